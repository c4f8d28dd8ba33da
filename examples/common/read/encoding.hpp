// SPDX-License-Identifier: MIT
/// \file
/// From bytes to text: UTF-8, UTF-16 with and without a byte order mark, Windows-1252, and the code pages in which a
/// console of Windows writes. The same text gives the same characters and lines whichever it came in. A workbook is the
/// CSV of its sheet.
#pragma once

#include <string>
#include <string_view>

#include "../words/sentence.hpp"

namespace tools {

/// Which encodings an input may have.
enum class encodings {
    utf8,        ///< Unicode: UTF-8 or UTF-16
    any_common,  ///< also Windows-1252 and the code pages 850 and 437 for what is not Unicode, and workbooks
};

/// What a text was written in.
enum class encoding { utf8, utf16, windows_1252, code_page_850, code_page_437 };
/// "code page 850".
std::string_view name_of(encoding e);

/// The order of the two bytes of UTF-16; none where a byte is a unit.
enum class byte_order { none, little, big };
/// How a text begins: its order, and the bytes of its mark.
struct text_beginning {
    byte_order order = byte_order::none;
    std::size_t mark = 0;
};

/// A text in UTF-8 whose lines end with a line feed, and what it was read as.
struct decoded_text {
    std::string text;
    encoding read_as = encoding::utf8;
    std::size_t line = 0;  ///< of the first character that is not UTF-8, where it was not; else 0
    sentence note = {};    ///< which sheet of a workbook it is, where others hold something too
    bool returns = false;  ///< most lines ended with a return and a line feed
    text_beginning begins = {};
};
/// Decodes a whole input. Line ends of all systems become line feeds; a form feed is nothing where a line begins, else
/// a blank. Throws input_error, naming `name`, for what is not a text (a program, a database), for nothing but blanks,
/// for broken UTF-16, for NUL bytes, for other encodings than the accepted ones, and where two code pages fit equally.
decoded_text decode_text(const std::string& name, std::string bytes, encodings accepted);

// Its parts, for a text that is read piece by piece ----------------------------------------------

/// Tells it from the first bytes, of which 4 096 are looked at. Throws input_error for what is not a text.
text_beginning beginning_of(const std::string& name, std::string_view bytes);

/// Appends UTF-16 as UTF-8; half a character becomes U+FFFD.
void append_utf16(std::string& out, std::string_view bytes, byte_order order);
/// A text in UTF-8 as the bytes of one that begins so, with its mark.
std::string encoded(std::string_view text, text_beginning as);
/// Appends what was written in a code page as UTF-8.
void append_code_page(std::string& out, std::string_view bytes, encoding e);

/// Makes line ends of all systems line feeds, in place, one piece after the other. A form feed is nothing where a line
/// begins, as at a new page, else a blank.
class line_feeds {
public:
    /// Returns how many bytes are left.
    std::size_t make(char* text, std::size_t size);
    /// A piece without returns and form feeds, after no return.
    void pass(std::string_view piece) {
        if (!piece.empty()) at_start_ = piece.back() == '\n';
    }
    [[nodiscard]] bool after_return() const { return after_return_; }

private:
    bool after_return_ = false, at_start_ = true;  ///< of a line
};

/// Tells the code pages of a console from Windows-1252 by the letters that make words.
class code_page_evidence {
public:
    /// The next piece of the text, its lines ended by line feeds.
    void add(std::string_view text);
    /// After the last piece. Throws input_error where two fit equally, or some of it is UTF-8: that is for a person.
    encoding judge(const std::string& name);

private:
    /// How well the bytes make words in an encoding: letters within words say more than letters at their ends, where
    /// another encoding has quotation marks.
    struct fit {
        std::size_t within = 0, at_ends = 0, first_line = 0;
        void count(bool before, bool after, bool lower_before, bool upper, std::size_t line);
    };
    void look_at(std::string_view s, std::size_t i);

    std::string kept_;
    fit windows_, console_;
    std::size_t certain_ends_ = 0, opening_ = 0, closing_ = 0, grouped_digits_ = 0, drawn_ = 0, no_windows_ = 0,
                line_ = 1, unicode_line_ = 0;
};

/// Judges a decoded text that begins at a line: throws input_error for NUL bytes, broken UTF-16, and for what is not
/// UTF-8 where nothing else is accepted; else returns the line of the first character that is not UTF-8, 0 for none.
std::size_t judge_text(const std::string& name, std::string_view text, encoding read_as, encodings accepted,
                       std::size_t first_line);
/// Refuses an input of nothing but blanks.
[[noreturn]] void refuse_empty(const std::string& name);

}  // namespace tools
