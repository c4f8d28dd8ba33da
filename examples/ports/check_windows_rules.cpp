// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"
#include "check_rows.hpp"
#include "prefix_set.hpp"

namespace tools {

using namespace lifecare;

std::string source_text(const exported_rule& r) {
    constexpr std::size_t most = 20, longest = 60;
    const std::string words = shortened(r.from_words, longest);
    if (r.from.empty()) return words.empty() ? "any" : words;
    const std::string more = words.empty() ? "" : ' ' + words;
    if (r.from.size() <= most) return address_text(r.from) + more;
    return address_text({r.from.begin(), r.from.begin() + most}) + " ... (" + grouped(r.from.size()) + ')' + more;
}

namespace {

/// How much of a source a rule concerns; unknown where a word of it may stand for the source, or for the port.
enum class reach { none, part, unknown, all };

/// A rule, ready to be asked about many addresses.
struct asked_rule {
    const exported_rule* rule;
    prefix_set from;

    [[nodiscard]] reach reach_of(const ip_prefix& source, std::uint16_t port) const {
        const bool any_port = rule->ports.empty() && rule->port_words.empty();
        if (!any_port && rule->port_words.empty() && !is_in(rule->ports, port)) return reach::none;
        reach out = reach::none;
        if (from.meets(source)) out = reach::part;
        if (!rule->from_words.empty()) out = reach::unknown;
        if ((rule->from.empty() && rule->from_words.empty()) || from.holds(source)) out = reach::all;
        return out != reach::none && !rule->port_words.empty() ? reach::unknown : out;
    }
};

/// What the document says at best of anybody whom a rule lets in.
class rule_judge {
public:
    rule_judge(const site& s, const opening_list& all, const asked_rule& r, const opening_end& to)
        : site_{s}, all_{all}, rule_{r}, to_{to} {
        // Of ends of one kind one is asked: they are answered alike.
        for (const opening_list::kind& k : all.kinds())
            for (const std::size_t e : k.members) {
                const std::vector<ip_prefix> addresses = addresses_of(s, all.ends()[e]);
                if (all.ends()[e] == to || !is_described(all.ends()[e]) ||
                    std::none_of(addresses.begin(), addresses.end(),
                                 [&](const ip_prefix& p) { return r.from.meets(p); }))
                    continue;
                let_in_.push_back(e);
                break;
            }
    }
    [[nodiscard]] flow_answer operator()(std::uint16_t port) const {
        // A word may stand for anybody.
        if (rule_.rule->from.empty() || !rule_.rule->from_words.empty())
            return judge_anybody(site_, all_, *to_.machine, port);
        best_answer best;
        for (const std::size_t e : let_in_) best.consider(judge_ends(site_, all_.ends()[e], to_, port));
        return best.get();
    }
    /// True where the rule lets in others, too, than those whom the document lets reach the port. Nothing is concluded
    /// where the addresses of one of those, or of the rule, are not known.
    [[nodiscard]] bool lets_others_in(std::uint16_t port) const {
        if (!rule_.rule->from_words.empty()) return false;
        const std::vector<ip_prefix>& from = rule_.rule->from;
        if (from.empty()) return !opens(judge_ends(site_, {network::internet}, to_, port));
        std::vector<ip_prefix> needed;
        for (const opening_list::kind& k : all_.kinds()) {
            const opening_end& one = all_.ends()[k.members.front()];
            if (!may_call(one) || !opens(judge_ends(site_, one, to_, port))) continue;
            for (const std::size_t e : k.members) {
                const std::vector<ip_prefix> addresses = addresses_of(site_, all_.ends()[e]);
                if (addresses.empty()) return false;
                needed.insert(needed.end(), addresses.begin(), addresses.end());
            }
        }
        const prefix_set let_in{std::move(needed)};
        return std::any_of(from.begin(), from.end(), [&](const ip_prefix& p) { return !let_in.holds(p); });
    }

private:
    /// A server, or a network whose addresses the file gives.
    [[nodiscard]] bool is_described(const opening_end& e) const {
        return e.machine || std::any_of(site_.file.networks.begin(), site_.file.networks.end(),
                                        [&](const network_addresses& n) { return n.endpoint == e.endpoint; });
    }

    const site& site_;
    const opening_list& all_;
    const asked_rule& rule_;
    const opening_end to_;
    std::vector<std::size_t> let_in_;
};

/// An opening to the server, held against the rules for its port.
check_row held_against(const site& s, const std::vector<asked_rule>& rules, const opening_line& l) {
    const std::vector<ip_prefix> sources = addresses_of(s, l.from);
    if (sources.empty())
        return row_of(s, l, l->port(), "not-judged", false,
                      s.word("källans adresser anges inte i filen", "the file does not state the source's addresses"));
    std::string allowed_by;
    std::map<reach, const exported_rule*> blocked_by;
    std::size_t covered = 0;
    for (const ip_prefix& from : sources) {
        bool allowed = false;
        for (const asked_rule& r : rules) {
            const reach of_source = r.reach_of(from, l->first);
            if (of_source == reach::none) continue;
            if (!r.rule->allow) blocked_by[of_source] = r.rule;
            else if (of_source == reach::all) allowed_by = r.rule->name;
            allowed = allowed || (r.rule->allow && of_source == reach::all);
        }
        covered += allowed;
    }
    const auto row = [&](const char* state, bool good, std::string detail) {
        return row_of(s, l, l->port(), state, good, std::move(detail));
    };
    if (const auto all = blocked_by.find(reach::all); all != blocked_by.end())
        return row("blocked", false, all->second->name);
    if (covered < sources.size()) return row(covered > 0 ? "open-in-part" : "missing", false, allowed_by);
    if (const auto some = blocked_by.find(reach::unknown); some != blocked_by.end()) {
        const exported_rule& r = *some->second;
        return row("not-judged", false,
                   say("regeln {} blockerar kanske även detta: {}", "the rule {} may block this, too: {}", r.name,
                       shortened(r.port_words.empty() ? r.from_words : r.port_words, 60))
                       .in(s.lang));
    }
    if (const auto some = blocked_by.find(reach::part); some != blocked_by.end())
        return row(
            "open-in-part", false,
            say("regeln {} blockerar en del av källan", "the rule {} blocks some of the source", some->second->name)
                .in(s.lang));
    return row("open", true, allowed_by);
}

}  // namespace

std::vector<check_row> check_windows_rules(const site& s, const opening_list& all,
                                           const std::vector<exported_rule>& exported, const server& on,
                                           const port_set& ignored, std::vector<std::string>& notes) {
    std::vector<asked_rule> rules;
    for (const exported_rule& r : exported) rules.push_back({&r, prefix_set{r.from}});
    constexpr noun by_word{{"regel med ord som fjärradress öppnar bara för de adresser som går att läsa",
                            "rule with a word as remote address opens only for the addresses that can be read"},
                           {"regler med ord som fjärradress öppnar bara för de adresser som går att läsa",
                            "rules with words as remote address open only for the addresses that can be read"}};
    constexpr noun blocks_by_word{
        {"blockerande regel med ord som fjärradress eller portar blockerar kanske mer än det som går att läsa",
         "blocking rule with a word as remote address or ports may block more than what can be read"},
        {"blockerande regler med ord som fjärradress eller portar blockerar kanske mer än det som går att läsa",
         "blocking rules with words as remote address or ports may block more than what can be read"}};
    for (const bool allow : {true, false})
        if (const auto unreadable = std::count_if(exported.begin(), exported.end(),
                                                  [&](const exported_rule& r) {
                                                      return r.allow == allow &&
                                                             !(r.from_words.empty() && r.port_words.empty());
                                                  });
            unreadable > 0)
            notes.push_back(counted(static_cast<std::uint64_t>(unreadable), allow ? by_word : blocks_by_word, s.lang));
    std::vector<check_row> rows;
    const opening_end to{role::client, &on};
    all.each_to(to, [&](const opening_line& l) { rows.push_back(held_against(s, rules, l)); });
    excuse_alternatives(s, rows);
    const port_stretches stretches{s.table};
    for (const asked_rule& r : rules) {
        if (!r.rule->allow) continue;
        const std::string from = source_text(*r.rule);
        if (r.rule->ports.empty()) {
            rows.push_back({from,
                            end_name(to),
                            "any",
                            "open-on-every-port",
                            str(to_text(flow_verdict::unknown)),
                            {},
                            {},
                            r.rule->name,
                            weight::finding});
            continue;
        }
        const rule_judge judge{s, all, r, to};
        for (const port_range& p : r.rule->ports)
            stretches.each(p, judge, [&](const port_range& ports, const flow_answer& a) {
                if (opens(a) && !judge.lets_others_in(ports.first)) return;
                rows.push_back(
                    surplus_row(s, from, to, ports, a, state_of_surplus(a), is_in(ignored, ports.first), r.rule->name));
            });
    }
    return rows;
}

}  // namespace tools
