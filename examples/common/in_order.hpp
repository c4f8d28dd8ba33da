// SPDX-License-Identifier: MIT
/// \file
/// Work on pieces of an input by several threads; what comes of them is taken in order, so that an answer is the same
/// for any number of threads.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

#include "console.hpp"

namespace tools {

/// What happens to a piece, each with the number of its place.
struct ordered_work {
    std::function<bool(std::size_t)> fill;  ///< puts the next piece there; false after the last. One at a time.
    std::function<void(std::size_t place, std::size_t thread)>
        work;                               ///< works on it. Several at once, of different places and threads.
    std::function<void(std::size_t)> take;  ///< takes what came of it, piece after piece. One at a time.
};

/// How many places there are for so many threads.
constexpr std::size_t places_for(std::size_t jobs) { return jobs == 1 ? 1 : 2 * jobs; }
/// Does the work with so many threads, or as many as the system allows. What is thrown for the first piece, is thrown
/// here, and nothing is taken after it.
void in_order(std::size_t jobs, const ordered_work& all);

/// Lets one thread at a time do something.
class one_at_a_time {
public:
    one_at_a_time();
    one_at_a_time(const one_at_a_time&) = delete;
    one_at_a_time& operator=(const one_at_a_time&) = delete;
    ~one_at_a_time();

    template <class Do>
    auto operator()(const Do& what) {
        const turn mine{*this};
        return what();
    }

private:
    struct lock;
    struct turn {
        explicit turn(one_at_a_time& of);
        turn(const turn&) = delete;
        turn& operator=(const turn&) = delete;
        ~turn();
        one_at_a_time& of;
    };
    std::unique_ptr<lock> lock_;
};

/// The threads that --jobs asks for: the processor cores that the process may use, where it is empty. Throws
/// input_error.
std::size_t jobs_of(const console& io, const std::string& word);

}  // namespace tools
