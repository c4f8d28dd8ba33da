// SPDX-License-Identifier: MIT
// The tables of the two specifications against the second transcription, cell by cell: flows, firewall programs, client
// ports and ranges, databases, platforms, telephones, components, environment variables.
#include <lifecare/rulebook/client_ports.hpp>
#include <lifecare/rulebook/cloud_client.hpp>
#include <lifecare/rulebook/components.hpp>
#include <lifecare/rulebook/databases.hpp>
#include <lifecare/rulebook/firewall_programs.hpp>
#include <lifecare/rulebook/ipv6.hpp>
#include <lifecare/rulebook/platforms.hpp>
#include <map>

#include "transcription.hpp"

using namespace lifecare;
using transcription::cells;
using transcription::compare;
using transcription::str;

namespace {

constexpr document specifications[] = {techspec_2024, techspec_2025};

}  // namespace

TEST_CASE("flows agree with the second transcription") {
    for (document d : specifications)
        compare(rulebook::flows, d, "flows", [](const rulebook::flow& r, const cells& c) {
            CHECK(str(to_text(r.from)) == c.at("from"));
            CHECK(str(to_text(r.to)) == c.at("to"));
            CHECK(std::to_string(r.port) == c.at("port"));
            CHECK(str(r.transport) == c.at("transport"));
            if (!c.at("name").empty()) CHECK(str(r.name) == c.at("name"));  // 4.4, 4.5, 4.7 and 7.1 print no name
        });
}

TEST_CASE("configurable ports carry their setting, and only they") {
    for (const auto& r : rulebook::flows) {
        const port_setting expected = r.port == 1433    ? port_setting::sql
                                      : r.port == 1521  ? port_setting::instead_of_sql  // "1521 alt. 1433" (13.1)
                                      : r.port == 23630 ? port_setting::forward_proxy
                                                        : port_setting::none;
        CHECK(r.setting == expected);
    }
}

TEST_CASE("what an installation can state of a flow is the condition of its section") {
    for (const auto& r : rulebook::flows) {
        // 4.4 "för anrop till FK", 4.5 "ladda ner", 4.7 the form, 7.1 TeamViewer, 13.1 "Enbart vid ODBC-koppling", 13.2
        // the online integration of 10.3.3; 3.1.5: a web server that the internet reaches.
        const std::map<std::string, const char*> by_section{{"4.4", "forsakringskassan-calls"},
                                                            {"4.5", "installer-downloads"},
                                                            {"4.7", "feedback-form"},
                                                            {"7.1", "remote-services"},
                                                            {"13.2", "learning-platform-integration"}};
        const std::string section = str(r.source.begin()->place());
        std::string key = by_section.count(section) ? by_section.at(section) : "";
        if (r.port == 1521 || (r.port == 1433 && section == "13.1")) key = "odbc";
        if (section == "4.3" && r.from == endpoint{network::internet}) key = "exposed-web";
        CHECK(str(rulebook::stated_condition_of(r)) == key);
    }
}

TEST_CASE("where networks are printed, a row names the servers in them that the other sections name") {
    const enum_set<role> webs{role::web_server, role::intranet_server};
    for (const auto& r : rulebook::flows) {
        const std::string section = str(r.source.begin()->place());
        const bool a1 = section == "13.1", b1 = section == "13.2";
        // 13.1: IIS is on the web server. 10.1.4: ODBC is between web server and database. 3.1: TSS on the core server,
        // brokers on the application server. 10.1.3: Inkorgen is a broker. 10.3.3: Web Services on the application
        // server.
        CHECK(r.ends.callers == (a1 ? webs : section == "7.1" ? r.ends.callers : enum_set<role>{}));
        CHECK(r.ends.answers == (a1 && (r.port == 1433 || r.port == 1521)    ? enum_set<role>{role::database_server}
                                 : a1 && (r.port == 2100 || r.port == 30710) ? enum_set<role>{role::core_server}
                                 : a1 || (b1 && r.port == 23112)             ? enum_set<role>{role::application_server}
                                                                             : enum_set<role>{}));
        // 13.1: "Enbart för EDU"; of "2112/2116 ... (EDU/VoO)" 13.5 prints 2112 for BoU and 2116 for VoO. 4.4 is headed
        // "VOO och Windows Firewall".
        const bool of_edu = a1 && (r.port == 21 || r.port == 2112), of_voo = (a1 && r.port == 2116) || section == "4.4";
        CHECK(r.ends.only_for == (of_edu   ? enum_set<subsystem>{subsystem::edu}
                                  : of_voo ? enum_set<subsystem>{subsystem::voo}
                                           : enum_set<subsystem>{}));
        // 13.1: "IIS sätts upp på webbserver i DMZ-nätet eller webbserver på intranätet", and what follows is of older
        // web applications; 13.2 names the DMZ alone.
        const rulebook::other_source* also = rulebook::find_other_source(r);
        CHECK((also != nullptr) == a1);
        if (also) {
            CHECK(also->networks == network::intranet);
            const std::string_view condition = also->condition.sv;
            const auto says = [&](std::string_view words) { return condition.find(words) != std::string_view::npos; };
            CHECK(says("på intranätet (13.1"));
            CHECK(says("ODBC") == (r.port == 1433 || r.port == 1521));  // the comments of the table
            CHECK(says("1521 alternativt 1433") == (r.port == 1433 || r.port == 1521));
            CHECK(says("dedikerade servrar") == (r.port == 2100 || r.port == 2112 || r.port == 2116));
            CHECK(says("COM och .Net") == (r.port == 30710));
            CHECK(says("enbart för EDU") == (r.port == 21));
        }
        // 7.1: "den dator, server eller klient som behöver nås"
        if (section == "7.1")
            for (std::size_t i = 0; i < role_count; ++i) CHECK(r.ends.callers.contains(static_cast<role>(i)));
    }
}

TEST_CASE("between servers one of a service's two ports, by http and by https, is enough") {
    std::string all;
    for (const auto& r : rulebook::flows) {
        const std::uint16_t other = rulebook::other_port_of(r);
        if (other == 0) continue;
        // "80/443 För att kunna recyccla Applikationspooler"; "RabbitMQ via http", "RabbitMQ via https": each has its
        // other one in the same document, between the same servers.
        const std::string name = str(r.name), asked = std::to_string(r.port) + " or " + std::to_string(other) + "; ";
        CHECK((name.find("recyc") != std::string::npos || name.find("RabbitMQ via http") == 0));
        bool found = false;
        for (const auto& o : rulebook::flows)
            found = found || (o.port == other && o.from == r.from && o.to == r.to &&
                              o.source.begin()->document() == r.source.begin()->document());
        CHECK(found);
        if (all.find(asked) == std::string::npos) all += asked;
    }
    CHECK(all == "80 or 443; 443 or 80; 5672 or 5671; 5671 or 5672; ");
    // Users reach the servers by https: the 80 that is printed beside it does not do.
    for (const auto& r : rulebook::flows)
        if (r.from.is_network()) CHECK(rulebook::other_port_of(r) == 0);
}

TEST_CASE("what is drawn has the section that points to the drawing") {
    const auto sections = [](document d) {
        std::string all;
        for (const auto& r : rulebook::drawn_flows.in(d))
            all += str(r.source.find(d)->place()) + ' ' + str(to_text(endpoint{r.end})) + "; ";
        return all;
    };
    CHECK(sections(techspec_2024) ==
          "3.1.6.2 esense-server; 3.1.7 analysis-server; 3.1.8 compute-server; 10.4.4 core-server; 11.1 core-server; ");
    CHECK(sections(techspec_2025) == "3.1.7 compute-server; 11.1 core-server; ");
    for (const auto& r : rulebook::drawn_flows) CHECK((r.basis == basis::printed) == r.reason.sv.empty());
}

TEST_CASE("a flow is required unless a product, an optional function or a call to an agency decides") {
    for (const auto& r : rulebook::flows) {
        const std::string section = str(r.source.begin()->place());
        if (section == "4.3" || section == "3.1.7") CHECK(r.need == flow_need::required);
        if (section == "4.4" || section == "13.1" || section == "13.2") CHECK(r.need == flow_need::conditional);
        if (section == "4.5" || section == "4.7" || section == "7.1") CHECK(r.need == flow_need::optional);
        CHECK(str(r.product) == (section == "13.1"                                 ? "legacy-web"
                                 : section == "13.2" && r.source.in(techspec_2024) ? "learning-platform"
                                                                                   : ""));
    }
}

TEST_CASE("client ports agree with the second transcription") {
    constexpr const char* kinds[] = {"tss", "broker", "webservice", "tns", "tev", "tes"};
    for (document d : specifications)
        compare(rulebook::client_ports, d, "client-ports", [&](const rulebook::client_port& r, const cells& c) {
            CHECK(std::to_string(r.port) == c.at("port"));
            CHECK(kinds[static_cast<int>(r.kind)] == c.at("kind"));
            CHECK(str(r.name) == c.at("name"));
            CHECK(str(r.purpose.sv) == c.at("purpose"));
            // tss and tns answer on the core server, brokers and web services on the application server; the rest on
            // both (assumed).
            const bool on_core = r.kind == service_kind::tss || r.kind == service_kind::tns,
                       on_application = r.kind == service_kind::broker || r.kind == service_kind::webservice;
            CHECK(r.served_by.contains(role::core_server) == !on_application);
            CHECK(r.served_by.contains(role::application_server) == !on_core);
            CHECK(r.basis == (on_core || on_application ? basis::derived : basis::assumed));
            CHECK(r.setting == (r.port == 30722 ? port_setting::event_service : port_setting::none));
            CHECK(r.footnote.sv.empty() == c.at("footnote").empty());
            for (const std::string& words : transcription::parts(c.at("footnote")))
                CHECK(transcription::holds(str(r.footnote.sv), words));
            // Whose it is says the name, else the purpose: "FtB" is for "IFO, VoO" too, and is FtB's.
            const auto named_in = [](const std::string& words) {
                enum_set<subsystem> all;
                const std::pair<const char*, subsystem> names[] = {{"KIR", subsystem::kir},
                                                                   {"IFO", subsystem::ifo},
                                                                   {"VoO", subsystem::voo},
                                                                   {"FtB", subsystem::ftb},
                                                                   {"BoU", subsystem::edu}};
                for (const auto& [word, of] : names)
                    if (words.find(word) != std::string::npos) all.insert(of);
                return all;
            };
            CHECK(r.of == (named_in(c.at("name")).empty() ? named_in(c.at("purpose")) : named_in(c.at("name"))));
        });
}

TEST_CASE("client ranges agree with the second transcription") {
    for (document d : specifications)
        compare(rulebook::client_ranges, d, "client-ranges", [](const rulebook::client_range& r, const cells& c) {
            CHECK((r.verdict == range_verdict::open ? "open" : "not-recommended") == c.at("verdict"));
            CHECK(std::to_string(r.first) == c.at("first"));
            CHECK(std::to_string(r.last) == c.at("last"));
            // 4.3: the ranges of administration are needed between the servers, no longer from clients
            CHECK(r.still_from == (r.verdict == range_verdict::open
                                       ? enum_set<role>{}
                                       : enum_set<role>{role::core_server, role::application_server}));
        });
}

TEST_CASE("firewall programs agree with the second transcription") {
    for (document d : specifications)
        compare(rulebook::firewall_programs, d, "firewall-programs",
                [](const rulebook::firewall_program& r, const cells& c) {
                    CHECK(str(r.group.sv) == c.at("group"));
                    CHECK(str(r.program) == c.at("program"));
                });
}

TEST_CASE("databases agree with the second transcription") {
    for (document d : specifications)
        compare(rulebook::databases, d, "databases", [](const rulebook::database& r, const cells& c) {
            CHECK(str(r.name) == c.at("name"));
            // An apostrophe is one whichever way it is drawn: 2024 curls the one of "VoO's".
            std::string subsystem_cell = c.at("subsystem");
            if (const std::size_t at = subsystem_cell.find("\u2019"); at != std::string::npos)
                subsystem_cell.replace(at, std::string("\u2019").size(), "'");
            CHECK(str(r.subsystem) == subsystem_cell);
            CHECK(str(r.purpose.sv) == c.at("purpose"));
            CHECK((r.after_activation ? "yes" : "no") == c.at("after_activation"));
            // Which subsystems a cell names, read anew from its words.
            const std::string cell = c.at("subsystem").substr(0, c.at("subsystem").find(" (anv"));
            const auto names = [&](const char* word) { return cell.find(word) != std::string::npos; };
            CHECK(r.all_installations == (names("Samtliga") || names("Gemensam")));
            CHECK(r.installed_for.contains(subsystem::kir) == names("KIR"));
            CHECK(r.installed_for.contains(subsystem::ifo) == names("IFO"));
            CHECK(r.installed_for.contains(subsystem::voo) == (names("VoO") || names("VOO")));
            CHECK(r.installed_for.contains(subsystem::ftb) == (cell == "FtB"));
            CHECK(r.installed_for.contains(subsystem::edu) == names("EDU"));
            const bool used = c.at("subsystem").find("används av") != std::string::npos;
            CHECK(r.used_by.contains(subsystem::voo) == used);
            CHECK(r.used_by.contains(subsystem::ifo) == (used && c.at("subsystem").find("IFO") != std::string::npos));
        });
}

TEST_CASE("older names and naming standards") {
    REQUIRE(rulebook::legacy_databases.size() == 4);
    const std::pair<const char*, const char*> expected[] = {{"HCWSYSLOG", "HWE_SYSLOG"},  // of both documents' 6.9
                                                            {"Domän_Activity", "HWE_Domän_ActivityLog"},
                                                            {"Domän_Deviation", "HWE_Domän_Deviation"},
                                                            {"Domän_Housing", "HWE_Domän_Housing"}};
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(str(rulebook::legacy_databases[i].name) == expected[i].first);
        CHECK(str(rulebook::legacy_databases[i].successor) == expected[i].second);
        CHECK(rulebook::legacy_databases[i].basis == (i < 2 ? basis::assumed : basis::derived));
    }
    // The fixed parts around the placeholder, which is printed in the name.
    const auto name_of = [](const auto& r) {
        constexpr const char* placeholders[] = {"", "Domän", "Kundnamn"};
        return str(r.prefix) + placeholders[static_cast<int>(r.placeholder)] + str(r.suffix);
    };
    for (const auto& r : rulebook::databases) CHECK(name_of(r) == str(r.name));
    for (const auto& r : rulebook::legacy_databases) CHECK(name_of(r) == str(r.name));
    const char* patterns[] = {"HWE_xxx", "HWE_Domän_xxx", "Domän_"};
    for (std::size_t i = 0; i < 3; ++i) CHECK(str(rulebook::naming_standards[i].pattern) == patterns[i]);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(rulebook::naming_standards[i].scope ==
              (i == 0 ? database_scope::system_level : database_scope::per_domain));
}

TEST_CASE("platforms agree with the second transcription") {
    for (document d : specifications)
        compare(rulebook::platforms, d, "platforms", [](const rulebook::platform& r, const cells& c) {
            CHECK(str(r.category_name.sv) == c.at("category"));
            CHECK(str(r.product) == c.at("product"));
            CHECK(str(r.version) == c.at("version"));
            CHECK(str(r.supplier) == c.at("supplier"));
            const std::string comment = c.at("comment");
            if (r.version != text{"10"}) CHECK(str(r.comment) == comment);
            else  // that cell is long: the options it names
                for (const std::string& option : transcription::parts(comment))
                    CHECK_MESSAGE(transcription::holds(str(r.comment), option), option);
            // What the comment says of time, read anew from its words.
            const auto week_after = [&](const char* word) {
                const std::size_t at = comment.find(word);
                const std::size_t year = at == std::string::npos ? at : comment.find("20", at);
                if (year == std::string::npos) return std::string{};
                return comment.substr(year, comment.find_first_not_of("0123456789v", year) - year);
            };
            const bool demand = comment.find("krav") != std::string::npos;
            CHECK(str(r.supported_from) == (demand ? "" : week_after("från")));
            if (str(r.product) != "Silverlight") CHECK(str(r.supported_until) == week_after("upphör"));
            CHECK(str(r.required_from) == (demand && r.version == text{"4.8"} ? week_after("från") : ""));
            const std::size_t least = comment.find("minst ");
            CHECK(r.least_subversion == (least == std::string::npos ? 0 : std::stoi(comment.substr(least + 6))));
            // What it says of the version, likewise.
            const auto says = [&](const char* words) { return comment.find(words) != std::string::npos; };
            const rulebook::platform_condition& asked = r.condition;
            CHECK(asked.bits == (says("32-bit") ? 32 : 0));
            CHECK((asked.language == edition_language::english) == says("Engelsk version"));
            CHECK((asked.channel == release_channel::current) == says("Semi-Annual Channel"));
            CHECK(asked.bundle == says("bundle"));
            // "BBIC (IFO)"; Silverlight's footnote: "Krävs för följande Lifecare-moduler: VOO Utförare Silverlight".
            const bool for_ifo = says("(IFO)"), for_voo = str(r.product) == "Silverlight";
            CHECK(asked.purpose.contains(subsystem::ifo) == for_ifo);
            CHECK(asked.purpose.contains(subsystem::voo) == for_voo);
            CHECK(asked.purpose.size() == (for_ifo || for_voo ? 1u : 0u));
            const std::size_t number = comment.find("Version ");
            CHECK(str(asked.exactly) == (number == std::string::npos
                                             ? ""
                                             : comment.substr(number + 8, comment.find(' ', number + 8) - number - 8)));
            CHECK(str(asked.at_least) == (says("eller senare") ? comment.substr(comment.find("Office ") + 7, 4) : ""));
            CHECK((r.rolling == rolling_version::no) ==
                  (comment.find("enaste") == std::string::npos && comment.find("Aktuell") == std::string::npos));
        });
}

TEST_CASE("weeks, days and releases are those of the printed cells, and a category is its heading") {
    // 8.2's headings in the order of platform_category.
    constexpr const char* headings[] = {"Operativsystem (Klient)",
                                        "Operativsystem (Server)",
                                        "Databashanterare",
                                        "Databaskommunikation från applikationsserver",
                                        "Webbserver",
                                        "Applikationsramverk",
                                        "Webbläsare",
                                        "Insticksprogram (Lifecare)",
                                        "Rapporthantering (Procapita)",
                                        "Meddelandehantering",
                                        "Dokumenthantering",
                                        "E-post"};
    for (const auto& r : rulebook::platforms) {
        CHECK(str(r.category_name.sv) == headings[static_cast<std::size_t>(r.category)]);
        const auto week = [](text printed) { return parse_iso_week(printed).value_or(iso_week{}); };
        CHECK(r.from_week == week(r.supported_from));
        CHECK(r.until_week == week(r.supported_until));
        CHECK(r.required_week == week(r.required_from));
        CHECK(r.last_day == (r.product == text{"Silverlight"} ? date{2021, 12, 31} : date{}));  // printed "21-12-31"
    }
    for (const auto& r : rulebook::cloud_platforms) {
        const std::string aspect = str(r.aspect), product = str(r.product);
        CHECK(r.category == (aspect == "Operativsystem"  ? platform_category::client_os
                             : aspect == "Webbläsare"    ? platform_category::browser
                             : product == "Adobe Reader" ? platform_category::document_reader
                                                         : platform_category::plug_in));
    }
    for (const auto& r : rulebook::components)
        CHECK(r.included_release == parse_product_release(r.included_from).value_or(product_release{}));
    CHECK(rulebook::ip_rules[1].after_release == product_release{9, 6, 4});
    for (std::size_t i = 0; i < rulebook::ip_rules.size(); ++i)
        CHECK(rulebook::ip_rules[i].after_release ==
              parse_product_release(rulebook::ip_rules[i].after).value_or(product_release{}));
}

TEST_CASE("telephones: one printed row, two operating systems") {
    for (document d : specifications) {
        const auto expected = transcription::lines("mobile", d);
        REQUIRE(expected.size() == 1);
        for (const auto& r : rulebook::mobile_platforms.in(d)) {
            CHECK(str(r.module) == expected[0].at("module"));
            CHECK(str(r.source.find(d)->place()) == expected[0].at("section"));
            CHECK(expected[0].at("requirement").find(str(r.system)) != std::string::npos);
            CHECK(expected[0].at("requirement").find(str(r.browsers.sv)) != std::string::npos);
            CHECK(expected[0].at("requirement").find("Senaste " + std::to_string(r.latest_versions)) == 0);
        }
        transcription::all_read(expected, "mobile");
    }
}

TEST_CASE("components agree with the second transcription") {
    for (document d : specifications)
        compare(rulebook::components, d, "components", [](const rulebook::component& r, const cells& c) {
            CHECK(str(r.product) == c.at("product"));
            CHECK(str(r.supplier) == c.at("supplier"));
            CHECK(str(r.note) == c.at("note"));
        });
}

TEST_CASE("environment variables agree with the second transcription") {
    for (document d : specifications)
        compare(rulebook::ip_variables, d, "environment-variables", [](const rulebook::ip_variable& r, const cells& c) {
            CHECK(str(r.name) == c.at("name"));
            CHECK(str(r.value) == c.at("value"));
        });
}
