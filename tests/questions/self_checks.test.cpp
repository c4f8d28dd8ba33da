// SPDX-License-Identifier: MIT
// self_checks.hpp: read by every build of the tests, so that none has a wrong row. That it refuses one: self_checks.sh.
#include <lifecare/self_checks.hpp>
