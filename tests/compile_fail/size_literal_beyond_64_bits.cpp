// expect: a_size_literal_is_a_whole_number_of_bytes_of_at_most_18_digits
// SPDX-License-Identifier: MIT
#include <lifecare/core/data_size.hpp>
using namespace lifecare::literals;
#ifdef CONTROL
constexpr auto size = 18'446'744'073'709'551_KB;
#else
constexpr auto size = 18'446'744'073'709'552_KB;
#endif
