// SPDX-License-Identifier: MIT
// core/data_size.hpp: data_size, literals, natural_unit, to_text, to_rounded_text, too_large.
#include <lifecare/core/data_size.hpp>

#include "check.hpp"

using namespace lifecare;

TEST_CASE("literals are decimal and whole") {
    HOLDS((6_MB).bytes() == 6'000'000);
    HOLDS((4.5_GB).bytes() == 4'500'000'000);
    HOLDS((30_KB).bytes() == 30'000);
    HOLDS((1'300_MB).bytes() == 1'300'000'000);
    HOLDS((2_TB).bytes() == 2'000'000'000'000);
    HOLDS((0.001_KB).bytes() == 1);
    HOLDS((18'446'744'073'709'551_KB).bytes() == 18'446'744'073'709'551'000u);
}

TEST_CASE("arithmetic is exact up to 2^64-2 and never wraps") {
    constexpr std::uint64_t most = ~std::uint64_t{0};
    HOLDS(6_MB + 4.5_GB == data_size{4'506'000'000});
    HOLDS(6_KB * 37'816 == data_size{226'896'000});
    HOLDS(37'816 * 6_KB == data_size{226'896'000});
    HOLDS(data_size{most - 2} + 1_B == data_size{most - 1});
    HOLDS(!(data_size{most - 2} + 1_B).is_too_large());
    HOLDS((data_size{most - 1} + 1_B).is_too_large());
    HOLDS((data_size{most - 1} + data_size{most - 1}).is_too_large());
    HOLDS(data_size{7} + 0_B == data_size{7});
    HOLDS(0_B + data_size{7} == data_size{7});
    HOLDS((data_size{most / 2} * 2) == data_size{most - 1});
    HOLDS((data_size{most / 2 + 1} * 2).is_too_large());
}

TEST_CASE("too large is sticky and the greatest") {
    HOLDS((data_size::too_large() + 1_B).is_too_large());
    HOLDS((1_B + data_size::too_large()).is_too_large());
    HOLDS((data_size::too_large() * 1).is_too_large());
    HOLDS((data_size::too_large() * 7).is_too_large());
    HOLDS(data_size::too_large() * 0 == 0_B);
    HOLDS(4.5_GB < data_size::too_large());
    HOLDS(to_text(data_size::too_large(), size_unit::GB) == "too large");
    HOLDS(to_rounded_text(data_size::too_large(), size_unit::GB) == "too large");
}

TEST_CASE("a unit is 1000 of the next smaller decimal one, or 1024 of the next smaller binary one") {
    HOLDS(size_of(size_unit::B) == 1_B);
    HOLDS(size_of(size_unit::KB) == 1'000 * size_of(size_unit::B));
    HOLDS(size_of(size_unit::MB) == 1'000 * size_of(size_unit::KB));
    HOLDS(size_of(size_unit::GB) == 1'000 * size_of(size_unit::MB));
    HOLDS(size_of(size_unit::TB) == 1'000 * size_of(size_unit::GB));
    HOLDS(size_of(size_unit::KiB) == 1'024 * size_of(size_unit::B));
    HOLDS(size_of(size_unit::MiB) == 1'024 * size_of(size_unit::KiB));
    HOLDS(size_of(size_unit::GiB) == 1'024 * size_of(size_unit::MiB));
    HOLDS(size_of(size_unit::TiB) == 1'024 * size_of(size_unit::GiB));
    HOLDS(larger_of(1_KB, 1_MB) == 1_MB);
    HOLDS(larger_of(1_MB, 1_KB) == 1_MB);
}

TEST_CASE("text is exact and says its unit") {
    HOLDS(to_text(data_size{226'896'000}, size_unit::MB) == "226.896 MB");
    HOLDS(to_text(data_size{226'896'000}, size_unit::GB) == "0.226896 GB");
    HOLDS(to_text(data_size{0}, size_unit::GB) == "0 GB");
    HOLDS(to_text(4.5_GB, size_unit::GB) == "4.5 GB");
    HOLDS(to_text(1_GB, size_unit::B) == "1000000000 B");
    // 1 MB = 10^6 / 2^20 = 0.95367431640625 MiB, exactly
    HOLDS(to_text(1_MB, size_unit::MiB) == "0.95367431640625 MiB");
    // 1 B = 2^-40 TiB: the longest fraction, 40 decimals
    HOLDS(to_text(1_B, size_unit::TiB) == "0.0000000000009094947017729282379150390625 TiB");
    HOLDS(to_text(data_size{~std::uint64_t{0} - 1}, size_unit::TiB).view().size() < 72);
}

TEST_CASE("rounded text rounds half up to one decimal") {
    HOLDS(to_rounded_text(data_size{226'896'000}, size_unit::MB) == "226.9 MB");
    HOLDS(to_rounded_text(data_size{1'950'000}, size_unit::MB) == "2.0 MB");
    HOLDS(to_rounded_text(data_size{1'949'999}, size_unit::MB) == "1.9 MB");
    HOLDS(to_rounded_text(data_size{999'950}, size_unit::MB) == "1.0 MB");
    HOLDS(to_rounded_text(1_TB, size_unit::TiB) == "0.9 TiB");
}

TEST_CASE("rounded text takes as many decimals as are asked for") {
    HOLDS(to_rounded_text(data_size{226'896'000}, size_unit::MB, 3) == "226.896 MB");
    HOLDS(to_rounded_text(data_size{226'896'000}, size_unit::MB, 2) == "226.90 MB");
    HOLDS(to_rounded_text(data_size{999'999'999'999}, size_unit::TB, 11) == "1.00000000000 TB");
    HOLDS(to_rounded_text(data_size{999'999'999'999}, size_unit::TB, 12) == "0.999999999999 TB");
    HOLDS(to_rounded_text(data_size{1'999'500'000}, size_unit::GB, 3) == "2.000 GB");
    HOLDS(to_rounded_text(data_size{2'400'000'000}, size_unit::GB, 0) == "2 GB");
    HOLDS(to_rounded_text(data_size{2'500'000'000}, size_unit::GB, 0) == "3 GB");
}

TEST_CASE("sizes that differ never look equal beside each other") {
    constexpr auto shown = [](data_size a, data_size b, std::string_view first, std::string_view second) {
        const shown_sizes s = shown_apart(a, b);
        return s.first == first && s.second == second;
    };
    HOLDS(shown(64_GB, 64_GB, "64.0 GB", "64.0 GB"));
    HOLDS(shown(12_GB, 28_GB, "12.0 GB", "28.0 GB"));
    HOLDS(shown(64_GB, data_size{64'040'000'000}, "64.00 GB", "64.04 GB"));
    HOLDS(shown(data_size{64'040'000'000}, 64_GB, "64.04 GB", "64.00 GB"));
    HOLDS(shown(64_GB, data_size{64'000'000'001}, "64.000000000 GB", "64.000000001 GB"));
    HOLDS(shown(data_size{63'999'999'999}, 64_GB, "63.999999999 GB", "64.000000000 GB"));
    HOLDS(shown(data_size{999'960'000}, 1_GB, "0.99996 GB", "1.00000 GB"));  // and not 1000.0 MB
    HOLDS(shown(500_MB, 64_GB, "500.0 MB", "64.0 GB"));                      // never 0.0 GB, nor 0 GB
    HOLDS(shown(0_B, 4_GB, "0 B", "4.0 GB"));
    HOLDS(shown(998_B, 999_B, "998 B", "999 B"));
    HOLDS(shown(999_B, 1_KB, "0.999 KB", "1.000 KB"));
    HOLDS(shown(5_GB, data_size::too_large(), "5.0 GB", "too large"));
    HOLDS(shown(data_size::too_large(), 5_GB, "too large", "5.0 GB"));
    // Every neighbour of a size, at every scale, is told from it, and the larger one never reads smaller.
    for (std::uint64_t unit = 1; unit <= 1'000'000'000'000; unit *= 10)
        for (std::uint64_t step = 1; step <= unit; step *= 10)
            for (const std::uint64_t n : {1u, 9u, 64u, 999u}) {
                const shown_sizes s = shown_apart(data_size{n * unit}, data_size{n * unit + step});
                CHECK(s.first.view() != s.second.view());
            }
}

TEST_CASE("the natural unit is the largest that the size fills") {
    HOLDS(natural_unit(0_B) == size_unit::B);
    HOLDS(natural_unit(999_B) == size_unit::B);
    HOLDS(natural_unit(1'000_B) == size_unit::KB);
    HOLDS(natural_unit(999'999_KB) == size_unit::MB);
    HOLDS(natural_unit(1_GB) == size_unit::GB);
    HOLDS(natural_unit(5'000_TB) == size_unit::TB);
}
