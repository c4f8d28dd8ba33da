// SPDX-License-Identifier: MIT
/// \file
/// The audit of a part of a log as one line of JSON, and parts put together: what one run over the whole log would have
/// counted, in whatever order they come.
#pragma once

#include <optional>
#include <string>
#include <unordered_set>

#include "firewall_log.hpp"

namespace tools {

/// One line, with its end: what was counted, beside the document and a fingerprint of the servers, addresses and
/// openings that it was counted by.
std::string to_part(const site& s, const opening_list& all, const log_summary& counted);

/// Parts put together.
class merged_parts {
public:
    /// The site and the openings must outlive it.
    merged_parts(const site& s, const opening_list& all) : site_{s}, openings_{all}, sum_{no_rows(s)} {}

    /// Adds the parts of an input, one a line. Throws input_error, with the line, for what is no whole part and for a
    /// part that was counted by another document or installation.
    void add(const input& in);
    /// What all of them counted.
    [[nodiscard]] const log_summary& counted() const { return sum_; }
    /// What to say of parts that are the same to the letter: they were counted, but may be one that was given twice.
    [[nodiscard]] std::optional<sentence> repeated_parts() const;

private:
    const site& site_;
    const opening_list& openings_;
    log_summary sum_;
    std::unordered_set<std::size_t> seen_;  ///< hashes of the parts
    std::size_t repeated_ = 0;
};

}  // namespace tools
