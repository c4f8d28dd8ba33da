// SPDX-License-Identifier: MIT
/// \file
/// Runs the tests in a process of its own, in which something is wrong: do they notice? The program that includes it holds the tests.
#pragma once

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <initializer_list>

/// Tests that are run together: those of some files, or of all others.
struct some_tests {
    const char* which;  ///< "source-file" or "source-file-exclude"
    const char* files;  ///< the files, as patterns divided by commas
};

/// True when these tests pass, or those that try everything, where `exhaustive`.
inline bool tests_pass(const some_tests& some, bool exhaustive = false) {
    doctest::Context context;
    context.setOption("abort-after", 1);
    context.setOption("no-breaks", true);
    context.addFilter(exhaustive ? "test-suite" : "test-suite-exclude", "exhaustive");
    context.addFilter(some.which, some.files);
    return context.run() == 0;
}

/// True when these tests pass although `break_something()` was called before: one group after the other, at last what tries everything, where
/// `exhaustive`. A process that crashes or does not end has noticed.
template <class Break>
bool survives(Break break_something, std::initializer_list<some_tests> groups, bool exhaustive) {
    const pid_t child = fork();
    if (child == 0) {
        const rlimit seconds{exhaustive ? 60u : 5u, exhaustive ? 60u : 5u};
        constexpr rlimit no_core{0, 0};
        setrlimit(RLIMIT_CPU, &seconds);
        setrlimit(RLIMIT_CORE, &no_core);
        if (std::freopen("/dev/null", "w", stdout) == nullptr || std::freopen("/dev/null", "w", stderr) == nullptr) _exit(2);
        break_something();
        for (const some_tests& g : groups)
            if (!tests_pass(g)) _exit(1);
        _exit(!exhaustive || tests_pass({"source-file", "*"}, true) ? 0 : 1);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}
