// SPDX-License-Identifier: MIT
#include "port_ranges.hpp"

namespace tools {

const port_ranges& every_port() {
    static const port_ranges all{{{1, 65'535}}};
    return all;
}

std::string port_text(const lifecare::port_range& r) {
    return std::to_string(r.first) + (r.last > r.first ? '-' + std::to_string(r.last) : "");
}

std::string port_text(const port_ranges& all) {
    std::string out;
    for (const lifecare::port_range& r : all) out += (out.empty() ? "" : ", ") + port_text(r);
    return out;
}

}  // namespace tools
