// SPDX-License-Identifier: MIT
/// \file
/// Work on pieces of an input by several threads; what comes of them is taken in order, so that an answer is the same
/// for any number of threads.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "console.hpp"

namespace tools {

/// What happens to a piece, each with the number of its place.
struct ordered_work {
    std::function<bool(std::size_t)> fill;  ///< puts the next piece there; false after the last. One at a time.
    std::function<void(std::size_t)> work;  ///< works on it. Several at once, of different places.
    std::function<void(std::size_t)> take;  ///< takes what came of it, piece after piece. One at a time.
};

/// How many places there are for so many threads.
constexpr std::size_t places_of(std::size_t jobs) { return jobs == 1 ? 1 : 2 * jobs; }
/// Does the work with so many threads. What one of them throws, is thrown here, and nothing is taken after it.
void in_order(std::size_t jobs, const ordered_work& all);

/// The threads that --jobs asks for: the processor cores that the process may use, where it is empty. Throws
/// input_error.
std::size_t jobs_of(const console& io, const std::string& word);

}  // namespace tools
