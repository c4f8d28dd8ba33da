// SPDX-License-Identifier: MIT
/// \file
/// What a tool answers: one table, as text and for programs.
#pragma once

#include <cstdint>
#include <functional>
#include <lifecare/core/label.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "text.hpp"

namespace tools {

/// The formats that every tool writes.
enum class format : std::uint8_t { text, csv, json, markdown, html, xlsx };

/// Their names, in that order.
std::vector<std::string_view> format_names();

/// A heading: its stable key for CSV and JSON, and how the column stands.
struct column {
    std::string key;
    alignment stands = alignment::left;
    bool literal = false;  ///< in JSON its cells stand as they are: numbers with a sign or decimals, true and false
    lifecare::label named = {};      ///< what people call it where its key has another name elsewhere
    std::string_view words_of = {};  ///< the column whose keys its cells have, where that is not its own key
};

/// A table to be printed. Cells are text as it is to be read by programs; numbers in JSON are those of right-aligned
/// columns.
struct sheet {
    std::vector<column> columns;
    std::vector<std::vector<std::string>> rows;
};

/// What takes the rows of a table one by one, and text in pieces.
using row_sink = std::function<void(const std::vector<std::string>& row)>;
using text_sink = std::function<void(std::string_view piece)>;

/// A table whose rows are made while it is written, each time anew: it may be larger than memory.
struct row_stream {
    std::vector<column> columns;
    std::function<void(const row_sink&)> rows;
};
/// The rows of a table, which must live as long.
row_stream stream_of(const sheet& s);
/// How many rows there are.
std::size_t count_rows(const row_stream& s);

/// Writes a table in one of the four formats that a table by itself has, piece by piece; what people read, text and
/// Markdown, in a language.
void write_rows(const row_stream& s, format f, const text_sink& out,
                lifecare::language lang = lifecare::language::english);
/// The table as text as `to_text` makes it. The rows are asked for twice.
void write_text(const row_stream& s, const text_sink& out, std::size_t columns = 100,
                lifecare::language lang = lifecare::language::english, bool all_fit = false);

/// The table as aligned text, its headings in a language: in English they are the keys. The last column is cut into
/// lines where the table is wider than `columns`; where all are to fit, on a terminal, the widest ones are too, and
/// what has no room then is a block for each row.
std::string to_text(const sheet& s, std::size_t columns = 100, lifecare::language lang = lifecare::language::english,
                    bool all_fit = false);
/// RFC 4180 with commas and CRLF-free lines. What a spreadsheet would compute gets an apostrophe before it.
std::string to_csv(const sheet& s);
/// An array of objects, one an object a line.
std::string to_json(const sheet& s);
/// A GitHub table; what Markdown would read as markup is escaped.
std::string to_markdown(const sheet& s, lifecare::language lang = lifecare::language::english);
/// In one of the four that a table by itself has; pages and workbooks say more (write/presentation.hpp).
std::string to_string(const sheet& s, format f, lifecare::language lang = lifecare::language::english);

/// One cell as Markdown.
std::string markdown_text(std::string_view s);

}  // namespace tools
