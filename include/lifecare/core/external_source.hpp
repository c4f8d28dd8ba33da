// SPDX-License-Identifier: MIT
/// \file
/// external_source: where a fact from outside the five documents comes from, and the day on which it was read there.
///
/// A vendor's dates, a law, a rule of the certificate trade: facts of basis `external`. They change without the
/// documents changing, so the day is part of the source. A row has such a source in place of a provenance; like a
/// provenance it has no default.
#pragma once

#include <lifecare/core/date.hpp>
#include <optional>

namespace lifecare {

namespace complaint {
void an_external_source_names_its_publisher_its_place_and_a_day();
}  // namespace complaint

/// One publication outside the documents, as it was on one day.
class external_source {
public:
    /// `publisher` says whose word it is, `place` where it is (an address, or repository:path), `as_of` the day of
    /// the copy that was read.
    consteval external_source(text publisher, text place, date as_of) : external_source{as_of, publisher, place} {
        if (!complete()) complaint::an_external_source_names_its_publisher_its_place_and_a_day();
    }
    /// The same from words that are known at run time only; nothing when one of them is missing.
    [[nodiscard]] static constexpr std::optional<external_source> make(text publisher, text place,
                                                                       date as_of) noexcept {
        const external_source made{as_of, publisher, place};
        return made.complete() ? std::optional{made} : std::nullopt;
    }

    [[nodiscard]] constexpr text publisher() const noexcept { return publisher_; }  ///< whose word it is
    [[nodiscard]] constexpr text place() const noexcept { return place_; }          ///< where it is
    [[nodiscard]] constexpr date as_of() const noexcept { return as_of_; }  ///< the day of the copy that was read

    /// What table<Row> asks of neighbours: rows of one key come from different publications.
    [[nodiscard]] constexpr bool shares_document_with(const external_source& other) const noexcept {
        return place_ == other.place_;
    }

    friend constexpr bool operator==(const external_source&, const external_source&) noexcept = default;

private:
    constexpr external_source(date as_of, text publisher, text place) noexcept
        : publisher_{publisher}, place_{place}, as_of_{as_of} {}
    [[nodiscard]] constexpr bool complete() const noexcept {
        return !publisher_.empty() && !place_.empty() && as_of_.valid();
    }

    text publisher_;
    text place_;
    date as_of_;
};

}  // namespace lifecare
