// SPDX-License-Identifier: MIT
// CSV of municipalities and of others. What is written is read back as it was, and nothing that a spreadsheet computes
// comes out.
#include "common/output.hpp"
#include "common/read/table.hpp"
#include "common/write/csv_text.hpp"
#include "fuzz.hpp"

namespace {

// Whether a spreadsheet would compute something at the start of the cell, or behind a character at which it would
// divide the cell under other settings. Blanks and quotes do not hide it.
bool computes(const std::string& cell, char divider) {
    bool starts = true;
    for (const char c : cell) {
        if (starts && (c == '=' || c == '@')) return true;
        const bool divides = c == '\n' || c == '\t' || (c != divider && (c == ',' || c == ';'));
        const bool looked_past = c == '"' || static_cast<unsigned char>(c) <= ' ';
        starts = divides || (starts && looked_past);
    }
    return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const tools::input in = input_of(bytes, size);
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
