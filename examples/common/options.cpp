// SPDX-License-Identifier: MIT
#include "options.hpp"

#include <CLI/CLI.hpp>
#include <functional>
#include <lifecare/version.hpp>

#include "diagnostics.hpp"
#include "installation_file.hpp"
#include "write/cell_words.hpp"
#include "write/presentation.hpp"

namespace tools {

namespace {

using namespace lifecare;

[[noreturn]] void refuse(const char* argument, const std::string& word, const std::vector<std::string_view>& accepted) {
    throw input_error(argument, not_accepted(word, accepted));
}

}  // namespace

std::string default_language(const console& io) {
    if (const auto chosen = io.variable("LIFECARE_LANG"); chosen && !chosen->empty()) return *chosen;
    return io.display_language().substr(0, 2) == "sv" ? "sv" : "en";
}

/// What LIFECARE_LANG holds, settle() judges.
options::options(console& surroundings) : io{surroundings}, language_word{default_language(io)} {}

void options::add_to(CLI::App& app) {
    std::vector<std::string_view> formats = format_names();
    formats.insert(formats.end(), more_formats.begin(), more_formats.end());
    std::string words;
    for (std::string_view f : formats) {
        if (!words.empty()) words += f == formats.back() ? " or " : ", ";
        words += f;
    }
    app.add_option("--format", format_word, words)->type_name("FORMAT")->capture_default_str();
    app.add_option("--for", reader_word,
                   "who reads CSV: programs, or excel (semicolons, decimal commas, named columns, GB)")
        ->type_name("READER")
        ->capture_default_str();
    app.add_option("--lang", language_word, "language of labels: sv or en")->type_name("LANG")->capture_default_str();
    app.add_flag("--explain", explain, "show the source, the basis and the arithmetic of each answer");
    app.add_option("--output", output, "write to a file instead of standard output")->type_name("FILE");
    app.set_version_flag("--version", std::string(app.get_name()) + " " LIFECARE_VERSION);
}

void options::add_day_to(CLI::App& app) {
    app.add_option("--as-of", as_of_word, "the day to answer for (default: today)")->type_name("YYYY-MM-DD");
}

void options::add_document_to(CLI::App& app) {
    app.add_option("--family", family_word, "welfare (default) or education")->type_name("FAMILY");
    app.add_option("--document", document_word,
                   "the document to answer from (default: the one that governs the family on the day)")
        ->type_name("KEY");
}

void options::add_document_choice_to(CLI::App& app) {
    add_document_to(app);
    add_day_to(app);
}

void options::add_clients_choice_to(CLI::App& app) {
    app.add_option("--clients", client_word, "open the client's ports exactly or as ranges: exact, ranges")
        ->type_name("HOW")
        ->capture_default_str();
}

void options::settle() {
    std::vector<std::string_view> formats = format_names();
    const std::size_t of_every_tool = formats.size();
    const std::vector<std::string_view> languages{"sv", "en"}, families{"welfare", "education"};
    formats.insert(formats.end(), more_formats.begin(), more_formats.end());
    const auto f = std::find(formats.begin(), formats.end(), format_word);
    if (f == formats.end()) refuse("--format", format_word, formats);
    if (static_cast<std::size_t>(f - formats.begin()) < of_every_tool) as = static_cast<format>(f - formats.begin());
    else other_format = format_word;
    if (language_word != "sv" && language_word != "en")
        refuse(language_word == io.variable("LIFECARE_LANG") ? "LIFECARE_LANG" : "--lang", language_word, languages);
    if (reader_word != "programs" && reader_word != "excel") refuse("--for", reader_word, {"programs", "excel"});
    for_excel = reader_word == "excel";
    if (for_excel && format_word != "csv")
        throw input_error("--for",
                          say("excel är ett sätt att skriva CSV: lägg till --format csv; en arbetsbok är --format xlsx",
                              "excel is a way of writing CSV: add --format csv; a workbook is --format xlsx"));
    const auto chosen = parse_client_openings(client_word);
    if (!chosen) refuse("--clients", client_word, {"exact", "ranges"});
    clients = *chosen;
    lang = language_word == "sv" ? language::swedish : language::english;
    io.speak(lang);
    if (!family_word.empty() && !parse_family(family_word)) refuse("--family", family_word, families);
    if (!as_of_word.empty() && !parse_date(as_of_word)) throw input_error("--as-of", not_a_day(as_of_word));
    if (!document_word.empty() && !parse_document(document_word)) refuse("--document", document_word, document_keys());
}

std::size_t options::width() const {
    const std::size_t terminal = output.empty() || output == "-" ? io.columns() : 0;
    return terminal == 0 ? 100 : std::max<std::size_t>(terminal, 60);
}

std::string to_text(const sheet& s, const options& opt) {
    const bool on_terminal = opt.output.empty() && opt.io.columns() != 0;
    return to_text(in_words(s, opt.lang), opt.width(), opt.lang, on_terminal);
}

std::string options::present(const sheet& s, std::string title, std::vector<std::string> notes) const {
    const presentation around{std::move(title), lang, day(), std::move(notes)};
    if (as == format::xlsx) return to_xlsx(s, around);
    if (as == format::html) return to_html(s, around);
    if (as == format::text) return to_text(s, *this);
    return for_excel ? to_excel_csv(s, lang) : to_string(s, as);
}

void options::write(std::string_view answer) const {
    write_pieces([&](const text_sink& out) { out(answer); });
}

void options::write_pieces(const std::function<void(const text_sink&)>& answer) const {
    if (as == format::xlsx && other_format.empty() && (output.empty() || output == "-") &&
        io.is_terminal(stream::output))
        throw input_error("--output",
                          say("saknas: en arbetsbok är inget för en terminal; ange en fil, till exempel svar.xlsx",
                              "is missing: a workbook is not for a terminal; give a file, such as answer.xlsx"));
    const std::unique_ptr<byte_sink> to = io.create(output);
    std::string held;  // systems are slow at short pieces
    answer([&](std::string_view piece) {
        if (held.empty() && piece.size() >= std::size_t{1} << 16) return to->write(piece);
        held += piece;
        if (held.size() < std::size_t{1} << 16) return;
        to->write(held);
        held.clear();
    });
    to->write(held);
    to->keep();
}

void options::write_table(const row_stream& s, std::string title, std::vector<std::string> notes) const {
    const presentation around{std::move(title), lang, day(), std::move(notes)};
    if (as == format::xlsx || for_excel) {
        sheet all{s.columns, {}};
        refuse_too_many(count_rows(s), 1);
        s.rows([&](const std::vector<std::string>& row) { all.rows.push_back(row); });
        return write(present(all, around.title, around.notes));
    }
    write_pieces([&](const text_sink& out) {
        if (as == format::html) write_html(s, around, out);
        else if (as == format::text)
            write_text(in_words(s, lang), out, width(), lang, output.empty() && io.columns() != 0);
        else write_rows(s, as, out);
    });
}

/// The day turns at midnight in Sweden, whatever the machine's own zone is.
date options::day() const { return as_of_word.empty() ? to_local(io.now()).day : *parse_date(as_of_word); }

lifecare::family options::family(std::optional<lifecare::family> of_file) const {
    if (family_word.empty()) return of_file.value_or(lifecare::family::welfare);
    const lifecare::family chosen = *parse_family(family_word);
    if (of_file && *of_file != chosen)
        throw input_error("--family", say("\"{}\" motsäger filen, där family = \"{}\"",
                                          "\"{}\" contradicts the file, which says family = \"{}\"", family_word,
                                          lifecare::to_text(*of_file).view()));
    return chosen;
}

lifecare::document options::document(lifecare::family f, lifecare::hosting h) const {
    if (!document_word.empty()) {
        const lifecare::document chosen = *parse_document(document_word);
        if (hosting_of(chosen) && !covers(chosen, f))
            throw input_error("--document", say("{} omfattar inte {}", "{} does not cover {}", document_word,
                                                lifecare::to_text(f).view()));
        return chosen;
    }
    if (const auto governs = governing_document(h, f, day())) return *governs;
    throw input_error(as_of_word.empty() ? "--document" : "--as-of",
                      say("inget dokument gäller för {} ({}) den {}; välj ett med --document",
                          "no document governs {} ({}) on {}; choose one with --document", lifecare::to_text(f).view(),
                          lifecare::to_text(h).view(), lifecare::to_text(day()).view()) +
                          suggestion("", document_keys()));
}

}  // namespace tools
