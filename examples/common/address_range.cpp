// SPDX-License-Identifier: MIT
#include "address_range.hpp"

#include "text.hpp"

namespace tools {

using namespace lifecare;

ip_address following(const ip_address& a) {
    if (a.is_v4()) return ip_address::v4(static_cast<std::uint32_t>(a.low() + 1));
    return ip_address::v6(a.high() + (a.low() == ~std::uint64_t{0}), a.low() + 1);
}
ip_address preceding(const ip_address& a) {
    if (a.is_v4()) return ip_address::v4(static_cast<std::uint32_t>(a.low() - 1));
    return ip_address::v6(a.high() - (a.low() == 0), a.low() - 1);
}

address_range range_of(const ip_prefix& p) {
    const auto after = [](int bits) { return bits >= 64 ? std::uint64_t{0} : ~std::uint64_t{0} >> std::max(bits, 0); };
    const ip_address& a = p.first;
    if (a.is_v4()) return {a, ip_address::v4(static_cast<std::uint32_t>(a.low() | after(p.length + 32)))};
    return {a, ip_address::v6(a.high() | after(p.length), a.low() | after(p.length - 64))};
}

std::string address_text(const address_range& r) {
    for (int length = r.first.bits(); length >= 0; --length) {
        const ip_prefix p = ip_prefix::around(r.first, static_cast<std::uint8_t>(length));
        if (p.first != r.first) break;
        if (range_of(p).last == r.last) return std::string(to_text(p).view());
    }
    return std::string(to_text(r.first).view()) + '-' + std::string(to_text(r.last).view());
}

const address_ranges& every_address() {
    static const address_ranges all{{range_of({ip_address::v4(0), 0}), range_of({ip_address::v6(0, 0), 0})}};
    return all;
}

std::string address_text(const address_ranges& all, std::size_t most) {
    if (all == every_address()) return "any";
    std::string out;
    std::size_t written = 0;
    for (const address_range& r : all) {
        if (written == most) break;
        out += (written++ == 0 ? "" : " ") + address_text(r);
    }
    return all.size() > most ? out + " ... (" + grouped(all.size()) + ')' : out;
}

}  // namespace tools
