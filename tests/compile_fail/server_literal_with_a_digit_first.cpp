// expect: a_server_name_does_not_begin_with_a_digit
// SPDX-License-Identifier: MIT
#include <lifecare/naming.hpp>
using namespace lifecare;
#ifdef CONTROL
constexpr auto name = "MBYCORE1"_server;
#else
constexpr auto name = "1MBYCORE"_server;
#endif
static_assert(!name.view().empty());
