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
run chek examples/data/medium.toml
exits 2
complains '"chek" is not a tool; did you mean "check"'
finish
