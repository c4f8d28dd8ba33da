// SPDX-License-Identifier: MIT
/// \file
/// The rows of CSV one after the other, their cells views of the text: tables of any length take little memory.
#pragma once

#include <concepts>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../diagnostics.hpp"
#include "lines.hpp"

namespace tools {

/// A cell: a view of the text, or of what it is without its quotes.
struct csv_cell {
    std::string_view text;
    const char* at = nullptr;  ///< where it begins in the text
};

/// What a row is beside the headings. Rows of empty cells, which spreadsheets leave, say nothing; one cell alone after
/// them is a footnote, unless rows follow; one whose quote is never closed cannot be read.
enum class csv_row_kind : std::uint8_t { regular, blank, alone, ragged, unread };

/// One row. It lives until the next one is read.
struct csv_row {
    std::vector<csv_cell> cells;
    std::string_view text;                                ///< as it is written, without its end
    std::size_t line = 0, lines = 1;                      ///< where it begins, and how many it takes
    bool as_written = true;                               ///< all cells are views of the text
    std::vector<std::pair<const char*, sentence>> wrong;  ///< what is wrong with its quotes, and where

    /// What it is; empty cells beyond the headings are taken away.
    csv_row_kind kind(std::size_t headings);
    /// Line and column of a place in it.
    [[nodiscard]] std::pair<std::size_t, std::size_t> place_of(const char* at) const;
    /// A diagnostic at a place in it, with the line there as its excerpt.
    [[nodiscard]] diagnostic at(const std::string& file, const char* at, sentence message) const;
};

/// Takes whole rows of a text apart, 64 bytes at once where there is SSE2.
class csv_rows {
public:
    csv_rows(std::string_view text, char divider, std::size_t first_line);
    /// False after the last row.
    bool next(csv_row& row);

private:
    void go_to(const char* place);
    const char* read_quoted(csv_row& row, const char* first, const char* quote);

    const char *at_, *end_;  ///< the next row, and past the last one
    char divider_;
    std::size_t line_;
    const char* window_ = nullptr;  ///< the 64 bytes that are looked at
    std::uint64_t marks_ =
        0;  ///< which of them divide, end or quote, the first one lowest; without those that are taken
    std::deque<std::string> unquoted_;  ///< cells of the row that hold quotes
};

/// Where the last whole row of a text ends; 0 where none does.
std::size_t end_of_rows(std::string_view text, char divider, bool may_have_quotes = true);

/// What is wrong with a table: the first twenty are told, the others counted.
class complaints {
public:
    explicit complaints(std::string file) : file_{std::move(file)} {}
    /// Makes one of those that are told.
    template <std::invocable Make>
    void add(const Make& make) {
        if (++count_ <= most) all_.push_back(make());
    }
    void add(diagnostic d) {
        add([&] { return std::move(d); });
    }
    /// What was found elsewhere comes behind.
    void add(complaints more);
    [[nodiscard]] bool empty() const { return count_ == 0; }
    /// Throws them as input_error, where there are any.
    void finish();

private:
    static constexpr std::size_t most = 20;
    std::string file_;
    std::vector<diagnostic> all_;
    std::size_t count_ = 0;
};

/// A row that is not regular, or not rightly quoted.
struct odd_csv_row {
    csv_row_kind kind;
    bool after_regular;  ///< regular rows are between it and the odd one before
    std::size_t line;
    std::vector<diagnostic> wrong;  ///< with its quotes
    diagnostic ragged;              ///< what is said where it is ragged
};
odd_csv_row odd_row(const csv_row& row, csv_row_kind kind, bool after_regular, const std::string& file,
                    std::size_t headings);

/// The odd rows of a part of a text.
struct odd_csv_rows {
    std::vector<odd_csv_row> all;
    bool ends_regular = false;  ///< regular rows are behind the last of them

    /// Looks at the next row; true for a regular one, rightly quoted or not.
    bool is_regular(csv_row& row, const std::string& file, std::size_t headings);
};

/// Judges odd rows by their order: which are footnotes, and which are ragged.
class csv_row_order {
public:
    explicit csv_row_order(const std::string& file) : wrong{file}, file_{file}, ragged_{file} {}
    void add(odd_csv_row odd);
    void add(odd_csv_rows part);
    void add_regular();

    complaints wrong;
    std::size_t footnotes = 0, first_footnote = 0;  ///< after the last row: how many, and the line of the first

private:
    std::string file_;
    complaints ragged_;  ///< what the footnotes are where rows follow
    bool after_blank_ = false;
};

/// Goes to the headings: the first row that is not blank, without the empty cells at its end. False where there is
/// none.
bool find_headings(csv_rows& rows, csv_row& row, csv_row_order& order, const std::string& file);
/// Each column has a heading, and no two the same.
void judge_headings(const csv_row& row, const std::string& file, complaints& wrong);

}  // namespace tools
