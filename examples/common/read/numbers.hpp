// SPDX-License-Identifier: MIT
/// \file
/// Whole numbers as systems write them: "16384", "16,384", "16 384", "16384.0". What is anything else is no number.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tools {

/// Digits, at most 18 of them, or groups of three with one and the same divider between them, as Windows writes amounts
/// in its many languages.
std::optional<std::uint64_t> grouped_number(std::string_view s);
/// The same where the writer may have had decimals too: none but zeros. Nothing for "4.000", which is 4 or 4000.
std::optional<std::uint64_t> whole_number(std::string_view s);

}  // namespace tools
