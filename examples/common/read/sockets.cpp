// SPDX-License-Identifier: MIT
#include "sockets.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

#include "../text.hpp"
#include "csv_dialect.hpp"
#include "shape.hpp"
#include "table.hpp"

namespace tools {

namespace {

using namespace lifecare;

/// Names of services as netstat, ss and lsof print them, from the registers of Windows and Linux. Ports of the suite
/// that have a name there, and what else listens on its servers.
struct service {
    std::string_view name;
    std::uint16_t port;
};
constexpr service services[] = {
    {"ftp", 21},           {"ssh", 22},
    {"telnet", 23},        {"smtp", 25},
    {"nameserver", 42},    {"domain", 53},
    {"bootps", 67},        {"bootpc", 68},
    {"tftp", 69},          {"http", 80},
    {"www", 80},           {"kerberos", 88},
    {"kerberos-sec", 88},  {"pop3", 110},
    {"sunrpc", 111},       {"portmapper", 111},
    {"ntp", 123},          {"epmap", 135},
    {"msrpc", 135},        {"loc-srv", 135},
    {"netbios-ns", 137},   {"netbios-dgm", 138},
    {"netbios-ssn", 139},  {"imap", 143},
    {"imap2", 143},        {"snmp", 161},
    {"snmptrap", 162},     {"snmp-trap", 162},
    {"ldap", 389},         {"https", 443},
    {"microsoft-ds", 445}, {"kpasswd", 464},
    {"isakmp", 500},       {"syslog", 514},
    {"printer", 515},      {"router", 520},
    {"ipp", 631},          {"ldaps", 636},
    {"imaps", 993},        {"pop3s", 995},
    {"ms-sql-s", 1433},    {"ms-sql-m", 1434},
    {"ingreslock", 1524},  {"ncube-lm", 1521},
    {"pptp", 1723},        {"radius", 1812},
    {"ssdp", 1900},        {"msmq", 1801},
    {"nfs", 2049},         {"cisco-sccp", 2000},
    {"msft-gc", 3268},     {"globalcatldap", 3268},
    {"msft-gc-ssl", 3269}, {"globalcatldapssl", 3269},
    {"mysql", 3306},       {"ms-wbt-server", 3389},
    {"ipsec-msft", 4500},  {"ipsec-nat-t", 4500},
    {"epmd", 4369},        {"llmnr", 5355},
    {"mdns", 5353},        {"postgresql", 5432},
    {"postgres", 5432},    {"amqps", 5671},
    {"amqp", 5672},        {"vnc", 5900},
    {"wsman", 5985},       {"wsmans", 5986},
    {"x11", 6000},         {"redis", 6379},
    {"http-alt", 8080},    {"webcache", 8080},
    {"https-alt", 8443},   {"pcsync-https", 8443},
    {"memcache", 11211},
};

/// Where a socket is: an address and a port.
struct place {
    ip_address address;
    std::optional<std::uint16_t> port;  ///< nothing for "*"
};
/// 0.0.0.0:443, [::]:443, *:443, 127.0.0.53%lo:53, [fe80::1%9]:1900, :::443, SERVER01:https. Nothing for what is no
/// socket; a port whose name is not known makes it none.
std::optional<place> place_of(std::string_view s) {
    const std::size_t colon = s.rfind(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    std::string_view host = s.substr(0, colon);
    const std::string_view port = s.substr(colon + 1);
    if (host.size() >= 2 && host.front() == '[' && host.back() == ']') host = host.substr(1, host.size() - 2);
    if (const std::size_t zone = host.find('%'); zone != std::string_view::npos) host = host.substr(0, zone);
    place out{ip_address::v6(0, 0), port_of_service(port)};
    if (!out.port && port != "*") return std::nullopt;
    if (const auto a = parse_ip_address(host)) out.address = *a;
    else if (host == "localhost" || host == "ip6-localhost") out.address = ip_address::v4(0x7f00'0001);
    else if (host.find_first_of("/\\=") != std::string_view::npos) return std::nullopt;
    return out;
}

class socket_reader {
public:
    explicit socket_reader(const input& in) : in_{in} {}

    listening_sockets read() {
        const shape s = shape_of(in_.text);
        switch (s) {
            case shape::ss: each_line(&socket_reader::line_of_ss); break;
            case shape::netstat: each_line(&socket_reader::line_of_netstat); break;
            case shape::lsof: each_line(&socket_reader::line_of_lsof); break;
            case shape::csv:
            case shape::json:
            case shape::ruled:
            case shape::pairs: table(s); break;
            default: refuse_shape(in_, s, wanted_input::sockets);
        }
        if (sockets_ == 0)
            throw input_error(
                in_.name, say("har ingen port som gick att förstå; {}", "holds no socket that was understood; {}",
                              out_.omitted.empty() ? say("det finns inget att kontrollera", "there is nothing to check")
                                                   : say("{}; skriv ut nummer: netstat -ano eller ss -tln",
                                                         "{}; print numbers: netstat -ano, or ss -tln",
                                                         sentence{out_.omitted.notes(language::swedish).front(),
                                                                  out_.omitted.notes(language::english).front()})));
        return std::move(out_);
    }

private:
    enum class line_kind { other, socket, not_understood };

    void each_line(line_kind (socket_reader::*read_line)(const std::vector<std::string_view>&)) {
        for (lines l{in_.text}; l.next();) {
            const std::vector<std::string_view> words = words_of(l.line());
            if (words.empty()) continue;
            const line_kind kind = (this->*read_line)(words);
            sockets_ += kind == line_kind::socket;
            if (kind == line_kind::not_understood) out_.omitted.add(nouns::not_understood, l.number());
        }
    }
    void add(bool tcp, const place& at, std::string_view program = {}) {
        if (read_.emplace(tcp, at.address, *at.port).second)
            out_.all.push_back({tcp, at.address, *at.port, std::string(program)});
    }

    /// [Netid] State Recv-Q Send-Q Local:Port Peer:Port [Process]; Netid is left out when ss was asked for one
    /// protocol. `UNCONN` alone is UDP.
    line_kind line_of_ss(const std::vector<std::string_view>& words) {
        const bool named = words[0] == "tcp" || words[0] == "udp";
        const std::size_t state = named ? 1 : 0;
        if (words.size() < state + 5) return line_kind::other;
        const bool listens = words[state] == "LISTEN" || words[state] == "UNCONN";
        if (!listens && words[state] != "ESTAB" && words[state].find("-WAIT") == std::string_view::npos)
            return line_kind::other;
        const auto local = place_of(words[state + 3]);
        if (!local || !place_of(words[state + 4]))
            return listens && words[state + 3].find(':') != std::string_view::npos ? line_kind::not_understood
                                                                                   : line_kind::other;
        if (listens && local->port)
            add(named ? words[0] == "tcp" : words[0] == "LISTEN", *local,
                words.size() > state + 5 ? quoted_in(words[state + 5]) : std::string_view{});
        return line_kind::socket;
    }
    /// Windows: Proto Local Foreign [State] [PID]. Linux: Proto Recv-Q Send-Q Local Foreign [State] [PID/Program]. The
    /// state is translated; a listening TCP socket is one whose foreign port is 0 or "*".
    line_kind line_of_netstat(const std::vector<std::string_view>& words) {
        const bool tcp = same_ignoring_case(words[0].substr(0, 3), "tcp"),
                   udp = same_ignoring_case(words[0].substr(0, 3), "udp");
        if ((!tcp && !udp) || words[0].size() > 4 || words.size() < 3) return line_kind::other;
        const bool windows = words[1].find(':') != std::string_view::npos;
        const std::size_t at = windows ? 1 : 3;
        if (words.size() < at + 2 || words[at].find(':') == std::string_view::npos) return line_kind::other;
        const bool nobody = words[at + 1] == "*:*";
        const auto foreign = nobody ? std::nullopt : place_of(words[at + 1]);
        const auto local = place_of(words[at]);
        const bool listens = nobody || (foreign && (!foreign->port || foreign->port == 0));
        // Which port a connection has is of no matter.
        if (!local || !local->port) return listens || !foreign ? line_kind::not_understood : line_kind::socket;
        const bool bound = words.size() > at + 2 && same_ignoring_case(words[at + 2], "BOUND");  // of netstat -q
        if (listens && !bound && (udp || !(windows && nobody)))
            add(tcp, *local, windows || words.size() < at + 4 ? std::string_view{} : program_of(words[at + 3]));
        return line_kind::socket;
    }
    /// COMMAND PID ... NODE NAME: the protocol, then the socket, then "(LISTEN)".
    line_kind line_of_lsof(const std::vector<std::string_view>& words) {
        for (std::size_t i = 4; i + 1 < words.size(); ++i) {
            if (words[i] != "TCP" && words[i] != "UDP") continue;
            const bool tcp = words[i] == "TCP",
                       listens = tcp ? words.back() == "(LISTEN)" : words[i + 1].find("->") == std::string_view::npos;
            if (!listens) return line_kind::socket;
            const auto local = place_of(words[i + 1]);
            if (!local) return line_kind::not_understood;
            if (local->port) add(tcp, *local, words[0]);
            return line_kind::socket;
        }
        return line_kind::other;
    }
    static std::string_view program_of(std::string_view word) {
        const std::size_t slash = word.find('/');
        return slash == std::string_view::npos ? std::string_view{} : word.substr(slash + 1);
    }
    static std::string_view quoted_in(std::string_view word) {
        const std::size_t first = word.find('"');
        return first == std::string_view::npos ? std::string_view{}
                                               : word.substr(first + 1, word.find('"', first + 1) - first - 1);
    }

    /// By the state, as a word or a number (2 is Listen, 100 Bound), else by the other end: nobody's port.
    static bool listens(std::string_view state, std::string_view remote_port) {
        const auto is_one_of = [&](std::initializer_list<std::string_view> words) {
            return std::any_of(words.begin(), words.end(),
                               [&](std::string_view w) { return same_ignoring_case(state, w); });
        };
        if (is_one_of({"", "Listen", "Listening", "2"})) return true;
        if (is_one_of({"Bound", "100", "Closed", "1"})) return false;
        return remote_port.empty() || remote_port == "0" || remote_port == "*";
    }
    /// Get-NetTCPConnection; CurrPorts. Of Get-NetUDPEndpoint, whose table has no state, nothing can be known of TCP.
    void table(shape s) {
        if (s == shape::csv) {  // what is wrong with a table of something else is no matter
            const std::vector<std::string> headings = csv_headings(in_.text);
            if (std::none_of(headings.begin(), headings.end(), [](const std::string& h) {
                    return folded_heading(h) == "localport" || folded_heading(h) == "port";
                }))
                refuse_shape(in_, s, wanted_input::sockets);
        }
        const input_table t = read_table(in_);
        out_.omitted = t.omitted;
        const auto address = t.find({"LocalAddress", "Local Address", "IP"}),
                   port = t.find({"LocalPort", "Local Port", "Port"}), state = t.find({"State"}),
                   protocol = t.find({"Protocol", "Proto"}), remote = t.find({"RemotePort", "Remote Port"}),
                   program = t.find({"ProcessName", "Process", "Program"});
        if (!address || !port) refuse_shape(in_, s, wanted_input::sockets);
        if (!state && !protocol)
            throw input_error(
                in_.at(t.headings.front().line, 0,
                       say("har varken State eller Protocol, så TCP går inte att skilja från UDP; ta med "
                           "State: Get-NetTCPConnection | Select-Object LocalAddress, LocalPort, State",
                           "has neither State nor Protocol, so that TCP and UDP look the same; include "
                           "State: Get-NetTCPConnection | Select-Object LocalAddress, LocalPort, State")));
        for (const auto& row : t.rows) {
            const auto a =
                parse_ip_address(std::string_view(row[*address].text).substr(0, row[*address].text.find('%')));
            const auto p = port_of_service(row[*port].text);
            if (!p || (!a && row[*address].text != "*")) {
                out_.omitted.add(nouns::not_understood, row[*port].line);
                continue;
            }
            ++sockets_;
            const bool udp = protocol && same_ignoring_case(row[*protocol].text.substr(0, 3), "udp");
            if (udp || listens(state ? row[*state].text : "", remote ? row[*remote].text : "none"))
                add(!udp, {a.value_or(ip_address::v6(0, 0)), p}, program ? row[*program].text : "");
        }
    }

    const input& in_;
    listening_sockets out_;
    std::set<std::tuple<bool, ip_address, std::uint16_t>> read_;  ///< those in `out_`: there may be very many
    std::size_t sockets_ = 0;
};

}  // namespace

std::optional<std::uint16_t> port_of_service(std::string_view word) {
    if (word.empty()) return std::nullopt;
    if (word.find_first_not_of("0123456789") == std::string_view::npos) {
        std::uint32_t n = 0;
        if (word.size() > 5 || has_leading_zero(word)) return std::nullopt;
        for (const char c : word) n = n * 10 + static_cast<std::uint32_t>(c - '0');
        return n <= 65'535 ? std::optional{static_cast<std::uint16_t>(n)} : std::nullopt;
    }
    for (const service& s : services)
        if (same_ignoring_case(word, s.name)) return s.port;
    return std::nullopt;
}

listening_sockets read_sockets(const input& in) { return socket_reader{in}.read(); }

}  // namespace tools
