// SPDX-License-Identifier: MIT
#include "output.hpp"

#include <algorithm>
#include <utility>

#include "diagnostics.hpp"
#include "read/json.hpp"
#include "text.hpp"
#include "write/cell_words.hpp"
#include "write/csv_text.hpp"
#include "write/json_text.hpp"

namespace tools {

namespace {

std::string heading(const column& c, lifecare::language lang) {
    return lang == lifecare::language::swedish ? heading_in_words(c, lang) : c.key;
}

/// A longer cell goes past its column, so that one does not fill all other rows with blanks.
constexpr std::size_t widest_column = 200;

/// True where a long word may go on in the next line: behind a mark within it, but never within a number, an address or
/// a day.
bool breaks_after(std::string_view s, std::size_t i) {
    constexpr std::string_view marks = "./\\_-";
    return i > 0 && i + 1 < s.size() && marks.find(s[i]) != std::string_view::npos && s[i + 1] != ' ' &&
           !(is_digit(s[i - 1]) && is_digit(s[i + 1]));
}

/// How wide each column is, and the longest part of its words where a table may have to be narrower.
struct measured_columns {
    std::vector<std::size_t> widths, longest_words;
};

measured_columns measured_in(const row_stream& s, lifecare::language lang, bool with_words) {
    measured_columns m;
    m.longest_words.resize(s.columns.size());
    const auto add_words = [&](std::size_t c, std::string_view text) {
        for (std::size_t at = 0, end = 0; with_words && end < text.size(); ++end) {
            const bool last = end + 1 == text.size();
            if (!last && text[end] != ' ' && !breaks_after(text, end)) continue;
            const std::size_t past = end + (text[end] == ' ' ? 0 : 1);
            m.longest_words[c] = std::max(m.longest_words[c], width(text.substr(at, past - at)));
            at = end + 1;
        }
    };
    for (std::size_t c = 0; c < s.columns.size(); ++c) {
        const std::string above = heading(s.columns[c], lang);
        m.widths.push_back(width(above));
        add_words(c, above);
    }
    s.rows([&](const std::vector<std::string>& row) {
        for (std::size_t c = 0; c < m.widths.size(); ++c) {
            const std::size_t wide = std::min(width(row[c]), widest_column);
            m.widths[c] = std::max(m.widths[c], wide);
            if (s.columns[c].stands == alignment::left) add_words(c, row[c]);
            else m.longest_words[c] = std::max(m.longest_words[c], wide);
        }
    });
    return m;
}

/// How wide the table is.
std::size_t total_width(const std::vector<std::size_t>& widths) {
    std::size_t total = 2 * (widths.size() - 1);
    for (const std::size_t w : widths) total += w;
    return total;
}

/// Takes columns from the widest until the table fits, or none is wider than its least.
void narrow(std::vector<std::size_t>& widths, std::size_t columns, const std::vector<std::size_t>& least) {
    for (;;) {
        const std::size_t total = total_width(widths);
        std::size_t widest = widths.size();
        for (std::size_t c = 0; c < widths.size(); ++c) {
            if (widths[c] > least[c] && (widest == widths.size() || widths[c] > widths[widest])) widest = c;
        }
        if (total <= columns || widest == widths.size()) return;
        widths[widest] -= std::min(total - columns, widths[widest] - least[widest]);
    }
}

/// A text in lines, of which none is wider: longer words are cut, behind a mark where they have one.
std::vector<std::string> cut(std::string_view s, std::size_t columns) {
    std::vector<std::string> lines;
    for (const std::string& line : wrapped(s, columns))
        for (std::string_view rest = line;;) {
            std::string_view part = first_characters(rest, columns);
            for (std::size_t i = part.size(); part.size() < rest.size() && i-- > 0;)
                if (breaks_after(rest, i)) {
                    part = part.substr(0, i + 1);
                    break;
                }
            lines.emplace_back(part);
            rest.remove_prefix(part.size());
            if (rest.empty()) break;
        }
    return lines;
}

/// Rows that no terminal of this width has room for: a block each, a line or more for each cell.
void write_row_blocks(const row_stream& s, const text_sink& out, std::size_t columns, lifecare::language lang) {
    const char* between = "";
    s.rows([&](const std::vector<std::string>& row) {
        std::string block = std::exchange(between, "\n");
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (row[c].empty()) continue;
            const char* indent = "";
            for (const std::string& line : cut(heading(s.columns[c], lang) + ": " + printable(row[c]), columns - 2)) {
                block += std::exchange(indent, "  ") + line + '\n';
            }
        }
        out(block);
    });
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
    measured_columns measured = measured_in(s, lang, all_fit);
    std::vector<std::size_t>& widths = measured.widths;
    const std::size_t last = s.columns.size() - 1;
    if (all_fit) {
        narrow(widths, columns, measured.longest_words);
        if (total_width(widths) > columns) return write_row_blocks(s, out, columns, lang);
    }
    std::size_t before_last = 0;
    for (std::size_t c = 0; c < last; ++c) before_last += widths[c] + 2;
    widths[last] = std::min(widths[last], before_last + 20 < columns ? columns - before_last : 20);

    const auto add_line = [&](const std::vector<std::string>& cells) {
        // Most cells fit; the others are several lines.
        std::vector<std::vector<std::string>> parts(cells.size());
        std::size_t lines = 1;
        for (std::size_t c = 0; c <= last; ++c) {
            if (width(cells[c]) <= widths[c]) continue;
            if (all_fit) parts[c] = cut(cells[c], widths[c]);
            else if (c == last) parts[c] = wrapped(cells[c], widths[c]);
            lines = std::max(lines, parts[c].size());
        }
        std::string text;
        for (std::size_t l = 0; l < lines; ++l) {
            for (std::size_t c = 0; c <= last; ++c) {
                std::string_view part;
                if (l < parts[c].size()) part = parts[c][l];
                else if (l == 0) part = cells[c];
                append_padded(text, part, widths[c], s.columns[c].stands);
                if (c != last) text += "  ";
            }
            text.erase(text.find_last_not_of(' ') + 1);
            text += '\n';
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
        out += json_quoted(s);
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
            const bool number =
                s.columns[c].stands == alignment::right && !cell.empty() && cell.size() < 19 && only_digits(cell);
            to += keys[c];
            if (s.columns[c].literal) to += json_text(parse_json(cell).value());
            else if (number) to += std::to_string(std::stoull(cell));
            else add_json_string(to, cell);
        }
        to += '}';
        out(to);
    });
    out("\n]\n");
}

void write_markdown(const row_stream& s, const text_sink& out, lifecare::language lang) {
    std::string line = "|", rule = "|";
    for (const column& c : s.columns) {
        line += ' ' + markdown_text(heading(c, lang)) + " |";
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

void write_rows(const row_stream& s, format f, const text_sink& out, lifecare::language lang) {
    switch (f) {
        case format::text: return write_text(in_words(s, lang), out, 100, lang);
        case format::csv: return write_csv(s, out);
        case format::json: return write_json(s, out);
        case format::markdown: return write_markdown(in_words(s, lang), out, lang);
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
        if (markdown_marks.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

std::vector<std::string_view> format_names() { return {"text", "csv", "json", "markdown", "html", "xlsx"}; }

std::string to_string(const sheet& s, format f, lifecare::language lang) {
    return all_of([&](const text_sink& out) { write_rows(stream_of(s), f, out, lang); });
}
std::string to_csv(const sheet& s) { return to_string(s, format::csv); }
std::string to_json(const sheet& s) { return to_string(s, format::json); }
std::string to_markdown(const sheet& s, lifecare::language lang) { return to_string(s, format::markdown, lang); }

}  // namespace tools
