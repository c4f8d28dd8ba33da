// SPDX-License-Identifier: MIT
// Whole tools: the first line is what is asked, the rest is a file.
#include <cstdio>

#include "changed_question.hpp"
#include "fuzz.hpp"
#include "whole_tool.hpp"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* bytes, std::size_t size, std::size_t most);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* bytes, std::size_t size, std::size_t most, unsigned seed) {
    whole_tool::dice d{seed};
    if (d.below(4) == 0) return LLVMFuzzerMutate(bytes, size, most);
    std::string changed(reinterpret_cast<const char*>(bytes), size);
    for (std::size_t n = 1 + d.below(4); n > 0; --n) changed = whole_tool::changed(changed, d);
    const std::size_t length = std::min(changed.size(), most);
    changed.copy(reinterpret_cast<char*>(bytes), length);
    return length;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const whole_tool::question q = whole_tool::question_of({reinterpret_cast<const char*>(bytes), size});
    if (!q.tool) return -1;
    const std::string wrong = whole_tool::wrong_with(q);
    if (!wrong.empty()) {
        std::fprintf(stderr, "%s\n", wrong.c_str());
        require(false);
    }
    return 0;
}
