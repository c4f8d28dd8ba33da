// SPDX-License-Identifier: MIT
/// \file
/// Which openings? What a document says about every port between two ends, asked in a few nanoseconds; and the openings
/// of an installation.
///
/// flow_table holds the rules of one document: flows (rulebook/flows.hpp), the client's ports and ranges
/// (rulebook/client_ports.hpp). `judge` answers for one port between two ends as the document prints them,
/// `judge_machines` between two machines with all their roles. `openings_of` gives the openings of an installation,
/// never from a server to itself; `for_each_drawn_opening` what no row can give.
#pragma once

#include <lifecare/firewall/openings.hpp>
#include <lifecare/firewall/rules.hpp>
