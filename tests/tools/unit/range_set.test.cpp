// SPDX-License-Identifier: MIT
// examples/common/range_set.hpp, port_ranges.hpp and address_range.hpp: sets of ranges against sets of numbers.
#include "common/range_set.hpp"

#include <doctest/doctest.h>

#include <bitset>
#include <random>

#include "common/address_range.hpp"
#include "common/port_ranges.hpp"

using namespace tools;

namespace {

constexpr std::size_t numbers = 24;  // the last ports that there are
using set_of_numbers = std::bitset<numbers>;
constexpr std::uint16_t first_port = 65'535 - numbers + 1;

struct both {
    port_ranges ranges;
    set_of_numbers numbers_of_it;
};
both by_chance(std::mt19937& chance) {
    std::vector<lifecare::port_range> all;
    set_of_numbers in;
    for (std::size_t n = chance() % 5; n > 0; --n) {
        const std::size_t a = chance() % numbers, b = a + chance() % (numbers - a);
        all.push_back({static_cast<std::uint16_t>(first_port + a), static_cast<std::uint16_t>(first_port + b)});
        for (std::size_t i = a; i <= b; ++i) in.set(i);
    }
    return {port_ranges{std::move(all)}, in};
}
set_of_numbers numbers_in(const port_ranges& ranges) {
    set_of_numbers out;
    int last = -1;
    for (const lifecare::port_range& r : ranges) {
        CHECK(r.first <= r.last);
        CHECK(r.first > last + 1);  // in order, and apart
        last = r.last;
        for (int i = r.first; i <= r.last; ++i) out.set(static_cast<std::size_t>(i - first_port));
    }
    return out;
}
address_range range(std::string_view prefix) { return range_of(*lifecare::parse_ip_prefix(prefix)); }

}  // namespace

TEST_CASE("sets of ranges are sets of numbers") {
    std::mt19937 chance{1};
    for (int i = 0; i < 3'000; ++i) {
        const both a = by_chance(chance), b = by_chance(chance);
        CHECK(numbers_in(a.ranges) == a.numbers_of_it);
        CHECK(numbers_in(a.ranges.without(b.ranges)) == (a.numbers_of_it & ~b.numbers_of_it));
        CHECK(numbers_in(a.ranges.in_both(b.ranges)) == (a.numbers_of_it & b.numbers_of_it));
        CHECK((a.ranges == b.ranges) == (a.numbers_of_it == b.numbers_of_it));
        port_ranges joined = a.ranges;
        joined.add(b.ranges);
        CHECK(numbers_in(joined) == (a.numbers_of_it | b.numbers_of_it));
        for (const lifecare::port_range& r : b.ranges) {
            set_of_numbers asked;
            for (int n = r.first; n <= r.last; ++n) asked.set(static_cast<std::size_t>(n - first_port));
            CHECK(a.ranges.holds(r) == ((asked & ~a.numbers_of_it).none()));
            CHECK(a.ranges.meets(r) == ((asked & a.numbers_of_it).any()));
        }
    }
}

TEST_CASE("addresses of both versions are ranges, and prefixes where they can be") {
    CHECK(address_text(range("10.31.0.0/16")) == "10.31.0.0/16");
    CHECK(address_text(range("0.0.0.0/0")) == "0.0.0.0/0");
    CHECK(address_text(range("255.255.255.255")) == "255.255.255.255");
    CHECK(address_text(range("2001:db8:31::/48")) == "2001:db8:31::/48");
    CHECK(address_text(range("2001:db8::/64")) == "2001:db8::/64");
    CHECK(address_text(range("2001:db8::11")) == "2001:db8::11");
    CHECK(address_text({range("10.0.0.5").first, range("10.0.0.10").first}) == "10.0.0.5-10.0.0.10");
    // Halves are a whole, also where the second begins after 64 bits of ones; the versions stay apart.
    CHECK(address_text(address_ranges{{range("2001:db8:0:1::/64"), range("2001:db8::/64")}}) == "2001:db8::/63");
    CHECK(address_text(address_ranges{{range("10.0.0.0/9"), range("10.128.0.0/9"), range("::/1")}}) ==
          "10.0.0.0/8 ::/1");
    CHECK(address_text(address_ranges{{range("::/0"), range("0.0.0.0/0")}}) == "any");
    const address_ranges left = every_address().without(address_ranges{{range("10.0.0.0/8"), range("::/1")}});
    CHECK(address_text(left) == "0.0.0.0-9.255.255.255 11.0.0.0-255.255.255.255 8000::/1");
    CHECK(address_text(left, 1) == "0.0.0.0-9.255.255.255 ... (3)");
    CHECK(port_text(every_port().without(port_ranges{{{2, 442}, {444, 65'535}}})) == "1, 443");
}
