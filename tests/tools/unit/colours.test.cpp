// SPDX-License-Identifier: MIT
// examples/common/colours.hpp: what is painted, and that nothing is where no person looks.
#include "common/colours.hpp"

#include "check.hpp"
#include "memory_console.hpp"
#include "tools.hpp"

using namespace tools;

namespace {

std::string in_red(const std::string& s) { return "\x1b[31m" + s + "\x1b[0m"; }
std::string in_yellow(const std::string& s) { return "\x1b[33m" + s + "\x1b[0m"; }
std::string in_green(const std::string& s) { return "\x1b[32m" + s + "\x1b[0m"; }
std::string in_bold(const std::string& s) { return "\x1b[1m" + s + "\x1b[0m"; }

bool has_codes(const std::string& s) { return s.find('\x1b') != std::string::npos; }

}  // namespace

TEST_CASE("verdicts have their colour where they are verdicts") {
    CHECK(painted("Errors (2)\n  x\n") == in_red("Errors") + " (2)\n  x\n");
    CHECK(painted("Varningar (2)\n") == in_yellow("Varningar") + " (2)\n");
    CHECK(painted("a.toml:3:1: error: no such key\n") == "a.toml:3:1: " + in_red("error") + ": no such key\n");
    CHECK(painted("a.toml:3:1: fel: nyckeln\n") == "a.toml:3:1: " + in_red("fel") + ": nyckeln\n");
    CHECK(painted("NOT SUPPORTED DB01: SQL\n") == in_red("NOT SUPPORTED") + " DB01: SQL\n");
    CHECK(painted("STÖDS INTE    DB01\n") == in_red("STÖDS INTE") + "    DB01\n");
    CHECK(painted("ok       A  B\n") == in_green("ok") + "       A  B\n");
    CHECK(painted("   1  MBY_KQO  misspelt  said\n") == "   1  MBY_KQO  " + in_red("misspelt") + "  said\n");
    CHECK(painted("supported     DB01\n") == in_green("supported") + "     DB01\n");
    for (const char* sentence : {"the error is not supported here\n", "  an ok is missing, in error\n", "FINDINGS\n",
                                 "okay  supporteds\n", "fel i filen\n", "", "\n\n", "  suite:  supported from 2022\n"})
        CHECK(painted(sentence) == sentence);
}

TEST_CASE("headings are bold: above a rule, or by themselves above what is indented") {
    CHECK(painted("line  name\n----  ----\n1     a\n") == in_bold("line  name") + "\n----  ----\n1     a\n");
    CHECK(painted("Flows (flows)\n  port 1\n") == in_bold("Flows (flows)") + "\n  port 1\n");
    CHECK(painted("a\nb\n  c\n") == "a\nb\n  c\n");
    CHECK(painted("a  b\n  c\n") == "a  b\n  c\n");
    CHECK(painted("one line") == "one line");
}

TEST_CASE("colours are for people: never in files, in what programs read, or where they are not wanted") {
    const auto ask = [](arguments given, memory_console& io) {
        given.insert(given.begin(), {"show", "SQL Server 2014"});
        static_cast<void>(run_support(given, io));
        return has_codes(io.output);
    };
    for (const char* when : {"auto", "never"}) {
        memory_console io;
        io.clock = lifecare::to_instant({lifecare::date{2026, 11, 29}, 12 * 60});
        CHECK_FALSE(ask({"--color", when}, io));
    }
    memory_console io;
    io.clock = lifecare::to_instant({lifecare::date{2026, 11, 29}, 12 * 60});
    CHECK(ask({"--color", "always"}, io));
    for (const char* form : {"csv", "json", "markdown", "html"}) {
        memory_console other;
        other.clock = io.clock;
        CHECK_FALSE(ask({"--color=always", "--format", form}, other));
        CHECK_FALSE(other.output.empty());
    }
    memory_console file;
    file.clock = io.clock;
    CHECK_FALSE(ask({"--color=always", "--output", "answer.txt"}, file));
    CHECK_FALSE(has_codes(file.files["answer.txt"]));
    CHECK_FALSE(file.files["answer.txt"].empty());
    // What is wrong is painted too, and a word that is none of three refused.
    memory_console wrong;
    CHECK(run_support({"show", "--color", "always"}, wrong) == could_not_check);
    CHECK(has_codes(wrong.error));
    memory_console unknown;
    CHECK(run_support({"show", "x", "--color", "blue"}, unknown) == could_not_check);
    CHECK_FALSE(has_codes(unknown.error));
    CHECK(unknown.error.find("auto, always, never") != std::string::npos);
}

TEST_CASE("a console paints by itself on a terminal that the environment does not ask to leave plain") {
    memory_console io;
    CHECK_FALSE(io.paints(stream::output));
    io.paint(colours::always);
    CHECK(io.paints(stream::output));
    io.variables["NO_COLOR"] = "1";
    CHECK(io.paints(stream::error));  // asked for by name
    io.paint(colours::never);
    CHECK_FALSE(io.paints(stream::output));
}
