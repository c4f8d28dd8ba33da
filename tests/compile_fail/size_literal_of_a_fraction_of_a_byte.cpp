// expect: a_size_literal_is_a_whole_number_of_bytes_of_at_most_18_digits
// SPDX-License-Identifier: MIT
#include <lifecare/core/data_size.hpp>
using namespace lifecare::literals;
#ifdef CONTROL
constexpr auto size = 0.5_KB;
#else
constexpr auto size = 0.0005_KB;
#endif
