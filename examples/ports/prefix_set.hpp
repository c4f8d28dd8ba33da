// SPDX-License-Identifier: MIT
/// \file
/// Many prefixes, asked whether they hold another or touch it.
#pragma once

#include <algorithm>
#include <lifecare/core/ip_address.hpp>
#include <vector>

namespace tools {

class prefix_set {
public:
    explicit prefix_set(std::vector<lifecare::ip_prefix> all) : all_{std::move(all)} {
        std::sort(all_.begin(), all_.end(), before);
        // Those within another are not needed: two prefixes hold each other or have nothing in common.
        std::size_t kept = 0;
        for (const lifecare::ip_prefix& p : all_) {
            if (kept > 0 && holds(all_[kept - 1], p)) continue;
            all_[kept++] = p;
            // Two halves are the whole.
            for (; kept > 1 && are_halves(all_[kept - 2], all_[kept - 1]); --kept) --all_[kept - 2].length;
        }
        all_.resize(kept);
    }

    /// True where all of a prefix is in the set.
    [[nodiscard]] bool holds(const lifecare::ip_prefix& p) const {
        const auto after = std::upper_bound(all_.begin(), all_.end(), p, before);
        return after != all_.begin() && holds(after[-1], p);
    }
    /// True where some of a prefix is in the set.
    [[nodiscard]] bool meets(const lifecare::ip_prefix& p) const {
        const auto after = std::upper_bound(all_.begin(), all_.end(), p, before);
        return (after != all_.begin() && holds(after[-1], p)) || (after != all_.end() && holds(p, *after));
    }

private:
    static bool before(const lifecare::ip_prefix& a, const lifecare::ip_prefix& b) {
        if (a.first.is_v6() != b.first.is_v6()) return b.first.is_v6();
        return a.first != b.first ? a.first < b.first : a.length < b.length;
    }
    static bool are_halves(const lifecare::ip_prefix& a, const lifecare::ip_prefix& b) {
        return a.length == b.length && a.length > 0 && holds({a.first, static_cast<std::uint8_t>(a.length - 1)}, b);
    }
    static bool holds(const lifecare::ip_prefix& outer, const lifecare::ip_prefix& inner) {
        return outer.length <= inner.length && outer.contains(inner.first);
    }

    std::vector<lifecare::ip_prefix> all_;
};

}  // namespace tools
