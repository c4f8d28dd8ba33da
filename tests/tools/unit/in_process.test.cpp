// SPDX-License-Identifier: MIT
// Every tool as a function: its answers go to the console that it is given and nowhere else, and are the same a second
// time.
#include <fstream>
#include <sstream>

#include "check.hpp"
#include "memory_console.hpp"
#include "tools.hpp"

namespace {

using namespace tools;

std::string content_of(const std::string& name) {
    std::ifstream stream(name, std::ios::binary);
    std::ostringstream all;
    all << stream.rdbuf();
    return all.str();
}

struct answered {
    int code;
    std::string output, error;
    friend bool operator==(const answered&, const answered&) = default;
};

answered ask(tool run, const arguments& given) {
    memory_console io;
    io.clock = lifecare::to_instant({lifecare::date{2026, 11, 29}, 12 * 60});
    io.files["medium.toml"] = content_of(LIFECARE_TEST_DATA "/../../examples/data/medium.toml");
    const int code = run(given, io);
    return {code, io.output, io.error};
}

struct example {
    const char* what;
    tool run;
    arguments given;
    int code;
    const char* says;
};

}  // namespace

TEST_CASE("each tool answers in the process, twice the same") {
    const example examples[] = {
        {"a check", run_check, {"medium.toml", "--as-of", "2026-11-29"}, findings, "LC-CERT-001"},
        {"a name", run_names, {"what", "HWE_MBY_TSS"}, clean, "HWE_Domän_TSS"},
        {"openings", run_ports, {"matrix", "medium.toml", "--format", "csv"}, clean, "1433"},
        {"documents", run_rules, {"documents"}, clean, "techspec-2025"},
        {"a size", run_size, {"--inhabitants", "37816"}, clean, "226 896 000 B"},
        {"support", run_support, {"show", "SQL Server 2019"}, clean, "SQL Server 2019"},
        {"a calendar", run_windows, {"availability", "--year", "2026"}, clean, "99"},
    };
    for (const example& e : examples) {
        CAPTURE(std::string(e.what));
        const answered first = ask(e.run, e.given);
        INFO(first.error, first.output);
        CHECK(first.code == e.code);
        CHECK(first.output.find(e.says) != std::string::npos);
        const answered second = ask(e.run, e.given);
        CHECK((first == second));
    }
}

TEST_CASE("bad usage and a missing file are answered in the process, in the language that is asked for") {
    for (const named_tool& t : every_tool) {
        CAPTURE(std::string(t.name));
        const answered unknown = ask(t.run, {"--no-such-option"});
        CHECK(unknown.code == could_not_check);
        CHECK(unknown.output.empty());
        CHECK(unknown.error.find("lifecare-" + std::string(t.name)) == 0);
    }
    CHECK(ask(run_check, {"none.toml"}).error.find("none.toml: error: ") == 0);
    CHECK(ask(run_check, {"none.toml", "--lang", "sv"}).error.find("none.toml: fel: ") == 0);
}

TEST_CASE("a sentence has its places filled in both languages") {
    const sentence said = say("{0} av {1}", "{1} has {0}", 3, "MBY");
    CHECK(said.in(lifecare::language::swedish) == "3 av MBY");
    CHECK(said.in(lifecare::language::english) == "MBY has 3");
}
