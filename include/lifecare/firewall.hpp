// SPDX-License-Identifier: MIT
/// \file
/// Which openings? What a document says about every port between two ends, and the openings of an installation.
/// \code
/// static_assert(allows(flows_of<techspec_2025>.judge(role::core_server, role::database_server, 1433).verdict));
/// constexpr server machines[] = {{.name = "CORE01", .roles = role::core_server},
///                                {.name = "DB01", .roles = role::database_server}};
/// constexpr installation ours{.family = family::welfare, .servers = machines};
/// openings_of(ours, techspec_2025, [](const opening& o) { std::cout << name_of(o.from) << name_of(o.to) << '\n'; });
/// \endcode
///
/// flow_table holds the rules of one document: flows (rulebook/flows.hpp), the client's ports and ranges
/// (rulebook/client_ports.hpp). `judge` answers in a few nanoseconds for one port between two ends as the document
/// prints them, `judge_machines` between two machines with all their roles. `openings_of` gives the openings of an
/// installation, never from a server to itself; `for_each_drawn_opening` what no row can give.
#pragma once

#include <lifecare/firewall/openings.hpp>
#include <lifecare/firewall/rules.hpp>
