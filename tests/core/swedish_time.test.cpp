// SPDX-License-Identifier: MIT
// core/swedish_time.hpp: instant, local_time, to_local, to_instant, occurrence_of; lifecare/chrono.hpp. The C library's
// zone data is one oracle, the table of change days of the European Union's directive another.
#include <cstdlib>
#include <ctime>
#include <lifecare/chrono.hpp>
#include <limits>

#include "check.hpp"

using namespace lifecare;

namespace {
constexpr instant utc(date d, int hour, int minute = 0) { return {std::int64_t{d.days()} * 1440 + hour * 60 + minute}; }
constexpr local_time at(date d, int hour, int minute = 0) {
    return {d, static_cast<std::uint16_t>(hour * 60 + minute)};
}
}  // namespace

TEST_CASE("clocks change on the last Sundays of March and October") {
    HOLDS(last_sunday(2024, 3) == "2024-03-31"_date);
    HOLDS(last_sunday(2024, 10) == "2024-10-27"_date);
    HOLDS(last_sunday(2026, 3) == "2026-03-29"_date);
    HOLDS(last_sunday(2026, 10) == "2026-10-25"_date);
    for (std::int16_t year = 1996; year <= 2100; ++year)
        for (std::uint8_t month : {std::uint8_t{3}, std::uint8_t{10}}) {
            const date d = last_sunday(year, month);
            REQUIRE(d.iso_weekday() == 7);
            REQUIRE(d.month == month);
            REQUIRE(d.plus_days(7).month == month + 1);
        }
}

TEST_CASE("the minutes around the changes of 2026") {
    HOLDS(to_local(utc("2026-03-29"_date, 0, 59)) == at("2026-03-29"_date, 1, 59));
    HOLDS(to_local(utc("2026-03-29"_date, 1, 0)) == at("2026-03-29"_date, 3, 0));
    HOLDS(to_local(utc("2026-10-25"_date, 0, 59)) == at("2026-10-25"_date, 2, 59));
    HOLDS(to_local(utc("2026-10-25"_date, 1, 0)) == at("2026-10-25"_date, 2, 0));
    HOLDS(occurrence_of(at("2026-03-29"_date, 1, 59)) == occurrence::once);
    HOLDS(occurrence_of(at("2026-03-29"_date, 2, 0)) == occurrence::never);
    HOLDS(occurrence_of(at("2026-03-29"_date, 2, 59)) == occurrence::never);
    HOLDS(occurrence_of(at("2026-03-29"_date, 3, 0)) == occurrence::once);
    HOLDS(occurrence_of(at("2026-10-25"_date, 1, 59)) == occurrence::once);
    HOLDS(occurrence_of(at("2026-10-25"_date, 2, 0)) == occurrence::twice);
    HOLDS(occurrence_of(at("2026-10-25"_date, 2, 59)) == occurrence::twice);
    HOLDS(occurrence_of(at("2026-10-25"_date, 3, 0)) == occurrence::once);
    HOLDS(to_utc(utc("2026-03-29"_date, 1, 30)) == at("2026-03-29"_date, 1, 30));
    HOLDS(to_utc({0}) == at("1970-01-01"_date, 0));
    HOLDS(to_utc({1}) == at("1970-01-01"_date, 0, 1));
    HOLDS(to_utc({-1'439}) == at("1969-12-31"_date, 0, 1));  // a day is 1440 minutes
    HOLDS(to_utc({-1'440}) == at("1969-12-31"_date, 0));
    HOLDS(to_utc({-1'441}) == at("1969-12-30"_date, 23, 59));
    HOLDS(to_utc({-1}) == at("1969-12-31"_date, 23, 59));
    // RFC 5545, 3.3.5: the first of two, and the offset before a skip.
    HOLDS(to_instant(at("2026-10-25"_date, 2, 30)) == utc("2026-10-25"_date, 0, 30));
    HOLDS(to_instant(at("2026-03-29"_date, 2, 30)) == utc("2026-03-29"_date, 1, 30));
}

#ifndef _WIN32  // which has no zone data of cities for the C library
TEST_CASE("every quarter of an hour from 1996 to 2037 agrees with the zone data of the machine" *
          doctest::test_suite("exhaustive")) {
    setenv("TZ", ":Europe/Stockholm", 1);
    tzset();
    const auto summer = static_cast<std::time_t>(utc("2026-07-01"_date, 0).minutes * 60);
    std::tm probe{};
    localtime_r(&summer, &probe);
    if (probe.tm_gmtoff == 7200) {
        for (instant i = utc("1996-01-01"_date, 0); i < utc("2037-12-31"_date, 0); i = i.plus_minutes(15)) {
            const auto t = static_cast<std::time_t>(i.minutes * 60);
            std::tm tm{};
            localtime_r(&t, &tm);
            const local_time l = to_local(i);
            const bool same = l.day.year == tm.tm_year + 1900 && l.day.month == tm.tm_mon + 1 &&
                              l.day.day == tm.tm_mday && l.minute == tm.tm_hour * 60 + tm.tm_min &&
                              utc_offset(i) * 60 == tm.tm_gmtoff;
            REQUIRE(same);
            // Back again: exact, or the first of the two that show the same.
            const instant back = to_instant(l);
            const bool found = back == i || (occurrence_of(l) == occurrence::twice && back.plus_minutes(60) == i);
            REQUIRE(found);
        }
    } else {
        MESSAGE("this machine has no zone data of Europe/Stockholm: not compared with it");
    }
    unsetenv("TZ");
    tzset();
}
#endif

TEST_CASE("a time is written as it is shown") {
    HOLDS(to_text(at("2026-03-18"_date, 22)) == "2026-03-18 22:00");
    HOLDS(to_text(at("2026-03-18"_date, 0, 5)) == "2026-03-18 00:05");
}

TEST_CASE("days and points in time to and from std::chrono") {
    using namespace std::chrono;
    HOLDS(to_sys_days("2026-03-18"_date) == sys_days{2026y / March / 18});
    HOLDS(to_year_month_day("2024-02-29"_date) == 2024y / February / 29);
    HOLDS(!to_year_month_day(date{}).ok());
    HOLDS(to_date(sys_days{2026y / March / 18}) == "2026-03-18"_date);
    HOLDS(to_date(2024y / February / 29) == "2024-02-29"_date);
    HOLDS(to_date(2023y / February / 29) == date{});
    HOLDS(to_date(sys_days{1y / January / 1}) == date{1, 1, 1});
    HOLDS(to_date(sys_days{0y / December / 31}) == date{});
    HOLDS(to_date(sys_days{9999y / December / 31}) == date{9999, 12, 31});
    HOLDS(to_date(sys_days{10000y / January / 1}) == date{});
    HOLDS(to_date(sys_days{days{std::numeric_limits<days::rep>::max()}}) ==
          date{});  // not 1969-12-31, to which 32 bits of 64 would bring it
    HOLDS(to_sys_time(utc("2026-03-18"_date, 21)) == sys_days{2026y / March / 18} + hours{21});
    HOLDS(to_instant(sys_minutes{sys_days{2026y / March / 18} + hours{21}}) == utc("2026-03-18"_date, 21));
    for (sys_days d = sys_days{1990y / January / 1}; d <= sys_days{2060y / December / 31}; d += days{1}) {
        REQUIRE(to_sys_days(to_date(d)) == d);
        REQUIRE(to_date(to_year_month_day(to_date(d))) == to_date(d));
    }
}
