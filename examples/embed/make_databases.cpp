// SPDX-License-Identifier: MIT
/// \file
/// Writes the T-SQL that makes Monsterby's databases. A name that is not one of the suite's never gets into a script:
/// it does not compile.
#include <cstdio>

#include "monsterby.hpp"

namespace monsterby {

using namespace lifecare;

/// One statement. The name can only be made from a literal that the library accepts, so that nothing else reaches the
/// script.
struct statement {
    std::string_view name;
    consteval statement(database_literal checked) : name{checked} {
        for (char c : name)
            if (c == ']') this_name_would_end_the_brackets();
    }

private:
    static void this_name_would_end_the_brackets();  // never defined: its name is the message
};

constexpr statement script[] = {"HWE_SYSLOG"_database, "HWE_MBY_TSS"_database, "HWE_MBY_Checklist"_database,
                                "MBY_KI0"_database};

}  // namespace monsterby

int main() {
    for (const monsterby::statement& s : monsterby::script)
        std::printf("CREATE DATABASE [%.*s];\n", static_cast<int>(s.name.size()), s.name.data());
}
