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

/// A name without the marks around it: in quotation marks of any kind, in brackets as SQL Server prints it, N'...'.
std::string_view without_quotes(std::string_view name);

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

/// What happens to names that several threads read.
struct name_work {
    std::size_t jobs = 1;
    /// Works on a name, at a place of `places_for` so many threads. Several at once, of different places.
    std::function<void(std::size_t place, std::string_view name, std::size_t line, std::size_t column)> name;
    std::function<void(std::size_t place)> take;  ///< takes what came of the names there. In order, one at a time.
};
/// The same of one that is open, and can be read again. Of CSV each thread reads rows; all else is read by one.
left_out for_each_name(console& io, std::unique_ptr<byte_source> opened, const std::string& file,
                       const std::string& column, const name_work& work);

/// Whole lines of a file, and where they end. The eight bytes before and after the text may be read.
struct line_block {
    std::string_view text;
    const std::uint32_t* ends = nullptr;  ///< where the line feed of each line is
    std::size_t lines = 0;
    bool plain = false;  ///< nothing but ASCII, letters such as å (U+00C0 to U+00FF), and ends of lines: UTF-8 without
                         ///< control characters

    std::unique_ptr<char[]> memory = {};
    std::unique_ptr<std::uint32_t[]> places = {};

    /// Finds all but the text.
    void find_lines();
    /// A line without its end.
    [[nodiscard]] std::string_view line(std::size_t i) const {
        const char *const first = text.data() + (i == 0 ? 0 : ends[i - 1] + 1), *const end = text.data() + ends[i];
        return {first, static_cast<std::size_t>(end - first - (end[-1] == '\r' ? 1 : 0))};
    }
};

/// A list of one name a line in a file, read in blocks of whole lines: millions of names then take little memory and no
/// copies. Where a block turns out to be not so plain, for_each_name reads the whole again.
class plain_list {
public:
    /// A list that begins where the file does. Nothing for an input that begins as a table, as CSV or in UTF-16.
    static std::optional<plain_list> begin(byte_source& file);

    /// The next whole lines, of which nothing but the text is found yet; a last one without its end is given one. False
    /// at the end of the file, and where a line is longer than a block.
    [[nodiscard]] bool next(line_block& block);
    /// True when all of the file was given.
    [[nodiscard]] bool ended() const { return ended_ && rest_.empty(); }
    /// How many bytes were read.
    [[nodiscard]] std::uint64_t done() const { return done_; }
    /// True where the file has another size by now, after it is read to its end.
    [[nodiscard]] bool has_changed() const;

private:
    explicit plain_list(byte_source& file) : file_{&file}, size_{file.size()} {}

    byte_source* file_;
    std::optional<std::uint64_t> size_;
    std::uint64_t done_ = 0;
    std::string rest_;  ///< the beginning of a line, behind the last block
    bool ended_ = false;
};

}  // namespace tools
