// SPDX-License-Identifier: MIT
// The table of bad input in docs/how-to/embed-the-library.md: each row is tried, and what it quotes is what is said.
#include <lifecare/audit.hpp>
#include <lifecare/firewall.hpp>
#include <lifecare/owned_installation.hpp>
#include <lifecare/words.hpp>

#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "check.hpp"

using namespace lifecare;
using namespace lifecare::literals;

namespace {

constexpr date today{2026, 1, 15};

/// What the page says of a row, by what is given: the words in backquotes of its second cell.
const std::map<std::string, std::vector<std::string>>& page() {
    static const auto rows = [] {
        std::map<std::string, std::vector<std::string>> out;
        std::ifstream in(LIFECARE_TEST_DATA "/../../docs/how-to/embed-the-library.md");
        REQUIRE(in);
        bool here = false;
        for (std::string line; std::getline(in, line);) {
            if (line.rfind('#', 0) == 0) here = line == "### Bad input";
            if (!here || line.rfind("| ", 0) != 0) continue;
            const std::size_t middle = line.find(" | ");
            std::vector<std::string> said;
            for (std::size_t at = line.find('`', middle); at != std::string::npos;) {
                const std::size_t end = line.find('`', at + 1);
                said.push_back(line.substr(at + 1, end - at - 1));
                at = line.find('`', end + 1);
            }
            out[line.substr(2, middle - 2)] = said;
        }
        out.erase("given");
        out.erase("---");
        return out;
    }();
    return rows;
}
/// The words in backquotes of a row.
const std::vector<std::string>& said_of(const std::string& given) {
    REQUIRE_MESSAGE(page().count(given) == 1, given);
    return page().at(given);
}
using words = std::vector<std::string>;

/// What is refused, each in its sentence.
words refused(const owned_installation& ours) {
    words out;
    for (const refused_value& r : ours.refused()) out.push_back(to_text(r));
    return out;
}
/// What an audit finds by a check, each in its sentence.
words found(const owned_installation& ours, date day, check c) {
    words out;
    audit(ours, {.document = techspec_2025, .day = day}, [&](const finding& f) {
        if (f.check != c || f.state != finding_state::found) return;
        out.emplace_back();
        finding_words{f, language::english}.write([&](std::string_view part) { out.back() += part; });
    });
    return out;
}
/// An audit of which the page says that nothing was checked.
void check_nothing(const audit_summary& summary, const std::string& given) {
    CHECK(said_of(given) == words{"summary.nothing_checked()", "summary.clean()"});
    CHECK(summary.nothing_checked());
    CHECK(!summary.clean());
}
owned_installation one_server() {
    owned_installation ours;
    ours.set({.family = "welfare"});
    ours.add_server({.name = "MBYDB01", .roles = {"database-server"}, .software = {"SQL Server 2019"}});
    return ours;
}

}  // namespace

TEST_CASE("what is not text, or has no name, is left out") {
    for (const auto& [name, given] : std::map<std::string, std::string>{
             {"", "a server, a domain, a certificate without a name"}, {"\xff\xfe", "text that is not UTF-8"}}) {
        owned_installation ours;
        CHECK(!ours.add_server({.name = name}));
        CHECK(refused(ours) == said_of(given));
        CHECK(!ours.add_domain({.name = name}));
        CHECK(!ours.add_certificate({.name = name}));
        CHECK(ours.refused().size() == 3);
        const installation seen = ours;
        CHECK(seen.servers.empty());
        CHECK(seen.domains.empty());
        CHECK(seen.certificates.empty());
    }
}

TEST_CASE("what is there already is left out") {
    owned_installation ours;
    CHECK(ours.add_server({.name = "MBYDB01", .addresses = {"10.20.0.12"}, .zone = "dmz"}));
    CHECK(!ours.add_server({.name = "mbydb01", .zone = "intranet"}));
    CHECK(refused(ours) == said_of("a name twice, in any case"));
    CHECK(ours.described().servers.size() == 1);
    CHECK(ours.described().servers[0].zone == network::dmz);

    owned_installation other;
    other.add_server({.name = "MBYDB01", .addresses = {"10.20.0.12"}});
    other.add_server({.name = "MBYDB02", .addresses = {"10.20.0.12", "10.20.0.13"}});
    CHECK(refused(other) == said_of("an address that another server has"));
    REQUIRE(other.described().servers.size() == 2);
    CHECK(other.described().servers[1].addresses.size() == 1);
}

TEST_CASE("what cannot be read is left out, and what is beside it is taken") {
    owned_installation addresses;
    addresses.add_server({.name = "MBYDB01", .addresses = {"10.20.0.300", "10.20.0.30"}});
    CHECK(refused(addresses) == said_of("an address that cannot be read"));
    CHECK(addresses.described().servers[0].addresses.size() == 1);

    owned_installation programs;
    programs.add_server({.name = "MBYDB01", .roles = {"application-server"}, .software = {"Windows Server 2022", ""}});
    CHECK(refused(programs) == said_of("an empty program in a list"));
    CHECK(audit(programs, techspec_2025, today).of(check::message_broker) == check_state::not_checked);

    owned_installation unknown;
    unknown.add_domain({.name = "MBY", .subsystems = {"SoL", "VoO"}});
    CHECK(refused(unknown) == said_of("a word that a field does not have"));
    CHECK(unknown.described().domains[0].subsystems == enum_set<subsystem>{subsystem::voo});
    unknown.add_server({.name = "MBYDB01", .roles = {"database-servr", "web-server"}});
    CHECK(audit(unknown, techspec_2025, today).of(check::role_missing) == check_state::not_checked);
}

TEST_CASE("a number that a field does not hold is not stated") {
    owned_installation many, sizes;
    many.add_server({.name = "MBYDB01", .processors = 70'000});
    CHECK(refused(many) == said_of("70 000 processors, or -1"));
    many.add_server({.name = "MBYDB02", .processors = -1});
    CHECK(many.refused().size() == 2);
    for (const server& s : many.described().servers) CHECK(s.processors == 0);

    const int negative = -1;
    sizes.add_server({.name = "MBYDB01", .disk = static_cast<std::uint64_t>(negative) * 1_GB});
    CHECK(refused(sizes) == said_of("-1 GB, or more than a million"));
    sizes.add_server({.name = "MBYDB02", .disk = 1'000'001 * 1_GB});
    CHECK(sizes.refused().size() == 2);
    for (const server& s : sizes.described().servers) CHECK(s.disk == data_size{});
}

TEST_CASE("what is empty or 0 is not stated, and asked for") {
    owned_installation ours = one_server();
    CHECK(ours.add_server({.name = "A", .roles = {"core-server"}, .zone = "", .processors = 0, .memory = 0 * 1_GB}));
    CHECK(ours.add_certificate({.name = "*.example.se", .use = "", .issued = "", .expires = ""}));
    CHECK(ours.refused().empty());
    CHECK(said_of("0, or an empty text, for a zone, a day, a size") ==
          words{to_text(finding_state::not_known) == "not-known" ? "not_known" : ""});
    bool asked = false;
    audit(ours, {.document = techspec_2025, .day = today}, [&](const finding& f) {
        asked =
            asked || (f.check == check::hardware_minimum && f.subject == "A" && f.state == finding_state::not_known);
    });
    CHECK(asked);
}

TEST_CASE("a day that there is not is left out, and the last day of all is taken") {
    owned_installation ours;
    CHECK(!ours.add_certificate({.name = "*.example.se", .expires = "2026-02-29"}));
    CHECK(refused(ours) == said_of("a day that there is not"));
    CHECK(!ours.described().certificates[0].expires.valid());

    owned_installation waived;
    CHECK(!waived.add_waiver({.check = "LC-NAME-002", .last_day = "soon"}));
    CHECK(refused(waived) == said_of("a waiver whose last day cannot be read"));
    CHECK(waived.described().waivers.empty());

    owned_installation agent = one_server();
    CHECK(agent.add_certificate(
        {.name = "*.example.se", .use = "agent", .issued = "2026-01-01", .expires = "9999-12-31"}));
    CHECK(found(agent, today, check::agent_certificate_validity) == said_of("an agent certificate until 9999-12-31"));
    const owned_installation last = one_server();
    CHECK(found(last, {9999, 12, 31}, check::software_ended_at_vendor) == said_of("an audit on 9999-12-31"));

    CHECK(said_of("the day 10000-01-01") == words{"parse_date"});
    CHECK(!parse_date("10000-01-01"));
    CHECK(parse_date("9999-12-31"));
}

TEST_CASE("an audit that checks nothing says so") {
    const owned_installation ours = one_server();
    check_nothing(audit(ours, techspec_2025, date{}), "an audit without a day, or on one that there is not");
    CHECK(audit(ours, techspec_2025, date{2026, 2, 30}).nothing_checked());
    check_nothing(audit(ours, document::vellinge_routine, today),
                  "a document without rules for installations, as `vellinge_routine`");
    const installation nothing{.servers = view<server>{nullptr, 5}, .databases = view<std::string_view>{nullptr, 1}};
    check_nothing(audit(nothing, techspec_2025, today), "nothing but a null view");
    openings_of(nothing, techspec_2025, [](const opening& o) { CHECK(o.from.machine == nullptr); });
    const owned_installation copy{nothing};
    CHECK(copy.refused().empty());
}

TEST_CASE("which document governs is a question of its own") {
    CHECK(said_of("a day on which no document governs") == words{"governing_document"});
    CHECK(!governing_document(hosting::on_premises, family::welfare, "2024-01-23"_date));
    CHECK(!governing_document(hosting::on_premises, family::welfare, date{}));
    CHECK(said_of("a document that does not govern on the day") == words{"governing_document"});
    const owned_installation ours = one_server();
    CHECK(!audit(ours, techspec_2025, "1999-01-01"_date).nothing_checked());
}

TEST_CASE("twenty thousand servers are audited, and whoever has enough answers stops") {
    CHECK(said_of("20 000 servers") == words{"openings_of"});
    owned_installation ours;
    ours.set({.family = "welfare"});
    for (int i = 0; i < 20'000; ++i)  // names of sixteen characters and more, one too many
        ours.add_server({.name = "MUNICIPALSERVER" + std::to_string(i), .roles = {"web-server", "core-server"}});
    CHECK(ours.refused().empty());
    int too_long = 0;
    const audit_summary summary = audit(ours, {.document = techspec_2025, .day = today}, [&](const finding& f) {
        too_long += f.check == check::server_name_length ? 1 : 0;
        return too_long < 20'000;
    });
    CHECK(too_long == 20'000);
    CHECK(summary.stopped());
    int openings = 0;
    CHECK(!openings_of(ours, techspec_2025, [&](const opening&) { return ++openings < 100; }));
    CHECK(openings == 100);
}

TEST_CASE("every row of the page is tried") {
    CHECK(page().size() == 21);  // those above
}
