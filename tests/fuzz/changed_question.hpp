// SPDX-License-Identifier: MIT
/// \file
/// Questions to whole tools that are changed by chance and keep most of their form: what a fuzzer starts from, and what
/// the tests ask that have none.
#pragma once

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <vector>

namespace whole_tool {

/// Numbers that follow from a seed, the same everywhere.
class dice {
public:
    explicit dice(std::uint64_t seed) : state_{seed * 0x9e3779b97f4a7c15u + 1} {}
    std::size_t below(std::size_t n) {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return static_cast<std::size_t>(state_ >> 11) % n;
    }
    template <class List>
    auto one_of(const List& list) -> decltype(*std::begin(list)) {
        return *(std::begin(list) + static_cast<std::ptrdiff_t>(below(std::size(list))));
    }

private:
    std::uint64_t state_;
};

inline constexpr const char* commands[] = {
    "check given",
    "check given --format json",
    "check given --format html",
    "check given --format sarif",
    "check given --format tap",
    "check given --format junit",
    "check given --format csv",
    "check diff small given",
    "check diff given small --format json",
    "check header given",
    "check values given --format json",
    "check set given volumes.users=70",
    "check set given +server[NEW]",
    "check set given -server[APP]",
    "check init --from all",
    "check init --from all given",
    "check init --from all given --update",
    "check given --list",
    "check --explain LC-NAME-001",
    "check given --lifecycle given",
    "check given --years 3 --growth 2,5",
    "size given --format json",
    "size given --format xlsx",
    "size --batch given",
    "size --batch given --format csv",
    "size given --years 5 --growth 3",
    "names check given",
    "names check given --format json",
    "names check given --format tap",
    "names check given --kind server --format csv",
    "names check given --kind password",
    "names check given --column name",
    "names expect given --format csv",
    "names compare small given --format junit",
    "names compare given given",
    "names what HWE_MBY_TSS",
    "names generate --domain MBY --subsystems KIR,VoO --customer M",
    "ports matrix given",
    "ports matrix given --format csv",
    "ports matrix given --format svg",
    "ports matrix given --format dot",
    "ports matrix given --view role --format json",
    "ports matrix given --view zone --format html",
    "ports generate given --target windows",
    "ports generate given --target nftables",
    "ports generate given --target iptables",
    "ports generate given --target capirca",
    "ports generate given --target ticket --format csv",
    "ports check loopback --log given --format csv",
    "ports check loopback --log given --partial",
    "ports check loopback --from client --nmap given",
    "ports check loopback --on DB --netstat given --format json",
    "ports check loopback --on DB --ss given",
    "ports check loopback --rules given --format csv",
    "ports check given --rules given",
    "ports probe given --from client",
    "ports merge loopback given",
    "ports changes loopback --nmap given given",
    "ports who 1433",
    "ports allowed web-server application-server 5671 --installation given",
    "ports diff given --from techspec-2024 --to techspec-2025",
    "rules search port",
    "rules list databases --format json",
    "rules explain port",
    "support check given --format csv",
    "support check --inventory given",
    "support check --inventory given --format json",
    "support timeline --format svg",
    "support changes --from 2026-01-01 --to 2027-01-01 --lifecycle given",
    "support show SQL --lifecycle given",
    "windows plan --prod 2026-03-18 --format ics",
    "windows routine --date 2026-03-18 --template given",
    "windows routine --date 2026-03-18 --template given --format ics",
    "windows availability --year 2026 --format json",
    "windows certificates given --format ics",
    "windows certificates given --format csv",
    "windows startup given",
    "windows kir --last 2026-01-01",
};
inline constexpr const char* options[] = {
    "--format csv",
    "--format json",
    "--format markdown",
    "--format html",
    "--format text",
    "--format xlsx",
    "--format tap",
    "--lang sv",
    "--as-of 2020-02-29",
    "--as-of 9999-12-31",
    "--document techspec-2024",
    "--document cloud-6.2",
    "--family education",
    "--explain",
    "--fail-on note",
    "--fail-on error",
    "--questions",
    "--each-rule",
    "--optional",
    "--clients ranges",
    "--server APP",
    "--on APP",
    "--from client",
    "--all",
    "--ignore 1433",
    "--ignore 1-65535",
    "--column namn",
    "--ignore-foreign",
    "--possible",
    "--within 18m",
    "--paid-updates",
    "--years 100",
    "--growth 100",
    "--output out",
    "--output -",
    "--ipv6",
    "--undo",
    "--admin 10.0.0.0/8",
    "--limit 0",
    "--sequence 1",
    "--remind 30",
    "--for programs",
    "--namespace x",
};
inline constexpr const char* lines[] = {
    "customer = \"Mönsterby\"",
    "family = \"education\"",
    "class = \"scalable\"",
    "hosting = \"cloud\"",
    "example = true",
    "databases = [\"HWE_MBY_TSS\", \"LIL_CSI\"]",
    "products = [\"planning\", \"audit-log\"]",
    "[volumes]",
    "inhabitants = 37_816",
    "users = 0",
    "voo_clients = 4294967295",
    "[network.client]",
    "prefixes = [\"10.41.0.0/16\", \"2001:db8::/32\"]",
    "open_ports = [443, \"30700-30720\"]",
    "[network.dmz]",
    "[[domain]]",
    "name = \"MBY\"",
    "subsystems = [\"KIR\", \"VoO\", \"IFO\", \"FtB\", \"EDU\"]",
    "[[server]]",
    "name = \"APP\"",
    "address = \"127.0.0.11\"",
    "addresses = [\"10.0.0.1\", \"::1\"]",
    "zone = \"dmz\"",
    "roles = [\"web-server\", \"database-server\"]",
    "memory_gb = 64",
    "disk_gb = 18446744073709551615",
    "processors = 8",
    "partitions = [\"C:\"]",
    "software = [\"Windows Server 2019\", \"SQL Server 2022\"]",
    "[iis]",
    "https = false",
    "[backup]",
    "servers = true",
    "[client]",
    "latency_ms = 7,5",
    "[[certificate]]",
    "issued = 2024-02-29",
    "expires = 2099-12-31",
    "use = \"agent\"",
    "[[waiver]]",
    "check = \"LC-NAME-001\"",
    "reason = \"x\"",
    "by = \"y\"",
    "[answers]",
    "risk-review = \"yes\"",
    "[conditions]",
    "[sql]",
    "port = 1434",
    "name;size",
    "HWE_MBY_TSS;5",
    "MBY_KQO",
    "code,name,inhabitants",
    "1,Åre,37 816",
    "dator;namn;version",
    "ÅRE01;SQL Server 2019;15.0",
    "Windows Server 2022",
    "  TCP    0.0.0.0:1433           0.0.0.0:0              LISTENING       1712",
    "tcp LISTEN 0 5 *:1433 *:*",
    "from,to,port",
    "WEB,APP,5671",
    "client,APP,30700-30720",
    "2026-01-31 12:24:51 ALLOW TCP 127.0.0.13 127.0.0.11 50123 5671 60 S 1 0 65535 - - - RECEIVE",
    "#Fields: date time action protocol src-ip dst-ip src-port dst-port size",
    "<?xml version=\"1.0\"?><nmaprun scanner=\"nmap\"><scaninfo type=\"syn\" protocol=\"tcp\" services=\"1-65535\"/>",
    "<host><status state=\"up\"/><address addr=\"127.0.0.11\" addrtype=\"ipv4\"/><ports><port protocol=\"tcp\" portid=\"2100\"><state state=\"open\"/></port></ports></host>",
    "<runstats><finished time=\"1\"/></runstats></nmaprun>",
    "Rule Name:  SQL",
    "Enabled:  Yes",
    "LocalPort:  1433",
    "[[step]]",
    "days = -3",
    "title = \"å\"",
    "[{\"name\":\"SQL Server 2019\",\"version\":\"15.0\"}]",
    "{\"kind\":\"lifecare-ports log part 1\",\"rows\":9}",
    "OS Name:   Microsoft Windows Server 2022 Standard",
    "OS Version:   10.0.20348 N/A Build 20348",
    "Host Name:   MBYDB01",
    "Total Physical Memory:     32,767 MB",
    "   IPv4 Address. . . . . . . . . . . : 10.20.0.14(Preferred)",
    "kind\tproduct\tcycle\tlabel\trelease\tmainstream_end\tsecurity_end",
    "date\tmssqlserver\t16.0\t2022\t2022-11-16\t2028-01-11\t2033-01-11",
    "",
    "# å",
};
inline constexpr const char* values[] = {
    "0",
    "-1",
    "65535",
    "65536",
    "4294967296",
    "1e9",
    "999999999999999999999",
    "0.1",
    "\"\"",
    "\"=1+1\"",
    "\"\\u001b[31m\"",
    "\"\\u202egnirts\"",
    "\"]]>\"",
    "\"a\\nb\"",
    "\"<b>\"",
    "\"|x|\"",
    "true",
    "[]",
    "{}",
    "[[]]",
    "2026-02-30",
    "1979-05-27T07:32:00Z",
    "nan",
    "inf",
    "'x'",
    "\"\"\"x\"\"\"",
    "\xc2\x9b",
    "\xef\xbf\xbf",
    "\xff",
    "\"&amp;\"",
    "10.0.0.0/8",
    "::/0",
    "\"'; x; '\"",
    "\"%s%n\"",
    "\"\\\\\"",
};

/// A question that is changed in one place.
inline std::string changed(std::string bytes, dice& d) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    std::string asked = bytes.substr(0, end), file = bytes.substr(std::min(end + 1, bytes.size()));
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < file.size();) {
        const std::size_t stop = std::min(file.find('\n', at), file.size());
        parts.push_back(file.substr(at, stop - at));
        at = stop + 1;
    }
    const auto somewhere = [&] { return d.below(parts.size() + 1); };
    switch (d.below(14)) {
        case 0: asked = d.one_of(commands); break;
        case 1:
        case 2: (asked += ' ') += d.one_of(options); break;
        case 3:
            if (const std::size_t at = asked.rfind(' '); at != std::string::npos) asked.erase(at);
            break;
        case 4:
        case 5:
        case 6: parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(somewhere()), d.one_of(lines)); break;
        case 7:
            if (!parts.empty()) parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(d.below(parts.size())));
            break;
        case 8:
            if (!parts.empty()) {
                const std::string again = d.one_of(parts);
                parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(somewhere()), again);
            }
            break;
        case 9:
            if (parts.size() > 1) std::swap(parts[d.below(parts.size())], parts[d.below(parts.size())]);
            break;
        case 10:
        case 11:  // a value in place of another
            if (!parts.empty()) {
                std::string& line = parts[d.below(parts.size())];
                const std::size_t at = line.find_first_of("=;,\t: ");
                line = line.substr(0, at == std::string::npos ? line.size() : at + 1) + ' ' + d.one_of(values);
            }
            break;
        case 12:
            if (!parts.empty()) {
                std::string& line = parts[d.below(parts.size())];
                line.insert(d.below(line.size() + 1), d.one_of(values));
            }
            break;
        default:
            if (!parts.empty()) {
                std::string& line = parts[d.below(parts.size())];
                line.resize(d.below(line.size() + 1));
            }
    }
    std::string out = asked + '\n';
    for (const std::string& line : parts) out += line + '\n';
    return out;
}

}  // namespace whole_tool
