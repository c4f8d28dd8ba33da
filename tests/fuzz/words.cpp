// SPDX-License-Identifier: MIT
// The parsers of the headers on one word, which ends where its memory ends. What is taken is written and taken again;
// addresses are those of inet_pton.
#include <arpa/inet.h>

#include <cstring>
#include <lifecare/core/date.hpp>
#include <lifecare/core/ip_address.hpp>
#include <lifecare/firewall.hpp>
#include <lifecare/support.hpp>
#include <memory>

#include "common/diagnostics.hpp"
#include "common/text.hpp"
#include "fuzz.hpp"

using namespace lifecare;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::unique_ptr<char[]> exact{new char[size]};
    if (size > 0) std::memcpy(exact.get(), bytes, size);
    const std::string_view word{exact.get(), size};

    if (const auto d = parse_date(word)) require(parse_date(to_text(*d).view()) == d);
    if (const auto w = parse_iso_week(word)) require(parse_iso_week(to_text(*w).view()) == w);
    if (const auto r = parse_product_release(word)) require(parse_product_release(to_text(*r).view()) == r);
    if (const auto p = parse_ip_prefix(word))
        require(parse_ip_prefix(to_text(*p).view()) == p && p->contains(p->first));

    const auto address = parse_ip_address(word);
    const std::string text(word);
    unsigned char v4[4], v6[16];
    const bool is_v4 = text.find('\0') == std::string::npos && inet_pton(AF_INET, text.c_str(), v4) == 1;
    const bool is_v6 = text.find('\0') == std::string::npos && inet_pton(AF_INET6, text.c_str(), v6) == 1;
    require(address.has_value() == (is_v4 || is_v6));
    if (address) {
        require(address->is_v4() == is_v4 && parse_ip_address(to_text(*address).view()) == address);
        if (is_v4)
            require((address->low() & 0xffff'ffff) ==
                    (std::uint64_t{v4[0]} << 24 | std::uint64_t{v4[1]} << 16 | std::uint64_t{v4[2]} << 8 | v4[3]));
        for (int i = 0; is_v6 && i < 8; ++i)
            require((address->high() >> (56 - 8 * i) & 0xff) == v6[i] &&
                    (address->low() >> (56 - 8 * i) & 0xff) == v6[8 + i]);
    }

    (void)parse_document(word);
    (void)parse_endpoint(word);
    (void)parse_software_product(word);
    (void)parse_software(word);
    (void)parse_software(word.substr(0, size / 2), word.substr(size / 2));

    // What goes to a terminal is text without control characters, whatever it was.
    const std::string shown = tools::printable(word);
    require(tools::first_invalid_utf8(shown) == std::string_view::npos);
    for (std::size_t i = 0; i < shown.size();) {
        const auto [code, length] = lifecare::character_at(shown, i);
        require(code >= 0x20 && !(code >= 0x7f && code < 0xa0));
        i += length;
    }
    return 0;
}
