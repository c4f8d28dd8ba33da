// SPDX-License-Identifier: MIT
/// \file
/// The version of the library. The only place where it is written: the build, the packages and the tools read it here.
/// \code
/// static_assert(LIFECARE_VERSION_MAJOR == 0);
/// \endcode
#pragma once

/// Major version: raised when source that compiled against the library no longer does.
#define LIFECARE_VERSION_MAJOR 0
/// Minor version: raised when rows or questions are added.
#define LIFECARE_VERSION_MINOR 1
/// Patch version: raised when a fact or a fault is corrected.
#define LIFECARE_VERSION_PATCH 0
/// The three numbers as text.
#define LIFECARE_VERSION "0.1.0"
