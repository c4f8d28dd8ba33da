// SPDX-License-Identifier: MIT
/// \file
/// An answer as tables: one for programs, and those that people read as text, Markdown and pages alike.
#pragma once

#include "words.hpp"

namespace tools::sizing {

/// The lines of the estimate and their sum, for programs.
sheet line_sheet(const answer& a);
/// The same for people: sizes with their units, after growth by its years and rate, each line with its source.
sheet line_table(const answer& a);
/// The planned servers: what is ordered of each, and the weakest basis of its figures.
sheet server_table(const answer& a);
/// What several installations take together.
sheet sum_table(const std::vector<answer>& all);

}  // namespace tools::sizing
