// SPDX-License-Identifier: MIT
/// \file
/// An answer as tables for programs and for pages.
#pragma once

#include "words.hpp"

namespace tools::sizing {

/// The lines of the estimate and their sum.
sheet line_sheet(const answer& a);
/// The planned servers.
sheet server_sheet(const server_plan& p);
/// What several installations take together.
sheet sum_sheet(const std::vector<answer>& all);

}  // namespace tools::sizing
