// SPDX-License-Identifier: MIT
/// \file
/// Names against an installation: what it should have, what a list has of it.
#include <lifecare/words.hpp>
#include <unordered_map>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/input.hpp"
#include "judged.hpp"

namespace tools::names {

using namespace lifecare;

namespace {

/// True where a document prints a database of a subsystem.
bool prints_databases_of(subsystem s, document d) {
    for (const rulebook::database& row : rulebook::databases.in(d))
        if (row.installed_for.contains(s) || row.used_by.contains(s)) return true;
    return false;
}

/// The databases that an installation should or may have.
std::vector<expected_database> expectations_of(const installation& i, const request& r) {
    std::vector<expected_database> out;
    for_each_expected_database(i, r.document, [&](const expected_database& e) { out.push_back(e); });
    if (out.empty()) require_databases(r.document);
    for (const subsystem s : i.subsystems())
        if (s != subsystem::tss && !prints_databases_of(s, r.document))
            r.opt.io.report(say("lifecare-names: {1} anger inga databaser för {0}: bara de gemensamma är med\n",
                                "lifecare-names: {1} prints no databases of {0}: only the shared ones are here\n",
                                str(to_text(s)), str(to_text(r.document))));
    for (const domain& d : i.domains)
        if (!is_domain_name(d.name, r.document))
            r.opt.io.report(say("lifecare-names: domänen \"{}\" ger databaser vars namn inte känns igen\n",
                                "lifecare-names: the domain \"{}\" gives databases whose names are not recognised\n",
                                printable(d.name)));
    for (const domain& d : i.domains)
        if (d.name.find(' ') != std::string_view::npos)
            r.opt.io.report(
                say("lifecare-names: domänen \"{}\" har blanktecken: SQL kräver hakar om namnen, [{} ...]\n",
                    "lifecare-names: the domain \"{}\" has a blank: SQL needs brackets around the names, [{} ...]\n",
                    printable(d.name), printable(d.name)));
    return out;
}

/// "Samtliga installationer" behind other words; names of subsystems keep their capitals.
std::string within_a_sentence(std::string printed) {
    if (printed.rfind("Samtliga ", 0) == 0) printed[0] = 's';
    return printed;
}

/// The name that is meant where the customer in it is close to the installation's own.
sentence meant_instead(const judged& j, const std::string& customer, const installation& i) {
    if (j.suggestion.empty() || nearest(customer, {i.customer}).empty()) return {};
    return say("; menar du {}?", "; did you mean {}?", j.suggestion);
}

/// What is said of a database that stands, or is missing, in an installation.
judged judged_in(const installation& i, const placed_database& p, std::string_view name, const request& r) {
    using enum database_standing;
    const expected_database& e = p.stands_for;
    if (p.standing == missing || p.standing == missing_possible) {
        const std::string place{to_text(*e.row->source.find(r.document)).view()}, basis = r.word(label_of(e.basis()));
        return {str(e),
                to_text(p.standing),
                str(e.row->name),
                std::string(e.part),
                "",
                p.standing == missing
                    ? r.say("saknas; hör till {} [{}, {}]", "missing; belongs to {} [{}, {}]",
                            within_a_sentence(subsystem_of(*e.row, true, r)), place, basis)
                    : r.say("{} [{}, {}]", "{} [{}, {}]", rulebook::possible_databases, place, basis)};
    }
    // The installation knows the domain or the customer that a name does not tell.
    const bool right = p.standing == required || p.standing == possible || p.standing == unexpected;
    std::string meant;
    if (!right && e.row != nullptr) meant = str(e);
    else if (!right && p.standing == no_database) meant = str(p.name.suggestion());
    judged j = judged_database(name, p.name, meant, r);
    const label of_other = p.name.row == nullptr ? label{} : of_other_family(*p.name.row, i);
    if (p.standing == no_database) {
        if (p.name.verdict == database_verdict::other_document && !of_other.sv.empty())
            j.message = r.say("{}; {}", "{}; {}", j.message, of_other);
        return j;
    }
    j.key = to_text(p.standing);
    if (p.standing == unknown_domain || p.standing == unknown_customer) j.noted = !is_wrong(p);
    const std::string part(p.name.part);
    if (p.standing == unexpected)
        j.message = r.say("inget av {} är installerat{}", "none of {} is installed{}", str(p.name.row->subsystem),
                          part.empty() ? sentence{} : say(" i {}", " in {}", part));
    if (p.standing == unexpected && !of_other.sv.empty()) j.message = r.say("{}; {}", "{}; {}", j.message, of_other);
    if (p.standing == unknown_customer)
        j.message = r.say("installationen är {}s{}", "the installation is {}'s{}", std::string(i.customer),
                          meant_instead(j, part, i));
    if (p.standing == unknown_domain)
        j.message =
            r.say("installationen har ingen domän \"{}\"{}", "the installation has no domain \"{}\"{}", part,
                  j.suggestion.empty() ? sentence{} : say("; menar du {}?", "; did you mean {}?", j.suggestion));
    return j;
}

}  // namespace

int expect(const request& r, const installation& i) {
    refuse_report(r);
    sheet s{{{"name"}, {"need"}, {"part"}, {"database"}, {"basis"}, {"section"}, {"subsystem"}}, {}};
    const bool person = r.opt.as == format::text && !r.opt.explain;
    if (person) s.columns = {{"name"}, {"need"}, {"subsystem"}};
    bool registers = false;
    for (const expected_database& e : expectations_of(i, r)) {
        std::vector<std::string> cells{str(e), shown(r, to_text(e.need))};
        if (person && e.basis() != basis::printed) {
            cells[1] += r.say(" ({})", " ({})", label_of(e.basis()));
            registers = registers || (e.need == database_need::required && e.row->is_register);
        }
        if (!person)
            cells.insert(cells.end(), {std::string(e.part), str(e.row->name), str(to_text(e.basis())),
                                       str(e.row->source.find(r.document)->place())});
        cells.push_back(subsystem_of(*e.row, e.need == database_need::required, r));
        s.rows.push_back(std::move(cells));
    }
    std::string out =
        r.opt.present(s, r.word("Databaser som ska och kan finnas", "Databases that must and may be there"),
                      {r.word(rulebook::possible_databases)});
    if (r.opt.as == format::text) {
        out += '\n';
        const auto explain = [&](const std::string& words) {
            for (const std::string& line : wrapped(words, 100)) out += line + '\n';
        };
        explain(r.say("{}: {}", "{}: {}", shown(r, "possible"), rulebook::possible_databases));
        if (registers)
            explain(
                r.say("{} ({}): ett delsystems register; att det finns där delsystemet används står inte i dokumentet",
                      "{} ({}): the register of a subsystem; that it is there with the subsystem is not printed",
                      shown(r, "required"), label_of(basis::assumed)));
    }
    r.opt.write(out);
    return clean;
}

int generate(const request& r, const installation& i, bool possible_too) {
    if (r.opt.as != format::text || r.writes_report()) return expect(r, i);
    std::string out;
    for (const expected_database& e : expectations_of(i, r)) {
        if (e.need != database_need::required && !possible_too) continue;
        if (e.row->placeholder != name_placeholder::none && e.part.empty())
            r.opt.io.report(say("lifecare-names: {} utelämnas; ange kunden med --customer\n",
                                "lifecare-names: {} is left out; give the customer with --customer\n", str(e)));
        else out += printable(str(e)) + '\n';
    }
    r.opt.write(out);
    return clean;
}

int compare(const request& r, const installation& i, const std::string& file, const std::string& column) {
    (void)expectations_of(i, r);  // a document without databases compares nothing
    std::vector<std::string> names;
    std::vector<std::pair<std::size_t, std::size_t>> places;
    const left_out omitted =
        for_each_name(r.opt.io, file, column, [&](std::string_view name, std::size_t line, std::size_t at) {
            names.emplace_back(name);
            places.emplace_back(line, at);
        });
    tell(omitted, file, r);
    const std::vector<std::string_view> listed(names.begin(), names.end());

    verdicts out{r, file, true};
    std::unordered_map<std::string, std::size_t> lines;
    std::size_t n = 0;
    compare_databases({listed.data(), listed.size()}, i, r.document, [&](const placed_database& p) {
        if (n == listed.size()) return out.add(judged_in(i, p, {}, r));  // one that is missing
        judged j = judged_in(i, p, listed[n], r);
        j.line = places[n].first;
        j.column = places[n++].second;
        if (const auto [before, is_first] = lines.try_emplace(folded(j.name), j.line); !is_first) {
            j.key = "duplicate";
            j.message = r.say("samma namn som på rad {}", "the same name as on line {}", before->second);
        }
        if (const std::string source = r.opt.explain ? source_of(p.name, r) : ""; !source.empty())
            j.message += (j.message.empty() ? "" : "; ") + source;
        out.add(std::move(j));
    });
    return out.write();
}

}  // namespace tools::names
