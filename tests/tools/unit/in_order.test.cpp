// SPDX-License-Identifier: MIT
// examples/common/in_order.hpp and progress.hpp; and files that change while several threads read them.
#include "common/in_order.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <numeric>
#include <stdexcept>

#include "common/progress.hpp"
#include "common/read/name_list.hpp"
#include "memory_console.hpp"
#include "ports/firewall_log.hpp"
#include "ports/log_blocks.hpp"

using namespace tools;

namespace {

constexpr std::size_t numbers_of_threads[] = {1, 2, 7, 40};
constexpr std::size_t never = 1'000'000;

/// What was taken of so many pieces, each worked on for another time, and what stopped it.
struct outcome {
    std::vector<std::size_t> taken;
    std::string stopped;
};
outcome worked_on(std::size_t jobs, std::size_t pieces, std::size_t fill_fails = never,
                  std::size_t work_fails = never) {
    outcome out;
    std::vector<std::size_t> places(places_for(jobs)), made(places.size());
    std::vector<std::atomic<int>> busy(jobs);
    std::size_t next = 0;
    try {
        in_order(jobs, {[&](std::size_t i) {
                            if (next == fill_fails) throw std::runtime_error("fill");
                            if (next == pieces) return false;
                            places[i] = next++;
                            return true;
                        },
                        [&](std::size_t i, std::size_t thread) {
                            if (++busy[thread] != 1) throw std::logic_error("a number is of two threads");
                            volatile std::size_t wait = (pieces - places[i]) % 13 * 1000;
                            while (wait > 0) wait = wait - 1;
                            --busy[thread];
                            if (places[i] >= work_fails) throw std::runtime_error("work " + std::to_string(places[i]));
                            made[i] = places[i] * 3;
                        },
                        [&](std::size_t i) { out.taken.push_back(made[i] / 3); }});
    } catch (const std::runtime_error& e) {
        out.stopped = e.what();
    }
    return out;
}
std::vector<std::size_t> up_to(std::size_t n) {
    std::vector<std::size_t> all(n);
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

/// A file that says that it has so many bytes, and then has others.
class changing final : public byte_source {
public:
    changing(std::string all, std::uint64_t said) : all_{std::move(all)}, said_{said} {}
    std::size_t read(char* to, std::size_t most) override {
        const std::size_t n = std::min(most, all_.size() - at_);
        std::memcpy(to, all_.data() + at_, n);
        at_ += n;
        return n;
    }
    bool rewind() override {
        at_ = 0;
        return true;
    }
    [[nodiscard]] std::optional<std::uint64_t> size() const override { return at_ == 0 ? said_ : all_.size(); }

private:
    std::string all_;
    std::uint64_t said_;
    std::size_t at_ = 0;
};

}  // namespace

TEST_CASE("pieces are taken in order, for any number of threads") {
    for (const std::size_t jobs : numbers_of_threads)
        for (const std::size_t pieces : {0u, 1u, 2u, 100u}) {
            const outcome out = worked_on(jobs, pieces);
            CHECK(out.taken == up_to(pieces));
            CHECK(out.stopped.empty());
        }
}

TEST_CASE("what fails first in the input stops the work, for any number of threads") {
    for (const std::size_t jobs : numbers_of_threads) {
        CHECK(worked_on(jobs, 100, 40).taken == up_to(40));
        CHECK(worked_on(jobs, 100, 40).stopped == "fill");
        CHECK(worked_on(jobs, 100, never, 40).taken == up_to(40));
        CHECK(worked_on(jobs, 100, never, 40).stopped == "work 40");
        CHECK(worked_on(jobs, 100, 41, 40).stopped == "work 40");
        CHECK(worked_on(jobs, 100, 40, 41).stopped == "fill");
    }
}

TEST_CASE("how far work is, is shown on a terminal after a second, and taken away") {
    memory_console io;
    io.terminal = true;
    {
        progress shown{io, 10'000'000, nouns::rows};
        io.time = 999;
        shown.at(1000, 1'000'000);
        CHECK(io.error.empty());
        io.time = 2000;  // 2 MB in 2 s: 1 MB/s; 8 MB are left
        shown.at(1, 2'000'000);
        CHECK(io.error == "\r1 row, 1 MB/s, 9 s left");
        io.time = 2100;
        shown.at(5, 2'500'000);
        CHECK(io.error == "\r1 row, 1 MB/s, 9 s left");
        io.time = 10'000;
        shown.at(1'234'567, 10'000'000);
        CHECK(io.error == "\r1 row, 1 MB/s, 9 s left\r1 234 567 rows, 1 MB/s ");
        io.error.clear();
    }
    CHECK(io.error == '\r' + std::string(22, ' ') + '\r');

    io.error.clear();
    io.terminal = false;
    progress unseen{io, 10, nouns::rows};
    io.time = 20'000;
    unseen.at(1, 1);
    io.terminal = true;
    progress besides_rows{io, 10, nouns::rows, true};
    io.time = 30'000;
    besides_rows.at(1, 1);
    CHECK(io.error.empty());
}

TEST_CASE("a list that changes while it is read is seen") {
    const std::string names = "MBY_KQO\nHWE_MBY_TSS\n";
    for (const std::uint64_t said : {names.size() - 1, names.size(), names.size() + 1}) {
        changing given{names, said};
        auto list = plain_list::begin(given);
        REQUIRE(list.has_value());
        line_block block;
        while (list->next(block)) block.find_lines();
        CHECK(list->ended());
        CHECK(list->done() == names.size());
        CHECK(list->has_changed() == (said != names.size()));
    }
}

TEST_CASE("a log that becomes shorter is refused; of one that grows, what was there is read") {
    const std::string row = "2026-01-31 12:24:51 ALLOW TCP 192.0.2.21 10.20.0.11 50123 443 60 S 1 0 65535 - - - R\n";
    const auto rows_of = [&](std::uint64_t said) {
        changing given{row + row, said};
        log_blocks blocks{given, "log"};
        std::string all;
        for (log_block block; blocks.next(block);) all += block.text;
        CHECK(blocks.has_grown() == (said != 0 && said < 2 * row.size()));
        return all;
    };
    CHECK(rows_of(2 * row.size()) == row + row);
    CHECK(rows_of(row.size()) == row);
    CHECK(rows_of(0) == row + row);  // as of a device
    CHECK_THROWS_WITH_AS(rows_of(2 * row.size() + 1), doctest::Contains("was changed while it was read"), input_error);
}

TEST_CASE("a block of a log begins with the columns that the last headings before it tell") {
    const std::string row = "2026-01-31 12:24:51 ALLOW TCP 192.0.2.21 10.20.0.11 50123 443 60\n";
    std::string rows;
    while (rows.size() < 200'000) rows += row;
    const std::string other = "#Fields: date time protocol action src-ip dst-ip src-port dst-port\n",
                      usual = "#Fields: date time action protocol src-ip dst-ip src-port dst-port\r\n",
                      padded = std::string(3, '\0') + other;
    // What stands behind each row of headings, and where its action is.
    const std::pair<std::string, std::size_t> parts[] = {
        {"", 2}, {other, 3}, {"a # is in this row\n" + usual, 2}, {"x#Fields: y\n", 2}, {padded, 3}};
    std::string all;
    std::vector<std::size_t> ends;
    for (const auto& [before, action] : parts) {
        all += before + rows + rows;
        ends.push_back(all.size());
    }
    kept_bytes given{all};
    log_blocks blocks{given, "log"};
    std::size_t at = 0, seen = 0;
    for (log_block block; blocks.next(block); at += block.text.size(), ++seen) {
        const auto part = std::upper_bound(ends.begin(), ends.end(), at) - ends.begin();
        // A block that begins where headings do has the columns before them.
        const bool before = part > 0 && at == ends[static_cast<std::size_t>(part) - 1];
        CHECK(block.columns.action == parts[part - (before ? 1 : 0)].second);
    }
    CHECK(at == all.size());
    CHECK(seen > 2 * std::size(parts));
    kept_bytes wrong{rows + "#Fields: date time action\n"};
    log_blocks lacking{wrong, "log"};
    const auto read_all = [&] {
        for (log_block block; lacking.next(block);) {
        }
    };
    CHECK_THROWS_WITH_AS(read_all(), doctest::Contains("its #Fields lack"), input_error);
}
