// SPDX-License-Identifier: MIT
/// \file
/// Reading what people and programs give: files or standard input, in the encodings that occur, and numbers as they are
/// written in Sweden.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "console.hpp"
#include "diagnostics.hpp"
#include "read/encoding.hpp"

namespace tools {

/// A whole input as UTF-8.
struct input {
    std::string name;      ///< as given; "-" is standard input
    std::string text;      ///< its characters in UTF-8, without a byte order mark
    bool returns = false;  ///< most of its lines ended with a return and a line feed; in `text` all end with the latter
    text_beginning begins = {};  ///< its order of bytes and its mark

    /// The line from 1, without its end.
    [[nodiscard]] std::string_view line(std::size_t number) const;
    /// What the input becomes, its lines ended as they were.
    [[nodiscard]] std::string with_its_line_ends(std::string_view edited) const;
    /// The same as the bytes of a file: in UTF-16 and with a mark where it was.
    [[nodiscard]] std::string as_it_was_written(std::string_view edited) const {
        return encoded(with_its_line_ends(edited), begins);
    }
    /// A diagnostic at a line and column, with the line as its excerpt.
    [[nodiscard]] diagnostic at(std::size_t line, std::size_t column, sentence message) const;
};

/// All bytes of a file that is open. Throws input_error for one over `limit` bytes.
std::string read_bytes(byte_source& file, const std::string& name, std::size_t limit);

/// Reads a file, or standard input for "-". Throws input_error for a directory, an unreadable or empty input, one over
/// `limit` bytes, and what decode_text refuses. Says on standard error which encoding was read where it is not UTF-8,
/// and which sheet of a workbook.
input read_input(console& io, const std::string& name, encodings accepted, std::size_t limit = std::size_t{1} << 30);
/// The same, with what there is to say of it as lines, for whoever says it later.
input read_input(console& io, const std::string& name, encodings accepted, std::size_t limit, sentence& said);

/// The same of bytes that are read already.
input input_of(console& io, const std::string& name, std::string bytes, encodings accepted);

/// A count: digits, in groups divided by blanks or no-break spaces when wished. Returns what is wrong with it, empty
/// when it is right.
sentence parse_count(std::string_view s, std::uint32_t& value);
/// What to do about a leading zero in an address, a prefix or a port that is refused; empty where there is none.
sentence advice_on_zeros(std::string_view s);
/// A percentage up to `most` with at most two decimals after a comma or a point, in hundredths. Returns what is wrong
/// with it, empty when it is right.
sentence parse_percent(std::string_view s, std::uint32_t most, std::uint32_t& basis_points);

}  // namespace tools
