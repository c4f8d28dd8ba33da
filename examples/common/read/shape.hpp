// SPDX-License-Identifier: MIT
/// \file
/// What a text is, told from its shape and not from the flag that it was given to, and what to say to one that a reader
/// cannot use.
#pragma once

#include <optional>
#include <string_view>

#include "../input.hpp"

namespace tools {

/// The forms of text that the tools know.
enum class shape {
    list,          ///< one thing a line
    csv,           ///< several columns, or one in quotation marks
    ruled,         ///< columns under a line of dashes
    pairs,         ///< "Name : value"
    json,          ///< a document, or an object a line
    xml,           ///< nmap's scan among others
    systeminfo,    ///< Windows' systeminfo, in any language
    netstat,       ///< netstat of Windows or Linux
    ss,            ///< ss of Linux
    lsof,          ///< lsof -i
    runtimes,      ///< dotnet --list-runtimes, --list-sdks, or --info
    ipconfig,      ///< ipconfig /all, in any language
    netsh_rules,   ///< netsh advfirewall firewall show rule
    firewall_log,  ///< the log of Windows Firewall
    nmap_text,     ///< nmap's output for people or for grep
    toml,          ///< an installation file
    registry,      ///< reg query, or a file of the Registry Editor
};
/// The shape of a text.
shape shape_of(std::string_view text);

/// What a reader needs.
enum class wanted_input { names, sockets, rules, inventory, scan, addresses };
/// Refuses a text of another shape: says what it is, what is needed, and the command that gives it.
[[noreturn]] void refuse_shape(const input& in, shape found, wanted_input wanted);

/// A line of dashes, perhaps with "+", "|", ";" or "," between them, or of equals signs.
bool is_rule(std::string_view line);
/// True for a heading and lines whose columns are under it, two blanks apart: as wmic writes them, without a rule.
bool has_padded_columns(std::string_view text);
/// "(12 rows affected)" in any language, which sqlcmd puts below the rows.
bool is_row_count(std::string_view line);
/// "Microsoft.NETCore.App 8.0.11 [folder]", "8.0.404 [folder]".
bool is_runtime(std::string_view line);
/// A socket as netstat writes it, the headings of its columns, or a socket of Unix.
bool is_of_netstat(std::string_view line);
/// "   Subnet Mask . . . . . . . . . . . : 255.255.255.0".
bool is_of_ipconfig(std::string_view line);
/// "Name : value", and where the value stands. The colon is followed by a blank or the end.
struct pair_line {
    std::string_view key, value;
    std::size_t value_column = 1;
};
std::optional<pair_line> pair_of(std::string_view line);
/// "Caption=Windows", as wmic writes a list: a word, and its value without blanks around the sign.
std::optional<pair_line> assignment_of(std::string_view line);
/// True for a line that is a product in a version, whatever stands around it.
bool names_a_product(std::string_view line);
/// "HKEY_LOCAL_MACHINE\SOFTWARE", as reg query prints a key of the registry and, in brackets, its editor exports it, in
/// any case; "[-HKEY_...]" deletes one.
bool is_registry_key(std::string_view line);
/// True for "10.0.19042 N/A Build 19042", whatever the language: a version of Windows and its build again.
bool is_os_version(std::string_view value);

}  // namespace tools
