// SPDX-License-Identifier: MIT
/// \file
/// CSV read a character at a time, a string a cell: slow and plain. What parse_csv and row_blocks are held against.
#pragma once

#include <algorithm>
#include <set>
#include <utility>

#include "common/read/csv_dialect.hpp"
#include "common/read/table.hpp"

namespace tools {

class csv_oracle {
public:
    explicit csv_oracle(const input& in) : in_{in}, as_{dialect_of(in.text)}, line_{as_.line}, row_line_{as_.line} {
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
    csv_dialect as_;
    input_table out_;
    std::vector<diagnostic> wrong_;
    std::size_t faults_ = 0;
    std::vector<table_cell> row_, alone_;
    table_cell cell_;
    std::size_t line_, row_line_, column_ = 1, quote_line_ = 0, quote_column_ = 0;
    bool quoted_ = false, was_quoted_ = false, after_blank_ = false;
};

}  // namespace tools
