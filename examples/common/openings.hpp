// SPDX-License-Identifier: MIT
/// \file
/// What is said of openings in words: what no row gives, and how the clients' ports are opened.
#pragma once

#include <lifecare/firewall.hpp>
#include <string>

namespace tools {

/// What no row gives, in one sentence: "ESENSE01: openings are printed as a drawing only (3.1.6.2): ask Tietoevry; ..."
std::string note_of(const lifecare::drawn_opening& o, lifecare::language lang);
/// The same without the server, for several of which it holds.
std::string said_of(const lifecare::drawn_opening& o, lifecare::language lang);

/// How the clients' ports are opened, and how else they could be.
std::string note_of(lifecare::client_openings how, lifecare::language lang);

/// The programs that Windows Firewall must let through (4.4), in one sentence; empty where there are none.
std::string programs_note(const lifecare::installation& i, lifecare::document d, lifecare::language lang);

}  // namespace tools
