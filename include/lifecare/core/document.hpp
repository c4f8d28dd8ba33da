// SPDX-License-Identifier: MIT
/// \file
/// Where a fact comes from: the document, the place in it, and how the fact was got from there.
///
/// A citation is one place in one document. A provenance is one to three of them in different documents; it has no
/// default, so a row without a source does not compile. What the documents are called and when they were issued stands
/// in rulebook/about/documents.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <lifecare/core/text.hpp>

namespace lifecare {

/// The documents that the library knows. The only authority for its rows.
enum class document : std::uint8_t {
    techspec_2024,     ///< Teknisk specifikation Procapita/Lifecare/Edlevo, 2024-01-24
    techspec_2025,     ///< Teknisk specifikation Procapita/Lifecare, 2025-01-21
    cloud_6_2,         ///< LCS Tjänstebeskrivning - Lifecare, version 6.2, 2025-08-21
    stockholm_2013,    ///< Bilaga 7e, Beskrivning av befintlig IT-miljö, 2013-08-05
    vellinge_routine,  ///< Rutin för servicefönster av Procapita/LifeCare, undated
};
using enum document;

/// How many documents there are; they are numbered from 0.
inline constexpr std::size_t document_count = 5;

/// How a row or a figure was got.
enum class basis : std::uint8_t {
    printed,   ///< is in the document in these words or digits
    figure,    ///< read from a drawing or from the layout of the page
    derived,   ///< computed from printed facts
    assumed,   ///< the library's own reading or choice; says why
    external,  ///< a vendor's or a legal fact from outside the documents, dated
};

/// The stable key of a basis, as the tools print it.
[[nodiscard]] constexpr text to_text(basis b) noexcept {
    constexpr text keys[] = {"printed", "figure", "derived", "assumed", "external"};
    return keys[static_cast<std::size_t>(b)];
}

namespace complaint {
// Declared and never defined: a constant expression that reaches one does not compile, and the name is the message.
void a_citation_names_the_place_in_the_document();
void a_row_cites_each_document_once_and_in_order();
}  // namespace complaint

/// One place in one document.
class citation {
public:
    /// `place` is the number of the heading that prints the fact ("13.5"), several divided by "; ", or the heading
    /// itself where none is numbered.
    constexpr citation(lifecare::document where, text place) : place_{place}, document_{where} {
        if (place.empty()) complaint::a_citation_names_the_place_in_the_document();
    }

    [[nodiscard]] constexpr lifecare::document document() const noexcept { return document_; }  ///< the document
    [[nodiscard]] constexpr text place() const noexcept { return place_; }                      ///< the place in it

    friend constexpr bool operator==(const citation&, const citation&) noexcept = default;

private:
    text place_;
    lifecare::document document_;
};

/// Where a row is printed. The row is in force in exactly these documents.
class provenance {
public:
    /// Printed in one document.
    constexpr provenance(citation only) : places_{only, only, only}, size_{1} {}
    /// Printed alike in two documents, the older first.
    constexpr provenance(citation older, citation newer) : places_{older, newer, newer}, size_{2} {
        if (!(older.document() < newer.document())) complaint::a_row_cites_each_document_once_and_in_order();
    }
    /// Printed alike in three documents, the oldest first.
    constexpr provenance(citation oldest, citation older, citation newest) : places_{oldest, older, newest}, size_{3} {
        if (!(oldest.document() < older.document() && older.document() < newest.document()))
            complaint::a_row_cites_each_document_once_and_in_order();
    }

    /// The place in `d`, or null when `d` does not print the row.
    [[nodiscard]] constexpr const citation* find(document d) const noexcept {
        for (const citation& c : *this)
            if (c.document() == d) return &c;
        return nullptr;
    }
    /// True when `d` prints the row.
    [[nodiscard]] constexpr bool in(document d) const noexcept {
        // Not by `find`: under sanitizers g++ 12 compares no address within a table with null in a constant.
        for (const citation& c : *this)
            if (c.document() == d) return true;
        return false;
    }
    /// True when some document prints both rows.
    [[nodiscard]] constexpr bool shares_document_with(const provenance& other) const noexcept {
        for (const citation& c : *this)
            if (other.in(c.document())) return true;
        return false;
    }

    [[nodiscard]] constexpr const citation* begin() const noexcept { return places_; }        ///< the oldest citation
    [[nodiscard]] constexpr const citation* end() const noexcept { return places_ + size_; }  ///< past the newest
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }               ///< 1 to 3
    [[nodiscard]] constexpr const citation& newest() const noexcept { return places_[2]; }  ///< in the newest document

private:
    citation places_[3];
    std::size_t size_;
};

/// Printed alike in the specifications of 2024 and 2025, under the same number.
[[nodiscard]] consteval provenance in_2024_and_2025(text place) {
    return {{document::techspec_2024, place}, {document::techspec_2025, place}};
}

}  // namespace lifecare
