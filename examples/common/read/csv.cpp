// SPDX-License-Identifier: MIT
#include <algorithm>

#include "csv_dialect.hpp"
#include "csv_rows.hpp"
#include "table.hpp"

namespace tools {

void copy_cells(const csv_row& row, table_cells& to) {
    to.resize(row.cells.size());
    const char* at = row.text.data();
    const auto rest = [&](const char* from) {
        return static_cast<std::size_t>(row.text.data() + row.text.size() - from);
    };
    std::size_t line = row.line, column = 1;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const csv_cell& c = row.cells[i];
        while (at < c.at) {
            const bool feed = *at == '\n';
            line += feed ? 1 : 0;
            column = feed ? 1 : column + 1;
            const bool plain = static_cast<unsigned char>(*at) < 0x80;
            at += plain ? 1 : std::max<std::size_t>(1, lifecare::character_at({at, rest(at)}, 0).length);
        }
        to[i].text = c.text;
        to[i].line = line;
        to[i].column = column;
    }
}

bool repeats(const csv_row& row, const table_cells& headings) {
    return headings.size() > 1 && std::equal(headings.begin(), headings.end(), row.cells.begin(), row.cells.end(),
                                             [](const table_cell& h, const csv_cell& c) {
                                                 return folded_heading(h.text) == folded_heading(c.text);
                                             });
}

std::optional<std::size_t> column_under(const table_cells& headings, std::initializer_list<std::string_view> wanted) {
    for (const std::string_view w : wanted)
        for (std::size_t i = 0; i < headings.size(); ++i)
            if (folded_heading(headings[i].text) == folded_heading(w)) return i;
    return std::nullopt;
}

input_table parse_csv(const input& in) {
    const csv_dialect as = dialect_of(in.text);
    csv_rows rows{std::string_view{in.text}.substr(as.start), as.divider, as.line};
    csv_row row;
    csv_row_order order{in.name};
    complaints of_headings{in.name};
    input_table out;
    if (find_headings(rows, row, order, in.name)) {
        copy_cells(row, out.headings);
        judge_headings(row, in.name, of_headings);
    }
    const std::size_t wanted = out.headings.size();
    while (rows.next(row)) {
        const csv_row_kind kind = row.kind(wanted);
        if (kind != csv_row_kind::regular || !row.wrong.empty()) {
            order.add(odd_row(row, kind, false, in.name, wanted));
        } else {
            order.add_regular();
        }
        if (kind != csv_row_kind::regular) continue;
        if (repeats(row, out.headings)) out.omitted.add(nouns::repeats_headings, row.line);
        else copy_cells(row, out.rows.emplace_back());
    }
    order.wrong.add(std::move(of_headings));
    if (order.wrong.empty() && out.rows.empty())
        throw input_error(in.name, sentence{"har rubriker men inga rader; det finns inget att kontrollera",
                                            "has headings but no rows; there is nothing to check"});
    order.wrong.finish();
    out.omitted.add(nouns::beside_the_table, as.first_skipped, as.skipped);
    out.omitted.add(nouns::beside_the_table, order.first_footnote, order.footnotes);
    return out;
}

}  // namespace tools
