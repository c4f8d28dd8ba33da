// SPDX-License-Identifier: MIT
/// \file
/// Checks of web servers, log-in and certificates (LC-IIS, LC-LOGIN, LC-CERT).
#pragma once

#include <lifecare/audit/context.hpp>
#include <lifecare/certificates.hpp>

namespace lifecare {

namespace checks {

constexpr void application_pools(const context& c, reporter say) {
    if (detail::has_web(c.installation))
        say.expect(c.installation.iis.pool_per_application, c.at("iis", "pool_per_application"));
}
constexpr void audit_buffer_partition(const context& c, reporter say) {
    constexpr installation_field field{"iis", "audit_buffer"};
    const std::optional<bool> log = c.holds("audit-log");
    // Who has a folder for its buffer files has the log, unless it is said outright that there is none.
    const bool said = stated(c.installation.conditions, "audit-log").has_value();
    if (log == false && (said || c.installation.iis.audit_buffer.empty())) return;
    bool others = false, told = false;
    for (const server& s : c.installation.servers) {
        if (!detail::is_web(s) && !s.roles.contains(role::application_server)) continue;
        told = told || !s.partitions.empty();
        for (std::string_view p : s.partitions) others = others || !same_letters(p.substr(0, 2), "C:");
    }
    if (c.installation.iis.audit_buffer.empty()) {
        if (log == true) say.unknown(c.at(field));
        return;
    }
    const bool on_c = same_letters(c.installation.iis.audit_buffer.substr(0, 2), "C:");
    if (on_c && !told) return say.unknown(c.at(field));
    say.expect(!(on_c && others), {.detail = c.installation.iis.audit_buffer, .field = field});
}
constexpr void two_factor(const context& c, reporter say) {
    const std::optional<bool> both = c.installation.client.two_factor;
    if (!is_of_the_cloud(c.request.document) && both != true && !c.holds("exposed-web"))
        return say.unknown(c.about_condition("exposed-web"));
    say.expect(both, c.about_client("two_factor"));
}

namespace in_detail {
constexpr certificate_answer verdict_on(const context& c, const certificate& one) noexcept {
    const view<certificate> all = c.installation.certificates;
    if (c.request.certificates.size() == all.size())
        return c.request.certificates[static_cast<std::size_t>(&one - all.begin())];
    return verdict_among(all, one, c.request.document, c.request.day);
}
}  // namespace in_detail
constexpr void certificate_expired(const context& c, reporter say) {
    for (const certificate& one : c.installation.certificates) {
        const certificate_answer v = in_detail::verdict_on(c, one);
        finding about = c.about(one, "expires");
        about.day = v.last_day;
        about.day_is = {"gällde till och med", "valid until"};
        if (v.state == certificate_state::not_yet_valid) {
            about.day = one.issued;
            about.day_is = {"gäller från", "valid from"};
            about.remedy = {"Använd till dess ett certifikat som redan gäller, eller rätta dagen.",
                            "Until then use a certificate that is already valid, or correct the date."};
        }
        if (v.state == certificate_state::not_known) say.unknown(about);
        else say.expect(v.state != certificate_state::expired && v.state != certificate_state::not_yet_valid, about);
    }
}
constexpr void certificate_ends_soon(const context& c, reporter say) {
    for (const certificate& one : c.installation.certificates) {
        const certificate_answer v = in_detail::verdict_on(c, one);
        if (v.state == certificate_state::not_known || v.state == certificate_state::expired) continue;
        const std::int32_t left = v.last_day.days() - c.request.day.days(),
                           notice = v.last_day.days() - v.renew_from.days();
        say.expect(v.state != certificate_state::renew, {.subject = one.name,
                                                         .unit = finding_unit::days,
                                                         .have = static_cast<std::uint64_t>(left),
                                                         .want = static_cast<std::uint64_t>(notice + 1),
                                                         .compare = comparison::at_least,
                                                         .field = c.field(one, "expires"),
                                                         .day = v.last_day,
                                                         .day_is = {"gäller till och med", "valid until"}});
    }
}
constexpr void certificate_wildcard(const context& c, reporter say) {
    for (const certificate& one : c.installation.certificates) {
        const bool wildcard = one.name.substr(0, 2) == "*." || one.name.substr(0, 5) == "CN=*.";
        if (one.use == certificate_use::client) say.expect(!wildcard, c.about(one, "name"));
        else if (!one.use && wildcard) say.unknown(c.about(one, "name"));
    }
}
constexpr void certificate_for_web(const context& c, reporter say) {
    if (!detail::has_web(c.installation)) return;
    if (c.installation.certificates.empty()) return say.unknown(c.at("certificate"));
    bool found = false, untold = false;
    for (const certificate& one : c.installation.certificates) {
        found = found || one.use == certificate_use::server;
        untold = untold || !one.use;
    }
    if (!found && untold) say.unknown(c.at("certificate"));  // it may be one of those whose use is not stated
    else say.expect(found, c.at("certificate"));
}
constexpr void agent_certificate_validity(const context& c, reporter say) {
    for (const certificate& one : c.installation.certificates) {
        const certificate_answer v = verdict_of(one, c.request.document, c.request.day);
        if (!one.expires.valid() || !v.longest || !v.longest->printed) continue;
        const citation* where = v.longest->printed->source.find(c.request.document);
        say.expect(!v.too_long, {.subject = one.name,
                                 .field = c.field(one, "expires"),
                                 .day = v.longest->end_day,
                                 .citation = where ? where : &v.longest->printed->source.newest(),
                                 .day_is = {"får vara daterat till och med", "may be dated until"}});
    }
}
constexpr void certificate_above_public_limit(const context& c, reporter say) {
    for (const certificate& one : c.installation.certificates) {
        const certificate_answer v = verdict_of(one, c.request.document, c.request.day);
        if (!one.expires.valid() || !v.longest || !v.longest->limit) continue;
        if (!one.use && v.too_long) say.unknown(c.about(one, "expires"));
        else
            say.expect(!v.too_long, {.subject = one.name,
                                     .field = c.field(one, "expires"),
                                     .day = v.longest->end_day,
                                     .day_is = {"högst till och med", "at most until"}});
    }
}

}  // namespace checks

}  // namespace lifecare
