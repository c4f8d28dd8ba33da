// expect: a_server_name_has_at_most_15_characters
// SPDX-License-Identifier: MIT
#include <lifecare/naming.hpp>
using namespace lifecare;
#ifdef CONTROL
constexpr auto name = "MBYAPPLICATION1"_server;
#else
constexpr auto name = "MBYAPPLICATION01"_server;
#endif
static_assert(!name.view().empty());
