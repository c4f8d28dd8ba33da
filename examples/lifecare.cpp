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

int run_named(const arguments& given, console& io) {
    return guarded("lifecare", io, [&]() -> int {
        speak_as_asked(io, given);
        if (given.empty() || given[0] == "--help" || given[0] == "-h") {
            given.empty() ? io.report(usage()) : io.write("", usage().in(io.language()));
            return given.empty() ? could_not_check : clean;
        }
        if (given[0] == "--version") {
            io.write("", "lifecare " LIFECARE_VERSION "\n");
            return clean;
        }
        const std::string_view wanted = given[0] == "schedule" ? "windows" : std::string_view{given[0]};
        std::vector<std::string_view> names;
        for (const named_tool& t : every_tool) {
            if (t.name == wanted) return t.run({given.begin() + 1, given.end()}, io);
            names.push_back(t.name);
        }
        throw input_error(
            "lifecare", say("\"{}\" är inget verktyg", "\"{}\" is not a tool", given[0]) + suggestion(given[0], names));
    });
}

}  // namespace

int main(int argc, char** argv) { return run_in_system(run_named, argc, argv); }
