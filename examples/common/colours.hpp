// SPDX-License-Identifier: MIT
/// \file
/// What a heading and a verdict look like on a terminal: the one place that knows. Text is painted when it is whole, so
/// that nothing else of the tools has a code of a terminal in it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tools {

/// When text is painted: on a terminal, in any case, never.
enum class colours : std::uint8_t { automatic, always, never };
/// Their words, in that order, for --color.
std::vector<std::string_view> colour_words();

/// Lines with bold headings, red errors, yellow warnings and green verdicts of what is as it should be.
std::string painted(std::string_view text);

}  // namespace tools
