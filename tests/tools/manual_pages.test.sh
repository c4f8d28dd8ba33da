#!/bin/sh
# SPDX-License-Identifier: MIT
# The manual pages hold what --help holds, of the subcommands too, and those who format manual pages find nothing wrong with them.
tool=lifecare-ports
. tests/tools/harness.sh
skipped=""
for program in man mandoc; do command -v $program >/dev/null || skipped="$skipped $program"; done

for tool in "$BIN"/lifecare-*; do
    name=$(basename "$tool")
    ran="the manual page of $name"
    page=$work/$name.1
    sh examples/packaging/manual_page.sh "$tool" "$page.gz" 2>"$work/err" >"$work/out"
    code=$?
    gunzip "$page.gz"
    exits 0
    silent
    # Every option that the tool or a subcommand knows.
    { "$tool" --help; "$tool" --help | sed -n '/^Subcommands:$/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p' | while read -r sub; do "$tool" "$sub" --help; done; } |
        sed -nE 's/^  (-h,)?(--[a-z0-9-]+) .*/\2/p' | sort -u >"$work/options"
    sed 's/\\-/-/g' "$page" >"$work/out"
    while read -r option; do prints "^\.B .*$option( |\$)"; done <"$work/options"
    prints '^\.SH EXIT STATUS'
    prints '^\.SH EXAMPLES'
    # The date is left out, so that the same sources give the same pages.
    case $skipped in *mandoc*) ;; *)
        ran="mandoc -T lint of $name"
        mandoc -T lint -W warning "$page" 2>&1 | grep -v 'missing date' >"$work/err"
        silent ;;
    esac
    command -v man >/dev/null && {
        ran="man --warnings of $name"
        man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>"$work/err" >/dev/null
        silent
    }
done
[ -z "$skipped" ] || echo "not installed, not asked:$skipped"
finish
