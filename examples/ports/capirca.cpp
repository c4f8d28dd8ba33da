// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <set>

#include "../common/text.hpp"
#include "left_out.hpp"
#include "rule_sets.hpp"
#include "script_text.hpp"

namespace tools {

using namespace lifecare;

std::vector<generated_file> capirca_files(const site& s, const opening_list& all, const generate_request& r) {
    const std::vector<std::string> missing =
        r.only ? missing_addresses(s, all, r.only, [&](const line_sink& take) { all.each(take, r.only); })
               : missing_addresses(s, all);
    const std::string without = left_out_line(
        s, optional_left_out(s, all, r.only, [](const opening_end&, const opening_end&) { return true; }));
    const std::string head = ascii_text(head_of(s, "capirca", missing, r, without));
    std::string networks = head, services = head, policy = ascii_text(without);
    for (const std::string& m : unlisted_notes(s, r.only))
        policy += "# " + comment_text(ascii_text(s.word("INTE MED: ", "NOT IN HERE: ") + m)) + "\n";
    policy += "header {\n  comment:: \"" + quoted_text(ascii_text(s.file.customer), 100) + "\"\n  comment:: \"" +
              quoted_text(ascii_text(heading_of(s.table.printed_by()).view()), 100) +
              "\"\n  target:: iptables FORWARD DROP\n}\n";

    const rule_sets sets = r.only ? rule_sets_of(all, *r.only) : rule_sets_of(all);
    unique_names unique{200};
    std::map<std::size_t, std::string> tokens;  // of each set
    const auto token_of = [&](std::size_t set) {
        const auto [known, is_new] = tokens.try_emplace(set);
        if (!is_new) return known->second;
        known->second = unique("LC_" + token_text(sets.sets[set].name));
        std::string before = known->second + " = ";
        for (const set_address& a : addresses_of(s, all, sets.sets[set])) {
            networks += before + std::string(to_text(a.at.first).view()) + '/' + std::to_string(a.at.length) + "  # " +
                        comment_text(ascii_text(end_name(all.ends()[a.owner]))) + '\n';
            before = "    ";
        }
        return known->second;
    };
    std::set<std::string> known_services;
    int number = 0;
    for (const set_rule& x : sets.rules) {
        const end_set &from = sets.sets[x.from], &to = sets.sets[x.to];
        if (addresses_of(s, all, from).empty() || addresses_of(s, all, to).empty()) continue;
        std::string service = "LC_TCP_" + x.ports.port();
        std::replace(service.begin(), service.end(), '-', '_');
        if (known_services.insert(service).second) services += service + " = " + x.ports.port() + "/tcp\n";
        policy += "term lc-" + std::to_string(++number) + " {\n  comment:: \"" +
                  quoted_text(ascii_text(reason_of(s, from.name, to.name, x.ports, 200)), 200) +
                  "\"\n  source-address:: " + token_of(x.from) + "\n  destination-address:: " + token_of(x.to) +
                  "\n  destination-port:: " + service + "\n  protocol:: tcp\n  action:: accept\n}\n";
    }
    return {{"def/lifecare.net", networks}, {"def/lifecare.svc", services}, {"pol/lifecare.pol", policy}};
}

}  // namespace tools
