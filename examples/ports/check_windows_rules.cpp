// SPDX-License-Identifier: MIT
#include <algorithm>
#include <lifecare/rulebook/firewall_programs.hpp>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"
#include "check_rows.hpp"
#include "rules_in_force.hpp"

namespace tools {

using namespace lifecare;

namespace {

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
                                 [&](const ip_prefix& p) { return r.from.meets(range_of(p)); }))
                    continue;
                let_in_.push_back(e);
                break;
            }
    }
    /// Nothing where the rule lets in whom the document lets in, and nobody else.
    [[nodiscard]] std::optional<flow_answer> operator()(std::uint16_t port) const {
        const flow_answer a = best(port);
        return opens(a) && !lets_others_in(port) ? std::nullopt : std::optional{a};
    }

private:
    [[nodiscard]] flow_answer best(std::uint16_t port) const {
        // A word may stand for anybody.
        if (rule_.rule->from.empty() || !rule_.rule->from_words.empty())
            return judge_anybody(site_, all_, *to_.machine, port);
        best_answer of_all;
        for (const std::size_t e : let_in_) of_all.consider(judge_ends(site_, all_.ends()[e], to_, port));
        return of_all.get();
    }
    /// True where the rule lets in others, too, than those whom the document lets reach the port. Nothing is concluded
    /// where the addresses of one of those, or of the rule, are not known.
    [[nodiscard]] bool lets_others_in(std::uint16_t port) const {
        if (!rule_.rule->from_words.empty()) return false;
        if (rule_.rule->from.empty()) return !opens(judge_ends(site_, {network::internet}, to_, port));
        std::vector<address_range> needed;
        for (const opening_list::kind& k : all_.kinds()) {
            const opening_end& one = all_.ends()[k.members.front()];
            if (!may_call(one) || !opens(judge_ends(site_, one, to_, port))) continue;
            for (const std::size_t e : k.members) {
                const std::vector<ip_prefix> addresses = addresses_of(site_, all_.ends()[e]);
                if (addresses.empty()) return false;
                for (const ip_prefix& p : addresses) needed.push_back(range_of(p));
            }
        }
        return !rule_.from.without(address_ranges{std::move(needed)}).empty();
    }

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

/// True for a rule that lets through a program that the document wants let through (4.4), whatever ports it has.
bool is_printed_program(const site& s, const exported_rule& r) {
    const std::string& path = r.limits[program_limit].value_or("");
    const std::string_view name = std::string_view{path}.substr(path.find_last_of("\\/") + 1);
    return std::any_of(rulebook::firewall_programs.begin(), rulebook::firewall_programs.end(), [&](const auto& row) {
        return row.source.in(s.table.printed_by()) &&
               (same_ignoring_case(name, row.program) || (!row.alias.empty() && same_ignoring_case(name, row.alias)));
    });
}

/// From whom and to which ports is not known, and nothing stands there.
check_row unclear_row(const site& s, const unclear_rule& r, const opening_end& to) {
    std::string unsaid;
    for (const label& what : r.unsaid) (unsaid += unsaid.empty() ? "" : ", ") += what.in(s.lang).view();
    return {{},
            end_name(to),
            {},
            "not-judged",
            str(to_text(flow_verdict::unknown)),
            {},
            {},
            s.say("{}: inte angivet: {}", "{}: not stated: {}", r.name, unsaid),
            weight::untried};
}

}  // namespace

std::vector<check_row> check_windows_rules(const site& s, const opening_list& all, const exported_rules& exported,
                                           const server& on, const port_set& ignored, std::vector<std::string>& notes) {
    std::vector<asked_rule> rules;
    for (const exported_rule& r : exported.all) rules.emplace_back(r);
    constexpr noun by_word{{"regel med ord som fjärradress eller portar öppnar bara det som går att läsa",
                            "rule with a word as remote address or ports opens only what can be read"},
                           {"regler med ord som fjärradress eller portar öppnar bara det som går att läsa",
                            "rules with words as remote address or ports open only what can be read"}};
    constexpr noun blocks_by_word{
        {"blockerande regel med ord som fjärradress eller portar blockerar kanske mer än det som går att läsa",
         "blocking rule with a word as remote address or ports may block more than what can be read"},
        {"blockerande regler med ord som fjärradress eller portar blockerar kanske mer än det som går att läsa",
         "blocking rules with words as remote address or ports may block more than what can be read"}};
    for (const bool allow : {true, false})
        if (const auto unreadable = std::count_if(exported.all.begin(), exported.all.end(),
                                                  [&](const exported_rule& r) {
                                                      return r.allow == allow &&
                                                             !(r.from_words.empty() && r.port_words.empty());
                                                  });
            unreadable > 0)
            notes.push_back(counted(static_cast<std::uint64_t>(unreadable), allow ? by_word : blocks_by_word, s.lang));
    if (auto assumed = what_is_assumed(exported, s.lang)) notes.push_back(std::move(*assumed));
    if (auto unsaid = what_is_unsaid(exported.all, s.lang)) notes.push_back(std::move(*unsaid));
    std::vector<check_row> rows;
    const opening_end to{role::client, &on};
    all.each_to(to, [&](const opening_line& l) { rows.push_back(held_against(s, rules, l)); });
    excuse_alternatives(s, rows);
    const port_stretches stretches{s.table};
    for (const asked_rule& r : rules) {
        if (!r.rule->allow) continue;
        const std::string from = source_text(*r.rule);
        if (!r.rule->ports.empty()) {
            stretches.add_surplus(rows, s, from, to, r.ports, ignored, rule_judge{s, all, r, to},
                                  rule_text(s, *r.rule, on));
            continue;
        }
        rows.push_back({from,
                        end_name(to),
                        "any",
                        "open-on-every-port",
                        str(to_text(flow_verdict::unknown)),
                        {},
                        {},
                        rule_text(s, *r.rule, on),
                        is_printed_program(s, *r.rule) ? weight::note : weight::finding});
    }
    for (const unclear_rule& r : exported.unclear) rows.push_back(unclear_row(s, r, to));
    return rows;
}

}  // namespace tools
