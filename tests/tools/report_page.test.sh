#!/bin/sh
# SPDX-License-Identifier: MIT
# The report as a page: every shipped installation in both languages, read by parsers that others wrote, against what the other formats say.
tool=lifecare-check
. tests/tools/harness.sh
on="--as-of 2025-11-01"

command -v python3 >/dev/null || { echo "skipped: python3 is not installed"; exit 77; }
command -v tidy >/dev/null || echo "SKIPPED: the pages are not read by tidy: it is not installed"
for file in examples/data/*.toml; do
    name=$(basename "$file" .toml)
    # The page opens what lifecare-ports opens, by one default; a document without ports has none.
    "$BIN/lifecare-ports" matrix "$file" $on --format json >"$work/$name.ports.json" 2>/dev/null || echo '[]' >"$work/$name.ports.json"
    for lang in sv en; do
        # shellcheck disable=SC2086 # words
        run "$file" $on --lang $lang --format json
        cp "$work/out" "$work/$name.json"
        # shellcheck disable=SC2086 # words
        run "$file" $on --lang $lang --format html
        cp "$work/out" "$work/$name.html"
        checks=$((checks + 2))
        python3 tests/tools/report_page_check.py "$work/$name.html" "$work/$name.json" "$work/$name.ports.json" $lang >"$work/err" 2>&1 || fault "the page says something else"
        if command -v tidy >/dev/null; then
            tidy -q -e --gnu-emacs yes "$work/$name.html" >"$work/err" 2>&1
            [ $? -lt 2 ] && ! grep -iq ' error' "$work/err" || fault "tidy finds errors in the page"
        fi
    done
done

# On paper what is opened between two ends is never on the page after them: on 2026-11-30 each of these had such a heading last.
if browser=$(command -v chromium) && command -v pdftotext >/dev/null; then
    for name in bad education scalable; do
        run examples/data/$name.toml --as-of 2026-11-30 --lang sv --format html --output "$work/paper.html"
        "$browser" --headless=new --no-sandbox --disable-gpu "--user-data-dir=$work/browser" --no-pdf-header-footer "--print-to-pdf=$work/paper.pdf" "file://$work/paper.html" >"$work/err" 2>&1
        # Each page ends with a form feed, and with its number before that.
        pdftotext -layout "$work/paper.pdf" - | awk 'BEGIN { RS = "\f" } { last = ""; n = split($0, lines, "\n"); for (i = 1; i <= n; ++i) if (lines[i] ~ /[^ ]/ && lines[i] !~ /^ *[0-9]+ \/ [0-9]+$/) last = lines[i]; print last }' >"$work/out"
        checks=$((checks + 1))
        [ "$(wc -l <"$work/out")" -gt 5 ] || fault "the page is not printed"
        prints_not '^ *[0-9]+\. .*→'
    done
else
    echo "SKIPPED: the page is not printed: chromium or pdftotext is not installed"
fi

# Names of any length and script stand in the page whole, and in its picture as far as there is room.
long=$(printf 'Å%.0s' $(seq 300))
printf '[[server]]\nname = "%s"\nroles = ["core-server"]\n[[server]]\nname = "\\u202e&<b>"\nroles = ["database-server"]\n[[server]]\nname = "WEB"\nroles = ["web-server"]\n' "$long" >"$work/long.toml"
# shellcheck disable=SC2086 # words
run "$work/long.toml" $on --document techspec-2025 --format html
exits 1
prints "<th scope=\"row\">$long</th>"
prints '<text class="name"[^>]*>Å{19}…</text>'
prints '<th scope="row">\\u202E&amp;&lt;b&gt;</th>'
prints_not '<b></th>'
prints '<h4>Which network is the server in\?</h4>'
prints_not '<h4></h4>'

# Servers alike in network and roles share a box, however many they are.
for i in 1 2 3 4 5 6 7 8 9; do printf '[[server]]\nname = "APP%d"\nzone = "admin-network"\nroles = ["application-server"]\n' $i; done >"$work/many.toml"
# shellcheck disable=SC2086 # words
run "$work/many.toml" $on --document techspec-2025 --format html
exits 1
prints '<text class="name"[^>]*>and 4 more</text>'
equal "$(grep -c '<g class="server">' "$work/out")" 1

# Too many that differ make no picture, but the tables stand: 4 networks times 16 sets of roles.
awk 'BEGIN {
    split("internet intranet dmz admin-network", zone, " "); split("core-server application-server web-server database-server", role, " ")
    for (z = 1; z <= 4; ++z)
        for (set = 0; set < 16; ++set) {
            roles = "\"compute-server\""
            for (r = 0; r < 4; ++r) if (int(set / 2 ^ r) % 2) roles = roles ", \"" role[r + 1] "\""
            printf "[[server]]\nname = \"S%d-%d\"\nzone = \"%s\"\nroles = [%s]\n", z, set, zone[z], roles
        }
}' >"$work/different.toml"
# shellcheck disable=SC2086 # words
run "$work/different.toml" $on --document techspec-2025 --format html
exits 1
prints 'make no picture that can be read'
prints_not '<svg class="network"'
prints '<th scope="row">S4-15</th>'
prints '<th scope="rowgroup" colspan="4">[0-9]+[.] S4-15 → S4-14</th>'
finish
