// SPDX-License-Identifier: MIT
/// \file
/// How much storage the registers take: the printed rates (3.1.4) and those of the audit log (techspec-2024, 10.4.3).
///
/// Each rate is a whole number of bytes a unit, so that estimates are exact integers. Decimal units are the library's
/// reading (core/data_size.hpp). The two rates of IFO documents measure one thing in two ways. Functions that need
/// space without a printed figure are a table of their own.
#pragma once

#include <lifecare/core/data_size.hpp>
#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>
#include <lifecare/rulebook/systems.hpp>

namespace lifecare {

/// What a municipality has of everything that takes space. 0 means none, or not stated: it adds nothing.
struct volumes {
    std::uint32_t inhabitants = 0;             ///< registered inhabitants, for KIR
    std::uint32_t preschool_placements = 0;    ///< placements in preschool and childcare
    std::uint32_t compulsory_pupils = 0;       ///< pupils in compulsory school
    std::uint32_t upper_secondary_pupils = 0;  ///< pupils in upper secondary school
    std::uint32_t ifo_cases = 0;               ///< cases of individual and family care
    std::uint32_t ifo_history_cases = 0;       ///< its cases in history
    std::uint32_t ifo_caseworkers = 0;         ///< its caseworkers with a time book
    std::uint32_t ifo_interventions = 0;       ///< its interventions; or give `ifo_documents`
    std::uint32_t ifo_documents = 0;           ///< its documents; or give `ifo_interventions`
    std::uint32_t voo_clients = 0;             ///< clients of elder and disability care
    std::uint32_t voo_documents = 0;           ///< its documents
    std::uint32_t audit_months = 0;            ///< months for which the audit database keeps its log
    std::uint32_t audit_calls = 0;             ///< calls that the buffer files must hold while their receiver is down

    friend constexpr bool operator==(const volumes&, const volumes&) noexcept = default;
};

/// A least and a most; equal for an exact size.
struct size_range {
    data_size least;  ///< at least
    data_size most;   ///< at most

    constexpr size_range(data_size exact = {}) noexcept : least{exact}, most{exact} {}      ///< an exact size
    constexpr size_range(data_size from, data_size to) noexcept : least{from}, most{to} {}  ///< a range

    friend constexpr bool operator==(const size_range&, const size_range&) noexcept = default;
};

/// Where the bytes lie.
enum class storage_place : std::uint8_t {
    database,      ///< in a database
    buffer_files,  ///< in files on the web servers and the application server
};

namespace rulebook {

/// So many bytes for so many of a volume.
struct storage_rate {
    text item;                      ///< stable key of what is stored
    text volume;                    ///< stable name of the volume that is multiplied
    std::uint32_t volumes::*count;  ///< the volume
    size_range amount;              ///< this much ...
    std::uint32_t per;              ///< ... for this many
    storage_place place;            ///< in a database or in files
    label name;                     ///< what is stored
    label unit;                     ///< what is counted
    bool in_kj1;                    ///< held in Domän_KJ1 by the library's reading (assumed): the registers of EDU
    /// Whose it is, by the heading that it stands under: "KIR" is both families' (systems.hpp), 10.4.3 is Edlevo's.
    rulebook::belongs_to belongs_to;
    text printed;       ///< the rate as printed
    provenance source;  ///< where it is printed

    friend constexpr bool same_key(const storage_rate& a, const storage_rate& b) noexcept {
        return a.volume == b.volume;
    }
};

namespace storage_rate_rows {
using enum storage_place;
using enum belongs_to;
inline constexpr citation db_2024{techspec_2024, "3.1.4"}, db_2025{techspec_2025, "3.1.4"},
    audit_2024{techspec_2024, "10.4.3"};
// clang-format off
inline constexpr storage_rate rows[] = {
    // item, volume, member, amount, per, where, name, unit, KJ1, whose, as printed, printed in
    {"kir", "inhabitants", &volumes::inhabitants, 6_MB, 1'000, database, {"KIR", "Population register"},
     {"invånare", "inhabitants"}, false, both, "6 MB per 1 000 invånare", {db_2024, db_2025}},
    {"edu-preschool", "preschool_placements", &volumes::preschool_placements, 10_MB, 1'000, database,
     {"EDU barnomsorg", "EDU preschool"}, {"placeringar", "placements"}, true, education, "10 MB per 1 000 placeringar",
     {db_2024}},
    {"edu-compulsory", "compulsory_pupils", &volumes::compulsory_pupils, 10_MB, 1'000, database,
     {"EDU grundskola", "EDU compulsory school"}, {"elever", "pupils"}, true, education, "10 MB per 1 000 elever", {db_2024}},
    {"edu-upper-secondary", "upper_secondary_pupils", &volumes::upper_secondary_pupils, 10_MB, 1'000, database,
     {"EDU gymnasieskola", "EDU upper secondary school"}, {"elever", "pupils"}, true, education, "10 MB per 1 000 elever",
     {db_2024}},
    {"ifo-care", "ifo_cases", &volumes::ifo_cases, 10_MB, 100, database, {"IFO familjeomsorg", "IFO family care"},
     {"ärenden", "cases"}, false, welfare, "10 MB per 100 ärenden", {db_2024, db_2025}},
    {"ifo-history", "ifo_history_cases", &volumes::ifo_history_cases, 9_MB, 100, database,
     {"IFO familjeomsorg historik", "IFO family care history"}, {"ärenden", "cases"}, false, welfare, "9 MB per 100 ärenden",
     {db_2024, db_2025}},
    {"ifo-time-book", "ifo_caseworkers", &volumes::ifo_caseworkers, 50_MB, 10, database,
     {"IFO tidbok", "IFO time book"}, {"handläggare", "caseworkers"}, false, welfare, "50 MB per 10 handläggare",
     {db_2024, db_2025}},
    {"ifo-documents", "ifo_interventions", &volumes::ifo_interventions, 4.5_GB, 1'000, database,
     {"IFO dokument", "IFO documents"}, {"insatser", "interventions"}, false, welfare, "4,5 GB per 1000 insats",
     {db_2024, db_2025}},
    {"ifo-documents", "ifo_documents", &volumes::ifo_documents, 30_KB, 1, database, {"IFO dokument", "IFO documents"},
     {"dokument", "documents"}, false, welfare, "30 KB per dokument", {db_2024, db_2025}},
    {"voo-care", "voo_clients", &volumes::voo_clients, 80_MB, 100, database, {"VoO vård och omsorg", "VoO care"},
     {"vårdtagare", "clients"}, false, welfare, "80 MB per 100 vårdtagare", {db_2024, db_2025}},
    {"voo-documents", "voo_documents", &volumes::voo_documents, 150_KB, 1, database, {"VoO dokument", "VoO documents"},
     {"dokument", "documents"}, false, welfare, "150 KB per dokument", {db_2024, db_2025}},
    {"audit-database", "audit_months", &volumes::audit_months, {1'300_MB, 3'600_MB}, 1, database,
     {"Aktivitetslogg, databas", "Audit log, database"}, {"månader", "months"}, false, education,
     "ca: 1300 MB till 3600 MB per månad", {audit_2024}},
    {"audit-buffer", "audit_calls", &volumes::audit_calls, 600_MB, 1'000'000, buffer_files,
     {"Aktivitetslogg, buffertfiler", "Audit log, buffer files"}, {"anrop", "calls"}, false, education,
     "ca: 600 MB per miljon anrop", {audit_2024}},
};
// clang-format on
}  // namespace storage_rate_rows

/// Storage rates, in printed order.
inline constexpr table storage_rates{storage_rate_rows::rows};

/// A function that takes space for which no figure is printed.
struct unmeasured_storage {
    text key;                         ///< stable key
    label name;                       ///< the function
    rulebook::belongs_to belongs_to;  ///< whose function it is
    provenance source;                ///< where it is named
};

namespace unmeasured_storage_rows {
using enum belongs_to;
inline constexpr citation in_2024{techspec_2024, "3.1.4"}, in_2025{techspec_2025, "3.1.4"};
// clang-format off
inline constexpr unmeasured_storage rows[] = {
    // key                  name                                                                                                       whose      printed in
    {"log-tables",          {"loggtabeller, växer med användning och år", "log tables, which grow with use and years"},                both,      {in_2024, in_2025}},
    {"edu-audit-log",       {"Educations AuditLog från 2022, om den aktiveras", "Education's AuditLog of 2022 once activated"},        education, {in_2024}},
    {"stored-pdf",          {"pdf-dokument i databasen (VoO, IFO), från 2022", "PDF documents in the database (VoO, IFO), from 2022"}, welfare,   {in_2024, in_2025}},
    {"ifo-attachments",     {"bifogade filer i IFO", "files attached in IFO"},                                                         welfare,   {in_2024, in_2025}},
    {"formatted-documents", {"IFO-dokument med logotyp, bilder eller fetstil", "IFO documents with logotype, pictures or bold type"},  welfare,   {in_2024, in_2025}},
    {"citizen-services",    {"medborgartjänster", "citizen services"},                                                                 welfare,   {in_2024, in_2025}},
    {"deviations",          {"filer i Avvikelse", "files in Deviations"},                                                              welfare,   {in_2024, in_2025}},
};
// clang-format on
}  // namespace unmeasured_storage_rows

/// Functions that need space beyond every estimate.
inline constexpr table unmeasured_storages{unmeasured_storage_rows::rows};

}  // namespace rulebook
}  // namespace lifecare
