// SPDX-License-Identifier: MIT
#include "observed.hpp"

#include <expat.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <memory>

#include "../common/text.hpp"

namespace tools {

namespace {

using namespace lifecare;

std::optional<std::uint16_t> port_of(std::string_view s) {
    std::uint32_t value = 0;
    if (s.empty() || s.size() > 5) return std::nullopt;
    for (char c : s) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return value <= 65'535 ? std::optional{static_cast<std::uint16_t>(value)} : std::nullopt;
}

/// "1-1024,3389" as ranges; nothing for any other form.
std::optional<std::vector<port_range>> ranges_of(std::string_view s) {
    std::vector<port_range> all;
    while (!s.empty()) {
        const std::string_view part = trimmed(s.substr(0, s.find(',')));
        s = s.find(',') == std::string_view::npos ? std::string_view{} : s.substr(s.find(',') + 1);
        const std::size_t dash = part.find('-');
        const auto first = port_of(trimmed(part.substr(0, dash))),
                   last = dash == std::string_view::npos ? first : port_of(trimmed(part.substr(dash + 1)));
        if (!first || !last || *last < *first) return std::nullopt;
        all.push_back({*first, *last});
    }
    return all;
}

bool holds(const port_range& r, std::uint16_t port) { return r.first <= port && port <= r.last; }

}  // namespace

const char* to_word(port_state s) {
    switch (s) {
        case port_state::open: return "open";
        case port_state::closed: return "closed";
        case port_state::filtered: return "filtered";
        case port_state::not_scanned: return "not-scanned";
    }
    return "";
}

// nmap --------------------------------------------------------------------------------------------

std::vector<std::uint16_t> scanned_host::open_ports() const {
    std::vector<std::uint16_t> all;
    for (const auto& [port, state] : listed)
        if (state == port_state::open) all.push_back(port);
    return all;
}

port_state scan::state_of(const scanned_host& h, std::uint16_t port) const {
    if (!h.up) return port_state::not_scanned;
    if (const auto found = h.listed.find(port); found != h.listed.end()) return found->second;
    for (const auto& [range, state] : h.counted)
        if (holds(range, port)) return state;
    for (const port_range& r : scanned)
        if (holds(r, port)) return h.rest.value_or(port_state::filtered);
    return port_state::not_scanned;
}

namespace {

/// Reads one scan. Expat calls it for each element; it is not thrown through, so what is wrong is kept.
class nmap_reader {
public:
    explicit nmap_reader(const input& in) : in_{in}, parser_{XML_ParserCreate(nullptr), XML_ParserFree} {
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(
            parser_.get(),
            [](void* self, const XML_Char* name, const XML_Char** attributes) {
                static_cast<nmap_reader*>(self)->begin(name, attributes);
            },
            [](void* self, const XML_Char* name) { static_cast<nmap_reader*>(self)->end(name); });
        // nmap's own DOCTYPE declares nothing. A declaration of an entity is an attack, or no scan.
        XML_SetEntityDeclHandler(parser_.get(), [](void* self, const XML_Char*, int, const XML_Char*, int,
                                                   const XML_Char*, const XML_Char*, const XML_Char*, const XML_Char*) {
            static_cast<nmap_reader*>(self)->refuse("declares an entity, which no scan of nmap does; it is not read");
        });
        XML_SetExternalEntityRefHandler(
            parser_.get(), [](XML_Parser p, const XML_Char*, const XML_Char*, const XML_Char*, const XML_Char*) {
                static_cast<nmap_reader*>(XML_GetUserData(p))->refuse("refers to an external entity; it is not read");
                return static_cast<int>(XML_STATUS_ERROR);
            });
    }

    scan read() {
        const std::string_view text = in_.text;
        constexpr std::size_t chunk = std::size_t{1} << 20;
        for (std::size_t at = 0; at < text.size() && wrong_.empty(); at += chunk) {
            const std::size_t n = std::min(chunk, text.size() - at);
            if (XML_Parse(parser_.get(), text.data() + at, static_cast<int>(n), at + n == text.size()) ==
                    XML_STATUS_ERROR &&
                wrong_.empty())
                refuse(std::string("is not the XML of nmap (-oX): ") +
                       XML_ErrorString(XML_GetErrorCode(parser_.get())));
        }
        if (wrong_.empty() && !is_scan_) refuse("is XML, but no scan of nmap (-oX)");
        if (wrong_.empty() && !finished_) refuse("is a scan that was cut short: nmap did not write its end");
        if (wrong_.empty() && found_.hosts.empty()) refuse("is a scan that reached no host; there is nothing to check");
        if (!wrong_.empty()) throw input_error(in_.at(line_, column_, wrong_));
        return std::move(found_);
    }

private:
    void refuse(std::string why) {
        if (!wrong_.empty()) return;
        wrong_ = std::move(why);
        line_ = XML_GetCurrentLineNumber(parser_.get());
        column_ = XML_GetCurrentColumnNumber(parser_.get()) + 1;
        XML_StopParser(parser_.get(), XML_FALSE);
    }

    static std::string_view attribute(const XML_Char** all, std::string_view name) {
        for (; *all; all += 2)
            if (name == all[0]) return all[1];
        return {};
    }

    /// A state that nmap cannot tell from filtered is filtered: unfiltered says nothing of a listener either.
    static port_state state_of(std::string_view word) {
        return word == "open" ? port_state::open : word == "closed" ? port_state::closed : port_state::filtered;
    }

    void begin(std::string_view name, const XML_Char** attributes) {
        if (!wrong_.empty()) return;
        if (++depth_ > 64) return refuse("is nested deeper than any scan of nmap");
        const auto at = [&](std::string_view key) { return attribute(attributes, key); };
        if (depth_ == 1) {
            if (name != "nmaprun") return refuse("is XML, but no scan of nmap (-oX)");
            is_scan_ = true;
            found_.started = std::string(at("startstr"));
        } else if (name == "scaninfo" && at("protocol") == "tcp") {
            const auto ranges = ranges_of(at("services"));
            if (!ranges) return refuse("names scanned ports that cannot be read");
            found_.scanned.insert(found_.scanned.end(), ranges->begin(), ranges->end());
        } else if (name == "host") {
            found_.hosts.emplace_back();
            in_host_ = true;
            rest_states_ = 0;
        } else if (name == "status" && in_host_) {
            host().up = at("state") != "down";
        } else if (name == "address" && in_host_) {
            if (const auto a = parse_ip_address(at("addr"))) host().addresses.push_back(*a);
        } else if (name == "extraports" && in_host_) {
            extra_ = state_of(at("state"));
            host().rest = rest_states_++ == 0 ? std::optional{extra_} : std::nullopt;
        } else if (name == "extrareasons" && in_host_ && (at("proto").empty() || at("proto") == "tcp") &&
                   !at("ports").empty()) {
            const auto ranges = ranges_of(at("ports"));
            if (!ranges) return refuse("names ports that cannot be read");
            for (const port_range& r : *ranges) host().counted.emplace_back(r, extra_);
        } else if (name == "port" && in_host_) {
            port_ = at("protocol") == "tcp" ? port_of(at("portid")) : std::nullopt;
        } else if (name == "state" && in_host_ && port_) {
            host().listed[*port_] = state_of(at("state"));
        } else if (name == "finished") {
            finished_ = true;
        }
    }
    void end(std::string_view name) {
        --depth_;
        if (name == "host") in_host_ = false;
        if (name == "port") port_.reset();
    }
    scanned_host& host() { return found_.hosts.back(); }

    const input& in_;
    std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser_;
    scan found_;
    std::string wrong_;
    std::size_t line_ = 0, column_ = 0;
    int depth_ = 0, rest_states_ = 0;
    bool is_scan_ = false, finished_ = false, in_host_ = false;
    port_state extra_ = port_state::closed;
    std::optional<std::uint16_t> port_;
};

}  // namespace

scan read_nmap(const input& in) { return nmap_reader{in}.read(); }

// ss, netstat -------------------------------------------------------------------------------------

namespace {

std::vector<std::string_view> words_of(std::string_view line) {
    std::vector<std::string_view> words;
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t begin = line.find_first_not_of(" \t\r", i);
        if (begin == std::string_view::npos) break;
        const std::size_t end = std::min(line.find_first_of(" \t\r", begin), line.size());
        words.push_back(line.substr(begin, end - begin));
        i = end;
    }
    return words;
}

/// An address and a port, as sockets are written: 0.0.0.0:443, [::]:443, *:443, 127.0.0.53%lo:53, [fe80::1%9]:1900,
/// :::443. The port may be * for none.
struct written_socket {
    ip_address address;
    std::optional<std::uint16_t> port;
};
std::optional<written_socket> socket_of(std::string_view s) {
    const std::size_t colon = s.rfind(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    std::string_view host = s.substr(0, colon), port = s.substr(colon + 1);
    if (host.size() >= 2 && host.front() == '[' && host.back() == ']') host = host.substr(1, host.size() - 2);
    if (const std::size_t zone = host.find('%'); zone != std::string_view::npos) host = host.substr(0, zone);
    written_socket out{host == "*" ? ip_address::v6(0, 0) : parse_ip_address(host).value_or(ip_address{}),
                       port_of(port)};
    if (!out.address.valid() || (!out.port && port != "*")) return std::nullopt;
    return out;
}

template <class Line>
std::vector<listening_socket> listening_in(const input& in, const char* what, Line line) {
    std::vector<listening_socket> found;
    std::size_t sockets = 0;
    const std::string_view text = in.text;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        sockets += line(words_of(text.substr(at, end - at)), found) ? 1u : 0u;
        at = end + 1;
    }
    if (sockets == 0)
        throw input_error(in.name,
                          std::string("holds no socket as ") + what + " writes them; there is nothing to check");
    std::vector<listening_socket> each;
    for (const listening_socket& s : found)
        if (std::find(each.begin(), each.end(), s) == each.end()) each.push_back(s);
    return each;
}

}  // namespace

std::vector<listening_socket> read_ss(const input& in) {
    return listening_in(in, "ss", [](const std::vector<std::string_view>& words, std::vector<listening_socket>& found) {
        // [Netid] State Recv-Q Send-Q Local:Port Peer:Port; Netid is left out when ss was asked for one protocol.
        const std::size_t state = words.size() > 1 && (words[0] == "tcp" || words[0] == "udp") ? 1 : 0;
        if (words.size() < state + 5 ||
            (words[state] != "LISTEN" && words[state] != "UNCONN" && words[state] != "ESTAB" &&
             words[state].find("-WAIT") == std::string_view::npos))
            return false;
        const auto local = socket_of(words[state + 3]), peer = socket_of(words[state + 4]);
        if (!local || !peer) return false;
        const bool tcp = state == 1 ? words[0] == "tcp" : words[0] != "UNCONN";
        if ((words[state] == "LISTEN" || words[state] == "UNCONN") && local->port)
            found.push_back({tcp, local->address, *local->port});
        return true;
    });
}

std::vector<listening_socket> read_netstat(const input& in) {
    return listening_in(in, "netstat",
                        [](const std::vector<std::string_view>& words, std::vector<listening_socket>& found) {
                            if (words.size() < 3 || (words[0] != "TCP" && words[0] != "UDP")) return false;
                            const auto local = socket_of(words[1]);
                            const bool tcp = words[0] == "TCP", all = words[2] == "*:*";
                            const auto foreign = all ? std::nullopt : socket_of(words[2]);
                            if (!local || !local->port || (tcp && !foreign)) return false;
                            // The state is translated; a listening TCP socket is one whose foreign port is 0.
                            if (tcp ? foreign->port == 0 : all) found.push_back({tcp, local->address, *local->port});
                            return true;
                        });
}

// Exported rules ----------------------------------------------------------------------------------

namespace {

/// The headings of an Export List that are read, in English and in Swedish.
struct heading {
    std::string_view english, swedish;
};
constexpr heading h_name{"Name", "Namn"}, h_enabled{"Enabled", "Aktiverad"}, h_action{"Action", "Åtgärd"},
    h_remote{"Remote Address", "Fjärradress"}, h_protocol{"Protocol", "Protokoll"}, h_port{"Local Port", "Lokal port"};

}  // namespace

bool is_windows_rules(const input& in) {
    const std::string_view first = std::string_view(in.text).substr(0, in.text.find('\n'));
    return first.find('\t') != std::string_view::npos && (first.find(h_action.english) != std::string_view::npos ||
                                                          first.find(h_action.swedish) != std::string_view::npos);
}

std::vector<exported_rule> read_windows_rules(const input& in) {
    const csv table = parse_csv(in);
    const auto column = [&](const heading& h) {
        for (std::size_t i = 0; i < table.headings.size(); ++i)
            if (table.headings[i].text == h.english || table.headings[i].text == h.swedish) return i;
        throw input_error(in.at(1, 0,
                                "has no column \"" + std::string(h.english) + "\" (\"" + std::string(h.swedish) +
                                    "\"); the Export List of Windows Firewall's inbound rules is needed"));
    };
    const std::size_t name = column(h_name), enabled = column(h_enabled), action = column(h_action),
                      remote = column(h_remote), protocol = column(h_protocol), port = column(h_port);
    const auto any = [](std::string_view s) {
        return s.empty() || s == "Any" || s == "Alla" || s == "Valfri" || s == "Alla portar" || s == "All Ports";
    };
    std::vector<exported_rule> rules;
    for (const auto& row : table.rows) {
        const std::string &on = row[enabled].text, &what = row[protocol].text;
        if (on != "Yes" && on != "Ja") continue;
        if (what != "TCP" && !any(what)) continue;
        const bool allows = row[action].text == "Allow" || row[action].text == "Tillåt";
        exported_rule r{row[name].line, row[name].text, allows, {}, {}, true};
        if (!any(row[port].text)) {
            const auto ranges = ranges_of(row[port].text);
            if (!ranges) continue;  // "RPC Dynamic Ports" and other words: no port of the suite
            r.ports = *ranges;
        }
        std::string_view rest = row[remote].text;
        if (!any(rest))
            while (!rest.empty()) {
                const std::string_view part = trimmed(rest.substr(0, rest.find(',')));
                rest = rest.find(',') == std::string_view::npos ? std::string_view{} : rest.substr(rest.find(',') + 1);
                std::string prefix(part);
                // Windows writes masks where they were given so: 10.0.0.0/255.0.0.0
                if (const std::size_t slash = prefix.find('/'); slash != std::string::npos)
                    if (const auto mask = parse_ip_address(prefix.substr(slash + 1)); mask && mask->is_v4()) {
                        const auto bits = static_cast<std::uint32_t>(mask->low());
                        const int length = std::popcount(bits);
                        if (length == 0 || bits == ~std::uint32_t{0} << (32 - length))
                            prefix = prefix.substr(0, slash + 1) + std::to_string(length);
                    }
                if (const auto p = parse_ip_prefix(prefix)) r.from.push_back(*p);
                else r.from_readable = false;
            }
        rules.push_back(std::move(r));
    }
    return rules;
}

}  // namespace tools
