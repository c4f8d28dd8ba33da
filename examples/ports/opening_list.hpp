// SPDX-License-Identifier: MIT
/// \file
/// The openings of an installation, one after the other and never all at once: two thousand servers have millions.
/// Servers with the same roles in the same network are of one kind, and what is opened between two kinds is found once.
#pragma once

#include <functional>
#include <lifecare/firewall.hpp>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace tools {

/// Ports that are opened from one end to another, with every rule that opens them.
struct port_opening {
    std::uint16_t first, last;
    std::vector<const lifecare::port_rule*> rules;
    /// A port of the clients that E1 gives subsystems which the installation does not have: 4.3 opens all of E1, and
    /// nothing is wrong where this one is shut.
    bool unanswered = false;
    /// What whoever writes a table has made of it, so that it is made once for all ends of two kinds.
    mutable std::vector<std::string> cells = {};

    [[nodiscard]] lifecare::flow_need need() const;  ///< the strongest of its rules
    [[nodiscard]] std::string port() const;          ///< "443", "2100-2140"
    [[nodiscard]] std::string transport() const;     ///< "tcp"
    [[nodiscard]] std::string names() const;         ///< the rules' names, each once, divided by "; "
    /// What it is, for people: the names, and what has to be known before it is opened.
    [[nodiscard]] std::string meaning(lifecare::language l) const;
    [[nodiscard]] std::string sections() const;                   ///< where they are printed, each once
    [[nodiscard]] lifecare::basis basis() const;                  ///< the basis that says least
    [[nodiscard]] std::string notes(lifecare::language l) const;  ///< conditions, purposes and footnotes, each once
    /// The port that will do instead, by http or by https; 0 for none.
    [[nodiscard]] std::uint16_t other_port() const;
    [[nodiscard]] std::string footnotes(lifecare::language l) const;  ///< where the port may be another, each once
    /// That nothing answers there; empty where something does.
    [[nodiscard]] std::string unanswered_note(lifecare::language l) const;
    [[nodiscard]] std::string reasons(lifecare::language l) const;  ///< why, where a rule is not printed; each once
};

/// One opening. What it points to lives until the list goes on to the next end that opens connections.
struct opening_line {
    lifecare::opening_end from, to;
    const port_opening* opened;

    const port_opening* operator->() const { return opened; }
};
using line_sink = std::function<void(const opening_line&)>;
/// All that is opened from one end to another; at least one port.
using pair_sink = std::function<void(const lifecare::opening_end& from, const lifecare::opening_end& to,
                                     const std::vector<port_opening>& opened)>;

/// Which openings are asked for.
struct openings_asked {
    bool each_rule = false;  ///< one for each rule, also where two rules open the same
    bool optional = true;    ///< those that one can do without, too
};

/// All openings of an installation. It points into what it was made from.
class opening_list {
public:
    opening_list(const lifecare::installation& i, const lifecare::flow_table& table, lifecare::client_openings clients,
                 openings_asked asked = {});

    /// Every end once: the servers of the file, then networks, clients and services outside.
    [[nodiscard]] const std::vector<lifecare::opening_end>& ends() const { return ends_; }
    [[nodiscard]] std::size_t place_of(const lifecare::opening_end& e) const;         ///< in `ends`
    [[nodiscard]] const std::vector<std::size_t>& places() const { return places_; }  ///< of all of them: 0, 1, 2 ...

    /// All, or those from and to one server: pair by pair in the order of the ends.
    void each_pair(const pair_sink& take, const lifecare::server* only = nullptr) const;
    /// The same one by one, of each pair in the order of the rules.
    void each(const line_sink& take, const lifecare::server* only = nullptr) const;
    /// Those from some ends to some, by their places in `ends`.
    void each(const std::vector<std::size_t>& from, const std::vector<std::size_t>& to, const line_sink& take) const;
    /// Those from an end.
    void each_from(const lifecare::opening_end& from, const line_sink& take) const;
    /// Those to an end.
    void each_to(const lifecare::opening_end& to, const line_sink& take) const;
    /// Those of one pair for each two kinds: the first pair in the order of all.
    void each_of_kinds(const line_sink& take) const;
    /// What is opened between two ends.
    [[nodiscard]] const std::vector<port_opening>& between(const lifecare::opening_end& from,
                                                           const lifecare::opening_end& to) const;

    /// The rules that open something, in the order of their table, and which were asked for.
    [[nodiscard]] const std::vector<const lifecare::port_rule*>& rules() const { return rules_; }
    [[nodiscard]] const openings_asked& asked() const { return asked_; }

    /// Ends with the same openings, in one network.
    struct kind {
        std::vector<std::size_t> members;  ///< in `ends`, in their order
    };
    [[nodiscard]] const std::vector<kind>& kinds() const { return kinds_; }
    /// The number of an end's kind.
    [[nodiscard]] std::size_t kind_of(std::size_t end) const { return kind_of_[end]; }

private:
    void pairs(const std::vector<std::size_t>& from, const std::vector<std::size_t>& to, const pair_sink& take) const;

    const lifecare::server* first_server_;
    std::size_t servers_;
    openings_asked asked_;
    std::vector<const lifecare::port_rule*> rules_;
    std::set<const lifecare::port_rule*> unanswered_;  ///< of them, see port_opening
    std::vector<lifecare::opening_end> ends_;
    std::vector<std::size_t> places_;
    std::vector<std::size_t> kind_of_;  ///< of each end
    std::vector<kind> kinds_;
    /// What sets of rules open, each once.
    mutable std::map<std::vector<const lifecare::port_rule*>, std::vector<port_opening>> opened_;
};

}  // namespace tools
