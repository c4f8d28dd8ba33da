// SPDX-License-Identifier: MIT
/// \file
/// The shape of the words of words.hpp: one row for each value of an enumeration, in its order.
#pragma once

#include <cstddef>
#include <lifecare/core/label.hpp>
#include <lifecare/core/text.hpp>

namespace lifecare::detail {

/// One value: its key, empty where another header's to_text has it, and its words for people.
template <class Enum>
struct word {
    Enum id;
    text key;
    label words;
};

/// The words of an enumeration are `rows` of its specialisation.
template <class Enum>
struct words {};
template <class Enum>
concept has_words = requires {
    words<Enum>::rows[0].id;
};
template <class Enum>
concept has_own_keys = has_words<Enum> && !words<Enum>::rows[0].key.empty();

template <has_words Enum>
inline constexpr std::size_t words_in = sizeof words<Enum>::rows / sizeof words<Enum>::rows[0];  // NOLINT: an array

/// True when the rows are those of the enumerators, none left out between two.
template <has_words Enum>
constexpr bool rows_are_enumerators() noexcept {
    for (std::size_t i = 0; i < words_in<Enum>; ++i)
        if (static_cast<std::size_t>(words<Enum>::rows[i].id) != i) return false;
    return true;
}
template <has_words Enum>
constexpr const word<Enum>& word_of(Enum e) noexcept {
    static_assert(rows_are_enumerators<Enum>(), "words: one row for each enumerator, in their order");
    return words<Enum>::rows[static_cast<std::size_t>(e)];
}

}  // namespace lifecare::detail
