// SPDX-License-Identifier: MIT
/// \file
/// A text of any length in little memory: decoded piece by piece, as read_input decodes it as a whole. The sheet of a
/// workbook is held in memory.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "../console.hpp"
#include "../words/sentence.hpp"
#include "encoding.hpp"

namespace tools {

/// What a part of a text may hold; true where it was not looked at closely.
struct text_seen {
    bool quotes = false;   ///< quotation marks
    bool nuls = false;     ///< NUL bytes
    bool letters = false;  ///< bytes beyond ASCII
    text_seen& operator|=(const text_seen& more) {
        quotes = quotes || more.quotes;
        nuls = nuls || more.nuls;
        letters = letters || more.letters;
        return *this;
    }
};

/// How many lines of a text end.
std::size_t count_feeds(std::string_view text);

/// What is said of a file that was changed meanwhile.
sentence changed_while_read();

/// An input as UTF-8 whose lines end with line feeds. It can be read again: what comes through a pipe is copied to a
/// temporary file first.
class text_stream {
public:
    /// Opens a file, or standard input for "-". Throws input_error as read_input does.
    text_stream(console& io, std::string name, encodings accepted);
    /// Of a file that is open, and can be read again.
    text_stream(console& io, std::string name, encodings accepted, std::unique_ptr<byte_source> file);

    /// Decodes at most `most` bytes to a place and returns how many, 0 at the end; adds what is in them to `seen`.
    std::size_t read(char* to, std::size_t most, text_seen& seen);
    /// Goes back to the beginning.
    void rewind();

    /// Reads all of it to know what it is written in, and goes back. Throws input_error for what is not a text.
    void settle();
    /// All of it, or the rest; after settle().
    std::string read_all();

    /// Judges a part of the text, whole lines from one on. False where it turns out that the text is not UTF-8: then
    /// it is known in which code page it is, and all has to be read again, from the beginning. Throws input_error.
    [[nodiscard]] bool is_right(std::string_view part, const text_seen& seen, std::size_t first_line);

    /// Throws input_error for NUL bytes in a part of which nothing else can be judged yet.
    void refuse_nuls(std::string_view part, const text_seen& seen, std::size_t first_line) const;

    [[nodiscard]] const std::string& name() const { return name_; }
    /// How many bytes were read since the beginning, and how many there were when it was opened.
    [[nodiscard]] std::uint64_t done() const { return done_; }
    [[nodiscard]] std::optional<std::uint64_t> size() const { return size_; }

    /// Throws input_error where the file was changed since it was opened, after it is read to its end.
    void require_unchanged() const;

private:
    void read_sheet();
    std::size_t read_more(char* to, std::size_t most);
    bool decode_more();

    console* io_;
    std::string name_;
    encodings accepted_;
    std::unique_ptr<byte_source> file_;
    std::optional<std::uint64_t> size_;  ///< when it was opened
    std::uint64_t done_ = 0;             ///< bytes that are read
    encoding read_as_ = encoding::utf8;
    text_beginning begins_;
    std::string head_;  ///< first bytes, which were looked at
    std::size_t head_used_ = 0;
    line_feeds feeds_;
    std::string bytes_, decoded_;  ///< what is not UTF-8, and what becomes of it
    std::size_t decoded_used_ = 0;
};

}  // namespace tools
