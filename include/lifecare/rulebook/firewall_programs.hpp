// SPDX-License-Identifier: MIT
/// \file
/// Programs that Windows Firewall must let through between application and database server (4.4): where VoO is used,
/// the database server is separate and the firewall is on.
///
/// The programs lie under M3SERVER, whose path the document does not give. Ports are flows.hpp.
#pragma once

#include <lifecare/rulebook/roles.hpp>
#include <lifecare/rulebook/systems.hpp>

namespace lifecare::rulebook {

/// One program between two servers.
struct firewall_program {
    text key;                     ///< stable key
    lifecare::subsystem used_by;  ///< only where this subsystem is used
    lifecare::role one_end;       ///< between this server ...
    lifecare::role other_end;     ///< ... and this one
    label group;                  ///< the function it serves; Swedish as printed
    text program;                 ///< file name as printed
    text alias;                   ///< the other spelling of the file name; empty for none
    label note;                   ///< which spelling is doubted; empty for none
    provenance source;            ///< where it is printed
};

namespace firewall_program_rows {
using enum lifecare::subsystem;
using enum lifecare::role;
inline constexpr citation in_2024{techspec_2024, "4.4"}, in_2025{techspec_2025, "4.4"};
inline constexpr label income{"Inkomstöverföring LEFI Online", "Income transfer LEFI Online"},
    change{"Byte Organisation Handläggare", "Change of a caseworker's organisation"},
    otherwise_2025{"verkstillighet i 2025", "verkstillighet in 2025"},
    misprint{"troligen verkstallighet, som i 2024", "probably verkstallighet, as in 2024"};
// clang-format off
inline constexpr firewall_program rows[] = {
    // key                      used by  between             and              group   as printed                                  alias                                       note            printed in
    {"lefi-controller",         voo,     application_server, database_server, income, "Kq1fkController.exe",                      "",                                         {},             {in_2024, in_2025}},
    {"lefi-convert-xml",        voo,     application_server, database_server, income, "Kq1ConvertFkxml.exe",                      "",                                         {},             {in_2024, in_2025}},
    {"organisation-change",     voo,     application_server, database_server, change, "HCW.Welfare.ec.byteorgverkstallighet.exe", "HCW.Welfare.ec.byteorgverkstillighet.exe", otherwise_2025, {in_2024}},
    {"organisation-change",     voo,     application_server, database_server, change, "HCW.Welfare.ec.byteorgverkstillighet.exe", "HCW.Welfare.ec.byteorgverkstallighet.exe", misprint,       {in_2025}},
    {"organisation-controller", voo,     application_server, database_server, change, "HCW.Welfare.ec.controllerbyteorg.exe",     "",                                         {},             {in_2024, in_2025}},
    {"organisation-xml",        voo,     application_server, database_server, change, "HCW.CustomSolutions.KQ0GALXML.exe",        "",                                         {},             {in_2024, in_2025}},
};
// clang-format on
}  // namespace firewall_program_rows

/// The programs, in printed order.
inline constexpr table firewall_programs{firewall_program_rows::rows};

}  // namespace lifecare::rulebook
