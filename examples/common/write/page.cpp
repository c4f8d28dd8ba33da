// SPDX-License-Identifier: MIT
#include "page.hpp"

#include "../pictures/openings.hpp"

namespace tools {

page_frame begin_page(html& page, const std::string& title, lifecare::language lang) {
    auto document = page.in("html", {{"lang", lang == lifecare::language::swedish ? "sv" : "en"}});
    {
        const auto head = page.in("head");
        page.empty("meta", {{"charset", "utf-8"}})
            .empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
        page.of("title", title).style(page_style).style(openings_style);
    }
    return {std::move(document), page.in("body")};
}

html::element section(html& page, const char* id, const std::string& heading) {
    html::element s = page.in("section", {{"aria-labelledby", id}});
    page.of("h2", {{"id", id}}, heading);
    return s;
}

html::element scrolling(html& page, const std::string& caption) {
    return page.in("div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "region"}, {"aria-label", caption}});
}

scrolling_table table(html& page, const std::string& caption, const std::vector<page_column>& columns) {
    scrolling_table t{scrolling(page, caption), page.in("table")};
    page.of("caption", caption);
    std::vector<std::string> headings;
    {
        const auto head = page.in("thead");
        const auto row = page.in("tr");
        for (const page_column& c : columns) {
            page.of("th", {{"scope", "col"}, {"class", c.of_numbers ? "number" : ""}}, c.heading);
            headings.push_back(c.heading);
        }
    }
    page.label_cells(std::move(headings));
    return t;
}

}  // namespace tools
