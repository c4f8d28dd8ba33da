// SPDX-License-Identifier: MIT
/// \file
/// The parts of the page, one file for each subject, and the words that they share.
#pragma once

#include <vector>

#include "audited.hpp"
#include "html.hpp"

namespace tools {

/// The page's style sheet: light and dark, desktop, telephone and paper.
extern const char* const page_style;

/// What each machine needs against what it has, and what the volumes take.
void write_sizing(html& page, const audited& a);
/// The servers in their networks and the openings between them: a picture, then tables.
void write_network(html& page, const audited& a);
/// The databases that the installation has and may have, under their own names.
void write_databases(html& page, const audited& a);
/// Until when each program is supported.
void write_support(html& page, const audited& a);

/// A section under a heading of its own; the contents link to its id.
html::element section(html& page, const char* id, const std::string& heading);

/// What scrolls by itself where it is wider than the screen, with the keyboard too.
html::element scrolling(html& page, const std::string& caption);
/// A column of a table.
struct column {
    std::string heading;
    bool of_numbers = false;
    column(std::string h, bool numbers = false) : heading{std::move(h)}, of_numbers{numbers} {}
};
/// A table that scrolls so, up to its body.
struct scrolling_table {
    html::element region, table;
};
scrolling_table table(html& page, const std::string& caption, const std::vector<column>& columns);
/// A cell of text.
inline void cell(html& page, std::string_view text) { page.of("td", text); }
/// A cell of the place on which a row rests.
inline void source_cell(html& page, std::string_view source) {
    const auto place = page.in("td");
    page.of("cite", source);
}

/// What a role, a network or a service outside is called.
std::string name_of(const audited& a, lifecare::endpoint who);
/// The roles of a server: "Core server, Application server".
std::string roles_of(const audited& a, const lifecare::server& s);
/// A place in a document, and how it was read where it is not printed: "techspec-2025 3.1.4, derived".
std::string source_of(const audited& a, const lifecare::citation& where, lifecare::basis how);

}  // namespace tools
