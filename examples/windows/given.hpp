// SPDX-License-Identifier: MIT
/// \file
/// What was written behind lifecare-windows, and the answers to it: words become days, spans and certificates.
#pragma once

#include <string>
#include <vector>

#include "question.hpp"

namespace tools::windows {

/// The words of the command line.
struct given_words {
    std::vector<std::string> productions, trainings, windows, outages;
    std::string release, sequence, day, year, month, installation, issued, expires, use, name, reminders, last, routine;
    bool write_template = false;
};

int answer_plan(const question& q, const given_words& w);
int answer_routine(const question& q, const given_words& w);
int answer_availability(const question& q, const given_words& w);
int answer_certificates(const question& q, const given_words& w);
int answer_startup(const question& q, const given_words& w);

}  // namespace tools::windows
