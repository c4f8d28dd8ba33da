// SPDX-License-Identifier: MIT
/// \file
/// Runs the tests in a process of its own, in which something is wrong: do they notice? The program that includes it
/// holds the tests (trial.cpp). Those that try everything are not run.
#pragma once

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstddef>
#include <cstdio>
#include <initializer_list>

/// Lets one mutant of the questions live at a time; prints those that no test kills. Returns an exit code.
int try_mutants(const char* file, std::size_t first, std::size_t step);
/// Falsifies every `of`-th field of the rulebook's rows; prints what no test notices. Returns an exit code.
int falsify_rows(std::size_t of, std::size_t first, std::size_t step);

/// Tests that are run together: those of some files, or of all others.
struct some_tests {
    const char* which;  ///< "source-file" or "source-file-exclude"
    const char* files;  ///< the files, as patterns divided by commas
};

/// True when these tests pass.
inline bool tests_pass(const some_tests& some) {
    doctest::Context context;
    context.setOption("abort-after", 1);
    context.setOption("no-breaks", true);
    context.addFilter("test-suite-exclude", "exhaustive");
    context.addFilter(some.which, some.files);
    return context.run() == 0;
}

/// True when these tests pass although `break_something()` was called before, one group after the other. A process that
/// crashes or does not end has noticed.
template <class Break>
bool survives(Break break_something, std::initializer_list<some_tests> groups) {
    const pid_t child = fork();
    if (child == 0) {
        constexpr rlimit seconds{20, 20}, no_core{0, 0};
        setrlimit(RLIMIT_CPU, &seconds);
        setrlimit(RLIMIT_CORE, &no_core);
        if (std::freopen("/dev/null", "w", stdout) == nullptr || std::freopen("/dev/null", "w", stderr) == nullptr)
            _exit(2);
        break_something();
        for (const some_tests& g : groups)
            if (!tests_pass(g)) _exit(1);
        _exit(0);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}
