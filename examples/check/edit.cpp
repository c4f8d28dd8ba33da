// SPDX-License-Identifier: MIT
#include "edit.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "../common/diagnostics.hpp"
#include "../common/installation_keys.hpp"
#include "../common/text.hpp"
#include "../common/write/toml_text.hpp"

namespace tools {

namespace {

/// A key with its value, by bytes of the text.
struct entry {
    std::string key;
    std::size_t line_begin, value_begin, value_end, line_end;  ///< line_end is past the line feed
};
/// A table: its heading and its entries. The first has no heading.
struct file_section {
    std::string name;  ///< "server", "network.dmz"; empty for what is above all headings
    bool one_of_several = false;
    std::size_t begin = 0, heading_end = 0;  ///< heading_end is past the line feed
    std::vector<entry> entries;
    /// Past its last entry, where more may be put.
    [[nodiscard]] std::size_t end() const { return entries.empty() ? heading_end : entries.back().line_end; }
};

std::size_t past_line(std::string_view text, std::size_t at) {
    const std::size_t end = text.find('\n', at);
    return end == std::string_view::npos ? text.size() : end + 1;
}

/// Past a string that begins at a quotation mark.
std::size_t past_string(std::string_view text, std::size_t at) {
    const char quote = text[at];
    const std::string three(3, quote);
    const bool over_lines = text.substr(at, 3) == three;
    for (std::size_t i = at + (over_lines ? 3 : 1); i < text.size(); ++i) {
        if (text[i] == '\\' && quote == '"') {
            ++i;
        } else if (over_lines && text.substr(i, 3) == three) {
            // Up to two quotation marks at its end are its own.
            const std::size_t past = std::min(text.find_first_not_of(quote, i), text.size());
            return std::min(past, i + 5);
        } else if (!over_lines && (text[i] == quote || text[i] == '\n')) {
            return i + 1;
        }
    }
    return text.size();
}
/// Past a value that begins at `at`: at its end of line, comment or, within brackets, behind the last one.
std::size_t past_value(std::string_view text, std::size_t at) {
    int depth = 0;
    std::size_t end = at;
    for (std::size_t i = at; i < text.size();) {
        const char c = text[i];
        if (c == '"' || c == '\'') {
            end = i = past_string(text, i);
            continue;
        }
        if (c == '#') {
            if (depth == 0) break;
            i = past_line(text, i);
            continue;
        }
        if (c == '\n' && depth == 0) break;
        if (c == '[' || c == '{') ++depth;
        if (c == ']' || c == '}') --depth;
        ++i;
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n') end = i;
    }
    return std::min(end, text.size());
}

std::vector<file_section> sections_of(std::string_view text) {
    std::vector<file_section> all(1);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t line_end = past_line(text, at);
        const std::string_view line = trimmed(text.substr(at, text.find('\n', at) - at));
        if (line.empty() || line.front() == '#') {
            at = line_end;
        } else if (line.front() == '[') {
            const bool several = line.substr(0, 2) == "[[";
            const std::size_t close = line.find(']');
            const std::string_view name =
                close == std::string_view::npos ? line : line.substr(several ? 2 : 1, close - (several ? 2 : 1));
            all.push_back({std::string(trimmed(name)), several, at, line_end, {}});
            at = line_end;
        } else {
            const std::size_t equals = text.find('=', at);
            if (equals == std::string_view::npos || equals >= line_end) {
                at = line_end;
                continue;
            }
            std::size_t value = equals + 1;
            while (value < text.size() && (text[value] == ' ' || text[value] == '\t')) ++value;
            const std::size_t value_end = past_value(text, value), end = past_line(text, value_end);
            all.back().entries.push_back(
                {std::string(trimmed(text.substr(at, equals - at))), at, value, std::max(value, value_end), end});
            at = end;
        }
    }
    return all;
}

/// What tells a table of several from the others: `check` of a waiver, else `name`.
std::string_view key_of_table(std::string_view table) {
    const std::string_view key = identifying_key("[[" + std::string(table) + "]]");
    return key.empty() ? "name" : key;
}

std::string unquoted(std::string_view value) {
    if (value.size() > 1 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
        value = value.substr(1, value.size() - 2);
    return std::string(value);
}

/// "server[MELDB01]" or "client".
struct table_name {
    std::string table, id;
};
table_name table_of(std::string_view words, const std::string& change) {
    const std::size_t open = words.find('[');
    if (open == std::string_view::npos) return {std::string(words), {}};
    if (words.back() != ']' || open == 0 || open + 2 >= words.size())
        throw input_error(change, say("anger ingen tabell; skriv server[NAMN], domain[NAMN] eller network[NYCKEL]",
                                      "names no table; write server[NAME], domain[NAME] or network[KEY]"));
    return {std::string(words.substr(0, open)), std::string(words.substr(open + 1, words.size() - open - 2))};
}

/// The table with a name; null where it is not there.
const file_section* find_section(std::string_view text, const std::vector<file_section>& all, const table_name& wanted,
                                 const std::string& change) {
    const file_section* found = nullptr;
    for (const file_section& s : all) {
        bool is_it =
            wanted.id.empty() ? s.name == wanted.table && !s.one_of_several : s.name == wanted.table + '.' + wanted.id;
        if (!wanted.id.empty() && s.one_of_several && s.name == wanted.table)
            for (const entry& e : s.entries)
                if (e.key == key_of_table(s.name))
                    is_it = same_ignoring_case(unquoted(text.substr(e.value_begin, e.value_end - e.value_begin)),
                                               wanted.id);
        if (!is_it) continue;
        if (found)
            throw input_error(change, say("gäller två tabeller: {}[{}] finns två gånger",
                                          "is said of two tables: {}[{}] appears twice", wanted.table, wanted.id));
        found = &s;
    }
    return found;
}

std::string with_line_feed(std::string_view text) {
    return std::string(text) + (text.empty() || text.back() == '\n' ? "" : "\n");
}

std::string with_table(const std::string& text, const table_name& t) {
    const std::vector<file_section> all = sections_of(text);
    const bool is_network = t.table == "network";
    const std::string heading =
        is_network ? "[network." + t.id + "]\n"
                   : "[[" + t.table + "]]\n" + std::string(key_of_table(t.table)) + " = " + toml_text(t.id) + '\n';
    std::size_t at = text.size();
    for (const file_section& s : all)
        if (s.name == t.table || (is_network && s.name.rfind("network.", 0) == 0)) at = s.end();
    return text.substr(0, at) + '\n' + heading + text.substr(at);
}

std::string without_table(const std::string& text, const file_section& s) {
    std::size_t end = s.end();
    while (end < text.size() && text[end] == '\n') ++end;
    return text.substr(0, s.begin) + text.substr(end);
}

std::string with_value(const std::string& text, const file_section& s, const std::string& key,
                       const std::string& value) {
    for (const entry& e : s.entries)
        if (e.key == key) return text.substr(0, e.value_begin) + value + text.substr(e.value_end);
    // A question that init --from asks of the key is answered by it.
    const std::string question = "# ? " + key + " =";
    for (std::size_t at = s.heading_end; at < text.size() && text[at] != '['; at = past_line(text, at))
        if (text.compare(at, question.size(), question) == 0)
            return text.substr(0, at) + key + " = " + value + '\n' + text.substr(past_line(text, at));
    return text.substr(0, s.end()) + key + " = " + value + '\n' + text.substr(s.end());
}

/// A key as a change names it: "latency_ms" of "client".
struct key_name {
    table_name table;
    std::string key;
};
key_name key_of(const std::string& path, const std::string& change) {
    const std::size_t close = path.rfind(']');
    const std::size_t point = close == std::string::npos ? path.rfind('.') : path.find('.', close);
    if (close != std::string::npos && point != close + 1)
        throw input_error(change, say("anger ingen nyckel; skriv {}.NYCKEL=VÄRDE", "names no key; write {}.KEY=VALUE",
                                      path.substr(0, close + 1)));
    key_name named{
        point == std::string::npos ? table_name{} : table_of(std::string_view(path).substr(0, point), change),
        point == std::string::npos ? path : path.substr(point + 1)};
    if (named.key.empty()) throw input_error(change, say("anger ingen nyckel", "names no key"));
    return named;
}

/// Without the key that "-client.latency_ms" names, and its line.
std::string without_value(const std::string& text, const std::string& change) {
    const auto [t, key] = key_of(change.substr(1), change);
    const std::vector<file_section> all = sections_of(text);
    if (const file_section* there = find_section(text, all, t, change))
        for (const entry& e : there->entries)
            if (e.key == key) return text.substr(0, e.line_begin) + text.substr(e.line_end);
    throw input_error(change, say("finns inte", "is not there"));
}

}  // namespace

std::string as_toml_value(std::string_view words) {
    words = trimmed(words);
    const auto only = [&](std::string_view characters) {
        return words.find_first_not_of(characters) == std::string_view::npos;
    };
    const bool number = !words.empty() && only("0123456789_.-:TZ+") && words.front() >= '0' && words.front() <= '9' &&
                        std::count(words.begin(), words.end(), '.') < 2;
    const bool is_value = words == "true" || words == "false" || number ||
                          (words.size() > 1 && ((words.front() == '[' && words.back() == ']') ||
                                                (words.front() == '"' && words.back() == '"') ||
                                                (words.front() == '\'' && words.back() == '\'')));
    if (is_value) return std::string(words);
    return toml_text(words);
}

std::string edited(std::string_view before, const std::string& said) {
    const std::string text = with_line_feed(before), change(trimmed(said));
    if (change.empty()) throw input_error("set", say("har fått en tom ändring", "is given an empty change"));
    if (change.front() == '-' && change.back() != ']') return without_value(text, change);
    if (change.front() == '+' || change.front() == '-') {
        const table_name t = table_of(std::string_view(change).substr(1), change);
        if (t.id.empty())
            throw input_error(change,
                              say("anger ingen tabell; skriv {}[NAMN]", "names no table; write {}[NAME]", change));
        const std::vector<file_section> all = sections_of(text);
        const file_section* there = find_section(text, all, t, change);
        if (change.front() == '+') {
            if (there) throw input_error(change, say("finns redan", "is there already"));
            return with_table(text, t);
        }
        if (!there) throw input_error(change, say("finns inte", "is not there"));
        return without_table(text, *there);
    }
    std::size_t equals = change.find('=');
    // A name may have one: certificate[CN=x.example].expires=2027-01-01.
    if (const std::size_t open = change.find('['); open < equals) equals = change.find('=', change.find("].", open));
    if (equals == std::string::npos || equals == 0)
        throw input_error(change, say("är ingen ändring; skriv NYCKEL=VÄRDE, +TABELL[NAMN] eller -TABELL[NAMN]",
                                      "is not a change; write KEY=VALUE, +TABLE[NAME] or -TABLE[NAME]"));
    const auto [t, key] = key_of(std::string(trimmed(std::string_view(change).substr(0, equals))), change);
    const std::string value = as_toml_value(std::string_view(change).substr(equals + 1));
    const std::vector<file_section> all = sections_of(text);
    if (const file_section* there = find_section(text, all, t, change)) return with_value(text, *there, key, value);
    if (!t.id.empty() && t.table != "network")
        throw input_error(change, say("det finns ingen {0}[{1}]; lägg till den med +{0}[{1}]",
                                      "there is no {0}[{1}]; add it with +{0}[{1}]", t.table, t.id));
    return text + "\n[" + t.table + (t.id.empty() ? "" : '.' + t.id) + "]\n" + key + " = " + value + '\n';
}

}  // namespace tools
