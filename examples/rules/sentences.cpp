// SPDX-License-Identifier: MIT
#include "sentences.hpp"

#include <algorithm>
#include <iterator>

#include "common/text.hpp"
#include "common/words/headings.hpp"
#include "key_names.hpp"
#include "rows.hpp"
#include "table_sentences.hpp"

namespace tools::rules {

using namespace lifecare;

namespace {

/// The first letter of a text as a capital, also å ä ö.
std::string capitalised(std::string s) {
    if (s.empty() || (s.size() > 1 && s[1] >= 'A' && s[1] <= 'Z')) return s;  // eTjänstekort
    const auto first = static_cast<unsigned char>(s[0]);
    if (first >= 'a' && first <= 'z') s[0] = static_cast<char>(first - 32);
    else if (first == 0xc3 && s.size() > 1 && static_cast<unsigned char>(s[1]) >= 0xa0)
        s[1] = static_cast<char>(static_cast<unsigned char>(s[1]) - 32);
    return s;
}

/// Fills the places of a pattern; false where one of them is empty.
bool fill(std::string_view pattern, const row_cells& row, language l, std::string& out) {
    bool all = true;
    for (std::size_t i = 0; i < pattern.size();) {
        const char c = pattern[i];
        if (c != '{' && c != '[') {
            out += c;
            ++i;
            continue;
        }
        const std::size_t end = pattern.find(c == '{' ? '}' : ']', i);
        const std::string_view within = pattern.substr(i + 1, end - i - 1);
        i = end + 1;
        if (c == '[') {
            std::string part;
            if (fill(within, row, l, part)) out += part;
            continue;
        }
        const named_cell* cell = row.find(within);
        const std::string words = cell ? said(*cell, l) : std::string{};
        all = all && !words.empty();
        out += words;
    }
    return all;
}

}  // namespace

std::string said(const named_cell& c, language l) {
    if (c.shown != c.value || c.number) return c.shown;
    if (const auto end = parse_endpoint(c.value)) return str(rulebook::endpoints[end->index()].name.in(l));
    for (const named_key& k : key_names)
        if (k.key.view() == c.value && (k.column.empty() || k.column.view() == c.column)) return str(k.name.in(l));
    std::string several;  // "core-server application-server"
    for (std::size_t at = 0; at < c.value.size();) {
        const std::size_t end = std::min(c.value.find(' ', at), c.value.size());
        const auto one = parse_endpoint(std::string_view(c.value).substr(at, end - at));
        if (!one) return c.value;
        several += (several.empty() ? "" : " + ") + str(rulebook::endpoints[one->index()].name.in(l));
        at = end + 1;
    }
    return several;
}

std::string column_name(const std::string& key, language l) {
    if (l == language::english || !has_heading(key)) return key;
    std::string heading = heading_of_column(key, l);
    const bool abbreviation = heading.size() > 1 && heading[1] >= 'A' && heading[1] <= 'Z';
    if (abbreviation) return heading;
    if (heading[0] >= 'A' && heading[0] <= 'Z') heading[0] = static_cast<char>(heading[0] + 32);
    else if (static_cast<unsigned char>(heading[0]) == 0xc3) heading[1] = static_cast<char>(heading[1] + 32);  // Å Ä Ö
    return heading;
}

std::string sentence_of(const catalogue_table& t, std::size_t row, language l) {
    const row_cells cells = read_row(t, row, l);
    const auto of_table = std::find_if(std::begin(table_sentences), std::end(table_sentences),
                                       [&](const table_sentence& s) { return s.key == t.key; });
    std::string out;
    if (of_table != std::end(table_sentences)) {
        fill(of_table->words.in(l).view(), cells, l, out);
    } else {
        for (const named_cell& c : cells.cells)
            if (!c.value.empty()) out += (out.empty() ? "" : "; ") + said(c, l);
    }
    return capitalised(std::move(out));
}

}  // namespace tools::rules
