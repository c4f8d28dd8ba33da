// SPDX-License-Identifier: MIT
/// \file
/// A zip archive whose bytes depend on its content alone: the same on every system and on every run.
#pragma once

#include <lifecare/core/date.hpp>
#include <string>
#include <string_view>

namespace tools {

/// An archive in the making. Its files are stored, not compressed: no compressor has to be the same everywhere.
class zip_archive {
public:
    /// Every file carries this day: zip can say 1980 to 2107, a day outside becomes the nearest.
    explicit zip_archive(lifecare::date day);
    /// Adds a file. Throws input_error once the archive passes the 4 GB that zip can address.
    void add(std::string_view name, std::string_view content);
    /// The archive, closed. Call it once.
    [[nodiscard]] std::string finish();

private:
    std::string out_, directory_;
    std::uint32_t files_ = 0;
    std::uint16_t dos_day_;
};

}  // namespace tools
