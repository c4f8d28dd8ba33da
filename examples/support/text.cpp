// SPDX-License-Identifier: MIT
/// \file
/// Judged software as text for people.
#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "words.hpp"

namespace tools::support {

using namespace lifecare;

namespace {

/// "STÖDS INTE    DB01: SQL Server 2014  (sista dag 2024-07-09, leverantören)".
std::string first_line(const question& q, const item& i) {
    const std::string machine = i.machine == clients ? q.word("klient", "client") : printable(i.machine);
    std::string line = left(verdict_word(q, i), 14) + (machine.empty() ? "" : machine + ": ") + printable(i.written);
    if (!i.verdict.last_day.valid()) return line + '\n';
    const std::string last =
        q.say("(sista dag {}, {})", "(last day {}, {})", str(i.verdict.last_day), clock_word(q, i.verdict.binds));
    return line + (width(line) + 2 + width(last) > 100 ? '\n' + std::string(16, ' ') : "  ") + last + '\n';
}

/// What is said of an item below its first line.
std::vector<std::string> lines_below(const question& q, const item& i) {
    if (i.what.ambiguous)
        return {
            q.say("bygge {} är både en Windows och en Windows Server: skriv ordet Server, eller Windows 10 eller 11",
                  "build {} is both a Windows and a Windows Server: write the word Server, or Windows 10 or 11",
                  i.what.build)};
    const std::string place = place_of(i.verdict.suite);
    std::vector<std::string> out{q.say("systemet: {}{}", "suite:  {}{}", suite_words(q, i),
                                       place.empty() ? sentence{} : say(" ({})", " ({})", place))};
    if (i.what.product)
        out.push_back(
            q.say("leverantören: {}{}", "vendor: {}{}", vendor_words(q, i),
                  i.verdict.vendor.disagrees ? say("; källorna skiljer sig", "; the sources disagree") : sentence{}));
    if (q.opt.explain)
        for (std::string& words : explanation(q, i)) out.push_back(std::move(words));
    return out;
}

}  // namespace

std::string text_of(const question& q, const std::vector<item>& items, bool all) {
    std::string out = heading(q) + "\n";
    std::size_t shown = 0, findings_count = 0, unjudged = 0;
    for (const item& i : items) {
        findings_count += is_finding(q, i) ? 1u : 0u;
        unjudged += is_judged(i) ? 0u : 1u;
        if (!all && !q.opt.explain && !is_judged(i) && !i.what.product)
            continue;  // no product of the platform table: counted below
        ++shown;
        out += first_line(q, i);
        for (const std::string& words : lines_below(q, i))
            for (const std::string& part : wrapped(words, 84)) out += std::string(16, ' ') + part + '\n';
    }
    if (shown == 0) out += q.word("Ingen produkt ur plattformstabellen.\n", "No product of the platform table.\n");
    if (items.size() > 1)
        out += q.say("\n{} lästa, {} bedömda, {} att åtgärda{}\n", "\n{} read, {} judged, {} to be fixed{}\n",
                     items.size(), items.size() - unjudged, findings_count,
                     unjudged ? say("; inte bedömda: {}", "; not judged: {}", unjudged) : sentence{});
    if (!q.opt.explain)
        out += q.word("Källa och grund för varje svar: --explain\n", "Source and basis of every answer: --explain\n");
    return out;
}

}  // namespace tools::support
