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
    bool others = false, told = false;
    for (const server& s : c.installation.servers) {
        if (!detail::is_web(s) && !s.roles.contains(role::application_server)) continue;
        told = told || !s.partitions.empty();
        for (std::string_view p : s.partitions) others = others || !same_letters(p.substr(0, 2), "C:");
    }
    if (c.installation.iis.audit_buffer.empty()) {
        if (c.installation.products.contains(product::audit_log)) say.unknown(c.at(field));
        return;
    }
    const bool on_c = same_letters(c.installation.iis.audit_buffer.substr(0, 2), "C:");
    if (on_c && !told) return say.unknown(c.at(field));
    say.expect(!(on_c && others), {.detail = c.installation.iis.audit_buffer, .field = field});
}
constexpr void two_factor(const context& c, reporter say) {
    if (is_of_the_cloud(c.request.document) || detail::has_exposed_web(c.installation))
        say.expect(c.installation.client.two_factor, c.about_client("two_factor"));
}

constexpr void certificate_expired(const context& c, reporter say) {
    for (const certificate& one : c.installation.certificates) {
        const certificate_answer v = verdict_of(one, c.request.document, c.request.day);
        // The agent's certificate has one validity: its end is known without being stated.
        const bool known = one.expires.valid() || (v.longest && v.longest->printed);
        if (!known) say.unknown(c.about(one, "expires"));
        else
            say.expect(
                v.state != certificate_state::expired && v.state != certificate_state::not_yet_valid,
                {.subject = one.name,
                 .field = c.field(one, "expires"),
                 .day = v.state == certificate_state::not_yet_valid ? one.issued : v.last_day,
                 .day_is = v.state == certificate_state::not_yet_valid ? label{"gäller från", "valid from"}
                                                                       : label{"gällde till och med", "valid until"}});
    }
}
constexpr void certificate_ends_soon(const context& c, reporter say) {
    for (const certificate& one : c.installation.certificates) {
        const certificate_answer v = verdict_of(one, c.request.document, c.request.day);
        const bool known = one.expires.valid() || (v.longest && v.longest->printed);
        if (!known || v.state == certificate_state::expired) continue;
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
    bool found = false;
    for (const certificate& one : c.installation.certificates) found = found || one.use == certificate_use::server;
    say.expect(found, c.at("certificate"));
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
                                 .day_is = {"högst till och med", "at most until"}});
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
