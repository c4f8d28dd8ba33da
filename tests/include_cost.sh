#!/bin/sh
# SPDX-License-Identifier: MIT
# What including the library costs, counted and not timed: no heavy standard header comes with it, and what the preprocessor makes of it is at most
# 1.3 times what <array> and <string_view> come to, plus our own lines.
# usage: include_cost.sh COMPILER    (from the top of the project)
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
lines() { "$1" -std=c++20 -Iinclude -E -P -x c++ "$2" | wc -l; }

printf '#include <array>\n#include <string_view>\n' >"$work/base.cpp"
base=$(lines "$1" "$work/base.cpp")
own=$(find include -name '*.hpp' -exec cat {} + | wc -l)
for header in lifecare catalogue sizing; do
    echo "#include <lifecare/$header.hpp>" >"$work/it.cpp"
    it=$(lines "$1" "$work/it.cpp")
    budget=$((base * 13 / 10 + own))
    [ "$it" -le "$budget" ] || { echo "lifecare/$header.hpp: $it preprocessed lines, more than 1.3 x $base + $own"; exit 1; }
    heavy=$("$1" -std=c++20 -Iinclude -M -x c++ "$work/it.cpp" | tr ' ' '\n' | grep -E '/(iostream|sstream|fstream|regex|ranges|format|map|unordered_map|functional|memory|locale|algorithm|string|vector|chrono)$' || true)
    [ -z "$heavy" ] || { echo "lifecare/$header.hpp brings heavy headers: $heavy"; exit 1; }
    echo "lifecare/$header.hpp: $it preprocessed lines of $budget; <array> and <string_view> alone are $base"
done
# A check that cannot fail checks nothing: a planted include is caught.
{ echo '#include <map>'; echo '#include <lifecare/sizing.hpp>'; } >"$work/planted.cpp"
"$1" -std=c++20 -Iinclude -M -x c++ "$work/planted.cpp" | tr ' ' '\n' | grep -qE '/map$' || { echo "the planted <map> was not seen"; exit 1; }
