// SPDX-License-Identifier: MIT
/// \file
/// What all checks share: rows, and what the document says of a port.
#pragma once

#include <functional>
#include <optional>

#include "check.hpp"

namespace tools {

inline bool is_in(const port_set& all, std::uint16_t port) { return all.holds({port, port}); }
inline bool opens(const lifecare::flow_answer& a) { return lifecare::allows(a.verdict); }

/// A row for an opening. A state that is not good weighs as much as the opening: what is required is missing, the rest
/// is noted.
check_row row_of(const site& s, const opening_line& l, std::string port, std::string state, bool good,
                 std::string detail = {});
/// Where the document offers two ports, by http and by https, the one that is not open is right when the other one is:
/// of the rows from `first`, which are of the same installation, or of one host.
void excuse_alternatives(const site& s, std::vector<check_row>& rows, std::size_t first = 0);
/// "missing: 2101-2140": the ports of a range that are not opened.
std::string missing_text(const site& s, const port_ranges& ports);
/// What is open and no opening needs: to others than it is needed by, against advice, or without a rule.
const char* state_of_surplus(const lifecare::flow_answer& a);
/// A row for it: a finding, or a note where others need it. The state is that word, and for what is advised against
/// another.
check_row surplus_row(const site& s, std::string from, const lifecare::opening_end& to, port_range ports,
                      const lifecare::flow_answer& answer, const char* state, bool ignored, std::string detail = {});

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

    /// What is to be said of a port that is open; nothing where it is open to whom it should.
    using judge = std::function<std::optional<lifecare::flow_answer>(std::uint16_t)>;
    /// Adds a row for each of the longest stretches of what is open that is judged alike; where those of a verdict are
    /// many, one row from the first to the last that says how many ports they are.
    void add_surplus(std::vector<check_row>& rows, const site& s, const std::string& from,
                     const lifecare::opening_end& to, const port_ranges& open, const port_set& ignored,
                     const judge& judged, const std::string& detail = {}) const;

private:
    std::vector<std::uint16_t> starts_;  ///< first ports of stretches that no rule tells apart; 0 first
};

}  // namespace tools
