// SPDX-License-Identifier: MIT
// core/ip_address.hpp and core/view.hpp: ip_address, ip_prefix, view, names, addresses.
// The oracle is the C library's inet_pton and inet_ntop.
#ifdef _WIN32
#include <winsock2.h>
// after winsock2.h
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#endif

#include <lifecare/core/ip_address.hpp>
#include <string>
#include <utility>

#include "check.hpp"

using namespace lifecare;

namespace {

std::optional<ip_address> by_the_c_library(const std::string& s) {
    unsigned char b[16];
    const auto word = [&](int from, int n) {
        std::uint64_t w = 0;
        for (int i = 0; i < n; ++i) w = w << 8 | b[from + i];
        return w;
    };
    if (inet_pton(AF_INET, s.c_str(), b) == 1) return ip_address::v4(static_cast<std::uint32_t>(word(0, 4)));
    if (inet_pton(AF_INET6, s.c_str(), b) == 1) return ip_address::v6(word(0, 8), word(8, 8));
    return std::nullopt;
}

}  // namespace

TEST_CASE("addresses are read as the C library reads them, and written back in their canonical form") {
    HOLDS("10.20.0.11"_ip == ip_address::v4(10u << 24 | 20u << 16 | 11u));
    HOLDS("2001:db8::11"_ip == ip_address::v6(0x2001'0db8'0000'0000, 0x11));
    HOLDS(to_text("2001:DB8:0:0:1:0:0:1"_ip) == "2001:db8::1:0:0:1");     // RFC 5952 4.2.3: the first of two equal runs
    HOLDS(to_text("2001:db8:0:1:1:1:1:1"_ip) == "2001:db8:0:1:1:1:1:1");  // 4.2.2: one group is not shortened
    HOLDS(to_text("0:0:1:0:0:0:1:0"_ip) == "0:0:1::1:0");  // the longest run, though another stands before it
    HOLDS(to_text("1:0:0:2:0:0:0:0"_ip) == "1:0:0:2::");
    HOLDS(to_text(ip_address{}) == "");
    // The text ends before the last digit in memory.
    HOLDS(parse_ip_address(std::string_view{"10.20.0.11", 9}) == "10.20.0.1"_ip);
    HOLDS(parse_ip_address(std::string_view{"2001:db8::11", 11}) == "2001:db8::1"_ip);
    for (const char* s : {"0.0.0.0",
                          "255.255.255.255",
                          "1.2.3.256",
                          "1.2.3.1000",
                          "1.2.3.04",
                          "1.2.3.00",
                          "1.2.3.4294967297",  // 2^32 + 1
                          "1.2.3.4:",
                          "1.2.3.:",
                          "1.2.3./",
                          "::ABCD:EF",
                          "::abcd:ef",
                          "::0123:4567:89",
                          "::@",
                          "::G",
                          "::`",
                          "::g",
                          "::/",
                          "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255",
                          "::1:2:3:4:5:6:7:8",
                          "::1:2:3:4:5:6:7:8:9",
                          "1::2:3:4:5:6:7:8:9",
                          "::1:2:3:4:5:6:7:1.2.3.4",
                          "::1:2:3:4:5:6:1.2.3.4",
                          "::1:2:3:4:5:1.2.3.4",
                          "1.2.3",
                          "1.2.3.4.5",
                          "256.1.1.1",
                          "01.2.3.4",
                          "1.2.3.4 ",
                          " 1.2.3.4",
                          "",
                          ".",
                          "1..2.3",
                          "1.2.3.4/8",
                          "::",
                          "::1",
                          "1::",
                          "1::2::3",
                          ":::",
                          ":1",
                          "1:",
                          "1:2:3:4:5:6:7:8",
                          "1:2:3:4:5:6:7::",
                          "::2:3:4:5:6:7:8",
                          "1:2:3:4:5:6:7:8:9",
                          "1:2:3:4:5:6:7",
                          "::ffff:1.2.3.4",
                          "::1.2.3.4",
                          "1:2:3:4:5:6:1.2.3.4",
                          "1:2:3:4:5:6:7:1.2.3.4",
                          "1.2.3.4::",
                          "::1.2.3",
                          "fe80::1%eth0",
                          "12345::",
                          "g::",
                          "[::1]",
                          "2001:db8::1:0:0:1",
                          "1::3:4:5:6:7:8",
                          "1:2:3:4::5:6:7:8",
                          "::0:0",
                          "0:0:0:0:0:0:0:0",
                          "٠.٠.٠.٠"}) {
        CAPTURE(s);
        CHECK(parse_ip_address(s) == by_the_c_library(s));
    }
}

TEST_CASE("random addresses go there and back, and every spoilt text is judged as the C library judges it") {
    std::uint64_t seed = 7;
    const auto next = [&] { return seed = seed * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u, seed >> 16; };
    int refused = 0;
    for (int n = 0; n < 40'000; ++n) {
        // Few set groups, so that runs of zeros of every length and place occur.
        std::uint64_t half[2]{};
        for (int g = 0; g < 8; ++g)
            if (next() % 3 == 0) half[g / 4] |= (next() & (next() % 2 ? 0xffff : 0xf)) << (16 * (g % 4));
        const ip_address a =
            n % 4 == 0 ? ip_address::v4(static_cast<std::uint32_t>(next())) : ip_address::v6(half[0], half[1]);
        std::string s(to_text(a).view());
        REQUIRE(parse_ip_address(s) == a);
        REQUIRE(by_the_c_library(s) == a);
        if (a.is_v6() && half[0] != 0) {  // inet_ntop writes IPv4 after ::, RFC 5952 leaves that open
            unsigned char b[16];
            char text[46];
            for (int i = 0; i < 16; ++i) b[i] = static_cast<unsigned char>(half[i / 8] >> (56 - 8 * (i % 8)));
            REQUIRE(s == inet_ntop(AF_INET6, b, text, sizeof text));
        }
        s[static_cast<std::size_t>(next() % s.size())] = "0123456789abcdef:./ "[next() % 20];
        REQUIRE(parse_ip_address(s) == by_the_c_library(s));
        refused += !parse_ip_address(s);
    }
    CHECK(refused > 1'000);
}

TEST_CASE("a prefix holds its addresses, and refuses bits after it") {
    HOLDS(parse_ip_prefix("10.20.0.0/16")->contains("10.20.255.255"_ip));
    HOLDS(!parse_ip_prefix("10.20.0.0/16")->contains("10.21.0.0"_ip));
    HOLDS(!parse_ip_prefix("10.20.0.0/16")->contains("::10.20.0.1"_ip));
    HOLDS(parse_ip_prefix("0.0.0.0/0")->contains("255.1.2.3"_ip));
    HOLDS(parse_ip_prefix("::/0")->contains("ffff::1"_ip));
    HOLDS(parse_ip_prefix("2001:db8::/33")->contains("2001:db8:7fff::"_ip));
    HOLDS(!parse_ip_prefix("2001:db8::/33")->contains("2001:db8:8000::"_ip));
    HOLDS(parse_ip_prefix("2001:db8::/65")->contains("2001:db8::7fff:0:0:1"_ip));
    HOLDS(!parse_ip_prefix("2001:db8::/65")->contains("2001:db8:0:0:8000::"_ip));
    HOLDS(parse_ip_prefix("2001:db8::/64")->contains("2001:db8::ffff:0:0:1"_ip));
    HOLDS(!parse_ip_prefix("2001:db8::/64")->contains("2001:db8:0:1::"_ip));
    HOLDS(!parse_ip_prefix("::/0")->contains("10.20.0.1"_ip));
    HOLDS(!parse_ip_prefix("0.0.0.0/0")->contains("::"_ip));
    HOLDS(!parse_ip_prefix("::/0")->contains(ip_address{}));
    HOLDS(!parse_ip_prefix("0.0.0.0/0")->contains(ip_address{}));
    HOLDS(!ip_prefix{}.contains(ip_address{}));
    HOLDS(!ip_prefix{}.contains("::1"_ip));
    HOLDS(!ip_prefix{"::a00:1"_ip, 128}.contains("10.0.0.1"_ip));
    HOLDS(parse_ip_prefix("::1/128") == ip_prefix{"::1"_ip, 128});
    HOLDS(parse_ip_prefix("10.20.0.11") == ip_prefix{"10.20.0.11"_ip, 32});
    HOLDS(to_text(*parse_ip_prefix("10.20.0.11/32")) == "10.20.0.11");
    HOLDS(to_text(*parse_ip_prefix("2001:db8::/32")) == "2001:db8::/32");
    for (const char* s : {"10.20.0.11/24", "10.0.0.0/33", "::/129", "10.0.0.0/", "10.0.0.0/08", "10.0.0.0/-1",
                          "10.0.0.0/8:", "10.0.0.0/8.", "::/0000", "::/1280", "/8", "10.0.0.0/8/8", "2001:db8::1/64"}) {
        CAPTURE(s);
        CHECK(!parse_ip_prefix(s));
    }
    HOLDS("::ffff:10.0.0.1"_ip.unmapped() == "10.0.0.1"_ip);
    for (ip_address itself : {"1::ffff:10.0.0.1"_ip, "::1:a00:1"_ip, "::a00:1"_ip, "10.0.0.1"_ip, ip_address{}})
        CHECK(itself.unmapped() == itself);
    for (const auto& [mapped, plain] : {std::pair{"::ffff:10.31.0.0/112", "10.31.0.0/16"},
                                        {"::ffff:10.0.0.1", "10.0.0.1"},
                                        {"::ffff:0.0.0.0/96", "0.0.0.0/0"},
                                        {"::fffe:0:0/95", "::fffe:0:0/95"},
                                        {"2001:db8::/64", "2001:db8::/64"},
                                        {"10.0.0.0/8", "10.0.0.0/8"}})
        CHECK(parse_ip_prefix(mapped)->unmapped() == *parse_ip_prefix(plain));
    const ip_prefix odd{"::ffff:10.0.0.1"_ip, 64};  // whose first address is not its first
    CHECK(odd.unmapped() == odd);
    HOLDS("127.8.8.8"_ip.is_loopback());
    HOLDS("::1"_ip.is_loopback());
    for (ip_address other :
         {"126.255.255.255"_ip, "128.0.0.1"_ip, "::"_ip, "::2"_ip, "1::1"_ip, "0.0.0.1"_ip, ip_address{}})
        CHECK(!other.is_loopback());
    HOLDS("::"_ip.is_unspecified());
    HOLDS("0.0.0.0"_ip.is_unspecified());
    for (ip_address one : {"::1"_ip, "1::"_ip, "1::1"_ip, "0.0.0.1"_ip, ip_address{}}) CHECK(!one.is_unspecified());
}

TEST_CASE("lists are written where they are used") {
    HOLDS(names<"Windows Server 2022", ".NET 8.0">.size() == 2);
    HOLDS(names<"Windows Server 2022", ".NET 8.0">[1] == ".NET 8.0");
    HOLDS(addresses<"10.20.0.11", "2001:db8::11">[1] == "2001:db8::11"_ip);
    constexpr literal windows{"Windows"};
    HOLDS(windows.view() == "Windows");
    HOLDS(view<int>{}.empty());
}
