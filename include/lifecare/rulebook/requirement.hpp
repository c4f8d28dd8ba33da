// SPDX-License-Identifier: MIT
/// \file
/// The shape of every rule that the documents print as a sentence and not as a row of a table: what must, should or may not be, and the number in it.
///
/// Tables of this shape are limits.hpp, security.hpp, operations.hpp, cloud.hpp and service_windows.hpp. A key names one rule in all of them.
#pragma once

#include <lifecare/core/date.hpp>
#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>

namespace lifecare {

/// How strongly a document says it.
enum class modality : std::uint8_t {
    must,        ///< skall, måste, krävs
    may_not,     ///< får ej, klarar ej, ej möjligt
    should,      ///< bör, rekommenderas, riktvärde
    should_not,  ///< bör ej, rekommenderas inte
    tip,         ///< tips, kan med fördel
    fact,        ///< a plain statement
};

/// How a rule's number is meant.
enum class comparison : std::uint8_t { none, at_most, at_least, exactly, from };

namespace rulebook {

/// One rule.
struct requirement {
    text key;                                        ///< stable key, unique over all tables of rules
    text topic;                                      ///< what it is about, one stable word
    modality force;                                  ///< how strongly it is said
    comparison compare;                              ///< how the number is meant; none where there is none
    std::int64_t value;                              ///< the number; 0 where there is none
    text unit;                                       ///< its unit, or a value that is not a whole number
    label rule;                                      ///< what must, should or may not be, in a few words
    provenance source;                               ///< where it is printed
    date since = {};                                 ///< the day from which it holds; no day where none is printed

    friend constexpr bool same_key(const requirement& a, const requirement& b) noexcept { return a.key == b.key; }
};

}  // namespace rulebook
}  // namespace lifecare
