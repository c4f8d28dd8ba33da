#!/bin/sh
# SPDX-License-Identifier: MIT
# Each header that a program includes shows in its first ten lines what one asks it; what it shows compiles with that header alone.
# usage: header_snippets.sh COMPILER    (from the top of the project)
set -eu
compiler=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
shown=0
for header in include/lifecare/*.hpp; do
    name=$(basename "$header")
    sed -n '1,10s|^/// \{0,1\}||p' "$header" | sed -n '/^\\code$/,/^\\endcode$/p' >"$work/shown"
    sed '1d;$d' "$work/shown" >"$work/snippet"
    tail -n 1 "$work/shown" | grep -qx '\\endcode' && [ -s "$work/snippet" ] || { echo "$header does not show in its first ten lines what one asks it"; exit 1; }
    # Constants stand where a program has them, statements in a function.
    awk -v constants="$work/constants" -v statements="$work/statements" '
        BEGIN { printf "" >constants; printf "" >statements }
        /^[^ }]/ { file = /^(#include|constexpr|static_assert)/ ? constants : statements }
        { print >file }' "$work/snippet"
    {
        echo "#include <lifecare/$name>"
        echo '#include <iostream>'
        echo 'namespace lifecare {}'
        echo 'using namespace lifecare;'
        [ "$name" != chrono.hpp ] || echo 'using namespace std::chrono;'
        cat "$work/constants"
        echo 'int main() {'
        [ "$name" != format.hpp ] || echo '#ifdef __cpp_lib_format'
        cat "$work/statements"
        [ "$name" != format.hpp ] || echo '#endif'
        echo '}'
    } >"$work/it.cpp"
    "$compiler" -std=c++20 -Wall -Wextra -Wno-unused -Werror -fsyntax-only -Iinclude "$work/it.cpp" || { echo "what $header shows does not compile"; cat "$work/it.cpp"; exit 1; }
    shown=$((shown + 1))
done
echo "what $shown headers show compiles"
