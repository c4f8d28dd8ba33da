#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-check values: what a file says, key by key, and where.
tool=lifecare-check
. tests/tools/harness.sh

cat >"$work/values.toml" <<'TOML'
# a comment
customer = "Mönsterby"
products = ["planning", "liam"]
[volumes]
inhabitants = 37_816
growth_pct = 2.5
[network.dmz]
prefixes = ["192.0.2.0/24"]
[[server]]
name = "MBYDB01"
memory_gb = 64
example = true
[[waiver]]
check = "LC-NAME-001"
until = 2026-01-31
TOML
run values "$work/values.toml" --format json
exits 0
silent
prints '^ \{"key":"customer","value":"Mönsterby","line":2,"column":12\},$'
prints '^ \{"key":"products","value":\["planning","liam"\],"line":3,"column":12\},$'
prints '^ \{"key":"volumes.inhabitants","value":37816,"line":5,'
prints '^ \{"key":"volumes.growth_pct","value":2.5,'
prints '^ \{"key":"network.dmz.prefixes","value":\["192.0.2.0/24"\],'
prints '^ \{"key":"server\[MBYDB01\].memory_gb","value":64,"line":11,"column":13\},$'
prints '^ \{"key":"server\[MBYDB01\].example","value":true,'
prints '^ \{"key":"waiver\[1\].until","value":"2026-01-31",'
run values "$work/values.toml"
prints '^key  '
prints '^server\[MBYDB01\].memory_gb +64 +11 +13$'
run_on 'customer = "x\n[volumes]\n' values - --format json
exits 2
complains '^-:1:'
run values "$work/values.toml" --format html
exits 0
silent
prints '<title>What the file says</title>'
run values "$work/values.toml" --format sarif
exits 2
complains 'values writes text, csv, json, markdown, html and xlsx'
for file in examples/data/*.toml; do
    run values "$file" --format json
    exits 0
    equal "$(grep -c '"line":0' "$work/out")" 0
done
finish
