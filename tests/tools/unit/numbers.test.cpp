// SPDX-License-Identifier: MIT
// examples/common/read/numbers.hpp: what is a whole number of a system, and what is none.
#include "common/read/numbers.hpp"

#include <doctest/doctest.h>

using namespace tools;

TEST_CASE("digits, and groups of three with one divider, are a number") {
    for (const char* written : {"65535", "65 535", "65,535", "65.535", "65'535", "65\u00a0535", "65\u202f535",
                                "65\u2009535", "65\u2019535", " 65535 "})
        CHECK_MESSAGE(grouped_number(written) == 65'535, written);
    CHECK(grouped_number("1,065,535") == 1'065'535);
    CHECK(grouped_number("4,000") == 4'000);
    CHECK(grouped_number("0") == 0);
    CHECK(grouped_number("999999999999999999") == 999'999'999'999'999'999);  // 18 digits
    for (const char* written : {"",
                                " ",
                                "-4",
                                "+4",
                                "1e1",
                                "0x4",
                                "4.5",
                                "65,53",
                                "6,5535",
                                "65,535 MB",
                                "1,065.535",
                                "65,,535",
                                ",535",
                                "65,",
                                "0,535",
                                "1065,535",
                                "65, 535",
                                "\u0664",
                                "99999999999999999999",
                                "4 GB",
                                "four"})
        CHECK_MESSAGE(!grouped_number(written), written);
}

TEST_CASE("decimals that are zeros leave a whole number whole") {
    CHECK(whole_number("4") == 4);
    CHECK(whole_number("4.0") == 4);
    CHECK(whole_number("4,00") == 4);
    CHECK(whole_number("32768.0") == 32'768);
    CHECK(whole_number("32,768.00") == 32'768);
    CHECK(whole_number("32.768,00") == 32'768);
    CHECK(whole_number("32,768") == 32'768);
    CHECK(whole_number("16 384,0") == 16'384);
    CHECK(whole_number("16384.0000") == 16'384);
    CHECK(whole_number("1,234,000") == 1'234'000);
    for (const char* written : {"", "-4", "4.5", "1e1", "0x4", "32768.5", "4.", ".0", "4.0.0", "1.234.00", "4.000",
                                "4,000", "16384.000", "-4.0", "1e1.0"})
        CHECK_MESSAGE(!whole_number(written), written);
}
