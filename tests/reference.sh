#!/bin/sh
# SPDX-License-Identifier: MIT
# The reference pages say what the library says: each table, in English and in Swedish, as lifecare-rules prints it; and the keys of the installation file, as lifecare-check prints them.
# usage: reference.sh BIN-FOLDER [--update]    (from the top of the project; --update writes the pages anew)
set -eu
bin=$1
update=${2:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8

pages() { # LANGUAGE FOLDER
    mkdir -p "$2"
    {
        if [ "$1" = sv ]; then printf '# Regelverkets tabeller\n\n'; else printf '# The tables of the rulebook\n\n'; fi
        "$bin/lifecare-rules" tables --format csv --lang "$1" | tail -n +2 | while IFS=, read -r table _; do
            title=$("$bin/lifecare-rules" tables --format json --lang "$1" | sed -n "s/.*\"table\":\"$table\",.*\"holds\":\"\(.*\)\"}.*/\1/p")
            printf -- '- [%s](%s.md)\n' "$title" "$table"
            { printf '# %s\n\n' "$title"; "$bin/lifecare-rules" list "$table" --format markdown --lang "$1"; } >"$2/$table.md"
        done
        if [ "$1" = sv ]; then title='Installationsfilens nycklar'; else title='The keys of the installation file'; fi
        printf -- '- [%s](installation-file.md)\n' "$title"
        { printf '# %s\n\n' "$title"; "$bin/lifecare-check" keys --format markdown --lang "$1"; } >"$2/installation-file.md"
    } >"$2/README.md"
}
pages en "$work/en"
pages sv "$work/sv"
[ "$(ls "$work/en" | wc -l)" -gt 30 ] || { echo "pages are missing"; exit 1; }
if [ "$update" = --update ]; then
    rm -rf docs/reference/en docs/reference/sv
    cp -r "$work/en" "$work/sv" docs/reference/
else
    diff -r docs/reference/en "$work/en" && diff -r docs/reference/sv "$work/sv" || { echo "the reference pages have drifted; tests/reference.sh --update writes them anew"; exit 1; }
fi
echo "$(ls "$work/en" | wc -l) pages in each language agree with the library"
