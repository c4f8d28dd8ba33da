// SPDX-License-Identifier: MIT
// The tables of the cloud description, of Stockholm and of Vellinge against the second transcription.
#include <lifecare/rulebook/cloud.hpp>
#include <lifecare/rulebook/cloud_client.hpp>
#include <lifecare/rulebook/hardware.hpp>
#include <lifecare/rulebook/integrations.hpp>
#include <lifecare/rulebook/service_windows.hpp>
#include <lifecare/rulebook/stockholm.hpp>
#include <lifecare/rulebook/vellinge.hpp>
#include <sstream>

#include "transcription.hpp"

using namespace lifecare;
using transcription::all_read;
using transcription::cells;
using transcription::compare;
using transcription::holds;
using transcription::parts;
using transcription::str;

TEST_CASE("the 31 integration tables agree with the second transcription") {
    compare(rulebook::integrations, stockholm_2013, "integrations", [](const rulebook::integration& r, const cells& c) {
        CHECK(str(r.direction) == c.at("direction"));
        CHECK(str(r.heading) == c.at("heading"));
        CHECK(str(r.teis_id) == c.at("teis_id"));
        CHECK(str(r.frequency) == c.at("frequency"));
        CHECK(str(r.remark) == c.at("remark"));
        CHECK((r.basis == basis::printed ? str(r.sender) : "") ==
              c.at("source"));  // a sender read from the heading stands in an empty cell
        CHECK(str(r.source_file) == c.at("source_file"));
        CHECK(str(r.send_method) == c.at("send_method"));
        CHECK(str(r.receiver) == c.at("receiver"));
        CHECK(str(r.receiver_file) == c.at("receiver_file"));
        CHECK(str(r.source_format) == c.at("source_format"));
        CHECK(str(r.source_cust) == c.at("s_cust"));
        CHECK(str(r.receiver_format) == c.at("receiver_format"));
        CHECK(str(r.receiver_cust) == c.at("r_cust"));
        CHECK(r.sender_receipt == !c.at("sender_receipt").empty());
        CHECK(r.receiver_receipt == !c.at("receiver_receipt").empty());
    });
}

TEST_CASE("the lines of the overview figures are all in the table") {
    const auto expected = transcription::lines("overview-figures", stockholm_2013);
    std::size_t with_a_code = 0;
    for (const cells& c : expected) {
        // "BoSko 110, F29 – Kunduppgifter, CS15": the words after the dash, and the format.
        const std::string line = c.at("text");
        for (const auto& r : rulebook::integration_figures)
            if (str(r.source.begin()->place()) == c.at("section") && !r.code.empty() &&
                line.find(str(r.code) + " ") != std::string::npos) {
                ++with_a_code;
                CHECK(line.find(str(r.content.sv)) != std::string::npos);
                CHECK(line.find(str(r.teis_id)) != std::string::npos);
                if (!r.format.empty()) CHECK(line.substr(line.size() - r.format.size()) == str(r.format));
                CHECK((line.find(", int,") != std::string::npos) == (r.qualifier == text{"int"}));
                CHECK((line.find(", ext,") != std::string::npos) == (r.qualifier == text{"ext"}));
            }
    }
    all_read(expected, "overview-figures");
    CHECK(with_a_code == 6);  // and "Bosko 174 Avläsningsextrakt", which has no code
    CHECK(rulebook::integration_figures.size() == 7);
}

TEST_CASE("the interfaces of 2.1.3, 2.1.5 and 2.2.1 agree with the second transcription") {
    compare(rulebook::interfaces, stockholm_2013, "interfaces",
            [](const rulebook::system_interface& r, const cells& c) {
                CHECK((r.side == rulebook::interface_side::in ? "in" : "out") == c.at("direction"));
                CHECK(str(r.partner) == c.at("partner"));
                CHECK(r.open == (c.at("list") == "open"));
                // The system is a key there, a name here.
                bool found = false;
                for (const auto& s : rulebook::school_systems)
                    if (s.key == r.system)
                        for (const std::string& name : {str(s.name), str(s.aliases)})
                            found = found || name.find(c.at("system")) != std::string::npos ||
                                    c.at("system").find(str(s.name)) != std::string::npos;
                CHECK_MESSAGE(found, str(r.system), " against ", c.at("system"));
            });
}

TEST_CASE("the facts of the prose hold the key words of the second transcription") {
    compare(rulebook::city_facts, stockholm_2013, "city-facts", [](const rulebook::city_fact& r, const cells& c) {
        for (const std::string& word : parts(c.at("words")))
            CHECK_MESSAGE(holds(str(r.about) + ": " + str(r.fact.sv), word), str(r.key), ": ", word);
    });
}

namespace {

/// "Gymnasieskolan", "grundskolor" and "Svenska för invandrare (SFI)" as the words that every reader keeps: without an
/// ending, or the letters in brackets.
std::string stem(const std::string& form) {
    if (const std::size_t bracket = form.find('('); bracket != std::string::npos)
        return form.substr(bracket + 1, form.size() - bracket - 2);
    for (const std::string ending : {"en", "an", "or", "a"})
        if (form.size() > ending.size() && form.compare(form.size() - ending.size(), ending.size(), ending) == 0)
            return form.substr(0, form.size() - ending.size());
    return form;
}
std::string without_commas(std::string s) {
    s.erase(std::remove(s.begin(), s.end(), ','), s.end());
    return s;
}
bool cites(const provenance& source, const std::string& section) {
    return ("; " + str(source.begin()->place()) + ";").find("; " + section + ";") != std::string::npos;
}

}  // namespace

TEST_CASE("every school system of the second transcription is in the table") {
    std::set<std::string> named;
    const auto all = transcription::lines("systems", stockholm_2013);
    for (const cells& c : all) {
        bool found = false;
        for (const auto& s : rulebook::school_systems)
            if (str(s.name) == c.at("system") ||
                ("; " + str(s.aliases) + ";").find("; " + c.at("system") + ";") != std::string::npos) {
                found = true;
                INFO(c.at("system"));
                CHECK(str(s.vendor) == c.at("vendor"));
                for (const std::string& form : parts(c.at("school_forms")))
                    CHECK_MESSAGE(holds(str(s.school_forms.sv), stem(form)), form);
                CHECK((!c.at("school_forms").empty() || s.school_forms.sv.empty() ||
                       c.at("system") == "Nya Frisko"));  // "gymnasiala friskolor" stands in its prose
                for (const std::string& users : parts(c.at("users")))
                    CHECK_MESSAGE(holds(without_commas(str(s.user_groups.sv)), without_commas(users)), users);
                for (const std::string& section : parts(c.at("section")))
                    CHECK_MESSAGE(cites(s.source, section), section);
                named.insert(str(s.key));
            }
        CHECK_MESSAGE(found, c.at("system"));
    }
    // What the other reader took for no system of its own: named by another's section alone, or listed without a name.
    for (const auto& s : rulebook::school_systems)
        if (named.count(str(s.key)) == 0)
            CHECK_MESSAGE(std::set<std::string>({"school-payments", "uedb", "admission", "skola-24", "open-24"})
                                  .count(str(s.key)) == 1,
                          str(s.key));
    all_read(all, "systems");
}

TEST_CASE("the city's services and log-in methods agree with the second transcription") {
    const auto all = transcription::lines("city-services", stockholm_2013);
    CHECK(all.size() == rulebook::city_services.size());
    std::set<std::string> named;
    for (const cells& c : all)
        for (const auto& r : rulebook::city_services)
            if (holds(str(r.name), c.at("name")) && named.insert(str(r.key)).second) {
                INFO(c.at("name"));
                CHECK(str(r.product) == c.at("product"));
                CHECK(str(r.run_by) == c.at("run_by"));
                CHECK(str(r.source.begin()->place()) == c.at("section"));
                break;
            }
    CHECK(named.size() == rulebook::city_services.size());
    all_read(all, "city-services");
    compare(rulebook::city_login_methods, stockholm_2013, "city-login-methods",
            [](const rulebook::city_login_method& r, const cells& c) {
                CHECK(str(r.name) == c.at("name"));
                CHECK(r.main == (c.at("main") == "yes"));
            });
}

TEST_CASE("every name in the e-service figure agrees with the second transcription, both ways") {
    // The two readers divided the figure otherwise: what must agree is each name with its caption, and in which of the
    // three large parts it stands.
    const auto squeezed = [](const std::string& s) {
        std::string out;
        for (char c : s)
            if (c != ' ' && c != '-' && c != '(' && c != ')') out += c;
        return out;
    };
    const auto all = transcription::lines("platform-components", stockholm_2013);
    std::multiset<std::string> expected, found;
    std::set<std::string> headings;
    for (const cells& c : all) {
        const std::string part = c.at("part");
        CHECK(c.at("section") == "2.5.2.1");
        if (part == "rubrik") {
            headings.insert(c.at("name"));
            continue;
        }
        const bool soa = part == "SOA-plattformen" || part == "Oberoende integrationer och tjänster";
        expected.insert((part == "E-tjänst"     ? "e-services "
                         : part == "Förklaring" ? "legend "
                         : soa                  ? "soa "
                                                : "portal ") +
                        squeezed(c.at("name")) + ' ' + squeezed(c.at("caption")));
    }
    constexpr const char* areas[] = {"e-services ", "portal ", "soa ", "legend "};
    for (const auto& r : rulebook::platform_components) {
        if (headings.count(str(r.name)) != 0) {
            CHECK(r.caption.empty());
            continue;
        }
        found.insert(areas[static_cast<int>(r.area)] + squeezed(str(r.name)) + ' ' + squeezed(str(r.caption)));
    }
    CHECK(found == expected);
    for (const std::string& name : expected) CHECK_MESSAGE(found.count(name) == expected.count(name), name);
    for (const std::string& name : found) CHECK_MESSAGE(found.count(name) == expected.count(name), name);
    all_read(all, "platform-components");
}

TEST_CASE("the cloud's windows agree with the second transcription") {
    compare(rulebook::service_windows, cloud_6_2, "cloud-windows",
            [](const rulebook::service_window& r, const cells& c) {
                CHECK(str(r.product) == c.at("product"));
                CHECK(str(r.column) == c.at("window"));
                CHECK(str(r.first_time) == c.at("first"));
                CHECK(str(r.last_time) == c.at("last"));
                const auto minutes = [](const std::string& t) {
                    return std::stoi(t.substr(0, 2)) * 60 + std::stoi(t.substr(3));
                };
                CHECK(r.start_minute == minutes(c.at("first")));
                CHECK(r.end_minute == minutes(c.at("last")) + (c.at("last") < c.at("first") ? 24 * 60 : 0));
                CHECK((r.environment == environment::production) == (c.at("window") == "PROD"));
                CHECK(r.days_before == (c.at("window").find("10 dagar") != std::string::npos  ? 10
                                        : c.at("window").find("2 dagar") != std::string::npos ? 2
                                                                                              : 0));
            });
}

TEST_CASE("how production and training differ, and how users log in") {
    compare(rulebook::environment_differences, cloud_6_2, "cloud-environments",
            [](const rulebook::environment_difference& r, const cells& c) {
                CHECK(str(r.aspect) == c.at("aspect"));
                for (const std::string& words : parts(c.at("prod")))
                    CHECK_MESSAGE(holds(str(r.production.sv), words), words);
                for (const std::string& words : parts(c.at("utb")))
                    CHECK_MESSAGE(holds(str(r.training.sv), words), words);
            });
    compare(rulebook::cloud_login_methods, cloud_6_2, "cloud-login-methods",
            [](const rulebook::cloud_login_method& r, const cells& c) { CHECK(str(r.name) == c.at("name")); });
}

TEST_CASE("Vellinge's modules agree with the second transcription") {
    compare(rulebook::vellinge_modules, vellinge_routine, "vellinge-modules",
            [](const rulebook::vellinge_module& r, const cells& c) {
                CHECK(str(r.name) == c.at("module"));
                CHECK(str(r.legal_basis) == c.at("legal_basis"));
                // A coupling is a phrase: what must agree is each name in it, and that there is one.
                CHECK(r.couplings.sv.empty() == c.at("coupling").empty());
                std::istringstream words(c.at("coupling"));
                for (std::string word; words >> word;) {
                    word.erase(std::remove_if(word.begin(), word.end(),
                                              [](char x) { return x == ',' || x == '(' || x == ')'; }),
                               word.end());
                    const bool name = (word[0] >= 'A' && word[0] <= 'Z') || word.find('.') != std::string::npos;
                    if (name) CHECK_MESSAGE(holds(str(r.couplings.sv), word), word);
                }
            });
}

TEST_CASE("Vellinge's steps stand under the headings of the second transcription, in their order") {
    // Prose is cut into steps by each reader; what must agree is that no part of the routine is missing, who acts in
    // each, and when, in printed order.
    const auto all = transcription::lines("vellinge-steps", vellinge_routine);
    std::vector<std::string> expected, found, expected_deadlines, deadlines;
    std::set<std::string> expected_actors, actors;
    const auto actor = [](const std::string& heading, const std::string& who) {
        return heading + ": " + transcription::small(who).substr(0, 10);
    };  // without the article
    for (const cells& c : all) {
        if (expected.empty() || expected.back() != c.at("section")) expected.push_back(c.at("section"));
        if (!c.at("deadline").empty()) expected_deadlines.push_back(c.at("deadline"));
        if (!c.at("actor").empty()) expected_actors.insert(actor(c.at("section"), c.at("actor")));
    }
    for (const auto& r : rulebook::service_window_steps) {
        const std::string heading = str(r.source.begin()->place());
        if (found.empty() || found.back() != heading) found.push_back(heading);
        // "Vid akuta situationer" is part of the action there.
        if (!r.deadline.sv.empty() && r.key != text{"urgent"}) deadlines.push_back(str(r.deadline.sv));
        if (!r.actor.sv.empty()) actors.insert(actor(heading, str(r.actor.sv)));
    }
    CHECK(found == expected);
    CHECK(actors == expected_actors);
    REQUIRE(deadlines.size() == expected_deadlines.size());
    for (std::size_t i = 0; i < deadlines.size(); ++i)
        CHECK_MESSAGE(holds(expected_deadlines[i], deadlines[i]), deadlines[i], " against ", expected_deadlines[i]);
    all_read(all, "vellinge-steps");
}

TEST_CASE("a cloud client's software, connection and screen agree with the second transcription") {
    const auto all = transcription::lines("cloud-client", cloud_6_2);
    std::vector<std::string> expected, found;
    for (const cells& c : all) {
        CHECK(c.at("section") == "5.1");
        expected.push_back(c.at("aspect") + " | " + c.at("product") + " | " + c.at("requirement"));
    }
    for (const auto& r : rulebook::cloud_client_limits)
        if (r.aspect == text{"Kommunikation"})
            found.push_back(str(r.aspect) + " | " +
                            (r.key == text{"latency"} ? "svarstid (latency)" : "Internetanslutning") + " | " +
                            str(r.printed));
    for (const auto& r : rulebook::cloud_platforms)
        found.push_back(str(r.aspect) + " | " + str(r.product) + " | " +
                        (r.accepted == cloud_version::latest_or_second_latest ? "Senaste eller näst senaste version"
                                                                              : str(r.version)));
    // One printed resolution, two limits.
    CHECK(rulebook::cloud_client_limits.size() == 4);
    for (std::size_t i : {2U, 3U})
        CHECK(str(rulebook::cloud_client_limits[i].printed)
                  .find(std::to_string(rulebook::cloud_client_limits[i].value)) != std::string::npos);
    CHECK(rulebook::cloud_client_limits[2].printed == rulebook::cloud_client_limits[3].printed);
    found.push_back(str(rulebook::cloud_client_limits[2].aspect) + " |  | " +
                    str(rulebook::cloud_client_limits[2].printed));
    for (const auto& r : rulebook::hardware.in(cloud_6_2)) {
        found.push_back("Hårdvara (dator) | RAM | " + std::string(to_text(r.memory, size_unit::GB)));
        found.push_back("Hårdvara (dator) | ledigt hårddiskutrymme | " + std::string(to_text(r.disk, size_unit::GB)));
    }
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) CHECK(found[i] == expected[i]);
    CHECK(rulebook::cloud_client_limits[0].value == 4);
    CHECK(rulebook::cloud_client_limits[1].value == 50);
    all_read(all, "cloud-client");
}

TEST_CASE("the key usage and the example of an announcement, from 5.4 and from Vellinge's text") {
    REQUIRE(rulebook::key_usages.size() == 1);
    CHECK(str(rulebook::key_usages[0].name) == "Client Authentication");
    CHECK(str(rulebook::key_usages[0].oid) == "1.3.6.1.5.5.7.3.2");
    REQUIRE(rulebook::sample_windows.size() == 1);
    const auto& sample = rulebook::sample_windows[0];
    CHECK(str(sample.systems) == "Procapita och Life Care VoO/IFO");
    CHECK(str(sample.day) == "onsdagen den 14/6");
    CHECK(str(sample.first_time) + "-" + str(sample.last_time) == "8:00-17.00");
    CHECK(sample.start_minute == 8 * 60);
    CHECK(sample.end_minute == 17 * 60);
    for (const char* word : {"systemförvaltaren meddelar", "fönstret är stängt", "eller information finns på Insidan"})
        CHECK(holds(str(sample.rule.sv), word));
}

TEST_CASE("a cloud client's memory and disk, from 5.1") {
    for (const auto& r : rulebook::hardware.in(cloud_6_2)) {
        CHECK(r.role == role::client);
        CHECK(r.memory == 4_GB);
        CHECK(r.disk == 1_GB);
    }
}
