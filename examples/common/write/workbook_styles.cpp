// SPDX-License-Identifier: MIT
#include "workbook_parts.hpp"

namespace tools {

namespace {

/// How one look is put together: the numbers are places in the lists of `style_sheet`.
struct style {
    cell_look look;
    int number_format, font, fill, border;
    const char* alignment;
};

enum number_formats { general = 0, whole_number = 164, decimals, sizes, whole_gigabytes, per_cent, days };
enum fonts { body, bold, big, light, grey, red };
enum fills { none = 0, dark = 2, typed };
enum borders { no_line, above, around };

constexpr const char* top = "<alignment vertical=\"top\"/>";
constexpr const char* text = "<alignment horizontal=\"left\" vertical=\"top\" indent=\"1\"/>";
constexpr const char* lines = "<alignment horizontal=\"left\" vertical=\"top\" wrapText=\"1\" indent=\"1\"/>";

// In the order of `cell_look`.
constexpr style styles[] = {
    {cell_look::plain, general, body, none, no_line, text},
    {cell_look::wrapped, general, body, none, no_line, lines},
    {cell_look::title, general, big, none, no_line, ""},
    {cell_look::heading, general, light, dark, no_line, lines},
    {cell_look::quiet, general, grey, none, no_line, top},
    {cell_look::alarm, general, red, none, no_line, top},
    {cell_look::whole, whole_number, body, none, no_line, top},
    {cell_look::decimal, decimals, body, none, no_line, top},
    {cell_look::size, sizes, body, none, no_line, top},
    {cell_look::whole_gb, whole_gigabytes, body, none, no_line, top},
    {cell_look::percent, per_cent, body, none, no_line, top},
    {cell_look::day, days, body, none, no_line, text},
    {cell_look::input_text, general, body, typed, around, "<alignment horizontal=\"right\"/>"},
    {cell_look::input_whole, whole_number, body, typed, around, ""},
    {cell_look::input_percent, per_cent, body, typed, around, ""},
    {cell_look::total_text, general, bold, none, above, lines},
    {cell_look::total_whole, whole_number, bold, none, above, ""},
    {cell_look::total_size, sizes, bold, none, above, ""},
};

}  // namespace

std::string style_sheet() {
    std::string out = std::string(xml_heading) +
                      R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
                      R"(<numFmts count="6"><numFmt numFmtId="164" formatCode="#,##0"/>)"
                      R"(<numFmt numFmtId="165" formatCode="#,##0.0########"/>)"
                      "<numFmt numFmtId=\"166\" formatCode=\"" +
                      std::string(format_of_sizes) +
                      "\"/>"
                      R"(<numFmt numFmtId="167" formatCode="#,##0&quot; GB&quot;"/>)"
                      R"(<numFmt numFmtId="168" formatCode="0.00%"/>)"
                      R"(<numFmt numFmtId="169" formatCode="yyyy\-mm\-dd"/></numFmts>)"
                      R"(<fonts count="6">)";
    for (const char* font :
         {"<sz val=\"11\"/>", "<b/><sz val=\"11\"/>", "<b/><sz val=\"16\"/>",
          "<b/><sz val=\"11\"/><color rgb=\"FFFFFFFF\"/>", "<sz val=\"11\"/><color rgb=\"FF4D5560\"/>",
          "<b/><sz val=\"11\"/><color rgb=\"FFA3121F\"/>"})
        out += std::string("<font>") + font + R"(<name val="Calibri"/><family val="2"/></font>)";
    out += R"(</fonts><fills count="4"><fill><patternFill patternType="none"/></fill>)"
           R"(<fill><patternFill patternType="gray125"/></fill>)";
    for (const char* ground : {"FF1F3A5F", "FFFFF6D6"})
        out += std::string(R"(<fill><patternFill patternType="solid"><fgColor rgb=")") + ground +
               R"("/><bgColor indexed="64"/></patternFill></fill>)";
    out += R"(</fills><borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>)"
           R"(<border><left/><right/><top style="thin"><color auto="1"/></top><bottom/><diagonal/></border><border>)";
    for (const char* side : {"left", "right", "top", "bottom"})
        out += std::string("<") + side + R"( style="thin"><color rgb="FF7D8794"/></)" + side + ">";
    out += R"(<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" )"
           R"(borderId="0"/></cellStyleXfs><cellXfs count=")" +
           std::to_string(std::size(styles)) + "\">";
    for (const style& s : styles) {
        const auto place = [&](const char* name, int n) {
            return std::string(" ") + name + "Id=\"" + std::to_string(n) + '"';
        };
        out += "<xf" + place("numFmt", s.number_format) + place("font", s.font) + place("fill", s.fill) +
               place("border", s.border) + R"( xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1")" +
               R"( applyBorder="1" applyAlignment="1")" +
               (*s.alignment == '\0' ? "/>" : std::string(">") + s.alignment + "</xf>");
    }
    return out + R"(</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>)" +
           "</styleSheet>";
}

}  // namespace tools
