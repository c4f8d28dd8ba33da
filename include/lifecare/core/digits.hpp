// SPDX-License-Identifier: MIT
/// \file
/// Decimal digits off the front of a text: how days, weeks, releases and addresses are read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <lifecare/core/language_standard.hpp>
#include <optional>
#include <string_view>

namespace lifecare {

/// Takes decimal digits off the front of `s`: between `least` and `most` of them, or nothing.
constexpr std::optional<std::uint32_t> take_digits(std::string_view& s, std::size_t least, std::size_t most) noexcept {
    std::size_t n = 0;
    std::uint32_t value = 0;
    while (n < s.size() && n < most && s[n] >= '0' && s[n] <= '9')
        value = value * 10 + static_cast<std::uint32_t>(s[n++] - '0');
    if (n < least) return std::nullopt;
    s.remove_prefix(n);
    return value;
}

}  // namespace lifecare
