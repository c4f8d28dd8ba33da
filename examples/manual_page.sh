#!/bin/sh
# SPDX-License-Identifier: MIT
# Writes the manual page of a tool, from what the tool's own --help says.
# usage: manual_page.sh TOOL PAGE
set -eu
tool=$1
page=$2
name=$(basename "$tool")
mkdir -p "$(dirname "$page")"
LC_ALL=C.UTF-8 "$tool" --help >"$page.part"
awk -v name="$name" -v version="$("$tool" --version | sed 's/.* //')" '
    function safe(s) { gsub(/\\/, "\\e", s); gsub(/-/, "\\-", s); if (s ~ /^[.\047]/) s = "\\&" s; return s }
    { sub(/ +$/, "") }
    NR == 1 { printf ".TH %s 1 \"\" \"lifecare-rules %s\"\n.SH NAME\n%s \\- %s\n", toupper(name), version, safe(name), safe($0); next }
    /^Usage: / { print ".SH SYNOPSIS\n" safe(substr($0, 8)); next }
    /^[A-Z][A-Za-z ]*:$/ { section = toupper(substr($0, 1, length($0) - 1)); print ".SH " section; next }
    /^Exit( code)?: / { sub(/^[^:]*: /, ""); print ".SH EXIT STATUS\n" safe($0); next }
    !section && NF { if (!described++) print ".SH DESCRIPTION"; print safe($0); next }
    section ~ /^EXAMPLES/ && NF { sub(/^  /, ""); print ".nf\n" safe($0) "\n.fi"; next }
    /^  [^ ]/ && section {  # an option, its value and what it does stand in columns
        sub(/^  /, ""); at = match($0, /  +/)
        print ".TP\n.B " safe(at ? substr($0, 1, at - 1) : $0)
        print (at && RSTART + RLENGTH <= length($0) ? safe(substr($0, RSTART + RLENGTH)) : "\\&"); next
    }
    NF { sub(/^ +/, ""); print safe($0) }' "$page.part" >"$page.new"
rm "$page.part"
mv "$page.new" "$page"
