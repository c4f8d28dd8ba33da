// SPDX-License-Identifier: MIT
/// \file
/// lifecare-support: is this version supported today, until when, and by whom? By the suite's documents and by the
/// vendor's dates.
#include <CLI/CLI.hpp>
#include <lifecare/support.hpp>

#include "common/diagnostics.hpp"
#include "common/icalendar.hpp"
#include "common/input.hpp"
#include "common/installation_file.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/pictures/timeline.hpp"
#include "common/read/inventory.hpp"
#include "common/read/lifecycle_file.hpp"
#include "common/text.hpp"
#include "tools.hpp"

namespace {

using namespace lifecare;
using namespace tools;

/// What the tool was asked, and by which dates.
struct question {
    explicit question(console& io) : opt{io} {}

    options opt;
    lifecare::document document = newest_specification;
    date day;
    std::optional<date> soon;  ///< --within: ends up to this day are findings
    support_question ask;
    lifecycle_file file;

    [[nodiscard]] std::string word(const char* sv, const char* en) const {
        return opt.lang == language::swedish ? sv : en;
    }
    [[nodiscard]] std::string word(label l) const { return str(l.in(opt.lang)); }
};

/// The machine of what the file has under [client]: a key, the same in every language.
constexpr std::string_view clients = "client";

/// One product on one machine, and what was answered.
struct item {
    std::string machine, written;
    software what;
    support_answer verdict;
};

bool ends_soon(const question& q, const item& i) { return q.soon && i.verdict.ends_by(*q.soon); }
bool is_finding(const question& q, const item& i) {
    return i.what.ambiguous || i.verdict.is_finding() || ends_soon(q, i);
}
/// True when the question was answered at all.
bool is_judged(const item& i) { return i.what.ambiguous || i.verdict.outcome != support_outcome::not_judged; }

item judge(const question& q, std::string machine, std::string written, std::string_view version = {}) {
    item i{std::move(machine), std::move(written), {}, {}};
    i.what = parse_software(i.written, version);
    if (!version.empty() && i.written.find(version) == std::string::npos) (i.written += ' ') += version;
    i.verdict = support_of(i.what, q.ask);
    return i;
}

std::string product_name(const software& s) {
    return s.product ? str(rulebook::software[static_cast<std::size_t>(*s.product)].name) : std::string{};
}
std::string version_name(std::string_view version, std::string_view release) {
    return std::string(version) + (version.empty() || release.empty() ? "" : " ") + std::string(release);
}
std::string edition_name(windows_edition e) {
    constexpr const char* names[] = {"", "Home/Pro", "Enterprise/Education", "LTSC", "IoT LTSC", "IoT Core"};
    return names[static_cast<std::size_t>(e)];
}
std::string cycle_name(const rulebook::vendor_cycle& c) {
    const std::string edition = edition_name(c.edition);
    return version_name(c.version, c.release) + (edition.empty() ? "" : " " + edition);
}

// Words
// -----------------------------------------------------------------------------------------------------------------------------------

std::string place_of(const suite_answer& s) {
    return s.citation ? std::string(lifecare::to_text(*s.citation).view()) : std::string{};
}

/// The condition of the row that the answer rests on; empty for none.
label condition_of(const item& i) {
    const suite_answer& s = i.verdict.suite;
    if (s.row) return s.row->condition.words;
    return s.cloud ? s.cloud->condition : label{};
}
/// "the channel, 32 or 64 bits"
std::string terms(const question& q, enum_set<condition_term> all) {
    std::string out;
    for (const condition_term t : all) out += (out.empty() ? "" : ", ") + q.word(name_of(t));
    return out;
}

/// Which version a rolling row accepts.
std::string wanted_version(const question& q, const item& i) {
    const suite_answer& s = i.verdict.suite;
    if (s.row) {
        constexpr label versions[] = {
            {"", ""},
            {"senaste versionen", "the latest version"},
            {"senaste fulla versionen", "the latest full version"},
            {"den version som hör till ett operativsystem som stöds", "the version of a supported operating system"}};
        return q.word(versions[static_cast<std::size_t>(s.row->rolling)]);
    }
    if (s.cloud->accepted != cloud_version::latest_of_track)
        return q.word("senaste eller näst senaste versionen", "the latest or second latest version");
    return q.word("senaste versionen av ", "the latest version of ") + (s.unstated.contains(condition_term::channel)
                                                                            ? q.word("CR eller LTSR", "CR or LTSR")
                                                                            : str(s.cloud->version));
}
/// How new this version is, and by whose word of which day.
std::string newness_words(const question& q, const item& i) {
    const newness_answer& v = i.verdict.version;
    if (i.what.product == software_product::iis) {
        std::string of;
        for (const auto& r : rulebook::iis_release_rows::rows)
            if (version_covers(r.version, i.what.version) && !i.what.version.view().empty())
                of += (of.empty() ? "" : ", ") + str(r.windows_server);
        if (of.empty())
            return v.state == newness::unknown ? q.word("; vilken Windows Server den hör till är inte känt",
                                                        "; which Windows Server it is part of is not known")
                                               : "";
        return q.word("; den hör till Windows Server ", "; it is part of Windows Server ") + of +
               (i.verdict.outdated ? q.word(", som inte stöds", ", not supported") : "");
    }
    std::string out;
    const bool esr = i.what.product == software_product::firefox && i.what.channel == release_channel::long_term;
    if (esr)
        out += q.word("; detta är ESR (Extended Support Release), inte senaste versionen",
                      "; this is an ESR (Extended Support Release), not the latest version");
    else if (v.kept && v.state != newness::newest)
        out += q.word("; ", "; ") + std::to_string(v.kept->long_term) +
               q.word(" är ESR (Extended Support Release)", " is an ESR (Extended Support Release)");
    else if (i.what.channel == release_channel::preview)
        out += q.word("; detta är en förhandsversion", "; this is a preview");
    switch (v.state) {
        case newness::second:
        case newness::older:
            if (const date day = i.verdict.superseded_on(); day.valid())
                out += q.word("; ersatt ", "; superseded on ") + str(day);
            break;
        case newness::not_out:
            out += q.word("; denna är inte släppt den dagen", "; this one is not out on that day");
            break;
        case newness::beyond:
            out += q.word("; denna är nyare än alla kända", "; this one is newer than every one known");
            break;
        case newness::unknown:
            out += q.word("; versionernas dagar är inte kända", "; the days of its versions are not known");
            break;
        case newness::unstated:
            if (v.source) out += q.word("; versionen behövs", "; the version is needed");
            break;
        case newness::newest: break;
    }
    if (v.source)
        out += q.word("; nyast är ", "; the newest is ") + std::string(v.newest.view()) + " (" + str(v.newest_day) +
               q.word("; data från ", "; data of ") + str(v.source->as_of()) + ')';
    return out;
}

/// What the suite's document says, in words.
std::string suite_words(const question& q, const item& i) {
    const suite_answer& s = i.verdict.suite;
    const std::string since = s.window.first_day.valid() ? q.word(" från ", " from ") + str(s.window.first_day) : "";
    const std::string until =
        s.window.last_day.valid() ? q.word(" till och med ", " until ") + str(s.window.last_day) : "";
    const label condition = condition_of(i);
    const std::string if_words = condition.en.empty() ? "" : ": " + q.word(condition);
    const std::string unstated =
        s.unstated.empty() ? "" : q.word(" (inte angivet: ", " (not stated: ") + terms(q, s.unstated) + ')';
    switch (s.state) {
        case suite_state::supported: return q.word("stöds", "supported") + since + until + if_words;
        case suite_state::conditional: {
            const std::string least =
                s.row && s.row->least_subversion
                    ? q.word("; subversion minst ", "; subversion at least ") + std::to_string(s.row->least_subversion)
                    : "";
            return q.word("stöds med villkor", "supported on a condition") + since + until + if_words + least +
                   unstated;
        }
        case suite_state::rolling: {
            const bool advice =
                s.cloud && s.cloud->accepted == cloud_version::latest_of_track;  // "Rekommenderad version"
            const std::string more = (since.empty() ? "" : q.word(", stöd", ", support") + since) + newness_words(q, i),
                              which = wanted_version(q, i) + more;
            if (i.verdict.outdated && !advice)
                return q.word("stöds inte, bara ", "not supported, only ") + wanted_version(q, i) + q.word("", " is") +
                       more;
            switch (i.verdict.outcome) {
                case support_outcome::supported: return q.word("stöds: ", "supported: ") + which;
                case support_outcome::depends: return q.word("stöds om det är ", "supported if it is ") + which;
                default:
                    return (advice ? q.word("rekommenderad är ", "recommended is ")
                                   : q.word("stöds är bara ", "supported is only ")) +
                           which;
            }
        }
        case suite_state::not_yet: return q.word("stöds först", "supported only") + since;
        case suite_state::ended:
            return q.word("stödet upphörde, sista dag ", "support ended, last day ") + str(s.window.last_day);
        case suite_state::withdrawn:
            return q.word("borttagen ", "withdrawn on ") + str(s.withdrawn_on) + " (" +
                   std::string(lifecare::to_text(*s.withdrawn_by).view()) + ")" +
                   (s.window.last_day.valid() ? q.word(", hade upphört ", ", had ended ") + str(s.window.last_day)
                                              : "");
        case suite_state::not_listed:
            return q.word("utanför plattformen: versionen är inte listad",
                          "outside the platform: the version is not listed");
        case suite_state::too_old:
            return q.word("för gammal subversion, minst ", "subversion too old, at least ") +
                   std::to_string(s.row->least_subversion);
        case suite_state::excluded:
            return q.word("stöds inte, villkoret är", "not supported, the condition is") + if_words +
                   q.word("; stämmer inte: ", "; does not match: ") + terms(q, s.contradicted);
        case suite_state::version_needed:
            return q.word("listad i vissa versioner; versionen behövs",
                          "listed in certain versions; the version is needed");
        case suite_state::unversioned:
            return q.word("nämns utan version: om denna duger är inte tryckt",
                          "named without a version: whether this one will do is not printed") +
                   if_words;
        case suite_state::not_named:
            return i.what.product ? q.word("nämns inte i ", "not named in ") + str(lifecare::to_text(q.document))
                                  : q.word("ingen produkt ur plattformstabellen", "no product of the platform table");
    }
    return {};
}

/// What the vendor's dates say, in words.
std::string vendor_words(const question& q, const item& i) {
    const vendor_answer& v = i.verdict.vendor;
    switch (v.state) {
        case vendor_state::supported:
            return q.word("säkerhetsuppdateringar till och med ", "security updates until ") + str(v.last_day);
        case vendor_state::no_end_published: return q.word("inget slut publicerat", "no end published");
        case vendor_state::ended:
            return q.word("säkerhetsuppdateringarna slutade ", "security updates ended ") + str(v.last_day);
        case vendor_state::depends:
            return q.word("slutade ", "ended ") + str(v.last_day) + q.word(" för ", " for ") + cycle_name(*v.cycle) +
                   (v.other_end ? q.word(", inte för ", ", not for ") + cycle_name(*v.other_end) + " (" +
                                      (v.other_end->security_end.valid() ? str(v.other_end->security_end)
                                                                         : q.word("inget slut", "no end")) +
                                      ")"
                                : "") +
                   q.word("; utgåva eller release behövs", "; the edition or release is needed");
        case vendor_state::not_released: return q.word("inte släppt ännu", "not released yet");
        case vendor_state::unknown: {
            if (i.what.product)
                for (const auto& policy : rulebook::vendor_policies)
                    if (policy.product == *i.what.product)
                        return q.word("inga datum; ", "no dates; ") + q.word(policy.rule);
            return q.word("inga datum", "no dates");
        }
    }
    return {};
}

std::string verdict_word(const question& q, const item& i) {
    if (i.what.ambiguous) return q.word("OKLART", "UNCLEAR");
    if (ends_soon(q, i)) return q.word("SLUTAR SNART", "ENDS SOON");
    switch (i.verdict.outcome) {
        case support_outcome::supported: return q.word("stöds", "supported");
        case support_outcome::finding: return q.word("STÖDS INTE", "NOT SUPPORTED");
        case support_outcome::depends: return q.word("BEROR PÅ", "DEPENDS");
        case support_outcome::not_judged: return q.word("inte bedömd", "not judged");
    }
    return {};
}
const char* key_of(support_clock c) {
    if (c == support_clock::suite) return "suite";
    return c == support_clock::vendor ? "vendor" : "";
}
std::string clock_word(const question& q, support_clock c) {
    if (c == support_clock::suite) return q.word("systemet", "suite");
    return c == support_clock::vendor ? q.word("leverantören", "vendor") : "";
}

/// Basis, source, disagreement: what --explain adds.
std::vector<std::string> explanation(const question& q, const item& i) {
    std::vector<std::string> out;
    const suite_answer& s = i.verdict.suite;
    if (s.citation)
        out.push_back(q.word("systemet: ", "suite: ") +
                      (s.row ? str(s.row->product) + ' ' + str(s.row->version) + ", \"" + str(s.row->comment) + '"'
                             : str(s.cloud->product) + ' ' + str(s.cloud->version)) +
                      "  [" + place_of(s) + ", " + str(lifecare::to_text(s.basis)) + ']');
    if (s.row && s.row->from_week.valid())
        out.push_back("  " + str(s.row->supported_from) + q.word(" börjar måndagen den ", " begins on Monday ") +
                      str(s.window.first_day));
    if (s.row && s.row->until_week.valid())
        out.push_back(
            "  " + str(s.row->supported_until) + q.word(" börjar ", " begins on ") + str(s.row->until_week.monday()) +
            q.word("; sista dagen är söndagen före [assumed]", "; the last day is the Sunday before [assumed]"));
    if (s.row && s.row->required_week.valid())
        out.push_back("  " + q.word("krav från ", "demanded from ") + str(s.row->required_from) + " (" +
                      str(s.row->required_week.monday()) + "): " + q.word(s.row->condition.words));
    if (s.state == suite_state::rolling && i.verdict.version.source)
        out.push_back(q.word("versioner: ", "versions: ") + str(i.verdict.version.source->publisher()) + "  [" +
                      str(i.verdict.version.source->place()) + ", " + str(i.verdict.version.source->as_of()) +
                      ", external]");
    const vendor_answer& v = i.verdict.vendor;
    const auto dates = [&](const rulebook::vendor_cycle& c) {
        std::string d = q.word("släppt ", "released ") + str(c.released);
        if (c.mainstream_end.valid())
            d += q.word(", övriga rättningar till ", ", other fixes until ") + str(c.mainstream_end);
        d += c.security_end.valid() ? q.word(", säkerhet till ", ", security until ") + str(c.security_end)
                                    : q.word(", inget slut publicerat", ", no end published");
        if (c.paid_end.valid()) d += q.word(", köpta till ", ", bought until ") + str(c.paid_end);
        if (!c.note.empty()) d += "; " + str(c.note);
        return d + "  [" + str(c.source.place()) + ", " + str(c.source.as_of()) + ", external]";
    };
    if (v.cycle)
        out.push_back(q.word("leverantören: ", "vendor: ") + product_name(i.what) + ' ' + cycle_name(*v.cycle) + ": " +
                      dates(*v.cycle));
    if (v.disagrees)
        out.push_back("  " + q.word("en annan källa säger: ", "another source says: ") + dates(*v.disagrees));
    return out;
}

/// "endoflife.date 2026-08-22, Microsoft 2025-05-09, 2023-01-25", newest first, and the age of the newest.
template <class Rows>
std::string sources_line(const question& q, const std::string& name, const Rows& rows) {
    std::vector<std::pair<date, std::string>> sources;
    for (const auto& row : rows) {
        const std::pair<date, std::string> s{row.source.as_of(), str(row.source.publisher())};
        if (std::find(sources.begin(), sources.end(), s) == sources.end()) sources.push_back(s);
    }
    std::sort(sources.rbegin(), sources.rend());
    std::string out = name + ": ";
    for (std::size_t i = 0; i < sources.size(); ++i)
        out += (i ? ", " : "") + (i && sources[i].second == sources[i - 1].second ? "" : sources[i].second + ' ') +
               str(sources[i].first);
    const std::int32_t age = q.day.days() - sources.front().first.days();
    return out +
           (age > 0 ? " (" + counted(static_cast<std::uint64_t>(age), nouns::days, q.opt.lang) +
                          q.word(age == 1 ? " gammalt)" : " gamla)", " old)")
                    : "") +
           "\n";
}
std::string dates_line(const question& q) {
    return sources_line(q, q.word("Leverantörernas datum", "Vendors' dates"), q.ask.cycles) +
           sources_line(q, q.word("Webbläsares versioner", "Browsers' releases"), q.ask.releases);
}
std::string heading(const question& q) {
    return std::string(heading_of(q.document).view()) + "  |  " + str(q.day) + "\n" + dates_line(q);
}

// Answers
// -----------------------------------------------------------------------------------------------------------------------------------

sheet sheet_of(const question& q, const std::vector<item>& items) {
    sheet s;
    for (const char* key : {"machine",        "software",        "product",       "version",      "release",
                            "outcome",        "last_day",        "binds",         "suite_state",  "suite_first_day",
                            "suite_last_day", "suite_basis",     "document",      "section",      "condition",
                            "vendor_state",   "vendor_last_day", "vendor_source", "vendor_as_of", "vendor_disagrees",
                            "newest_version", "as_of",           "newest_day",    "newest_as_of", "unstated",
                            "contradicted"})
        s.columns.push_back({key});
    for (const item& i : items) {
        const support_answer& v = i.verdict;
        const std::string outcome = ends_soon(q, i) ? "ends-soon" : str(lifecare::to_text(v.outcome));
        s.rows.push_back({i.machine,
                          i.written,
                          i.what.product ? str(lifecare::to_text(*i.what.product)) : "",
                          std::string(i.what.version.view()),
                          std::string(i.what.release.view()),
                          i.what.ambiguous ? "ambiguous" : outcome,
                          str(v.last_day),
                          key_of(v.binds),
                          str(lifecare::to_text(v.suite.state)),
                          str(v.suite.window.first_day),
                          str(v.suite.window.last_day),
                          str(lifecare::to_text(v.suite.basis)),
                          str(lifecare::to_text(q.document)),
                          v.suite.citation ? str(v.suite.citation->place()) : "",
                          q.word(condition_of(i)),
                          str(lifecare::to_text(v.vendor.state)),
                          str(v.vendor.last_day),
                          v.vendor.cycle ? str(v.vendor.cycle->source.place()) : "",
                          v.vendor.cycle ? str(v.vendor.cycle->source.as_of()) : "",
                          v.vendor.disagrees ? str(v.vendor.disagrees->source.place()) : "",
                          std::string(v.version.newest.view()),
                          str(q.day),
                          str(v.version.newest_day),
                          v.version.source ? str(v.version.source->as_of()) : "",
                          terms(q, v.suite.unstated),
                          terms(q, v.suite.contradicted)});
    }
    return s;
}

std::string text_of(const question& q, const std::vector<item>& items, bool all) {
    std::string out = heading(q) + "\n";
    std::size_t shown = 0, findings_count = 0, unjudged = 0;
    for (const item& i : items) {
        findings_count += is_finding(q, i) ? 1u : 0u;
        unjudged += is_judged(i) ? 0u : 1u;
        if (!all && !q.opt.explain && !is_judged(i) && !i.what.product)
            continue;  // no product of the platform table: counted below
        ++shown;
        const std::string machine = i.machine == clients ? q.word("klient", "client") : printable(i.machine);
        std::string line =
            left(verdict_word(q, i), 14) + (machine.empty() ? "" : machine + ": ") + printable(i.written);
        if (i.verdict.last_day.valid()) {
            const std::string last = "(" + q.word("sista dag ", "last day ") + str(i.verdict.last_day) + ", " +
                                     clock_word(q, i.verdict.binds) + ")";
            line += width(line) + 2 + width(last) > 100 ? '\n' + std::string(16, ' ') + last : "  " + last;
        }
        out += line + '\n';
        const auto add = [&](const std::string& words) {
            for (const std::string& part : wrapped(words, 84)) out += std::string(16, ' ') + part + '\n';
        };
        if (i.what.ambiguous) {
            add(q.word("bygge ", "build ") + std::to_string(i.what.build) +
                q.word(" är både en Windows och en Windows Server: skriv ordet Server, eller Windows 10 eller 11",
                       " is both a Windows and a Windows Server: write the word Server, or Windows 10 or 11"));
            continue;
        }
        const std::string place = place_of(i.verdict.suite);
        add(q.word("systemet: ", "suite:  ") + suite_words(q, i) + (place.empty() ? "" : " (" + place + ")"));
        if (i.what.product)
            add(q.word("leverantören: ", "vendor: ") + vendor_words(q, i) +
                (i.verdict.vendor.disagrees ? q.word("; källorna skiljer sig", "; the sources disagree") : ""));
        if (q.opt.explain)
            for (const std::string& words : explanation(q, i)) add(words);
    }
    if (shown == 0) out += q.word("Ingen produkt ur plattformstabellen.\n", "No product of the platform table.\n");
    if (items.size() > 1) {
        out += "\n" + std::to_string(items.size()) + q.word(" lästa, ", " read, ") +
               std::to_string(items.size() - unjudged) + q.word(" bedömda, ", " judged, ") +
               std::to_string(findings_count) + q.word(" att åtgärda", " to be fixed");
        out += unjudged ? q.word("; inte bedömda: ", "; not judged: ") + std::to_string(unjudged) + "\n" : "\n";
    }
    if (!q.opt.explain)
        out += q.word("Källa och grund för varje svar: --explain\n", "Source and basis of every answer: --explain\n");
    return out;
}

/// A last day as a calendar entry.
calendar_event end_event(const question& q, const std::string& what, date day, support_clock who,
                         const std::vector<std::string>& identity, const std::string& more) {
    std::vector<std::string> parts{"support"};
    parts.insert(parts.end(), identity.begin(), identity.end());
    return {event_uid(parts),
            day,
            {},
            {},
            what + q.word(": sista dag med stöd (", ": last supported day (") + clock_word(q, who) + ")",
            more,
            90};
}
std::string calendar_of(const question& q, std::vector<calendar_event> events) {
    // What several machines run ends once.
    std::stable_sort(events.begin(), events.end(),
                     [](const calendar_event& a, const calendar_event& b) { return a.day < b.day; });
    std::vector<calendar_event> once;
    for (calendar_event& e : events)
        if (std::none_of(once.begin(), once.end(), [&](const calendar_event& o) { return o.uid == e.uid; }))
            once.push_back(std::move(e));
    return to_icalendar({q.word("Stöd upphör", "Ends of support"), sequence_of(q.day),
                         q.opt.as_of_word.empty() ? q.opt.io.now() : to_instant({q.day, 0}), std::move(once), q.day});
}
std::vector<calendar_event> events_of(const question& q, const std::vector<item>& items) {
    std::vector<calendar_event> events;
    for (const item& i : items)
        if (i.verdict.last_day.valid() && is_judged(i))
            events.push_back(end_event(q, product_name(i.what) + ' ' + version_name(i.what.version, i.what.release),
                                       i.verdict.last_day, i.verdict.binds,
                                       {str(lifecare::to_text(*i.what.product)), std::string(i.what.version.view()),
                                        std::string(i.what.release.view()), edition_name(i.what.edition)},
                                       q.word("systemet: ", "suite: ") + suite_words(q, i) + "\n" +
                                           q.word("leverantören: ", "vendor: ") + vendor_words(q, i)));
    return events;
}

void refuse_format(const question& q, std::string_view wanted, const char* where) {
    if (q.opt.other_format == wanted)
        throw input_error("--format", '"' + std::string(wanted) + "\" is written by " + where + " only");
}

void write_items(const question& q, const std::vector<item>& items, bool all) {
    refuse_format(q, "svg", "timeline");
    if (q.opt.other_format == "ics") q.opt.write(calendar_of(q, events_of(q, items)));
    else
        q.opt.write(q.opt.as == format::text
                        ? text_of(q, items, all)
                        : q.opt.present(sheet_of(q, items), q.word("Programvarans support", "Support of software")));
}

/// The versions of a product that a document names or its vendor still supports, newest first; of Windows the releases
/// too.
std::vector<std::string> versions_of(const question& q, software_product p) {
    std::vector<std::string> versions;
    const auto add = [&](std::string v) {
        if (!v.empty() && std::find(versions.begin(), versions.end(), v) == versions.end())
            versions.push_back(std::move(v));
    };
    const auto& names = rulebook::software[static_cast<std::size_t>(p)];
    for (const auto& row : rulebook::platforms)
        if (row.product == names.platform_name && row.version.view().find('+') == std::string_view::npos)
            add(str(row.version));
    for (const auto& row : rulebook::cloud_platforms)
        if (row.product == names.cloud_name && row.accepted == cloud_version::numbered) add(str(row.version));
    for (const auto& c : q.ask.cycles)
        if (c.product == p && (!c.security_end.valid() || q.day <= c.security_end))
            add(p == software_product::windows ? version_name(c.version, c.release) : str(c.version));
    std::stable_sort(versions.begin(), versions.end(),
                     [](const std::string& a, const std::string& b) { return compare_versions(a, b) > 0; });
    return versions;
}

int show(const question& q, const std::string& written) {
    const item asked = judge(q, "", written);
    if (!asked.what.product && !asked.what.ambiguous) {
        std::vector<std::string_view> keys;
        for (const auto& row : rulebook::software) keys.push_back(row.key);
        q.opt.io.report("lifecare-support: \"" + printable(written) + "\" is not a product of the platform tables" +
                        suggestion(written, keys) + "\n");
        return findings;
    }
    std::vector<item> items;
    if (asked.what.product && asked.what.version.view().empty() && asked.verdict.suite.state != suite_state::rolling)
        for (const std::string& v : versions_of(q, *asked.what.product))
            items.push_back(judge(q, "", product_name(asked.what) + ' ' + v));
    const bool of_all = !items.empty();
    if (!of_all) items.push_back(asked);
    write_items(q, items, true);
    if (of_all) return std::any_of(items.begin(), items.end(), is_judged) ? clean : findings;
    return is_judged(items[0]) && !is_finding(q, items[0]) ? clean : findings;
}

int check(const question& q, const std::vector<item>& items) {
    if (std::none_of(items.begin(), items.end(), is_judged)) {
        bool any = false;
        for (const item& i : items) any = any || i.what.product;
        throw input_error("software", any ? str(lifecare::to_text(q.document)) +
                                                " judges none of the products that are named; nothing was checked"
                                          : "no product of the platform tables is named; nothing was checked");
    }
    write_items(q, items, false);
    return std::any_of(items.begin(), items.end(), [&](const item& i) { return is_finding(q, i); }) ? findings : clean;
}

// Timeline
// ----------------------------------------------------------------------------------------------------------------------------------

/// One version's two spans: no day is open.
struct bar {
    std::string name;
    date suite_first, suite_last, vendor_first, vendor_last;
    date last_day = {};         ///< the one that binds
    std::string machines = {};  ///< where it is
    bool by_suite = false, by_vendor = false;
};

std::vector<bar> bars_of(const question& q, const std::vector<item>& items) {
    std::vector<bar> bars;
    for (const item& i : items) {
        if (!i.what.product) continue;
        const support_answer& v = i.verdict;
        bar b{product_name(i.what) + ' ' + version_name(i.what.version, i.what.release),
              v.suite.window.first_day,
              v.suite.last_day(),
              {},
              {}};
        b.by_suite = v.suite.row || v.suite.cloud;
        b.last_day = v.last_day;
        b.machines = i.machine;
        if (const auto* c = v.vendor.cycle) {
            b.by_vendor = true;
            b.vendor_first = c->released;
            if (i.what.release.view().empty())  // the version as a whole begins with its first release
                for (const auto& each : q.ask.cycles)
                    if (each.product == c->product && each.version == c->version && each.released.valid())
                        b.vendor_first = std::min(b.vendor_first, each.released);
            b.vendor_last = v.vendor.state == vendor_state::depends && v.vendor.other_end
                                ? v.vendor.other_end->security_end
                                : v.vendor.last_day;
        }
        if (!b.by_suite && !b.by_vendor) continue;
        const auto same = std::find_if(bars.begin(), bars.end(), [&](const bar& o) { return o.name == b.name; });
        if (same == bars.end()) bars.push_back(std::move(b));
        else if (!b.machines.empty()) same->machines += ", " + b.machines;
    }
    // Of one's own software what ends first is first.
    if (std::any_of(bars.begin(), bars.end(), [](const bar& b) { return !b.machines.empty(); }))
        std::stable_sort(bars.begin(), bars.end(), [](const bar& a, const bar& b) {
            return a.last_day.valid() && (!b.last_day.valid() || a.last_day < b.last_day);
        });
    if (bars.empty())
        throw input_error("timeline",
                          str(lifecare::to_text(q.document)) +
                              " and the vendors' dates name none of these products; there is nothing to draw");
    return bars;
}

std::string text_timeline(const question& q, const std::vector<bar>& bars, date from, date to) {
    std::size_t names = 0;
    for (const bar& b : bars) names = std::max(names, width(b.name));
    const int columns = std::clamp(79 - static_cast<int>(names), 20,
                                   60);  // of 100: the name, two blanks, whose clock, a blank and the last day
    const std::int32_t span = to.days() - from.days();
    const auto at = [&](date d) {
        return static_cast<int>((static_cast<std::int64_t>(d.days()) - from.days()) * columns / span);
    };
    std::string out = heading(q) + "\n" + std::string(names + 10, ' ');
    std::string years(static_cast<std::size_t>(columns) + 4, ' ');
    for (std::int16_t y = static_cast<std::int16_t>(from.year + 1); y <= to.year; ++y)
        if (const int c = at({y, 1, 1}); c >= 0 && c < columns &&
                                         (c == 0 || years[static_cast<std::size_t>(c - 1)] == ' ') &&
                                         years[static_cast<std::size_t>(c)] == ' ')
            years.replace(static_cast<std::size_t>(c), 4, std::to_string(y));
    out += years.substr(0, years.find_last_not_of(' ') + 1) + '\n';
    const int today = at(q.day);
    const auto line = [&](date first, date last, const char* full) {
        const int a = first.valid() ? at(first) : 0, b = last.valid() ? at(last) : columns - 1;
        std::string s;
        const bool drawn = (!first.valid() || first <= to) && (!last.valid() || last >= from);
        for (int c = 0; c < columns; ++c) {
            if (c == today) s += '|';
            else s += drawn && c >= a && c <= b ? full : " ";
        }
        return s;
    };
    for (const bar& b : bars) {
        if (b.by_suite)
            out += left(b.name, names) + "  " + left(q.word("system", "suite"), 8) +
                   line(b.suite_first, b.suite_last, "#") + (b.suite_last.valid() ? " " + str(b.suite_last) : "") +
                   '\n';
        if (b.by_vendor)
            out += left(b.by_suite ? "" : b.name, names) + "  " + left(q.word("leverant", "vendor"), 8) +
                   line(b.vendor_first, b.vendor_last, "=") + (b.vendor_last.valid() ? " " + str(b.vendor_last) : "") +
                   '\n';
    }
    return out + "\n" +
           q.word("# systemets dokument, = leverantörens säkerhetsuppdateringar, | ",
                  "# the suite's document, = the vendor's security updates, | ") +
           str(q.day) + '\n';
}

std::string svg_timeline(const question& q, const std::vector<bar>& bars, date from, date to) {
    timeline_picture p{q.word("Support över tid", "Support over time") + ": " +
                           str(rulebook::documents[static_cast<std::size_t>(q.document)].title) + ", " +
                           str(lifecare::to_text(q.document)),
                       from,
                       to,
                       q.day,
                       q.word("systemet", "suite"),
                       q.word("leverantören", "vendor"),
                       q.word("okänt slut", "unknown end")};
    for (const bar& b : bars)
        p.rows.push_back({b.name,
                          b.machines,
                          {b.by_suite, b.suite_first, b.suite_last},
                          {b.by_vendor, b.vendor_first, b.vendor_last},
                          b.last_day});
    return to_svg(p);
}

int timeline(const question& q, const std::vector<item>& items, date from, date to) {
    const std::vector<bar> bars = bars_of(q, items);
    // Without bounds: from the earliest first day to the latest last day, and the day itself within.
    date first = q.day, last = q.day;
    for (const bar& b : bars)
        for (const date d : {b.suite_first, b.suite_last, b.vendor_first, b.vendor_last})
            if (d.valid()) {
                first = std::min(first, d);
                last = std::max(last, d);
            }
    if (!from.valid()) from = std::min(date{first.year, 1, 1}, q.day);
    if (!to.valid()) to = date{last.year, 12, 31};
    if (!(from < to)) throw input_error("--to", str(to) + " is not after " + str(from));
    if (q.opt.other_format == "svg") q.opt.write(svg_timeline(q, bars, from, to));
    else if (q.opt.other_format == "ics") q.opt.write(calendar_of(q, events_of(q, items)));
    else if (q.opt.as == format::text) q.opt.write(text_timeline(q, bars, from, to));
    else {
        sheet s{{{"version"}, {"suite_first_day"}, {"suite_last_day"}, {"vendor_first_day"}, {"vendor_last_day"}}, {}};
        for (const bar& b : bars)
            s.rows.push_back({b.name, str(b.suite_first), str(b.suite_last), str(b.vendor_first), str(b.vendor_last)});
        q.opt.write(q.opt.present(s, q.word("Supporttider", "Spans of support")));
    }
    return clean;
}

/// The versions that the document lists, as items; of some products when they are named.
std::vector<item> listed(const question& q, const std::vector<std::string>& products) {
    std::vector<item> items;
    std::vector<software_product> wanted;
    for (const std::string& p : products) {
        const software s = parse_software(p);
        if (!s.product) throw input_error("timeline", '"' + p + "\" is not a product of the platform tables");
        if (s.version.view().empty()) wanted.push_back(*s.product);
        else items.push_back(judge(q, "", p));
    }
    const auto add = [&](text printed, text version) {
        for (const auto& row : rulebook::software) {
            if (!(row.platform_name == printed || row.cloud_name == printed)) continue;
            if (!products.empty() && std::find(wanted.begin(), wanted.end(), row.id) == wanted.end()) continue;
            items.push_back(judge(
                q, "", str(row.name) + (version.view().find('+') == std::string_view::npos ? ' ' + str(version) : "")));
        }
    };
    for (const auto& row : rulebook::platforms.in(q.document)) add(row.product, row.version);
    if (is_of_the_cloud(q.document))
        for (const auto& row : rulebook::cloud_platforms)
            add(row.product, row.accepted == cloud_version::numbered ? row.version : text{});
    return items;
}

// Changes
// -----------------------------------------------------------------------------------------------------------------------------------

int changes(const question& q, date from, date to) {
    if (!from.valid() || !to.valid())
        throw input_error(from.valid() ? "--to" : "--from", "is missing; changes takes both days");
    if (to < from) throw input_error("--to", str(to) + " is before " + str(from));
    struct change_row {
        date day;
        std::string clock, what, change, source;
    };
    std::vector<change_row> rows;
    std::vector<calendar_event> events;
    const auto add = [&](date day, const char* clock, const std::string& what, const std::string& change,
                         const std::string& source) {
        if (day.valid() && from <= day && day <= to && std::none_of(rows.begin(), rows.end(), [&](const change_row& r) {
                return r.day == day && r.what == what && r.change == change;
            }))
            rows.push_back({day, clock, what, change, source});
    };
    for (const auto& row : rulebook::governances)
        add(row.first_day, "suite", str(lifecare::to_text(row.governs)),
            q.word("gäller för ", "governs ") + str(lifecare::to_text(row.family)) + ", " +
                str(lifecare::to_text(row.hosting)),
            str(lifecare::to_text(row.governs)));
    for (const auto& row : rulebook::platforms.in(q.document)) {
        const support_window w = window_of(row);
        const std::string what = str(row.product) + ' ' + str(row.version),
                          source{lifecare::to_text(*row.source.find(q.document)).view()};
        add(w.first_day, "suite", what, q.word("stödet börjar", "support starts"), source);
        add(w.last_day, "suite", what, q.word("sista dag med stöd", "last supported day"), source);
        if (row.required_week.valid())
            add(row.required_week.monday(), "suite", what, q.word("krävs", "demanded"), source);
    }
    for (const item& i : listed(q, {}))
        for (const auto& c : q.ask.cycles) {
            if (!i.what.product || c.product != *i.what.product || is_second_opinion(c, q.ask.cycles)) continue;
            if (!(i.what.version.view().empty() || version_covers(i.what.version, c.version))) continue;
            const std::string what = product_name(i.what) + ' ' + cycle_name(c),
                              source = str(c.source.publisher()) + ' ' + str(c.source.as_of());
            add(c.released, "vendor", what, q.word("släppt", "released"), source);
            if (c.mainstream_end != c.security_end)
                add(c.mainstream_end, "vendor", what,
                    q.word("sista dag med andra rättningar än säkerhet", "last day of fixes other than security"),
                    source);
            add(c.security_end, "vendor", what,
                q.word("sista dag med säkerhetsuppdateringar", "last day of security updates"), source);
        }
    std::stable_sort(rows.begin(), rows.end(), [](const change_row& a, const change_row& b) { return a.day < b.day; });
    refuse_format(q, "svg", "timeline");
    if (q.opt.other_format == "ics") {
        for (const change_row& r : rows)
            events.push_back({event_uid({"change", r.clock, r.what, r.change}),
                              r.day,
                              {},
                              {},
                              r.what + ": " + r.change,
                              r.source,
                              0});
        q.opt.write(calendar_of(q, std::move(events)));
        return clean;
    }
    sheet s{{{"day"}, {"clock"}, {"what"}, {"change"}}, {}};
    if (q.opt.as != format::text || q.opt.explain) s.columns.push_back({"source"});
    for (const change_row& r : rows) {
        s.rows.push_back({str(r.day), r.clock, r.what, r.change});
        if (s.columns.size() == 5) s.rows.back().push_back(r.source);
    }
    const std::string none = q.word("Inget ändras i de dagarna.\n", "Nothing changes in these days.\n");
    q.opt.write(q.opt.as == format::text ? heading(q) + "\n" + (rows.empty() ? none : to_string(s, q.opt.as))
                                         : q.opt.present(s, q.word("Vad som ändras", "What changes")));
    return clean;
}

// ------------------------------------------------------------------------------------------------------------------------------------------------

/// "18m", "90d", "26w", "2y" after a day; months end on the month's last day where they are shorter.
date after(date day, const std::string& span) {
    std::uint32_t n = 0;
    const char unit = span.empty() ? ' ' : span.back();
    if (span.size() < 2 || !parse_count(span.substr(0, span.size() - 1), n).empty() || n > 36'500 ||
        std::string_view("dwmy").find(unit) == std::string_view::npos)
        throw input_error("--within", '"' + span + "\" is not a span of time; write it as 90d, 26w, 18m or 2y");
    if (unit == 'd' || unit == 'w') return day.plus_days(static_cast<std::int32_t>(unit == 'w' ? 7 * n : n));
    const std::uint32_t months = static_cast<std::uint32_t>(day.month - 1) + (unit == 'y' ? 12 * n : n),
                        year = static_cast<std::uint32_t>(day.year) + months / 12;
    if (year > 9999) throw input_error("--within", '"' + span + "\" ends after the year 9999");
    const int month = static_cast<int>(months % 12) + 1;
    return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
            static_cast<std::uint8_t>(std::min<int>(day.day, date::days_in_month(static_cast<int>(year), month)))};
}
date day_argument(const char* name, const std::string& s) {
    if (s.empty()) return {};
    const auto d = parse_date(s);
    if (!d) throw input_error(name, '"' + s + "\" is not a day; write it as YYYY-MM-DD");
    return *d;
}

int command_line(const arguments& called_with, console& io) {
    CLI::App app{
        "Is this version supported today, until when, and by whom? By the suite's documents and by the vendors' dates: the earlier end binds.",
        "lifecare-support"};
    app.footer(
        "Examples:\n"
        "  lifecare-support show \"SQL Server 2019\"\n"
        "  lifecare-support show windows-server --as-of 2026-03-01 --explain\n"
        "  lifecare-support check installation.toml --within 18m\n"
        "  systeminfo | lifecare-support check --inventory -\n"
        "  lifecare-support timeline installation.toml --format svg --output ours.svg\n"
        "  lifecare-support changes --from 2026-01-01 --to 2027-12-31\n"
        "  lifecare-support check installation.toml --format ics --output ends.ics\n"
        "Exit: 0 supported, 1 something is not, ends within --within, or is not judged (show), 2 could not check.");
    app.require_subcommand(1);
    app.fallthrough();
    question q{io};
    q.opt.more_formats = {"ics", "svg"};
    std::string installation, inventory_name, within, lifecycle, from, to;
    std::vector<std::string> words, products;
    bool paid = false;
    q.opt.add_to(app);
    q.opt.add_document_choice_to(app);
    app.add_option("--lifecycle", lifecycle,
                   "vendors' dates, or browsers' releases, in place of those built in (tab-separated)")
        ->type_name("FILE");
    app.add_flag("--paid-updates", paid, "the vendors' security updates that are bought apart are bought");
    app.add_option("--within", within, "what ends within this span is a finding: 90d, 26w, 18m, 2y")->type_name("SPAN");
    app.add_option(
           "--inventory", inventory_name,
           "what is installed: a list, CSV, the text of systeminfo, tables and lists of PowerShell, dotnet --list-runtimes, JSON "
           "of osquery or winget; - reads standard input")
        ->type_name("FILE");
    auto* show_command = app.add_subcommand("show", "one product in one version; every version when none is given");
    show_command->add_option("product", words, "product and version, as people write them")->required();
    auto* check_command = app.add_subcommand("check", "what an installation file or an inventory names");
    check_command->add_option("installation", installation, "installation file (TOML); - reads standard input")
        ->type_name("FILE");
    auto* timeline_command = app.add_subcommand(
        "timeline", "both clocks over time, of your software or of the versions that the document lists");
    timeline_command->add_option("product", products,
                                 "an installation file (TOML), or products or versions; everything when none is given");
    auto* changes_command = app.add_subcommand("changes", "what begins and ends between two days");
    for (auto* c : {timeline_command, changes_command}) {
        c->add_option("--from", from, "first day")->type_name("YYYY-MM-DD");
        c->add_option("--to", to, "last day")->type_name("YYYY-MM-DD");
    }
    if (const auto code = parse_arguments(app, called_with, io)) return *code;
    q.opt.settle();

    // Of the words of timeline a file is one that ends as files do, or standard input.
    if (*timeline_command && products.size() == 1 &&
        (products[0] == "-" || (products[0].size() > 5 && products[0].substr(products[0].size() - 5) == ".toml"))) {
        installation = products[0];
        products.clear();
    }
    installation_file file;
    if (!installation.empty())
        file = read_installation(read_input(q.opt.io, installation, encodings::utf8, longest_installation));
    q.document = q.opt.document(q.opt.family(file.family), file.hosting);
    q.day = q.opt.day();
    if (!within.empty()) q.soon = after(q.day, within);
    q.ask = {q.document, q.day, paid};
    if (!lifecycle.empty()) {
        q.file = read_lifecycle(read_input(q.opt.io, lifecycle, encodings::any_common));
        q.file.replace(q.ask.cycles, q.ask.releases);
    }

    std::vector<item> items;
    for (const server& s : file.servers)
        for (const std::string_view software : s.software)
            items.push_back(judge(q, std::string(s.name), std::string(software)));
    for (const std::string_view software : file.client.software)
        items.push_back(judge(q, std::string(clients), std::string(software)));
    if (!inventory_name.empty()) {
        const inventory all = read_inventory(read_input(q.opt.io, inventory_name, encodings::any_common));
        for (const inventory_item& i : all.items) items.push_back(judge(q, i.machine, i.name, i.version));
        for (const std::string& note : all.omitted.notes(q.opt.lang))
            q.opt.io.report(printable(inventory_name) + ": " + note + '\n');
    }

    if (*show_command) {
        std::string written;
        for (const std::string& w : words) written += (written.empty() ? "" : " ") + w;
        return show(q, written);
    }
    if (*timeline_command) {
        if (items.empty() && !installation.empty())
            throw input_error(installation, "names no software; there is nothing to draw");
        if (items.empty()) items = listed(q, products);
        return timeline(q, items, day_argument("--from", from), day_argument("--to", to));
    }
    if (*changes_command) return changes(q, day_argument("--from", from), day_argument("--to", to));
    if (installation.empty() && inventory_name.empty())
        throw input_error("check", "an installation file or --inventory FILE is needed");
    if (items.empty())
        throw input_error(
            installation,
            "names no software; there is nothing to check. Give servers software = [\"Windows Server 2022\", ...]");
    return check(q, items);
}

}  // namespace

int tools::run_support(const arguments& given, console& io) {
    return guarded("lifecare-support", io, [&] { return command_line(given, io); });
}
