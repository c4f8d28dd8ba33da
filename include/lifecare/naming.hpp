// SPDX-License-Identifier: MIT
/// \file
/// Is this name right? Databases, servers, database passwords, and the client's two environment variables.
/// \code
/// static_assert(is_database_name("HWE_SYSLOG", techspec_2025));
/// constexpr database_classification wrong = classify_database("HWE_SYSLOGG", techspec_2025);
/// static_assert(!wrong.ok());
/// \endcode
///
/// A database's name is recognised without regard to case (ASCII and å ä ö), the longest fixed part wins, and what is
/// wrong is given with the nearest right name. What the databases are is in rulebook/databases.hpp, the suite's limits
/// in limits.hpp, SQL Server's and Windows's own demands in host_names.hpp. Names of files between systems are
/// integration.hpp's.
#pragma once

#include <lifecare/naming/databases.hpp>
#include <lifecare/naming/expected.hpp>
#include <lifecare/naming/literals.hpp>
#include <lifecare/naming/patterns.hpp>
#include <lifecare/naming/servers.hpp>
