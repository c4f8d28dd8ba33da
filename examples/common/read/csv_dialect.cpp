// SPDX-License-Identifier: MIT
#include "csv_dialect.hpp"

#include <map>
#include <optional>
#include <utility>

#include "lines.hpp"

namespace tools {

namespace {

/// How many of a divider a line has outside quotes.
std::size_t dividers_in(std::string_view line, char divider) {
    std::size_t n = 0;
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') quoted = !quoted;
        n += !quoted && c == divider ? 1u : 0u;
    }
    return n;
}
/// How many cells of a line hold something.
std::size_t filled_cells(std::string_view line, char divider) {
    std::size_t n = 0;
    bool quoted = false, filled = false;
    for (const char c : line) {
        if (c == '"') quoted = !quoted;
        if (!quoted && c == divider) {
            n += filled;
            filled = false;
        } else {
            filled = filled || (c != ' ' && c != '"');
        }
    }
    return n + filled;
}

constexpr std::string_view dividers = ";\t,";

/// The divider that most of the first lines have equally many of; of several the one that divides into most cells.
char divider_of(std::string_view text) {
    char best = ',';
    std::pair<std::size_t, std::size_t> most{0, 0};
    for (const char candidate : dividers) {
        std::map<std::size_t, std::size_t> seen;
        constexpr std::size_t looked_at = 50;
        for (lines l{text}; l.next() && l.number() <= looked_at;)
            if (const std::size_t n = dividers_in(l.line(), candidate)) ++seen[n];
        for (const auto& [n, times] : seen)
            if (std::pair{times, n} > most) {
                most = {times, n};
                best = candidate;
            }
    }
    return best;
}

}  // namespace

csv_dialect dialect_of(std::string_view text) {
    csv_dialect d;
    std::optional<char> told;
    const auto start_of = [&](const lines& l) { return static_cast<std::size_t>(l.line().data() - text.data()); };
    std::size_t body = text.size(), body_line = 1;
    for (lines l{text}; l.next();) {
        std::string_view line = trimmed(l.line());
        if (line.size() > 1 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
        if (trimmed(l.line()).empty()) continue;
        if (line.size() == 5 && same_ignoring_case(line.substr(0, 4), "sep=")) {
            told = line[4];
            continue;
        }
        if (line.substr(0, 4) == "sep=" && line.size() == 4) {  // the tab was a blank at the end
            told = '\t';
            continue;
        }
        if (line.substr(0, 6) == "#TYPE ") continue;
        body = start_of(l);
        body_line = l.number();
        break;
    }
    d.divider = told.value_or(divider_of(text.substr(body)));
    d.start = body;
    d.line = body_line;
    // A title stands in one cell, or in a line without dividers; the headings are the first line of several cells.
    constexpr std::size_t longest_preamble = 20;
    std::size_t skipped = 0;
    for (lines l{text.substr(body)}; l.next() && l.number() <= longest_preamble;) {
        if (filled_cells(l.line(), d.divider) > 1) {
            d.start = start_of(l);
            d.line = body_line + l.number() - 1;
            d.skipped = skipped;
            d.first_skipped = body_line;
            break;
        }
        skipped += !trimmed(l.line()).empty();
    }
    return d;
}

std::vector<std::string> csv_headings(std::string_view text) {
    const csv_dialect d = dialect_of(text);
    std::string_view line = text.substr(d.start);
    line = line.substr(0, line.find('\n'));
    std::vector<std::string> headings(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') quoted = !quoted;
        else if (c == d.divider && !quoted) headings.emplace_back();
        else headings.back() += c;
    }
    for (std::string& h : headings) h = std::string(trimmed(h));
    return headings;
}

bool is_csv_of(std::string_view text, std::size_t columns) {
    const csv_dialect d = dialect_of(text);
    std::size_t count = 0, rows = 0;
    constexpr std::size_t looked_at = 20;
    for (lines l{text.substr(d.start)}; l.next() && rows < looked_at;) {
        if (trimmed(l.line()).empty()) continue;
        const std::size_t n = dividers_in(l.line(), d.divider);
        if (rows++ == 0) count = n;
        if (n != count) return false;
    }
    return rows > 1 && count + 1 >= columns;
}

}  // namespace tools
