// SPDX-License-Identifier: MIT
/// \file
/// The same server under two names: its addresses tell.
#pragma once

#include "gathered.hpp"

namespace tools {

/// Makes one server of two where all addresses of one are the other's, and says so. An address that two servers have
/// beside others of their own, such as one of a cluster, stays with the first of them, which is said too.
void join_by_addresses(gathered& g, lifecare::language lang);

}  // namespace tools
