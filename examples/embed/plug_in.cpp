// SPDX-License-Identifier: MIT
/// \file
/// A plug-in for a host that knows neither C++ nor exceptions nor run-time types: three functions with C's linkage. It
/// allocates nothing, and nothing runs when it is loaded.
#include <cstddef>
#include <lifecare/naming.hpp>
#include <lifecare/support.hpp>

namespace {

/// What of a text goes into a buffer, ended with a NUL; how long the whole is.
std::size_t give(std::string_view text, char* to, std::size_t room) {
    std::size_t n = 0;
    for (; room != 0 && n + 1 < room && n < text.size(); ++n) to[n] = text[n];
    if (room != 0) to[n] = '\0';
    return text.size();
}

}  // namespace

extern "C" {

/// 1 for the name of a database of the suite, else 0.
int lifecare_is_database(const char* name) {
    return lifecare::is_database_name(name, lifecare::newest_specification) ? 1 : 0;
}

/// What is wrong with the name of a server, as a stable key; "valid" for nothing. Returns the length of the key.
std::size_t lifecare_server_name(const char* name, char* to, std::size_t room) {
    return give(to_text(lifecare::fault_of_server_name(name)), to, room);
}

/// Whether a program is supported on a day, as a stable key. Returns the length of the key, 0 for a day that is none.
std::size_t lifecare_support(const char* program, const char* day, char* to, std::size_t room) {
    const auto asked = lifecare::parse_date(day);
    if (!asked) return give({}, to, room);
    const lifecare::support_question question{.document = lifecare::newest_specification, .day = *asked};
    return give(to_text(support_of(lifecare::parse_software(program), question).outcome), to, room);
}
}
