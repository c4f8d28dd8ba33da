#!/bin/sh
# SPDX-License-Identifier: MIT
# The picture of the architecture is true: its arrows are what the sources include, without those that follow from others.
# usage: architecture.sh [--update]    (from the top of the project; --update draws it anew)
set -eu
export LC_ALL=C.UTF-8
for program in dot tred; do command -v $program >/dev/null || { echo "skipped: $program is not installed"; exit 77; }; done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
drawing=docs/explanation/architecture
arrows() { sed -n 's/^[[:space:]]*"\{0,1\}\([a-z/-]*\)"\{0,1\} -> "\{0,1\}\([a-z/-]*\)"\{0,1\};\{0,1\}$/\1 \2/p' | sort; }
# What headers or sources include: a question by its name, with the rooms behind its door; the floors below as one.
included() { sed -nE 's|^#include <lifecare/(rulebook/about)/.*|\1|p; t; s|^#include <lifecare/(([a-z_]+)/)?([a-z_]+)\.hpp>.*|\2 \3|p' "$@" | awk '{ print $1 }' | sort -u; }

{
    echo 'digraph {'
    for header in include/lifecare/*.hpp; do
        name=$(basename "$header" .hpp)
        case $name in lifecare | version | chrono | format | ostream | owned_installation | self_checks | words) continue ;; esac
        included "$header" "${header%.hpp}"/*.hpp 2>/dev/null | grep -v "^$name\$" | sed "s|.*|\"$name\" -> \"&\"|"
    done
    for folder in rulebook/about outside rulebook core; do
        included include/lifecare/$folder/*.hpp | grep -v "^$folder\$" | sed "s:.*:\"$folder\" -> \"&\":"
    done
    for tool in examples/lifecare-*.cpp; do
        name=$(basename "$tool" .cpp)
        included "$tool" "examples/${name#lifecare-}"/*.?pp 2>/dev/null | grep -vE '^(core|rulebook|rulebook/about|outside|version|chrono|format|ostream|owned_installation|words|installation)$' | sed "s|.*|\"$name\" -> \"&\"|"
    done
    echo '}'
} >"$work/included.dot"
tred "$work/included.dot" | arrows >"$work/included"
arrows <$drawing.dot >"$work/drawn"
diff "$work/drawn" "$work/included" || { echo "< is drawn in $drawing.dot, > is what the sources include"; exit 1; }

dot -Tsvg $drawing.dot >"$work/picture.svg"
[ "${1:-}" != --update ] || cp "$work/picture.svg" $drawing.svg
# Another graphviz places things elsewhere: what is drawn must be the same.
drawn_in() { sed -n 's/.*<title>\(.*\)<\/title>.*/\1/p; s/.*<text [^>]*>\(.*\)<\/text>.*/\1/p' "$1" | sort; }
drawn_in "$work/picture.svg" >"$work/fresh"
drawn_in $drawing.svg | diff - "$work/fresh" || { echo "$drawing.svg is not what $drawing.dot says; --update draws it anew"; exit 1; }
echo "$(wc -l <"$work/drawn") arrows are what the sources include"
