// SPDX-License-Identifier: MIT
/// \file
/// The parts of a batch: what the columns of its file hold, and what a row of them comes to.
#pragma once

#include "../common/read/row_blocks.hpp"
#include "words.hpp"

namespace tools::sizing {

/// What a column of the file holds.
struct batch_column {
    enum class use : std::uint8_t { code, name, code_and_name, volume, unused };
    use is = use::unused;
    const rulebook::storage_rate* rate = nullptr;  ///< of a volume
    document by;                                   ///< the document that it is sized by
    sentence problem;                              ///< why it cannot be
};

/// What the columns of a file hold, and what the answer says of a row.
class batch_columns {
public:
    /// Throws input_error for columns that are not understood, and where none is a volume.
    batch_columns(const row_blocks& rows, const question& q);

    std::vector<batch_column> all;
    std::vector<std::string> items;  ///< one column of the answer an item, though two rates may share it
    /// "The total covers only the volumes that the file gives: KIR."; empty where it gives all of the document's.
    sentence total_of;
    std::vector<column> answer;  ///< all of them
    bool has_code = false, has_name = false;
    std::vector<document> by;  ///< the documents that are asked
    /// Pairs of volumes that are two measures of one thing, and what is said of a row with both.
    struct pair {
        std::size_t one, other;
        sentence problem;
    };
    std::vector<pair> two_measures;
    std::vector<std::string> unused;  ///< headings of columns that are not used

    // The same for reading very many rows: what there is at most one of, and the columns of volumes.
    static constexpr std::size_t none = ~std::size_t{0};
    std::size_t code = none, name = none, code_and_name = none;
    struct volume {
        std::size_t column, item;
        std::uint64_t bytes;  ///< of one
    };
    std::vector<volume> volumes_in_order;
    bool any_problem = false;
};

/// What a heading means: the key of a volume, "code", "name", "code_and_name" or "unused", in the words of Statistics
/// Sweden, Kolada, the agency for education, and others; empty where it is not known.
std::string_view meaning_of_heading(std::string_view heading);
/// What a heading may be, where one is not known or "" where none is a volume: keys, in Swedish words of Swedish.
sentence proposed_headings(std::string_view heading);

/// A row that was read.
struct batch_row {
    std::string_view code, name;
    std::vector<std::uint32_t> counts;  ///< by volume
    std::vector<std::uint64_t> sizes;   ///< by item
    std::uint64_t total = 0, grown = 0;
    std::uint64_t missing = 0;  ///< a bit for each volume whose cell says nothing
};

/// Reads the rows of a file into answers.
class batch_reader {
public:
    batch_reader(const batch_columns& columns, const question& q) : columns_{columns}, q_{q} {}
    /// What is wrong with a row: at a cell, and for a column that is of no use whatever the row, which column.
    struct fault {
        const char* at;
        sentence message;
        std::optional<std::size_t> column = {};
    };
    /// Reads the volumes of a row, which has as many cells as columns. False where something is wrong with it.
    bool judge(const csv_row& from, batch_row& to, std::vector<fault>& wrong) const;
    /// Reads one row and sizes it. False where something is wrong with it.
    bool read(const csv_row& from, batch_row& to, std::vector<fault>& wrong) const;
    /// The cells of the answer. For people a size of which nothing is known is a dash; for programs it is 0.
    [[nodiscard]] std::vector<std::string> cells(const batch_row& row) const;
    /// The same as a line of CSV, quickly.
    void append_csv(std::string& out, const batch_row& row) const;

private:
    std::uint32_t read_slowly(const csv_row& from, std::size_t volume, batch_row& to, std::vector<fault>& wrong) const;
    [[nodiscard]] bool is_known(const batch_row& row, std::size_t item) const;
    bool grow(const csv_row& from, batch_row& to, std::vector<fault>& wrong) const;

    const batch_columns& columns_;
    const question& q_;
};

}  // namespace tools::sizing
