// SPDX-License-Identifier: MIT
#include "output.hpp"

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>

#include "diagnostics.hpp"
#include "text.hpp"
#include "words/headings.hpp"
#include "write/csv_text.hpp"

namespace tools {

namespace {

std::string heading(const column& c, lifecare::language lang) {
    return lang == lifecare::language::swedish ? heading_of_column(c.key, lang) : c.key;
}

std::vector<std::size_t> widths_of(const sheet& s, lifecare::language lang) {
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < s.columns.size(); ++c) {
        std::size_t w = width(heading(s.columns[c], lang));
        for (const auto& row : s.rows) w = std::max(w, width(row[c]));
        widths.push_back(w);
    }
    return widths;
}

/// Takes columns from the widest text until the table fits, or none is wider than a word.
void narrow(std::vector<std::size_t>& widths, const sheet& s, std::size_t columns) {
    constexpr std::size_t least = 12;
    for (;;) {
        std::size_t total = 2 * (widths.size() - 1), widest = widths.size();
        for (std::size_t c = 0; c < widths.size(); ++c) {
            total += widths[c];
            const bool text = s.columns[c].stands == alignment::left && widths[c] > least;
            if (text && (widest == widths.size() || widths[c] > widths[widest])) widest = c;
        }
        if (total <= columns || widest == widths.size()) return;
        widths[widest] -= std::min(total - columns, widths[widest] - least);
    }
}

/// A text in lines, of which none is wider: longer words are cut.
std::vector<std::string> cut(std::string_view s, std::size_t columns) {
    std::vector<std::string> lines;
    for (const std::string& line : wrapped(s, columns))
        for (std::string_view rest = line;;) {
            const std::string_view part = first_characters(rest, columns);
            lines.emplace_back(part);
            rest.remove_prefix(part.size());
            if (rest.empty()) break;
        }
    return lines;
}

}  // namespace

std::string to_text(const sheet& s, std::size_t columns, lifecare::language lang, bool all_fit) {
    std::vector<std::size_t> widths = widths_of(s, lang);
    const std::size_t last = s.columns.size() - 1;
    if (all_fit) narrow(widths, s, columns);
    std::size_t before_last = 0;
    for (std::size_t c = 0; c < last; ++c) before_last += widths[c] + 2;
    widths[last] = std::min(widths[last], before_last + 20 < columns ? columns - before_last : 20);

    std::string out;
    const auto add_line = [&](const std::vector<std::string>& cells) {
        std::vector<std::vector<std::string>> parts;
        std::size_t lines = 1;
        for (std::size_t c = 0; c <= last; ++c) {
            if (c == last && !all_fit) parts.push_back(wrapped(cells[c], widths[c]));
            else if (all_fit && width(cells[c]) > widths[c]) parts.push_back(cut(cells[c], widths[c]));
            else parts.push_back({cells[c]});
            lines = std::max(lines, parts[c].size());
        }
        for (std::size_t l = 0; l < lines; ++l) {
            std::string line;
            for (std::size_t c = 0; c <= last; ++c) {
                const std::string part = l < parts[c].size() ? parts[c][l] : std::string{};
                line += s.columns[c].stands == alignment::right ? right(part, widths[c]) : left(part, widths[c]);
                if (c != last) line += "  ";
            }
            line.erase(line.find_last_not_of(' ') + 1);
            out += line + '\n';
        }
    };
    std::vector<std::string> headings, rule;
    for (std::size_t c = 0; c <= last; ++c) {
        headings.push_back(heading(s.columns[c], lang));
        rule.push_back(std::string(widths[c], '-'));
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

std::vector<std::string_view> format_names() { return {"text", "csv", "json", "markdown", "html", "xlsx"}; }

std::string to_string(const sheet& s, format f) {
    switch (f) {
        case format::text: return to_text(s);
        case format::csv: return to_csv(s);
        case format::json: return to_json(s);
        case format::markdown: return to_markdown(s);
        case format::html:
        case format::xlsx: break;
    }
    return {};
}

}  // namespace tools
