// expect: (named|designator) .*adresses
// SPDX-License-Identifier: MIT
#include <lifecare/owned_installation.hpp>
void fill(lifecare::owned_installation& ours) {
#ifdef CONTROL
    ours.add_server(lifecare::server_text{.name = "MBYDB01", .addresses = {"10.20.0.12"}});
#else
    ours.add_server(lifecare::server_text{.name = "MBYDB01", .adresses = {"10.20.0.12"}});
#endif
}
