// SPDX-License-Identifier: MIT
#include "observed.hpp"

#ifndef LIFECARE_WITHOUT_EXPAT
#include <expat.h>
#endif

#include <algorithm>
#include <bit>
#include <cstring>
#include <memory>
#include <set>

#include "../common/read/firewall_rules.hpp"
#include "../common/read/shape.hpp"
#include "../common/read/sockets.hpp"
#include "../common/read/table.hpp"

namespace tools {

namespace {

using namespace lifecare;

bool holds(const port_range& r, std::uint16_t port) { return r.first <= port && port <= r.last; }

}  // namespace

const char* to_word(port_state s) {
    switch (s) {
        case port_state::open: return "open";
        case port_state::closed: return "closed";
        case port_state::filtered: return "filtered";
        case port_state::not_scanned: return "not-scanned";
        case port_state::contradicted: return "not-judged";
    }
    return "";
}

// nmap --------------------------------------------------------------------------------------------

std::vector<std::uint16_t> scanned_host::open_ports() const {
    std::vector<std::uint16_t> all;
    for (const auto& [port, state] : listed)
        if (was_open(state)) all.push_back(port);
    return all;
}

void scanned_host::see(std::uint16_t port, port_state state) {
    const auto [known, is_new] = listed.try_emplace(port, state);
    if (is_new || known->second == state) return;
    // Of a port that is not open, closed tells more than filtered: something answered.
    known->second = was_open(known->second) || was_open(state) ? port_state::contradicted : port_state::closed;
}

port_state scan::state_of(const scanned_host& h, std::uint16_t port) const {
    if (!h.up || h.timed_out) return port_state::not_scanned;
    if (const auto found = h.listed.find(port); found != h.listed.end())
        return incomplete() && !was_open(found->second) ? port_state::not_scanned : found->second;
    if (incomplete()) return port_state::not_scanned;
    for (const auto& [range, state] : h.counted)
        if (holds(range, port)) return state;
    for (const port_range& r : scanned)
        if (holds(r, port)) return h.rest.value_or(port_state::filtered);
    return port_state::not_scanned;
}

std::optional<sentence> why_incomplete(const scan& s) {
    if (s.failed)
        return s.message.empty()
                   ? say("skanningen slutade med ett fel: bara det som är öppet bedöms; kör nmap igen",
                         "the scan ended in an error: only what is open is judged; run nmap again")
                   : say("skanningen slutade med ett fel ({}): bara det som är öppet bedöms; kör nmap igen",
                         "the scan ended in an error ({}): only what is open is judged; run nmap again",
                         printable(s.message));
    if (s.cut_short)
        return say("skanningen är avbruten: bara det som är öppet bedöms; kör nmap till slut",
                   "the scan was cut short: only what is open is judged; let nmap run to its end");
    return std::nullopt;
}

namespace {

#ifdef LIFECARE_WITHOUT_EXPAT
scan read_xml(const input& in) {
    throw input_error(in.name,
                      say("kan inte läsas: programmet är byggt utan expat, som läser XML från nmap",
                          "cannot be read: this program was built without expat, which reads the XML of nmap"));
}
#else
/// Reads one scan. Expat calls it for each element; it is not thrown through, so what is wrong is kept.
class nmap_reader {
public:
    explicit nmap_reader(const input& in) : in_{in}, parser_{XML_ParserCreate("UTF-8"), XML_ParserFree} {
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
            static_cast<nmap_reader*>(self)->refuse(
                say("deklarerar en entitet, vilket ingen skanning från nmap gör; den läses inte",
                    "declares an entity, which no scan of nmap does; it is not read"));
        });
        XML_SetExternalEntityRefHandler(
            parser_.get(), [](XML_Parser p, const XML_Char*, const XML_Char*, const XML_Char*, const XML_Char*) {
                static_cast<nmap_reader*>(XML_GetUserData(p))
                    ->refuse(say("hänvisar till en extern entitet; den läses inte",
                                 "refers to an external entity; it is not read"));
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
                wrong_.empty()) {
                // An interrupted scan ends in the middle; what stands before that is right.
                const auto byte = static_cast<std::size_t>(XML_GetCurrentByteIndex(parser_.get()));
                const bool ended = depth_ == 0, another = text.rfind("<nmaprun") > text.find("<nmaprun");
                if (is_scan_ && (ended || another)) {
                    refuse(more_than_a_scan());
                    break;
                }
                if (is_scan_ && text.find_first_not_of(" \t\n", std::min(text.find('\n', byte), text.size())) ==
                                    std::string_view::npos)
                    break;
                refuse(sentence{"är inte XML från nmap (-oX)", std::string("is not the XML of nmap (-oX): ") +
                                                                   XML_ErrorString(XML_GetErrorCode(parser_.get()))});
            }
        }
        if (wrong_.empty() && !is_scan_) refuse(other_xml());
        found_.cut_short = !finished_;
        if (in_host_) found_.hosts.pop_back();  // what was being scanned is not known
        add_hosts_without_open_ports();
        if (wrong_.empty() && found_.hosts.empty())
            refuse(found_.message.empty()
                       ? say("är en skanning som inte nådde någon värd; det finns inget att kontrollera",
                             "is a scan that reached no host; there is nothing to check")
                       : say("är en skanning som misslyckades: {}", "is a scan that failed: {}",
                             printable(found_.message)));
        if (!wrong_.empty()) throw input_error(in_.at(line_, column_, wrong_));
        join_addresses();
        return std::move(found_);
    }

private:
    static sentence other_xml() {
        return {"är XML, men ingen skanning från nmap (-oX)", "is XML, but not a scan of nmap (-oX)"};
    }
    static sentence more_than_a_scan() {
        return {
            "har mer efter skanningens slut, </nmaprun>: filer som är sammanfogade (cat, --append-output) läses "
            "inte; ge en skanning åt gången",
            "has more after the end of the scan, </nmaprun>: files that are joined (cat, --append-output) are not "
            "read; give one scan at a time"};
    }
    void refuse(sentence why) {
        if (!wrong_.empty()) return;
        wrong_ = std::move(why);
        line_ = XML_GetCurrentLineNumber(parser_.get());
        column_ = XML_GetCurrentColumnNumber(parser_.get()) + 1;
        XML_StopParser(parser_.get(), XML_FALSE);
    }

    /// With --open, nmap leaves out the hosts where no port is open, and counts them.
    void add_hosts_without_open_ports() {
        if (!found_.only_open) return;
        std::vector<ip_address> targets;
        for (const std::string_view word : words_of(arguments_))
            if (const auto a = parse_ip_address(word)) targets.push_back(*a);
        if (targets.size() != hosts_up_ || targets.size() <= found_.hosts.size()) return;
        std::set<ip_address> written;
        for (const scanned_host& h : found_.hosts) written.insert(h.addresses.begin(), h.addresses.end());
        for (const ip_address& a : targets) {
            if (!written.insert(a).second) continue;
            found_.hosts.emplace_back();
            found_.hosts.back().addresses = {a};
            found_.hosts.back().rest = port_state::filtered;
        }
    }
    /// masscan writes a host for each port.
    void join_addresses() {
        std::vector<scanned_host> each;
        std::map<std::vector<ip_address>, std::size_t> place;  // in each; a scan may be of a million hosts
        for (scanned_host& h : found_.hosts) {
            if (!h.addresses.empty()) {
                const auto [same, is_new] = place.try_emplace(h.addresses, each.size());
                if (!is_new) {
                    join(each[same->second], std::move(h));
                    continue;
                }
            }
            each.push_back(std::move(h));
        }
        found_.hosts = std::move(each);
    }
    void join(scanned_host& into, scanned_host h) const {
        // What is listed of one of them may be counted of the other.
        const auto list_counted = [&](scanned_host& in, const scanned_host& of) {
            if (in.counted.empty() && !in.rest) return;
            for (const auto& [port, state] : of.listed)
                if (const auto counted = counted_state(in, port)) in.listed.try_emplace(port, *counted);
        };
        list_counted(into, h);
        list_counted(h, into);
        into.up = into.up || h.up;
        into.timed_out = into.timed_out && h.timed_out;
        for (const auto& [port, state] : h.listed) into.see(port, state);
        into.counted.insert(into.counted.end(), h.counted.begin(), h.counted.end());
        if (!into.rest) into.rest = h.rest;
    }
    /// What a host says of a port that it does not list.
    [[nodiscard]] std::optional<port_state> counted_state(const scanned_host& h, std::uint16_t port) const {
        for (const auto& [range, state] : h.counted)
            if (holds(range, port)) return state;
        const bool asked = std::any_of(found_.scanned.begin(), found_.scanned.end(),
                                       [&](const port_range& r) { return holds(r, port); });
        return asked ? h.rest : std::nullopt;
    }

    static std::string_view attribute(const XML_Char** all, std::string_view name) {
        for (; *all; all += 2)
            if (name == all[0]) return all[1];
        return {};
    }

    /// A state that nmap cannot tell from filtered is filtered: unfiltered says nothing of a listener either. Refuses
    /// what is no state.
    port_state state_of(std::string_view word) {
        if (word == "open") return port_state::open;
        if (word == "closed") return port_state::closed;
        if (word != "filtered" && word != "unfiltered" && word != "open|filtered" && word != "closed|filtered")
            refuse(say("har en port med tillståndet \"{}\", som nmap inte har; det som står där bedöms inte",
                       "has a port of the state \"{}\", which nmap does not have; what is there cannot be judged",
                       printable(word)));
        return port_state::filtered;
    }
    /// Refuses what is no number of a port.
    std::optional<std::uint16_t> port_of(std::string_view digits) {
        std::uint32_t n = 65'536;
        if (digits.find_first_not_of("0123456789") != digits.npos || !parse_count(digits, n).empty() || n > 65'535) {
            refuse(say("har en port \"{}\", som inte är ett tal från 0 till 65535",
                       "has a port \"{}\", which is not a number from 0 to 65535", printable(digits)));
            return std::nullopt;
        }
        return static_cast<std::uint16_t>(n);
    }

    void begin(std::string_view name, const XML_Char** attributes) {
        if (!wrong_.empty()) return;
        if (++depth_ > 64)
            return refuse(
                say("är djupare nästlad än någon skanning från nmap", "is nested deeper than any scan of nmap"));
        const auto at = [&](std::string_view key) { return attribute(attributes, key); };
        if (depth_ == 1) {
            if (name != "nmaprun") return refuse(other_xml());
            is_scan_ = true;
            found_.started = std::string(at("startstr"));
            arguments_ = std::string(at("args"));
            for (const std::string_view word : words_of(arguments_))
                found_.only_open = found_.only_open || word == "--open";
        } else if (name == "nmaprun") {  // the one before it was cut short
            refuse(more_than_a_scan());
        } else if (name == "scaninfo" && at("protocol") == "tcp") {
            const auto ranges = ranges_of(at("services"));
            if (!ranges)
                return refuse(
                    say("anger skannade portar som inte går att läsa", "names scanned ports that cannot be read"));
            found_.scanned.insert(found_.scanned.end(), ranges->begin(), ranges->end());
        } else if (name == "host") {
            found_.hosts.emplace_back();
            in_host_ = true;
            host().timed_out = at("timedout") == "true";
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
            if (!ranges) return refuse(say("anger portar som inte går att läsa", "names ports that cannot be read"));
            for (const port_range& r : *ranges) host().counted.emplace_back(r, extra_);
        } else if (name == "port" && in_host_) {
            port_ = at("protocol") == "tcp" ? port_of(at("portid")) : std::nullopt;
            port_has_state_ = false;
        } else if (name == "state" && in_host_ && port_) {
            host().see(*port_, state_of(at("state")));
            port_has_state_ = true;
        } else if (name == "finished") {
            finished_ = true;
            found_.message = std::string(at("errormsg"));
            // Programs that are not nmap do not say how it ended.
            found_.failed = !found_.message.empty() || !(at("exit").empty() || at("exit") == "success");
        } else if (name == "hosts") {
            std::uint32_t n = 0;
            if (parse_count(at("up"), n).empty()) hosts_up_ = n;
        }
    }
    void end(std::string_view name) {
        --depth_;
        if (name == "host") in_host_ = false;
        if (name != "port") return;
        if (port_ && !port_has_state_ && wrong_.empty())
            refuse(say("har port {} utan tillstånd", "has port {} without a state", *port_));
        port_.reset();
    }
    scanned_host& host() { return found_.hosts.back(); }

    const input& in_;
    std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser_;
    scan found_;
    sentence wrong_;
    std::string arguments_;
    std::size_t hosts_up_ = 0;
    std::size_t line_ = 0, column_ = 0;
    int depth_ = 0, rest_states_ = 0;
    bool is_scan_ = false, finished_ = false, in_host_ = false, port_has_state_ = false;
    port_state extra_ = port_state::closed;
    std::optional<std::uint16_t> port_;
};

scan read_xml(const input& in) { return nmap_reader{in}.read(); }
#endif

/// The CSV of Test-NetConnection: a row for each port that was tried.
scan read_probes(const input& in, const input_table& t) {
    const auto address = t.find({"RemoteAddress", "ComputerName"}), port = t.find({"RemotePort"}),
               answered = t.find({"TcpTestSucceeded"});
    if (!address || !port || !answered) refuse_shape(in, shape_of(in.text), wanted_input::scan);
    scan out;
    std::map<ip_address, std::size_t> place;
    for (const auto& row : t.rows) {
        const auto a = parse_ip_address(row[*address].text);
        const auto p = port_of_service(row[*port].text);
        if (!a || !p)
            throw input_error(in.at(
                row[*port].line, row[*port].column,
                say("är ingen adress med en port som har provats", "is not an address with a port that was tried")));
        const auto [known, is_new] = place.try_emplace(*a, out.hosts.size());
        if (is_new) {
            out.hosts.emplace_back();
            out.hosts.back().addresses = {*a};
        }
        const table_cell& answer = row[*answered];
        const bool open = same_ignoring_case(answer.text, "true");
        if (!open && !same_ignoring_case(answer.text, "false"))
            throw input_error(in.at(answer.line, answer.column,
                                    say("\"{}\" är varken True eller False: om porten svarade går inte att läsa",
                                        "\"{}\" is neither True nor False: whether the port answered cannot be read",
                                        printable(answer.text))));
        // No answer is a closed port or a firewall: which of them is not told.
        out.hosts[known->second].see(*p, open ? port_state::open : port_state::filtered);
    }
    return out;
}

}  // namespace

scan read_nmap(const input& in) {
    const shape s = shape_of(in.text);
    if (s == shape::xml) return read_xml(in);
    if (s != shape::csv && s != shape::ruled && s != shape::json && s != shape::pairs)
        refuse_shape(in, s, wanted_input::scan);
    return read_probes(in, read_table(in));
}

}  // namespace tools
