// SPDX-License-Identifier: MIT
/// \file
/// view: values that are next to each other in memory, seen without owning them. names<"a", "b">: such a view of
/// texts, written in place.
///
/// It does what this library needs of std::span, whose header costs an including file more than all of core.
#pragma once

#include <cstddef>
#include <lifecare/core/language_standard.hpp>
#include <string_view>
#include <type_traits>

namespace lifecare {

template <class T>
class view;

namespace detail {
/// A class whose values are next to each other: std::array, std::vector, std::span, or somebody's own.
template <class Row, class T>
concept row_of = std::is_class_v<Row> && requires(const Row& r) {
    static_cast<const T*>(r.data());
    static_cast<std::size_t>(r.size());
};
/// What is copied as bits owns no memory, and what it shows outlives it; a std::array, which is an aggregate, holds its
/// values itself.
template <class Row>
inline constexpr bool owns_nothing = std::is_trivially_copyable_v<Row> && !std::is_aggregate_v<Row>;
/// A row, as a function template deduces it, of which a view does not dangle at once.
template <class Row, class T>
concept can_be_viewed_as = row_of<std::remove_cvref_t<Row>, T> && !std::is_same_v<std::remove_cvref_t<Row>, view<T>> &&
                           (std::is_lvalue_reference_v<Row> || owns_nothing<std::remove_cvref_t<Row>>);
}  // namespace detail

/// Constant values in a row, owned by somebody else. Dangles like a pointer: view named arrays of static storage, or
/// what outlives the view.
template <class T>
class view {
public:
    constexpr view() noexcept = default;  ///< no values
    /// `size` values from `first`; none from a null pointer.
    constexpr view(const T* first, std::size_t size) noexcept : first_{first}, size_{size} {
        // Not asked in constants, where sanitizers let no address be compared; there a null pointer is not read anyway.
        if (!std::is_constant_evaluated() && first == nullptr) size_ = 0;
    }
    template <std::size_t N>
    constexpr view(const T (&values)[N]) noexcept : first_{values}, size_{N} {}  ///< a whole array
    /// The values of a container or another kind of view, which must outlive this one. A temporary container does not
    /// compile.
    template <detail::can_be_viewed_as<T> Row>
    // NOLINTNEXTLINE(bugprone-forwarding-reference-overload): the concept leaves out views
    constexpr view(Row&& values) noexcept
        : first_{static_cast<const T*>(values.data())}, size_{static_cast<std::size_t>(values.size())} {}

    [[nodiscard]] constexpr const T* begin() const noexcept { return first_; }        ///< first value
    [[nodiscard]] constexpr const T* end() const noexcept { return first_ + size_; }  ///< past the last
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }       ///< how many
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }        ///< true without values
    [[nodiscard]] constexpr const T& operator[](std::size_t i) const noexcept {
        return first_[i];
    }  ///< no bounds check

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
/// No text.
template <>
inline constexpr view<std::string_view> names<>{};

}  // namespace lifecare
