// SPDX-License-Identifier: MIT
// Whole tools, asked questions that were changed by chance: what the fuzzer asks for a night (tests/fuzz/tools.cpp),
// some thousands of it in every run and without sanitizers. LIFECARE_QUESTIONS=1000000 asks more.
#ifndef _WIN32  // where the tools may be built without expat
#include "fuzz/changed_question.hpp"
#include "fuzz/whole_tool.hpp"

#include <cstdlib>

#include "check.hpp"

namespace {

/// A question about nothing, or about a file that a tool reads.
std::string beginning(whole_tool::dice& d) {
    constexpr const char* files[] = {"examples/data/small.toml",
                                     "examples/data/bad-cloud.toml",
                                     "examples/data/bad-education.toml",
                                     "examples/data/inventory/MBYDB01/netstat.txt",
                                     "examples/data/inventory/MBYDB01/programs.csv",
                                     "examples/data/inventory/MBYDB01/systeminfo.txt",
                                     "examples/data/inventory/databases.txt",
                                     "tests/data/loopback.toml",
                                     "tests/data/0.1.0/inputs/rules.csv",
                                     "tests/data/0.1.0/inputs/part1.json",
                                     "tests/data/0.1.0/inputs/volumes.csv"};
    if (d.below(3) == 0) return {};
    return std::string(d.one_of(whole_tool::commands)) + '\n' + whole_tool::example(d.one_of(files));
}

}  // namespace

TEST_CASE("tools answer changed questions in form, twice the same, in both languages alike") {
    const char* const more = std::getenv("LIFECARE_QUESTIONS");
    const std::uint64_t all = more != nullptr ? std::strtoull(more, nullptr, 10) : 5000;
    std::uint64_t asked = 0;
    for (std::uint64_t seed = 1; seed <= all; ++seed) {
        whole_tool::dice d{seed};
        std::string bytes = beginning(d);
        for (std::size_t n = 1 + d.below(12); n > 0; --n) bytes = whole_tool::changed(bytes, d);
        const whole_tool::question q = whole_tool::question_of(bytes);
        if (!q.tool) continue;
        ++asked;
        const std::string wrong = whole_tool::wrong_with(q);
        if (!wrong.empty()) FAIL_CHECK("seed " << seed << ": " << wrong << "\n" << bytes);
    }
    CHECK(asked * 2 > all);
    MESSAGE(asked << " changed questions");
}
#endif
