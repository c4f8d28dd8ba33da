// SPDX-License-Identifier: MIT
#include "request.hpp"

#include "cpp_header.hpp"
#include "values.hpp"

namespace tools {

using namespace lifecare;

severity request::threshold() const {
    for (severity s : {severity::note, severity::warning})
        if (lifecare::to_text(s).view() == fail_on) return s;
    return severity::error;
}

void request::only_tables(std::string_view what) const {
    if (!opt.other_format.empty())
        throw input_error("--format", tools::say("{} skriver text, csv, json, markdown, html och xlsx",
                                                 "{} writes text, csv, json, markdown, html and xlsx", what));
}

audited request::audit(const std::string& file) const {
    return audit(read_input(opt.io, file, encodings::utf8, longest_installation));
}

audited request::audit(const input& in) const {
    installation_file of = read_installation(in);
    audit_request how;
    const lifecare::family f = opt.family(of.family);
    how.document = opt.document(f, of.hosting);
    how.day = opt.day();
    how.paid_updates = bought;
    dates.replace(how.cycles, how.releases);
    how.growth = growth_argument(years, growth);
    audited a = audit_file(in.name, std::move(of), how, opt.lang);
    a.clients = opt.clients;
    return a;
}

int write_header(const request& r) {
    if (!is_namespace(r.space))
        throw input_error("--namespace", say("\"{}\" kan inte vara en namnrymds namn",
                                             "\"{}\" is not the name of a namespace", r.space));
    const installation_file in =
        read_installation(read_input(r.opt.io, r.described, encodings::utf8, longest_installation));
    r.opt.write(cpp_header(in, r.described == "-" ? "standard input" : r.described, r.space,
                           r.opt.document(r.opt.family(in.family), in.hosting), r.opt.day()));
    return clean;
}

int write_schema(const request& r) {
    r.opt.write(installation_schema());
    return clean;
}

int list_values(const request& r) {
    r.only_tables("values");
    const input in = read_input(r.opt.io, r.newer, encodings::utf8, longest_installation);
    r.opt.write(r.opt.present(values_of(in), r.word("Vad filen säger", "What the file says")));
    return clean;
}

}  // namespace tools
