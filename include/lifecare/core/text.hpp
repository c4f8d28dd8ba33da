// SPDX-License-Identifier: MIT
/// \file
/// text: one cell of a table, a string literal. inline_text: characters made by a conversion, kept inside the value.
///
/// `text` is a pointer, which costs a compiler least: there are some ten thousand cells. Its length is counted where it
/// is asked for, by `__builtin_strlen`, which compilers fold; libstdc++ walks every literal character by character when
/// it builds a constexpr `string_view`. Both convert to `std::string_view`, where searching lives.
#pragma once

#include <cstddef>
#include <cstdint>
#include <lifecare/core/language_standard.hpp>
#include <string_view>
#include <type_traits>

// A compiler that knows such an attribute warns where what is returned outlives the temporary that it points into.
#if __has_cpp_attribute(clang::lifetimebound)
#define LIFECARE_LIFETIMEBOUND [[clang::lifetimebound]]
#elif __has_cpp_attribute(msvc::lifetimebound)
#define LIFECARE_LIFETIMEBOUND [[msvc::lifetimebound]]
#else
#define LIFECARE_LIFETIMEBOUND
#endif

namespace lifecare {

static_assert(sizeof "å" == 3 && sizeof u8"å" == 3 && sizeof "\u00e5" == 3,
              "lifecare: source files and strings are UTF-8; compile with /utf-8 (MSVC)");

/// A UTF-8 string literal as a table cell. Holds a pointer: the characters must live as long as the program.
class text {
public:
    /// The empty cell: nothing is printed there.
    constexpr text() noexcept = default;
    /// From a literal; implicit, so that tables read as tables.
    constexpr text(const char* s) noexcept : s_{s} {}
    text(std::nullptr_t) = delete;

    /// The same characters, for searching and printing.
    constexpr operator std::string_view() const noexcept { return view(); }
    /// The same, where an implicit conversion is not considered.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {s_, size()}; }

    /// Bytes, not letters: å is two.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return __builtin_strlen(s_); }
    /// True for a cell in which nothing is printed.
    [[nodiscard]] constexpr bool empty() const noexcept { return *s_ == '\0'; }

    friend constexpr bool operator==(text a, text b) noexcept {
        if (*a.s_ != *b.s_) return false;  // most that are compared differ at once
        const std::size_t n = a.size();
        return n == b.size() && __builtin_memcmp(a.s_, b.s_, n) == 0;
    }

private:
    const char* s_ = "";
};

/// At most `Capacity` characters held inside the value: what a conversion to text returns, without allocation.
/// Characters beyond the capacity are dropped; each conversion chooses a capacity that its longest answer fits.
template <std::size_t Capacity>
class inline_text {
public:
    /// Appends one character.
    constexpr inline_text& operator+=(char c) noexcept {
        if (n_ < Capacity) s_[n_++] = c;
        return *this;
    }
    /// Appends characters.
    constexpr inline_text& operator+=(std::string_view s) noexcept {
        for (char c : s) *this += c;
        return *this;
    }
    /// Appends a number in decimal digits, with leading zeros up to `width` digits.
    constexpr inline_text& append_number(std::uint64_t value, int width = 1) noexcept {
        char digits[20]{};
        int n = 0;
        do digits[n++] = static_cast<char>('0' + value % 10);
        while ((value /= 10) != 0);
        for (int i = n; i < width; ++i) *this += '0';
        while (n > 0) *this += digits[--n];
        return *this;
    }

    /// The characters. Points into this object: keep the object while the view is used.
    constexpr operator std::string_view() const noexcept LIFECARE_LIFETIMEBOUND { return {s_, n_}; }
    /// The same, where an implicit conversion is not considered.
    [[nodiscard]] constexpr std::string_view view() const noexcept LIFECARE_LIFETIMEBOUND { return {s_, n_}; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return n_; }  ///< bytes
    [[nodiscard]] constexpr bool empty() const noexcept { return n_ == 0; }   ///< true without characters

    friend constexpr bool operator==(const inline_text& a, std::string_view b) noexcept { return a.view() == b; }
    friend constexpr bool operator==(const inline_text& a, const inline_text& b) noexcept {
        return a.view() == b.view();
    }

private:
    char s_[Capacity]{};
    std::size_t n_ = 0;
};

namespace detail {
/// A text that is gone with its expression, as a function template deduces it: a temporary std::string.
template <class T>
concept temporary_text =
    std::is_class_v<T> && std::is_convertible_v<const T&, std::string_view> && !std::is_trivially_copyable_v<T>;
}  // namespace detail

}  // namespace lifecare
