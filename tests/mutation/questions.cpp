// SPDX-License-Identifier: MIT
// Lets one mutant of the questions live at a time and runs the tests: a mutant that no test kills is printed.
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "mutated.hpp"
#include "trial.hpp"

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

/// The tests of its header first, since they are the likeliest to kill it, then the others: a header of core has tests
/// of its own, the rooms behind a question have the question's.
bool survives(const mutant& m) {
    const std::size_t slash = m.header.find('/'), point = m.header.rfind('.');
    const std::string room = m.header.substr(0, slash);
    const std::string stem = slash == std::string::npos ? m.header.substr(0, point)
                             : room == "core"           ? m.header.substr(slash + 1, point - slash - 1)
                                                        : room;
    const std::string own = "*/" + stem + ".test.cpp";
    return ::survives([&] { living_mutant = m.number; },
                      {{"source-file", own.c_str()}, {"source-file-exclude", own.c_str()}});
}

}  // namespace

int try_mutants(const char* file, std::size_t first, std::size_t step) {
    const std::vector<mutant> all = read_mutants(file);
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
