// SPDX-License-Identifier: MIT
/// \file
/// A table row by row, as often as wished: CSV of any length in little memory, every other form held.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "row_blocks.hpp"
#include "table.hpp"

namespace tools {

/// An input that is read as a table. Of long CSV no more is held than tells what it is.
struct table_input {
    input in;                               ///< all of it, or its first lines
    std::unique_ptr<row_blocks> rows = {};  ///< where they are the first lines: all rows, from the file
};

/// What else must be so of CSV that is read from its file. Each may be empty.
struct table_terms {
    std::function<bool(const input& beginning)> begins;
    std::function<bool(std::string_view line)> goes_on;  ///< of each line
};
/// Opens an input. Throws input_error as read_input does, and reports the same.
table_input open_table(console& io, const std::string& name, encodings accepted, const table_terms& terms = {});

/// The rows of a table. What is wrong with any of them is found first.
class table_rows {
public:
    /// Throws input_error as read_table does. The input must outlive it.
    explicit table_rows(table_input& of);

    [[nodiscard]] const std::vector<table_cell>& headings() const { return held_.headings; }
    [[nodiscard]] const left_out& omitted() const { return held_.omitted; }
    [[nodiscard]] std::optional<std::size_t> find(std::initializer_list<std::string_view> wanted) const {
        return column_under(held_.headings, wanted);
    }

    /// Calls `use` for each row, from the first one on, until it returns false. A row lives until the next one.
    void each_while(const std::function<bool(const table_cells&)>& use);
    template <class Use>
    void each(const Use& use) {
        each_while([&](const table_cells& r) {
            use(r);
            return true;
        });
    }
    /// A diagnostic at a place in the row that `use` has, or in the headings.
    [[nodiscard]] diagnostic at(std::size_t line, std::size_t column, sentence message) const;

private:
    void judge();

    table_input* of_;
    input_table held_;  ///< its rows only where they are not read from the file
    const csv_row* now_ = nullptr;
};

}  // namespace tools
