// SPDX-License-Identifier: MIT
/// \file
/// Rows of arguments become those of CLI11, which parses them and formats the help. It speaks English; here it is given
/// its Swedish and, for what is wrong with arguments, sentences by the kind of its error.
#include "arguments.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <lifecare/version.hpp>
#include <sstream>

#include "diagnostics.hpp"
#include "input.hpp"
#include "options.hpp"
#include "text.hpp"

namespace tools {

namespace {

using lifecare::language;

constexpr lifecare::label positionals{"Argument", "Positionals"}, options_group{"Flaggor", "Options"},
    commands_group{"Underkommandon", "Subcommands"},
    print_help{"visa den här hjälpen och avsluta", "Print this help message and exit"};

/// The words of CLI11's own help.
constexpr lifecare::label help_labels[] = {{"Användning", "Usage"},         {"FLAGGOR", "OPTIONS"},
                                           {"UNDERKOMMANDO", "SUBCOMMAND"}, {"UNDERKOMMANDON", "SUBCOMMANDS"},
                                           {"KRÄVS", "REQUIRED"},           positionals};

/// Columns are as wide as what is read, not as its bytes.
class formatter final : public CLI::Formatter {
public:
    /// No wider than so many columns; 0: however wide.
    formatter(language l, std::size_t columns) : columns_{columns} {
        for (const lifecare::label& word : help_labels) label_as(word, l);
    }
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
        line += std::string(column_width_ - used, ' ');
        if (columns_ < column_width_ + 20) return line + description + '\n';
        const std::vector<std::string> lines = wrapped(description, columns_ - column_width_);
        for (std::size_t i = 0; i < lines.size(); ++i)
            line += (i == 0 ? "" : std::string(column_width_, ' ')) + lines[i] + '\n';
        return line;
    }

private:
    std::size_t columns_;

    void label_as(const lifecare::label& word, language l) { label(str(word.en), str(word.in(l))); }
};

/// What is told by its place, as its row calls it, and in Swedish.
constexpr lifecare::label place_names[] = {
    {"efter", "after"}, {"ändring", "change"},   {"fil", "file"},
    {"från", "from"},   {"före", "before"},      {"namn", "name"},
    {"port", "port"},   {"produkt", "product"},  {"tabell", "table"},
    {"till", "to"},     {"delar", "parts"},      {"ord", "word"},
    {"ord", "words"},   {"program", "software"}, {"installation", "installation"},
};
std::string name_of(const argument& a, language l) {
    for (const lifecare::label& name : place_names)
        if (name.en.view() == a.name) return str(name.in(l));
    return a.name;
}

bool is_option(std::string_view word) { return word.substr(0, 1) == "-"; }
bool is_negative(std::string_view word) { return word.size() > 1 && is_digit(word[1]); }
bool is_among(const std::vector<std::string_view>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}
bool takes_value(const argument& a) {
    return std::holds_alternative<std::string*>(a.to) || std::holds_alternative<std::vector<std::string>*>(a.to);
}
/// "--possible" and "--conditional" of "--possible,--conditional".
std::vector<std::string_view> names_of(const argument& a) {
    std::vector<std::string_view> out;
    std::string_view rest = a.name;
    for (std::size_t comma; (comma = rest.find(',')) != std::string_view::npos; rest.remove_prefix(comma + 1))
        out.push_back(rest.substr(0, comma));
    out.push_back(rest);
    return out;
}
const argument* row_named(const subcommand& c, std::string_view word) {
    for (const argument& a : c.rows())
        for (std::string_view name : names_of(a))
            if (name == word) return &a;
    return nullptr;
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
    const std::size_t option = english.find('-');
    const std::string name = option == std::string::npos
                                 ? std::string("ett argument")
                                 : english.substr(option, english.find_first_of(" :,", option) - option);
    if (is(dynamic_cast<const CLI::ArgumentMismatch*>(&e)))
        return english.find("missing") != std::string::npos ? name + " saknar sitt värde"
                                                            : name + " har fel antal värden";
    return "argumenten går inte att tolka";
}

}  // namespace

/// The rows as CLI11's, in one language.
class synopsis::parser {
public:
    parser(synopsis& line, language l, std::size_t columns = 0)
        : line_{line}, l_{l}, app_{line.words().in(l), line.name()} {
        if (line.needs_command_) app_.require_subcommand(1);
        else if (!line.commands_.empty()) app_.require_subcommand(0, 1);
        app_.fallthrough();
        // A word that begins with a slash is a file on every system.
        app_.allow_windows_style_options(false);
        app_.formatter(std::make_shared<formatter>(l, columns));
        fill(app_, line);
        for (subcommand& c : line.commands_) {
            CLI::App* const sub = app_.add_subcommand(c.name(), c.words().in(l));
            sub->group(str(commands_group.in(l)));
            fill(*sub, c);
        }
    }

    CLI::App& app() { return app_; }
    /// Parses, and tells each command whether it was given.
    void parse(const arguments& given) {
        app_.parse(arguments{given.rbegin(), given.rend()});  // as the library wants them
        for (subcommand& c : line_.commands_) c.given_ = app_.got_subcommand(c.name());
        for (const auto& [row, o] : rows_) row->given = o->count() > 0;
    }
    /// Puts in its place what can be put there.
    void parse_what_can_be(const arguments& given) {
        app_.allow_extras();
        try {
            parse(given);
        } catch (const CLI::Error&) {  // that something is missing yet is why it is asked
        }
    }

    /// An argument that was given an empty value: an unset variable of a script, never an answer.
    [[nodiscard]] std::string given_empty() const {
        for (const auto& [row, o] : rows_)
            if (o->count() > 0 && takes_value(*row))
                for (const std::string& value : o->results())
                    if (value.empty()) return o->get_name();
        return {};
    }
    /// What is wrong with arguments that were given together, or one without the other; empty when nothing is.
    [[nodiscard]] sentence wrong_together() const {
        for (const auto& [row, o] : rows_) {
            if (o->count() == 0) continue;
            for (std::string_view other : row->more.excludes)
                if (is_named(other))
                    return say("{} kan inte användas tillsammans med {}", "{} excludes {}", o->get_name(), other);
            for (std::string_view other : row->more.needs)
                if (!is_named(other)) return say("{} kräver {}", "{} requires {}", o->get_name(), other);
        }
        return {};
    }
    /// Throws input_error for a word that its row does not accept.
    void refuse_unaccepted() const {
        for (const auto& [row, o] : rows_)
            if (const auto& accepted = row->more.accepts; o->count() > 0 && !accepted.empty())
                for (const std::string& value : o->results())
                    if (std::find(accepted.begin(), accepted.end(), value) == accepted.end())
                        throw input_error(row->name, not_accepted(value, accepted));
    }

private:
    void fill(CLI::App& app, subcommand& c) {
        app.get_help_ptr()->description(str(print_help.in(l_)))->group(str(options_group.in(l_)));
        app.footer(line_.footer(c).in(l_));
        for (argument& a : c.rows_) rows_.emplace_back(&a, added(app, a));
    }
    CLI::Option* added(CLI::App& app, const argument& a) {
        const std::string words = a.words.in(l_);
        CLI::Option* o = nullptr;
        if (const auto* flag = std::get_if<bool*>(&a.to)) o = app.add_flag(a.name, **flag, words);
        else if (const auto* one = std::get_if<std::string*>(&a.to)) o = app.add_option(name_of(a, l_), **one, words);
        else if (const auto* several = std::get_if<std::vector<std::string>*>(&a.to))
            o = app.add_option(name_of(a, l_), **several, words);
        else o = app.set_version_flag(a.name, line_.name() + " " LIFECARE_VERSION, words);
        o->group(a.more.group.empty() ? str(options_group.in(l_)) : a.more.group.in(l_));
        if (!takes_value(a)) return o;
        o->type_name(a.kind.in(l_))->required(a.more.required);
        if (a.more.shows_default) o->capture_default_str();
        if (a.more.list) o->delimiter(',');
        if (a.more.values != 0) o->expected(a.more.values);
        return o;
    }

    [[nodiscard]] bool is_named(std::string_view name) const {
        return std::any_of(rows_.begin(), rows_.end(),
                           [&](const auto& r) { return r.first->name == name && r.second->count() > 0; });
    }

    synopsis& line_;
    language l_;
    CLI::App app_;
    std::vector<std::pair<argument*, CLI::Option*>> rows_;
};

bool subcommand::given(std::string_view argument) const {
    const tools::argument* const row = row_named(*this, argument);
    return row != nullptr && row->given;
}

void subcommand::add(std::vector<argument> rows) {
    for (argument& row : rows) rows_.push_back(std::move(row));
}

synopsis::synopsis(std::string name, sentence words, std::vector<sentence> examples, sentence closing)
    : subcommand{std::move(name), std::move(words)}, examples_{std::move(examples)}, closing_{std::move(closing)} {}

subcommand& synopsis::add_command(std::string name, sentence words, std::vector<argument> rows) {
    subcommand& added = commands_.emplace_back(std::move(name), std::move(words));
    added.add(std::move(rows));
    return added;
}

sentence synopsis::footer(const subcommand& of) const {
    const std::string called = name() + ' ' + of.name();
    sentence out;
    for (const sentence& e : examples_) {
        const std::string line = e.in(language::english) + ' ';
        if (&of != this && line.find(called + ' ') == std::string::npos) continue;
        if (out.empty()) out = say("Exempel:\n", "Examples:\n");
        out += say("  {}\n", "  {}\n", e);
    }
    return out + closing_;
}

namespace {

/// "; did you mean --format?" for a word near to a subcommand or an option; else nothing.
sentence nearest_meant(const synopsis& line, const arguments& given, CLI::App& app, const CLI::ParseError& e) {
    sentence out;
    std::vector<std::string_view> commands;
    bool any_given = false;
    for (const subcommand& c : line.commands()) {
        commands.push_back(c.name());
        any_given = any_given || app.got_subcommand(c.name());
    }
    if (!any_given)
        for (const std::string& word : given)
            if (const std::string_view near = is_option(word) ? std::string_view{} : nearest(word, commands);
                !near.empty()) {
                out += say("; \"{}\" är inget underkommando, menar du {}?",
                           "; \"{}\" is not a subcommand, did you mean {}?", printable(word), near);
                break;
            }
    std::vector<std::string_view> names{"--help", "-h"};
    const auto add = [&](const subcommand& c) {
        for (const argument& a : c.rows())
            for (std::string_view name : names_of(a))
                if (is_option(name)) names.push_back(name);
    };
    add(line);
    for (const subcommand& c : line.commands())
        if (!any_given || app.got_subcommand(c.name())) add(c);
    // Of arguments that are too many the parser names each; where it misses one, it looks no further.
    const bool named = dynamic_cast<const CLI::ExtrasError*>(&e) != nullptr;
    for (const std::string& word : named ? app.remaining(true) : given) {
        const std::string option = word.substr(0, word.find('='));
        if (!is_option(word) || word.size() < 2 || is_negative(word) || is_among(names, option)) continue;
        const std::string_view near = nearest(option, names);
        if (!named) out += say("; {} är ingen flagga", "; {} is not an option", printable(option));
        if (option.substr(0, 2) == "--" && !near.empty()) out += say("; menar du {}?", "; did you mean {}?", near);
    }
    return out;
}

bool begins_with(std::string_view word, std::string_view beginning) {
    return same_ignoring_case(word.substr(0, beginning.size()), beginning);
}

}  // namespace

std::vector<std::string> synopsis::completions(const arguments& words, console& io) {
    std::vector<std::string> out;
    const std::string last = words.empty() ? std::string{} : words.back();
    const auto add = [&](std::string_view word, const sentence& what_for) {
        // A word may come from a file that others wrote: no control character of it reaches a terminal.
        if (begins_with(word, last) && printable(word) == word)
            out.push_back(std::string(word) + (what_for.empty() ? "" : '\t' + what_for.in(io.language())));
    };
    // What is before the last word: the subcommand, an option that waits for its value, how many other words.
    const subcommand* chosen = this;
    const argument* waiting = nullptr;
    std::size_t positional = 0;
    arguments before{words.begin(), words.empty() ? words.end() : words.end() - 1};
    for (const std::string& word : before) {
        if (waiting != nullptr) {
            waiting = nullptr;
        } else if (is_option(word)) {
            const argument* row = row_named(*chosen, word);
            if (row == nullptr) row = row_named(*this, word);
            if (row != nullptr && takes_value(*row)) waiting = row;
        } else {
            const auto named = std::find_if(commands_.begin(), commands_.end(),
                                            [&](const subcommand& c) { return chosen == this && c.name() == word; });
            if (named == commands_.end()) ++positional;
            else chosen = &*named;
        }
    }
    if (waiting != nullptr) before.pop_back();
    parser{*this, io.language()}.parse_what_can_be(before);

    const auto add_values = [&](const argument& a) {
        for (std::string_view word : a.more.accepts) add(word, {});
        if (a.more.offers)
            for (const std::string& word : a.more.offers()) add(word, {});
    };
    if (waiting != nullptr) {
        add_values(*waiting);
        return out;
    }
    if (is_option(last)) {
        const auto add_options = [&](const subcommand& c) {
            for (const argument& a : c.rows())
                for (std::string_view name : names_of(a))
                    if (is_option(name)) add(name, a.words);
        };
        if (chosen != this) add_options(*chosen);
        add_options(*this);
        add("--help", print_help);
        return out;
    }
    if (chosen == this)
        for (const subcommand& c : commands_) add(c.name(), c.words());
    for (const argument& a : chosen->rows()) {
        if (is_option(a.name)) continue;
        if (positional == 0 || std::holds_alternative<std::vector<std::string>*>(a.to)) {
            add_values(a);
            break;
        }
        --positional;
    }
    return out;
}

std::optional<int> synopsis::parse(const arguments& given, console& io) {
    speak_as_asked(io, given);
    if (asks_for_completion(given)) {
        std::string lines;
        for (const std::string& word : completions({given.begin() + 1, given.end()}, io)) lines += word + '\n';
        io.write("", lines);
        return clean;
    }
    const auto complain = [&](sentence what, const sentence& hint = {}) {
        io.report(to_string(diagnostic{std::string(name()), 0, 0, std::move(what), {}}, io.language()) + '\n' +
                  hint.in(io.language()));
        return could_not_check;
    };
    const sentence help = say("Se '{0} --help'.\n", "Try '{0} --help'.\n", name());
    parser p{*this, io.language(), io.columns()};
    try {
        p.parse(asks_for_help(given) ? arguments{"--help"} : given);
    } catch (const CLI::Success& e) {
        std::ostringstream answer, none;
        const int code = p.app().exit(e, answer, none);
        io.write("", answer.str());
        return code;
    } catch (const CLI::ParseError& e) {
        return complain(sentence{swedish_of(e), printable(e.what())} + nearest_meant(*this, given, p.app(), e), help);
    }
    if (const std::string empty = p.given_empty(); !empty.empty())
        return complain(say("{} är tom; ett värde saknas", "{} is empty; a value is missing", empty));
    if (const sentence wrong = p.wrong_together(); !wrong.empty()) return complain(wrong, help);
    p.refuse_unaccepted();
    return std::nullopt;
}

}  // namespace tools
