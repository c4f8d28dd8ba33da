// SPDX-License-Identifier: MIT
#include "rules_in_force.hpp"

#include <algorithm>
#include <set>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"
#include "check_rows.hpp"

namespace tools {

using namespace lifecare;

namespace {

constexpr std::size_t longest_words = 60;

asked_rule::narrowing narrowing_of(const exported_rule& r) {
    using enum asked_rule::narrowing;
    asked_rule::narrowing is = none;
    for (std::size_t i = 0; i < r.limits.size(); ++i) {
        if (r.limits[i].value_or("").empty() || i == local_address_limit) continue;
        if (i == profile_limit && r.profiles != every_profile) continue;
        if (i == remote_port_limit) {
            // Windows connects from these ports.
            const auto ranges = ranges_of(*r.limits[i]);
            if (ranges && !port_ranges{*ranges}.holds({49'152, 65'535})) return apart;
            if (ranges && !r.allow) continue;
        }
        is = perhaps;
    }
    return is;
}

}  // namespace

asked_rule::asked_rule(const exported_rule& r)
    : rule{&r},
      ports{r.all_ports()},
      from{r.from.empty() && r.from_words.empty() ? every_address() : r.from},
      to{r.limits[local_address_limit].value_or("").empty() ? every_address() : r.to},
      is{narrowing_of(r)} {}

std::string source_text(const exported_rule& r) {
    const std::string words = shortened(r.from_words, longest_words);
    if (r.from.empty()) return words.empty() ? "any" : words;
    return address_text(r.from, 20) + (words.empty() ? "" : ' ' + words);
}

namespace {

/// What narrows a rule of a server beside its addresses and ports: "profile Domain, program C:\\m3.exe". Empty for
/// none: the server's own addresses are all that there are.
std::string limits_text(const exported_rule& r, const server& on, language l) {
    std::string out;
    for (std::size_t i = 0; i < r.limits.size(); ++i) {
        if (r.limits[i].value_or("").empty()) continue;
        if (i == local_address_limit && !on.addresses.empty() &&
            std::all_of(on.addresses.begin(), on.addresses.end(), [&](const ip_address& a) {
                return r.to.holds({a, a});
            }))
            continue;
        const bool profiles = i == profile_limit && r.profiles != every_profile;
        out += (out.empty() ? "" : ", ") + str(rule_limits[i].in(l)) + ' ' +
               (profiles ? profiles_text(r.profiles, l) : shortened(*r.limits[i], longest_words));
    }
    return out;
}

}  // namespace

std::string rule_text(const site& s, const exported_rule& r, const server& on) {
    const std::string limits = limits_text(r, on, s.lang);
    return limits.empty() ? r.name : s.say("{} (bara {})", "{} (only {})", r.name, limits);
}

namespace {

/// How some of a source come to the server.
struct way {
    address_range from;
    std::optional<ip_address> to;  ///< nothing where the file does not give the server's
    std::uint16_t port;            ///< the first of those that the rules treat alike
    network_profile profile;
};

/// What becomes of whoever comes so, from the worst to the best. Unknown: a word may block it; narrowed: it is open to
/// what the rules are narrowed to, which may be all of it.
enum class passage { blocked, missing, part, unknown, narrowed, open };

asked_rule::narrowing narrowing_on(const asked_rule& r, const way& w) {
    using enum asked_rule::narrowing;
    if (!(r.rule->profiles & w.profile)) return apart;
    if (w.to && !r.to.empty() && !r.to.holds({*w.to, *w.to})) return apart;
    const bool perhaps_elsewhere = w.to ? r.to.empty() : !(r.to == every_address());
    return std::max(r.is, perhaps_elsewhere ? perhaps : none);
}

/// What the rules that concern an opening make of it.
class opening_in_force {
public:
    opening_in_force(const site& s, const std::vector<asked_rule>& rules, const opening_line& l)
        : site_{s}, line_{l}, ports_{l->first, l->last} {
        for (const ip_prefix& p : addresses_of(s, l.from)) sources_.push_back(range_of(p));
        std::set<std::uint16_t> starts{ports_.first};
        for (const asked_rule& r : rules) {
            if (!r.ports.meets(ports_) && (r.rule->allow || r.rule->port_words.empty())) continue;
            concerned_.push_back(&r);
            for (const port_range& p : r.ports.in_both(port_ranges{{ports_}})) {
                starts.insert(p.first);
                if (p.last < ports_.last) starts.insert(following(p.last));
            }
        }
        starts_.assign(starts.begin(), starts.end());
    }

    [[nodiscard]] check_row row() {
        if (sources_.empty())
            return row_of(
                site_, line_, line_->port(), "not-judged", false,
                site_.word("källans adresser anges inte i filen", "the file does not state the source's addresses"));
        const passage is = through();
        constexpr const char* states[] = {"blocked", "missing", "open-in-part", "not-judged", "open-in-part", "open"};
        check_row r = row_of(site_, line_, line_->port(), states[static_cast<std::size_t>(is)], is == passage::open,
                             is == passage::missing ? "" : detail(is));
        // What narrows a rule may be what the suite needs: its program, the profile of the domain.
        if (is == passage::narrowed) r.is = weight::note;
        return r;
    }

private:
    [[nodiscard]] passage through() {
        if (std::all_of(concerned_.begin(), concerned_.end(),
                        [](const asked_rule* r) { return r->rule->profiles == every_profile; }))
            return in_profile(domain_profile);
        const passage domain = in_profile(domain_profile), home = in_profile(private_profile),
                      foreign = in_profile(public_profile);
        // A server is in a domain, in a DMZ perhaps not.
        const bool in_dmz = line_.to.machine->zone == network::dmz;
        const passage normal = in_dmz ? std::max({domain, home, foreign}) : domain;
        const bool alike = domain == home && home == foreign;
        return normal == passage::open && !alike ? passage::narrowed : normal;
    }
    [[nodiscard]] passage in_profile(network_profile profile) {
        std::set<passage> seen;
        bool all_blocked = false;  // some source
        for (const address_range& from : sources_) {
            std::set<passage> of_source;
            for (const std::uint16_t port : starts_)
                for (const auto& to : places_for(from)) of_source.insert(passage_of({from, to, port, profile}));
            all_blocked = all_blocked || *of_source.rbegin() == passage::blocked;
            seen.insert(of_source.begin(), of_source.end());
        }
        if (all_blocked) return passage::blocked;
        if (seen.size() == 1 || *seen.rbegin() == passage::missing) return *seen.rbegin();
        return std::max(*seen.begin(), passage::part);
    }
    /// The server's addresses of the version of a source.
    [[nodiscard]] std::vector<std::optional<ip_address>> places_for(const address_range& from) const {
        std::vector<std::optional<ip_address>> out;
        for (const ip_address& a : line_.to.machine->addresses)
            if (a.is_v6() == from.first.is_v6()) out.emplace_back(a);
        if (out.empty()) out.emplace_back();
        return out;
    }
    [[nodiscard]] passage passage_of(const way& w) const {
        using enum asked_rule::narrowing;
        std::vector<address_range> sure, likely, blocked;
        const auto add = [](std::vector<address_range>& to, const address_ranges& all) {
            to.insert(to.end(), all.begin(), all.end());
        };
        bool some = false, by_word = false, narrowly = false;
        for (const asked_rule* r : concerned_) {
            const bool read = r->ports.holds({w.port, w.port}) && r->from.meets(w.from);
            const asked_rule::narrowing narrowed = narrowing_on(*r, w);
            if (r->rule->allow) {
                if (!read) continue;
                some = true;
                if (narrowed != apart) add(likely, r->from);
                if (narrowed == none) add(sure, r->from);
            } else if (read || may_concern(*r, w)) {
                narrowly = narrowly || narrowed != none;
                if (narrowed == none && read) add(blocked, r->from);
                by_word = by_word || (narrowed == none && may_concern(*r, w));
            }
        }
        const auto holds = [&](std::vector<address_range>& all) {
            return address_ranges{std::move(all)}.holds(w.from);
        };
        const bool any_blocked = !blocked.empty();
        if (holds(blocked)) return passage::blocked;
        if (!holds(likely)) return some ? passage::part : passage::missing;
        if (by_word) return passage::unknown;
        if (any_blocked) return passage::part;
        return narrowly || !holds(sure) ? passage::narrowed : passage::open;
    }
    /// True where a word of a rule may stand for the source, or for the port.
    [[nodiscard]] static bool may_concern(const asked_rule& r, const way& w) {
        const bool port = r.ports.holds({w.port, w.port}), from = r.from.meets(w.from);
        return (port || !r.rule->port_words.empty()) && (from || !r.rule->from_words.empty()) &&
               !(r.rule->port_words.empty() && r.rule->from_words.empty());
    }

    [[nodiscard]] std::string limits_of(const asked_rule& r) const {
        return limits_text(*r.rule, *line_.to.machine, site_.lang);
    }
    [[nodiscard]] bool meets_a_source(const asked_rule& r) const {
        return std::any_of(sources_.begin(), sources_.end(), [&](const address_range& a) { return r.from.meets(a); });
    }
    [[nodiscard]] bool meets(const asked_rule& r) const { return meets_a_source(r) && r.ports.meets(ports_); }
    /// True for a rule that opens all of it.
    [[nodiscard]] bool holds_all(const asked_rule& r) const {
        return limits_of(r).empty() && r.ports.holds(ports_) &&
               std::all_of(sources_.begin(), sources_.end(), [&](const address_range& a) { return r.from.holds(a); });
    }

    /// Which rules make it so.
    [[nodiscard]] std::string detail(passage is) const {
        const bool opened = is == passage::open || is == passage::narrowed || is == passage::part;
        const std::string open = opened ? opened_by(is) : "", blocked = is == passage::open ? "" : blocked_by(is);
        return open + (open.empty() || blocked.empty() ? "" : "; ") + blocked;
    }
    [[nodiscard]] std::string opened_by(passage is) const {
        std::vector<std::string> all;
        port_ranges missing{{ports_}};
        for (const asked_rule* r : concerned_) {
            if (!r->rule->allow || !meets(*r)) continue;
            if (holds_all(*r)) return is == passage::open ? r->rule->name : "";
            all.push_back(rule_text(site_, *r->rule, *line_.to.machine));
            missing = missing.without(r->ports);
        }
        if (is == passage::part && !missing.empty()) all.push_back(missing_text(site_, missing));
        return listed(all);
    }
    [[nodiscard]] std::string blocked_by(passage is) const {
        std::vector<std::string> all;
        for (const asked_rule* r : concerned_) {
            if (r->rule->allow) continue;
            if (is == passage::blocked && meets(*r)) all.push_back(r->rule->name);
            if (is != passage::blocked && (meets_a_source(*r) || !r->rule->from_words.empty()))
                all.push_back(taken(*r));
        }
        return listed(all);
    }
    [[nodiscard]] std::string taken(const asked_rule& r) const {
        const std::string& name = r.rule->name;
        const std::string limits = limits_of(r);
        const std::string words = r.rule->port_words.empty() ? r.rule->from_words : r.rule->port_words;
        if (limits.empty() && !words.empty())
            return site_.say("regeln {} blockerar kanske även detta: {}", "the rule {} may block this, too: {}", name,
                             shortened(words, longest_words));
        if (limits.empty() && r.ports.holds(ports_))
            return site_.say("regeln {} blockerar en del av källan", "the rule {} blocks some of the source", name);
        return site_.say("regeln {} blockerar en del av detta: {}", "the rule {} blocks some of this: {}", name,
                         limits.empty() ? port_text(r.ports.in_both(port_ranges{{ports_}})) : limits);
    }
    /// The first few, each once.
    [[nodiscard]] std::string listed(const std::vector<std::string>& all) const {
        constexpr std::size_t most = 3;
        std::vector<std::string> different;
        for (const std::string& one : all)
            if (std::find(different.begin(), different.end(), one) == different.end()) different.push_back(one);
        std::string out;
        for (std::size_t i = 0; i < different.size() && i < most; ++i) out += (i == 0 ? "" : "; ") + different[i];
        if (different.size() > most) out += site_.say("; och {} till", "; and {} more", different.size() - most);
        return out;
    }

    const site& site_;
    const opening_line& line_;
    const port_range ports_;
    std::vector<address_range> sources_;
    std::vector<const asked_rule*> concerned_;
    std::vector<std::uint16_t> starts_;
};

}  // namespace

check_row held_against(const site& s, const std::vector<asked_rule>& rules, const opening_line& l) {
    return opening_in_force{s, rules, l}.row();
}

}  // namespace tools
