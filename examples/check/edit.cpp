// SPDX-License-Identifier: MIT
#include "edit.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include "../common/diagnostics.hpp"
#include "../common/installation_keys.hpp"
#include "../common/text.hpp"
#include "../common/toml.hpp"
#include "../common/write/toml_text.hpp"

namespace tools {

namespace {

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

/// What tells a table of several from the others: `check` of a waiver, else `name`.
std::string_view key_of_table(std::string_view table) {
    const std::string_view key = identifying_key("[[" + std::string(table) + "]]");
    return key.empty() ? "name" : key;
}

/// What stands behind "v = " in a file; an empty table for what is not TOML.
toml_table with_value(std::string_view words) {
    auto read = toml_of("v = " + std::string(words));
    toml_table* const table = std::get_if<toml_table>(&read);
    return table ? std::move(*table) : toml_table{};
}
/// The text that a value of TOML is; what is none is as it is written.
std::string text_of_value(std::string_view value) {
    const toml_table table = with_value(value);
    const toml_value* const v = table.get("v");
    const std::string* const text = v ? v->text() : nullptr;
    return text ? *text : std::string(value);
}
/// A key without the quotation marks that it may have.
std::string key_as_read(std::string_view key) {
    return !key.empty() && (key.front() == '"' || key.front() == '\'') ? text_of_value(key) : std::string(key);
}

/// A key of several parts, or a heading, in one form: `network . "client"` is network.client.
std::string path_as_read(std::string_view path) {
    std::string out;
    for (std::size_t at = 0; at <= path.size();) {
        const std::string_view rest = trimmed(path.substr(at));
        const bool quoted = !rest.empty() && (rest.front() == '"' || rest.front() == '\'');
        const std::size_t from = quoted ? past_string(path, path.find(rest.front(), at)) : at,
                          end = std::min(path.find('.', from), path.size());
        (out += at == 0 ? "" : ".") += key_as_read(trimmed(path.substr(at, end - at)));
        at = end + 1;
    }
    return out;
}

std::string with_line_feed(std::string_view text) {
    return std::string(text) + (text.empty() || text.back() == '\n' ? "" : "\n");
}

constexpr std::string_view question_mark = "# ? ";

file_table table_of(std::string_view words, const std::string& change) {
    const std::size_t open = words.find('[');
    if (open == std::string_view::npos) return {std::string(words), {}};
    if (words.back() != ']' || open == 0 || open + 2 >= words.size())
        throw input_error(change, say("anger ingen tabell; skriv server[NAMN], domain[NAMN] eller network[NYCKEL]",
                                      "names no table; write server[NAME], domain[NAME] or network[KEY]"));
    return {std::string(words.substr(0, open)), std::string(words.substr(open + 1, words.size() - open - 2))};
}

/// A change of a key as its path names it: "latency_ms" of "client".
file_change key_of(change_kind kind, const std::string& path, const std::string& change) {
    const std::size_t close = path.rfind(']');
    const std::size_t point = close == std::string::npos ? path.rfind('.') : path.find('.', close);
    if (close != std::string::npos && point != close + 1)
        throw input_error(change, say("anger ingen nyckel; skriv {}.NYCKEL=VÄRDE", "names no key; write {}.KEY=VALUE",
                                      path.substr(0, close + 1)));
    file_change named{kind, point == std::string::npos ? file_table{} : table_of(path.substr(0, point), change),
                      point == std::string::npos ? path : path.substr(point + 1)};
    if (named.key.empty()) throw input_error(change, say("anger ingen nyckel", "names no key"));
    return named;
}

}  // namespace

// Taking a file apart -----------------------------------------------------------------------------

std::size_t edited_file::part::end() const { return entries.empty() ? heading_end : entries.back().line_end; }
std::size_t edited_file::part::end_of_all() const {
    return std::max(end(), questions.empty() ? 0 : questions.back().line_end);
}

std::vector<edited_file::part> edited_file::parts_of(std::string_view text) {
    std::vector<part> all(1);
    std::size_t begin = 0;  // of the part in hand
    const auto finish = [&](std::size_t end) { all.back().text = text.substr(begin, end - begin); };
    const auto add = [&](std::vector<entry>& to, std::size_t key, std::size_t at, std::size_t equals) {
        std::size_t value = equals + 1;
        while (value < text.size() && (text[value] == ' ' || text[value] == '\t')) ++value;
        const std::size_t value_end = std::max(value, past_value(text, value)), line_end = past_line(text, value_end);
        to.push_back({path_as_read(text.substr(key, equals - key)), at - begin, value - begin, value_end - begin,
                      line_end - begin});
        return line_end;
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t line_end = past_line(text, at), equals = std::min(text.find('=', at), text.size());
        const std::string_view line = trimmed(text.substr(at, line_end - at));
        const bool asked = line.substr(0, question_mark.size()) == question_mark;
        if (!line.empty() && line.front() == '[') {
            finish(at);
            begin = at;
            const bool several = line.substr(0, 2) == "[[";
            const std::size_t first = several ? 2 : 1, close = std::min(line.find(']'), line.size());
            all.emplace_back().named.table = path_as_read(line.substr(first, close - first));
            all.back().one_of_several = several;
            all.back().heading_end = line_end - at;
            at = line_end;
        } else if (equals >= line_end || (line.front() == '#' && !asked)) {
            at = line_end;
        } else if (asked) {
            add(all.back().questions, text.find('?', at) + 1, at, equals);
            at = line_end;
        } else {
            at = add(all.back().entries, at, at, equals);
        }
    }
    finish(text.size());
    for (part& p : all) name(p);
    return all;
}

void edited_file::name(part& p) {
    if (!p.one_of_several) return;
    for (const entry& e : p.entries)
        if (e.key == key_of_table(p.named.table))
            p.named.id = text_of_value(std::string_view(p.text).substr(e.value_begin, e.value_end - e.value_begin));
}

edited_file::edited_file(std::string_view text) : parts_{parts_of(with_line_feed(text))} {}

std::string edited_file::text() const {
    std::string out;
    for (const part& p : parts_) out += p.text;
    return out;
}

// Changing it -------------------------------------------------------------------------------------

void edited_file::replace(std::size_t at, const std::string& text) {
    std::vector<part> by = parts_of(text);
    if (by.front().text.empty() && by.size() > 1) by.erase(by.begin());
    const auto place = parts_.erase(parts_.begin() + static_cast<std::ptrdiff_t>(at));
    parts_.insert(place, std::make_move_iterator(by.begin()), std::make_move_iterator(by.end()));
}

std::size_t edited_file::find(const file_table& t, const file_change& c) const {
    std::size_t found = parts_.size();
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const part& p = parts_[i];
        const bool is_it = p.one_of_several
                               ? !t.id.empty() && p.named.table == t.table && same_ignoring_case(p.named.id, t.id)
                               : p.named.table == t.table + (t.id.empty() ? "" : '.' + t.id);
        if (!is_it) continue;
        if (found < parts_.size())
            throw input_error(words_of(c), say("gäller två tabeller: {}[{}] finns två gånger",
                                               "is said of two tables: {}[{}] appears twice", t.table, t.id));
        found = i;
    }
    return found;
}

void edited_file::refuse_written_otherwise(const file_change& c) const {
    if (c.table.table.empty()) return;  // what is above all headings
    const bool network = c.table.table == "network", several = !c.table.id.empty() && !network;
    const std::string table = c.table.table + (network ? '.' + c.table.id : ""),
                      heading = several ? "[[" + table + "]]" : '[' + table + ']';
    const auto begins = [](const std::string& path, const std::string& with) {
        return path == with || path.rfind(with + '.', 0) == 0;
    };
    for (const part& p : parts_)
        for (const entry& e : p.entries) {
            const std::string path = p.named.table + (p.named.table.empty() ? "" : ".") + e.key;
            if (p.one_of_several || !(begins(path, table) || begins(table, path))) continue;
            throw input_error(words_of(c), say("filen har {} som \"{} = ...\" och inte under en egen rubrik, {}; ändra "
                                               "i filen, eller skriv det under rubriken först",
                                               "the file has {} as \"{} = ...\" and not under a heading of its own, "
                                               "{}; edit the file, or write it under the heading first",
                                               table, printable(path), heading));
        }
}

void edited_file::set(std::size_t at, const file_change& c) {
    const part& p = parts_[at];
    const auto with = [&](std::size_t begin, std::size_t end, const std::string& by) {
        replace(at, p.text.substr(0, begin) + by + p.text.substr(end));
    };
    const std::string mark(c.kind == change_kind::ask ? question_mark : ""),
        line = mark + c.key + " = " + c.value + '\n';
    const auto of_key = [&](const entry& e) { return e.key == c.key; };
    if (const auto e = std::find_if(p.entries.begin(), p.entries.end(), of_key); e != p.entries.end())
        return with(e->value_begin, e->value_end, c.value);
    // A question that is asked of the key is answered by it.
    if (const auto q = std::find_if(p.questions.begin(), p.questions.end(), of_key); q != p.questions.end())
        return with(q->line_begin, q->line_end, line);
    with(p.end(), p.end(), line);
}

void edited_file::add_table(const file_change& c) {
    const file_table& t = c.table;
    const bool is_network = t.table == "network";
    const std::string name = is_network ? std::string{}
                                        : std::string(key_of_table(t.table)) + " = " + toml_text(t.id) + '\n',
                      heading = is_network ? "[network." + t.id + "]\n" : "[[" + t.table + "]]\n" + name;
    std::size_t last = parts_.size() - 1, end = parts_[last].text.size();
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const std::string& there = parts_[i].named.table;
        if (there != t.table && !(is_network && there.rfind("network.", 0) == 0)) continue;
        last = i;
        end = parts_[i].end_of_all();
    }
    const std::string& before = parts_[last].text;
    replace(last, before.substr(0, end) + '\n' + heading + before.substr(end));
}

void edited_file::remove_table(std::size_t at) {
    const std::string& text = parts_[at].text;
    std::size_t end = parts_[at].end_of_all();
    while (end < text.size() && text[end] == '\n') ++end;
    // The comments behind it are of what follows. What is above all headings is no table: there is a part before it.
    parts_[at - 1].text += text.substr(end);
    parts_.erase(parts_.begin() + static_cast<std::ptrdiff_t>(at));
}

void edited_file::apply(const file_change& c) {
    const std::size_t at = find(c.table, c);
    const bool there = at < parts_.size();
    if (!there) refuse_written_otherwise(c);
    if (c.kind == change_kind::add_table) {
        if (there) throw input_error(words_of(c), say("finns redan", "is there already"));
        return add_table(c);
    }
    if (c.kind == change_kind::remove_table || c.kind == change_kind::remove_key) {
        if (there && c.kind == change_kind::remove_table) return remove_table(at);
        if (there)
            for (const entry& e : parts_[at].entries)
                if (e.key == c.key)
                    return replace(at, parts_[at].text.substr(0, e.line_begin) + parts_[at].text.substr(e.line_end));
        throw input_error(words_of(c), say("finns inte", "is not there"));
    }
    if (there) return set(at, c);
    if (!c.table.id.empty() && c.table.table != "network")
        throw input_error(words_of(c), say("det finns ingen {0}[{1}]; lägg till den med +{0}[{1}]",
                                           "there is no {0}[{1}]; add it with +{0}[{1}]", c.table.table, c.table.id));
    const std::size_t last = parts_.size() - 1;
    replace(last, parts_[last].text + "\n[" + c.table.table + (c.table.id.empty() ? "" : '.' + c.table.id) + "]\n" +
                      c.key + " = " + c.value + '\n');
}

// Words -------------------------------------------------------------------------------------------

std::string as_toml_value(std::string_view words) {
    words = trimmed(words);
    const auto only = [&](std::string_view characters) {
        return words.find_first_not_of(characters) == std::string_view::npos;
    };
    const bool number = !words.empty() && only("0123456789_.-:TZ+") && words.front() >= '0' && words.front() <= '9' &&
                        std::count(words.begin(), words.end(), '.') < 2;
    const auto within = [&](char open, char close) {
        return words.size() > 1 && words.front() == open && words.back() == close;
    };
    if (words != "true" && words != "false" && !number && !within('[', ']') && !within('"', '"') && !within('\'', '\''))
        return toml_text(words);
    // One value and nothing behind it: no second key on another line.
    const toml_table table = with_value(words);
    return table.end() - table.begin() > 1 ? toml_text(words) : std::string(words);
}

file_change change_of(std::string_view words) {
    const std::string change(trimmed(words));
    if (change.empty()) throw input_error("set", say("har fått en tom ändring", "is given an empty change"));
    if (change.front() == '-' && change.back() != ']') return key_of(change_kind::remove_key, change.substr(1), change);
    if (change.front() == '+' || change.front() == '-') {
        const file_table t = table_of(std::string_view(change).substr(1), change);
        if (t.id.empty())
            throw input_error(change,
                              say("anger ingen tabell; skriv {}[NAMN]", "names no table; write {}[NAME]", change));
        return {change.front() == '+' ? change_kind::add_table : change_kind::remove_table, t};
    }
    std::size_t equals = change.find('=');
    // A name may have one: certificate[CN=x.example].expires=2027-01-01.
    if (const std::size_t open = change.find('['); open < equals) equals = change.find('=', change.find("].", open));
    if (equals == std::string::npos || equals == 0)
        throw input_error(change, say("är ingen ändring; skriv NYCKEL=VÄRDE, +TABELL[NAMN] eller -TABELL[NAMN]",
                                      "is not a change; write KEY=VALUE, +TABLE[NAME] or -TABLE[NAME]"));
    file_change c = key_of(change_kind::set, std::string(trimmed(std::string_view(change).substr(0, equals))), change);
    c.value = as_toml_value(std::string_view(change).substr(equals + 1));
    return c;
}

std::string path_of(const file_change& c) {
    const std::string table = c.table.table + (c.table.id.empty() ? "" : '[' + c.table.id + ']');
    return table + (table.empty() || c.key.empty() ? "" : ".") + c.key;
}

std::string words_of(const file_change& c) {
    if (c.kind == change_kind::add_table) return '+' + path_of(c);
    if (c.kind == change_kind::remove_table || c.kind == change_kind::remove_key) return '-' + path_of(c);
    return path_of(c) + '=' + c.value;
}

}  // namespace tools
