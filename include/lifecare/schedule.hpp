// SPDX-License-Identifier: MIT
/// \file
/// When are the service windows, who must be informed by when, and what does the promised availability leave? Start-up
/// order, KIR.
/// \code
/// for (const planned_window& w : plan_windows("2026-03-18"_date)) std::cout << to_text(w.day()).view() << '\n';
/// static_assert(!is_working_day("2026-12-25"_date));
/// \endcode
///
/// Days before a window are calendar days before its day; a window lasts the hours that its printed times are apart, as
/// they pass and not as clocks show them, so that one over a clock change is neither an hour short nor long. Times are
/// Swedish time (core/swedish_time.hpp). Which days production is updated on is Tietoevry's calendar, not a rule: the
/// caller gives it. No clock is read.
#pragma once

#include <lifecare/core/swedish_time.hpp>
#include <lifecare/core/view.hpp>
#include <lifecare/editions.hpp>
#include <lifecare/outside/swedish_calendar.hpp>
#include <lifecare/rulebook/cloud.hpp>
#include <lifecare/rulebook/operations.hpp>
#include <lifecare/rulebook/roles.hpp>
#include <lifecare/rulebook/service_windows.hpp>
#include <lifecare/rulebook/vellinge.hpp>

namespace lifecare {

// Days
// ------------------------------------------------------------------------------------------------------------------------------------

/// Easter Day of a year of the Gregorian calendar (Meeus, Jones, Butcher).
[[nodiscard]] constexpr date easter_day(std::int16_t year) noexcept {
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int month = (h + l - 7 * m + 114) / 31, day = (h + l - 7 * m + 114) % 31 + 1;
    return {year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}
/// The day of a holiday in a year.
[[nodiscard]] constexpr date day_of(const rulebook::holiday& h, std::int16_t year) noexcept {
    if (h.rule == holiday_rule::easter) return easter_day(year).plus_days(h.offset);
    const date first{year, h.month, h.day};
    if (h.rule == holiday_rule::fixed) return first;
    const int wanted = h.rule == holiday_rule::saturday ? 6 : 5;
    return first.plus_days((wanted - first.iso_weekday() + 7) % 7);
}
/// The holiday on a day, or null. Of two on one day, such as National Day and Whit Sunday, the first of the year's
/// list.
[[nodiscard]] constexpr const rulebook::holiday* holiday_on(date day) noexcept {
    for (const rulebook::holiday& h : rulebook::holiday_rows::rows)
        if (day_of(h, day.year) == day) return &h;
    return nullptr;
}
/// True from Monday to Friday, public holidays and the three eves excepted.
[[nodiscard]] constexpr bool is_working_day(date day) noexcept { return day.iso_weekday() <= 5 && !holiday_on(day); }

// Service windows of the cloud
// ------------------------------------------------------------------------------------------------------------

/// One service window in time.
struct planned_window {
    const rulebook::service_window* row = nullptr;  ///< the printed row
    instant start = {};                             ///< its start
    instant end = {};                               ///< its end, the printed duration later as time passes
    date told_by = {};                              ///< the last day on which Tietoevry may announce it: a week before

    /// The day on which it starts.
    [[nodiscard]] constexpr date day() const noexcept { return to_local(start).day; }
};

/// The windows around one day of production, in printed order.
struct window_plan {
    planned_window windows[3] = {};  ///< training 10 and 2 days before, production

    [[nodiscard]] constexpr const planned_window* begin() const noexcept { return windows; }    ///< first window
    [[nodiscard]] constexpr const planned_window* end() const noexcept { return windows + 3; }  ///< past the last
    /// The window of production.
    [[nodiscard]] constexpr const planned_window& production() const noexcept { return windows[2]; }
};

/// The rule of the week's notice, in the newest service description. It is printed for production, as "all service
/// windows".
inline constexpr const rulebook::requirement& window_notice =
    newest_row(rulebook::service_window_rules, "window-notice");
/// The rule of the guaranteed availability, in the newest service description. It is of production: of training there
/// is none.
inline constexpr const rulebook::requirement& guaranteed_availability =
    newest_row(rulebook::cloud_requirements, "cloud-availability");
/// The rule of the weekly notifications to KIR, in the newest service description.
inline constexpr const rulebook::requirement& kir_notification = newest_row(rulebook::cloud_requirements, "cloud-kir");

/// The service windows (cloud 4.5) for a production window that starts on a day. Preconditions: the day is valid, the
/// document prints windows.
[[nodiscard]] constexpr window_plan plan_windows(date production, document d = newest_service_description) noexcept {
    const rulebook::requirement* notice = find_row(rulebook::service_window_rules, "window-notice", d);
    window_plan plan;
    std::size_t n = 0;
    for (const rulebook::service_window& row : rulebook::service_windows.in(d)) {
        const date day = production.plus_days(-row.days_before);
        const instant start = to_instant(local_time{day, row.start_minute});
        plan.windows[n++] = {&row, start, start.plus_minutes(row.end_minute - row.start_minute),
                             notice ? day.plus_days(static_cast<std::int32_t>(-notice->value)) : day};
    }
    return plan;
}
/// The day of the production window whose first window, that of training which customers meet first, is on a day.
[[nodiscard]] constexpr date production_after(date first_window, document d = newest_service_description) noexcept {
    std::int32_t most = 0;
    for (const rulebook::service_window& row : rulebook::service_windows.in(d))
        most = row.days_before > most ? row.days_before : most;
    return first_window.plus_days(most);
}
/// The last working day before the last day of notice: when somebody is to look whether a window has been announced.
[[nodiscard]] constexpr date reminder_of(const planned_window& w) noexcept {
    date day = w.told_by.plus_days(-1);
    while (!is_working_day(day)) day = day.plus_days(-1);
    return day;
}

// Availability
// ----------------------------------------------------------------------------------------------------------------------------

/// A span of time, its end excluded.
struct time_span {
    instant first = {};  ///< its first minute
    instant end = {};    ///< the minute after its last

    /// Minutes that pass in it.
    [[nodiscard]] constexpr std::int64_t minutes() const noexcept { return end - first; }
};
/// The month, from local midnight to local midnight: an hour short in March, an hour long in October.
[[nodiscard]] constexpr time_span month_span(std::int16_t year, std::uint8_t month) noexcept {
    const date first{year, month, 1};
    return {to_instant({first, 0}), to_instant({first.plus_days(date::days_in_month(year, month)), 0})};
}
/// The year, from local midnight to local midnight.
[[nodiscard]] constexpr time_span year_span(std::int16_t year) noexcept {
    return {to_instant({{year, 1, 1}, 0}), to_instant({date{year, 12, 31}.plus_days(1), 0})};
}
/// What two spans share; its end is not after its first minute where they share nothing.
[[nodiscard]] constexpr time_span intersection_of(time_span a, time_span b) noexcept {
    return {a.first < b.first ? b.first : a.first, a.end < b.end ? a.end : b.end};
}
/// Minutes that two spans share.
[[nodiscard]] constexpr std::int64_t shared_minutes(time_span a, time_span b) noexcept {
    const std::int64_t n = intersection_of(a, b).minutes();
    return n < 0 ? 0 : n;
}

/// What a guaranteed availability leaves of a span of time. Seconds, because one per cent of a minute is not a whole
/// minute.
struct availability_budget {
    std::int64_t measured_seconds = 0;  ///< the time that counts: the span without service windows
    std::int64_t allowed_seconds = 0;   ///< so much of it may be down, rounded down
    std::int64_t down_seconds = 0;      ///< so much of it was down, outside service windows

    /// What may still be down; negative when the guarantee is broken.
    [[nodiscard]] constexpr std::int64_t left_seconds() const noexcept { return allowed_seconds - down_seconds; }
    /// True while the guarantee holds.
    [[nodiscard]] constexpr bool holds() const noexcept { return left_seconds() >= 0; }
    /// Availability in thousandths of a per cent, rounded down: 99 % is 99000. 100000 when nothing is measured.
    [[nodiscard]] constexpr std::int64_t millipercent() const noexcept {
        return measured_seconds <= 0 ? 100'000 : (measured_seconds - down_seconds) * 100'000 / measured_seconds;
    }
};

/// The budget of a span: `windows` are the service windows, which do not count, `outages` what was down. Neither may
/// overlap among themselves.
[[nodiscard]] constexpr availability_budget budget_of(time_span span, view<time_span> windows, view<time_span> outages,
                                                      std::int64_t percent = guaranteed_availability.value) noexcept {
    availability_budget b;
    b.measured_seconds = span.minutes() * 60;
    for (const time_span& w : windows) b.measured_seconds -= shared_minutes(span, w) * 60;
    for (const time_span& o : outages) {
        b.down_seconds += shared_minutes(span, o) * 60;
        for (const time_span& w : windows) b.down_seconds -= shared_minutes(intersection_of(span, o), w) * 60;
    }
    b.allowed_seconds = b.measured_seconds * (100 - percent) / 100;
    return b;
}

// The routine of a municipality
// -----------------------------------------------------------------------------------------------------------

/// The day of a step of Vellinge's routine for a window on a day; no day for a step of the planning that has none
/// printed.
[[nodiscard]] constexpr date day_of(const rulebook::service_window_step& step, date window_day) noexcept {
    if (step.days_before != 0) return window_day.plus_days(-step.days_before);
    return step.phase == rulebook::routine_phase::the_day ? window_day : date{};
}

// Start-up order
// --------------------------------------------------------------------------------------------------------------------------

/// When a role is started among the others, and how that is known.
struct startup_rank {
    std::uint8_t rank = 0;  ///< lower starts first, equal ones together; 0 for a role that is not a server of its own
    lifecare::basis basis =
        lifecare::basis::assumed;  ///< printed for core, application and web; every other place is assumed
};

/// When a role is started (6.4: core, then application, last web). A database server before core, which needs its
/// databases; compute, analysis and eSense servers between application and web; an intranet server with the web
/// servers: assumed. A shutdown is the reverse (assumed).
[[nodiscard]] constexpr startup_rank startup_rank_of(role r, document d = newest_specification) noexcept {
    for (const rulebook::startup_place& p : rulebook::startup_order.in(d))
        if (p.role == r) return {static_cast<std::uint8_t>(2 * p.place), basis::printed};
    switch (r) {
        case role::database_server: return {1, basis::assumed};
        case role::compute_server:
        case role::analysis_server:
        case role::esense_server: return {5, basis::assumed};
        case role::intranet_server: return {6, basis::assumed};
        default: return {};
    }
}

// Notifications to KIR
// --------------------------------------------------------------------------------------------------------------------

/// The day by which the next notification of the Tax Agency to KIR must have come (cloud 5.5: at least weekly).
[[nodiscard]] constexpr date kir_due(date last_notification) noexcept {
    return last_notification.plus_days(static_cast<std::int32_t>(kir_notification.value));
}

}  // namespace lifecare
