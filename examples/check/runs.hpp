// SPDX-License-Identifier: MIT
/// \file
/// What a run found, as it is compared with another: of a file as it was, or of a report that an earlier run wrote.
#pragma once

#include <string>
#include <vector>

#include "../common/output.hpp"
#include "audited.hpp"

namespace tools {

/// A finding of a run.
struct recorded_finding {
    std::string id, state, subject, message;
    lifecare::severity how = lifecare::severity::note;
    std::string identity;  ///< the same in every language and for every value, see audited::identity
};
/// A run over one installation.
struct recorded_run {
    std::string file, installation, document, day;
    std::vector<recorded_finding> findings;
};

recorded_run recorded(const audited& a);
/// The runs in a report that `--format json` wrote. Throws input_error for what is none.
std::vector<recorded_run> recorded_runs(const input& report);

/// What became of a finding.
enum class fate : std::uint8_t { appeared, gone, waived, not_checked };
struct changed_finding {
    fate what;
    const recorded_finding* of;  ///< of the later run where it appeared, else of the earlier
};
/// What is not in both runs: first what appeared, then what is found no more.
std::vector<changed_finding> changes_between(const recorded_run& before, const recorded_run& after);

}  // namespace tools
