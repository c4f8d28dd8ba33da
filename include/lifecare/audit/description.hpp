// SPDX-License-Identifier: MIT
/// \file
/// Check of what a description says twice, and not alike (LC-FILE-002).
#pragma once

#include <lifecare/audit/context.hpp>

namespace lifecare {

namespace detail {

/// What the description decides of a condition so that the contrary cannot be stated; nothing for a reading, and for
/// servers that a list with unknown roles, or one that is cut, may still have.
constexpr std::optional<bool> certainly(const rulebook::question_condition& c, const installation& i) noexcept {
    const rulebook::condition_deciders& by = c.deciders;
    const std::optional<bool> is = decided(c, i);
    if (by.reading == decided_by_reading::all || (is == true && by.reading == decided_by_reading::that_it_holds))
        return std::nullopt;
    const bool by_servers = !by.roles.empty() || by.setting == deciding_setting::separate_database ||
                            by.setting == deciding_setting::separate_web;
    if (is != false || !by_servers) return is;
    const bool databases =
        by.setting != deciding_setting::separate_database || count_role(i, role::database_server) > 0;
    return i.tells_all_roles() && databases ? is : std::nullopt;
}
/// The same of what is stated, or answered, too.
constexpr std::optional<bool> certainly(text key, const installation& i) noexcept {
    const rulebook::question_condition* c = detail::condition_of(key);
    if (c == nullptr || stated(i.conditions, key)) return said_of(key, i);
    return certainly(*c, i);
}
/// The key that contradicts what is stated of a condition.
constexpr label says_otherwise(const rulebook::condition_deciders& by, bool that_it_holds,
                               const installation& i) noexcept {
    if (!by.products.empty()) return {"products säger annat", "products says otherwise"};
    if (!by.subsystems.empty() && (that_it_holds || !i.subsystems().contains_any(by.subsystems)))
        return {"[[domain]] subsystems säger annat", "[[domain]] subsystems says otherwise"};
    switch (by.setting) {
        case deciding_setting::thin_client:
            return {"client.thin_client säger annat", "client.thin_client says otherwise"};
        case deciding_setting::tls_in_front:
            if (i.iis.tls_in_front != true)
                return {"iis.forwarded_host eller iis.forwarded_proto säger annat",
                        "iis.forwarded_host or iis.forwarded_proto says otherwise"};
            return {"iis.tls_in_front säger annat", "iis.tls_in_front says otherwise"};
        case deciding_setting::web_firewall:
            return {"iis.firewall_behind säger annat", "iis.firewall_behind says otherwise"};
        case deciding_setting::ipv6_variable:
            return {"client.ipv6_enable säger annat", "client.ipv6_enable says otherwise"};
        case deciding_setting::ipv4_variable:
            return {"client.ipv6_enable och client.ipv4_disable säger annat",
                    "client.ipv6_enable and client.ipv4_disable say otherwise"};
        default: return {"[[server]] roles säger annat", "[[server]] roles says otherwise"};
    }
}

}  // namespace detail

namespace checks {

namespace in_detail {
constexpr bool lies_in(const server& s, view<ip_prefix> prefixes) noexcept {
    for (const ip_address& a : s.addresses)
        for (const ip_prefix& p : prefixes)
            if (p.contains(a)) return true;
    return false;
}
/// Of a server none of whose addresses is in the network that it is said to be in: those of another. Prefixes that are
/// nested say nothing, and neither does an address outside all of them: the list need not be whole.
constexpr void zone_contradicts(const context& c, reporter say) {
    const installation& i = c.installation;
    for (const server& s : i.servers) {
        if (!s.zone || i.prefixes_of(*s.zone).empty() || lies_in(s, i.prefixes_of(*s.zone))) continue;
        for (const network_addresses& n : i.networks)
            if (n.endpoint.is_network() && lies_in(s, n.prefixes))
                say.expect(false, {.subject = s.name,
                                   .part = {"adressen ligger i ett annat nät", "the address is in another network"},
                                   .detail = to_text(n.endpoint),
                                   .field = c.field(s, "zone")});
    }
}
/// Of keys with a place of their own: what only the one can have, and the other denies.
constexpr void fields_contradict(const context& c, reporter say) {
    const installation& i = c.installation;
    const iis_settings& web = i.iis;
    const auto both = [&](bool at_once, text key, const installation_field& field, label part) {
        if (at_once) say.expect(false, {.part = part, .detail = key, .field = field});
    };
    constexpr label sender{"skickas av det som avslutar TLS, men iis.tls_in_front är false",
                           "what ends TLS sends it, but iis.tls_in_front is false"};
    const bool nothing_in_front = web.tls_in_front == false;
    both(nothing_in_front && web.forwarded_host == true, "iis.forwarded_host", {"iis", "forwarded_host"}, sender);
    both(nothing_in_front && web.forwarded_proto == true, "iis.forwarded_proto", {"iis", "forwarded_proto"}, sender);
    both(
        i.monitoring.apm == true && i.monitoring.scom == false, "monitoring.apm", {"monitoring", "apm"},
        {"APM är en del av SCOM, men monitoring.scom är false", "APM is a part of SCOM, but monitoring.scom is false"});
    both(i.monitoring.maintenance_mode == true && stated(i.conditions, "maintenance-mode") == false,
         "monitoring.maintenance_mode", {"monitoring", "maintenance_mode"},
         {"används, men verktyget medger det inte: conditions.maintenance-mode är false",
          "is used, but the tool does not allow it: conditions.maintenance-mode is false"});
    both(!web.audit_buffer.empty() && stated(i.conditions, "audit-log") == false && c.holds("edlevo") != false,
         "iis.audit_buffer", {"iis", "audit_buffer"},
         {"den är loggens, men conditions.audit-log är false", "it is the log's, but conditions.audit-log is false"});
    // What a server is there for: a product, which the list of products or its condition denies.
    const auto without = [&](text condition, text key, const installation_field& field, label denied) {
        const rulebook::question_condition& it = *detail::condition_of(condition);
        const bool outright = stated(i.conditions, condition) == false;
        both(it.source.in(c.request.document) && detail::certainly(condition, i) == false, key, field,
             outright ? denied : detail::says_otherwise(it.deciders, false, i));
    };
    for (const server& s : i.servers) {
        if (s.roles.contains(role::analysis_server))
            without("analysis", "analysis-server", c.field(s, "roles"),
                    {"conditions.analysis är false", "conditions.analysis is false"});
        if (s.roles.contains(role::esense_server))
            without("remote-supervision", "esense-server", c.field(s, "roles"),
                    {"conditions.remote-supervision är false", "conditions.remote-supervision is false"});
        both(s.zone == network::internet && detail::is_web(s) && stated(i.conditions, "exposed-web") == false,
             "[[server]] zone", c.field(s, "zone"),
             {"webbservern är på Internet, men conditions.exposed-web är false",
              "the web server is on the internet, but conditions.exposed-web is false"});
    }
}
}  // namespace in_detail

constexpr void description_contradicts(const context& c, reporter say) {
    const installation& i = c.installation;
    installation listed = i;  // by what is not stated of conditions: of a product they say the same as the list
    listed.conditions = {};
    const auto own_contradiction = [&](std::string_view key) -> const rulebook::question_condition* {
        const rulebook::question_condition* row = find_condition(key);
        const auto outright = stated(i.conditions, key);
        if (row == nullptr || !outright || !row->source.in(c.request.document)) return nullptr;
        const auto otherwise = detail::certainly(*row, listed);
        return otherwise && *otherwise != *outright ? row : nullptr;
    };
    for (const stated_condition& s : i.conditions)
        if (const auto* row = own_contradiction(s.key))
            say.expect(false, {.part = detail::says_otherwise(row->deciders, !s.holds, listed),
                               .detail = row->key,
                               .field = {"conditions", row->key.view(), {}}});
    for (const rulebook::implication& it : rulebook::implications) {
        if (!it.source.in(c.request.document)) continue;
        if (detail::certainly(it.to, i) != false || detail::certainly(it.from, i) != true) continue;
        if (own_contradiction(it.from.view()) != nullptr) continue;
        const auto field_of = [&](text key) {
            return installation_field{
                detail::condition_of(key) != nullptr ? text{"conditions"} : text{"answers"}, key.view(), {}};
        };
        const rulebook::question_condition* to = detail::condition_of(it.to);
        const bool outright = to == nullptr || stated(i.conditions, it.to);
        if (outright || stated(i.conditions, it.from))
            say.expect(false, {.part = outright ? it.why : detail::says_otherwise(to->deciders, false, i),
                               .detail = it.from,
                               .field = field_of(outright ? it.to : it.from),
                               .citation = it.source.find(c.request.document)});
    }
    const auto product_of = [&](std::string_view written) { return c.software.of(written).read.product; };
    for (const lifecare::answer& a : i.answers)
        if (const rulebook::check_row* q = find_question(a.rule, c.request.document);
            q != nullptr && a.reply != reply::not_applicable)
            if (const auto by_lists = detail::answered_by_lists(q->listed, i, product_of);
                by_lists && *by_lists != (a.reply == reply::yes))
                say.expect(false, {.part = {"programlistan säger annat", "the list of programs says otherwise"},
                                   .detail = a.rule,
                                   .field = {"answers", q->rule.view(), {}}});
    if (!is_of_the_cloud(c.request.document)) {
        in_detail::zone_contradicts(c, say);
        return in_detail::fields_contradict(c, say);
    }
    for (const lifecare::answer& a : i.answers)
        if (a.rule == "cloud-log-in-instructions" && a.reply == reply::yes && i.client.two_factor == false)
            say.expect(false, {.part = {"instruktionerna kräver MFA av alla, men client.two_factor är false",
                                        "the instructions require MFA of all, but client.two_factor is false"},
                               .detail = a.rule,
                               .field = {"client", "two_factor"}});
}

}  // namespace checks

}  // namespace lifecare
