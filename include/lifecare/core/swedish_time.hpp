// SPDX-License-Identifier: MIT
/// \file
/// instant and local_time: points in time to the minute, and what a clock on a wall in Sweden shows then.
///
/// The zone is Europe/Stockholm by the rule of the European Union: summer time from the last Sunday of March to the
/// last Sunday of October, both at 01:00 UTC. Sweden has followed it since 1996; earlier years had other ends. Should
/// the rule be abolished, this header is where it changes.
#pragma once

#include <lifecare/core/date.hpp>

namespace lifecare {

/// A point in time, in whole minutes of UTC since 1970-01-01 00:00. Subtract two for the time that passes between them.
struct instant {
    std::int64_t minutes = 0;  ///< minutes since 1970-01-01 00:00 UTC; negative before it

    /// The point so many minutes later, earlier when negative.
    [[nodiscard]] constexpr instant plus_minutes(std::int64_t n) const noexcept { return {minutes + n}; }
    /// Minutes that pass from `b` to `a`.
    friend constexpr std::int64_t operator-(instant a, instant b) noexcept { return a.minutes - b.minutes; }
    friend constexpr bool operator==(const instant&, const instant&) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(const instant&, const instant&) noexcept = default;
};

/// What a calendar and a clock show, in Sweden where nothing else is said: a day, and a minute of it from 0 (00:00) to
/// 1439 (23:59).
struct local_time {
    date day = {};             ///< the day
    std::uint16_t minute = 0;  ///< minutes after midnight by the clock

    friend constexpr bool operator==(const local_time&, const local_time&) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(const local_time&, const local_time&) noexcept = default;
};

/// How often a clock in Sweden shows a time: never in the hour that is skipped in March, twice in the hour that is
/// repeated in October.
enum class occurrence : std::uint8_t { never, once, twice };

/// The last Sunday of a month with 31 days, March or October: the days on which the clocks change.
[[nodiscard]] constexpr date last_sunday(std::int16_t year, std::uint8_t month) noexcept {
    const date last{year, month, 31};
    return last.plus_days(-(last.iso_weekday() % 7));
}

/// What a clock that is set to UTC shows.
[[nodiscard]] constexpr local_time to_utc(instant i) noexcept {
    constexpr std::int64_t day = 24 * 60;
    const std::int64_t days = i.minutes / day - (i.minutes % day < 0 ? 1 : 0);
    return {date::from_days(static_cast<std::int32_t>(days)), static_cast<std::uint16_t>(i.minutes - days * day)};
}
/// True while Swedish clocks show summer time (CEST, UTC+2); else they show CET, UTC+1.
[[nodiscard]] constexpr bool is_summer_time(instant i) noexcept {
    const std::int16_t year = to_utc(i).day.year;
    const auto change = [&](std::uint8_t month) {
        return last_sunday(year, month).days() * std::int64_t{24 * 60} + 60;
    };
    return i.minutes >= change(3) && i.minutes < change(10);
}
/// Minutes by which Swedish clocks are ahead of UTC: 60 or 120.
[[nodiscard]] constexpr int utc_offset(instant i) noexcept { return is_summer_time(i) ? 120 : 60; }

/// What clocks in Sweden show.
[[nodiscard]] constexpr local_time to_local(instant i) noexcept { return to_utc(i.plus_minutes(utc_offset(i))); }

/// The point in time at which clocks in Sweden show it. A time shown twice is the first of the two, a skipped one is
/// counted with the offset before the skip (02:30 becomes 03:30): the readings of iCalendar (RFC 5545, 3.3.5).
/// Precondition: the day is valid.
[[nodiscard]] constexpr instant to_instant(local_time t) noexcept {
    const instant as_utc{std::int64_t{t.day.days()} * 24 * 60 + t.minute};
    // Read as summer time it falls in summer, or it is winter's. A repeated time falls in both: the first is summer's.
    // A skipped one falls in neither.
    const instant in_summer = as_utc.plus_minutes(-120), in_winter = as_utc.plus_minutes(-60);
    return is_summer_time(in_summer) ? in_summer : in_winter;
}

/// How often clocks in Sweden show it. Precondition: the day is valid.
[[nodiscard]] constexpr occurrence occurrence_of(local_time t) noexcept {
    const instant found = to_instant(t);
    if (to_local(found) != t) return occurrence::never;
    return to_local(found.plus_minutes(60)) == t ? occurrence::twice : occurrence::once;
}

/// "2026-03-18 22:00", as clocks in Sweden show it.
[[nodiscard]] constexpr inline_text<16> to_text(local_time t) noexcept {
    inline_text<16> out;
    out += to_text(t.day).view();
    out += ' ';
    out.append_number(t.minute / 60u, 2) += ':';
    return out.append_number(t.minute % 60u, 2);
}

}  // namespace lifecare
