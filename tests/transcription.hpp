// SPDX-License-Identifier: MIT
/// \file
/// The second transcription: the documents' tables, typed by another reader who had not seen the rows. tests/data/transcription holds one file a table.
#pragma once

#include <doctest/doctest.h>

#include <fstream>
#include <lifecare/installation.hpp>
#include <map>
#include <string>
#include <vector>

namespace transcription {

using cells = std::map<std::string, std::string>;

/// The lines of one file for one document, in printed order.
inline std::vector<cells> lines(const std::string& name, lifecare::document d) {
    std::ifstream in(LIFECARE_TEST_DATA "/transcription/" + name + ".tsv");
    REQUIRE_MESSAGE(in, name);
    const auto split = [](const std::string& line) {
        std::vector<std::string> out;
        for (std::size_t at = 0; at != std::string::npos;) {
            const std::size_t tab = line.find('\t', at);
            out.push_back(line.substr(at, tab == std::string::npos ? tab : tab - at));
            at = tab == std::string::npos ? tab : tab + 1;
        }
        return out;
    };
    std::string line;
    std::getline(in, line);
    const std::vector<std::string> headings = split(line);
    std::vector<cells> out;
    while (std::getline(in, line)) {
        const std::vector<std::string> values = split(line);
        REQUIRE_MESSAGE(values.size() == headings.size(), name << ": " << line);
        cells c;
        for (std::size_t i = 0; i < headings.size(); ++i) c[headings[i]] = values[i];
        if (c["document"] == lifecare::to_text(d).view()) out.push_back(c);
    }
    return out;
}

/// Walks a table's rows of one document beside the transcription: `check(row, cells)` for each pair, and the same number of both.
template <class Row, class Check>
void compare(const lifecare::table<Row>& rows, lifecare::document d, const std::string& name, Check check) {
    const std::vector<cells> expected = lines(name, d);
    CHECK_MESSAGE(rows.in(d).size() == expected.size(), name << " in " << lifecare::to_text(d).view());
    auto line = expected.begin();
    for (const Row& row : rows.in(d)) {
        if (line == expected.end()) return;
        INFO(name, ", row ", line - expected.begin() + 1, " in ", std::string(lifecare::to_text(d).view()));
        if (line->count("section")) CHECK(std::string(row.source.find(d)->place().view()) == line->at("section"));
        check(row, *line);
        ++line;
    }
}

inline std::string str(lifecare::text t) { return std::string(t.view()); }

}  // namespace transcription
