// SPDX-License-Identifier: MIT
#include "cell_words.hpp"

#include <algorithm>
#include <iterator>
#include <lifecare/core/data_size.hpp>
#include <lifecare/rulebook/storage_rates.hpp>
#include <lifecare/words.hpp>
#include <optional>

#include "../text.hpp"
#include "../words/headings.hpp"
#include "../words/key_names.hpp"

namespace tools {

namespace {

using namespace lifecare;

/// The label of a key in one of some enumerations.
template <class... Parse>
std::optional<label> label_in(std::string_view key, Parse... parse) {
    std::optional<label> out;
    const auto look = [&](const auto& value) {
        if (value && !out) out = label_of(*value);
    };
    (look(parse(key)), ...);
    return out;
}

std::optional<label> of_basis(std::string_view key) { return label_in(key, parse_basis); }
std::optional<label> of_place(std::string_view key) { return label_in(key, parse_storage_place, parse_endpoint); }
std::optional<label> of_endpoint(std::string_view key) { return label_in(key, parse_endpoint); }
std::optional<label> of_need(std::string_view key) { return label_in(key, parse_flow_need, parse_flow_verdict); }
std::optional<label> of_verdict(std::string_view key) {
    return label_in(key, parse_database_verdict, parse_flow_verdict, parse_support_outcome);
}
std::optional<label> of_database_need(std::string_view key) { return label_in(key, parse_database_need); }
std::optional<label> of_outcome(std::string_view key) { return label_in(key, parse_support_outcome); }
std::optional<label> of_suite_state(std::string_view key) { return label_in(key, parse_suite_state); }
std::optional<label> of_vendor_state(std::string_view key) { return label_in(key, parse_vendor_state); }
std::optional<label> of_clock(std::string_view key) { return label_in(key, parse_support_clock); }
std::optional<label> of_severity(std::string_view key) { return label_in(key, parse_severity); }
std::optional<label> of_product(std::string_view key) { return label_in(key, parse_product, parse_software_product); }
std::optional<label> of_modality(std::string_view key) { return label_in(key, parse_modality); }
std::optional<label> of_family(std::string_view key) { return label_in(key, parse_family); }
std::optional<label> of_families(std::string_view key) {
    return key == "both" ? label{"båda familjerna", "both families"} : of_family(key);
}
std::optional<label> of_hosting(std::string_view key) { return label_in(key, parse_hosting); }
std::optional<label> of_yes(std::string_view key) {
    if (key == "yes" || key == "true") return label{"ja", "yes"};
    if (key == "no" || key == "false") return label{"nej", "no"};
    return std::nullopt;
}

std::optional<label> of_state(std::string_view key) { return label_in(key, parse_finding_state); }

struct column_words {
    std::string_view column;
    std::optional<label> (*label_of_key)(std::string_view);
};
constexpr column_words keyed_columns[] = {
    {"basis", of_basis},
    {"belongs_to", of_families},
    {"binds", of_clock},
    {"count_basis", of_basis},
    {"disk_basis", of_basis},
    {"family", of_family},
    {"from", of_endpoint},
    {"hosting", of_hosting},
    {"in_kj1", of_yes},
    {"last_day_basis", of_basis},
    {"main", of_yes},
    {"memory_basis", of_basis},
    {"modality", of_modality},
    {"need", of_database_need},
    {"optional", of_yes},
    {"outcome", of_outcome},
    {"processors_basis", of_basis},
    {"product", of_product},
    {"required", of_yes},
    {"requirement", of_need},
    {"role", of_endpoint},
    {"roles", of_endpoint},
    {"rolling", of_yes},
    {"severity", of_severity},
    {"state", of_state},
    {"strong", of_yes},
    {"suite_basis", of_basis},
    {"suite_last_day_basis", of_basis},
    {"suite_state", of_suite_state},
    {"to", of_endpoint},
    {"vendor_state", of_vendor_state},
    {"verdict", of_verdict},
    {"where", of_place},
};

/// What a key of a column is called: by its enumeration, else by the table of other keys.
std::optional<label> label_of_key(std::string_view column, std::string_view key) {
    for (const column_words& w : keyed_columns)
        if (w.column == column)
            if (const std::optional<label> found = w.label_of_key(key)) return found;
    const named_key* const named = find_named_key(column, key);
    return named ? std::optional{named->name} : std::nullopt;
}

/// Columns of places in documents, some of which are words: "change history".
bool holds_places(std::string_view column) {
    constexpr std::string_view columns[] = {"first_section", "printed_in",     "second_section", "section",
                                            "section_after", "section_before", "source"};
    return std::find(std::begin(columns), std::end(columns), column) != std::end(columns);
}
std::string places_in_words(std::string places, language lang) {
    for (const label& l : words_for_places) {
        const std::string_view english = l.en, words = l.in(lang);
        for (std::size_t at = 0; (at = places.find(english, at)) != std::string::npos; at += words.size()) {
            const std::size_t end = at + english.size();
            const bool whole = (at == 0 || places[at - 1] == ' ') &&
                               (end == places.size() || places[end] == ';' || places[end] == ',');
            if (whole) places.replace(at, english.size(), words);
        }
    }
    return places;
}

/// Names are spelled as the documents print them; of a misprint the reader is told that it is theirs.
std::string with_misprints_marked(std::string name) {
    constexpr std::string_view misprints[] = {"recyccla"};
    for (const std::string_view misprint : misprints)
        for (std::size_t at = 0; (at = name.find(misprint, at)) != std::string::npos;)
            name.insert(at += misprint.size(), " [sic]");
    return name;
}

/// The rate of what a column is about, where each of its cells is the size of one stored thing: "kir".
const rulebook::storage_rate* stored_in(const column& c) {
    for (const rulebook::storage_rate& r : rulebook::storage_rates)
        if (r.item.view() == c.key) return &r;
    return nullptr;
}

}  // namespace

bool holds_bytes(const column& c) {
    return c.key == "bytes" || c.key == "bytes_min" || stored_in(c) != nullptr ||
           (c.key.size() > 6 && std::string_view(c.key).substr(c.key.size() - 6) == "_bytes");
}

std::string heading_in_words(const column& c, language lang) {
    if (!c.named.sv.empty()) return str(c.named.in(lang));
    const rulebook::storage_rate* const stored = stored_in(c);
    return stored != nullptr ? str(stored->name.in(lang)) : heading_of_column(c.key, lang);
}

std::string number_in_words(const std::string& cell, bool bytes, language lang) {
    std::string out = cell;
    if (bytes) {
        out = std::string(lifecare::to_text(data_size{std::stoull(cell)}).view());  // no digit is lost
    } else if (only_digits(cell) && cell.size() > 4) {
        out = grouped(std::stoull(cell));
    }
    if (lang == language::swedish) std::replace(out.begin(), out.end(), '.', ',');
    return out;
}

std::string cell_in_words(std::string_view column, std::string_view cell, language lang) {
    if (lang == language::english || cell.empty()) return std::string(cell);
    if (holds_places(column)) return places_in_words(std::string(cell), lang);
    if (column == "name" || column == "why") return with_misprints_marked(std::string(cell));
    // Several keys of a kind are joined by " + ", ", " or "; ". What follows a colon is said of them.
    const std::size_t colon = std::min(cell.find(':'), cell.size());
    std::string out;
    for (std::string_view rest = cell.substr(0, colon);;) {
        const std::size_t end = std::min(rest.find_first_of(",+;"), rest.size());
        std::string_view key = rest.substr(0, end);
        const std::size_t first = std::min(key.find_first_not_of(' '), key.size()),
                          past = std::max(key.find_last_not_of(' ') + 1, first);
        const std::optional<label> found = label_of_key(column, key.substr(first, past - first));
        if (!found) return std::string(cell);
        (out += key.substr(0, first)) += found->in(lang).view();
        out += key.substr(past);
        if (end == rest.size()) return out += cell.substr(colon);
        out += rest[end];
        rest.remove_prefix(end + 1);
    }
}

std::string cell_in_words(const column& c, std::string_view cell, language lang) {
    return cell_in_words(c.words_of.empty() ? std::string_view{c.key} : c.words_of, cell, lang);
}

namespace {

/// A cell as a person reads it in a table of text: keys in words, bytes with a unit.
std::string read_by_people(const column& c, const std::string& cell, language lang) {
    const bool bytes = holds_bytes(c) && !cell.empty() && cell.size() < 19 && only_digits(cell);
    return bytes ? number_in_words(cell, true, lang) : cell_in_words(c, cell, lang);
}

}  // namespace

sheet in_words(sheet s, language lang) {
    for (std::size_t c = 0; c < s.columns.size(); ++c)
        for (auto& row : s.rows) row[c] = read_by_people(s.columns[c], row[c], lang);
    return s;
}

row_stream in_words(const row_stream& s, language lang) {
    if (lang == language::english && std::none_of(s.columns.begin(), s.columns.end(), holds_bytes)) return s;
    return {s.columns, [s, lang](const row_sink& take) {
                s.rows([&](std::vector<std::string> row) {
                    for (std::size_t c = 0; c < row.size(); ++c) row[c] = read_by_people(s.columns[c], row[c], lang);
                    take(row);
                });
            }};
}

}  // namespace tools
