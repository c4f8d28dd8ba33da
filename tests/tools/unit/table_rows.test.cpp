// SPDX-License-Identifier: MIT
// examples/common/read/table_rows.hpp, inventory_file.hpp, opened_ports.hpp: what is read from its file row by row is
// what is read as a whole, in every encoding, and so is what is said where it is wrong.
#include "common/read/table_rows.hpp"

#include <doctest/doctest.h>

#include <map>
#include <random>

#include "common/read/inventory_file.hpp"
#include "memory_console.hpp"
#include "ports/opened_ports.hpp"

using namespace tools;

namespace {

/// The cells of a long table with their places, what was left out, and how it was read; or what is wrong.
template <class Read>
std::string or_refused(const memory_console& io, const Read& read) {
    try {
        return read() + io.error;
    } catch (const input_error& e) {
        return e.in(lifecare::language::english) + io.error;
    }
}
void add_cells(std::string& out, const table_cells& cells) {
    for (const table_cell& c : cells)
        out += '[' + c.text + '@' + std::to_string(c.line) + ':' + std::to_string(c.column) + ']';
    out += '\n';
}
void add_notes(std::string& out, const left_out& omitted) {
    for (const std::string& note : omitted.notes(lifecare::language::english)) out += note + '\n';
}

std::string read_as_a_whole(const std::string& bytes) {
    memory_console io;
    io.files["t.csv"] = bytes;
    return or_refused(io, [&] {
        const input in = read_input(io, "t.csv", encodings::any_common);
        const input_table t = read_table(in);
        std::string out;
        add_cells(out, t.headings);
        for (const table_cells& row : t.rows) {
            add_cells(out, row);
            if (row[0].text == "here") out += in.at(row[2].line, row[2].column, "said").excerpt + '\n';
        }
        add_notes(out, t.omitted);
        return out;
    });
}
std::string read_by_rows(const std::string& bytes) {
    memory_console io;
    io.files["t.csv"] = bytes;
    return or_refused(io, [&] {
        table_input in = open_table(io, "t.csv", encodings::any_common);
        REQUIRE(in.rows != nullptr);
        table_rows t{in};
        std::string out;
        for (int time = 0; time < 2; ++time) {  // it can be read again
            out.clear();
            add_cells(out, t.headings());
            t.each([&](const table_cells& row) {
                add_cells(out, row);
                if (row[0].text == "here") out += t.at(row[2].line, row[2].column, "said").excerpt + '\n';
            });
        }
        add_notes(out, t.omitted());
        return out;
    });
}

/// More than a megabyte of rows of three cells.
std::string long_csv(std::mt19937& random, const std::string& ending) {
    const char* const cells[] = {"abc",   "12", "\"x;y\"", "\"q\"\"q\"",         "\"two\nlines of\"\"it\"",
                                 " b ",   "å",  "\"\"",    "Microsoft \"Edge\"", "\u00a0z",
                                 "a,b,c", ""};
    std::string out = "A title\nName;Version;Owner\n";
    while (out.size() < 1'150'000) {
        out += random() % 500 == 0 ? "here" : "row";
        for (int c = 0; c < 2; ++c) (out += ';') += cells[random() % std::size(cells)];
        out += random() % 300 == 0 ? ";;\n" : "\n";
        if (random() % 2'000 == 0) out += "name;version;owner\n";
        if (random() % 2'000 == 0) out += "\n;;\n";
    }
    return out + ending;
}
/// In Windows-1252.
std::string in_code_page(const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\xc3') out += static_cast<char>(static_cast<unsigned char>(text[++i]) + 0x40);
        else if (text[i] == '\xc2') out += text[++i];
        else out += text[i];
    return out;
}

/// The products of an inventory; or what is wrong.
std::string products_as_a_whole(const std::string& bytes) {
    memory_console io;
    io.files["i.csv"] = bytes;
    return or_refused(io, [&] {
        const inventory all = read_inventory(read_input(io, "i.csv", encodings::any_common));
        std::string out;
        for (const inventory_item& i : all.items)
            out += i.machine + '|' + i.name + '|' + i.version + '|' + std::to_string(i.line) + '\n';
        add_notes(out, all.omitted);
        return out;
    });
}
std::string products_by_rows(const std::string& bytes) {
    memory_console io;
    io.files["i.csv"] = bytes;
    return or_refused(io, [&] {
        inventory_file all{io, "i.csv"};
        std::string out;
        for (int time = 0; time < 2; ++time) {
            out.clear();
            all.each([&](const inventory_item& i) {
                out += i.machine + '|' + i.name + '|' + i.version + '|' + std::to_string(i.line) + '\n';
            });
        }
        add_notes(out, all.omitted());
        return out;
    });
}

}  // namespace

TEST_CASE("a long table is read row by row as it is read as a whole") {
    std::mt19937 random{23};
    for (const char* const ending :
         {"", "\n\nA footnote\n", "row;1\n", "row;\"a\nb\n", "row;1;2;3\n\n\nfoot\nrow;1;2\n", "row;\"a\"b;3"}) {
        const std::string text = long_csv(random, ending);
        CAPTURE(ending);
        const std::string expected = read_as_a_whole(text);
        CHECK((read_by_rows(text) == expected));
        CHECK((read_by_rows(in_code_page(text)) == read_as_a_whole(in_code_page(text))));
        const std::string utf16 = encoded(text, {byte_order::little, 2});
        CHECK((read_by_rows(utf16) == read_as_a_whole(utf16)));
    }
    // NUL bytes far behind, and headings that are none.
    const std::string nul = long_csv(random, std::string("row;\0;3\n", 8));
    CHECK((read_by_rows(nul) == read_as_a_whole(nul)));
    std::string twice = long_csv(random, "");
    twice.replace(twice.find("Version"), 7, "Name");
    CHECK((read_by_rows(twice) == read_as_a_whole(twice)));
}

TEST_CASE("what is short, or is not CSV, is held") {
    memory_console io;
    io.files["t"] = "a;b\n1;2\n";
    CHECK(open_table(io, "t", encodings::any_common).rows == nullptr);
    std::string& list = io.files["list"];
    while (list.size() < 1'200'000) list += "Name : SQL Server 2019\nVersion : 15.0\n\n";
    table_input in = open_table(io, "list", encodings::any_common);
    CHECK(in.rows == nullptr);
    CHECK((in.in.text == list));
    std::size_t rows = 0;
    table_rows{in}.each([&](const table_cells&) { ++rows; });
    CHECK(rows * 40 > 1'000'000);
    // A line that is not as wanted, far behind.
    std::string& table = io.files["table"] = "a;b;c\n";
    while (table.size() < 1'200'000) table += "1;2;3\n";
    table += "4;5;6\n";
    CHECK(open_table(io, "table", encodings::any_common).rows != nullptr);
    const auto without = [](std::string_view line) { return line != "4;5;6"; };
    CHECK(open_table(io, "table", encodings::any_common, {{}, without}).rows == nullptr);
    const auto never = [](const input&) { return false; };
    CHECK(open_table(io, "table", encodings::any_common, {never, {}}).rows == nullptr);
}

TEST_CASE("a long inventory is read row by row as it is read as a whole") {
    std::string rows = "Computer,Name,Version,State\n";
    for (int i = 0; rows.size() < 1'100'000; ++i) {
        rows += "MEL" + std::to_string(i % 900) + ",Microsoft SQL Server 2019,15.0.2000,Installed\n";
        if (i % 700 == 0) rows += "MEL1,Web Server (IIS),,Available\nMEL2,,1.0,Installed\nMEL3,Program X: Y,2,\n";
    }
    for (const char* const more :
         {"", "{\"name\": \"SQL Server\", \"version\": \"2019\"}\n", "Machine,Product,Version\nA,SQL Server,2017\n",
          "Microsoft.NETCore.App 8.0.11 [C:\\Program Files\\dotnet]\n", "DisplayName : SQL Server 2017\n",
          "[HKEY_LOCAL_MACHINE\\SOFTWARE\\X]\n\"DisplayName\"=\"SQL Server 2017\"\n", "Computer,Name,Version,State\n",
          "MEL1,SQL Server\n", "Name    Version\n------- -------\nSQL     2019\n"}) {
        CAPTURE(more);
        CHECK((products_by_rows(rows + more) == products_as_a_whole(rows + more)));
    }
    // Rows that name themselves what they are of, no column of names, and no product.
    for (const char* const headings :
         {"Node,RabbitMQ version,x", "Node,Date,x", "Name,Other,Version", "VM,OS,Version"}) {
        std::string other = std::string(headings) + '\n';
        while (other.size() < 1'100'000) other += ",3.13.7,4\n";
        CAPTURE(headings);
        CHECK((products_by_rows(other) == products_as_a_whole(other)));
    }
}

TEST_CASE("ports that are opened between ends are what sets of them hold") {
    std::mt19937 random{5};
    std::map<std::pair<std::size_t, std::size_t>, std::vector<lifecare::port_range>> all;
    std::map<std::pair<std::size_t, std::size_t>, port_ranges> expected;
    opened_ports opened;
    for (int i = 0; i < 200'000; ++i) {
        const std::size_t from = random() % 40, to = random() % 40;
        const auto first = static_cast<std::uint16_t>(1 + random() % 3'000);
        const lifecare::port_range ports{first, static_cast<std::uint16_t>(first + random() % 3)};
        REQUIRE(opened.add(from, to, ports));
        all[{from, to}].push_back(ports);
    }
    REQUIRE(opened.finish());
    for (auto& [ends, ports] : all) expected.emplace(ends, port_ranges{std::move(ports)});
    auto next = expected.begin();
    opened.each([&](std::size_t from, std::size_t to, const port_ranges& ports) {
        REQUIRE(next != expected.end());
        CHECK((next->first == std::pair{from, to}));
        CHECK((ports == next->second));
        CHECK((opened.between(from, to) == ports));
        ++next;
    });
    CHECK((next == expected.end()));
    CHECK(opened.between(41, 0).empty());
    // Ends that change places take their ports along.
    std::vector<std::size_t> reversed(40);
    for (std::size_t i = 0; i < reversed.size(); ++i) reversed[i] = reversed.size() - 1 - i;
    opened.move_ends(reversed);
    for (const auto& [ends, ports] : expected) CHECK((opened.between(39 - ends.first, 39 - ends.second) == ports));
}
