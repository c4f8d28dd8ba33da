// expect: deleted
// SPDX-License-Identifier: MIT
#include <lifecare/naming.hpp>
#include <string>
using namespace lifecare;
void classify(const std::string& domain) {
    const std::string name = "HWE_" + domain + "_TSS";
#ifdef CONTROL
    const auto is = classify_database(name, techspec_2025);
#else
    const auto is = classify_database("HWE_" + domain + "_TSS", techspec_2025);
#endif
    static_cast<void>(is);
}
