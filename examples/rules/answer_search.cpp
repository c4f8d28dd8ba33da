// SPDX-License-Identifier: MIT
#include <algorithm>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/text.hpp"
#include "found_rows.hpp"
#include "messages.hpp"
#include "rows.hpp"
#include "search.hpp"
#include "sentences.hpp"
#include "spelling.hpp"

namespace tools::rules {

using namespace lifecare;

namespace {

constexpr std::size_t longest_sentence = 5;  // lines of one row, so that ten rows are on one page
constexpr std::size_t nearest_shown = 3, tables_shown = 3;

std::string listed(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& w : words) out += (out.empty() ? "\"" : ", \"") + printable(w) + '"';
    return out;
}

std::vector<column> answer_columns() { return {{"table"}, {"row"}, {"holds"}, {"printed_in"}, {"sentence"}}; }

/// "12. Port 1433 from ..." and under it where it is printed, and by which name `explain` knows it.
std::string as_text(const found_row& found, std::size_t place, language l, std::size_t columns) {
    const std::string shown = printable(sentence_of(*found.table, found.row, l));
    std::vector<std::string> lines = wrapped(shown, columns - 4);
    if (lines.size() > longest_sentence) {
        lines.resize(longest_sentence);
        lines.back() += " ...";
    }
    std::string out;
    for (const std::string& line : lines) {
        out += out.empty() ? right(std::to_string(place), 2) + ". " : "    ";
        out += line + '\n';
    }
    const std::string where = '[' + citations(found.table->source(found.row), l) + "]  " + str(found.table->key) +
                              ", " + printable(title_of(*found.table, found.row, l));
    for (const std::string& line : wrapped(where, columns - 4)) out += "    " + line + '\n';
    return out;
}

/// The tables that as a whole are asked for: by key, or by a part of their title.
std::vector<const catalogue_table*> tables_asked(const options& opt, const std::string& question) {
    std::vector<const catalogue_table*> found;
    const std::string part = folded(trimmed(question));
    for (const catalogue_table& t : catalogue) {
        const text names[] = {t.key, t.title.sv, t.title.en};
        const bool asked = std::any_of(std::begin(names), std::end(names),
                                       [&](text name) { return folded(name.view()).find(part) != std::string::npos; });
        const bool printed = opt.document_word.empty() || rows_in_document(t, *parse_document(opt.document_word)) != 0;
        if (asked && printed && part.size() > 2 && found.size() < tables_shown) found.push_back(&t);
    }
    return found;
}

int say_nothing(const options& opt, const search_result& result) {
    std::string out = say(messages::no_answer).in(opt.lang);
    if (!result.unknown.empty()) out += say(messages::unknown_words, listed(result.unknown)).in(opt.lang);
    out += say(messages::in_documents).in(opt.lang) + '\n';
    if (!result.rows.empty()) out += say(messages::nearest_rows).in(opt.lang);
    for (std::size_t i = 0; i < result.rows.size() && i < nearest_shown; ++i)
        out += as_text(result.rows[i], i + 1, opt.lang, opt.width());
    opt.io.report(out);
    if (opt.as != format::text)
        opt.write(opt.present(sheet{answer_columns(), {}},
                              opt.lang == language::swedish ? "Svar på sökningen" : "Answers to the search"));
    return findings;
}

}  // namespace

search_result search_for(const options& opt, const std::string& question) {
    // Each word is compared with every word of the tables.
    constexpr std::size_t most_words = 100;
    const std::string plain = folded(question);
    if (const std::size_t count = words_in(plain).size(); count > most_words)
        throw input_error(kinds::words,
                          say(messages::too_many_words, std::to_string(count), std::to_string(most_words)));
    return search(search_index{}, question, parse_document(opt.document_word));
}

int answer_search(const options& opt, const std::string& question, std::size_t most) {
    if (trimmed(question).empty()) throw input_error(kinds::words, say(messages::nothing_to_search));
    const search_result result = search_for(opt, question);
    const auto tables = tables_asked(opt, question);
    std::string pattern;
    const std::string database = database_words(opt, std::string(trimmed(question)), pattern);
    if (!pattern.empty()) return explain(opt, question, false);
    if (!result.answered && tables.empty()) {
        if (result.asked_for_nothing)
            throw input_error(kinds::words, say(messages::only_common_words, printable(question)));
        // What is written in a row just so is known to explain.
        const std::string word = folded(trimmed(question));
        for (const catalogue_table& t : catalogue)
            for (std::size_t i = 0; i < t.rows(); ++i)
                if (opt.document_word.empty() && has_word(t, i, word)) return explain(opt, question, false);
        return say_nothing(opt, result);
    }
    std::size_t shown = 0;
    if (result.answered) shown = most == 0 ? result.rows.size() : std::min(most, result.rows.size());
    sheet s{answer_columns(), {}};
    std::string out;
    for (const auto& [word, meant] : result.read_as) out += say(messages::read_as, printable(word), meant).in(opt.lang);
    if (!result.has_all && shown != 0) out += say(messages::nearest_of_all).in(opt.lang);
    if (!result.unknown.empty() && shown != 0) out += say(messages::not_in_rows, listed(result.unknown)).in(opt.lang);
    for (const catalogue_table* t : tables) {
        const std::string rows = std::to_string(t->rows()), key = str(t->key), title = str(t->title.in(opt.lang));
        out += title + " (" + key + ")\n    " + say(messages::rows_of_table, rows, key).in(opt.lang) + '\n';
        s.rows.push_back(
            {key, "",
             column_name("title", opt.lang) + ": " + title + "; " + column_name("rows", opt.lang) + ": " + rows, "",
             ""});
    }
    for (std::size_t i = 0; i < shown; ++i) {
        const found_row& r = result.rows[i];
        out += as_text(r, i + 1, opt.lang, opt.width());
        s.rows.push_back({str(r.table->key), title_of(*r.table, r.row, opt.lang), cells_of_row(opt, *r.table, r.row),
                          citations(r.table->source(r.row)), sentence_of(*r.table, r.row, opt.lang)});
    }
    if (shown < result.rows.size() && shown != 0)
        out += say(messages::rest, std::to_string(result.rows.size() - shown)).in(opt.lang);
    opt.write(opt.as == format::text
                  ? out
                  : opt.present(s, opt.lang == language::swedish ? "Svar på sökningen" : "Answers to the search"));
    return clean;
}

}  // namespace tools::rules
