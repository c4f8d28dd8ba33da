// SPDX-License-Identifier: MIT
#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/text.hpp"
#include "found_rows.hpp"
#include "messages.hpp"
#include "rows.hpp"
#include "search.hpp"
#include "spelling.hpp"

namespace tools::rules {

using namespace lifecare;

namespace {

constexpr std::size_t most_lines = 80;  // of text, when not everything is asked for

/// True where a word is a table's key or its title in either language.
bool names_table(const catalogue_table& t, const std::string& word) {
    return folded(t.key.view()) == word || folded(t.title.sv.view()) == word || folded(t.title.en.view()) == word;
}

/// The nearest word in the first cells of all rows.
std::string nearest_in_rows(const std::string& given, language l) {
    std::vector<std::string> names;
    for (const catalogue_table& t : catalogue)
        for (std::size_t i = 0; i < t.rows(); ++i) {
            const row_cells read = read_row(t, i, l);
            for (std::size_t c = 0; c < read.cells.size() && c < 3; ++c)
                if (read.cells[c].value.size() < 60) names.push_back(read.cells[c].value);
        }
    return std::string(nearest(given, {names.begin(), names.end()}));
}

}  // namespace

int explain(const options& opt, const std::string& given, bool everything) {
    const std::string word = folded(trimmed(given));
    if (word.empty()) throw input_error(kinds::word, say(messages::word_is_empty));
    std::string pattern;
    const std::string before = database_words(opt, std::string(trimmed(given)), pattern);
    const std::string folded_pattern = folded(pattern);
    found_rows found{opt};
    found.add_rows_that([&](const catalogue_table& t, std::size_t i) {
        return names_table(t, word) || has_word(t, i, word) ||
               (!folded_pattern.empty() && has_word(t, i, folded_pattern));
    });
    if (!found.empty()) return found.write(before, everything ? 0 : most_lines);

    const search_result result = search_for(opt, given);
    if (result.answered && result.read_as.empty() && result.unknown.empty()) {
        opt.io.report(say(messages::found_by_search, printable(given)).in(opt.lang));
        return answer_search(opt, given, 10);
    }
    const std::string near = nearest_in_rows(given, opt.lang);
    opt.io.report(say(messages::no_row_knows, printable(given)).in(opt.lang) +
                  (near.empty() ? "" : say(messages::meant, near).in(opt.lang)) + '\n');
    return findings;
}

int contradictions(const options& opt) {
    const catalogue_table& table = table_named("contradictions");
    if (opt.as != format::text) return list_table(opt, table, {});
    found_rows found{opt};
    found.add_rows_that([&](const catalogue_table& t, std::size_t) { return &t == &table; });
    return found.write();
}

}  // namespace tools::rules
