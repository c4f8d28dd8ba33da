#!/bin/sh
# SPDX-License-Identifier: MIT
# What earlier versions read is read, and gets the verdict that it got, but for the corrections that corrections.tsv of their folders in tests/data list with their
# reasons.
tool=lifecare-check
. tests/tools/harness.sh
if ! command -v python3 >/dev/null; then
    echo "skipped, absent: python3"
    exit 77
fi
export LIFECARE_LANG=en
for folder in tests/data/[0-9]*; do
    checks=$((checks + 1))
    ran="tests/tools/earlier_check.py $folder"
    python3 tests/tools/earlier_check.py "$BIN" "$folder" >"$work/out" 2>"$work/err" || fault "today's answers are not those that are kept, with their corrections"
    [ "$failed" -ne 0 ] || cat "$work/out"
done

# The test itself sees a changed verdict that is not listed, a listed one that is none, a file that is not read, and a key that is gone.
copy=$work/0.1.0
sees() {
    checks=$((checks + 1))
    ran="the copy with $1"
    if python3 tests/tools/earlier_check.py "$BIN" "$copy" >"$work/out" 2>"$work/err"; then fault "not seen"; fi
    grep -qE -- "$2" "$work/out" || fault "does not say: $2"
}
fresh() { rm -rf "$copy" && cp -R tests/data/0.1.0 "$copy"; }
fresh
sed -i 's/^\(MELCORE01,.*,MELDB01,.*,1433,.*\),required\r*$/\1,optional/' "$copy/answers/matrix-medium.csv"
sees "another verdict" 'matrix-medium\.csv: MELCORE01 MELDB01 1433 tcp: was "optional", is "required"'
fresh
printf 'size-medium.csv\tkir\t1 1\t2 2\tnone\n' >>"$copy/corrections.tsv"
sees "a correction that is none" 'no longer differs'
fresh
printf 'size-medium.csv\tkir\t1 1\t2 2\t\n' >>"$copy/corrections.tsv"
sees "a correction without a reason" 'has no reason'
fresh
sed -i '1s/.*/custommer = "X"/' "$copy/installations/small.toml"
sees "a file that is not read" 'check-small\.json: exit: was "answered", is "2"'
fresh
sed -i 's/"errors":/"faults":/' "$copy/answers/check-small.json"
sees "a key that is gone" 'no key faults'
finish
