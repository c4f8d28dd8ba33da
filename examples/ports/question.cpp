// SPDX-License-Identifier: MIT
#include "question.hpp"

#include "../common/diagnostics.hpp"
#include "../common/input.hpp"
#include "../common/text.hpp"

namespace tools {

using namespace lifecare;

document document_of(const question& q, const installation_file& in) {
    const document d = q.opt.document(q.opt.family(in.family), in.hosting);
    if (!find_flow_table(d))
        throw input_error("--document", say("{} anger inga portar", "{} prints no ports", to_text(d).view()) +
                                            suggestion("", keys_of_documents_that(prints_ports)));
    return d;
}

installation_file open_installation(const question& q) {
    installation_file in = read_installation(read_input(q.opt.io, q.file, encodings::utf8, longest_installation));
    if (in.servers.empty())
        throw input_error(q.file, sentence{"har ingen [[server]]; öppningar är mellan servrar",
                                           "has no [[server]]; openings are between servers"});
    return in;
}

site open_site(const question& q) {
    installation_file in = open_installation(q);
    const document d = document_of(q, in);
    return site{std::move(in), d, q.opt.clients, q.opt.lang};
}

port_range port_of(const sentence& argument, const std::string& s) {
    const std::size_t dash = s.find('-');
    std::uint32_t first = 0, last = 0;
    sentence problem = parse_count(s.substr(0, dash), first);
    last = first;
    if (problem.empty() && dash != std::string::npos) problem = parse_count(s.substr(dash + 1), last);
    if (!problem.empty() || has_leading_zero(s) || first == 0 || last < first || last > 65'535)
        throw input_error(argument, say("\"{}\" är ingen port; 1 till 65535 godtas{}",
                                        "\"{}\" is not a port; 1 to 65535 is accepted{}", s, advice_on_zeros(s)));
    return {static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)};
}

std::string titled(const site& s, const std::string& what) {
    return s.file.customer.empty() ? what : what + ": " + std::string(s.file.customer);
}

void report_notes(console& io, const std::vector<std::string>& notes) {
    for (const std::string& n : notes) io.report(printable(n) + '\n');
}

}  // namespace tools
