// expect: a_server_name_has_no_character_that_NetBIOS_forbids
// SPDX-License-Identifier: MIT
#include <lifecare/naming.hpp>
using namespace lifecare;
#ifdef CONTROL
constexpr auto name = "MBY-CORE"_server;
#else
constexpr auto name = "MBY:CORE"_server;
#endif
static_assert(!name.view().empty());
