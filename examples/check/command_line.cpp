// SPDX-License-Identifier: MIT
/// \file
/// lifecare-check: is our installation right? One file that describes it, every rule that can be judged from it, and
/// what to ask about the rest.
#include <algorithm>

#include "commands.hpp"
#include "common/diagnostics.hpp"
#include "tools.hpp"

namespace tools::checking {

namespace {

/// "-server[OLD]" and "-client.citrix" take something away in set and are no options: a blank before them says so.
arguments with_removals_apart(arguments given) {
    if (std::find(given.begin(), given.end(), "set") != given.end())
        for (std::string& word : given)
            if (word.size() > 2 && word[0] == '-' && word[1] != '-') word.insert(0, 1, ' ');
    return given;
}

/// What says how a file is judged does not go with a subcommand that judges none.
void refuse_judging(const synopsis& line, const command& c, request& r) {
    for (const argument& row : judging_rows(r))
        if (!c.judges && line.given(row.name))
            throw input_error(row.name, say("gäller inte {}, som inte bedömer någon fil",
                                            "does not apply to {}, which judges no file", c.line.name()));
}

/// An option that nobody reads is a question that nobody answers.
void refuse_unread(const synopsis& line, std::string_view asked, const std::vector<std::string_view>& unread) {
    for (const std::string_view option : unread)
        if (line.given(option))
            throw input_error(std::string(option), say("gäller inte {}", "does not apply to {}", asked));
}

/// Refuses files that what is asked does not read.
void refuse_files(const request& r, std::string_view asked) {
    if (!r.files.empty()) throw input_error(r.files.front(), say("läses inte av {}", "is not read by {}", asked));
}

int check_files(const request& r, const std::vector<command>& commands) {
    if (r.files.empty())
        throw input_error(kinds::file, say("saknas; 'lifecare-check init' skriver en att utgå från",
                                           "is missing; 'lifecare-check init' writes one to start from"));
    if (r.waivers && (!r.since.empty() || r.opt.format_word != "text"))
        throw input_error("--write-waivers",
                          say("skriver TOML och går inte ihop med {}", "writes TOML and does not go with {}",
                              r.since.empty() ? "--format" : "--since"));
    if (!r.since.empty()) r.only_tables("--since");
    std::vector<std::string_view> names;
    for (const command& c : commands) names.push_back(c.line.name());
    for (const std::string& file : r.files) {
        const std::string_view near = nearest(file, names);
        if (!near.empty() && r.opt.io.kind_of(file) == file_kind::none)
            throw input_error(file, say("är varken en fil eller ett underkommando; menar du \"{}\"?",
                                        "is neither a file nor a subcommand; did you mean \"{}\"?", near));
    }
    const bool one = r.files.size() == 1 && r.opt.io.kind_of(r.files.front()) != file_kind::folder;
    return one ? check_one(r) : check_many(r);
}

int command_line(const arguments& given, console& io) {
    synopsis line{
        "lifecare-check",
        {"Är installationen rätt? Varje regel som en fil kan svara på, med källa och åtgärd, och vad som behöver frågas om resten.",
         "Is our installation right? Every rule that one file can answer, found or not, with its source and remedy, and what to ask about the rest."},
        {"lifecare-check init --customer Vellinge --inhabitants 37816 --output vellinge.toml",
         "lifecare-check init --from inventories/ --output vellinge.toml",
         "lifecare-check set vellinge.toml 'server[DB01].memory_gb=32' --output vellinge.toml",
         "lifecare-check vellinge.toml", "lifecare-check vellinge.toml --format html --lang sv --output report.html",
         "lifecare-check vellinge.toml --format sarif --fail-on error",
         "lifecare-check vellinge.toml --since last-week.json",
         "lifecare-check municipalities/ --format html --output overview.html",
         "lifecare-check diff before.toml after.toml",
         "lifecare-check header vellinge.toml --as-of 2026-01-15 --output installation.hpp",
         "lifecare-check --explain LC-NAME-001"},
        {"Slutkod: 0 utan anmärkning, 1 anmärkningar på nivån --fail-on eller högre, 2 gick inte att kontrollera.",
         "Exit: 0 clean, 1 findings of --fail-on or worse, 2 could not check."}};
    request r{io};
    r.opt.more_formats = {"sarif", "junit", "tap"};
    line.add(r.opt.rows_without_explain());
    line.add(r.opt.document_choice_rows());
    line.add(r.opt.clients_rows());
    line.add({{"file",
               &r.files,
               {},
               {"installationsfilen (TOML); - är standard in; av flera, eller av en mapp, en översikt",
                "the installation file (TOML); - is standard input; of several, or of a folder, an overview"}}});
    line.add(judging_rows(r));
    const std::vector<command> commands = add_commands(line, r);
    if (const auto code = line.parse(with_removals_apart(given), io)) return *code;
    const auto chosen = std::find_if(commands.begin(), commands.end(), [](const command& c) { return c.line.given(); });
    if (chosen != commands.end()) {
        refuse_judging(line, *chosen, r);
        refuse_unread(line, chosen->line.name(), chosen->unread);
        refuse_files(r, chosen->line.name());
    }
    for (const std::string_view asked : {"--list", "--explain"}) {
        if (!line.given(asked)) continue;
        refuse_unread(line, asked, {"--fail-on", "--years", "--growth", "--since", "--jobs"});
        refuse_files(r, asked);
    }
    if (r.list) refuse_unread(line, "--list", {"--explain"});
    r.opt.settle();
    if (!r.lifecycle.empty()) r.dates = read_lifecycle(read_input(io, r.lifecycle, encodings::any_common));
    if (chosen != commands.end()) return chosen->answer(r);
    if (r.list) return list_checks(r);
    if (!r.explained.empty()) return explain_check(r);
    return check_files(r, commands);
}

}  // namespace

}  // namespace tools::checking

int tools::run_check(const arguments& given, console& io) {
    return guarded("lifecare-check", io, [&] { return checking::command_line(given, io); });
}
