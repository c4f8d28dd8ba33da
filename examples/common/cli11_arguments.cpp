// SPDX-License-Identifier: MIT
/// \file
/// The same as arguments.cpp, for tools that declare their arguments to CLI11 themselves.
#include <CLI/CLI.hpp>
#include <lifecare/version.hpp>
#include <sstream>

#include "diagnostics.hpp"
#include "options.hpp"
#include "text.hpp"
#include "words/help_words.hpp"

namespace tools {

namespace {

using lifecare::language;

/// Columns are as wide as what is read, not as its bytes.
class swedish_formatter final : public CLI::Formatter {
public:
    std::string make_option(const CLI::Option* o, bool positional) const override {
        std::string line = "  " + make_option_name(o, positional) + make_option_opts(o);
        const std::string description = make_option_desc(o);
        if (description.empty()) return line + '\n';
        // A name too long for its column has its description on the next line.
        std::size_t used = width(line);
        if (used >= column_width_) {
            line += '\n';
            used = 0;
        }
        return line + std::string(column_width_ - used, ' ') + description + '\n';
    }
};

/// Line by line, since the lines of examples are the same in every language.
std::string lines_in_swedish(const std::string& english) {
    std::string out;
    for (std::size_t at = 0; at <= english.size();) {
        const std::size_t end = std::min(english.find('\n', at), english.size());
        out += in_swedish(std::string_view(english).substr(at, end - at));
        if (end < english.size()) out += '\n';
        at = end + 1;
    }
    return out;
}

void speak_swedish(CLI::App& app, const std::shared_ptr<swedish_formatter>& format) {
    app.formatter(format);
    app.description(lines_in_swedish(app.get_description()));
    app.footer(lines_in_swedish(app.get_footer()));
    app.group(std::string(in_swedish(app.get_group())));
    for (CLI::Option* o : app.get_options([](const CLI::Option*) { return true; })) {
        std::string said = lines_in_swedish(o->get_description());
        // The formats of a tool are a list of keys: "text, csv or json".
        if (const std::size_t last = said.rfind(" or "); o->check_lname("format") && last != std::string::npos)
            said.replace(last, 4, " eller ");
        o->description(said);
        o->group(std::string(in_swedish(o->get_group())));
        format->label(o->get_type_name(), std::string(in_swedish(o->get_type_name())));
    }
    for (CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) speak_swedish(*command, format);
}

/// The part of a sentence before some words, and the part after them.
std::pair<std::string, std::string> parts(const std::string& sentence, std::string_view words) {
    const std::size_t at = sentence.find(words);
    if (at == std::string::npos) return {sentence, {}};
    return {sentence.substr(0, at), sentence.substr(at + words.size())};
}

/// What is wrong with arguments, in Swedish: the kind of the error, and the arguments that its own sentence names.
std::string swedish_of(const CLI::ParseError& e) {
    const std::string english = printable(e.what());
    const auto is = [&](const auto* kind) { return kind != nullptr; };
    if (is(dynamic_cast<const CLI::ExtrasError*>(&e))) return "okända argument: " + parts(english, ": ").second;
    if (is(dynamic_cast<const CLI::RequiredError*>(&e))) {
        const std::string name = parts(english, " is required").first;
        return name == "A subcommand" ? "ett underkommando måste anges" : name + " måste anges";
    }
    if (is(dynamic_cast<const CLI::ExcludesError*>(&e))) {
        const auto [one, other] = parts(english, " excludes ");
        return one + " kan inte användas tillsammans med " + other;
    }
    if (is(dynamic_cast<const CLI::RequiresError*>(&e))) {
        const auto [one, other] = parts(english, " requires ");
        return one + " kräver " + other;
    }
    const std::size_t option = english.find('-');
    const std::string name = option == std::string::npos
                                 ? std::string("ett argument")
                                 : english.substr(option, english.find_first_of(" :,", option) - option);
    if (is(dynamic_cast<const CLI::ArgumentMismatch*>(&e)))
        return english.find("missing") != std::string::npos ? name + " saknar sitt värde"
                                                            : name + " har fel antal värden";
    if (is(dynamic_cast<const CLI::ConversionError*>(&e))) return name + " har ett värde som inte godtas";
    return "argumenten går inte att tolka";
}

/// "; did you mean --format?" for a word near to a subcommand or an option; else nothing.
sentence nearest_meant(CLI::App& app, const arguments& given, const CLI::ParseError& e) {
    sentence out;
    std::vector<std::string> commands;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App* c) { return !c->get_name().empty(); }))
        commands.push_back(command->get_name());
    if (!commands.empty() && app.get_subcommands().empty())
        for (const std::string& word : given)
            if (const std::string_view near =
                    word.substr(0, 1) == "-" ? std::string_view{} : nearest(word, {commands.begin(), commands.end()});
                !near.empty()) {
                out += say("; \"{}\" är inget underkommando, menar du {}?",
                           "; \"{}\" is not a subcommand, did you mean {}?", printable(word), near);
                break;
            }
    if (dynamic_cast<const CLI::ExtrasError*>(&e)) {
        std::vector<std::string> names;
        for (const CLI::Option* o : app.get_options())
            for (const std::string& n : o->get_lnames()) names.push_back("--" + n);
        for (const std::string& extra : app.remaining(true))
            if (const std::string_view near = nearest(extra, {names.begin(), names.end()});
                extra.substr(0, 2) == "--" && !near.empty())
                out += say("; menar du {}?", "; did you mean {}?", near);
    }
    return out;
}

}  // namespace

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

std::optional<int> parse_arguments(CLI::App& app, const arguments& given, console& io) {
    speak_as_asked(io, given);
    if (io.language() == language::swedish) {
        const auto format = std::make_shared<swedish_formatter>();
        for (const char* label :
             {"Usage", "OPTIONS", "SUBCOMMAND", "SUBCOMMANDS", "REQUIRED", "Excludes", "Needs", "Positionals"})
            format->label(label, std::string(in_swedish(label)));
        speak_swedish(app, format);
    }
    const auto complain = [&](sentence what, const std::string& hint = {}) {
        io.report(to_string(diagnostic{app.get_name(), 0, 0, std::move(what), {}}, io.language()) + '\n' + hint);
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
                        if (value.empty())
                            return complain(
                                say("{} är tom; ett värde saknas", "{} is empty; a value is missing", o->get_name()));
        return std::nullopt;
    } catch (const CLI::Success& e) {
        std::ostringstream answer, none;
        const int code = app.exit(e, answer, none);
        io.write("", answer.str());
        return code;
    } catch (const CLI::ParseError& e) {
        return complain(sentence{swedish_of(e), printable(e.what())} + nearest_meant(app, given, e),
                        say("Se '{0} --help'.\n", "Try '{0} --help'.\n", app.get_name()).in(io.language()));
    }
}

}  // namespace tools
