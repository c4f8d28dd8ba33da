#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare: all seven tools as one program.
. tests/tools/harness.sh
tool=lifecare

run names what HWE_MBY_TSS
exits 0
cp "$work/out" "$work/one"
tool=lifecare-names
run what HWE_MBY_TSS
exits 0
ran="lifecare names against lifecare-names"
cmp -s "$work/out" "$work/one" || fault "the answers differ"
tool=lifecare

run schedule plan --help
exits 0
prints 'lifecare-windows'
run --version
exits 0
run --help
exits 0
prints '^Tools: check names ports rules size support windows'
run
exits 2
complains '^usage: lifecare TOOL'
for words in help hjälp; do
    run "$words"
    exits 0
    prints '^Tools: check names'
done
run help check
exits 0
prints 'lifecare-check'
run --complete ''
exits 0
prints '^check$'
prints '^schedule$'
run --complete che
exits 0
lines 1
run --complete check --fail-on ''
exits 0
prints '^warning$'
run --complete nothing ''
exits 0
lines 0
run chek examples/data/medium.toml
exits 2
complains '"chek" is not a tool; did you mean "check"'
finish
