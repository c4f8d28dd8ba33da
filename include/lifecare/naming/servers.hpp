// SPDX-License-Identifier: MIT
/// \file
/// Names of servers, passwords of the database, and the client's two environment variables.
#pragma once

#include <lifecare/core/characters.hpp>
#include <lifecare/outside/host_names.hpp>
#include <lifecare/rulebook/ipv6.hpp>
#include <lifecare/rulebook/limits.hpp>

namespace lifecare {

/// The most characters in the name of a server: the suite's limit, after NetBIOS.
inline constexpr std::size_t longest_server_name =
    static_cast<std::size_t>(newest_row(rulebook::limits, "server-name-length").value);
/// The most characters in a password towards the database: the suite's limit.
inline constexpr std::size_t longest_database_password =
    static_cast<std::size_t>(newest_row(rulebook::limits, "database-password-length").value);

/// What is wrong with a server's name.
enum class server_name_fault : std::uint8_t {
    none,
    empty,                ///< nothing
    too_long,             ///< longer than 15 characters before the first full stop
    starts_with_digit,    ///< begins with a digit
    forbidden_character,  ///< a character that NetBIOS forbids, a blank, a control character, or a full stop at the
                          ///< beginning
    not_text,             ///< not UTF-8
};

/// The stable key of a fault: "starts-with-digit"; "valid" for none.
[[nodiscard]] constexpr text to_text(server_name_fault f) noexcept {
    constexpr text keys[] = {"valid", "empty", "too-long", "starts-with-digit", "forbidden-character", "not-text"};
    return keys[static_cast<std::size_t>(f)];
}

/// The answer would point into the temporary: give what outlives it.
template <detail::temporary_text Text>
std::string_view host_label(Text&& name) = delete;
/// The part of a server's name that becomes its NetBIOS name: of a fully qualified one the first, INT01 of
/// INT01.monsterby.se.
[[nodiscard]] constexpr std::string_view host_label(std::string_view name) noexcept {
    return name.substr(0, name.find('.'));
}

/// The first thing that is wrong with a server's name: its characters, its beginning, its length. Only the host_label()
/// of a fully qualified one has a limit of length.
[[nodiscard]] constexpr server_name_fault fault_of_server_name(std::string_view name) noexcept {
    using enum server_name_fault;
    constexpr std::string_view forbidden = row_with_key(rulebook::host_name_rules, "netbios-characters").characters,
                               first = row_with_key(rulebook::host_name_rules, "netbios-first-character").characters;
    if (name.empty()) return empty;
    for (std::size_t i = 0; i < name.size();) {
        const character c = character_at(name, i);
        if (c.length == 0) return not_text;
        if (c.code <= 0x20 || (c.code >= 0x7f && c.code <= 0xa0) ||
            (c.length == 1 && forbidden.find(name[i]) != std::string_view::npos))
            return forbidden_character;
        i += c.length;
    }
    if (first.find(name[0]) != std::string_view::npos) return forbidden_character;
    if (name[0] >= '0' && name[0] <= '9') return starts_with_digit;
    return count_characters(host_label(name)) > longest_server_name ? too_long : none;
}

/// The answer would point into the temporary: give what outlives it.
template <detail::temporary_text Text>
std::string_view netbios_name(Text&& name) = delete;
/// What NetBIOS keeps of a name: the first 15 characters of its host_label(). Two servers whose names agree in them,
/// whatever the case, collide.
[[nodiscard]] constexpr std::string_view netbios_name(std::string_view name) noexcept {
    const std::string_view label = host_label(name);
    std::size_t at = 0;
    for (std::size_t n = 0; n < longest_server_name && at < label.size(); ++n) {
        const std::uint32_t length = character_at(label, at).length;
        at += length != 0 ? length : 1;
    }
    return label.substr(0, at);
}

/// True when a password fits the connection to the database: 1 to 15 characters. Keeps and shows nothing of it.
[[nodiscard]] constexpr bool is_database_password(std::string_view password) noexcept {
    return !password.empty() && count_characters(password) <= longest_database_password;
}

/// What the client's two environment variables come to together (4.6): which protocols it uses, and whether
/// DirectAccess works.
[[nodiscard]] constexpr const rulebook::ip_combination& ip_combination_of(bool ipv6_enable,
                                                                          bool ipv4_disable) noexcept {
    return rulebook::ip_combinations[(ipv4_disable ? 2u : 0u) + (ipv6_enable ? 1u : 0u)];
}

}  // namespace lifecare
