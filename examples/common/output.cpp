// SPDX-License-Identifier: MIT
#include "output.hpp"

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>
#include <utility>

#include "diagnostics.hpp"
#include "text.hpp"
#include "words/headings.hpp"
#include "write/csv_text.hpp"
#include "write/json_text.hpp"

namespace tools {

namespace {

std::string heading(const column& c, lifecare::language lang) {
    return lang == lifecare::language::swedish ? heading_of_column(c.key, lang) : c.key;
}

std::vector<std::size_t> widths_of(const row_stream& s, lifecare::language lang) {
    std::vector<std::size_t> widths;
    for (const column& c : s.columns) widths.push_back(width(heading(c, lang)));
    s.rows([&](const std::vector<std::string>& row) {
        for (std::size_t c = 0; c < widths.size(); ++c) widths[c] = std::max(widths[c], width(row[c]));
    });
    return widths;
}

/// Takes columns from the widest text until the table fits, or none is wider than a word.
void narrow(std::vector<std::size_t>& widths, const row_stream& s, std::size_t columns) {
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

std::string all_of(const std::function<void(const text_sink&)>& write) {
    std::string out;
    write([&](std::string_view piece) { out += piece; });
    return out;
}

}  // namespace

row_stream stream_of(const sheet& s) {
    return {s.columns, [&s](const row_sink& take) {
                for (const auto& row : s.rows) take(row);
            }};
}

std::size_t count_rows(const row_stream& s) {
    std::size_t n = 0;
    s.rows([&](const std::vector<std::string>&) { ++n; });
    return n;
}

void write_text(const row_stream& s, const text_sink& out, std::size_t columns, lifecare::language lang, bool all_fit) {
    std::vector<std::size_t> widths = widths_of(s, lang);
    const std::size_t last = s.columns.size() - 1;
    if (all_fit) narrow(widths, s, columns);
    std::size_t before_last = 0;
    for (std::size_t c = 0; c < last; ++c) before_last += widths[c] + 2;
    widths[last] = std::min(widths[last], before_last + 20 < columns ? columns - before_last : 20);

    const auto add_line = [&](const std::vector<std::string>& cells) {
        std::vector<std::vector<std::string>> parts;
        std::size_t lines = 1;
        for (std::size_t c = 0; c <= last; ++c) {
            if (c == last && !all_fit) parts.push_back(wrapped(cells[c], widths[c]));
            else if (all_fit && width(cells[c]) > widths[c]) parts.push_back(cut(cells[c], widths[c]));
            else parts.push_back({cells[c]});
            lines = std::max(lines, parts[c].size());
        }
        std::string text;
        for (std::size_t l = 0; l < lines; ++l) {
            std::string line;
            for (std::size_t c = 0; c <= last; ++c) {
                const std::string part = l < parts[c].size() ? parts[c][l] : std::string{};
                line += s.columns[c].stands == alignment::right ? right(part, widths[c]) : left(part, widths[c]);
                if (c != last) line += "  ";
            }
            line.erase(line.find_last_not_of(' ') + 1);
            text += line + '\n';
        }
        out(text);
    };
    std::vector<std::string> headings, rule;
    for (std::size_t c = 0; c <= last; ++c) {
        headings.push_back(heading(s.columns[c], lang));
        rule.push_back(std::string(widths[c], '-'));
    }
    add_line(headings);
    add_line(rule);
    s.rows([&](const std::vector<std::string>& row) {
        std::vector<std::string> cells;
        for (const std::string& cell : row) cells.push_back(printable(cell));
        add_line(cells);
    });
}

namespace {

void write_csv(const row_stream& s, const text_sink& out) {
    std::string line;
    const auto add = [&](std::size_t c, std::string_view cell) {
        append_csv_cell(line, cell);
        line += c + 1 < s.columns.size() ? ',' : '\n';
    };
    for (std::size_t c = 0; c < s.columns.size(); ++c) add(c, s.columns[c].key);
    out(line);
    s.rows([&](const std::vector<std::string>& row) {
        line.clear();
        for (std::size_t c = 0; c < row.size(); ++c) add(c, row[c]);
        out(line);
    });
}

void add_json_string(std::string& out, const std::string& s) {
    const auto plain = [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; };
    if (!std::all_of(s.begin(), s.end(), plain)) {
        out += json_text(s);
        return;
    }
    out += '"';
    out += s;
    out += '"';
}

void write_json(const row_stream& s, const text_sink& out) {
    std::vector<std::string> keys;  // each with what stands before it
    for (const column& c : s.columns) {
        keys.emplace_back(keys.empty() ? "{" : ",");
        add_json_string(keys.back(), c.key);
        keys.back() += ':';
    }
    out("[");
    std::string to;
    const char* between = "\n ";
    s.rows([&](const std::vector<std::string>& row) {
        to = std::exchange(between, ",\n ");
        for (std::size_t c = 0; c < s.columns.size(); ++c) {
            const std::string& cell = row[c];
            const bool number = s.columns[c].stands == alignment::right && !cell.empty() && cell.size() < 19 &&
                                cell.find_first_not_of("0123456789") == std::string::npos;
            to += keys[c];
            if (s.columns[c].literal) to += json_text(nlohmann::ordered_json::parse(cell));
            else if (number) to += std::to_string(std::stoull(cell));
            else add_json_string(to, cell);
        }
        to += '}';
        out(to);
    });
    out("\n]\n");
}

void write_markdown(const row_stream& s, const text_sink& out) {
    std::string line = "|", rule = "|";
    for (const column& c : s.columns) {
        line += ' ' + markdown_text(c.key) + " |";
        rule += c.stands == alignment::right ? " ---: |" : " --- |";
    }
    out(line + '\n' + rule + '\n');
    s.rows([&](const std::vector<std::string>& row) {
        line = "|";
        for (const std::string& cell : row) line += ' ' + markdown_text(cell) + " |";
        out(line + '\n');
    });
}

}  // namespace

void write_rows(const row_stream& s, format f, const text_sink& out) {
    switch (f) {
        case format::text: return write_text(s, out);
        case format::csv: return write_csv(s, out);
        case format::json: return write_json(s, out);
        case format::markdown: return write_markdown(s, out);
        case format::html:
        case format::xlsx: return;
    }
}

std::string to_text(const sheet& s, std::size_t columns, lifecare::language lang, bool all_fit) {
    return all_of([&](const text_sink& out) { write_text(stream_of(s), out, columns, lang, all_fit); });
}

std::string markdown_text(std::string_view s) {
    std::string out;
    for (char c : printable(s)) {
        if (std::strchr("\\|*_`<>[]#~&", c)) out += '\\';
        out += c;
    }
    return out;
}

std::vector<std::string_view> format_names() { return {"text", "csv", "json", "markdown", "html", "xlsx"}; }

std::string to_string(const sheet& s, format f) {
    return all_of([&](const text_sink& out) { write_rows(stream_of(s), f, out); });
}
std::string to_csv(const sheet& s) { return to_string(s, format::csv); }
std::string to_json(const sheet& s) { return to_string(s, format::json); }
std::string to_markdown(const sheet& s) { return to_string(s, format::markdown); }

}  // namespace tools
