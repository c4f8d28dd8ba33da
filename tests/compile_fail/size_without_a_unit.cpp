// expect: from .*unsigned.* to .*lifecare::data_size
// SPDX-License-Identifier: MIT
#include <lifecare/owned_installation.hpp>
using namespace lifecare::literals;
void fill(lifecare::owned_installation& ours, unsigned gigabytes) {
#ifdef CONTROL
    ours.add_server(lifecare::server_text{.name = "MBYDB01", .memory = gigabytes * 1_GB});
#else
    ours.add_server(lifecare::server_text{.name = "MBYDB01", .memory = gigabytes});
#endif
}
