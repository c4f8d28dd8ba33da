#!/bin/sh
# SPDX-License-Identifier: MIT
# The README is true: each C++ block compiles, or is refused with the message that it names; each console block prints what it shows.
# usage: readme.sh COMPILER BIN-FOLDER [--update]    (from the top of the project; --update writes the output into the README)
set -eu
compiler=$1
bin=$2
update=${3:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 NO_COLOR=1

awk -v work="$work" '
    /^```cpp/ { n++; inside = 1; name = work "/" n ".cpp"; print ($0 ~ /refused: / ? substr($0, index($0, "refused: ") + 9) : "compiles") > (work "/" n ".expect"); next }
    /^```/ && inside { inside = 0; close(name); next }
    inside { print > name }' README.md
checked=0
for source in "$work"/*.cpp; do
    expected=$(cat "${source%.cpp}.expect")
    if "$compiler" -std=c++20 -fsyntax-only -Iinclude "$source" 2>"$work/said"; then
        [ "$expected" = compiles ] || { echo "this should be refused with $expected:"; cat "$source"; exit 1; }
    else
        [ "$expected" != compiles ] || { echo "this does not compile:"; cat "$source" "$work/said"; exit 1; }
        grep -q "$expected" "$work/said" || { echo "refused, but not with $expected:"; cat "$work/said"; exit 1; }
    fi
    checked=$((checked + 1))
done
[ "$checked" -ge 2 ] || { echo "README.md: C++ blocks are missing"; exit 1; }

# Console blocks are written anew with what the commands print now.
while IFS= read -r line; do
    case $line in
        '```console') inside=1; printf '%s\n' "$line" ;;
        '```') inside=; printf '%s\n' "$line" ;;
        '$ build/bin/'*)
            printf '%s\n' "$line"
            if [ "${inside:-}" ]; then sh -c "$bin/${line#\$ build/bin/}" || true; fi ;;
        *) [ "${inside:-}" ] || printf '%s\n' "$line" ;;
    esac
done <README.md >"$work/README.md"
if [ "$update" = --update ]; then
    cp "$work/README.md" README.md
else
    diff README.md "$work/README.md" || { echo "README.md shows other output than the tools print; tests/readme.sh --update writes it anew"; exit 1; }
fi
echo "$checked blocks of C++ and every console block are true"
