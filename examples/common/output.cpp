// SPDX-License-Identifier: MIT
#include "output.hpp"

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>

#include "diagnostics.hpp"
#include "text.hpp"
#include "write/csv_text.hpp"

namespace tools {

namespace {

std::vector<std::size_t> widths_of(const sheet& s) {
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < s.columns.size(); ++c) {
        std::size_t w = width(s.columns[c].key);
        for (const auto& row : s.rows) w = std::max(w, width(row[c]));
        widths.push_back(w);
    }
    return widths;
}

}  // namespace

std::string to_text(const sheet& s, std::size_t columns) {
    const std::vector<std::size_t> widths = widths_of(s);
    const std::size_t last = s.columns.size() - 1;
    std::size_t before_last = 0;
    for (std::size_t c = 0; c < last; ++c) before_last += widths[c] + 2;
    const std::size_t room = before_last + 20 < columns ? columns - before_last : 20;

    std::string out;
    const auto add_line = [&](const std::vector<std::string>& cells) {
        std::string line;
        for (std::size_t c = 0; c < last; ++c)
            line += (s.columns[c].stands == alignment::right ? right(cells[c], widths[c]) : left(cells[c], widths[c])) +
                    "  ";
        bool first = true;
        for (const std::string& part : wrapped(cells[last], room)) {
            std::string full = (first ? line : std::string(before_last, ' ')) +
                               (s.columns[last].stands == alignment::right ? right(part, widths[last]) : part);
            full.erase(full.find_last_not_of(' ') + 1);
            out += full + '\n';
            first = false;
        }
    };
    std::vector<std::string> headings, rule;
    for (std::size_t c = 0; c <= last; ++c) {
        headings.push_back(s.columns[c].key);
        rule.push_back(std::string(c == last ? std::min(widths[c], room) : widths[c], '-'));
    }
    add_line(headings);
    add_line(rule);
    for (const auto& row : s.rows) {
        std::vector<std::string> cells;
        for (const std::string& cell : row) cells.push_back(printable(cell));
        add_line(cells);
    }
    return out;
}

std::string to_csv(const sheet& s) {
    std::string out;
    // Mostly words and numbers, in which nothing divides, quotes or computes.
    const auto harmless = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' || c == '_';
    };
    const auto add = [&](std::size_t c, std::string_view cell) {
        if (std::all_of(cell.begin(), cell.end(), harmless)) out += cell;
        else out += csv_cell_text(cell);
        out += c + 1 < s.columns.size() ? ',' : '\n';
    };
    for (std::size_t c = 0; c < s.columns.size(); ++c) add(c, s.columns[c].key);
    for (const auto& row : s.rows)
        for (std::size_t c = 0; c < row.size(); ++c) add(c, row[c]);
    return out;
}

std::string to_json(const sheet& s) {
    std::string out = "[";
    for (std::size_t r = 0; r < s.rows.size(); ++r) {
        nlohmann::ordered_json object = nlohmann::ordered_json::object();
        for (std::size_t c = 0; c < s.columns.size(); ++c) {
            const std::string& cell = s.rows[r][c];
            const bool number = s.columns[c].stands == alignment::right && !cell.empty() && cell.size() < 19 &&
                                cell.find_first_not_of("0123456789") == std::string::npos;
            if (s.columns[c].literal) object[s.columns[c].key] = nlohmann::ordered_json::parse(cell);
            else if (number) object[s.columns[c].key] = std::stoull(cell);
            else object[s.columns[c].key] = cell;
        }
        out += (r ? ",\n " : "\n ") + object.dump();
    }
    return out + "\n]\n";
}

std::string markdown_text(std::string_view s) {
    std::string out;
    for (char c : printable(s)) {
        if (std::strchr("\\|*_`<>[]#~&", c)) out += '\\';
        out += c;
    }
    return out;
}

std::string to_markdown(const sheet& s) {
    std::string out = "|", rule = "|";
    for (const column& c : s.columns) {
        out += ' ' + markdown_text(c.key) + " |";
        rule += c.stands == alignment::right ? " ---: |" : " --- |";
    }
    out += '\n' + rule + '\n';
    for (const auto& row : s.rows) {
        out += '|';
        for (const std::string& cell : row) out += ' ' + markdown_text(cell) + " |";
        out += '\n';
    }
    return out;
}

std::string to_string(const sheet& s, format f) {
    switch (f) {
        case format::text: return to_text(s);
        case format::csv: return to_csv(s);
        case format::json: return to_json(s);
        case format::markdown: return to_markdown(s);
    }
    return {};
}

}  // namespace tools
