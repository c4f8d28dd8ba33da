// SPDX-License-Identifier: MIT
// words.hpp: each enumeration has a key for each of its values, back and forth, and words in both languages. That none
// is left out, tests/words.sh holds against the headers.
#include <lifecare/lifecare.hpp>
#include <lifecare/words.hpp>

#include <cstddef>
#include <lifecare/ostream.hpp>
#include <optional>
#include <sstream>
#include <string_view>

#include "check.hpp"

/// An enumeration whose rows stand in the wrong order.
enum class shuffled { first, second };
template <>
struct lifecare::detail::words<shuffled> {
    inline static constexpr word<shuffled> rows[] = {{shuffled::second, "second", {}}, {shuffled::first, "first", {}}};
};

using namespace lifecare;

namespace {

/// The value as the compiler writes it, which is a number where there is no enumerator.
template <auto Value>
constexpr bool is_enumerator() {
    const std::string_view written = __PRETTY_FUNCTION__;
    const std::size_t at = written.find("Value = ");
    return written[at + 8] != '(' && (written[at + 8] < '0' || written[at + 8] > '9');
}
static_assert(is_enumerator<check_state::failed>() && !is_enumerator<static_cast<check_state>(200)>());

/// The rows are all enumerators and nothing else, and keys come back as what they are of.
template <class Enum, std::size_t n = detail::values_of<Enum>()>
void all_of(std::optional<Enum> (*parse)(std::string_view)) {
    static_assert(n > 1 && is_enumerator<static_cast<Enum>(n - 1)>() && !is_enumerator<static_cast<Enum>(n)>());
    for (std::size_t i = 0; i < n; ++i) {
        const auto value = static_cast<Enum>(i);
        const std::string_view key = to_text(value);
        CAPTURE(key);
        CHECK(parse_key<Enum>(key) == value);
        CHECK(parse(key) == value);
        CHECK(label_of(value).sv.empty() == label_of(value).en.empty());
        CHECK(key.empty() == label_of(value).sv.empty());
    }
    CHECK(!parse_key<Enum>("no such key"));
    CHECK(!parse("no such key"));
}

}  // namespace

TEST_CASE("every enumeration has keys and words for all its values") {
    all_of<basis>(parse_basis);
    all_of<certificate_state>(parse_certificate_state);
    all_of<certificate_use>(parse_certificate_use);
    all_of<check>(parse_check);
    all_of<check_state>(parse_check_state);
    all_of<class_criterion>(parse_class_criterion);
    all_of<client_openings>(parse_client_openings);
    all_of<cloud_version>(parse_cloud_version);
    all_of<comparison>(parse_comparison);
    all_of<condition_term>(parse_condition_term);
    all_of<database_need>(parse_database_need);
    all_of<database_scope>(parse_database_scope);
    all_of<database_standing>(parse_database_standing);
    all_of<database_verdict>(parse_database_verdict);
    all_of<decides>(parse_decides);
    all_of<deciding_setting>(parse_deciding_setting);
    all_of<demand_rule>(parse_demand_rule);
    all_of<edition_language>(parse_edition_language);
    all_of<environment>(parse_environment);
    all_of<estimate_problem>(parse_estimate_problem);
    all_of<external>(parse_external);
    all_of<family>(parse_family);
    all_of<finding_state>(parse_finding_state);
    all_of<finding_unit>(parse_finding_unit);
    all_of<flow_need>(parse_flow_need);
    all_of<flow_verdict>(parse_flow_verdict);
    all_of<holiday_kind>(parse_holiday_kind);
    all_of<holiday_rule>(parse_holiday_rule);
    all_of<hosting>(parse_hosting);
    all_of<language>(parse_language);
    all_of<machine_part>(parse_machine_part);
    all_of<modality>(parse_modality);
    all_of<name_placeholder>(parse_name_placeholder);
    all_of<network>(parse_network);
    all_of<newness>(parse_newness);
    all_of<occurrence>(parse_occurrence);
    all_of<platform_category>(parse_platform_category);
    all_of<port_setting>(parse_port_setting);
    all_of<product>(parse_product);
    all_of<question_state>(parse_question_state);
    all_of<range_verdict>(parse_range_verdict);
    all_of<release_channel>(parse_release_channel);
    all_of<reply>(parse_reply);
    all_of<role>(parse_role);
    all_of<rolling_version>(parse_rolling_version);
    all_of<rule_kind>(parse_rule_kind);
    all_of<rulebook::access_kind>(rulebook::parse_access_kind);
    all_of<rulebook::belongs_to>(rulebook::parse_belongs_to);
    all_of<rulebook::contradiction_kind>(rulebook::parse_contradiction_kind);
    all_of<rulebook::figure_area>(rulebook::parse_figure_area);
    all_of<rulebook::figure_kind>(rulebook::parse_figure_kind);
    all_of<rulebook::interface_side>(rulebook::parse_interface_side);
    all_of<rulebook::left_out_kind>(rulebook::parse_left_out_kind);
    all_of<rulebook::limit_side>(rulebook::parse_limit_side);
    all_of<rulebook::reached_from>(rulebook::parse_reached_from);
    all_of<rulebook::routine_phase>(rulebook::parse_routine_phase);
    all_of<rulebook::thin_client_kind>(rulebook::parse_thin_client_kind);
    all_of<rulebook::watched>(rulebook::parse_watched);
    all_of<server_name_fault>(parse_server_name_fault);
    all_of<service_kind>(parse_service_kind);
    all_of<severity>(parse_severity);
    all_of<size_unit>(parse_size_unit);
    all_of<storage_place>(parse_storage_place);
    all_of<suite_state>(parse_suite_state);
    all_of<document>(parse_document);
    all_of<reference_class>(parse_reference_class);
    all_of<software_product>(parse_software_product);
    all_of<subsystem>(parse_subsystem);
    all_of<telephone_system>(parse_telephone_system);
    all_of<support_clock>(parse_support_clock);
    all_of<support_outcome>(parse_support_outcome);
    all_of<vendor_state>(parse_vendor_state);
    all_of<windows_edition>(parse_windows_edition);
}

TEST_CASE("each enumeration's own function reads its key") {
    HOLDS(parse_key<document>("techspec-2025") == techspec_2025);
    HOLDS(parse_key<subsystem>("VoO") == subsystem::voo);
    HOLDS(parse_key<reference_class>("medium") == reference_class::medium);
    HOLDS(!parse_key<software_product>("no such program"));
    HOLDS(parse_check_state("not-checked") == check_state::not_checked);
    HOLDS(parse_finding_unit("basis-points") == finding_unit::basis_points);
    HOLDS(rulebook::parse_figure_kind("guide-value") == rulebook::figure_kind::guide_value);
    HOLDS(parse_check("LC-NAME-001") == check::server_name_length);
    HOLDS(!parse_check_state("Failed"));
}

TEST_CASE("words are those of their value") {
    HOLDS(label_of(check_state::not_checked).sv == "inte kontrollerat");
    HOLDS(label_of(rulebook::figure_kind::guide_value).sv == "riktvärde");
    HOLDS(label_of(role::core_server).en == rulebook::endpoints[endpoint{role::core_server}.index()].name.en);
    HOLDS(label_of(techspec_2025).sv == rulebook::documents[1].title);
    std::ostringstream out;
    out << support_outcome::not_judged << ' ' << rulebook::figure_kind::guide_value;
    CHECK(out.str() == "not-judged guide-value");
}

namespace {

using namespace lifecare::literals;

/// A pattern filled with the words of a finding, and whether it could be.
struct filled {
    inline_text<256> text = {};
    bool done = false;

    constexpr filled(const finding& f, language lang, std::string_view pattern) {
        done = finding_words{f, lang}.write(pattern, [this](std::string_view part) { text += part; });
    }
};
constexpr finding small_memory{
    .check = check::hardware_minimum,
    .subject = "MBYDB01",
    .part = {"minne", "memory"},
    .unit = finding_unit::bytes,
    .have = 8'000'000'000,
    .want = 16'000'000'000,
    .compare = comparison::at_least,
    .field = {"server", 1, "memory_gb"},
    .row = find_check(check::hardware_minimum, techspec_2025),
    .citation = find_check(check::hardware_minimum, techspec_2025)->source.find(techspec_2025)};

}  // namespace

TEST_CASE("a finding fills the places of a sentence in both languages") {
    HOLDS(filled{small_memory, language::swedish, "{subject}: {part} {have}, {compare} {want}"}.text ==
          "MBYDB01: minne 8.0 GB, minst 16.0 GB");
    HOLDS(filled{small_memory, language::english, "{part} {compare} {want}"}.text == "memory at least 16.0 GB");
    HOLDS(filled{small_memory, language::english, "{id} {field} [{document}]"}.text ==
          "LC-HW-001 server[1].memory_gb [techspec-2025]");
    HOLDS(filled{small_memory, language::english, "{day}{detail}{database}"}.text.empty());
    HOLDS(filled{small_memory, language::english, "no place"}.text == "no place");
}

TEST_CASE("a number is shown in its unit") {
    constexpr auto shown = [](finding_unit unit, std::uint64_t n, language lang) {
        return filled{finding{.unit = unit, .have = n, .want = 1}, lang, "{have}"}.text;
    };
    HOLDS(shown(finding_unit::milliseconds, 30, language::english) == "30 milliseconds");
    HOLDS(shown(finding_unit::microseconds, 10'400, language::english) == "10400 microseconds");
    HOLDS(shown(finding_unit::characters, 16, language::swedish) == "16 tecken");
    HOLDS(shown(finding_unit::ports, 443, language::english) == "443");
    HOLDS(shown(finding_unit::basis_points, 9'905, language::swedish) == "99,05 %");
    HOLDS(shown(finding_unit::basis_points, 9'900, language::english) == "99 %");
    HOLDS(shown(finding_unit::none, 5, language::english).empty());
}

TEST_CASE("a finding is one whole sentence") {
    constexpr auto sentence = [](const finding& f, language lang) {
        inline_text<256> out;
        finding_words{f, lang}.write([&](std::string_view part) { out += part; });
        return out;
    };
    HOLDS(sentence(small_memory, language::english) ==
          "MBYDB01: The machine has less than the minimum: memory 8.0 GB, at least 16.0 GB");
    HOLDS(sentence({.subject = "A", .part = {"Fel namn", "Wrong name"}}, language::swedish) == "A: Fel namn");
    HOLDS(sentence({.state = finding_state::not_known, .subject = "A", .part = {"Hyllan", "The rack"}},
                   language::english) == "A: The rack");
    HOLDS(sentence({.part = {"Hyllan", "The rack"}, .detail = "B2"}, language::english) == "The rack: B2");
    HOLDS(sentence({.part = {"Öppet", "Open"}, .unit = finding_unit::ports, .have = 1, .want = 9}, language::english) ==
          "Open: 1-9");
    HOLDS(sentence({.part = {"Slut", "End"}, .day = {2026, 1, 15}, .day_is = {"till", "until"}}, language::english) ==
          "End: until 2026-01-15");
}

namespace {

/// A finding of a check in one whole sentence.
constexpr inline_text<256> sentence_of(check c, finding f, language lang = language::english) {
    f.check = c;
    f.row = find_check(c, find_check(c, techspec_2025) != nullptr ? techspec_2025 : techspec_2024);
    inline_text<256> out;
    finding_words{f, lang}.write([&](std::string_view part) { out += part; });
    return out;
}

}  // namespace

TEST_CASE("a finding is known again whatever its language, its values and its place in a list") {
    constexpr auto identity = [](const finding& f) {
        inline_text<256> out;
        write_identity(f, [&](std::string_view part) { out += part; });
        return out;
    };
    HOLDS(identity(small_memory) == "MBYDB01: memory");
    constexpr finding later = [] {
        finding f = small_memory;
        f.have = 12'000'000'000;
        f.field = {"server", 7, "memory_gb"};
        return f;
    }();
    HOLDS(identity(later) == identity(small_memory));
    HOLDS(identity({.subject = "A", .part = {"Hyllan", "The rack"}, .detail = "B2"}) == "A: The rack: B2");
    HOLDS(identity({}) == "installation");
    for (const auto& row : rulebook::databases)
        CHECK(identity({.subject = "A", .database = {.row = &row, .part = "MBY"}}).view() ==
              "A: " + std::string(name_of(expected_database{.row = &row, .part = "MBY"}).view()));
    int parts = 0;
    CHECK(!write_identity(small_memory, [&](std::string_view) { return ++parts < 2; }));
    CHECK(parts == 2);
    parts = 0;
    CHECK(!write_identity(small_memory, [&](std::string_view) { return ++parts < 3; }));
    CHECK(parts == 3);
    CHECK(!write_identity(small_memory, [](std::string_view) { return false; }));
}

TEST_CASE("what is not known is asked, not said to be wrong") {
    constexpr const rulebook::check_row* row = find_check(check::https, techspec_2025);
    HOLDS(sentence_of(check::https, {.state = finding_state::not_known}) == row->question.en.view());
    HOLDS(sentence_of(check::https, {}) == row->title.en.view());
    HOLDS(sentence_of(check::software_unsupported, {.state = finding_state::not_known,
                                                    .subject = "CORE01",
                                                    .part = {"om det är ett paket", "whether it is a bundle"},
                                                    .detail = ".NET 8.0"}) ==
          "CORE01: Which software, with versions, is installed on the machine? (.NET 8.0: whether it is a bundle)");
}

TEST_CASE("a sentence names its parts as a person would") {
    constexpr finding misspelt{.subject = "KVB_KQO",
                               .database = {rulebook::databases.begin(), database_need::required, "MBY"}};
    const std::string name{name_of(misspelt.database).view()};
    CHECK(sentence_of(check::database_name, misspelt).view() ==
          "KVB_KQO: The document prints no database of this name: did you mean " + name + '?');
    CHECK(sentence_of(check::database_name, misspelt, language::swedish).view().find(": menar du " + name + '?') !=
          std::string_view::npos);
    CHECK(sentence_of(check::database_older, misspelt).view().find(": the new name is " + name) !=
          std::string_view::npos);
    HOLDS(sentence_of(check::scalable_load_balancing, {.part = {"Applikationsserver", "Application server"},
                                                       .unit = finding_unit::balanced_servers,
                                                       .want = 2,
                                                       .compare = comparison::at_least}) ==
          "A scalable installation is not load-balanced in the role: Application server, 0 of at least 2 load-balanced "
          "servers");
    // How many there are is no number to reach.
    HOLDS(sentence_of(
              check::role_shared_unbalanced,
              {.part = {"Intranätserver", "Intranet server"}, .unit = finding_unit::servers, .have = 2, .want = 2}) ==
          "Several servers have the same role, and none of them is marked as load-balanced: Intranet server, 2 "
          "servers");
    constexpr finding too_long{
        .part = {"avsnittet gäller core- och applikationsservrar", "printed of core and application servers"},
        .unit = finding_unit::characters,
        .have = 18,
        .want = 15,
        .compare = comparison::at_most};
    HOLDS(sentence_of(check::server_name_length, too_long) ==
          "The server's name is too long: printed of core and application servers, 18 characters, at most 15 "
          "characters");
    HOLDS(sentence_of(check::server_name_length, too_long, language::swedish) ==
          "Servernamnet är för långt: avsnittet gäller core- och applikationsservrar, 18 tecken, högst 15 tecken");
    HOLDS(sentence_of(check::hardware_minimum, {.part = {"processorer", "processors"},
                                                .unit = finding_unit::processors,
                                                .have = 1,
                                                .want = 2,
                                                .compare = comparison::at_least}) ==
          "The machine has less than the minimum: 1 processor, at least 2 processors");
}

TEST_CASE("one of a unit is one") {
    constexpr finding_unit counted[] = {
        finding_unit::processors, finding_unit::servers,    finding_unit::milliseconds,     finding_unit::megabits,
        finding_unit::days,       finding_unit::characters, finding_unit::balanced_servers, finding_unit::microseconds};
    constexpr std::string_view one[] = {"1 processor", "1 server",    "1 millisecond",          "1 megabit a second",
                                        "1 day",       "1 character", "1 load-balanced server", "1 microsecond"};
    for (std::size_t i = 0; i < std::size(counted); ++i)
        CHECK(filled{finding{.unit = counted[i], .have = 1}, language::english, "{have}"}.text == one[i]);
    HOLDS(filled{finding{.unit = finding_unit::days, .have = 1}, language::swedish, "{have}"}.text == "1 dag");
}

TEST_CASE("a pattern with a place that there is not writes nothing") {
    for (std::string_view wrong : {"{subject} {titel}", "{subject", "a {", "{}"}) {
        const filled f{small_memory, language::english, wrong};
        CHECK(!f.done);
        CHECK(f.text.empty());
    }
    HOLDS([] {
        int parts = 0;
        return !finding_words{small_memory, language::english}.write("{id}: {title}", [&](std::string_view) {
            return ++parts < 2;
        }) && parts == 2;
    }());
}

TEST_CASE("every finding of an audit has words for every place") {
    constexpr server servers[] = {{.name = "1DATABASE", .roles = role::database_server, .memory = 1_GB}};
    installation wrong{.family = family::welfare};
    wrong.servers = servers;
    int shown = 0;
    audit(wrong, {.document = techspec_2025, .day = {2026, 1, 15}}, [&](const finding& f) {
        for (language lang : {language::swedish, language::english}) {
            const filled all{f, lang, "{id} {severity} {state} {title} {source} {basis}"};
            CHECK(all.done);
            CHECK(all.text.view().find("  ") == std::string_view::npos);
            ++shown;
        }
    });
    CHECK(shown > 20);
}

TEST_CASE("a database is named by its domain, and never by a placeholder") {
    constexpr domain one[] = {{.name = "MBY", .subsystems = subsystem::voo}};
    constexpr domain two[] = {{.name = "MBY", .subsystems = subsystem::voo}, {.name = "NBY"}};
    constexpr std::string_view listed[] = {"HWE_ActivityLog"};
    const auto meant = [&](view<domain> domains) {
        installation i{.family = family::welfare};
        i.domains = domains;
        i.databases = listed;
        database_name_text name;
        audit(i, {.document = techspec_2025, .day = {2026, 1, 15}}, [&](const finding& f) {
            if (f.check == check::database_name && f.database.row != nullptr) name = name_of(f.database);
            if (f.database.row != nullptr) CHECK(name_of(f.database).view().find("Domän") == std::string_view::npos);
        });
        return name;
    };
    CHECK(meant(one) == "HWE_MBY_ActivityLog");
    CHECK(meant(two).empty());
}

TEST_CASE("a sentence leaves out what the finding has nothing for, and stops with its sink") {
    constexpr auto sentence = [](const finding& f, int most) {
        inline_text<256> out;
        const bool all = finding_words{f, language::english}.write([&](std::string_view part) {
            out += part;
            return --most > 0;
        });
        return all ? out : out += "...";
    };
    HOLDS(sentence({.subject = "A"}, 9) == "A");
    HOLDS(sentence({.part = {"Stängt", "Closed"}, .unit = finding_unit::ports, .have = 443, .want = 443}, 9) ==
          "Closed: 443");
    HOLDS(sentence({.part = {"Slut", "End"}, .day_is = {"till och med", "until"}}, 9) == "End");
    HOLDS(sentence(small_memory, 2) == "MBYDB01: ...");
    HOLDS(!finding_words{small_memory, language::english}.write("{id}", [](std::string_view) { return false; }));
}

TEST_CASE("a program's own finding has no id and no source, one of a question asks") {
    constexpr finding own{.subject = "A", .part = {"Fel", "Wrong"}};
    HOLDS(filled{own, language::english, "{id}{remedy}{question}{document}{section}{source}"}.text.empty());
    HOLDS(filled{own, language::swedish, "{severity}"}.text == "varning");
    constexpr const rulebook::check_row* row = find_question("start-up-order", techspec_2025);
    constexpr finding asked{.check = check::answered, .row = row, .citation = row->source.find(techspec_2025)};
    HOLDS(!filled{asked, language::swedish, "{question}"}.text.empty());
    HOLDS(filled{asked, language::swedish, "{title}"}.text == filled{asked, language::swedish, "{question}"}.text);
    HOLDS(!filled{small_memory, language::english, "{remedy}"}.text.empty());
    HOLDS(filled{small_memory, language::english, "{document} {section}"}.text ==
          filled{small_memory, language::english, "{source}"}.text);
    constexpr finding of_database{.database = {rulebook::databases.begin(), database_need::required, "MBY"}};
    HOLDS(!filled{of_database, language::english, "{database}"}.text.empty());
}

TEST_CASE("rows that are not the enumerators are seen") {
    HOLDS(detail::rows_are_enumerators<check_state>());
    HOLDS(!detail::rows_are_enumerators<shuffled>());
}
