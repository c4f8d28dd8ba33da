#!/bin/sh
# SPDX-License-Identifier: MIT
# Before C++20 each header says in one sentence what it needs, and nothing after it is read.
# usage: language_standard.sh COMPILER    (from the top of the project)
set -eu
compiler=$1
sentence="lifecare-rules needs C++20: compile with -std=c++20, with MSVC /std:c++20"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

refused() { # HEADER FLAGS...
    header=$1
    shift
    echo "#include <$header>" >"$work/it.cpp"
    ! "$compiler" "$@" -fsyntax-only -Iinclude "$work/it.cpp" 2>"$work/said" || { echo "$header: compiled with $*"; exit 1; }
    grep -q "$sentence" "$work/said" || { echo "$header, $*: no sentence"; head -n 5 "$work/said"; exit 1; }
    # The sentence, and the end of the compilation.
    [ "$(grep -c 'error:' "$work/said")" -eq 2 ] || { echo "$header, $*: more than a sentence"; cat "$work/said"; exit 1; }
}
headers=0
for header in $(cd include && find lifecare -name '*.hpp' ! -path lifecare/version.hpp); do
    refused "$header" -std=c++17
    headers=$((headers + 1))
done
for standard in gnu++17 c++14; do refused lifecare/lifecare.hpp -std=$standard; done
# MSVC tells its standard in a macro of its own, and without /Zc:__cplusplus an old one in the usual place.
refused lifecare/core/text.hpp -std=c++20 -D_MSVC_LANG=201703L
echo "#include <lifecare/core/text.hpp>" >"$work/it.cpp"
"$compiler" -std=c++17 -D_MSVC_LANG=202002L -fsyntax-only -Iinclude "$work/it.cpp" 2>"$work/said" || ! grep -q "$sentence" "$work/said"
echo "$headers headers say that they need C++20"
