// SPDX-License-Identifier: MIT
#include "options.hpp"

#include <CLI/CLI.hpp>
#include <lifecare/version.hpp>
#include <sstream>

#include "diagnostics.hpp"
#include "installation_file.hpp"
#include "write/presentation.hpp"

namespace tools {

namespace {

using namespace lifecare;

[[noreturn]] void refuse(const char* argument, const std::string& word, const std::vector<std::string_view>& accepted) {
    throw input_error(argument, '"' + word + "\" is not accepted" + suggestion(word, accepted));
}

}  // namespace

/// Without --lang: LIFECARE_LANG, then what the system speaks to its user. What LIFECARE_LANG holds, settle() judges.
options::options(console& surroundings) : io{surroundings} {
    language_word = io.variable("LIFECARE_LANG").value_or("");
    if (language_word.empty()) language_word = io.display_language().substr(0, 2) == "sv" ? "sv" : "en";
}

void options::add_to(CLI::App& app) {
    std::vector<std::string_view> formats = format_names();
    formats.insert(formats.end(), more_formats.begin(), more_formats.end());
    std::string words;
    for (std::string_view f : formats)
        words += (words.empty() ? "" : f == formats.back() ? " or " : ", ") + std::string(f);
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
        throw input_error("--for", "excel is a way of writing CSV: add --format csv; a workbook is --format xlsx");
    const auto chosen = parse_client_openings(client_word);
    if (!chosen) refuse("--clients", client_word, {"exact", "ranges"});
    clients = *chosen;
    lang = language_word == "sv" ? language::swedish : language::english;
    io.speak(lang);
    if (!family_word.empty() && !parse_family(family_word)) refuse("--family", family_word, families);
    if (!as_of_word.empty() && !parse_date(as_of_word))
        throw input_error("--as-of", '"' + as_of_word + "\" is not a day; write it as YYYY-MM-DD");
    if (!document_word.empty() && !parse_document(document_word)) refuse("--document", document_word, document_keys());
}

std::size_t options::width() const {
    const std::size_t terminal = output.empty() || output == "-" ? io.columns() : 0;
    return terminal == 0 ? 100 : std::max<std::size_t>(terminal, 60);
}

std::string to_text(const sheet& s, const options& opt) {
    const bool on_terminal = opt.output.empty() && opt.io.columns() != 0;
    return to_text(s, opt.width(), opt.lang, on_terminal);
}

std::string options::present(const sheet& s, std::string title, std::vector<std::string> notes) const {
    const presentation around{std::move(title), lang, day(), std::move(notes)};
    if (as == format::xlsx) return to_xlsx(s, around);
    if (as == format::html) return to_html(s, around);
    if (as == format::text) return to_text(s, *this);
    return for_excel ? to_excel_csv(s, lang) : to_string(s, as);
}

void options::write(std::string_view answer) const {
    if (as == format::xlsx && other_format.empty() && (output.empty() || output == "-") &&
        io.is_terminal(stream::output))
        throw input_error("--output", "is missing: a workbook is not for a terminal; give a file, such as answer.xlsx");
    io.write(output, answer);
}

/// The day turns at midnight in Sweden, whatever the machine's own zone is.
date options::day() const { return as_of_word.empty() ? to_local(io.now()).day : *parse_date(as_of_word); }

lifecare::family options::family(std::optional<lifecare::family> of_file) const {
    if (family_word.empty()) return of_file.value_or(lifecare::family::welfare);
    const lifecare::family chosen = *parse_family(family_word);
    if (of_file && *of_file != chosen)
        throw input_error("--family", '"' + family_word + "\" contradicts the file, which says family = \"" +
                                          std::string(lifecare::to_text(*of_file).view()) + "\"");
    return chosen;
}

lifecare::document options::document(lifecare::family f, lifecare::hosting h) const {
    if (!document_word.empty()) {
        const lifecare::document chosen = *parse_document(document_word);
        if (hosting_of(chosen) && !covers(chosen, f))
            throw input_error("--document",
                              document_word + " does not cover " + std::string(lifecare::to_text(f).view()));
        return chosen;
    }
    if (const auto governs = governing_document(h, f, day())) return *governs;
    throw input_error(as_of_word.empty() ? "--document" : "--as-of",
                      "no document governs " + std::string(lifecare::to_text(f).view()) + " (" +
                          std::string(lifecare::to_text(h).view()) + ") on " +
                          std::string(lifecare::to_text(day()).view()) + "; choose one with --document" +
                          suggestion("", document_keys()));
}

std::optional<int> parse_arguments(CLI::App& app, const arguments& given, console& io) {
    const auto complain = [&](const std::string& what) {
        io.report(app.get_name() + ": error: " + what + '\n');
        return could_not_check;
    };
    // A word that begins with a slash is a file on every system.
    app.allow_windows_style_options(false);
    for (CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        command->allow_windows_style_options(false);
    try {
        app.parse(arguments{given.rbegin(), given.rend()});  // as the library wants them
        // An empty value is an unset variable of a script, never an answer.
        std::vector<const CLI::App*> parsed{&app};
        for (const CLI::App* command : app.get_subcommands()) parsed.push_back(command);
        for (const CLI::App* command : parsed)
            for (const CLI::Option* o : command->get_options())
                if (o->count() > 0 && o->get_expected_max() > 0)
                    for (const std::string& value : o->results())
                        if (value.empty()) return complain(o->get_name() + " is empty; a value is missing");
        return std::nullopt;
    } catch (const CLI::Success& e) {
        std::ostringstream answer, none;
        const int code = app.exit(e, answer, none);
        io.write("", answer.str());
        return code;
    } catch (const CLI::ParseError& e) {
        std::string what = printable(e.what());
        // A word in a subcommand's place is told with the nearest one.
        std::vector<std::string> commands;
        for (const CLI::App* command : app.get_subcommands([](const CLI::App* c) { return !c->get_name().empty(); }))
            commands.push_back(command->get_name());
        if (!commands.empty() && app.get_subcommands().empty())
            for (const std::string& word : given)
                if (const std::string_view near = word.substr(0, 1) == "-"
                                                      ? std::string_view{}
                                                      : nearest(word, {commands.begin(), commands.end()});
                    !near.empty()) {
                    what +=
                        "; \"" + printable(word) + "\" is not a subcommand, did you mean " + std::string(near) + '?';
                    break;
                }
        // An argument that looks like an option is told with the nearest one.
        if (dynamic_cast<const CLI::ExtrasError*>(&e)) {
            std::vector<std::string> names;
            for (const CLI::Option* o : app.get_options())
                for (const std::string& n : o->get_lnames()) names.push_back("--" + n);
            for (const std::string& extra : app.remaining(true))
                if (const std::string_view near = nearest(extra, {names.begin(), names.end()});
                    extra.substr(0, 2) == "--" && !near.empty())
                    what += "; did you mean " + std::string(near) + '?';
        }
        return complain(what + "\nTry '" + app.get_name() + " --help'.");
    }
}

}  // namespace tools
