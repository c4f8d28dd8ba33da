// SPDX-License-Identifier: MIT
/// \file
/// Which internet protocol the Procapita client uses: two environment variables, their four combinations, and what
/// DirectAccess needs (4.6).
///
/// Only IPv4 is on by default. The document says what each variable does and that DirectAccess needs both; the effect
/// of each combination follows from that.
#pragma once

#include <lifecare/rulebook/requirement.hpp>

namespace lifecare::rulebook {

/// One environment variable of a client.
struct ip_variable {
    text name;          ///< as printed
    text value;         ///< the value that sets it
    label effect;       ///< what it does once set
    provenance source;  ///< where it is printed
};

namespace ip_variable_rows {
inline constexpr citation in_2024{techspec_2024, "4.6"}, in_2025{techspec_2025, "4.6"};
// clang-format off
inline constexpr ip_variable rows[] = {
    // name                       value  effect                             printed in
    {"TITAN_LOOKUP_IPV6_ENABLE",  "Y",   {"möjliggör Ipv6", "allows IPv6"}, {in_2024, in_2025}},
    {"TITAN_LOOKUP_IPV4_DISABLE", "Y",   {"spärrar Ipv4", "bars IPv4"},     {in_2024, in_2025}},
};
// clang-format on
}  // namespace ip_variable_rows

/// The variables, in printed order.
inline constexpr table ip_variables{ip_variable_rows::rows};

/// One combination of the variables on a client.
struct ip_combination {
    bool ipv6_enable;       ///< TITAN_LOOKUP_IPV6_ENABLE is Y
    bool ipv4_disable;      ///< TITAN_LOOKUP_IPV4_DISABLE is Y
    bool ipv4;              ///< the client uses IPv4
    bool ipv6;              ///< the client uses IPv6
    bool direct_access;     ///< fits DirectAccess over IPv6
    label effect;           ///< what the combination does
    lifecare::basis basis;  ///< printed or derived
    label reason;           ///< from what it was derived; empty for a printed row
    provenance source;      ///< where it is printed, or what it is derived from

    friend constexpr bool same_key(const ip_combination& a, const ip_combination& b) noexcept {
        return a.ipv6_enable == b.ipv6_enable && a.ipv4_disable == b.ipv4_disable;
    }
};

namespace ip_combination_rows {
using enum basis;
inline constexpr citation in_2024{techspec_2024, "4.6"}, in_2025{techspec_2025, "4.6"};
inline constexpr bool yes = true, no = false;
inline constexpr label from_variables{"ur vad variablerna gör var för sig", "from what each variable does"};
// clang-format off
inline constexpr ip_combination rows[] = {
    // ENABLE  DISABLE  IPv4  IPv6  DirectAccess  effect                                                                                      basis    reason          printed in
    {no,       no,      yes,  no,   no,           {"enbart Ipv4, grundläget", "IPv4 only, the default"},                                      printed, {},             {in_2024, in_2025}},
    {yes,      no,      yes,  yes,  no,           {"både Ipv4 och Ipv6", "both IPv4 and IPv6"},                                               derived, from_variables, {in_2024, in_2025}},
    {no,       yes,     no,   no,   no,           {"varken Ipv4 eller Ipv6: ingen kommunikation", "neither IPv4 nor IPv6: no communication"}, derived, from_variables, {in_2024, in_2025}},
    {yes,      yes,     no,   yes,  yes,          {"enbart Ipv6, för DirectAccess", "IPv6 only, for DirectAccess"},                           derived, from_variables, {in_2024, in_2025}},
};
// clang-format on
}  // namespace ip_combination_rows

/// The combinations, by IPV4_DISABLE and then IPV6_ENABLE.
inline constexpr table ip_combinations{ip_combination_rows::rows};

/// A rule of 4.6 on using IPv6 and DirectAccess.
struct ip_rule {
    text key;           ///< stable key
    text after;         ///< release after which it holds, as printed; empty where none is
    modality force;     ///< how strongly it is said
    label rule;         ///< what must, should or should not be so
    provenance source;  ///< where it is printed

    product_release after_release =
        parse_product_release(after).value_or(product_release{});  ///< `after`; week 0 for an empty one
};

namespace ip_rule_rows {
using enum modality;
inline constexpr citation in_2024{techspec_2024, "4.6"}, in_2025{techspec_2025, "4.6"};
// clang-format off
inline constexpr ip_rule rows[] = {
    // key                  after     force       rule                                                                                                             printed in
    {"ipv6-support",        "",       fact,       {"stöd för Ipv6 på både server- och klientsidan", "support of IPv6 on both server and client"},                  {in_2024, in_2025}},
    {"direct-access-both",  "9.6w04", must,       {"DirectAccess kräver båda variablerna på klienten", "DirectAccess needs both variables on the client"},         {in_2024, in_2025}},
    {"directory-ipv6",      "",       should,     {"Ipv6 aktiverat i AD, för DirectAccess", "IPv6 active in AD, for DirectAccess"},                                {in_2024, in_2025}},
    {"firewall-ipv6",       "",       should_not, {"Ipv6 spärrat i brandväggen, om DirectAccess används", "IPv6 barred in the firewall, if DirectAccess is used"}, {in_2024, in_2025}},
    {"off-on-ipv4-network", "",       must,       {"båda av igen på ett internt nät med enbart Ipv4", "both off again on an internal network with IPv4 only"},     {in_2024, in_2025}},
};
// clang-format on
}  // namespace ip_rule_rows

/// Rules on IPv6 and DirectAccess, in printed order.
inline constexpr table ip_rules{ip_rule_rows::rows};

}  // namespace lifecare::rulebook
