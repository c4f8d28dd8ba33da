// SPDX-License-Identifier: MIT
/// \file
/// Days, months of the calendar and points in time, to and from std::chrono. Opt-in: lifecare.hpp does not include it.
/// \code
/// static_assert(to_sys_days("2026-01-15"_date) == sys_days{2026y / January / 15});
/// static_assert(to_date(2026y / February / 30) == date{});
/// \endcode
///
/// The standard library's header costs every file that includes it more than the rest of this library, so nothing else
/// in the library does.
#pragma once

#include <chrono>
#include <lifecare/core/swedish_time.hpp>

namespace lifecare {

/// The day as std::chrono counts it. Precondition: d.valid().
[[nodiscard]] constexpr std::chrono::sys_days to_sys_days(date d) noexcept {
    return std::chrono::sys_days{std::chrono::days{d.days()}};
}
/// The day as year, month and day; not ok() for no day.
[[nodiscard]] constexpr std::chrono::year_month_day to_year_month_day(date d) noexcept {
    return {std::chrono::year{d.year}, std::chrono::month{d.month}, std::chrono::day{d.day}};
}
/// The day; no day outside the years 1 to 9999.
[[nodiscard]] constexpr date to_date(std::chrono::sys_days d) noexcept {
    const auto n = d.time_since_epoch().count();
    const auto days = static_cast<std::int32_t>(n);
    return days == n ? date::from_days(days) : date{};
}
/// The day; no day when it is not ok() or outside the years 1 to 9999.
[[nodiscard]] constexpr date to_date(std::chrono::year_month_day d) noexcept {
    return d.ok() ? to_date(std::chrono::sys_days{d}) : date{};
}

/// Minutes of UTC, as std::chrono's system clock counts them.
using sys_minutes = std::chrono::sys_time<std::chrono::minutes>;

/// The point in time as std::chrono counts it.
[[nodiscard]] constexpr sys_minutes to_sys_time(instant i) noexcept {
    return sys_minutes{std::chrono::minutes{i.minutes}};
}
/// The point in time; the part of a minute is dropped by the caller with std::chrono::floor.
[[nodiscard]] constexpr instant to_instant(sys_minutes t) noexcept { return {t.time_since_epoch().count()}; }

}  // namespace lifecare
