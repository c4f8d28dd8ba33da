// SPDX-License-Identifier: MIT
/// \file
/// The findings for people: what is found on many servers is told once with the servers, and a question that many
/// checks ask is asked once.
#pragma once

#include "audited.hpp"

namespace tools {

/// Whom a finding is about, in what respect, and where that is printed.
struct told_line {
    std::vector<std::string> subjects, particulars;
    std::string source;

    [[nodiscard]] std::string text() const;  ///< "APP01, APP02: memory 12.0 GB (at least 16.0 GB)"
};
/// A finding, with all that it is about.
struct told {
    std::vector<std::string> ids;
    std::string title, source, remedy;  ///< the source is empty where the lines have different ones
    std::vector<told_line> lines;       ///< empty where it is about the installation itself, in no particular respect
};

/// How a place in a document is written, and how it was read where it is not printed.
using source_words = std::string (*)(const audited&, const lifecare::citation&, lifecare::basis);

std::vector<told> each_once(const audited& a, const std::vector<const lifecare::finding*>& findings,
                            source_words source);
/// What is not known. Checks that ask the same of the same are one question.
std::vector<told> each_question_once(const audited& a, source_words source);
/// "a, b, c".
std::string joined(const std::vector<std::string>& all);

}  // namespace tools
