// expect: deleted
// SPDX-License-Identifier: MIT
#include <lifecare/naming.hpp>
#include <string>
std::string_view label(const std::string& name) {
#ifdef CONTROL
    return lifecare::host_label(name);
#else
    return lifecare::host_label(name + ".monsterby.se");
#endif
}
