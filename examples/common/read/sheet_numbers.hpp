// SPDX-License-Identifier: MIT
/// \file
/// Numbers of a workbook as they look in it: days, times and percentages are numbers with a format.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tools {

/// How a number looks.
enum class number_kind : std::uint8_t { number, percent, day, day_and_time, time };
struct number_look {
    number_kind kind = number_kind::number;
    std::uint8_t digits = 0;  ///< zeros go before fewer: "0114"
};

/// The look of a format that a workbook has by its number alone.
number_look look_of_builtin(std::uint32_t id);
/// The look of a format that it writes out: "yyyy\-mm\-dd", "[h]:mm", "0.0%", "0000".
number_look look_of_format(std::string_view code);

/// A number as it looks: "2026-05-01", "2026-05-01 12:30:00", "26:30:00", "2.5%", and with the 15 digits that a
/// spreadsheet counts in. As it is written where it is not a number, or is not a day of the calendar.
std::string number_text(std::string_view written, number_look as, bool since_1904);

}  // namespace tools
