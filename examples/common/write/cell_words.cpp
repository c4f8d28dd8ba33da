// SPDX-License-Identifier: MIT
#include "cell_words.hpp"

#include <algorithm>
#include <iterator>
#include <lifecare/words.hpp>
#include <optional>

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
std::optional<label> of_modality(std::string_view key) { return label_in(key, parse_modality); }
std::optional<label> of_family(std::string_view key) { return label_in(key, parse_family); }
std::optional<label> of_hosting(std::string_view key) { return label_in(key, parse_hosting); }
std::optional<label> of_yes(std::string_view key) {
    if (key == "yes" || key == "true") return label{"ja", "yes"};
    if (key == "no" || key == "false") return label{"nej", "no"};
    return std::nullopt;
}

struct column_words {
    std::string_view column;
    std::optional<label> (*label_of_key)(std::string_view);
};
constexpr column_words keyed_columns[] = {
    {"basis", of_basis},
    {"binds", of_clock},
    {"count_basis", of_basis},
    {"disk_basis", of_basis},
    {"family", of_family},
    {"from", of_endpoint},
    {"hosting", of_hosting},
    {"in_kj1", of_yes},
    {"main", of_yes},
    {"memory_basis", of_basis},
    {"modality", of_modality},
    {"need", of_database_need},
    {"optional", of_yes},
    {"outcome", of_outcome},
    {"processors_basis", of_basis},
    {"requirement", of_need},
    {"role", of_endpoint},
    {"roles", of_endpoint},
    {"rolling", of_yes},
    {"severity", of_severity},
    {"strong", of_yes},
    {"suite_basis", of_basis},
    {"suite_state", of_suite_state},
    {"to", of_endpoint},
    {"vendor_state", of_vendor_state},
    {"verdict", of_verdict},
    {"where", of_place},
};

}  // namespace

std::string cell_in_words(std::string_view column, std::string_view cell, language lang) {
    const auto words = std::find_if(std::begin(keyed_columns), std::end(keyed_columns),
                                    [&](const column_words& w) { return w.column == column; });
    if (lang == language::english || words == std::end(keyed_columns)) return std::string(cell);
    // Several keys of a kind are joined by " + " or ", ".
    std::string out;
    for (std::string_view rest = cell;;) {
        const std::size_t end = std::min(rest.find_first_of(",+"), rest.size());
        std::string_view key = rest.substr(0, end);
        const std::size_t first = std::min(key.find_first_not_of(' '), key.size()),
                          past = std::max(key.find_last_not_of(' ') + 1, first);
        const std::optional<label> found = words->label_of_key(key.substr(first, past - first));
        if (!found) return std::string(cell);
        (out += key.substr(0, first)) += found->in(lang).view();
        out += key.substr(past);
        if (end == rest.size()) return out;
        out += rest[end];
        rest.remove_prefix(end + 1);
    }
}

sheet in_words(sheet s, language lang) {
    if (lang == language::english) return s;
    for (std::size_t c = 0; c < s.columns.size(); ++c)
        for (auto& row : s.rows) row[c] = cell_in_words(s.columns[c].key, row[c], lang);
    return s;
}

row_stream in_words(const row_stream& s, language lang) {
    if (lang == language::english) return s;
    return {s.columns, [s, lang](const row_sink& take) {
                s.rows([&](std::vector<std::string> row) {
                    for (std::size_t c = 0; c < row.size(); ++c) row[c] = cell_in_words(s.columns[c].key, row[c], lang);
                    take(row);
                });
            }};
}

}  // namespace tools
