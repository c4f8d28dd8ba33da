// SPDX-License-Identifier: MIT
/// \file
/// Vendors' dates from a file in place of those built in: tab-separated, in the columns of tests/data/vendor-lifecycle.tsv, which is a copy of the
/// publications that the library's own table was made from.
#pragma once

#include <deque>
#include <lifecare/support.hpp>
#include <string>
#include <vector>

#include "input.hpp"

namespace tools {

/// The cycles of a file. Copying is not allowed: the cycles point into the texts.
struct lifecycle_file {
    std::vector<lifecare::rulebook::vendor_cycle> cycles;
    std::deque<std::string> texts;

    lifecycle_file() = default;
    lifecycle_file(lifecycle_file&&) = default;
    lifecycle_file& operator=(lifecycle_file&&) = default;
};

/// Reads a file. Throws input_error for what is not such a file, a row that is not understood, and one without any product of the platform tables.
lifecycle_file read_lifecycle(const input& in);

}  // namespace tools
