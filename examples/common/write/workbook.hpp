// SPDX-License-Identifier: MIT
/// \file
/// A workbook (Office Open XML, ISO/IEC 29500) as spreadsheets open it: cells that hold text, numbers, days and
/// formulas, sheets with a heading that stays, and bars. The same workbook is the same bytes on every system.
#pragma once

#include <cstdint>
#include <lifecare/core/date.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tools {

/// How a cell looks. What a person may change has a ground of its own.
enum class cell_look : std::uint8_t {
    plain,
    wrapped,
    title,
    heading,
    quiet,    ///< what explains
    alarm,    ///< what is wrong
    whole,    ///< 1 234
    decimal,  ///< 1 234,5
    size,     ///< bytes, shown as B, MB or GB
    whole_gb,
    percent,
    day,
    input_text,
    input_whole,
    input_percent,
    total_text,
    total_whole,
    total_size,
};

/// What a cell holds.
enum class cell_kind : std::uint8_t { empty, text, number, day, formula, formula_of_text };

/// One cell.
struct workbook_cell {
    cell_kind kind = cell_kind::empty;
    cell_look look = cell_look::plain;
    std::string content = {};  ///< text; a number with a decimal point; a formula without its equals sign
    std::string result = {};   ///< what a formula comes to now, for readers that do not compute; may be empty
};

workbook_cell text_cell(std::string_view text, cell_look look = cell_look::plain);
/// A number as digits, with a sign and a decimal point where it has them.
workbook_cell number_cell(std::string_view digits, cell_look look = cell_look::whole);
workbook_cell number_cell(std::uint64_t n, cell_look look = cell_look::whole);
/// A day; text where it is one that spreadsheets cannot count (before March 1900).
workbook_cell day_cell(lifecare::date day, cell_look look = cell_look::day);
/// A formula in English with commas, as the file format wants it, and the number that it comes to now.
workbook_cell formula_cell(std::string_view formula, std::string_view result, cell_look look = cell_look::whole);
/// The same where it comes to text.
workbook_cell text_formula_cell(std::string_view formula, std::string_view result, cell_look look = cell_look::plain);

/// What may be typed into cells.
struct allowed_input {
    std::string cells;                  ///< "B4:B16"
    std::string type;                   ///< "whole", "decimal" or "list"
    std::string least = {}, most = {};  ///< limits; for a list `least` is its words in quotes, divided by commas
    std::string message = {};           ///< what is said to a person who types something else
};

/// Horizontal bars, one for each row of two columns of cells.
struct bar_chart {
    std::string title;
    std::string names, values;           ///< "'Sizing'!$A$5:$A$12"
    std::size_t row = 0, column = 0;     ///< the cell at its upper left corner, from 0
    std::size_t rows = 18, columns = 6;  ///< how many it covers
};

/// One sheet. The first `heading_rows` stay in view and are printed on every page.
struct worksheet {
    std::string name;  ///< at most 31 characters, without []:*?/ and backslash
    std::vector<std::vector<workbook_cell>> rows = {};
    std::vector<double> widths = {};  ///< of the columns, in characters
    std::size_t heading_rows = 0;
    std::size_t printed_rows = 0;  ///< the first ones, of a sheet that holds more than paper needs; 0: all
    bool filter = false;           ///< the last heading row gets a filter
    bool landscape = true;
    std::vector<allowed_input> inputs = {};
    std::optional<bar_chart> bars = {};
};

/// What a person keeps.
struct workbook {
    std::string title;
    lifecare::date day;  ///< of the answer: the file's own date
    std::vector<worksheet> sheets = {};
};

/// A sheet holds this many rows, a cell this many characters.
inline constexpr std::size_t most_sheet_rows = 1'048'576, most_cell_characters = 32'767;

/// "C5"; row and column from 0.
std::string cell_name(std::size_t row, std::size_t column);
/// "$C$5": does not move when a formula is copied.
std::string fixed_cell_name(std::size_t row, std::size_t column);
/// "'Rates'!" for the cells of another sheet.
std::string of_sheet(std::string_view name);

/// The workbook as a file.
std::string to_xlsx(const workbook& w);

}  // namespace tools
