// SPDX-License-Identifier: MIT
#include "system_console.hpp"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <new>

namespace tools {

namespace {

bool memory_ended = false;

[[noreturn]] void note_and_throw() {
    memory_ended = true;
    throw std::bad_alloc();
}

/// Destructors that need memory, as those of JSON do, end here.
[[noreturn]] void end_with_a_sentence() {
    if (!memory_ended) std::abort();
    console& io = system_console();
    io.report(io.language() == lifecare::language::swedish
                  ? "lifecare: fel: minnet räcker inte för denna indata\n"
                  : "lifecare: error: there is not enough memory for this input\n");
    std::_Exit(could_not_check);
}

}  // namespace

input_error copy_failed(const std::string& folder, const char* variable, const sentence& why) {
    return input_error(folder, say("kopian av det som kommer genom ett rör får inte plats eller kan inte läsas: {}; "
                                   "{} väljer en annan katalog, och en fil behöver ingen kopia",
                                   "the copy of what comes through a pipe has no room or cannot be read: {}; "
                                   "{} chooses another folder, and a file needs no copy",
                                   why, variable));
}

lifecare::instant instant_of_clock(std::int64_t seconds) {
    constexpr std::int64_t most = std::int64_t{1} << 38;
    seconds = std::clamp(seconds, -most, most);
    return {seconds / 60 - (seconds % 60 < 0 ? 1 : 0)};
}

void say_when_memory_ends() {
    std::set_new_handler(note_and_throw);
    std::set_terminate(end_with_a_sentence);
}

}  // namespace tools
