// SPDX-License-Identifier: MIT
#include "workbook.hpp"

#include <algorithm>
#include <lifecare/version.hpp>

#include "../diagnostics.hpp"
#include "../report.hpp"
#include "../text.hpp"
#include "workbook_parts.hpp"
#include "zip.hpp"

namespace tools {

namespace {

std::string number(std::size_t n) { return std::to_string(n); }

/// "AB" for 27.
std::string column_name(std::size_t column) {
    std::string out;
    for (std::size_t n = column + 1; n != 0; n = (n - 1) / 26)
        out.insert(out.begin(), static_cast<char>('A' + (n - 1) % 26));
    return out;
}

std::size_t columns_of(const worksheet& s) {
    std::size_t most = 1;
    for (const auto& row : s.rows) most = std::max(most, row.size());
    return most;
}

/// The cells of a whole sheet, from `first` on: "$A$4:$K$20".
std::string area_of(const worksheet& s, std::size_t first) {
    return fixed_cell_name(first, 0) + ':' + fixed_cell_name(std::max(s.rows.size(), first + 1) - 1, columns_of(s) - 1);
}
/// The columns over which a title and what explains go, though their cells are in the first.
std::size_t columns_of_titles(const worksheet& s) {
    double longest = 0, room = 0;
    for (const auto& row : s.rows)
        for (const workbook_cell& cell : row) {
            const bool title = cell.look == cell_look::title;
            if (title || cell.look == cell_look::quiet)
                longest = std::max(longest, static_cast<double>(width(cell.content)) * (title ? 1.6 : 1));
        }
    std::size_t n = 0;
    for (; room < longest; ++n) room += n < s.widths.size() ? s.widths[n] : 9;
    return n;
}
/// The cells with what is written and the bars.
std::string printed_area_of(const worksheet& s) {
    const std::size_t written = s.printed_rows != 0 ? s.printed_rows : s.rows.size(),
                      last_row = std::max(written, s.bars ? s.bars->row + s.bars->rows + 1 : 1),
                      last_column = std::max(
                          {columns_of(s), columns_of_titles(s), s.bars ? s.bars->column + s.bars->columns : 1});
    return fixed_cell_name(0, 0) + ':' + fixed_cell_name(last_row - 1, last_column - 1);
}

/// How many lines the text of a row takes in its columns.
std::size_t lines_of(const worksheet& s, std::size_t row) {
    std::size_t most = 1;
    for (std::size_t c = 0; c < s.rows[row].size() && c < s.widths.size(); ++c) {
        const workbook_cell& cell = s.rows[row][c];
        if (cell.look != cell_look::wrapped && cell.look != cell_look::heading && cell.look != cell_look::total_text)
            continue;
        const auto room = static_cast<std::size_t>(std::max(s.widths[c] - 2, 1.0));
        most = std::max(most, wrapped(cell.content, room).size());
    }
    return std::min<std::size_t>(most, 25);  // a row is at most 409 points high
}

/// Numbers from 1970 on become those of spreadsheets, whose day 60 is a 29 February 1900 that never was.
constexpr std::int32_t days_before_1970 = 25'569, first_countable = 61;

void add_cell(std::string& out, const workbook_cell& c, std::size_t row, std::size_t column) {
    if (c.kind == cell_kind::empty && c.look == cell_look::plain) return;
    out += "<c r=\"" + cell_name(row, column) + "\" s=\"" + number(static_cast<std::size_t>(c.look)) + '"';
    switch (c.kind) {
        case cell_kind::empty: out += "/>"; return;
        case cell_kind::text:
            out += " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + cell_text(c.content) + "</t></is></c>";
            return;
        case cell_kind::number:
        case cell_kind::day: out += "><v>" + c.content + "</v></c>"; return;
        case cell_kind::formula:
        case cell_kind::formula_of_text:
            out += (c.kind == cell_kind::formula ? "><f>" : " t=\"str\"><f>") + cell_text(c.content) + "</f>" +
                   (c.result.empty() ? "" : "<v>" + cell_text(c.result) + "</v>") + "</c>";
    }
}

}  // namespace

std::string cell_name(std::size_t row, std::size_t column) { return column_name(column) + number(row + 1); }
std::string fixed_cell_name(std::size_t row, std::size_t column) {
    return '$' + column_name(column) + '$' + number(row + 1);
}
std::string of_sheet(std::string_view name) {
    std::string out = "'";
    for (const char c : name) out += c == '\'' ? std::string("''") : std::string(1, c);
    return out + "'!";
}

workbook_cell text_cell(std::string_view text, cell_look look) {
    return {text.empty() ? cell_kind::empty : cell_kind::text, look, std::string(text)};
}
workbook_cell number_cell(std::string_view digits, cell_look look) {
    return {cell_kind::number, look, std::string(digits)};
}
workbook_cell number_cell(std::uint64_t n, cell_look look) { return number_cell(std::to_string(n), look); }
workbook_cell day_cell(lifecare::date day, cell_look look) {
    const std::int32_t n = day.days() + days_before_1970;
    if (n < first_countable) return text_cell(lifecare::to_text(day).view(), look);
    return {cell_kind::day, look, std::to_string(n)};
}
workbook_cell formula_cell(std::string_view formula, std::string_view result, cell_look look) {
    return {cell_kind::formula, look, std::string(formula), std::string(result)};
}
workbook_cell text_formula_cell(std::string_view formula, std::string_view result, cell_look look) {
    return {cell_kind::formula_of_text, look, std::string(formula), std::string(result)};
}

std::string cell_text(std::string_view s) {
    std::string shown;
    for (std::size_t at = 0;;) {
        const std::size_t end = std::min(s.find('\n', at), s.size());
        shown += printable(s.substr(at, end - at));
        if (end == s.size()) break;
        shown += '\n';
        at = end + 1;
    }
    // Characters of a cell are counted as UTF-16 does, which never takes more of them than UTF-8 takes bytes.
    if (shown.size() > most_cell_characters) {
        std::size_t whole = most_cell_characters - 4;
        while ((static_cast<unsigned char>(shown[whole]) & 0xc0) == 0x80) --whole;
        shown = shown.substr(0, whole) + " …";
    }
    const auto is_hex = [](char c) { return std::string_view("0123456789abcdefABCDEF").find(c) != std::string::npos; };
    std::string out;
    for (std::size_t line = 0; line <= shown.size();) {
        const std::size_t end = std::min(shown.find('\n', line), shown.size());
        std::string escaped = xml_text(std::string_view(shown).substr(line, end - line));
        for (std::size_t i = 0; i + 7 <= escaped.size(); ++i)
            if (escaped[i] == '_' && escaped[i + 1] == 'x' && escaped[i + 6] == '_' &&
                std::all_of(escaped.begin() + static_cast<std::ptrdiff_t>(i) + 2,
                            escaped.begin() + static_cast<std::ptrdiff_t>(i) + 6, is_hex))
                escaped.insert(i, "_x005F"), i += 6;
        out += escaped;
        if (end < shown.size()) out += '\n';
        line = end + 1;
    }
    return out;
}

std::string sheet_part(const worksheet& s, bool has_drawing) {
    std::string out = std::string(xml_heading) +
                      R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
                      R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
                      R"(<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:)" +
                      cell_name(std::max<std::size_t>(s.rows.size(), 1) - 1, columns_of(s) - 1) +
                      R"("/><sheetViews><sheetView showGridLines="0" workbookViewId="0">)";
    if (s.heading_rows != 0) {
        const std::string below = cell_name(s.heading_rows, 0);
        out += "<pane ySplit=\"" + number(s.heading_rows) + "\" topLeftCell=\"" + below +
               R"(" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell=")" + below +
               "\" sqref=\"" + below + "\"/>";
    }
    out += R"(</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>)";
    if (!s.widths.empty()) {
        out += "<cols>";
        for (std::size_t c = 0; c < s.widths.size(); ++c) {
            const auto tenths = static_cast<std::size_t>(s.widths[c] * 10);
            out += "<col min=\"" + number(c + 1) + "\" max=\"" + number(c + 1) + "\" width=\"" + number(tenths / 10) +
                   '.' + number(tenths % 10) + "\" customWidth=\"1\"/>";
        }
        out += "</cols>";
    }
    out += "<sheetData>";
    for (std::size_t r = 0; r < s.rows.size(); ++r) {
        const std::size_t lines = lines_of(s, r);
        out += "<row r=\"" + number(r + 1) + '"' +
               (lines > 1 ? " ht=\"" + number(15 * lines) + "\" customHeight=\"1\">" : ">");
        for (std::size_t c = 0; c < s.rows[r].size(); ++c) add_cell(out, s.rows[r][c], r, c);
        out += "</row>";
    }
    out += "</sheetData>";
    if (s.filter)
        out += "<autoFilter ref=\"" + cell_name(s.heading_rows - 1, 0) + ':' +
               cell_name(s.rows.size() - 1, columns_of(s) - 1) + "\"/>";
    if (!s.inputs.empty()) {
        out += "<dataValidations count=\"" + number(s.inputs.size()) + "\">";
        for (const allowed_input& a : s.inputs) {
            const bool list = a.type == "list";
            out += "<dataValidation type=\"" + a.type + "\"" + (list ? "" : " operator=\"between\"") +
                   R"( allowBlank="1" showInputMessage="1" showErrorMessage="1" error=")" + cell_text(a.message) +
                   "\" sqref=\"" + a.cells + "\"><formula1>" + cell_text(a.least) + "</formula1>" +
                   (list ? "" : "<formula2>" + a.most + "</formula2>") + "</dataValidation>";
        }
        out += "</dataValidations>";
    }
    out += R"(<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>)"
           R"(<pageSetup paperSize="9" orientation=")" +
           std::string(s.landscape ? "landscape" : "portrait") +
           R"(" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;F, &amp;A&amp;R&amp;P / &amp;N)"
           "</oddFooter></headerFooter>";
    if (has_drawing) out += "<drawing r:id=\"rId1\"/>";
    return out + "</worksheet>";
}

std::string to_xlsx(const workbook& w) {
    const std::string day(lifecare::to_text(w.day).view());
    const std::string types = "application/vnd.openxmlformats-officedocument.", of_sheets = types + "spreadsheetml.",
                      office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                      relations =
                          std::string(xml_heading) +
                          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto relation = [&](std::size_t id, const std::string& type, const std::string& target) {
        return "<Relationship Id=\"rId" + number(id) + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    };

    zip_archive out{w.day};
    std::string content =
        std::string(xml_heading) +
        R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
        R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
        R"(<Default Extension="xml" ContentType="application/xml"/>)";
    const auto part = [&](const std::string& name, const std::string& type) {
        content += "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "+xml\"/>";
    };
    part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties");
    part("docProps/app.xml", types + "extended-properties");
    part("xl/workbook.xml", of_sheets + "sheet.main");
    part("xl/styles.xml", of_sheets + "styles");
    for (std::size_t i = 0; i < w.sheets.size(); ++i) {
        part("xl/worksheets/sheet" + number(i + 1) + ".xml", of_sheets + "worksheet");
        if (!w.sheets[i].bars) continue;
        part("xl/drawings/drawing" + number(i + 1) + ".xml", types + "drawing");
        part("xl/charts/chart" + number(i + 1) + ".xml", types + "drawingml.chart");
    }
    out.add("[Content_Types].xml", content + "</Types>");
    out.add("_rels/.rels",
            relations + relation(1, office + "/officeDocument", "xl/workbook.xml") +
                relation(2, "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                         "docProps/core.xml") +
                relation(3, office + "/extended-properties", "docProps/app.xml") + "</Relationships>");
    out.add(
        "docProps/core.xml",
        std::string(xml_heading) +
            R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" )"
            R"(xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" )"
            R"(xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>)" +
            cell_text(w.title) + R"(</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">)" + day +
            "T00:00:00Z</dcterms:created></cp:coreProperties>");
    out.add("docProps/app.xml",
            std::string(xml_heading) +
                R"(<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">)"
                "<Application>lifecare-rules " LIFECARE_VERSION "</Application></Properties>");

    std::string sheets, names, of_workbook = relations;
    for (std::size_t i = 0; i < w.sheets.size(); ++i) {
        const worksheet& s = w.sheets[i];
        const std::string id = number(i + 1), here = of_sheet(s.name);
        sheets += "<sheet name=\"" + cell_text(s.name) + "\" sheetId=\"" + id + "\" r:id=\"rId" + id + "\"/>";
        const auto name = [&](const char* what, const std::string& cells, const char* hidden = "") {
            names += "<definedName name=\"_xlnm." + std::string(what) + "\" localSheetId=\"" + number(i) + '"' +
                     hidden + '>' + cell_text(here + cells) + "</definedName>";
        };
        // In the order of their names, as the format wants them.
        if (s.filter) name("_FilterDatabase", area_of(s, s.heading_rows - 1), " hidden=\"1\"");
        name("Print_Area", printed_area_of(s));
        if (s.heading_rows != 0) name("Print_Titles", "$1:$" + number(s.heading_rows));
        of_workbook += relation(i + 1, office + "/worksheet", "worksheets/sheet" + id + ".xml");

        out.add("xl/worksheets/sheet" + id + ".xml", sheet_part(s, s.bars.has_value()));
        if (!s.bars) continue;
        out.add("xl/worksheets/_rels/sheet" + id + ".xml.rels",
                relations + relation(1, office + "/drawing", "../drawings/drawing" + id + ".xml") + "</Relationships>");
        out.add("xl/drawings/drawing" + id + ".xml", drawing_part(*s.bars));
        out.add("xl/drawings/_rels/drawing" + id + ".xml.rels",
                relations + relation(1, office + "/chart", "../charts/chart" + id + ".xml") + "</Relationships>");
        out.add("xl/charts/chart" + id + ".xml", chart_part(*s.bars));
    }
    out.add("xl/workbook.xml",
            std::string(xml_heading) +
                R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
                R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews>)"
                R"(<workbookView/></bookViews><sheets>)" +
                sheets + "</sheets>" + (names.empty() ? "" : "<definedNames>" + names + "</definedNames>") +
                R"(<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>)");
    out.add("xl/_rels/workbook.xml.rels",
            of_workbook + relation(w.sheets.size() + 1, office + "/styles", "styles.xml") + "</Relationships>");
    out.add("xl/styles.xml", style_sheet());
    return out.finish();
}

}  // namespace tools
