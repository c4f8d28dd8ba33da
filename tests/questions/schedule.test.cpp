// SPDX-License-Identifier: MIT
// schedule.hpp: easter_day, day_of, holiday_on, is_working_day; plan_windows; month_span, year_span, shared_minutes,
// budget_of; startup_rank_of; kir_due.
#include <lifecare/schedule.hpp>

#include <string>

#include "check.hpp"

using namespace lifecare;

namespace {
constexpr instant utc(date d, int hour, int minute = 0) { return {std::int64_t{d.days()} * 1440 + hour * 60 + minute}; }
constexpr bool is(const planned_window& w, std::string_view start, std::string_view end, std::string_view told_by) {
    return to_text(to_local(w.start)) == start && to_text(to_local(w.end)) == end && to_text(w.told_by) == told_by;
}
}  // namespace

TEST_CASE("the windows around 2026-03-18") {
    constexpr window_plan p = plan_windows("2026-03-18"_date);
    HOLDS(is(p.windows[0], "2026-03-08 08:00", "2026-03-08 18:00", "2026-03-01"));  // 10 calendar days before
    HOLDS(is(p.windows[1], "2026-03-16 16:00", "2026-03-16 19:00", "2026-03-09"));  // 2 days before
    HOLDS(is(p.windows[2], "2026-03-18 22:00", "2026-03-19 02:00", "2026-03-11"));  // over midnight
    HOLDS(p.production().start == utc("2026-03-18"_date, 21));
    HOLDS(p.production().end == utc("2026-03-19"_date, 1));
}

TEST_CASE("the production window of a first window, and the day to ask whether a window has been announced") {
    // 4.5: the windows of training are 10 and 2 days before production.
    CHECK(production_after("2026-03-08"_date) == "2026-03-18"_date);
    constexpr window_plan p = plan_windows("2026-03-18"_date);
    CHECK(reminder_of(p.windows[0]) == "2026-02-27"_date);  // told by Sunday 1 March: the Friday before
    CHECK(reminder_of(p.windows[1]) == "2026-03-06"_date);  // by Monday 9 March: the Friday before
    CHECK(reminder_of(p.windows[2]) == "2026-03-10"_date);  // by Wednesday 11 March: the day before
    constexpr window_plan after_easter = plan_windows("2026-04-14"_date);
    CHECK(reminder_of(after_easter.production()) == "2026-04-02"_date);  // by Tuesday 7 April, after four holidays
}

TEST_CASE("four hours pass in the production window whatever the clocks do") {
    HOLDS(is(plan_windows("2026-03-28"_date).production(), "2026-03-28 22:00", "2026-03-29 03:00",
             "2026-03-21"));  // 02:00 is skipped
    HOLDS(is(plan_windows("2026-10-24"_date).production(), "2026-10-24 22:00", "2026-10-25 02:00",
             "2026-10-17"));  // the first 02:00
    HOLDS(plan_windows("2026-10-24"_date).production().end == utc("2026-10-25"_date, 0));
    for (date d = "2020-01-01"_date; d < "2031-01-01"_date; d = d.plus_days(1)) {
        const window_plan p = plan_windows(d);
        REQUIRE(p.production().end - p.production().start == 4 * 60);
        REQUIRE(p.windows[0].end - p.windows[0].start == 10 * 60);
        REQUIRE(p.windows[1].end - p.windows[1].start == 3 * 60);
        REQUIRE(to_local(p.production().start) == local_time{d, 22 * 60});
        REQUIRE(p.windows[0].day().days() == d.days() - 10);
        REQUIRE(p.windows[1].day().days() == d.days() - 2);
        for (const planned_window& w : p) REQUIRE(w.told_by.days() == w.day().days() - 7);
    }
}

TEST_CASE("Easter Day") {
    // The almanac's days.
    struct {
        std::int16_t year;
        date day;
    } const printed[] = {{2000, "2000-04-23"_date},
                         {2008, "2008-03-23"_date},
                         {2011, "2011-04-24"_date},
                         {2019, "2019-04-21"_date},
                         {2020, "2020-04-12"_date},
                         {2021, "2021-04-04"_date},
                         {2022, "2022-04-17"_date},
                         {2023, "2023-04-09"_date},
                         {2024, "2024-03-31"_date},
                         {2025, "2025-04-20"_date},
                         {2026, "2026-04-05"_date},
                         {2027, "2027-03-28"_date},
                         {2028, "2028-04-16"_date},
                         {2029, "2029-04-01"_date},
                         {2030, "2030-04-21"_date},
                         {2038, "2038-04-25"_date},
                         {2285, "2285-03-22"_date},
                         // The earliest and the latest day that there is, and the exceptions that keep it from being a
                         // week later (1954, 1981).
                         {1598, "1598-03-22"_date},
                         {1693, "1693-03-22"_date},
                         {1761, "1761-03-22"_date},
                         {1818, "1818-03-22"_date},
                         {1666, "1666-04-25"_date},
                         {1734, "1734-04-25"_date},
                         {1886, "1886-04-25"_date},
                         {1943, "1943-04-25"_date},
                         {1954, "1954-04-18"_date},
                         {1981, "1981-04-19"_date}};
    for (const auto& p : printed) CHECK(easter_day(p.year) == p.day);
    for (std::int16_t year = 1583; year < 4100; ++year) {
        const date d = easter_day(year);
        REQUIRE(d.iso_weekday() == 7);
        REQUIRE(d >= date{year, 3, 22});
        REQUIRE(d <= date{year, 4, 25});
    }
}

TEST_CASE("the holidays of 2026 and 2027") {
    struct {
        date day;
        const char* name;
    } const printed[] = {
        {"2026-01-01"_date, "nyårsdagen"},
        {"2026-01-06"_date, "trettondedag jul"},
        {"2026-04-03"_date, "långfredagen"},
        {"2026-04-05"_date, "påskdagen"},
        {"2026-04-06"_date, "annandag påsk"},
        {"2026-05-01"_date, "första maj"},
        {"2026-05-14"_date, "Kristi himmelsfärdsdag"},
        {"2026-05-24"_date, "pingstdagen"},
        {"2026-06-06"_date, "nationaldagen"},
        {"2026-06-19"_date, "midsommarafton"},
        {"2026-06-20"_date, "midsommardagen"},
        {"2026-10-31"_date, "alla helgons dag"},
        {"2026-12-24"_date, "julafton"},
        {"2026-12-25"_date, "juldagen"},
        {"2026-12-26"_date, "annandag jul"},
        {"2026-12-31"_date, "nyårsafton"},
        {"2027-03-26"_date, "långfredagen"},
        {"2027-05-06"_date, "Kristi himmelsfärdsdag"},
        {"2027-06-26"_date, "midsommardagen"},
        {"2027-11-06"_date, "alla helgons dag"},
    };
    for (const auto& p : printed) {
        CAPTURE(p.name);
        REQUIRE(holiday_on(p.day));
        CHECK(holiday_on(p.day)->name.sv.view() == p.name);
        CHECK(!is_working_day(p.day));
    }
    int days = 0, working = 0;
    for (date d = "2026-01-01"_date; d.year == 2026; d = d.plus_days(1)) {
        days += holiday_on(d) ? 1 : 0;
        working += is_working_day(d) ? 1 : 0;
    }
    CHECK(days == 16);
    // 261 weekdays, less the holidays and eves from Monday to Friday: 1/1, 6/1, 3/4, 6/4, 1/5, 14/5, 19/6, 24/12,
    // 25/12, 31/12.
    CHECK(working == 261 - 10);
    HOLDS(!is_working_day("2026-03-08"_date));  // a Sunday
    HOLDS(is_working_day("2026-03-18"_date));
}

TEST_CASE("months and years in Swedish time") {
    HOLDS(month_span(2026, 1).minutes() == 31 * 1440);
    HOLDS(month_span(2026, 3).minutes() == 31 * 1440 - 60);
    HOLDS(month_span(2026, 10).minutes() == 31 * 1440 + 60);
    HOLDS(month_span(2028, 2).minutes() == 29 * 1440);
    HOLDS(month_span(2026, 12).end == year_span(2027).first);
    HOLDS(year_span(2026).minutes() == 365 * 1440);
    HOLDS(year_span(2028).minutes() == 366 * 1440);
}

TEST_CASE("spans share the minutes that are in both") {
    constexpr time_span june = month_span(2026, 6), july = month_span(2026, 7),
                        both{june.end.plus_minutes(-1), july.first.plus_minutes(2)};
    HOLDS(shared_minutes(june, june) == 30 * 1440);
    HOLDS(shared_minutes(june, both) == 1);
    HOLDS(shared_minutes(both, june) == 1);
    HOLDS(shared_minutes(july, both) == 2);
    HOLDS(shared_minutes(both, july) == 2);
    HOLDS(shared_minutes(june, july) == 0);
    HOLDS(shared_minutes(june, month_span(2026, 8)) == 0);
    HOLDS(shared_minutes(month_span(2026, 8), june) == 0);
}

TEST_CASE("what 99 per cent leaves") {
    HOLDS(budget_of(month_span(2026, 6), {}, {}, 98).allowed_seconds == 51'840);  // two per cent of 30 x 86 400 s
    HOLDS(budget_of({}, {}, {}).millipercent() == 100'000);
    HOLDS(availability_budget{1, 0, 0}.millipercent() == 100'000);
    HOLDS(availability_budget{1, 0, 1}.millipercent() == 0);
    // June: 30 x 24 x 60 = 43 200 minutes; less a window of 240 = 42 960; one per cent is 429.6 minutes = 25 776 s.
    static constexpr time_span window[] = {{utc("2026-06-17"_date, 20), utc("2026-06-18"_date, 0)}};
    constexpr availability_budget none = budget_of(month_span(2026, 6), window, {});
    HOLDS(none.measured_seconds == 42'960 * 60);
    HOLDS(none.allowed_seconds == 25'776);
    HOLDS(none.holds());
    HOLDS(none.millipercent() == 100'000);
    // An outage of 5 hours, two of them in the window: 3 hours = 10 800 s count.
    static constexpr time_span outage[] = {{utc("2026-06-17"_date, 22), utc("2026-06-18"_date, 3)}};
    constexpr availability_budget one = budget_of(month_span(2026, 6), window, outage);
    HOLDS(one.down_seconds == 10'800);
    HOLDS(one.left_seconds() == 14'976);
    HOLDS(one.millipercent() == 99'581);  // (2 577 600 - 10 800) / 2 577 600 = 0.995810...
    // One over the month's end counts in each month with its part.
    static constexpr time_span over[] = {
        {month_span(2026, 6).end.plus_minutes(-300), month_span(2026, 6).end.plus_minutes(200)}};
    HOLDS(budget_of(month_span(2026, 6), {}, over).down_seconds == 300 * 60);
    HOLDS(budget_of(month_span(2026, 7), {}, over).down_seconds == 200 * 60);
    // In the part that another month has, a window takes nothing off this month's.
    static constexpr time_span at_the_end[] = {
        {month_span(2026, 6).end.plus_minutes(-100), month_span(2026, 6).end.plus_minutes(100)}};
    HOLDS(budget_of(month_span(2026, 6), at_the_end, over).down_seconds == 200 * 60);
    HOLDS(budget_of(month_span(2026, 7), at_the_end, over).down_seconds == 100 * 60);
    HOLDS(budget_of(month_span(2026, 8), at_the_end, over).down_seconds == 0);
    // Exactly the budget holds, a minute more breaks it: June without windows leaves 432 minutes.
    static constexpr time_span exact[] = {{utc("2026-06-10"_date, 0), utc("2026-06-10"_date, 7, 12)}},
                               more[] = {{utc("2026-06-10"_date, 0), utc("2026-06-10"_date, 7, 13)}};
    HOLDS(budget_of(month_span(2026, 6), {}, exact).holds());
    HOLDS(budget_of(month_span(2026, 6), {}, exact).millipercent() == 99'000);
    HOLDS(!budget_of(month_span(2026, 6), {}, more).holds());
    HOLDS(budget_of(month_span(2026, 6), {}, more).left_seconds() == -60);
}

TEST_CASE("core starts before application, application before web, and only that is printed") {
    HOLDS(startup_rank_of(role::core_server).rank < startup_rank_of(role::application_server).rank);
    HOLDS(startup_rank_of(role::application_server).rank < startup_rank_of(role::web_server).rank);
    HOLDS(startup_rank_of(role::database_server).rank < startup_rank_of(role::core_server).rank);
    HOLDS(startup_rank_of(role::intranet_server).rank == startup_rank_of(role::web_server).rank);
    HOLDS(startup_rank_of(role::client).rank == 0);
    for (role between : {role::compute_server, role::analysis_server, role::esense_server}) {
        CHECK(startup_rank_of(between).rank > startup_rank_of(role::application_server).rank);
        CHECK(startup_rank_of(between).rank < startup_rank_of(role::web_server).rank);
    }
    for (std::size_t i = 0; i < role_count; ++i) {
        const role r = static_cast<role>(i);
        CHECK((startup_rank_of(r).basis == basis::printed) ==
              (r == role::core_server || r == role::application_server || r == role::web_server));
    }
}

TEST_CASE("KIR is notified at least weekly") { HOLDS(kir_due("2026-03-18"_date) == "2026-03-25"_date); }

TEST_CASE("the days of Vellinge's routine") {
    for (const auto& step : rulebook::service_window_steps) {
        const date d = day_of(step, "2026-06-17"_date);
        if (step.key == "inform-users") CHECK(d == "2026-06-10"_date);
        else if (step.phase == rulebook::routine_phase::the_day) CHECK(d == "2026-06-17"_date);
        else CHECK(!d.valid());
    }
}
