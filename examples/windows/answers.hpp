// SPDX-License-Identifier: MIT
/// \file
/// What lifecare-windows answers: each function writes one answer and returns the exit code.
#pragma once

#include <lifecare/certificates.hpp>
#include <optional>
#include <string>
#include <vector>

#include "common/installation_file.hpp"
#include "question.hpp"
#include "routine_file.hpp"

namespace tools::windows {

/// The windows around production windows in the cloud.
int plan(const question& q, const std::vector<lifecare::date>& productions, const std::string& release);
/// A routine as a checklist for the window of a day.
int routine(const question& q, const window_routine& of, lifecare::date day);
/// What the guaranteed availability leaves of a year, or of one month.
int availability(const question& q, std::int16_t year, std::uint8_t month,
                 const std::vector<lifecare::date>& productions, const std::vector<lifecare::time_span>& extra,
                 const std::vector<lifecare::time_span>& given);
/// "2026-03-05T10:00/2026-03-05T14:30" or "2026-03-05T10:00/90m". Throws input_error.
lifecare::time_span span_argument(const char* name, const std::string& s);
/// When certificates end and are to be renewed.
int certificates(const question& q, const std::vector<lifecare::certificate>& held, std::optional<lifecare::document> d,
                 const std::vector<std::int32_t>& reminders);
/// When the next notification to KIR is due.
int kir(const question& q, lifecare::date last);
/// In which order servers start.
int startup(const question& q, const installation_file& file);

}  // namespace tools::windows
