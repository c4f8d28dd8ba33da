# SPDX-License-Identifier: MIT
"""Today's answers against those that a release gave. Usage: earlier_check.py BIN FOLDER [--record], with the folder's runs.tsv, answers/ and corrections.tsv.
--record writes the answers: once, when the folder is made (docs/contributing.md).

A row of an answer has a name and a verdict. A verdict that differs is a fault unless corrections.tsv lists it; so is one listed that does not differ.
Rows that are new are faults where something is found in them; what is new and not applicable, not asked or not answered changes no verdict."""
import collections, csv, fnmatch, json, os, re, subprocess, sys
import xml.etree.ElementTree as xml

bin_folder, folder = sys.argv[1:3]
faults = []


def table(name):
    with open(os.path.join(folder, name), encoding="utf-8") as f:
        return [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("#")]


def csv_verdicts(text, key, verdict):
    """Verdicts by row name; equal names have their verdicts together."""
    rows = collections.defaultdict(list)
    for row in csv.DictReader(text.lstrip("\ufeff").splitlines()):
        rows[" ".join(row[k] for k in key)].append(" ".join(row[v] for v in verdict))
    return {name: "; ".join(sorted(all_of)) for name, all_of in rows.items()}


def check_verdicts(text):
    said = json.loads(text)
    rows = collections.defaultdict(collections.Counter)
    for f in said["findings"]:
        if f["state"] != "not-checked":
            rows[f["id"] + " " + f["subject"]][f["state"] + " " + f["severity"]] += 1
    for c in said["checks"]:
        if c["state"] != "not-applicable":
            rows[c["id"]][c["state"]] += 1
    for q in said["questions"]:
        if q["answer"] is not None:
            rows[q["rule"]][str(q["answer"]).lower()] += 1
    return {name: "; ".join(f"{state} x{n}" if n > 1 else state for state, n in sorted(all_of.items())) for name, all_of in rows.items()}


def json_keys(value, at=""):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (at + "." + key).lstrip(".")
            yield from json_keys(inner, at + "." + key)
    elif isinstance(value, list):
        for inner in value:
            yield from json_keys(inner, at)


def names_for_programs(text, kind):
    """Each result's name for programs, which has to stay, with how it went, by the id of its check."""
    if kind == "sarif":
        results = json.loads(text)["runs"][0]["results"]
        every = [(r["ruleId"], " ".join(r["partialFingerprints"].values()), r["level"]) for r in results]
    elif kind == "tap":
        every = [(m[3], m[3] + m[4], m[1] + ("skip" if "# SKIP" in line else "")) for line in text.splitlines()
                 if (m := re.match(r"(not ok|ok) (\d+) - (LC-[A-Z]+-\d+)([^#]*)", line))]
    else:
        every = [(c.get("name").split(" ")[0], c.get("name"), " ".join(e.tag for e in c if e.tag in ("failure", "skipped"))) for c in xml.fromstring(text).iter("testcase")]
    by_id = collections.defaultdict(set)
    for rule, name, how in every:
        by_id[rule].add((name.strip(), how))
    return by_id


corrections = {}
for n, row in enumerate(table("corrections.tsv"), 1):
    if len(row) != 5 or not row[4].strip():
        faults.append(f"corrections.tsv: row {n} has no reason: {row}")
        continue
    corrections[tuple(row[:4])] = False


def differs(answer, name, was, now_is):
    """A verdict that is another: a fault unless a correction lists it."""
    of_this = [row for row in corrections if row[2:] == (was, now_is) and fnmatch.fnmatchcase(answer, row[0]) and fnmatch.fnmatchcase(name, row[1])]
    for row in of_this:
        corrections[row] = True
    if not of_this:
        faults.append(f'{answer}: {name}: was "{was}", is "{now_is}"')


keys_then, keys_now = collections.defaultdict(set), collections.defaultdict(set)
compared = 0
for answer, key, verdict, command in table("runs.tsv"):
    kind = answer.rsplit(".", 1)[1]
    words = command.split()
    run = subprocess.run([os.path.join(os.path.abspath(bin_folder), words[0]), *words[1:], "--format", kind], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True)
    now = run.stdout.decode("utf-8")
    if "--record" in sys.argv[3:]:
        if run.returncode not in (0, 1) or not now:
            sys.exit(f"{answer}: {run.stderr.decode('utf-8', 'replace')}")
        with open(os.path.join(folder, "answers", answer), "w", encoding="utf-8", newline="") as f:
            f.write(now)
    with open(os.path.join(folder, "answers", answer), encoding="utf-8", newline="") as f:
        then = f.read()
    if run.returncode not in (0, 1):
        print(f"{answer}: {run.stderr.decode('utf-8', 'replace').splitlines()[:1]}", file=sys.stderr)
        differs(answer, "exit", "answered", str(run.returncode))
        continue
    if kind in ("sarif", "tap", "junit"):
        before, after = names_for_programs(then, kind), names_for_programs(now, kind)
        for rule in sorted(before.keys() | after.keys()):
            compared += 1
            if before[rule] and before[rule] != after[rule]:
                differs(answer, rule, "named", "named otherwise")
        continue
    if kind == "json":
        keys_then[words[0]] |= set(json_keys(json.loads(then)))
        keys_now[words[0]] |= set(json_keys(json.loads(now)))
        before, after = check_verdicts(then), check_verdicts(now)
    else:
        gone = set(then.splitlines()[0].lstrip("\ufeff").split(",")) - set(now.splitlines()[0].lstrip("\ufeff").split(","))
        if gone:
            faults.append(f"{answer}: no column {' '.join(sorted(gone))}")
            continue
        before, after = csv_verdicts(then, key.split(), verdict.split()), csv_verdicts(now, key.split(), verdict.split())
    for name in sorted(before.keys() | after.keys()):
        compared += 1
        was, now_is = before.get(name, "-"), after.get(name, "-")
        if was == now_is:
            continue
        if was == "-" and now_is in ("passed", "not-applicable"):
            continue
        differs(answer, name, was, now_is)
for tool in keys_then:
    for key in sorted(keys_then[tool] - keys_now[tool]):
        faults.append(f"{tool}: no key {key}")
for row, differs in corrections.items():
    if not differs:
        faults.append(f"corrections.tsv: no longer differs: {row}")
print("\n".join(faults) if faults else f"{compared} verdicts of {os.path.basename(folder)} hold, but for {len(corrections)} corrections")
sys.exit(bool(faults))
