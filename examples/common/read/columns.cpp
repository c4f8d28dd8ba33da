// SPDX-License-Identifier: MIT
// Tables without dividers: columns under rules of dashes, and lists of pairs.
#include <algorithm>

#include "../text.hpp"
#include "column_kind.hpp"
#include "shape.hpp"
#include "table.hpp"

namespace tools {

namespace {

/// A column counted in characters, from its first to past its last.
struct extent {
    std::size_t first, past;
};

/// The runs of characters that are not `blank`.
std::vector<extent> runs_of(std::string_view s, std::string_view blank, std::size_t gap = 1) {
    std::vector<extent> out;
    std::size_t at = 0, since = gap;
    for (std::size_t i = 0; i < s.size(); ++at) {
        const std::size_t length = std::max<std::size_t>(1, lifecare::character_at(s, i).length);
        if (length == 1 && blank.find(s[i]) != std::string_view::npos) {
            ++since;
        } else {
            if (out.empty() || since >= gap) out.push_back({at, at});
            out.back().past = at + 1;
            since = 0;
        }
        i += length;
    }
    return out;
}

/// A line whose characters are counted once: tables may have many columns.
class counted_line {
public:
    explicit counted_line(std::string_view line) : line_{line} {
        if (std::none_of(line.begin(), line.end(), lifecare::continues_character)) return;
        for (std::size_t i = 0; i < line.size(); i += lifecare::length_at(line, i)) begins_.push_back(i);
    }
    /// A part, counted in characters, without the blanks around it.
    [[nodiscard]] std::string_view cut(extent e) const {
        const std::size_t first = byte_of(e.first);
        return trimmed(line_.substr(first, byte_of(e.past) - first));
    }
    /// True where there is nothing at a character; "|" divides too.
    [[nodiscard]] bool is_gap(std::size_t at) const {
        const std::size_t byte = byte_of(at);
        return byte == line_.size() || line_[byte] == ' ' || line_[byte] == '\t' || line_[byte] == '|';
    }

private:
    [[nodiscard]] std::size_t byte_of(std::size_t character) const {
        if (begins_.empty()) return std::min(character, line_.size());
        return character < begins_.size() ? begins_[character] : line_.size();
    }

    std::string_view line_;
    std::vector<std::size_t> begins_;  ///< of the characters, where they are not a byte each
};

bool is_framed(std::string_view line) { return !line.empty() && line.front() == '|' && line.back() == '|'; }
/// The parts of a line between dividers, without the frame around them.
std::vector<std::string_view> cells_between(std::string_view line, char divider) {
    if (is_framed(trimmed(line))) line = trimmed(line).substr(1, trimmed(line).size() - 2);
    return parts_of(line, divider);
}
/// Markdown's, where a backslash before a divider, as before all that it would understand, makes it a character.
std::vector<std::string_view> cells_of_markdown(std::string_view line) {
    if (is_framed(trimmed(line))) line = trimmed(line).substr(1, trimmed(line).size() - 2);
    std::vector<std::string_view> cells;
    for (std::size_t first = 0, i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line[i] == '\\') ++i;
        else if (i == line.size() || line[i] == '|') {
            cells.push_back(trimmed(line.substr(first, i - first)));
            first = i + 1;
        }
    }
    return cells;
}
std::string without_backslashes(std::string_view cell) {
    std::string out;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] == '\\' && i + 1 < cell.size() && markdown_marks.find(cell[i + 1]) != std::string_view::npos) ++i;
        out += cell[i];
    }
    return out;
}

/// Rows under one heading with one rule. Where a divider stands between the columns, as sqlcmd -s, psql, mysql and
/// Markdown write it, it divides; else the places of the columns do.
class ruled_reader {
public:
    explicit ruled_reader(const input& in) : in_{in} {
        for (lines l{in.text}; l.next();) all_.push_back(l.line());
    }

    input_table read() {
        std::size_t i = 0;
        const bool padded = std::none_of(all_.begin(), all_.end(), is_rule);
        const auto is_heading = [&](std::size_t at) { return padded ? !trimmed(all_[at]).empty() : heads(at); };
        while (i < all_.size() && !is_heading(i)) {
            const bool above = i + 1 < all_.size() && is_heading(i + 1) && begins_below(i + 1);
            if (!trimmed(all_[i]).empty() && !is_rule(all_[i]) && !above)
                out_.omitted.add(nouns::beside_the_table, i + 1);
            ++i;
        }
        if (i == all_.size())
            throw input_error(in_.name,
                              say("har ingen rubrik över en rad av streck", "has no heading over a line of dashes"));
        open(i, padded);
        bool ended = false;
        for (i += padded ? 1 : 2; i < all_.size(); ++i) {
            const std::string_view line = trimmed(all_[i]);
            if (line.empty()) continue;
            if (divider_ != 0 && is_rule(line)) {  // the frame of a table
                continue;
            } else if (heads(i) &&
                       (!is_within_frame(i) ||
                        all_[i] == all_[heading_])) {  // sqlcmd writes the heading again, or another result follows
                if (all_[i] != all_[heading_])
                    throw input_error(in_.at(i + 1, 1,
                                             say("här börjar en annan tabell; ge var och en i en egen fil",
                                                 "begins another table; give each one in a file of its own")));
                ended = false;
                ++i;
            } else if (is_row_count(line)) {
                ended = true;
            } else if (is_framed(trimmed(all_[heading_])) && !is_framed(line)) {  // "2 rows in set (0.00 sec)"
                out_.omitted.add(nouns::beside_the_table, i + 1);
            } else if (ended) {
                out_.omitted.add(nouns::beside_the_table, i + 1);
            } else {
                rows_.push_back(i);
            }
        }
        if (divider_ != 0) {
            out_.headings = divided(heading_);
            for (const std::size_t row : rows_) add_divided(row);
        } else {
            divide();
            for (const std::size_t row : rows_) add_row(row);
        }
        return std::move(out_);
    }

private:
    /// True where a line is a heading: the next one is a rule.
    [[nodiscard]] bool heads(std::size_t i) const {
        return i + 1 < all_.size() && is_rule(all_[i + 1]) && !trimmed(all_[i]).empty() && !is_rule(all_[i]);
    }
    /// True for the last row in a frame of plus signs, whose rule is the end of the frame.
    [[nodiscard]] bool is_within_frame(std::size_t i) const {
        const auto is_frame = [&](std::size_t at) { return trimmed(all_[at]).substr(0, 1) == "+"; };
        if (divider_ == 0 || i == 0 || !is_frame(i + 1)) return false;
        // The frame of another table begins behind one that has ended.
        return !(is_frame(i - 1) && i > 1 && trimmed(all_[i - 2]).substr(0, 1) != "|" && i - 1 > heading_ + 1);
    }
    /// True where a heading goes on from the line above: PowerShell's tables may have headings of two lines, of which
    /// the first column's is above.
    [[nodiscard]] bool begins_below(std::size_t i) const {
        return i > 0 && all_[i].front() == ' ' && !trimmed(all_[i - 1]).empty() && all_[i - 1].front() != ' ' &&
               all_[i + 1].front() == '-';
    }
    void open(std::size_t i, bool padded) {
        heading_ = i;
        if (padded) {
            columns_ = runs_of(all_[i], " ", 2);
            return;
        }
        const std::string_view rule = trimmed(all_[i + 1]);
        for (const char c : {'|', ';', ',', '\t'})
            if (all_[i].find(c) != std::string_view::npos && (c == '|' || rule.find(c) != std::string_view::npos))
                divider_ = divider_ == 0 ? c : divider_;
        columns_ = runs_of(all_[i + 1], " \t+|");
        // winget draws one rule under all headings.
        if (columns_.size() == 1 && runs_of(trimmed(all_[i]), " ", 2).size() > 1) columns_ = runs_of(all_[i], " ");
    }
    /// Between two columns the last place before the second that is blank in every row: numbers stand to the right
    /// and may begin left of their heading.
    void divide() {
        if (columns_.size() == 1) {
            columns_[0] = {0, std::string_view::npos};  // may be wider than its dashes
        } else {
            std::vector<counted_line> lines_of_rows;
            for (const std::size_t row : rows_) lines_of_rows.emplace_back(all_[row]);
            for (std::size_t c = 0; c + 1 < columns_.size(); ++c) {
                const auto blank_everywhere = [&](std::size_t place) {
                    return std::all_of(lines_of_rows.begin(), lines_of_rows.end(),
                                       [&](const counted_line& l) { return l.is_gap(place); });
                };
                std::size_t at = columns_[c + 1].first;
                while (at > columns_[c].past && !blank_everywhere(at - 1)) --at;
                if (at == columns_[c].past) misplaced(columns_[c + 1].first - 1);
                columns_[c].past = at - 1;
                columns_[c + 1].first = at;
            }
            columns_[0].first = 0;
            columns_.back().past = std::string_view::npos;
        }
        const bool below = heading_ + 1 < all_.size() && begins_below(heading_);
        const counted_line heading{all_[heading_]}, first{below ? all_[heading_ - 1] : std::string_view{}};
        for (const extent& e : columns_) {
            std::string text(heading.cut(e));
            if (below) {
                const std::string above(first.cut(e));
                text = above + (above.empty() || text.empty() ? "" : " ") + text;
            }
            out_.headings.push_back({std::move(text), heading_ + 1, e.first + 1});
        }
    }
    [[noreturn]] void misplaced(std::size_t place) const {
        for (const std::size_t row : rows_)
            if (!counted_line{all_[row]}.is_gap(place))
                throw input_error(in_.at(row + 1, place + 1,
                                         say("kolumnerna står inte under sina rubriker; skriv ut en kolumn, eller CSV",
                                             "the columns are not under their headings; print one column, or CSV")));
        throw input_error(in_.name, say("har kolumner som inte står under sina rubriker",
                                        "has columns that are not under their headings"));
    }
    void add_row(std::size_t row) {
        std::vector<table_cell> cells;
        const counted_line line{all_[row]};
        for (const extent& e : columns_) cells.push_back({std::string(line.cut(e)), row + 1, e.first + 1});
        out_.rows.push_back(std::move(cells));
    }

    [[nodiscard]] std::vector<table_cell> divided(std::size_t row) const {
        std::vector<table_cell> cells;
        places_in places{all_[row]};
        if (is_framed(trimmed(all_[heading_ + 1])))  // Markdown's rule
            for (const std::string_view cell : cells_of_markdown(all_[row]))
                cells.push_back({without_backslashes(cell), row + 1, places.of(cell)});
        else
            for (const std::string_view cell : cells_between(all_[row], divider_))
                cells.push_back({std::string(cell), row + 1, places.of(cell)});
        return cells;
    }
    void add_divided(std::size_t row) {
        std::vector<table_cell> cells = divided(row);
        if (cells.size() != out_.headings.size())
            throw input_error(
                in_.at(row + 1, 1,
                       say("raden har {} celler, rubriken har {}", "the row has {} cells, the heading has {}",
                           cells.size(), out_.headings.size())));
        out_.rows.push_back(std::move(cells));
    }

    const input& in_;
    std::vector<std::string_view> all_;
    std::size_t heading_ = 0;
    char divider_ = 0;  ///< between columns; 0 where their places divide
    std::vector<extent> columns_;
    std::vector<std::size_t> rows_;
    input_table out_;
};

}  // namespace

input_table parse_ruled(const input& in) { return ruled_reader{in}.read(); }

namespace {

/// Records of pairs. One begins with the key that the first one began with; blank lines may stand anywhere. Where a
/// list of other keys follows, its records begin with its own first key.
class pair_records {
public:
    explicit pair_records(input_table& of) : table_{of} {}

    void blank() { after_blank_ = true; }
    /// Returns the value's place, to which more may be added.
    table_cell& add(const pair_line& p, std::size_t line) {
        std::size_t column = 0;
        while (column < table_.headings.size() && !same_ignoring_case(table_.headings[column].text, p.key)) ++column;
        if (column == table_.headings.size()) table_.headings.push_back({std::string(p.key), line, 1});
        const bool other_list = after_blank_ && (is_taken(column) || names_another(column));
        if (column == first_key_ || other_list || (is_taken(column) && row_[column].text != p.value)) end();
        if (other_list || first_key_ == std::string::npos) first_key_ = column;
        after_blank_ = false;
        row_.resize(std::max(row_.size(), table_.headings.size()));
        row_[column] = {std::string(p.value), line, p.value_column};
        return row_[column];
    }
    void end() {
        if (std::any_of(row_.begin(), row_.end(), [](const table_cell& c) { return c.line != 0; }))
            table_.rows.push_back(std::move(row_));
        row_.clear();
    }

private:
    [[nodiscard]] bool is_taken(std::size_t column) const {
        return column < row_.size() && row_[column].line != 0 && !row_[column].text.empty();
    }
    [[nodiscard]] bool is_name(std::size_t column) const {
        const column_kind kind = kind_of_column(table_.headings[column].text);
        return kind != column_kind::system && names_products(kind);
    }
    /// A product under another key than that of the record.
    [[nodiscard]] bool names_another(std::size_t column) const {
        if (is_taken(column) || !is_name(column)) return false;
        for (std::size_t c = 0; c < row_.size(); ++c)
            if (is_taken(c) && is_name(c)) return true;
        return false;
    }

    input_table& table_;
    std::vector<table_cell> row_;
    std::size_t first_key_ = std::string::npos;
    bool after_blank_ = false;
};

}  // namespace

input_table parse_pairs(const input& in) {
    input_table out;
    pair_records records{out};
    table_cell* last = nullptr;
    for (lines l{in.text}; l.next();) {
        const std::string_view line = l.line();
        if (trimmed(line).empty() || is_rule(line)) {
            if (trimmed(line).empty()) {
                records.blank();
                last = nullptr;
            }
            continue;
        }
        std::optional<pair_line> p = pair_of(line);
        if (!p) p = assignment_of(line);
        if (!p) {
            // Format-List goes on with a long value under its beginning.
            if (last && (line.front() == ' ' || line.front() == '\t')) {
                (last->text += ' ') += trimmed(line);
            } else {
                out.omitted.add(nouns::beside_the_table, l.number());
            }
            continue;
        }
        last = &records.add(*p, l.number());
    }
    records.end();
    for (auto& r : out.rows) r.resize(out.headings.size());
    if (out.rows.empty())
        throw input_error(in.name, say("har inga rader \"Namn : värde\"; det finns inget att kontrollera",
                                       "holds no \"Name : value\" lines; there is nothing to check"));
    return out;
}

input_table read_table(const input& in) {
    switch (shape_of(in.text)) {
        case shape::json: return parse_json_table(in);
        case shape::registry: return parse_registry(in);
        case shape::ruled: return parse_ruled(in);
        case shape::pairs:
        case shape::systeminfo:
        case shape::netsh_rules: return parse_pairs(in);
        default: return parse_csv(in);
    }
}

}  // namespace tools
