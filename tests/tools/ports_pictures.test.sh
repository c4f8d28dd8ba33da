#!/bin/sh
# SPDX-License-Identifier: MIT
# Graphviz and an XML parser read the pictures; every server and every opening is in them, and nothing that runs or is fetched.
tool=lifecare-ports
. tests/tools/harness.sh

for needed in dot xmllint; do
    command -v $needed >/dev/null || { echo "skipped: $needed is not installed"; exit 77; }
done
for file in examples/data/small.toml examples/data/medium.toml examples/data/scalable.toml examples/data/education.toml tests/data/hostile.toml; do
    run matrix "$file" --format csv
    pairs=$(python3 -c 'import csv, sys; print(len({(r["from"], r["to"]) for r in csv.DictReader(open(sys.argv[1])) if r["requirement"] != "optional"}))' "$work/out")
    run matrix "$file" --format dot
    exits 0
    checks=$((checks + 1))
    dot -Tsvg <"$work/out" >"$work/dot.svg" 2>"$work/said" || fault "dot: $(head -n 3 "$work/said")"
    equal "$(grep -c 'class="edge"' "$work/dot.svg")" "$pairs"
    run matrix "$file" --format svg
    exits 0
    checks=$((checks + 1))
    xmllint --noout --nonet "$work/out" >"$work/said" 2>&1 || fault "xmllint: $(head -n 3 "$work/said")"
    equal "$(xmllint --xpath 'count(//*[local-name()="g"][@class="opening"])' "$work/out")" "$pairs"
    equal "$(xmllint --xpath 'count(//*[local-name()="script" or local-name()="image" or local-name()="foreignObject" or @href or @onload or @onerror])' "$work/out")" 0
    equal "$(xmllint --xpath 'count(//*[@class="server"])' "$work/out")" "$(grep -c '^\[\[server\]\]' "$file")"
done

# No name of a service is cut: it goes over lines.
run matrix examples/data/medium.toml --document techspec-2025 --format svg --lang sv --optional
prints '>Installationspaket<'
prints_not '…'

finish
