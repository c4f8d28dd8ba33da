// SPDX-License-Identifier: MIT
/// \file
/// Many ports, or many addresses, as ranges: asked whether they hold another range or touch it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <lifecare/core/ip_address.hpp>
#include <utility>
#include <vector>

namespace tools {

/// The port after another; not asked of the last.
constexpr std::uint16_t following(std::uint16_t port) { return static_cast<std::uint16_t>(port + 1); }
/// The port before another; not asked of the first.
constexpr std::uint16_t preceding(std::uint16_t port) { return static_cast<std::uint16_t>(port - 1); }

/// The address after another; not asked of the last of its version.
lifecare::ip_address following(const lifecare::ip_address& a);
/// The address before another; not asked of the first of its version.
lifecare::ip_address preceding(const lifecare::ip_address& a);

/// Ranges in their order, none of which touches the next. A range has `first` and `last`.
template <class Range>
class range_set {
public:
    range_set() = default;
    explicit range_set(std::vector<Range> all) : all_{std::move(all)} {
        std::sort(all_.begin(), all_.end(), [](const Range& a, const Range& b) { return a.first < b.first; });
        std::size_t kept = 0;
        for (const Range& r : all_) {
            if (kept > 0 && !(all_[kept - 1].last < r.first && following(all_[kept - 1].last) != r.first)) {
                if (all_[kept - 1].last < r.last) all_[kept - 1].last = r.last;
            } else {
                all_[kept++] = r;
            }
        }
        all_.resize(kept);
    }

    [[nodiscard]] auto begin() const { return all_.begin(); }
    [[nodiscard]] auto end() const { return all_.end(); }
    [[nodiscard]] bool empty() const { return all_.empty(); }
    [[nodiscard]] std::size_t size() const { return all_.size(); }  ///< how many ranges

    /// True where all of a range is in the set.
    [[nodiscard]] bool holds(const Range& r) const {
        const auto at = from(r);
        return at != all_.end() && !(r.first < at->first) && !(at->last < r.last);
    }
    /// True where some of a range is in the set.
    [[nodiscard]] bool meets(const Range& r) const {
        const auto at = from(r);
        return at != all_.end() && !(r.last < at->first);
    }
    /// What is in this set and not in another.
    [[nodiscard]] range_set without(const range_set& taken) const {
        range_set out;
        auto t = taken.all_.begin();
        for (Range r : all_) {
            while (t != taken.all_.end() && t->last < r.first) ++t;
            bool left = true;
            for (auto over = t; left && over != taken.all_.end() && !(r.last < over->first); ++over) {
                if (r.first < over->first) out.all_.push_back({r.first, preceding(over->first)});
                left = over->last < r.last;
                if (left) r.first = following(over->last);
            }
            if (left) out.all_.push_back(r);
        }
        return out;
    }
    /// What is in both.
    [[nodiscard]] range_set in_both(const range_set& other) const { return without(without(other)); }
    void add(const range_set& more) {
        std::vector<Range> both = std::move(all_);
        both.insert(both.end(), more.begin(), more.end());
        *this = range_set{std::move(both)};
    }
    friend bool operator==(const range_set& a, const range_set& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](const Range& x, const Range& y) { return x.first == y.first && x.last == y.last; });
    }

private:
    /// The first range that does not end before another begins.
    [[nodiscard]] auto from(const Range& r) const {
        return std::lower_bound(all_.begin(), all_.end(), r,
                                [](const Range& a, const Range& b) { return a.last < b.first; });
    }

    std::vector<Range> all_;
};

}  // namespace tools
