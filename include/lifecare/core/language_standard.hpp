// SPDX-License-Identifier: MIT
/// \file
/// One sentence before C++20, in place of a thousand errors. #error alone lets most compilers read on; a header that
/// is nowhere ends them.
#pragma once

#if (defined(_MSVC_LANG) && _MSVC_LANG < 202002L) || (!defined(_MSVC_LANG) && __cplusplus < 202002L)
#error lifecare-rules needs C++20: compile with -std=c++20, with MSVC /std:c++20
#include "lifecare-rules needs C++20"
#endif
