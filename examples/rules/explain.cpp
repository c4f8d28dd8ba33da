// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/text.hpp"
#include "found_rows.hpp"
#include "messages.hpp"
#include "rows.hpp"
#include "search.hpp"
#include "spelling.hpp"

namespace tools::rules {

using namespace lifecare;

namespace {

constexpr std::size_t most_lines = 80;  // of text, when not everything is asked for

/// True where a word is a table's key or its title in either language.
bool names_table(const catalogue_table& t, const std::string& word) {
    return folded(t.key.view()) == word || folded(t.title.sv.view()) == word || folded(t.title.en.view()) == word;
}

/// The role under which the hardware of the one that a word names is printed; empty for another word.
std::string role_of_hardware(const std::string& word) {
    for (const rulebook::endpoint_row& row : rulebook::endpoints)
        if (row.id.is_role() && (folded(row.key.view()) == word || folded(row.name.sv.view()) == word ||
                                 folded(row.name.en.view()) == word))
            return str(to_text(endpoint{hardware_role(row.id.as_role())}));
    return {};
}

/// The nearest word in the first cells of all rows.
std::string nearest_in_rows(const std::string& given, language l) {
    std::vector<std::string> names;
    for (const catalogue_table& t : catalogue)
        for (std::size_t i = 0; i < t.rows(); ++i) {
            const row_cells read = read_row(t, i, l);
            for (std::size_t c = 0; c < read.cells.size() && c < 3; ++c)
                if (read.cells[c].value.size() < 60) names.push_back(read.cells[c].value);
        }
    return std::string(nearest(given, {names.begin(), names.end()}));
}

/// The documents that have some row, with commas between them.
template <class Test>
std::string documents_with(const Test& wanted) {
    std::string out;
    const auto has_some = [&](document d) {
        for (const catalogue_table& t : catalogue)
            for (std::size_t i = 0; i < t.rows(); ++i)
                if (t.source(i).in(d) && wanted(t, i)) return true;
        return false;
    };
    for (std::string_view key : document_keys())
        if (has_some(*parse_document(key))) (out += out.empty() ? "" : ", ") += key;
    return out;
}

}  // namespace

int explain(const options& opt, const std::string& given, bool everything) {
    const std::string word = folded(trimmed(given));
    if (word.empty()) throw input_error(kinds::word, say(messages::word_is_empty));
    std::string pattern;
    const std::string before = database_words(opt, std::string(trimmed(given)), pattern);
    const std::string folded_pattern = folded(pattern);
    const std::string role_with_hardware = role_of_hardware(word);
    const catalogue_table& hardware = table_named("hardware");
    const auto is_about = [&](const catalogue_table& t, std::size_t i) {
        return names_table(t, word) || has_word(t, i, word) ||
               (!folded_pattern.empty() && has_word(t, i, folded_pattern)) ||
               (!role_with_hardware.empty() && &t == &hardware && has_word(t, i, role_with_hardware));
    };
    found_rows found{opt};
    found.add_rows_that(is_about);
    if (!found.empty()) return found.write(before, everything ? 0 : most_lines);
    if (const std::string others = documents_with(is_about); !others.empty()) {
        opt.io.report(say(messages::in_other_documents, printable(given), opt.document_word, others).in(opt.lang));
        return findings;
    }

    const search_result result = search_for(opt, given);
    if (result.answered && result.read_as.empty() && result.unknown.empty()) {
        opt.io.report(say(messages::found_by_search, printable(given)).in(opt.lang));
        return answer_search(opt, given, 10);
    }
    const std::string near = nearest_in_rows(given, opt.lang);
    opt.io.report(say(messages::no_row_knows, printable(given)).in(opt.lang) +
                  (near.empty() ? "" : say(messages::meant, near).in(opt.lang)) + '\n');
    return findings;
}

int contradictions(const options& opt) {
    const catalogue_table& table = table_named("contradictions");
    if (opt.as != format::text) return list_table(opt, table, {});
    found_rows found{opt};
    found.add_rows_that([&](const catalogue_table& t, std::size_t) { return &t == &table; });
    return found.write();
}

}  // namespace tools::rules
