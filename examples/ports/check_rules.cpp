// SPDX-License-Identifier: MIT
// Rules as this tool writes them: a matrix, or a ticket.
#include <algorithm>
#include <map>

#include "../common/diagnostics.hpp"
#include "../common/input.hpp"
#include "../common/read/shape.hpp"
#include "../common/read/table_rows.hpp"
#include "../common/text.hpp"
#include "../common/words/headings.hpp"
#include "../common/write/cell_words.hpp"
#include "check_rows.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// The ends of the installation by what tables call them: the name, in a ticket with the network behind it, in CSV with
/// what keeps spreadsheets from computing it. Case does not count.
class known_ends {
public:
    known_ends(const site& s, const opening_list& all) : site_{s}, all_{all} {
        for (std::size_t e = 0; e < all.ends().size(); ++e) {
            const opening_end& end = all.ends()[e];
            const std::string name = end_name(end);
            for (const std::string& called : {name, printable(name)}) {
                add(called, e);
                if (!end.machine || !end.machine->zone) continue;
                for (const language l : {language::swedish, language::english})
                    add(called + " (" + end_words(endpoint{*end.machine->zone}, l) + ')', e);
            }
            if (end.machine) continue;
            const label& words = rulebook::endpoints[end.endpoint.index()].name;
            for (const language l : {language::swedish, language::english}) add(str(words.in(l)), e);
        }
    }
    /// Throws input_error for what is neither a server nor a network.
    [[nodiscard]] std::size_t find(const std::string& file, const std::string& written) const {
        for (const std::size_t skipped : {0u, 1u}) {
            if (skipped == 1 && written.substr(0, 1) != "'") break;
            if (const auto found = places_.find(folded(written.substr(skipped))); found != places_.end())
                return found->second;
        }
        return all_.place_of(end_of(site_, file, written));
    }

private:
    static std::string folded(std::string s) {
        for (char& c : s)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
        return s;
    }
    void add(const std::string& called, std::size_t end) { places_.try_emplace(folded(called), end); }

    const site& site_;
    const opening_list& all_;
    std::map<std::string, std::size_t> places_;
};

std::size_t column_of(const input& in, const table_rows& table, std::initializer_list<const char*> keys) {
    for (const char* key : keys)
        for (const std::string& heading : {std::string(key), heading_of_column(key, language::swedish)})
            if (const auto found = table.find({heading})) return *found;
    if (const shape written = shape_of(in.text); written != shape::csv) refuse_shape(in, written, wanted_input::rules);
    throw input_error(in.at(
        table.headings().front().line, 0,
        say("har ingen kolumn \"{0}\"; en matris eller en beställning av det här verktyget (CSV), eller Windows-"
            "brandväggens Exportera lista, behövs",
            "has no column \"{0}\"; a matrix or a ticket of this tool (CSV), or the Export List of Windows Firewall, is "
            "needed",
            *keys.begin())));
}

constexpr noun not_tcp{{"rad som inte är TCP är utelämnad", "row that is not TCP is left out"},
                       {"rader som inte är TCP är utelämnade", "rows that are not TCP are left out"}};

/// True where TCP is among what a row lets through: "tcp", "6", "TCP/UDP", "any".
bool lets_tcp_through(std::string transports) {
    std::replace(transports.begin(), transports.end(), '/', ',');
    const std::vector<std::string_view> all = parts_of(transports, ',');
    return std::any_of(all.begin(), all.end(), [](std::string_view one) {
        return same_ignoring_case(one, "tcp") || one == "6" || same_ignoring_case(one, "any") ||
               same_ignoring_case(one, "alla");
    });
}

/// True for the addresses of an end as a matrix and a ticket write them in either language, and where none is written.
bool has_addresses(const site& s, const opening_end& e, const std::string& written) {
    const std::string known = address_text(addresses_of(s, e));
    if (written.empty() || written == known) return true;
    const auto as_in = [&](language l) {
        return written == str(address_missing.in(l)) || written == cell_in_words("from_address", known, l);
    };
    return as_in(language::swedish) || as_in(language::english);
}

/// Refuses what matrix --view writes by role and by zone: all of its ends are those, and have no address.
void refuse_overview(const input& in, table_rows& table, const std::vector<std::size_t>& ends,
                     const std::vector<std::size_t>& addresses) {
    bool overview = false, roles = false;
    table.each_while([&](const table_cells& row) {
        overview = std::all_of(addresses.begin(), addresses.end(),
                               [&](std::size_t column) { return row[column].text.empty(); });
        for (const std::size_t column : ends) {
            if (row[column].text.empty()) continue;  // a server whose zone is not told
            const auto who = endpoint_called(row[column].text);
            overview = overview && who;
            roles = roles || (who && who->is_role() && *who != endpoint{role::client});
        }
        return overview;
    });
    if (!overview) return;
    throw input_error(
        in.name,
        say("är en översikt per {} (lifecare-ports matrix --view {}) och inga regler: den säger inte vilken server som "
            "får nå vilken; det gör den vanliga matrisen: lifecare-ports matrix FIL --format csv",
            "is an overview by {} (lifecare-ports matrix --view {}) and not rules: it does not say which server may "
            "reach which; the plain matrix does: lifecare-ports matrix FILE --format csv",
            roles ? label{"roll", "role"} : label{"zon", "zone"}, roles ? "role" : "zone"));
}

/// More than two thousand servers have.
[[noreturn]] void refuse_more(const std::string& file) {
    throw input_error(file,
                      say("öppnar fler än {} portspann, vilket är så många som läses; dela upp reglerna, till "
                          "exempel efter källa",
                          "opens more than {} ranges of ports, which is as many as are read; divide the rules, by "
                          "source for example",
                          grouped(opened_ports::most)));
}

}  // namespace

opening_table read_openings(const site& s, const opening_list& all, table_input& of) {
    const input& in = of.in;
    if (const shape written = shape_of(in.text); written != shape::csv && written != shape::json)
        refuse_shape(in, written, wanted_input::rules);
    table_rows table{of};
    const std::size_t from = column_of(in, table, {"from", "source"}), to = column_of(in, table, {"to", "destination"}),
                      port = column_of(in, table, {"port", "ports"});
    const auto from_address = table.find({"from_address", "från adress", "source_address"}),
               to_address = table.find({"to_address", "till adress", "destination_address"}),
               transport = table.find({"transport", "protocol", "protokoll"});
    if (from_address && to_address) refuse_overview(in, table, {from, to}, {*from_address, *to_address});
    const known_ends ends{s, all};
    opening_table out;
    out.omitted = table.omitted();
    std::vector<diagnostic> wrong;
    std::size_t faults = 0;
    const auto complain = [&](const table_cell& c, const sentence& what) {
        constexpr std::size_t shown = 20;
        if (++faults <= shown) wrong.push_back(table.at(c.line, c.column, what));
    };
    table.each([&](const table_cells& row) {
        if (transport && !lets_tcp_through(row[*transport].text)) {
            out.omitted.add(not_tcp, row[*transport].line);
            return;
        }
        const auto end = [&](const table_cell& c, std::optional<std::size_t> address) -> std::optional<std::size_t> {
            try {
                const std::size_t found = ends.find(in.name, c.text);
                const opening_end& e = all.ends()[found];
                if (address && !has_addresses(s, e, row[*address].text))
                    complain(row[*address], say("adressen \"{}\" är inte den som {} har i installationsfilen: \"{}\"",
                                                "address \"{}\" is not what {} has in the installation file: \"{}\"",
                                                row[*address].text, end_name(e), address_text(addresses_of(s, e))));
                return found;
            } catch (const input_error& e) {
                complain(c, e.message());
                return std::nullopt;
            }
        };
        const auto a = end(row[from], from_address), b = end(row[to], to_address);
        const auto ports = ranges_of(row[port].text);
        if (!ports || ports->empty() ||
            std::any_of(ports->begin(), ports->end(), [](const port_range& r) { return r.first == 0; })) {
            complain(row[port], say("port \"{}\" är ingen port och inget portspann{}",
                                    "port \"{}\" is not a port or a range of ports{}", row[port].text,
                                    advice_on_zeros(row[port].text)));
        } else if (a && b) {
            for (const port_range& r : *ports)
                if (!out.opened.add(*a, *b, r)) refuse_more(in.name);
        }
    });
    if (!out.opened.finish()) refuse_more(in.name);
    if (faults > wrong.size())
        wrong.push_back({in.name, 0, 0, say("och {} till", "and {} more", faults - wrong.size()), {}});
    if (!wrong.empty()) throw input_error(std::move(wrong));
    return out;
}

void check_matrix(const site& s, const opening_list& all, const opened_ports& opened, const port_set& ignored,
                  const check_sink& take) {
    std::vector<check_row> of_pair;
    const auto hand_out = [&] {
        for (const check_row& r : of_pair) take(r);
        of_pair.clear();
    };
    all.each_pair([&](const opening_end& from, const opening_end& to, const std::vector<port_opening>& openings) {
        std::vector<port_ranges> there;
        for (const opening_end& caller : callers_of(s, from))
            there.push_back(opened.between(all.place_of(caller), all.place_of(to)));
        for (const port_opening& o : openings) {
            const opening_line l{from, to, &o};
            const port_ranges wanted{{{l->first, l->last}}};
            port_ranges left = wanted;
            for (const port_ranges& ports : there) left = left.without(ports);
            if (left.empty()) of_pair.push_back(row_of(s, l, l->port(), "open", true));
            else if (left == wanted) of_pair.push_back(row_of(s, l, l->port(), "missing", false));
            else of_pair.push_back(row_of(s, l, l->port(), "open-in-part", false, missing_text(s, left)));
        }
        excuse_alternatives(s, of_pair);
        hand_out();
    });
    const port_stretches stretches{s.table};
    opened.each([&](std::size_t from_place, std::size_t to_place, const port_ranges& ports) {
        const opening_end &from = all.ends()[from_place], &to = all.ends()[to_place];
        const auto judged = [&](std::uint16_t port) {
            const flow_answer a = judge_ends(s, from, to, port);
            return opens(a) ? std::nullopt : std::optional{a};
        };
        stretches.add_surplus(of_pair, s, end_name(from), to, ports, ignored, judged);
        hand_out();
    });
}

}  // namespace tools
