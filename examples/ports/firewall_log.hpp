// SPDX-License-Identifier: MIT
/// \file
/// An audit of Windows Firewall's log (pfirewall.log): what was allowed by a rule, allowed without one, or dropped
/// although it is required.
///
/// The log is read once, in blocks, in constant memory: what is kept is counters by pair of ends and port, and for each
/// thread a table of recently seen addresses.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "../common/in_order.hpp"
#include "site.hpp"

namespace tools {

/// How often something was allowed and dropped.
struct log_counts {
    std::uint64_t allowed = 0, dropped = 0;
};

/// What a log came to.
struct log_totals {
    std::uint64_t rows = 0;        ///< rows with an action
    std::uint64_t judged = 0;      ///< TCP connections to a server of the installation, or from one
    std::uint64_t other = 0;       ///< other protocols, closed connections, and what does not concern the installation
    std::uint64_t unreadable = 0;  ///< rows that could not be read; nothing that stands in them counts
    std::uint64_t unreadable_line = 0;  ///< the line of the first of them; 0 where that is not known
    std::uint64_t events_lost = 0;      ///< events that Windows says it could not log
    bool without_heading = false;       ///< no #Fields before the first row: the usual 17 columns were taken
    std::string first, last;  ///< the earliest and the latest time of a row, as written: local time without a zone;
                              ///< empty where no row has one

    /// Counts two times that rows have.
    void add_times(std::string_view earliest, std::string_view latest);
};

/// A connection that was allowed to a server and is not an opening of the installation.
struct unneeded_connection {
    known_address from;
    const lifecare::server* to;
    std::uint16_t port;
    lifecare::flow_answer answer;  ///< what the document says of it
    std::uint64_t times;
};

/// An opening by the places of its ends in the list, and its ports.
struct seen_opening {
    std::size_t from, to;
    std::uint16_t first, last;
    friend auto operator<=>(const seen_opening&, const seen_opening&) = default;
};

/// All that an audit asks of a log; it adds up over the parts of one.
struct log_summary {
    log_totals totals;
    std::map<seen_opening, log_counts> seen;  ///< what was seen between the ends of an opening on its ports
    std::vector<bool> concerns;  ///< some row was addressed to the server or came from it, in the order of the file
    std::vector<unneeded_connection> unneeded;  ///< allowed to servers without an opening, by server, source and port
    std::uint64_t unneeded_not_kept = 0;        ///< the same on further ports, too many to keep each by itself

    /// What was seen of an opening; zeros for nothing.
    [[nodiscard]] log_counts seen_of(const opening_list& all, const opening_line& l) const;
    /// Adds another part of the same log, whichever comes first. The times are then those of the earliest and the
    /// latest row.
    void add(const log_summary& part);
};
/// True for a date and a time of day that there are, as Windows writes them: "2026-01-31 12:24:51".
bool is_log_time(std::string_view when);
/// What to say of the rows that could not be read; nothing where there were none.
std::optional<sentence> unreadable_rows(const log_totals& totals, lifecare::language lang);
/// Of nothing read yet.
log_summary no_rows(const site& s);
/// Throws input_error when there was no row, or none that concerns the installation; `name` is what was read.
void refuse_nothing(const log_totals& totals, const std::string& name);

/// Reads a log, then answers.
class firewall_log {
public:
    /// The site must outlive the log. What is counted is the same for any number of threads.
    firewall_log(const site& s, std::string name, std::size_t jobs = 1);

    /// Reads all of it, and says on a terminal how far it is. Throws input_error where no row could be read, or none
    /// concerns the installation; a part of a log may hold nothing.
    void read(console& io, byte_source& from, bool part = false);

    /// What it came to.
    [[nodiscard]] log_summary summary(const opening_list& all) const;

    [[nodiscard]] const log_totals& totals() const { return totals_; }
    /// What was allowed to servers without an opening, by server, source and port.
    [[nodiscard]] std::vector<unneeded_connection> unneeded() const;
    /// Connections that were allowed without an opening on further ports, too many to keep each by itself.
    [[nodiscard]] std::uint64_t unneeded_not_kept() const { return not_kept_; }

private:
    /// What was seen from one end to another, by the number of the port in the table of rules.
    struct port_counts : log_counts {
        bool needed = false;  ///< an opening of the installation, or the other end is no server of it
        bool one_port =
            true;  ///< the number is of one port; else ports are counted by themselves where they are not needed
    };
    struct pair_counts {
        bool concerns = false;  ///< one of them is a server, and they are not the same
        std::vector<port_counts> by_class;
    };
    static constexpr std::size_t most_ends = 256, most_kept = 65'536;
    /// What was seen between all ends, of which few are seen.
    class pairs {
    public:
        /// Null where nothing was seen.
        [[nodiscard]] pair_counts* find(std::size_t from, std::size_t to) const {
            return rows_[from] ? (*rows_[from])[to].get() : nullptr;
        }
        std::unique_ptr<pair_counts>& place(std::size_t from, std::size_t to) {
            if (!rows_[from]) rows_[from] = std::make_unique<row>();
            return (*rows_[from])[to];
        }
        void add(pairs&& more);

    private:
        using row = std::array<std::unique_ptr<pair_counts>, most_ends>;
        std::array<std::unique_ptr<row>, most_ends> rows_;
    };
    /// Allowed, not needed, and not a port of its own number: two ends and the port, and how often.
    using elsewhere = std::pair<std::uint32_t, std::uint64_t>;
    /// What a block adds to what came before it.
    struct block_counts {
        log_totals totals;
        bool has_heading = false;
        std::uint64_t lines = 0;                   ///< of all kinds
        std::vector<elsewhere> allowed_elsewhere;  ///< in the order of the rows; the same may be there several times
    };
    class counter;

    std::uint16_t end_of_address(const lifecare::ip_address& a);
    void add(const block_counts& block);
    void add_unreadable(std::uint64_t rows, std::uint64_t line);
    [[nodiscard]] std::vector<std::size_t> ends_of(const opening_list& all, const known_address& a, bool called) const;

    const site& site_;
    std::string name_;
    std::size_t jobs_;
    log_totals totals_;
    std::uint64_t lines_ = 0;          ///< that were read, those too long to be held too
    std::vector<known_address> ends_;  ///< from 1; 0 is what is no address
    std::size_t ends_known_ = 1;
    one_at_a_time new_end_;
    pairs pairs_;
    std::unordered_map<std::uint32_t, std::uint64_t> allowed_elsewhere_;
    std::vector<std::uint16_t> port_of_class_;  ///< the one port of a number; 0 for several
    std::uint64_t not_kept_ = 0;
};

}  // namespace tools
