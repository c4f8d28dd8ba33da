// SPDX-License-Identifier: MIT
/// \file
/// label: a few words in Swedish and in English. The Swedish words are the document's own where it has them.
#pragma once

#include <cstdint>
#include <lifecare/core/text.hpp>

namespace lifecare {

/// The languages in which every label is written.
enum class language : std::uint8_t { swedish, english };

/// The same few words in both languages.
struct label {
    text sv;  ///< Swedish
    text en;  ///< English

    /// The words in one language.
    [[nodiscard]] constexpr text in(language l) const noexcept { return l == language::swedish ? sv : en; }

    friend constexpr bool operator==(const label&, const label&) noexcept = default;
};

}  // namespace lifecare
