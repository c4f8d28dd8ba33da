// SPDX-License-Identifier: MIT
#include "log_part.hpp"

#include <algorithm>

#include "../common/diagnostics.hpp"
#include "../common/read/json.hpp"
#include "../common/text.hpp"
#include "../common/write/json_text.hpp"

namespace tools {

namespace {

using namespace lifecare;

constexpr std::string_view kind = "lifecare-ports log part 1";

/// Alike for installations that count every log alike: 64 bits (FNV-1a) over servers, addresses, networks and openings.
std::string fingerprint(const site& s, const opening_list& all) {
    std::uint64_t hash = 0xcbf2'9ce4'8422'2325;
    const auto add_byte = [&](char c) { hash = (hash ^ static_cast<unsigned char>(c)) * 0x100'0000'01b3; };
    const auto add = [&](std::string_view word) {
        for (const char c : word) add_byte(c);
        add_byte('\0');
    };
    for (const server& m : s.file.servers) {
        add(m.name);
        for (const ip_address& a : m.addresses) add(lifecare::to_text(a).view());
        add(std::to_string(endpoints_of(m).bits()));
    }
    for (const network_addresses& n : s.file.networks) {
        add(to_text(n.endpoint).view());
        add(address_text({n.prefixes.begin(), n.prefixes.end()}));
    }
    all.each([&](const opening_line& l) {
        add(lifecare::name_of(l.from));
        add(lifecare::name_of(l.to));
        add(l->port());
    });
    char hex[17];
    std::snprintf(hex, sizeof hex, "%016llx", static_cast<unsigned long long>(hash));
    return hex;
}

/// A server by its name, or what an address outside of the servers is, by its keys.
json address_json(const known_address& a) {
    if (a.machine) return std::string(a.machine->name);
    json keys = json::array();
    for (const auto& e : rulebook::endpoints)
        if (a.endpoints.contains(e.id)) keys.push_back(str(e.key));
    return keys;
}

// Reading: everything is checked, and what is wrong is thrown as a sentence.

struct wrong_part {
    sentence message;
};

std::uint64_t count(const json& from, const char* key) {
    constexpr std::uint64_t most = 1'000'000'000'000'000;  // sums of thousands of parts do not overflow
    const json& n = from.at(key);
    if (!n.is_count() || n.count() > most) throw wrong_part{say("\"{}\" är inget antal", "\"{}\" is not a count", key)};
    return n.count();
}

const server& known_server(const site& s, const std::string& name) {
    for (const server& m : s.file.servers)
        if (m.name == name) return m;
    throw wrong_part{
        say("\"{}\" är ingen server i installationen", "\"{}\" is not a server of the installation", name)};
}

known_address address_of(const site& s, const json& j) {
    if (j.is_text()) {
        const server& m = known_server(s, j.text());
        return {&m, endpoints_of(m)};
    }
    known_address a;
    for (const json& key : j.elements()) {
        const auto e = parse_endpoint(key.text());
        if (!e) throw wrong_part{say("\"{}\" är inget nät", "\"{}\" is not a network", key.text())};
        a.endpoints.insert(*e);
    }
    return a;
}

/// An opening by the names of its ends and its ports. A server may have the name of a network.
std::optional<seen_opening> find_opening(const opening_list& all, const std::string& from, const std::string& to,
                                         const std::string& port) {
    const auto named = [&](const std::string& name) {
        std::vector<std::size_t> out;
        for (std::size_t e = 0; e < all.ends().size(); ++e)
            if (lifecare::name_of(all.ends()[e]) == name) out.push_back(e);
        return out;
    };
    std::optional<seen_opening> found;
    all.each(named(from), named(to), [&](const opening_line& l) {
        if (!found && l->port() == port) found = {all.place_of(l.from), all.place_of(l.to), l->first, l->last};
    });
    return found;
}

/// A part of an audit. Throws wrong_part and json_mismatch.
log_summary read_part(const site& s, const opening_list& all, const json& part) {
    const json* written_as = part.find("kind");
    if (written_as == nullptr || !written_as->is_text() || written_as->text() != kind)
        throw wrong_part{
            say("är ingen del av en granskning; delar skrivs av: lifecare-ports check FIL --log LOGG --partial",
                "is not part of an audit; parts are written by: lifecare-ports check FILE --log LOG --partial")};
    const auto same = [&](const char* key, const std::string& here, const label& what) {
        const std::string& there = part.at(key).text();
        if (there != here)
            throw wrong_part{say("är en del av en granskning {} ({}), inte av den här ({})",
                                 "is a part of an audit {} ({}), not of this one ({})", what, there, here)};
    };
    same("document", str(to_text(s.table.printed_by())), {"efter ett annat dokument", "by another document"});
    same("installation", fingerprint(s, all),
         {"av andra servrar, adresser eller öppningar", "of other servers, addresses or openings"});
    log_summary out = no_rows(s);
    log_totals& t = out.totals;
    t.rows = count(part, "rows");
    t.judged = count(part, "judged");
    t.other = count(part, "other");
    if (t.judged + t.other > t.rows)
        throw wrong_part{say("den har {} bedömda och övriga rader av {}", "it has {} judged and other rows of {}",
                             t.judged + t.other, t.rows)};
    t.unreadable = count(part, "unreadable");
    t.events_lost = count(part, "events_lost");
    out.unneeded_not_kept = count(part, "unneeded_not_kept");
    t.without_heading = part.at("without_heading").truth();
    // Times that there are not came of rows that are not read any more.
    for (const auto& [key, time] : {std::pair{"first", &t.first}, {"last", &t.last}})
        if (const std::string& when = part.at(key).text(); is_log_time(when)) *time = when;
    for (const json& name : part.at("servers").elements())
        out.concerns[static_cast<std::size_t>(&known_server(s, name.text()) - s.file.servers.begin())] = true;
    for (const json& o : part.at("openings").elements()) {
        const std::string &from = o.at("from").text(), &to = o.at("to").text(), &port = o.at("port").text();
        const auto opening = find_opening(all, from, to, port);
        if (!opening)
            throw wrong_part{say("{} -> {} {} är ingen öppning i installationen",
                                 "{} -> {} {} is not an opening of the installation", from, to, port)};
        out.seen[*opening] = {count(o, "allowed"), count(o, "dropped")};
    }
    for (const json& u : part.at("unneeded").elements()) {
        const std::uint64_t port = count(u, "port");
        if (port > 65'535) throw wrong_part{say("\"port\" är ingen port", "\"port\" is not a port")};
        const known_address from = address_of(s, u.at("from"));
        const server& to = known_server(s, u.at("to").text());
        out.unneeded.push_back(
            {from, &to, static_cast<std::uint16_t>(port),
             s.table.judge_machines(from.endpoints, endpoints_of(to), static_cast<std::uint16_t>(port)),
             count(u, "allowed")});
    }
    return out;
}

}  // namespace

std::string to_part(const site& s, const opening_list& all, const log_summary& counted) {
    const log_totals& t = counted.totals;
    json part{{"kind", kind},
              {"document", str(to_text(s.table.printed_by()))},
              {"installation", fingerprint(s, all)},
              {"rows", t.rows},
              {"judged", t.judged},
              {"other", t.other},
              {"unreadable", t.unreadable},
              {"events_lost", t.events_lost},
              {"without_heading", t.without_heading},
              {"first", t.first},
              {"last", t.last},
              {"servers", json::array()},
              {"openings", json::array()},
              {"unneeded", json::array()},
              {"unneeded_not_kept", counted.unneeded_not_kept}};
    for (std::size_t m = 0; m < counted.concerns.size(); ++m)
        if (counted.concerns[m]) part["servers"].push_back(std::string(s.file.servers[m].name));
    for (auto at = counted.seen.begin(); at != counted.seen.end();) {
        const seen_opening& first = at->first;
        all.each({first.from}, {first.to}, [&](const opening_line& l) {
            if (const log_counts c = counted.seen_of(all, l); c.allowed + c.dropped > 0)
                part["openings"].push_back({{"from", end_name(l.from)},
                                            {"to", end_name(l.to)},
                                            {"port", l->port()},
                                            {"allowed", c.allowed},
                                            {"dropped", c.dropped}});
        });
        at = std::find_if(at, counted.seen.end(), [&](const auto& other) {
            return other.first.from != first.from || other.first.to != first.to;
        });
    }
    for (const unneeded_connection& u : counted.unneeded)
        part["unneeded"].push_back(
            {{"from", address_json(u.from)}, {"to", std::string(u.to->name)}, {"port", u.port}, {"allowed", u.times}});
    return json_text(part) + '\n';
}

void merged_parts::add(const input& in) {
    std::size_t number = 0;
    for (std::size_t at = 0; at < in.text.size();) {
        const std::size_t end = std::min(in.text.find('\n', at), in.text.size());
        const std::string line = in.text.substr(at, end - at);
        at = end + 1;
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        const auto wrong = [&](std::size_t column, sentence what) {
            return input_error(diagnostic{in.name, number, column, std::move(what), {}});
        };
        std::size_t wrong_at = 0;
        const std::optional<json> part = parse_json(line, &wrong_at);
        if (!part)
            throw wrong(wrong_at, say("är ingen hel del av en granskning: JSON bryts av eller är fel här",
                                      "is not a whole part of an audit: the JSON breaks off or is wrong here"));
        try {
            sum_.add(read_part(site_, openings_, *part));
        } catch (const json_mismatch& e) {
            throw wrong(0,
                        say("är ingen hel del av en granskning: {}", "is not a whole part of an audit: {}", e.what()));
        } catch (const wrong_part& e) {
            throw wrong(0, e.message);
        }
        if (!seen_.insert(std::hash<std::string>{}(line)).second) ++repeated_;
    }
}

std::optional<sentence> merged_parts::repeated_parts() const {
    if (repeated_ == 0) return std::nullopt;
    return say(
        "delar som är lika med en annan till minsta tecken, och som räknades de också: {}; är samma del given "
        "två gånger är antalen för höga\n",
        "parts that are the same as another to the letter, and were counted as well: {}; if a part was given "
        "twice, the counts are too high\n",
        repeated_);
}

}  // namespace tools
