// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "table.hpp"

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

/// How a CSV file is written, and where its headings begin.
struct dialect {
    char divider = ',';
    std::size_t start = 0, line = 1;             ///< byte and line of the headings
    std::size_t skipped = 0, first_skipped = 0;  ///< lines of text above them
};

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

dialect dialect_of(std::string_view text) {
    dialect d;
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

class csv_reader {
public:
    explicit csv_reader(const input& in) : in_{in}, as_{dialect_of(in.text)}, line_{as_.line}, row_line_{as_.line} {
        out_.omitted.add(nouns::beside_the_table, as_.first_skipped, as_.skipped);
    }

    input_table read() {
        cell_ = {{}, line_, 1};
        read_cells();
        if (quoted_) complain(quote_line_, quote_column_, "the quote that opens here is never closed");
        else if (!in_.text.empty() && in_.text.back() != '\n') end_row();
        for (const table_cell& c : alone_) out_.omitted.add(nouns::beside_the_table, c.line);
        judge_headings();
        if (faults_ == 0 && out_.rows.empty())
            wrong_.push_back({in_.name, 0, 0, "has headings but no rows; there is nothing to check", {}});
        if (faults_ > wrong_.size())
            wrong_.push_back({in_.name, 0, 0, "and " + std::to_string(faults_ - wrong_.size()) + " more", {}});
        if (!wrong_.empty()) throw input_error(std::move(wrong_));
        return std::move(out_);
    }

private:
    void complain(std::size_t line, std::size_t column, sentence message) {
        constexpr std::size_t told = 20;
        if (++faults_ <= told) wrong_.push_back(in_.at(line, column, std::move(message)));
    }
    void end_cell() {
        if (const std::string_view kept = trimmed(cell_.text); !was_quoted_ && kept.size() != cell_.text.size())
            cell_.text = std::string(kept);
        row_.push_back(std::move(cell_));
        cell_ = {{}, line_, column_};
        was_quoted_ = false;
    }
    void end_row() {
        end_cell();
        keep_row();
        row_.clear();
        row_.reserve(out_.headings.size());
    }
    void keep_row() {
        // A line without characters, and the rows of empty cells that spreadsheets leave at the end, say nothing.
        const auto is_empty = [](const table_cell& c) { return c.text.empty(); };
        if (std::all_of(row_.begin(), row_.end(), is_empty)) {
            after_blank_ = true;
            return;
        }
        const bool after_blank = std::exchange(after_blank_, false);
        if (out_.headings.empty()) {
            while (is_empty(row_.back())) row_.pop_back();  // a divider at the end of every line
            out_.headings = row_;
            return;
        }
        const std::size_t wanted = out_.headings.size();
        while (row_.size() > wanted && is_empty(row_.back())) row_.pop_back();
        if (row_.size() == 1 && wanted > 1 && (after_blank || !alone_.empty())) {
            alone_.push_back(row_.front());  // a footnote, unless rows follow
            return;
        }
        for (const table_cell& c : alone_) ragged(c.line, c.column, 1);
        alone_.clear();
        if (row_.size() == wanted) out_.rows.push_back(std::move(row_));
        else ragged(row_line_, row_.size() < wanted ? row_.back().column : row_[wanted].column, row_.size());
    }
    void ragged(std::size_t line, std::size_t column, std::size_t cells) {
        complain(line, column,
                 "the row has " + counted(cells, nouns::cells) + ", the heading has " +
                     std::to_string(out_.headings.size()));
    }
    void read_cells() {
        const std::string_view text = in_.text;
        // What neither divides nor quotes, a character a byte: mostly all of a cell.
        const auto ordinary = [&](char c) { return c >= ' ' && c < 0x7f && c != as_.divider && c != '"'; };
        for (std::size_t i = as_.start; i < text.size();) {
            if (!quoted_ && !was_quoted_) {
                const std::size_t first = i;
                while (i < text.size() && ordinary(text[i])) ++i;
                cell_.text.append(text, first, i - first);
                column_ += i - first;
                if (i == text.size()) break;
            }
            const std::size_t length = std::max<std::size_t>(1, lifecare::character_at(text, i).length);
            const char c = text[i];
            const bool newline = c == '\n';
            if (quoted_) {
                if (c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
                    cell_.text += '"';
                    i += 2;
                    column_ += 2;
                    continue;
                }
                if (c == '"') quoted_ = false;
                else cell_.text += text.substr(i, length);
            } else if (c == '"' && trimmed(cell_.text).empty() && !was_quoted_) {
                quoted_ = was_quoted_ = true;
                cell_.text.clear();
                quote_line_ = line_;
                quote_column_ = column_;
            } else if (c == as_.divider) {
                ++column_;
                i += 1;
                end_cell();
                cell_.column = column_;
                continue;
            } else if (newline) {
                end_row();
                row_line_ = line_ + 1;
                cell_ = {{}, line_ + 1, 1};
            } else if (c != '\r') {
                if (was_quoted_ && c != ' ') complain(line_, column_, "characters after the closing quote of a cell");
                else if (!was_quoted_) cell_.text += text.substr(i, length);
            }
            i += length;
            column_ = newline ? 1 : column_ + 1;
            line_ += newline ? 1 : 0;
        }
    }
    void judge_headings() {
        std::set<std::string_view> seen;
        for (std::size_t i = 0; i < out_.headings.size(); ++i) {
            const table_cell& h = out_.headings[i];
            if (h.text.empty()) complain(h.line, h.column, "column " + std::to_string(i + 1) + " has no heading");
            else if (!seen.insert(h.text).second) complain(h.line, h.column, "column \"" + h.text + "\" appears twice");
        }
    }

    const input& in_;
    dialect as_;
    input_table out_;
    std::vector<diagnostic> wrong_;
    std::size_t faults_ = 0;
    std::vector<table_cell> row_, alone_;
    table_cell cell_;
    std::size_t line_, row_line_, column_ = 1, quote_line_ = 0, quote_column_ = 0;
    bool quoted_ = false, was_quoted_ = false, after_blank_ = false;
};

}  // namespace

std::optional<std::size_t> input_table::find(std::initializer_list<std::string_view> wanted) const {
    for (const std::string_view w : wanted)
        for (std::size_t i = 0; i < headings.size(); ++i)
            if (folded_heading(headings[i].text) == folded_heading(w)) return i;
    return std::nullopt;
}

input_table parse_csv(const input& in) { return csv_reader{in}.read(); }

std::vector<std::string> csv_headings(std::string_view text) {
    const dialect d = dialect_of(text);
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

}  // namespace tools
