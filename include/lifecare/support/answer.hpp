// SPDX-License-Identifier: MIT
/// \file
/// Both clocks together: is a version supported on a day, until when, and which clock binds?
#pragma once

#include <lifecare/support/suite.hpp>
#include <lifecare/support/vendor.hpp>

namespace lifecare {

/// What ends the support.
enum class support_clock : std::uint8_t {
    none,     ///< nobody gives one
    suite,    ///< the suite's document
    vendor,   ///< the vendor's last day of security updates
    release,  ///< a newer version, which came out on the day after: only the latest is accepted
};

/// What it comes to.
enum class support_outcome : std::uint8_t {
    supported,   ///< by the suite, and not ended at the vendor
    finding,     ///< to be fixed: the suite does not support it, or the vendor no longer does
    depends,     ///< on what is not stated: a condition, whether it is the latest, or an edition or release that the
                 ///< vendor has ended
    not_judged,  ///< the document does not name the product or prints no version, the version was not stated or
                 ///< cannot be placed, or the day asked about is none
};

/// The stable key of an outcome: "not-judged".
[[nodiscard]] constexpr text to_text(support_outcome o) noexcept {
    constexpr text keys[] = {"supported", "finding", "depends", "not-judged"};
    return keys[static_cast<std::size_t>(o)];
}

/// Both answers and what they come to.
struct support_answer {
    suite_answer suite = {};      ///< what the document says
    vendor_answer vendor = {};    ///< what the vendor's dates say
    newness_answer version = {};  ///< how new it is, which a rolling row asks
    bool outdated = false;        ///< a rolling row asks for a newer version, or for one of another channel
    support_outcome outcome = support_outcome::not_judged;  ///< what it comes to
    /// The last day on which both support it; no day where neither gives an end, or the suite never supports it.
    date last_day = {};
    support_clock binds = support_clock::none;  ///< what ends on that day

    /// True for what is to be fixed. What depends on something that is not stated is no finding: it may be right.
    [[nodiscard]] constexpr bool is_finding() const noexcept { return outcome == support_outcome::finding; }
    /// True for what is supported, perhaps by what is not stated: under a condition, or in one of its releases.
    [[nodiscard]] constexpr bool lasts() const noexcept {
        return outcome == support_outcome::supported || outcome == support_outcome::depends;
    }
    /// True for what lasts, and ends on a day or before it.
    [[nodiscard]] constexpr bool ends_by(date day) const noexcept {
        return lasts() && last_day.valid() && last_day <= day;
    }
    /// How the last day was got, where there is one. The vendors' and the releases' days are others' facts.
    [[nodiscard]] constexpr basis last_day_basis() const noexcept {
        return binds == support_clock::suite ? suite.last_day_basis() : basis::external;
    }
    /// Outdated: the day on which a newer version took its place as the latest that is accepted; no day where it never
    /// had it.
    [[nodiscard]] constexpr date superseded_on() const noexcept {
        if (!outdated) return {};
        return suite.latest_versions() > 1 ? version.older_from : version.second_from;
    }
};

/// What to ask about support.
struct support_question {
    lifecare::document document = newest_specification;  ///< whose platform table
    /// The day; without one nothing is judged. It has no default, so that compilers warn where it is forgotten.
    date day;
    bool paid_updates = false;  ///< the vendors' security updates that are bought apart are bought
    view<rulebook::vendor_cycle> cycles = known_vendor_cycles;  ///< the vendors' dates
    view<rulebook::release_history> releases = known_releases;  ///< the days on which browsers' versions came out
    used_parts used = {};                                       ///< what the customer uses of what rows are printed for
    machine_kind machine = machine_kind::any;                   ///< where the program is; any where that is not known
};

/// True where an IIS may be the one that comes with a Windows Server; its build tells which: "10.0.14393" is of 2016.
[[nodiscard]] constexpr bool comes_with(const software& iis, const rulebook::iis_release& r) noexcept {
    if (!version_covers(r.version, iis.version)) return false;
    const std::uint32_t build = windows_build(iis.version);
    const rulebook::vendor_build* windows = detail::find_build(software_product::windows_server, build);
    return build == 0 || (windows && windows->version == r.windows_server);
}

namespace detail {

/// Internet Information Services belongs to its Windows: newest where every Windows Server that brings it is supported,
/// older where none is; where one is and another is not, the server's Windows is needed. What no supported Windows
/// Server brings stays older on a Windows that does not bring it either.
constexpr newness iis_newness(const software& s, const support_question& q, const software& system) noexcept {
    if (s.version.view().empty()) return newness::unstated;
    bool good = false, bad = false;
    for (const rulebook::iis_release& r : rulebook::iis_release_rows::rows) {
        if (!comes_with(s, r)) continue;
        if (system.product && system.version.view() != r.windows_server.view()) continue;
        software server;
        server.product = software_product::windows_server;
        server.version += r.windows_server.view();
        (is_finding(suite_support(server, q.document, q.day).state) ? bad : good) = true;
    }
    if (good) return bad ? newness::unstated : newness::newest;
    if (!bad && system.product && iis_newness(s, q, {}) == newness::older) bad = true;
    return bad ? newness::older : newness::unknown;
}

}  // namespace detail

/// The answer for a kind of machine: an operating system that is listed for the other kind alone is not named for this
/// one, and not judged. What is not supported on any machine stays so.
[[nodiscard]] constexpr support_answer on_machine(support_answer v, const software& s, machine_kind m) noexcept {
    const machine_kind listed = listed_for(s);
    if (m == machine_kind::any || listed == machine_kind::any || m == listed) return v;
    if (is_finding(v.suite.state) || is_not_judged(v.suite.state)) return v;
    v.suite.state = suite_state::other_machine;
    v.outcome = support_outcome::not_judged;
    v.last_day = {};
    v.binds = support_clock::none;
    return v;
}

/// The Windows Server among the programs of a machine; without a product where none is named, or several versions are.
[[nodiscard]] constexpr software windows_server_among(view<std::string_view> programs) noexcept {
    software found;
    for (std::string_view written : programs) {
        const software read = parse_software(written);
        if (read.product != software_product::windows_server) continue;
        if (found.product && found.version.view() != read.version.view()) return {};
        found = read;
    }
    return found;
}

/// Is it supported, until when, and who says so? `system` is the Windows Server that it runs on, where that is stated.
[[nodiscard]] constexpr support_answer support_of(const software& s, const support_question& q,
                                                  const software& system = {}) noexcept {
    support_answer v{suite_support(s, q.document, q.day, q.used), vendor_support(s, q.day, q.paid_updates, q.cycles),
                     newness_of(s, q.day, q.cycles, q.releases)};
    using enum suite_state;
    const bool is_rolling = v.suite.state == rolling;
    const bool of_unknown_service = v.suite.unstated.contains(condition_term::service);
    const bool second_will_do = v.suite.latest_versions() > 1;
    bool older = false;
    if (is_rolling) {
        if (s.product == software_product::iis) {
            v.version = {};
            v.version.state = detail::iis_newness(s, q, system);
            v.version.source = &rulebook::iis_release_rows::source;
        }
        const release_channel wanted = v.suite.cloud && v.suite.cloud->track != release_channel::not_stated
                                           ? v.suite.cloud->track
                                           : release_channel::current;
        const bool other_channel = s.channel != release_channel::not_stated && s.channel != wanted;
        older = other_channel || v.version.state == newness::older ||
                (v.version.state == newness::second && !second_will_do);
        v.outdated = older && !of_unknown_service;
    }
    const bool placed = older || v.version.state == newness::newest || v.version.state == newness::second;
    if (is_not_judged(v.suite.state) || v.suite.state == version_needed) v.outcome = support_outcome::not_judged;
    else if (is_finding(v.suite.state) || v.outdated || v.vendor.state == vendor_state::ended)
        v.outcome = support_outcome::finding;
    else if (v.suite.state == unversioned || v.vendor.state == vendor_state::not_released ||
             (is_rolling && !placed && v.version.state != newness::unstated))
        v.outcome = support_outcome::not_judged;
    else if (v.vendor.state == vendor_state::depends || v.suite.state == conditional || (is_rolling && !placed) ||
             v.suite.mobile || of_unknown_service || v.suite.unstated.contains(condition_term::approval))
        v.outcome = support_outcome::depends;
    else v.outcome = support_outcome::supported;

    // A version that the suite never supports has no last day by it. What is no longer the latest was so until the day
    // before the next one came.
    const bool never = v.suite.state == not_listed || v.suite.state == too_old || v.suite.state == excluded ||
                       v.vendor.state == vendor_state::not_released;
    const date by_suite = never ? date{} : v.suite.last_day();
    date by_vendor = never || v.vendor.state == vendor_state::depends ? date{} : v.vendor.last_day;
    support_clock outside = support_clock::vendor;
    const date superseded = v.superseded_on();
    if (superseded.valid() && (!by_vendor.valid() || superseded <= by_vendor)) {
        by_vendor = superseded.plus_days(-1);
        outside = support_clock::release;
    }
    if (by_suite.valid() && (!by_vendor.valid() || by_suite <= by_vendor)) {
        v.last_day = by_suite;
        v.binds = support_clock::suite;
    } else if (by_vendor.valid()) {
        v.last_day = by_vendor;
        v.binds = outside;
    }
    return on_machine(v, s, q.machine);
}

}  // namespace lifecare
