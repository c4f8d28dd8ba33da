// SPDX-License-Identifier: MIT
// JSON as the tools read and write it, against another program's: nlohmann/json.
#include "common/write/json_text.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "common/read/json.hpp"

namespace {

using namespace tools;
using theirs = nlohmann::ordered_json;

std::string dumped(const theirs& value, int indent = -1) {
    return value.dump(indent, ' ', false, theirs::error_handler_t::replace);
}
/// What comes of a text that is read and written again.
std::string again(std::string_view text, int indent = -1) {
    const auto value = parse_json(text);
    return value ? json_text(*value, indent) : "not JSON";
}

TEST_CASE("what is read is written as another program writes it") {
    for (const char* text : {"null",
                             "true",
                             "[]",
                             "{}",
                             "[[],{}]",
                             "0",
                             "-0",
                             "18446744073709551615",
                             "-9223372036854775808",
                             "18446744073709551616",
                             "1.5",
                             "-0.0",
                             "1e3",
                             "1.25e-7",
                             "\"\"",
                             "\"a\\u0000\\u001f\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                             "\"\\ud83d\\ude00 \xc3\xa5\xc3\xa4\xc3\xb6\"",
                             "{\"b\":1,\"a\":[1,{\"c\":null}],\"\":\"x\"}",
                             "{\"a\":1,\"b\":2,\"a\":3}",
                             "\xef\xbb\xbf[1]",
                             " [ 1 , 2 ] "})
        for (int indent : {-1, 0, 2}) {
            CAPTURE(text);
            CHECK(again(text, indent) == dumped(theirs::parse(text), indent));
        }
}

TEST_CASE("what is not JSON is none, and it is known where") {
    for (const char* text : {"", "{", "[1,]", "{\"a\"}", "nul", "[1] 2", "\"\xff\"", "\"a\nb\"", "01", "1.", "NaN"}) {
        CAPTURE(text);
        std::size_t at = 0;
        CHECK_FALSE(parse_json(text, &at));
        std::size_t expected = 0;
        try {
            const theirs none = theirs::parse(text);
        } catch (const theirs::parse_error& e) {
            expected = e.byte;
        }
        CHECK(at == expected);
    }
    // Deeper than any file nests: nothing that comes of it may be walked or taken apart one call within another.
    CHECK(parse_json(std::string(100, '[') + std::string(100, ']')));
    CHECK_FALSE(parse_json(std::string(101, '[') + std::string(101, ']')));
    CHECK_FALSE(parse_json(std::string(1'000'000, '[')));
}

TEST_CASE("numbers with decimals are the shortest that are the same") {
    std::uint64_t state = 1;
    std::size_t longer = 0;
    for (int i = 0; i < 100'000; ++i) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        double n = 0;
        if (i % 2 == 0) n = std::ldexp(static_cast<double>(state >> 11), static_cast<int>(state % 200) - 150);
        else n = static_cast<double>(state >> 40) / 1000.0;
        const std::string text = json_text(n);
        CHECK(theirs::parse(text).get<double>() == n);
        const std::string other = dumped(n);
        CHECK(text.size() <= other.size());
        longer += text != other;
    }
    CHECK(longer < 500);  // Grisu2 is not always shortest: 99.9 % are, as its authors measured
    for (double n : {0.0, -0.0, 1.0, 100.0, 1e14, 1e15, 1e16, 123456789012345680.0, 1e-4, 1e-5, 5e-324, 1e100,
                     1.7976931348623157e308})
        CHECK(json_text(n) == dumped(n));
    CHECK(json_text(std::numeric_limits<double>::infinity()) == "null");
    CHECK(json_text(std::nan("")) == "null");
}

TEST_CASE("broken UTF-8 becomes as many marks as another program writes") {
    const unsigned char bytes[] = {0x00, 0x22, 0x41, 0x7e, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0,
                                   0xc2, 0xdf, 0xe0, 0xe2, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff};
    std::size_t same = 0, all = 0;
    for (const unsigned char a : bytes)
        for (const unsigned char b : bytes)
            for (const unsigned char c : bytes)
                for (const char d : {'\x41', '\x80', '\xbf'}) {
                    const std::string s{static_cast<char>(a), static_cast<char>(b), static_cast<char>(c), d};
                    const std::string ours = json_quoted(s);
                    ++all;
                    // Hidden characters are escaped besides: read again, it is the same.
                    same += parse_json(ours) && parse_json(dumped(s)) &&
                            parse_json(ours)->text() == parse_json(dumped(s))->text();
                }
    CHECK(same == all);
}

TEST_CASE("hidden characters are escaped") {
    CHECK(json_quoted("a\u202eb\u200d\x7f") == R"("a\u202eb\u200d\u007f")");
    CHECK(json_quoted("\U0001FFFE") == R"("\ud83f\udffe")");
}

TEST_CASE("a value is what it was made of") {
    json one = {{"id", "LC-NAME-001"}, {"lines", json::array({3, -4, 2.5, true, nullptr})}};
    one["more"] = {{"a", std::vector<std::string>{"x", "y"}}};
    one["list"].push_back(1);
    one.add({{"id", "LC-NAME-002"}, {"last", json::object()}});
    CHECK(json_text(one) ==
          R"({"id":"LC-NAME-002","lines":[3,-4,2.5,true,null],"more":{"a":["x","y"]},"list":[1],"last":{}})");
    CHECK(one.at("lines").elements().size() == 5);
    CHECK(one.find("no") == nullptr);
    CHECK(one.at("list").elements().front().is_count());
    CHECK(one.at("list").elements().front().count() == 1);
    CHECK_FALSE(json{-1}.is_count());
    CHECK_THROWS_AS(static_cast<void>(one.at("no")), json_mismatch);
    CHECK_THROWS_AS(static_cast<void>(one.at("id").count()), json_mismatch);
    CHECK_THROWS_AS(static_cast<void>(one.at("id").elements()), json_mismatch);
    CHECK_THROWS_AS(static_cast<void>(json{-1}.count()), json_mismatch);
    CHECK_THROWS_AS(static_cast<void>(json{}.text()), json_mismatch);
}

}  // namespace
