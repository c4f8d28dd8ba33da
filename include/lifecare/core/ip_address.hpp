// SPDX-License-Identifier: MIT
/// \file
/// ip_address and ip_prefix: IPv4 and IPv6 as values, read strictly and written in their canonical form.
///
/// Nothing that is read keeps its text, so what is printed from a value can hold no more than digits, letters a to f,
/// points, colons and a slash. Names are not resolved. "010.1.2.3" is refused because programs disagree whether its
/// first number is 8 or 10.
#pragma once

#include <compare>
#include <cstdint>
#include <lifecare/core/digits.hpp>
#include <lifecare/core/text.hpp>
#include <lifecare/core/view.hpp>
#include <optional>

namespace lifecare {

/// One address. The default is no address: neither IPv4 nor IPv6, and `valid()` is false.
class ip_address {
public:
    constexpr ip_address() noexcept = default;
    /// An IPv4 address from its 32 bits, 10.0.0.1 is 0x0a000001.
    [[nodiscard]] static constexpr ip_address v4(std::uint32_t bits) noexcept { return {0, bits, 4}; }
    /// An IPv6 address from its first and last 64 bits.
    [[nodiscard]] static constexpr ip_address v6(std::uint64_t high, std::uint64_t low) noexcept {
        return {high, low, 6};
    }

    [[nodiscard]] constexpr bool valid() const noexcept { return version_ != 0; }  ///< false for no address
    [[nodiscard]] constexpr bool is_v4() const noexcept { return version_ == 4; }  ///< true for IPv4
    [[nodiscard]] constexpr bool is_v6() const noexcept { return version_ == 6; }  ///< true for IPv6
    [[nodiscard]] constexpr std::uint64_t high() const noexcept {
        return high_;
    }  ///< the first 64 bits of IPv6, 0 for IPv4
    [[nodiscard]] constexpr std::uint64_t low() const noexcept {
        return low_;
    }  ///< the last 64 bits of IPv6, or the 32 of IPv4
    [[nodiscard]] constexpr int bits() const noexcept {
        return is_v4() ? 32 : 128;
    }  ///< the longest prefix of this version

    /// The IPv4 address that ::ffff:a.b.c.d stands for; every other address itself. Sockets that serve both versions
    /// report the former.
    [[nodiscard]] constexpr ip_address unmapped() const noexcept {
        return is_v6() && high_ == 0 && low_ >> 32 == 0xffff ? v4(static_cast<std::uint32_t>(low_)) : *this;
    }
    /// True for 127.0.0.0/8 and ::1: what never leaves the machine.
    [[nodiscard]] constexpr bool is_loopback() const noexcept {
        return is_v4() ? low_ >> 24 == 127 : is_v6() && high_ == 0 && low_ == 1;
    }
    /// True for 0.0.0.0 and ::, which a socket listens on when it listens on all addresses.
    [[nodiscard]] constexpr bool is_unspecified() const noexcept { return valid() && high_ == 0 && low_ == 0; }

    friend constexpr bool operator==(const ip_address&, const ip_address&) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(const ip_address&, const ip_address&) noexcept = default;

private:
    constexpr ip_address(std::uint64_t high, std::uint64_t low, std::uint8_t version) noexcept
        : version_{version}, high_{high}, low_{low} {}
    std::uint8_t version_ = 0;
    std::uint64_t high_ = 0, low_ = 0;
};

/// All addresses that share their first `length` bits. Precondition of a useful value: the other bits are 0.
struct ip_prefix {
    ip_address first = {};    ///< the first of them
    std::uint8_t length = 0;  ///< 0 to 32 or 128

    friend constexpr bool operator==(const ip_prefix&, const ip_prefix&) noexcept = default;

    /// The prefix of a length that holds an address; beyond a.bits() the address alone. Precondition: a.valid().
    [[nodiscard]] static constexpr ip_prefix around(ip_address a, std::uint8_t length) noexcept {
        constexpr auto top = [](std::uint64_t bits, int n) {
            if (n <= 0) return std::uint64_t{0};
            return n >= 64 ? bits : bits & ~(~std::uint64_t{0} >> n);
        };
        return a.is_v4()
                   ? ip_prefix{ip_address::v4(static_cast<std::uint32_t>(top(a.low() << 32, length) >> 32)), length}
                   : ip_prefix{ip_address::v6(top(a.high(), length), top(a.low(), length - 64)), length};
    }
    /// The prefix of IPv4 that one of ::ffff:0.0.0.0/96 stands for, ::ffff:10.31.0.0/112 for 10.31.0.0/16; every other
    /// prefix itself.
    [[nodiscard]] constexpr ip_prefix unmapped() const noexcept {
        const ip_address a = first.unmapped();
        return a != first && length >= 96 ? ip_prefix{a, static_cast<std::uint8_t>(length - 96)} : *this;
    }
    /// True for an address of the same version with these first bits.
    [[nodiscard]] constexpr bool contains(ip_address a) const noexcept {
        return a.valid() && around(a, length).first == first;
    }
    /// True for a prefix of the same version that has no address beside these.
    [[nodiscard]] constexpr bool contains(const ip_prefix& p) const noexcept {
        return length <= p.length && contains(p.first);
    }
};

namespace detail {

constexpr int hex_digit(char c) noexcept {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Takes a number of one to three digits off the front of `s`. After a leading zero nothing more: what follows is no
/// digit, or refused.
constexpr std::optional<std::uint32_t> take_number(std::string_view& s) noexcept {
    return take_digits(s, 1, s.starts_with('0') ? 1 : 3);
}

constexpr std::optional<std::uint32_t> parse_v4(std::string_view s) noexcept {
    std::uint32_t all = 0;
    for (int part = 0; part < 4; ++part) {
        const auto value = take_number(s);
        if (!value || *value > 255) return std::nullopt;
        if (part < 3) {
            if (!s.starts_with('.')) return std::nullopt;
            s.remove_prefix(1);
        }
        all = all << 8 | *value;
    }
    return s.empty() ? std::optional{all} : std::nullopt;
}

constexpr std::optional<ip_address> parse_v6(std::string_view s) noexcept {
    std::uint16_t groups[8]{};
    int n = 0, gap = -1;  // gap: before which group "::" stands
    if (s.substr(0, 2) == "::") {
        gap = 0;
        s.remove_prefix(2);
    }
    while (!s.empty()) {
        if (n == 8) return std::nullopt;
        if (s.find(':') == std::string_view::npos &&
            s.find('.') != std::string_view::npos) {  // the last 32 bits as IPv4
            const auto v4 = parse_v4(s);
            if (!v4 || n > 6) return std::nullopt;
            groups[n++] = static_cast<std::uint16_t>(*v4 >> 16);
            groups[n++] = static_cast<std::uint16_t>(*v4);
            break;
        }
        std::uint32_t value = 0;
        std::size_t digits = 0;
        for (; digits < s.size() && digits < 4 && hex_digit(s[digits]) >= 0; ++digits)
            value = value << 4 | static_cast<std::uint32_t>(hex_digit(s[digits]));
        if (digits == 0) return std::nullopt;
        groups[n++] = static_cast<std::uint16_t>(value);
        s.remove_prefix(digits);
        if (s.empty()) break;
        if (s.front() != ':' || s.size() == 1) return std::nullopt;
        s.remove_prefix(1);
        if (s.front() == ':') {
            if (gap >= 0) return std::nullopt;
            gap = n;
            s.remove_prefix(1);
        }
    }
    if (gap < 0 ? n != 8 : n == 8) return std::nullopt;
    std::uint64_t half[2]{};
    for (int i = 0; i < n; ++i) {
        const int at = gap >= 0 && i >= gap ? 8 - n + i : i;
        half[at / 4] |= std::uint64_t{groups[i]} << (48 - 16 * (at % 4));
    }
    return ip_address::v6(half[0], half[1]);
}

}  // namespace detail

/// Reads "10.20.0.11" and "2001:db8::11"; nothing for any other form: no names, ports, zones, brackets or leading
/// zeros.
[[nodiscard]] constexpr std::optional<ip_address> parse_ip_address(std::string_view s) noexcept {
    if (s.find(':') != std::string_view::npos) return detail::parse_v6(s);
    const auto v4 = detail::parse_v4(s);
    return v4 ? std::optional{ip_address::v4(*v4)} : std::nullopt;
}
/// Reads "10.20.0.0/24" and, as a prefix of one address, "10.20.0.11". Nothing for any other form and for bits after
/// the prefix ("10.20.0.11/24").
[[nodiscard]] constexpr std::optional<ip_prefix> parse_ip_prefix(std::string_view s) noexcept {
    const std::size_t slash = s.find('/');
    const auto address = parse_ip_address(s.substr(0, slash));
    if (!address) return std::nullopt;
    if (slash == std::string_view::npos) return ip_prefix{*address, static_cast<std::uint8_t>(address->bits())};
    std::string_view rest = s.substr(slash + 1);
    const auto length = detail::take_number(rest);
    if (!length || !rest.empty() || static_cast<int>(*length) > address->bits()) return std::nullopt;
    const ip_prefix parsed = ip_prefix::around(*address, static_cast<std::uint8_t>(*length));
    return parsed.first == *address ? std::optional{parsed} : std::nullopt;
}

/// "10.20.0.11"; IPv6 as RFC 5952 has it, "2001:db8::11". Empty for no address.
[[nodiscard]] constexpr inline_text<45> to_text(const ip_address& a) noexcept {
    inline_text<45> out;
    if (!a.valid()) return out;
    if (a.is_v4()) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.append_number(a.low() >> shift & 0xff);
            if (shift) out += '.';
        }
        return out;
    }
    const auto group = [&](int i) {
        return static_cast<std::uint32_t>((i < 4 ? a.high() : a.low()) >> (48 - 16 * (i % 4)) & 0xffff);
    };
    int gap = -1, gap_length = 1;  // the first of the longest runs of at least two zero groups
    for (int i = 0, n = 0; i < 8; ++i) {
        n = group(i) == 0 ? n + 1 : 0;
        if (n > gap_length) {
            gap = i - n + 1;
            gap_length = n;
        }
    }
    for (int i = 0; i < 8; ++i) {
        if (i == gap) {
            out += "::";
            i += gap_length - 1;
            continue;
        }
        if (i > 0 && (gap < 0 || i != gap + gap_length)) out += ':';
        const std::uint32_t g = group(i);
        bool leading = true;
        for (int shift = 12; shift >= 0; shift -= 4) {
            const std::uint32_t digit = g >> shift & 0xf;
            leading = leading && digit == 0 && shift != 0;
            if (!leading) out += "0123456789abcdef"[digit];
        }
    }
    return out;
}
/// "10.20.0.0/24"; a prefix of one address without its length.
[[nodiscard]] constexpr inline_text<49> to_text(const ip_prefix& p) noexcept {
    inline_text<49> out;
    out += to_text(p.first).view();
    if (p.length == p.first.bits()) return out;
    out += '/';
    return out.append_number(p.length);
}

namespace complaint {
void an_address_literal_is_an_IPv4_or_IPv6_address();
}  // namespace complaint

inline namespace literals {
/// An address as a literal: `"10.20.0.11"_ip`. What is no address does not compile.
consteval ip_address operator""_ip(const char* s, std::size_t n) {
    const auto parsed = parse_ip_address({s, n});
    if (!parsed) complaint::an_address_literal_is_an_IPv4_or_IPv6_address();
    return *parsed;
}
}  // namespace literals

namespace detail {
template <literal... Each>
inline constexpr ip_address address_array[] = {operator""_ip(Each.characters, sizeof Each.characters - 1)...};
}  // namespace detail

/// A view of addresses of static storage, written where it is used: `.addresses = addresses<"10.20.0.11",
/// "2001:db8::11">`.
template <literal... Each>
inline constexpr view<ip_address> addresses{detail::address_array<Each...>};

}  // namespace lifecare
