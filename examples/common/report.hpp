// SPDX-License-Identifier: MIT
/// \file
/// What was checked and how it went, in the formats that other programs read: TAP for harnesses, JUnit XML for CI,
/// SARIF for code scanning.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tools {

/// How one check went. The last three are SARIF's levels.
enum class outcome { passed, skipped, note, warning, error };

/// One rule that was checked.
struct report_rule {
    std::string id;                      ///< stable: "misspelt"
    std::string description;             ///< one sentence
    outcome worst = outcome::error;      ///< its usual level: note, warning or error
    std::string full = {};               ///< the same with its source; may be empty
    std::vector<std::string> help = {};  ///< how to fix it, a paragraph each; may be empty
    std::string topic = {};              ///< a word that rules of a kind share; may be empty

    friend bool operator==(const report_rule&, const report_rule&) = default;
};

/// One thing that was checked.
struct report_result {
    std::string rule;     ///< id of the rule that it breaks, or that was checked
    std::string subject;  ///< what was checked: a name, a server
    outcome how = outcome::passed;
    std::string message;               ///< what is wrong, or why it was skipped; empty for what passed
    std::string file = {};             ///< where it stands; empty or "-" when that is no file
    std::size_t line = 0, column = 0;  ///< from 1; 0 where not known
};

/// A whole run of a tool.
struct report {
    std::string tool;   ///< the tool's name
    std::string suite;  ///< what was checked: a file, an installation
    std::vector<report_rule> rules;
    std::vector<report_result> results;
    std::string refused = {};  ///< why nothing could be checked; empty where it could

    /// True for what a person has to look at: warnings and errors.
    [[nodiscard]] bool has_findings() const;
};

/// The names of the formats, for --format.
std::vector<std::string_view> report_formats();
/// The report in one of `report_formats()`.
std::string to_string(const report& r, std::string_view format);
/// Several in one document, each result under its suite: "tap" is the Test Anything Protocol, version 13, in which
/// notes pass, warnings and errors fail; "junit" is JUnit XML, in which the message stands in the attribute and, for
/// readers that drop it, in the body; "sarif" is SARIF 2.1.0: notes, warnings and errors, each with a fingerprint that
/// does not depend on where it stands, and with its own report's rule: of two that differ under one id, ruleIndex tells
/// which. Precondition: all are of one tool.
std::string to_string(const std::vector<report>& all, std::string_view format);

/// Text inside an XML element or attribute; characters that XML forbids become visible escapes.
std::string xml_text(std::string_view s);

}  // namespace tools
