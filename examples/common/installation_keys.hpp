// SPDX-License-Identifier: MIT
/// \file
/// The keys of the installation file, each in one row: what reads the file, its JSON schema, its reference page, the
/// file to start from and the advice about a key or a number read it here.
#pragma once

#include <cstdint>
#include <lifecare/core/label.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tools {

/// What a value is.
enum class value_kind : std::uint8_t {
    text,          ///< any text
    name,          ///< text that is not empty
    texts,         ///< a list of texts
    names,         ///< a list of texts that are not empty
    word,          ///< one of some words
    words,         ///< a list of some words, each once
    flag,          ///< true or false
    reply,         ///< true, false, or that it does not apply, and why
    day,           ///< a date
    pieces,        ///< a number of things
    port,          ///< one port
    ports,         ///< a list of ports and ranges
    processors,    ///< a number of processors
    gigabytes,     ///< a size
    milliseconds,  ///< a time
    megabits,      ///< a bandwidth
    hours,         ///< a time
    percent,       ///< a share
};

/// In what a number of a kind is, and what the file takes of it.
struct measure {
    value_kind of;
    std::string_view unit;      ///< empty for what is counted
    int decimals;               ///< at most so many
    std::uint64_t least, most;  ///< in the unit
};
/// The measure of a kind; null for what is no number.
const measure* find_measure(value_kind kind);

/// A key of the file.
struct file_key {
    std::string_view heading;  ///< "[[server]]"; empty for what stands above all tables
    std::string_view key;
    value_kind kind;
    lifecare::label description;
    std::string_view checks = {};                        ///< the ids of those that judge it, divided by blanks
    std::vector<std::string_view> (*words)() = nullptr;  ///< what a word or words may be
    lifecare::label comment = {};                        ///< what a file to start from says beside it
    bool required = false;
    std::string_view member = {};  ///< what holds it in C++, where that is not the member named as the key
};

/// The keys, heading by heading, in the order of the file. Keys that are rows of the library's tables, those of
/// [answers], [conditions] and the counts of [volumes], are not in it.
std::span<const file_key> file_keys();
/// The headings, in that order: "[volumes]", "[[server]]", "[network.NAME]".
std::span<const std::string_view> file_headings();
/// True for "[[server]]", of which there may be several.
bool is_repeated(std::string_view heading);
/// The name in a heading: "server" of "[[server]]".
std::string_view name_of_heading(std::string_view heading);

/// The row of a key; null where its heading has none.
const file_key* find_file_key(std::string_view heading, std::string_view key);
/// All keys that may stand under a heading, those of the library's tables too; above all tables the names of headings
/// too; under "[network]" what may be named there.
std::vector<std::string_view> keys_under(std::string_view heading);
/// The headings under which a key may stand: "[[server]] or [[domain]]"; empty for none.
std::string headings_with(std::string_view key);
/// The member of the library's model that holds what a key states: "server::memory".
std::string member_of(const file_key& k);
/// The key that tells one table of a repeated heading from the others: "name".
std::string_view identifying_key(std::string_view heading);
/// In what a key counts, wherever it stands: pieces where nothing else is said of it.
const measure& measure_of(std::string_view key);

}  // namespace tools
