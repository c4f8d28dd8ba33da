// SPDX-License-Identifier: MIT
// examples/ports/firewall_log.hpp against a plain reading of the same rows by streams and string comparison, over
// random logs cut into random pieces.
#include "ports/firewall_log.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <sstream>

#include "memory_console.hpp"

using namespace tools;
using namespace lifecare;

namespace {

using enum role;

constexpr ip_address app_at[] = {"10.20.0.11"_ip, "2001:db8::11"_ip}, web_at[] = {"192.0.2.21"_ip};
constexpr server servers[] = {{.name = "APP", .addresses = app_at, .roles = {core_server, application_server}},
                              {.name = "WEB", .addresses = web_at, .roles = web_server, .zone = network::dmz}};
constexpr ip_prefix offices[] = {*parse_ip_prefix("10.30.0.0/16")};
constexpr network_addresses networks[] = {{role::client, offices}};

installation_file described() {
    installation_file f;
    f.servers = servers;
    f.networks = networks;
    return f;
}

/// What the plain reading counts: by name of the ends and port, allowed and dropped.
using plain_counts = std::map<std::tuple<std::string, std::string, int>, std::array<std::uint64_t, 2>>;

std::string plain_name(const std::string& address) {
    if (address == "10.20.0.11" || address == "2001:db8::11") return "APP";
    if (address == "192.0.2.21") return "WEB";
    return address.rfind("10.30.", 0) == 0 ? "client" : "internet";
}

plain_counts read_plainly(const std::string& log) {
    plain_counts out;
    std::istringstream lines(log);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string day, time, action, protocol, from, to;
        int from_port = 0, port = 0;
        if (!(words >> day >> time >> action >> protocol >> from >> to >> from_port >> port) || protocol != "TCP" ||
            (action != "ALLOW" && action != "DROP"))
            continue;
        if (plain_name(from) == plain_name(to)) continue;
        ++out[{plain_name(from), plain_name(to), port}][action == "DROP"];
    }
    return out;
}

/// A file that gives some of its bytes at a time, up to 5 000.
class in_pieces final : public byte_source {
public:
    in_pieces(std::string_view bytes, std::uint64_t& seed) : bytes_{bytes}, seed_{seed} {}
    std::size_t read(char* to, std::size_t most) override {
        seed_ = seed_ * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u;
        const std::size_t n = std::min({most, bytes_.size(), std::size_t{1} + (seed_ >> 33) % 5000});
        std::memcpy(to, bytes_.data(), n);
        bytes_.remove_prefix(n);
        return n;
    }
    bool rewind() override { return false; }
    [[nodiscard]] std::optional<std::uint64_t> size() const override { return std::nullopt; }

private:
    std::string_view bytes_;
    std::uint64_t& seed_;
};

void feed(firewall_log& log, std::string_view bytes, std::uint64_t& seed, bool part = false) {
    memory_console io;
    in_pieces given{bytes, seed};
    log.read(io, given, part);
}

}  // namespace

TEST_CASE("every opening has the counts of a plain reading, whatever the pieces and the forms of rows") {
    const site s{described(), techspec_2025, client_openings::exact, language::english};
    const opening_list all = openings_of(s);
    std::uint64_t seed = 3;
    const auto next = [&](std::uint64_t below) {
        return seed = seed * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u, (seed >> 33) % below;
    };
    const char* const ends[] = {"10.20.0.11",    "2001:db8::11", "192.0.2.21", "10.30.0.1",
                                "10.30.255.254", "198.51.100.7", "8.8.8.8"};
    const int ports[] = {443, 80, 808, 23110, 23114, 5671, 5672, 2100, 30710, 2105, 30705, 9999, 65535, 0, 7};
    for (int round = 0; round < 40; ++round) {
        std::string log =
            round % 2
                ? "#Fields: date time action protocol src-ip dst-ip src-port dst-port size tcpflags tcpsyn tcpack tcpwin icmptype icmpcode info path\n"
                : "";
        for (int n = 0; n < 2000; ++n) {
            std::string row = "2026-01-31 12:" + std::to_string(10 + next(50)) + ":" + std::to_string(10 + next(50)) +
                              (next(3) ? " ALLOW " : " DROP ") + (next(10) ? "TCP " : "UDP ");
            row += std::string(ends[next(7)]) + ' ' + ends[next(7)] + ' ' + std::to_string(1024 + next(60'000)) + ' ' +
                   std::to_string(ports[next(15)]);
            row += " 60";  // a row that ends with its port may be cut within it
            if (next(20) != 0)
                row += " S 1031365855 0 65535 - - - RECEIVE 4" + std::string(next(200) == 0 ? next(2000) : 0, 'x');
            log += row + (next(5) ? "\n" : "\r\n");
        }
        firewall_log audited{s, "log"};
        feed(audited, log, seed);
        const plain_counts plain = read_plainly(log);
        const log_summary summary = audited.summary(all);
        all.each([&](const opening_line& l) {
            if (!l.to.machine || (l.from.endpoint == endpoint{network::intranet} && !l.from.machine)) return;
            const auto found = plain.find({end_name(l.from), end_name(l.to), l->first});
            const std::array<std::uint64_t, 2> expected =
                found == plain.end() ? std::array<std::uint64_t, 2>{} : found->second;
            const log_counts mine = summary.seen_of(all, l);
            CAPTURE(end_name(l.from));
            CAPTURE(l->first);
            REQUIRE(mine.allowed == expected[0]);
            REQUIRE(mine.dropped == expected[1]);
        });
        std::uint64_t unneeded = 0, plain_unneeded = 0;
        for (const unneeded_connection& u : audited.unneeded()) unneeded += u.times;
        for (const auto& [key, times] : plain) {
            const auto& [from, to, port] = key;
            if (to != "APP" && to != "WEB") continue;
            const auto set = [](const std::string& name) {
                return name == "APP"      ? endpoints_of(servers[0])
                       : name == "WEB"    ? endpoints_of(servers[1])
                       : name == "client" ? endpoint_set{role::client, network::intranet}  // users sit in it
                                          : endpoint_set{network::internet};
            };
            if (!has_its_reason(s.table.judge_machines(set(from), set(to), static_cast<std::uint16_t>(port)).verdict))
                plain_unneeded += times[0];
        }
        REQUIRE(unneeded == plain_unneeded);
        REQUIRE(audited.totals().rows + audited.totals().unreadable == 2000);
    }
}

TEST_CASE("ports are read exactly: all of them, and nothing else") {
    const site s{described(), techspec_2025, client_openings::exact, language::english};
    for (const char* wrong : {"65536", "99999", "-1", "+1", "1a", "0x1", "123456", "1.", ":::::"}) {
        firewall_log log{s, "log"};
        std::uint64_t seed = 1;
        const std::string row = "2026-01-31 12:24:51 ALLOW TCP 192.0.2.21 10.20.0.11 50123 ";
        CAPTURE(std::string(wrong));
        CHECK_THROWS_AS(feed(log, row + wrong + " 60 S 1 0 65535 - - - RECEIVE 4\n", seed), input_error);
    }
    std::string all;
    for (int port = 0; port < 65'536; ++port)
        all += "2026-01-31 12:24:51 ALLOW TCP 192.0.2.21 10.20.0.11 50123 " + std::to_string(port) +
               " 60 S 1 0 65535 - - - RECEIVE 4\n";
    firewall_log log{s, "log"};
    std::uint64_t seed = 1;
    feed(log, all, seed);
    CHECK(log.totals().judged == 65'536);
    CHECK(log.unneeded().size() + 7 == 65'536);  // WEB needs seven ports of APP
    const opening_list openings = openings_of(s);
    const log_summary summary = log.summary(openings);
    openings.each([&](const opening_line& l) {
        if (l.from.machine == &servers[1] && l.to.machine == &servers[0])
            CHECK(summary.seen_of(openings, l).allowed == 1);
    });
}

TEST_CASE("a row that ends within its date or time goes no further than its end") {
    const site s{described(), techspec_2025, client_openings::exact, language::english};
    const std::string whole =
        "2026-01-31 12:24:51 ALLOW TCP 192.0.2.21 10.20.0.11 50123 443 60 S 1 0 65535 - - - RECEIVE 4";
    for (std::size_t at = 1; at < 20; ++at) {
        std::string cut = whole;
        cut[at] = '\n';
        for (const bool more : {true, false}) {
            firewall_log log{s, "log"};
            std::uint64_t seed = at;
            const std::string all = cut + (more ? "\n" + whole + "\n" : "");
            if (more) feed(log, all, seed);
            else CHECK_THROWS_AS(feed(log, all, seed), input_error);
            CHECK(log.totals().judged == (more ? 1u : 0u));
            CHECK(log.totals().unreadable == 2);
        }
    }
}

namespace {

std::string row_at(const std::string& when, const std::string& from = "192.0.2.21",
                   const std::string& to = "10.20.0.11", const std::string& port = "443") {
    return when + " ALLOW TCP " + from + " " + to + " 50123 " + port + " 60 S 1 0 65535 - - - RECEIVE 4\n";
}
/// The same row as an odd one: a blank before it moves it away from the usual places.
std::string odd(const std::string& row) { return " " + row; }

log_summary audit(const site& s, const std::string& text, std::size_t jobs = 1) {
    firewall_log log{s, "log", jobs};
    std::uint64_t seed = 7;
    feed(log, text, seed, true);
    return log.summary(openings_of(s));
}

}  // namespace

TEST_CASE("a row with a day or a time that there is not is not read, whatever stands behind it") {
    const site s{described(), techspec_2025, client_openings::exact, language::english};
    for (const char* wrong :
         {"2025-13-45 12:24:51", "2025-00-10 12:24:51", "2025-02-29 12:24:51", "2025-04-31 12:24:51",
          "2025-01-31 25:61:00", "2025-01-31 24:00:00", "2025-01-31 12:60:00", "2025-01-31 12:00:60",
          "2025-01-31 1::00:00", "2025-01-31 12:00:0:", "2025-01-31 12.00.00", "2025/01/31 12:00:00",
          "2025-01-3; 12:00:00", "2025-01-31 99:99:99", "2025-01-31 \xb1\xb2:00:00"})
        for (const bool usual : {true, false}) {
            CAPTURE(wrong);
            CAPTURE(usual);
            const std::string bad = row_at(wrong);
            const log_summary sum = audit(s, row_at("2025-01-31 12:24:51") + (usual ? bad : odd(bad)));
            CHECK(sum.totals.rows == 1);
            CHECK(sum.totals.unreadable == 1);
            CHECK(sum.totals.unreadable_line == 2);
            CHECK(sum.totals.first == "2025-01-31 12:24:51");
            CHECK(sum.totals.last == "2025-01-31 12:24:51");
        }
    for (const char* right :
         {"2024-02-29 00:00:00", "2025-12-31 23:59:59", "2000-01-01 19:09:59", "9999-10-10 20:50:09"})
        for (const bool usual : {true, false}) {
            CAPTURE(right);
            const log_summary sum = audit(s, usual ? row_at(right) : odd(row_at(right)));
            CHECK(sum.totals.rows == 1);
            CHECK(sum.totals.first == right);
            CHECK(is_log_time(right));
        }
    CHECK_FALSE(is_log_time(""));
    CHECK_FALSE(is_log_time("2025-01-31 12:24:5"));
    CHECK_FALSE(is_log_time("2025-01-31 12:24:511"));
    CHECK_FALSE(is_log_time("2025-13-45 25:61:00"));
}

TEST_CASE("a row that cannot be read gives nothing to the audit: neither its ends nor its time") {
    const site s{described(), techspec_2025, client_openings::exact, language::english};
    const std::string good = row_at("2025-01-31 12:24:51", "10.30.0.1", "10.20.0.11", "2100");
    for (const std::string& bad : {row_at("2024-01-01 00:00:00", "192.0.2.21", "10.20.0.999"),
                                   row_at("2026-01-01 00:00:00", "10.20.0.999", "192.0.2.21"),
                                   row_at("2026-01-01 00:00:00", "192.0.2.21", "10.20.0.11", "65536"),
                                   row_at("2026-01-01 00:00:00", "192.0.2.21", "banana"), row_at("2026-13-01 00:00:00"),
                                   row_at("2026-01-01 25:61:00")})
        for (const bool usual : {true, false}) {
            CAPTURE(bad);
            CAPTURE(usual);
            const log_summary sum = audit(s, (usual ? bad : odd(bad)) + good);
            CHECK(sum.concerns == std::vector{true, false});
            CHECK(sum.totals.first == "2025-01-31 12:24:51");
            CHECK(sum.totals.last == "2025-01-31 12:24:51");
            CHECK(sum.totals.unreadable == 1);
            CHECK(sum.totals.unreadable_line == 1);
            CHECK(sum.unneeded.empty());
        }
}

TEST_CASE("first and last are the earliest and the latest time, in whatever order the rows stand and are read") {
    const site s{described(), techspec_2025, client_openings::exact, language::english};
    std::uint64_t seed = 11;
    std::string log, first, last;
    for (int i = 0; i < 20'000; ++i) {
        seed = seed * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u;
        const auto part = [&](int shift, unsigned below) { return std::to_string(10 + (seed >> shift) % below); };
        const std::string when = "20" + part(8, 20) + "-" + part(16, 3) + "-" + part(24, 19) + " " + part(32, 14) +
                                 ":" + part(40, 50) + ":" + part(48, 50);
        if (first.empty() || when < first) first = when;
        last = std::max(last, when);
        log += i % 3 ? row_at(when) : odd(row_at(when));
    }
    for (const std::size_t jobs : {1u, 2u, 5u}) {
        const log_summary sum = audit(s, log, jobs);
        CHECK(sum.totals.first == first);
        CHECK(sum.totals.last == last);
        CHECK(sum.totals.rows == 20'000);
    }
    const std::size_t half = log.find('\n', log.size() / 2) + 1;
    for (const bool turned : {false, true}) {
        const log_summary one = audit(s, log.substr(0, half)), other = audit(s, log.substr(half));
        log_summary sum = no_rows(s);
        sum.add(turned ? other : one);
        sum.add(turned ? one : other);
        CHECK(sum.totals.first == first);
        CHECK(sum.totals.last == last);
    }
}

TEST_CASE("the first row that cannot be read is told by its line, for any number of threads") {
    const site s{described(), techspec_2025, client_openings::exact, language::english};
    std::string log = "\xef\xbb\xbf#Fields: date time action protocol src-ip dst-ip src-port dst-port\n";
    for (int i = 0; i < 9'000; ++i) log += row_at("2025-01-31 12:24:51");
    const std::string before = log;
    log += "broken\n" + before.substr(3) + "broken\n";
    for (const std::size_t jobs : {1u, 3u}) {
        const log_totals t = audit(s, log, jobs).totals;
        CHECK(t.unreadable == 2);
        CHECK(t.unreadable_line == 9'002);
    }
    // Rows too long to be held are lines too.
    const std::string too_long = std::string(600'000, 'x') + "\n";
    CHECK(audit(s, before + too_long + too_long).totals.unreadable_line == 9'002);
    CHECK(audit(s, before + too_long.substr(0, 599'000)).totals.unreadable_line == 9'002);
    const log_totals later = audit(s, before + "broken\n" + too_long + "broken\n").totals;
    CHECK(later.unreadable == 3);
    CHECK(later.unreadable_line == 9'002);
}
