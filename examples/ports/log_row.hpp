// SPDX-License-Identifier: MIT
/// \file
/// What the usual row of a firewall log is made of, read in words of eight bytes: logs have millions of rows. Rows are
/// those of a log_block, around which more may be read.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "firewall_log.hpp"

namespace tools {

static_assert(std::endian::native == std::endian::little, "words are read in little-endian order");

/// The next eight bytes.
inline std::uint64_t load(const char* p) {
    std::uint64_t word;
    std::memcpy(&word, p, sizeof word);
    return word;
}

/// Which of the next 64 bytes are a character. Reads all 64.
inline std::uint64_t where(const char* p, char c) {
    std::uint64_t bits = 0;
#ifdef __SSE2__
    const __m128i wanted = _mm_set1_epi8(c);
    for (int i = 0; i < 4; ++i) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 16 * i));
        bits |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted))))
                << (16 * i);
    }
#else
    for (int i = 0; i < 64; ++i) bits |= std::uint64_t{p[i] == c} << i;
#endif
    return bits;
}

/// A port in decimal digits, from its first digit to past its last; the eight bytes before `end` may be read. 65536 for
/// what is none.
inline std::uint32_t port_before(const char* end, std::size_t digits) {
    if (digits == 0 || digits > 5) return 65'536;
    // The digits end the word; what stands before them becomes zeros. The first digit is the lowest byte (little
    // endian).
    const std::uint64_t kept = ~std::uint64_t{0} << (64 - 8 * digits);
    constexpr std::uint64_t zeros = 0x3030'3030'3030'3030, high = 0xf0f0'f0f0'f0f0'f0f0;
    std::uint64_t word = (load(end - 8) & kept) | (zeros & ~kept);
    if ((word & high) != zeros || ((word + 0x0606'0606'0606'0606) & high) != zeros) return 65'536;
    word -= zeros;
    word = word * 10 + (word >> 8);
    const std::uint64_t value = (((word & 0x0000'00ff'0000'00ff) * 0x000f'4240'0000'0064) +
                                 ((word >> 16 & 0x0000'00ff'0000'00ff) * 0x0000'2710'0000'0001)) >>
                                32;
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(value & 0xffff'ffff, 65'536));
}

/// True where the next eight bytes are a time of day that there is: "12:24:51".
inline bool is_time_of_day(const char* p) {
    constexpr std::uint64_t zeros = 0x3030'3a30'303a'3030;  // "00:00:00"
    // What each byte may be above that is 2 9 0 5 9 0 5 9; with this added, what is more reaches its highest bit.
    constexpr std::uint64_t room = 0x767a'7f76'7a7f'767d;
    const std::uint64_t above = load(p) ^ zeros;
    return ((above | (above + room)) & 0x8080'8080'8080'8080) == 0 && (above & 0xff) * 10 + (above >> 8 & 0xff) < 24;
}

/// The earliest and the latest of the times that rows begin with. Most rows are of the day of the row before them, for
/// which two comparisons are enough.
class log_times {
public:
    /// True where a row begins with a date and a time that there are, and a blank: "2026-01-31 12:24:51 ". No end of a
    /// line is among them, so that the row is as long as that.
    bool begin(const char* row) {
        if (row[19] != ' ' || !is_time_of_day(row + 11)) return false;
        return (load(row) == head_ && load(row + 3) == tail_) || is_new_day(row);
    }
    /// Counts the row of which that was just asked.
    void add(const char* row) {
        const std::uint64_t time = in_order(load(row + 11));
        earliest_ = std::min(earliest_, time);
        latest_ = std::max(latest_, time);
    }
    /// Adds what was counted, and begins anew.
    void give(log_totals& to) {
        close_day();
        to.add_times(seen_.first, seen_.last);
        *this = {};
    }

private:
    /// As a number that is greater for a later time: the first byte weighs most.
    static std::uint64_t in_order(std::uint64_t word) {
        word = (word & 0x00ff'00ff'00ff'00ff) << 8 | (word >> 8 & 0x00ff'00ff'00ff'00ff);
        word = (word & 0x0000'ffff'0000'ffff) << 16 | (word >> 16 & 0x0000'ffff'0000'ffff);
        return word << 32 | word >> 32;
    }
    bool is_new_day(const char* row);
    void close_day();

    std::uint64_t head_ = 0, tail_ = 0;  // the day: the first eight bytes of a row, and eight from the fourth
    std::uint64_t earliest_ = ~std::uint64_t{0}, latest_ = 0;
    log_totals seen_;
};

}  // namespace tools
