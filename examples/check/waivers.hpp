// SPDX-License-Identifier: MIT
/// \file
/// --write-waivers: a [[waiver]] for each finding, to be filled in.
#pragma once

#include "audited.hpp"

namespace tools {

/// The tables for what is found and as severe as `least`, with an empty reason and end: the file that they are put into
/// is refused until both are filled in. What no waiver can accept is a comment.
std::string waivers_for(const audited& a, lifecare::severity least);

}  // namespace tools
