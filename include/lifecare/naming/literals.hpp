// SPDX-License-Identifier: MIT
/// \file
/// Names as literals: `"HWE_MBY_TSS"_database`, `"MBYCORE01"_server`. A wrong one does not compile, and the complaint
/// names the rule.
#pragma once

#include <lifecare/naming/databases.hpp>
#include <lifecare/naming/servers.hpp>

namespace lifecare {

class database_literal;
class server_literal;
inline namespace literals {
consteval database_literal operator""_database(const char* s, std::size_t n);
consteval server_literal operator""_server(const char* s, std::size_t n);
}  // namespace literals

/// The name of a database of the suite: `"HWE_Mönsterby_TSS"_database`.
class database_literal {
public:
    [[nodiscard]] constexpr std::string_view view() const noexcept { return name_; }  ///< the name
    constexpr operator std::string_view() const noexcept { return name_; }            ///< the same

private:
    friend consteval database_literal literals::operator""_database(const char*, std::size_t);
    constexpr explicit database_literal(std::string_view name) noexcept : name_{name} {}
    std::string_view name_;
};

/// A server's name: `"MBYCORE01"_server`.
class server_literal {
public:
    [[nodiscard]] constexpr std::string_view view() const noexcept { return name_; }  ///< the name
    constexpr operator std::string_view() const noexcept { return name_; }            ///< the same

private:
    friend consteval server_literal literals::operator""_server(const char*, std::size_t);
    constexpr explicit server_literal(std::string_view name) noexcept : name_{name} {}
    std::string_view name_;
};

namespace complaint {
void a_database_name_has_1_to_128_characters_of_text();
void this_database_name_misses_its_domain();
void this_database_name_misses_its_customer();
void this_database_name_misses_the_prefix_HWE();
void this_system_level_database_takes_no_domain();
void this_database_name_has_a_fixed_part_where_its_domain_is();
void a_database_name_is_divided_by_underscores();
void this_is_an_older_database_name_that_has_a_successor();
void this_database_name_is_misspelt();
void this_is_not_the_name_of_a_database_of_the_suite();
void a_server_name_is_not_empty();
void a_server_name_has_at_most_15_characters();
void a_server_name_does_not_begin_with_a_digit();
void a_server_name_has_no_character_that_NetBIOS_forbids();
}  // namespace complaint

inline namespace literals {

/// A database's name, valid in any document. A wrong one does not compile, and the complaint names the rule.
consteval database_literal operator""_database(const char* s, std::size_t n) {
    const std::string_view name{s, n};
    database_classification c;
    for (document d : the_specifications)
        if (c.row == nullptr) c = classify_database(name, d);
    switch (c.verdict) {
        case database_verdict::valid:
        case database_verdict::other_document: break;
        case database_verdict::legacy: complaint::this_is_an_older_database_name_that_has_a_successor(); break;
        case database_verdict::missing_domain: complaint::this_database_name_misses_its_domain(); break;
        case database_verdict::missing_customer: complaint::this_database_name_misses_its_customer(); break;
        case database_verdict::missing_prefix: complaint::this_database_name_misses_the_prefix_HWE(); break;
        case database_verdict::unwanted_domain: complaint::this_system_level_database_takes_no_domain(); break;
        case database_verdict::fixed_part_in_domain:
            complaint::this_database_name_has_a_fixed_part_where_its_domain_is();
            break;
        case database_verdict::wrong_divider: complaint::a_database_name_is_divided_by_underscores(); break;
        case database_verdict::misspelt: complaint::this_database_name_is_misspelt(); break;
        case database_verdict::empty:
        case database_verdict::not_text:
        case database_verdict::too_long: complaint::a_database_name_has_1_to_128_characters_of_text(); break;
        case database_verdict::system_database:
        case database_verdict::unknown: complaint::this_is_not_the_name_of_a_database_of_the_suite(); break;
    }
    return database_literal{name};
}

/// A server's name. A wrong one does not compile, and the complaint names the rule.
consteval server_literal operator""_server(const char* s, std::size_t n) {
    const std::string_view name{s, n};
    switch (fault_of_server_name(name)) {
        case server_name_fault::none: break;
        case server_name_fault::empty: complaint::a_server_name_is_not_empty(); break;
        case server_name_fault::too_long: complaint::a_server_name_has_at_most_15_characters(); break;
        case server_name_fault::starts_with_digit: complaint::a_server_name_does_not_begin_with_a_digit(); break;
        case server_name_fault::forbidden_character:
        case server_name_fault::not_text: complaint::a_server_name_has_no_character_that_NetBIOS_forbids(); break;
    }
    return server_literal{name};
}

}  // namespace literals

}  // namespace lifecare
