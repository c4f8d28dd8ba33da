#!/bin/sh
# SPDX-License-Identifier: MIT
# Each header that a program includes shows in its first lines what one asks it; what it shows compiles with that header alone.
# usage: header_snippets.sh COMPILER    (from the top of the project)
set -eu
compiler=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
shown=0
for header in include/lifecare/*.hpp; do
    name=$(basename "$header")
    [ "$name" != self_checks.hpp ] || continue # includes nothing to ask
    sed -n '1,14s|^/// \{0,1\}||p' "$header" | sed -n '/^\\code$/,/^\\endcode$/p' | sed '1d;$d' >"$work/snippet"
    [ -s "$work/snippet" ] || { echo "$header shows nothing in its first lines"; exit 1; }
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
