// SPDX-License-Identifier: MIT
/// \file
/// Windows Firewall's log (pfirewall.log) in blocks of whole rows, each with the columns that it begins with.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "../common/console.hpp"

namespace tools {

/// Which column of a row holds what.
struct log_columns {
    static constexpr std::size_t absent = 99;
    std::size_t date = 0, time = 1, action = 2, protocol = 3, from = 4, to = 5, port = 7, info = 15;
    std::size_t count = 17;  ///< how many there are
    friend bool operator==(const log_columns&, const log_columns&) = default;
};
/// The columns that a row of headings tells. Nothing for other words behind a #.
/// Throws input_error where one of those that are needed is not told; `name` is what is read.
std::optional<log_columns> columns_of(std::string_view row, const std::string& name);

/// Whole rows; 128 bytes before and behind them may be read.
struct log_block {
    std::string_view text;
    log_columns columns;                ///< of the first row
    std::uint64_t too_long_before = 0;  ///< rows between the last block and this one that were too long to be held

    std::unique_ptr<char[]> memory = {};
};

/// Reads a log in blocks, in constant memory.
class log_blocks {
public:
    log_blocks(byte_source& from, std::string name);

    /// The next whole rows; false at the end. Throws input_error for what is no text, and for a file that has become
    /// shorter. Of a file that grows, what was there at first is read: firewalls go on writing.
    [[nodiscard]] bool next(log_block& block);

    /// How many bytes were read.
    [[nodiscard]] std::uint64_t done() const { return done_; }
    /// How many bytes were there at first, where that is known.
    [[nodiscard]] std::optional<std::uint64_t> size() const { return size_; }
    /// How many rows behind the last block were too long to be held, or cut short by the end of the file.
    [[nodiscard]] std::uint64_t left_out() const { return too_long_ + (cut_ ? 1 : 0); }
    /// True where the file had grown when its end was reached.
    [[nodiscard]] bool has_grown() const { return size_ && *size_ != 0 && from_.size() > size_; }

private:
    std::size_t read(char* to, std::size_t most);
    void look_for_headings(std::string_view text);
    [[nodiscard]] bool is_cut(std::string_view text);

    byte_source& from_;
    std::string name_;
    std::optional<std::uint64_t> size_;
    std::uint64_t done_ = 0, too_long_ = 0;
    bool first_ = true, ended_ = false, skipping_ = false, cut_ = false;
    log_columns columns_;
    std::size_t column_count_ = 0;  ///< 0 without headings
    std::string rest_;              ///< the beginning of a row, behind the last block
};

}  // namespace tools
