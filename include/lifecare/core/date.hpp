// SPDX-License-Identifier: MIT
/// \file
/// Days, ISO weeks and product releases as the documents print them: "2025-01-21", "2022v4", "12w47".
///
/// Small value types over the proleptic Gregorian calendar, years 1 to 9999, without `<chrono>`, which costs every
/// including file more than the rest of the library. lifecare/chrono.hpp converts to and from it. Nothing here reads a
/// clock.
#pragma once

#include <compare>
#include <cstdint>
#include <lifecare/core/digits.hpp>
#include <lifecare/core/text.hpp>
#include <optional>

namespace lifecare {

namespace complaint {
void a_date_literal_is_a_day_of_the_calendar_written_as_YYYY_MM_DD();
}  // namespace complaint

/// A day of the calendar. The default is no day: 0000-00-00, before every real one, and not `valid()`.
struct date {
    std::int16_t year = 0;   ///< 1 to 9999
    std::uint8_t month = 0;  ///< 1 to 12
    std::uint8_t day = 0;    ///< 1 to the month's last

    friend constexpr bool operator==(const date&, const date&) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(const date&, const date&) noexcept = default;

    /// True for a leap year.
    [[nodiscard]] static constexpr bool is_leap(int year) noexcept {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }
    /// Days in a month 1-12.
    [[nodiscard]] static constexpr int days_in_month(int year, int month) noexcept {
        if (month == 2) return is_leap(year) ? 29 : 28;
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
    /// True for a day that exists.
    [[nodiscard]] constexpr bool valid() const noexcept {
        return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
    }
    /// Days since 1970-01-01; negative before it. Precondition: valid().
    [[nodiscard]] constexpr std::int32_t days() const noexcept {
        // The year begins in March here, so that the leap day is its last (Hinnant, "chrono-compatible low-level date
        // algorithms").
        const int y = month <= 2 ? year - 1 : year;
        const int era = y / 400, of_era = y % 400;
        const int of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return era * 146'097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719'468;
    }
    /// The day a number of days after 1970-01-01; no day when that is outside the years 1 to 9999.
    [[nodiscard]] static constexpr date from_days(std::int32_t days) noexcept {
        if (days < -719'162 || days > 2'932'896) return {};
        const int z = days + 719'468;
        const int era = z / 146'097, of_era = z % 146'097;
        const int yoe = (of_era - of_era / 1460 + of_era / 36'524 - of_era / 146'096) / 365;
        const int doy = of_era - (365 * yoe + yoe / 4 - yoe / 100);
        const int mp = (5 * doy + 2) / 153;
        const int m = mp < 10 ? mp + 3 : mp - 9;
        return {static_cast<std::int16_t>(yoe + era * 400 + (m <= 2 ? 1 : 0)), static_cast<std::uint8_t>(m),
                static_cast<std::uint8_t>(doy - (153 * mp + 2) / 5 + 1)};
    }
    /// The day whose digits a number has: 20261103 is 2026-11-03. For long tables, where it costs an includer less than
    /// three numbers in braces. valid() says whether there is such a day.
    [[nodiscard]] static constexpr date from_digits(std::uint32_t digits) noexcept {
        return {static_cast<std::int16_t>(digits / 10'000), static_cast<std::uint8_t>(digits / 100 % 100),
                static_cast<std::uint8_t>(digits % 100)};
    }
    /// The day `n` days later, earlier when negative; no day outside the years 1 to 9999.
    [[nodiscard]] constexpr date plus_days(std::int32_t n) const noexcept { return from_days(days() + n); }
    /// 1 Monday to 7 Sunday, as ISO 8601 counts.
    [[nodiscard]] constexpr int iso_weekday() const noexcept { return (days() % 7 + 7 + 3) % 7 + 1; }
};

/// A week of ISO 8601, as the documents write support limits: "2022v4" is week 4 of 2022.
struct iso_week {
    std::int16_t year = 0;  ///< 1 to 9999
    std::uint8_t week = 0;  ///< 1 to 52 or 53

    friend constexpr bool operator==(const iso_week&, const iso_week&) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(const iso_week&, const iso_week&) noexcept = default;

    /// 52 or 53: a year has 53 weeks when it begins on a Thursday, or on a Wednesday in a leap year.
    [[nodiscard]] static constexpr int weeks_in(std::int16_t year) noexcept {
        const int first = date{year, 1, 1}.iso_weekday();
        return first == 4 || (first == 3 && date::is_leap(year)) ? 53 : 52;
    }
    /// True for a week that exists.
    [[nodiscard]] constexpr bool valid() const noexcept {
        return year >= 1 && year <= 9999 && week >= 1 && week <= weeks_in(year);
    }
    /// The Monday on which the week starts. Precondition: valid().
    [[nodiscard]] constexpr date monday() const noexcept {
        const date fourth{year, 1, 4};  // always in week 1
        return fourth.plus_days(1 - fourth.iso_weekday() + 7 * (week - 1));
    }
    /// The week that holds a day.
    [[nodiscard]] static constexpr iso_week of(date d) noexcept {
        const date thursday = d.plus_days(4 - d.iso_weekday());  // decides the week's year
        return {thursday.year, static_cast<std::uint8_t>((thursday.days() - date{thursday.year, 1, 1}.days()) / 7 + 1)};
    }
};

/// A release of the suite: major version, optional minor, and a week: "12w47", "9.6w04", "11v03". Ordered by those
/// three; not a date. "99v46" is kept as printed and read as 9.9 week 46: as major 99 it would sort after the
/// document's own version 13.0 (assumed).
struct product_release {
    std::uint8_t major = 0;  ///< major version
    std::uint8_t minor = 0;  ///< minor version, 0 where none is printed
    std::uint8_t week = 0;   ///< week, 1 to 53

    friend constexpr bool operator==(const product_release&, const product_release&) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(const product_release&,
                                                      const product_release&) noexcept = default;
};

namespace detail {

/// Takes one of the characters in `any` off the front of `s`.
constexpr bool take_one_of(std::string_view& s, std::string_view any) noexcept {
    if (s.empty() || any.find(s.front()) == std::string_view::npos) return false;
    s.remove_prefix(1);
    return true;
}

}  // namespace detail

/// Reads "2025-01-21"; nothing for any other form and for a day that does not exist.
[[nodiscard]] constexpr std::optional<date> parse_date(std::string_view s) noexcept {
    const auto y = take_digits(s, 4, 4);
    if (!y || !detail::take_one_of(s, "-")) return std::nullopt;
    const auto m = take_digits(s, 2, 2);
    if (!m || !detail::take_one_of(s, "-")) return std::nullopt;
    const auto d = take_digits(s, 2, 2);
    if (!d || !s.empty()) return std::nullopt;
    const date parsed{static_cast<std::int16_t>(*y), static_cast<std::uint8_t>(*m), static_cast<std::uint8_t>(*d)};
    return parsed.valid() ? std::optional{parsed} : std::nullopt;
}
/// "2025-01-21".
[[nodiscard]] constexpr inline_text<10> to_text(date d) noexcept {
    inline_text<10> out;
    out.append_number(static_cast<std::uint64_t>(d.year), 4) += '-';
    out.append_number(d.month, 2) += '-';
    return out.append_number(d.day, 2);
}

/// Reads "2022v4" and "2024v04"; nothing for any other form and for a week that the year does not have.
[[nodiscard]] constexpr std::optional<iso_week> parse_iso_week(std::string_view s) noexcept {
    const auto y = take_digits(s, 4, 4);
    if (!y || !detail::take_one_of(s, "v")) return std::nullopt;
    const auto w = take_digits(s, 1, 2);
    if (!w || !s.empty()) return std::nullopt;
    const iso_week parsed{static_cast<std::int16_t>(*y), static_cast<std::uint8_t>(*w)};
    return parsed.valid() ? std::optional{parsed} : std::nullopt;
}
/// "2022v4": the documents' shorter form, without a leading zero.
[[nodiscard]] constexpr inline_text<8> to_text(iso_week w) noexcept {
    inline_text<8> out;
    out.append_number(static_cast<std::uint64_t>(w.year), 4) += 'v';
    return out.append_number(w.week);
}

/// Reads "12w47", "9.6w04", "11v03" and, as 9.9, "99v46"; nothing for any other form.
[[nodiscard]] constexpr std::optional<product_release> parse_product_release(std::string_view s) noexcept {
    const auto major = take_digits(s, 1, 2);
    if (!major) return std::nullopt;
    std::uint32_t minor = 0;
    const bool has_minor = detail::take_one_of(s, ".");
    if (has_minor) {
        const auto digits = take_digits(s, 1, 2);
        if (!digits) return std::nullopt;
        minor = *digits;
    }
    if (!detail::take_one_of(s, "wv")) return std::nullopt;
    const auto week = take_digits(s, 2, 2);
    if (!week || !s.empty() || *week < 1 || *week > 53) return std::nullopt;
    const bool run_together = !has_minor && *major == 99;
    return product_release{static_cast<std::uint8_t>(run_together ? 9u : *major),
                           static_cast<std::uint8_t>(run_together ? 9u : minor), static_cast<std::uint8_t>(*week)};
}
/// "12w47", "9.6w04".
[[nodiscard]] constexpr inline_text<8> to_text(product_release r) noexcept {
    inline_text<8> out;
    out.append_number(r.major);
    if (r.minor != 0) (out += '.').append_number(r.minor);
    out += 'w';
    return out.append_number(r.week, 2);
}

inline namespace literals {
/// A day in a table or a test: `"2025-01-21"_date`. A day that does not exist does not compile.
consteval date operator""_date(const char* s, std::size_t n) {
    const auto parsed = parse_date({s, n});
    if (!parsed) complaint::a_date_literal_is_a_day_of_the_calendar_written_as_YYYY_MM_DD();
    return *parsed;
}
}  // namespace literals

}  // namespace lifecare
