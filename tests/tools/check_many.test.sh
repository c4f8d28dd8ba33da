#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-check of several installations, against an earlier run, and the waivers that it writes.
tool=lifecare-check
. tests/tools/harness.sh
on="--as-of 2025-06-02"
data=examples/data

# An overview: one row a file, the worst exit code.
# shellcheck disable=SC2086 # words
run $data/small.toml $data/medium.toml $on
exits 0
silent
prints '^2 installations: 2 clean$'
# shellcheck disable=SC2086 # words
run $data/small.toml $data/bad.toml $on --format csv
exits 1
lines 3
prints '^file,installation,document,state,errors,warnings,notes,waived,not_checked,message$'
prints "^$data/small.toml,Lillby,techspec-2025,clean,0,0,0,0,15,\$"
cp "$work/out" "$work/overview.csv"
# shellcheck disable=SC2086 # words
run $data/bad.toml $on --format json
errors=$(sed -n 's/^  "errors": \([0-9]*\),$/\1/p' "$work/out")
cp "$work/overview.csv" "$work/out"
prints "^$data/bad.toml,Felby,techspec-2025,findings,$errors,"

# On a page and in text what is wrong alike in many places is one fault, and states are in words.
# shellcheck disable=SC2086 # words
run $data/small.toml $data/bad.toml $on --format html --lang sv
exits 1
prints '<td data-label="Tillstånd">utan fynd</td>'
prints '<td data-label="Tillstånd">med fynd</td><td data-label="Fel" class="number">[0-9]+ \([0-9]+ ställen\)</td>'
# shellcheck disable=SC2086 # words
run $data/small.toml $data/bad.toml $on --lang sv
prints 'bad.toml .* med fynd +[0-9]+ \([0-9]+ ställen\) '

# A folder: what is another's is named, a file that is refused does not stop the rest, a file is counted once.
all=$work/all
mkdir -p "$all/deep" "$work/empty" "$work/others"
cp $data/bad.toml $data/medium.toml "$all"
cp $data/medium.toml "$all/deep/copy.toml"
sed 's/FELBY-APPLICATION01/FELBYAPP01/' $data/bad.toml >"$all/deep/other.toml"
printf 'server = [\n' >"$all/broken.toml"
printf 'hello\n' >"$all/letter.txt"
printf 'hello\n' >"$work/others/letter.txt"
# shellcheck disable=SC2086 # words
run "$all" $on
exits 2
prints '^4 installations: 1 clean, 2 with findings, 1 refused$'
prints '^LC-NAME-003 +error +2 +2  '
prints_not '^LC-NAME-001 ' # of one file alone
cp "$work/err" "$work/out"
prints "^$all: not read, as it does not end in .toml: $all/letter.txt\$"
prints "^$all/broken.toml:[0-9:]*: error: is not TOML"
prints "^$all/medium.toml has the content of $all/deep/copy.toml and is counted once\$"
# shellcheck disable=SC2086 # words
run $data/small.toml "$work/none.toml" $data/small.toml $on --lang sv
exits 2
prints '^2 installationer: 1 utan fynd, 1 kunde inte läsas$'
cp "$work/err" "$work/out"
prints 'none.toml: fel: '
prints 'small.toml har samma innehåll som .*small.toml och räknas en gång'
ln -s nowhere "$work/empty/link"  # as editors leave it: no file of the folder
for folder in empty others; do
    # shellcheck disable=SC2086 # words
    run "$work/$folder" $on
    exits 2
    complains 'holds no file whose name ends in .toml'
done
# shellcheck disable=SC2086 # words
run $data/small.toml $data/vellinge.toml $on
exits 2
prints '^2 installations: 1 clean, 1 not checked$'
mkdir "$work/linked"
cp $data/small.toml "$work/linked"
ln -s nowhere "$work/linked/.#small"
# shellcheck disable=SC2086 # words
run "$work/linked" $on
exits 0
if ! on_windows; then # Wine does not list a link to nothing
    ln -s nowhere "$work/linked/lost.toml" # a municipality that is not there is told
    # shellcheck disable=SC2086 # words
    run "$work/linked" $on
    exits 2
    prints '1 clean, 1 refused$'
fi
run $data/small.toml $data/medium.toml --growth 3
exits 2
complains '^--years: error: is missing'
equal "$(wc -l <"$work/err")" 1

# The same for programs: JSON holds each report, JUnit a suite a file, SARIF one run with what could not be read.
# shellcheck disable=SC2086 # words
run "$all" $on --format json
cp "$work/out" "$work/all.json"
prints '^    "refused": 1$'
equal "$(grep -c '"customer"\|"installation": ' "$work/all.json")" 3
# shellcheck disable=SC2086 # words
run "$all" $on --format junit
exits 2
equal "$(grep -c '<testsuite ' "$work/out")" 4
prints '<testsuites name="lifecare-check" .* errors="1" '
prints '<error type="could-not-check" message="is not TOML'
# shellcheck disable=SC2086 # words
run "$all" $on --format tap
prints "^not ok [0-9]+ - $all/broken.toml: could not be checked\$"
equal "$(sed -n 's/^1\.\.//p' "$work/out")" "$(grep -cE '^(not )?ok ' "$work/out")"
# shellcheck disable=SC2086 # words
run "$all" $on --format sarif
prints '"executionSuccessful": false'
equal "$(grep -c '"uri": ".*broken.toml"' "$work/out")" 1
if python_with jsonschema; then
    checks=$((checks + 1))
    "$python" -c 'import json,sys,jsonschema; d=json.load(open(sys.argv[1])); jsonschema.validate(d,json.load(open(sys.argv[2]))); f=[x["partialFingerprints"]["ruleAndSubject/v1"] for x in d["runs"][0]["results"]]; assert len(f)==len(set(f)), "two findings have one fingerprint"' "$work/out" tests/data/sarif-schema-2.1.0.json >"$work/err" 2>&1 || fault "no SARIF, or two findings alike"
fi
# Files under different documents: each finding has the text of its own document's rule.
mkdir "$work/both"
cp $data/bad.toml $data/bad-cloud.toml "$work/both"
run "$work/both" --as-of 2026-01-15 --lang en --format sarif
exits 1
if command -v python3 >/dev/null; then
    checks=$((checks + 1))
    python3 - "$work/out" >"$work/err" 2>&1 <<'PYTHON' || fault "a finding has not the text of its own rule"
import json, sys
run = json.load(open(sys.argv[1], encoding="utf-8"))["runs"][0]
rules, twice = run["tool"]["driver"]["rules"], 0
texts = [json.dumps(r, sort_keys=True) for r in rules]
assert len(texts) == len(set(texts)), "a rule stands twice"
for x in run["results"]:
    rule = rules[x["ruleIndex"]]
    assert rule["id"] == x["ruleId"] and rule["shortDescription"]["text"] in x["message"]["text"], (rule, x)
    assert rule["shortDescription"]["text"] in rule["fullDescription"]["text"] and rule["help"]["text"], rule
    cloud = x["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].endswith("bad-cloud.toml")
    assert ("cloud-6.2" in rule["fullDescription"]["text"]) >= cloud, (rule, x)
    twice += sum(r["id"] == rule["id"] for r in rules) > 1
assert twice > 0
PYTHON
fi
# The page links to the findings of each.
# shellcheck disable=SC2086 # words
run "$all" $on --format html
for n in 1 2 3 4; do
    prints "<a href=\"#installation-$n\">"
    prints "<h2 id=\"installation-$n\""
done
if command -v tidy >/dev/null; then
    checks=$((checks + 1))
    tidy -q -e "$work/out" >"$work/err" 2>&1 || fault "tidy finds faults in the page"
fi

# Since an earlier run: what is new, what is fixed, and what is only no longer known.
# shellcheck disable=SC2086 # words
run $data/bad.toml $on --format json
cp "$work/out" "$work/bad.json"
# shellcheck disable=SC2086 # words
run $data/bad.toml $on --since "$work/bad.json"
exits 0
prints '^0 new, 0 fixed, 0 waived, 0 no longer checked$'
mkdir "$work/later"
# The name is shortened, the latency is no longer told, a waiver is added, a port is opened; the customer is the same.
sed -e '/^latency_ms/d' -e 's/FELBY-APPLICATION01/FELBYAPP01/' -e 's/^https = .*/https = true/' $data/bad.toml >"$work/later/bad.toml"
printf '[[waiver]]\ncheck = "LC-NET-006"\nreason = "x"\n' >>"$work/later/bad.toml"
run "$work/later/bad.toml" --as-of 2025-06-03 --since "$work/bad.json" --format csv
exits 1
prints '^fixed,LC-NAME-001,warning,FELBY-APPLICATION01,'
prints '^fixed,LC-NET-003,error,Felby,'
prints '^not-checked,LC-NET-005,error,client,'
prints '^waived,LC-NET-006,warning,client,'
prints '^new,LC-HW-001,error,FELBYAPP01,' # a server of another name is another server
prints_not ',LC-NET-008,'
# In another language the findings are the same.
# shellcheck disable=SC2086 # words
run $data/bad.toml $on --since "$work/bad.json" --lang sv
exits 0
prints '^0 nya, 0 åtgärdade, 0 med undantag, 0 kontrolleras inte längre$'
# Of several, each with its own; what is in one of the two alone is said.
rm "$all/broken.toml"
# shellcheck disable=SC2086 # words
run "$all" $on --since "$work/all.json"
exits 0
prints '^0 new, 0 fixed'
# shellcheck disable=SC2086 # words
run "$all/bad.toml" $data/small.toml $on --since "$work/all.json"
exits 0
prints "^$data/small.toml is not in the report: all of it is new\$"
prints "^$all/deep/copy.toml is only in the report and is not compared\$"
# What is no such report.
# shellcheck disable=SC2086 # words
run $data/medium.toml $on --since "$work/bad.json"
exits 2
complains "is not about $data/medium.toml"
# Under the name of the file it is about another customer.
sed 's/"installation": *"Felby"/"installation": "Annanby"/' "$work/bad.json" >"$work/none.json"
# shellcheck disable=SC2086 # words
run $data/bad.toml $on --since "$work/none.json"
exits 2
complains "is about Annanby, and $data/bad.toml is Felby's; give a report about the same installation"
run $data/bad.toml --as-of 2025-05-01 --since "$work/bad.json"
exits 2
complains 'is of 2025-06-02, after 2025-05-01'
for text in 'hello' '{}' '[1]' '{"findings": 1}' '{"installations": []}'; do
    printf '%s' "$text" >"$work/none.json"
    # shellcheck disable=SC2086 # words
    run $data/bad.toml $on --since "$work/none.json"
    exits 2
    complains 'none.json: error: is not a report'
done
sed '/"identity"/d' "$work/bad.json" >"$work/none.json"
# shellcheck disable=SC2086 # words
run $data/bad.toml $on --since "$work/none.json"
exits 2
complains 'without identity; write the report anew'
# shellcheck disable=SC2086 # words
run $data/bad.toml $on --since "$work/bad.json" --format sarif
exits 2
complains '--since writes text, csv'

# Waivers of all that is found: refused as they are, and enough once they are filled in.
# shellcheck disable=SC2086 # words
run $data/bad.toml $on --write-waivers
exits 0
silent
prints '^check = "LC-HW-001"$'
prints '^# LC-WAIVE-001: '
prints_not '^check = "LC-WAIVE-'
prints_not '^check = "LC-NAME-009"' # a note
# shellcheck disable=SC2086 # words
run $data/bad.toml $on --write-waivers --fail-on note
prints '^check = "LC-NAME-009"$'
cat $data/bad.toml "$work/out" >"$work/waived.toml"
# shellcheck disable=SC2086 # words
run "$work/waived.toml" $on
exits 2
complains 'reason is empty'
complains 'until = "" is not a day'
sed -i 's/^reason = ""/reason = "decided"/; s/^until = ""/until = 2026-01-01/' "$work/waived.toml"
# shellcheck disable=SC2086 # words
run "$work/waived.toml" $on --format csv
exits 1
equal "$(grep -v '^LC-WAIVE-' "$work/out" | grep -c ',found,')" 0
# shellcheck disable=SC2086 # words
run $data/medium.toml $on --write-waivers
exits 0
prints '^# No findings to waive\.$'
# shellcheck disable=SC2086 # words
run $data/bad.toml $data/small.toml $on --write-waivers
exits 2
complains 'one file at a time'
# shellcheck disable=SC2086 # words
run $data/bad.toml $on --write-waivers --format csv
exits 2
complains 'does not go with --format'

finish
