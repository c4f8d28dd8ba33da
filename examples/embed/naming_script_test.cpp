// SPDX-License-Identifier: MIT
/// \file
/// A unit test of somebody's naming code: whatever it makes for a domain are the names that the document requires.
#include <iostream>
#include <lifecare/naming.hpp>
#include <lifecare/ostream.hpp>
#include <string>
#include <vector>

/// The code under test, as it grew: names put together from a list.
static std::vector<std::string> names_of_new_domain(const std::string& domain) {
    std::vector<std::string> names;
    for (const char* of : {"ActivityLog", "Checklist", "TSS"}) names.push_back("HWE_" + domain + '_' + of);
    return names;
}

int main() {
    int wrong = 0;
    for (const std::string domain : {"MBY", "Mönsterby", "A_B"})
        for (const std::string& name : names_of_new_domain(domain)) {
            const auto is = lifecare::classify_database(name, lifecare::techspec_2025);
            if (is.ok() && is.part == domain) continue;
            std::cerr << name << ": " << is.verdict << '\n';
            ++wrong;
        }
    return wrong == 0 ? 0 : 1;
}
