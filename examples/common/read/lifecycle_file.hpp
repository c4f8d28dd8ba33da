// SPDX-License-Identifier: MIT
/// \file
/// Vendors' dates from a file in place of those built in, tab-separated, in one of two forms: the columns of
/// tests/data/vendor-lifecycle.tsv, or those of tests/data/browser-releases.tsv. Both are copies of the publications
/// that the library's own tables were made from.
#pragma once

#include <deque>
#include <lifecare/support.hpp>
#include <string>
#include <vector>

#include "../input.hpp"

namespace tools {

/// The dates of a file. Copying is not allowed: they point into it.
struct lifecycle_file {
    std::vector<lifecare::rulebook::vendor_cycle> cycles;
    std::vector<lifecare::rulebook::release_history> releases;
    std::deque<std::vector<lifecare::rulebook::version_day>> versions;
    std::deque<std::string> texts;

    lifecycle_file() = default;
    lifecycle_file(lifecycle_file&&) = default;
    lifecycle_file& operator=(lifecycle_file&&) = default;

    /// Puts what the file has in place of what is built in; the other kind of dates stays.
    void replace(lifecare::view<lifecare::rulebook::vendor_cycle>& of_cycles,
                 lifecare::view<lifecare::rulebook::release_history>& of_releases) const {
        if (!cycles.empty()) of_cycles = {cycles.data(), cycles.size()};
        if (!releases.empty()) of_releases = {releases.data(), releases.size()};
    }
};

/// Reads a file. Throws input_error for what is not such a file, a row that is not understood, and one without any
/// product of the platform tables.
lifecycle_file read_lifecycle(const input& in);

}  // namespace tools
