// SPDX-License-Identifier: MIT
/// \file
/// Whole numbers between digits and machine words, eight digits at once: for millions of cells.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace tools {

namespace eight_digits {

inline constexpr std::uint64_t zeros = 0x3030303030303030;

/// The value of eight bytes from 0 to 9, the first one lowest in the word.
constexpr std::uint64_t value(std::uint64_t digits) {
    const std::uint64_t pairs = digits * 10 + (digits >> 8);
    constexpr std::uint64_t mask = 0x000000ff000000ff;
    return ((pairs & mask) * 0x000f424000000064 + (pairs >> 16 & mask) * 0x0000271000000001) >> 32;
}
/// The eight digits of a number below 100 000 000 as bytes from 0 to 9, the first one lowest in the word.
constexpr std::uint64_t of(std::uint64_t n) {
    const std::uint64_t fours = n / 10'000 | n % 10'000 << 32;
    const std::uint64_t hundreds = (fours * 10'486 >> 20 & 0x0000007f0000007f);
    const std::uint64_t twos = hundreds | (fours - hundreds * 100) << 16;
    const std::uint64_t tens = twos * 103 >> 10 & 0x000f000f000f000f;
    return tens | (twos - tens * 10) << 8;
}
static_assert(value(of(12'345'678)) == 12'345'678 && of(70) == 0x0007000000000000 &&
              value(of(99'999'999)) == 99'999'999);

}  // namespace eight_digits

/// Reads one to eight digits and nothing else. The eight bytes before the end of the text must be readable.
inline bool read_digits(std::string_view s, std::uint32_t& value) {
    if (s.size() - 1 >= 8) return false;
    if constexpr (std::endian::native != std::endian::little) {
        value = 0;
        for (const char c : s) {
            if (c < '0' || c > '9') return false;
            value = value * 10 + static_cast<std::uint32_t>(c - '0');
        }
        return true;
    }
    std::uint64_t word = 0;
    std::memcpy(&word, s.data() + s.size() - 8, 8);
    const std::uint64_t before = (~std::uint64_t{0} >> 8) >> (8 * (s.size() - 1));  // what is not of the text
    word = (word & ~before) | (eight_digits::zeros & before);
    const std::uint64_t digits = word - eight_digits::zeros;
    if (((word + 0x4646464646464646) | digits) & 0x8080808080808080) return false;
    value = static_cast<std::uint32_t>(eight_digits::value(digits));
    return true;
}

/// Writes eight digits without the zeros at the front, at least one; eight bytes are written.
inline char* write_last(char* to, std::uint64_t digits) {
    const int zeros = std::countr_zero(digits | std::uint64_t{1} << 56) / 8;
    const std::uint64_t shown = (digits | eight_digits::zeros) >> (8 * zeros);
    std::memcpy(to, &shown, 8);
    return to + 8 - zeros;
}

/// The room that write_digits needs, whatever the number.
inline constexpr std::size_t most_digits = 24;

/// Writes a number and returns the end of it. Up to `most_digits` bytes may be written, also beyond the end.
inline char* write_digits(char* to, std::uint64_t n) {
    constexpr std::uint64_t eight = 100'000'000;
    if (std::endian::native != std::endian::little || n >= eight * eight) {
        char reversed[most_digits];
        std::size_t size = 0;
        do reversed[size++] = static_cast<char>('0' + n % 10);
        while ((n /= 10) != 0);
        while (size > 0) *to++ = reversed[--size];
        return to;
    }
    if (n < 10) {
        *to = static_cast<char>('0' + n);
        return to + 1;
    }
    if (n < eight) return write_last(to, eight_digits::of(n));
    const std::uint64_t second = eight_digits::of(n % eight) | eight_digits::zeros;
    to = write_last(to, eight_digits::of(n / eight));
    std::memcpy(to, &second, 8);
    return to + 8;
}

}  // namespace tools
