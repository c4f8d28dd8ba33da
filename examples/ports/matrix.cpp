// SPDX-License-Identifier: MIT
#include "matrix.hpp"

#include <algorithm>
#include <set>

#include "../common/text.hpp"
#include "../common/write/cell_words.hpp"

namespace tools {

namespace {

using namespace lifecare;
using cells = std::vector<std::string>;
/// What a row says of the ends, and of the ports: the latter are made once for all ends of two kinds.
using ends_text = std::function<cells(const opening_line&)>;
using ports_text = std::function<cells(const port_opening&)>;

std::string end_text(const opening_line& l, bool from, matrix_view view) {
    const opening_end& e = from ? l.from : l.to;
    switch (view) {
        case matrix_view::server: return end_name(e);
        case matrix_view::role: return str(to_text(from ? l->rules.front()->from : l->rules.front()->to));
        case matrix_view::zone: return zone_of(e);
    }
    return {};
}

/// Passes on a row for each line; by role and zone those that say the same once.
void each_row(const opening_list& all, matrix_view view, const ends_text& ends, const ports_text& ports,
              const row_sink& take) {
    cells row;
    opening_end from, to;  // of the row
    std::size_t of_ends = 0;
    const auto fill = [&](const opening_line& l) {
        if (l->cells.empty()) l->cells = ports(*l.opened);
        if (row.empty() || view != matrix_view::server || !(from == l.from && to == l.to)) {
            row = ends(l);
            of_ends = row.size();
            from = l.from;
            to = l.to;
        }
        row.resize(of_ends + l->cells.size());
        std::copy(l->cells.begin(), l->cells.end(), row.begin() + static_cast<std::ptrdiff_t>(of_ends));
    };
    if (view == matrix_view::server) {
        all.each([&](const opening_line& l) {
            fill(l);
            take(row);
        });
        return;
    }
    std::set<cells> seen;
    all.each_of_kinds([&](const opening_line& l) {
        if (view == matrix_view::zone && zone_of(l.from) == zone_of(l.to)) return;
        fill(l);
        if (seen.insert(row).second) take(row);
    });
}

}  // namespace

row_stream matrix_rows(const site& s, const opening_list& all, matrix_view view, bool explain) {
    std::vector<column> columns{
        {"from"},      {"from_address"}, {"to"},       {"to_address"}, {"port", alignment::right},
        {"transport"}, {"name"},         {"document"}, {"section"},    {"requirement"}};
    if (explain) columns.insert(columns.end(), {{"basis"}, {"note"}, {"why"}});
    const ends_text ends = [&s, view](const opening_line& l) {
        const bool addresses = view == matrix_view::server;
        return cells{end_text(l, true, view), addresses ? address_text(addresses_of(s, l.from)) : "",
                     end_text(l, false, view), addresses ? address_text(addresses_of(s, l.to)) : ""};
    };
    const ports_text ports = [&s, explain](const port_opening& o) {
        cells out{o.port(),     o.transport(),         o.names(), str(to_text(o.rules.front()->citation->document())),
                  o.sections(), str(to_text(o.need()))};
        if (explain) out.insert(out.end(), {str(to_text(o.basis())), o.notes(s.lang), o.reasons(s.lang)});
        return out;
    };
    return {std::move(columns),
            [&all, view, ends, ports](const row_sink& take) { each_row(all, view, ends, ports, take); }};
}

row_stream matrix_text(const site& s, const opening_list& all, matrix_view view, bool explain) {
    std::vector<column> columns{{"from"}, {"to"}, {"port", alignment::right}, {"requirement"}, {"section"}, {"name"}};
    const auto end = [&s, view](const opening_line& l, bool from) {
        const bool machine = view == matrix_view::server && (from ? l.from : l.to).machine;
        return machine ? end_text(l, from, view) : cell_in_words("from", end_text(l, from, view), s.lang);
    };
    const ends_text ends = [end](const opening_line& l) { return cells{end(l, true), end(l, false)}; };
    const ports_text ports = [&s, explain](const port_opening& o) {
        const std::string notes = o.notes(s.lang), reasons = o.reasons(s.lang);
        std::string name = cell_in_words("name", explain ? o.names() : o.meaning(s.lang), s.lang);
        if (explain && !notes.empty()) name += (name.empty() ? "" : " - ") + notes;
        if (explain)
            name += " [" + cell_in_words("basis", str(to_text(o.basis())), s.lang) +
                    (reasons.empty() ? "" : ": " + reasons) + ']';
        return cells{o.port(), cell_in_words("requirement", str(to_text(o.need())), s.lang), o.sections(), name};
    };
    return {std::move(columns),
            [&all, view, ends, ports](const row_sink& take) { each_row(all, view, ends, ports, take); }};
}

}  // namespace tools
