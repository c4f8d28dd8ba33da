// SPDX-License-Identifier: MIT
// audit.hpp: what a waiver takes back, and until when.
#include <string>
#include <vector>

#include "findings.hpp"

using namespace audited;

TEST_CASE("a waiver takes back its findings until its last day, for its subject") {
    constexpr static waiver for_web[] = {{"LC-NET-001", "WEB01", "the firewall comes in July", "IT",
                                          "2025-06-02"_date}},
                            for_other[] = {{"LC-NET-001", "WEB02", "elsewhere", "IT", "2025-06-02"_date}};
    const installation open = WITH(i.iis.firewall_behind = false; i.waivers = for_web),
                       other = WITH(i.iis.firewall_behind = false; i.waivers = for_other);
    CHECK(audit(open, techspec_2025, day).of(check::web_firewall) == check_state::waived);
    CHECK(audit(open, techspec_2025, day).waived() == 1);
    CHECK(audit(open, techspec_2025, day).clean());
    CHECK(audit(open, techspec_2025, "2025-06-03"_date).of(check::web_firewall) == check_state::failed);
    CHECK(audit(open, techspec_2025, "2025-06-03"_date).of(check::waiver_expired) == check_state::failed);
    CHECK(audit(other, techspec_2025, day).of(check::web_firewall) == check_state::failed);
    CHECK(audit(other, techspec_2025, day).of(check::waiver_unused) == check_state::failed);
}

TEST_CASE("no waiver takes back what is said of waivers") {
    const installation i = {.waivers = kept<waiver>({{"LC-WAIVE-001"}, {"LC-WAIVE-002"}, {"LC-WAIVE-003"}})};
    as_said({
        {check::waiver_unused, "failed; LC-WAIVE-001; LC-WAIVE-002; LC-WAIVE-003", i},
        {check::waiver_unknown, "failed; LC-WAIVE-001; LC-WAIVE-002; LC-WAIVE-003", i},
    });
}

TEST_CASE("one waiver for several findings is used, one for a check of another document or about waivers is not") {
    static constexpr waiver whole[] = {{"LC-NAME-001", "", "renamed in July", "IT", {}}},
                            of_2024[] = {{"LC-ROLE-008", "", "?", "IT", {}}},
                            of_waivers[] = {{"LC-WAIVE-001", "", "?", "IT", {}}};
    installation two = of({{.name = "ABCDEFGHIJKLMNOP"}, {.name = "ABCDEFGHIJKLMNOQ"}});
    two.waivers = whole;
    CHECK(findings_of(check::server_name_length, two).size() == 2);
    for (const finding& f : findings_of(check::server_name_length, two)) CHECK(f.accepted == &whole[0]);
    CHECK(findings_of(check::waiver_unused, two).empty());
    for (view<waiver> idle : {view<waiver>{of_2024}, view<waiver>{of_waivers}}) {
        installation i = good;
        i.waivers = idle;
        CHECK(findings_of(check::waiver_unused, i).size() == 1);
    }
}

TEST_CASE("of many waivers each is used or unused by itself") {
    // Two checks in turn, servers with a name that is too long, and every third waiver for one that is not there.
    std::vector<std::string> names;
    for (int k = 0; k < 1'200; ++k) names.push_back("ABCDEFGHIJKLMN" + std::to_string(1'000 + k));
    std::vector<server> servers;
    std::vector<waiver> waivers;
    for (int k = 0; k < 1'200; ++k) {
        const std::string_view name = names[static_cast<std::size_t>(k)];
        if (k % 3 != 0) servers.push_back({.name = name});
        waivers.push_back({k % 2 == 0 ? "LC-NAME-001" : "LC-NET-001", name, "in July", "IT", {}});
    }
    installation i;
    i.servers = {servers.data(), servers.size()};
    i.waivers = {waivers.data(), waivers.size()};
    std::vector<std::string_view> unused, expected;
    for (const finding& f : findings_of(check::waiver_unused, i)) unused.push_back(f.detail);
    for (int k = 0; k < 1'200; ++k)  // no server is a web server: LC-NET-001 finds nothing
        if (k % 2 != 0 || k % 3 == 0) expected.push_back(names[static_cast<std::size_t>(k)]);
    CHECK(unused == expected);
}

TEST_CASE("a waiver of a question with a condition is unused while the question is not answered") {
    static constexpr waiver of_question[] = {{"LC-ASK-017", "", "MFA comes in July", "IT", "2026-01-01"_date}};
    CHECK(find_check(text{"LC-ASK-017"})->condition == text{"identity-provider-not-liam"});
    for (const bool holds : {false, true}) {
        const stated_condition stated[] = {{"identity-provider-not-liam", holds}};
        const installation i{.hosting = hosting::cloud, .conditions = stated, .waivers = of_question};
        CHECK(findings_of(check::waiver_unused, i, cloud_6_2).size() == 1);
    }
}
