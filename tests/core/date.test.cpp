// SPDX-License-Identifier: MIT
// core/date.hpp: date, iso_week, product_release and their parse and to_text. std::chrono is the oracle.
#include <chrono>
#include <lifecare/core/date.hpp>

#include "check.hpp"

using namespace lifecare;

TEST_CASE("every day from 1990 to 2060 agrees with std::chrono") {
    using namespace std::chrono;
    for (sys_days day = sys_days{1990y / January / 1}; day <= sys_days{2060y / December / 31}; day += days{1}) {
        const year_month_day ymd{day};
        const date d{static_cast<std::int16_t>(int{ymd.year()}), static_cast<std::uint8_t>(unsigned{ymd.month()}),
                     static_cast<std::uint8_t>(unsigned{ymd.day()})};
        REQUIRE(d.valid());
        REQUIRE(d.days() == day.time_since_epoch().count());
        REQUIRE(date::from_days(d.days()) == d);
        REQUIRE(d.iso_weekday() == static_cast<int>(weekday{day}.iso_encoding()));
        REQUIRE(parse_date(to_text(d)) == d);
        // The ISO week, by the standard's own definition: the week of the year's first Thursday is week 1.
        const sys_days thursday = day + days{4 - static_cast<int>(weekday{day}.iso_encoding())};
        const year iso_year = year_month_day{thursday}.year();
        const auto week = (thursday - sys_days{iso_year / January / 1}).count() / 7 + 1;
        const iso_week w = iso_week::of(d);
        REQUIRE(w.year == int{iso_year});
        REQUIRE(w.week == week);
        REQUIRE(w.valid());
        REQUIRE(w.monday().plus_days(d.iso_weekday() - 1) == d);
        REQUIRE(parse_iso_week(to_text(w)) == w);
    }
}

TEST_CASE("the ends of the calendar") {
    HOLDS(date{1, 1, 1}.days() == -719'162);
    HOLDS(date::from_digits(20261103) == date{2026, 11, 3});
    HOLDS(date::from_digits(99991231) == date{9999, 12, 31});
    HOLDS(!date::from_digits(20250229).valid() && date::from_digits(0) == date{});
    HOLDS(date::from_days(-719'162) == date{1, 1, 1});
    HOLDS(date{9999, 12, 31}.days() == 2'932'896);
    HOLDS(date::from_days(2'932'896) == date{9999, 12, 31});
    HOLDS(date{9999, 12, 31}.plus_days(1) == date{});
    HOLDS(date{1, 1, 1}.plus_days(-1) == date{});
    HOLDS(date{1, 1, 1}.valid());
    HOLDS(date{9999, 12, 31}.valid());
    HOLDS(!date{0, 12, 31}.valid());
    HOLDS(!date{10'000, 1, 1}.valid());
    HOLDS(!date{}.valid());
    HOLDS(date{} < "0001-01-01"_date);
}

TEST_CASE("the leap day that a century misses, and that the fourth has") {
    HOLDS("2100-02-28"_date.plus_days(1) == "2100-03-01"_date);
    HOLDS("2200-02-28"_date.plus_days(1) == "2200-03-01"_date);
    HOLDS("2300-02-28"_date.plus_days(1) == "2300-03-01"_date);
    HOLDS("2400-02-28"_date.plus_days(1) == "2400-02-29"_date);
    HOLDS("2400-02-29"_date.plus_days(1) == "2400-03-01"_date);
    HOLDS("2000-02-29"_date.plus_days(146'097) == "2400-02-29"_date);  // 400 years: 400 * 365 days and 97 leap days
}

TEST_CASE("thirty days hath September, April, June and November") {
    for (std::uint8_t month : {std::uint8_t{4}, std::uint8_t{6}, std::uint8_t{9}, std::uint8_t{11}}) {
        CHECK(date{2025, month, 30}.valid());
        CHECK(!date{2025, month, 31}.valid());
    }
    for (std::uint8_t month : {std::uint8_t{1}, std::uint8_t{3}, std::uint8_t{5}, std::uint8_t{7}, std::uint8_t{8},
                               std::uint8_t{10}, std::uint8_t{12}}) {
        CHECK(date{2025, month, 31}.valid());
        CHECK(!date{2025, month, 32}.valid());
    }
}

TEST_CASE("days that do not exist are refused") {
    for (const char* wrong :
         {"",           "2025",        "2025-1-21",   "2025-01-1",   "2025-13-01",  "2025-00-10", "2025-02-29",
          "2025-04-31", "2025-01-00",  "0000-01-01",  "2025-01-21 ", " 2025-01-21", "2025/01/21", "20250121",
          "-025-01-21", "02025-01-21", "2025-001-21", "2025-01-021", "2025-01-2:",  "2025-01-2/"})
        CHECK(!parse_date(wrong));
    HOLDS(parse_date("2024-02-29") == date{2024, 2, 29});
    HOLDS(!parse_date("1900-02-29"));
    HOLDS(parse_date("2000-02-29").has_value());
}

TEST_CASE("weeks as printed") {
    HOLDS(parse_iso_week("2022v4") == iso_week{2022, 4});
    HOLDS(parse_iso_week("2024v04") == iso_week{2024, 4});
    HOLDS(iso_week{2022, 4}.monday() == "2022-01-24"_date);   // 2022-01-03 is the Monday of week 1; three weeks later
    HOLDS(iso_week{2022, 47}.monday() == "2022-11-21"_date);  // 2022-01-03 + 46 * 7 days = day 325 of the year
    HOLDS(iso_week{2020, 53}.monday() == "2020-12-28"_date);  // 2020 is a leap year that begins on a Wednesday
    HOLDS(iso_week{2021, 1}.monday() == "2021-01-04"_date);
    HOLDS(iso_week::weeks_in(2020) == 53);
    HOLDS(iso_week::weeks_in(2021) == 52);
    HOLDS(iso_week::weeks_in(2026) == 53);  // begins on a Thursday
    HOLDS(iso_week::weeks_in(2025) == 52);  // begins on a Wednesday, but is no leap year
    HOLDS(iso_week::weeks_in(2024) == 52);  // is a leap year, but begins on a Monday
    HOLDS(iso_week{1, 1}.valid());
    HOLDS(iso_week{9999, 52}.valid());
    HOLDS(!iso_week{0, 1}.valid());
    HOLDS(!iso_week{10'000, 1}.valid());
    HOLDS(!iso_week{2025, 0}.valid());
    HOLDS(!iso_week{2025, 53}.valid());
    HOLDS(parse_iso_week(std::string_view{"2022v47", 6}) == iso_week{2022, 4});  // the text ends before the 7
    for (const char* wrong : {"", "2022", "2022v", "2022v0", "2022v54", "2021v53", "22v4", "02022v4", "2022w4",
                              "2022v004", "v4", "2022v4 "})
        CHECK(!parse_iso_week(wrong));
}

TEST_CASE("releases as printed") {
    HOLDS(parse_product_release("12w47") == product_release{12, 0, 47});
    HOLDS(parse_product_release("9.6w04") == product_release{9, 6, 4});
    HOLDS(parse_product_release("9.8w15") == product_release{9, 8, 15});
    HOLDS(parse_product_release("11v03") == product_release{11, 0, 3});
    HOLDS(parse_product_release("99v46") == product_release{9, 9, 46});
    HOLDS(product_release{9, 6, 4} < product_release{9, 8, 15});
    HOLDS(product_release{9, 9, 46} < product_release{11, 0, 3});
    HOLDS(product_release{11, 0, 3} < product_release{12, 0, 47});
    HOLDS(to_text(product_release{12, 0, 47}) == "12w47");
    HOLDS(to_text(product_release{9, 6, 4}) == "9.6w04");
    for (const char* wrong : {"", "12", "12w", "w47", "12w4", "12w00", "12w54", "12.w47", "12w475", "12w047", "123w01",
                              "012w47", "12x47", "9.006w04", "9.w04"})
        CHECK(!parse_product_release(wrong));
    for (int major = 1; major < 100; ++major)
        for (int minor = 0; minor < 100; ++minor)
            for (int week = 1; week <= 53; ++week) {
                const product_release r{static_cast<std::uint8_t>(major), static_cast<std::uint8_t>(minor),
                                        static_cast<std::uint8_t>(week)};
                if (major != 99 || minor != 0)
                    REQUIRE(parse_product_release(to_text(r)) == r);  // "99w46" is read as 9.9
            }
}
