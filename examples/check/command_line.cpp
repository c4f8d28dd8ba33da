// SPDX-License-Identifier: MIT
/// \file
/// lifecare-check: is our installation right? One file that describes it, every rule that can be judged from it, and
/// what to ask about the rest.

#include <CLI/CLI.hpp>
#include <lifecare/audit.hpp>
#include <nlohmann/json.hpp>

#include "check/audited.hpp"
#include "check/cpp_header.hpp"
#include "check/from_systems.hpp"
#include "check/start.hpp"
#include "check/values.hpp"
#include "common/diagnostics.hpp"
#include "common/input.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/read/lifecycle_file.hpp"
#include "common/text.hpp"
#include "tools.hpp"

namespace {

using namespace lifecare;
using namespace tools;
using json = nlohmann::ordered_json;

/// Everything that the command line said.
struct command {
    explicit command(console& io) : opt{io} {}

    options opt;
    std::string file, older, newer, explained, fail_on = "warning", years, growth;
    bool list = false, bought = false, questions = false;
    lifecycle_file dates;                               // --lifecycle
    std::string described, space = "ours";              // header
    std::string customer, hosting, inhabitants, users;  // init
    bool one_server = false, ask = false, overwrite = false, update = false;
    std::vector<std::string> from, changes;  // init --from; set
    std::string changed;                     // the file of both
};

severity threshold(const std::string& word) {
    for (severity s : {severity::note, severity::warning, severity::error})
        if (lifecare::to_text(s).view() == word) return s;
    throw input_error("--fail-on", '"' + word + "\" is not accepted" + suggestion(word, {"error", "warning", "note"}));
}

audited audit_named(const command& c, const std::string& name) {
    installation_file in = read_installation(read_input(c.opt.io, name, encodings::utf8, longest_installation));
    audit_request asked;
    const lifecare::family f = c.opt.family(in.family);
    asked.document = c.opt.document(f, in.hosting);
    asked.day = c.opt.day();
    asked.paid_updates = c.bought;
    c.dates.replace(asked.cycles, asked.releases);
    std::uint32_t years = 0, growth = 0;
    if (c.years.empty() != c.growth.empty())
        throw input_error(c.years.empty() ? "--years" : "--growth", "is missing; --years and --growth go together");
    if (!c.years.empty()) {
        if (const std::string wrong = parse_count(c.years, years); !wrong.empty() || years > 100)
            throw input_error("--years", wrong.empty() ? "at most 100 is accepted" : wrong);
        if (const std::string wrong = parse_percent(c.growth, 100'000, growth); !wrong.empty())
            throw input_error("--growth", wrong);
    }
    asked.growth = {static_cast<std::uint16_t>(years), growth};
    audited a = audit_file(name, std::move(in), asked, c.opt.lang);
    a.clients = c.opt.clients;
    return a;
}

const char* state_of(const finding& f) {
    if (f.state == finding_state::found) return "found";
    return f.state == finding_state::waived ? "waived" : "not-checked";
}

sheet as_sheet(const audited& a) {
    sheet out{{{"id"},
               {"severity"},
               {"state"},
               {"subject"},
               {"message"},
               {"remedy"},
               {"document"},
               {"section"},
               {"basis"},
               {"file"},
               {"line", alignment::right}},
              {}};
    for (const finding& f : a.findings) {
        const std::size_t line = a.place(f).line;
        out.rows.push_back({str(f.row->code), str(lifecare::to_text(severity_of(f))), state_of(f),
                            printable(a.subject(f)), printable(a.message(f)),
                            f.state == finding_state::found ? remedy_of(*f.row, a.lang) : std::string{},
                            str(lifecare::to_text(f.citation->document())), str(f.citation->place()),
                            str(lifecare::to_text(f.basis)), a.file, line ? std::to_string(line) : std::string{}});
    }
    return out;
}

std::string as_json(const audited& a) {
    json findings = json::array(), questions = json::array(), checks = json::array();
    for (const finding& f : a.findings) {
        json one = {{"id", str(f.row->code)},
                    {"severity", str(lifecare::to_text(severity_of(f)))},
                    {"state", state_of(f)},
                    {"subject", a.subject(f)},
                    {"message", a.message(f)}};
        if (f.state == finding_state::found && !f.row->remedy.sv.empty()) one["remedy"] = remedy_of(*f.row, a.lang);
        if (f.accepted) one["waived_because"] = f.accepted->reason;
        one["document"] = str(lifecare::to_text(f.citation->document()));
        one["section"] = str(f.citation->place());
        one["basis"] = str(lifecare::to_text(f.basis));
        if (f.unit != finding_unit::none) one["have"] = f.have, one["want"] = f.want;
        if (f.day.valid()) one["day"] = day_text(f.day);
        if (const file_position at = a.place(f); at.line) one["line"] = at.line, one["column"] = at.column;
        findings.push_back(std::move(one));
    }
    for (const rulebook::check_row& q : rulebook::check_questions.in(a.asked.document)) {
        const citation& where = *q.source.find(a.asked.document);
        constexpr const char* states[] = {"not-asked", "open", "yes", "no", "undecided", "not-applicable"};
        const question_standing stands = standing_of(q, a.of);
        json said = nullptr;
        if (stands.state == question_state::yes) said = true;
        if (stands.state == question_state::no || stands.state == question_state::undecided) said = false;
        if (stands.state == question_state::not_applicable) said = "not-applicable";
        const std::string why = a.why_not(q);
        questions.push_back(
            {{"id", str(q.code)},
             {"rule", str(q.rule)},
             {"question", bare_question_of(q, a.lang)},
             {"condition", stands.condition ? json(a.word(stands.condition->condition)) : json(nullptr)},
             {"state", states[static_cast<std::size_t>(stands.state)]},
             {"answer", said},
             {"reason", why.empty() ? json(nullptr) : json(why)},
             {"document", str(lifecare::to_text(where.document()))},
             {"section", str(where.place())}});
    }
    for (std::size_t c = 0; c < check_count; ++c)
        checks.push_back({{"id", code_of(static_cast<check>(c))},
                          {"state", str(lifecare::to_text(a.summary.of(static_cast<check>(c))))}});
    const json out = {{"installation", a.of.customer},
                      {"file", a.file},
                      {"document", str(lifecare::to_text(a.asked.document))},
                      {"as_of", day_text(a.asked.day)},
                      {"example", !a.examples().empty()},
                      {"growth", a.asked.growth.years ? json{{"years", a.asked.growth.years},
                                                             {"basis_points_a_year", a.asked.growth.basis_points}}
                                                      : json(nullptr)},
                      {"errors", a.summary.findings(severity::error)},
                      {"warnings", a.summary.findings(severity::warning)},
                      {"notes", a.summary.findings(severity::note)},
                      {"waived", a.summary.waived()},
                      {"not_checked", a.summary.not_known()},
                      {"findings", findings},
                      {"questions", questions},
                      {"checks", checks}};
    return out.dump(2, ' ', false, json::error_handler_t::replace) + '\n';
}

/// The table of checks and questions.
sheet list_of_checks(language lang) {
    sheet out{{{"id"}, {"topic"}, {"severity"}, {"finds"}, {"remedy"}, {"basis"}, {"rule"}, {"printed_in"}}, {}};
    for (const auto* table : {&rulebook::checks, &rulebook::check_questions})
        for (const rulebook::check_row& r : *table) {
            out.rows.push_back({str(r.code), str(r.topic), str(lifecare::to_text(severity_of(r.force))),
                                r.id == check::answered ? question_of(r, lang) : str(r.title.in(lang)),
                                remedy_of(r, lang), str(lifecare::to_text(r.basis)), str(r.rule),
                                std::string(lifecare::to_text(r.source).view())});
        }
    return out;
}

/// The page of documentation: a heading for each check, to be linked to, and a table of the questions.
std::string page_of_checks(const sheet& all, language lang) {
    const auto word = [&](const char* sv, const char* en) { return std::string(lang == language::swedish ? sv : en); };
    std::string out, topic, id;
    sheet questions{{{"id"}, {"severity"}, {"question"}, {"answer"}, {"printed_in"}}, {}};
    for (const auto& row : all.rows) {
        const std::string &finds = row[3], &remedy = row[4], &basis = row[5], &rule = row[6], &printed_in = row[7];
        if (row[0].rfind("LC-ASK-", 0) == 0) {
            questions.rows.push_back({row[0], row[2], finds, rule, printed_in});
            continue;
        }
        if (row[1] != topic) out += "## " + markdown_text(topic = row[1]) + "\n\n";
        if (row[0] != id) out += "### " + (id = row[0]) + "\n\n";
        out += "**" + row[2] + "**: " + markdown_text(finds) + ". " + markdown_text(remedy) + "\\\n" +
               markdown_text(printed_in + ", " + basis) + (rule.empty() ? "" : ", `" + rule + '`') + "\n\n";
    }
    return out + "## " + word("frågor", "questions") + "\n\n" +
           word(
               "Sådant som bara en människa kan säga. Svaret skrivs i filen under `[answers]` med sin nyckel: `true`, `false` eller `\"not-applicable: SKÄL\"`. Nej är ett fynd där villkoret gäller.",
               "What only a person can tell. The answer is written in the file under `[answers]`, by its key: `true`, `false` or `\"not-applicable: REASON\"`. No is a finding where the condition holds.") +
           "\n\n" + to_markdown(questions);
}

int list(const command& c) {
    sheet s = list_of_checks(c.opt.lang);
    if (c.opt.as == format::markdown) {
        c.opt.write(page_of_checks(s, c.opt.lang));
        return clean;
    }
    if (c.opt.as == format::text) {  // what a terminal has room for; --explain tells the rest of one
        s.columns = {{"id"}, {"severity"}, {"finds"}};
        for (auto& row : s.rows) row = {row[0], row[2], row[3]};
    }
    std::string out =
        c.opt.present(s, c.opt.lang == language::swedish ? "Kontroller och frågor" : "Checks and questions");
    if (c.opt.as == format::text)
        out += '\n' + std::to_string(check_count) +
               (c.opt.lang == language::swedish ? " kontroller och " : " checks and ") +
               std::to_string(question_keys().size()) + (c.opt.lang == language::swedish ? " frågor" : " questions") +
               '\n';
    c.opt.write(out);
    return clean;
}

std::string paragraph(const std::string& s) {
    std::string out;
    for (const std::string& line : wrapped(s, 98)) out += "  " + line + '\n';
    return out;
}

int explain(const command& c) {
    const auto word = [&](label l) { return str(l.in(c.opt.lang)); };
    std::string out;
    std::vector<std::string_view> codes;
    for (const auto* table : {&rulebook::checks, &rulebook::check_questions})
        for (const rulebook::check_row& r : *table) {
            codes.push_back(r.code);
            if (!same_ignoring_case(r.code, c.explained)) continue;
            const bool question = r.id == check::answered;
            out += str(r.code) + "  " + str(lifecare::to_text(severity_of(r.force))) + '\n' +
                   paragraph(question ? question_of(r, c.opt.lang) : word(r.title) + '.');
            for (const std::string& help : help_of(r, c.opt.lang)) out += paragraph(help);
            for (const citation& place : r.source)
                out += "  [" + cited(place) + (question ? "" : ", " + str(lifecare::to_text(r.basis))) + "]\n";
        }
    if (out.empty())
        throw input_error("--explain", '"' + c.explained + "\" is not a check" + suggestion(c.explained, codes));
    c.opt.write(out);
    return clean;
}

int check_file(const command& c) {
    const severity at = threshold(c.fail_on);
    const audited a = audit_named(c, c.file);
    std::string out;
    if (!c.opt.other_format.empty()) out = tools::to_string(a.as_report(), c.opt.other_format);
    else if (c.opt.as == format::text) out = to_text(a, c.questions);
    else if (c.opt.as == format::json) out = as_json(a);
    else if (c.opt.as == format::markdown) out = to_markdown(a, c.questions);
    else if (c.opt.as == format::html) out = to_html(a);
    else
        out = c.opt.present(
            as_sheet(a),
            a.word("Granskning av ", "Check of ") + (a.of.customer.empty() ? a.file : std::string(a.of.customer)),
            {a.totals()});
    c.opt.write(out);
    if (a.summary.nothing_checked()) {
        c.opt.io.report("lifecare-check: nothing could be checked: " + printable(a.file) + " says nothing that " +
                        str(lifecare::to_text(a.asked.document)) + " has a rule for\n");
        return could_not_check;
    }
    return a.summary.clean(at) ? clean : findings;
}

/// What a change of the file fixes and breaks.
int difference(const command& c) {
    const severity at = threshold(c.fail_on);
    const audited before = audit_named(c, c.older), after = audit_named(c, c.newer);
    const auto key = [](const audited& a, const finding& f) { return str(f.row->code) + '\n' + a.identity(f); };
    const auto has = [&](const audited& a, const std::string& wanted) {
        return std::any_of(a.findings.begin(), a.findings.end(),
                           [&](const finding& f) { return f.state == finding_state::found && key(a, f) == wanted; });
    };
    sheet out{{{"change"}, {"id"}, {"severity"}, {"subject"}, {"message"}}, {}};
    bool broken = false;
    const auto put = [&](const char* change, const audited& a, const finding& f) {
        out.rows.push_back({change, str(f.row->code), str(lifecare::to_text(severity_of(f))), printable(a.subject(f)),
                            printable(a.message(f))});
    };
    for (const finding& f : after.findings)
        if (f.state == finding_state::found && !has(before, key(after, f))) {
            put("breaks", after, f);
            broken = broken || severity_of(f) >= at;
        }
    for (const finding& f : before.findings)
        if (f.state == finding_state::found && !has(after, key(before, f))) put("fixes", before, f);
    if (out.rows.empty() && c.opt.as == format::text)
        c.opt.write(before.word("Ändringen varken lagar eller förstör något.\n",
                                "The change neither fixes nor breaks anything.\n"));
    else
        c.opt.write(
            c.opt.present(out, before.word("Vad ändringen lagar och förstör", "What the change fixes and breaks")));
    return broken ? findings : clean;
}

/// The file as C++.
int write_header(const command& c) {
    if (!is_namespace(c.space)) throw input_error("--namespace", '"' + c.space + "\" is not the name of a namespace");
    const installation_file in =
        read_installation(read_input(c.opt.io, c.described, encodings::utf8, longest_installation));
    c.opt.write(cpp_header(in, c.described == "-" ? "standard input" : c.described, c.space,
                           c.opt.document(c.opt.family(in.family), in.hosting), c.opt.day()));
    return clean;
}

int start(command& c) {
    const auto count = [](const char* flag, const std::string& word, std::uint32_t& n) {
        if (!word.empty())
            if (const std::string wrong = parse_count(word, n); !wrong.empty()) throw input_error(flag, wrong);
    };
    const already_told told{!c.customer.empty(),    !c.opt.family_word.empty(), !c.hosting.empty(),
                            !c.inhabitants.empty(), !c.users.empty(),           c.one_server};
    starting_point of;
    if (told.customer) of.customer = c.customer;
    if (first_invalid_utf8(of.customer) != std::string::npos) throw input_error("--customer", "is not UTF-8");
    of.family = c.opt.family();
    if (told.hosting) {
        const auto parsed = parse_hosting(std::string_view{c.hosting});
        if (!parsed)
            throw input_error("--hosting",
                              '"' + c.hosting + "\" is not accepted" + suggestion(c.hosting, {"on-premises", "cloud"}));
        of.hosting = *parsed;
    }
    count("--inhabitants", c.inhabitants, of.inhabitants);
    count("--users", c.users, of.users);
    of.one_server = c.one_server;
    if (of.hosting == hosting::cloud && (told.inhabitants || told.users || told.one_server))
        throw input_error(
            "--hosting",
            "the servers of cloud are Tietoevry's: --inhabitants, --users and --one-server are for on-premises");
    if (!c.from.empty()) {
        if (of.hosting == hosting::cloud)
            throw input_error("--from", "is for on-premises; the servers of cloud are Tietoevry's");
        if (c.changed.empty() && !c.overwrite && c.opt.output != "-" &&
            c.opt.io.kind_of(c.opt.output) == file_kind::regular)
            throw input_error(c.opt.output,
                              "exists; name it behind --from to see what would change, or give --overwrite");
        return init_from(c.opt, c.from, c.changed, c.update, of, told);
    }
    if (!c.changed.empty()) throw input_error(c.changed, "is for init --from PATH");
    // What exists is somebody's work. A pipe or a device is written into, as by every tool.
    if (!c.overwrite && c.opt.output != "-" && c.opt.io.kind_of(c.opt.output) == file_kind::regular)
        throw input_error(c.opt.output, "exists; give another name, or --overwrite");

    const bool nothing_told =
        !(told.customer || told.family || told.hosting || told.inhabitants || told.users || told.one_server);
    if (c.ask || (nothing_told && c.opt.io.is_terminal(stream::input))) {
        ask_starting_point(of, told, c.opt.lang, c.opt.io);
        if (c.opt.output.empty()) c.opt.output = ask_file_name(c.opt.lang, c.opt.io);
    }
    if (!newest_document(of.hosting, of.family))
        throw input_error("--hosting", "no document governs education in cloud");
    c.opt.write(starting_file(of, c.opt.day(), c.opt.lang));
    return clean;
}

int command_line(const arguments& called_with, console& io) {
    command c{io};
    std::string lifecycle;
    c.opt.more_formats = {"sarif", "junit", "tap"};
    CLI::App app{
        "Is our installation right? Every rule that one file can answer, found or not, with its source and remedy, and what to ask about the rest.",
        "lifecare-check"};
    c.opt.add_to(app);
    app.remove_option(app.get_option("--explain"));
    c.opt.add_document_choice_to(app);
    c.opt.add_clients_choice_to(app);
    app.add_option("FILE", c.file, "the installation file (TOML); - is standard input")->type_name("");
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
        ->type_name("PATH")
        ->expected(1)
        ->allow_extra_args(false)  // the next word is FILE
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    init->add_option("FILE", c.changed, "--from: an installation file; what would change in it is printed")
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
        "  lifecare-check diff before.toml after.toml\n"
        "  lifecare-check header vellinge.toml --as-of 2026-01-15 --output installation.hpp\n"
        "  lifecare-check --explain LC-NAME-001");
    // "-server[OLD]" and "-client.citrix" take something away in set; they are not options.
    constexpr char removal = '\x01';
    arguments given = called_with;
    if (std::find(given.begin(), given.end(), "set") != given.end())
        for (std::string& word : given)
            if (word.size() > 2 && word[0] == '-' && word[1] != '-') word.insert(0, 1, removal);
    if (const auto code = parse_arguments(app, given, io)) return *code;
    for (std::string& change : c.changes)
        if (change.front() == removal) change.erase(0, 1);
    c.opt.settle();
    if (!lifecycle.empty()) c.dates = read_lifecycle(read_input(c.opt.io, lifecycle, encodings::any_common));
    const auto only_tables = [&](std::string_view what) {
        if (!c.opt.other_format.empty())
            throw input_error("--format", say("{} skriver text, csv, json, markdown, html och xlsx",
                                              "{} writes text, csv, json, markdown, html and xlsx", what));
    };
    if (*schema) {
        c.opt.write(installation_schema());
        return clean;
    }
    if (*init) return start(c);
    if (*values) {
        only_tables("values");
        const input in = read_input(io, c.newer, encodings::utf8, longest_installation);
        c.opt.write(
            c.opt.present(values_of(in), c.opt.lang == language::swedish ? "Vad filen säger" : "What the file says"));
        return clean;
    }
    if (*header) return write_header(c);
    if (*set) return set_in_file(c.opt, c.changed, c.changes);
    if (*diff) {
        only_tables("diff");
        return difference(c);
    }
    if (c.list) {
        only_tables("--list");
        return list(c);
    }
    if (!c.explained.empty()) return explain(c);
    if (c.file.empty()) throw input_error("FILE", "is missing; 'lifecare-check init' writes one to start from");
    const std::string_view near = nearest(c.file, {"diff", "header", "init", "schema", "set", "values"});
    if (!near.empty() && io.kind_of(c.file) == file_kind::none)
        throw input_error(c.file, "is neither a file nor a subcommand; did you mean \"" + std::string(near) + "\"?");
    return check_file(c);
}

}  // namespace

int tools::run_check(const arguments& given, console& io) {
    return guarded("lifecare-check", io, [&] { return command_line(given, io); });
}
