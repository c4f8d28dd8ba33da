// SPDX-License-Identifier: MIT
/// \file
/// What a tool answers: one table, as text and for programs.
#pragma once

#include <cstdint>
#include <lifecare/core/label.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace tools {

/// The formats that every tool writes.
enum class format : std::uint8_t { text, csv, json, markdown, html, xlsx };

/// Their names, in that order.
std::vector<std::string_view> format_names();

/// How a column stands in text and Markdown.
enum class alignment : std::uint8_t { left, right };

/// A heading: its stable key for CSV and JSON, and how the column stands.
struct column {
    std::string key;
    alignment stands = alignment::left;
    bool literal = false;  ///< in JSON its cells stand as they are: numbers with a sign or decimals, true and false
};

/// A table to be printed. Cells are text as it is to be read by programs; numbers in JSON are those of right-aligned
/// columns.
struct sheet {
    std::vector<column> columns;
    std::vector<std::vector<std::string>> rows;
};

/// The table as aligned text, its headings in a language: in English they are the keys. The last column is cut into
/// lines where the table is wider than `columns`; where all are to fit, on a terminal, the widest ones are too.
std::string to_text(const sheet& s, std::size_t columns = 100, lifecare::language lang = lifecare::language::english,
                    bool all_fit = false);
/// RFC 4180 with commas and CRLF-free lines. What a spreadsheet would compute gets an apostrophe before it.
std::string to_csv(const sheet& s);
/// An array of objects, one an object a line.
std::string to_json(const sheet& s);
/// A GitHub table; what Markdown would read as markup is escaped.
std::string to_markdown(const sheet& s);
/// In one of the four that a table by itself has; pages and workbooks say more (write/presentation.hpp).
std::string to_string(const sheet& s, format f);

/// One cell as Markdown.
std::string markdown_text(std::string_view s);

}  // namespace tools
