// expect: deleted
// SPDX-License-Identifier: MIT
#include <lifecare/audit.hpp>
#include <lifecare/owned_installation.hpp>
lifecare::owned_installation read();
bool is_clean(lifecare::date day) {
#ifdef CONTROL
    const lifecare::owned_installation ours = read();
    return audit(ours, lifecare::techspec_2025, day).clean();
#else
    return audit(read(), lifecare::techspec_2025, day).clean();
#endif
}
