// SPDX-License-Identifier: MIT
#include "sentence.hpp"

// Debian has {fmt} without an archive that can be linked: this file holds it.
#define FMT_HEADER_ONLY
#include <fmt/args.h>
#include <fmt/format.h>

namespace tools {

sentence filled(std::string_view swedish, std::string_view english, const std::vector<sentence>& places) {
    const auto in = [&](lifecare::language l, std::string_view pattern) {
        fmt::dynamic_format_arg_store<fmt::format_context> words;
        for (const sentence& s : places) words.push_back(std::cref(s.in(l)));
        return fmt::vformat(fmt::string_view{pattern.data(), pattern.size()}, words);
    };
    return {in(lifecare::language::swedish, swedish), in(lifecare::language::english, english)};
}

}  // namespace tools
