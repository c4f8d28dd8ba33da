// SPDX-License-Identifier: MIT
/// \file
/// Which databases Lifecare Installer creates (appendix D1), how their names are built, and which older names may still
/// stand.
///
/// Domän and Kundnamn are placeholders in a name; what comes before and after them is fixed. The scope is read from
/// the placeholder: the document says which of a customer's and a TSS domain's databases carry which name. Matching of
/// names is another header's.
#pragma once

#include <lifecare/core/enum_set.hpp>
#include <lifecare/rulebook/products.hpp>
#include <lifecare/rulebook/systems.hpp>
#include <optional>

namespace lifecare {

/// What stands for something else in a database's printed name.
enum class name_placeholder : std::uint8_t {
    none,      ///< nothing: the name is whole
    domain,    ///< Domän, the name of the TSS domain
    customer,  ///< Kundnamn, the customer's name
};

/// How many there are of a database.
enum class database_scope : std::uint8_t {
    system_level,  ///< one in the installation
    per_domain,    ///< one in each TSS domain
    per_customer,  ///< one for each customer
};

namespace rulebook {

/// One database.
struct database {
    text name;                     ///< its name as printed
    text prefix;                   ///< the fixed part before the placeholder; the whole name where there is none
    text suffix;                   ///< the fixed part after the placeholder
    name_placeholder placeholder;  ///< what is between them
    database_scope scope;          ///< how many there are
    text subsystem;                ///< the subsystem cell as printed, without the mark of a footnote
    bool all_installations;        ///< in every installation, whatever its subsystems
    enum_set<lifecare::subsystem> installed_for;  ///< else where one of these is installed
    enum_set<lifecare::subsystem> used_by;        ///< who uses it, where the cell says so besides
    bool after_activation;                        ///< there only once activated
    bool is_register;  ///< the register of its subsystem, without which that is not installed: our reading, assumed
    label purpose;     ///< what it holds; Swedish as printed
    lifecare::basis basis;  ///< printed, or how the subsystem cell is read
    label reason;           ///< what was assumed; empty for a printed row
    provenance source;      ///< where it is printed
};

namespace database_rows {
using enum name_placeholder;
using enum database_scope;
using enum lifecare::subsystem;
using enum basis;
inline constexpr citation in_2024{techspec_2024, "13.4"}, in_2025{techspec_2025, "13.3"};
inline constexpr label instead_of_ftb{"ersätter FtB inom VoO: läst som VoO", "replaces FtB in VoO: read as VoO"},
    shared{"gemensam: läst som samtliga installationer", "shared: read as all installations"},
    identities{"Identifieringsdb för inloggningar hanterade av IdentityServer",
               "Identities of log-ins by IdentityServer"},
    menu{"För synkronisering av meny mellan Edlevo on premise o moln",
         "Synchronises the menu of Edlevo on premises and cloud"},
    signing{"Temporärlagring av signeringsdok samt loggning", "Documents being signed, and logging"};
// clang-format off
inline constexpr database rows[] = {
    // name as printed, prefix, suffix, placeholder, scope, subsystem as printed, all, installed for, used by, activ.
    // regist. purpose, how, why, printed in
    {"HCWMETA1", "HCWMETA1", "", none, system_level, "Samtliga installationer", true, {}, {}, false, false,
     {"Metadata för alla delsystem", "Metadata of all subsystems"}, printed, {}, {in_2024, in_2025}},
    {"HCWMYMESSAGES_Kundnamn", "HCWMYMESSAGES_", "", customer, per_customer,
     "Samtliga installationer (används av IFO/VoO)", true, {}, {ifo, voo}, false, false, {"Meddelandedata", "Messages"},
     printed, {}, {in_2024, in_2025}},
    {"HCWREPORT", "HCWREPORT", "", none, system_level, "Samtliga installationer (används av VoO)", true, {}, {voo},
     false, false, {"Rapportdata för lastbalansering", "Report data for load balancing"}, printed, {},
     {in_2024, in_2025}},
    {"HWE_WEBatch", "HWE_WEBatch", "", none, system_level, "KIR/IFO/VOO", false, {kir, ifo, voo}, {}, false, false,
     {"Batchmotor nya bakgrundsjobb", "Batch engine of the new background jobs"}, printed, {}, {in_2024, in_2025}},
    {"HWE_SYSLOG", "HWE_SYSLOG", "", none, system_level, "Samtliga installationer", true, {}, {}, false, false,
     {"Applikationsloggar", "Application logs"}, printed, {}, {in_2024, in_2025}},
    {"HWE_SignService", "HWE_SignService", "", none, system_level, "Samtliga installationer", true, {}, {}, false,
     false, signing, printed, {}, {in_2024, in_2025}},
    {"HWE_Identity", "HWE_Identity", "", none, system_level, "Samtliga installationer", true, {}, {}, false, false,
     identities, printed, {}, {in_2025}},
    {"HWE_Spaces", "HWE_Spaces", "", none, system_level, "EDU", false, {edu}, {}, false, false, menu, printed, {},
     {in_2024}},
    {"HWE_Domän_AuditLog", "HWE_", "_AuditLog", domain, per_domain, "EDU", false, {edu}, {}, false, false,
     {"Applikationsaktivitetsloggar", "Application activity logs"}, printed, {}, {in_2024}},
    {"HWE_Domän_ActivityLog", "HWE_", "_ActivityLog", domain, per_domain, "VoO (EC)", false, {voo}, {}, false, false,
     {"Applikationsaktivitetsloggar", "Application activity logs"}, printed, {}, {in_2024, in_2025}},
    {"HWE_Domän_Checklist", "HWE_", "_Checklist", domain, per_domain, "IFO/VoO (FC/EC)", false, {ifo, voo}, {}, false,
     false, {"Checklista avvikelse", "Checklist of a deviation"}, printed, {}, {in_2024}},
    {"HWE_Domän_Checklist", "HWE_", "_Checklist", domain, per_domain, "IFO/VoO (FC/EC)", false, {ifo, voo}, {}, false,
     false, {"Checklista avvikelser", "Checklist of deviations"}, printed, {}, {in_2025}},
    {"HWE_Domän_CitizenInternal", "HWE_", "_CitizenInternal", domain, per_domain, "VoO (EC) - medborgartjänst VoO",
     false, {voo}, {}, false, false, {"Loggning och länkinfo", "Logging and link info"}, printed, {}, {in_2024}},
    {"HWE_Domän_CitizenInternal", "HWE_", "_CitizenInternal", domain, per_domain, "VoO (EC) - medborgartjänst VoO",
     false, {voo}, {}, false, false, {"Loggning och länkinformation", "Logging and link information"}, printed, {},
     {in_2025}},
    {"HWE_Domän_Compensation", "HWE_", "_Compensation", domain, per_domain, "VoO (EC)", false, {voo}, {}, false, false,
     {"Ersättning Utförare", "Compensation of providers"}, printed, {}, {in_2024, in_2025}},
    {"HWE_Domän_Deviation", "HWE_", "_Deviation", domain, per_domain, "IFO/VoO (FC/EC)", false, {ifo, voo}, {}, false,
     false, {"Avvikelser, IFO/VoO", "Deviations of IFO and VoO"}, printed, {}, {in_2024, in_2025}},
    {"HWE_Domän_EconomyConfiguration", "HWE_", "_EconomyConfiguration", domain, per_domain, "VoO's ersättare för FtB",
     false, {voo}, {}, false, false, {"Ekonomidata", "Accounting data"}, assumed, instead_of_ftb, {in_2024, in_2025}},
    {"HWE_Domän_ECPlanning", "HWE_", "_ECPlanning", domain, per_domain, "VoO (EC)", false, {voo}, {}, false, false,
     {"Planering (fd Lapscare)", "Planning (formerly Lapscare)"}, printed, {}, {in_2024, in_2025}},
    {"HWE_Domän_ECProvider", "HWE_", "_ECProvider", domain, per_domain, "VoO (EC)", false, {voo}, {}, false, false,
     {"Utförare", "Providers"}, printed, {}, {in_2024, in_2025}},
    {"HWE_Domän_ECReportedVisit", "HWE_", "_ECReportedVisit", domain, per_domain, "VoO (EC)", false, {voo}, {}, false,
     false, {"Besöksrapportering", "Reported visits"}, printed, {}, {in_2024, in_2025}},
    {"HWE_Domän_ECSEReport", "HWE_", "_ECSEReport", domain, per_domain, "VoO (EC)", false, {voo}, {}, false, false,
     {"Rapporter medborgartjänster", "Reports of citizen services"}, printed, {}, {in_2024, in_2025}},
    {"HWE_Domän_FCSEReport", "HWE_", "_FCSEReport", domain, per_domain, "IFO (FC)", false, {ifo}, {}, false, false,
     {"Rapporter medborgartjänster", "Reports of citizen services"}, printed, {}, {in_2024, in_2025}},
    {"HWE_Domän_Housing", "HWE_", "_Housing", domain, per_domain, "VoO (EC)", false, {voo}, {}, false, false,
     {"Vård- och omsorgsdata", "Care data"}, printed, {}, {in_2024, in_2025}},
    {"HWE_Domän_ResourceModule", "HWE_", "_ResourceModule", domain, per_domain, "VoO (EC)", false, {voo}, {}, false,
     false, {"VoOs Resursregister", "VoO's register of resources"}, printed, {}, {in_2024, in_2025}},
    {"HWE_Domän_Scheduling", "HWE_", "_Scheduling", domain, per_domain, "Samtliga installationer", true, {}, {}, true,
     false, {"Scheduled tasks", "Scheduled tasks"}, printed, {}, {in_2024}},
    {"HWE_Domän_Tida", "HWE_", "_Tida", domain, per_domain, "VoO (EC)", false, {voo}, {}, false, false,
     {"Tidrapportering", "Time reports"}, printed, {}, {in_2024, in_2025}},
    {"HWE_Domän_TimeBook", "HWE_", "_TimeBook", domain, per_domain, "VoO/IFO (EC/FC)", false, {voo, ifo}, {}, false,
     false, {"Bokningssystem - Tidbok", "Booking system - time book"}, printed, {}, {in_2024, in_2025}},
    {"HWE_Domän_TSS", "HWE_", "_TSS", domain, per_domain, "Gemensam", true, {}, {}, true, false,
     {"Ersätter TSS på disk", "Replaces TSS on disk"}, assumed, shared, {in_2024, in_2025}},
    {"HWE_Domän_WorkSchedules", "HWE_", "_WorkSchedules", domain, per_domain, "VoO (EC)", false, {voo}, {}, false,
     false, {"Schemaintegration Planering", "Schedule integration of Planning"}, printed, {}, {in_2024, in_2025}},
    {"Domän_CSI", "", "_CSI", domain, per_domain, "VoO (EC)", false, {voo}, {}, false, false,
     {"Schemaintegrationsdata", "Schedule integration data"}, printed, {}, {in_2024, in_2025}},
    {"Domän_EKO", "", "_EKO", domain, per_domain, "FtB (används av IFO/VoO)", false, {ftb}, {ifo, voo}, false, true,
     {"Ekonomidata", "Accounting data"}, printed, {}, {in_2024, in_2025}},
    {"Domän_KI0", "", "_KI0", domain, per_domain, "KIR", false, {kir}, {}, false, true,
     {"Befolkningsregister", "Population register"}, printed, {}, {in_2024, in_2025}},
    {"Domän_KJ1", "", "_KJ1", domain, per_domain, "BOU (EDU)", false, {edu}, {}, false, true,
     {"Barn- och utbildningsdata", "School data"}, printed, {}, {in_2024}},
    {"Domän_KQ0", "", "_KQ0", domain, per_domain, "VoO (EC)", false, {voo}, {}, false, true,
     {"Vård- och omsorgsdata", "Care data"}, printed, {}, {in_2024, in_2025}},
    {"Domän_LD0", "", "_LD0", domain, per_domain, "IFO (FC)", false, {ifo}, {}, false, true,
     {"Familjeomsorgsdata", "Family care data"}, printed, {}, {in_2024, in_2025}},
};
// clang-format on
}  // namespace database_rows

/// D1, in printed order.
inline constexpr table databases{database_rows::rows};

/// What the paragraph before D1 says of the databases that are not in every installation.
inline constexpr label possible_databases{
    "Vissa databaser kommer med en funktion som köpts eller aktiverats; dokumentet räknar upp alla möjliga, och de skiljer sig från kund till kund.",
    "Some databases come with a feature that was bought or activated; the document lists all that are possible, and they differ from customer to customer."};

/// What a database of education is in an environment of welfare (2.2 of 2024).
inline constexpr label education_in_welfare{
    "en databas för utbildning i en miljö för välfärd; från 2024-01-01 stöds inte delade miljöer (techspec-2024 2.2)",
    "a database of education in an environment of welfare; from 2024-01-01 shared environments are not supported "
    "(techspec-2024 2.2)"};
/// And the other way round.
inline constexpr label welfare_in_education{
    "en databas för välfärd i en miljö för utbildning; från 2024-01-01 stöds inte delade miljöer (techspec-2024 2.2)",
    "a database of welfare in an environment of education; from 2024-01-01 shared environments are not supported "
    "(techspec-2024 2.2)"};

/// What shows that a database is to be expected, in addition to its subsystem: the document says that some come with
/// bought features, and names few of them.
struct database_condition {
    text name;                                 ///< the database, as printed
    label condition;                           ///< what it takes
    std::optional<lifecare::product> product;  ///< the product whose use shows it; nothing where none does
    text stated_as;                            ///< key of the condition by which it is stated; empty for none
    lifecare::basis basis;                     ///< printed in its subsystem cell, or read from its description
    provenance source;                         ///< where it is printed
};

namespace database_condition_rows {
using enum basis;
using enum lifecare::product;
inline constexpr citation in_2024{techspec_2024, "13.4"}, in_2025{techspec_2025, "13.3"};
inline constexpr label planning_used{"Planering används", "Planning is in use"},
    identity_server{"IdentityServer är en del av inloggningen", "IdentityServer is part of the log-in"};  // 10.1.4
// clang-format off
inline constexpr database_condition rows[] = {
    // database                        condition                                                                product       stated as          how      printed in
    {"HWE_Identity",                   identity_server,                                                         std::nullopt, "identity-server", assumed, {in_2025}},
    {"HWE_Spaces",                     {"Spaces används", "Spaces is in use"},                                  spaces,       "",                assumed, {in_2024}},
    {"HWE_Domän_AuditLog",             {"Edlevos aktivitets-/auditlogg används", "Edlevo's audit log is used"}, audit_log,    "audit-log",       assumed, {in_2024}},
    {"HWE_Domän_CitizenInternal",      {"medborgartjänst VoO", "citizen service of VoO"},                       std::nullopt, "",                printed, {in_2024, in_2025}},
    {"HWE_Domän_EconomyConfiguration", {"ersätter FtB inom VoO", "replaces FtB in VoO"},                        std::nullopt, "",                assumed, {in_2024, in_2025}},
    {"HWE_Domän_ECPlanning",           planning_used,                                                           planning,     "",                assumed, {in_2024, in_2025}},
    {"HWE_Domän_WorkSchedules",        planning_used,                                                           planning,     "",                assumed, {in_2024, in_2025}},
};
// clang-format on
}  // namespace database_condition_rows

/// Conditions, in the order of the databases.
inline constexpr table database_conditions{database_condition_rows::rows};

/// An older name of a database that may still be in use.
struct legacy_database {
    text name;                     ///< the older name: as printed, or made of the printed standard and word
    text prefix;                   ///< the fixed part before the placeholder
    text suffix;                   ///< the fixed part after the placeholder
    name_placeholder placeholder;  ///< what is between them
    text printed;                  ///< the word as printed
    text successor;                ///< the database of D1 to which it is moved
    lifecare::basis basis;         ///< how the successor was got: none is printed
    label reason;                  ///< from what
    provenance source;             ///< where the older name is printed
};

namespace legacy_database_rows {
using enum name_placeholder;
using enum basis;
inline constexpr citation in_2024{techspec_2024, "13.4"}, in_2025{techspec_2025, "13.3"};
inline constexpr label same_suffix{"samma efterled i D1", "the same suffix in D1"},
    nearest{"närmaste namn i D1", "the nearest name in D1"},
    log{"6.9 skriver så; D1 har HWE_SYSLOG för applikationsloggar",
        "so written in 6.9; D1 has HWE_SYSLOG for application logs"};
// clang-format off
inline constexpr legacy_database rows[] = {
    // older name       prefix       suffix        placeholder  as printed   successor                how      why          printed in
    {"HCWSYSLOG",       "HCWSYSLOG", "",           none,        "HCWSYSLOG", "HWE_SYSLOG",            assumed, log,         in_2024_and_2025("6.9")},
    {"Domän_Activity",  "",          "_Activity",  domain,      "Activity",  "HWE_Domän_ActivityLog", assumed, nearest,     {in_2024, in_2025}},
    {"Domän_Deviation", "",          "_Deviation", domain,      "Deviation", "HWE_Domän_Deviation",   derived, same_suffix, {in_2024, in_2025}},
    {"Domän_Housing",   "",          "_Housing",   domain,      "Housing",   "HWE_Domän_Housing",     derived, same_suffix, {in_2024, in_2025}},
};
// clang-format on
}  // namespace legacy_database_rows

/// Older names, in printed order.
inline constexpr table legacy_databases{legacy_database_rows::rows};

/// A note on how names are built.
struct naming_standard {
    text pattern;          ///< as printed
    database_scope scope;  ///< for which databases
    bool current;          ///< the standard of new databases; false for the older one
    label meaning;         ///< what the note says
    provenance source;     ///< where it is printed

    friend constexpr bool same_key(const naming_standard& a, const naming_standard& b) noexcept {
        return a.pattern == b.pattern;
    }
};

namespace naming_standard_rows {
using enum database_scope;
inline constexpr citation in_2024{techspec_2024, "13.4"}, in_2025{techspec_2025, "13.3"};
// clang-format off
inline constexpr naming_standard rows[] = {
    // pattern        scope         current  meaning                                                                          printed in
    {"HWE_xxx",       system_level, true,    {"nya Lifecaredatabaser på systemnivå", "new Lifecare databases of the system"}, {in_2024, in_2025}},
    {"HWE_Domän_xxx", per_domain,   true,    {"nya Lifecaredatabaser per domän", "new Lifecare databases of a domain"},       {in_2024, in_2025}},
    {"Domän_",        per_domain,   false,   {"äldre namnstandard", "older naming standard"},                                 {in_2024, in_2025}},
};
// clang-format on
}  // namespace naming_standard_rows

/// The notes below D1, in printed order.
inline constexpr table naming_standards{naming_standard_rows::rows};

}  // namespace rulebook
}  // namespace lifecare
