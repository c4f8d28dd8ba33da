// SPDX-License-Identifier: MIT
// Where in the file a finding's field is: the value itself where it is given, else what it is missing in.
#include "audited.hpp"

namespace tools {

using namespace lifecare;

file_position audited::place(const finding& f) const {
    std::string path(to_text(f.field).view());
    while (!path.empty()) {
        if (const file_position at = of.position_of(path); at.line) return at;
        if (const file_position at = of.position_of(path + "[0]"); at.line) return at;  // a list is where it begins
        const std::size_t last = path.find_last_of(".[");
        path.erase(last == std::string::npos ? 0 : last);
    }
    return {};
}

}  // namespace tools
