// SPDX-License-Identifier: MIT
/// \file
/// Lists of names as people and programs give them: one a line, or a column of a table in any form.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "../input.hpp"
#include "lines.hpp"

namespace tools {

/// Receives one name, and where it stands, from 1. The name lives only during the call.
using name_sink = std::function<void(std::string_view name, std::size_t line, std::size_t column)>;

/// Calls `sink` for each name of an input, in order, and returns what of it was left out.
///
/// A table has its names in the column "name", "database" or their Swedish words, or in the only one: as sqlcmd prints
/// it, CSV, JSON, "Name : value" lines. Else the input is one name a line, perhaps in quotation marks and under a
/// heading. Blank lines, what stands above a heading, and "(12 rows affected)" are no names. Throws input_error for an
/// input without names, one of a known other shape, a column that is not there, and columns that are not under
/// their headings.
left_out for_each_name(const input& in, const std::string& column, const name_sink& sink);

/// The same of a file, or standard input for "-". CSV is read row by row, whatever its length; all else as a whole.
left_out for_each_name(console& io, const std::string& file, const std::string& column, const name_sink& sink);

/// Whole lines of a file, and where they end. The eight bytes before and after the text may be read.
struct line_block {
    std::string_view text;
    const std::uint32_t* ends = nullptr;  ///< where the line feed of each line is
    std::size_t lines = 0;
    bool plain = false;  ///< nothing but ASCII, letters such as å (U+00C0 to U+00FF), and ends of lines: UTF-8 without
                         ///< control characters
};

/// A list of one name a line in a file, read in blocks of whole lines: millions of names then take little memory and no
/// copies. Only for what can be read twice: where a block turns out to be not so plain, for_each_name reads the whole
/// again.
class plain_list {
public:
    /// Opens a file, or standard input for "-". Nothing for a pipe, for an input that begins as a table, as CSV or in
    /// UTF-16, and for what cannot be read.
    static std::optional<plain_list> open(console& io, const std::string& name);

    /// The next whole lines; a last one without its end is given one. False at the end of the file, and where a line is
    /// longer than a block.
    bool next(line_block& block);
    /// True when all of the file was given, and nothing failed.
    [[nodiscard]] bool ended() const { return at_end_ && used_ == size_; }
    /// Goes back to the beginning, so that standard input can be read again.
    void rewind();

private:
    static constexpr std::size_t most = std::size_t{1} << 17, padding = 64;
    explicit plain_list(std::unique_ptr<byte_source> file)
        : file_{std::move(file)},
          buffer_{new char[padding + most + padding]()},
          ends_{new std::uint32_t[most + padding]} {}
    std::unique_ptr<byte_source> file_;
    std::unique_ptr<char[]> buffer_;
    std::unique_ptr<std::uint32_t[]> ends_;
    std::size_t used_ = 0, size_ = 0;
    bool at_end_ = false;
};

}  // namespace tools
