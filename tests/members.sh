#!/bin/sh
# SPDX-License-Identifier: MIT
# The members that the page of the installation file's keys names are there, under these names, in installation.hpp; and so are the functions of the page
# on embedding, in its table of what to call.
# usage: members.sh COMPILER    (from the top of the project)
set -eu
compiler=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
page=docs/reference/en/installation-file.md
sed -n 3p "$page" | tr -d '\\' | grep -q '| cpp_member |$' || { echo "$page has no column of members at its end"; exit 1; }
sed -n '5,$p' "$page" | tr -d '\\' | sed -n 's/.*| \([a-z0-9_:]*\) |$/\1/p' >"$work/members"
[ "$(wc -l <"$work/members")" -eq "$(sed -n '5,$p' "$page" | grep -c '^|')" ] || { echo "a row of $page names no member"; exit 1; }
{
    echo '#include <lifecare/installation.hpp>'
    sort -u "$work/members" | awk '{ print "constexpr auto member_" NR " = &lifecare::" $0 ";" }'
} >"$work/it.cpp"
"$compiler" -std=c++20 -fsyntax-only -Iinclude "$work/it.cpp" || { echo "$page names a member that is not there"; exit 1; }
echo "$(sort -u "$work/members" | wc -l) members hold $(wc -l <"$work/members") keys"

page=docs/how-to/embed-the-library.md
sed -n '/^| you have /,/^$/p' "$page" | cut -d '|' -f 4 | grep -oE '\b[a-z_]+[(]' | sort -u >"$work/calls"
[ "$(wc -l <"$work/calls")" -gt 20 ] || { echo "$page has no table of calls"; exit 1; }
while read -r call; do
    case $call in now\( | for\() continue ;; esac # the standard library's, and the language's
    grep -rqF " $call" include/lifecare || { echo "$page: no header declares $call)"; exit 1; }
done <"$work/calls"
echo "$(wc -l <"$work/calls") functions are declared"
