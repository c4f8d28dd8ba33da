// SPDX-License-Identifier: MIT
#include "sentences.hpp"

#include <algorithm>
#include <iterator>
#include <lifecare/support.hpp>

#include "common/text.hpp"
#include "common/words/headings.hpp"
#include "common/words/key_names.hpp"
#include "common/write/cell_words.hpp"
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

/// True for a remark that says again until when there is support.
bool says_end_again(const named_cell& cell, const row_cells& row) {
    const named_cell* until = row.find("supported_until");
    return cell.column == "comment" && until && !until->value.empty() && holds(cell.value, until->value);
}

/// A unit after its number: "1 dag", "2 dagar".
std::string unit_in_words(const named_cell& unit, const row_cells& row, language l) {
    constexpr label of_one[] = {
        {"dag", "day"}, {"år", "year"}, {"kvartal", "quarter"}, {"timme", "hour"}, {"månad", "month"}};
    const named_cell* value = row.find("value");
    if (value && value->value == "1")
        for (const label& one : of_one)
            if (unit.value == str(one.en) + 's') return str(one.in(l));
    return said(unit, l);
}

/// True for a number that counts something, and is no port or year.
bool counts_something(const named_cell& c) {
    constexpr std::string_view columns[] = {"users_above", "users_below", "inhabitants_above", "inhabitants_below",
                                            "value"};
    return c.number && c.value.size() > 4 && only_digits(c.value) &&
           std::find(std::begin(columns), std::end(columns), c.column) != std::end(columns);
}

/// What a place of a pattern says.
std::string place_in_words(const named_cell& cell, const row_cells& row, language l) {
    if (says_end_again(cell, row)) return {};
    if (counts_something(cell)) return grouped(std::stoull(cell.value));
    return cell.column == "unit" ? unit_in_words(cell, row, l) : said(cell, l);
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
            const std::size_t bar = within.find('|');
            std::string part;
            if (fill(within.substr(0, bar), row, l, part)) out += part;
            else if (bar != std::string_view::npos) fill(within.substr(bar + 1), row, l, out);
            continue;
        }
        const named_cell* cell = row.find(within);
        if (cell && cell->column == "compare" && cell->value == "exactly") {  // it goes without saying
            if (pattern.substr(i, 1) == " ") ++i;
            continue;
        }
        const std::string words = cell ? place_in_words(*cell, row, l) : std::string{};
        all = all && !words.empty();
        out += words;
    }
    return all;
}

/// True for a contradiction whose places print neither of the readings that it tells.
bool is_about_readings(const row_cells& row) {
    const named_cell* kind = row.find("kind");
    return kind && kind->value == "reading";
}

/// Of a product that the newest specification no longer lists, who removed it and when.
std::string removed_by(const catalogue_table& t, std::size_t row, language l) {
    if (t.key.view() != "platforms") return {};
    const rulebook::platform& of = rulebook::platforms[row];
    for (const rulebook::platform& kept : rulebook::platforms.in(newest_specification))
        if (same_key(kept, of)) return {};
    const reported_change removed = withdrawal_of(of, newest_specification);
    if (removed.by == nullptr) return {};
    return tools::say("; borttaget {}, {}", "; removed {}, {}", str(removed.day),
                      std::string(lifecare::to_text(*removed.by, l).view()))
        .in(l);
}

}  // namespace

std::string said(const named_cell& c, language l) {
    if (c.shown != c.value || c.number || c.column == "key") return c.shown;
    if (c.column == "first_section" || c.column == "second_section") return cell_in_words(c.column, c.value, l);
    if (const auto end = parse_endpoint(c.value)) return str(rulebook::endpoints[end->index()].name.in(l));
    for (std::string_view column : {std::string_view{c.column}, std::string_view{}})
        if (const named_key* named = find_named_key(column, c.value)) return str(named->name.in(l));
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

std::string column_name(const std::string& key, const row_cells& row, language l) {
    return is_about_readings(row) && (key == "first_says" || key == "second_says")
               ? tools::say("kan läsas som", "can be read as").in(l)
               : column_name(key, l);
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
    const std::string key = str(t.key) + (is_about_readings(cells) ? " reading" : "");
    const auto of_table = std::find_if(std::begin(table_sentences), std::end(table_sentences),
                                       [&](const table_sentence& s) { return s.key.view() == key; });
    std::string out;
    if (of_table != std::end(table_sentences)) {
        fill(of_table->words.in(l).view(), cells, l, out);
    } else {
        for (const named_cell& c : cells.cells)
            if (!c.value.empty()) out += (out.empty() ? "" : "; ") + said(c, l);
    }
    return capitalised(std::move(out)) + removed_by(t, row, l);
}

}  // namespace tools::rules
