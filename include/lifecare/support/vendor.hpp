// SPDX-License-Identifier: MIT
/// \file
/// What the vendors' dates say of a version on a day: the end of its security updates, and which release is the newest.
#pragma once

#include <compare>
#include <lifecare/support/read_software.hpp>

namespace lifecare {

/// What a vendor's dates say about a version on a day.
enum class vendor_state : std::uint8_t {
    supported,         ///< security updates are published
    no_end_published,  ///< supported, and no end is published
    ended,             ///< they have ended
    depends,           ///< they have ended for some of the editions, releases or service packs that may be meant
    not_released,      ///< the version came later
    unknown,           ///< the dates do not name it, or the day is none
};

/// The stable key of a state: "no-end-published".
[[nodiscard]] constexpr text to_text(vendor_state s) noexcept {
    constexpr text keys[] = {"supported", "no-end-published", "ended", "depends", "not-released", "unknown"};
    return keys[static_cast<std::size_t>(s)];
}

/// The vendor's answer.
struct vendor_answer {
    vendor_state state = vendor_state::unknown;  ///< the answer
    date last_day = {};  ///< last day of security updates; of depends the earliest, of ended the latest; no day without
    const rulebook::vendor_cycle* cycle = nullptr;      ///< the cycle that this day is of
    const rulebook::vendor_cycle* other_end = nullptr;  ///< depends: a cycle that may be meant and ends last
    /// Another publication's dates of the same cycle, where they differ.
    const rulebook::vendor_cycle* disagrees = nullptr;
};

namespace detail {

constexpr bool same_cycle(const rulebook::vendor_cycle& a, const rulebook::vendor_cycle& b) noexcept {
    return a.product == b.product && a.version == b.version && a.release == b.release &&
           (a.edition == b.edition || a.edition == windows_edition::any || b.edition == windows_edition::any);
}

}  // namespace detail

/// True when a newer copy of the vendors' dates, or of two as new the first, has the same cycle.
[[nodiscard]] constexpr bool is_second_opinion(const rulebook::vendor_cycle& c,
                                               view<rulebook::vendor_cycle> cycles) noexcept {
    for (const rulebook::vendor_cycle& other : cycles)
        if (&other != &c && detail::same_cycle(other, c) && !(other.source == c.source) &&
            (other.source.as_of() > c.source.as_of() || (other.source.as_of() == c.source.as_of() && &other < &c)))
            return true;
    return false;
}

namespace detail {

constexpr bool differ(date a, date b) noexcept { return a.valid() && b.valid() && a != b; }

constexpr bool may_be_meant(const rulebook::vendor_cycle& c, const software& s, std::string_view version, bool of_major,
                            bool by_release, std::string_view release) noexcept {
    if (c.product != s.product || (by_release && c.release.view() != release)) return false;
    if (of_major ? !version_covers(s.version, c.version) : c.version.view() != version) return false;
    if (c.edition == windows_edition::any || c.edition == s.edition) return true;
    return s.edition == windows_edition::any &&
           (c.edition == windows_edition::home_pro || c.edition == windows_edition::enterprise);
}

}  // namespace detail

/// What the vendor's dates say on a day. Security updates bind; `paid_updates` counts those that are bought apart. Of
/// several cycles that may be meant (an edition, release or service pack was not stated, or "4" was where 4.0 and 4.1
/// are out) all are weighed; of two publications the newer copy binds. A Long-Term Servicing Channel is meant only when
/// stated.
[[nodiscard]] constexpr vendor_answer vendor_support(
    const software& s, date day, bool paid_updates = false,
    view<rulebook::vendor_cycle> cycles = known_vendor_cycles) noexcept {
    vendor_answer v;
    if (!s.product || s.version.view().empty() || !day.valid()) return v;
    // The nearest version that covers it, and its release where there are rows of it; else the rows of the version
    // itself.
    std::string_view version;
    for (const rulebook::vendor_cycle& c : cycles)
        if (c.product == *s.product && version_covers(c.version, s.version) && c.version.size() > version.size())
            version = c.version;
    bool of_major = false;  // more versions than one begin with what is stated
    for (const rulebook::vendor_cycle& c : cycles)
        of_major = of_major || (c.product == *s.product && c.version.size() > s.version.size() && c.released <= day &&
                                c.version.view() != version && version_covers(s.version, c.version));
    bool by_release = false;
    if (!s.release.empty())
        for (const rulebook::vendor_cycle& c : cycles)
            by_release = by_release || detail::may_be_meant(c, s, version, of_major, true, s.release);
    const bool told_without_row = !by_release && !s.release.empty();
    if (version.empty() && !of_major) return v;

    const auto end_of = [&](const rulebook::vendor_cycle& c) {
        return paid_updates && c.paid_end.valid() && c.security_end < c.paid_end ? c.paid_end : c.security_end;
    };
    const rulebook::vendor_cycle *earliest = nullptr, *latest = nullptr;
    bool any = false, released = false, open = false;
    const rulebook::vendor_cycle* open_cycle = nullptr;
    for (const rulebook::vendor_cycle& c : cycles) {
        if (c.product != *s.product ||
            !detail::may_be_meant(c, s, version, of_major, by_release || told_without_row,
                                  by_release ? s.release.view() : std::string_view{}) ||
            is_second_opinion(c, cycles) || (of_major && day < c.released))
            continue;
        any = true;
        released = released || c.released <= day;  // no day is before every day
        const date end = end_of(c);
        if (!end.valid()) {
            open = true;
            if (!open_cycle) open_cycle = &c;
            continue;
        }
        if (!earliest || end < end_of(*earliest)) earliest = &c;
        if (!latest || end_of(*latest) < end) latest = &c;
    }
    if (!any) return v;

    const bool some_ended = earliest && end_of(*earliest) < day, all_ended = !open && end_of(*latest) < day;
    if (!released) v.state = vendor_state::not_released;
    else if (all_ended) v.state = vendor_state::ended;
    else if (some_ended) v.state = vendor_state::depends;
    else v.state = earliest ? vendor_state::supported : vendor_state::no_end_published;
    v.cycle = earliest ? earliest : open_cycle;
    if (v.state == vendor_state::ended) v.cycle = latest;
    if (earliest) v.last_day = end_of(*v.cycle);
    if (v.state == vendor_state::depends) v.other_end = open ? open_cycle : latest;
    for (const rulebook::vendor_cycle& c : cycles)
        if (&c != v.cycle && detail::same_cycle(c, *v.cycle) && !(c.source == v.cycle->source) &&
            (detail::differ(c.security_end, v.cycle->security_end) ||
             detail::differ(c.mainstream_end, v.cycle->mainstream_end) ||
             detail::differ(c.paid_end, v.cycle->paid_end)))
            v.disagrees = &c;
    return v;
}

/// The version of .NET Framework, 4.8 or later, that a Windows is installed with; empty where it brings none such, or
/// where that is not known.
[[nodiscard]] constexpr text framework_of(const software& s) noexcept {
    for (const rulebook::framework_release& r : rulebook::framework_release_rows::rows)
        if (s.product == r.product && s.version == r.system && (r.release.empty() || s.release == r.release))
            return r.version;
    return {};
}

/// How a version stands among those that were out on a day.
enum class newness : std::uint8_t {
    newest,    ///< none that was out is newer
    second,    ///< one is newer
    older,     ///< several are
    unstated,  ///< no version is stated, or not enough of it: "19" where 19.4.1 is the newest
    not_out,   ///< it came out later
    beyond,    ///< newer than every version that the dates know
    unknown,   ///< the dates know no versions of the product, or the day is none
};

/// How new a version is, and what it is held against.
struct newness_answer {
    newness state = newness::unknown;         ///< the answer
    inline_text<24> newest = {};              ///< the newest version that was out on the day; empty where none is known
    date newest_day = {};                     ///< the day on which it came out
    date second_from = {};                    ///< the day on which a newer version came out; no day without one
    date older_from = {};                     ///< the day on which there were two newer ones; no day without
    const external_source* source = nullptr;  ///< by whose word; null where nothing is known
    /// The releases of which this version is the Extended Support Release, or null.
    const rulebook::release_history* kept = nullptr;
};

namespace detail {

/// A version's numbers; those past the fourth are not kept.
struct version_number {
    std::uint32_t part[4]{};
    std::uint32_t count = 0;

    /// True when `other` begins with these numbers.
    constexpr bool begins(const version_number& other) const noexcept {
        for (std::uint32_t i = 0; i < count; ++i)
            if (i >= other.count || part[i] != other.part[i]) return false;
        return true;
    }
    friend constexpr std::strong_ordering operator<=>(const version_number& a, const version_number& b) noexcept {
        for (std::size_t i = 0; i < 4; ++i)
            if (a.part[i] != b.part[i]) return a.part[i] <=> b.part[i];
        return std::strong_ordering::equal;
    }
    friend constexpr bool operator==(const version_number& a, const version_number& b) noexcept {
        return (a <=> b) == std::strong_ordering::equal;
    }
};
constexpr version_number number_of(std::string_view version) noexcept {
    version_number n;
    while (!version.empty() && n.count < 4) n.part[n.count++] = take_part(version);
    return n;
}
constexpr version_number number_of(rulebook::version_day v) noexcept {
    return {{v.major, v.minor}, v.minor == 0 ? 1u : 2u};
}

/// Takes the versions of a product one after another, in any order, and places one among them.
class newness_judge {
public:
    constexpr newness_judge(const version_number& version, date day) noexcept : told_{version}, day_{day} {}

    constexpr void add(const version_number& version, date released, const external_source& source) noexcept {
        if (!released.valid()) return;
        if (day_ < released) {
            later_ = later_ || version.begins(told_);
            return;
        }
        const bool newest = !source_ || newest_ < version;
        // Of two rows of one version the later word counts, and of equally late ones the earlier day: their order is
        // nobody's statement.
        if (newest || (newest_ == version && (source_->as_of() < source.as_of() ||
                                              (source_->as_of() == source.as_of() && released < newest_day_)))) {
            newest_ = version;
            newest_day_ = released;
            source_ = &source;
        }
        if (told_.begins(version) && within_ < version) within_ = version;
        if (told_.count == 0 || version <= told_) return;
        // The two newer versions that came out first; the same one again, from another source, is none of its own.
        for (newer& n : newer_)
            if (n.released.valid() && n.version == version) {
                if (released < n.released) n.released = released;
                sort();
                return;
            }
        newer& last = newer_[1];
        if (!last.released.valid() || released < last.released) last = {version, released};
        sort();
    }
    /// The newest version that begins with what is stated, where that is only its beginning.
    constexpr const version_number& within() const noexcept { return within_; }
    constexpr newness_answer verdict() const noexcept {
        newness_answer v;
        v.source = source_;
        v.newest_day = newest_day_;
        for (std::uint32_t i = 0; i < newest_.count; ++i) {
            if (i != 0) v.newest += '.';
            v.newest.append_number(newest_.part[i]);
        }
        v.second_from = newer_[0].released;
        v.older_from = newer_[1].released;
        v.state = state(v);
        return v;
    }

private:
    constexpr newness state(const newness_answer& v) const noexcept {
        if (told_.count == 0) return newness::unstated;
        if (!source_) return later_ ? newness::not_out : newness::unknown;
        if (v.older_from.valid()) return newness::older;
        if (v.second_from.valid()) return newness::second;
        if (newest_.begins(told_) || newest_ == told_) return newness::newest;
        return later_ ? newness::not_out : newness::beyond;
    }

    struct newer {
        version_number version = {};
        date released = {};
    };
    constexpr void sort() noexcept {
        if (newer_[1].released.valid() && (!newer_[0].released.valid() || newer_[1].released < newer_[0].released)) {
            const newer first = newer_[1];
            newer_[1] = newer_[0];
            newer_[0] = first;
        }
    }
    version_number told_;
    date day_;
    version_number newest_ = {}, within_ = {};
    date newest_day_ = {};
    const external_source* source_ = nullptr;
    newer newer_[2]{};
    bool later_ = false;
};

}  // namespace detail

/// How new a version was on a day, among the releases and cycles that are known. A Citrix client is held against its
/// own track: that which is stated, else that of the cycle with its version.
[[nodiscard]] constexpr newness_answer newness_of(const software& s, date day,
                                                  view<rulebook::vendor_cycle> cycles = known_vendor_cycles,
                                                  view<rulebook::release_history> releases = known_releases) noexcept {
    if (!s.product || !day.valid()) return {};
    std::string_view track;
    if (s.product == software_product::citrix_client) {
        for (const rulebook::vendor_cycle& c : cycles)
            if (c.product == *s.product && c.version.view() == s.version.view()) track = c.release;
        if (s.channel == release_channel::long_term) track = "LTSR";
        if (s.channel == release_channel::current) track = "CR";
    }
    const auto judged = [&](const detail::version_number& version) {
        detail::newness_judge judge{version, day};
        for (const rulebook::vendor_cycle& c : cycles)
            if (c.product == *s.product && (track.empty() || track == c.release.view()))
                judge.add(detail::number_of(c.version.view()), c.released, c.source);
        for (const rulebook::release_history& h : releases)
            if (h.product == *s.product)
                for (const rulebook::version_day& v : h.versions)
                    judge.add(detail::number_of(v), v.released(), h.source);
        return judge;
    };
    const detail::version_number told = detail::number_of(s.version.view());
    const detail::newness_judge as_told = judged(told);
    newness_answer v = as_told.verdict();
    // "18" may be 18.6: what is said of one must be true of each.
    if (told.count != 0 && told < as_told.within()) {
        const newness_answer newest_of_them = judged(as_told.within()).verdict();
        const newness as_first = v.state;
        v = newest_of_them;
        if (v.state != as_first) v.state = newness::unstated;
    }
    for (const rulebook::release_history& h : releases) {
        std::string_view rest = s.version;
        if (h.product == *s.product && h.long_term != 0 && detail::take_part(rest) == h.long_term) v.kept = &h;
    }
    return v;
}

}  // namespace lifecare
