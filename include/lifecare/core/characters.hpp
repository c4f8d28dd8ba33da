// SPDX-License-Identifier: MIT
/// \file
/// The characters of UTF-8 text: one after the other, counted, and compared without regard to upper and lower case.
///
/// Case is ignored for ASCII and for å, ä and ö, as SQL Server's Swedish collations do. These three are the same in one
/// code point and as a letter with a combining ring or diaeresis, which is how macOS writes file names; other letters
/// and marks are compared as they are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <lifecare/core/language_standard.hpp>
#include <string_view>

namespace lifecare {

/// One character: its code point, and how many bytes it takes.
struct character {
    std::uint32_t code = 0;    ///< code point; the byte itself where the bytes are not UTF-8
    std::uint32_t length = 0;  ///< 1 to 4; 0 where the bytes are not UTF-8
};

/// The character that begins at a byte. Overlong forms, surrogates and codes past U+10FFFF are not UTF-8. No bounds
/// check.
[[nodiscard]] constexpr character character_at(std::string_view s, std::size_t at) noexcept {
    const std::uint32_t first = static_cast<unsigned char>(s[at]);
    if (first < 0x80) return {first, 1};
    const std::uint32_t length = 2u + (first >= 0xe0 ? 1u : 0u) + (first >= 0xf0 ? 1u : 0u);
    if (first < 0xc2 || first >= 0xf8 || s.size() - at < length)
        return {first, 0};  // from the middle of one, overlong, five ones
    std::uint32_t code = first & (0xffu >> (length + 1));
    for (std::uint32_t i = 1; i < length; ++i) {
        const std::uint32_t next = static_cast<unsigned char>(s[at + i]);
        if ((next & 0xc0) != 0x80) return {first, 0};
        code = code << 6 | (next & 0x3f);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    const bool surrogate = code >= 0xd800 && code < 0xe000;
    return overlong || surrogate || code > 0x10ffff ? character{first, 0} : character{code, length};
}

/// True for a byte that continues a character: no character begins there.
[[nodiscard]] constexpr bool continues_character(char c) noexcept {
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

/// The bytes of the character that begins at a byte; 1 where they are not UTF-8.
[[nodiscard]] constexpr std::size_t length_at(std::string_view s, std::size_t at) noexcept {
    const std::uint32_t length = character_at(s, at).length;
    return length != 0 ? length : 1;
}

/// Characters, not bytes: å is one. Bytes that are not UTF-8 count one each.
[[nodiscard]] constexpr std::size_t count_characters(std::string_view s) noexcept {
    std::size_t n = 0;
    for (std::size_t i = 0; i < s.size(); ++n) i += length_at(s, i);
    return n;
}

/// The byte in lower case, given the byte before it: A to Z, and Å, Ä and Ö, which are the byte C3 and one more.
[[nodiscard]] constexpr char lower_byte(char before, char c) noexcept {
    const auto b = static_cast<unsigned char>(c);
    const bool ascii = b >= 'A' && b <= 'Z';
    const bool swedish = static_cast<unsigned char>(before) == 0xc3 && (b == 0x84 || b == 0x85 || b == 0x96);
    return ascii || swedish ? static_cast<char>(b + 0x20) : c;
}

/// The letter that begins at a byte, in lower case: å, ä and ö are one, also as a or o with a combining mark. The
/// length is never 0.
[[nodiscard]] constexpr character letter_at(std::string_view s, std::size_t at) noexcept {
    const char plain = lower_byte('\0', s[at]);
    if ((plain == 'a' || plain == 'o') && s.size() - at >= 3 && s[at + 1] == '\xcc') {
        if (plain == 'a' && s[at + 2] == '\x8a') return {0xe5, 3};
        if (s[at + 2] == '\x88') return {plain == 'a' ? 0xe4u : 0xf6u, 3};
    }
    const character c = character_at(s, at);
    if (c.length < 2) return {static_cast<unsigned char>(plain), 1};
    return {c.code == 0xc5 || c.code == 0xc4 || c.code == 0xd6 ? c.code + 0x20 : c.code, c.length};
}

/// The same letters, whatever their case.
[[nodiscard]] constexpr bool same_letters(std::string_view a, std::string_view b) noexcept {
    std::size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        const character x = letter_at(a, i), y = letter_at(b, j);
        // A byte that is not UTF-8 is no letter with that code.
        if (x.code != y.code || (x.length == 1) != (y.length == 1)) return false;
        i += x.length;
        j += y.length;
    }
    return i == a.size() && j == b.size();
}

}  // namespace lifecare
