// SPDX-License-Identifier: MIT
#include "html.hpp"

#include "../common/report.hpp"

namespace tools {

void html::start(const char* tag, attributes all) {
    out_ += '<';
    out_ += tag;
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
