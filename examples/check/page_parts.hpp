// SPDX-License-Identifier: MIT
/// \file
/// The parts of the page, one file for each subject, and the words that they share.
#pragma once

#include "../common/write/page.hpp"
#include "audited.hpp"
#include "told.hpp"

namespace tools {

/// What to do first: at most three things, with the days that are left.
void write_first_actions(html& page, const audited& a);
/// What is wrong, by severity, and what is waived, each once with all whom it is about.
void write_findings(html& page, const audited& a);
/// Such entries: `kind` is their class, `remedy` what their remedies are called.
void write_entries(html& page, const std::vector<told>& all, const char* kind, const std::string& remedy);
/// What each machine needs against what it has, and what the volumes take.
void write_sizing(html& page, const audited& a);
/// The servers in their networks and the openings between them: a picture, then tables.
void write_network(html& page, const audited& a);
/// The databases that the installation has and may have, under their own names.
void write_databases(html& page, const audited& a);
/// Until when each program is supported.
void write_support(html& page, const audited& a);

/// What a role, a network or a service outside is called.
std::string name_of(const audited& a, lifecare::endpoint who);
/// The roles of a server: "Core server, Application server".
std::string roles_of(const audited& a, const lifecare::server& s);
/// A place in a document, and how it was read where it is not printed: "techspec-2025 3.1.4, derived".
std::string source_of(const audited& a, const lifecare::citation& where, lifecare::basis how);

}  // namespace tools
