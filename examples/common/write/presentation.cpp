// SPDX-License-Identifier: MIT
#include "presentation.hpp"

#include <algorithm>
#include <iterator>

#include "../diagnostics.hpp"
#include "../text.hpp"
#include "cell_words.hpp"
#include "csv_text.hpp"
#include "page.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// What a cell of a table is, read from its column and its text.
enum class cell_type : std::uint8_t { text, number, name, day, bytes };

/// Columns whose numbers are names, not amounts: ports, years, places in a file.
bool holds_names(const column& c) {
    constexpr std::string_view columns[] = {"column", "first", "last", "line", "made_from", "port"};
    return std::find(std::begin(columns), std::end(columns), c.key) != std::end(columns);
}

cell_type type_of(const column& c, std::string_view cell) {
    if (parse_date(cell)) return cell_type::day;
    // A code with a leading zero is a name; beyond 15 digits spreadsheets would round.
    const std::size_t digits =
        static_cast<std::size_t>(std::count_if(cell.begin(), cell.end(), [](char d) { return d >= '0' && d <= '9'; }));
    const bool number = (c.stands == alignment::right || c.literal) && digits != 0 && digits <= 15 &&
                        is_plain_number(cell) && (cell.size() == 1 || cell[0] != '0' || cell[1] == '.');
    if (!number) return cell_type::text;
    if (holds_bytes(c)) return cell_type::bytes;
    return holds_names(c) ? cell_type::name : cell_type::number;
}

}  // namespace

void refuse_too_many(std::size_t rows, std::size_t rows_above) {
    if (rows + rows_above <= most_sheet_rows) return;
    throw input_error("--format", say("tabellen har {} rader, ett blad rymmer {}; begär en del av den, eller csv eller "
                                      "json, som rymmer allt",
                                      "the table has {} rows, a sheet holds {}; ask for a part of it, or for csv or "
                                      "json, which hold all",
                                      grouped(rows), grouped(most_sheet_rows)));
}

namespace {

std::vector<double> widths_of(const worksheet& s, std::size_t from) {
    std::vector<double> out;
    for (std::size_t r = from; r < s.rows.size() && r < from + 1'000; ++r)
        for (std::size_t c = 0; c < s.rows[r].size(); ++c) {
            if (out.size() <= c) out.push_back(8);
            const workbook_cell& cell = s.rows[r][c];
            const std::size_t wide = cell.kind == cell_kind::text ? width(cell.content) : 11;
            out[c] = std::max(out[c], static_cast<double>(std::min<std::size_t>(wide, 60)) + 2);
        }
    return out;
}

}  // namespace

worksheet to_worksheet(const sheet& s, const presentation& p) {
    worksheet out;
    out.name = p.lang == language::swedish ? "Tabell" : "Table";
    out.rows.push_back({text_cell(p.title, cell_look::title)});
    out.rows.push_back(
        {text_cell((p.lang == language::swedish ? "Per den " : "As of ") + std::string(lifecare::to_text(p.day).view()),
                   cell_look::quiet)});
    out.heading_rows = out.rows.size() + 1;
    refuse_too_many(s.rows.size(), out.heading_rows + p.notes.size() + 1);
    out.filter = true;
    std::vector<workbook_cell> headings;
    for (const column& c : s.columns) headings.push_back(text_cell(heading_in_words(c, p.lang), cell_look::heading));
    out.rows.push_back(std::move(headings));
    for (const auto& row : s.rows) {
        std::vector<workbook_cell> cells;
        for (std::size_t c = 0; c < row.size(); ++c) switch (type_of(s.columns[c], row[c])) {
                case cell_type::text: {
                    const std::string words = cell_in_words(s.columns[c], row[c], p.lang);
                    cells.push_back(text_cell(words, width(words) > 60 ? cell_look::wrapped : cell_look::plain));
                    break;
                }
                case cell_type::day: cells.push_back(day_cell(*parse_date(row[c]))); break;
                case cell_type::bytes: cells.push_back(number_cell(row[c], cell_look::size)); break;
                case cell_type::name: cells.push_back(number_cell(row[c], cell_look::plain)); break;
                case cell_type::number:
                    cells.push_back(number_cell(
                        row[c], row[c].find('.') == std::string::npos ? cell_look::whole : cell_look::decimal));
            }
        out.rows.push_back(std::move(cells));
    }
    out.widths = widths_of(out, out.heading_rows - 1);
    return out;
}

std::string to_xlsx(const sheet& s, const presentation& p) {
    worksheet table = to_worksheet(s, p);
    workbook w{p.title, p.day, {std::move(table)}};
    if (!p.notes.empty()) {
        worksheet notes;
        notes.name = p.lang == language::swedish ? "Anmärkningar" : "Notes";
        notes.landscape = false;
        notes.widths = {76};  // a page across, whatever the font
        for (const std::string& n : p.notes) notes.rows.push_back({text_cell(n, cell_look::wrapped)});
        w.sheets.push_back(std::move(notes));
    }
    return to_xlsx(w);
}

namespace {

/// Bytes as gigabytes: the point moves nine places, no digit is lost.
std::string gigabytes(std::string_view bytes) {
    std::string digits(bytes);
    if (digits.size() < 10) digits.insert(0, 10 - digits.size(), '0');
    digits.insert(digits.size() - 9, 1, '.');
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') digits.pop_back();
    return digits;
}

}  // namespace

std::string to_excel_csv(const sheet& s, language lang) {
    refuse_too_many(s.rows.size(), 1);
    std::string out = "\xef\xbb\xbf";
    const auto end_cell = [&](std::size_t c) { out += c + 1 < s.columns.size() ? ";" : "\r\n"; };
    for (std::size_t c = 0; c < s.columns.size(); ++c) {
        out += csv_cell_text(heading_in_words(s.columns[c], lang) + (holds_bytes(s.columns[c]) ? " (GB)" : ""), ';');
        end_cell(c);
    }
    for (const auto& row : s.rows)
        for (std::size_t c = 0; c < row.size(); ++c) {
            const cell_type type = type_of(s.columns[c], row[c]);
            std::string cell = type == cell_type::bytes ? gigabytes(row[c]) : row[c];
            if (type == cell_type::number || type == cell_type::name || type == cell_type::bytes) {
                std::replace(cell.begin(), cell.end(), '.', ',');
                out += cell;
            } else {
                out += csv_cell_text(cell_in_words(s.columns[c], cell, lang), ';');
            }
            end_cell(c);
        }
    return out;
}

namespace {

/// Up to the rows, which `end` follows.
scrolling_table begin_table(html& page, const std::vector<column>& all, const presentation& p) {
    std::vector<page_column> columns;
    for (const column& c : all) columns.emplace_back(heading_in_words(c, p.lang), c.stands == alignment::right);
    return table(page, p.title, columns);
}

void write_row(html& page, const std::vector<column>& columns, const std::vector<std::string>& row, language lang) {
    const auto line = page.in("tr");
    for (std::size_t c = 0; c < row.size(); ++c) {
        const cell_type type = type_of(columns[c], row[c]);
        const bool number = type == cell_type::number || type == cell_type::bytes;
        const std::string words =
            number ? number_in_words(row[c], type == cell_type::bytes, lang) : cell_in_words(columns[c], row[c], lang);
        // A day is in one piece, and what is below a heading to the right is to the right, whatever it is.
        if (number || columns[c].stands == alignment::right) page.of("td", {{"class", "number"}}, words);
        else if (type == cell_type::day) page.of("td", {{"class", "day"}}, words);
        else cell(page, words);
    }
}

}  // namespace

void write_table(html& page, const sheet& s, const presentation& p) {
    const auto t = begin_table(page, s.columns, p);
    const auto rows = page.in("tbody");
    for (const auto& row : s.rows) write_row(page, s.columns, row, p.lang);
}

void write_html(const row_stream& s, const presentation& p, const text_sink& out) {
    html page;
    {
        const page_frame frame = begin_page(page, p.title, p.lang);
        {
            const auto header = page.in("header");
            page.of("h1", p.title);
            const auto line = page.in("p");
            page.text(p.lang == language::swedish ? "Per den " : "As of ")
                .of("time", lifecare::to_text(p.day).view())
                .text(".");
        }
        const auto main = page.in("main");
        {
            const auto t = begin_table(page, s.columns, p);
            const auto rows = page.in("tbody");
            s.rows([&](const std::vector<std::string>& row) {
                write_row(page, s.columns, row, p.lang);
                if (page.str().size() >= std::size_t{1} << 16) out(page.take());
            });
        }
        for (const std::string& n : p.notes) page.of("p", n);
    }
    out(page.take() + '\n');
}

std::string to_html(const sheet& s, const presentation& p) {
    std::string out;
    write_html(stream_of(s), p, [&](std::string_view piece) { out += piece; });
    return out;
}

}  // namespace tools
