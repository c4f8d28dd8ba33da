// SPDX-License-Identifier: MIT
#include "overview.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "../common/in_order.hpp"
#include "../common/progress.hpp"
#include "../common/text.hpp"
#include "difference.hpp"
#include "findings_data.hpp"
#include "paths.hpp"

namespace tools {

using namespace lifecare;

const char* checked_file::state(severity least) const {
    if (!audit) return "refused";
    if (audit->summary.nothing_checked()) return "not-checked";
    return audit->summary.clean(least) ? "clean" : "findings";
}
std::string checked_file::title() const {
    return audit && !audit->of.customer.empty() ? std::string(audit->of.customer) : name;
}

sheet overview_sheet(const std::vector<checked_file>& all, severity least, language lang, bool in_words) {
    sheet out{{{"file"},
               {"installation"},
               {"document"},
               {"state"},
               {"errors", alignment::right},
               {"warnings", alignment::right},
               {"notes", alignment::right},
               {"waived", alignment::right},
               {"not_checked", alignment::right},
               {"message"}},
              {}};
    for (const checked_file& one : all) {
        if (!one.audit) {
            out.rows.push_back({printable(one.name), "", "", one.state(least), "", "", "", "", "",
                                printable(one.refused->message().in(lang))});
            continue;
        }
        const audited& a = *one.audit;
        const auto number = [](std::size_t n) { return std::to_string(n); };
        const auto found = [&](severity s) {
            return in_words ? number(a.causes(s)) + a.places(s) : number(a.summary.findings(s));
        };
        out.rows.push_back({printable(one.name), printable(std::string(a.of.customer)),
                            str(lifecare::to_text(a.asked.document)), one.state(least), found(severity::error),
                            found(severity::warning), found(severity::note), number(a.summary.waived()),
                            number(a.summary.not_known()), printable(a.examples())});
    }
    return out;
}

sheet common_findings(const std::vector<checked_file>& all, language lang) {
    struct row {
        const rulebook::check_row* of;
        severity worst = severity::note;
        std::size_t files = 0, findings = 0;
    };
    std::vector<row> rows;
    for (const checked_file& one : all) {
        if (!one.audit) continue;
        std::set<std::string> here;
        for (const finding& f : one.audit->findings) {
            if (f.state != finding_state::found) continue;
            auto found = std::find_if(rows.begin(), rows.end(),
                                      [&](const row& r) { return r.of->code.view() == f.row->code.view(); });
            if (found == rows.end()) found = rows.insert(rows.end(), {f.row});
            ++found->findings;
            found->worst = std::max(found->worst, severity_of(f));
            if (here.insert(str(f.row->code)).second) ++found->files;
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const row& a, const row& b) {
        return a.files != b.files ? a.files > b.files : a.worst > b.worst;
    });
    sheet out{{{"id"}, {"severity"}, {"files", alignment::right}, {"findings", alignment::right}, {"finds"}}, {}};
    for (const row& r : rows)
        if (r.files > 1)
            out.rows.push_back({str(r.of->code), str(lifecare::to_text(r.worst)), std::to_string(r.files),
                                std::to_string(r.findings),
                                r.of->id == check::answered ? question_of(*r.of, lang) : str(r.of->title.in(lang))});
    return out;
}

std::string overview_totals(const std::vector<checked_file>& all, severity least, language lang) {
    constexpr noun installations{{"installation", "installation"}, {"installationer", "installations"}};
    constexpr std::pair<const char*, label> states[] = {{"clean", {"utan fynd", "clean"}},
                                                        {"findings", {"med fynd", "with findings"}},
                                                        {"not-checked", {"gick inte att kontrollera", "not checked"}},
                                                        {"refused", {"kunde inte läsas", "refused"}}};
    std::string out = counted(all.size(), installations, lang) + ": ";
    bool first = true;
    for (const auto& [state, words] : states) {
        const std::string_view wanted = state;
        const auto n =
            std::count_if(all.begin(), all.end(), [&](const checked_file& one) { return one.state(least) == wanted; });
        if (n == 0) continue;
        out += (first ? "" : ", ") + std::to_string(n) + ' ' + str(words.in(lang));
        first = false;
    }
    return out;
}

namespace {

/// Reads and audits the files, those of folders too, each once. What cannot be read is said and does not stop the rest.
class many {
public:
    explicit many(const request& r) : r_{r}, jobs_{jobs_of(r.opt.io, r.jobs)} {
        for (const std::string& path : r_.files) {
            try {
                if (path != "-" && r_.opt.io.kind_of(path) == file_kind::folder) folder(path);
                else files_.push_back({path, {}, {}, {}, {}});
            } catch (const input_error& e) {
                files_.push_back({path, {}, {}, {}, e});
            }
        }
    }

    std::vector<checked_file> check() {
        progress shown{r_.opt.io, std::nullopt, noun{{"fil", "file"}, {"filer", "files"}}};
        std::vector<file*> places(places_for(jobs_));
        std::vector<checked_file> all;
        std::size_t next = 0, taken = 0;
        std::uint64_t bytes = 0;
        in_order(jobs_, {[&](std::size_t i) {
                             if (next == files_.size()) return false;
                             read(*(places[i] = &files_[next++]));
                             return true;
                         },
                         [&](std::size_t i, std::size_t) { audit(*places[i]); },
                         [&](std::size_t i) {
                             file& one = *places[i];
                             if (!one.said.empty()) r_.opt.io.report(one.said);
                             if (one.refused) r_.opt.io.report(one.refused->in(r_.opt.lang) + '\n');
                             if (one.audit || one.refused)
                                 all.push_back({one.name, std::move(one.audit), std::move(one.refused)});
                             bytes += one.size;
                             shown.at(++taken, bytes);
                         }});
        return all;
    }

private:
    /// A file to be checked, what is to be said of it, and what comes of it; one that is there twice comes to nothing.
    struct file {
        std::string name;
        sentence said;
        std::optional<input> in;
        std::optional<audited> audit;
        std::optional<input_error> refused;
        std::size_t size = 0;
    };

    void folder(const std::string& path) {
        std::vector<std::string> found;
        find_files(r_.opt.io, path, found);
        const auto others = std::stable_partition(found.begin(), found.end(), ends_in_toml);
        if (others == found.begin())
            throw input_error(
                path, say("innehåller ingen fil vars namn slutar på .toml", "holds no file whose name ends in .toml"));
        const std::size_t first = files_.size();
        for (auto i = found.begin(); i != others; ++i) files_.push_back({*i, {}, {}, {}, {}});
        if (others == found.end()) return;
        constexpr std::ptrdiff_t named = 5;
        std::string names;
        for (auto i = others; i != found.end() && i - others < named; ++i)
            names += (names.empty() ? "" : ", ") + printable(*i);
        const std::ptrdiff_t rest = found.end() - others;
        files_[first].said =
            say("{}: slutar inte på .toml och läses inte: {}{}\n", "{}: not read, as it does not end in .toml: {}{}\n",
                printable(path), names, rest > named ? ", ... (" + std::to_string(rest) + ')' : std::string{});
    }
    /// Of files that are alike the first counts.
    void read(file& one) {
        if (one.refused) return;
        if (!names_.insert(one.name).second) return say_again(one, one.name);
        try {
            one.in = read_input(r_.opt.io, one.name, encodings::utf8, longest_installation, one.said);
            one.size = one.in->text.size();
        } catch (const input_error& e) {
            one.refused = e;
            return;
        }
        const auto [same, first] = texts_.try_emplace(one.in->text, one.name);
        if (first) return;
        one.in.reset();
        say_again(one, same->second);
    }
    static void say_again(file& one, const std::string& first) {
        one.said += say("{} har samma innehåll som {} och räknas en gång\n",
                        "{} has the content of {} and is counted once\n", printable(one.name), printable(first));
    }
    void audit(file& one) const {
        if (!one.in) return;
        try {
            one.audit = r_.audit(*one.in);
        } catch (const input_error& e) {
            one.refused = e;
        }
        one.in.reset();
    }

    const request& r_;
    std::size_t jobs_;
    std::vector<file> files_;
    std::set<std::string> names_;
    std::map<std::string, std::string> texts_;  ///< and the first file with each
};

std::string overview_json(const std::vector<checked_file>& all, const request& r) {
    json installations = json::array(),
         states = {{"clean", 0u}, {"findings", 0u}, {"not-checked", 0u}, {"refused", 0u}};
    for (const checked_file& one : all) {
        const char* state = one.state(r.threshold());
        states[state] = states[state].count() + 1;
        json row = {{"state", state}};
        if (one.audit) row.add(findings_json(*one.audit));
        else row["file"] = one.name, row["message"] = one.refused->message().in(r.opt.lang);
        installations.push_back(std::move(row));
    }
    json out = {{"as_of", day_text(r.opt.day())}, {"fail_on", r.fail_on}, {"states", std::move(states)}};
    out["installations"] = std::move(installations);
    return to_string(out);
}

std::string answer(const std::vector<checked_file>& all, const request& r) {
    const severity least = r.threshold();
    if (!r.opt.other_format.empty()) {
        std::vector<report> reports;
        for (const checked_file& one : all) {
            reports.push_back(one.audit ? one.audit->as_report() : report{"lifecare-check", {}, {}, {}});
            reports.back().suite = one.name;
            if (!one.audit) reports.back().refused = one.refused->message().in(r.opt.lang);
        }
        return to_string(reports, r.opt.other_format);
    }
    if (r.opt.as == format::json) return overview_json(all, r);
    sheet table = overview_sheet(all, least, r.opt.lang, r.opt.as == format::text || r.opt.as == format::markdown);
    if (r.opt.as == format::text &&
        std::all_of(table.rows.begin(), table.rows.end(), [](const auto& row) { return row.back().empty(); })) {
        table.columns.pop_back();
        for (auto& row : table.rows) row.pop_back();
    }
    const std::string title = r.word("Granskning av flera installationer", "Check of several installations"),
                      totals = overview_totals(all, least, r.opt.lang);
    if (r.opt.as == format::html) return overview_page(all, least, {title, r.opt.lang, r.opt.day(), {totals}});
    std::string out = r.opt.present(table, title, {totals});
    if (r.opt.as == format::text) {
        if (const sheet common = common_findings(all, r.opt.lang); !common.rows.empty())
            out += '\n' + r.opt.present(common, title);
        out += '\n' + totals + '\n';
    }
    return out;
}

}  // namespace

int check_many(const request& r) {
    const severity least = r.threshold();
    if (r.waivers)
        throw input_error("--write-waivers", say("skriver undantag för en fil i taget", "is for one file at a time"));
    static_cast<void>(growth_argument(r.years, r.growth));  // what is wrong with it is said once, not of each file
    const std::vector<checked_file> all = many(r).check();
    int worst = clean;
    std::vector<const audited*> audits;
    for (const checked_file& one : all) {
        const bool answered = one.audit && !one.audit->summary.nothing_checked();
        if (one.audit && !answered)
            r.opt.io.report(say("{} säger inget som {} har en regel för\n", "{} says nothing that {} has a rule for\n",
                                printable(one.name), str(lifecare::to_text(one.audit->asked.document))));
        if (answered) audits.push_back(&*one.audit);
        const int code = answered ? (one.audit->summary.clean(least) ? clean : findings) : could_not_check;
        worst = std::max(worst, code);
    }
    if (audits.empty() && std::none_of(all.begin(), all.end(), [](const checked_file& one) { return one.audit; }))
        return could_not_check;  // each was said; there is nothing to put into an overview
    if (!r.since.empty()) {
        const int since = audits.empty() ? could_not_check : changes_since(r, audits, true);
        return worst == could_not_check ? worst : since;
    }
    r.opt.write(answer(all, r));
    return worst;
}

}  // namespace tools
