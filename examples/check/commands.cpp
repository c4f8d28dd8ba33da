// SPDX-License-Identifier: MIT
#include "commands.hpp"

#include <lifecare/rulebook/about/check_questions.hpp>
#include <lifecare/rulebook/about/checks.hpp>

#include "../common/installation_keys.hpp"
#include "keys.hpp"

namespace tools::checking {

namespace {

using namespace lifecare;

/// A positional argument of no kind: its name says what it is.
argument file(const char* name, std::string& to, sentence words) {
    return {name, &to, {}, std::move(words), {.required = true}};
}

std::vector<std::string> check_ids() {
    std::vector<std::string> out;
    for (const auto* table : {&rulebook::checks, &rulebook::check_questions})
        for (const rulebook::check_row& row : *table)
            if (out.empty() || out.back() != row.code.view()) out.emplace_back(row.code.view());
    return out;
}

std::vector<argument> header_rows(request& r) {
    return {
        file("file", r.described,
             {"installationsfilen (TOML); - är standard in", "the installation file (TOML); - is standard input"}),
        {"--namespace",
         &r.space,
         kinds::name,
         {"namnrymden för dess namn", "the namespace of its names"},
         {.shows_default = true}},
    };
}

std::vector<argument> init_rows(request& r) {
    const label count{"ANTAL", "NUMBER"};
    return {
        {"--customer", &r.customer, kinds::name, {"vems installation det är", "whose installation it is"}},
        {"--hosting",
         &r.hosting,
         {"DRIFT", "HOSTING"},
         {"on-premises (egen drift, om inget anges) eller cloud (moln)", "on-premises (default) or cloud"},
         {.accepts = {"on-premises", "cloud"}}},
        {"--inhabitants", &r.inhabitants, count, {"folkbokförda invånare", "registered inhabitants"}},
        {"--users", &r.users, count, {"samtidiga användare", "concurrent users"}},
        {"--one-server",
         &r.one_server,
         {},
         {"allt utom webbservern på en server", "everything but the web server on one server"}},
        {"--ask",
         &r.ask,
         {},
         {"fråga efter det som flaggorna inte anger; det gör init även utan flaggor i en terminal",
          "ask for what the flags do not tell; so does init without flags in a terminal"}},
        {"--overwrite", &r.overwrite, {}, {"skriv över en fil som finns", "write over a file that exists"}},
        {"--from",
         &r.from,
         {"SÖKVÄG", "PATH"},
         {"filer och mappar med det som systemen uppger: systeminfo, ipconfig /all, netstat -ano, listor över databaser och program, RVTools, Get-ADComputer",
          "files and folders of what systems say: systeminfo, ipconfig /all, netstat -ano, lists of databases and programs, RVTools, Get-ADComputer"}},
        {"file",
         &r.changed,
         {},
         {"--from: en installationsfil, känd på .toml efter sökvägarna; det som skulle ändras i den skrivs ut",
          "--from: an installation file, known by .toml behind the paths; what would change in it is printed"}},
        {"--update",
         &r.update,
         {},
         {"--from: skriv in ändringarna i filen", "--from: write the changes into the file"},
         {.needs = {"--from"}}},
    };
}

/// What may begin a change: "client.latency_ms=".
std::vector<std::string> changes_offered() {
    std::vector<std::string> out;
    for (const file_key& k : file_keys())
        if (!is_repeated(k.heading) && k.heading.find("NAME") == std::string_view::npos)
            out.push_back((k.heading.empty() ? "" : std::string(name_of_heading(k.heading)) + '.') +
                          std::string(k.key) + '=');
    return out;
}

std::vector<argument> set_rows(request& r) {
    return {
        file("file", r.changed, {"installationsfilen (TOML)", "the installation file (TOML)"}),
        {"change",
         &r.changes,
         {},
         "client.latency_ms=7, server[DB01].memory_gb=32, +server[NEW], -server[OLD]",
         {.required = true, .offers = changes_offered}},
    };
}

}  // namespace

std::vector<argument> judging_rows(request& r) {
    return {
        {"--fail-on",
         &r.fail_on,
         {"NIVÅ", "SEVERITY"},
         {"lägsta nivå som ger slutkod 1: error (fel), warning (varning) eller note (anmärkning)",
          "the least severity that gives exit code 1: error, warning or note"},
         {.shows_default = true, .accepts = {"error", "warning", "note"}}},
        {"--explain",
         &r.explained,
         {"ID", "ID"},
         {"förklara en kontroll: vad den är, hur felet rättas och var det står",
          "say what a check is, how to fix it, and where it is printed"},
         {.offers = check_ids}},
        {"--list", &r.list, {}, {"lista kontrollerna", "list the checks"}},
        {"--questions",
         &r.questions,
         {},
         {"visa i text även frågorna som filen inte svarar på",
          "show in text the questions that the file does not answer, too"}},
        options::paid_updates_row(r.bought),
        options::lifecycle_row(r.lifecycle),
        {"--years",
         &r.years,
         kinds::years,
         {"bedöm disk och minne efter så här många års tillväxt",
          "judge disk and memory after so many years of growth"}},
        {"--growth", &r.growth, {"PROCENT", "PERCENT"}, {"tillväxt per år i procent", "growth a year in per cent"}},
        {"--since",
         &r.since,
         {"RAPPORT", "REPORT"},
         {"säg vad som är nytt och vad som är åtgärdat sedan en tidigare körning (dess --format json); slutkod 1 när något nytt är på nivån --fail-on eller högre",
          "say what is new and what is fixed since an earlier run (its --format json); exit code 1 when something new is as severe as --fail-on"}},
        {"--write-waivers",
         &r.waivers,
         {},
         {"skriv ett [[waiver]] för varje fynd på nivån --fail-on eller högre, med skäl och slut att fylla i",
          "write a [[waiver]] for each finding as severe as --fail-on, its reason and end to be filled in"}},
        options::jobs_row(r.jobs, {"flera filer", "several files"}),
    };
}

std::vector<command> add_commands(synopsis& line, request& r) {
    return {
        {line.add_command("diff",
                          {"vad en ändring av en fil åtgärdar och inför", "what the change of a file fixes and breaks"},
                          {file("before", r.older, {"filen före", "the file before"}),
                           file("after", r.newer, {"filen efter", "the file after"})}),
         compare_files,
         true,
         {"--since"}},
        {line.add_command(
             "header",
             {"skriv en fil som en constexpr-header i C++, som inte går att kompilera så länge filen har anmärkningar",
              "write a file as a constexpr C++ header, which does not compile while the file is not clean"},
             header_rows(r)),
         write_header,
         true,
         {"--fail-on", "--years", "--growth", "--since", "--format", "--for"}},
        {line.add_command("init", {"skriv en kommenterad fil att utgå från", "write a commented file to start from"},
                          init_rows(r)),
         start_file,
         false,
         {"--format", "--for"}},
        {line.add_command("set",
                          {"ändra en installationsfil och behåll dess kommentarer",
                           "change an installation file and keep its comments"},
                          set_rows(r)),
         set_in_file,
         false,
         {"--format", "--for"}},
        {line.add_command("schema", {"skriv installationsfilens JSON-schema, för textredigerare",
                                     "write the JSON schema of the installation file, for editors"}),
         write_schema,
         false,
         {"--format", "--for"}},
        {line.add_command("keys", {"lista installationsfilens nycklar och vad var och en får vara",
                                   "list the keys of the installation file, and what each may be"}),
         list_keys},
        {line.add_command(
             "values",
             {"lista vad en fil säger, nyckel för nyckel, och var", "list what a file says, key by key, and where"},
             {file("file", r.newer, {"installationsfilen", "the installation file"})}),
         list_values},
    };
}

}  // namespace tools::checking
