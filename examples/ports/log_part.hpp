// SPDX-License-Identifier: MIT
/// \file
/// The audit of a part of a log as one line of JSON, and parts put together: what one run over the whole log would have
/// counted, in whatever order they come.
#pragma once

#include "firewall_log.hpp"

namespace tools {

/// One line, with its end: what was counted, beside the document and a fingerprint of the servers, addresses and
/// openings that it was counted by.
std::string to_part(const site& s, const opening_list& all, const log_summary& counted);

/// Adds the parts of an input, one a line, to what was counted. Throws input_error, with the line, for what is no whole
/// part and for a part that was counted by another document or installation.
void add_parts(const site& s, const opening_list& all, const input& in, log_summary& sum);

}  // namespace tools
