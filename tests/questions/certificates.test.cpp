// SPDX-License-Identifier: MIT
// certificates.hpp: years_after, agent_certificate_rule, certificate_limit_on, longest_term; renewal_reminders,
// verdict_of, verdict_among, verdicts_among, needs_action.
#include <lifecare/certificates.hpp>
#include <vector>

#include "check.hpp"

using namespace lifecare;
using enum certificate_state;

namespace {

constexpr certificate agent(date issued, date expires = {}) { return {"LCA", certificate_use::agent, issued, expires}; }
constexpr certificate web(date issued, date expires = {}) {
    return {"www.example.se", certificate_use::server, issued, expires};
}
constexpr date no_day{};

}  // namespace

TEST_CASE("without a day it is not known whether a certificate has ended") {
    HOLDS(verdict_of(web("2020-01-01"_date, "2021-01-01"_date), {}, {}).state == certificate_state::not_known);
    HOLDS(verdict_of(web("2020-01-01"_date, "2021-01-01"_date), {}, "2021-01-02"_date).state ==
          certificate_state::expired);
}

TEST_CASE("a term in years ends on the same date, of a leap day on the last of February") {
    HOLDS(years_after("2025-05-05"_date, 3) == "2028-05-05"_date);
    HOLDS(years_after("2025-03-01"_date, 3) == "2028-03-01"_date);
    HOLDS(years_after("2024-02-29"_date, 3) == "2027-02-28"_date);  // 2027 has no 29th
    HOLDS(years_after("2016-02-29"_date, 2) == "2018-02-28"_date);
    HOLDS(years_after("2024-02-29"_date, 4) == "2028-02-29"_date);
    HOLDS(years_after("2025-02-28"_date, 3) == "2028-02-28"_date);
    HOLDS(years_after("2026-12-31"_date, 3) == "2029-12-31"_date);
}

TEST_CASE("the agent's certificate: three years, two when it was issued before November 2018 (11.1)") {
    struct {
        date issued;
        document asked;
        std::int64_t years;
        date ends, last_whole_day;
    } const cases[] = {
        // "en löptid på 3 år (fr o m nov 2018, tidigare 2 år)": October is before it, the first of November is not.
        {"2018-10-15"_date, techspec_2024, 2, "2020-10-15"_date, "2020-10-14"_date},
        {"2018-10-31"_date, techspec_2024, 2, "2020-10-31"_date, "2020-10-30"_date},
        {"2018-11-01"_date, techspec_2024, 3, "2021-11-01"_date, "2021-10-31"_date},
        {"2018-11-30"_date, techspec_2024, 3, "2021-11-30"_date, "2021-11-29"_date},
        // 2025 prints "3 år" without a word of before; what was issued then was issued for two all the same.
        {"2018-10-31"_date, techspec_2025, 2, "2020-10-31"_date, "2020-10-30"_date},
        {"2018-11-01"_date, techspec_2025, 3, "2021-11-01"_date, "2021-10-31"_date},
        {"2025-05-05"_date, techspec_2025, 3, "2028-05-05"_date, "2028-05-04"_date},
        {"2025-03-01"_date, techspec_2025, 3, "2028-03-01"_date, "2028-02-29"_date},  // 2028 is a leap year
        {"2026-03-01"_date, techspec_2025, 3, "2029-03-01"_date, "2029-02-28"_date},
        {"2024-02-29"_date, techspec_2024, 3, "2027-02-28"_date, "2027-02-27"_date},
        {"2016-02-29"_date, techspec_2024, 2, "2018-02-28"_date, "2018-02-27"_date},
        {"2025-01-01"_date, techspec_2025, 3, "2028-01-01"_date, "2027-12-31"_date},
    };
    for (const auto& c : cases) {
        CAPTURE(to_text(c.issued).view());
        const rulebook::requirement* rule = agent_certificate_rule(c.issued, c.asked);
        REQUIRE(rule);
        CHECK(rule->value == c.years);
        const auto term = longest_term(agent(c.issued), c.asked);
        REQUIRE(term);
        CHECK(term->printed == rule);
        CHECK(term->end_day == c.ends);
        CHECK(term->last_whole_day() == c.last_whole_day);
    }
    // The rule that the asked document prints, where it prints it.
    HOLDS(agent_certificate_rule("2025-05-05"_date, techspec_2024)->source.in(techspec_2024));
    HOLDS(agent_certificate_rule("2025-05-05"_date, techspec_2025)->source.in(techspec_2025));
    HOLDS(!agent_certificate_rule("2025-05-05"_date, cloud_6_2));
    HOLDS(!agent_certificate_rule("2025-05-05"_date, vellinge_routine));
    HOLDS(!longest_term(agent("2025-05-05"_date), cloud_6_2));
    HOLDS(!longest_term(agent("2025-05-05"_date), std::nullopt));
    HOLDS(!longest_term(agent(no_day), techspec_2025));
}

TEST_CASE("every other certificate by the limit of public authorities on its day of issue") {
    HOLDS(!certificate_limit_on("2018-02-28"_date));
    HOLDS(certificate_limit_on("2020-08-31"_date)->days == 825);
    HOLDS(certificate_limit_on("2020-09-01"_date)->days == 398);
    HOLDS(certificate_limit_on("2026-03-14"_date)->days == 398);
    HOLDS(certificate_limit_on("2026-03-15"_date)->days == 200);
    HOLDS(certificate_limit_on("2027-03-15"_date)->days == 100);
    HOLDS(certificate_limit_on("2029-03-15"_date)->days == 47);
    HOLDS(!longest_term(web("2018-02-28"_date), techspec_2025));
    // 47 days from 2029-03-15: 16 more of March and 30 of April are 46, so it ends on the 1st of May.
    HOLDS(longest_term(web("2029-03-15"_date), techspec_2025)->end_day == "2029-05-01"_date);
    HOLDS(longest_term(web("2029-03-15"_date), techspec_2025)->last_whole_day() == "2029-04-30"_date);
    // 200 days from 2026-04-01: 29 of April, 31, 30, 31, 31, 30 are 182; 18 more: the 18th of October.
    HOLDS(longest_term(web("2026-04-01"_date), std::nullopt)->end_day == "2026-10-18"_date);
}

TEST_CASE("a certificate on a day") {
    struct {
        certificate of;
        date day;
        certificate_state state;
        date last_day, renew_from;
        bool too_long;
    } const cases[] = {
        // Dated to the end of its term, to the day after it, and one of October 2018 with three years instead of two.
        {agent("2025-03-01"_date, "2028-03-01"_date), "2026-06-01"_date, valid, "2028-03-01"_date, "2028-01-01"_date,
         false},  // 60 days: 29 + 31
        {agent("2025-03-01"_date, "2028-03-02"_date), "2026-06-01"_date, valid, "2028-03-02"_date, "2028-01-02"_date,
         true},
        {agent("2018-10-15"_date, "2020-10-15"_date), "2018-11-01"_date, valid, "2020-10-15"_date, "2020-08-16"_date,
         false},  // 15 + 30 + 15
        {agent("2018-10-15"_date, "2021-10-14"_date), "2018-11-01"_date, valid, "2021-10-14"_date, "2021-08-15"_date,
         true},  // 14 + 30 + 16
        {agent("2024-02-29"_date, "2027-02-28"_date), "2026-06-01"_date, valid, "2027-02-28"_date, "2026-12-30"_date,
         false},  // 28 + 31 + 1
        {agent("2024-02-29"_date, "2027-03-01"_date), "2026-06-01"_date, valid, "2027-03-01"_date, "2026-12-31"_date,
         true},
        // Its last day is not told: the last whole day of the term.
        {agent("2025-05-05"_date), "2028-05-04"_date, renew, "2028-05-04"_date, "2028-03-05"_date,
         false},  // 4 + 30 + 26
        {agent("2025-05-05"_date), "2028-05-05"_date, expired, "2028-05-04"_date, "2028-03-05"_date, false},
        {agent(no_day), "2026-06-01"_date, not_known, no_day, no_day, false},
        // The first and last days count, and so does the 60th before the last.
        {web("2026-04-01"_date, "2026-10-17"_date), "2026-03-31"_date, not_yet_valid, "2026-10-17"_date,
         "2026-08-18"_date, false},  // 17 + 30 + 13
        {web("2026-04-01"_date, "2026-10-17"_date), "2026-04-01"_date, valid, "2026-10-17"_date, "2026-08-18"_date,
         false},
        {web("2026-04-01"_date, "2026-10-17"_date), "2026-08-17"_date, valid, "2026-10-17"_date, "2026-08-18"_date,
         false},
        {web("2026-04-01"_date, "2026-10-17"_date), "2026-08-18"_date, renew, "2026-10-17"_date, "2026-08-18"_date,
         false},
        {web("2026-04-01"_date, "2026-10-17"_date), "2026-10-17"_date, renew, "2026-10-17"_date, "2026-08-18"_date,
         false},
        {web("2026-04-01"_date, "2026-10-17"_date), "2026-10-18"_date, expired, "2026-10-17"_date, "2026-08-18"_date,
         false},
        // 200 days from 2026-04-01 end on 2026-10-18, which a certificate may be dated to.
        {web("2026-04-01"_date, "2026-10-18"_date), "2026-05-01"_date, valid, "2026-10-18"_date, "2026-08-19"_date,
         false},
        {web("2026-04-01"_date, "2026-10-19"_date), "2026-05-01"_date, valid, "2026-10-19"_date, "2026-08-20"_date,
         true},
        // One that lives 46 days is reminded of 30 days before its end, one of a fortnight not at all.
        {web("2029-03-15"_date, "2029-04-30"_date), "2029-03-15"_date, valid, "2029-04-30"_date, "2029-03-31"_date,
         false},
        {web("2029-03-15"_date, "2029-03-29"_date), "2029-03-15"_date, valid, "2029-03-29"_date, "2029-03-29"_date,
         false},
        // The day of issue is not told: no term is known.
        {web(no_day, "2030-01-01"_date), "2026-05-01"_date, valid, "2030-01-01"_date, "2029-11-02"_date,
         false},  // 31 + 29 of November
        {web(no_day), "2026-05-01"_date, not_known, no_day, no_day, false},
        // Its last day is not told, and the limit is that of public authorities alone: the customer's own may give more
        // (6.9, "kundens eventuella egna certifikatutfärdare"), and each may give less. Only the first day is known.
        {web("2026-04-01"_date), "2026-03-31"_date, not_yet_valid, "2026-10-17"_date, "2026-08-18"_date, false},
        {web("2026-04-01"_date), "2026-04-01"_date, not_known, "2026-10-17"_date, "2026-08-18"_date, false},
        {web("2026-04-01"_date), "2026-09-01"_date, not_known, "2026-10-17"_date, "2026-08-18"_date, false},
        {web("2026-04-01"_date), "2026-10-18"_date, not_known, "2026-10-17"_date, "2026-08-18"_date, false},
    };
    for (const auto& c : cases) {
        CAPTURE(to_text(c.of.issued).view());
        CAPTURE(to_text(c.of.expires).view());
        CAPTURE(to_text(c.day).view());
        const certificate_answer v = verdict_of(c.of, techspec_2024, c.day);
        CHECK(v.state == c.state);
        CHECK(v.last_day == c.last_day);
        CHECK(v.renew_from == c.renew_from);
        CHECK(v.too_long == c.too_long);
        CHECK(needs_action(v) == (c.state != valid && c.state != not_known));  // too long is a note
        CHECK(!v.succeeded);
    }
    // The reminders may be chosen.
    static constexpr std::int32_t fortnight[] = {14};
    HOLDS(verdict_of(web("2026-04-01"_date, "2026-10-17"_date), {}, "2026-09-01"_date, fortnight).renew_from ==
          "2026-10-03"_date);
}

TEST_CASE("12.7: one ordered in time takes over, and neither it nor the one it replaces is to be acted on") {
    using enum certificate_use;
    constexpr certificate old = web("2025-06-01"_date, "2026-06-01"_date);
    constexpr certificate next = web("2025-10-15"_date, "2026-10-15"_date);  // a month and more before the old one ends
    constexpr certificate following = web("2026-06-02"_date, "2027-06-02"_date);  // from the day after it ends
    constexpr certificate late = web("2026-06-03"_date, "2027-06-03"_date);       // a day is between
    constexpr certificate other_name{"intra.example.se", server, "2025-10-15"_date, "2026-10-15"_date};
    constexpr certificate name_as_long{"abc.example.se", server, "2025-10-15"_date, "2026-10-15"_date};
    constexpr certificate other_use{"www.example.se", client, "2025-10-15"_date, "2026-10-15"_date};
    constexpr certificate undated{"WWW.example.se", server, {}, "2026-10-15"_date};
    struct {
        certificate first, second;
        date day;
        certificate_state of_first, of_second;
        bool succeeded;
    } const cases[] = {
        {old, next, "2025-09-01"_date, valid, in_reserve, true},
        {old, next, "2026-05-20"_date, replaced, valid, true},  // ten days before the end
        {old, next, "2026-06-10"_date, replaced, valid, true},
        {old, next, "2026-09-01"_date, replaced, renew, true},     // the second is now the one to renew
        {old, next, "2026-10-16"_date, replaced, expired, false},  // both have ended: the later is reported
        {old, undated, "2026-05-20"_date, replaced, valid, true},
        {old, following, "2026-05-20"_date, replaced, in_reserve, true},
        {old, late, "2026-05-20"_date, renew, in_reserve, false},
        {old, late, "2026-06-02"_date, replaced, not_yet_valid, false},  // none is valid: the later is waited for
        {old, late, "2026-06-03"_date, replaced, valid, false},
        {old, other_name, "2025-09-01"_date, valid, not_yet_valid, false},
        {old, other_name, "2026-06-10"_date, expired, valid, false},
        {old, name_as_long, "2025-09-01"_date, valid, not_yet_valid, false},
        {old, other_use, "2026-05-20"_date, renew, valid, false},
        {old, old, "2026-06-10"_date, expired, expired, false},
        // Its last day is not stated: whether it is valid is not known, and asked of it alone.
        {old, web("2026-05-25"_date), "2026-06-10"_date, replaced, not_known, true},
        {old, web(no_day), "2026-06-10"_date, expired, not_known, false},
    };
    for (const auto& c : cases) {
        CAPTURE(to_text(c.day).view());
        CAPTURE(to_text(c.second.issued).view());
        const certificate held[] = {c.first, c.second};
        const certificate_answer first = verdict_among(held, held[0], techspec_2025, c.day),
                                 second = verdict_among(held, held[1], techspec_2025, c.day);
        CHECK(first.state == c.of_first);
        CHECK(second.state == c.of_second);
        CHECK(first.succeeded == c.succeeded);
        CHECK(needs_action(first) == (c.of_first == renew || c.of_first == expired));
        CHECK(needs_action(second) == (c.of_second != valid && c.of_second != in_reserve && c.of_second != not_known));
    }
    // Of three the second takes over from the first, and the third waits as long as either is valid.
    const certificate three[] = {old, next, web("2026-10-01"_date, "2027-10-01"_date)};
    const certificate_answer of_first = verdict_among(three, three[0], techspec_2025, "2026-05-20"_date);
    CHECK(of_first.state == replaced);
    CHECK(of_first.succeeded);
    CHECK(verdict_among(three, three[2], techspec_2025, "2026-05-20"_date).state == in_reserve);
    // All at once is each by itself: of few names, and days that meet, leave a gap, overlap or are not stated.
    std::vector<certificate> many;
    std::uint32_t seed = 1;
    const auto next_of = [&](std::uint32_t n) { return (seed = seed * 1'664'525 + 1'013'904'223) / 65'536 % n; };
    constexpr std::string_view names[] = {"",         "a.example", "A.example",         "b.example",    "bb.example",
                                          "a.exampl", "å.example", "A\xcc\x8a.example", "\xe5.example", "a.example.se"};
    constexpr std::optional<certificate_use> uses[] = {std::nullopt, server, certificate_use::client,
                                                       certificate_use::agent};
    for (int i = 0; i < 400; ++i) {
        const date begins = "2025-06-01"_date.plus_days(static_cast<std::int32_t>(next_of(40)) * 15);
        const date ends = begins.plus_days(static_cast<std::int32_t>(next_of(30)) * 15 - 1);
        many.push_back(
            {names[next_of(10)], uses[next_of(4)], next_of(8) == 0 ? date{} : begins, next_of(8) == 0 ? date{} : ends});
    }
    for (std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{17}, many.size()}) {
        const view<certificate> held{many.data(), size};
        std::vector<certificate_answer> all(size);
        std::vector<std::uint32_t> order(size);
        verdicts_among(held, techspec_2025, "2026-03-01"_date, all.data(), order.data());
        for (std::size_t i = 0; i < size; ++i) {
            const certificate_answer alone = verdict_among(held, held[i], techspec_2025, "2026-03-01"_date);
            CHECK(all[i].state == alone.state);
            CHECK(all[i].succeeded == alone.succeeded);
            CHECK(all[i].last_day == alone.last_day);
            CHECK(all[i].renew_from == alone.renew_from);
        }
    }
    // One letter in two spellings is one name; a byte that is not UTF-8 is none of its letters.
    constexpr auto named = [](std::string_view name, date issued, date expires) {
        return certificate{name, server, issued, expires};
    };
    static constexpr certificate spelled[] = {named("å.example", "2025-06-01"_date, "2026-06-01"_date),
                                              named("a\xcc\x8a.example", "2026-05-01"_date, "2027-05-01"_date)},
                                 no_letter[] = {spelled[0],
                                                named("\xe5.example", "2026-05-01"_date, "2027-05-01"_date)};
    HOLDS(verdict_among(spelled, spelled[0], techspec_2025, "2026-05-20"_date).state == replaced);
    HOLDS(verdict_among(no_letter, no_letter[0], techspec_2025, "2026-05-20"_date).state == renew);
    // One without a name is not known to be another's successor.
    static constexpr certificate nameless[] = {{{}, server, "2025-06-01"_date, "2026-06-01"_date},
                                               {{}, server, "2025-10-15"_date, "2026-10-15"_date}};
    HOLDS(verdict_among(nameless, nameless[0], techspec_2025, "2026-05-20"_date).state == renew);
}
