// SPDX-License-Identifier: MIT
// firewall.hpp: flow_table (find, judge, judge_machines), openings_of, for_each_opening, judge_ends, for_each_closed,
// for_each_drawn_opening, needs_program_rules; firewall/used_flows.hpp: is_needed_from, is_served. The oracle
// is 4.3, 3.1.7, A1, B1 and E1 typed a second time as sets of ports; tables of answers are compared for every port and
// pair of ends.
#include <algorithm>
#include <lifecare/firewall.hpp>
#include <set>
#include <string>
#include <vector>

#include "check.hpp"

using namespace lifecare;
using enum role;
using enum network;
using enum flow_verdict;

namespace {

/// What one pair of ends opens, as the document prints it.
struct printed_flow {
    document in;
    endpoint from, to;
    std::vector<int> ports;
    flow_verdict verdict = required;
};

const std::vector<printed_flow>& printed_flows() {
    static const std::vector<printed_flow> all = [] {
        std::vector<printed_flow> v;
        for (document d : {techspec_2024, techspec_2025}) {
            const bool old = d == techspec_2024;
            v.push_back({d, internet, web_server, {443}});
            v.push_back({d, intranet, web_server, {443}});
            v.push_back({d, intranet, intranet_server, {80, 443}});
            for (role web : {web_server, intranet_server}) {
                v.push_back({d, web, application_server,
                             old ? std::vector<int>{23110, 23112, 23114, 23116, 23612, 30745}
                                 : std::vector<int>{23110, 23114, 23116, 23612, 5672, 5671}});
                v.push_back({d, web, core_server, old ? std::vector<int>{23610, 23630} : std::vector<int>{23610}});
                v.push_back({d, application_server, web, {808, 80, 443}});
                v.push_back({d, core_server, web, {80, 443}});
            }
            if (old) v.push_back({d, core_server, application_server, {30745}});
            v.push_back({d, application_server, core_server,
                         old ? std::vector<int>{2100, 30710, 23610, 9091, 23611, 23612, 23630}
                             : std::vector<int>{2100, 30710, 23610, 9091, 23611, 23612}});
            v.push_back({d, compute_server, application_server, {23612, 9091}});
            v.push_back({d, compute_server, core_server, {23610}});
            for (role r : {core_server, application_server, compute_server})
                v.push_back({d, r, database_server, {1433}});
            v.push_back({d, load_balanced_server, load_balanced_server, {11211, 11212}});
            v.push_back({d, application_server, external::forsakringskassan, {7020}, conditional});
            for (role r : {core_server, application_server})
                v.push_back({d, r, external::installation_packages, {22, 443}, optional});
            v.push_back({d, application_server, external::feedback, {443}, optional});
            // 7.1: "den dator, server eller klient som behöver nås"
            for (std::size_t r = 0; r < role_count; ++r)
                v.push_back({d, static_cast<role>(r), external::teamviewer, {443}, optional});
            // 13.1 prints the networks; TSS and its name server are on the core server, brokers (Inkorgen too) on the
            // application server (3.1, 10.1.3), ODBC is to the database (10.1.4).
            v.push_back(
                {d, dmz, admin_network,
                 old ? std::vector<int>{1521, 1433, 2100, 30710, 2112, 2116, 21} : std::vector<int>{2100, 30710, 2116},
                 conditional});
            for (role web : {web_server, intranet_server}) {
                v.push_back({d, web, core_server, {2100, 30710}, conditional});
                v.push_back({d, web, application_server,
                             old ? std::vector<int>{2112, 2116, 21} : std::vector<int>{2116}, conditional});
                if (old) v.push_back({d, web, database_server, {1521, 1433}, conditional});
            }
            // E1: TSS and TNS to the core server, brokers and web services to the application server, events and errors
            // to both.
            v.push_back({d, client, core_server, {2100, 30710, 30722, 30751}});
            v.push_back({d, client, application_server,
                         old ? std::vector<int>{2110,  2112,  2113,  2114,  2116,  2119,  2120,  2130,
                                                2131,  2132,  23110, 23112, 23114, 23116, 30600, 30601,
                                                30603, 30610, 30611, 30612, 30613, 30614, 30722, 30751}
                             : std::vector<int>{2110, 2114, 2116, 2119, 2120, 23110, 23114, 23116, 30600, 30601, 30610,
                                                30611, 30612, 30613, 30722, 30751}});
        }
        v.push_back({techspec_2024, application_server, analysis_server, {2383}});
        v.push_back({techspec_2024, analysis_server, application_server, {1433}});
        v.push_back({techspec_2024, internet, dmz, {9090}, conditional});
        v.push_back({techspec_2024, dmz, admin_network, {23112}, conditional});
        v.push_back({techspec_2024, dmz, application_server, {23112}, conditional});  // 10.3.3
        return v;
    }();
    return all;
}

/// Verdicts of every port from one end to another, painted from the list above and the ranges of 4.3.
std::vector<flow_verdict> painted(document d, endpoint from, endpoint to) {
    std::vector<flow_verdict> ports(65'536, unknown);
    const auto paint = [&](int first, int last, flow_verdict v) {
        for (int p = first; p <= last; ++p)
            ports[static_cast<std::size_t>(p)] = std::max(ports[static_cast<std::size_t>(p)], v);
    };
    const bool brokers = to == endpoint{core_server} || to == endpoint{application_server};
    if (brokers && from == endpoint{client}) {
        paint(2100, 2140, client_range);
        paint(23110, 23120, client_range);
        paint(30600, 30620, client_range);
        for (int single : {30710, 30722, 30751}) paint(single, single, client_range);
    }
    if (brokers && !from.is_external()) {
        // 4.3: "rekommenderar inte längre att ha dessa portar öppna", "accessas endast från core/applikationsserver"
        const flow_verdict v =
            from == endpoint{core_server} || from == endpoint{application_server} ? between_servers : not_recommended;
        paint(30700, 30709, v);
        paint(30711, 30721, v);
        paint(30723, 30750, v);
        paint(30752, 30760, v);
    }
    for (const printed_flow& f : printed_flows())
        if (f.in == d && f.from == from && f.to == to)
            for (int p : f.ports) paint(p, p, f.verdict);
    return ports;
}

}  // namespace

TEST_CASE("every port between every pair of ends, in both documents, against the documents typed a second time" *
          doctest::test_suite("exhaustive")) {
    std::size_t wrong = 0, known = 0;
    for (document d : {techspec_2024, techspec_2025})
        for (const auto& a : rulebook::endpoints)
            for (const auto& b : rulebook::endpoints) {
                const std::vector<flow_verdict> expected = painted(d, a.id, b.id);
                for (unsigned p = 0; p < 65'536; ++p) {
                    const flow_answer answer = find_flow_table(d)->judge(a.id, b.id, static_cast<std::uint16_t>(p));
                    wrong += answer.verdict != expected[p];
                    known += answer.verdict != unknown;
                    if (answer.rule)
                        wrong += !(answer.rule->first <= p && p <= answer.rule->last && answer.rule->from == a.id &&
                                   answer.rule->to == b.id && answer.rule->citation->document() == d);
                }
            }
    CHECK(wrong == 0);
    // Flows of 2024: 2 + 46 + 1 + 4 + 1 in 3.1.7 and 4.3 to 4.7, 10 of TeamViewer, A1 7 between networks and 7 from two
    // kinds of web server, B1 2 between networks and 1; of those 30745 from three servers lies in a range. 2025: 42 + 1
    // + 4 + 1 + 10, A1 3 and 3 from two. Client: ranges hold 41 + 11 + 21 + 3 = 76 ports, all of E1 among them.
    // Administration: 10 + 11 + 28 + 9 = 58 from 14 ends. Each to 2 servers.
    CHECK(known == (54 + 10 + 7 + 14 + 2 + 1 - 3) + (48 + 10 + 3 + 6) + 2 * (2 * 76 + 2 * 14 * 58));
}

TEST_CASE(
    "a table made while the program runs answers as its rules do one by one, the best, and of equal ones the first") {
    const port_overrides printed, two_on_one{.forward_proxy = 23'610};  // 4.3 prints 23610 between the same servers
    for (const auto& [d, ports] :
         {std::pair{techspec_2024, printed}, {techspec_2025, printed}, {techspec_2024, two_on_one}}) {
        flow_table table{d, ports};
        REQUIRE(table.end() - table.begin() == static_cast<std::ptrdiff_t>(table.size()));
        std::set<unsigned> points;  // where a rule begins, or has just ended
        for (const port_rule& r : table) {
            REQUIRE(r.citation != nullptr);
            points.insert({r.first, r.last + 1u});
        }
        const auto held = [&](unsigned port) {
            return std::any_of(table.begin(), table.end(),
                               [&](const port_rule& r) { return r.first <= port && port <= r.last; });
        };
        CHECK(table.port_classes() == 1 + static_cast<std::size_t>(std::count_if(points.begin(), points.end(), held)));
        std::set<unsigned> around{0, 65'535};
        for (unsigned p : points) around.insert({p - 1, p, p + 1});
        std::size_t wrong = 0;
        for (const auto& a : rulebook::endpoints)
            for (const auto& b : rulebook::endpoints)
                for (unsigned port : around) {
                    const port_rule* best = nullptr;
                    for (const port_rule& r : table)
                        if (r.from == a.id && r.to == b.id && r.first <= port && port <= r.last)
                            if (!best || flow_table::verdict_of(r) > flow_table::verdict_of(*best)) best = &r;
                    wrong += table.find(a.id, b.id, static_cast<std::uint16_t>(port)) != best;
                }
        CHECK(wrong == 0);
        CHECK(table.judge_machines(endpoint_set(web_server), endpoint_set(client), 443).verdict == unknown);
        CHECK(table.judge_machines({core_server, application_server}, endpoint_set(database_server), 1433).rule->from ==
              endpoint{core_server});
    }
}

TEST_CASE("a set of ends") {
    HOLDS(endpoint_set(web_server).bits() == 1u << 3);  // the fourth role
    HOLDS(endpoint_set(web_server) == endpoint_set{web_server});
    HOLDS(endpoint_set(web_server).contains(web_server) && !endpoint_set(web_server).contains(core_server));
    HOLDS(endpoint_set().empty() && !endpoint_set(core_server).empty());
}

TEST_CASE("a document without ports has no table") {
    HOLDS(find_flow_table(cloud_6_2) == nullptr);
    HOLDS(flow_table{cloud_6_2}.empty());
    HOLDS(flow_table{cloud_6_2}.judge(client, core_server, 2100).verdict == unknown);
}

TEST_CASE("a rule knows its row, its place and its basis") {
    constexpr const port_rule& tss = *flows_of<techspec_2025>.find(client, core_server, 2100);
    HOLDS(tss.name() == text{"TSS"});
    HOLDS(tss.citation->place() == text{"13.4"});
    HOLDS(tss.basis() == basis::derived);
    HOLDS(tss.transport() == text{"tcp"});
    HOLDS(!tss.transport_is_printed());
    constexpr const port_rule& legacy = *flows_of<techspec_2024>.find(web_server, application_server, 2112);
    HOLDS(legacy.basis() == basis::derived);
    HOLDS(!flows_of<techspec_2024>.find(dmz, admin_network, 2112)->opens());  // what is printed between networks opens
                                                                              // nothing by itself
    HOLDS(legacy.transport_is_printed());
    HOLDS(legacy.citation->place() == text{"13.1"});
    HOLDS(flows_of<techspec_2025>.find(client, core_server, 2105)->kind == rule_kind::client_range);
    HOLDS(flows_of<techspec_2025>.find(client, core_server, 2105)->citation->place() == text{"4.3"});
    HOLDS(to_text(flows_of<techspec_2025>.judge(client, core_server, 30'745).verdict) == text{"not-recommended"});
}

TEST_CASE("settings move a rule to another port, and products take rules in and out") {
    constexpr flow_table moved{techspec_2024, {.sql = 50'001, .forward_proxy = 443, .event_service = 30'600}, {}};
    HOLDS(moved.judge(application_server, database_server, 50'001).verdict == required);
    HOLDS(moved.judge(application_server, database_server, 1433).verdict == unknown);
    HOLDS(moved.judge(analysis_server, application_server, 50'001).verdict == required);
    HOLDS(moved.judge(web_server, core_server, 443).verdict == required);
    HOLDS(moved.judge(web_server, core_server, 23'630).verdict == unknown);
    HOLDS(moved.judge(client, core_server, 30'600).verdict == required);
    HOLDS(moved.judge(client, core_server, 30'722).verdict ==
          client_range);                                              // 4.3 prints the range, which does not move
    HOLDS(moved.judge(dmz, admin_network, 2100).verdict == unknown);  // no legacy web
    HOLDS(flow_table{techspec_2024, {}, product::legacy_web}.judge(dmz, admin_network, 2100).verdict == conditional);
    HOLDS(flow_table{techspec_2024, {}, product::legacy_web}.judge(internet, dmz, 9090).verdict == unknown);
    HOLDS(flow_table{techspec_2024, {}, product::learning_platform}.judge(internet, dmz, 9090).verdict == conditional);
    // 13.1: "Enbart för EDU"; of an installation without subsystems all are possible.
    constexpr auto inbox = [](enum_set<subsystem> of) {
        return flow_table{techspec_2024, {}, product::legacy_web, of}.judge(web_server, application_server, 21).verdict;
    };
    HOLDS(inbox({}) == conditional);
    HOLDS(inbox({subsystem::kir, subsystem::edu}) == conditional);
    HOLDS(inbox({subsystem::kir, subsystem::voo}) == unknown);
}

TEST_CASE("1521 and 1433 are alternatives: the installation's own port is opened, one of them") {
    const auto sql = [](std::uint16_t set, std::uint16_t port) {
        const flow_table table{techspec_2024, {.sql = set}, product::legacy_web};
        return table.judge_machines({web_server, dmz}, endpoint_set(database_server), port).verdict;
    };
    CHECK(sql(0, 1433) == conditional);
    CHECK(sql(0, 1521) == unknown);
    CHECK(sql(1521, 1521) == conditional);
    CHECK(sql(1521, 1433) == unknown);
    CHECK(sql(14330, 14330) == conditional);
    CHECK(sql(14330, 1433) == unknown);
    CHECK(sql(14330, 1521) == unknown);
    HOLDS(flows_of<techspec_2024>.judge(dmz, admin_network, 1521).verdict == conditional);  // as printed
    // 13.1: "webbserver i DMZ-nätet eller webbserver på intranätet", and "1521 alt. 1433" of both.
    for (const endpoint web : {web_server, intranet_server})
        for (const std::uint16_t port : {std::uint16_t{1433}, std::uint16_t{1521}}) {
            const flow_answer answer = flows_of<techspec_2024>.judge(web, database_server, port);
            CHECK(answer.verdict == conditional);
            const port_rule* inside = other_source_of(answer);
            REQUIRE(inside != nullptr);
            CHECK(inside->note().en.view().find("on the intranet") != std::string_view::npos);
            CHECK(inside->note().en.view().find("1521 or else 1433") != std::string_view::npos);
            CHECK(inside->need() == flow_need::optional);
            CHECK(inside->opens() == (port == 1433));  // until the installation says otherwise
        }
}

TEST_CASE("a footnote tells that a port may be another, until the installation gives it") {
    // 4.3: "*23630 eller den port som är angiven för Forwardproxy i agent.config"; 13.5 and 13.4: "*denna port var
    // tidigare dynamisk och kan därför variera från kund till kund"
    const auto ports_with = [](const flow_table& table) {
        std::set<std::uint16_t> ports;
        for (const port_rule& r : table)
            if (!r.footnote().sv.empty()) {
                CHECK(!r.footnote().en.empty());
                ports.insert(r.first);
            }
        return ports;
    };
    const auto number = [](int n) { return static_cast<std::uint16_t>(n); };
    CHECK(ports_with(flows_of<techspec_2024>) == std::set<std::uint16_t>{number(23630), number(30722)});
    CHECK(ports_with(flows_of<techspec_2025>) == std::set<std::uint16_t>{number(30722)});
    CHECK(ports_with(flow_table{techspec_2024, {.forward_proxy = 23'630}}) == std::set<std::uint16_t>{number(30722)});
    CHECK(ports_with(flow_table{techspec_2024, {.event_service = 31'000}}) == std::set<std::uint16_t>{number(23630)});
    const flow_table own{techspec_2024, {.forward_proxy = 23'999, .event_service = 30'722}};
    CHECK(ports_with(own).empty());
    CHECK(own.judge(web_server, core_server, 23'999).rule->note() == label{});
    CHECK(own.judge(client, core_server, 30'722).rule->note() == label{"Händelseserver", "Event server"});
    CHECK(own.judge(client, core_server, 2'100).rule->setting() == port_setting::none);
}

TEST_CASE("a flow printed between networks is between the servers that it is for, and no others") {
    struct asked {
        endpoint_set from, to;
        std::uint16_t port;
        flow_verdict verdict;
    };
    const flow_table old{techspec_2024, {}, {product::legacy_web, product::learning_platform}};
    for (const asked& a : std::initializer_list<asked>{
             {{web_server, dmz}, {core_server, admin_network}, 2100, conditional},
             {{web_server, dmz}, {core_server, admin_network}, 30710, conditional},
             {{web_server, dmz}, {core_server, admin_network}, 2112, unknown},
             {{web_server, dmz}, {application_server, admin_network}, 2112, conditional},
             {{web_server, dmz}, {application_server, admin_network}, 2116, conditional},
             {{web_server, dmz}, {application_server, admin_network}, 21, conditional},
             {{web_server, dmz}, {application_server, admin_network}, 1433, unknown},
             {{web_server, dmz}, {application_server, admin_network}, 2100, unknown},
             {{web_server, dmz}, {database_server, admin_network}, 1433, conditional},
             {{web_server, dmz}, {database_server, admin_network}, 21, unknown},
             {{web_server, dmz}, {database_server, admin_network}, 2100, unknown},
             {{web_server, dmz}, {analysis_server, admin_network}, 1433, unknown},
             {{web_server, dmz}, {analysis_server, admin_network}, 1521, unknown},
             {{web_server, dmz}, {analysis_server, admin_network}, 21, unknown},
             {{web_server, dmz}, {compute_server, admin_network}, 2116, unknown},
             {{intranet_server, dmz}, {core_server, admin_network}, 2100, conditional},
             {{web_server, intranet}, {core_server, admin_network}, 2100, unknown},  // whoever is on the intranet
             {{esense_server, dmz}, {core_server, admin_network}, 2100, unknown},
             {{web_server, dmz}, {application_server, admin_network}, 23112, required},  // 4.3
             {{analysis_server, dmz},
              {application_server, admin_network},
              23112,
              conditional},  // TSP may be on any server in the DMZ
             {{analysis_server, dmz}, {core_server, admin_network}, 23112, unknown}})
        CHECK(old.judge_machines(a.from, a.to, a.port).verdict == a.verdict);
}

TEST_CASE("older web applications may be on the intranet instead: where there is nothing in the DMZ, they are") {
    // 13.1: "IIS sätts upp på webbserver i DMZ-nätet eller webbserver på intranätet"; the table is of the DMZ's
    // firewall.
    static constexpr server app{.name = "APP", .roles = {core_server, application_server}, .zone = admin_network},
        web{.name = "WEB", .roles = web_server, .zone = dmz}, somewhere{.name = "WEB2", .roles = web_server},
        in{.name = "INT", .roles = intranet_server, .zone = intranet},
        inner{.name = "ADM", .roles = intranet_server, .zone = admin_network};
    static constexpr server both[] = {app, web, in}, one[] = {app, in}, unclear[] = {app, somewhere, in},
                            elsewhere[] = {app, inner, in};
    const auto verdict = [&](view<server> all, const server& from, std::uint16_t port, document d = techspec_2025) {
        const flow_table t{d, {}, product::legacy_web, {}, all};
        return judge_machines(t, from, app, port).verdict;
    };
    for (const document d : {techspec_2024, techspec_2025})
        for (const std::uint16_t port : std::initializer_list<std::uint16_t>{2100, 30710, 2116}) {
            CHECK(verdict(both, web, port, d) == conditional);
            CHECK(verdict(both, in, port, d) == optional);
            CHECK(verdict(one, in, port, d) == conditional);
            CHECK(verdict(unclear, somewhere, port, d) == conditional);
            CHECK(verdict(unclear, in, port, d) == optional);
            CHECK(verdict(elsewhere, in, port, d) == conditional);
            CHECK(verdict(elsewhere, inner, port, d) == unknown);  // 13.1 names the DMZ and the intranet
        }
    CHECK(verdict(both, in, 23'110) == required);  // 4.3
    CHECK(verdict(one, in, 2115) == unknown);
    const flow_table general{techspec_2025};
    CHECK(judge_machines(general, in, app, 2100).verdict == optional);
    const flow_answer by_role = general.judge(web_server, core_server, 2100);
    CHECK(by_role.verdict == conditional);
    CHECK(by_role.rule->note().en == text{"older web applications in the DMZ; can be bound to dedicated servers"});
    const port_rule* other = other_source_of(by_role);
    REQUIRE(other != nullptr);
    CHECK(other->note().en ==
          text{"older web applications on the intranet (13.1, without a table); can be bound to dedicated servers"});
    CHECK(other->need() == flow_need::optional);
    CHECK(other_source_of(general.judge(dmz, admin_network, 2100)) == nullptr);
    CHECK(other_source_of(general.judge(web_server, core_server, 23'610)) == nullptr);
    CHECK(other_source_of(general.judge(intranet, admin_network, 2100)) == nullptr);  // its users are no web server
    CHECK(general.judge(intranet, admin_network, 2100).verdict == unknown);
}

TEST_CASE("from the intranet, a flow of A1 keeps what its row says, and says that 13.1 has no table") {
    const struct {
        std::uint16_t port;
        label keeps;
    } rows[] = {
        {1521,
         {"; enbart vid ODBC-koppling; 1521 alternativt 1433", "; only with an ODBC connection; 1521 or else 1433"}},
        {1433,
         {"; enbart vid ODBC-koppling; 1521 alternativt 1433", "; only with an ODBC connection; 1521 or else 1433"}},
        {2100, {"; kan bindas till dedikerade servrar", "; can be bound to dedicated servers"}},
        {2112, {"; kan bindas till dedikerade servrar", "; can be bound to dedicated servers"}},
        {2116, {"; kan bindas till dedikerade servrar", "; can be bound to dedicated servers"}},
        {30'710, {"; COM och .Net", "; COM and .Net"}},
        {21, {"; enbart för EDU", "; for EDU only"}},
    };
    const std::string sv = "äldre webbapplikationer på intranätet (13.1, utan tabell)",
                      en = "older web applications on the intranet (13.1, without a table)";
    std::size_t found = 0;
    for (const rulebook::flow& f : rulebook::flows) {
        const rulebook::other_source* other = rulebook::find_other_source(f);
        if (other == nullptr) continue;
        ++found;
        CAPTURE(f.port);
        CHECK(other->networks == enum_set<network>{network::intranet});
        for (const auto& row : rows) {
            if (row.port != f.port) continue;
            CHECK(other->condition.sv.view() == sv + std::string(row.keeps.sv.view()));
            CHECK(other->condition.en.view() == en + std::string(row.keeps.en.view()));
        }
    }
    CHECK(found == 8);  // 7 ports, and 2116 in a row of each year
}

TEST_CASE("where 1433 is set otherwise, 1521 is opened from the intranet as little as from the DMZ") {
    static constexpr server all[] = {{.name = "DB", .roles = database_server, .zone = admin_network},
                                     {.name = "INT", .roles = intranet_server, .zone = intranet}};
    const auto sql = [&](std::uint16_t set, std::uint16_t port) {
        const flow_table t{techspec_2024, {.sql = set}, product::legacy_web, {}, all};
        return judge_machines(t, all[1], all[0], port).verdict;
    };
    CHECK(sql(0, 1433) == conditional);
    CHECK(sql(0, 1521) == unknown);
    CHECK(sql(1521, 1521) == conditional);
    CHECK(sql(1521, 1433) == unknown);
    CHECK(sql(14'330, 14'330) == conditional);
}

namespace {

// One machine for core and application, one database server, one web server in the DMZ.
inline constexpr server three[] = {
    {.name = "APP", .roles = {core_server, application_server}, .zone = admin_network},
    {.name = "DB", .roles = database_server, .zone = admin_network},
    {.name = "WEB", .roles = web_server, .zone = dmz},
};
inline constexpr domain voo_domain[] = {{.name = "MBY", .subsystems = subsystem::voo}};
constexpr installation small{.domains = voo_domain, .servers = three};

constexpr std::size_t count(const installation& i, document d, enum_set<product> products = {},
                            client_openings c = client_openings::exact) {
    return count_openings(i, flow_table{d, i.ports, products}, c);
}

}  // namespace

TEST_CASE("a table holds all rules at any ports: an index past an array would not compile") {
    // Settings move a rule at most to a port of its own, on a page of its own.
    // 1521 falls away where the port of SQL Server is set: between the networks, and from two kinds of web server, each
    // in the DMZ and on the intranet (13.1).
    HOLDS(flow_table{techspec_2024, {.sql = 50'001, .forward_proxy = 55'001, .event_service = 60'001}}.size() + 5 ==
          flows_of<techspec_2024>.size());
    HOLDS(flow_table{techspec_2025, {.sql = 50'001, .forward_proxy = 55'001, .event_service = 60'001}}.size() ==
          flows_of<techspec_2025>.size());
}

TEST_CASE("openings of a small installation, counted by hand from 4.3 of 2025") {
    // internet and intranet to WEB: 443 twice                                            2
    // WEB to APP: 23110 23114 23116 23612 5672 5671 and 23610                            7
    // APP to DB: 1433, by the core's and by the application's row                        1
    // APP to WEB: 808 80 443, the last two by two rows                                   3
    // APP to Försäkringskassan 7020, packages 22 and 443, feedback 443                   4
    // three servers and the clients to TeamViewer 443                                    4
    // clients to APP: the 18 ports of E1                                                18
    HOLDS(count(small, techspec_2025) == 2 + 7 + 1 + 3 + 4 + 4 + 18);
    // As ranges: 6 of them, each to the one machine.
    HOLDS(count(small, techspec_2025, {}, client_openings::ranges) == 2 + 7 + 1 + 3 + 4 + 4 + 6);
    // 2024: WEB to APP 23110 23112 23114 23116 23612 30745 23610 23630, and 26 ports of E1.
    HOLDS(count(small, techspec_2024) == 2 + 8 + 1 + 3 + 4 + 4 + 26);
    // Older web applications, 2025: from the DMZ 2100, 30710 and 2116 to the machine that answers; the database server
    // does not.
    HOLDS(count(small, techspec_2025, product::legacy_web) == count(small, techspec_2025) + 3);
    // 2024: 2100 30710 2112 2116 to APP, and 21 where there is EDU; 1433 to DB.
    HOLDS(count(small, techspec_2024, product::legacy_web) == count(small, techspec_2024) + 4 + 1 + 1);
}

TEST_CASE("a server needs no opening to itself, and load balancing is only between servers that carry the role") {
    static constexpr server alone[] = {
        {.name = "ALL", .roles = {core_server, application_server, database_server, intranet_server}}};
    constexpr installation one{.servers = alone};
    // intranet 80 443; Försäkringskassan, packages twice, feedback; server and clients to TeamViewer; 18 of E1
    HOLDS(count(one, techspec_2025) == 2 + 4 + 2 + 18);
    HOLDS(judge_machines(flows_of<techspec_2025>, alone[0], alone[0], 1433).verdict == unknown);

    static constexpr server pair[] = {{.name = "A", .roles = {web_server, load_balanced_server}},
                                      {.name = "B", .roles = {web_server, load_balanced_server}},
                                      {.name = "C", .roles = web_server}};
    HOLDS(judge_machines(flows_of<techspec_2025>, pair[0], pair[1], 11'211).verdict == required);
    HOLDS(judge_machines(flows_of<techspec_2025>, pair[1], pair[0], 11'212).verdict == required);
    HOLDS(judge_machines(flows_of<techspec_2025>, pair[0], pair[2], 11'211).verdict == unknown);
    // 2 x 443 to each of three, 2 ports each way between two, TeamViewer from three and the clients
    HOLDS(count(installation{.servers = pair}, techspec_2025) == 6 + 4 + 4);
}

TEST_CASE("Memory Cache is between load-balanced servers that share a role, and that is assumed") {
    const auto cache = [](endpoint_set from, endpoint_set to) {
        const flow_verdict sync = flows_of<techspec_2025>.judge_machines(from, to, 11'212).verdict;
        CHECK(flows_of<techspec_2024>.judge_machines(from, to, 11'211).verdict == sync);
        return sync;
    };
    CHECK(cache({web_server, load_balanced_server, dmz}, {web_server, load_balanced_server, dmz}) == required);
    CHECK(cache({application_server, load_balanced_server}, {application_server, core_server, load_balanced_server}) ==
          required);
    CHECK(cache({database_server, load_balanced_server}, {database_server, load_balanced_server}) == required);
    CHECK(cache({web_server, load_balanced_server, dmz}, {database_server, load_balanced_server}) == unknown);
    CHECK(cache({web_server, load_balanced_server}, {application_server, load_balanced_server}) == unknown);
    CHECK(cache({intranet_server, load_balanced_server}, {web_server, load_balanced_server}) == unknown);
    CHECK(cache({load_balanced_server}, {load_balanced_server}) == unknown);  // one of several of what?
    CHECK(cache({web_server, load_balanced_server}, {web_server}) == unknown);
    HOLDS(flows_of<techspec_2025>.find(load_balanced_server, load_balanced_server, 11'211)->basis() == basis::assumed);
    HOLDS(flows_of<techspec_2025>.judge(load_balanced_server, load_balanced_server, 11'211).verdict ==
          required);  // as printed
}

TEST_CASE("the ranges of administration are allowed between core and application servers, and from nowhere else") {
    for (const flow_table* table : {&flows_of<techspec_2024>, &flows_of<techspec_2025>}) {
        for (const role to : {core_server, application_server}) {
            // Their limits: 30710, 30722 and 30751 lie between them.
            for (const auto port : std::initializer_list<std::uint16_t>{30700, 30709, 30711, 30720, 30721, 30723, 30744,
                                                                        30750, 30752, 30760}) {
                for (const auto& from : rulebook::endpoints) {
                    if (from.id.is_external()) continue;
                    const bool server_of_brokers =
                        from.id == endpoint{core_server} || from.id == endpoint{application_server};
                    CHECK(table->judge(from.id, to, port).verdict ==
                          (server_of_brokers ? between_servers : not_recommended));
                    CHECK(table->judge_machines(endpoint_set(from.id), endpoint_set(to), port).verdict ==
                          (server_of_brokers ? between_servers : not_recommended));
                }
                CHECK(table->judge_machines({core_server, web_server, dmz}, endpoint_set(to), port).verdict ==
                      between_servers);  // the core server is let in
            }
            for (const auto port : std::initializer_list<std::uint16_t>{30699, 30761})
                CHECK(table->judge(core_server, to, port).verdict == unknown);
        }
    }
    HOLDS(judge_machines(flows_of<techspec_2024>, three[2], three[0], 30'745).verdict ==
          required);  // 4.3 of 2024 needs it
    HOLDS(judge_machines(flows_of<techspec_2025>, three[2], three[0], 30'745).verdict == not_recommended);
    HOLDS(allows(between_servers) && allows(client_range) && !allows(not_recommended) && !allows(unknown));
    HOLDS(!has_its_reason(not_recommended));
    HOLDS(!has_its_reason(client_range));
    HOLDS(has_its_reason(between_servers));
    HOLDS(has_its_reason(optional));
    HOLDS(to_text(between_servers) == text{"between-servers"});
    const flow_answer between = flows_of<techspec_2025>.judge(application_server, core_server, 30'720);
    CHECK(between.rule->note().en ==
          text{"administration of brokers: allowed between servers (4.3), no longer recommended for clients"});
}

TEST_CASE("what a server in a network needs is needed from that network") {
    static constexpr server machines[] = {
        {.name = "APP", .roles = {core_server, application_server}, .zone = admin_network},
        {.name = "DB", .roles = database_server, .zone = admin_network},
        {.name = "INT", .roles = intranet_server, .zone = intranet},
        {.name = "WEB", .roles = web_server, .zone = dmz},
    };
    static constexpr installation i{.servers = machines};
    const flow_table old = flow_table_of(i, techspec_2024), newer = flow_table_of(i, techspec_2025);
    const opening_end app{application_server, &machines[0]}, db{database_server, &machines[1]}, whole_dmz{dmz},
        whole_intranet{intranet}, whole_internet{internet}, inner{admin_network}, clients{client};
    CHECK(judge_ends(i, old, whole_dmz, app, 30'745).verdict == required);
    CHECK(judge_ends(i, old, whole_intranet, app, 30'745).verdict == required);  // INT
    CHECK(judge_ends(i, old, whole_internet, app, 30'745).verdict == not_recommended);
    CHECK(judge_ends(i, old, clients, app, 30'745).verdict == not_recommended);
    CHECK(judge_ends(i, newer, whole_dmz, app, 30'745).verdict == not_recommended);
    CHECK(judge_ends(i, old, whole_dmz, app, 30'744).verdict == not_recommended);
    CHECK(judge_ends(i, old, whole_dmz, app, 23'110).verdict == required);      // the DMZ is its servers
    CHECK(judge_ends(i, old, whole_intranet, app, 23'110).verdict == unknown);  // the intranet is its users
    CHECK(judge_ends(i, old, app, inner, 1433).verdict == required);            // DB
    CHECK(judge_ends(i, old, inner, inner, 1433).verdict == unknown);           // one end
    CHECK(judge_ends(i, old, app, app, 1433).verdict == unknown);
    CHECK(judge_ends(i, old, whole_dmz, inner, 23'110).verdict == required);
    CHECK(judge_ends(i, old, whole_dmz, db, 1433).verdict == unknown);
    // What a server in the DMZ calls on one in a network: the DMZ is its servers, the intranet its users.
    CHECK(judge_ends(i, old, db, whole_intranet, 443).verdict == unknown);
    CHECK(judge_ends(i, old, app, whole_intranet, 443).verdict == unknown);  // INT answers, its network's users do not
    CHECK(judge_ends(i, old, whole_intranet, inner, 23'110).verdict == unknown);
    // E1: 2114 is IFO's broker, 2120 FtB's, 30610 all subsystems'; 2112 is BoU's in the edition that prints it.
    static constexpr domain voo_alone[] = {{"X", {subsystem::kir, subsystem::voo}}};
    static constexpr installation voo{.domains = voo_alone};
    HOLDS(is_served(voo, techspec_2025, 2116));
    HOLDS(!is_served(voo, techspec_2025, 2114));
    HOLDS(!is_served(voo, techspec_2025, 2120));
    HOLDS(is_served(voo, techspec_2025, 30'610));
    HOLDS(!is_served(voo, techspec_2024, 2112));
    HOLDS(is_served(voo, techspec_2025, 2112));  // none of its ports
    HOLDS(is_served(installation{}, techspec_2025, 2114));
    static constexpr domain one_untold[] = {{"X", subsystem::voo}, {"Y", {}}};
    static constexpr installation half{.domains = one_untold};
    HOLDS(is_served(half, techspec_2025, 2114));
    HOLDS(is_needed_from(i, techspec_2024, dmz, 30'745));
    HOLDS(is_needed_from(i, techspec_2024, intranet, 30'745));
    HOLDS(!is_needed_from(i, techspec_2024, admin_network, 30'745));  // from APP to itself
    HOLDS(!is_needed_from(i, techspec_2024, internet, 30'745));
    HOLDS(!is_needed_from(i, techspec_2024, client, 30'745));
    HOLDS(!is_needed_from(i, techspec_2025, dmz, 30'745));
    HOLDS(!is_needed_from(i, techspec_2024, dmz, 30'744));
    HOLDS(!is_needed_from(i, techspec_2024, dmz, 2100));  // no legacy web
}

TEST_CASE("what is opened for a network is opened for whoever is in it") {
    static constexpr server machines[] = {{.name = "APP", .roles = {core_server, application_server}},
                                          {.name = "INT", .roles = intranet_server, .zone = intranet},
                                          {.name = "CORE", .roles = core_server, .zone = intranet}};
    const opening_end app{application_server, &machines[0]}, web{intranet_server, &machines[1]}, clients{client},
        users{intranet}, inner{admin_network};
    const auto prefix = [](const char* text) { return *parse_ip_prefix(text); };
    const ip_prefix users_at[] = {prefix("10.32.0.0/16"), prefix("10.33.0.0/17"), prefix("10.33.128.0/17"),
                                  prefix("2001:db8::/33"), prefix("2001:db8:8000::/33")};
    const ip_prefix within[] = {prefix("10.32.0.0/15"), prefix("2001:db8::/32")}, in_part[] = {prefix("10.32.0.0/14")},
                    outside[] = {prefix("10.99.0.0/16")},
                    one[] = {prefix("10.33.128.1/32"), prefix("2001:db8:8000::1/128")};
    const auto judged = [&](view<ip_prefix> at, const opening_end& from, const opening_end& to, std::uint16_t port) {
        const network_addresses networks[] = {{.endpoint = intranet, .prefixes = users_at},
                                              {.endpoint = from.endpoint, .prefixes = at}};
        const installation i{.servers = machines, .networks = networks};
        return judge_ends(i, flow_table_of(i, techspec_2025), from, to, port).verdict;
    };
    for (const opening_end& from : {clients, inner}) {
        CHECK(judged(within, from, web, 443) == required);
        CHECK(judged(one, from, web, 443) == required);
        CHECK(judged(in_part, from, web, 443) == unknown);
        CHECK(judged(outside, from, web, 443) == unknown);
        CHECK(judged(within, from, web, 444) == unknown);
    }
    CHECK(judged(within, clients, app, 2100) == required);
    CHECK(judged(within, users, app, 2100) == unknown);  // the intranet is not the clients alone
    // Without addresses of both a client is in the users' network; a network is nowhere but where it is said to be.
    const installation untold{.servers = machines};
    const flow_table t = flow_table_of(untold, techspec_2025);
    CHECK(judge_ends(untold, t, clients, web, 443).verdict == required);
    CHECK(judge_ends(untold, t, clients, web, 443).rule->from == endpoint{intranet});
    CHECK(judge_ends(untold, t, inner, web, 443).verdict == unknown);
    HOLDS(is_within(installation{}, client, intranet));
    HOLDS(!is_within(installation{}, intranet, client));
    HOLDS(!is_within(installation{}, web_server, intranet));
    // The same of a port to a role, without an installation's machines.
    CHECK(t.judge(endpoints_of(untold, client), intranet_server, 443).verdict == required);
    CHECK(t.judge(endpoints_of(untold, client), core_server, 2100).verdict == required);
    endpoint_set both = endpoints_of(untold, client);
    both.insert(endpoints_of(machines[1]));
    CHECK(both.contains(client));
    CHECK(both.contains(intranet));
    CHECK(both.contains(intranet_server));
    CHECK(!both.contains(core_server));
    // Half of a network that lies in another one does not make all of it lie there.
    for (const char* half : {"10.32.0.0/17", "10.32.128.0/17"}) {
        const ip_prefix part[] = {prefix(half)}, whole[] = {prefix("10.32.0.0/16")};
        const network_addresses networks[] = {{intranet, part}, {client, whole}};
        const installation i{.servers = machines, .networks = networks};
        CHECK(!is_within(i, client, intranet));
        CHECK(is_within(i, intranet, client));
    }
    // What is allowed between servers is not for the users of a network that a server is in, but for a network of
    // servers.
    CHECK(judge_ends(untold, t, users, app, 30'705).verdict == not_recommended);
    static constexpr server of_servers[] = {{.name = "APP", .roles = {core_server, application_server}},
                                            {.name = "CORE", .roles = core_server, .zone = admin_network}};
    const installation there{.servers = of_servers};
    const flow_table of_there = flow_table_of(there, techspec_2025);
    const opening_end apart{application_server, &of_servers[0]};
    CHECK(judge_ends(there, of_there, inner, apart, 30'705).verdict == between_servers);
    CHECK(judge_ends(there, of_there, apart, inner, 30'705).verdict == between_servers);
}

TEST_CASE("each opening is told once more for each further rule, and marked") {
    std::size_t all = 0, repeated = 0, to_web_80 = 0;
    for_each_opening(small, flow_table{techspec_2025, {}, {}}, client_openings::exact, [&](const opening& o) {
        ++all;
        repeated += o.repeated;
        CHECK(!(o.from == o.to));
        to_web_80 += o.from.machine == &three[0] && o.to.machine == &three[2] && o.rule->first == 80;
    });
    CHECK(to_web_80 == 2);
    // Repeated: 1433, 80 and 443 to WEB, packages 22 and 443, TeamViewer from APP, and the two ports of E1 that both
    // servers answer: 8.
    CHECK(repeated == 8);
    CHECK(all == count(small, techspec_2025) + repeated);
}

TEST_CASE("what opens and what closes between the documents") {
    const flow_table before{techspec_2024, {}, {}}, after{techspec_2025, {}, {}};
    std::vector<int> closes, opens;
    for_each_closed(small, before, after, client_openings::exact,
                    [&](const opening& o) { closes.push_back(o.rule->first); });
    for_each_closed(small, after, before, client_openings::exact,
                    [&](const opening& o) { opens.push_back(o.rule->first); });
    std::sort(closes.begin(), closes.end());
    std::sort(opens.begin(), opens.end());
    // WEB to APP: 23112 30745 23630; E1: the eight rows of BoU, 23112 and the inbox 30603, the bridge 30614.
    CHECK(closes == std::vector<int>{2112, 2113, 2130, 2131, 2132, 23112, 23112, 23630, 30603, 30614, 30745});
    CHECK(opens == std::vector<int>{5671, 5672});
}

TEST_CASE("a range stays open where one of its ports is moved, a port does not") {
    const flow_table before{techspec_2025, {}, {}}, after{techspec_2025, {.event_service = 30'600}, {}};
    const auto closes = [&](client_openings clients) {
        std::vector<int> ports;
        for_each_closed(small, before, after, clients, [&](const opening& o) { ports.push_back(o.rule->first); });
        return ports;
    };
    CHECK(closes(client_openings::exact) == std::vector<int>{30722});
    CHECK(closes(client_openings::ranges).empty());  // 4.3 gives 30722 as a range
    // 31000 is in none of the ranges: it takes the place of 30722, or nothing would open it.
    const flow_table moved{techspec_2025, {.event_service = 31'000}, {}};
    std::vector<int> opened;
    for_each_opening(small, moved, client_openings::ranges, [&](const opening& o) {
        if (o.from.endpoint == endpoint{client}) opened.push_back(o.rule->first);
    });
    CHECK(std::count(opened.begin(), opened.end(), 31'000) == 2);  // to the core and to the application server's role
    CHECK(std::count(opened.begin(), opened.end(), 30'722) == 0);
    // 100 is before every range.
    HOLDS(flow_table{techspec_2025, {.event_service = 100}, {}}.size() == flow_table{techspec_2025, {}, {}}.size());
    const flow_table low{techspec_2025, {.event_service = 100}, {}};
    std::vector<int> opened_low;
    for_each_opening(small, low, client_openings::ranges, [&](const opening& o) {
        if (o.from.endpoint == endpoint{client}) opened_low.push_back(o.rule->first);
    });
    CHECK(std::count(opened_low.begin(), opened_low.end(), 100) == 2);
}

TEST_CASE("a port of one's own keeps the condition of its flow, but for the proxy's, which it is about") {
    const auto notes = [](const port_overrides& ports) {
        std::set<std::string> out;
        for (const port_rule& r : flow_table{techspec_2024, ports, {}})
            if (r.flow && r.setting() != port_setting::none) out.emplace(r.note().en.view());
        return out;
    };
    const std::set<std::string> printed = notes({}), own_sql = notes({.sql = 50'001});
    CHECK(printed == own_sql);
    CHECK(notes({.forward_proxy = 23'999}) != printed);
}

TEST_CASE("the programs of 4.4 are for VoO with the database apart") {
    HOLDS(needs_program_rules(small));
    HOLDS(!needs_program_rules({.servers = three}));
    // What is stated of VoO, or has it as a condition (4.4), says the same as a domain.
    for (const char* of_voo : {"voo", "windows-firewall", "forsakringskassan-calls"}) {
        const stated_condition so[] = {{of_voo, true}}, not_so[] = {{of_voo, false}};
        CHECK(needs_program_rules({.servers = three, .conditions = so}));
        CHECK(!needs_program_rules({.servers = three, .conditions = not_so}));
    }
    static constexpr server together[] = {{.name = "A", .roles = {application_server, database_server}}};
    HOLDS(!needs_program_rules({.domains = voo_domain, .servers = together}));
    static constexpr server no_application[] = {{.name = "DB", .roles = database_server}};
    HOLDS(!needs_program_rules({.domains = voo_domain, .servers = no_application}));
}

TEST_CASE("what a rule says of itself") {
    HOLDS(to_text(flow_need::required) == text{"required"});
    HOLDS(to_text(flow_need::conditional) == text{"conditional"});
    HOLDS(to_text(flow_need::optional) == text{"optional"});
    CHECK(flows_of<techspec_2024>.printed_by() == techspec_2024);
    std::size_t classes = 0;
    for (std::uint32_t port = 0; port <= 65'535; ++port)
        classes = std::max<std::size_t>(
            classes, flows_of<techspec_2025>.class_of(static_cast<std::uint16_t>(port)) + std::size_t{1});
    CHECK(flows_of<techspec_2025>.port_classes() == classes);
    for (const flow_table* table : {&flows_of<techspec_2024>, &flows_of<techspec_2025>})
        for (const port_rule& r : *table) {
            const text transport = r.flow ? r.flow->transport : text{};
            CHECK(r.transport_is_printed() == !transport.empty());
            CHECK(r.transport() == (transport.empty() ? text{"tcp"} : transport));
            if (r.kind == rule_kind::flow) {
                CHECK(r.need() == r.flow->need);
                CHECK(r.name() == r.flow->name);
                CHECK(r.note() == r.flow->condition);
                CHECK(r.basis() == r.flow->basis);
                CHECK(r.reason() == r.flow->reason);
                CHECK(r.opens());
                if (!(r.from == r.to) && !(r.flow->from == endpoint{dmz})) CHECK(r.joins(r.from, r.to));
            } else if (r.kind == rule_kind::other_source) {
                // 13.1: "eller webbserver på intranätet"; nobody knows here whether there is one in the DMZ.
                CHECK((&r)[-1].flow == r.flow);
                CHECK((&r)[-1].kind == rule_kind::flow);
                CHECK(r.need() == flow_need::optional);
                CHECK(r.name() == r.flow->name);
                CHECK(r.note() == rulebook::find_other_source(*r.flow)->condition);
                CHECK(r.basis() == basis::derived);
                CHECK(r.reason() == r.flow->reason);
                CHECK(r.opens());
                CHECK(!r.joins({r.from, dmz}, r.to));
                CHECK(!r.joins({r.from, intranet}, r.to));  // of a machine, which is in it and not it
            } else if (r.kind == rule_kind::networks || r.kind == rule_kind::alternative ||
                       r.kind == rule_kind::other_alternative) {
                CHECK(r.flow != nullptr);
                CHECK(!r.opens());
                CHECK(!r.joins({r.from, dmz}, r.to));
            } else if (r.kind == rule_kind::client_port) {
                CHECK(r.need() == flow_need::required);
                CHECK(r.name() == r.client_port->name);
                // E1's footnote: "denna port var tidigare dynamisk ... från 11v03 alltid att ha port 30722"
                const text fixed = r.client_port->fixed_from;
                CHECK(r.note() == r.client_port->purpose);
                CHECK(r.footnote() == r.client_port->footnote);
                for (const language l : {language::swedish, language::english}) {
                    CHECK(r.footnote().in(l).empty() == fixed.empty());
                    CHECK(r.footnote().in(l).view().find(fixed.view()) != std::string_view::npos);
                }
                CHECK(r.basis() == r.client_port->basis);
                CHECK(r.reason() == r.client_port->reason);
            } else {
                CHECK(r.need() == flow_need::optional);
                CHECK(r.name().empty());
                if (r.kind != rule_kind::between_servers) CHECK(r.note() == r.client_range->reason);
                CHECK(r.opens() == (r.kind == rule_kind::client_range));
                CHECK(r.basis() == basis::printed);
                CHECK(r.reason() == label{});
            }
            CHECK(!r.joins({}, {}));
            CHECK(!r.joins(endpoint_set(r.from), {}));
        }
    CHECK(port_rule{}.note() == label{});
}

TEST_CASE("ends of openings are one server, or one network") {
    const opening_end app{application_server, &three[0]}, core{core_server, &three[0]},
        web{application_server, &three[2]}, dmz_whole{dmz}, intranet_whole{intranet};
    CHECK(app == core);  // the server, whatever role the rule names
    CHECK(!(app == web));
    CHECK(dmz_whole == opening_end{dmz});
    CHECK(!(dmz_whole == intranet_whole));
    CHECK(!(app == opening_end{application_server}));
}

TEST_CASE("what closes where ranges are opened is what lies in none") {
    const flow_table before{techspec_2024, {}, {}}, after{techspec_2025, {}, {}};
    std::size_t exact = 0, ranges = 0;
    for_each_closed(small, before, after, client_openings::exact, [&](const opening&) { ++exact; });
    for_each_closed(small, before, after, client_openings::ranges, [&](const opening& o) {
        ++ranges;
        CHECK(o.rule->kind != rule_kind::client_port);
    });
    CHECK(ranges < exact);
    HOLDS(!needs_program_rules({.domains = voo_domain}));
    static constexpr server only_database[] = {{.name = "D", .roles = database_server}};
    HOLDS(!needs_program_rules({.domains = voo_domain, .servers = only_database}));
}

// Derived by hand from chapters 3, 4, 7, 10 and 13 of each edition
// -----------------------------------------------------------------------------

namespace {

using lines = std::set<std::string>;

/// All from the one to the other on these ports, none to itself.
void spread(lines& out, const std::vector<const char*>& from, const std::vector<const char*>& to,
            const std::vector<int>& ports) {
    for (const char* a : from)
        for (const char* b : to)
            for (int p : ports)
                if (std::string(a) != b) out.insert(std::string(a) + '>' + b + ':' + std::to_string(p));
}

lines openings(const installation& i, document d) {
    lines out;
    openings_of(i, d, [&](const opening& o) {
        out.insert(std::string(name_of(o.from)) + '>' + std::string(name_of(o.to)) + ':' +
                   std::to_string(o.rule->first));
    });
    return out;
}

void check_same(const lines& got, const lines& expected) {
    for (const std::string& l : got) CHECK_MESSAGE(expected.count(l) == 1, "not in the document: ", l);
    for (const std::string& l : expected) CHECK_MESSAGE(got.count(l) == 1, "missing: ", l);
}

// E1 (13.5 of 2024, 13.4 of 2025).
const std::vector<int> tss_and_tns{2100, 30710}, events_and_errors{30722, 30751},
    brokers_2025{2110, 2114, 2116, 2119, 2120, 23110, 23114, 23116, 30600, 30601, 30610, 30611, 30612, 30613},
    brokers_2024{2110,  2112,  2113,  2114,  2116,  2119,  2120,  2130,  2131,  2132,  23110,
                 23112, 23114, 23116, 30600, 30601, 30603, 30610, 30611, 30612, 30613, 30614};

}  // namespace

TEST_CASE("welfare with a web server in the DMZ, by hand") {
    static constexpr server machines[] = {
        {.name = "CORE", .roles = {core_server, application_server}, .zone = admin_network},
        {.name = "DB", .roles = database_server, .zone = admin_network},
        {.name = "INT", .roles = intranet_server, .zone = intranet},
        {.name = "WEB", .roles = web_server, .zone = dmz},
    };
    static constexpr installation i{.family = family::welfare, .domains = voo_domain, .servers = machines};
    for (const document d : {techspec_2024, techspec_2025}) {
        const bool old = d == techspec_2024;
        lines e;
        spread(e, {"internet", "intranet"}, {"WEB"}, {443});
        spread(e, {"intranet"}, {"INT"}, {80, 443});
        spread(e, {"WEB", "INT"}, {"CORE"}, {23110, 23114, 23116, 23612, 23610});
        if (old) spread(e, {"WEB", "INT"}, {"CORE"}, {23112, 23630, 30745});
        else spread(e, {"WEB", "INT"}, {"CORE"}, {5671, 5672});
        spread(e, {"CORE"}, {"DB"}, {1433});
        spread(e, {"CORE"}, {"WEB", "INT"}, {808, 80, 443});
        spread(e, {"CORE"}, {"forsakringskassan"}, {7020});
        spread(e, {"CORE"}, {"installation-packages"}, {22, 443});
        spread(e, {"CORE"}, {"feedback"}, {443});
        spread(e, {"CORE", "DB", "INT", "WEB", "client"}, {"teamviewer"}, {443});
        spread(e, {"client"}, {"CORE"}, tss_and_tns);
        spread(e, {"client"}, {"CORE"}, events_and_errors);
        spread(e, {"client"}, {"CORE"}, old ? brokers_2024 : brokers_2025);
        check_same(openings(i, d), e);
    }
}

TEST_CASE("older web applications in the DMZ, by hand") {
    static constexpr server machines[] = {
        {.name = "CORE", .roles = core_server, .zone = admin_network},
        {.name = "APP", .roles = application_server, .zone = admin_network},
        {.name = "DB", .roles = database_server, .zone = admin_network},
        {.name = "ANA", .roles = analysis_server, .zone = admin_network},
        {.name = "INT", .roles = intranet_server, .zone = intranet},
        {.name = "WEB", .roles = web_server, .zone = dmz},
    };
    static constexpr domain school[] = {{.name = "SKO", .subsystems = {subsystem::kir, subsystem::edu}}};
    static constexpr installation education{
        .family = family::education,
        .products = {product::legacy_web, product::learning_platform, product::analysis},
        .domains = school,
        .servers = machines},
        welfare{.family = family::welfare,
                .products = product::legacy_web,
                .domains = voo_domain,
                .servers = {machines, 3}},
        welfare_web{
            .family = family::welfare, .products = product::legacy_web, .domains = voo_domain, .servers = machines};
    for (const document d : {techspec_2024, techspec_2025}) {
        const bool old = d == techspec_2024;
        lines e;
        spread(e, {"internet", "intranet"}, {"WEB"}, {443});
        spread(e, {"intranet"}, {"INT"}, {80, 443});
        spread(e, {"WEB", "INT"}, {"APP"}, {23110, 23114, 23116, 23612});
        spread(e, {"WEB", "INT"}, {"CORE"}, {23610});
        if (old) {
            spread(e, {"WEB", "INT"}, {"APP"}, {23112, 30745});
            spread(e, {"WEB", "INT"}, {"CORE"}, {23630});
            spread(e, {"CORE"}, {"APP"}, {30745});
            spread(e, {"APP"}, {"CORE"}, {23630});
            spread(e, {"APP"}, {"ANA"}, {2383});
            spread(e, {"ANA"}, {"APP"}, {1433});
        } else {
            spread(e, {"WEB", "INT"}, {"APP"}, {5671, 5672});
        }
        spread(e, {"APP"}, {"CORE"}, {2100, 30710, 23610, 9091, 23611, 23612});
        spread(e, {"CORE", "APP"}, {"DB"}, {1433});
        spread(e, {"APP"}, {"WEB", "INT"}, {808, 80, 443});
        spread(e, {"CORE"}, {"WEB", "INT"}, {80, 443});
        spread(e, {"CORE", "APP"}, {"installation-packages"}, {22, 443});
        spread(e, {"APP"}, {"feedback"}, {443});
        spread(e, {"CORE", "APP", "DB", "ANA", "INT", "WEB", "client"}, {"teamviewer"}, {443});
        spread(e, {"client"}, {"CORE"}, tss_and_tns);
        spread(e, {"client"}, {"CORE", "APP"}, events_and_errors);
        spread(e, {"client"}, {"APP"}, old ? brokers_2024 : brokers_2025);
        // A1, from the DMZ or from the intranet; "2112/2116 ... (EDU/VoO)"
        spread(e, {"WEB", "INT"}, {"CORE"}, {2100, 30710});
        if (old) {
            spread(e, {"WEB", "INT"}, {"DB"}, {1433});
            lines with_platform = e;
            spread(e, {"WEB", "INT"}, {"APP"}, {2116});
            spread(with_platform, {"WEB", "INT"}, {"APP"}, {2112, 21});
            // B1: 9090 to TSP, of which no server is named, and from there to the application server
            spread(with_platform, {"internet"}, {"dmz"}, {9090});
            spread(with_platform, {"dmz"}, {"APP"}, {23112});
            check_same(openings(education, d), with_platform);
        } else {
            spread(e, {"WEB", "INT"}, {"APP"}, {2116});
        }
        spread(e, {"APP"}, {"forsakringskassan"}, {7020});  // 4.4, "VOO och Windows Firewall"
        check_same(openings(welfare_web, d), e);
        for (const std::string& l : openings(welfare, d))
            CHECK(l.find("WEB") == std::string::npos);  // no web server: no A1
    }
}

TEST_CASE("all roles apart, with load balancing, by hand") {
    static constexpr server machines[] = {
        {.name = "CORE", .roles = core_server, .zone = admin_network},
        {.name = "APP1", .roles = {application_server, load_balanced_server}, .zone = admin_network},
        {.name = "APP2", .roles = {application_server, load_balanced_server}, .zone = admin_network},
        {.name = "DB1", .roles = {database_server, load_balanced_server}, .zone = admin_network},
        {.name = "DB2", .roles = {database_server, load_balanced_server}, .zone = admin_network},
        {.name = "COMP", .roles = compute_server, .zone = admin_network},
        {.name = "INT", .roles = intranet_server, .zone = intranet},
        {.name = "WEB1", .roles = {web_server, load_balanced_server}, .zone = dmz},
        {.name = "WEB2", .roles = {web_server, load_balanced_server}, .zone = dmz},
    };
    static constexpr installation i{
        .family = family::welfare, .domains = voo_domain, .servers = machines, .ports = {.sql = 14'330}};
    const std::vector<const char*> webs{"WEB1", "WEB2", "INT"}, apps{"APP1", "APP2"}, dbs{"DB1", "DB2"};
    for (const document d : {techspec_2024, techspec_2025}) {
        const bool old = d == techspec_2024;
        lines e;
        spread(e, {"internet", "intranet"}, {"WEB1", "WEB2"}, {443});
        spread(e, {"intranet"}, {"INT"}, {80, 443});
        spread(e, webs, apps, {23110, 23114, 23116, 23612});
        spread(e, webs, {"CORE"}, {23610});
        if (old) {
            spread(e, webs, apps, {23112, 30745});
            spread(e, webs, {"CORE"}, {23630});
            spread(e, {"CORE"}, apps, {30745});
            spread(e, apps, {"CORE"}, {23630});
        } else {
            spread(e, webs, apps, {5671, 5672});
        }
        spread(e, apps, {"CORE"}, {2100, 30710, 23610, 9091, 23611, 23612});
        spread(e, {"COMP"}, apps, {23612, 9091});
        spread(e, {"COMP"}, {"CORE"}, {23610});
        spread(e, {"CORE", "APP1", "APP2", "COMP"}, dbs, {14330});
        spread(e, apps, webs, {808, 80, 443});
        spread(e, {"CORE"}, webs, {80, 443});
        spread(e, apps, apps, {11211, 11212});
        spread(e, dbs, dbs, {11211, 11212});
        spread(e, {"WEB1", "WEB2"}, {"WEB1", "WEB2"}, {11211, 11212});
        spread(e, apps, {"forsakringskassan"}, {7020});
        spread(e, {"CORE", "APP1", "APP2"}, {"installation-packages"}, {22, 443});
        spread(e, apps, {"feedback"}, {443});
        spread(e, {"CORE", "APP1", "APP2", "DB1", "DB2", "COMP", "INT", "WEB1", "WEB2", "client"}, {"teamviewer"},
               {443});
        spread(e, {"client"}, {"CORE"}, tss_and_tns);
        spread(e, {"client"}, {"CORE", "APP1", "APP2"}, events_and_errors);
        spread(e, {"client"}, apps, old ? brokers_2024 : brokers_2025);
        check_same(openings(i, d), e);
    }
}

TEST_CASE("what is only drawn is told of the server that it is about, and what the document does not describe too") {
    static constexpr server machines[] = {
        {.name = "CORE", .roles = {core_server, application_server}},
        {.name = "DB", .roles = database_server},
        {.name = "ES", .roles = esense_server},
        {.name = "COMP", .roles = compute_server},
        {.name = "ANA", .roles = analysis_server},
    };
    const auto told = [&](document d, std::optional<family> f) {
        std::string out;
        for_each_drawn_opening({.family = f, .servers = machines}, d, [&](const drawn_opening& o) {
            out += std::string(o.machine->name) + ' ' +
                   (o.drawn ? std::string(o.drawn->key.view()) : std::string("?")) + ' ' +
                   (o.citation ? std::string(o.citation->place().view()) : std::string("-")) +
                   (o.drawn && o.drawn->also_in_text ? "+; " : "; ");
        });
        return out;
    };
    CHECK(told(techspec_2024, family::welfare) ==
          "CORE cloud-agent 11.1; ES esense-server 3.1.6.2; COMP compute-server 3.1.8+; ANA analysis-server 3.1.7+; ");
    const std::string school =
        "CORE education-agent 10.4.4; CORE cloud-agent 11.1; ES esense-server 3.1.6.2; COMP compute-server 3.1.8+; ANA analysis-server 3.1.7+; ";
    CHECK(told(techspec_2024, family::education) == school);
    CHECK(told(techspec_2024, {}) == school);  // the family is not known
    CHECK(told(techspec_2025, family::welfare) ==
          "CORE cloud-agent 11.1; ES ? -; COMP compute-server 3.1.7+; ANA ? -; ");
    CHECK(told(cloud_6_2, {}).empty());
    HOLDS(drawn_opening{}.what().en == text{"the document describes no server with the role"});
    HOLDS((drawn_opening{.drawn = &rulebook::drawn_flows[0]}.what().en ==
           text{"openings are printed as a drawing only"}));
    for (const auto& row : rulebook::drawn_flows)
        CHECK((drawn_opening{.drawn = &row}.what().en ==
               text{row.also_in_text ? "more openings may be in the drawing, which is not text"
                                     : "openings are printed as a drawing only"}));
}

TEST_CASE("every document that prints a port has its table, and none that does not") {
    for (std::size_t n = 0; n < document_count; ++n) {
        const auto d = static_cast<document>(n);
        const flow_table* table = find_flow_table(d);
        CHECK((table != nullptr) == prints_ports(d));
        if (table) CHECK(table->printed_by() == d);
    }
    HOLDS(find_flow_table(techspec_2024) == &flows_of<techspec_2024> &&
          find_flow_table(techspec_2025) == &flows_of<techspec_2025>);
    HOLDS(!prints_ports(stockholm_2013) && !prints_ports(vellinge_routine));
}

TEST_CASE("what is stated of a flow's condition decides it") {
    const stated_condition no[] = {{"edlevo", true}, {"forsakringskassan-calls", false}},
                           yes[] = {{"forsakringskassan-calls", true}};
    const auto verdict = [](view<stated_condition> stated) {
        return flow_table{techspec_2025, {}, {}, subsystem::voo, {}, stated}
            .judge(role::application_server, external::forsakringskassan, 7020)
            .verdict;
    };
    CHECK(verdict({}) == flow_verdict::conditional);
    CHECK(verdict(no) == flow_verdict::unknown);
    CHECK(verdict(yes) == flow_verdict::required);
}
