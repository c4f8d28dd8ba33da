// SPDX-License-Identifier: MIT
// examples/ports/observed.hpp: read_ss and read_netstat against an independent parser's reading of the same outputs;
// read_nmap; read_windows_rules.
#include "ports/observed.hpp"

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
    const auto mine = read_ss(file("ss-tulpen-ubuntu.txt")),
               theirs = expected_sockets("ss-tulpen-ubuntu.expected.json", false);
    CHECK(theirs.size() > 60);
    CHECK(same_sockets(mine, theirs));
}

TEST_CASE("sockets of netstat are those that an independent parser reads") {
    const auto mine = read_netstat(file("netstat-aon-windows10.txt")),
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
    const auto reads = [](const char* line) { return read_ss({"-", line}); };
    CHECK(reads("LISTEN 0 128 127.0.0.53%lo:53 0.0.0.0:*")[0].address == *parse_ip_address("127.0.0.53"));
    CHECK(reads("LISTEN 0 128 [fe80::1%eth0]:53 [::]:*")[0].address == *parse_ip_address("fe80::1"));
    CHECK(reads("LISTEN 0 128 :::53 :::*")[0].address == *parse_ip_address("::"));
    CHECK(reads("tcp LISTEN 0 128 *:53 *:*")[0].tcp);
    CHECK(reads("UNCONN 0 0 *:53 *:*")[0].tcp == false);
    CHECK_THROWS_AS(reads("LISTEN 0 128 host:99999 *:*"), input_error);
    CHECK_THROWS_AS(reads("u_str LISTEN 0 128 /run/x 1 * 0"), input_error);
}
