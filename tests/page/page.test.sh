#!/bin/sh
# SPDX-License-Identifier: MIT
# The tools in one page of HTML, made by `cmake --build BUILD --target page`, and the one without WebAssembly.
# usage: [WHOLE=FOLDER] page.test.sh commands|browser|story|without-webassembly BIN BUILD    (from the top of the project)
# WHOLE: everything that a run of all tests takes a part of, with pictures of each tab in FOLDER.
set -eu
skip() { echo "skipped: $1"; exit 77; }
part=$1
bin=$2
build=$3
command -v node >/dev/null || skip "node is not installed"
case $part in
without-webassembly) page=$build/lifecare-utan-webassembly.html ;;
*) page=$build/lifecare.html ;;
esac
[ -e "$page" ] || skip "$page was not built"

if [ "$part" = commands ]; then
    # It is opened from a share, all of it.
    [ "$(wc -c <"$page")" -le 1500000 ] || { echo "$page is larger than 1.5 MB: $(wc -c <"$page") bytes"; exit 1; }
    (cd "$build" && sha256sum --check --quiet lifecare.html.sha256)
    exec node tests/page/commands.cjs "$bin" "$build/examples/page/lifecare.js" "$build/examples/page/lifecare.wasm"
fi
browser=$(command -v chromium) || skip "chromium is not installed"
command -v npm >/dev/null || skip "npm is not installed"
packages=$build/npm
if [ ! -e "$packages/node_modules/axe-core/axe.min.js" ] || [ ! -e "$packages/node_modules/playwright-core/package.json" ]; then
    timeout 120 npm install --silent --no-fund --no-audit --prefix "$packages" axe-core@4 playwright-core@1 >/dev/null 2>&1 || skip "axe-core and playwright-core cannot be installed from npm"
fi
case $part in
story) exec node tests/page/story.cjs "$packages/node_modules" "$browser" "$page" "$bin" ;;
*) exec node tests/page/browser.cjs "$packages/node_modules" "$browser" "$page" "$bin" ${WHOLE:+"$WHOLE"} ;;
esac
