// SPDX-License-Identifier: MIT
/// \file
/// view: values that stand next to each other in memory, seen without owning them. names<"a", "b">: such a view of texts, written in place.
///
/// It does what this library needs of std::span, whose header costs an including file more than all of core.
#pragma once

#include <cstddef>
#include <string_view>

namespace lifecare {

/// Constant values in a row, owned by somebody else. Dangles like a pointer: view named arrays of static storage, or what outlives the view.
template <class T>
class view {
public:
    constexpr view() noexcept = default;                                                       ///< no values
    constexpr view(const T* first, std::size_t size) noexcept : first_{first}, size_{size} {}  ///< `size` values from `first`
    template <std::size_t N>
    constexpr view(const T (&values)[N]) noexcept : first_{values}, size_{N} {}  ///< a whole array

    [[nodiscard]] constexpr const T* begin() const noexcept { return first_; }                       ///< first value
    [[nodiscard]] constexpr const T* end() const noexcept { return first_ + size_; }                 ///< past the last
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }                      ///< how many
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }                       ///< true without values
    [[nodiscard]] constexpr const T& operator[](std::size_t i) const noexcept { return first_[i]; }  ///< no bounds check

private:
    const T* first_ = nullptr;
    std::size_t size_ = 0;
};

/// A string literal as a template argument.
template <std::size_t N>
struct literal {
    char characters[N]{};  ///< with the closing NUL
    /// A copy of the literal.
    consteval literal(const char (&s)[N]) noexcept {
        for (std::size_t i = 0; i < N; ++i) characters[i] = s[i];
    }
    /// The characters.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {characters, N - 1}; }
};

namespace detail {
template <literal... Each>
inline constexpr std::string_view name_array[] = {Each.view()...};
}  // namespace detail

/// A view of texts of static storage, written where it is used: `.software = names<"Windows Server 2022", ".NET 8.0">`.
template <literal... Each>
inline constexpr view<std::string_view> names{detail::name_array<Each...>};

}  // namespace lifecare
