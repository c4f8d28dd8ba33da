// SPDX-License-Identifier: MIT
/// \file
/// data_size: a whole number of bytes. Decimal literals as the documents print them (6_MB), checked arithmetic, exact
/// text.
///
/// MB, GB and KB in the documents are powers of ten: 4.5 GB per 1 000 interventions and 30 KB per document agree at
/// exactly 150 documents an intervention only then. Arithmetic never wraps: what passes 2^64-2 bytes becomes
/// `too_large()` and stays so. No floating point.
#pragma once

#include <compare>
#include <cstdint>
#include <lifecare/core/text.hpp>

namespace lifecare {

/// A number of bytes, exact, or `too_large()`.
class data_size {
public:
    /// No bytes.
    constexpr data_size() noexcept = default;
    /// A number of bytes.
    constexpr explicit data_size(std::uint64_t bytes) noexcept : bytes_{bytes} {}

    /// What arithmetic that passes the range yields. Greater than every size, and sticky: adding to it or multiplying
    /// it (but by 0) keeps it.
    [[nodiscard]] static constexpr data_size too_large() noexcept { return data_size{~std::uint64_t{0}}; }
    /// True for `too_large()`: ask before the bytes are used.
    [[nodiscard]] constexpr bool is_too_large() const noexcept { return *this == too_large(); }

    /// The bytes; 2^64-1 when too large.
    [[nodiscard]] constexpr std::uint64_t bytes() const noexcept { return bytes_; }

    friend constexpr bool operator==(data_size, data_size) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(data_size, data_size) noexcept = default;

    friend constexpr data_size operator+(data_size a, data_size b) noexcept {
        const std::uint64_t sum = a.bytes_ + b.bytes_;
        return sum < a.bytes_ ? too_large() : data_size{sum};
    }
    friend constexpr data_size operator*(data_size a, std::uint64_t n) noexcept {
        return n != 0 && a.bytes_ > too_large().bytes_ / n ? too_large() : data_size{a.bytes_ * n};
    }
    friend constexpr data_size operator*(std::uint64_t n, data_size a) noexcept { return a * n; }
    constexpr data_size& operator+=(data_size b) noexcept { return *this = *this + b; }

private:
    std::uint64_t bytes_ = 0;
};

/// The larger of two sizes.
[[nodiscard]] constexpr data_size larger_of(data_size a, data_size b) noexcept { return a < b ? b : a; }

namespace complaint {
void a_size_literal_is_a_whole_number_of_bytes_of_at_most_18_digits();
}  // namespace complaint

namespace detail {

/// Reads "500", "37'816" or "4.5" times `unit` as whole bytes; anything else, an octal-looking "010" and more than 18
/// digits reach the complaint.
consteval data_size size_literal(const char* digits, std::uint64_t unit) {
    std::uint64_t value = 0, scale = 1;
    int count = 0;
    bool fraction = false;
    if (digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9')
        complaint::a_size_literal_is_a_whole_number_of_bytes_of_at_most_18_digits();
    for (; *digits; ++digits) {
        if (*digits == '\'') continue;
        if (*digits == '.' && !fraction) {
            fraction = true;
            continue;
        }
        if (*digits < '0' || *digits > '9' || ++count > 18)
            complaint::a_size_literal_is_a_whole_number_of_bytes_of_at_most_18_digits();
        value = value * 10 + static_cast<std::uint64_t>(*digits - '0');
        if (fraction) scale *= 10;
    }
    const data_size scaled = data_size{unit} * value;
    if (scaled.is_too_large() || scaled.bytes() % scale != 0)
        complaint::a_size_literal_is_a_whole_number_of_bytes_of_at_most_18_digits();
    return data_size{scaled.bytes() / scale};
}

}  // namespace detail

/// Sizes as the documents print them: `6_MB`, `4.5_GB`, `30_KB`. What is not a whole number of bytes does not compile.
inline namespace literals {
consteval data_size operator""_B(const char* digits) { return detail::size_literal(digits, 1); }
consteval data_size operator""_KB(const char* digits) { return detail::size_literal(digits, 1'000); }
consteval data_size operator""_MB(const char* digits) { return detail::size_literal(digits, 1'000'000); }
consteval data_size operator""_GB(const char* digits) { return detail::size_literal(digits, 1'000'000'000); }
consteval data_size operator""_TB(const char* digits) { return detail::size_literal(digits, 1'000'000'000'000); }
}  // namespace literals

/// Units of display: powers of ten, and powers of two under their own names.
enum class size_unit : std::uint8_t { B, KB, MB, GB, TB, KiB, MiB, GiB, TiB };

/// The unit's name, as it is printed after the number.
[[nodiscard]] constexpr text to_text(size_unit u) noexcept {
    constexpr text names[] = {"B", "KB", "MB", "GB", "TB", "KiB", "MiB", "GiB", "TiB"};
    return names[static_cast<std::uint8_t>(u)];
}
/// Bytes in one unit.
[[nodiscard]] constexpr data_size size_of(size_unit u) noexcept {
    const auto i = static_cast<unsigned>(u);
    data_size one{1};
    for (unsigned n = 0; n < (i <= 4 ? i : i - 4); ++n) one = one * (i <= 4 ? 1000u : 1024u);
    return one;
}
/// The largest decimal unit of which the size holds at least one: the unit in which a person reads it.
[[nodiscard]] constexpr size_unit natural_unit(data_size s) noexcept {
    size_unit u = size_unit::TB;
    while (u != size_unit::B && s < size_of(u)) u = static_cast<size_unit>(static_cast<std::uint8_t>(u) - 1);
    return u;
}

/// The size in a unit, exactly, with as many decimals as it takes and the unit's name: "226.896 MB". "too large" when
/// it is. An exact fraction of 1 TiB has 40 decimals; the capacity holds the longest answer.
[[nodiscard]] constexpr inline_text<72> to_text(data_size s, size_unit u) noexcept {
    inline_text<72> out;
    if (s.is_too_large()) return out += std::string_view{"too large"};
    const std::uint64_t unit = size_of(u).bytes();
    out.append_number(s.bytes() / unit);
    std::uint64_t rest = s.bytes() % unit;
    if (rest != 0) out += '.';
    for (; rest != 0; rest %= unit) {
        rest *= 10;  // the unit is at most 2^40: no overflow
        out += static_cast<char>('0' + rest / unit);
    }
    out += ' ';
    return out += to_text(u).view();
}

/// The size in its natural unit, exactly: "16 GB", "226.896 MB".
[[nodiscard]] constexpr inline_text<72> to_text(data_size s) noexcept { return to_text(s, natural_unit(s)); }

/// The size in a unit, rounded half up to so many decimals, with the unit's name: "0.2 GB". For display next to an
/// exact figure.
[[nodiscard]] constexpr inline_text<72> to_rounded_text(data_size s, size_unit u, int decimals = 1) noexcept {
    if (s.is_too_large()) return to_text(s, u);
    const std::uint64_t unit = size_of(u).bytes();
    constexpr int most = 12;  // of which bytes in TB have no more
    char digits[most]{};
    const int n = decimals < most ? decimals : most;
    std::uint64_t whole = s.bytes() / unit, rest = s.bytes() % unit;
    for (int i = 0; i < n; ++i) {
        digits[i] = static_cast<char>('0' + rest * 10 / unit);
        rest = rest * 10 % unit;
    }
    bool up = rest >= unit - rest;
    for (int i = n; i > 0 && up; --i) {
        up = digits[i - 1] == '9';
        digits[i - 1] = up ? '0' : static_cast<char>(digits[i - 1] + 1);
    }
    inline_text<72> out;
    out.append_number(whole + (up ? 1 : 0));
    if (n > 0) out += '.';
    return ((out += std::string_view{digits, static_cast<std::size_t>(n)}) += ' ') += to_text(u).view();
}

/// Two sizes as they are shown next to each other.
struct shown_sizes {
    inline_text<72> first;   ///< the first of the two
    inline_text<72> second;  ///< the second
};
/// Two sizes, each in its natural unit with one decimal where that distinguishes them, else in one unit with as many
/// decimals as it takes: "64.00 GB" and "64.04 GB". Sizes that differ never look equal.
[[nodiscard]] constexpr shown_sizes shown_apart(data_size a, data_size b) noexcept {
    constexpr auto alone = [](data_size s) {
        const size_unit u = natural_unit(s);
        return u == size_unit::B ? to_text(s, u) : to_rounded_text(s, u);
    };
    constexpr auto tenths = [](data_size s, size_unit u) {
        return s.bytes() / size_of(u).bytes() * 10 +
               (s.bytes() % size_of(u).bytes() * 10 + size_of(u).bytes() / 2) / size_of(u).bytes();
    };
    const size_unit u = natural_unit(larger_of(a, b));
    if (a == b || a.is_too_large() || b.is_too_large() || tenths(a, u) != tenths(b, u)) return {alone(a), alone(b)};
    shown_sizes out{to_rounded_text(a, u), to_rounded_text(b, u)};
    for (int decimals = 2; out.first.view() == out.second.view(); ++decimals)
        out = {to_rounded_text(a, u, decimals), to_rounded_text(b, u, decimals)};
    return out;
}

}  // namespace lifecare
