// SPDX-License-Identifier: MIT
#include "toml_reader.hpp"

#include <cmath>
#include <limits>
#include <sstream>

#include "installation_keys.hpp"
#include "toml_mistakes.hpp"

namespace tools {

using namespace lifecare;

namespace {

sentence kind_of(const toml_value& n) {
    if (n.text()) return {"text", "text"};
    if (n.whole()) return {"ett heltal", "a whole number"};
    if (n.decimal()) return {"ett tal med decimaler", "a number with decimals"};
    if (n.flag()) return {"true eller false", "true or false"};
    if (n.list()) return {"en lista", "a list"};
    if (n.table()) return {"en tabell", "a table"};
    return {"en dag eller en tid", "a day or a time"};
}

}  // namespace

toml_table toml_reader::parsed() {
    toml_table t = parse_toml(in_, wrong_);
    lines_are_missing_ = !wrong_.empty();
    return t;
}

void toml_reader::finish() {
    if (wrong_.empty()) return;
    std::stable_sort(wrong_.begin(), wrong_.end(), [](const diagnostic& a, const diagnostic& b) {
        return a.line != b.line ? a.line < b.line : a.column < b.column;
    });
    if (untold_)
        wrong_.push_back({in_.name, 0, 0, say("har {}", "has {}", counted_in_both(untold_, nouns::more_mistakes)), {}});
    throw input_error(std::move(wrong_));
}

void toml_reader::complain(const toml_value& where, sentence message) { complain(where.at, std::move(message)); }

void toml_reader::complain(file_position at, sentence message) {
    constexpr std::size_t told = 50;
    if (wrong_.size() < told) wrong_.push_back(in_.at(at.line, at.column, std::move(message)));
    else ++untold_;
}

std::string_view toml_reader::string(const toml_value& n, std::string_view key) {
    const auto* s = n.text();
    return s ? std::string_view{*s}
             : (wrong_type(n, key, {"text inom citattecken", "text in quotes"}), std::string_view{});
}

std::string_view toml_reader::string_of(const toml_table& t, std::string_view key) {
    const toml_value* n = t.get(key);
    return n ? string(*n, key) : std::string_view{};
}

bool is_blank(std::string_view s) {
    const auto is_between = [&](std::string_view first, std::string_view last) {
        const std::string_view c = s.substr(0, first.size());
        return c >= first && c <= last;
    };
    while (!s.empty()) {
        if (is_between({"\0", 1}, " ")) s.remove_prefix(1);
        else if (is_between("\u00a0", "\u00a0") || is_between("\u00ad", "\u00ad")) s.remove_prefix(2);
        else if (is_between("\u2000", "\u200f") || is_between("\u2028", "\u202f") || is_between("\u205f", "\u2064") ||
                 is_between("\u3000", "\u3000") || is_between("\ufeff", "\ufeff"))
            s.remove_prefix(3);
        else return false;
    }
    return true;
}

std::string_view toml_reader::required_string_of(const toml_table& t, std::string_view key,
                                                 const std::string& table_name) {
    const toml_value* n = t.get(key);
    if (!n) {
        if (!lines_are_missing_) complain(t.at, say("{} saknar {}", "{} has no {}", table_name, key));
        return {};
    }
    const std::string_view s = string(*n, key);
    if (n->text() && is_blank(s)) complain(*n, say("{} är tom", "{} is empty", key));
    return s;
}

std::vector<std::string_view> toml_reader::strings_of(const toml_table& t, std::string_view key) {
    std::vector<std::string_view> all;
    if (const toml_value* n = t.get(key))
        each(*n, key, {"texter inom citattecken", "texts in quotes"},
             [&](const toml_value& entry) { all.push_back(string(entry, key)); });
    return all;
}

bool toml_reader::flag(const toml_value& n, std::string_view key, const sentence& wanted) {
    if (const auto* b = n.flag()) return *b;
    std::string meant;
    if (const auto* s = n.text()) {
        for (std::string_view yes : {"true", "yes", "ja"}) meant = same_ignoring_case(*s, yes) ? "true" : meant;
        for (std::string_view no : {"false", "no", "nej"}) meant = same_ignoring_case(*s, no) ? "false" : meant;
    }
    wrong_type(n, key, wanted, meant);
    return false;
}

std::optional<bool> toml_reader::flag_of(const toml_table& t, std::string_view key) {
    const toml_value* n = t.get(key);
    return n ? std::optional{flag(*n, key)} : std::nullopt;
}

void toml_reader::count(const toml_value& n, std::string_view key, std::uint32_t& value) {
    const auto* i = n.whole();
    if (!i)
        return wrong_number(n, key,
                            {"ett heltal, till exempel 37816 eller 37_816", "a whole number, such as 37816 or 37_816"});
    if (*i < 0 || *i > 0xffff'ffff)
        return complain(n, say("{} = {} ligger utanför gränserna; 0 till 4294967295 godtas",
                               "{} = {} is out of range; 0 to 4294967295 is accepted", key, *i));
    value = static_cast<std::uint32_t>(*i);
}

std::uint32_t toml_reader::count_of(const toml_table& t, std::string_view key) {
    std::uint32_t value = 0;
    if (const toml_value* n = t.get(key)) count(*n, key, value);
    return value;
}

std::uint64_t toml_reader::number(const toml_value& n, std::string_view key) {
    const measure& by = measure_of(key);
    const auto* i = n.whole();
    const auto* f = n.decimal();
    if (!i && !f) {
        wrong_number(n, key, {"ett tal", "a number"});
        return 0;
    }
    const double most = static_cast<double>(by.most), value = i ? static_cast<double>(*i) : *f,
                 scale = std::pow(10, by.decimals), whole = std::round(value * scale);
    if (!(value >= static_cast<double>(by.least) && value <= most) || std::fabs(value * scale - whole) > 1e-6 * scale) {
        std::ostringstream given;
        given.precision(std::numeric_limits<double>::digits10);
        given << value;
        complain(n,
                 say("{} = {} ligger utanför gränserna; ", "{} = {} is out of range; ", key, given.str()) +
                     (by.decimals ? say("{} till {} med högst {} decimaler godtas",
                                        "{} to {} with at most {} decimals is accepted", by.least, by.most, by.decimals)
                                  : say("ett heltal från {} till {} godtas", "a whole number from {} to {} is accepted",
                                        by.least, by.most)));
        return 0;
    }
    return static_cast<std::uint64_t>(whole);
}

std::uint64_t toml_reader::number_of(const toml_table& t, std::string_view key) {
    const toml_value* n = t.get(key);
    return n ? number(*n, key) : 0;
}

date toml_reader::day_of(const toml_table& t, std::string_view key) {
    const toml_value* n = t.get(key);
    if (!n) return {};
    if (const auto* d = n->day()) return *d;
    if (const auto* s = n->text()) {
        if (const auto parsed = parse_date(*s)) return *parsed;
        complain(*n, say("{} = {}", "{} = {}", key, not_a_day(*s)));
    } else wrong_type(*n, key, {"en dag, till exempel 2026-01-31", "a day, such as 2026-01-31"});
    return {};
}

const toml_table* toml_reader::table_of(const toml_table& root, std::string_view key) {
    const toml_value* n = root.get(key);
    if (!n) return nullptr;
    if (const toml_table* t = n->table()) return t;
    wrong_type(*n, key, say("en tabell: [{}]", "a table: [{}]", key));
    return nullptr;
}

void toml_reader::wrong_type(const toml_value& n, std::string_view key, const sentence& wanted,
                             const std::string& meant, const sentence& how) {
    complain(n, say("{} ska vara {}, inte {}", "{} must be {}, not {}", key, wanted, kind_of(n)) +
                    (meant.empty() ? how : say("; menar du {}?", "; did you mean {}?", meant)));
}

void toml_reader::wrong_number(const toml_value& n, std::string_view key, const sentence& wanted) {
    const auto* s = n.text();
    const std::string meant = s ? number_meant(*s, key) : std::string{}, unit(unit_of(key));
    sentence how;
    if (s && meant.empty()) {
        how = {"; skriv det utan citattecken", "; write it without quotes"};
        if (!unit.empty()) how += say(", i {}", ", in {}", unit);
    }
    wrong_type(n, key, wanted, meant, how);
}

}  // namespace tools
