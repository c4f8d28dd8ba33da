// SPDX-License-Identifier: MIT
/// \file
/// Reads the values of an installation file: what its keys may hold, and what was meant by a key that it does not have.
#pragma once

#include <lifecare/owned_installation.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "installation_keys.hpp"
#include "toml_reader.hpp"

namespace tools {

/// One pass over an installation file.
class installation_reader : public toml_reader {
public:
    using toml_reader::toml_reader;

    /// Throws all that was wrong, as it is in the file; what the owner alone refused, by its path.
    void finish(const toml_table& root);

    /// Tells every key of a table that it does not have; `heading` is empty for the keys above all tables.
    void only(const toml_table& t, const std::string& heading) { only(t, heading, keys_under(heading)); }
    void only(const toml_table& t, const std::string& heading, const std::vector<std::string_view>& known);
    /// An address of a machine, once: `seen` holds those of `all`.
    void address(const toml_value& n, std::string_view key, std::vector<lifecare::ip_address>& all,
                 std::set<lifecare::ip_address>& seen);
    void prefix(const toml_value& n, std::string_view key, std::vector<lifecare::ip_prefix>& all);
    /// The programs of a machine, each a text of its own.
    std::vector<std::string_view> software_of(const toml_table& t);
    std::uint16_t port_of(const toml_table& t, std::string_view key);
    /// A port as a number, or a range of them in quotes.
    void ports(const toml_value& n, std::string_view key, std::vector<lifecare::port_range>& all);
    lifecare::data_size gigabytes_of(const toml_table& t, std::string_view key) {
        return lifecare::data_size{number_of(t, key) * 1'000'000};
    }
    /// A list of the words of its key.
    template <class Enum, class Parse>
    lifecare::enum_set<Enum> words_under(const std::string& heading, const toml_table& t, std::string_view key,
                                         Parse parse) {
        return set_of<Enum>(t, key, parse, find_file_key(heading, key)->words());
    }
    /// One of them.
    template <class Parse>
    auto word_under(const std::string& heading, const toml_table& t, std::string_view key, Parse parse) {
        return word_of(t, key, parse, find_file_key(heading, key)->words());
    }

    lifecare::owned_installation ours;  ///< what the file describes, copied from it
};

}  // namespace tools
