// SPDX-License-Identifier: MIT
/// \file
/// What all checks share: rows, and what the document says of a port.
#pragma once

#include <algorithm>

#include "check.hpp"

namespace tools {

inline bool is_in(const port_set& all, std::uint16_t port) {
    return std::any_of(all.begin(), all.end(), [&](const port_range& r) { return r.first <= port && port <= r.last; });
}
inline bool opens(const lifecare::flow_answer& a) { return lifecare::allows(a.verdict); }

/// A row for an opening. A state that is not good weighs as much as the opening: what is required is missing, the rest
/// is noted.
check_row row_of(const site& s, const opening_line& l, std::string port, std::string state, bool good,
                 std::string detail = {});
/// Where the document offers two ports, by http and by https, the one that is not open is right when the other one is:
/// of the rows from `first`, which are of the same installation, or of one host.
void excuse_alternatives(const site& s, std::vector<check_row>& rows, std::size_t first = 0);
/// What is open and no opening needs: to others than it is needed by, against advice, or without a rule.
const char* state_of_surplus(const lifecare::flow_answer& a);
/// A row for it: a finding, or a note where others need it. The state is that word, and for what is advised against
/// another.
check_row surplus_row(const site& s, std::string from, const lifecare::opening_end& to, port_range ports,
                      const lifecare::flow_answer& answer, const char* state, bool ignored, std::string detail = {});

/// Whom a rule lets in; of many the first.
std::string source_text(const exported_rule& r);
/// The end that an address of a log stands for: the server, or the first of its networks.
lifecare::opening_end end_of(const known_address& a);

/// What the document says of a port between two ends.
lifecare::flow_answer judge_ends(const site& s, const lifecare::opening_end& from, const lifecare::opening_end& to,
                                 std::uint16_t port);

/// The best of several answers. What is allowed between servers only is advised against where others are let in, too.
class best_answer {
public:
    void consider(const lifecare::flow_answer& a) {
        if (a.verdict == lifecare::flow_verdict::not_recommended) advised_against_ = a;
        if (a.verdict > best_.verdict) best_ = a;
    }
    [[nodiscard]] const lifecare::flow_answer& get() const {
        return best_.verdict == lifecare::flow_verdict::between_servers && advised_against_.rule ? advised_against_
                                                                                                 : best_;
    }

private:
    lifecare::flow_answer best_, advised_against_;
};
/// Somebody who opens connections: a server, the clients, or who is in a network; not a role that no server has.
inline bool may_call(const lifecare::opening_end& e) {
    return e.machine || e.endpoint == lifecare::endpoint{lifecare::role::client} || e.endpoint.is_network();
}
/// The best that the document says of a port to a server, from whichever end of the installation.
lifecare::flow_answer judge_anybody(const site& s, const opening_list& all, const lifecare::server& to,
                                    std::uint16_t port);

/// Where the answers about ports can change: a range is judged a stretch at a time.
class port_stretches {
public:
    explicit port_stretches(const lifecare::flow_table& table);

    /// Calls `use(ports, answer)` for the longest stretches of a range that `judge(port)` answers alike.
    template <class Judge, class Use>
    void each(port_range range, const Judge& judge, const Use& use) const {
        std::size_t at =
            static_cast<std::size_t>(std::upper_bound(starts_.begin(), starts_.end(), range.first) - starts_.begin()) -
            1;
        while (at < starts_.size() && starts_[at] <= range.last) {
            const std::uint16_t first = std::max(starts_[at], range.first);
            const lifecare::flow_answer answer = judge(first);
            std::uint16_t last = range.last;
            while (++at < starts_.size() && starts_[at] <= range.last)
                if (judge(starts_[at]).verdict != answer.verdict) {
                    last = static_cast<std::uint16_t>(starts_[at] - 1);
                    break;
                }
            use(port_range{first, last}, answer);
        }
    }

private:
    std::vector<std::uint16_t> starts_;  ///< first ports of stretches that no rule tells apart; 0 first
};

}  // namespace tools
