// SPDX-License-Identifier: MIT
// nftables and iptables: a rule for what a set of ends may open on another. A few addresses stand in the rule; more are
// a set of nftables, or a chain of iptables, which has no sets of its own and takes no long lists.
#include <algorithm>
#include <map>

#include "../common/text.hpp"
#include "left_out.hpp"
#include "rule_sets.hpp"
#include "script_text.hpp"

namespace tools {

namespace {

using namespace lifecare;

constexpr std::size_t most_in_a_rule = 4;

std::vector<set_address> of_version(const std::vector<set_address>& all, bool v6) {
    std::vector<set_address> out;
    for (const set_address& a : all)
        if (a.at.first.is_v6() == v6) out.push_back(a);
    return out;
}
bool is_everything(const std::vector<set_address>& all) { return all.size() == 1 && all[0].at.length == 0; }

std::string joined(const std::vector<set_address>& all, const char* between) {
    std::string out;
    for (const set_address& a : all) out += (out.empty() ? "" : between) + std::string(to_text(a.at).view());
    return out;
}
std::vector<set_address> administration_of(const generate_request& r, bool v6) {
    std::vector<set_address> out;
    for (const ip_prefix& p : r.administration)
        if (p.first.is_v6() == v6) out.push_back({p, 0});
    return out;
}

/// A name of letters, digits and single underscores.
std::string token_of(const std::string& name) {
    std::string out;
    for (const char c : token_text(name))
        if (c != '_' || (!out.empty() && out.back() != '_')) out += c;
    return out.empty() ? "ENDS" : out;
}
std::string lower_case(std::string s) {
    for (char& c : s)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return s;
}

/// The second part of the head: what is opened, and that nothing else is.
std::string purpose_of(const site& s, const generate_request& r) {
    const sentence what =
        r.only ? say("Inkommande till {}; allt annat stängs, även administration som inte anges med --admin.",
                     "Input of {}; everything else is closed, administration too unless it is given with --admin.",
                     comment_text(r.only->name))
               : say("Trafik genom en brandvägg mellan zonerna; allt annat stängs.",
                     "Traffic through a firewall between the zones; everything else is closed.");
    return "# " + what.in(s.lang) + '\n';
}

std::string head_of_filter(const site& s, const char* what, const opening_list& all, const generate_request& r) {
    std::vector<std::string> missing = r.only ? missing_addresses(s, all, r.only,
                                                                  [&](const line_sink& take) {
                                                                      all.each_to({role::client, r.only}, take);
                                                                  })
                                              : missing_addresses(s, all);
    if (!r.administration_left_out.empty()) missing.push_back(r.administration_left_out);
    const optional_openings without = optional_left_out(s, all, r.only, [&](const opening_end&, const opening_end& to) {
        return !r.only || to.machine == r.only;  // a host's filter is of what comes in
    });
    return head_of(s, what, missing, r, left_out_line(s, without)) + purpose_of(s, r);
}

/// The rules whose ends have addresses of one version, and those addresses.
class filter {
public:
    filter(const site& s, const opening_list& all, const generate_request& r, bool v6)
        : site_{s}, all_{all}, sets_{r.only ? rule_sets_to(all, *r.only) : rule_sets_of(all)} {
        for (const end_set& set : sets_.sets) addresses_.push_back(of_version(addresses_of(s, all, set), v6));
        for (const set_rule& x : sets_.rules)
            if (!from(x).empty() && !to(x).empty()) rules_.push_back(x);
    }
    [[nodiscard]] const std::vector<set_rule>& rules() const { return rules_; }
    [[nodiscard]] const std::vector<set_address>& from(const set_rule& x) const { return addresses_[x.from]; }
    [[nodiscard]] const std::vector<set_address>& to(const set_rule& x) const { return addresses_[x.to]; }
    [[nodiscard]] const std::vector<set_address>& addresses(std::size_t set) const { return addresses_[set]; }
    [[nodiscard]] const std::string& name(std::size_t set) const { return sets_.sets[set].name; }
    [[nodiscard]] std::string owner(const set_address& a) const { return end_name(all_.ends()[a.owner]); }
    [[nodiscard]] std::string reason(const set_rule& x, std::size_t most_bytes) const {
        return quoted_text(reason_of(site_, name(x.from), name(x.to), x.ports, most_bytes), most_bytes);
    }

private:
    const site& site_;
    const opening_list& all_;
    rule_sets sets_;
    std::vector<std::vector<set_address>> addresses_;
    std::vector<set_rule> rules_;
};

/// What is beyond a rule, by the set: its name there.
using names_of_sets = std::map<std::size_t, std::string>;

}  // namespace

// nftables ----------------------------------------------------------------------------------------

namespace {

std::string nft_match(const char* which, bool v6, const std::string& what) {
    return std::string(v6 ? "ip6 " : "ip ") + which + ' ' + what + ' ';
}
/// Any address of a version: without it a rule of the table is for both.
std::string nft_version(bool v6) { return std::string("meta nfproto ") + (v6 ? "ipv6 " : "ipv4 "); }
std::string nft_list(const std::vector<set_address>& all) { return "{ " + joined(all, ", ") + " }"; }

std::string nft_set(const std::string& name, bool v6, const filter& f, std::size_t set) {
    std::string out = "    # " + comment_text(f.name(set)) + "\n    set " + name + " {\n        type ipv" +
                      (v6 ? '6' : '4') + "_addr\n        flags interval\n        elements = {\n";
    const char* between = "";
    for (const set_address& a : f.addresses(set)) {
        out += std::string(between) + "            " + std::string(to_text(a.at).view()) + " comment \"" +
               quoted_text(f.owner(a), 120) + '"';
        between = ",\n";
    }
    return out + "\n        }\n    }\n";
}

}  // namespace

std::string nftables_rules(const site& s, const opening_list& all, const generate_request& r) {
    std::string sets, rules;
    unique_names unique{60};
    for (const bool v6 : {false, true}) {
        const filter f{s, all, r, v6};
        names_of_sets names;
        const auto match = [&](const char* which, std::size_t set) {
            const std::vector<set_address>& addresses = f.addresses(set);
            if (is_everything(addresses)) return std::string{};
            if (addresses.size() <= most_in_a_rule) return nft_match(which, v6, nft_list(addresses));
            const auto [known, is_new] = names.try_emplace(set);
            if (is_new) {
                known->second = unique("lc_" + lower_case(token_of(f.name(set))) + (v6 ? "_v6" : "_v4"));
                sets += nft_set(known->second, v6, f, set);
            }
            return nft_match(which, v6, '@' + known->second);
        };
        for (const set_rule& x : f.rules()) {
            const std::string addresses = match("saddr", x.from) + (r.only ? "" : match("daddr", x.to));
            const bool of_any = addresses.empty() || is_everything(f.from(x));
            rules += "        " + (of_any ? nft_version(v6) : "") + addresses + "tcp dport " + x.ports.port() +
                     " accept comment \"" + f.reason(x, 120) + "\"\n";
        }
    }
    const std::string chain = r.only ? "input" : "forward";
    std::string out = head_of_filter(s, "nftables", all, r) +
                      "table inet lifecare_rules\ndelete table inet lifecare_rules\ntable inet lifecare_rules {\n" +
                      sets + "    chain lc_" + chain + " {\n        type filter hook " + chain +
                      " priority filter; policy drop;\n"
                      "        ct state vmap { established : accept, related : accept, invalid : drop }\n";
    if (r.only) out += "        iif lo accept\n";
    out += "        meta l4proto { icmp, ipv6-icmp } accept\n";
    for (const bool v6 : {false, true})
        if (const auto from = administration_of(r, v6); r.only && !from.empty())
            out += "        " + (is_everything(from) ? nft_version(v6) : nft_match("saddr", v6, nft_list(from))) +
                   "accept comment \"--admin\"\n";
    return out + rules + "    }\n}\n";
}

// iptables ----------------------------------------------------------------------------------------

namespace {

/// What only the other half of iptables opens; empty where it opens nothing.
std::string other_half(const site& s, const opening_list& all, const generate_request& r) {
    if (filter{s, all, r, !r.ipv6}.rules().empty()) return {};
    return r.ipv6 ? s.word("# INTE MED: reglerna för IPv4; utan --ipv6 skrivs de\n",
                           "# NOT IN HERE: the rules for IPv4; without --ipv6 they are written\n")
                  : s.word("# INTE MED: reglerna för IPv6; --ipv6 skriver dem\n",
                           "# NOT IN HERE: the rules for IPv6; --ipv6 writes them\n");
}

}  // namespace

std::string iptables_rules(const site& s, const opening_list& all, const generate_request& r) {
    const std::string chain = r.only ? "INPUT" : "FORWARD";
    const filter f{s, all, r, r.ipv6};
    unique_names unique{28};  // as long as the name of a chain may be
    names_of_sets callers, answerers;
    std::string declared, members, rules;
    // A list of addresses, each of which makes rules of its own in the kernel.
    const auto list = [](const char* which, const std::vector<set_address>& addresses) {
        return is_everything(addresses) ? std::string{} : std::string(which) + ' ' + joined(addresses, ",") + ' ';
    };
    const auto chain_of = [&](names_of_sets& names, const char* prefix, std::size_t set) {
        const auto [known, is_new] = names.try_emplace(set);
        if (!is_new) return known->second;
        known->second = unique(prefix + token_of(f.name(set)));
        declared += ':' + known->second + " - [0:0]\n";
        const bool calls = &names == &callers;
        for (const set_address& a : f.addresses(set))
            members += "-A " + (calls ? chain : known->second) + (calls ? " -s " : " -d ") +
                       std::string(to_text(a.at).view()) + " -m comment --comment \"" + quoted_text(f.owner(a), 240) +
                       "\" -j " + (calls ? known->second : "ACCEPT") + '\n';
        return known->second;
    };
    for (const set_rule& x : f.rules()) {
        std::string in = chain, from, to, then = "ACCEPT", port = x.ports.port();
        if (f.from(x).size() <= most_in_a_rule) from = list("-s", f.from(x));
        else in = chain_of(callers, "LC_FROM_", x.from);
        if (!r.only && f.to(x).size() <= most_in_a_rule) to = list("-d", f.to(x));
        else if (!r.only) then = chain_of(answerers, "LC_TO_", x.to);
        std::replace(port.begin(), port.end(), '-', ':');
        rules += "-A " + in + ' ' + from + to + "-p tcp -m tcp --dport " + port + " -m comment --comment \"" +
                 f.reason(x, 240) + "\" -j " + then + '\n';
    }
    std::string out = head_of_filter(s, r.ipv6 ? "ip6tables-restore" : "iptables-restore", all, r) +
                      other_half(s, all, r) + "*filter\n:INPUT " + (r.only ? "DROP" : "ACCEPT") +
                      " [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n" + declared;
    out += "-A " + chain + " -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT\n";
    if (r.only) out += "-A INPUT -i lo -j ACCEPT\n";
    out += "-A " + chain + (r.ipv6 ? " -p ipv6-icmp -j ACCEPT\n" : " -p icmp -j ACCEPT\n");
    const std::vector<set_address> administration = administration_of(r, r.ipv6);
    constexpr std::size_t most_in_a_list = 64;  // iptables-restore takes some eighty
    for (std::size_t n = 0; r.only && n < administration.size(); n += most_in_a_list) {
        const auto first = administration.begin() + static_cast<std::ptrdiff_t>(n);
        const auto last = first + static_cast<std::ptrdiff_t>(std::min(most_in_a_list, administration.size() - n));
        out += "-A INPUT " + list("-s", {first, last}) + "-m comment --comment \"--admin\" -j ACCEPT\n";
    }
    return out + rules + members + "COMMIT\n";
}

}  // namespace tools
