// SPDX-License-Identifier: MIT
#include "colours.hpp"

#include <algorithm>
#include <iterator>
#include <lifecare/core/label.hpp>

#include "text.hpp"

namespace tools {

namespace {

constexpr std::string_view in_bold = "\x1b[1m", in_red = "\x1b[31m", in_yellow = "\x1b[33m", in_green = "\x1b[32m",
                           as_before = "\x1b[0m";

/// A verdict in both languages. In capitals it is one wherever it is; else where it is a cell, or begins one and is
/// counted or followed by a colon: "Errors (3)", "file.toml: error: ...".
struct coloured_verdict {
    lifecare::label words;
    std::string_view look;
};
constexpr coloured_verdict coloured_verdicts[] = {
    {{"Fel", "Errors"}, in_red},
    {{"fel", "error"}, in_red},
    {{"BRIST", "FINDING"}, in_red},
    {{"STÖDS INTE", "NOT SUPPORTED"}, in_red},
    {{"HAR GÅTT UT", "EXPIRED"}, in_red},
    {{"GÄLLER INTE ÄN", "NOT YET VALID"}, in_red},
    {{"ÖVERSKRIDEN", "BROKEN"}, in_red},
    {{"felstavat", "misspelt"}, in_red},
    {{"saknas", "missing"}, in_red},
    {{"Varningar", "Warnings"}, in_yellow},
    {{"varning", "warning"}, in_yellow},
    {{"SLUTAR SNART", "ENDS SOON"}, in_yellow},
    {{"MED VILLKOR", "DEPENDS"}, in_yellow},
    {{"OKLART", "UNCLEAR"}, in_yellow},
    {{"FÖRNYA NU", "RENEW NOW"}, in_yellow},
    {{"ok", "ok"}, in_green},
    {{"stöds", "supported"}, in_green},
    {{"giltigt", "valid"}, in_green},
};

bool in_capitals(std::string_view word) {
    return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// True where a verdict of this spelling ends before the rest of its line.
bool ends_before(std::string_view rest, bool capitals) {
    return rest.empty() || rest.starts_with(":") || rest.starts_with("  ") || rest.starts_with(" (") ||
           (capitals && (rest[0] == ' ' || rest[0] == ',' || rest[0] == ';'));
}

/// The verdict at a place of a line; of none the size of its word is 0.
std::pair<std::size_t, std::string_view> verdict_at(std::string_view line, std::size_t at, bool begins_cell) {
    for (const coloured_verdict& v : coloured_verdicts)
        for (const lifecare::text word : {v.words.sv, v.words.en}) {
            const bool capitals = in_capitals(word.view());
            if ((capitals || begins_cell) && line.substr(at).starts_with(word.view()) &&
                ends_before(line.substr(at + word.size()), capitals))
                return {word.size(), v.look};
        }
    return {};
}

std::string with_verdicts(std::string_view line) {
    std::string out;
    for (std::size_t at = 0; at < line.size();) {
        const std::string_view before = line.substr(0, at);
        const bool begins_word = before.empty() || before.back() == ' ';
        const bool begins_cell =
            begins_word && (before.find_first_not_of(' ') == std::string_view::npos ||
                            before.substr(before.size() - 2) == "  " || before.substr(before.size() - 2) == ": ");
        const auto [size, look] =
            begins_word ? verdict_at(line, at, begins_cell) : std::pair<std::size_t, std::string_view>{};
        if (size == 0) {
            out += line[at++];
            continue;
        }
        out += std::string(look) + std::string(line.substr(at, size)) + std::string(as_before);
        at += size;
    }
    return out;
}

/// "----  -------" below the headings of a table.
bool rules_off(std::string_view line) {
    return line.starts_with("--") && line.find_first_not_of("- ") == std::string_view::npos;
}

/// What stands by itself above indented lines, or above a rule.
bool stands_as_heading(std::string_view before, std::string_view line, std::string_view after) {
    if (rules_off(after)) return true;
    return before.empty() && !line.empty() && line[0] != ' ' && after.starts_with("  ") &&
           line.find("  ") == std::string_view::npos && with_verdicts(line) == line;
}

}  // namespace

std::vector<std::string_view> colour_words() { return {"auto", "always", "never"}; }

std::string painted(std::string_view text) {
    std::string out;
    std::string_view before;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        const bool ended = end < text.size();
        text.remove_prefix(end + (ended ? 1 : 0));
        const std::string_view after = text.substr(0, text.find('\n'));
        out += stands_as_heading(before, line, after)
                   ? std::string(in_bold) + std::string(line) + std::string(as_before)
                   : with_verdicts(line);
        if (ended) out += '\n';
        before = line;
    }
    return out;
}

}  // namespace tools
