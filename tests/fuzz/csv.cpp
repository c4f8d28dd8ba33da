// SPDX-License-Identifier: MIT
// CSV of municipalities and of others. Rows as views are the rows of the plain reader, wherever the text is cut; what
// is written is read back as it was, and nothing that a spreadsheet computes comes out.
#include "../tools/unit/csv_oracle.hpp"
#include "../tools/unit/memory_console.hpp"
#include "common/output.hpp"
#include "common/read/row_blocks.hpp"
#include "common/read/table.hpp"
#include "common/write/csv_text.hpp"
#include "fuzz.hpp"

namespace {

// Whether a spreadsheet would compute something at the start of the cell, or behind a character at which it would
// divide the cell under other settings. Blanks and quotes do not hide it; a sign is harmless where all that follows is
// a number.
bool computes(const std::string& cell, char divider) {
    bool starts = true;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (starts && (c == '=' || c == '@')) return true;
        if (starts && (c == '+' || c == '-') && cell.find_first_not_of("0123456789.,\"", i + 1) != std::string::npos)
            return true;
        const bool divides = c == '\n' || c == '\t' || (c != divider && (c == ',' || c == ';'));
        const bool looked_past = c == '"' || static_cast<unsigned char>(c) <= ' ';
        starts = divides || (starts && looked_past);
    }
    return false;
}

std::optional<tools::input_table> read_by(tools::input_table (*read)(const tools::input&), const tools::input& in) {
    try {
        return read(in);
    } catch (const tools::input_error&) {
        return std::nullopt;
    }
}

bool same(const std::vector<tools::table_cell>& a, const std::vector<tools::table_cell>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const tools::table_cell& x, const tools::table_cell& y) {
                          return x.text == y.text && x.line == y.line && x.column == y.column;
                      });
}

// The rows of a text, each with its line.
std::vector<std::pair<std::size_t, std::string>> rows_of(std::string_view text, std::size_t first_line) {
    std::vector<std::pair<std::size_t, std::string>> out;
    tools::csv_row row;
    for (tools::csv_rows rows{text, ';', first_line}; rows.next(row);) out.emplace_back(row.line, row.text);
    return out;
}

void compare_with_oracle(const tools::input& in) {
    const auto expected = read_by([](const tools::input&i) { return tools::csv_oracle{i}.read(); }, in),
               found = read_by(tools::parse_csv, in);
    require(expected.has_value() == found.has_value());
    if (expected)
        require(same(expected->headings, found->headings) && expected->rows.size() == found->rows.size() &&
                std::equal(expected->rows.begin(), expected->rows.end(), found->rows.begin(), same));

    const std::string_view text = in.text;
    const std::size_t cut = tools::end_of_rows(text.substr(0, text.size() / 2), ';');
    auto rows = rows_of(text.substr(0, cut), 1);
    const std::size_t feeds =
        static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(cut), '\n'));
    for (auto& row : rows_of(text.substr(cut), 1 + feeds)) rows.push_back(std::move(row));
    require(rows == rows_of(text, 1));
}

// A file of these bytes, block by block.
tools::input_table read_by_blocks(const tools::input& bytes) {
    tools::memory_console io;
    io.files["fuzz"] = bytes.text;
    tools::row_blocks rows(io, "fuzz", tools::encodings::any_common);
    tools::input_table out;
    for (bool again = true; again;) {
        again = false;
        out = {};
        tools::csv_row_order order = rows.order();
        tools::judge_headings(rows.headings(), "fuzz", order.wrong);
        for (const tools::csv_cell& c : rows.headings().cells) out.headings.push_back({std::string(c.text)});
        tools::row_block block;
        tools::block_read came{};
        while ((came = rows.next(block)) == tools::block_read::rows) {
            tools::csv_row row;
            for (tools::csv_rows all{block.text, rows.divider(), block.first_line}; all.next(row);) {
                const tools::csv_row_kind kind = row.kind(out.headings.size());
                if (kind == tools::csv_row_kind::regular && row.wrong.empty()) order.add_regular();
                else order.add(tools::odd_row(row, kind, false, "fuzz", out.headings.size()));
                if (kind != tools::csv_row_kind::regular) continue;
                out.rows.emplace_back();
                for (const tools::csv_cell& c : row.cells) {
                    const auto [line, column] = row.place_of(c.at);
                    out.rows.back().push_back({std::string(c.text), line, column});
                }
            }
        }
        again = came == tools::block_read::again;
        if (!again) order.wrong.finish();
    }
    if (out.rows.empty()) throw tools::input_error("fuzz", "no rows");
    return out;
}

// Bytes in any encoding are the same rows block by block as when they are decoded as a whole.
void compare_blocks(const std::uint8_t* bytes, std::size_t size) {
    const tools::input raw{"fuzz", {reinterpret_cast<const char*>(bytes), size}};
    const auto expected = read_by(
                   [](const tools::input&i) {
                       return tools::parse_csv(
                           {"fuzz", tools::decode_text("fuzz", i.text, tools::encodings::any_common).text});
                   },
                   raw),
               found = read_by(read_by_blocks, raw);
    require(expected.has_value() == found.has_value());
    if (expected)
        require(expected->rows.size() == found->rows.size() &&
                std::equal(expected->rows.begin(), expected->rows.end(), found->rows.begin(), same));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    tools::input in = input_of(bytes, size);
    std::replace(in.text.begin(), in.text.end(), '\r', '\n');  // as every text is decoded
    compare_with_oracle(in);
    compare_blocks(bytes, size);
    return refuse_or([&] {
        const tools::input_table table = tools::read_table(in);
        tools::sheet s;
        for (const tools::table_cell& h : table.headings) s.columns.push_back({h.text});
        for (const auto& row : table.rows) {
            require(row.size() == table.headings.size());
            s.rows.emplace_back();
            for (const tools::table_cell& c : row) {
                s.rows.back().push_back(c.text);
                std::uint32_t n = 0;
                (void)tools::parse_count(c.text, n);
                (void)tools::parse_percent(c.text, 100, n);
                for (const char divider : {',', ';'}) {
                    const std::string cell = tools::csv_cell_text(c.text, divider);
                    require(!computes(cell, divider));
                    require(cell.find('\r') == std::string::npos);
                }
            }
        }
        for (const tools::format f :
             {tools::format::text, tools::format::csv, tools::format::json, tools::format::markdown})
            (void)tools::to_string(s, f);
    });
}
