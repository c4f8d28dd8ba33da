// SPDX-License-Identifier: MIT
/// \file
/// The second transcription: the documents' tables, typed by another reader who had not seen the rows.
/// tests/data/transcription holds one file a table.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <lifecare/installation.hpp>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace transcription {

/// One line of a file by its headings. It knows which of them were asked for, so that no column stands there unread.
class cells {
public:
    cells(const std::vector<std::string>& headings, const std::vector<std::string>& values,
          std::shared_ptr<std::set<std::string>> read)
        : read_{std::move(read)} {
        for (std::size_t i = 0; i < headings.size(); ++i) by_heading_[headings[i]] = values[i];
    }
    [[nodiscard]] bool has(const std::string& heading) const { return by_heading_.count(heading) != 0; }
    [[nodiscard]] const std::string& at(const std::string& heading) const {
        read_->insert(heading);
        return by_heading_.at(heading);
    }
    /// The headings that no line was asked for, the document apart.
    [[nodiscard]] std::string unread() const {
        std::string out;
        for (const auto& [heading, value] : by_heading_)
            if (heading != "document" && read_->count(heading) == 0) out += (out.empty() ? "" : " ") + heading;
        return out;
    }

private:
    std::map<std::string, std::string> by_heading_;
    std::shared_ptr<std::set<std::string>> read_;
};

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
    const auto read = std::make_shared<std::set<std::string>>();
    std::vector<cells> out;
    while (std::getline(in, line)) {
        const std::vector<std::string> values = split(line);
        REQUIRE_MESSAGE(values.size() == headings.size(), name << ": " << line);
        cells c{headings, values, read};
        if (c.at("document") == lifecare::to_text(d).view()) out.push_back(std::move(c));
    }
    return out;
}

/// Every column of a file was read by some check.
inline void all_read(const std::vector<cells>& all, const std::string& name) {
    if (!all.empty()) CHECK_MESSAGE(all.front().unread().empty(), name << ": no check reads " << all.front().unread());
}

/// Walks a table's rows of one document beside the transcription: `check(row, cells)` for each pair, the same number of
/// both, and no column unread.
template <class Row, class Check>
void compare(const lifecare::table<Row>& rows, lifecare::document d, const std::string& name, Check check) {
    const std::vector<cells> expected = lines(name, d);
    CHECK_MESSAGE(rows.in(d).size() == expected.size(), name << " in " << lifecare::to_text(d).view());
    auto line = expected.begin();
    for (const Row& row : rows.in(d)) {
        if (line == expected.end()) return;
        INFO(name, ", row ", line - expected.begin() + 1, " in ", std::string(lifecare::to_text(d).view()));
        if (line->has("section")) CHECK(std::string(row.source.find(d)->place().view()) == line->at("section"));
        check(row, *line);
        ++line;
    }
    all_read(expected, name);
}

/// The parts of a list divided by "; ".
inline std::vector<std::string> parts(const std::string& list) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find("; ", at), list.size());
        out.push_back(list.substr(at, end - at));
        at = end + 2;
    }
    return out;
}

/// Small letters, of those that are in ASCII.
inline std::string small(std::string s) {
    for (char& c : s)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return s;
}

/// True where `words` holds `part`, whatever the letters' case.
inline bool holds(const std::string& words, const std::string& part) {
    return small(words).find(small(part)) != std::string::npos;
}

inline std::string str(lifecare::text t) { return std::string(t.view()); }

/// The scale: each word with its strength; a sentence without such a word is a plain statement.
inline std::map<std::string, std::string> scale() {
    std::map<std::string, std::string> out{{"", "fact"}};
    std::ifstream in(LIFECARE_TEST_DATA "/transcription/scale.tsv");
    REQUIRE(in);
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        const std::size_t tab = line.find('\t');
        REQUIRE_MESSAGE(tab != std::string::npos, line);
        CHECK_MESSAGE(out.emplace(line.substr(0, tab), line.substr(tab + 1)).second, line, " appears twice");
    }
    return out;
}

}  // namespace transcription
