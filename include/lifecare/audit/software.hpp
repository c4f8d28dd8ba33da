// SPDX-License-Identifier: MIT
/// \file
/// Checks of what is installed (LC-SW), by both clocks of support.hpp.
#pragma once

#include <lifecare/audit/context.hpp>

namespace lifecare {

namespace checks {

using answer = detail::software_answers::answer;

/// The question whose answer states what a condition asks; empty where a name or an inventory does.
constexpr std::string_view asked_by(condition_term t) noexcept {
    if (t == condition_term::approval) return "third-party-approval";
    return t == condition_term::accounts ? "thin-client-verified" : "";
}

/// Why a version cannot be placed among those that are known.
constexpr label doubt_of(const answer& a) noexcept {
    switch (a.verdict.version.state) {
        case newness::not_out: return detail::not_out;
        case newness::beyond: return {"nyare än alla kända versioner", "newer than every version known"};
        case newness::unknown:
            if (a.read.product == software_product::iis)
                return {"vilken Windows Server den hör till är inte känt",
                        "which Windows Server it is part of is not known"};
            return {"versionernas dagar är inte kända", "the days of its versions are not known"};
        default: return detail::version_part;
    }
}

constexpr void software_unsupported(const context& c, reporter say) {
    if (!is_of_the_cloud(c.request.document))
        for (const server& s : c.installation.servers)
            if (s.software.empty())
                say.unknown({.subject = s.name, .part = detail::software_part, .field = c.field(s, "software")});
    if (c.installation.client.software.empty())
        say.unknown(
            {.subject = detail::client_subject, .part = detail::software_part, .field = {"client", "software"}});
    c.for_each_software([&](std::string_view subject, const installation_field& field, const answer& a) {
        const suite_answer& v = a.verdict.suite;
        if (is_not_judged(v.state)) return;
        if (v.state == suite_state::version_needed || v.state == suite_state::unversioned)
            return say.unknown({.subject = subject, .part = detail::version_part, .detail = a.written, .field = field});
        if (a.verdict.vendor.state == vendor_state::not_released &&
            (v.state == suite_state::supported || v.state == suite_state::conditional))
            return say.unknown({.subject = subject, .part = detail::not_out, .detail = a.written, .field = field});
        if (v.state == suite_state::conditional || v.unstated.contains(condition_term::approval))
            for (const condition_term term : v.unstated) {
                bool answered = false;
                for (const lifecare::answer& given : c.installation.answers)
                    answered = answered || (given.reply == reply::yes && given.rule == asked_by(term));
                if (!answered)
                    say.unknown({.subject = subject, .part = name_of(term), .detail = a.written, .field = field});
            }
        // What 8.2 (of a cloud client 5.1) prints of the version is cited; that another is outside the platform is 8.1.
        if (!is_finding(v.state)) return say.expect(true);
        finding f{.subject = subject,
                  .detail = a.written,
                  .field = field,
                  .day = v.window.last_day,
                  .basis = v.basis,
                  .citation = v.citation,
                  .day_is = {"stöddes till och med", "supported until"}};
        if (v.state == suite_state::withdrawn) {
            f.day = v.withdrawn_on;
            f.citation = v.withdrawn_by;
            f.day_is = {"struken", "withdrawn on"};
        } else if (v.state == suite_state::not_yet) {
            f.day = v.window.first_day;
            f.day_is = {"stöds från", "supported from"};
        }
        say.expect(false, f);
    });
}
/// A rolling row: of Citrix' tracks, or of every other product.
constexpr void latest_version(const context& c, reporter say, bool of_track) {
    c.for_each_software([&](std::string_view subject, const installation_field& field, const answer& a) {
        const support_answer& v = a.verdict;
        const bool tracked = v.suite.cloud != nullptr && v.suite.cloud->accepted == cloud_version::latest_of_track;
        if (v.suite.state != suite_state::rolling || tracked != of_track) return;
        if (v.suite.unstated.contains(condition_term::service)) {
            finding f = c.about_condition("procapita-as-a-service");
            f.subject = subject;
            f.part = name_of(condition_term::service);
            f.detail = a.written;
            return say.unknown(f);
        }
        if (v.outdated || v.version.state == newness::newest || v.version.state == newness::second)
            say.expect(!v.outdated, {.subject = subject,
                                     .detail = a.written,
                                     .field = field,
                                     .day = v.superseded_on(),
                                     .basis = v.suite.basis,
                                     .citation = v.suite.citation,
                                     .day_is = {"ersatt", "superseded on"}});
        else say.unknown({.subject = subject, .part = doubt_of(a), .detail = a.written, .field = field});
    });
}
constexpr void software_not_newest(const context& c, reporter say) { latest_version(c, say, false); }
constexpr void track_not_newest(const context& c, reporter say) { latest_version(c, say, true); }
constexpr void software_ends_soon(const context& c, reporter say) {
    constexpr std::int32_t half_a_year = 182;
    c.for_each_software([&](std::string_view subject, const installation_field& field, const answer& a) {
        const support_answer& v = a.verdict;
        if (v.lasts() && v.last_day.valid())
            say.expect(!v.ends_by(c.request.day.plus_days(half_a_year)),
                       {.subject = subject,
                        .detail = a.written,
                        .field = field,
                        .day = v.last_day,
                        .basis = v.last_day_basis(),
                        .citation = v.binds == support_clock::suite ? v.suite.citation : nullptr,
                        .day_is = {"stöds till och med", "supported until"}});
    });
}
constexpr void software_ended_at_vendor(const context& c, reporter say) {
    c.for_each_software([&](std::string_view subject, const installation_field& field, const answer& a) {
        const vendor_answer& v = a.verdict.vendor;
        // 12.9 is about updates "från Windows"; of other products the platform's row is cited, or what 8.1 says of
        // those without one.
        const auto product = a.read.product;
        const bool of_windows = product == software_product::windows || product == software_product::windows_server ||
                                product == software_product::iis;
        const citation* platform = a.verdict.suite.citation;
        if (platform == nullptr)
            platform = find_check(check::software_unsupported, c.request.document)->source.find(c.request.document);
        if (v.state == vendor_state::supported || v.state == vendor_state::no_end_published ||
            v.state == vendor_state::ended)
            say.expect(v.state != vendor_state::ended,
                       {.subject = subject,
                        .detail = a.written,
                        .field = field,
                        .day = v.last_day,
                        .citation = of_windows ? nullptr : platform,
                        .day_is = {"leverantörens sista dag", "the vendor's last day"}});
        else if (v.state == vendor_state::depends)
            say.unknown({.subject = subject,
                         .part = v.other_end->version == v.cycle->version ? detail::edition_part : detail::version_part,
                         .detail = a.written,
                         .field = field});
    });
}
constexpr void software_not_named(const context& c, reporter say) {
    c.for_each_software([&](std::string_view subject, const installation_field& field, const answer& a) {
        const suite_answer& v = a.verdict.suite;
        finding f{.subject = subject, .detail = a.written, .field = field, .citation = v.citation};
        if (v.state == suite_state::other_machine) f.part = listed_only_for(listed_for(a.read));
        say.expect(v.state != suite_state::not_named && v.state != suite_state::other_version &&
                       v.state != suite_state::other_machine,
                   f);
    });
}
constexpr void framework_4_8(const context& c, reporter say) {
    for (const rulebook::platform& row : rulebook::platforms.in(c.request.document))
        if (row.required_week.valid() && c.request.day < row.required_week.monday()) return;
    constexpr label framework{".NET Framework", ".NET Framework"};
    const auto judge = [&](std::string_view subject, const installation_field& field, view<std::string_view> all) {
        const std::optional<bool> known = c.software.has_framework(all, "4.8");
        if (known) say.expect(*known, {.subject = subject, .field = field});
        else say.unknown({.subject = subject, .part = all.empty() ? detail::software_part : framework, .field = field});
    };
    for (const server& s : c.installation.servers) judge(s.name, c.field(s, "software"), s.software);
    judge(detail::client_subject, {"client", "software"}, c.installation.client.software);
}
constexpr void message_broker(const context& c, reporter say) {
    for (const server& s : c.installation.servers) {
        if (!s.roles.contains(role::application_server)) continue;
        if (s.software.empty())
            say.unknown({.subject = s.name, .part = detail::software_part, .field = c.field(s, "software")});
        else say.expect(c.software.has(s.software, software_product::rabbitmq), c.about(s, "software"));
    }
}
constexpr void oledb_versions(const context& c, reporter say) {
    bool together = false;
    for (const server& s : c.installation.servers)
        together = together || (s.roles.contains(role::database_server) && s.roles.contains(role::application_server));
    if (together || count_role(c.installation, role::database_server) == 0 ||
        count_role(c.installation, role::application_server) == 0)
        return;
    inline_text<24> first;
    for (const server& s : c.installation.servers) {
        if (!s.roles.contains_any({role::application_server, role::database_server})) continue;
        std::string_view written;
        installation_field field = c.field(s, "software");
        inline_text<24> version;
        for (const std::string_view& w : s.software)
            if (const lifecare::software& read = c.software.of(w).read;
                read.product == software_product::ole_db_driver) {
                written = w;
                field.item = static_cast<std::int32_t>(&w - s.software.begin());
                version = read.version;
            }
        if (version.view().empty()) {
            say.unknown({.subject = s.name, .part = detail::software_part, .field = c.field(s, "software")});
            continue;
        }
        if (first.view().empty()) {
            first = version;
            continue;
        }
        const detail::version_number a = detail::number_of(first.view()), b = detail::number_of(version.view());
        if (a != b && (a.begins(b) || b.begins(a)))
            say.unknown({.subject = s.name,
                         .part = detail::version_part,
                         .detail = written,
                         .field = field});  // 19 beside 19.4.1
        else say.expect(a == b, {.subject = s.name, .detail = written, .field = field});
    }
}

constexpr void server_platform(const context& c, reporter say) {
    for (const server& s : c.installation.servers) {
        // Windows Server is all that 8.2 lists for servers, SQL Server for databases. Of a server without a role it is
        // not known that it is one of the suite's.
        const auto expect = [&](software_product listed, label part, text others) {
            finding f{.subject = s.name, .part = part, .field = c.field(s, "software")};
            if (c.software.has(s.software, listed)) return say.expect(true);
            for (std::string_view written : s.software) {
                const software& read = c.software.of(written).read;
                const bool of_clients = listed == software_product::windows_server && !read.version.view().empty() &&
                                        listed_for(read) == machine_kind::client;
                if (!of_clients && !detail::is_one_of_names(written, others)) continue;
                f.detail = written;
                return say.expect(false, f);
            }
            say.unknown(f);
        };
        if (s.software.empty() || s.roles.empty()) continue;  // asked by LC-SW-001 and LC-ROLE-001
        expect(software_product::windows_server, {"operativsystem", "operating system"},
               rulebook::other_operating_systems);
        if (s.roles.contains_any({role::database_server, role::analysis_server}))
            expect(software_product::sql_server, {"databashanterare", "database engine"},
                   rulebook::other_database_engines);
    }
}

}  // namespace checks

}  // namespace lifecare
