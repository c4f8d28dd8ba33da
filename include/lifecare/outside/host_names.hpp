// SPDX-License-Identifier: MIT
/// \file
/// What SQL Server and Windows themselves demand of names, in addition to the suite's own rules (limits.hpp,
/// databases.hpp).
///
/// Facts of basis `external`: Microsoft's words, each with the page and the day of the copy that was read, never shown
/// as the suite's rule.
#pragma once

#include <cstdint>
#include <lifecare/core/external_source.hpp>
#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>

namespace lifecare::rulebook {

/// One demand on a name.
struct host_name_rule {
    text key;                ///< stable key
    std::uint32_t at_most;   ///< the most characters; 0 where the rule is none of length
    text characters;         ///< the characters that it speaks of, each a byte; empty where it speaks of none
    label rule;              ///< what it demands
    external_source source;  ///< whose word it is
};

/// A database that SQL Server makes for itself.
struct system_database {
    text name;               ///< its name
    external_source source;  ///< whose word it is
};

namespace host_name_rows {
inline constexpr external_source identifiers{
    "Microsoft", "MicrosoftDocs/sql-docs:docs/relational-databases/databases/database-identifiers.md",
    "2017-03-16"_date},
    systems{"Microsoft", "MicrosoftDocs/sql-docs:docs/relational-databases/databases/system-databases.md",
            "2019-01-28"_date},
    computers{
        "Microsoft",
        "MicrosoftDocs/SupportArticles-docs:support/windows-server/active-directory/naming-conventions-for-computer-domain-site-ou.md",
        "2023-12-26"_date};
// clang-format off
inline constexpr host_name_rule rows[] = {
    // key                      length  characters     rule                                                                                          whose word
    {"sql-server-name-length",  128,    "",            {"ett databasnamn har 1 till 128 tecken", "a database's name has 1 to 128 characters"},       identifiers},
    {"netbios-name-length",     15,     "",            {"ett datornamn har 1 till 15 tecken", "a computer's name has 1 to 15 characters"},           computers},
    {"netbios-characters",      0,      "\\/:*?\"<>|", {"tecken som ett datornamn inte får ha", "characters that a computer's name may not have"},   computers},
    {"netbios-first-character", 0,      ".",           {"ett datornamn börjar inte med punkt", "a computer's name does not begin with a full stop"}, computers},
};
// clang-format on

inline constexpr system_database system_rows[] = {
    {"master", systems}, {"msdb", systems}, {"model", systems}, {"tempdb", systems}};
}  // namespace host_name_rows

/// SQL Server's and Windows's demands on names.
inline constexpr table host_name_rules{host_name_rows::rows};
/// The databases that every SQL Server lists in addition to those of its users; none of them is the suite's.
inline constexpr table system_databases{host_name_rows::system_rows};

}  // namespace lifecare::rulebook
