// SPDX-License-Identifier: MIT
/// \file
/// Judged software as text for people.
#include <algorithm>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "words.hpp"

namespace tools::support {

using namespace lifecare;

namespace {

constexpr std::size_t indent = 16;

/// Lines of text, those after the first indented.
std::string in_lines(const question& q, const std::string& words) {
    std::string out;
    for (const std::string& line : wrapped(words, q.opt.width() - indent))
        out += (out.empty() ? std::string{} : std::string(indent, ' ')) + line + '\n';
    return out;
}

/// "STÖDS INTE    DB01: SQL Server 2014  (sista dag 2024-07-09, leverantören)".
std::string first_line(const question& q, const item& i) {
    const std::string machine = machine_name(q, i);
    std::string line =
        left(verdict_word(q, i), 14) + in_lines(q, (machine.empty() ? "" : machine + ": ") + printable(i->written));
    line.pop_back();
    if (!i->verdict.last_day.valid()) return line + '\n';
    const std::string last =
        q.say("(sista dag {}, {})", "(last day {}, {})", str(i->verdict.last_day), clock_word(q, i->verdict.binds));
    const std::size_t used = width(std::string_view(line).substr(line.rfind('\n') + 1));
    const bool fits = used + 2 + width(last) <= q.opt.width();
    return line + (fits ? "  " + last + '\n' : '\n' + std::string(indent, ' ') + in_lines(q, last));
}

/// What is said of an item below its first line.
std::vector<std::string> lines_below(const question& q, const item& i) {
    if (i->what.ambiguous) return {ambiguous_words(i).in(q.opt.lang)};
    const std::string place = place_of(q, i->verdict.suite);
    std::vector<std::string> out{q.say("systemet: {}{}", "suite:  {}{}", suite_words(q, i),
                                       place.empty() ? sentence{} : say(" ({})", " ({})", place))};
    if (i->what.product)
        out.push_back(
            q.say("leverantören: {}{}", "vendor: {}{}", vendor_words(q, i),
                  i->verdict.vendor.disagrees ? say("; källorna skiljer sig", "; the sources disagree") : sentence{}));
    if (q.opt.explain)
        for (std::string& words : explanation(q, i)) out.push_back(std::move(words));
    return out;
}

/// What ends within the span that was asked about, and what ends first after it.
class first_end {
public:
    explicit first_end(const question& q) : q_{q} {}
    void consider(const item& i) {
        within_ = within_ || ends_soon(q_, i);
        if (i->verdict.lasts() && i->verdict.last_day.valid() && (!first_.valid() || i->verdict.last_day < first_))
            first_ = i->verdict.last_day;
    }
    /// That nothing does, where a span was asked about.
    [[nodiscard]] std::string nothing_ends() const {
        if (!q_.soon || within_) return {};
        return q_.say(
            "Inget som stöds upphör till och med {}{}.", "Nothing that is supported ends by {}{}.", str(*q_.soon),
            first_.valid() ? say("; det första slutet är {}", "; the first end is {}", str(first_)) : sentence{});
    }

private:
    const question& q_;
    bool within_ = false;
    date first_;
};

}  // namespace

void write_text(const question& q, const item_source& items, bool all, const text_sink& out) {
    out(lines_wrapped(heading(q), q.opt.width()) + '\n');
    std::size_t read = 0, shown = 0, findings_count = 0, unjudged = 0;
    first_end end{q};
    items([&](const item& i) {
        ++read;
        end.consider(i);
        findings_count += is_finding(q, i) ? 1u : 0u;
        unjudged += is_judged(i) ? 0u : 1u;
        const bool beside =
            !i->what.product && !i->what.ambiguous && i->verdict.suite.state != suite_state::other_version;
        if (!all && !q.opt.explain && !is_judged(i) && beside)
            return;  // no product of the platform table: counted below
        ++shown;
        out(first_line(q, i));
        for (const std::string& words : lines_below(q, i)) out(std::string(indent, ' ') + in_lines(q, words));
    });
    if (shown == 0) out(q.word("Ingen produkt ur plattformstabellen.\n", "No product of the platform table.\n"));
    if (read > 1)
        out(q.say("\n{} lästa, {} bedömda, {} att åtgärda{}\n", "\n{} read, {} judged, {} to be fixed{}\n", read,
                  read - unjudged, findings_count,
                  unjudged ? say("; inte bedömda: {}", "; not judged: {}", unjudged) : sentence{}));
    if (const std::string none = end.nothing_ends(); !none.empty()) out(none + '\n');
    if (!q.opt.explain)
        out(q.word("Källa och grund för varje svar: --explain\n", "Source and basis of every answer: --explain\n"));
}

}  // namespace tools::support
