// SPDX-License-Identifier: MIT
/// \file
/// Is our installation right? Every check that a document knows, over one installation on one day.
/// \code
/// constexpr server servers[] = {{.name = "MBYDB01", .roles = role::database_server, .memory = 64_GB}};
/// constexpr installation ours{.family = family::welfare, .servers = servers};
/// static_assert(audit(ours, techspec_2025, "2026-01-15"_date).findings(severity::error) > 0);  // roles are missing
/// \endcode
///
/// `audit` calls a sink for each finding and for each thing that the description does not say, and returns how every
/// check went. Each check is a function of its own name in `checks`; what it says is in rulebook/about/checks.hpp.
/// `static_assert(audit(mine, techspec_2025, day).clean())` works, and `require_clean` names the check that failed. A
/// waiver turns its findings into waived ones while it lasts. Nothing allocates or reads a clock.
#pragma once

#include <lifecare/audit/answers.hpp>
#include <lifecare/audit/description.hpp>
#include <lifecare/audit/hardware.hpp>
#include <lifecare/audit/names.hpp>
#include <lifecare/audit/network.hpp>
#include <lifecare/audit/operation.hpp>
#include <lifecare/audit/roles.hpp>
#include <lifecare/audit/software.hpp>
#include <lifecare/audit/waivers.hpp>
#include <lifecare/audit/web.hpp>

namespace lifecare {

/// Runs one check or asks one question. One that has no row in the document must not be run.
constexpr void run_check(const rulebook::check_row& row, const checks::context& c, reporter say) {
    if (!row.condition.empty() && row.id != check::answered &&
        holds(*detail::condition_of(row.condition), c.installation) == false)
        return;  // a question has a state of its own for that
    switch (row.id) {
        case check::server_name_length: return checks::server_name_length(c, say);
        case check::server_name_first_digit: return checks::server_name_first_digit(c, say);
        case check::server_name_characters: return checks::server_name_characters(c, say);
        case check::server_name_collides: return checks::server_name_collides(c, say);
        case check::domain_name: return checks::domain_name(c, say);
        case check::database_name: return checks::database_name(c, say);
        case check::database_elsewhere: return checks::database_elsewhere(c, say);
        case check::database_missing: return checks::database_missing(c, say);
        case check::database_older: return checks::database_older(c, say);
        case check::database_of_product_missing: return checks::database_of_product_missing(c, say);
        case check::role_missing: return checks::role_missing(c, say);
        case check::role_shared_unbalanced: return checks::role_shared_unbalanced(c, say);
        case check::load_balanced_alone: return checks::load_balanced_alone(c, say);
        case check::medium_separate_database: return checks::medium_separate_database(c, say);
        case check::scalable_load_balancing: return checks::scalable_load_balancing(c, say);
        case check::separate_web_server: return checks::separate_web_server(c, say);
        case check::planning_compute_server: return checks::planning_compute_server(c, say);
        case check::supervision_esense_server: return checks::supervision_esense_server(c, say);
        case check::esense_server_separate: return checks::esense_server_separate(c, say);
        case check::esense_server_single: return checks::esense_server_single(c, say);
        case check::analysis_separate: return checks::analysis_separate(c, say);
        case check::shared_environment: return checks::shared_environment(c, say);
        case check::class_claimed: return checks::class_claimed(c, say);
        case check::example_values: return checks::example_values(c, say);
        case check::hardware_minimum: return checks::hardware_minimum(c, say);
        case check::hardware_recommendation: return checks::hardware_recommendation(c, say);
        case check::web_and_application_memory: return checks::web_and_application_memory(c, say);
        case check::database_memory: return checks::database_memory(c, say);
        case check::database_disk: return checks::database_disk(c, say);
        case check::analysis_disk: return checks::analysis_disk(c, say);
        case check::web_firewall: return checks::web_firewall(c, say);
        case check::inner_server_exposed: return checks::inner_server_exposed(c, say);
        case check::https: return checks::https(c, say);
        case check::forwarded_headers: return checks::forwarded_headers(c, say);
        case check::client_latency: return checks::client_latency(c, say);
        case check::client_bandwidth: return checks::client_bandwidth(c, say);
        case check::wan_thin_client: return checks::wan_thin_client(c, say);
        case check::ip_versions_barred: return checks::ip_versions_barred(c, say);
        case check::direct_access: return checks::direct_access(c, say);
        case check::port_collides: return checks::port_collides(c, say);
        case check::port_not_recommended: return checks::port_not_recommended(c, say);
        case check::range_open: return checks::range_open(c, say);
        case check::esense_server_zone: return checks::esense_server_zone(c, say);
        case check::software_unsupported: return checks::software_unsupported(c, say);
        case check::software_not_newest: return checks::software_not_newest(c, say);
        case check::track_not_newest: return checks::track_not_newest(c, say);
        case check::software_ends_soon: return checks::software_ends_soon(c, say);
        case check::software_ended_at_vendor: return checks::software_ended_at_vendor(c, say);
        case check::software_not_named: return checks::software_not_named(c, say);
        case check::framework_4_8: return checks::framework_4_8(c, say);
        case check::message_broker: return checks::message_broker(c, say);
        case check::oledb_versions: return checks::oledb_versions(c, say);
        case check::server_platform: return checks::server_platform(c, say);
        case check::application_pools: return checks::application_pools(c, say);
        case check::audit_buffer_partition: return checks::audit_buffer_partition(c, say);
        case check::two_factor: return checks::two_factor(c, say);
        case check::certificate_expired: return checks::certificate_expired(c, say);
        case check::certificate_ends_soon: return checks::certificate_ends_soon(c, say);
        case check::certificate_wildcard: return checks::certificate_wildcard(c, say);
        case check::certificate_for_web: return checks::certificate_for_web(c, say);
        case check::agent_certificate_validity: return checks::agent_certificate_validity(c, say);
        case check::certificate_above_public_limit: return checks::certificate_above_public_limit(c, say);
        case check::backup_servers: return checks::backup_servers(c, say);
        case check::backup_databases: return checks::backup_databases(c, say);
        case check::backup_installation_folder: return checks::backup_installation_folder(c, say);
        case check::monitoring: return checks::monitoring(c, say);
        case check::application_monitoring: return checks::application_monitoring(c, say);
        case check::maintenance_mode: return checks::maintenance_mode(c, say);
        case check::availability_guaranteed: return checks::availability_guaranteed(c, say);
        case check::description_unused: return checks::description_unused(c, say);
        case check::description_contradicts: return checks::description_contradicts(c, say);
        case check::waiver_expired: return checks::waiver_expired(c, say);
        case check::waiver_unused: return checks::waiver_unused(c, say);
        case check::waiver_unknown: return checks::waiver_unknown(c, say);
        case check::answered: return checks::answered(say, row, c.standing_of(row));
    }
}

namespace detail {

/// Takes note of which waivers of a list were used.
struct waiver_watch final : finding_sink {
    static constexpr std::ptrdiff_t most = 512;
    const waiver* first = nullptr;
    bool used[most]{};
    constexpr void operator()(const finding& f) override {
        if (f.accepted != nullptr && f.accepted - first >= 0 && f.accepted - first < most)
            used[f.accepted - first] = true;
    }
};
struct silent_sink final : finding_sink {
    constexpr void operator()(const finding&) override {}
};
struct refusing_sink final : finding_sink {
    constexpr void operator()(const finding& f) override {
        if (__builtin_is_constant_evaluated()) {
            if (f.state == finding_state::found && severity_of(f) >= severity::warning)
                complaint::this_installation_fails_a_check();
        }
    }
};

}  // namespace detail

constexpr void checks::waiver_unused(const context& c, reporter say) {
    const view<waiver> all = c.installation.waivers;
    // A check runs once for so many waivers, not for each.
    for (const waiver* first = all.begin(); first != all.end();) {
        const std::ptrdiff_t left = all.end() - first,
                             n = left < detail::waiver_watch::most ? left : detail::waiver_watch::most;
        detail::waiver_watch watch;
        watch.first = first;
        bool judged[detail::waiver_watch::most]{};
        const rulebook::check_row* rows[detail::waiver_watch::most]{};
        for (std::ptrdiff_t k = 0; k < n; ++k) {
            const waiver& w = first[k];
            const rulebook::check_row* named = find_check(w.check);
            if (named == nullptr || (w.last_day.valid() && w.last_day < c.request.day))
                continue;  // reported by the other two
            judged[k] = true;
            const rulebook::check_row* row = named->id == check::answered
                                                 ? find_question(named->rule, c.request.document)
                                                 : find_check(named->id, c.request.document);
            if (row == nullptr || detail::is_about_waivers(row->id)) continue;
            bool has_run = false;
            for (std::ptrdiff_t before = 0; before < k; ++before) has_run = has_run || rows[before] == row;
            rows[k] = row;
            audit_summary unread;
            check_state unread_state{};
            if (!has_run) run_check(*row, c, {*row, c.installation, c.request, watch, unread, unread_state});
        }
        for (std::ptrdiff_t k = 0; k < n; ++k)
            if (judged[k])
                say.expect(
                    watch.used[k],
                    {.subject = first[k].check, .detail = first[k].subject, .field = c.field(first[k], "check")});
        first += n;
    }
}

/// Runs every check that a document has and calls `sink` for each finding, by topic; then the answers to its questions,
/// of which those that are no are found. A question without an answer is counted, not reported. A document that prints
/// no rules for installations checks nothing, and nothing is checked without a valid day.
constexpr audit_summary audit(const installation& i, const audit_request& asked, finding_sink& sink) {
    audit_summary out;
    if (!asked.day.valid()) return out;
    detail::software_answers software{asked, i};
    const checks::context c{i, asked, software};
    for (const rulebook::check_row& row : rulebook::checks)
        if (row.source.in(asked.document) && !sink.stopped())
            run_check(row, c, {row, i, asked, sink, out, out.states_[static_cast<std::size_t>(row.id)]});
    for (const rulebook::check_row& question : rulebook::check_questions) {
        if (!question.source.in(asked.document) || sink.stopped()) continue;
        const question_standing stands = c.standing_of(question);
        check_state state =
            stands.state == question_state::open ? check_state::not_checked : check_state::not_applicable;
        checks::answered({question, i, asked, sink, out, state}, question, stands);
        ++out.questions_[static_cast<std::size_t>(state)];
    }
    out.stopped_ = sink.stopped();
    return out;
}
/// The same for a callable: `audit(mine, asked, [](const finding& f) { ... })`. One that returns a bool stops the audit
/// by false.
template <class Sink>
requires(!std::is_convertible_v<Sink&, finding_sink&>) constexpr audit_summary
    audit(const installation& i, const audit_request& asked, Sink&& sink) {
    finding_sink_of called{[&](const finding& f) { return detail::wants_more(sink, f); }};
    return audit(i, asked, static_cast<finding_sink&>(called));
}
/// The same without a sink: `static_assert(audit(mine, techspec_2025, "2025-06-01"_date).clean())`.
[[nodiscard]] constexpr audit_summary audit(const installation& i, document d, date day) {
    detail::silent_sink nobody;
    const audit_request asked{.document = d, .day = day};
    return audit(i, asked, nobody);
}
/// True for an installation of which something could be checked and that has no errors and warnings; in a constant
/// expression any other does not compile, and the compiler names the check.
[[nodiscard]] constexpr bool require_clean(const installation& i, document d, date day) {
    detail::refusing_sink refuse;
    const audit_request asked{.document = d, .day = day};
    const audit_summary summary = audit(i, asked, refuse);
    if (__builtin_is_constant_evaluated()) {
        if (summary.nothing_checked()) complaint::this_audit_checks_nothing();
    }
    return summary.clean();
}

}  // namespace lifecare
