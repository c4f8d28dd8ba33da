// SPDX-License-Identifier: MIT
/// \file
/// The scan that shows whether an installation's openings are there.
#pragma once

#include "site.hpp"

namespace tools {

/// The commands that scan, from one end, every port that the installation needs from there: nmap, one line for IPv4 and
/// one for IPv6. `lifecare-ports check --nmap` reads what they write. Throws input_error where nothing is to be
/// scanned.
std::string nmap_probe(const site& s, const opening_list& all, const lifecare::opening_end& from);
/// The same as a script for Windows PowerShell, without anything to install; it writes CSV.
std::string powershell_probe(const site& s, const opening_list& all, const lifecare::opening_end& from);

}  // namespace tools
