// expect: a_date_literal_is_a_day_of_the_calendar_written_as_YYYY_MM_DD
// SPDX-License-Identifier: MIT
#include <lifecare/core/date.hpp>
using namespace lifecare::literals;
#ifdef CONTROL
constexpr auto day = "2024-02-29"_date;
#else
constexpr auto day = "2025-02-29"_date;
#endif
