// SPDX-License-Identifier: MIT
// Lets one mutant of the questions live at a time and runs the tests: a mutant that no test kills is printed.
//   questions MUTANTS.tsv [FIRST [STEP]]: every mutant, or every STEP-th from FIRST
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "mutated.hpp"

namespace {

struct mutant {
    int number = 0;
    std::string header, line;  ///< "sizing.hpp", and the line of the table as it is printed
};

std::vector<mutant> read_mutants(const char* file) {
    std::vector<mutant> all;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        const std::size_t first = line.find('\t'), second = line.find('\t', first + 1);
        if (second == std::string::npos) continue;
        all.push_back({std::stoi(line), line.substr(first + 1, second - first - 1), line});
    }
    return all;
}

/// Runs the tests of a header first, since they are the likeliest to kill, then the others, but not what tries everything. True when every test passes.
bool tests_pass(const std::string& header) {
    const std::string own = '*' + header.substr(header.find('/') + 1, header.rfind('.') - header.find('/') - 1) + ".test.cpp";
    const auto pass = [&](const char* files) {
        doctest::Context context;
        context.setOption("abort-after", 1);
        context.setOption("no-breaks", true);
        context.addFilter("test-suite-exclude", "exhaustive");
        context.addFilter(files, own.c_str());
        return context.run() == 0;
    };
    return pass("source-file") && pass("source-file-exclude");
}

/// A process of its own for each mutant: one that crashes or does not end is killed, too.
bool survives(const mutant& m) {
    const pid_t child = fork();
    if (child == 0) {
        constexpr rlimit seconds{10, 10}, no_core{0, 0};
        setrlimit(RLIMIT_CPU, &seconds);
        setrlimit(RLIMIT_CORE, &no_core);
        if (std::freopen("/dev/null", "w", stdout) == nullptr || std::freopen("/dev/null", "w", stderr) == nullptr) _exit(2);
        living_mutant = m.number;
        _exit(tests_pass(m.header) ? 0 : 1);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    const std::vector<mutant> all = read_mutants(argv[1]);
    const std::size_t first = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 0, step = argc > 3 ? std::strtoul(argv[3], nullptr, 10) : 1;
    if (!survives({-1, "none.hpp", ""})) {
        std::fputs("the tests fail without any mutant\n", stderr);
        return 2;
    }
    std::size_t tried = 0;
    for (std::size_t i = first; i < all.size(); i += step, ++tried)
        if (survives(all[i])) std::printf("%s\n", all[i].line.c_str()), std::fflush(stdout);
    std::fprintf(stderr, "%zu mutants tried\n", tried);
    return tried == 0 ? 2 : 0;
}
