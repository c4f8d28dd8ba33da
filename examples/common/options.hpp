// SPDX-License-Identifier: MIT
/// \file
/// The options that all tools share: format, language, family, day, document, output, and the explanation of each
/// answer.
#pragma once

#include <functional>
#include <lifecare/core/swedish_time.hpp>
#include <lifecare/installation.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "arguments.hpp"
#include "console.hpp"
#include "output.hpp"

namespace CLI {
class App;
}

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
                reader_word = "programs";

    /// --format, --for, --lang, --explain, --output and --version.
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

    // For tools that declare their arguments to CLI11 themselves.
    void add_to(CLI::App& app);
    void add_day_to(CLI::App& app);
    void add_document_to(CLI::App& app);
    void add_document_choice_to(CLI::App& app);
    void add_clients_choice_to(CLI::App& app);
    /// Reads the words. Throws input_error for a word that is not accepted.
    void settle();

    /// A table in the format that was asked for. What stands around it is shown where people read it.
    [[nodiscard]] std::string present(const sheet& s, std::string title, std::vector<std::string> notes = {}) const;
    /// Writes the answer to --output. Throws input_error for a workbook on a terminal.
    void write(std::string_view answer) const;
    /// The same in pieces.
    void write_pieces(const std::function<void(const text_sink&)>& answer) const;
    /// Writes a table whose rows are made one by one, as `present` would show it.
    void write_table(const row_stream& s, std::string title, std::vector<std::string> notes = {}) const;

    /// Columns of the terminal, from 60; 100 where the answer goes elsewhere.
    [[nodiscard]] std::size_t width() const;
    /// The day: --as-of, or today in Swedish time.
    [[nodiscard]] lifecare::date day() const;
    /// The family: --family, or the one that a file gives, or welfare.
    [[nodiscard]] lifecare::family family(std::optional<lifecare::family> of_file = {}) const;
    /// The document: --document, or the one that governs the family on the day. Throws input_error when none does.
    [[nodiscard]] lifecare::document document(lifecare::family f,
                                              lifecare::hosting h = lifecare::hosting::on_premises) const;
};

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

/// The language without --lang: what LIFECARE_LANG holds, else sv or en by what the system speaks to its user.
std::string default_language(const console& io);
/// Parses a tool's arguments; --help and --version end it with 0, bad usage with 2. Returns the exit code, or nothing
/// to go on.
std::optional<int> parse_arguments(CLI::App& app, const arguments& given, console& io);

}  // namespace tools
