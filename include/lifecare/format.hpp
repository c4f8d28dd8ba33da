// SPDX-License-Identifier: MIT
/// \file
/// `std::format("{:>12}", x)` for every value of the library that has a text. Opt-in: lifecare.hpp does not include it.
/// \code
/// #include <lifecare/core/date.hpp>
/// const std::string day = std::format("{:>12}", "2026-01-15"_date);
/// \endcode
///
/// What is formatted is `to_text(x)`; the specification is that of text. Where the standard library has no `format`
/// header (g++ 12, clang 14) this header has nothing: ask for __cpp_lib_format, or write `to_text(x).view()`.
#pragma once

#include <lifecare/core/text.hpp>
#include <version>

#ifdef __cpp_lib_format
#include <format>

namespace lifecare {

/// Found by the argument for a type of the library, and for no other.
template <class T>
void type_of_the_library(const T*);
namespace rulebook {
using lifecare::type_of_the_library;
}

namespace detail::found_by_argument {
void type_of_the_library() = delete;  // hides the one above: only an argument's own namespace brings it
void to_text() = delete;
template <class T>
concept writable = requires(const T& value, const T* pointer) {
    type_of_the_library(pointer);
    std::string_view{to_text(value)};
};
}  // namespace detail::found_by_argument

}  // namespace lifecare

/// A value of the library, as its text.
template <lifecare::detail::found_by_argument::writable T>
struct std::formatter<T, char> : std::formatter<std::string_view, char> {
    /// Writes the text of `value`.
    template <class Context>
    auto format(const T& value, Context& context) const {
        const auto written = to_text(value);
        return std::formatter<std::string_view, char>::format(std::string_view{written}, context);
    }
};
/// A cell of a table.
template <>
struct std::formatter<lifecare::text, char> : std::formatter<std::string_view, char> {
    /// Writes the text.
    template <class Context>
    auto format(lifecare::text value, Context& context) const {
        return std::formatter<std::string_view, char>::format(value.view(), context);
    }
};
/// What a conversion to text returned.
template <std::size_t Capacity>
struct std::formatter<lifecare::inline_text<Capacity>, char> : std::formatter<std::string_view, char> {
    /// Writes the text.
    template <class Context>
    auto format(const lifecare::inline_text<Capacity>& value, Context& context) const {
        return std::formatter<std::string_view, char>::format(value.view(), context);
    }
};
#endif
