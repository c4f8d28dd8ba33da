// SPDX-License-Identifier: MIT
// firewall.hpp: flow_table (find, judge), for_each_opening, for_each_closed, needs_program_rules.
// The oracle is 4.3, 3.1.7, A1, B1 and E1 typed a second time as sets of ports; tables of answers are compared for every port and pair of ends.
#include <algorithm>
#include <lifecare/firewall.hpp>
#include <set>
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
                             old ? std::vector<int>{23110, 23112, 23114, 23116, 23612, 30745} : std::vector<int>{23110, 23114, 23116, 23612, 5672, 5671}});
                v.push_back({d, web, core_server, old ? std::vector<int>{23610, 23630} : std::vector<int>{23610}});
                v.push_back({d, application_server, web, {808, 80, 443}});
                v.push_back({d, core_server, web, {80, 443}});
            }
            if (old) v.push_back({d, core_server, application_server, {30745}});
            v.push_back({d, application_server, core_server,
                         old ? std::vector<int>{2100, 30710, 23610, 9091, 23611, 23612, 23630} : std::vector<int>{2100, 30710, 23610, 9091, 23611, 23612}});
            v.push_back({d, compute_server, application_server, {23612, 9091}});
            v.push_back({d, compute_server, core_server, {23610}});
            for (role r : {core_server, application_server, compute_server}) v.push_back({d, r, database_server, {1433}});
            v.push_back({d, load_balanced_server, load_balanced_server, {11211, 11212}});
            v.push_back({d, application_server, external::forsakringskassan, {7020}, conditional});
            for (role r : {core_server, application_server}) v.push_back({d, r, external::installation_packages, {22, 443}, optional});
            v.push_back({d, application_server, external::feedback, {443}, optional});
            v.push_back({d, admin_network, external::teamviewer, {443}, optional});
            v.push_back(
                {d, dmz, admin_network, old ? std::vector<int>{1521, 1433, 2100, 30710, 2112, 2116, 21} : std::vector<int>{2100, 30710, 2116}, conditional});
            // E1: TSS and TNS to the core server, brokers and web services to the application server, events and errors to both.
            v.push_back({d, client, core_server, {2100, 30710, 30722, 30751}});
            v.push_back({d, client, application_server,
                         old ? std::vector<int>{2110,  2112,  2113,  2114,  2116,  2119,  2120,  2130,  2131,  2132,  23110, 23112,
                                                23114, 23116, 30600, 30601, 30603, 30610, 30611, 30612, 30613, 30614, 30722, 30751}
                             : std::vector<int>{2110, 2114, 2116, 2119, 2120, 23110, 23114, 23116, 30600, 30601, 30610, 30611, 30612, 30613, 30722, 30751}});
        }
        v.push_back({techspec_2024, application_server, analysis_server, {2383}});
        v.push_back({techspec_2024, analysis_server, application_server, {1433}});
        v.push_back({techspec_2024, internet, dmz, {9090}, conditional});
        v.push_back({techspec_2024, dmz, admin_network, {23112}, conditional});
        return v;
    }();
    return all;
}

/// Verdicts of every port from one end to another, painted from the list above and the ranges of 4.3.
std::vector<flow_verdict> painted(document d, endpoint from, endpoint to) {
    std::vector<flow_verdict> ports(65'536, unknown);
    const auto paint = [&](int first, int last, flow_verdict v) {
        for (int p = first; p <= last; ++p) ports[static_cast<std::size_t>(p)] = std::max(ports[static_cast<std::size_t>(p)], v);
    };
    const bool brokers = to == endpoint{core_server} || to == endpoint{application_server};
    if (brokers && from == endpoint{client}) {
        paint(2100, 2140, client_range);
        paint(23110, 23120, client_range);
        paint(30600, 30620, client_range);
        for (int single : {30710, 30722, 30751}) paint(single, single, client_range);
    }
    if (brokers && (from == endpoint{client} || from.is_network())) {
        paint(30700, 30709, not_recommended);
        paint(30711, 30721, not_recommended);
        paint(30723, 30750, not_recommended);
        paint(30752, 30760, not_recommended);
    }
    for (const printed_flow& f : printed_flows())
        if (f.in == d && f.from == from && f.to == to)
            for (int p : f.ports) paint(p, p, f.verdict);
    return ports;
}

}  // namespace

TEST_CASE("every port between every pair of ends, in both documents, against the documents typed a second time" * doctest::test_suite("exhaustive")) {
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
                        wrong += !(answer.rule->first <= p && p <= answer.rule->last && answer.rule->from == a.id && answer.rule->to == b.id &&
                                   answer.rule->where->document() == d);
                }
            }
    CHECK(wrong == 0);
    // Flows: 64 and 52. Client: ranges hold 41 + 11 + 21 + 3 = 76 ports, all of E1 among them. Not recommended: 10 + 11 + 28 + 9 = 58 from 5 ends. Each to 2
    // servers.
    CHECK(known == 64 + 52 + 2 * (2 * 76 + 2 * 5 * 58));
}

TEST_CASE("a table made while the program runs answers as its rules do one by one, the best, and of equal ones the first") {
    const port_overrides printed, two_on_one{.forward_proxy = 23'610};  // 4.3 prints 23610 between the same servers
    for (const auto& [d, ports] : {std::pair{techspec_2024, printed}, {techspec_2025, printed}, {techspec_2024, two_on_one}}) {
        flow_table table{d, ports};
        REQUIRE(table.end() - table.begin() == static_cast<std::ptrdiff_t>(table.size()));
        std::set<unsigned> points;  // where a rule begins, or has just ended
        for (const port_rule& r : table) {
            REQUIRE(r.where != nullptr);
            points.insert({r.first, r.last + 1u});
        }
        const auto held = [&](unsigned port) {
            return std::any_of(table.begin(), table.end(), [&](const port_rule& r) { return r.first <= port && port <= r.last; });
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
        // To the networks of older web applications answer the roles of the other rows: the database's port is none of a compute server.
        const flow_answer sql = table.judge(dmz, admin_network, 1433);
        if (d == techspec_2024) CHECK((sql.rule->reaches({database_server, admin_network}) && !sql.rule->reaches({compute_server, admin_network})));
        CHECK(table.judge(endpoint_set(web_server), endpoint_set(client), 443).verdict == unknown);
        CHECK(table.judge({core_server, application_server}, endpoint_set(database_server), 1433).rule->from == endpoint{core_server});
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
    constexpr const port_rule& tss = *flows_of_2025.find(client, core_server, 2100);
    HOLDS(tss.name() == text{"TSS"});
    HOLDS(tss.where->place() == text{"13.4"});
    HOLDS(tss.how() == basis::derived);
    HOLDS(tss.transport() == text{"tcp"});
    HOLDS(!tss.transport_is_printed());
    constexpr const port_rule& legacy = *flows_of_2024.find(dmz, admin_network, 2112);
    HOLDS(legacy.transport_is_printed());
    HOLDS(legacy.where->place() == text{"13.1"});
    HOLDS(flows_of_2025.find(client, core_server, 2105)->kind == rule_kind::client_range);
    HOLDS(flows_of_2025.find(client, core_server, 2105)->where->place() == text{"4.3"});
    HOLDS(to_text(flows_of_2025.judge(client, core_server, 30'745).verdict) == text{"not-recommended"});
}

TEST_CASE("settings move a rule to another port, and products take rules in and out") {
    constexpr flow_table moved{techspec_2024, {.sql = 50'001, .forward_proxy = 443, .event_service = 30'600}, {}};
    HOLDS(moved.judge(application_server, database_server, 50'001).verdict == required);
    HOLDS(moved.judge(application_server, database_server, 1433).verdict == unknown);
    HOLDS(moved.judge(analysis_server, application_server, 50'001).verdict == required);
    HOLDS(moved.judge(web_server, core_server, 443).verdict == required);
    HOLDS(moved.judge(web_server, core_server, 23'630).verdict == unknown);
    HOLDS(moved.judge(client, core_server, 30'600).verdict == required);
    HOLDS(moved.judge(client, core_server, 30'722).verdict == client_range);  // 4.3 prints the range, which does not move
    HOLDS(moved.judge(dmz, admin_network, 2100).verdict == unknown);          // no legacy web
    HOLDS(flow_table{techspec_2024, {}, product::legacy_web}.judge(dmz, admin_network, 2100).verdict == conditional);
    HOLDS(flow_table{techspec_2024, {}, product::legacy_web}.judge(internet, dmz, 9090).verdict == unknown);
    HOLDS(flow_table{techspec_2024, {}, product::learning_platform}.judge(internet, dmz, 9090).verdict == conditional);
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

constexpr std::size_t count(const installation& i, document d, enum_set<product> products = {}, client_openings c = client_openings::exact) {
    return count_openings(i, flow_table{d, i.ports, products}, c);
}

}  // namespace

TEST_CASE("a table holds all rules at any ports: an index past an array would not compile") {
    // Settings move a rule at most to a port of its own, on a page of its own.
    HOLDS(flow_table{techspec_2024, {.sql = 50'001, .forward_proxy = 55'001, .event_service = 60'001}}.size() == flows_of_2024.size());
    HOLDS(flow_table{techspec_2025, {.sql = 50'001, .forward_proxy = 55'001, .event_service = 60'001}}.size() == flows_of_2025.size());
}

TEST_CASE("openings of a small installation, counted by hand from 4.3 of 2025") {
    // internet and intranet to WEB: 443 twice                                            2
    // WEB to APP: 23110 23114 23116 23612 5672 5671 and 23610                            7
    // APP to DB: 1433, by the core's and by the application's row                        1
    // APP to WEB: 808 80 443, the last two by two rows                                   3
    // APP to Försäkringskassan 7020, packages 22 and 443, feedback 443                   4
    // APP and DB, which stand in the administrative network, to TeamViewer 443           2
    // clients to APP: the 18 ports of E1                                                18
    HOLDS(count(small, techspec_2025) == 2 + 7 + 1 + 3 + 4 + 2 + 18);
    // As ranges: 6 of them, each to the one machine.
    HOLDS(count(small, techspec_2025, {}, client_openings::ranges) == 2 + 7 + 1 + 3 + 4 + 2 + 6);
    // 2024: WEB to APP 23110 23112 23114 23116 23612 30745 23610 23630, and 26 ports of E1.
    HOLDS(count(small, techspec_2024) == 2 + 8 + 1 + 3 + 4 + 2 + 26);
    // Older web applications, 2025: from the DMZ 2100, 30710 and 2116 to the machine that answers; the database server does not.
    HOLDS(count(small, techspec_2025, product::legacy_web) == count(small, techspec_2025) + 3);
    // 2024: 2100 30710 2112 2116 to APP; 1433 to DB, and to APP, where the analysis server's row opens it; 1521 and 21, which nobody else names, to both.
    HOLDS(count(small, techspec_2024, product::legacy_web) == count(small, techspec_2024) + 4 + 2 + 2 + 2);
}

TEST_CASE("a server needs no opening to itself, and load balancing is only between servers that carry the role") {
    static constexpr server alone[] = {{.name = "ALL", .roles = {core_server, application_server, database_server, intranet_server}}};
    constexpr installation one{.servers = alone};
    // intranet 80 443; Försäkringskassan, packages twice, feedback; the network to TeamViewer; 18 of E1
    HOLDS(count(one, techspec_2025) == 2 + 4 + 1 + 18);
    HOLDS(judge(flows_of_2025, alone[0], alone[0], 1433).verdict == unknown);

    static constexpr server pair[] = {{.name = "A", .roles = {web_server, load_balanced_server}},
                                      {.name = "B", .roles = {web_server, load_balanced_server}},
                                      {.name = "C", .roles = web_server}};
    HOLDS(judge(flows_of_2025, pair[0], pair[1], 11'211).verdict == required);
    HOLDS(judge(flows_of_2025, pair[1], pair[0], 11'212).verdict == required);
    HOLDS(judge(flows_of_2025, pair[0], pair[2], 11'211).verdict == unknown);
    // 2 x 443 to each of three, 2 ports each way between two, TeamViewer
    HOLDS(count(installation{.servers = pair}, techspec_2025) == 6 + 4 + 1);
}

TEST_CASE("ranges no longer recommended are judged for clients and networks, never from core or application servers") {
    HOLDS(judge(flows_of_2025, three[2], three[0], 30'705).verdict == not_recommended);  // it stands in the DMZ
    HOLDS(judge(flows_of_2025, three[1], three[0], 30'705).verdict == not_recommended);
    static constexpr server other{.name = "APP2", .roles = application_server, .zone = admin_network};
    HOLDS(judge(flows_of_2025, other, three[0], 30'705).verdict == unknown);
    HOLDS(judge(flows_of_2024, three[2], three[0], 30'745).verdict == required);  // 4.3 of 2024 needs it
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
    // Repeated: 1433, 80 and 443 to WEB, packages 22 and 443, and the two ports of E1 that both servers answer: 7.
    CHECK(repeated == 7);
    CHECK(all == count(small, techspec_2025) + repeated);
}

TEST_CASE("what opens and what closes between the documents") {
    const flow_table before{techspec_2024, {}, {}}, after{techspec_2025, {}, {}};
    std::vector<int> closes, opens;
    for_each_closed(small, before, after, client_openings::exact, [&](const opening& o) { closes.push_back(o.rule->first); });
    for_each_closed(small, after, before, client_openings::exact, [&](const opening& o) { opens.push_back(o.rule->first); });
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
}

TEST_CASE("the programs of 4.4 are for VoO with the database apart") {
    HOLDS(needs_program_rules(small));
    HOLDS(!needs_program_rules({.servers = three}));
    static constexpr server together[] = {{.name = "A", .roles = {application_server, database_server}}};
    HOLDS(!needs_program_rules({.domains = voo_domain, .servers = together}));
    static constexpr server no_application[] = {{.name = "DB", .roles = database_server}};
    HOLDS(!needs_program_rules({.domains = voo_domain, .servers = no_application}));
}

TEST_CASE("what a rule says of itself") {
    HOLDS(to_text(flow_need::required) == text{"required"});
    HOLDS(to_text(flow_need::conditional) == text{"conditional"});
    HOLDS(to_text(flow_need::optional) == text{"optional"});
    CHECK(flows_of_2024.printed_by() == techspec_2024);
    std::size_t classes = 0;
    for (std::uint32_t port = 0; port <= 65'535; ++port)
        classes = std::max<std::size_t>(classes, flows_of_2025.class_of(static_cast<std::uint16_t>(port)) + std::size_t{1});
    CHECK(flows_of_2025.port_classes() == classes);
    for (const flow_table* table : {&flows_of_2024, &flows_of_2025})
        for (const port_rule& r : *table) {
            const text transport = r.flow ? r.flow->transport : text{};
            CHECK(r.transport_is_printed() == !transport.empty());
            CHECK(r.transport() == (transport.empty() ? text{"tcp"} : transport));
            if (r.kind == rule_kind::flow) {
                CHECK(r.need() == r.flow->need);
                CHECK(r.name() == r.flow->name);
                CHECK(r.note() == r.flow->condition);
                CHECK(r.how() == (r.to.is_network() ? basis::assumed : r.flow->how));
                if (!r.to.is_network()) CHECK(r.why() == r.flow->why);
                else CHECK(!r.why().sv.empty());
            } else if (r.kind == rule_kind::client_port) {
                CHECK(r.need() == flow_need::required);
                CHECK(r.name() == r.client_port->name);
                CHECK(r.note() == r.client_port->purpose);
                CHECK(r.how() == r.client_port->how);
                CHECK(r.why() == r.client_port->why);
            } else {
                CHECK(r.need() == flow_need::optional);
                CHECK(r.name().empty());
                CHECK(r.note() == r.client_range->why);
                CHECK(r.how() == basis::printed);
                CHECK(r.why() == label{});
            }
            CHECK(!r.reaches({}));
            CHECK(r.reaches(r.to) == r.answers.empty());
            if (!r.answers.empty())
                CHECK(table->judge(endpoint_set{r.from}, endpoint_set{r.to}, r.first).rule != &r);  // the network without a server that answers
        }
    CHECK(port_rule{}.note() == label{});
}

TEST_CASE("ends of openings are one server, or one network") {
    const opening_end app{application_server, &three[0]}, core{core_server, &three[0]}, web{application_server, &three[2]}, dmz_whole{dmz},
        intranet_whole{intranet};
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
