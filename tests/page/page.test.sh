#!/bin/sh
# SPDX-License-Identifier: MIT
# The tools in one page of HTML, made by `cmake --build BUILD --target page`.
# usage: page.test.sh commands|browser|without-webassembly BIN BUILD    (from the top of the project)
set -eu
skip() { echo "skipped: $1"; exit 77; }
bin=$2
build=$3
command -v node >/dev/null || skip "node is not installed"
case $1 in
without-webassembly) page=$build/lifecare-utan-webassembly.html ;;
*) page=$build/lifecare.html ;;
esac
[ -e "$page" ] || skip "$page was not built"

if [ "$1" = commands ]; then
    exec node tests/page/commands.cjs "$bin" "$build/examples/page/lifecare.js" "$build/examples/page/lifecare.wasm"
fi
browser=$(command -v chromium) || skip "chromium is not installed"
command -v npm >/dev/null || skip "npm is not installed"
packages=$build/npm
if [ ! -e "$packages/node_modules/axe-core/axe.min.js" ] || [ ! -e "$packages/node_modules/playwright-core/package.json" ]; then
    timeout 120 npm install --silent --no-fund --no-audit --prefix "$packages" axe-core@4 playwright-core@1 >/dev/null 2>&1 || skip "axe-core and playwright-core cannot be installed from npm"
fi
exec node tests/page/browser.cjs "$packages/node_modules" "$browser" "$page" "$bin"
