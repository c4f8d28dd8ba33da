#!/bin/sh
# SPDX-License-Identifier: MIT
# The report as a page, as a browser shows it: axe-core looks for what shuts people out, on a desktop, a telephone and in the dark. Both packages of npm go into
# the build folder; without them, as without a network, the test is skipped.
set -eu
skip() { echo "skipped: $1"; exit 77; }
command -v node >/dev/null && command -v npm >/dev/null || skip "node or npm is not installed"
browser=$(command -v chromium) || skip "chromium is not installed"
packages=$(dirname "$BIN")/npm
if [ ! -e "$packages/node_modules/axe-core/axe.min.js" ] || [ ! -e "$packages/node_modules/playwright-core/package.json" ]; then
    timeout 120 npm install --silent --no-fund --no-audit --prefix "$packages" axe-core@4 playwright-core@1 >/dev/null 2>&1 || skip "axe-core and playwright-core cannot be installed from npm"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
look_at() { # NAME LANGUAGE: one more page
    "$BIN/lifecare-check" "examples/data/$1.toml" --as-of 2025-11-01 --lang "$2" --format html >"$work/$1.$2.html" 2>/dev/null || [ -s "$work/$1.$2.html" ]
}
# The words of the other language change nothing that a browser is asked about: one page has both.
for file in examples/data/*.toml; do look_at "$(basename "$file" .toml)" sv; done
look_at bad en
node tests/tools/report_accessible.cjs "$packages/node_modules" "$browser" "$work"/*.html
