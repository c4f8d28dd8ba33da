// SPDX-License-Identifier: MIT
/// \file
/// lifecare-names: are these names right, and is the set complete? Databases, servers, passwords; the names of files
/// between systems.
#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/in_order.hpp"
#include "common/input.hpp"
#include "common/installation_file.hpp"
#include "tools.hpp"

namespace tools::names {

using namespace lifecare;

namespace {

/// What was written behind the name of the tool.
struct given_words {
    std::string file = "-", kind = "database", column, installation, domain, customer, jobs;
    std::vector<std::string> names, subsystems, products;
    bool possible = false;
};

/// Throws input_error for a domain with a fixed part of names in it, of which no name can be built.
void refuse_odd_domains(const installation& i, std::string_view source) {
    for (const domain& one : i.domains)
        if (has_fixed_part(one.name))
            throw input_error(
                source, say("domänen \"{}\" har en fast del ur namnstandarden (som HWE_ först eller _KI0 sist): "
                            "databasernas namn skulle inte kännas igen",
                            "the domain \"{}\" has a fixed part of the naming standard (such as HWE_ first or _KI0 "
                            "last): the names of its databases would not be recognised",
                            printable(one.name)));
}

/// The names for one domain of an installation that the words describe.
int answer_generate(const request& r, const given_words& w) {
    for (const auto& [flag, name] : {std::pair{"--domain", &w.domain}, std::pair{"--customer", &w.customer}})
        if (!is_name_text(*name) && !(name->empty() && name == &w.customer))
            throw input_error(flag, say("\"{}\" kan inte vara en del av ett namn", "\"{}\" cannot be part of a name",
                                        printable(*name)));
    domain one{w.domain, {}};
    installation i{.customer = w.customer};
    for (const std::string& word : w.subsystems) {
        const auto s = parse_subsystem(word);
        if (!s) throw input_error("--subsystems", not_accepted(word, subsystem_keys()));
        one.subsystems.insert(*s);
    }
    for (const std::string& word : w.products) {
        const auto p = parse_product(word);
        if (!p) throw input_error("--products", not_accepted(word, product_keys()));
        i.products.insert(*p);
    }
    i.domains = {&one, 1};
    refuse_odd_domains(i, "--domain");
    return generate(r, i, w.possible);
}

/// The names that an installation file has, alone or against a list.
int answer_installed(request& r, const given_words& w, bool with_list) {
    if (with_list && w.installation == "-" && w.file == "-")
        throw input_error(kinds::file,
                          say("installationen läses från standard in; ange listan med namn som en fil",
                              "the installation is read from standard input; give the list of names as a file"));
    const installation_file in =
        read_installation(read_input(r.opt.io, w.installation, encodings::utf8, longest_installation));
    if (in.domains.empty())
        throw input_error(w.installation,
                          say("har inget [[domain]]; utan [[domain]] går domänens databaser inte att räkna upp",
                              "has no [[domain]]; without one no database of a domain can be expected"));
    r.document = r.opt.document(r.opt.family(in.family), in.hosting);
    refuse_odd_domains(in, w.installation);
    return with_list ? compare(r, in, w.file, w.column) : expect(r, in);
}

int answer_check(const request& r, const given_words& w) {
    if (w.kind == "database") {
        require_databases(r.document);
        return check_databases(r, w.file, w.column);
    }
    if (w.kind == "server") return check_servers(r, w.file, w.column);
    if (w.file != "-")
        throw input_error(
            "--kind",
            say("ett lösenord läses bara från standard in, så att det inte hamnar i en fil eller i listan över processer",
                "a password is read from standard input alone, so that it is in no file and in no list of processes"));
    return check_password(r);
}

int command_line(const arguments& called_with, console& io) {
    synopsis line{
        "lifecare-names",
        {"Är namnen rätt, och är de alla med? Databaser, servrar och lösenord i Procapita och Lifecare.",
         "Are these names right, and is the set complete? Databases, servers and passwords of Procapita and Lifecare."},
        {"lifecare-names what HWE_MBY_TSS MBY_KQO AVLÄSNINGLIS1.TXT",
         "sqlcmd -Q \"SELECT name FROM sys.databases\" | lifecare-names check",
         "lifecare-names check --kind server servers.csv --column hostname --format junit",
         {"lifecare-names check --kind password            # läser det utan att visa det",
          "lifecare-names check --kind password            # reads it without showing it"},
         "lifecare-names expect installation.toml",
         "lifecare-names compare installation.toml databases.txt --format sarif --output names.sarif",
         "lifecare-names generate --domain MBY --subsystems IFO,VoO --customer Mönsterby"},
        {"Slutkod: 0 allt är rätt, 1 ett namn är fel eller saknas, 2 gick inte att kontrollera.",
         "Exit: 0 all right, 1 a name is wrong or missing, 2 could not check."}};
    line.needs_command();
    request r{io};
    r.opt.more_formats = report_formats();
    given_words w;
    line.add(r.opt.rows());
    line.add(r.opt.document_choice_rows());
    const argument of_installation{
        "installation",
        &w.installation,
        {"INSTALLATION.toml", "INSTALLATION.toml"},
        {"installationsfil (TOML); - läser standard in", "installation file (TOML); - reads standard input"},
        {.required = true}};
    const std::vector<argument> list_rows{
        {"file",
         &w.file,
         kinds::file,
         {"lista med namn; - läser standard in", "list of names; - reads standard input"},
         {.shows_default = true}},
        {"--column",
         &w.column,
         kinds::name,
         {"kolumnen med namnen (annars name, om den rubriken finns)",
          "column that holds the names (default: name, where that is a heading)"}},
        {"--ignore-foreign",
         &r.ignore_foreign,
         {},
         {"namn som inte liknar något i sviten noteras inte: servern har andra databaser också",
          "names close to none of the suite's are not noted: the server has other databases too"}}};
    const subcommand& what_is = line.add_command(
        "what",
        {"vad ett namn är, vems det är, var det står och vad som är fel med det",
         "what a name is, whose it is, where that is printed, and what is wrong with it"},
        {{"name",
          &w.names,
          kinds::text,
          {"namn på databaser, på filer mellan system, nummer i TEIS, variabler TITAN_LOOKUP_...",
           "names of databases, of files between systems, numbers in TEIS, TITAN_LOOKUP_... variables"},
          {.required = true}}});
    subcommand& check = line.add_command(
        "check",
        {"varje namn i en lista: ett per rad, utskrift från sqlcmd eller en kolumn i en CSV-fil eller arbetsbok (.xlsx)",
         "each name of a list: one a line, sqlcmd's output, or a column of a CSV file or workbook (.xlsx)"},
        {{"--kind",
          &w.kind,
          kinds::kind,
          {"database (databas), server eller password (lösenord)", "database, server or password"},
          {.shows_default = true, .accepts = {"database", "server", "password"}}}});
    check.add(list_rows);
    check.add({options::jobs_row(w.jobs, {"en lista", "a list"})});
    const subcommand& expected = line.add_command(
        "expect",
        {"databaserna som en installation ska och kan ha", "the databases that an installation should and may have"},
        {of_installation});
    subcommand& compared = line.add_command("compare",
                                            {"en lista över databaser jämförd med vad installationen ska ha",
                                             "a list of databases against what an installation should have"},
                                            {of_installation});
    compared.add(list_rows);
    const subcommand& generated = line.add_command(
        "generate", {"namnen för en domän, ett per rad", "the names for a domain, one a line"},
        {{"--domain", &w.domain, kinds::name, {"domänens namn", "name of the domain"}, {.required = true}},
         {"--subsystems",
          &w.subsystems,
          kinds::list,
          {"dess delsystem: KIR, VoO, IFO, FtB, EDU", "its subsystems: KIR, VoO, IFO, FtB, EDU"},
          {.required = true, .list = true, .offers = [] { return strings(subsystem_keys()); }}},
         {"--products",
          &w.products,
          kinds::list,
          {"produkter som används: planning, spaces, audit-log, ...",
           "products in use: planning, spaces, audit-log, ..."},
          {.list = true, .offers = [] { return strings(product_keys()); }}},
         {"--customer", &w.customer, kinds::name, {"kundens namn", "name of the customer"}},
         {"--possible,--conditional",
          &w.possible,
          {},
          {"även de som följer med en köpt funktion eller med aktivering",
           "also those that come with a bought feature or with activation"}}});
    if (const auto code = line.parse(called_with, io)) return *code;
    r.opt.settle();

    if (expected.given() || compared.given()) return answer_installed(r, w, compared.given());
    r.document = r.opt.document(r.opt.family());
    if (generated.given()) return answer_generate(r, w);
    if (what_is.given()) return what(r, w.names);
    r.jobs = jobs_of(io, w.jobs);
    return answer_check(r, w);
}

}  // namespace

}  // namespace tools::names

int tools::run_names(const arguments& given, console& io) {
    return guarded("lifecare-names", io, [&] { return names::command_line(given, io); });
}
