// SPDX-License-Identifier: MIT
/// \file
/// From bytes to text: UTF-8, UTF-16 with and without a byte order mark, Windows-1252, and the code pages in which a
/// console of Windows writes. The same text gives the same characters and lines whichever it came in.
#pragma once

#include <string>
#include <string_view>

namespace tools {

/// Which encodings an input may have.
enum class encodings {
    utf8,        ///< Unicode: UTF-8 or UTF-16
    any_common,  ///< also Windows-1252 and the code pages 850 and 437 for what is not Unicode
};

/// What a text was written in.
enum class encoding { utf8, utf16, windows_1252, code_page_850, code_page_437 };
/// "code page 850".
std::string_view name_of(encoding e);

/// A text in UTF-8 whose lines end with a line feed, and what it was read as.
struct decoded_text {
    std::string text;
    encoding read_as = encoding::utf8;
    std::size_t line = 0;  ///< of the first character that is not UTF-8, where it was not; else 0
};
/// Decodes a whole input. Line ends of all systems become line feeds, form feeds blanks. Throws input_error, naming
/// `name`, for what is not a text (an archive, a workbook), for nothing but blanks, for broken UTF-16, for NUL bytes,
/// for other encodings than the accepted ones, and where two code pages fit equally.
decoded_text decode_text(const std::string& name, std::string bytes, encodings accepted);

}  // namespace tools
