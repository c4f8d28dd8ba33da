// SPDX-License-Identifier: MIT
/// \file
/// What a character is in an output, whatever its format.
#pragma once

#include <cstdint>

namespace tools {

/// True for what no output has as it is: control characters, marks that turn the direction of writing, what nobody sees
/// (Unicode's Default_Ignorable_Code_Point, such as the soft hyphen) so that two names that look alike are alike, and
/// codes that are no characters, which XML, HTML or YAML refuse.
constexpr bool is_hidden(std::uint32_t code) {
    if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code & 0xfffe) == 0xfffe) return true;
    if (code < 0xad) return false;
    struct range {
        std::uint32_t first, last;
    };
    constexpr range unseen[] = {{0x00ad, 0x00ad},   {0x034f, 0x034f},  {0x061c, 0x061c}, {0x115f, 0x1160},
                                {0x17b4, 0x17b5},   {0x180b, 0x180f},  {0x200b, 0x200f}, {0x2028, 0x202e},
                                {0x2060, 0x206f},   {0x3164, 0x3164},  {0xfdd0, 0xfdef}, {0xfe00, 0xfe0f},
                                {0xfeff, 0xfeff},   {0xffa0, 0xffa0},  {0xfff0, 0xfffb}, {0x1bca0, 0x1bca3},
                                {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff}};
    for (const range& r : unseen)
        if (code <= r.last) return code >= r.first;
    return false;
}

}  // namespace tools
