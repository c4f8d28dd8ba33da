// SPDX-License-Identifier: MIT
// changes --rules of a Windows Firewall: what its rules let in together and what they block together, however many
// rules say it. Ports and addresses are cut where any rule begins or ends; what lies between two cuts is alike.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"
#include "changes.hpp"

namespace tools {

using namespace lifecare;

namespace {

using limits_of_rule = decltype(exported_rule::limits);

/// For each profile the parts of the server's addresses, as bits.
using reach = std::array<std::uint64_t, 3>;
/// What is let in or blocked somewhere: by what narrows it, and where. Narrowing 0 is none.
using passing = std::map<std::size_t, reach>;

/// The last address of the same version.
ip_address last_address(const ip_address& a) { return range_of(ip_prefix::around(a, 0)).last; }
/// Adds where ranges begin, and what follows them.
void add_cuts(const address_ranges& ranges, std::set<ip_address>& starts) {
    for (const address_range& r : ranges) {
        starts.insert(r.first);
        if (r.last != last_address(r.last)) starts.insert(following(r.last));
    }
}

/// What narrows the rules of two inputs, as far as both say it.
class narrowings {
public:
    narrowings(const std::vector<exported_rule>& before, const std::vector<exported_rule>& after) {
        for (std::size_t i = 0; i < compared_.size(); ++i) {
            const auto told = [i](const exported_rule& r) { return r.limits[i].has_value(); };
            const auto narrows = [i](const exported_rule& r) { return !r.limits[i].value_or("").empty(); };
            const auto in_both = [&](const auto& all_of) { return all_of(before) && all_of(after); };
            compared_[i] = in_both(
                [&](const std::vector<exported_rule>& all) { return std::all_of(all.begin(), all.end(), told); });
            missed_[i] = !compared_[i] && !in_both([&](const std::vector<exported_rule>& all) {
                return std::none_of(all.begin(), all.end(), narrows);
            });
        }
        std::set<ip_address> starts;
        add_cuts(every_address(), starts);
        for (const auto* rules : {&before, &after})
            for (const exported_rule& r : *rules) add_cuts(r.to, starts);
        if (starts.size() <= 64) places_.assign(starts.begin(), starts.end());
        static_cast<void>(id_of({}));
    }

    /// What narrows a rule, and which profiles and local addresses it is for.
    std::pair<std::size_t, reach> of(const exported_rule& r) {
        limits_of_rule rest = r.limits;
        std::uint64_t to = ~std::uint64_t{0};
        const bool by_place = !places_.empty() && !r.to.empty();
        if (compared_[local_address_limit] && by_place && !rest[local_address_limit].value_or("").empty()) {
            to = 0;
            for (std::size_t i = 0; i < places_.size(); ++i)
                if (r.to.holds({places_[i], places_[i]})) to |= std::uint64_t{1} << i;
            rest[local_address_limit].reset();
        }
        const std::uint8_t profiles = compared_[profile_limit] ? r.profiles : std::uint8_t{every_profile};
        if (r.profiles != every_profile) rest[profile_limit].reset();
        reach in{};
        for (std::size_t p = 0; p < in.size(); ++p)
            if (profiles & (1u << p)) in[p] = to & every_place();
        for (std::size_t i = 0; i < rest.size(); ++i)
            if (!compared_[i] || rest[i].value_or("").empty()) rest[i].reset();
        return {id_of(rest), in};
    }
    /// What one of the inputs does not say and may narrow rules.
    [[nodiscard]] std::string missed(language l) const {
        std::string out;
        for (std::size_t i = 0; i < missed_.size(); ++i)
            if (missed_[i]) (out += out.empty() ? "" : ", ") += rule_limits[i].in(l).view();
        return out;
    }

private:
    [[nodiscard]] std::uint64_t every_place() const {
        return places_.size() == 64 || places_.empty() ? ~std::uint64_t{0} : (std::uint64_t{1} << places_.size()) - 1;
    }
    std::size_t id_of(const limits_of_rule& limits) { return ids_.try_emplace(limits, ids_.size()).first->second; }

    std::array<bool, std::size(rule_limits)> compared_{}, missed_{};
    std::vector<ip_address> places_;  ///< where local addresses begin that rules treat alike; empty: too many
    std::map<limits_of_rule, std::size_t> ids_;
};

/// Rules of one input that let the same addresses in, or block them, as narrowly.
struct like_rules {
    bool after;  ///< of the later input
    bool own;    ///< they say the word that is looked at, or none is; others are for everybody or every port
    std::size_t narrowing;
    reach in;
    address_ranges from;
    std::vector<port_range> parts;
    port_ranges ports;
    std::set<std::string> names;
};

/// The words of a rule that addresses, or ports, are not read from.
std::vector<std::string> words_in(const std::string& list) {
    std::vector<std::string> out;
    if (!list.empty())
        for (const std::string_view one : parts_of(list, ',')) out.emplace_back(one);
    return out;
}

bool holds(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// A rule, and the words in it.
struct worded_rule {
    const exported_rule* rule;
    bool after;
    bool from_all;  ///< it is for everybody, whatever a word stands for
    std::vector<std::string> from_words, port_words;
};
/// The rules of both inputs that allow, or that block, by the words that stand for addresses.
class worded_rules {
public:
    worded_rules(const std::vector<exported_rule>& before, const std::vector<exported_rule>& after, bool allow) {
        for (const bool later : {false, true})
            for (const exported_rule& r : later ? after : before)
                if (r.allow == allow)
                    all_.push_back({&r, later, r.from.empty() && r.from_words.empty(), words_in(r.from_words),
                                    words_in(r.port_words)});
        for (std::size_t i = 0; i < all_.size(); ++i) {
            if (all_[i].from_all) for_all_.push_back(i);
            for (const std::string& word : all_[i].from_words) by_word_[word].push_back(i);
        }
    }
    /// Those of a word, and those for everybody; without a word all.
    template <class Visitor>
    void for_each(const std::string& from_word, const Visitor& visit) const {
        if (from_word.empty()) {
            for (const worded_rule& r : all_) visit(r);
            return;
        }
        for (const auto* some : {&by_word_.at(from_word), &for_all_})
            for (const std::size_t i : *some) visit(all_[i]);
    }
    /// The words for addresses and for ports that stand together in a rule; empty for addresses and ports themselves.
    [[nodiscard]] std::set<std::pair<std::string, std::string>> comparisons() const {
        std::set<std::pair<std::string, std::string>> out{{"", ""}};
        for (const worded_rule& r : all_) {
            std::vector<std::string> from = r.from_words, ports = r.port_words;
            if (r.from_all || !r.rule->from.empty()) from.emplace_back();
            if (!r.rule->all_ports().empty()) ports.emplace_back();
            for (const std::string& f : from)
                for (const std::string& p : ports) out.emplace(f, p);
        }
        return out;
    }

private:
    std::vector<worded_rule> all_;
    std::vector<std::size_t> for_all_;
    std::map<std::string, std::vector<std::size_t>> by_word_;
};

/// What a set of rules is compared in: addresses and ports, or one of the words in their place, whose meaning nobody
/// knows here.
struct comparison {
    bool allow;
    std::string from_word, port_word;
};

/// What changed, as rows.
class changed_rules {
public:
    changed_rules(const std::vector<exported_rule>& before, const std::vector<exported_rule>& after, const server& on,
                  language l)
        : before_{before}, after_{after}, on_{on}, lang_{l}, narrow_{before, after} {}

    sheet find() {
        for (const bool allow : {true, false}) {
            const worded_rules rules{before_, after_, allow};
            for (const auto& [from, port] : rules.comparisons()) compare({allow, from, port}, rules);
        }
        sheet out{{{"change"}, {"from"}, {"to"}, {"port", alignment::right}}, {}};
        constexpr const char* words[] = {"opened", "closed", "blocked", "unblocked", "changed"};
        for (auto& [row, ports] : found_) {
            const auto& [change, from, port_word] = row;
            const auto add = [&, &change = change, &from = from](std::string port) {
                out.rows.push_back({words[change], from, std::string(on_.name), std::move(port)});
            };
            if (!port_word.empty()) add(port_word);
            else
                for (const port_range& p : port_ranges{std::move(ports)}) add(port_text(p));
        }
        return out;
    }
    /// The rules of which something else changed.
    [[nodiscard]] const std::set<std::string>& changed() const { return names_; }
    [[nodiscard]] std::string missed() const { return narrow_.missed(lang_); }

private:
    enum kind : std::size_t { opened, closed, blocked, unblocked, changed_else };

    std::vector<like_rules> rules_in(const comparison& c, const worded_rules& rules) {
        std::map<std::tuple<bool, bool, std::size_t, reach, std::string>, like_rules> out;
        const address_ranges somewhere{{{ip_address::v4(0), ip_address::v4(0)}}};
        const port_range some_port{1, 1};
        rules.for_each(c.from_word, [&](const worded_rule& w) {
            count_work(1);
            const bool own_from = c.from_word.empty() || holds(w.from_words, c.from_word),
                       own_port = c.port_word.empty() || holds(w.port_words, c.port_word);
            const exported_rule& r = *w.rule;
            if (!own_port && !(r.all_ports() == every_port())) return;
            const address_ranges& known = w.from_all ? every_address() : r.from;
            const address_ranges& from = c.from_word.empty() ? known : somewhere;
            const auto narrow = narrow_.of(r);
            like_rules fresh{w.after, own_from && own_port, narrow.first, narrow.second, from, {}, {}, {}};
            std::string called = c.from_word.empty() && !w.from_all ? address_text(from) : std::string{};
            like_rules& like =
                out.try_emplace({fresh.after, fresh.own, fresh.narrowing, fresh.in, std::move(called)}, fresh)
                    .first->second;
            if (!c.port_word.empty()) like.parts.push_back(some_port);
            else like.parts.insert(like.parts.end(), r.all_ports().begin(), r.all_ports().end());
            like.names.insert(r.name);
        });
        std::vector<like_rules> all;
        for (auto& one : out) {
            one.second.ports = port_ranges{std::move(one.second.parts)};
            all.push_back(std::move(one.second));
        }
        return all;
    }

    void compare(const comparison& c, const worded_rules& all) {
        const std::vector<like_rules> rules = rules_in(c, all);
        struct cut {
            std::vector<const like_rules*> begin, end;
        };
        std::map<std::uint32_t, cut> cuts;
        for (const like_rules& r : rules)
            for (const port_range& p : r.ports) {
                cuts[p.first].begin.push_back(&r);
                cuts[std::uint32_t{p.last} + 1].end.push_back(&r);
            }
        std::vector<const like_rules*> here;
        for (auto at = cuts.begin(); at != cuts.end() && std::next(at) != cuts.end(); ++at) {
            for (const like_rules* r : at->second.end) here.erase(std::find(here.begin(), here.end(), r));
            here.insert(here.end(), at->second.begin.begin(), at->second.begin.end());
            const port_range ports{static_cast<std::uint16_t>(at->first),
                                   static_cast<std::uint16_t>(std::next(at)->first - 1)};
            if (!here.empty()) compare(c, ports, here);
        }
    }
    /// On ports that all of these rules are about.
    void compare(const comparison& c, const port_range& ports, const std::vector<const like_rules*>& rules) {
        std::map<kind, std::vector<address_range>> changes;
        std::set<ip_address> starts;
        add_cuts(every_address(), starts);
        for (const like_rules* r : rules) add_cuts(r->from, starts);
        for (auto at = starts.begin(); at != starts.end(); ++at) {
            const auto next = std::next(at);
            count_work(rules.size());
            std::vector<const like_rules*> here;
            for (const like_rules* r : rules)
                if (r->from.holds({*at, *at})) here.push_back(r);
            if (std::none_of(here.begin(), here.end(), [](const like_rules* r) { return r->own; })) continue;
            const auto what = change_of(c.allow, here);
            if (!what) continue;
            const bool last = next == starts.end() || next->is_v4() != at->is_v4();
            changes[*what].push_back({*at, last ? last_address(*at) : preceding(*next)});
        }
        for (auto& [what, from] : changes) {
            const std::string text = c.from_word.empty() ? text_of(address_ranges{std::move(from)}) : c.from_word;
            found_[{what, text, c.port_word}].push_back(ports);
        }
    }
    std::optional<kind> change_of(bool allow, const std::vector<const like_rules*>& rules) {
        const passing was = passing_of(rules, false), is = passing_of(rules, true);
        if (was == is) return std::nullopt;
        if (was.empty()) return allow ? opened : blocked;
        if (is.empty()) return allow ? closed : unblocked;
        for (const like_rules* r : rules)
            if (adds_to(r->after ? was : is, *r)) names_.insert(r->names.begin(), r->names.end());
        return changed_else;
    }
    static passing passing_of(const std::vector<const like_rules*>& rules, bool after) {
        passing out;
        for (const like_rules* r : rules) {
            if (r->after != after) continue;
            reach& in = out[r->narrowing];
            for (std::size_t p = 0; p < in.size(); ++p) in[p] |= r->in[p];
        }
        // What is open to all is open to those, too, to whom another rule is narrowed.
        const auto plain = out.find(0);
        for (auto& [narrowing, in] : out)
            for (std::size_t p = 0; narrowing != 0 && plain != out.end() && p < in.size(); ++p)
                in[p] &= ~plain->second[p];
        for (auto one = out.begin(); one != out.end();) one = one->second == reach{} ? out.erase(one) : std::next(one);
        return out;
    }
    static bool adds_to(const passing& others, const like_rules& r) {
        for (std::size_t p = 0; p < r.in.size(); ++p) {
            std::uint64_t left = r.in[p];
            for (const std::size_t narrowing : {std::size_t{0}, r.narrowing})
                if (const auto at = others.find(narrowing); at != others.end()) left &= ~at->second[p];
            if (left != 0) return true;
        }
        return false;
    }
    /// "any except 10.20.0.11" where that is shorter.
    [[nodiscard]] std::string text_of(const address_ranges& from) const {
        const address_ranges others = every_address().without(from);
        if (others.empty() || others.size() >= from.size()) return address_text(from);
        return say("alla utom {}", "any except {}", address_text(others)).in(lang_);
    }
    /// Rules that differ from each other in every way are compared one with another: there is an end to that.
    void count_work(std::size_t steps) {
        constexpr std::size_t most = 20'000'000;
        if ((work_ += steps) <= most) return;
        throw input_error("--rules", say("reglerna skiljer sig åt på för många sätt för att jämföras: dela upp dem, "
                                         "till exempel efter profil eller port",
                                         "the rules differ from each other in too many ways to be compared: divide "
                                         "them, by profile or by port for example"));
    }

    const std::vector<exported_rule>&before_, &after_;
    const server& on_;
    const language lang_;
    narrowings narrow_;
    std::map<std::tuple<kind, std::string, std::string>, std::vector<port_range>> found_;
    std::set<std::string> names_;
    std::size_t work_ = 0;
};

std::string names_text(const std::set<std::string>& names) {
    std::string out;
    for (const std::string& name : names) (out += out.empty() ? "" : ", ") += printable(name);
    return shortened(out, 200);
}

}  // namespace

sheet changes_between(const site& s, const exported_rules& before, const exported_rules& after, const server& on,
                      language l, std::vector<std::string>& notes) {
    changed_rules changes{before.all, after.all, on, l};
    sheet out = changes.find();
    if (!changes.changed().empty())
        notes.push_back(
            say("ändrade i annat än adresser och portar (profil, program, lokal adress, fjärrport, tjänst): "
                "{}",
                "changed in other than addresses and ports (profile, program, local address, remote port, "
                "service): {}",
                names_text(changes.changed()))
                .in(s.lang));
    if (const std::string missed = changes.missed(); !missed.empty())
        notes.push_back(s.say("inte jämfört, eftersom en av filerna inte anger det: {}",
                              "not compared, as one of the files does not state it: {}", missed));
    std::set<std::string> unclear;
    for (const auto* rules : {&before, &after})
        for (const unclear_rule& r : rules->unclear) unclear.insert(r.name);
    if (unclear.empty()) return out;
    out.rows.push_back({not_compared, "", std::string(on.name), ""});
    notes.push_back(s.say("regler som inte anger vad de öppnar eller blockerar är inte jämförda: {}",
                          "rules that do not say what they open or block are not compared: {}", names_text(unclear)));
    return out;
}

}  // namespace tools
