// SPDX-License-Identifier: MIT
/// \file
/// What a table of rules opens between the ends of an installation: two thousand servers have millions of pairs.
#pragma once

#include <compare>
#include <cstdint>
#include <deque>
#include <functional>
#include <vector>

#include "../common/port_ranges.hpp"

namespace tools {

/// Ports that are open from one end to another, by the places of the ends in the list: eight bytes for a range.
class opened_ports {
public:
    /// How many ranges are kept.
    static constexpr std::size_t most = 5'000'000;

    /// False where there are more than are kept.
    [[nodiscard]] bool add(std::size_t from, std::size_t to, lifecare::port_range ports);
    /// The same, after the last one and before anything is asked.
    [[nodiscard]] bool finish();

    [[nodiscard]] port_ranges between(std::size_t from, std::size_t to) const;
    /// Pair by pair, in the order of their places.
    void each(const std::function<void(std::size_t from, std::size_t to, const port_ranges&)>& use) const;
    /// Gives the ends other places: each the one that stands at its own.
    void move_ends(const std::vector<std::size_t>& places);

private:
    struct range {
        std::uint16_t from, to, first, last;
        friend auto operator<=>(const range&, const range&) = default;
    };
    void join();

    std::deque<range> all_;
    std::size_t joined_at_ = std::size_t{1} << 16;  ///< how many there may be before they are joined
};

}  // namespace tools
