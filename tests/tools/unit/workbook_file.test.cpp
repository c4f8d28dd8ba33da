// SPDX-License-Identifier: MIT
// examples/common/read/: a workbook is the CSV of its sheet. Its parts are written out here as programs write them;
// that Excel's own compression and LibreOffice's workbooks are read is tools/workbooks_read.test.sh's.
#include "common/read/workbook_file.hpp"

#include <doctest/doctest.h>

#include <utility>
#include <vector>

#include "common/diagnostics.hpp"
#include "common/read/encoding.hpp"
#include "common/read/sheet_numbers.hpp"
#include "common/write/workbook.hpp"
#include "common/write/zip.hpp"

using namespace tools;

namespace {

using parts = std::vector<std::pair<std::string, std::string>>;

std::string archive_of(const parts& all) {
    zip_archive z{{2026, 3, 1}};
    for (const auto& [name, content] : all) z.add(name, content);
    return z.finish();
}

const std::string kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
std::string related(std::string_view id, std::string_view kind, std::string_view target) {
    return "<Relationship Id=\"" + std::string(id) + "\" Type=\"" + kinds + '/' + std::string(kind) + "\" Target=\"" +
           std::string(target) + "\"/>";
}

/// A workbook of one or more sheets: name, attributes, rows.
struct one_sheet {
    std::string name, rows, attributes = {};
};
parts parts_of_workbook(const std::vector<one_sheet>& sheets, const std::string& properties = "",
                        const std::string& texts = "", const std::string& styles = "") {
    parts all;
    std::string list, relations;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string n = std::to_string(i + 1);
        list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + n + "\" r:id=\"r" + n + "\" " +
                sheets[i].attributes + "/>";
        relations += related("r" + n, "worksheet", "worksheets/sheet" + n + ".xml");
        all.emplace_back("xl/worksheets/sheet" + n + ".xml",
                         "<worksheet><sheetData>" + sheets[i].rows + "</sheetData></worksheet>");
    }
    relations += related("rs", "sharedStrings", "sharedStrings.xml") + related("rf", "styles", "/xl/styles.xml");
    all.emplace_back("_rels/.rels",
                     "<Relationships>" + related("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
    all.emplace_back("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    all.emplace_back("xl/workbook.xml", "<workbook>" + properties + "<sheets>" + list + "</sheets></workbook>");
    all.emplace_back("xl/SharedStrings.xml", "<sst>" + texts + "</sst>");
    all.emplace_back("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
    return all;
}
std::string csv_of(const std::vector<one_sheet>& sheets, const std::string& properties = "",
                   const std::string& texts = "", const std::string& styles = "") {
    return read_workbook("-", archive_of(parts_of_workbook(sheets, properties, texts, styles))).csv;
}
std::string csv_of_rows(const std::string& rows) { return csv_of({{"Blad1", rows}}); }

/// What is wrong with a workbook.
std::string refusal(const std::string& bytes) {
    try {
        return read_workbook("-", bytes).csv;
    } catch (const input_error& e) {
        return e.what();
    }
}
std::string refusal_of_rows(const std::string& rows) {
    return refusal(archive_of(parts_of_workbook({{"Blad1", rows}})));
}

std::string as_text(std::string_view code, std::string_view written, bool since_1904 = false) {
    return number_text(written, look_of_format(code), since_1904);
}
std::string as_builtin(std::uint32_t id, std::string_view written) {
    return number_text(written, look_of_builtin(id), false);
}

}  // namespace

TEST_CASE("each kind of cell is its text") {
    CHECK(csv_of({{"Blad1",
                   "<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v>0</v></c></row>"
                   "<row r='2'><c r='A2' t='inlineStr'><is><r><t>a </t></r><r><t>b</t></r></is></c>"
                   "<c r='B2' t='b'><v>1</v></c></row>"
                   "<row r='3'><c r='A3' t='str'><f>A1</f><v>x</v></c><c r='B3' t='b'><v>0</v></c></row>"
                   "<row r='4'><c r='A4' t='e'><v>#N/A</v></c><c r='B4' t='d'><v>2026-05-01T10:00</v></c></row>"
                   "<row r='5'><c r='A5'><f>1+1</f><v>2</v></c><c r='B5' t='str'><f>A9</f><v></v></c></row>"}},
                 "",
                 "<si><r><t>Da</t></r><r><t xml:space='preserve'>tum </t></r><rPh sb='0' eb='1'><t>ja</t></rPh></si>"
                 "<si><t>Namn &amp; ort</t></si>") ==
          "Namn & ort,\"Datum \"\na b,TRUE\nx,FALSE\n#N/A,2026-05-01 10:00\n2,\n");
    // Prefixes, no names of cells and rows, an escape, a line end in a cell, what is divided by others.
    CHECK(csv_of_rows(
              "<x:row><x:c t='inlineStr'><x:is><x:t>a_x000D_\nb</x:t></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row>"
              "<x:row><x:c t='str'><x:v>_x005F_x0041_</x:v></x:c><x:c t='str'><x:v>1,5;\"2\"</x:v></x:c></x:row>") ==
          "a  b,1\n_x0041_,\"1,5;\"\"2\"\"\"\n");
}

TEST_CASE("a line of the text is a row of the sheet, as wide as the widest") {
    CHECK(csv_of_rows("<row r='2'><c r='A2'><v>1</v></c></row><row r='3'><c r='C3'/></row>"
                      "<row r='5'><c r='C5'><v>2</v></c><c r='AA5' t='str'><v> </v></c></row>") == "\n1,,\n\n\n,,2\n");
    CHECK(refusal_of_rows("<row r='2'><c><v>1</v></c></row><row r='2'/>").find("rows that are not in order") !=
          std::string::npos);
    CHECK(refusal_of_rows("<row r='1048577'/>").find("not in order") != std::string::npos);
    CHECK(refusal_of_rows("<row><c><v>1</v></c><row/></row>").find("not in order") != std::string::npos);
    CHECK(refusal_of_rows("<c><v>1</v></c>").find("a cell beyond the sheet") != std::string::npos);
    CHECK(refusal_of_rows("<row><c r='XFE1'><v>1</v></c></row>").find("a cell beyond the sheet") != std::string::npos);
    CHECK(csv_of_rows("<row><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c></row>") == "1,,3\n");
}

TEST_CASE("numbers are as they look") {
    CHECK(as_text("General", "37816") == "37816");
    CHECK(as_text("General", "4.0") == "4");  // as Java writes it
    CHECK(as_text("General", "7.0000000000000007E-2") == "0.07");
    CHECK(as_text("General", "12345678901234567890") == "12345678901234567890");
    CHECK(as_text("0000", "114") == "0114");
    CHECK(as_text("0000", "114.0") == "0114");
    CHECK(as_text("0.0%", "0.07") == "7%");
    CHECK(as_builtin(10, "2.5000000000000001E-2") == "2.5%");
    CHECK(as_text("#,##0.00\\ \"kr per dag\";[Red]-0", "5") == "5");
    CHECK(as_text("[$kr-41D]\\ 0", "5") == "5");
    CHECK(as_text("yyyy-mm-dd", "x") == "x");
    CHECK(as_text("General", "0x10") == "0x10");
}

TEST_CASE("days and times are those of the calendar") {
    // 25 569 days to 1970, 56 years of 365 days with 14 leap days to 2026, 120 days from there to the first of May.
    CHECK(as_text("yyyy\\-mm\\-dd", "46143") == "2026-05-01");
    CHECK(as_text("[$-41D]d\\ mmmm\\ yyyy;@", "46143.75") == "2026-05-01");
    CHECK(as_text("mmm", "46143") == "2026-05-01");
    CHECK(as_builtin(14, "46143") == "2026-05-01");
    CHECK(as_builtin(22, "46143.5") == "2026-05-01 12:00:00");
    CHECK(as_text("yyyy-mm-dd hh:mm", "46143.520833333336") == "2026-05-01 12:30:00");
    CHECK(as_text("yyyy-mm-dd hh:mm", "46143.999999999") == "2026-05-02");
    CHECK(as_text("hh:mm", "0.25") == "06:00:00");
    CHECK(as_text("[h]:mm:ss", "1.5") == "36:00:00");
    CHECK(as_builtin(45, "0.5") == "12:00:00");
    // 1900 was not a leap year; the workbooks of old Macintoshes begin four years later.
    CHECK(as_builtin(14, "1") == "1900-01-01");
    CHECK(as_builtin(14, "59") == "1900-02-28");
    CHECK(as_builtin(14, "60") == "1900-02-29");
    CHECK(as_builtin(14, "61") == "1900-03-01");
    CHECK(as_text("yyyy-mm-dd", "0", true) == "1904-01-01");
    CHECK(as_text("yyyy-mm-dd", "44681", true) == "2026-05-01");  // 1 462 fewer
    CHECK(as_builtin(14, "2958465") == "9999-12-31");
    CHECK(as_builtin(14, "2958467") == "2958467");
    CHECK(as_builtin(14, "-1") == "-1");
    const std::string styles =
        "<numFmts><numFmt numFmtId='164' formatCode='yyyy/mm/dd'/></numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
        "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='9'/></cellXfs>";
    const std::string rows = "<row><c><v>1</v></c><c s='1'><v>44681</v></c><c s='2'><v>0.5</v></c></row>";
    CHECK(csv_of({{"Blad1", rows}}, "<workbookPr date1904='1'/>", "", styles) == "1,2026-05-01,50%\n");
    CHECK(csv_of({{"Blad1", rows}}, "<workbookPr/>", "", styles) == "1,2022-04-30,50%\n");
}

TEST_CASE("the sheet that is read is RVTools' list of servers, or the first that holds something") {
    const std::string one = "<row><c><v>1</v></c></row>", two = "<row><c><v>2</v></c></row>";
    CHECK(csv_of({{"Tomt", "<row><c r='A1' s='1'/></row>"}, {"Dolt", one, "state='hidden'"}, {"Blad", two}}) == "2\n");
    CHECK(csv_of({{"vCPU", one}, {"vInfo", two}}) == "2\n");
    const sheet_text read = read_workbook("-", archive_of(parts_of_workbook({{"vCPU", one},
                                                                             {"vInfo", two},
                                                                             {"Tomt", ""},
                                                                             {"vDisk", one},
                                                                             {"A", one},
                                                                             {"B", one},
                                                                             {"C", one},
                                                                             {"D", one}})));
    CHECK(read.note.in(lifecare::language::english) ==
          "read from the sheet vInfo; sheets left out: vCPU, vDisk, A, B, C and 1 more");
    CHECK(read_workbook("-", archive_of(parts_of_workbook({{"A", one}, {"B", ""}}))).note.empty());
    CHECK(refusal(archive_of(parts_of_workbook({{"A", ""}, {"B", one, "state='veryHidden'"}})))
              .find("without a visible sheet that holds anything") != std::string::npos);
}

TEST_CASE("a formula without its value is not an empty cell") {
    CHECK(refusal_of_rows("<row r='7'><c r='B7'><f>SUM(A1)</f><v/></c></row>")
              .find("a formula in row 7 lacks its value; open the workbook in Excel and save it") != std::string::npos);
    // Of a sheet that is left out nothing is asked.
    CHECK(csv_of({{"A", "<row><c><v>1</v></c></row>"}, {"B", "<row><c><f>A1</f></c></row>"}}) == "1\n");
}

TEST_CASE("what is not a workbook, or is damaged, is refused by its name") {
    const auto says = [](const std::string& bytes, std::string_view what) {
        return refusal(bytes).find(what) != std::string::npos;
    };
    CHECK(says(archive_of({{"a.txt", "a"}}), "is a workbook or another zip archive; save the sheet as \"CSV UTF-8\""));
    CHECK(says(archive_of({{"_rels/.rels", "<r>" + related("r", "officeDocument", "word/document.xml") + "</r>"},
                           {"word/document.xml", "<document/>"}}),
               "or unpack the archive"));
    parts with_entities = parts_of_workbook({{"A", "<row><c t='str'><v>&e;</v></c></row>"}});
    with_entities[0].second.insert(0, "<!DOCTYPE worksheet [<!ENTITY e 'e'>]>");
    CHECK(says(archive_of(with_entities),
               "xl/worksheets/sheet1.xml, line 1: declares a doctype, which no workbook does"));
    CHECK(says(archive_of(parts_of_workbook({{"A", "<row><c t='s'><v>0</v></c></row>"}})),
               "a cell refers to a text that is missing"));
    CHECK(says(archive_of(parts_of_workbook({{"A", "<row><c>"}})),
               "is a damaged workbook or zip archive: "
               "xl/worksheets/sheet1.xml, line 1: "));
    const std::string whole = archive_of(parts_of_workbook({{"A", "<row><c><v>1</v></c></row>"}}));
    std::string changed = whole;
    changed[changed.find("<v>1") + 3] = '2';
    CHECK(says(changed, "xl/worksheets/sheet1.xml does not match its checksum"));
    changed = whole;
    changed[changed.find("PK\1\2") + 8] = 1;
    CHECK(says(changed, "is a zip archive with a password"));
    changed = whole;
    changed[changed.find("PK\1\2") + 10] = 99;
    CHECK(says(changed, "is packed in a way that is not read (99)"));
    changed = whole;
    changed.replace(changed.size() - 6, 4, "\xff\xff\xff\xff");
    CHECK(says(changed, "is a zip64 archive"));
    CHECK(says(std::string(most_workbook + 1, 'P'), "is an archive of more than 64 MB"));
    // Cut anywhere, or with any byte changed, it is refused or read, and nothing beyond it is.
    for (std::size_t n = 0; n < whole.size(); ++n) CHECK(says(whole.substr(0, n), "is a damaged"));
    for (std::size_t i = 0; i < whole.size(); ++i)
        for (const int bits : {0x01, 0x80, 0xff}) {
            changed = whole;
            changed[i] = static_cast<char>(changed[i] ^ bits);
            (void)refusal(changed);
        }
}

TEST_CASE("a text that many cells share does not fill the memory") {
    std::string rows;
    for (int i = 0; i < 9'000; ++i) rows += "<row><c t='s'><v>0</v></c></row>";
    const std::string texts = "<si><t>" + std::string(32'000, 'x') + "</t></si>";
    CHECK(refusal(archive_of(parts_of_workbook({{"A", rows}}, "", texts))).find("unpacks to more than 256 MB") !=
          std::string::npos);
}

TEST_CASE("readers take a workbook for its text, but not where a text alone is meant") {
    const std::string file = archive_of(parts_of_workbook({{"A", "<row><c t='str'><v>MBY_KQ</v></c></row>"}}));
    CHECK(decode_text("-", file, encodings::any_common).text == "MBY_KQ\n");
    CHECK_THROWS_AS(decode_text("-", file, encodings::utf8), input_error);
}

TEST_CASE("our own workbooks are read") {
    worksheet s;
    s.name = "Mått & tal";
    s.rows = {{text_cell("Namn"), text_cell("Antal"), text_cell("Dag")},
              {text_cell("a<b> _x0041_"), number_cell(12), day_cell({2026, 3, 1})},
              {text_cell("två"), formula_cell("B2*2", "24"), text_cell("")}};
    CHECK(read_workbook("-", to_xlsx({"Prov", {2026, 3, 1}, {s}})).csv ==
          "Namn,Antal,Dag\na<b> _x0041_,12,2026-03-01\ntvå,24,\n");
}
