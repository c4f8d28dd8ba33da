// expect: an_external_source_names_its_publisher_its_place_and_a_day
// SPDX-License-Identifier: MIT
#include <lifecare/core/external_source.hpp>

using namespace lifecare;
#ifdef CONTROL
constexpr external_source source{"Microsoft", "https://learn.microsoft.com/lifecycle", "2026-08-22"_date};
#else
constexpr external_source source{"Microsoft", "https://learn.microsoft.com/lifecycle", {}};
#endif
