// SPDX-License-Identifier: MIT
/// \file
/// Tables of texts under headings, in every form that programs write them: CSV in its dialects, columns under rules of
/// dashes, lists of pairs, JSON.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "../input.hpp"
#include "lines.hpp"

namespace tools {

struct csv_row;

/// One cell of a table and where it stands; line 0 where the form has no lines.
struct table_cell {
    std::string text;
    std::size_t line = 0, column = 0;
};
/// A row of a table, or its headings.
using table_cells = std::vector<table_cell>;

/// The column with one of the headings, the first wanted one first, without regard to case, blanks and hyphens.
std::optional<std::size_t> column_under(const table_cells& headings, std::initializer_list<std::string_view> wanted);

/// A table: its headings and its rows, each as long as the headings.
struct input_table {
    table_cells headings;
    std::vector<table_cells> rows;
    left_out omitted;

    [[nodiscard]] std::optional<std::size_t> find(std::initializer_list<std::string_view> wanted) const {
        return column_under(headings, wanted);
    }
};

/// Copies the cells of a row of CSV with their places, counted from cell to cell: a row may have very many.
void copy_cells(const csv_row& row, table_cells& to);
/// True for the headings once more, as where the output of several is put into one file.
bool repeats(const csv_row& row, const table_cells& headings);

/// Reads CSV divided by semicolons, commas or tabs, with quoted cells. What spreadsheets and PowerShell add is no row:
/// `sep=;`, `#TYPE`, a title above the headings and a footnote under a blank line below the rows, dividers at the ends
/// of lines, empty rows. Throws input_error for every ragged row, an unclosed quote, an empty or doubled heading, and a
/// file without rows.
input_table parse_csv(const input& in);

/// Reads columns under a line of dashes, as sqlcmd, psql, winget and Format-Table of PowerShell write them. Throws
/// input_error where the columns are not under their headings.
input_table parse_ruled(const input& in);

/// Reads "Name : value" lines, records divided by blank lines, as Format-List of PowerShell and netsh write them.
input_table parse_pairs(const input& in);

/// Reads an array of objects in JSON, one object, or one a line. Throws input_error for what is no JSON.
input_table parse_json_table(const input& in);

/// Reads what reg query prints, or what the Registry Editor exports: a row for each key that has values of text.
input_table parse_registry(const input& in);

/// Reads a table in whichever of these forms it is.
input_table read_table(const input& in);

}  // namespace tools
