// SPDX-License-Identifier: MIT
// Workbooks: an archive that begins with "P" as every one does, and anything else as the rows of a sheet. What is read
// is a text.
#include "common/read/workbook_file.hpp"

#include "common/write/zip.hpp"
#include "fuzz.hpp"

namespace {

std::string around(const std::string& rows) {
    const auto related = [](const std::string& kind, const std::string& target) {
        return "<Relationship Id='" + kind + "' Type='/" + kind + "' Target='" + target + "'/>";
    };
    tools::zip_archive z{{2026, 3, 1}};
    z.add("_rels/.rels", "<r>" + related("officeDocument", "workbook.xml") + "</r>");
    z.add("_rels/workbook.xml.rels", "<r>" + related("worksheet", "sheet.xml") + related("sharedStrings", "texts.xml") +
                                         related("styles", "styles.xml") + "</r>");
    z.add("workbook.xml", "<workbook><sheet name='A' id='worksheet'/></workbook>");
    z.add("texts.xml", "<sst><si><t>Namn</t></si><si><r><t>a</t></r><r><t>_x000D_</t></r></si></sst>");
    z.add("styles.xml",
          "<s><numFmt numFmtId='200' formatCode='[h]:mm'/><numFmt numFmtId='201' formatCode='0000'/>"
          "<cellXfs><xf numFmtId='0'/><xf numFmtId='10'/><xf numFmtId='14'/><xf numFmtId='22'/>"
          "<xf numFmtId='200'/><xf numFmtId='201'/></cellXfs></s>");
    z.add("sheet.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    return z.finish();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string given(reinterpret_cast<const char*>(bytes), size);
    return refuse_or([&] {
        const std::string csv = tools::read_workbook("fuzz", given.substr(0, 1) == "P" ? given : around(given)).csv;
        require(tools::first_invalid_utf8(csv) == std::string::npos);
        require(csv.find_first_of(std::string("\0\r\t", 3)) == std::string::npos && csv.back() == '\n');
    });
}
