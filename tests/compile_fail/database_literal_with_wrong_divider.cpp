// expect: a_database_name_is_divided_by_underscores
// SPDX-License-Identifier: MIT
#include <lifecare/naming.hpp>
using namespace lifecare;
#ifdef CONTROL
constexpr auto name = "HWE_MBY_TSS"_database;
#else
constexpr auto name = "HWE-MBY-TSS"_database;
#endif
static_assert(!name.view().empty());
