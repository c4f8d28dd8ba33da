// SPDX-License-Identifier: MIT
/// \file
/// What a TOML file holds, each value with its place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <lifecare/core/date.hpp>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tools {

/// Where something stands in a file, from 1.
struct file_position {
    std::size_t line = 0, column = 0;
};

struct toml_value;
struct toml_entry;
using toml_list = std::vector<toml_value>;

/// A time of day, or a day with one, as TOML writes it.
struct toml_time {
    std::string text;
};

/// A table: its entries in the order of their keys.
class toml_table {
public:
    file_position at;  ///< of its heading or brace

    [[nodiscard]] const toml_entry* begin() const;
    [[nodiscard]] const toml_entry* end() const;
    /// The value of a key; null where there is none.
    [[nodiscard]] const toml_value* get(std::string_view key) const;
    /// Keys come in their order.
    void append(toml_entry entry);

private:
    std::vector<toml_entry> entries_;
};

/// A value, and where it stands.
struct toml_value {
    file_position at;
    std::variant<std::string, std::int64_t, double, bool, lifecare::date, toml_time, toml_list, toml_table> what;

    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&what); }
    [[nodiscard]] const std::int64_t* whole() const { return std::get_if<std::int64_t>(&what); }
    [[nodiscard]] const double* decimal() const { return std::get_if<double>(&what); }
    [[nodiscard]] const bool* flag() const { return std::get_if<bool>(&what); }
    [[nodiscard]] const lifecare::date* day() const { return std::get_if<lifecare::date>(&what); }
    [[nodiscard]] const toml_time* time() const { return std::get_if<toml_time>(&what); }
    [[nodiscard]] const toml_list* list() const { return std::get_if<toml_list>(&what); }
    [[nodiscard]] const toml_table* table() const { return std::get_if<toml_table>(&what); }
};

/// A key, where it stands, and its value.
struct toml_entry {
    std::string key;
    file_position at;
    toml_value value;
};

/// The value at a path such as "server[0].software[2]"; null where there is none.
const toml_value* at_path(const toml_table& root, std::string_view path);

/// What a text is not TOML for, in the parser's words.
struct toml_error {
    file_position at;
    std::string description;
};

/// The file that a text is, or why it is none.
std::variant<toml_table, toml_error> toml_of(std::string_view text);

}  // namespace tools
