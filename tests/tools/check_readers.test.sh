#!/bin/sh
# SPDX-License-Identifier: MIT
# What lifecare-check writes for other programs, read by programs that others wrote: prove, junitparser, jsonschema with the published schema. Each must
# count what --format json counts.
tool=lifecare-check
. tests/tools/harness.sh
data=examples/data

# read_by_python MODULE ARGUMENTS...: the script on standard input, with all that was written.
read_by_python() {
    module=$1
    ran="$module of $file"
    "$python" - "$work" "$file" >"$work/out" 2>"$work/err"
    code=$?
    exits 0
}

# counted KEYS: the sum of these of the totals of --format json.
counted() { sed -n "s/^  \"\($1\)\": \([0-9]*\),\$/\2/p" "$work/read.json" | awk '{ n += $1 } END { print n + 0 }'; }

for file in $data/bad.toml $data/bad-cloud.toml $data/small.toml; do
    on="--as-of 2025-06-02"
    [ "$file" != $data/bad-cloud.toml ] || on="--as-of 2025-09-01"
    for format in json sarif junit tap; do "$BIN/$tool" $file $on --format $format --output "$work/read.$format"; done

    if command -v xmllint >/dev/null; then
        checks=$((checks + 1))
        xmllint --noout "$work/read.junit" || fault "xmllint refuses the JUnit file"
    fi
    if command -v prove >/dev/null; then
        prove -e cat "$work/read.tap" >"$work/out" 2>&1
        code=$?
        ran="prove of $file"
        prints_not 'Parse errors'
        found=$(counted 'errors\|warnings')
        exits $((found > 0))
        [ "$found" -eq 0 ] || prints "Failed $found/$(sed -n 's/^1\.\.//p' "$work/read.tap") subtests"
        equal "$(grep -c '^ok .* # SKIP ' "$work/read.tap")" "$(counted 'waived\|not_checked')"
        equal "$(grep -c '^  level: note$' "$work/read.tap")" "$(counted notes)"
    fi

    if python_with junitparser; then
        read_by_python junitparser <<'PYTHON'
import json, sys
from junitparser import JUnitXml, Failure, Skipped
work, file = sys.argv[1:3]
said = json.load(open(work + "/read.json", encoding="utf-8"))
suites = list(JUnitXml.fromfile(work + "/read.junit"))
cases = list(suites[0])
def having(kind): return [c for c in cases if any(isinstance(r, kind) for r in c.result)]
found = said["errors"] + said["warnings"]
right = sum(c["state"] == "passed" for c in said["checks"]) + sum(q["answer"] is True for q in said["questions"])
assert len(suites) == 1 and suites[0].failures == len(having(Failure)) == found
assert suites[0].skipped == len(having(Skipped)) == said["waived"] + said["not_checked"]
assert suites[0].tests == len(cases) == right + len(said["findings"]), (len(cases), right, len(said["findings"]))
assert len({c.name for c in cases}) == len(cases), "two cases have one name"
assert all(r.message and r.text == r.message for c in having(Failure) for r in c.result)
PYTHON
    fi

    if python_with jsonschema; then
        read_by_python jsonschema <<'PYTHON'
import json, sys
import jsonschema
work, file = sys.argv[1:3]
said = json.load(open(work + "/read.json", encoding="utf-8"))
log = json.load(open(work + "/read.sarif", encoding="utf-8"))
jsonschema.Draft4Validator(json.load(open("tests/data/sarif-schema-2.1.0.json", encoding="utf-8"))).validate(log)
run = log["runs"][0]
rules, results = run["tool"]["driver"]["rules"], run["results"]
assert len({r["id"] for r in rules}) == len(rules)
for r in rules:
    assert r["shortDescription"]["text"] in r["fullDescription"]["text"] and r["help"]["text"] and r["help"]["markdown"] and r["properties"]["tags"], r
    assert "helpUri" not in r  # that is an absolute address, and the pages have none
for level in "error", "warning", "note":
    assert sum(r["level"] == level for r in results) == said[level + "s"]
    assert [r["ruleId"] for r in results if r["level"] == level] == [f["id"] for f in said["findings"] if f["state"] == "found" and f["severity"] == level]
assert all(rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in results)
# Each result points at the words of the file that it is about.
lines = open(file, encoding="utf-8").read().split("\n")
def at(result):
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == file
    return lines[place["region"]["startLine"] - 1][place["region"]["startColumn"] - 1:]
for r in results: assert at(r).strip(), r
first = {}
for r in results: first.setdefault(r["ruleId"], at(r))
begins = {"LC-NAME-001": '"FELBY-APPLICATION01"', "LC-NET-005": "35", "LC-NET-012": '["30700-30760"]', "LC-SW-001": '"Windows Server 2016"', "LC-NET-003": "false",
          "LC-HW-001": "2", "LC-CERT-002": "2025-07-01", "LC-WAIVE-003": '"LC-NET-777"', "LC-ASK-006": "false", "LC-NAME-006": '"HWE_FEL_Tdia"'}
if file.endswith("/bad.toml"):
    for rule, text in begins.items(): assert first[rule].startswith(text), (rule, first[rule])
PYTHON
        # A finding keeps its fingerprint where lines move, in the other language, and beside others.
        prints_of() { grep -o 'ruleAndSubject/v1": "[0-9a-f]*' "$1" | sort; }
        { printf '# a line more\n\n'; cat $file; } >"$work/moved.toml"
        run "$work/moved.toml" $on --format sarif --lang sv
        equal "$(prints_of "$work/out")" "$(prints_of "$work/read.sarif")"
        equal "$(prints_of "$work/out" | sort -u | wc -l)" "$(prints_of "$work/out" | wc -l)"
    fi
done
command -v prove >/dev/null || skipped="$skipped prove"

if [ -n "$skipped" ] && [ "$failed" -eq 0 ]; then
    echo "skipped, absent:$(printf '%s\n' $skipped | sort -u | paste -sd' ' -) ($checks other checks passed)"
    exit 77
fi
finish
