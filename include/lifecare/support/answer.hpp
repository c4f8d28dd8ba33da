// SPDX-License-Identifier: MIT
/// \file
/// Both clocks together: is a version supported on a day, until when, and which clock binds?
#pragma once

#include <lifecare/support/suite.hpp>
#include <lifecare/support/vendor.hpp>

namespace lifecare {

/// Whose end binds.
enum class support_clock : std::uint8_t { none, suite, vendor };

/// What it comes to.
enum class support_outcome : std::uint8_t {
    supported,   ///< by the suite, and not ended at the vendor
    finding,     ///< to be fixed: the suite does not support it, or the vendor no longer does
    depends,     ///< on what is not stated: a condition, whether it is the latest, or an edition or release that the
                 ///< vendor has ended
    not_judged,  ///< the document does not name the product or prints no version, or the version was not stated or
                 ///< cannot be placed
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
    date last_day = {};                         ///< the last supported day by both; no day where neither gives an end
    support_clock binds = support_clock::none;  ///< who says so

    /// True for what is to be fixed, or stated more exactly because some of it has ended. What only depends on a
    /// condition is no finding.
    [[nodiscard]] constexpr bool is_finding() const noexcept {
        return outcome == support_outcome::finding ||
               (outcome == support_outcome::depends && vendor.state == vendor_state::depends);
    }
    /// True for what is supported, perhaps under a condition of which something is not stated.
    [[nodiscard]] constexpr bool lasts() const noexcept {
        return outcome == support_outcome::supported || (outcome == support_outcome::depends && !is_finding());
    }
    /// True for what lasts, and ends on a day or before it.
    [[nodiscard]] constexpr bool ends_by(date day) const noexcept {
        return lasts() && last_day.valid() && last_day <= day;
    }
    /// Outdated: the day on which a newer version took its place as the latest that is accepted; no day where it never
    /// had it.
    [[nodiscard]] constexpr date superseded_on() const noexcept {
        if (!outdated) return {};
        return suite.cloud && suite.cloud->accepted == cloud_version::latest_or_second_latest ? version.older_from
                                                                                              : version.second_from;
    }
};

/// What to ask about support.
struct support_question {
    lifecare::document document = newest_specification;  ///< whose platform table
    date day = {};                                       ///< the day
    bool paid_updates = false;  ///< the vendors' security updates that are bought apart are bought
    view<rulebook::vendor_cycle> cycles = known_vendor_cycles;  ///< the vendors' dates
    view<rulebook::release_history> releases = known_releases;  ///< the days on which browsers' versions came out
};

namespace detail {

/// Internet Information Services belongs to its Windows: newest where a Windows Server that brings it is supported,
/// older where none is.
constexpr newness iis_newness(const software& s, const support_question& q) noexcept {
    if (s.version.view().empty()) return newness::unstated;
    newness state = newness::unknown;
    for (const rulebook::iis_release& r : rulebook::iis_release_rows::rows) {
        if (!version_covers(r.version, s.version)) continue;
        software server;
        server.product = software_product::windows_server;
        server.version += r.windows_server.view();
        if (!is_finding(suite_support(server, q.document, q.day).state)) return newness::newest;
        state = newness::older;
    }
    return state;
}

}  // namespace detail

/// Is it supported, until when, and who says so?
[[nodiscard]] constexpr support_answer support_of(const software& s, const support_question& q) noexcept {
    support_answer v{suite_support(s, q.document, q.day), vendor_support(s, q.day, q.paid_updates, q.cycles),
                     newness_of(s, q.day, q.cycles, q.releases)};
    using enum suite_state;
    const bool is_rolling = v.suite.state == rolling;
    const bool second_will_do = v.suite.cloud && v.suite.cloud->accepted == cloud_version::latest_or_second_latest;
    if (is_rolling) {
        if (s.product == software_product::iis) {
            v.version = {};
            v.version.state = detail::iis_newness(s, q);
            v.version.source = &rulebook::iis_release_rows::source;
        }
        const release_channel wanted = v.suite.cloud && v.suite.cloud->track != release_channel::not_stated
                                           ? v.suite.cloud->track
                                           : release_channel::current;
        const bool other_channel = s.channel != release_channel::not_stated && s.channel != wanted;
        v.outdated = other_channel || v.version.state == newness::older ||
                     (v.version.state == newness::second && !second_will_do);
    }
    const bool placed = v.version.state == newness::newest || v.version.state == newness::second;
    if (v.suite.state == not_named || v.suite.state == version_needed) v.outcome = support_outcome::not_judged;
    else if (is_finding(v.suite.state) || v.outdated || v.vendor.state == vendor_state::ended)
        v.outcome = support_outcome::finding;
    else if (v.suite.state == unversioned || (is_rolling && !placed && v.version.state != newness::unstated))
        v.outcome = support_outcome::not_judged;
    else if (v.vendor.state == vendor_state::depends || v.suite.state == conditional || (is_rolling && !placed))
        v.outcome = support_outcome::depends;
    else v.outcome = support_outcome::supported;

    // A version that the suite never supports has no last day by it. What is no longer the latest was so until the day
    // before the next one came.
    const bool never = v.suite.state == not_listed || v.suite.state == too_old || v.suite.state == excluded;
    const date by_suite = never ? date{} : v.suite.last_day();
    date by_vendor = never || v.vendor.state == vendor_state::depends ? date{} : v.vendor.last_day;
    const date superseded = v.superseded_on();
    if (superseded.valid() && (!by_vendor.valid() || superseded <= by_vendor)) by_vendor = superseded.plus_days(-1);
    if (by_suite.valid() && (!by_vendor.valid() || by_suite <= by_vendor)) {
        v.last_day = by_suite;
        v.binds = support_clock::suite;
    } else if (by_vendor.valid()) {
        v.last_day = by_vendor;
        v.binds = support_clock::vendor;
    }
    return v;
}

}  // namespace lifecare
