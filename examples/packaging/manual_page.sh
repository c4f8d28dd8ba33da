#!/bin/sh
# SPDX-License-Identifier: MIT
# Writes the manual page of a tool, from what the tool's own --help says; each subcommand's options stand where the tool lists it.
# usage: manual_page.sh TOOL PAGE    (PAGE is compressed, as manual pages are)
set -eu
export LC_ALL=C.UTF-8 LIFECARE_LANG=en
tool=$1
page=$2
name=$(basename "$tool")
mkdir -p "$(dirname "$page")"
"$tool" --help | while IFS= read -r line; do
    printf '%s\n' "$line"
    case $line in
    Subcommands:) subcommands=1 ;;
    '') subcommands= ;;
    *)
        [ -n "${subcommands:-}" ] || continue
        # Its help without its title, the options that all have, and the examples of the tool.
        sub=${line#  }
        "$tool" "${sub%% *}" --help | sed '1d; /^Examples:$/,$d; /^Exit: /d; /^  -h,--help /d; /^[A-Z][a-z]*:$/d; /^$/d' ;;
    esac
done >"$page.part"
awk -v name="$name" -v version="$("$tool" --version | sed 's/.* //')" '
    function safe(s) { gsub(/\\/, "\\e", s); gsub(/-/, "\\-", s); if (s ~ /^[.\047]/) s = "\\&" s; return s }
    { sub(/ +$/, "") }
    NR == 1 { printf ".TH %s 1 \"\" \"lifecare-rules %s\"\n.SH NAME\n%s \\- %s\n", toupper(name), version, safe(name), safe($0); next }
    /^Usage: / { sub(/^Usage: ([^ ]*\/)?/, ""); print (section ? ".PP\n.B " : ".SH SYNOPSIS\n") safe($0); next }
    /^[A-Z][A-Za-z ]*:$/ { section = toupper(substr($0, 1, length($0) - 1)); print ".SH " section; next }
    /^Exit( code)?: / { sub(/^[^:]*: /, ""); print ".SH EXIT STATUS\n" safe($0); next }
    !section && NF { if (!described++) print ".SH DESCRIPTION"; print safe($0); next }
    section ~ /^EXAMPLES/ && NF { sub(/^  /, ""); print ".nf\n" safe($0) "\n.fi"; next }
    /^  [^ ]/ && section {  # an option, its value and what it does stand in columns
        sub(/^  /, ""); at = match($0, /  +/)
        head = at ? substr($0, 1, at - 1) : $0
        print (section == "SUBCOMMANDS" && head ~ /^[a-z][a-z-]*$/ ? ".SS " : ".TP\n.B ") safe(head)
        print (at && RSTART + RLENGTH <= length($0) ? safe(substr($0, RSTART + RLENGTH)) : "\\&"); next
    }
    NF { sub(/^ +/, ""); print safe($0) }' "$page.part" >"$page.new"
gzip -9nc "$page.new" >"$page.part"
rm "$page.new"
mv "$page.part" "$page"
