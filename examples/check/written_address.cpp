// SPDX-License-Identifier: MIT
#include "written_address.hpp"

#include <algorithm>
#include <lifecare/core/ip_address.hpp>

#include "../common/text.hpp"

namespace tools {

using namespace lifecare;

written_address address_in(std::string_view word) {
    word = trimmed(word.substr(0, word.find('(')));
    word = word.substr(0, word.find('%'));
    const auto a = parse_ip_address(word);
    if (!a) return {std::string(word), {}};
    const bool link_local = a->is_v4() ? a->low() >> 16 == 0xa9fe : a->high() >> 54 == 0x3fa;
    if (a->is_loopback() || link_local) return {std::string(word), {}, true};
    return {std::string(word), std::string(to_text(*a).view()), true};
}

bool looks_like_address(std::string_view word) {
    return word.find_first_of(".:") != std::string_view::npos &&
           word.find_first_of("0123456789") != std::string_view::npos &&
           word.find_first_not_of("0123456789abcdefABCDEF.:") == std::string_view::npos;
}

std::vector<written_address> addresses_in(std::string_view cell) {
    std::vector<written_address> found;
    constexpr std::string_view dividers = "{}\", ;";
    for (std::size_t at = 0; (at = cell.find_first_not_of(dividers, at)) != std::string_view::npos;) {
        const std::size_t end = std::min(cell.find_first_of(dividers, at), cell.size());
        const written_address a = address_in(cell.substr(at, end - at));
        if (a.word.find_first_of("0123456789") != std::string_view::npos) found.push_back(a);  // "-" is none
        at = end;
    }
    return found;
}

}  // namespace tools
