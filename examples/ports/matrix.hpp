// SPDX-License-Identifier: MIT
/// \file
/// The openings as a table.
#pragma once

#include "../common/output.hpp"
#include "site.hpp"

namespace tools {

/// What "from" and "to" of a matrix name.
enum class matrix_view { server, role, zone };

/// For programs: from,from_address,to,to_address,port,transport,name,document,section,requirement and, when asked for,
/// basis, note and why. By role and zone each row is there once; a firewall between zones sees only what crosses them.
row_stream matrix_rows(const site& s, const opening_list& all, matrix_view view, bool explain);
/// For a person, within 100 columns.
row_stream matrix_text(const site& s, const opening_list& all, matrix_view view, bool explain);

}  // namespace tools
