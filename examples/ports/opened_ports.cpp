// SPDX-License-Identifier: MIT
#include "opened_ports.hpp"

#include <algorithm>

namespace tools {

using namespace lifecare;

bool opened_ports::add(std::size_t from, std::size_t to, port_range ports) {
    if (all_.size() >= joined_at_) {
        if (!finish()) return false;
        joined_at_ = all_.size() + std::clamp(all_.size(), std::size_t{1} << 16, std::size_t{1} << 20);
    }
    all_.push_back({static_cast<std::uint16_t>(from), static_cast<std::uint16_t>(to), ports.first, ports.last});
    return true;
}

bool opened_ports::finish() {
    join();
    return all_.size() <= most;
}

/// Puts them in order, and makes one of those that touch.
void opened_ports::join() {
    std::sort(all_.begin(), all_.end());
    auto kept = all_.begin();
    for (auto next = all_.begin(); next != all_.end(); ++next) {
        if (next == all_.begin()) continue;
        const bool touches = kept->from == next->from && kept->to == next->to &&
                             (next->first <= kept->last || next->first == following(kept->last));
        if (touches) kept->last = std::max(kept->last, next->last);
        else *++kept = *next;
    }
    if (kept != all_.end()) all_.erase(kept + 1, all_.end());
}

port_ranges opened_ports::between(std::size_t from, std::size_t to) const {
    const range least{static_cast<std::uint16_t>(from), static_cast<std::uint16_t>(to), 0, 0};
    std::vector<port_range> out;
    for (auto at = std::lower_bound(all_.begin(), all_.end(), least); at != all_.end(); ++at) {
        if (at->from != least.from || at->to != least.to) break;
        out.push_back({at->first, at->last});
    }
    return port_ranges{std::move(out)};
}

void opened_ports::each(const std::function<void(std::size_t, std::size_t, const port_ranges&)>& use) const {
    std::vector<port_range> of_pair;
    for (auto at = all_.begin(); at != all_.end(); ++at) {
        of_pair.push_back({at->first, at->last});
        const auto next = at + 1;
        if (next != all_.end() && next->from == at->from && next->to == at->to) continue;
        use(at->from, at->to, port_ranges{of_pair});
        of_pair.clear();
    }
}

void opened_ports::move_ends(const std::vector<std::size_t>& places) {
    for (range& r : all_) {
        r.from = static_cast<std::uint16_t>(places[r.from]);
        r.to = static_cast<std::uint16_t>(places[r.to]);
    }
    join();
}

}  // namespace tools
