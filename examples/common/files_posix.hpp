// SPDX-License-Identifier: MIT
/// \file
/// Files as POSIX has them: writing one whole, and what a signal must not leave behind. Only the console of POSIX
/// includes it.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "console.hpp"
#include "system_errors.hpp"

namespace tools::posix {

/// The last error of the system, in words.
sentence last_error();
/// The same with what it means: "cannot be read: why".
input_error not_read(const sentence& name);
/// The same for writing.
input_error not_written(const sentence& name);

/// Begins a file under another name beside it, which takes its place when it is kept. What a link leads to is written,
/// not the link; an open descriptor (/dev/stdout, /dev/fd/N), a pipe or a device is written into. A file keeps its
/// permissions, and its owner and group where the system lets it. Throws input_error.
std::unique_ptr<byte_sink> create_file(const std::string& name);

/// Undoes something when a signal ends the program: INT, TERM, HUP, QUIT and the limit of processor time.
class undone_by_signals {
public:
    /// The function may call what is safe in a handler and nothing else; what it gets must not move.
    explicit undone_by_signals(void (*undo)(const char*), const char* what = nullptr);
    undone_by_signals(const undone_by_signals&) = delete;
    undone_by_signals& operator=(const undone_by_signals&) = delete;
    ~undone_by_signals();

private:
    std::size_t place_;
};

}  // namespace tools::posix
