// SPDX-License-Identifier: MIT
/// \file
/// A CSV file of any length, in blocks of whole rows.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "csv_dialect.hpp"
#include "csv_rows.hpp"
#include "table.hpp"
#include "text_stream.hpp"

namespace tools {

/// Whole rows; 64 bytes before them may be read.
struct row_block {
    std::string_view text;
    std::size_t first_line = 1;

    std::unique_ptr<char[]> memory = {};
    std::size_t room = 0;
};

/// What came of asking for the next block.
enum class block_read : std::uint8_t {
    rows,
    end,
    again,  ///< the text is in another encoding than it seemed: forget what was read, and read all again
};

/// Reads a CSV file in blocks, as often as wished. Throws input_error for what is not a text, for nothing but blanks,
/// and for a row of more than 16 MB.
class row_blocks {
public:
    /// Opens a file and goes to its first row.
    row_blocks(console& io, const std::string& file, encodings accepted);
    /// Goes to the first row of a text that was opened.
    explicit row_blocks(text_stream text);
    row_blocks(const row_blocks&) = delete;  // the headings are views
    row_blocks& operator=(const row_blocks&) = delete;

    [[nodiscard]] const std::string& name() const { return text_.name(); }
    [[nodiscard]] char divider() const { return dialect_.divider; }
    /// The headings; no cells where there are none.
    [[nodiscard]] const csv_row& headings() const { return headings_; }
    /// What stands above the headings, and what is wrong there.
    [[nodiscard]] left_out omitted() const;
    [[nodiscard]] csv_row_order order() const { return order_; }

    [[nodiscard]] block_read next(row_block& block);
    /// Goes back to the first row.
    void rewind();
    /// How many bytes were read since the beginning, and how many there were when it was opened.
    [[nodiscard]] std::uint64_t done() const { return text_.done(); }
    [[nodiscard]] std::optional<std::uint64_t> size() const { return text_.size(); }
    /// Throws input_error where the file was changed since it was opened, after it is read to its end.
    void require_unchanged() const { text_.require_unchanged(); }

private:
    void fill(row_block& block, text_seen& seen);
    void grow(row_block& block) const;
    bool begin();

    text_stream text_;
    csv_dialect dialect_;
    std::string heading_text_;
    std::optional<csv_rows> heading_rows_;  ///< holds what is not as it is written
    csv_row headings_;
    csv_row_order order_;
    std::string rest_;     ///< what was read beyond the last block
    text_seen rest_seen_;  ///< what is in it, and perhaps more
    std::size_t line_ = 1;
    bool ended_ = false;
    bool right_ = false;  ///< all of it was judged before
};

}  // namespace tools
