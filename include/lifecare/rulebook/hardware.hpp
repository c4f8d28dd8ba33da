// SPDX-License-Identifier: MIT
/// \file
/// Recommended hardware by role (3.1.1 to 3.1.8 of the specifications, 5.1 of the cloud).
///
/// One table of the specification is one row. What the figures are called changed: 2024 gives a guide value where 2025
/// gives a minimum for one subsystem, so those are two rows. The application row serves the core server, alone or
/// together with it; the web row serves the intranet server. Disk is local disk without the operating system.
#pragma once

#include <lifecare/core/data_size.hpp>
#include <lifecare/rulebook/reference_configurations.hpp>
#include <lifecare/rulebook/roles.hpp>

#include <optional>

namespace lifecare::rulebook {

/// What the document calls its figures.
enum class figure_kind : std::uint8_t {
    guide_value,     ///< riktvärde: usual, not least
    minimum,         ///< minimivärde: less is a fault
    recommendation,  ///< rekommendation
};

/// The hardware that a document gives for one role.
struct hardware_row {
    lifecare::role role;   ///< for which role
    text processor;        ///< as printed; empty where none is
    std::uint8_t sockets;  ///< virtual processors, read from `processor` (derived); 0 where none are printed
    std::uint8_t cores;    ///< cores on each, read from it; 1 where only processors are printed
    data_size memory;      ///< working memory
    data_size disk;        ///< local disk without the operating system
    figure_kind kind;      ///< what the document calls the figures
    label scope;           ///< for which installation they hold; empty where nothing is said
    label note;            ///< what else the table says
    provenance source;     ///< where it is printed
    std::optional<reference_class> of_class = {};  ///< the class that the scope names

    friend constexpr bool same_key(const hardware_row& a, const hardware_row& b) noexcept { return a.role == b.role; }
};

namespace hardware_rows {
using enum lifecare::role;
using enum figure_kind;
inline constexpr citation client_2024{techspec_2024, "3.1.1"}, client_2025{techspec_2025, "3.1.1"},
    app_2024{techspec_2024, "3.1.3"}, app_2025{techspec_2025, "3.1.3"}, db_2024{techspec_2024, "3.1.4"},
    db_2025{techspec_2025, "3.1.4"}, web_2024{techspec_2024, "3.1.5"}, web_2025{techspec_2025, "3.1.5"};
// clang-format off
inline constexpr hardware_row rows[] = {
    // role, processor, s, c, memory disk, kind, for which installation, the table also says, printed in
    {client, "2 CPU", 2, 1, 8_GB, 256_GB, guide_value, {},
     {"SSD; 1920x1080, minst 65535 färger, DPI 100 %, 24 tum",
      "SSD; 1920x1080, at least 65535 colours, DPI 100 %, 24 inches"},
     {client_2024}},
    {client, "2 CPU", 2, 1, 8_GB, 256_GB, minimum, {},
     {"SSD; 1920x1080, minst 65535 färger, DPI 100 %, 24 tum",
      "SSD; 1920x1080, at least 65535 colours, DPI 100 %, 24 inches"},
     {client_2025}},
    {client, "", 0, 0, 4_GB, 1_GB, minimum, {"molnklient", "cloud client"},
     {"ledigt hårddiskutrymme; ingen processor anges", "free disk; no processor is given"}, {{cloud_6_2, "5.1"}}},
    {application_server, "2x2 (2 vCPU w 2 vCore)", 2, 2, 16_GB, 100_GB, guide_value,
     {"en (Medium) applikationsserver", "a (Medium) application server"},
     {"Core och/eller applikation", "Core and/or application"}, {app_2024}, reference_class::medium},
    {application_server, "2x2 (2 vCPU w 2 vCore)", 2, 2, 16_GB, 100_GB, minimum, {"ett delsystem", "one subsystem"},
     {"Core och/eller applikation", "Core and/or application"}, {app_2025}},
    {database_server, "2x2 (2 vCPU w 2 vCore)", 2, 2, 16_GB, 500_GB, guide_value, {},
     {"kan behöva utökas", "may have to be extended"}, {db_2024}},
    {database_server, "2x2 (2 vCPU w 2 vCore)", 2, 2, 16_GB, 500_GB, minimum, {},
     {"kan behöva utökas; lika mycket minne som databasernas storlek rekommenderas",
      "may have to be extended; as much memory as the databases' size is recommended"},
     {db_2025}},
    {web_server, "2x2 (2 vCPU w 2 vCore)", 2, 2, 12_GB, 50_GB, recommendation,
     {"varje separat webbserver", "each separate web server"},
     {"CPU och minne måste kunna byggas ut", "CPU and memory must be extensible"}, {web_2024, web_2025}},
    {esense_server, "2 (2 vCPU)", 2, 1, 8_GB, 50_GB, recommendation,
     {"varje server, en per kund", "each server, one per customer"},
     {"tabellen är rubricerad Webbserver", "the table is headed Webbserver"}, {{techspec_2024, "3.1.6.2"}}},
    {analysis_server, "2 (2 vCPU)", 2, 1, 16_GB, 200_GB, recommendation, {"varje analysserver", "each analysis server"},
     {"minst 200 GB, samt 5 gånger KJ1-databasen för transaktionsloggen",
      "at least 200 GB, and 5 times the KJ1 database for the transaction log"},
     {{techspec_2024, "3.1.7"}}},
    {compute_server, "2 (2 vCPU)", 2, 1, 16_GB, 40_GB, recommendation, {"varje computeserver", "each compute server"},
     {"tabellen är rubricerad Analysserver", "the table is headed Analysserver"},
     {{techspec_2024, "3.1.8"}, {techspec_2025, "3.1.7"}}},
};
// clang-format on
}  // namespace hardware_rows

/// Hardware by role, in printed order.
inline constexpr table hardware{hardware_rows::rows};

/// A rule of 3.1 that enlarges a server beyond its row.
struct growth_rule {
    text key;            ///< stable key
    std::uint8_t times;  ///< the factor that is printed
    label rule;          ///< what is multiplied, and what it is for
    provenance source;   ///< where it is printed
};

namespace growth_rule_rows {
// clang-format off
inline constexpr growth_rule rows[] = {
    // key, times, rule, printed in
    {"index-rebuild", 2,
     {"dubbel diskstorlek för största tabellen vid rebuild index",
      "twice the largest table's disk size to rebuild an index"},
     in_2024_and_2025("3.1.4")},
    {"database-memory", 1, {"lika mycket minne som databasernas storlek", "as much memory as the databases' size"},
     {{techspec_2025, "3.1.4"}}},
    {"analysis-transaction-log", 5,
     {"5 gånger KJ1-databasens storlek för transaktionsloggen", "5 times the KJ1 database for the transaction log"},
     {{techspec_2024, "3.1.7"}}},
};
// clang-format on
}  // namespace growth_rule_rows

/// Factors by which a server grows with its data.
inline constexpr table growth_rules{growth_rule_rows::rows};

}  // namespace lifecare::rulebook
