// SPDX-License-Identifier: MIT
/// \file
/// How far long work has come, for whoever waits at a terminal.
#pragma once

#include <cstdint>
#include <optional>

#include "console.hpp"
#include "text.hpp"

namespace tools {

/// One line of standard error, where that is a terminal, from the first second of work on; its end takes the line away.
class progress {
public:
    /// Work on so many bytes, where that is known, which consist of such things. It is not shown where the answer is
    /// printed to a terminal at the same time.
    progress(console& io, std::optional<std::uint64_t> bytes, const noun& what, bool prints_meanwhile = false);
    progress(const progress&) = delete;
    progress& operator=(const progress&) = delete;
    ~progress();

    /// So much is done by now.
    void at(std::uint64_t things, std::uint64_t bytes);

private:
    void show(std::uint64_t now, std::uint64_t things, std::uint64_t bytes);

    console& io_;
    std::optional<std::uint64_t> bytes_;
    noun what_;
    bool wanted_;
    std::uint64_t begun_, shown_;  ///< milliseconds
    std::size_t width_ = 0;        ///< of what stands on the line
};

}  // namespace tools
