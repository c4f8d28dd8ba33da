// SPDX-License-Identifier: MIT
/// \file
/// What every page is made of: its frame and style, sections, and tables that scroll or become cards.
#pragma once

#include <lifecare/core/label.hpp>
#include <vector>

#include "html.hpp"

namespace tools {

/// The style sheet of all pages: light and dark, desktop, telephone and paper.
extern const char* const page_style;

/// The frame of a page: everything written while it lives is its body.
struct page_frame {
    html::element document, body;
};
page_frame begin_page(html& page, const std::string& title, lifecare::language lang);

/// A section under a heading of its own; the contents link to its id.
html::element section(html& page, const char* id, const std::string& heading);

/// What scrolls by itself where it is wider than the screen, with the keyboard too.
html::element scrolling(html& page, const std::string& caption);

/// A column of a table on a page.
struct page_column {
    std::string heading;
    bool of_numbers = false;
    page_column(std::string h, bool numbers = false) : heading{std::move(h)}, of_numbers{numbers} {}
};
/// A table that scrolls so, up to its body.
struct scrolling_table {
    html::element region, table;
};
scrolling_table table(html& page, const std::string& caption, const std::vector<page_column>& columns);
/// A cell of text.
inline void cell(html& page, std::string_view text) { page.of("td", text); }
/// A cell of the place on which a row rests.
inline void source_cell(html& page, std::string_view source) {
    const auto place = page.in("td");
    page.of("cite", source);
}

}  // namespace tools
