// expect: this_database_name_is_misspelt
// SPDX-License-Identifier: MIT
#include <lifecare/naming.hpp>
using namespace lifecare;
#ifdef CONTROL
constexpr auto name = "MBY_KQ0"_database;
#else
constexpr auto name = "MBY_KQO"_database;
#endif
static_assert(!name.view().empty());
