// SPDX-License-Identifier: MIT
#include "found_rows.hpp"

#include <algorithm>
#include <lifecare/naming.hpp>
#include <optional>
#include <utility>

#include "common/diagnostics.hpp"
#include "common/text.hpp"
#include "messages.hpp"
#include "rows.hpp"
#include "sentences.hpp"
#include "spelling.hpp"

namespace tools::rules {

using namespace lifecare;

namespace {

bool word_character(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// True when a text has a word as a word of its own. Both are folded.
bool holds_word(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool begins = at == 0 || !word_character(text[at - 1]) || !word_character(word.front());
        const bool ends =
            at + word.size() == text.size() || !word_character(text[at + word.size()]) || !word_character(word.back());
        if (begins && ends) return true;
    }
    return false;
}

}  // namespace

std::size_t rows_in_document(const catalogue_table& t, document d) {
    std::size_t n = 0;
    for (std::size_t i = 0; i < t.rows(); ++i) n += t.source(i).in(d) ? 1u : 0u;
    return n;
}

bool has_word(const catalogue_table& t, std::size_t row, const std::string& word) {
    std::optional<std::uint64_t> number;
    if (word.size() <= 9 && !word.empty() && only_digits(word)) number = std::stoull(word);
    for (const language l : {language::swedish, language::english}) {
        const row_cells read = read_row(t, row, l);
        std::optional<std::uint64_t> first;
        for (std::size_t i = 0; i < read.cells.size(); ++i) {
            const named_cell& c = read.cells[i];
            if (c.number) {
                if (c.column == "first") first = std::stoull(c.value);
                if (number && c.column == "last" && first && *first <= *number && *number <= std::stoull(c.value))
                    return true;
                if (c.value == word && (c.column == "port" || c.column == "value")) return true;
            } else if (holds_word(folded(c.value), word)) {
                return true;
            } else if (i > 0 && !c.value.empty() && folded(read.cells[i - 1].value + ' ' + c.value) == word) {
                return true;
            }
        }
    }
    return false;
}

std::string cells_of_row(const options& opt, const catalogue_table& t, std::size_t row) {
    std::string out;
    for (const named_cell& c : read_row(t, row, opt.lang).cells)
        if (!c.value.empty())
            out += (out.empty() ? "" : "; ") + (opt.for_swedish_people()
                                                    ? column_name(c.column, opt.lang) + ": " + said(c, opt.lang)
                                                    : c.column + ": " + c.value);
    return out;
}

void found_rows::add_rows_that(const row_test& wanted) {
    for (const catalogue_table& t : catalogue) {
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < t.rows(); ++i) {
            if (!opt_.document_word.empty() && !t.source(i).in(*parse_document(opt_.document_word))) continue;
            if (wanted(t, i)) rows.push_back(i);
        }
        add(t, rows);
    }
}

void found_rows::add(const catalogue_table& t, const std::vector<std::size_t>& rows) {
    if (rows.empty()) return;
    std::string heading = (as_text_.empty() ? "" : "\n") + str(t.title.in(opt_.lang)) + " (" + str(t.key) + ")\n";
    for (const std::size_t i : rows) {
        const row_cells read = read_row(t, i, opt_.lang);
        std::string beside_title;
        for (std::size_t c = t.key_columns; c < read.cells.size(); ++c) {
            // The basis that goes without saying is not said to a person.
            const named_cell& cell = read.cells[c];
            if (cell.value.empty() || (cell.column == "basis" && cell.value == "printed")) continue;
            beside_title += (beside_title.empty() ? "" : "; ") + column_name(cell.column, read, opt_.lang) + ": " +
                            said(cell, opt_.lang);
        }
        const std::string title = title_of(t, i, opt_.lang);
        as_sheet_.rows.push_back({str(t.key), title, cells_of_row(opt_, t, i), citations(t.source(i))});
        std::string text = std::exchange(heading, {}) + "  " + printable(title) + '\n';
        const std::size_t columns = opt_.width() - 6;
        if (!beside_title.empty())
            for (const std::string& line : wrapped(printable(beside_title), columns)) text += "      " + line + '\n';
        for (const std::string& line : wrapped('[' + citations(t.source(i), opt_.lang) + ']', columns))
            text += "      " + line + '\n';
        as_text_.push_back(std::move(text));
    }
}

int found_rows::write(const std::string& before, std::size_t most_lines) const {
    if (opt_.as != format::text) {
        opt_.write(opt_.present(as_sheet_,
                                opt_.lang == language::swedish ? "Vad dokumenten säger" : "What the documents say"));
        return clean;
    }
    const auto lines_of = [](const std::string& s) {
        return static_cast<std::size_t>(std::count(s.begin(), s.end(), '\n'));
    };
    std::string out = before;
    std::size_t lines = lines_of(before) + 2, shown = 0;  // and the lines on the rest
    for (; shown < as_text_.size(); ++shown) {
        lines += lines_of(as_text_[shown]);
        if (most_lines != 0 && lines > most_lines) break;
        out += as_text_[shown];
    }
    if (shown < as_text_.size())
        out += '\n' + say(messages::rest_of_explanation, std::to_string(as_text_.size() - shown)).in(opt_.lang);
    opt_.write(out);
    return clean;
}

std::string database_words(const options& opt, const std::string& word, std::string& pattern) {
    for (const document d : the_specifications) {
        if (!opt.document_word.empty() && opt.document_word != to_text(d).view()) continue;
        const database_classification c = classify_database(word, d);
        if (c.row == nullptr || (!c.ok() && c.verdict != database_verdict::legacy)) continue;
        pattern = str(c.older ? c.older->name : c.row->name);
        if (pattern == word) return {};
        std::string out = say(messages::of_pattern, printable(word), pattern).in(opt.lang);
        if (!c.part.empty()) out += say(messages::with_name, printable(c.part)).in(opt.lang);
        if (c.older) out += say(messages::older_name, str(c.row->name)).in(opt.lang);
        return out + " [" + citations(c.older ? c.older->source : c.row->source, opt.lang) + "]\n\n";
    }
    return {};
}

}  // namespace tools::rules
