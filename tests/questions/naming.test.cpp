// SPDX-License-Identifier: MIT
// naming.hpp: classify_database, is_database_name, for_each_reading, database_name, need_of, condition_of, name_of,
// for_each_expected_database, place_database, compare_databases, host_label,
// fault_of_server_name, netbios_name, is_database_password, ip_combination_of, _database, _server. characters.hpp and
// host_names.hpp. The names come from the second transcription of D1; the near misses and what is right instead are
// written by hand.
#include <algorithm>
#include <fstream>
#include <lifecare/naming.hpp>
#include <set>
#include <string>
#include <vector>

#include "check.hpp"
#include "transcription.hpp"

using namespace lifecare;

namespace {

using enum database_verdict;

constexpr database_verdict verdict(std::string_view name, document d = techspec_2025) {
    return classify_database(name, d).verdict;
}
constexpr bool suggests(std::string_view name, database_verdict v, std::string_view right, document d = techspec_2025) {
    const database_classification c = classify_database(name, d);
    return c.verdict == v && c.suggestion() && c.suggestion()->view() == right;
}
constexpr bool suggests_nothing(std::string_view name, database_verdict v, document d = techspec_2025) {
    return verdict(name, d) == v && !classify_database(name, d).suggestion();
}

/// A printed name with its placeholder replaced.
std::string filled(std::string printed, const std::string& part) {
    for (const char* placeholder : {"Domän", "Kundnamn"})
        if (const std::size_t at = printed.find(placeholder); at != std::string::npos)
            printed.replace(at, std::string(placeholder).size(), part);
    return printed;
}
bool has_placeholder(const std::string& printed) { return filled(printed, "") != printed; }

std::string in_case(std::string s, bool upper) {
    for (std::size_t i = 0; i < s.size(); ++i) {
        const auto b = static_cast<unsigned char>(s[i]);
        const bool swedish = i > 0 && static_cast<unsigned char>(s[i - 1]) == 0xc3 &&
                             (b == 0x84 || b == 0x85 || b == 0x96 || b == 0xa4 || b == 0xa5 || b == 0xb6);
        const bool ascii = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
        if (ascii || swedish) s[i] = static_cast<char>(upper ? b & ~0x20u : b | 0x20u);
    }
    return s;
}

/// Domains that make it hard: divided, with fixed parts of other rows in them, with å ä ö, one character, long.
const std::vector<std::string>& domains() {
    static const std::vector<std::string> all = [] {
        std::vector<std::string> out{"MBY",
                                     "Mönsterby",
                                     "ÅÄÖ",
                                     "a",
                                     "_",
                                     "A_B",
                                     "__",
                                     "HWE",
                                     "HWE_A",
                                     "A_HWE_",
                                     "TSS",
                                     "_TSS",
                                     "TSS_",
                                     "A_TSS_B",
                                     "KQ0",
                                     "A_KQ0",
                                     "Domän",
                                     "Kundnamn",
                                     "HCWMETA1",
                                     "HCWMYMESSAGES_A",
                                     "A_Deviation",
                                     "Deviation",
                                     "x y",
                                     "m-b-y",
                                     "2024",
                                     "日本",
                                     "\xf0\x9f\x98\x80",
                                     std::string(100, 'd'),
                                     "ActivityLog",
                                     "A_Activity",
                                     "Housing_A"};
        for (const auto& row : rulebook::databases)
            for (text fixed : {row.prefix, row.suffix})
                if (!fixed.empty())
                    out.insert(out.end(), {std::string(fixed.view()), "A" + std::string(fixed.view()),
                                           std::string(fixed.view()) + "B"});
        return out;
    }();
    return all;
}

}  // namespace

TEST_CASE("every printed name of both editions is recognised, in any case, with its domain") {
    for (document d : {techspec_2024, techspec_2025}) {
        const auto printed = transcription::lines("databases", d);
        CHECK(printed.size() == (d == techspec_2024 ? 32 : 29));  // 13.4 and 13.3
        for (const auto& line : printed)
            for (const char* domain : {"MBY", "Mönsterby", "A_B"}) {
                const std::string name = filled(line.at("name"), domain);
                INFO(name);
                for (const std::string& spelt : {name, in_case(name, true), in_case(name, false)}) {
                    const database_classification c = classify_database(spelt, d);
                    CHECK(c.ok());
                    CHECK(c.row->name.view() == line.at("name"));
                    CHECK(c.row->source.in(d));
                    CHECK(same_letters(c.part, has_placeholder(line.at("name")) ? domain : ""));
                    CHECK(is_database_name(spelt, d));
                    CHECK(!c.suggestion());
                }
                CHECK(database_name(*classify_database(name, d).row, domain)->view() == name);
            }
    }
}

TEST_CASE("a name of another edition is told from a wrong one") {
    HOLDS(verdict("HWE_MBY_AuditLog", techspec_2024) == valid);
    HOLDS(verdict("HWE_MBY_AuditLog", techspec_2025) == other_document);
    HOLDS(classify_database("HWE_MBY_AuditLog", techspec_2025).row->source.in(techspec_2024));
    HOLDS(verdict("HWE_Identity", techspec_2024) == other_document);
    HOLDS(verdict("HWE_Identity", techspec_2025) == valid);
    HOLDS(verdict("HCWMETA1", cloud_6_2) == other_document);
    HOLDS(!is_database_name("HWE_Spaces", techspec_2025));
    HOLDS(is_database_name("HWE_Spaces", techspec_2024));
    // A row that differs between the editions is the one of the document asked.
    HOLDS(classify_database("HWE_MBY_Checklist", techspec_2024).row->source.in(techspec_2024));
    HOLDS(classify_database("HWE_MBY_Checklist", techspec_2025).row->source.in(techspec_2025));
}

TEST_CASE("older names name their successor") {
    HOLDS(suggests("MBY_Activity", legacy, "HWE_MBY_ActivityLog"));
    HOLDS(suggests("MBY_Deviation", legacy, "HWE_MBY_Deviation"));
    HOLDS(suggests("mönsterby_housing", legacy, "HWE_mönsterby_Housing", techspec_2024));
    HOLDS(suggests("hcwsyslog", legacy, "HWE_SYSLOG", techspec_2024));  // so printed in 6.9
    HOLDS(suggests("HCWSYSLOG", legacy, "HWE_SYSLOG"));
    HOLDS(classify_database("MBY_Activity", techspec_2025).older->basis == basis::assumed);
    HOLDS(!is_database_name("MBY_Housing", techspec_2025));
    // HWE_ is the mark of a new name: what follows it lacks its domain, or is misspelt.
    HOLDS(suggests("HWE_Activity", missing_domain, "HWE_Domän_ActivityLog"));
    HOLDS(suggests("HWE_Deviation", missing_domain, "HWE_Domän_Deviation"));
    HOLDS(suggests("HWE_Housing", missing_domain, "HWE_Domän_Housing"));
    HOLDS(suggests("HWE_MBY_Activity", misspelt, "HWE_MBY_ActivityLog"));
    HOLDS(verdict("HWE_MBY_Deviation") == valid);
}

TEST_CASE("a domain of the same letters is not a misspelt one, and a family has its own databases") {
    static constexpr domain domains[] = {{"ABCDEFGHI", {subsystem::kir}}};
    const installation i{.family = family::welfare, .domains = domains};
    const placed_database own = place_database("ABCDEFGHI_KI0", i, techspec_2025);
    CHECK(own.standing == database_standing::required);
    CHECK(place_database("ABCDEFGIH_KI0", i, techspec_2025).stands_for.row == own.name.row);
    CHECK(place_database("IHGFEDCBA_KI0", i, techspec_2025).stands_for.row == nullptr);
    CHECK(of_other_family(*own.name.row, i).sv.empty());
    using rulebook::belongs_to;
    CHECK(families_of(belongs_to::welfare) == enum_set{family::welfare});
    CHECK(families_of(belongs_to::education) == enum_set{family::education});
    CHECK(families_of(belongs_to::both) == enum_set{family::welfare, family::education});
}

TEST_CASE("a fixed part of names is no part of a domain, in any database's name") {
    // 13.3 prints HWE_ before the domain of the newer ones, and nothing before that of the registers and CSI.
    for (const document d : {techspec_2024, techspec_2025})
        for (const rulebook::database& row : rulebook::databases.in(d)) {
            if (row.placeholder != name_placeholder::domain) continue;
            const std::string end(row.suffix.view()), beginning(row.prefix.view());
            INFO(end);
            for (const std::string& domain : std::vector<std::string>{"HWE", "hwe", "HWE_MBY", "HWE-MBY", "HWE_HWE_MBY",
                                                                      "MBY" + end, "HWE_MBY" + end}) {
                INFO(domain);
                CHECK(!database_name(row, domain));
                CHECK(!is_domain_name(domain, d));
                if (beginning.empty() || domain != "MBY" + end) CHECK(!is_database_name(beginning + domain + end, d));
            }
            for (const std::string& domain :
                 std::vector<std::string>{"HWEX", "HWEX_MBY", "MBYHWE", "MBY" + end + "X"}) {
                CHECK(is_domain_name(domain, d));
                CHECK(is_database_name(database_name(row, domain)->view(), d));
            }
        }
    for (const char* none : {"", "\n", "MBY\x1b"}) CHECK(!is_domain_name(none, techspec_2025));
    HOLDS(suggests("HWE_KI0", missing_domain, "Domän_KI0"));
    HOLDS(suggests("HWE_CSI", missing_domain, "Domän_CSI"));
    HOLDS(suggests("HWE_KJ1", missing_domain, "Domän_KJ1", techspec_2024));
    HOLDS(suggests("HWE_HWE_TSS", missing_domain, "HWE_Domän_TSS"));
    for (const char* name : {"HWE_MBY_KI0", "HWE-MBY-KI0", "HWE-MBY_KI0", "MBY_KI0_KI0", "HWE_MBY_KI0_KI0"})
        CHECK(suggests(name, fixed_part_in_domain, "MBY_KI0"));
    HOLDS(suggests("HWE_MBY_CSI", fixed_part_in_domain, "MBY_CSI"));
    HOLDS(suggests("HWE_MBY_KJ1", fixed_part_in_domain, "MBY_KJ1", techspec_2024));
    HOLDS(suggests_nothing("HWE_MBY_KJ1", fixed_part_in_domain));  // KJ1 is of the other edition
    HOLDS(suggests_nothing("HWE_KJ1", other_document));            // and lacks its domain
    HOLDS(suggests("HWE_HWE_MBY_TSS", fixed_part_in_domain, "HWE_MBY_TSS"));
    HOLDS(suggests("HWE_MBY_KIO", misspelt, "MBY_KI0"));
    HOLDS(suggests("MBY_KI0_Housing", missing_prefix, "HWE_MBY_Housing"));
    HOLDS(verdict("HCWMYMESSAGES_HWE_A") == valid);  // a customer may be called anything
}

TEST_CASE("near misses: the reason and the right name") {
    HOLDS(suggests("HWE_MBY_Deviations", misspelt, "HWE_MBY_Deviation"));
    HOLDS(suggests("HWE_MBY_Deviatoin", misspelt, "HWE_MBY_Deviation"));
    HOLDS(suggests("HWE_MBY_TS", misspelt, "HWE_MBY_TSS"));
    HOLDS(suggests("HWEMBY_TSS", misspelt, "HWE_MBY_TSS"));
    HOLDS(suggests("MBY_KQO", misspelt, "MBY_KQ0"));
    HOLDS(suggests_nothing("Mönsterby_KJ1", other_document));
    HOLDS(suggests("MBY_LDO", misspelt, "MBY_LD0"));
    HOLDS(suggests("HCWMETA2", misspelt, "HCWMETA1"));
    HOLDS(suggests("HCWMYMESSAGE_Mönsterby", misspelt, "HCWMYMESSAGES_Mönsterby"));
    HOLDS(suggests("HCWMETA", misspelt, "HCWMETA1"));
    HOLDS(suggests("HWE_MBY_EconomiKonfiguration", misspelt, "HWE_MBY_EconomyConfiguration"));  // 3 of 20
    HOLDS(suggests("HWE_MBY_Tid", misspelt, "HWE_MBY_Tida"));
    HOLDS(suggests("HEW_MBY_Tida", misspelt, "HWE_MBY_Tida"));  // not of a domain HEW_MBY
    HOLDS(suggests("MBY_K10", misspelt, "MBY_KI0"));
    HOLDS(suggests("HWE_MBY_EconomyKonfiguration", misspelt, "HWE_MBY_EconomyConfiguration"));
    HOLDS(suggests("HWE_MBY-Deviatin", misspelt, "HWE_MBY_Deviation"));
    HOLDS(suggests("HCWMYMESSAGE-Vellinge", misspelt, "HCWMYMESSAGES_Vellinge"));
    HOLDS(suggests("HCWMYMESSAGE--V", misspelt, "HCWMYMESSAGES_-V"));
    HOLDS(suggests_nothing("HWE__Deviatoin", unknown));  // no domain remains
    HOLDS(suggests("HWE-MBY-TSS", wrong_divider, "HWE_MBY_TSS"));
    HOLDS(suggests("HWE.MBY TSS", wrong_divider, "HWE_MBY_TSS"));
    HOLDS(suggests("HWE.M_B-Y.TSS", wrong_divider, "HWE_M_B-Y_TSS"));
    HOLDS(suggests("MBY KQ0", wrong_divider, "MBY_KQ0"));
    HOLDS(suggests("HWE_TSS", missing_domain, "HWE_Domän_TSS"));
    HOLDS(suggests("HWE__TSS", missing_domain, "HWE_Domän_TSS"));
    HOLDS(suggests("hwe-tss", missing_domain, "HWE_Domän_TSS"));
    HOLDS(suggests("_KQ0", missing_domain, "Domän_KQ0"));
    HOLDS(suggests("KQ0", missing_domain, "Domän_KQ0"));
    HOLDS(suggests("HCWMYMESSAGES_", missing_customer, "HCWMYMESSAGES_Kundnamn"));
    HOLDS(suggests("HCWMYMESSAGES", missing_customer, "HCWMYMESSAGES_Kundnamn"));
    HOLDS(suggests_nothing("_TSS", unknown));
    HOLDS(suggests("MBY_TSS", missing_prefix, "HWE_MBY_TSS"));
    HOLDS(suggests("HWX_TSS", missing_prefix, "HWE_HWX_TSS"));
    HOLDS(suggests_nothing("MBY_AuditLog", unknown));
    HOLDS(suggests("Å_Ä_TimeBook", missing_prefix, "HWE_Å_Ä_TimeBook"));
    HOLDS(suggests("HWE_MBY_SYSLOG", unwanted_domain, "HWE_SYSLOG"));
    HOLDS(suggests("MBY_HCWMETA1", unwanted_domain, "HCWMETA1"));
    HOLDS(suggests("HWE_Identity_MBY", unwanted_domain, "HWE_Identity"));
    HOLDS(suggests("HWE_Identity-MBY", unwanted_domain, "HWE_Identity"));
    HOLDS(suggests_nothing(std::string_view{"_SYSLOG"}.substr(1), unknown));
    HOLDS(suggests_nothing("ReportServer", unknown));
    HOLDS(suggests_nothing("HWE_MBY", unknown));
    HOLDS(suggests_nothing("master", system_database));
    HOLDS(suggests_nothing("TempDB", system_database));
    HOLDS(suggests_nothing("", empty));
    HOLDS(suggests_nothing("HWE_\tA_TSS", not_text));
    HOLDS(suggests_nothing("HWE_\xff_TSS", not_text));
    HOLDS(suggests_nothing("HWE_\xc2\x85_TSS", not_text));  // U+0085, a control character
    for (const std::string control : {"\x01", "\x1f", "\x7f", "\xc2\x80", "\xc2\x9f"})
        CHECK(!is_name_text("a" + control));
    for (const std::string printable : {" ", "~", "\xc2\xa0"}) CHECK(is_name_text("a" + printable));  // beside them
}

TEST_CASE("a name is advised only where it is sure what is meant") {
    // No word is divided into a domain and an end.
    for (const char* name :
         {"HWE_Monitoring", "HWE_Reporting", "HWE_Integration", "HWE_Testing", "HWE_Notification", "HWE_Configuration",
          "HWE_Migration", "HWE_Timebooking", "HWE_Workschedule", "HWE_DeviationReports", "HWE_Report", "HWE_MBYTSS",
          "HWE_MBYDeviatin", "HWEXMBY_Deviatoin", "HWEÖrby_Deviatoin", "HWE_Housings"})
        for (const document d : {techspec_2024, techspec_2025}) {
            INFO(name);
            CHECK(classify_database(name, d).verdict == database_verdict::unknown);
            CHECK(!classify_database(name, d).suggestion());
        }
    // Nor is a name near to two of D1, or far from one, or near to what many others are.
    for (const char* name :
         {"MBY_KX0", "HWE_MBY_XCSEReport", "HCWMET", "HCWME", "X-MBY_EconomyConfiguratoin", "HWX-MBY_Deviatoin",
          "HWE_MBY_Routing", "Sales_CSV", "Sales_KPI", "Web_ECO", "AspNet_Identity", "Network_SYSLOG", "_SYSLOG"})
        CHECK(suggests_nothing(name, database_verdict::unknown));
    // A name without the mark is of the suite where its domain is one of the installation.
    static constexpr domain domains[] = {{"MBY", {subsystem::kir, subsystem::voo}}};
    const installation i{.family = family::welfare, .domains = domains};
    CHECK(place_database("MBY_Compensation", i, techspec_2025).name.verdict == missing_prefix);
    CHECK(place_database("MBX_Compensation", i, techspec_2025).stands_for.part == "MBY");
    static constexpr domain long_one[] = {{"ABCDEFGHIJKLMNOPQRSTUVWX", {subsystem::kir}}};  // 24 letters: not compared
    CHECK(place_database("ABCDEFGHIJKLMNOPQRSTUVXW_KI0", {.domains = long_one}, techspec_2025).stands_for.row ==
          nullptr);
    CHECK(place_database("Sales_Compensation", i, techspec_2025).name.verdict == database_verdict::unknown);
    CHECK(!is_wrong(place_database("Sales_Compensation", i, techspec_2025)));
    // Where no domain is described, it may be the installation's.
    CHECK(place_database("Sales_Compensation", {}, techspec_2025).name.verdict == missing_prefix);
    // Nothing divides what is before it: it need not be the suite's.
    CHECK(classify_database("MBYHCWMETA1", techspec_2025).verdict == database_verdict::unknown);
    // A mark in the place of a digit looks like none.
    CHECK(classify_database("MBY_KQO", techspec_2025).verdict == misspelt);
    CHECK(classify_database("MBY_KQ-", techspec_2025).verdict == database_verdict::unknown);
    CHECK(classify_database("MBY_K!0", techspec_2025).verdict == database_verdict::unknown);
}

TEST_CASE("a name that lacks its domain is judged by the edition that prints it") {
    for (const char* name : {"HWE_Scheduling", "HWE_AuditLog", "HWE__AuditLog", "hwe-auditlog"}) {
        INFO(name);
        CHECK(classify_database(name, techspec_2024).verdict == missing_domain);
        const database_classification c = classify_database(name, techspec_2025);
        CHECK(c.verdict == other_document);
        CHECK(c.row->source.in(techspec_2024));
        CHECK(c.part.empty());
        CHECK(!c.suggestion());
    }
}

TEST_CASE("a database of all installations is possible where what it is for is stated not to be there") {
    static constexpr domain domains[] = {{"MBY", {subsystem::kir}}};
    static constexpr stated_condition with[] = {{"identity-server", true}}, without[] = {{"identity-server", false}};
    const auto need = [&](view<stated_condition> conditions, std::string_view name) {
        std::optional<database_need> found;
        for_each_expected_database({.family = family::welfare, .domains = domains, .conditions = conditions},
                                   techspec_2025, [&](const expected_database& e) {
                                       if (name_of(e).view() == name) found = e.need;
                                   });
        return found;
    };
    CHECK(need({}, "HWE_Identity") == database_need::required);
    CHECK(need(with, "HWE_Identity") == database_need::required);
    CHECK(need(without, "HWE_Identity") == database_need::possible);
    CHECK(need(without, "HWE_SYSLOG") == database_need::required);
    CHECK(need(without, "MBY_KI0") == database_need::required);
    const installation none{.family = family::welfare, .domains = domains, .conditions = without};
    CHECK(place_database("HWE_Identity", none, techspec_2025).standing == database_standing::possible);
}

TEST_CASE("every verdict has a key of its own") {
    std::set<std::string_view> keys;
    for (std::size_t i = 0; i < database_verdict_count; ++i)
        keys.insert(to_text(static_cast<database_verdict>(i)).view());
    CHECK(keys.size() == database_verdict_count);
    HOLDS(to_text(missing_domain) == text{"missing-domain"});
    // What should be a name of the suite's and is not: none of others, of another edition, or from before.
    for (const database_verdict right : {valid, legacy, other_document, system_database, database_verdict::unknown})
        CHECK(!is_wrong(right));
    HOLDS(is_wrong(misspelt) && is_wrong(missing_domain));
    HOLDS(to_text(database_standing::unknown_customer) == text{"unknown-customer"});
    HOLDS(to_text(server_name_fault::none) == text{"valid"});
    HOLDS(to_text(database_need::required) == text{"required"});
    HOLDS(to_text(database_need::possible) == text{"possible"});
    HOLDS(to_text(database_standing::missing_possible) == text{"missing-possible"});
    HOLDS(to_text(database_need::unexpected) == text{"unexpected"});
}

TEST_CASE("SQL Server's 128 characters are characters") {
    const rulebook::database& tss = *classify_database("HWE_A_TSS", techspec_2025).row;
    const auto repeated = [](const std::string& s, int n) {
        std::string out;
        while (n-- > 0) out += s;
        return out;
    };
    // HWE_ and _TSS are 8 characters, 120 remain
    for (const std::string& letter : {std::string("x"), std::string("ö"), std::string("日")}) {
        const std::string spelt = "HWE_" + repeated(letter, 120) + "_TSS";
        CHECK(classify_database(spelt, techspec_2025).ok());
        CHECK(verdict("HWE_" + repeated(letter, 121) + "_TSS") == too_long);
        CHECK(database_name(tss, repeated(letter, 120))->view() == "HWE_" + repeated(letter, 120) + "_TSS");
        CHECK(!database_name(tss, repeated(letter, 121)));
        CHECK(!is_database_name("HWE_" + repeated(letter, 121) + "_TSS", techspec_2025));
    }
    CHECK(database_name(tss, repeated("\xf0\x9f\x98\x80", 60)));  // outside the first 65 536: two each
    CHECK(!database_name(tss, repeated("\xf0\x9f\x98\x80", 61)));
    CHECK(verdict(std::string(100'000, 'x')) == too_long);
    CHECK(verdict(std::string(128, '_')) != too_long);
}

TEST_CASE("what is generated is recognised again, or its ambiguity is reported") {
    std::size_t ambiguous = 0, generated = 0;
    for (document d : {techspec_2024, techspec_2025})
        for (const rulebook::database& row : rulebook::databases.in(d))
            for (const std::string& part : domains()) {
                const auto name = database_name(row, part);
                if (!name) continue;
                ++generated;
                INFO(std::string(name->view()));
                const std::string_view expected =
                    row.placeholder == name_placeholder::none ? std::string_view{} : std::string_view{part};
                const database_classification c = classify_database(*name, d);
                REQUIRE(c.ok());
                std::size_t readings = 0;
                bool among = false;
                for_each_reading(*name, d, [&](const database_classification& r) {
                    if (readings++ == 0) CHECK((r.row == c.row && r.part == c.part && r.verdict == c.verdict));
                    among = among || (r.row == &row && r.part == expected);
                });
                CHECK(among);
                if (c.row != &row || c.part != expected) {
                    CHECK(readings > 1);
                    ++ambiguous;
                }
            }
    CHECK(generated > 2'000);
    CHECK(ambiguous > 0);
    CHECK(ambiguous < generated / 50);
    // Neither what is no text nor what is too long nor what has no domain can be read.
    for (const std::string& wrong :
         {std::string("HWE_\xff_TSS"), std::string("HWE__TSS"), "HWE_" + std::string(121, 'x') + "_TSS"})
        for_each_reading(wrong, techspec_2025, [&](const database_classification&) { FAIL_CHECK(wrong); });
    // The case from the documentation: the longest fixed part wins, the other reading is told.
    HOLDS(classify_database("HCWMYMESSAGES_X_KQ0", techspec_2025).part == "X_KQ0");
    HOLDS([] {
        int n = 0;
        for_each_reading("HCWMYMESSAGES_X_KQ0", techspec_2025, [&](const database_classification&) { ++n; });
        return n;
    }() == 2);
}

namespace {
/// The pattern of `d` that a name has, read plainly.
const detail::database_pattern* plain_reading(std::string_view name, document d) {
    for (const detail::database_pattern& p : detail::database_patterns)
        if (p.printed_in(d) && p.fits(name)) return &p;
    return nullptr;
}
}  // namespace

TEST_CASE("every database and every older name has one pattern, the longest fixed part first") {
    detail::database_pattern_list list;  // made while the test runs
    std::size_t n = 0;
    for (const rulebook::database& row : rulebook::databases) {
        if (&row != rulebook::databases.begin() && same_key(*(&row - 1), row)) continue;
        ++n;
        int patterns = 0;
        for (const detail::database_pattern& p : list)
            if (p.rows == &row) {
                ++patterns;
                CHECK(p.prefix == row.prefix);
                CHECK(p.suffix == row.suffix);
                CHECK(p.whole == (row.placeholder == name_placeholder::none));
                CHECK(p.older == nullptr);
            }
        CHECK(patterns == 1);
    }
    for (const rulebook::legacy_database& row : rulebook::legacy_databases) {
        ++n;
        int patterns = 0;
        for (const detail::database_pattern& p : list)
            if (p.older == &row) {
                ++patterns;
                CHECK((p.prefix == row.prefix && p.suffix == row.suffix && p.rows == nullptr));
                CHECK(p.whole == (row.placeholder == name_placeholder::none));
            }
        CHECK(patterns == 1);
    }
    CHECK(n == detail::database_pattern_count);
    for (const detail::database_pattern* p = list.begin() + 1; p != list.end(); ++p) {
        CHECK(p[-1].fixed() >= p->fixed());
        if (p[-1].fixed() == p->fixed() && p->rows) CHECK(p[-1].rows < p->rows);  // otherwise as printed
    }
}

TEST_CASE("one byte changed anywhere in a fixed part is another name, and case is none") {
    detail::database_name_index index;  // made while the test runs
    const auto agrees = [&](std::string_view name) {
        for (document d : {techspec_2024, techspec_2025, cloud_6_2})
            if (const auto* plain = plain_reading(name, d);
                index.find(name, d) != plain || detail::database_index.find(name, d) != plain)
                return false;
        return true;
    };
    for (const detail::database_pattern& p : detail::database_patterns)
        for (const std::string& part : {std::string("A"), std::string("Mönsterby"), std::string(32 - p.fixed(), 'x')}) {
            std::string name{p.prefix};
            if (!p.whole) name += part + std::string(p.suffix);
            INFO(name);
            CHECK(plain_reading(name, p.printed_in(techspec_2025) ? techspec_2025 : techspec_2024) == &p);
            for (const std::string& spelt : {name, in_case(name, true), in_case(name, false)}) CHECK(agrees(spelt));
            for (std::size_t at = 0; at <= name.size(); ++at) {
                CHECK(agrees(name.substr(0, at)));
                CHECK(agrees(name.substr(at)));
                for (const char c : std::string_view{"_aAzZ0@[`{\x7f\x01"}) {
                    std::string other = name;
                    CHECK(agrees(other.insert(at, 1, c)));
                    if (at == name.size()) continue;
                    other = name;
                    other[at] = c;
                    CHECK(agrees(other));
                    other[at] =
                        static_cast<char>(name[at] ^ 0x20);  // the other case of a letter, another character else
                    CHECK(agrees(other));
                }
            }
        }
}

TEST_CASE("eight bytes at once say what one at a time do") {
    HOLDS(detail::four_bytes("\x02\x01\x83\x04") == 0x04830102u);
    HOLDS(!detail::is_printable_ascii("1234567"));
    HOLDS(detail::is_printable_ascii("12345678"));
    for (std::size_t size = 8; size <= 24; ++size)
        for (std::size_t at = 0; at < size; ++at)
            for (int byte = 0; byte < 256; ++byte) {
                std::string s(size, '~');
                s[at] = static_cast<char>(byte);
                REQUIRE(detail::is_printable_ascii(s) == (byte >= 0x20 && byte < 0x7f));
            }
    HOLDS(detail::sql_length("\xff\xff") == 2);  // what is no text counts byte by byte
}

TEST_CASE("edits: the least number of insertions, deletions, replacements and swaps") {
    // By the definition, without a table.
    struct by_definition {
        static unsigned distance(std::string_view a, std::string_view b) {
            if (a.empty() || b.empty()) return static_cast<unsigned>(a.size() + b.size());
            const unsigned replaced = distance(a.substr(1), b.substr(1)) + (a[0] == b[0] ? 0u : 1u);
            unsigned least = std::min({replaced, distance(a.substr(1), b) + 1, distance(a, b.substr(1)) + 1});
            if (a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0])
                least = std::min(least, distance(a.substr(2), b.substr(2)) + 1);
            return least;
        }
    };
    std::vector<std::string> words{""};
    for (std::size_t i = 0; words[i].size() < 4; ++i)
        for (const char c : {'a', 'b', 'c'}) words.push_back(words[i] + c);
    for (const char beside : {'a', 'b', 'c'})  // what stands around a name in a buffer is none of it
        for (const std::string& fixed : words)
            for (const char* name : {"", "b", "abca", "bacb", "ccab", "aabb", "cbaa"}) {
                const std::string f = beside + fixed + beside, n = beside + (name + std::string(1, beside)),
                                  upper_f = in_case(f, true), upper_n = in_case(n, true);
                const auto inside = [](std::string_view s) { return s.substr(1, s.size() - 2); };
                const std::string_view plain = inside(n);
                INFO(fixed << ' ' << n);
                CHECK(detail::edits_between(inside(upper_f), plain) == by_definition::distance(fixed, plain));
                CHECK(detail::edits_between(inside(f), inside(upper_n)) == by_definition::distance(fixed, plain));
            }
}

TEST_CASE("one name of many in a buffer") {
    const std::string lines =
        "12345678HWE_MBY_TSS\nMBY_Housing\nHWE_MBY_TSX\n\nHWE_" + std::string(121, 'x') + "_TSS\n12345678";
    const auto is_name = [&](std::size_t at, std::size_t size) {
        return is_database_name_in_buffer(std::string_view{lines}.substr(at, size), techspec_2025);
    };
    CHECK(is_name(8, 11));
    CHECK(!is_name(20, 11));  // an older one
    CHECK(!is_name(32, 11));
    CHECK(!is_name(44, 0));
    CHECK(!is_name(45, 129));
}

TEST_CASE("the fast reading agrees with the plain one on mutilated names" * doctest::test_suite("exhaustive")) {
    std::uint64_t seed = 7;
    const auto next = [&](std::size_t below) {
        seed = seed * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u;
        return static_cast<std::size_t>((seed >> 33) % below);
    };
    const std::string alphabet = "_HWETSKQ0dev\xc3\xa4\xb6- AZz.@[`{\x7f\x01";
    std::vector<std::string> names;
    for (const rulebook::database& row : rulebook::databases)
        for (const std::string& part : domains())
            if (const auto name = database_name(row, part)) names.emplace_back(name->view());
    for (const rulebook::legacy_database& row : rulebook::legacy_databases)
        for (const std::string& part : domains())
            names.push_back(std::string(row.prefix.view()) + (row.suffix.empty() ? "" : part) +
                            std::string(row.suffix.view()));
    int found = 0;
    for (int round = 0; round < 60'000; ++round) {
        std::string name = names[next(names.size())];
        for (std::size_t edits = next(4); edits > 0 && !name.empty(); --edits) {
            const std::size_t at = next(name.size());
            const char c = alphabet[next(alphabet.size())];
            if (next(3) == 0) name.erase(at, 1);
            else if (next(2) == 0) name[at] = c;
            else name.insert(at, 1, c);
        }
        if (next(4) == 0) name = in_case(name, next(2) == 0);
        for (document d : {techspec_2024, techspec_2025, vellinge_routine}) {
            INFO(name);
            REQUIRE(detail::database_index.find(name, d) == plain_reading(name, d));
            const database_classification c = classify_database(name, d);
            CHECK(c.ok() == is_database_name(name, d));
            const std::string in_a_buffer = "HWE_MBY\n" + name + "\nMBY_TSS";
            if (name.empty() || is_name_text(name))
                CHECK(c.ok() == is_database_name_in_buffer(std::string_view(in_a_buffer).substr(8, name.size()), d));
            found += c.ok();
            // What is suggested is itself right.
            if (const auto right = c.suggestion(); right && !c.part.empty())
                CHECK((is_name_text(*right) ? is_database_name(*right, d) : false));
        }
    }
    CHECK(found > 10'000);
}

TEST_CASE("letters and lengths") {
    HOLDS(same_letters("Mönsterby ÅÄÖ", "mÖNSTERBY åäö"));
    HOLDS(!same_letters("É", "é"));  // not one of the three
    HOLDS(!same_letters("A", "AB"));
    HOLDS(!same_letters("@[`{", "`{@["));  // one bit of case apart, and no letters
    HOLDS(count_characters("åäö") == 3);
    HOLDS(count_characters("\xff\xff") == 2);
    HOLDS(character_at("\xed\xa0\x80", 0).length == 0);      // a surrogate
    HOLDS(character_at("\xc0\x80", 0).length == 0);          // overlong
    HOLDS(character_at("\xf4\x90\x80\x80", 0).length == 0);  // past U+10FFFF
    HOLDS(character_at("\xf0\x9f\x98\x80", 0).code == 0x1f600);
    HOLDS(character_at("\xe6\x97", 0).length == 0);  // cut short
    HOLDS(!is_name_text(""));
    HOLDS(is_name_text("x y"));
}

namespace {
constexpr domain mby_domains[] = {{"MBY", {subsystem::kir, subsystem::voo}},
                                  {"SOC_X", {subsystem::ifo, subsystem::ftb}}};
constexpr installation mby{.customer = "Mönsterby", .domains = mby_domains};
constexpr domain voo_alone[] = {{"V", {subsystem::voo}}}, odd_domains[] = {{"HCWMYMESSAGES_X", {subsystem::voo}}};
constexpr installation odd{.customer = "Y", .domains = odd_domains};
constexpr installation with_planning{.customer = "K", .products = {product::planning}, .domains = voo_alone};

constexpr std::size_t count_expected(const installation& i, document d, database_need need) {
    std::size_t n = 0;
    for_each_expected_database(i, d, [&](const expected_database& e) { n += e.need == need ? 1u : 0u; });
    return n;
}
constexpr bool expects(const installation& i, document d, std::string_view name, database_need need) {
    bool found = false;
    for_each_expected_database(i, d, [&](const expected_database& e) {
        found = found || (e.need == need && database_name(*e.row, e.part)->view() == name);
    });
    return found;
}
}  // namespace

namespace {
/// The installations of tests/data/conclusions/expected-databases.tsv.
constexpr domain welfare_domain[] = {{"MBY", {subsystem::kir, subsystem::voo, subsystem::ifo, subsystem::ftb}}},
                 kir_domain[] = {{"ÅRJ", {subsystem::kir}}}, ftb_domain[] = {{"FTB", {subsystem::ftb}}},
                 ifo_domain[] = {{"I", {subsystem::ifo}}},
                 school_domain[] = {{"SKOLA", {subsystem::kir, subsystem::edu}}},
                 edu_domain[] = {{"SKOLA", {subsystem::edu}}};
constexpr struct {
    std::string_view key;
    installation of;
} concluded[] = {
    {"all-of-welfare", {.customer = "Monsterby", .domains = welfare_domain}},
    {"kir-alone", {.customer = "Årjäng", .domains = kir_domain}},
    {"ftb-alone", {.customer = "Fiskby", .domains = ftb_domain}},
    {"voo-alone", {.customer = "Vikby", .domains = voo_alone}},
    {"two-domains", mby},
    {"ifo-alone-2024", {.customer = "Ifby", .domains = ifo_domain}},
    {"school-with-register", {.customer = "Skolby", .domains = school_domain}},
    {"school-alone-with-products",
     {.customer = "Skolby", .products = {product::spaces, product::audit_log}, .domains = edu_domain}},
    {"no-domain", {}},
};
std::string line(std::initializer_list<std::string_view> cells) {
    std::string out;
    for (std::string_view cell : cells) (out += out.empty() ? "" : "\t") += cell;
    return out;
}
}  // namespace

TEST_CASE("databases that are required and possible are those that 13.3 and 13.4 give, installation by installation") {
    // The file was typed from the two paragraphs and D1 before the code answered; products change nothing, since the
    // documents name no features.
    std::string expected = line({"installation", "document", "name", "need"}) + '\n', got = expected;
    std::ifstream in(LIFECARE_TEST_DATA "/conclusions/expected-databases.tsv");
    REQUIRE(in);
    std::string one;
    std::set<std::pair<std::string, std::string>> asked;
    std::vector<std::pair<std::string, std::string>> order;
    REQUIRE(std::getline(in, one));
    CHECK(one + '\n' == expected);
    while (std::getline(in, one)) {
        expected += one + '\n';
        const std::size_t tab = one.find('\t');
        const std::pair<std::string, std::string> key{one.substr(0, tab),
                                                      one.substr(tab + 1, one.find('\t', tab + 1) - tab - 1)};
        if (asked.insert(key).second) order.push_back(key);
    }
    for (const auto& asked_of : order)
        for (const auto& c : concluded)
            if (c.key == asked_of.first)
                for_each_expected_database(c.of, *parse_document(asked_of.second), [&](const expected_database& e) {
                    got += line({asked_of.first, asked_of.second, name_of(e).view(), to_text(e.need).view()}) + '\n';
                    CHECK(e.row->source.in(*parse_document(asked_of.second)));
                    CHECK(e.basis() == (e.need == database_need::required && e.row->scope == database_scope::per_domain
                                            ? basis::assumed
                                            : e.row->basis));
                });
    CHECK(got == expected);
    CHECK(asked.size() == std::size(concluded) + 1);  // no-domain in both editions
}

TEST_CASE("of many domains each has its own databases") {
    std::vector<std::string> domain_names, all;
    for (int i = 0; i < 600; ++i) domain_names.push_back('D' + std::to_string(1000 + i));
    std::vector<domain> domains;
    for (const std::string& name : domain_names) domains.push_back({.name = name, .subsystems = subsystem::voo});
    const installation i{.customer = "Monsterby", .domains = {domains.data(), domains.size()}};
    for_each_expected_database(i, techspec_2025,
                               [&](const expected_database& e) { all.emplace_back(name_of(e).view()); });
    // All are there but those of three domains: of the first, of one amid the others, and of the last.
    const std::set<std::string> without{"D1000", "D1512", "D1599"};
    std::vector<std::string_view> listed;
    std::set<std::string> left_out, missing;
    for (const std::string& name : all) {
        const bool is_there = std::none_of(without.begin(), without.end(), [&](const std::string& part) {
            return name.find(part) != std::string::npos;
        });
        if (is_there) listed.push_back(name);
        else left_out.insert(name);
    }
    std::size_t answers = 0;
    compare_databases({listed.data(), listed.size()}, i, techspec_2025, [&](const placed_database& p) {
        ++answers;
        if (p.standing == database_standing::missing || p.standing == database_standing::missing_possible)
            missing.emplace(name_of(p.stands_for).view());
    });
    CHECK(answers == all.size());
    CHECK(missing == left_out);
    CHECK(missing.size() % without.size() == 0);
    CHECK(missing.size() >= without.size());
}

TEST_CASE("a list of databases is compared by one function: right, older, wrong, foreign and missing ones") {
    std::ifstream in(LIFECARE_TEST_DATA "/conclusions/database-standings.tsv");
    REQUIRE(in);
    std::string one;
    std::vector<std::string> expected;
    std::vector<std::string> names;
    std::getline(in, one);
    CHECK(one == line({"name", "standing", "stands_for"}));
    while (std::getline(in, one)) {
        expected.push_back(one);
        names.push_back(one.substr(0, one.find('\t')));
    }
    const std::vector<std::string_view> listed(names.begin(), names.end());
    const installation& of = concluded[0].of;
    std::vector<std::string> got, missing, missing_possible;
    compare_databases({listed.data(), listed.size()}, of, techspec_2025, [&](const placed_database& p) {
        const std::string stands_for = p.stands_for.row ? std::string(name_of(p.stands_for).view()) : "";
        if (p.standing == database_standing::missing) missing.push_back(stands_for);
        else if (p.standing == database_standing::missing_possible) missing_possible.push_back(stands_for);
        else {
            REQUIRE(got.size() < listed.size());
            got.push_back(names[got.size()] + '\t' + std::string(to_text(p.standing).view()) + '\t' + stands_for);
        }
    });
    CHECK(got == expected);
    // By the file of expectations, less those that a name of the list stands for.
    CHECK(missing == std::vector<std::string>{"HCWREPORT", "HWE_SignService", "HWE_Identity", "MBY_EKO", "MBY_LD0"});
    CHECK(missing_possible ==
          std::vector<std::string>{"HWE_MBY_Checklist", "HWE_MBY_CitizenInternal", "HWE_MBY_Compensation",
                                   "HWE_MBY_EconomyConfiguration", "HWE_MBY_ECPlanning", "HWE_MBY_ECProvider",
                                   "HWE_MBY_ECReportedVisit", "HWE_MBY_ECSEReport", "HWE_MBY_FCSEReport",
                                   "HWE_MBY_ResourceModule", "HWE_MBY_Tida", "HWE_MBY_WorkSchedules", "MBY_CSI"});
}

TEST_CASE("the expected set follows subsystems, and its names are the installation's") {
    using enum database_need;
    HOLDS(expects(mby, techspec_2025, "HCWMYMESSAGES_Mönsterby", required));
    HOLDS(expects(mby, techspec_2025, "SOC_X_EKO", required));
    HOLDS(expects(mby, techspec_2025, "MBY_EKO", possible));      // FtB is in the other domain; VoO uses it
    HOLDS(expects(mby, techspec_2025, "HWE_MBY_TSS", possible));  // after activation
    HOLDS(expects(with_planning, techspec_2025, "HWE_V_ECPlanning", possible));
    HOLDS(!expects(with_planning, techspec_2025, "V_LD0", required));
    HOLDS(count_expected({}, techspec_2025, required) == 6);  // in all installations: system and customer
    HOLDS(count_expected(mby, cloud_6_2, required) == 0);
    HOLDS(condition_of(*classify_database("HWE_V_CitizenInternal", techspec_2025).row, techspec_2025)->basis ==
          basis::printed);
    HOLDS(condition_of(*classify_database("V_KQ0", techspec_2025).row, techspec_2025) == nullptr);
    HOLDS(condition_of(*classify_database("HWE_Spaces", techspec_2024).row, techspec_2024) != nullptr);
    HOLDS(condition_of(*classify_database("HWE_Spaces", techspec_2024).row, techspec_2025) ==
          nullptr);  // 2025 prints no Spaces
    for (const auto& row : rulebook::databases)
        for (std::string_view part : {"", "M\x01Y"}) {
            CHECK(database_name(row, part).has_value() == (row.placeholder == name_placeholder::none));
            CHECK(name_of({&row, required, part}).view() == row.name.view());  // as printed
        }
}

TEST_CASE("a name within an installation") {
    using enum database_standing;
    constexpr auto standing = [](std::string_view name) { return place_database(name, mby, techspec_2025).standing; };
    HOLDS(standing("mby_kq0") == required);
    HOLDS(standing("HWE_SOC_X_TimeBook") == possible);
    HOLDS(standing("HWE_MBY_TSS") == possible);
    HOLDS(standing("MBY_LD0") == unexpected);  // IFO is in the other domain
    HOLDS(standing("HWE_SOC_TSS") == unknown_domain);
    HOLDS(standing("HCWMYMESSAGES_mönsterby") == required);
    HOLDS(standing("HCWMYMESSAGES_Vellinge") == unknown_customer);
    // Customers write å, ä and ö without dots and rings.
    constexpr auto of = [](std::string_view customer, std::string_view name) {
        return place_database(name, installation{.customer = customer, .domains = mby.domains}, techspec_2025).standing;
    };
    HOLDS(of("Åsele", "HCWMYMESSAGES_Asele") == required);
    HOLDS(of("Alvkarleby", "HCWMYMESSAGES_Älvkarleby") == required);
    HOLDS(of("Mönsterby", "HCWMYMESSAGES_Monsterby") == required);
    HOLDS(of("Åsele", "HCWMYMESSAGES_Osele") == unknown_customer);
    HOLDS(standing("HWE_WEBatch") == possible);
    HOLDS(place_database("HCWMYMESSAGES_Vellinge", installation{.domains = mby.domains}, techspec_2025).standing ==
          required);  // no customer is told
    HOLDS(standing("ReportServer") == no_database);
    HOLDS(standing("MBY_Housing") == older);
    HOLDS(standing("SOC_X_Housing") == unexpected);  // VoO is in the other domain
    HOLDS(standing("XYZ_Housing") == unknown_domain);
    HOLDS(place_database("MBY_Housing", mby, techspec_2025).name.verdict == legacy);
    HOLDS(place_database("HWE_Housing", mby, techspec_2025).stands_for.row == nullptr);  // of which domain is not told
    // A domain is meant by a name with at most a third of its letters otherwise.
    HOLDS(place_database("HWE_MBX_TSS", mby, techspec_2025).stands_for.part == "MBY");
    HOLDS(place_database("HWE_MXX_TSS", mby, techspec_2025).stands_for.row == nullptr);
    HOLDS(place_database("HWE_SOC_TSS", mby, techspec_2025).stands_for.row == nullptr);
    HOLDS(place_database("HWE_SOCX_TSS", mby, techspec_2025).stands_for.part == "SOC_X");
    // Both the domain and the fixed part are misspelt: it is no name, and yet stands for the database that it means.
    HOLDS(place_database("HWE_MBX_TimeBok", mby, techspec_2025).standing == no_database);
    HOLDS(place_database("HWE_MBX_TimeBok", mby, techspec_2025).stands_for.part == "MBY");
    const std::string endless = "HWE_" + std::string(400, 'M') + "_TSS";
    CHECK(place_database(endless, mby, techspec_2025).stands_for.row == nullptr);  // too long to be compared
    // Read with a domain that the installation has, although the longest fixed part says customer.
    constexpr placed_database p = place_database("HCWMYMESSAGES_X_KQ0", odd, techspec_2025);
    HOLDS(p.standing == required);
    HOLDS(p.name.part == "HCWMYMESSAGES_X");
    constexpr auto among_odd = [](std::string_view name) { return place_database(name, odd, techspec_2025).standing; };
    HOLDS(among_odd("HCWMYMESSAGES_X_EKO") == possible);  // VoO uses it
    HOLDS(among_odd("HCWMYMESSAGES_X_LD0") == unexpected);
    HOLDS(among_odd("HCWMYMESSAGES_Z_KQ0") == unknown_customer);
}

TEST_CASE("server names") {
    using enum server_name_fault;
    constexpr auto fault = [](std::string_view name) { return fault_of_server_name(name); };
    HOLDS(longest_server_name == 15);  // 3.1.3
    HOLDS(fault("MBYCORE01") == none);
    HOLDS(fault("MBY-CORE-012345") == none);       // 15
    HOLDS(fault("MBY-CORE-0123456") == too_long);  // 16
    HOLDS(fault("åäöåäöåäöåäöåäö") == none);       // 15 characters, 30 bytes
    HOLDS(fault("0MBYCORE") == starts_with_digit);
    HOLDS(fault("9MBYCORE") == starts_with_digit);
    HOLDS(fault("0-CORE") == starts_with_digit);
    HOLDS(fault("M0") == none);
    for (const std::string forbidden : {" ", "\x7f", "\xc2\x80", "\xc2\xa0"})
        CHECK(fault("M" + forbidden) == forbidden_character);
    for (const std::string allowed : {"!", "~", "\xc2\xa1"}) CHECK(fault("M" + allowed) == none);  // beside them
    HOLDS(fault("") == empty);
    HOLDS(fault("\xff") == not_text);
    for (const char c : std::string_view{"\\/:*?\"<>|"})
        CHECK(fault(std::string("MBY") + c + "X") == forbidden_character);
    HOLDS(fault(".MBY") == forbidden_character);
    HOLDS(fault("MBY 01") == forbidden_character);
    HOLDS(fault("MBY\x1b[31m") == forbidden_character);
    HOLDS(netbios_name("MBYAPPLICATION01X") == "MBYAPPLICATION0");
    // Of a fully qualified name the first label is the NetBIOS name.
    HOLDS(host_label("INT01.monsterby.se") == "INT01");
    HOLDS(host_label("INT01") == "INT01");
    HOLDS(fault("INT01.monsterby.se") == none);
    HOLDS(fault("MBY-CORE-012345.monsterby.se") == none);
    HOLDS(fault("MBY-CORE-0123456.monsterby.se") == too_long);
    HOLDS(fault("1INT.monsterby.se") == starts_with_digit);
    HOLDS(fault("INT01.monster by.se") == forbidden_character);
    HOLDS(netbios_name("MBYAPPLICATION01X.monsterby.se") == "MBYAPPLICATION0");
    HOLDS(netbios_name("åäö") == "åäö");
    HOLDS(netbios_name("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff").size() ==
          15);  // no text: byte by byte
}

TEST_CASE("passwords towards the database, and the client's environment variables") {
    HOLDS(longest_database_password == 15);  // 3.1.4
    HOLDS(is_database_password("123456789012345"));
    HOLDS(!is_database_password("1234567890123456"));
    HOLDS(is_database_password("åäöåäöåäöåäöåäö"));  // 15 characters
    HOLDS(!is_database_password(""));

    HOLDS(ip_combination_of(false, false).ipv4 && !ip_combination_of(false, false).ipv6);
    HOLDS(ip_combination_of(true, false).ipv4 && ip_combination_of(true, false).ipv6);
    HOLDS(!ip_combination_of(false, true).ipv4 && !ip_combination_of(false, true).ipv6);
    HOLDS(ip_combination_of(true, true).direct_access && !ip_combination_of(true, true).ipv4);
}

TEST_CASE("right literals compile") {
    constexpr auto tss = "HWE_Mönsterby_TSS"_database;
    constexpr auto spaces = "HWE_Spaces"_database;  // 2024 only: a literal is of any edition
    constexpr auto core = "MBYCORE01"_server;
    HOLDS(tss.view() == "HWE_Mönsterby_TSS");
    HOLDS(spaces.view() == "HWE_Spaces");
    HOLDS(std::string_view{core} == "MBYCORE01");
    HOLDS(core.view() == "MBYCORE01");
    HOLDS(std::string_view{tss} == "HWE_Mönsterby_TSS");
}
