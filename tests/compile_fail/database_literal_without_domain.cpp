// expect: this_database_name_misses_its_domain
// SPDX-License-Identifier: MIT
#include <lifecare/naming.hpp>
using namespace lifecare;
#ifdef CONTROL
constexpr auto name = "HWE_MBY_TSS"_database;
#else
constexpr auto name = "HWE_TSS"_database;
#endif
static_assert(!name.view().empty());
