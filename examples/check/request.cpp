// SPDX-License-Identifier: MIT
#include "request.hpp"

#include "cpp_header.hpp"
#include "values.hpp"

namespace tools {

using namespace lifecare;

severity request::threshold() const {
    for (severity s : {severity::note, severity::warning, severity::error})
        if (lifecare::to_text(s).view() == fail_on) return s;
    throw input_error("--fail-on", not_accepted(fail_on, {"error", "warning", "note"}));
}

void request::only_tables(std::string_view what) const {
    if (!opt.other_format.empty())
        throw input_error("--format", say("{} skriver text, csv, json, markdown, html och xlsx",
                                          "{} writes text, csv, json, markdown, html and xlsx", what));
}

yearly_growth request::growth_asked() const {
    std::uint32_t count = 0, percent = 0;
    if (years.empty() != growth.empty())
        throw input_error(years.empty() ? "--years" : "--growth", "is missing; --years and --growth go together");
    if (!years.empty()) {
        if (const std::string wrong = parse_count(years, count); !wrong.empty() || count > 100)
            throw input_error("--years", wrong.empty() ? "at most 100 is accepted" : wrong);
        if (const std::string wrong = parse_percent(growth, 100'000, percent); !wrong.empty())
            throw input_error("--growth", wrong);
    }
    return {static_cast<std::uint16_t>(count), percent};
}

audited request::audit(const std::string& file) const {
    return audit(read_input(opt.io, file, encodings::utf8, longest_installation));
}

audited request::audit(const input& in) const {
    installation_file of = read_installation(in);
    audit_request asked;
    const lifecare::family f = opt.family(of.family);
    asked.document = opt.document(f, of.hosting);
    asked.day = opt.day();
    asked.paid_updates = bought;
    dates.replace(asked.cycles, asked.releases);
    asked.growth = growth_asked();
    audited a = audit_file(in.name, std::move(of), asked, opt.lang);
    a.clients = opt.clients;
    return a;
}

int write_header(const request& r) {
    if (!is_namespace(r.space)) throw input_error("--namespace", '"' + r.space + "\" is not the name of a namespace");
    const installation_file in =
        read_installation(read_input(r.opt.io, r.described, encodings::utf8, longest_installation));
    r.opt.write(cpp_header(in, r.described == "-" ? "standard input" : r.described, r.space,
                           r.opt.document(r.opt.family(in.family), in.hosting), r.opt.day()));
    return clean;
}

int list_values(const request& r) {
    r.only_tables("values");
    const input in = read_input(r.opt.io, r.newer, encodings::utf8, longest_installation);
    r.opt.write(r.opt.present(values_of(in), r.word("Vad filen säger", "What the file says")));
    return clean;
}

}  // namespace tools
