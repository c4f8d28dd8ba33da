// SPDX-License-Identifier: MIT
#include <algorithm>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"
#include "generate.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// True where a firewall between networks stands in the way; where a network is not given one may.
bool crosses(const opening_line& l) {
    const std::string from = zone_of(l.from), to = zone_of(l.to);
    return from.empty() || to.empty() || from != to;
}

/// What passes between networks first, then pair by pair in the order in which the openings came.
std::vector<opening_line> in_order_of_work(std::vector<opening_line> lines) {
    std::vector<std::string> pairs;
    const auto place = [&](const opening_line& l) {
        const std::string pair = end_name(l.from) + '\n' + end_name(l.to);
        const auto at = std::find(pairs.begin(), pairs.end(), pair);
        if (at == pairs.end()) pairs.push_back(pair);
        return static_cast<std::size_t>((at == pairs.end() ? pairs.end() - 1 : at) - pairs.begin());
    };
    std::vector<std::pair<std::pair<bool, std::size_t>, opening_line>> keyed;
    for (opening_line& l : lines) {
        const bool within = !crosses(l);
        const std::size_t pair = place(l);
        keyed.push_back({{within, pair}, std::move(l)});
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    lines.clear();
    for (auto& [key, line] : keyed) lines.push_back(std::move(line));
    return lines;
}

std::string end_text(const opening_end& e) {
    return end_name(e) + (e.machine && e.machine->zone ? " (" + zone_of(e) + ')' : "");
}
std::string address_of(const site& s, const opening_end& e) {
    const std::string known = address_text(addresses_of(s, e));
    return known.empty() ? s.word("ANGE ADRESS", "ADDRESS MISSING") : known;
}
std::string why_text(const site& s, const opening_line& l) {
    std::string why = l.names();
    if (const std::string notes = l.notes(s.lang); !notes.empty() && (why.empty() || l.need() != flow_need::required))
        why += (why.empty() ? "" : " - ") + notes;
    return l.need() == flow_need::required ? why : why + " (" + std::string(to_text(l.need()).view()) + ')';
}
std::string source_text(const site& s, const opening_line& l) {
    return std::string(to_text(s.table.printed_by()).view()) + ' ' + l.sections();
}

/// One row for each opening.
sheet by_opening(const site& s, const std::vector<opening_line>& lines) {
    sheet out{{{"source"},
               {"source_address"},
               {"destination"},
               {"destination_address"},
               {"port", alignment::right},
               {"transport"},
               {"why"},
               {"document"}},
              {}};
    for (const opening_line& l : lines)
        out.rows.push_back({end_text(l.from), address_of(s, l.from), end_text(l.to), address_of(s, l.to), l.port(),
                            l.transport(), why_text(s, l), source_text(s, l)});
    return out;
}

/// Adds a word to a list that is divided so, where it does not hold it yet.
void add_once(std::string& list, const std::string& word, const std::string& divider) {
    if (!word.empty() && (divider + list + divider).find(divider + word + divider) == std::string::npos)
        list += (list.empty() ? "" : divider) + word;
}

/// One row for each pair and transport.
sheet by_pair(const site& s, const std::vector<opening_line>& lines) {
    sheet out{{{"way"},
               {"source"},
               {"source_address"},
               {"destination"},
               {"destination_address"},
               {"transport"},
               {"ports"},
               {"why"},
               {"document"}},
              {}};
    const opening_line* last = nullptr;
    for (const opening_line& l : lines) {
        const bool more = last != nullptr && end_name(last->from) == end_name(l.from) &&
                          end_name(last->to) == end_name(l.to) && last->transport() == l.transport();
        last = &l;
        if (!more)
            out.rows.push_back(
                {crosses(l) ? s.word("mellan nät", "between networks") : s.word("inom nät", "within one"),
                 end_text(l.from), address_of(s, l.from), end_text(l.to), address_of(s, l.to), l.transport(), "", "",
                 ""});
        add_once(out.rows.back()[6], l.port(), ", ");
        add_once(out.rows.back()[7], why_text(s, l), "; ");
        add_once(out.rows.back()[8], source_text(s, l), "; ");
    }
    return out;
}

/// The rows for a terminal: a block for each pair, which no width breaks.
std::string blocks_of(const site& s, const sheet& pairs) {
    std::string out, way;
    std::size_t number = 0;
    for (const auto& row : pairs.rows) {
        if (row[0] != way)
            out += (way.empty() ? "" : "\n") +
                   (row[0] == s.word("mellan nät", "between networks") ? s.word("Mellan nät", "Between networks")
                                                                       : s.word("Inom ett nät", "Within one network")) +
                   "\n";
        way = row[0];
        const auto indented = [&](const std::string& text) {
            for (const std::string& line : wrapped(printable(text), 94)) out += "      " + line + '\n';
        };
        out += right(std::to_string(++number), 4) + "  " + printable(row[1]) + " -> " + printable(row[3]) + '\n';
        indented(row[2] + " -> " + row[4]);
        indented(row[5] + ' ' + row[6]);
        indented(row[7] + "  [" + row[8] + ']');
    }
    return out;
}

}  // namespace

std::string ticket(const site& s, const std::vector<opening_line>& all, const generate_request& r, const options& opt) {
    const std::vector<opening_line> lines = in_order_of_work(all);
    if (opt.as == format::json || (opt.as == format::csv && !opt.for_excel))
        return to_string(by_opening(s, lines), opt.as);
    std::vector<std::string> unlisted;  // servers of which the list may not be whole
    for_each_drawn_opening(s.file, s.table.printed_by(), [&](const drawn_opening& o) {
        const std::string name(o.machine->name);
        if ((!r.only || r.only == o.machine) && std::find(unlisted.begin(), unlisted.end(), name) == unlisted.end())
            unlisted.push_back(name);
    });
    std::string names;
    for (const std::string& name : unlisted) names += (names.empty() ? "" : ", ") + printable(name);
    const std::string end =
        names.empty()
            ? s.word("Inget annat ska öppnas.", "Nothing else is to be opened.")
            : s.word("Listan är inte fullständig för ", "The list is not complete for ") + names +
                  s.word(" (se nedan), men för övriga servrar.", " (see below); for the other servers it is.");
    const std::string title = s.word("Beställning av brandväggsöppningar", "Change order for firewall openings"),
                      customer = printable(s.file.customer);
    const std::string order =
        s.word("Öppna följande. Varje öppning är stateful: svar på en tillåten förbindelse släpps igenom. ",
               "Open the following. Each opening is stateful: answers to an allowed connection pass. ") +
        end;
    const std::string source = s.word("Källa: ", "Source: ") + std::string(heading_of(s.table.printed_by()).view());
    const sheet pairs = by_pair(s, lines);
    std::vector<std::string> notes = missing_addresses(s, lines);
    for (std::string& m : drawn_notes(s, r.only)) notes.push_back(std::move(m));
    notes.push_back(note_of(s.clients, s.lang));
    if (opt.as != format::text && opt.as != format::markdown) {
        notes.insert(notes.begin(), {order, source});
        return opt.present(pairs, title + (s.file.customer.empty() ? "" : ": " + std::string(s.file.customer)),
                           std::move(notes));
    }
    const bool markdown = opt.as == format::markdown;
    std::string out = markdown ? "# " + title + "\n\n" + (customer.empty() ? "" : markdown_text(customer) + "\n\n") +
                                     markdown_text(order + ' ' + source) + "\n\n" + to_markdown(pairs)
                               : title + (customer.empty() ? "" : ": " + customer) + "\n" + source + "\n" + order +
                                     "\n\n" + blocks_of(s, pairs);
    for (const std::string& m : notes) out += "\n" + (markdown ? markdown_text(m) : printable(m)) + "\n";
    return out;
}

}  // namespace tools
