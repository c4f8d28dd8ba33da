// SPDX-License-Identifier: MIT
// examples/ports/observed.hpp: read_sockets of examples/common/read/ against an independent parser's reading of the
// same outputs; read_nmap; read_windows_rules.
#include "ports/observed.hpp"

#include "common/read/sockets.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "common/system_console.hpp"

using namespace tools;
using namespace lifecare;

namespace {

const std::string data = LIFECARE_TEST_DATA "/observed/";

/// What the other parser says listens: no state or LISTEN, and a numeric port. Its addresses keep brackets and zones.
std::vector<listening_socket> expected_sockets(const std::string& file, bool windows) {
    std::ifstream in(data + file);
    std::vector<listening_socket> all;
    for (const auto& row : nlohmann::json::parse(in)) {
        const std::string protocol = row[windows ? "proto" : "netid"], state = row.value("state", "");
        const bool listens = windows ? state == "LISTENING" || (protocol == "UDP" && row["foreign_port"] == "*")
                                     : state == "LISTEN" || state == "UNCONN";
        if (!listens || !row.contains("local_port_num")) continue;
        if (!windows && protocol != "tcp" && protocol != "udp") continue;
        std::string address = row["local_address"];
        if (address.front() == '[') address = address.substr(1, address.find(']') - 1);
        address = address.substr(0, address.find('%'));
        const listening_socket s{
            protocol == "tcp" || protocol == "TCP",
            address == "*" ? ip_address::v6(0, 0) : parse_ip_address(address).value_or(ip_address{}),
            row["local_port_num"]};
        if (std::find(all.begin(), all.end(), s) == all.end()) all.push_back(s);
    }
    return all;
}

bool same_sockets(std::vector<listening_socket> a, std::vector<listening_socket> b) {
    const auto order = [](const listening_socket& x, const listening_socket& y) {
        return std::tie(x.tcp, x.port, x.address) < std::tie(y.tcp, y.port, y.address);
    };
    std::sort(a.begin(), a.end(), order);
    std::sort(b.begin(), b.end(), order);
    return a == b;
}

input file(const char* name) { return read_input(system_console(), data + name, encodings::any_common); }

}  // namespace

TEST_CASE("sockets of ss are those that an independent parser reads") {
    const auto mine = read_sockets(file("ss-tulpen-ubuntu.txt")).all,
               theirs = expected_sockets("ss-tulpen-ubuntu.expected.json", false);
    CHECK(theirs.size() > 60);
    CHECK(same_sockets(mine, theirs));
}

TEST_CASE("sockets of netstat are those that an independent parser reads") {
    const auto mine = read_sockets(file("netstat-aon-windows10.txt")).all,
               theirs = expected_sockets("netstat-aon-windows10.expected.json", true);
    CHECK(theirs.size() > 60);
    CHECK(same_sockets(mine, theirs));
}

TEST_CASE("a scan that nmap made elsewhere is read: one host, one port, open") {
    const scan s = read_nmap(file("nmap-scan.xml"));
    REQUIRE(s.hosts.size() == 1);
    CHECK(s.hosts[0].addresses == std::vector{*parse_ip_address("172.67.68.251")});
    CHECK(s.state_of(s.hosts[0], 443) == port_state::open);
    CHECK(s.state_of(s.hosts[0], 80) == port_state::not_scanned);
    CHECK(s.hosts[0].open_ports() == std::vector<std::uint16_t>{443});
}

TEST_CASE("sockets are written in many ways") {
    const auto reads = [](const char* line) { return read_sockets({"-", line}).all; };
    CHECK(reads("LISTEN 0 128 127.0.0.53%lo:53 0.0.0.0:*")[0].address == *parse_ip_address("127.0.0.53"));
    CHECK(reads("LISTEN 0 128 [fe80::1%eth0]:53 [::]:*")[0].address == *parse_ip_address("fe80::1"));
    CHECK(reads("LISTEN 0 128 :::53 :::*")[0].address == *parse_ip_address("::"));
    CHECK(reads("tcp LISTEN 0 128 *:53 *:*")[0].tcp);
    CHECK(reads("UNCONN 0 0 *:53 *:*")[0].tcp == false);
    CHECK_THROWS_AS(reads("LISTEN 0 128 host:99999 *:*"), input_error);
    CHECK_THROWS_AS(reads("u_str LISTEN 0 128 /run/x 1 * 0"), input_error);
}

namespace {

/// A scan with the given elements under nmaprun.
scan scan_of(const std::string& inside, const std::string& attributes = "", const std::string& end = "</nmaprun>") {
    return read_nmap({"-", "<nmaprun scanner=\"nmap\" " + attributes + ">\n" + inside + end});
}
const std::string finished =
    "<runstats><finished exit=\"success\"/><hosts up=\"1\" down=\"0\" total=\"1\"/></runstats>";
const std::string services = "<scaninfo type=\"connect\" protocol=\"tcp\" services=\"80,443\"/>\n";
std::string host(const std::string& inside, const std::string& attributes = "") {
    return "<host" + attributes + "><status state=\"up\"/><address addr=\"10.0.0.7\" addrtype=\"ipv4\"/>" + inside +
           "</host>\n";
}

}  // namespace

TEST_CASE("of a host that nmap gave up nothing is known") {
    const scan s = scan_of(services + host("", " timedout=\"true\"") + finished);
    CHECK(s.hosts[0].timed_out);
    CHECK(s.state_of(s.hosts[0], 443) == port_state::not_scanned);
}

TEST_CASE("with --open a host without open ports is up and its ports are filtered") {
    const scan s = scan_of(services + finished, "args=\"nmap -Pn --open -p80,443 -oX x.xml 10.0.0.7\"");
    REQUIRE(s.hosts.size() == 1);
    CHECK(s.hosts[0].addresses == std::vector{*parse_ip_address("10.0.0.7")});
    CHECK(s.state_of(s.hosts[0], 443) == port_state::filtered);
    // Of two targets, which is up is not told.
    CHECK_THROWS_AS(scan_of(services + finished, "args=\"nmap --open -p80 -oX x.xml 10.0.0.7 10.0.0.8\""), input_error);
}

TEST_CASE("a host for each port is one host") {
    const auto port = [](const char* number) {
        return host(std::string("<ports><port protocol=\"tcp\" portid=\"") + number +
                    "\"><state state=\"open\"/></port></ports>");
    };
    const scan s = scan_of("<scaninfo type=\"syn\" protocol=\"tcp\"/>\n" + port("1433") + port("445") + finished);
    REQUIRE(s.hosts.size() == 1);
    CHECK(s.hosts[0].open_ports() == std::vector<std::uint16_t>{445, 1433});
}

TEST_CASE("an interrupted scan is read as far as it goes") {
    const std::string open = "<ports><port protocol=\"tcp\" portid=\"80\"><state state=\"open\"/></port></ports>";
    for (const char* end :
         {"", "<host><status state=\"up\"/><address addr=\"10.0.0.8\" addrtype=\"ipv4\"/>", "<host><sta"}) {
        const scan s = scan_of(services + host(open), "", end);
        CHECK(s.cut_short);
        REQUIRE(s.hosts.size() == 1);
        CHECK(s.state_of(s.hosts[0], 80) == port_state::open);
    }
    CHECK_FALSE(scan_of(services + host(open) + finished).cut_short);
    CHECK_THROWS_AS(scan_of("<host></hosts>\n" + services, "", "<a/>\n</nmaprun>"), input_error);
}

TEST_CASE("nmap's own error is kept") {
    const scan s =
        scan_of(services + host("") + "<runstats><finished exit=\"error\" errormsg=\"no route\"/></runstats>");
    CHECK(s.message == "no route");
    CHECK(s.failed);
    CHECK(s.incomplete());
    // Of what it lists, the open alone is known.
    const scan listed = scan_of(services +
                                host("<ports><extraports state=\"closed\" count=\"1\"/>"
                                     "<port protocol=\"tcp\" portid=\"80\"><state state=\"open\"/></port></ports>") +
                                "<runstats><finished exit=\"error\"/></runstats>");
    CHECK(listed.state_of(listed.hosts[0], 80) == port_state::open);
    CHECK(listed.state_of(listed.hosts[0], 443) == port_state::not_scanned);
    CHECK_FALSE(scan_of(services + host("") + finished).incomplete());
}
