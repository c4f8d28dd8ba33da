// SPDX-License-Identifier: MIT
#include "workbook_parts.hpp"

namespace tools {

std::string drawing_part(const bar_chart& c) {
    const auto corner = [](const char* tag, std::size_t column, std::size_t row) {
        return "<xdr:" + std::string(tag) + "><xdr:col>" + std::to_string(column) +
               "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>" + std::to_string(row) +
               "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:" + tag + '>';
    };
    return std::string(xml_heading) +
           R"(<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" )"
           R"(xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor>)" +
           corner("from", c.column, c.row) + corner("to", c.column + c.columns, c.row + c.rows) +
           R"(<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name=")" + cell_text(c.title) +
           R"(" descr=")" + cell_text(c.title) +
           R"("/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/>)"
           R"(</xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">)"
           R"(<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" )"
           R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>)"
           "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>";
}

std::string chart_part(const bar_chart& c) {
    const auto axis = [](int id, int crosses, const char* kind, const char* order, const char* place) {
        return "<c:" + std::string(kind) + "><c:axId val=\"" + std::to_string(id) +
               "\"/><c:scaling><c:orientation val=\"" + order + "\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"" +
               place + "\"/>" + (kind == std::string_view("valAx") ? "<c:majorGridlines/>" : "") +
               "<c:numFmt formatCode=\"" + std::string(format_of_sizes) +
               R"(" sourceLinked="0"/><c:majorTickMark val="out"/>)"
               R"(<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val=")" +
               std::to_string(crosses) + R"("/><c:crosses val="autoZero"/></c:)" + kind + '>';
    };
    return std::string(xml_heading) +
           R"(<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" )"
           R"(xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:roundedCorners val="0"/><c:chart>)"
           "<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>" +
           cell_text(c.title) +
           R"(</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea>)"
           R"(<c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>)"
           R"(<c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:solidFill><a:srgbClr val="1F4E8C"/></a:solidFill>)"
           "</c:spPr><c:invertIfNegative val=\"0\"/><c:cat><c:strRef><c:f>" +
           cell_text(c.names) + "</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>" + cell_text(c.values) +
           R"(</c:f></c:numRef></c:val></c:ser><c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>)" +
           // The first row is the uppermost bar.
           axis(1, 2, "catAx", "maxMin", "l") + axis(2, 1, "valAx", "minMax", "t") +
           R"(</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>)";
}

}  // namespace tools
