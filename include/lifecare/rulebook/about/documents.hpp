// SPDX-License-Identifier: MIT
/// \file
/// The five documents: what they are called, when they were issued, whose installations they govern and from which day.
#pragma once

#include <lifecare/core/date.hpp>
#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>

namespace lifecare {

/// What an environment serves. Welfare is IFO, VoO and FtB, education is EDU; KIR, TSS and the shared parts belong to
/// both. Since 2024-01-01 the two may not share an environment (techspec-2024, 2.2).
enum class family : std::uint8_t { welfare, education };

/// Who runs the servers: the municipality, or Tietoevry in Lifecare Cloud Services.
enum class hosting : std::uint8_t { on_premises, cloud };

namespace rulebook {

/// One document.
struct document_row {
    document id;             ///< the document
    text key;                ///< stable key in tools and files
    text title;              ///< its title as printed
    text version;            ///< edition or version as printed; empty where none is
    text issued;             ///< day of issue, YYYY-MM-DD; empty for an undated document
    text publisher;          ///< whose text it is
    provenance source;       ///< where the document says so
    text registration = {};  ///< its number in a public register, as printed; empty where none is

    friend constexpr bool same_key(const document_row& a, const document_row& b) noexcept { return a.id == b.id; }
};

/// From which day a document governs an environment.
struct governance {
    lifecare::hosting hosting;  ///< on premises or in the cloud
    lifecare::family family;    ///< of which family
    document governs;           ///< the document
    date first_day;             ///< its first day; the next row of the same environment ends it
    provenance source;          ///< the day is the document's own date

    friend constexpr bool same_key(const governance& a, const governance& b) noexcept {
        return a.hosting == b.hosting && a.family == b.family && a.governs == b.governs;
    }
};

namespace document_rows {
// clang-format off
inline constexpr document_row rows[] = {
    // id              key               title as printed                                   version            issued        publisher          printed in                         registered as
    {techspec_2024,    "techspec-2024",  "Teknisk specifikation Procapita/Lifecare/Edlevo", "13.0 och framåt", "2024-01-24", "Tietoevry",       {{techspec_2024, "page header"}}},
    {techspec_2025,    "techspec-2025",  "Teknisk specifikation Procapita / Lifecare",      "",                "2025-01-21", "Tietoevry",       {{techspec_2025, "title page"}}},
    {cloud_6_2,        "cloud-6.2",      "LCS Tjänstebeskrivning - Lifecare",               "6.2",             "2025-08-21", "Tietoevry",       {{cloud_6_2, "page header"}}},
    {stockholm_2013,   "stockholm-2013", "Bilaga 7e - Beskrivning av befintlig IT- Miljö",  "",                "2013-08-05", "Stockholms stad", {{stockholm_2013, "page header"}}, "Dnr 13-125/2325"},
    {vellinge_routine, "vellinge",       "Rutin för servicefönster av Procapita/LifeCare",  "",                "",           "Vellinge kommun", {{vellinge_routine, "title"}}},
};
// clang-format on
}  // namespace document_rows

/// The documents, in the order of their enumeration.
inline constexpr table documents{document_rows::rows};

namespace governance_rows {
using enum hosting;
using enum family;
// clang-format off
inline constexpr governance rows[] = {
    // hosting     family     governs        from                 printed in
    {on_premises,  welfare,   techspec_2024, "2024-01-24"_date,   {{techspec_2024, "page header"}}},
    {on_premises,  welfare,   techspec_2025, "2025-01-21"_date,   {{techspec_2025, "change history"}}},
    {on_premises,  education, techspec_2024, "2024-01-24"_date,   {{techspec_2024, "page header"}}},
    {cloud,        welfare,   cloud_6_2,     "2025-08-21"_date,   {{cloud_6_2, "page header"}}},
};
// clang-format on
}  // namespace governance_rows

/// Which document governs which environment from which day. The 2025 specification was rewritten for welfare alone, so
/// education stays with 2024's.
inline constexpr table governances{governance_rows::rows};

}  // namespace rulebook

}  // namespace lifecare
