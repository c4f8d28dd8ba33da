// SPDX-License-Identifier: MIT
#include "question.hpp"

#include <lifecare/words.hpp>

#include "common/diagnostics.hpp"
#include "common/text.hpp"

namespace tools::windows {

using namespace lifecare;

std::string question::source(const citation& c, basis how) const {
    return "  [" + str(c) + ", " + word(label_of(how)) + "]\n";
}

std::string question::assumed(const char* sv, const char* en) const {
    return word(sv, en) + "  [" + word(label_of(basis::assumed)) + "]\n";
}

document question::service_description() const {
    return governing_document(hosting::cloud, family::welfare, opt.day()).value_or(newest_service_description);
}

std::string question::rule(const rulebook::requirement& r) const {
    return word(r.rule) + (r.force == modality::fact ? "" : " (" + word(name_of(r.force)) + ')');
}

std::string question::before_it_governs() const {
    if (governing_document(hosting::cloud, family::welfare, opt.day())) return {};
    const auto& d = rulebook::documents[static_cast<std::size_t>(service_description())];
    return say("{} är av {}; för en tidigare dag är dess regler antagna.\n",
               "{} is of {}; for an earlier day its rules are assumed.\n", str(lifecare::to_text(d.id)), str(d.issued));
}

const citation& question::in_the_cloud(const provenance& p) const {
    const citation* c = p.find(service_description());
    return c ? *c : p.newest();
}

std::string question::weekday(date d) const {
    constexpr label names[] = {{"måndag", "Monday"},    {"tisdag", "Tuesday"}, {"onsdag", "Wednesday"},
                               {"torsdag", "Thursday"}, {"fredag", "Friday"},  {"lördag", "Saturday"},
                               {"söndag", "Sunday"}};
    return word(names[static_cast<std::size_t>(d.iso_weekday() - 1)]);
}

date day_between(const char* name, const std::string& word) {
    const auto d = parse_date(word);
    if (!d) throw input_error(name, not_a_day(word));
    if (*d < date{1996, 1, 1} || *d > date{9998, 12, 31})
        throw input_error(name,
                          say("\"{}\" är före 1996, då Sverige fick sin nuvarande sommartid, eller efter 9998",
                              "\"{}\" is before 1996, when Sweden took its present summer time, or after 9998", word));
    return *d;
}

std::string day_note(const question& q, date d) {
    if (const auto* h = holiday_on(d)) return q.word(h->name);
    return d.iso_weekday() > 5 ? q.weekday(d) : "";
}

void refuse_calendar(const question& q) {
    if (q.opt.other_format == "ics")
        throw input_error("--format", say("\"ics\" skrivs bara av plan, routine, certificates och kir",
                                          "\"ics\" is written by plan, routine, certificates and kir only"));
}

namespace {

/// The lines of a text that are not empty.
std::vector<std::string> lines_of(std::string_view s) {
    std::vector<std::string> out;
    for (; !s.empty(); s.remove_prefix(std::min(s.find('\n') + 1, s.size()))) {
        const std::string_view line = trimmed(s.substr(0, s.find('\n')));
        if (!line.empty()) out.emplace_back(line);
        if (s.find('\n') == std::string_view::npos) break;
    }
    return out;
}

}  // namespace

void write(const question& q, answer a) {
    std::string out;
    if (q.opt.other_format == "ics") {
        out = to_icalendar({std::move(a.calendar_name),
                            q.sequence ? static_cast<std::int64_t>(*q.sequence) : sequence_of(q.opt.day()), q.opt.day(),
                            std::move(a.events)});
    } else if (q.opt.as == format::text) {
        out = a.heading + '\n' + (a.prose.empty() ? to_text(a.table, q.opt) : a.prose);
        if (!a.closing.empty()) out += '\n' + lines_wrapped(a.closing, 100);
    } else if (q.opt.as == format::markdown && !a.markdown.empty()) {
        out = a.markdown;
    } else {
        // The title is the first line; what follows it and the table are paragraphs.
        std::vector<std::string> paragraphs = lines_of(a.heading);
        const std::string title = paragraphs.front();
        paragraphs.erase(paragraphs.begin());
        for (std::string& line : lines_of(a.closing)) paragraphs.push_back(std::move(line));
        out = q.opt.present(a.table, title, std::move(paragraphs));
    }
    q.opt.write(out);
}

}  // namespace tools::windows
