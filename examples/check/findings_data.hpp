// SPDX-License-Identifier: MIT
/// \file
/// The findings for programs: as a table and as JSON.
#pragma once

#include "../common/json.hpp"
#include "../common/output.hpp"
#include "audited.hpp"

namespace tools {

/// "found", "waived" or "not-checked".
const char* state_of(const lifecare::finding& f);
/// One row for each finding.
sheet findings_sheet(const audited& a);
/// All that the audit says.
json findings_json(const audited& a);
/// JSON as the tools write it: indented, and UTF-8 whatever stands in it.
std::string to_string(const json& document);

}  // namespace tools
