// SPDX-License-Identifier: MIT
#include <algorithm>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"
#include "../common/write/cell_words.hpp"
#include "left_out.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// True where a firewall between networks stands in the way; where a network is not given one may.
bool crosses(const opening_end& a, const opening_end& b) {
    const std::string from = zone_of(a), to = zone_of(b);
    return from.empty() || to.empty() || from != to;
}

/// For people in words, for programs by keys.
std::string end_text(const site& s, const opening_end& e, bool in_words) {
    const language l = in_words ? s.lang : language::english;
    return end_words(e, l) +
           (e.machine && e.machine->zone ? " (" + end_words(endpoint{*e.machine->zone}, l) + ')' : "");
}
std::string address_of(const site& s, const opening_end& e, bool in_words) {
    const std::string known = address_text(addresses_of(s, e));
    if (known.empty()) return str(address_missing.in(s.lang));
    return in_words ? cell_in_words("from_address", known, s.lang) : known;
}
std::string why_text(const site& s, const port_opening& o) {
    const std::string why = o.meaning(s.lang);
    return o.need() == flow_need::required
               ? why
               : why + " (" + cell_in_words("requirement", str(to_text(o.need())), s.lang) + ')';
}
std::string source_text(const site& s, const port_opening& o) {
    return std::string(to_text(s.table.printed_by()).view()) + ' ' + o.sections();
}

/// A row in the making: what stands before the ends, the ends, and what comes of their ports.
using cells = std::vector<std::string>;
cells row_of(const site& s, cells before, const opening_end& from, const opening_end& to, bool in_words,
             cells::const_iterator first, cells::const_iterator last) {
    for (const opening_end& e : {from, to})
        before.insert(before.end(), {end_text(s, e, in_words), address_of(s, e, in_words)});
    before.insert(before.end(), first, last);
    return before;
}

/// Adds a word to a list that is divided so, where it does not hold it yet.
void add_once(std::string& list, const std::string& word, const std::string& divider) {
    if (!word.empty() && (divider + list + divider).find(divider + word + divider) == std::string::npos)
        list += (list.empty() ? "" : divider) + word;
}

/// The pairs of a ticket: those between networks, then those within one.
class work {
public:
    work(const site& s, const opening_list& all, const server* only) : site_{s}, all_{all}, only_{only} {}

    /// One row for each opening, for programs.
    [[nodiscard]] row_stream by_opening() const {
        return {{{"source"},
                 {"source_address"},
                 {"destination"},
                 {"destination_address"},
                 {"port", alignment::right},
                 {"transport"},
                 {"why"},
                 {"document"}},
                [this](const row_sink& take) {
                    each([&](bool, const opening_end& from, const opening_end& to,
                             const std::vector<port_opening>& opened) {
                        for (const port_opening& o : opened) {
                            if (o.cells.empty())
                                o.cells = {o.port(), o.transport(), why_text(site_, o), source_text(site_, o)};
                            take(row_of(site_, {}, from, to, false, o.cells.begin(), o.cells.end()));
                        }
                    });
                }};
    }
    /// One row for each pair and transport, for people.
    [[nodiscard]] row_stream by_pair() const {
        return {{{"way"},
                 {"source"},
                 {"source_address"},
                 {"destination"},
                 {"destination_address"},
                 {"transport"},
                 {"ports"},
                 {"why"},
                 {"document"}},
                [this](const row_sink& take) {
                    each([&](bool between, const opening_end& from, const opening_end& to,
                             const std::vector<port_opening>& opened) {
                        cells& rows = opened.front().cells;  // four of them a row
                        if (rows.empty()) rows = together(opened);
                        for (auto at = rows.begin(); at != rows.end(); at += 4)
                            take(row_of(site_, {way_text(between)}, from, to, true, at, at + 4));
                    });
                }};
    }
    [[nodiscard]] std::string way_text(bool between) const {
        return between ? site_.word("mellan nät", "between networks") : site_.word("inom nät", "within one");
    }

private:
    template <class Sink>
    void each(const Sink& take) const {
        for (const bool between : {true, false})
            all_.each_pair(
                [&](const opening_end& from, const opening_end& to, const std::vector<port_opening>& opened) {
                    if (crosses(from, to) == between) take(between, from, to, opened);
                },
                only_);
    }
    /// Transport, ports, reasons and places of what is opened together.
    [[nodiscard]] cells together(const std::vector<port_opening>& opened) const {
        cells out;
        for (const port_opening& o : opened) {
            if (out.empty() || out[out.size() - 4] != o.transport()) out.insert(out.end(), {o.transport(), "", "", ""});
            add_once(out[out.size() - 3], o.port(), ", ");
            add_once(out[out.size() - 2], why_text(site_, o), "; ");
            add_once(out[out.size() - 1], source_text(site_, o), "; ");
        }
        return out;
    }

    const site& site_;
    const opening_list& all_;
    const server* only_;
};

/// The rows for a terminal: a block for each pair, which no width breaks.
void write_blocks(const site& s, const work& all, const text_sink& out) {
    std::string way;
    std::size_t number = 0;
    all.by_pair().rows([&](const cells& row) {
        std::string block;
        if (row[0] != way)
            block = (way.empty() ? "" : "\n") +
                    (row[0] == all.way_text(true) ? s.word("Mellan nät", "Between networks")
                                                  : s.word("Inom ett nät", "Within one network")) +
                    "\n";
        way = row[0];
        const auto indented = [&](const std::string& text) {
            for (const std::string& line : wrapped(printable(text), 94)) block += "      " + line + '\n';
        };
        block += right(std::to_string(++number), 4) + "  " + printable(row[1]) + " -> " + printable(row[3]) + '\n';
        indented(row[2] + " -> " + row[4]);
        indented(row[5] + ' ' + row[6]);
        indented(cell_in_words("why", row[7], s.lang) + "  [" + row[8] + ']');
        out(block);
    });
}

/// What is asked for, and whether that is all.
std::string order_text(const site& s, const opening_list& listed, const generate_request& r) {
    std::vector<std::string> unlisted;  // servers of which the list may not be whole
    for_each_drawn_opening(s.file, s.table.printed_by(), [&](const drawn_opening& o) {
        const std::string name(o.machine->name);
        if ((!r.only || r.only == o.machine) && std::find(unlisted.begin(), unlisted.end(), name) == unlisted.end())
            unlisted.push_back(name);
    });
    std::string names;
    for (const std::string& name : unlisted) names += (names.empty() ? "" : ", ") + printable(name);
    const std::string without =
        optional_left_out(s, listed, r.only, [](const opening_end&, const opening_end&) { return true; }).sections;
    sentence end, but;
    if (!programs_note(s, r.only).empty())
        but = {", utom program i Windows Firewall (se nedan)", ", except for programs in Windows Firewall (see below)"};
    if (!names.empty())
        end = say("Listan är inte fullständig för {} (se nedan); för övriga servrar har den allt som krävs{}.",
                  "The list is not complete for {} (see below); for the other servers it has all that is required{}.",
                  names, but);
    else if (without.empty()) end = say("Inget annat ska öppnas{}.", "Nothing else is to be opened{}.", but);
    else end = say("Inget annat krävs{}.", "Nothing else is required{}.", but);
    if (!without.empty())
        end = end + say(" Valfria öppningar ({}) är inte med; --optional tar med dem.",
                        " Optional openings ({}) are left out; --optional includes them.", without);
    return say("Öppna följande. Reglerna ska vara tillståndsbaserade (stateful): svar på en tillåten förbindelse släpps "
               "igenom. {}",
               "Open the following. The rules are to be stateful: answers to an allowed connection pass. {}", end)
        .in(s.lang);
}

}  // namespace

void write_ticket(const site& s, const opening_list& openings, const generate_request& r,
                  const std::vector<std::string>& missing, const options& opt) {
    const work all{s, openings, r.only};
    const std::string title = s.word("Beställning av brandväggsöppningar", "Change order for firewall openings");
    const std::string heading = s.file.customer.empty() ? title : title + ": " + std::string(s.file.customer);
    if (opt.as == format::json || (opt.as == format::csv && !opt.for_excel))
        return opt.write_table(all.by_opening(), heading);
    const std::string order = order_text(s, openings, r);
    const std::string source = say("Källa: {}", "Source: {}", heading_of(s.table.printed_by()).view()).in(s.lang);
    std::vector<std::string> notes = missing;
    for (std::string& m : unlisted_notes(s, r.only)) notes.push_back(std::move(m));
    notes.push_back(note_of(s.clients, s.lang));
    if (opt.as != format::text && opt.as != format::markdown) {
        notes.insert(notes.begin(), {order, source});
        return opt.write_table(all.by_pair(), heading, std::move(notes));
    }
    opt.write_pieces([&](const text_sink& out) {
        const bool markdown = opt.as == format::markdown;
        if (markdown) {
            const std::string customer = printable(s.file.customer);
            out("# " + title + "\n\n" + (customer.empty() ? "" : markdown_text(customer) + "\n\n") +
                markdown_text(order + ' ' + source) + "\n\n");
            write_rows(all.by_pair(), format::markdown, out, s.lang);
        } else {
            out(printable(heading) + "\n" + source + "\n" + order + "\n\n");
            write_blocks(s, all, out);
        }
        for (const std::string& m : notes) out("\n" + (markdown ? markdown_text(m) : printable(m)) + "\n");
    });
}

}  // namespace tools
