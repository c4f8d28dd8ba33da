// SPDX-License-Identifier: MIT
#include "zip.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "../diagnostics.hpp"

namespace tools {

namespace {

/// The cyclic redundancy check of zip: the reversed polynomial of IEEE 802.3.
constexpr std::array<std::uint32_t, 256> remainders = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t n = 0; n < 256; ++n) {
        std::uint32_t r = n;
        for (int bit = 0; bit < 8; ++bit) r = (r >> 1) ^ ((r & 1) != 0 ? 0xedb88320u : 0u);
        table[n] = r;
    }
    return table;
}();

std::uint32_t crc32_of(std::string_view s) {
    std::uint32_t r = ~0u;
    for (const char c : s) r = (r >> 8) ^ remainders[(r ^ static_cast<unsigned char>(c)) & 0xff];
    return ~r;
}

/// Little-endian numbers, as zip writes them.
void put(std::string& out, std::uint64_t n, int bytes) {
    for (; bytes > 0; --bytes, n >>= 8) out += static_cast<char>(n & 0xff);
}

constexpr std::uint64_t most_bytes = 0xffffffff;
constexpr std::uint16_t version = 20, utf8_names = 0x0800, stored = 0, midnight = 0;

}  // namespace

zip_archive::zip_archive(lifecare::date day) {
    const lifecare::date first{1980, 1, 1}, last{2107, 12, 31};
    const lifecare::date d = std::clamp(day, first, last);
    dos_day_ = static_cast<std::uint16_t>((d.year - 1980) << 9 | d.month << 5 | d.day);
}

void zip_archive::add(std::string_view name, std::string_view content) {
    if (out_.size() + directory_.size() + content.size() + 1'000 > most_bytes)
        throw input_error("--format", say("xlsx rymmer inte mer än 4 GB; det gör csv och json",
                                          "xlsx cannot hold more than 4 GB; csv and json can"));
    const std::uint64_t at = out_.size();
    std::string common;  // what the file's own heading and the directory both say
    put(common, version, 2);
    put(common, utf8_names, 2);
    put(common, stored, 2);
    put(common, midnight, 2);
    put(common, dos_day_, 2);
    put(common, crc32_of(content), 4);
    put(common, content.size(), 4);
    put(common, content.size(), 4);
    put(common, name.size(), 2);
    put(common, 0, 2);  // no extra field

    ((out_ += "PK\3\4") += common) += name;
    out_ += content;

    directory_ += "PK\1\2";
    put(directory_, version, 2);
    directory_ += common;
    put(directory_, 0, 2 + 2 + 2 + 4);  // no comment, first disk, no attributes
    put(directory_, at, 4);
    directory_ += name;
    ++files_;
}

std::string zip_archive::finish() {
    const std::uint64_t at = out_.size();
    out_ += directory_;
    out_ += "PK\5\6";
    put(out_, 0, 2 + 2);  // one disk
    put(out_, files_, 2);
    put(out_, files_, 2);
    put(out_, directory_.size(), 4);
    put(out_, at, 4);
    put(out_, 0, 2);  // no comment
    return std::move(out_);
}

}  // namespace tools
