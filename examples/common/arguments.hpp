// SPDX-License-Identifier: MIT
/// \file
/// The command line of a tool as rows: what may be written, where it goes and what it is for, in both languages. Help,
/// completion and manual pages read the same rows; the library that parses is seen by arguments.cpp alone.
///
///     synopsis line{"lifecare-x", {"Vad frågas?", "What is asked?"}, {"lifecare-x show DB01"}, {"Slutkod: ...",
///                       "Exit: ..."}};
///     line.add(opt.rows());
///     subcommand& show = line.add_command("show", {"en server", "one server"},
///                                      {{"server", &name, kinds::name, {"serverns namn", "its name"},
///                                        {.required = true}}});
///     if (const auto code = line.parse(given, io)) return *code;
///     if (show.given()) ...
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <lifecare/core/date.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "console.hpp"
#include "words/kinds.hpp"
#include "words/sentence.hpp"

namespace tools {

/// Where an argument goes: whether a flag was given, one value, or several. Without a place it is answered and ends the
/// tool: --version.
using destination = std::variant<std::monostate, bool*, std::string*, std::vector<std::string>*>;

/// Words that are offered for a value when a shell completes it: what comes before is in its place by then.
using offer = std::function<std::vector<std::string>()>;
/// Keys as words to offer.
inline std::vector<std::string> strings(const std::vector<std::string_view>& keys) {
    return {keys.begin(), keys.end()};
}

/// What else there is to an argument; most have nothing of it.
struct traits {
    bool required = false;
    bool shows_default = false;                   ///< help shows what is in its place when nothing is given
    bool list = false;                            ///< several values divided by commas
    int values = 0;                               ///< exactly so many
    std::vector<std::string_view> accepts = {};   ///< the only words for it: others are refused
    offer offers = {};                            ///< words for completion, where not every word is known
    std::vector<std::string_view> excludes = {};  ///< arguments that cannot be given together with it
    std::vector<std::string_view> needs = {};     ///< arguments that must be given with it
    sentence group = {};                          ///< the heading that it is under in help
};

/// One argument.
struct argument {
    std::string name;  ///< "--within"; "--possible,--conditional"; "file" where its place tells what it is
    destination to;
    sentence kind;  ///< what stands for its value in help (words/kinds.hpp); empty for a flag
    sentence words;
    traits more = {};
    bool given = false;  ///< the command line has it: parsing says so
};

/// A subcommand, or the tool itself.
class subcommand {
public:
    subcommand(std::string name, sentence words) : name_{std::move(name)}, words_{std::move(words)} {}

    void add(std::vector<argument> rows);

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] const sentence& words() const { return words_; }
    [[nodiscard]] const std::deque<argument>& rows() const { return rows_; }
    /// True when the command line names it.
    [[nodiscard]] bool given() const { return given_; }
    /// True when the command line has this argument of it.
    [[nodiscard]] bool given(std::string_view argument) const;

private:
    friend class synopsis;

    std::string name_;
    sentence words_;
    std::deque<argument> rows_;
    bool given_ = false;
};

/// All that may be written behind the name of a tool.
class synopsis : public subcommand {
public:
    /// The examples are shown by the help of the tool, and each by that of its subcommand; the closing lines by all.
    synopsis(std::string name, sentence words, std::vector<sentence> examples, sentence closing);

    subcommand& add_command(std::string name, sentence words, std::vector<argument> rows = {});
    /// Without a subcommand there is nothing to do.
    void needs_command() { needs_command_ = true; }
    [[nodiscard]] const std::deque<subcommand>& commands() const { return commands_; }

    /// Puts what was given in its place. --help and --version are answered with 0, bad usage ends with 2, and words for
    /// completion are printed after "--complete". Returns the exit code, or nothing to go on. Throws input_error for a
    /// word that is not accepted.
    [[nodiscard]] std::optional<int> parse(const arguments& given, console& io);

    /// What help says below the arguments.
    [[nodiscard]] sentence footer(const subcommand& of) const;
    /// What a shell may write in place of the last word, each with what it is for after a tab.
    [[nodiscard]] std::vector<std::string> completions(const arguments& words, console& io);

private:
    class parser;

    std::vector<sentence> examples_;
    sentence closing_;
    std::deque<subcommand> commands_;
    bool needs_command_ = false;
};

/// True when a shell asks what it may write: "--complete", and the words up to the one that is begun.
inline bool asks_for_completion(const arguments& given) { return !given.empty() && given[0] == "--complete"; }

/// True for the one word that is help on every tool: "help", "hjälp".
bool asks_for_help(const arguments& given);

/// The count that an argument gives, up to `most`. Throws input_error.
std::uint32_t count_argument(const char* name, const std::string& word, std::uint32_t most);
/// The day that an argument gives; no day for an empty word. Throws input_error.
lifecare::date day_argument(const char* name, const std::string& word);

/// Speaks the language of --lang among arguments that are not yet parsed, else the one without it, in the colours of
/// --color.
void speak_as_asked(console& io, const arguments& given);

}  // namespace tools
