// SPDX-License-Identifier: MIT
#include "runs.hpp"

#include <lifecare/words.hpp>
#include <set>

#include "../common/read/json.hpp"
#include "../common/text.hpp"
#include "findings_data.hpp"

namespace tools {

using namespace lifecare;

recorded_run recorded(const audited& a) {
    recorded_run out{
        a.file, std::string(a.of.customer), str(lifecare::to_text(a.asked.document)), day_text(a.asked.day), {}};
    for (const finding& f : a.findings)
        out.findings.push_back(
            {str(f.row->code), state_of(f), a.subject(f), a.message(f), severity_of(f), a.identity(f)});
    return out;
}

namespace {

/// Text under a key. Throws input_error where there is none.
std::string text_of(const json& from, const char* key, const input& report) {
    if (const json* found = from.find(key); found != nullptr && found->is_text()) return found->text();
    throw input_error(
        report.name,
        say("saknar {} på ett fynd eller en installation; skriv om rapporten med lifecare-check FIL --format json",
            "has a finding or an installation without {}; write the report anew: lifecare-check FILE --format json",
            key));
}

recorded_run run_of(const json& one, const input& report) {
    recorded_run out{text_of(one, "file", report),
                     text_of(one, "installation", report),
                     text_of(one, "document", report),
                     text_of(one, "as_of", report),
                     {}};
    for (const json& f : one.at("findings").elements())
        if (f.is_object())
            out.findings.push_back({text_of(f, "id", report), text_of(f, "state", report),
                                    text_of(f, "subject", report), text_of(f, "message", report),
                                    parse_severity(text_of(f, "severity", report)).value_or(severity::error),
                                    text_of(f, "identity", report)});
    return out;
}

/// The list under a key; null where there is none.
const json* list_in(const json& of, const char* key) {
    const json* found = of.find(key);
    return found != nullptr && found->is_array() ? found : nullptr;
}
bool is_run(const json& one) { return list_in(one, "findings") != nullptr; }

}  // namespace

std::vector<recorded_run> recorded_runs(const input& report) {
    const json all = parse_json(report.text).value_or(json{});
    std::vector<recorded_run> out;
    if (is_run(all)) out.push_back(run_of(all, report));
    else if (const json* installations = list_in(all, "installations"))
        for (const json& one : installations->elements())
            if (is_run(one)) out.push_back(run_of(one, report));
    if (out.empty())
        throw input_error(report.name, say("är ingen rapport; lifecare-check FIL --format json skriver en",
                                           "is not a report; lifecare-check FILE --format json writes one"));
    return out;
}

std::vector<changed_finding> changes_between(const recorded_run& before, const recorded_run& after) {
    const auto key = [](const recorded_finding& f) { return f.id + '\n' + f.identity; };
    const auto keys_of = [&](const recorded_run& run, const char* state) {
        std::set<std::string> out;
        for (const recorded_finding& f : run.findings)
            if (f.state == state) out.insert(key(f));
        return out;
    };
    const auto found_before = keys_of(before, "found"), found_after = keys_of(after, "found"),
               waived = keys_of(after, "waived");
    std::set<std::string> asked;  // of whom a check now lacks something
    for (const recorded_finding& f : after.findings)
        if (f.state == "not-checked") asked.insert(f.id + '\n' + f.subject);
    std::vector<changed_finding> out;
    for (const recorded_finding& f : after.findings)
        if (f.state == "found" && found_before.count(key(f)) == 0) out.push_back({fate::appeared, &f});
    for (const recorded_finding& f : before.findings) {
        if (f.state != "found" || found_after.count(key(f)) != 0) continue;
        fate what = fate::gone;
        if (waived.count(key(f)) != 0) what = fate::waived;
        else if (asked.count(f.id + '\n' + f.subject) != 0) what = fate::not_checked;
        out.push_back({what, &f});
    }
    return out;
}

}  // namespace tools
