// SPDX-License-Identifier: MIT
// A peer of lifecare-size --batch: what a good program for this one file would be. std::getline, std::from_chars for
// each field, the rates written into the code, std::to_chars. It knows no quotes, no other columns, no encodings, and
// names no line that is wrong.
#include <charconv>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <string>

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    std::ifstream in(argc > 1 ? argv[1] : "");
    std::string line, out = "code,name,kir,ifo-cases,ifo-interventions,voo-clients,voo-documents,total_bytes\n";
    std::getline(in, line);
    while (std::getline(in, line)) {
        const std::size_t name = line.find(',') + 1, counts = line.find(',', name) + 1;
        out.append(line, 0, counts - 1);
        constexpr std::uint64_t bytes[] = {6'000, 100'000, 4'500'000, 800'000, 150'000};
        std::uint64_t total = 0;
        const char *at = line.data() + counts, *end = line.data() + line.size();
        char digits[24];
        const auto put = [&](std::uint64_t n) {
            out += ',';
            out.append(digits, std::to_chars(digits, digits + sizeof digits, n).ptr);
        };
        for (const std::uint64_t rate : bytes) {
            std::uint32_t count = 0;
            const auto read = std::from_chars(at, end, count);
            if (read.ec != std::errc{}) return 2;
            at = read.ptr + 1;
            total += count * rate;
            put(count * rate);
        }
        put(total);
        out += '\n';
        if (out.size() > 1 << 16) {
            std::cout << out;
            out.clear();
        }
    }
    std::cout << out;
}
