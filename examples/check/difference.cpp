// SPDX-License-Identifier: MIT
// What a change of the file fixes and breaks; what is new and what is fixed since an earlier run.
#include "difference.hpp"

#include <algorithm>

#include "../common/text.hpp"
#include "runs.hpp"

namespace tools {

using namespace lifecare;

int compare_files(const request& r) {
    r.only_tables("diff");
    const severity at = r.threshold();
    const recorded_run before = recorded(r.audit(r.older)), after = recorded(r.audit(r.newer));
    sheet out{{{"change"}, {"id"}, {"severity"}, {"subject"}, {"message"}}, {}};
    bool broken = false;
    for (const changed_finding& c : changes_between(before, after)) {
        const bool breaks = c.what == fate::appeared;
        out.rows.push_back({breaks ? "breaks" : "fixes", c.of->id, str(lifecare::to_text(c.of->how)),
                            printable(c.of->subject), printable(c.of->message)});
        broken = broken || (breaks && c.of->how >= at);
    }
    if (out.rows.empty() && r.opt.as == format::text)
        r.opt.write(r.word("Ändringen varken åtgärdar eller inför något.\n",
                           "The change neither fixes nor breaks anything.\n"));
    else
        r.opt.write(r.opt.present(out, r.word("Vad ändringen åtgärdar och inför", "What the change fixes and breaks")));
    return broken ? findings : clean;
}

namespace {

/// True where both say whose they are, and it is not the same.
bool is_of_another(const recorded_run& one, const recorded_run& now) {
    return !one.installation.empty() && !now.installation.empty() && one.installation != now.installation;
}
/// Refuses a report in which a file of the same name, or the only one, is of another installation.
void refuse_another(const std::string& report, const std::vector<recorded_run>& all, const recorded_run& now) {
    for (const recorded_run& one : all)
        if (is_of_another(one, now) && one.file == now.file)
            throw input_error(report, say("är om {}, och {} är {}s; ange en rapport om samma installation",
                                          "is about {}, and {} is {}'s; give a report about the same installation",
                                          one.installation, now.file, now.installation));
}

/// The run of an installation: of its file, else the only one with its name; of two that have none, the only ones.
const recorded_run* run_of(const std::vector<recorded_run>& all, const recorded_run& now, bool alone) {
    const recorded_run* named = nullptr;
    std::size_t alike = 0;
    for (const recorded_run& one : all) {
        if (one.file == now.file && one.file != "-" && !is_of_another(one, now)) return &one;
        if (!now.installation.empty() && one.installation == now.installation) ++alike, named = &one;
    }
    if (alike == 1) return named;
    const bool only = alone && all.size() == 1 && now.installation.empty() && all.front().installation.empty();
    return only ? &all.front() : nullptr;
}

constexpr const char* fates[] = {"new", "fixed", "waived", "not-checked"};
constexpr label sums[] = {{"{} nya", "{} new"},
                          {"{} åtgärdade", "{} fixed"},
                          {"{} med undantag", "{} waived"},
                          {"{} kontrolleras inte längre", "{} no longer checked"}};

}  // namespace

int changes_since(const request& r, const std::vector<const audited*>& now, bool of_many) {
    const severity at = r.threshold();
    const std::vector<recorded_run> earlier = recorded_runs(read_input(r.opt.io, r.since, encodings::utf8));
    sheet out{{{"change"}, {"id"}, {"severity"}, {"subject"}, {"message"}}, {}};
    if (of_many) out.columns.insert(out.columns.begin(), {"file"});
    std::size_t count[std::size(fates)] = {};
    bool worse = false;
    std::vector<std::string> notes;
    std::vector<const recorded_run*> compared;
    const auto note = [&](const sentence& s) { notes.push_back(s.in(r.opt.lang)); };
    for (const audited* a : now) {
        const recorded_run after = recorded(*a);
        const recorded_run* before = run_of(earlier, after, now.size() == 1);
        const recorded_run none{};
        if (!before) {
            refuse_another(r.since, earlier, after);
            note(say("{} finns inte i rapporten: allt i den är nytt", "{} is not in the report: all of it is new",
                     printable(after.file)));
            before = &none;
        } else {
            compared.push_back(before);
            if (before->day > after.day)
                throw input_error(r.since,
                                  say("är från {}, efter {}; ange en rapport från en tidigare dag",
                                      "is of {}, after {}; give the report of an earlier day", before->day, after.day));
            if (before->document != after.document)
                note(say("{} bedömdes då enligt {}, nu enligt {}", "{} was judged by {} then, by {} now",
                         printable(after.file), before->document, after.document));
        }
        for (const changed_finding& c : changes_between(*before, after)) {
            const auto what = static_cast<std::size_t>(c.what);
            ++count[what];
            std::vector<std::string> row{fates[what], c.of->id, str(lifecare::to_text(c.of->how)),
                                         printable(c.of->subject), printable(c.of->message)};
            if (of_many) row.insert(row.begin(), printable(after.file));
            out.rows.push_back(std::move(row));
            worse = worse || (c.what == fate::appeared && c.of->how >= at);
        }
    }
    if (compared.empty())
        throw input_error(r.since, say("handlar inte om {}", "is not about {}",
                                       now.size() == 1 ? sentence{now.front()->file}
                                                       : sentence{"någon av filerna", "any of the files"}));
    for (const recorded_run& one : earlier)
        if (std::find(compared.begin(), compared.end(), &one) == compared.end())
            note(say("{} finns bara i rapporten och är inte jämförd", "{} is only in the report and is not compared",
                     printable(one.file)));
    std::string sum;
    for (std::size_t i = 0; i < std::size(fates); ++i)
        sum += (sum.empty() ? "" : ", ") + say(sums[i], count[i]).in(r.opt.lang);
    notes.insert(notes.begin(), sum);
    const std::string title = say("Sedan {}", "Since {}", compared.front()->day).in(r.opt.lang);
    std::string text = out.rows.empty() && r.opt.as == format::text ? "" : r.opt.present(out, title, notes);
    if (r.opt.as == format::text) {
        text = title + '\n' + (text.empty() ? "" : '\n' + text) + '\n';
        for (const std::string& n : notes) text += n + '\n';
    }
    r.opt.write(text);
    return worse ? findings : clean;
}

}  // namespace tools
