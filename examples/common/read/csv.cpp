// SPDX-License-Identifier: MIT
#include <algorithm>

#include "csv_dialect.hpp"
#include "csv_rows.hpp"
#include "table.hpp"

namespace tools {

namespace {

/// Copies with their places, counted from cell to cell: a row may have very many.
std::vector<table_cell> copied(const csv_row& row) {
    std::vector<table_cell> out;
    out.reserve(row.cells.size());
    std::string_view rest = row.text;
    std::size_t line = row.line, column = 1;
    for (const csv_cell& c : row.cells) {
        while (rest.data() < c.at) {
            const bool feed = rest.front() == '\n';
            line += feed ? 1 : 0;
            column = feed ? 1 : column + 1;
            rest.remove_prefix(std::max<std::size_t>(1, lifecare::character_at(rest, 0).length));
        }
        out.push_back({std::string(c.text), line, column});
    }
    return out;
}

constexpr noun repeats_headings{{"rad upprepar rubrikerna", "row repeats the headings"},
                                {"rader upprepar rubrikerna", "rows repeat the headings"}};
/// The headings once more, as where the output of several is put into one file.
bool is_of_headings(const csv_row& row, const std::vector<table_cell>& headings) {
    return headings.size() > 1 && std::equal(headings.begin(), headings.end(), row.cells.begin(), row.cells.end(),
                                             [](const table_cell& h, const csv_cell& c) {
                                                 return folded_heading(h.text) == folded_heading(c.text);
                                             });
}

}  // namespace

std::optional<std::size_t> input_table::find(std::initializer_list<std::string_view> wanted) const {
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
        out.headings = copied(row);
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
        if (is_of_headings(row, out.headings)) out.omitted.add(repeats_headings, row.line);
        else out.rows.push_back(copied(row));
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
