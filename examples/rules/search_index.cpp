// SPDX-License-Identifier: MIT
#include "search_index.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "asked_for.hpp"
#include "common/words/key_names.hpp"
#include "rows.hpp"
#include "spelling.hpp"
#include "table_sentences.hpp"

namespace tools::rules {

using namespace lifecare;

namespace {

constexpr std::array languages{language::swedish, language::english};
constexpr double of_title = 0.5, of_one_word_title = 0.9, of_asked = 0.7, of_key = 1, of_slug = 0.6, of_cell = 0.8;

template <class Row, std::size_t N>
const Row* find_by_key(const Row (&list)[N], std::string_view key) {
    const auto at = std::find_if(std::begin(list), std::end(list), [&](const Row& r) { return r.key.view() == key; });
    return at == std::end(list) ? nullptr : at;
}

template <std::size_t N>
bool is_one_of(const text (&keys)[N], std::string_view key) {
    return std::any_of(std::begin(keys), std::end(keys), [&](text k) { return k.view() == key; });
}

/// The name of a role or a network as one word: "applikationsserver", "applicationserver".
std::string name_of(endpoint who, language l) {
    std::string out;
    const std::string name = folded(rulebook::endpoints[who.index()].name.in(l).view());
    for (const std::string_view word : words_in(name)) out += word;
    return out;
}

/// True for a key that a document does not print: "database-memory".
bool is_slug(std::string_view value) {
    return std::all_of(value.begin(), value.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

/// The words of a table's sentence that are no places of cells.
std::string words_beside_places(std::string_view pattern) {
    std::string out;
    bool in_place = false;
    for (const char c : pattern) {
        if (c == '{') in_place = true;
        out += in_place ? ' ' : c;
        if (c == '}') in_place = false;
    }
    return out;
}

/// An older edition's rows come after those of what governs now, the cloud's after those of a customer's own servers
/// where both answer, and another city's last.
double weight_of(const provenance& source) {
    if (source.in(document::techspec_2025)) return 1;
    if (source.in(document::cloud_6_2)) return 0.98;
    return source.in(document::techspec_2024) ? 0.92 : 0.85;
}

/// "users_above" and "users_below" of a row; nothing where it has neither.
std::optional<indexed_row::span> counts_of(const row_cells& row, const std::string& of) {
    const named_cell* above = row.find(of + "_above");
    const named_cell* below = row.find(of + "_below");
    const bool has_above = above && !above->value.empty(), has_below = below && !below->value.empty();
    if (!has_above && !has_below) return {};
    // Exactly as many as both print belongs to the larger (decision 10).
    return indexed_row::span{has_above ? std::stoull(above->value) : 0,
                             has_below ? std::stoull(below->value) - 1 : std::numeric_limits<std::uint64_t>::max()};
}

}  // namespace

/// Writes the words of one row.
class search_index::row_writer {
public:
    row_writer(search_index& index, indexed_row& row) : index_{index}, row_{row} {}

    void add(std::string_view words, double weight) {
        if (weight <= 0) return;
        const std::string plain = folded(words);
        for (const std::string_view w : words_in(plain)) row_.sequence.push_back(put(std::string(w), weight));
        for (const std::string& w : joined_words_in(plain)) put(w, weight);
    }

private:
    word_id put(const std::string& word, double weight) {
        const word_id id = index_.number_of(word);
        for (auto& w : row_.words)
            if (w.word == id) {
                w.weight = std::max(w.weight, weight);
                return id;
            }
        row_.words.push_back({id, weight});
        return id;
    }

    search_index& index_;
    indexed_row& row_;
};

word_id search_index::number_of(const std::string& word) {
    const auto [at, added] = numbers_.emplace(word, static_cast<word_id>(words_.size()));
    if (added) words_.push_back(word);
    return at->second;
}

search_index::search_index() {
    for (const catalogue_table& t : catalogue) {
        const asked_table* table = find_by_key(asked_tables, t.key.view());
        const table_sentence* pattern = find_by_key(table_sentences, t.key.view());
        for (std::size_t i = 0; i < t.rows(); ++i) {
            indexed_row& row = rows_.emplace_back();
            row.table = &t;
            row.row = i;
            row.weight = weight_of(t.source(i)) * (table ? table->weight : 100) / 100;
            row.states_meaning = is_one_of(meaning_tables, t.key.view());
            row_writer out{*this, row};
            // A title of one word says what each row is: a database.
            for (const text title : {t.title.sv, t.title.en})
                out.add(title.view(), words_in(title.view()).size() == 1 ? of_one_word_title : of_title);
            out.add(t.key.view(), of_title);
            if (table) out.add(table->words.view(), of_asked);
            for (const language l : languages) {
                if (pattern) out.add(words_beside_places(pattern->words.in(l).view()), of_asked);
                const row_cells read = read_row(t, i, l);
                for (std::size_t c = 0; c < read.cells.size(); ++c) {
                    const named_cell& cell = read.cells[c];
                    if (cell.value.empty()) continue;
                    const asked_column* column = find_by_key(asked_columns, cell.column);
                    double weight = of_cell;
                    if (column) weight = column->weight / 100.0;
                    else if (c < t.key_columns) weight = is_slug(cell.value) ? of_slug : of_key;
                    out.add(cell.value, weight);
                    if (cell.shown != cell.value) out.add(cell.shown, weight);
                    if (const auto end = parse_endpoint(cell.value))
                        out.add(rulebook::endpoints[end->index()].name.in(l).view(), weight);
                    if (const named_key* named = find_named_key(cell.column, cell.value))
                        out.add(named->name.in(l).view(), weight);
                    row.states_amount = row.states_amount || is_one_of(amount_columns, cell.column);
                    row.states_time = row.states_time || is_one_of(time_columns, cell.column);
                    if (column && weight > 0) out.add(column->words.view(), std::min(weight, 0.6));
                }
                if (const named_cell* port = read.find("port"); port && port->number)
                    row.ports.emplace_back(std::stoull(port->value), std::stoull(port->value));
                if (const named_cell* first = read.find("first"), *last = read.find("last"); first && last)
                    row.ports.emplace_back(std::stoull(first->value), std::stoull(last->value));
                for (const auto& [column, end] : {std::pair{"from", &row.from}, std::pair{"to", &row.to}})
                    if (const named_cell* cell = read.find(column))
                        if (const auto who = parse_endpoint(cell->value)) end->push_back(number_of(name_of(*who, l)));
                row.users = counts_of(read, "users");
                row.inhabitants = counts_of(read, "inhabitants");
            }
        }
    }
}

}  // namespace tools::rules
