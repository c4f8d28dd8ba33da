// SPDX-License-Identifier: MIT
/// \file
/// The options that all tools share: format, language, family, day, document, output, and the explanation of each
/// answer.
#pragma once

#include <functional>
#include <lifecare/core/swedish_time.hpp>
#include <lifecare/installation.hpp>
#include <lifecare/sizing/storage.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "arguments.hpp"
#include "console.hpp"
#include "output.hpp"

namespace tools {

/// What the shared options came to.
struct options : one_language {
    explicit options(console& surroundings);

    console& io;
    format as = format::text;  ///< when none of `more_formats` was asked for
    std::vector<std::string_view>
        more_formats;          ///< what the tool writes besides those of every tool: set before `rows`
    std::string other_format;  ///< the one of them that was asked for; empty for one of every tool
    bool explain = false;
    bool for_excel = false;  ///< CSV is for a spreadsheet, not for programs
    std::string output;      ///< file; empty: standard output
    lifecare::client_openings clients = lifecare::client_openings::exact;  ///< how the client's ports are opened

    std::string format_word = "text", language_word, family_word, as_of_word, document_word, client_word = "exact",
                reader_word = "programs", colour_word = "auto";

    /// --format, --for, --lang, --explain, --color, --output and --version.
    [[nodiscard]] std::vector<argument> rows();
    /// The same without --explain, for a tool whose answers are explanations or that explains something else.
    [[nodiscard]] std::vector<argument> rows_without_explain();
    /// --as-of.
    [[nodiscard]] std::vector<argument> day_rows();
    /// --family and --document.
    [[nodiscard]] std::vector<argument> document_rows();
    /// --family, --document and --as-of.
    [[nodiscard]] std::vector<argument> document_choice_rows();
    /// --clients.
    [[nodiscard]] std::vector<argument> clients_rows();
    /// --paid-updates.
    [[nodiscard]] static argument paid_updates_row(bool& bought);
    /// --lifecycle, whose file goes there.
    [[nodiscard]] static argument lifecycle_row(std::string& file);
    /// --jobs, for work that is named: "a log". What is given there, `jobs_of` reads.
    [[nodiscard]] static argument jobs_row(std::string& word, const sentence& work);

    /// Reads the words. Throws input_error for a word that is not accepted.
    void settle();

    /// A table in the format that was asked for. What stands around it is shown where people read it.
    [[nodiscard]] std::string present(const sheet& s, std::string title, std::vector<std::string> notes = {}) const;
    /// Throws input_error for a format beside what has one of its own: a script, a file to start from.
    void refuse_format(std::string_view of) const;
    /// Writes the answer to --output. Throws input_error for a workbook on a terminal.
    void write(std::string_view answer) const;
    /// The same in pieces.
    void write_pieces(const std::function<void(const text_sink&)>& answer) const;
    /// Writes a table whose rows are made one by one, as `present` would show it. What is said below it is a note, and
    /// in text and Markdown too.
    void write_table(const row_stream& s, std::string title, std::vector<std::string> notes = {},
                     const std::string& below = {}) const;

    /// Columns of the terminal, from 40; 100 where the answer goes elsewhere.
    [[nodiscard]] std::size_t width() const;
    /// The day: --as-of, or today in Swedish time.
    [[nodiscard]] lifecare::date day() const;
    /// True where people read the answer: words of the language, not keys.
    [[nodiscard]] bool for_people() const {
        return other_format.empty() && as != format::json && (as != format::csv || for_excel);
    }
    /// True where they read it in Swedish: keys, which are English, are in words too.
    [[nodiscard]] bool for_swedish_people() const { return for_people() && lang == lifecare::language::swedish; }
    /// The family: --family, or the one that a file gives, or welfare.
    [[nodiscard]] lifecare::family family(std::optional<lifecare::family> of_file = {}) const;
    /// The document: --document, or the one that governs the family on the day. Throws input_error when none does.
    [[nodiscard]] lifecare::document document(lifecare::family f,
                                              lifecare::hosting h = lifecare::hosting::on_premises) const;
};

/// Throws input_error about an argument that names a document which governs environments, but none of the family.
void refuse_uncovered(const sentence& argument, lifecare::document chosen, lifecare::family f);

/// What a tool was asked with: the options that all share, and words in the language of the answer.
struct asked {
    explicit asked(console& io) : opt{io} {}

    options opt;

    [[nodiscard]] std::string word(const char* swedish, const char* english) const {
        return opt.word(swedish, english);
    }
    [[nodiscard]] std::string word(const lifecare::label& l) const { return opt.word(l); }
    template <class... Places>
    [[nodiscard]] std::string say(const char* swedish, const char* english, const Places&... places) const {
        return opt.say(swedish, english, places...);
    }
};

/// The table as text in the language asked for, as wide as the terminal where it is read on one.
std::string to_text(const sheet& s, const options& opt);
/// The same, row by row.
void write_text(const row_stream& s, const options& opt, const text_sink& out);

/// What --years and --growth ask for; no growth where both are empty. Throws input_error for one without the other.
lifecare::yearly_growth growth_argument(const std::string& years, const std::string& percent);

/// The language without --lang: what LIFECARE_LANG holds, else sv or en by what the system speaks to its user.
std::string default_language(const console& io);
/// What the system speaks to its user: sv or en.
std::string displayed_language(const console& io);

}  // namespace tools
