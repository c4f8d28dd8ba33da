// SPDX-License-Identifier: MIT
/// \file
/// toml++, without its assertions. Version 3.3 asserts in places that a broken file reaches before it is refused ("[>"), and without debugging lets clang
/// assume that they hold. The parser's own checks that follow refuse the file.
#pragma once

#pragma push_macro("NDEBUG")
#undef NDEBUG
#define TOML_ASSERT(...) static_cast<void>(0)
#include <toml++/toml.h>
#pragma pop_macro("NDEBUG")
