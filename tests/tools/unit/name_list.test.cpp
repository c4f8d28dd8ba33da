// SPDX-License-Identifier: MIT
// examples/common/read/name_list.hpp: plain_list against lines split one character at a time.
#include "common/read/name_list.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <lifecare/naming.hpp>
#include <vector>

#include "common/system_console.hpp"

using namespace tools;

namespace {

/// A file with given bytes that is gone afterwards.
struct temporary_file {
    std::string name = (std::filesystem::temp_directory_path() / "lifecare-list-").string() +
                       std::to_string(std::chrono::steady_clock::now().time_since_epoch().count());
    explicit temporary_file(const std::string& bytes) { system_console().write(name, bytes); }
    ~temporary_file() { std::remove(name.c_str()); }
};

/// Lines as they stand between line feeds, without carriage returns at their ends.
std::vector<std::string> split(const std::string& bytes) {
    std::vector<std::string> lines(1);
    for (const char c : bytes)
        if (c == '\n') lines.emplace_back();
        else lines.back() += c;
    if (lines.back().empty()) lines.pop_back();
    for (std::string& line : lines)
        if (!line.empty() && line.back() == '\r') line.pop_back();
    return lines;
}

/// What a plain list says of a file: its lines, and whether all blocks were plain.
struct reading {
    std::vector<std::string> lines;
    bool plain = true, ended = false;
};
reading read(const std::string& bytes) {
    const temporary_file file{bytes};
    reading r;
    const auto opened = system_console().open(file.name);
    auto list = plain_list::begin(*opened);
    REQUIRE(list.has_value());
    for (line_block block; list->next(block);) {
        block.find_lines();
        r.plain = r.plain && block.plain;
        std::size_t start = 0;
        for (std::size_t i = 0; i < block.lines; ++i) {
            std::string line(block.text.substr(start, block.ends[i] - start));
            if (!line.empty() && line.back() == '\r') line.pop_back();
            r.lines.push_back(line);
            start = block.ends[i] + 1;
        }
        CHECK(start == block.text.size());
    }
    r.ended = list->ended();
    return r;
}

}  // namespace

TEST_CASE("a plain list gives the lines, and calls plain what is text") {
    std::uint64_t seed = 3;
    const auto next = [&](std::uint64_t below) {
        seed = seed * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u;
        return (seed >> 33) % below;
    };
    const std::string usual[] = {"HWE_", "MBY", "Mönster", "\n", "\r\n", "_TSS\n", "x", "É"};
    const std::string odd[] = {"\r",   "\t",   std::string(1, '\0'), "\x7f",
                               "\xc3", "\xa4", "\xc2\xa0",           "\xe2\x82\xac",
                               "\xff", "\x1f", "\xc4\x80",           "\xc3\n"};
    int plain = 0;
    for (int round = 0; round < 400; ++round) {
        std::string bytes;
        for (std::uint64_t n = 1 + next(round < 8 ? 80'000 : 120); n > 0; --n) bytes += usual[next(std::size(usual))];
        // What is odd stands anywhere, at the very end too.
        for (std::uint64_t n = next(3); n > 0; --n) bytes.insert(next(bytes.size() + 1), odd[next(std::size(odd))]);
        const std::vector<std::string> expected = split(bytes);
        const reading r = read(bytes);
        CHECK(r.ended);
        CHECK(r.lines == expected);
        // Every character is text of at most two bytes from U+0020 to U+00FF, counted by the library's own reader.
        bool text = true;
        for (const std::string& line : expected)
            for (std::size_t i = 0; i < line.size();) {
                const lifecare::character c = lifecare::character_at(line, i);
                text = text && c.length != 0 && c.code >= 0x20 && c.code <= 0xff && (c.code < 0x7f || c.code >= 0xc0);
                i += c.length != 0 ? c.length : 1;
            }
        CHECK(r.plain == text);
        plain += r.plain;
    }
    CHECK(plain > 50);
    CHECK(plain < 350);
}

TEST_CASE("a line longer than a block is not given, and the list has not ended") {
    const reading r = read("a\n" + std::string(1 << 18, 'x') + "\nb\n");
    CHECK(r.lines == std::vector<std::string>{"a"});
    CHECK(!r.ended);
}

TEST_CASE("lines that are all empty fill no more than their places") {
    const reading r = read("a" + std::string(1 << 19, '\n'));
    CHECK(r.lines.size() == 1u << 19);
    CHECK(r.ended);
}
