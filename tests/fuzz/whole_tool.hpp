// SPDX-License-Identifier: MIT
/// \file
/// One question to a whole tool, made from bytes: its arguments are the first line, the rest is the file "given", which
/// is standard input too. What must hold of every answer, and changes to a question that keep most of its form.
#pragma once

#include <expat.h>

#include <array>
#include <cstdint>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "common/text.hpp"
#include "common/write/hidden.hpp"
#include "tools.hpp"
#include "tools/unit/memory_console.hpp"

namespace whole_tool {

using tools::arguments;

// Questions ---------------------------------------------------------------------------------------

struct question {
    const tools::named_tool* tool = nullptr;
    arguments given;
    std::string file;
};

/// The question of some bytes; without a tool where they ask none.
inline question question_of(std::string_view bytes) {
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    question q;
    q.file = bytes.substr(std::min(line.size() + 1, bytes.size()));
    std::string word;
    bool first = true;
    const auto take = [&] {
        if (word.empty()) return;
        if (!first) q.given.push_back(word);
        else
            for (const tools::named_tool& t : tools::every_tool)
                if (t.name == word) q.tool = &t;
        first = false;
        word.clear();
    };
    for (const char c : line) {
        if (c == ' ') take();
        else word += c == '\0' ? '0' : c == '\x1f' ? ' ' : c;  // no argument of a program holds a zero
    }
    take();
    return q;
}

inline const std::string& example(const char* name) {
    static std::map<std::string, std::string> all;
    std::string& content = all[name];
    if (content.empty()) {
        std::ifstream file(std::string(LIFECARE_TEST_DATA "/../../") + name, std::ios::binary);
        std::ostringstream read;
        read << file.rdbuf();
        content = read.str();
    }
    return content;
}

struct answer {
    int code;
    std::string output, error;
    std::map<std::string, std::string> files;
    friend bool operator==(const answer&, const answer&) = default;
};

inline answer ask(const question& q, const char* language) {
    tools::memory_console io;
    io.clock = lifecare::to_instant({lifecare::date{2026, 11, 29}, 12 * 60});
    io.variables["LIFECARE_LANG"] = language;
    io.files = {{"given", q.file},
                {"all/given.txt", q.file},
                {"small", example("examples/data/small.toml")},
                {"loopback", example("tests/data/loopback.toml")}};
    io.input = q.file;
    const int code = q.tool->run(q.given, io);
    return {code, io.output, io.error, io.files};
}

// What must hold ----------------------------------------------------------------------------------

inline std::string hidden_in(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto [code, length] = lifecare::character_at(text, i);
        if (length == 0) return "broken UTF-8 comes out";
        const bool ends_line = code == '\n' || (code == '\r' && text.substr(i, 2) == "\r\n");
        if (!ends_line && code != '\t' && tools::is_hidden(code))
            return "a hidden character comes out: " + std::to_string(code);
        i += length;
    }
    return {};
}

inline bool is_xml(std::string_view text) {
    XML_Parser parser = XML_ParserCreate(nullptr);
    const bool ok = XML_Parse(parser, text.data(), static_cast<int>(text.size()), 1) == XML_STATUS_OK;
    XML_ParserFree(parser);
    return ok;
}

/// The numbers of cells in the rows of RFC 4180: all the same.
inline bool is_csv(std::string_view text) {
    std::size_t cells = 1, first = 0;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == ',') ++cells;
        if (c != '\n') continue;
        if (first == 0) first = cells;
        if (cells != first) return false;
        cells = 1;
    }
    return !quoted && cells == 1;
}

inline bool is_tap(std::string_view text) {
    std::size_t planned = 0, found = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view line = text.substr(at, text.find('\n', at) - at);
        at += line.size() + 1;
        if (line.substr(0, 3) == "1..")
            planned = static_cast<std::size_t>(std::atoi(std::string(line.substr(3)).c_str()));
        found += line.substr(0, 3) == "ok " || line.substr(0, 7) == "not ok ";
    }
    return found == planned;
}

inline bool has_form(std::string_view format, std::string_view text) {
    if (format == "json" || format == "sarif") return nlohmann::json::accept(text);
    if (format == "junit" || format == "svg") return is_xml(text);
    if (format == "csv") return is_csv(text);
    return format != "tap" || is_tap(text);
}

inline std::string wrong_with(const question& q) {
    const auto has = [&](std::string_view word) {
        return std::find(q.given.begin(), q.given.end(), word) != q.given.end();
    };
    const answer english = ask(q, "en");
    if (english.code < 0 || english.code > 2) return "exit code " + std::to_string(english.code);
    // A file of which no rule says anything gets its report all the same.
    const bool without_rules = english.error.find("lifecare-check: nothing could be checked: ") == 0 ||
                               english.error.find("lifecare-check: inget gick att kontrollera: ") == 0;
    if (english.code == 2 && !without_rules) {
        if (english.error.find("error: ") == std::string::npos && english.error.find("fel: ") == std::string::npos)
            return "exit code 2 without an error";
        if (!english.output.empty()) return "exit code 2 with an answer";
    } else if (english.output.empty() && english.error.empty() && english.files.size() == 4) {
        return "no answer, and exit code " + std::to_string(english.code);
    }
    const bool blank = q.file.find_first_not_of(" \t\r\n\f") == std::string::npos;
    // A part of a log may be empty: merge refuses nothing but empty parts.
    const bool may_be_blank = has("--help") || has("--version") || has("-h") || has("--partial");
    bool reads = false;
    for (std::size_t i = 0; i < q.given.size(); ++i)
        reads = reads || q.given[i] == "given" || (q.given[i] == "-" && (i == 0 || q.given[i - 1] != "--output"));
    if (english.code == 0 && blank && reads && !may_be_blank) return "nothing was read, and exit code 0";
    if (std::string hidden = hidden_in(english.error); !hidden.empty()) return "standard error: " + hidden;
    if (english.output.substr(0, 2) != "PK") {
        // A file that is edited keeps what it has.
        const bool edited = q.tool->name == "check" && !q.given.empty() && q.given.front() == "set";
        if (std::string hidden = edited ? "" : hidden_in(english.output); !hidden.empty())
            return "standard output: " + hidden;
        if (english.code < 2 && !has("--help") && !has("--version") && !has("-h"))
            for (std::size_t i = 0; i + 1 < q.given.size(); ++i)
                if (q.given[i] == "--format" && !english.output.empty() && !has_form(q.given[i + 1], english.output))
                    return "the output is not " + q.given[i + 1];
    }
    if (!(ask(q, "en") == english)) return "another answer the second time";
    if (const answer swedish = ask(q, "sv"); swedish.code != english.code)
        return "exit code " + std::to_string(swedish.code) + " in Swedish, " + std::to_string(english.code) +
               " in English";
    return {};
}

}  // namespace whole_tool
