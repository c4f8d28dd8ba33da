// SPDX-License-Identifier: MIT
/// \file
/// A workbook of Excel (.xlsx) as the CSV that Excel would save of its sheet: a row is a line, so that the line in a
/// message is the row of the sheet.
#pragma once

#include <string>
#include <string_view>

#include "../words/sentence.hpp"

namespace tools {

/// Larger workbooks are refused.
inline constexpr std::size_t most_workbook = std::size_t{64} << 20;

/// True for what begins as a zip archive, which a workbook is.
inline bool begins_archive(std::string_view bytes) { return bytes.substr(0, 4) == "PK\x03\x04"; }
/// What is said of another archive.
sentence other_archive();

/// A sheet.
struct sheet_text {
    std::string csv;
    sentence note;  ///< which sheet was read, where others were left out; else empty
};
/// Reads the sheet vInfo where there is one, which is RVTools' list of servers, else the first visible one that holds
/// something. Throws input_error, naming `name`, for another archive, what is damaged, too large or empty, and for a
/// formula without its value.
sheet_text read_workbook(const std::string& name, std::string_view bytes);

}  // namespace tools
