// SPDX-License-Identifier: MIT
/// \file
/// The shape of every rule that the documents print as a sentence and not as a row of a table: what must, should or may
/// not be, and the number in it.
///
/// Tables of this shape are limits.hpp, security.hpp, operations.hpp, cloud.hpp and service_windows.hpp. A key names
/// one rule in all of them.
#pragma once

#include <lifecare/core/date.hpp>
#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>

namespace lifecare {

/// How strongly a document says it, by its own word. Which word is which is one scale for every section of every
/// document (docs/explanation/scale-of-words.md); who is bound is the reader, so what the supplier does or promises is
/// a fact.
enum class modality : std::uint8_t {
    must,        ///< skall, ska, måste, krävs, behöver, ansvarar; an imperative with "alltid"
    may_not,     ///< får ej, ej möjligt, ej supportad
    should,      ///< bör, rekommenderas, riktvärde, viktigt; a plain imperative
    should_not,  ///< bör ej, rekommenderas inte, undvik
    may,         ///< kan, går, möjligt, behöver inte: left to the reader
    tip,         ///< med fördel, gärna, lämpligt; a plain imperative of the chapter that calls itself tips
    fact,        ///< a plain statement
};
/// The stable key of a modality: "may-not".
[[nodiscard]] constexpr text to_text(modality m) noexcept {
    constexpr text keys[] = {"must", "may-not", "should", "should-not", "may", "tip", "fact"};
    return keys[static_cast<std::size_t>(m)];
}
/// A modality in words for a person.
[[nodiscard]] constexpr label name_of(modality m) noexcept {
    constexpr label names[] = {{"ska", "must"}, {"får inte", "may not"}, {"bör", "should"},  {"bör inte", "should not"},
                               {"kan", "may"},  {"tips", "tip"},         {"uppgift", "fact"}};
    return names[static_cast<std::size_t>(m)];
}

/// How a rule's number or version is meant.
enum class comparison : std::uint8_t { none, at_most, at_least, exactly, from, below };
/// The stable key of a comparison: "at-most"; empty for none.
[[nodiscard]] constexpr text to_text(comparison c) noexcept {
    constexpr text keys[] = {"", "at-most", "at-least", "exactly", "from", "below"};
    return keys[static_cast<std::size_t>(c)];
}
/// A comparison in words for a person; empty for none.
[[nodiscard]] constexpr label name_of(comparison c) noexcept {
    constexpr label names[] = {{},
                               {"högst", "at most"},
                               {"minst", "at least"},
                               {"exakt", "exactly"},
                               {"från och med", "from"},
                               {"under", "under"}};
    return names[static_cast<std::size_t>(c)];
}

namespace rulebook {

/// One rule. Its words name the thing that must, should or may be, or that should not or may not be, without a second
/// negation.
struct requirement {
    text key;             ///< stable key, unique over all tables of rules
    text topic;           ///< what it is about, one stable word
    modality force;       ///< how strongly it is said
    comparison compare;   ///< how the number or version is meant; none where there is none
    std::int64_t value;   ///< the number; 0 where there is none
    text unit;            ///< its unit
    label rule;           ///< what must, should, may or may not be, in a few words
    provenance source;    ///< where it is printed
    date first_day = {};  ///< the day from which it holds; no day where none is printed
    text version = {};    ///< a version or release as printed, in place of a number: "1.7", "12w47"
};

}  // namespace rulebook
}  // namespace lifecare
