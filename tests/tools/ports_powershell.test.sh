#!/bin/sh
# SPDX-License-Identifier: MIT
# The generated PowerShell parses with a real grammar, and calls nothing but what it should, hostile names included.
tool=lifecare-ports
. tests/tools/harness.sh

for needed in npm node; do
    command -v $needed >/dev/null || { echo "skipped: $needed is not installed"; exit 77; }
done
npm install --prefix "$work/npm" --no-audit --no-fund --ignore-scripts --loglevel=error web-tree-sitter@0.27 tree-sitter-powershell@0.26 >"$work/said" 2>&1 ||
    { echo "skipped: npm cannot install the grammar: $(tail -n 1 "$work/said")"; exit 77; }

parses() { # FILE RULES
    checks=$((checks + 1))
    cp "$work/out" "$work/script.ps1"
    NODE_PATH="$work/npm/node_modules" node --liftoff-only tests/tools/powershell_check.cjs "$work/script.ps1" "$1" >"$work/said" 2>&1 || fault "the grammar: $(tail -n 8 "$work/said")"
}
for file in examples/data/medium.toml examples/data/scalable.toml tests/data/hostile.toml; do
    run generate "$file" --target windows --m3server "D:\\M3'SERVER \"\$(calc)" --optional
    exits 0
    parses "$(grep -c 'New-NetFirewallRule -Group' "$work/out")"
    # Nothing depends on the code page in which Windows PowerShell reads the file.
    equal "$(LC_ALL=C tr -d '\n -~' <"$work/out" | wc -c)" 0
    run generate "$file" --target windows --undo
    parses 0
done
run generate tests/data/hostile.toml --target windows
# A computer is known by the first 15 characters of its name; the whole name is data.
prints "^    'A''; Stop-Comput' \{\$"
prints "\('Lifecare: A''; Stop-Computer; ''' \+ \[char\]0x2019 \+ '; Stop-Computer; ' \+ \[char\]0x2018 \+ '' \+ \[char\]0x00D1 \+ ' -> "

finish
