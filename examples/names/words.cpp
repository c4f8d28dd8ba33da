// SPDX-License-Identifier: MIT
#include <algorithm>
#include <lifecare/words.hpp>

#include "common/diagnostics.hpp"
#include "common/installation_file.hpp"
#include "judged.hpp"
#include "question.hpp"

namespace tools::names {

using namespace lifecare;

bool request::writes_report() const {
    const auto all = report_formats();
    return std::find(all.begin(), all.end(), opt.format_word) != all.end();
}

std::string places_of(const provenance& source) { return std::string(to_text(source).view()); }
std::string places_of(const database_classification& c) {
    if (c.older) return places_of(c.older->source);
    std::string out;  // editions that describe one database otherwise have a row each
    for (const rulebook::database& row : rulebook::databases)
        if (same_key(row, *c.row)) out += (out.empty() ? "" : ", ") + places_of(row.source);
    return out;
}

std::string message_of(const database_classification& c, const std::string& right, const request& r) {
    switch (c.verdict) {
        case database_verdict::valid: return {};
        case database_verdict::legacy:
            return r.say("äldre namn; det nya är {}", "an older name; the new one is {}", right);
        case database_verdict::other_document:
            if (c.part.empty() && c.row->placeholder == name_placeholder::domain)
                return r.say("domänen saknas i namnet; {} finns i {}, inte i {}",
                             "the domain is missing in the name; {} is printed in {}, not in {}",
                             str(c.older ? c.older->name : c.row->name), places_of(c), str(to_text(r.document)));
            return r.say("finns i {}, inte i {}", "printed in {}, not in {}", places_of(c), str(to_text(r.document)));
        case database_verdict::missing_domain:
        case database_verdict::missing_customer:
            return r.say("{}; det byggs som {}", "{}; it is built as {}", judgement_of(to_text(c.verdict)).meaning,
                         right);
        case database_verdict::too_long:
            return r.say("längre än SQL Servers {} tecken", "longer than SQL Server's {} characters",
                         longest_database_name);
        default:
            return r.say("{}{}", "{}{}", judgement_of(to_text(c.verdict)).meaning,
                         right.empty() ? sentence{} : say("; menar du {}?", "; did you mean {}?", right));
    }
}

std::string subsystem_of(const rulebook::database& row, bool required, const request& r) {
    std::string out = str(row.subsystem);
    if (row.after_activation) out += r.word("; efter aktivering", "; after activation");
    if (const auto* c = condition_of(row, r.document); c && c->basis != basis::printed && !required)
        out += r.say("; {} ({})", "; {} ({})", c->condition, label_of(c->basis));
    return out;
}

std::string source_of(const database_classification& c, const request& r) {
    if (c.row == nullptr) return {};
    return r.say("{0} [{1}, {2}]", "{0} [{1}, {2}]", str(c.row->name), places_of(c),
                 label_of(c.older ? c.older->basis : c.row->basis));
}

std::string server_message(server_name_fault f, std::string_view name, const request& r) {
    switch (f) {
        case server_name_fault::none: return {};
        case server_name_fault::too_long:
            return r.say("{} tecken; högst {} (3.1.3, om core- och applikationsservrar)",
                         "{} characters; at most {} (3.1.3, of core and application servers)",
                         count_characters(host_label(name)), longest_server_name);
        case server_name_fault::starts_with_digit:
            return r.word("börjar med en siffra (3.1.3, om core- och applikationsservrar)",
                          "begins with a digit (3.1.3, of core and application servers)");
        case server_name_fault::forbidden_character:
            return r.say(
                "har ett tecken som ett datornamn inte får ha: blanktecken, styrtecken, punkt först, eller något av {}",
                "has a character that a computer's name may not have: a blank, a control character, a full stop first, or one of {}",
                str(row_with_key(rulebook::host_name_rules, "netbios-characters").characters));
        default: return r.word(judgement_of(to_text(f)).meaning);
    }
}

bool prints_databases(document d) { return !rulebook::databases.in(d).empty(); }

void require_databases(document d) {
    if (!prints_databases(d))
        throw input_error("--document", say("{} anger inga databaser{}", "{} prints no databases{}", str(to_text(d)),
                                            suggestion("", keys_of_documents_that(prints_databases))));
}

void refuse_report(const request& r) {
    if (r.writes_report())
        throw input_error("--format",
                          say("\"{}\" är för check och compare", "\"{}\" is for check and compare", r.opt.format_word));
}

}  // namespace tools::names
