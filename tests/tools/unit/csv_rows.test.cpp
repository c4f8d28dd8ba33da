// SPDX-License-Identifier: MIT
// examples/common/read/csv_rows.hpp and row_blocks.hpp: rows as views are the rows of the plain reader, whole or block
// by block, in every encoding; a file that is not what it was is refused.
#include "common/read/csv_rows.hpp"

#include <doctest/doctest.h>

#include <random>

#include "common/digits.hpp"
#include "common/read/name_list.hpp"
#include "common/read/row_blocks.hpp"
#include "csv_oracle.hpp"
#include "memory_console.hpp"

using namespace tools;

namespace {

/// A table as text: each cell with its place; or that it was refused.
std::string shown(const std::function<input_table()>& read) {
    try {
        const input_table t = read();
        std::string out;
        const auto add = [&](const std::vector<table_cell>& row) {
            for (const table_cell& c : row)
                out += '[' + c.text + '@' + std::to_string(c.line) + ':' + std::to_string(c.column) + ']';
            out += '\n';
        };
        add(t.headings);
        for (const auto& row : t.rows) add(row);
        for (const std::string& note : t.omitted.notes(lifecare::language::english)) out += note + '\n';
        return out;
    } catch (const input_error&) {
        return "refused";
    }
}

/// The same by blocks.
std::string shown_by_blocks(const std::string& bytes) {
    memory_console io;
    io.files["t.csv"] = bytes;
    return shown([&] {
        row_blocks rows{io, "t.csv", encodings::any_common};
        input_table out;
        csv_row_order order = rows.order();
        row_block block;
        for (block_read came{}; (came = rows.next(block)) != block_read::end;) {
            if (out.headings.empty() || came == block_read::again) {
                out = {};
                order = rows.order();
                for (const csv_cell& c : rows.headings().cells) {
                    const auto [line, column] = rows.headings().place_of(c.at);
                    out.headings.push_back({std::string(c.text), line, column});
                }
            }
            if (came == block_read::again) continue;
            csv_row row;
            for (csv_rows all{block.text, rows.divider(), block.first_line}; all.next(row);) {
                const csv_row_kind kind = row.kind(out.headings.size());
                if (kind != csv_row_kind::regular || !row.wrong.empty())
                    order.add(odd_row(row, kind, false, "t.csv", out.headings.size()));
                else order.add_regular();
                if (kind != csv_row_kind::regular) continue;
                out.rows.emplace_back();
                for (const csv_cell& c : row.cells) {
                    const auto [line, column] = row.place_of(c.at);
                    out.rows.back().push_back({std::string(c.text), line, column});
                }
            }
        }
        judge_headings(rows.headings(), "t.csv", order.wrong);
        order.wrong.finish();
        if (out.rows.empty()) throw input_error("t.csv", "no rows");
        out.omitted = rows.omitted();
        out.omitted.add(nouns::beside_the_table, order.first_footnote, order.footnotes);
        rows.require_unchanged();
        return out;
    });
}

/// Mostly rows of three cells; now and then something else.
std::string some_csv(std::mt19937& random) {
    const char* const cells[] = {"a",      "1",       "",  "\"x;y\"",     "\"q\"\"q\"", "\"two\nlines\"",
                                 " b ",    "\u00a0c", "å", "12345678901", "\"\"",       "d \"e\"",
                                 " \"f\" "};
    const char* const others[] = {";", "\n", "\"", "\n\n", ";;\n", "foot\n", "\t", ",", "\"g\"h"};
    std::string out = "h;i;j\n";
    for (auto row = random() % 12; row > 0; --row) {
        for (int c = 0; c < 3; ++c) (out += c == 0 ? "" : ";") += cells[random() % std::size(cells)];
        out += row == 1 && random() % 3 == 0 ? "" : "\n";
        if (random() % 12 == 0) out += others[random() % std::size(others)];
    }
    return out;
}

}  // namespace

TEST_CASE("rows as views are the rows of the plain reader") {
    std::mt19937 random{7};
    std::size_t read = 0;
    for (int i = 0; i < 20'000; ++i) {
        const input in{"t.csv", some_csv(random)};
        CAPTURE(in.text);
        const std::string expected = shown([&] { return csv_oracle{in}.read(); });
        CHECK(shown([&] { return parse_csv(in); }) == expected);
        CHECK(shown_by_blocks(in.text) == expected);
        read += expected != "refused";
    }
    CHECK(read > 2'000);
}

TEST_CASE("a file of many blocks is the same rows, whatever it is written in") {
    std::string text = "code;name;inhabitants\n";
    for (int i = 0; i < 30'000; ++i)
        text += std::to_string(i) + (i % 7 == 0 ? ";\"Västerås\nstad; \"\"" : ";Kommun ") + std::to_string(i) +
                (i % 7 == 0 ? "\"\"\";" : ";") + std::to_string(i * 3) + '\n';
    const std::string expected = shown([&] { return csv_oracle{input{"t.csv", text}}.read(); });
    REQUIRE(expected.size() > text.size());
    CHECK(shown_by_blocks(text) == expected);
    std::string returns, utf16 = "\xff\xfe", latin;
    for (std::size_t i = 0; i < text.size();) {
        const auto [code, length] = lifecare::character_at(text, i);
        i += length;
        returns += code == '\n' ? "\r\n" : text.substr(i - length, length);
        (utf16 += static_cast<char>(code)) += '\0';
        latin += static_cast<char>(code);
    }
    CHECK(shown_by_blocks(returns) == expected);
    CHECK(shown_by_blocks(utf16) == expected);
    CHECK(shown_by_blocks(utf16.substr(2)) == expected);
    CHECK(shown_by_blocks(latin) == expected);
    // The first letter that is not ASCII comes in the last block.
    const std::string plain = [&] {
        std::string all = "name;n\n";
        for (int i = 0; i < 60'000; ++i) all += "Kommun;" + std::to_string(i) + '\n';
        return all;
    }();
    CHECK(shown_by_blocks(plain + "V\xe4ster\xe5s;1\n") == shown([&] {
              return csv_oracle{input{"t.csv", plain + "Västerås;1\n"}}.read();
          }));
}

TEST_CASE("headings with quotation marks in them") {
    const std::string text = "\"the \"\"first\"\" of many columns\";\"the \"\"second\"\" of them\"\n1;2\n";
    CHECK(shown_by_blocks(text) == shown([&] { return csv_oracle{input{"t.csv", text}}.read(); }));
}

TEST_CASE("wide rows take time in proportion") {
    std::string row = "1";
    for (int i = 1; i < 40'000; ++i) row += ",1";
    CHECK(shown([&] { return parse_csv({"t.csv", row + '\n' + row + '\n'}); }) == "refused");
}

TEST_CASE("a row without an end is refused, and not kept in memory") {
    const std::string text = "a;b\n1;\"" + std::string(20'000'000, 'x');
    const auto read = [&] {
        memory_console io;
        io.files["t.csv"] = text;
        row_blocks rows(io, "t.csv", encodings::any_common);
        row_block block;
        while (rows.next(block) == block_read::rows) {
        }
    };
    CHECK_THROWS_WITH_AS(read(), doctest::Contains("t.csv:2:1: error: the row that begins here is longer than"),
                         input_error);
}

TEST_CASE("a file that grows or shrinks while it is read is refused") {
    std::string text = "a;b\n";
    for (int i = 0; i < 100'000; ++i) text += "1;2\n";
    const auto read = [&](const std::function<void(std::string&)>& change) {
        memory_console io;
        io.files["t.csv"] = text;
        row_blocks rows(io, "t.csv", encodings::any_common);
        row_block block;
        (void)rows.next(block);
        change(io.files["t.csv"]);
        while (rows.next(block) == block_read::rows) {
        }
        rows.require_unchanged();
    };
    CHECK_NOTHROW(read([](std::string&) {}));
    CHECK_THROWS_WITH_AS(read([](std::string& file) { file += "3;4\n"; }), doctest::Contains("was changed while"),
                         input_error);
    CHECK_THROWS_WITH_AS(read([](std::string& file) { file.resize(file.size() - 8); }),
                         doctest::Contains("was changed while"), input_error);
}

TEST_CASE("names are the same row by row and as a whole") {
    std::string many = "server;name\n";
    for (int i = 0; i < 40'000; ++i)
        many += "S" + std::to_string(i) + (i % 9 == 0 ? ";\"HWE_MBY_TSS\"\n" : ";HWE_Åmål_TSS\n");
    const std::string texts[] = {many,
                                 "name\nA\nB\n",
                                 "Title\n\nserver,database\nS,HWE_A_TSS\nS,\n\nSource: x\n",
                                 "server;name\nS;A\nT\n",
                                 "\"name\"\n\"A\"\n",
                                 "name   size\n------ ----\nmaster 5\n",
                                 "{\"name\": \"A\"}\n",
                                 "a;b\n1;2\n"};
    for (const std::string& text : texts) {
        CAPTURE(text.substr(0, 80));
        const auto names = [&](const std::function<left_out(const name_sink&)>& read) {
            std::string out;
            try {
                const left_out omitted = read([&](std::string_view name, std::size_t line, std::size_t column) {
                    out += std::string(name) + '@' + std::to_string(line) + ':' + std::to_string(column) + '\n';
                });
                for (const std::string& note : omitted.notes(lifecare::language::english)) out += note + '\n';
            } catch (const input_error&) {
                out = "refused";
            }
            return out;
        };
        memory_console io;
        io.files["t"] = text;
        CHECK(names([&](const name_sink& sink) { return for_each_name(io, "t", "", sink); }) ==
              names([&](const name_sink& sink) {
                  return for_each_name(input{"t", text}, "", sink);
              }));
    }
}

TEST_CASE("digits") {
    std::mt19937_64 random{5};
    for (int i = 0; i < 200'000; ++i) {
        const std::uint64_t n = random() >> (random() % 64);
        char buffer[64];
        const std::string_view written{buffer + 8, static_cast<std::size_t>(write_digits(buffer + 8, n) - buffer - 8)};
        REQUIRE(written == std::to_string(n));
        std::uint32_t back = 0;
        REQUIRE(read_digits(written, back) == (written.size() <= 8));
        if (written.size() > 8) continue;
        REQUIRE(back == n);
        char& one = buffer[8 + random() % written.size()];
        one = static_cast<char>(random());
        REQUIRE(read_digits(written, back) == (one >= '0' && one <= '9'));
    }
}
