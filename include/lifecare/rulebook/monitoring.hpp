// SPDX-License-Identifier: MIT
/// \file
/// What to watch where the customer runs the system (6.3): the examples of monitoring and alarms that should be set up.
///
/// That they should be is a rule of operations.hpp (`monitoring`), as are the rules on SCOM and on maintenance during
/// updates; disks and tables of the audit log have rules of their own there. The port is that of flows.hpp, which an
/// installation may have changed.
#pragma once

#include <cstdint>
#include <lifecare/core/label.hpp>
#include <lifecare/core/table.hpp>

namespace lifecare::rulebook {

/// What kind of thing is watched.
enum class watched : std::uint8_t {
    server,    ///< the machine itself
    service,   ///< a Windows service
    process,   ///< a process
    database,  ///< a database
    web,       ///< a web server or a web site
    port,      ///< an answer on a port
};

/// One bullet: something that should be watched.
struct monitoring_point {
    text key;                ///< stable key of what is watched
    rulebook::watched kind;  ///< what kind of thing it is
    text printed;            ///< as printed
    label name;              ///< what is watched
    provenance source;       ///< where it is printed
};

namespace monitoring_rows {
using enum watched;
inline constexpr citation in_2024{techspec_2024, "6.3"}, in_2025{techspec_2025, "6.3"};
// clang-format off
inline constexpr monitoring_point rows[] = {
    // key, kind, as printed, what, printed in
    {"operating-system", server, "OS-övervakning", {"OS-övervakning", "operating system"}, {in_2024, in_2025}},
    {"cpu", server, "CPU-belastning", {"CPU-belastning", "CPU load"}, {in_2024, in_2025}},
    {"disk-space", server, "Diskutrymme", {"diskutrymme", "disk space"}, {in_2024, in_2025}},
    {"memory", server, "Minneshantering", {"minneshantering", "memory"}, {in_2024, in_2025}},
    {"windows-services", service, "Tieto och Welfare Windowstjänster, t ex Tieto Server Manager Service",
     {"Tieto och Welfare Windowstjänster, t ex Tieto Server Manager Service",
      "Windows services of Tieto and Welfare, such as Tieto Server Manager Service"},
     {in_2024, in_2025}},
    {"tsb-processes", process, "Bevakning av enskilda TSB-processer",
     {"enskilda TSB-processer", "single TSB processes"}, {in_2024, in_2025}},
    {"tss-file-size", database, "Max filstorlek på TSS-databasen",
     {"TSS-databasens filstorlek, max", "file size of the TSS database, maximum"}, {in_2024, in_2025}},
    {"iis", web, "IIS Tjänsten, applikationspooler samt web siter",
     {"IIS, applikationspooler och webbsiter", "IIS, application pools and web sites"}, {in_2024, in_2025}},
    {"identity-portal", web, "Ping, så att den idp-portal ni använder är uppe och svarar, t ex ger metadata tillbaka",
     {"idp-portalen svarar, t ex med metadata", "the identity portal answers, such as with metadata"},
     {in_2024, in_2025}},
    {"sql-services", service, "Kontroll att SQL Server samt SQL Agent tjänsterna är igång",
     {"SQL Server och SQL Agent är igång", "SQL Server and SQL Agent are running"}, {in_2024, in_2025}},
    {"sql-port", port, "Kontroll att någon svarar på 1433 på databasservern",
     {"svar på 1433 på databasservern", "an answer on 1433 of the database server"}, {in_2024, in_2025}},
};
// clang-format on
}  // namespace monitoring_rows

/// What should be watched, in printed order.
inline constexpr table monitoring{monitoring_rows::rows};

}  // namespace lifecare::rulebook
