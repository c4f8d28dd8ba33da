// SPDX-License-Identifier: MIT
/// \file
/// lifecare: all seven tools as one program. `lifecare check FILE` is `lifecare-check FILE`; the tool about service
/// windows is `lifecare schedule` as well, since on Windows its own name says something else.
#include <lifecare/version.hpp>

#include "common/diagnostics.hpp"
#include "common/options.hpp"
#include "common/system_console.hpp"
#include "tools.hpp"

namespace {

using namespace tools;

sentence usage() {
    std::string names;
    for (const named_tool& t : every_tool) names += ' ' + std::string(t.name);
    return say("användning: lifecare VERKTYG ARGUMENT...\n\nVerktyg:{} (eller schedule)\nSe 'lifecare check --help'.\n",
               "usage: lifecare TOOL ARGUMENTS...\n\nTools:{} (or schedule)\nTry 'lifecare check --help'.\n", names);
}

/// The tool of a name; null for none.
tool tool_named(std::string_view name) {
    if (name == "schedule") name = "windows";
    for (const named_tool& t : every_tool)
        if (t.name == name) return t.run;
    return nullptr;
}

/// The names of the tools, and behind one of them what that tool offers.
int complete(const arguments& words, console& io) {
    if (words.size() > 1) {
        const tool run = tool_named(words[0]);
        arguments rest{"--complete"};
        rest.insert(rest.end(), words.begin() + 1, words.end());
        return run ? run(rest, io) : clean;
    }
    std::string lines;
    const auto add = [&](std::string_view word) {
        if (words.empty() || word.substr(0, words[0].size()) == words[0]) lines += std::string(word) + '\n';
    };
    for (const named_tool& t : every_tool) add(t.name);
    for (const char* word : {"schedule", "help", "--help", "--version"}) add(word);
    io.write("", lines);
    return clean;
}

int run_named(const arguments& given, console& io) {
    return guarded("lifecare", io, [&]() -> int {
        speak_as_asked(io, given);
        if (asks_for_completion(given)) return complete({given.begin() + 1, given.end()}, io);
        if (given.empty() || given[0] == "--help" || given[0] == "-h" || asks_for_help(given)) {
            given.empty() ? io.report(usage()) : io.write("", usage().in(io.language()));
            return given.empty() ? could_not_check : clean;
        }
        if (given[0] == "--version") {
            io.write("", "lifecare " LIFECARE_VERSION "\n");
            return clean;
        }
        const arguments rest{given.begin() + 1, given.end()};
        if (given[0] == "help" && given.size() == 2)
            if (const tool asked = tool_named(given[1])) return asked({"--help"}, io);
        if (const tool asked = tool_named(given[0])) return asked(rest, io);
        std::vector<std::string_view> names;
        for (const named_tool& t : every_tool) names.push_back(t.name);
        throw input_error(
            "lifecare", say("\"{}\" är inget verktyg", "\"{}\" is not a tool", given[0]) + suggestion(given[0], names));
    });
}

}  // namespace

int main(int argc, char** argv) { return run_in_system(run_named, argc, argv); }
