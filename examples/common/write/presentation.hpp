// SPDX-License-Identifier: MIT
/// \file
/// A table for people to keep and to pass on: as a workbook, as a page, and as the CSV that a Swedish spreadsheet
/// opens. Columns have names instead of keys, bytes are gigabytes, numbers and days are what they are.
#pragma once

#include <lifecare/core/label.hpp>

#include "../output.hpp"
#include "workbook.hpp"

namespace tools {

/// What stands around a table.
struct presentation {
    std::string title;
    lifecare::language lang = lifecare::language::english;
    lifecare::date day;                   ///< of the answer
    std::vector<std::string> notes = {};  ///< sentences below the table
};

/// One sheet with a filter. Throws input_error for more rows than a sheet holds.
worksheet to_worksheet(const sheet& s, const presentation& p);
/// A workbook of that sheet alone.
std::string to_xlsx(const sheet& s, const presentation& p);
/// Divided by semicolons, with a byte order mark, decimal commas and CRLF: what Excel and LibreOffice open with a
/// double click on a Swedish machine. Throws input_error for more rows than a sheet holds.
std::string to_excel_csv(const sheet& s, lifecare::language lang);
/// The table as a part of a page.
void write_table(class html& page, const sheet& s, const presentation& p);
/// One page that needs nothing else, piece by piece.
void write_html(const row_stream& s, const presentation& p, const text_sink& out);
/// Throws input_error for more rows than a sheet holds below those above them.
void refuse_too_many(std::size_t rows, std::size_t rows_above);
/// The page in one piece.
std::string to_html(const sheet& s, const presentation& p);

}  // namespace tools
