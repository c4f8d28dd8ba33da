// SPDX-License-Identifier: MIT
/// \file
/// What a character is in an output, whatever its format.
#pragma once

#include <cstdint>

namespace tools {

/// True for what no output has as it is: control characters, marks that turn the direction of writing or are not seen,
/// and the last two of each plane, which are not characters of XML or YAML.
constexpr bool is_hidden(std::uint32_t code) {
    if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return true;
    return code == 0x061c || (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0xfeff || (code & 0xfffe) == 0xfffe;
}

}  // namespace tools
