// expect: this_is_not_the_name_of_a_database_of_the_suite
// SPDX-License-Identifier: MIT
#include <lifecare/naming.hpp>
using namespace lifecare;
#ifdef CONTROL
constexpr auto name = "HCWREPORT"_database;
#else
constexpr auto name = "ReportServer"_database;
#endif
static_assert(!name.view().empty());
