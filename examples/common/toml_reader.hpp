// SPDX-License-Identifier: MIT
/// \file
/// Reads values of a TOML file and collects everything that is wrong, each with its place and what would be right.
#pragma once

#include <algorithm>
#include <lifecare/core/date.hpp>
#include <lifecare/core/enum_set.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input.hpp"
#include "meant.hpp"
#include "text.hpp"
#include "toml.hpp"

namespace tools {

/// True where nothing in a text is seen: blanks of all widths, line ends, and characters without a width.
bool is_blank(std::string_view s);

class toml_reader {
public:
    explicit toml_reader(const input& in) : in_{in} {}

    /// The file, without the lines that are no TOML.
    toml_table parsed();
    /// True when lines are left out, and with them what they told.
    [[nodiscard]] bool lines_are_missing() const { return lines_are_missing_; }
    [[nodiscard]] bool is_right() const { return wrong_.empty(); }
    /// Throws all that was wrong, in the order of the file.
    void finish();

    void complain(const toml_value& where, sentence message);
    void complain(file_position at, sentence message);
    /// A text of the file. Points into the parsed file.
    std::string_view string(const toml_value& n, std::string_view key);
    std::string_view string_of(const toml_table& t, std::string_view key);
    /// Text that must be there and not be empty.
    std::string_view required_string_of(const toml_table& t, std::string_view key, const std::string& table_name);
    /// Calls `sink` with each entry of a list.
    template <class Sink>
    void each(const toml_value& n, std::string_view key, const sentence& of_what, Sink sink) {
        const toml_list* list = n.list();
        if (!list)
            return wrong_type(n, key, say("en lista av {}", "a list of {}", of_what),
                              n.text() ? "[\"" + *n.text() + "\"]" : std::string{});
        for (const toml_value& entry : *list) sink(entry);
    }
    std::vector<std::string_view> strings_of(const toml_table& t, std::string_view key);
    /// A list of words as a set. A word that stands twice is told.
    template <class Enum, class Parse>
    lifecare::enum_set<Enum> set_of(const toml_table& t, std::string_view key, Parse parse,
                                    const std::vector<std::string_view>& accepted) {
        lifecare::enum_set<Enum> set;
        const toml_value* n = t.get(key);
        // A word without a list is advised as a list of one only where the list would be accepted.
        if (n && n->text() && !parse(std::string_view{*n->text()})) {
            const std::string& given = *n->text();
            const auto meant = word_meant(key, given);
            const bool known = meant && !meant->empty();
            wrong_type(*n, key, {"en lista av ord inom citattecken", "a list of words in quotes"},
                       known ? "[\"" + std::string(*meant) + "\"]" : std::string{},
                       known ? sentence{} : suggestion(given, accepted));
            return set;
        }
        if (n)
            each(*n, key, {"ord inom citattecken", "words in quotes"}, [&](const toml_value& entry) {
                if (const auto value = word(entry, key, parse, accepted)) {
                    if (set.contains(*value))
                        complain(entry,
                                 say("{} nämner \"{}\" två gånger", "{} names \"{}\" twice", key, *entry.text()));
                    set.insert(*value);
                }
            });
        return set;
    }
    /// A word that `parse` accepts, in any case.
    template <class Parse>
    auto word_of(const toml_table& t, std::string_view key, Parse parse, const std::vector<std::string_view>& accepted)
        -> decltype(parse(std::string_view{})) {
        const toml_value* n = t.get(key);
        if (!n) return {};
        return word(*n, key, parse, accepted);
    }
    template <class Parse>
    auto word(const toml_value& n, std::string_view key, Parse parse, const std::vector<std::string_view>& accepted)
        -> decltype(parse(std::string_view{})) {
        const auto* s = n.text();
        if (!s) {
            wrong_type(n, key, {"ett ord inom citattecken", "a word in quotes"});
            return std::nullopt;
        }
        for (std::string_view one : accepted)
            if (same_ignoring_case(one, *s)) return parse(one);
        const auto meant = word_meant(key, *s);
        sentence advice = suggestion(*s, accepted);
        if (meant)
            advice =
                meant->empty() ? accepted_words(accepted) : say("; menar du \"{}\"?", "; did you mean \"{}\"?", *meant);
        complain(n, say("{} = \"{}\" godtas inte{}", "{} = \"{}\" is not accepted{}", key, *s, advice));
        return std::nullopt;
    }
    bool flag(const toml_value& n, std::string_view key,
              const sentence& wanted = {"true eller false", "true or false"});
    std::optional<bool> flag_of(const toml_table& t, std::string_view key);
    void count(const toml_value& n, std::string_view key, std::uint32_t& value);
    std::uint32_t count_of(const toml_table& t, std::string_view key);
    /// A number as its key has it, times 10 to the power of its decimals.
    std::uint64_t number(const toml_value& n, std::string_view key);
    std::uint64_t number_of(const toml_table& t, std::string_view key);
    /// A day: as TOML's own date or in quotes.
    lifecare::date day_of(const toml_table& t, std::string_view key);
    /// The table under a key, or null; a value of another kind is told.
    const toml_table* table_of(const toml_table& root, std::string_view key);
    /// Calls `sink` with each table of an array of tables.
    template <class Sink>
    void tables_of(const toml_table& root, std::string_view key, Sink sink) {
        const toml_value* n = root.get(key);
        if (!n) return;
        const toml_list* list = n->list();
        if (!list) return wrong_type(*n, key, say("en lista av tabeller: [[{}]]", "a list of tables: [[{}]]", key));
        for (const toml_value& entry : *list) {
            const toml_table* t = entry.table();
            if (!t) {
                wrong_type(entry, key, say("en tabell: [[{}]]", "a table: [[{}]]", key));
                continue;
            }
            sink(*t);
        }
    }
    void wrong_type(const toml_value& n, std::string_view key, const sentence& wanted, const std::string& meant = {},
                    const sentence& how = {});
    /// No number where one stands: the one that was meant, or how it is written.
    void wrong_number(const toml_value& n, std::string_view key, const sentence& wanted);

private:
    const input& in_;
    std::vector<diagnostic> wrong_;
    std::size_t untold_ = 0;
    bool lines_are_missing_ = false;
};

}  // namespace tools
