#!/bin/sh
# SPDX-License-Identifier: MIT
# Names by which programs read answers and files stay: tests/data/stable-names.tsv. With --update it is written anew: for names that are new, or that went by the rule
# of docs/explanation/stability.md.
tool=lifecare-check
. tests/tools/harness.sh
if ! command -v python3 >/dev/null; then
    echo "skipped, absent: python3"
    exit 77
fi
kept=tests/data/stable-names.tsv
checks=$((checks + 1))
ran="tests/tools/stable_names_check.py $*"
python3 tests/tools/stable_names_check.py "$BIN" $kept "$@" >"$work/out" 2>"$work/err" || fault "names are gone or new"
[ "$failed" -ne 0 ] || cat "$work/out"

# The test itself sees a name that went, one of another kind, and one that is new.
sees() { # WHAT SED SAID
    checks=$((checks + 1))
    ran="the list with $1"
    sed "$2" $kept >"$work/kept"
    if python3 tests/tools/stable_names_check.py "$BIN" "$work/kept" >"$work/out" 2>"$work/err"; then fault "not seen"; fi
    grep -qxF -- "$3" "$work/out" || fault "does not say: $3"
}
tab=$(printf '\t')
sees "a key that is gone" "\$a json check${tab}findings[].cause${tab}text" 'gone, or of another kind: json check | findings[].cause | text'
sees "a key that is new" "/^json check${tab}findings\[\].identity${tab}/d" 'new, and not kept (sh tests/tools/stable_names.test.sh --update): json check | findings[].identity | text'
finish
