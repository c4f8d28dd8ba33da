// SPDX-License-Identifier: MIT
/// \file
/// Whether a question applies to an installation, and what was answered to it.
///
/// A question carries its condition; where the description shows that it does not hold, the question is not asked.
#pragma once

#include <lifecare/audit/finding.hpp>
#include <lifecare/rulebook/about/implications.hpp>
#include <optional>

namespace lifecare {

/// The state of a question in the description of an installation.
enum class question_state : std::uint8_t {
    not_asked,       ///< the condition on which the demand depends does not hold
    open,            ///< not answered
    yes,             ///< the demand is met
    no,              ///< it is not: by the answer, or by the clients' programs where there is none
    undecided,       ///< that is no, and whether that is wrong is not known: nothing says whether the condition
                     ///< holds, or a program of the clients says yes
    not_applicable,  ///< it is said not to apply, with a reason
};

/// A question in an installation.
struct question_standing {
    question_state state = question_state::open;  ///< its state
    /// On what the demand depends; null where it always holds.
    const rulebook::question_condition* condition = nullptr;
    std::string_view reason = {};  ///< of one that does not apply: why
    /// The program of the clients that answers it with yes, as it is written; empty for none.
    std::string_view program = {};
    bool missing = false;  ///< the clients' programs are stated, and none of them is the one that answers it with yes
    bool listed = false;   ///< what else of the lists of programs answers it
};

namespace detail {

constexpr bool is_web(const server& s) noexcept {
    return s.roles.contains_any({role::web_server, role::intranet_server});
}
constexpr bool other_roles_than(const server& s, enum_set<role> these) noexcept {
    for (std::size_t r = 0; r < role_count; ++r)
        if (s.roles.contains(static_cast<role>(r)) && !these.contains(static_cast<role>(r))) return true;
    return false;
}
/// A web server that is nothing else.
constexpr bool is_separate_web(const server& s) noexcept {
    return is_web(s) && !other_roles_than(s, {role::web_server, role::intranet_server, role::load_balanced_server});
}
/// In the DMZ or on the internet.
constexpr bool is_outside(const server& s) noexcept { return s.zone == network::dmz || s.zone == network::internet; }
/// Reached from the internet. What an intranet server shows is for users of the intranet (3.1): that one is in the DMZ
/// does not say so.
constexpr bool is_exposed_web(const server& s) noexcept {
    return s.zone == network::internet ? is_web(s) : s.zone == network::dmz && s.roles.contains(role::web_server);
}

constexpr std::optional<bool> setting_of(deciding_setting which, const installation& i) noexcept {
    const std::optional<bool>& enable = i.client.ipv6_enable;
    const std::optional<bool>& disable = i.client.ipv4_disable;
    switch (which) {
        case deciding_setting::none: break;
        case deciding_setting::thin_client: return i.client.thin_client;
        case deciding_setting::tls_in_front:  // what sends the headers is in front of the servers, too
            if (i.iis.tls_in_front == true || i.iis.forwarded_host == true || i.iis.forwarded_proto == true)
                return true;
            break;
        case deciding_setting::web_firewall: return i.iis.firewall_behind;
        case deciding_setting::exposed_web: {
            bool known = !i.servers.empty();
            for (const server& s : i.servers) {
                if (!is_web(s)) continue;
                if (is_exposed_web(s)) return true;
                known = known && s.zone && !is_outside(s) &&
                        !s.roles.contains(role::web_server);  // 3.1 has it on the intranet too
            }
            if (known) return false;
            break;
        }
        case deciding_setting::ipv6_variable:
            if (enable == false) return false;
            return enable == true && disable == true ? enable : std::nullopt;
        case deciding_setting::ipv4_variable:
            if (enable == true || disable == true) return true;
            return enable && disable ? enable : std::nullopt;
        case deciding_setting::separate_database:
            return i.servers.empty() ? std::nullopt : std::optional{has_separate_database(i)};
        case deciding_setting::separate_web: {
            bool apart = false;
            for (const server& s : i.servers) apart = apart || is_separate_web(s);
            return i.servers.empty() ? std::nullopt : std::optional{apart};
        }
    }
    return std::nullopt;
}

/// What the description decides of a condition, other than by what is stated of it.
constexpr std::optional<bool> decided(const rulebook::question_condition& c, const installation& i) noexcept {
    bool known = false, not_so = false, not_told = false;
    const auto take = [&](std::optional<bool> is) {
        known = true;
        not_so = not_so || is == false;
        not_told = not_told || !is;
    };
    // One that is there is; of those that are not there something is known only where the list is stated.
    const auto among = [](bool there, bool told) { return there || told ? std::optional{there} : std::nullopt; };
    const rulebook::condition_deciders& by = c.deciders;
    if (!by.products.empty()) take(among(i.own_products().contains_any(by.products), i.tells_of(by.products)));
    if (!by.subsystems.empty()) take(among(i.subsystems().contains_any(by.subsystems), i.tells_all_subsystems()));
    if (!by.roles.empty()) {
        bool there = false;
        for (const server& s : i.servers) there = there || s.roles.contains_any(by.roles);
        take(among(there, !i.servers.empty()));
    }
    if (by.setting != deciding_setting::none) take(setting_of(by.setting, i));
    if (!known) return std::nullopt;
    if (by.effect == decides::only_with) return not_told ? std::nullopt : std::optional{not_so};
    if (not_so) return false;
    return not_told || by.effect == decides::only_no ? std::nullopt : std::optional{true};
}
/// What is stated of a condition, or else decided; of a demand whether its question is answered with yes.
constexpr std::optional<bool> said_of(const rulebook::question_condition& c, const installation& i) noexcept {
    const std::optional<bool> outright = stated(i.conditions, c.key);
    return outright ? outright : decided(c, i);
}
constexpr std::optional<bool> said_of(text key, const installation& i) noexcept {
    if (const rulebook::question_condition* c = condition_of(key)) return said_of(*c, i);
    for (const answer& a : i.answers)
        if (a.rule == key.view() && a.reply != reply::not_applicable) return a.reply == reply::yes;
    return std::nullopt;
}

}  // namespace detail

/// Whether a condition holds for an installation; nothing where nothing says. What is stated of the condition itself
/// goes before what decides it, and that before what follows from other conditions.
[[nodiscard]] constexpr std::optional<bool> holds(const rulebook::question_condition& c,
                                                  const installation& i) noexcept {
    if (const std::optional<bool> said = detail::said_of(c, i)) return said;
    return rulebook::implied(c.key, [&](text other) { return detail::said_of(other, i); });
}

/// False where a document demands no hardware of the installation's client computers. 3.1.1 is about those that run the
/// classic Navigator: a thin client does not, and 3.1.2.1 leaves the size of the server that does to Microsoft and
/// Citrix. The cloud's demand is about every client.
[[nodiscard]] constexpr bool demands_hardware_of_clients(const installation& i, document d) noexcept {
    return is_of_the_cloud(d) || (holds(*detail::condition_of("classic-navigator"), i) != false &&
                                  holds(*detail::condition_of("thin-client"), i) != true);
}
/// What an installation uses of what a document prints a program for.
[[nodiscard]] constexpr used_parts used_in(const installation& i) noexcept {
    used_parts out{holds(*detail::condition_of("procapita-as-a-service"), i),
                   holds(*detail::condition_of("procapita-printing"), i)};
    if (i.tells_all_subsystems()) out.subsystems = i.subsystems();
    return out;
}
/// The kind of machine that the client computers are: of thin clients the programs may be those of the server that they
/// run on.
[[nodiscard]] constexpr machine_kind machine_of_clients(const installation& i) noexcept {
    return holds(*detail::condition_of("thin-client"), i) == true ? machine_kind::any : machine_kind::client;
}
/// What an audit asks about the programs of an installation.
[[nodiscard]] constexpr support_question about_software(const audit_request& r, const installation& i) noexcept {
    return {r.document, r.day, r.paid_updates, r.cycles, r.releases, used_in(i)};
}

namespace detail {

constexpr bool mentions(std::string_view written, std::string_view words) noexcept {
    return find_words(written, words) != std::string_view::npos;
}
/// Whether all SQL Servers in the lists of programs are of the Enterprise Edition; nothing where one does not say, or
/// none is listed.
template <class ProductOf>
constexpr std::optional<bool> is_enterprise(const installation& i, ProductOf& product_of) noexcept {
    bool all = true, listed = false;
    for (const server& s : i.servers)
        for (std::string_view written : s.software) {
            if (product_of(written) != software_product::sql_server) continue;
            listed = true;
            for (std::string_view lesser : {"standard", "express", "web edition"})
                if (mentions(written, lesser)) return false;
            all = all && mentions(written, "enterprise");
        }
    return listed && all ? std::optional{true} : std::nullopt;
}
/// False where a client is a tablet that can be used for nothing else than Procapita-as-a-Service: of LMO or Lifecare
/// on it 5.1 says something else. Nothing otherwise.
constexpr std::optional<bool> is_without_tablets(const installation& i) noexcept {
    if (i.own_products() - product::liam != enum_set<product>{product::procapita_as_a_service}) return std::nullopt;
    for (std::string_view written : i.client.software)
        for (std::string_view tablet : {"ipados", "ipad", "tablet", "surfplatta"})
            if (mentions(written, tablet)) return false;
    return std::nullopt;
}
/// True where SQL Server Management Studio is on every analysis server; nothing otherwise: of a list without it nothing
/// is known.
constexpr std::optional<bool> has_management_studio(const installation& i) noexcept {
    bool all = true, there = false;
    for (const server& s : i.servers) {
        if (!s.roles.contains(role::analysis_server)) continue;
        bool has = false;
        for (std::string_view written : s.software)
            has = has || mentions(written, "management studio") || mentions(written, "ssms");
        there = true;
        all = all && has;
    }
    return there && all ? std::optional{true} : std::nullopt;
}
/// What the lists of programs answer, of the few questions that they can; nothing otherwise.
template <class ProductOf>
constexpr std::optional<bool> answered_by_lists(rulebook::listed_answer by, const installation& i,
                                                ProductOf& product_of) noexcept {
    switch (by) {
        case rulebook::listed_answer::enterprise_edition: return is_enterprise(i, product_of);
        case rulebook::listed_answer::tablets: return is_without_tablets(i);
        case rulebook::listed_answer::management_studio: return has_management_studio(i);
        default: return std::nullopt;
    }
}

/// The state of a question in an installation, where `product_of(written)` reads a program.
template <class ProductOf>
constexpr question_standing standing_by(const rulebook::check_row& question, const installation& i,
                                        ProductOf&& product_of) noexcept {
    question_standing out{.condition = condition_of(question.condition)};
    const std::optional<bool> applies = out.condition ? holds(*out.condition, i) : true;
    if (applies == false) {
        out.state = question_state::not_asked;
        return out;
    }
    if (!question.program.empty()) {
        out.missing = !i.client.software.empty() && !i.lacks_some_of({"client", "software"});
        for (std::string_view written : i.client.software)
            if (const auto read = product_of(written);
                read && rulebook::software[static_cast<std::size_t>(*read)].key == question.program)
                out.program = written;
    }
    if (!out.program.empty()) {
        out.state = question_state::yes;
        out.missing = false;
    }
    if (out.missing) out.state = applies ? question_state::no : question_state::undecided;
    for (const answer& a : i.answers) {
        if (a.rule != question.rule.view()) continue;
        if (a.reply == reply::yes) out.state = question_state::yes;
        else if (a.reply == reply::no)
            out.state = applies && out.program.empty() ? question_state::no : question_state::undecided;
        else if (!a.reason.empty()) {
            out.state = question_state::not_applicable;
            out.reason = a.reason;
        }
    }
    if (out.state == question_state::open)
        if (const auto listed = answered_by_lists(question.listed, i, product_of);
            listed && (*listed || applies == true)) {
            out.state = *listed ? question_state::yes : question_state::no;
            out.listed = true;
        }
    // What another answer says is not asked.
    const auto said = [&](text other) { return said_of(other, i); };
    if (out.state == question_state::open && rulebook::follows(question.rule, said) &&
        !rulebook::is_denied(question.rule, said))
        out.state = question_state::yes;
    return out;
}

}  // namespace detail

/// The state of a question in an installation.
[[nodiscard]] constexpr question_standing standing_of(const rulebook::check_row& question,
                                                      const installation& i) noexcept {
    return detail::standing_by(question, i, [](std::string_view written) { return parse_software(written).product; });
}

}  // namespace lifecare
