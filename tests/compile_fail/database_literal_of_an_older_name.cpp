// expect: this_is_an_older_database_name_that_has_a_successor
// SPDX-License-Identifier: MIT
#include <lifecare/naming.hpp>
using namespace lifecare;
#ifdef CONTROL
constexpr auto name = "HWE_MBY_ActivityLog"_database;
#else
constexpr auto name = "MBY_Activity"_database;
#endif
static_assert(!name.view().empty());
