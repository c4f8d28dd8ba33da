// SPDX-License-Identifier: MIT
#include "html.hpp"

#include "../report.hpp"

namespace tools {

void html::label_cells(std::vector<std::string> headings) {
    headings_ = std::move(headings);
    rows_beside_first_ = 0;
}

void html::label_cell(std::string_view tag, attributes all) {
    if (tag == "tr") {
        column_ = rows_beside_first_ != 0 ? 1 : 0;
        if (rows_beside_first_ != 0) --rows_beside_first_;
    }
    if (tag != "td" && tag != "th") return;
    std::size_t columns = 1;
    for (const attribute& a : all) {
        if (std::string_view(a.name) == "colspan") columns = std::stoul(a.value);
        if (std::string_view(a.name) == "rowspan" && column_ == 0) rows_beside_first_ = std::stoul(a.value) - 1;
    }
    if (tag == "td" && column_ < headings_.size() && columns == 1)
        out_ += " data-label=\"" + xml_text(headings_[column_]) + '"';
    column_ += columns;
}

void html::start(const char* tag, attributes all) {
    out_ += '<';
    out_ += tag;
    label_cell(tag, all);
    for (const attribute& a : all) {
        out_ += ' ';
        out_ += a.name;
        out_ += "=\"" + xml_text(a.value) + '"';
    }
    out_ += '>';
}
void html::end(const char* tag) {
    out_ += "</";
    out_ += tag;
    out_ += '>';
}

html::element html::in(const char* tag, attributes all) {
    out_ += '\n';
    start(tag, all);
    return {*this, tag};
}
html& html::of(const char* tag, attributes all, std::string_view text) {
    start(tag, all);
    out_ += xml_text(text);
    end(tag);
    return *this;
}
html& html::empty(const char* tag, attributes all) {
    start(tag, all);
    return *this;
}
html& html::text(std::string_view text) {
    out_ += xml_text(text);
    return *this;
}
html& html::style(const char* sheet) {
    start("style", {});
    out_ += sheet;
    end("style");
    return *this;
}

}  // namespace tools
