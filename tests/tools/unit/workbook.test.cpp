// SPDX-License-Identifier: MIT
// The writer of workbooks: names of cells, what its files hold, the same bytes for the same workbook. That spreadsheets
// open them is tools/workbook.test.sh's.
#include "common/write/workbook.hpp"

#include <doctest/doctest.h>

#include "common/write/presentation.hpp"
#include "common/write/zip.hpp"

using namespace tools;

namespace {

workbook small() {
    worksheet s;
    s.name = "Mått & tal";
    s.heading_rows = 1;
    s.filter = true;
    s.rows = {{text_cell("Namn", cell_look::heading), text_cell("Antal", cell_look::heading)},
              {text_cell("a<b> _x0041_ \x01"), number_cell(12)},
              {day_cell({2026, 3, 1}), formula_cell("B2*2", "24")}};
    return {"Prov", {2026, 3, 1}, {s}};
}

bool holds(const std::string& all, std::string_view part) { return all.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("cells are named as spreadsheets name them") {
    CHECK(cell_name(0, 0) == "A1");
    CHECK(cell_name(9, 25) == "Z10");
    CHECK(cell_name(0, 26) == "AA1");
    CHECK(cell_name(0, 701) == "ZZ1");
    CHECK(cell_name(0, 702) == "AAA1");
    CHECK(cell_name(most_sheet_rows - 1, 16'383) == "XFD1048576");
    CHECK(fixed_cell_name(4, 2) == "$C$5");
    CHECK(of_sheet("Nils' blad") == "'Nils'' blad'!");
}

TEST_CASE("a day is the number that spreadsheets count") {
    CHECK(day_cell({1900, 3, 1}).content == "61");  // the first after the 29 February that never was
    CHECK(day_cell({1970, 1, 1}).content == "25569");
    CHECK(day_cell({2026, 1, 1}).content == "46023");  // 25 569 + 56 x 365 + 14 leap days
    CHECK(day_cell({1899, 12, 31}).kind == cell_kind::text);
}

TEST_CASE("text stays text") {
    const std::string file = to_xlsx(small());
    CHECK(holds(file, "a&lt;b&gt; _x005F_x0041_ \\u0001"));  // an escape of the format is no escape of the text
    CHECK(holds(file, "<sheet name=\"Mått &amp; tal\""));
    CHECK(holds(file, "<f>B2*2</f><v>24</v>"));
    CHECK(holds(file, "&apos;Mått &amp; tal&apos;!$A$1:$B$3"));
    workbook w = small();
    w.sheets[0].rows[1][0] = text_cell(std::string(40'000, 'x'));
    CHECK(holds(to_xlsx(w), std::string(most_cell_characters - 4, 'x') + " …<"));
}

TEST_CASE("the same workbook is the same bytes") {
    CHECK(to_xlsx(small()) == to_xlsx(small()));
    workbook w = small();
    w.day = {2026, 3, 2};
    CHECK(to_xlsx(small()) != to_xlsx(w));
}

TEST_CASE("an archive is one of zip") {
    zip_archive z{{2026, 3, 1}};
    z.add("a", "123456789");
    const std::string bytes = z.finish();
    CHECK(bytes.substr(0, 4) == std::string("PK\3\4"));
    CHECK(bytes.substr(14, 4) == "\x26\x39\xf4\xcb");  // the check value of CRC-32, CBF43926
    CHECK(bytes.size() == 30 + 1 + 9 + 46 + 1 + 22);   // headings of file, directory and end, with name and content
}

TEST_CASE("tables for people have words in Swedish, and sizes where things are stored") {
    const sheet s{{{"code"}, {"kir", alignment::right}, {"basis"}, {"roles"}, {"requirement"}},
                  {{"1233", "226896000", "derived", "core-server + web-server", "required"},
                   {"0114", "5", "by hand", "MELCORE01", ""}}};
    CHECK(to_excel_csv(s, lifecare::language::swedish) ==
          "\xef\xbb\xbfKod;KIR (GB);Grund;Roller;Krav\r\n"
          "1233;0,226896;härlett;Core-server + Webbserver;krävs\r\n"
          "0114;0,000000005;by hand;MELCORE01;\r\n");
    CHECK(to_excel_csv(s, lifecare::language::english) ==
          "\xef\xbb\xbf"
          "Code;Population register (GB);Basis;Roles;Requirement\r\n"
          "1233;0,226896;derived;core-server + web-server;required\r\n"
          "0114;0,000000005;by hand;MELCORE01;\r\n");
}
