// SPDX-License-Identifier: MIT
/// \file
/// --since: what is new and what is fixed since an earlier run.
#pragma once

#include <vector>

#include "request.hpp"

namespace tools {

/// What became of the findings of --since in these audits; `findings` where one is new and as severe as --fail-on.
/// Throws input_error for a report that is none, and for one that is not about the only audit.
int changes_since(const request& r, const std::vector<const audited*>& now, bool of_many);

}  // namespace tools
