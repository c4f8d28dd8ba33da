// SPDX-License-Identifier: MIT
#include "progress.hpp"

#include <algorithm>

namespace tools {

namespace {

constexpr std::uint64_t second = 1000, step = 200;  // milliseconds

}  // namespace

progress::progress(console& io, std::optional<std::uint64_t> bytes, const noun& what, bool prints_meanwhile)
    : io_{io},
      bytes_{bytes},
      what_{what},
      wanted_{io.is_terminal(stream::error) && !(prints_meanwhile && io.is_terminal(stream::output))},
      begun_{wanted_ ? io.milliseconds() : 0},
      shown_{begun_} {}

progress::~progress() {
    if (width_ > 0) io_.report(std::string_view{'\r' + std::string(width_, ' ') + '\r'});
}

void progress::at(std::uint64_t things, std::uint64_t bytes) {
    if (!wanted_) return;
    const std::uint64_t now = io_.milliseconds();
    if (now - begun_ < second || now - shown_ < step) return;
    shown_ = now;
    show(now - begun_, things, bytes);
}

void progress::show(std::uint64_t taken, std::uint64_t things, std::uint64_t bytes) {
    const lifecare::language lang = io_.language();
    std::string line = grouped(things) + ' ' + str((things == 1 ? what_.one : what_.several).in(lang)) + ", " +
                       grouped(bytes / taken / 1000) + " MB/s";
    if (bytes_ && bytes > 0 && bytes < *bytes_) {
        const std::uint64_t rest = (*bytes_ - bytes) / std::max<std::uint64_t>(1, bytes / taken) / second + 1;
        line += say(", {} s kvar", ", {} s left", rest).in(lang);
    }
    const std::size_t wide = width(line);
    io_.report(std::string_view{'\r' + left(line, std::max(wide, width_))});
    width_ = wide;
}

}  // namespace tools
