// SPDX-License-Identifier: MIT
#include "numbers.hpp"

#include <lifecare/core/characters.hpp>

#include "../text.hpp"

namespace tools {

namespace {

constexpr std::size_t most_digits = 18;

bool divides_groups(std::uint32_t code) {
    switch (code) {
        case ' ':
        case 0xa0:    // no-break space: Swedish
        case 0x202f:  // the narrow one: French
        case 0x2009:  // thin space
        case ',':
        case '.':
        case '\'':
        case 0x2019: return true;  // Swiss
        default: return false;
    }
}

}  // namespace

std::optional<std::uint64_t> grouped_number(std::string_view s) {
    s = trimmed(s);
    std::uint64_t n = 0;
    std::size_t digits = 0, group = 0;
    std::uint32_t divider = 0;
    for (std::size_t i = 0; i < s.size();) {
        const auto [code, length] = lifecare::character_at(s, i);
        i += length ? length : 1;
        if (code >= '0' && code <= '9') {
            n = n * 10 + (code - '0');
            ++group;
            if (++digits > most_digits) return std::nullopt;
            continue;
        }
        const bool is_first = divider == 0;
        if (!divides_groups(code) || (is_first ? group < 1 || group > 3 || n == 0 : group != 3 || code != divider))
            return std::nullopt;
        divider = code;
        group = 0;
    }
    if (digits == 0 || (divider != 0 && group != 3)) return std::nullopt;
    return n;
}

std::optional<std::uint64_t> whole_number(std::string_view s) {
    s = trimmed(s);
    const std::size_t mark = s.find_last_of(".,");
    if (mark == std::string_view::npos) return grouped_number(s);
    const std::string_view before = s.substr(0, mark), decimals = s.substr(mark + 1);
    if (decimals.empty() || decimals.find_first_not_of('0') != std::string_view::npos) return grouped_number(s);
    if (decimals.size() == 3) return only_digits(before) ? std::nullopt : grouped_number(s);
    return before.find(s[mark]) == std::string_view::npos ? grouped_number(before) : std::nullopt;
}

}  // namespace tools
