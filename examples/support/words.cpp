// SPDX-License-Identifier: MIT
#include "words.hpp"

#include <algorithm>
#include <lifecare/audit/finding.hpp>
#include <lifecare/rulebook/operations.hpp>
#include <lifecare/words.hpp>

#include "common/diagnostics.hpp"

namespace tools::support {

using namespace lifecare;

sentence cited(const citation& c) {
    return {std::string(lifecare::to_text(c, language::swedish).view()),
            std::string(lifecare::to_text(c, language::english).view())};
}
std::string place_of(const question& q, const suite_answer& s) {
    return s.citation ? cited(*s.citation).in(q.opt.lang) : std::string{};
}

std::string machine_name(const question& q, const item& i) {
    return i.machine == clients ? q.word("klienter", "client") : printable(i.machine);
}

std::string subsystem_names(enum_set<subsystem> all) {
    std::string names;
    for (const subsystem one : all) names += (names.empty() ? "" : ", ") + str(lifecare::to_text(one));
    return names;
}

std::string condition_of(const question& q, const item& i) {
    const suite_answer& s = i->verdict.suite;
    // That the printed 4.8 is demanded is no demand of 4.8.1, which it covers.
    if (s.row && s.row->required_week.valid() && i->what.version != s.row->version.view())
        return q.say("{} är {} från {}", "{} is {} from {}", str(s.row->version), s.row->condition.words,
                     str(s.row->required_from));
    if (s.row && s.row->required_week.valid())
        return q.say("{} från {}", "{} from {}", s.row->condition.words, str(s.row->required_from));
    if (s.row) return q.word(s.row->condition.words);
    if (s.card)
        return q.say("{}, ett tillval, bara för {}", "{}, an option, for {} only", s.card->note,
                     subsystem_names(s.card->only_for));
    if (s.mobile)
        return q.say("{}, telefon från {} eller senare", "{}, a telephone from {} or later", str(s.mobile->module),
                     s.mobile->made_from);
    return s.cloud ? q.word(s.cloud->condition) : std::string{};
}

std::string terms(const question& q, enum_set<condition_term> all) {
    std::string out;
    for (const condition_term t : all) out += (out.empty() ? "" : ", ") + q.word(name_of(t));
    return out;
}

namespace {

/// Which version a rolling row accepts.
std::string wanted_version(const question& q, const item& i) {
    const suite_answer& s = i->verdict.suite;
    if (s.row) {
        constexpr label versions[] = {
            {"", ""},
            {"senaste versionen", "the latest version"},
            {"senaste fulla versionen", "the latest full version"},
            {"den version som hör till ett operativsystem som stöds", "the version of a supported operating system"}};
        return q.word(versions[static_cast<std::size_t>(s.row->rolling)]);
    }
    if (s.mobile)
        return q.say("en av de {} senaste versionerna, {} i {}, {}", "one of the {} latest versions, {} on {}, {}",
                     s.mobile->latest_versions, s.mobile->browsers, str(s.mobile->system), condition_of(q, i));
    if (s.cloud->accepted != cloud_version::latest_of_track)
        return q.word("senaste eller näst senaste versionen", "the latest or second latest version");
    return q.say("senaste versionen av {}", "the latest version of {}",
                 s.unstated.contains(condition_term::channel) ? say("CR eller LTSR", "CR or LTSR")
                                                              : sentence{str(s.cloud->version)});
}

/// Which Windows Server a version of IIS comes with: those that are supported, and those that are not.
std::string newness_of_iis(const question& q, const item& i) {
    std::string servers, others;
    for (const auto& r : rulebook::iis_release_rows::rows) {
        if (i->what.version.view().empty() || !comes_with(i->what, r)) continue;
        const software system = parse_software("Windows Server " + str(r.windows_server));
        std::string& list = is_finding(suite_support(system, q.document, q.day).state) ? others : servers;
        list += (list.empty() ? "" : ", ") + str(r.windows_server);
    }
    if (servers.empty() && others.empty())
        return i->verdict.version.state == newness::unknown
                   ? q.word("; vilken Windows Server den hör till är inte känt",
                            "; which Windows Server it is part of is not known")
                   : "";
    if (servers.empty())
        return q.say("; den hör till Windows Server {}, som inte stöds",
                     "; it is part of Windows Server {}, not supported", others);
    return q.say(
        "; den hör till Windows Server {}{}", "; it is part of Windows Server {}{}", servers,
        others.empty() ? sentence{} : say("; även till {}, som inte stöds", "; also of {}, not supported", others));
}

/// Which channel of releases this version is of, where it matters.
std::string channel_words(const question& q, const item& i) {
    const newness_answer& v = i->verdict.version;
    if (i->what.product == software_product::firefox && i->what.channel == release_channel::long_term)
        return q.word("; detta är ESR (Extended Support Release), inte senaste versionen",
                      "; this is an ESR (Extended Support Release), not the latest version");
    if (v.kept && v.state != newness::newest)
        return q.say("; {} är ESR (Extended Support Release)", "; {} is an ESR (Extended Support Release)",
                     v.kept->long_term);
    if (i->what.channel == release_channel::preview)
        return q.word("; detta är en förhandsversion", "; this is a preview");
    return {};
}

/// How new this version is, and by whose word of which day.
std::string newness_words(const question& q, const item& i) {
    if (i->what.product == software_product::iis) return newness_of_iis(q, i);
    const newness_answer& v = i->verdict.version;
    std::string out = channel_words(q, i);
    switch (v.state) {
        case newness::second:
        case newness::older:
            if (const date day = i->verdict.superseded_on(); day.valid())
                out += q.say("; ersatt {}", "; superseded on {}", str(day));
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
        out += q.say("; nyast är {} ({}; data från {})", "; the newest is {} ({}; data of {})",
                     std::string(v.newest.view()), str(v.newest_day), str(v.source->as_of()));
    return out;
}

/// What the answer depends on and is not stated.
std::string unstated_words(const question& q, enum_set<condition_term> unstated) {
    return unstated.empty() ? "" : q.say(" (inte angivet: {})", " (not stated: {})", terms(q, unstated));
}

/// What a row says that accepts versions as they come.
std::string rolling_words(const question& q, const item& i, const std::string& since) {
    const suite_answer& s = i->verdict.suite;
    const bool advice = s.cloud && s.cloud->accepted == cloud_version::latest_of_track;  // "Rekommenderad version"
    const std::string wanted = wanted_version(q, i),
                      more = (since.empty() ? "" : q.say(", stöd{}", ", support{}", since)) + newness_words(q, i);
    if (i->verdict.outdated && !advice)
        return q.say("stöds inte, bara {}{}", "not supported, only {} is{}", wanted, more);
    switch (i->verdict.outcome) {
        case support_outcome::supported: return q.say("stöds: {}{}", "supported: {}{}", wanted, more);
        case support_outcome::depends:
            if (!advice)
                return q.say("stöds om det är {}{}", "supported if it is {}{}", wanted, more) +
                       (s.unstated.contains(condition_term::approval) ? unstated_words(q, s.unstated) : std::string{});
            [[fallthrough]];
        default:
            return advice ? q.say("för Procapita-as-a-Service är {} rekommenderad{}",
                                  "for Procapita-as-a-Service, {} is recommended{}", wanted, more) +
                                unstated_words(q, s.unstated)
                          : q.say("stöds är bara {}{}", "supported is only {}{}", wanted, more);
    }
}

/// What 3.1.2 prints beside a technique of thin clients: "; vissa funktioner fungerar ej".
std::string thin_client_words(const question& q, const item& i) {
    if (i->what.product != software_product::citrix_virtual_apps) return {};
    std::string out;
    for (const rulebook::thin_client& row : rulebook::thin_clients.in(q.document)) {
        if (row.kind == rulebook::thin_client_kind::technique && row.key.view() == "citrix" && !row.says.en.empty())
            out += "; " + str(row.says.in(q.opt.lang));
        if (row.kind == rulebook::thin_client_kind::deviation && row.technique.view() == "Citrix")
            out += "; " + str(row.printed) + ": " + str(row.says.in(q.opt.lang));
    }
    return out;
}

/// What C1 calls a component: in the versions that a program is or may be, or in every one where it is none of them.
std::string printed_components(const question& q, const software& s, bool of_every_version) {
    std::string out;
    for (const rulebook::component& c : rulebook::components.in(q.document))
        if ((is_named_as(c, s) || (of_every_version && c.product.view().starts_with(s.program->component.view()))) &&
            out.find(c.product.view()) == std::string::npos)
            out += (out.empty() ? "" : ", ") + str(c.product);
    return out;
}

/// What is said of tablets: of the cloud 5.1 and 5.3, of an installation on premises 3.1.6.1.
std::string tablet_words(const question& q) {
    if (is_of_the_cloud(q.document))
        return q.word(
            "plattor stöds inte för Citrix/Procapita-as-a-Service; LMO och tjänster för handhållna enheter har egna krav",
            "tablets are not supported for Citrix/Procapita-as-a-Service; LMO and services for handheld devices have "
            "requirements of their own");
    return q.word(
        "plattor nämns, men inte i plattformstabellen; kraven på enheter för LMO är ett eget dokument (3.1.6.1)",
        "tablets are named, but not in the platform table; the requirements of devices for LMO are a document "
        "of their own (3.1.6.1)");
}

/// What is named in another place than the platform table: the place follows.
std::string elsewhere_words(const question& q, const item& i) {
    if (i->verdict.suite.state == suite_state::other_version)
        return q.say("nämns som {}, inte i den här versionen", "named as {}, not in this version",
                     printed_components(q, i->what, true));
    if (i->verdict.suite.component)
        return q.say("nämns som {}, en del av systemet", "named as {}, a part of the suite",
                     printed_components(q, i->what, false));
    if (i->what.program && i->what.program->tablet) return tablet_words(q);
    if (i->what.on_tablet) return q.word("nämns inte för plattor", "not named for tablets");
    if (i->what.product == software_product::safari)
        return q.word("nämns bara för telefoner", "named for telephones only");
    return q.word("nämns, men ingår inte i plattformstabellen; inte bedömd",
                  "named, but not a part of the platform table; not judged");
}

/// What is not named: the document, the telephone, or a document without a platform table.
std::string not_named_words(const question& q, const item& i) {
    if (rulebook::platforms.in(q.document).size() == 0 && !is_of_the_cloud(q.document))
        return q.say("{} har ingen plattformstabell", "{} has no platform table", str(lifecare::to_text(q.document)));
    if (i->what.telephone != telephone_system::none && !is_of_the_cloud(q.document))
        return q.say("nämns inte i {} för telefoner", "not named in {} for telephones",
                     str(lifecare::to_text(q.document)));
    if (!i->what.product) return q.word("ingen produkt ur plattformstabellen", "no product of the platform table");
    std::string later;  // "2024-08-22 Kap 8.2 Lagt till RabbitMQ", in the edition after this one
    for (const rulebook::platform& row : rulebook::platforms)
        if (const reported_change added = addition_of(row);
            row.product == rulebook::software[static_cast<std::size_t>(*i->what.product)].platform_name && added.by &&
            q.document < added.by->document() && added.day <= q.day)
            later = q.say("; tillagd {} ({})", "; added on {} ({})", str(added.day), cited(*added.by));
    return q.say("nämns inte i {}{}", "not named in {}{}", str(lifecare::to_text(q.document)), later);
}

/// What is printed for something that is not used: of a program of 5.1 its condition, of one of 8.2 what it is for.
std::string unused_words(const question& q, const suite_answer& s) {
    if (s.card)
        return q.say("nämns bara för {}, som inte används", "named only for {}, which are not used",
                     subsystem_names(s.card->only_for));
    if (s.row)
        return q.say("nämns bara för {}, som inte används", "named only for {}, which is not used",
                     s.row->condition.words);
    return q.say("nämns bara {}, som inte används", "named only {}, which is not used",
                 find_condition(s.cloud->condition_key)->condition);
}

/// For which machines an operating system is listed, where it is not asked about one machine.
std::string machine_words(const question& q, const item& i) {
    const machine_kind listed = listed_for(i->what);
    if (listed == machine_kind::any || !i.machine.empty()) return {};
    return q.say("; {}", "; {}", listed_only_for(listed));
}

}  // namespace

std::string suite_words(const question& q, const item& i) {
    const suite_answer& s = i->verdict.suite;
    const std::string since = s.window.first_day.valid() ? q.say(" från {}", " from {}", str(s.window.first_day)) : "";
    const std::string until =
        s.window.last_day.valid() ? q.say(" till och med {}", " until {}", str(s.window.last_day)) : "";
    const std::string condition = condition_of(q, i),
                      if_words = condition.empty() ? "" : q.say(": {}", ": {}", condition);
    switch (s.state) {
        case suite_state::supported:
            return q.say("stöds{}{}{}", "supported{}{}{}", since, until, if_words) + machine_words(q, i) +
                   thin_client_words(q, i);
        case suite_state::conditional: {
            const std::string least =
                s.row && s.row->least_subversion
                    ? q.say("; subversion minst {}", "; subversion at least {}", s.row->least_subversion)
                    : "";
            return q.say("stöds med villkor{}{}{}{}{}", "supported on a condition{}{}{}{}{}", since, until, if_words,
                         least, unstated_words(q, s.unstated)) +
                   machine_words(q, i) + thin_client_words(q, i);
        }
        case suite_state::rolling: return rolling_words(q, i, since);
        case suite_state::not_yet: return q.say("stöds först{}", "supported only{}", since);
        case suite_state::ended:
            return q.say("stödet upphörde, sista dag {}", "support ended, last day {}", str(s.window.last_day));
        case suite_state::withdrawn:
            return q.say("borttagen {} ({}){}", "withdrawn on {} ({}){}", str(s.withdrawn_on), cited(*s.withdrawn_by),
                         s.window.last_day.valid() ? say(", hade upphört {}", ", had ended {}", str(s.window.last_day))
                                                   : sentence{});
        case suite_state::not_listed:
            return i->what.channel == release_channel::preview
                       ? q.word("utanför plattformen: en förhandsversion är inte den version som finns i listan",
                                "outside the platform: a preview is not the version that is listed")
                       : q.word("utanför plattformen: versionen finns inte i listan",
                                "outside the platform: the version is not listed");
        case suite_state::too_old:
            return q.say("för gammal subversion, minst {}", "subversion too old, at least {}", s.row->least_subversion);
        case suite_state::excluded:
            return q.say("stöds inte, villkoret är{}; stämmer inte: {}",
                         "not supported, the condition is{}; does not match: {}", if_words, terms(q, s.contradicted));
        case suite_state::version_needed:
            return q.word("finns i listan i vissa versioner; versionen behövs",
                          "listed in certain versions; the version is needed");
        case suite_state::unversioned:
            return q.say("nämns utan version: om denna duger anges inte{}",
                         "named without a version: whether this one will do is not printed{}", if_words);
        case suite_state::not_applicable: return unused_words(q, s);
        case suite_state::other_machine:
            return q.say("nämns inte för en sådan maskin: {}", "not named for such a machine: {}",
                         listed_only_for(listed_for(i->what)));
        case suite_state::other_version:
        case suite_state::named_elsewhere: return elsewhere_words(q, i);
        case suite_state::not_named: return not_named_words(q, i);
    }
    return {};
}

std::string vendor_words(const question& q, const item& i) {
    const vendor_answer& v = i->verdict.vendor;
    switch (v.state) {
        case vendor_state::supported:
            return q.say("säkerhetsuppdateringar till och med {}", "security updates until {}", str(v.last_day));
        case vendor_state::no_end_published: return q.word("inget slut publicerat", "no end published");
        case vendor_state::ended:
            return q.say("säkerhetsuppdateringarna slutade {}", "security updates ended {}", str(v.last_day));
        case vendor_state::depends: {
            const sentence other =
                v.other_end ? say(", inte för {} ({})", ", not for {} ({})", cycle_name(*v.other_end),
                                  v.other_end->security_end.valid() ? sentence{str(v.other_end->security_end)}
                                                                    : say("inget slut", "no end"))
                            : sentence{};
            return q.say("slutade {} för {}{}; utgåva eller release behövs",
                         "ended {} for {}{}; the edition or release is needed", str(v.last_day), cycle_name(*v.cycle),
                         other);
        }
        case vendor_state::not_released: return q.word("inte släppt ännu", "not released yet");
        case vendor_state::unknown:
            if (i->what.product)
                for (const auto& policy : rulebook::vendor_policies)
                    if (policy.product == *i->what.product) return q.say("inga datum; {}", "no dates; {}", policy.rule);
            return q.word("inga datum", "no dates");
    }
    return {};
}

sentence ambiguous_words(const item& i) {
    if (is_several(i))
        return {"mer än en produkt i en text; skriv var och en för sig",
                "more than one product in one text; write each by itself"};
    return say("bygge {} är både en Windows och en Windows Server: skriv ordet Server, eller Windows 10 eller 11",
               "build {} is both a Windows and a Windows Server: write the word Server, or Windows 10 or 11",
               i->what.build);
}

std::string verdict_word(const question& q, const item& i) {
    if (i->what.ambiguous) return q.word("OKLART", "UNCLEAR");
    if (ends_soon(q, i)) return q.word("SLUTAR SNART", "ENDS SOON");
    switch (i->verdict.outcome) {
        case support_outcome::supported: return q.word("stöds", "supported");
        case support_outcome::finding: return q.word("STÖDS INTE", "NOT SUPPORTED");
        case support_outcome::depends: return q.word("MED VILLKOR", "DEPENDS");
        case support_outcome::not_judged: return q.word("inte bedömd", "not judged");
    }
    return {};
}

std::string key_of(support_clock c) { return c == support_clock::none ? std::string{} : str(to_text(c)); }
std::string clock_word(const question& q, support_clock c) {
    constexpr label words[] = {{"", ""},
                               {"systemet", "suite"},
                               {"leverantören", "vendor"},
                               {"sedan finns en nyare version", "then superseded"}};
    return q.word(words[static_cast<std::size_t>(c)]);
}

}  // namespace tools::support
