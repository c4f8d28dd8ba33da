// SPDX-License-Identifier: MIT
/// \file
/// Installations that follow from a seed, as tables of lines, and the smallest of which something still holds.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "fuzz/changed_question.hpp"

namespace made {

using whole_tool::dice;

/// A table of an installation file; the first has no heading.
struct table {
    std::string heading;
    std::vector<std::string> lines;
};
struct installation {
    std::vector<table> tables;
    std::string day;  ///< to ask about
};

inline std::string text_of(const installation& i) {
    std::string out;
    for (const table& t : i.tables) {
        if (!t.heading.empty()) out += '\n' + t.heading + '\n';
        for (const std::string& line : t.lines) out += line + '\n';
    }
    return out;
}

inline std::string quoted(const std::string& s) { return '"' + s + '"'; }

/// Some of these words, each at most once, in their order: a list of TOML.
template <class List>
std::string some_of(dice& d, const List& words, std::size_t of_ten) {
    std::string out;
    for (const auto& word : words)
        if (d.below(10) < of_ten) out += (out.empty() ? "" : ", ") + quoted(word);
    return '[' + out + ']';
}

class maker {
public:
    explicit maker(std::uint64_t seed) : d_{seed} {}

    installation make() {
        constexpr std::array days{"2024-06-01", "2025-03-01", "2026-06-01", "2026-11-28"};
        cloud_ = d_.below(12) == 0;
        education_ = !cloud_ && d_.below(3) == 0;
        installation out{{}, cloud_ ? "2026-11-28" : d_.one_of(days)};
        day_ = out.day;
        table& top = open(out, "");
        top.lines = {"customer = " + quoted(d_.one_of(std::array{"Mellanby", "Åsby", "Örtofta kommun"})),
                     education_ ? "family = \"education\"" : "family = \"welfare\""};
        if (cloud_) top.lines.emplace_back("hosting = \"cloud\"");
        else about_servers(out);
        if (d_.below(4) != 0) client(open(out, "[client]"));
        for (std::size_t n = d_.below(4); n > 0; --n) certificate(open(out, "[[certificate]]"), n);
        if (d_.below(5) == 0) {
            table& t = open(out, "[[waiver]]");
            t.lines = {"check = " + quoted(d_.one_of(std::array{"LC-NAME-001", "LC-HW-001", "LC-SW-002"})),
                       "reason = \"byts\"", "until = 2027-01-01"};
        }
        if (d_.below(3) == 0)
            flags(open(out, "[answers]"), std::array{"dedicated-servers", "start-up-order", "risk-review"});
        return out;
    }

private:
    static table& open(installation& to, std::string heading) {
        to.tables.push_back({std::move(heading), {}});
        return to.tables.back();
    }
    template <class Keys>
    void flags(table& to, const Keys& keys) {
        for (const auto& key : keys)
            if (d_.below(3) != 0) to.lines.push_back(std::string(key) + (d_.below(3) == 0 ? " = false" : " = true"));
    }
    template <class Numbers>
    void number(table& to, const char* key, const Numbers& numbers) {
        if (d_.below(4) != 0) to.lines.push_back(std::string(key) + " = " + std::to_string(d_.one_of(numbers)));
    }

    void about_servers(installation& out) {
        table& top = out.tables.front();
        if (d_.below(3) == 0)
            top.lines.push_back("class = " + quoted(d_.one_of(std::array{"small", "medium", "scalable"})));
        if (education_)
            top.lines.push_back(
                "products = " +
                some_of(d_, std::array{"analysis", "legacy-web", "learning-platform", "spaces", "audit-log"}, 4));
        else
            top.lines.push_back("products = " + some_of(d_,
                                                        std::array{"planning", "remote-supervision", "legacy-web",
                                                                   "audit-log", "mobile-care", "counters", "scanning"},
                                                        4));
        if (d_.below(2) == 0)
            top.lines.push_back("databases = " + some_of(d_,
                                                         std::array{"HWE_SYSLOG", "HWE_MEL_Tida", "HWE_MEL_Tdia",
                                                                    "MEL_Deviation", "HWE_ANN_Tida", "master",
                                                                    "Ekonomi", "MEL_KQO", "HCWMETA1", "MEL_KI0"},
                                                         5));
        table& v = open(out, "[volumes]");
        number(v, "inhabitants", std::array{8000, 24'999, 25'000, 40'000, 75'000, 90'000});
        number(v, "users", std::array{60, 99, 100, 400, 500, 800});
        if (education_) {
            number(v, "compulsory_pupils", std::array{0, 1, 4000, 9000});
            number(v, "preschool_placements", std::array{0, 1000, 4000});
        } else {
            number(v, "voo_clients", std::array{0, 1, 1300, 30'000});
            number(v, "ifo_cases", std::array{0, 900, 3000});
            flags(v, std::array{"mobile"});
        }
        if (d_.below(4) == 0) number(v, "rto_hours", std::array{4, 23, 24, 48});
        if (d_.below(4) == 0) v.lines.emplace_back("availability_pct = 99.5");
        if (d_.below(3) == 0) {
            table& p = open(out, "[ports]");
            number(p, "sql", std::array{1433, 14'330});
            number(p, "forward_proxy", std::array{8088, 11'211});
            number(p, "event_service", std::array{30'723, 30'725, 30'750});
        }
        int net = 31;
        for (const char* name : {"client", "intranet", "dmz", "admin-network"}) {
            ++net;
            if (d_.below(4) == 0) continue;
            table& n = open(out, "[network." + std::string(name) + ']');
            n.lines.push_back("prefixes = " + some_of(d_,
                                                      std::array{"10." + std::to_string(net) + ".0.0/16",
                                                                 "2001:db8:" + std::to_string(net) + "::/48"},
                                                      7));
            if (d_.below(4) == 0) n.lines.emplace_back("open_ports = [443, \"30700-30760\"]");
        }
        for (const char* name : {"MEL", "ASB"})
            if (d_.below(3) != 0) {
                table& t = open(out, "[[domain]]");
                t.lines = {"name = " + quoted(name)};
                t.lines.push_back("subsystems = " + (education_
                                                         ? some_of(d_, std::array{"KIR", "EDU"}, 7)
                                                         : some_of(d_, std::array{"KIR", "VoO", "IFO", "FtB"}, 7)));
            }
        servers(out);
        if (d_.below(4) != 0)
            flags(open(out, "[iis]"),
                  std::array{"https", "tls_in_front", "forwarded_host", "pool_per_application", "firewall_behind"});
        if (d_.below(4) != 0)
            flags(open(out, "[backup]"), std::array{"servers", "databases", "transaction_logs", "installation_folder"});
        if (d_.below(4) != 0) flags(open(out, "[monitoring]"), std::array{"scom", "apm", "maintenance_mode"});
    }

    void servers(installation& out) {
        constexpr std::array roles{"core-server", "application-server", "database-server", "intranet-server",
                                   "web-server"};
        const std::string spare =
            education_ ? "analysis-server" : d_.one_of(std::array{"compute-server", "esense-server"});
        const std::size_t count = 1 + d_.below(7);
        std::vector<std::string> of_each(count);
        const auto give = [&](const std::string& role) {
            for (std::size_t n = d_.below(4) == 0 ? 2 : 1; n > 0; --n) {
                std::string& has = of_each[d_.below(count)];
                if (has.find(quoted(role)) == std::string::npos) has += (has.empty() ? "" : ", ") + quoted(role);
            }
        };
        for (const char* role : roles) give(role);
        if (d_.below(3) == 0) give(spare);
        for (std::size_t i = 0; i < count; ++i) {
            if (of_each[i].empty()) continue;
            if (d_.below(8) == 0) of_each[i] += ", \"load-balanced-server\"";
            table& s = open(out, "[[server]]");
            const std::string n = std::to_string(i + 11);
            s.lines = {
                "name = " + quoted(d_.one_of(std::array{"LC" + n, "Mellanby-Lifecare" + n, "srv" + n, n + "DB"})),
                "roles = [" + of_each[i] + ']'};
            if (d_.below(20) != 0)
                s.lines.push_back("addresses = " + some_of(d_, std::array{"10.20.0." + n, "2001:db8:20::" + n}, 7));
            if (d_.below(20) != 0)
                s.lines.push_back("zone = " +
                                  quoted(d_.one_of(std::array{"admin-network", "admin-network", "dmz", "intranet"})));
            number(s, "processors", std::array{2, 4, 8});
            number(s, "memory_gb", std::array{8, 12, 16, 28, 32, 64});
            number(s, "disk_gb", std::array{40, 50, 100, 500, 1000});
            if (d_.below(4) == 0) s.lines.emplace_back("partitions = [\"C:\", \"D:\"]");
            s.lines.push_back("software = " +
                              some_of(d_,
                                      std::array{"Windows Server 2022", "Windows Server 2016", "SQL Server 2022",
                                                 "SQL Server 2014", ".NET Framework 4.8", ".NET 6.0", "RabbitMQ 3.8",
                                                 "RabbitMQ", "IIS 10", "Microsoft OLE DB Driver for SQL Server 18.6",
                                                 "Notepad++ 8.6", "Crystal Reports 2013 13.0.22"},
                                      3));
        }
    }

    void client(table& to) {
        number(to, "memory_gb", std::array{4, 8, 16});
        number(to, "disk_gb", std::array{1, 128, 256});
        number(to, "bandwidth_mbit", std::array{5, 10, 100});
        number(to, "latency_ms", std::array{5, 10, 11});
        flags(to, std::array{"wan", "thin_client", "two_factor", "ipv6_enable", "ipv4_disable"});
        to.lines.push_back("software = " +
                           some_of(d_,
                                   std::array{"Windows 11 Enterprise 24H2", "Windows 10 LTSC 2019", "macOS 15",
                                              "Google Chrome 60", "Firefox ESR 115", "Outlook 2016 64-bit",
                                              "Citrix Workspace app 2402 LTSR", "Acme Viewer 3", ".NET Framework 4.8"},
                                   3));
    }

    void certificate(table& to, std::size_t n) {
        const std::string year = day_.substr(0, 4);
        to.lines = {
            "name = " + quoted(d_.one_of(std::array{"www", "*.c", "api"}) + std::to_string(n) + ".mellanby.example"),
            "use = " + quoted(d_.one_of(std::array{"server", "client", "agent"})),
            "issued = " + std::to_string(std::stoi(year) - 1) + d_.one_of(std::array{"-01-31", "-06-01", "-10-15"}),
            "expires = " + std::to_string(std::stoi(year) + static_cast<int>(d_.below(3))) +
                d_.one_of(std::array{"-12-31", "-11-30", "-06-02"})};
    }

    dice d_;
    std::string day_;
    bool cloud_ = false, education_ = false;
};

inline installation made_from(std::uint64_t seed) { return maker{seed}.make(); }

/// What remains when everything is taken away without which still(installation) holds: halves, quarters and so on of
/// the tables, then of the lines of each.
template <class Still>
installation smallest(installation of, const Still& still) {
    const auto lessen = [&](auto list_of) {
        bool any = false;
        for (std::size_t size = std::max<std::size_t>(list_of(of).size() / 2, 1);; size /= 2) {
            for (std::size_t at = 0; at < list_of(of).size();) {
                installation less = of;
                auto& list = list_of(less);
                const auto first = list.begin() + static_cast<std::ptrdiff_t>(at);
                list.erase(first, first + static_cast<std::ptrdiff_t>(std::min(size, list.size() - at)));
                if (still(less)) {
                    of = std::move(less);
                    any = true;
                } else {
                    at += size;
                }
            }
            if (size <= 1) return any;
        }
    };
    for (bool again = true; again;) {
        again = lessen([](installation & i) -> auto& { return i.tables; });
        for (std::size_t t = 0; t < of.tables.size(); ++t)
            again = lessen([t](installation & i) -> auto& { return i.tables[t].lines; }) || again;
    }
    return of;
}

}  // namespace made
