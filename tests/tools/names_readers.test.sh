#!/bin/sh
# SPDX-License-Identifier: MIT
# What lifecare-names writes for other programs, read by programs that others wrote: prove, junitparser, jsonschema with the published schema.
tool=lifecare-names
. tests/tools/harness.sh

printf 'HCWMETA1\nHWE_MBY_TS\nmaster\nMBY_Activity\nReportServer # TODO\n<b>&"]]>\nna\tme\n\033[31mx\nMBY_KQ0\n' >"$work/å list.txt"
list="$work/å list.txt"
# Of 9 names 3 are wrong: a misspelt one, and two with control characters; two foreign ones are noted. An older one is no fault: 13.3 reckons with it.

if command -v prove >/dev/null; then
    run check "$list" --format tap
    exits 1
    cp "$work/out" "$work/wrong.tap"
    printf 'HCWMETA1\nmaster\nMBY_KQ0\n' >"$work/right.txt"
    run check "$work/right.txt" --format tap --output "$work/right.tap"
    exits 0
    prove -e cat "$work/right.tap" >"$work/out" 2>&1
    code=$?
    ran="prove right.tap"
    exits 0
    prints '^Files=1, Tests=3'
    prove -e cat "$work/wrong.tap" >"$work/out" 2>&1
    code=$?
    ran="prove wrong.tap"
    exits 1
    prints 'Failed 3/9 subtests'
    prints_not 'Parse errors'
else
    skipped="$skipped prove"
fi

if python_with junitparser; then
    run check "$list" --format junit
    cp "$work/out" "$work/names.xml"
    "$python" - "$work/names.xml" >"$work/out" 2>"$work/err" <<'PYTHON'
import sys
from junitparser import JUnitXml, Failure, Skipped
suites = list(JUnitXml.fromfile(sys.argv[1]))
cases = list(suites[0])
failed = [c for c in cases if any(isinstance(r, Failure) for r in c.result)]
skipped = [c for c in cases if any(isinstance(r, Skipped) for r in c.result)]
print(len(suites), suites[0].tests, suites[0].failures, len(cases), len(failed), len(skipped))
print(cases[5].name)
print(all(r.message and r.text == r.message for c in failed for r in c.result))
PYTHON
    code=$?
    ran="junitparser"
    exits 0
    prints '^1 9 3 9 3 1$'
    prints '^<b>&"\]\]>$'
    prints '^True$'
fi

if python_with jsonschema; then
    run check "$list" --format sarif
    cp "$work/out" "$work/names.sarif"
    "$python" - "$work/names.sarif" tests/data/sarif-schema-2.1.0.json >"$work/out" 2>"$work/err" <<'PYTHON'
import json, sys
import jsonschema
log, schema = (json.load(open(p, encoding="utf-8")) for p in sys.argv[1:3])
jsonschema.Draft4Validator.check_schema(schema)
for e in jsonschema.Draft4Validator(schema).iter_errors(log):
    print("not valid:", e.message)
run = log["runs"][0]
rules = run["tool"]["driver"]["rules"]
print(len(run["results"]), all(rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in run["results"]))
print(len({r["partialFingerprints"]["ruleAndSubject/v1"] for r in run["results"]}))
print(run["results"][0]["locations"][0]["physicalLocation"]["region"])
# The reader refuses what is broken: the schema is really applied.
run["results"][0]["level"] = "fatal"
print(sum(1 for e in jsonschema.Draft4Validator(schema).iter_errors(log)))
PYTHON
    code=$?
    ran="jsonschema"
    exits 0
    prints_not 'not valid'
    prints '^6 True$'
    prints '^6$'
    prints "'startLine': 2"
    prints '^1$'
    # The same finding on another line keeps its fingerprint.
    printf '\n\nHWE_MBY_TS\n' >"$work/moved.txt"
    run check "$work/moved.txt" --format sarif
    equal "$(grep -o 'ruleAndSubject/v1": "[0-9a-f]*' "$work/out")" "$(grep -o 'ruleAndSubject/v1": "[0-9a-f]*' "$work/names.sarif" | head -n 1)"
fi

# A right name with a note has a rule in SARIF, as every result has.
printf 'HWE_MO\314\210N_TSS\nM\303\266N_KQO\n' >"$work/divided"
run check "$work/divided" --format sarif --lang en
exits 1
prints '"ruleId": "valid"'
equal "$(grep -c '"ruleIndex"' "$work/out")" "$(grep -c '"ruleId"' "$work/out")"

if [ -n "$skipped" ] && [ "$failed" -eq 0 ]; then
    echo "skipped, absent:$skipped ($checks other checks passed)"
    exit 77
fi
finish
