// SPDX-License-Identifier: MIT
/// \file
/// Which document governs an environment on a day, which is the newest, and what came before it; the keys of documents,
/// families and hostings.
/// \code
/// static_assert(governing_document(hosting::on_premises, family::welfare, "2026-01-15"_date) == techspec_2025);
/// static_assert(older_edition_of(techspec_2025) == techspec_2024);
/// \endcode
///
/// The only header that ranks documents. It reads the ranking out of rulebook/about/documents.hpp, and every default,
/// list and message that needs an edition asks it: an edition that is added there is known to every question.
#pragma once

#include <lifecare/core/label.hpp>
#include <lifecare/core/view.hpp>
#include <lifecare/rulebook/about/documents.hpp>
#include <optional>

namespace lifecare {

// Keys
// ------------------------------------------------------------------------------------------------------------------------------------

/// A document's row: its title, edition and day of issue as printed.
[[nodiscard]] constexpr const rulebook::document_row& row_of(document d) noexcept {
    return rulebook::documents[static_cast<std::size_t>(d)];
}
/// The stable key of a document: "techspec-2025".
[[nodiscard]] constexpr text to_text(document d) noexcept { return row_of(d).key; }
/// The document with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<document> parse_document(std::string_view key) noexcept {
    for (const auto& row : rulebook::documents)
        if (row.key.view() == key) return row.id;
    return std::nullopt;
}
/// A document as a heading names it: "Teknisk specifikation Procapita / Lifecare, 2025-01-21 (techspec-2025)"; an
/// undated one without the day.
[[nodiscard]] constexpr inline_text<128> heading_of(document d) noexcept {
    const rulebook::document_row& row = row_of(d);
    inline_text<128> out;
    out += row.title.view();
    if (!row.issued.empty()) (out += ", ") += row.issued.view();
    ((out += " (") += row.key.view()) += ')';
    return out;
}

/// A citation as it is written: "techspec-2025 3.1.3".
[[nodiscard]] constexpr inline_text<128> to_text(const citation& c) noexcept {
    inline_text<128> out;
    ((out += to_text(c.document()).view()) += ' ') += c.place().view();
    return out;
}
/// The places that are words instead of numbers. `citation::place` has the English ones, which are stable.
inline constexpr label words_for_places[] = {{"inget avsnitt", "no section"}, {"ändringshistorik", "change history"},
                                             {"sidhuvud", "page header"},     {"referenslista", "reference list"},
                                             {"titelsida", "title page"},     {"titel", "title"}};
/// The place of a citation as a person reads it: "5.1; referenslista" in Swedish.
[[nodiscard]] constexpr inline_text<128> place_in(const citation& c, language l) noexcept {
    inline_text<128> out;
    for (std::string_view rest = c.place(); !rest.empty();) {
        const std::size_t found = rest.find("; "), end = found == rest.npos ? rest.size() : found;
        std::string_view part = rest.substr(0, end);
        for (const label& words : words_for_places)
            if (words.en.view() == part) part = words.in(l);
        if (!out.empty()) out += "; ";
        out += part;
        rest.remove_prefix(found == rest.npos ? rest.size() : found + 2);
    }
    return out;
}
/// A citation as a person reads it: "techspec-2025 ändringshistorik".
[[nodiscard]] constexpr inline_text<128> to_text(const citation& c, language l) noexcept {
    inline_text<128> out;
    ((out += to_text(c.document()).view()) += ' ') += place_in(c, l).view();
    return out;
}
/// All places of a row, the oldest first: "techspec-2024 13.4, techspec-2025 13.3".
[[nodiscard]] constexpr inline_text<256> to_text(const provenance& source) noexcept {
    inline_text<256> out;
    for (const citation& c : source) {
        if (!out.empty()) out += ", ";
        out += to_text(c).view();
    }
    return out;
}

/// The stable key of a family: "welfare".
[[nodiscard]] constexpr text to_text(family f) noexcept { return f == family::welfare ? "welfare" : "education"; }
/// The family with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<family> parse_family(std::string_view key) noexcept {
    for (family f : {family::welfare, family::education})
        if (to_text(f).view() == key) return f;
    return std::nullopt;
}

/// The stable key of a hosting: "on-premises".
[[nodiscard]] constexpr text to_text(hosting h) noexcept { return h == hosting::on_premises ? "on-premises" : "cloud"; }
/// The hosting with a key; nothing for any other word.
[[nodiscard]] constexpr std::optional<hosting> parse_hosting(std::string_view key) noexcept {
    for (hosting h : {hosting::on_premises, hosting::cloud})
        if (to_text(h).view() == key) return h;
    return std::nullopt;
}

// Editions
// --------------------------------------------------------------------------------------------------------------------------------

/// The document that governs an environment on a day; nothing before the first of them was issued.
[[nodiscard]] constexpr std::optional<document> governing_document(hosting h, family f, date day) noexcept {
    std::optional<document> found;
    for (const rulebook::governance& row : rulebook::governances)
        if (row.hosting == h && row.family == f && row.first_day <= day) found = row.governs;
    return found;
}
/// The newest document that governs, or is going to govern, an environment; nothing for one that no document covers.
[[nodiscard]] constexpr std::optional<document> newest_document(hosting h, family f) noexcept {
    return governing_document(h, f, {9999, 12, 31});
}

/// Who runs what a document governs; nothing for a document that governs no environment, such as a municipality's own.
[[nodiscard]] constexpr std::optional<hosting> hosting_of(document d) noexcept {
    for (const rulebook::governance& row : rulebook::governances)
        if (row.governs == d) return row.hosting;
    return std::nullopt;
}
/// True for the service description of Lifecare Cloud Services, in any edition.
[[nodiscard]] constexpr bool is_of_the_cloud(document d) noexcept { return hosting_of(d) == hosting::cloud; }
/// True when a document governs environments of a family, on whatever day.
[[nodiscard]] constexpr bool covers(document d, family f) noexcept {
    for (const rulebook::governance& row : rulebook::governances)
        if (row.governs == d && row.family == f) return true;
    return false;
}

namespace detail {
struct document_list {
    document each[document_count]{};
    std::size_t size = 0;
};
inline constexpr document_list specifications = [] {
    document_list out;
    for (std::size_t i = document_count; i-- > 0;)
        if (const document d = static_cast<document>(i); hosting_of(d) == hosting::on_premises)
            out.each[out.size++] = d;
    return out;
}();
}  // namespace detail

/// The technical specifications, the newest first: what governs, or governed, environments on premises.
inline constexpr view<document> the_specifications{detail::specifications.each, detail::specifications.size};
/// The newest technical specification. What is asked without a day is asked of it.
inline constexpr document newest_specification = the_specifications[0];

/// The newest service description of Lifecare Cloud Services.
inline constexpr document newest_service_description = newest_document(hosting::cloud, family::welfare).value();

/// The edition before a document, of the same hosting; nothing for the first, and for a document that governs nothing.
[[nodiscard]] constexpr std::optional<document> older_edition_of(document d) noexcept {
    if (const auto h = hosting_of(d))
        for (std::size_t i = static_cast<std::size_t>(d); i-- > 0;)
            if (hosting_of(static_cast<document>(i)) == h) return static_cast<document>(i);
    return std::nullopt;
}

}  // namespace lifecare
