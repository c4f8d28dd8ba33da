// SPDX-License-Identifier: MIT
// No tool is built from a wrong row: the headers that they include do not check their rows, this one does.
#include <lifecare/self_checks.hpp>
