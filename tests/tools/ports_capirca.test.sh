#!/bin/sh
# SPDX-License-Identifier: MIT
# capirca reads the definitions and the policy that lifecare-ports generates, and its AclCheck answers as we do, flow by flow.
tool=lifecare-ports
. tests/tools/harness.sh

python=/usr/bin/python3
"$python" -c 'import capirca.lib.aclcheck' 2>/dev/null || { echo "skipped: python3-capirca is not installed"; exit 77; }
for file in examples/data/small.toml examples/data/medium.toml tests/data/hostile.toml; do
    run generate "$file" --target capirca --document techspec-2025 --output "$work/capirca"
    exits 0
    run matrix "$file" --document techspec-2025 --format json
    exits 0
    checks=$((checks + 1))
    "$python" tests/tools/capirca_check.py "$work/capirca" "$work/out" >"$work/said" 2>&1 || fault "capirca: $(tail -n 15 "$work/said")"
    cat "$work/said"
    rm -rf "$work/capirca"
done

finish
