// SPDX-License-Identifier: MIT
/// \file
/// lifecare-check: is our installation right? One file that describes it, every rule that can be judged from it, and
/// what to ask about the rest.

#include <CLI/CLI.hpp>

#include "check/keys.hpp"
#include "common/text.hpp"
#include "tools.hpp"

namespace {

using namespace lifecare;
using namespace tools;

void add_checking(CLI::App& app, request& c, std::string& lifecycle) {
    c.opt.add_to(app);
    app.remove_option(app.get_option("--explain"));
    c.opt.add_document_choice_to(app);
    c.opt.add_clients_choice_to(app);
    app.add_option("FILE", c.files,
                   "the installation file (TOML); - is standard input; of several, or of a folder, an overview")
        ->type_name("");
    app.add_option("--fail-on", c.fail_on, "the least severity that gives exit code 1: error, warning or note")
        ->type_name("SEVERITY")
        ->capture_default_str();
    app.add_option("--explain", c.explained, "say what a check is, how to fix it, and where it is printed")
        ->type_name("ID");
    app.add_flag("--list", c.list, "list the checks");
    app.add_flag("--questions", c.questions, "show in text the questions that the file does not answer, too");
    app.add_flag("--paid-updates", c.bought, "the vendors' extended security updates are bought");
    app.add_option("--lifecycle", lifecycle,
                   "vendors' dates, or browsers' releases, in place of those built in (tab-separated)")
        ->type_name("FILE");
    app.add_option("--years", c.years, "judge disk and memory after so many years of growth")->type_name("YEARS");
    app.add_option("--growth", c.growth, "growth a year in per cent")->type_name("PERCENT");
    app.add_option("--since", c.since,
                   "say what is new and what is fixed since an earlier run (its --format json); exit code 1 when "
                   "something new is as severe as --fail-on")
        ->type_name("REPORT");
    app.add_flag("--write-waivers", c.waivers,
                 "write a [[waiver]] for each finding as severe as --fail-on, its reason and end to be filled in");
}

void add_subcommands(CLI::App& app, request& c) {
    CLI::App* diff = app.add_subcommand("diff", "what the change of a file fixes and breaks");
    diff->add_option("OLD", c.older, "the file before")->required()->type_name("");
    diff->add_option("NEW", c.newer, "the file after")->required()->type_name("");
    diff->fallthrough();
    CLI::App* header = app.add_subcommand(
        "header", "write a file as a constexpr C++ header, which does not compile while the file is not clean");
    header->add_option("FILE", c.described, "the installation file (TOML); - is standard input")
        ->required()
        ->type_name("");
    header->add_option("--namespace", c.space, "the namespace of its names")->type_name("NAME")->capture_default_str();
    header->fallthrough();
    CLI::App* init = app.add_subcommand("init", "write a commented file to start from");
    init->add_option("--customer", c.customer, "whose installation it is")->type_name("NAME");
    init->add_option("--hosting", c.hosting, "on-premises (default) or cloud")->type_name("HOSTING");
    init->add_option("--inhabitants", c.inhabitants, "registered inhabitants")->type_name("NUMBER");
    init->add_option("--users", c.users, "concurrent users")->type_name("NUMBER");
    init->add_flag("--one-server", c.one_server, "everything but the web server on one server");
    init->add_flag("--ask", c.ask, "ask for what the flags do not tell; so does init without flags in a terminal");
    init->add_flag("--overwrite", c.overwrite, "write over a file that exists");
    init->add_option(
            "--from", c.from,
            "files and folders of what systems say: systeminfo, ipconfig /all, netstat -ano, lists of databases and "
            "programs, RVTools, Get-ADComputer")
        ->type_name("PATH ...")
        ->expected(1, -1);
    init->add_option(
            "FILE", c.changed,
            "--from: an installation file, known by .toml behind the paths; what would change in it is printed")
        ->type_name("");
    init->add_flag("--update", c.update, "--from: write the changes into FILE");
    init->fallthrough();
    CLI::App* set = app.add_subcommand("set", "change an installation file and keep its comments");
    set->add_option("FILE", c.changed, "the installation file (TOML)")->required()->type_name("");
    set->add_option("CHANGE", c.changes, "client.latency_ms=7, server[DB01].memory_gb=32, +server[NEW], -server[OLD]")
        ->required()
        ->type_name("");
    set->fallthrough();
    CLI::App* schema = app.add_subcommand("schema", "write the JSON schema of the installation file, for editors");
    schema->fallthrough();
    CLI::App* keys = app.add_subcommand("keys", "list the keys of the installation file, and what each may be");
    keys->fallthrough();
    CLI::App* values = app.add_subcommand("values", "list what a file says, key by key, and where");
    values->add_option("FILE", c.newer, "the installation file")->required()->type_name("");
    values->fallthrough();
    app.require_subcommand(0, 1);
    app.footer(
        "Exit code: 0 clean, 1 findings of --fail-on or worse, 2 could not check.\n\nExamples:\n"
        "  lifecare-check init --customer Vellinge --inhabitants 37816 --output vellinge.toml\n"
        "  lifecare-check init --from inventories/ --output vellinge.toml\n"
        "  lifecare-check set vellinge.toml 'server[DB01].memory_gb=32' --output vellinge.toml\n"
        "  lifecare-check vellinge.toml\n"
        "  lifecare-check vellinge.toml --format html --lang sv --output report.html\n"
        "  lifecare-check vellinge.toml --format sarif --fail-on error\n"
        "  lifecare-check vellinge.toml --since last-week.json\n"
        "  lifecare-check municipalities/ --format html --output overview.html\n"
        "  lifecare-check diff before.toml after.toml\n"
        "  lifecare-check header vellinge.toml --as-of 2026-01-15 --output installation.hpp\n"
        "  lifecare-check --explain LC-NAME-001");
}

/// "-server[OLD]" and "-client.citrix" take something away in set and are no options: a blank before them says so.
arguments with_removals_apart(arguments given) {
    if (std::find(given.begin(), given.end(), "set") != given.end())
        for (std::string& word : given)
            if (word.size() > 2 && word[0] == '-' && word[1] != '-') word.insert(0, 1, ' ');
    return given;
}

int check_files(const request& c) {
    if (c.files.empty()) throw input_error("FILE", "is missing; 'lifecare-check init' writes one to start from");
    if (c.waivers && (!c.since.empty() || c.opt.format_word != "text"))
        throw input_error("--write-waivers",
                          say("skriver TOML och går inte ihop med {}", "writes TOML and does not go with {}",
                              c.since.empty() ? "--format" : "--since"));
    if (!c.since.empty()) c.only_tables("--since");
    for (const std::string& file : c.files) {
        const std::string_view near = nearest(file, {"diff", "header", "init", "keys", "schema", "set", "values"});
        if (!near.empty() && c.opt.io.kind_of(file) == file_kind::none)
            throw input_error(file, "is neither a file nor a subcommand; did you mean \"" + std::string(near) + "\"?");
    }
    const bool one = c.files.size() == 1 && c.opt.io.kind_of(c.files.front()) != file_kind::folder;
    return one ? check_one(c) : check_many(c);
}

int command_line(const arguments& given, console& io) {
    request c{io};
    std::string lifecycle;
    c.opt.more_formats = {"sarif", "junit", "tap"};
    CLI::App app{
        "Is our installation right? Every rule that one file can answer, found or not, with its source and remedy, and what to ask about the rest.",
        "lifecare-check"};
    add_checking(app, c, lifecycle);
    add_subcommands(app, c);
    if (const auto code = parse_arguments(app, with_removals_apart(given), io)) return *code;
    for (const char* other : {"init", "set", "schema", "values"})
        for (const char* of_judging : {"--fail-on", "--explain", "--list", "--questions", "--paid-updates",
                                       "--lifecycle", "--years", "--growth"})
            if (app.got_subcommand(other) && app.count(of_judging) > 0)
                throw input_error(of_judging, say("gäller inte {}, som inte bedömer någon fil",
                                                  "does not apply to {}, which judges no file", other));
    c.opt.settle();
    if (!lifecycle.empty()) c.dates = read_lifecycle(read_input(c.opt.io, lifecycle, encodings::any_common));
    if (app.got_subcommand("schema")) {
        c.opt.write(installation_schema());
        return clean;
    }
    if (app.got_subcommand("init")) return start_file(c);
    if (app.got_subcommand("keys")) return list_keys(c);
    if (app.got_subcommand("values")) return list_values(c);
    if (app.got_subcommand("header")) return write_header(c);
    if (app.got_subcommand("set")) return set_in_file(c);
    if (app.got_subcommand("diff")) return compare_files(c);
    if (c.list) return list_checks(c);
    if (!c.explained.empty()) return explain_check(c);
    return check_files(c);
}

}  // namespace

int tools::run_check(const arguments& given, console& io) {
    return guarded("lifecare-check", io, [&] { return command_line(given, io); });
}
