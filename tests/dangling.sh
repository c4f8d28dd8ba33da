#!/bin/sh
# SPDX-License-Identifier: MIT
# A view of a temporary text is seen by the compilers that know the attribute (core/text.hpp), and one of a text that lives on is not.
# usage: dangling.sh COMPILER    (from the top of the project)
set -eu
compiler=$1
case $("$compiler" --version) in *clang*) ;; *) compiler=clang++ ;; esac
command -v "$compiler" >/dev/null || { echo "skipped: no clang++"; exit 77; }
warns() { # STATEMENT
    printf '#include <lifecare/core/data_size.hpp>\nusing namespace lifecare;\nstd::size_t f() { %s return v.size(); }\n' "$1" |
        "$compiler" -std=c++20 -Iinclude -Wdangling -Werror -fsyntax-only -x c++ - 2>&1 | grep -q -- '-Wdangling'
}
for temporary in 'std::string_view v = to_text(16_GB);' 'std::string_view v = to_text(16_GB).view();'; do
    warns "$temporary" || { echo "not seen: $temporary"; exit 1; }
done
for lasting in 'const auto t = to_text(16_GB); std::string_view v = t;' 'const auto v = to_text(16_GB);'; do
    ! warns "$lasting" || { echo "wrongly refused: $lasting"; exit 1; }
done
echo "views of temporary texts are seen"
