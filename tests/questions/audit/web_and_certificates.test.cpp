// SPDX-License-Identifier: MIT
// audit.hpp: web servers and certificates.
#include <algorithm>

#include "findings.hpp"

using namespace audited;

TEST_CASE("the web servers' settings") {
    const auto with_buffer =
        [](std::string_view folder, server s,
           server other = {.name = "DB", .roles = database_server, .partitions = names<"C:", "E:">}) {
            installation i = of({s, other});
            i.iis.audit_buffer = folder;
            return i;
        };
    const auto web = [](view<std::string_view> partitions) {
        return server{.name = "WEB", .roles = web_server, .partitions = partitions};
    };
    const auto app = [](view<std::string_view> partitions) {
        return server{.name = "APP", .roles = application_server, .partitions = partitions};
    };
    as_said({
        {check::audit_buffer_partition, "failed; 'c:\\audit'", with_buffer("c:\\audit", web(names<"C:", "D:">)),
         techspec_2024},
        {check::audit_buffer_partition, "failed; 'C:\\audit'", with_buffer("C:\\audit", app(names<"c:\\", "D:\\">)),
         techspec_2024},
        {check::audit_buffer_partition, "passed", with_buffer("C:\\audit", app(names<"c:\\">)),
         techspec_2024},  // another machine's drive is of no use
        {check::audit_buffer_partition, "passed", with_buffer("CD:\\audit", web(names<"C:", "CD:">)), techspec_2024},
        {check::audit_buffer_partition, "passed", with_buffer("D:\\audit", web({})), techspec_2024},
        {check::audit_buffer_partition, "not-checked; ?", with_buffer("C:\\audit", web({})), techspec_2024},
        {check::audit_buffer_partition, "not-applicable", with_buffer("", web(names<"D:">)), techspec_2024},
        {check::audit_buffer_partition, "not-checked; ?", {.products = product::audit_log}, techspec_2024},
    });
}

TEST_CASE("conditions: what is printed of Edlevo or IdentityServer is not demanded where there is none") {
    // 2024 10.4: "Edlevo - Educations produkt", 10.4.1 and 10.4.3 are parts of it; 2025 10.1.4: "introducera
    // Identityserver som en del av vår inloggningsprocess".
    constexpr static stated_condition none[] = {{"identity-server", false}}, some[] = {{"identity-server", true}};
    const auto without_headers = [](view<domain> domains, view<stated_condition> said = {}) {
        return altered([&](installation& i) {
            i.iis.forwarded_host = i.iis.forwarded_proto = false;
            i.domains = domains;
            i.conditions = said;
        });
    };
    constexpr std::string_view both = "failed; (X-Forwarded-Host); (X-Forwarded-Proto)";
    as_said({
        {check::forwarded_headers, "not-applicable", without_headers(good_domains), techspec_2024},
        {check::forwarded_headers, std::string(both), without_headers(school), techspec_2024},
        {check::forwarded_headers, std::string(both), without_headers({}), techspec_2024},
        {check::forwarded_headers, std::string(both), without_headers(good_domains)},
        {check::forwarded_headers, std::string(both), without_headers(good_domains, some)},
        {check::forwarded_headers, "not-applicable", without_headers(good_domains, none)},
        {check::audit_buffer_partition, "not-applicable", WITH(i.iis.audit_buffer = "c:\\audit"), techspec_2024},
        {check::audit_buffer_partition, "failed; 'c:\\audit'",
         WITH(i.iis.audit_buffer = "c:\\audit"; i.domains = school), techspec_2024},
    });
}

TEST_CASE("certificates: one whose use is not stated may be the web servers'") {
    using enum certificate_use;
    const auto with = [](std::initializer_list<std::optional<certificate_use>> uses) {
        std::vector<certificate> all;
        for (const auto& use : uses) all.push_back({"a", use, {}, "2026-01-01"_date});
        static std::deque<std::vector<certificate>> lists;
        const std::vector<certificate>& list = lists.emplace_back(std::move(all));
        installation i = of({{.name = "W", .roles = intranet_server}});
        i.certificates = {list.data(), list.size()};
        return i;
    };
    // 12.4: "Kommunikation till IIS skall sättas upp med TLS och certifikat."
    as_said({
        {check::certificate_for_web, "not-checked; ?", with({})},
        {check::certificate_for_web, "not-checked; ?", with({std::nullopt})},
        {check::certificate_for_web, "not-checked; ?", with({client, std::nullopt})},
        {check::certificate_for_web, "passed", with({std::nullopt, server})},
        {check::certificate_for_web, "failed;", with({client, agent})},
    });
}

TEST_CASE("certificates: what is known of them before is what is asked of each") {
    static constexpr certificate held[] = {
        {"a.example", certificate_use::server, "2025-06-01"_date, "2026-01-01"_date},
        {"a.example", certificate_use::server, "2025-12-01"_date, "2026-12-01"_date}};
    const installation i = altered([&](installation& of) { of.certificates = held; });
    certificate_answer answers[2];
    std::uint32_t order[2];
    verdicts_among(held, techspec_2025, day, answers, order);
    collector each, known;
    audit(i, {.document = techspec_2025, .day = day}, each);
    audit(i, {.document = techspec_2025, .day = day, .certificates = answers}, known);
    CHECK(each.all.size() == known.all.size());
    // What is given is what is told.
    answers[1].state = certificate_state::expired;
    collector spoilt;
    audit(i, {.document = techspec_2025, .day = day, .certificates = answers}, spoilt);
    const auto ended = [](const collector& of) {
        return std::count_if(of.all.begin(), of.all.end(),
                             [](const finding& f) { return f.check == check::certificate_expired; });
    };
    CHECK(ended(spoilt) == ended(known) + 1);
}

TEST_CASE("certificates: first and last days") {
    using enum certificate_use;
    const auto one = [](std::string_view name, std::optional<certificate_use> use, date issued, date expires) {
        return installation{.certificates = kept<certificate>({{name, use, issued, expires}})};
    };
    // 12.7: "så att ett nytt hinner beställas i tid"; the old one ends 28 days from now.
    const auto renewed = [](date from) {
        return installation{.certificates =
                                kept<certificate>({{"a", certificate_use::server, {}, "2025-06-30"_date},
                                                   {"A", certificate_use::server, from, from.plus_days(90)}})};
    };
    constexpr date leap_day = "2024-02-29"_date, in_1096_days = "2027-02-28"_date;
    as_said({
        {check::certificate_expired, "passed", one("a", certificate_use::server, day, day)},
        {check::certificate_expired, "failed; a 2025-06-03",
         one("a", certificate_use::server, "2025-06-03"_date, "2026-06-03"_date)},
        {check::certificate_expired, "failed; a 2025-06-01",
         one("a", certificate_use::server, "2024-06-01"_date, "2025-06-01"_date)},
        {check::certificate_expired, "not-checked; ? a", one("a", certificate_use::server, "2024-06-01"_date, {})},
        // Issued two years ago it has ended, if a public authority issued it (398 days); another may give longer.
        {check::certificate_expired, "not-checked; ? a", one("a", certificate_use::server, "2023-06-01"_date, {})},
        {check::certificate_expired, "passed", renewed("2025-06-02"_date)},
        {check::certificate_expired, "passed", renewed("2025-07-01"_date)},
        {check::certificate_ends_soon, "passed", renewed("2025-07-01"_date)},
        {check::certificate_ends_soon, "failed; a 28/61 2025-06-30", renewed("2025-07-02"_date)},
        {check::certificate_ends_soon, "not-applicable", one("a", certificate_use::server, {}, {})},
        {check::certificate_ends_soon, "not-applicable", one("a", certificate_use::server, {}, "2025-06-01"_date)},
        {check::certificate_ends_soon, "failed; a 0/61 2025-06-02", one("a", certificate_use::server, {}, day)},
        {check::certificate_ends_soon, "failed; a 60/61 2025-08-01",
         one("a", certificate_use::server, {}, "2025-08-01"_date)},  // 28 + 31 + 1
        {check::certificate_wildcard, "failed; CN=*.example.se",
         one("CN=*.example.se", certificate_use::client, {}, {})},
        {check::certificate_wildcard, "passed", one("CN=www.example.se", certificate_use::client, {}, {})},
        {check::certificate_wildcard, "not-applicable", one("*.example.se", certificate_use::server, {}, {})},
        {check::certificate_wildcard,
         "not-checked; ? *.example.se",
         {.certificates = kept<certificate>({{"*.example.se"}})}},
        {check::certificate_wildcard, "not-applicable", {.certificates = kept<certificate>({{"www.example.se"}})}},
        // Three years (11.1) from a leap day are over on the last of February.
        {check::agent_certificate_validity, "passed", one("a", agent, leap_day, in_1096_days)},
        {check::agent_certificate_validity, "failed; a 2027-02-28", one("a", agent, leap_day, "2027-03-01"_date)},
        {check::agent_certificate_validity, "not-applicable", one("a", agent, {}, "2027-03-01"_date)},
        {check::agent_certificate_validity, "not-applicable", one("a", agent, leap_day, {})},
        {check::agent_certificate_validity, "not-applicable",
         one("a", certificate_use::server, leap_day, "2035-03-01"_date)},
        // Two years for one issued before November 2018 (11.1 of 2024), whichever edition is asked; the end day itself
        // is no day too many.
        {check::agent_certificate_validity, "failed; a 2020-10-15",
         one("a", agent, "2018-10-15"_date, "2021-10-14"_date), techspec_2024},
        {check::agent_certificate_validity, "failed; a 2020-10-15",
         one("a", agent, "2018-10-15"_date, "2021-10-14"_date)},
        {check::agent_certificate_validity, "passed", one("a", agent, "2018-10-15"_date, "2020-10-15"_date),
         techspec_2024},
        {check::agent_certificate_validity, "passed", one("a", agent, "2025-03-01"_date, "2028-03-01"_date)},
        {check::agent_certificate_validity, "failed; a 2028-03-01",
         one("a", agent, "2025-03-01"_date, "2028-03-02"_date)},
        // The agent's certificate has one validity, so its end need not be told.
        {check::certificate_expired, "failed; a 2025-05-31", one("a", agent, "2022-06-01"_date, {})},
        {check::certificate_expired, "passed", one("a", agent, "2022-06-03"_date, {})},
        {check::certificate_ends_soon, "failed; a 0/61 2025-06-02", one("a", agent, "2022-06-03"_date, {})},
        {check::certificate_ends_soon, "passed", one("a", agent, "2024-06-03"_date, {})},
        {check::certificate_ends_soon, "not-applicable", one("a", certificate_use::server, "2024-06-03"_date, {})},
        // 398 days from 2025-06-01: 365 to 2026-06-01, 33 more to 2026-07-04. An authority of one's own may give
        // longer, one that is not told may be it.
        {check::certificate_above_public_limit, "passed",
         one("a", certificate_use::server, "2025-06-01"_date, "2026-07-04"_date)},
        {check::certificate_above_public_limit, "failed; a 2026-07-04",
         one("a", certificate_use::client, "2025-06-01"_date, "2026-07-05"_date)},
        {check::certificate_above_public_limit, "failed; a 2026-07-04",
         one("a", certificate_use::client, "2025-06-01"_date, "2026-07-05"_date), cloud_6_2},
        {check::certificate_above_public_limit, "not-applicable",
         one("a", agent, "2025-06-01"_date, "2028-05-31"_date)},
        {check::certificate_above_public_limit, "not-applicable",
         one("a", certificate_use::server, {}, "2035-05-31"_date)},
        {check::certificate_above_public_limit, "not-checked; ? a", one("a", {}, "2025-06-01"_date, "2026-07-05"_date)},
        {check::certificate_above_public_limit, "passed", one("a", {}, "2025-06-01"_date, "2026-07-04"_date)},
        // A wildcard's use that is not told may be the outside parties'.
        {check::certificate_wildcard, "not-checked; ? *.example.se", one("*.example.se", {}, {}, {})},
        {check::certificate_wildcard, "not-applicable", one("*.example.se", certificate_use::server, {}, {})},
        {check::backup_databases, "failed; (databases)", WITH(i.backup.databases = false)},
    });
}
