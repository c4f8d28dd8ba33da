# SPDX-License-Identifier: MIT
"""The names by which programs read the tools' answers, against those that are kept. Usage: stable_names_check.py BIN FILE [--update].

Kept are keys of JSON with their kinds, columns of CSV, ids of checks and questions, what names a result in SARIF, keys of the installation file, and the
words and numbers by which the tools know their own files. What is gone or of another kind is a fault; what is new is one until it is kept, too."""
import csv, io, json, os, subprocess, sys

bin_folder, kept_file = sys.argv[1:3]
DAY = ["--as-of", "2026-01-15"]
DATA = "examples/data/"
# What is asked, by a name of its own: a key must not move from one answer to another.
JSON = {
    "check": [f"check {DATA}{f}.toml --questions" for f in ("bad", "bad-cloud", "bad-education", "scalable")],
    "check-many": [f"check {DATA}medium.toml {DATA}bad.toml"],
    "check-diff": [f"check diff {DATA}bad.toml {DATA}medium.toml"],
    "check-keys": ["check keys"],
    "check-values": [f"check values {DATA}medium.toml"],
    "ports-matrix": [f"ports matrix {DATA}scalable.toml"],
    "ports-check": [f"ports check {DATA}medium.toml --netstat {DATA}inventory/MBYDB01/netstat.txt --on MELDB01"],
    "ports-changes": ["ports changes tests/data/loopback.toml --nmap tests/data/loopback-scan.xml tests/data/loopback-scan.xml"],
    "ports-diff": [f"ports diff {DATA}medium.toml --from techspec-2024 --to techspec-2025"],
    "ports-who": ["ports who 1433"],
    "size": [f"size {DATA}vellinge.toml --years 3 --growth 3", f"size {DATA}bad.toml"],
    "size-batch": [f"size --batch {DATA}municipalities.csv"],
    "names-what": ["names what HWE_MBY_TSS MBY_KQO"],
    "names-check": [f"names check {DATA}inventory/databases.txt"],
    "names-expect": [f"names expect {DATA}medium.toml"],
    "names-compare": [f"names compare {DATA}medium.toml {DATA}inventory/databases.txt"],
    "support-check": [f"support check {DATA}bad.toml"],
    "support-show": ["support show RabbitMQ"],
    "support-changes": ["support changes --from 2026-01-01 --to 2027-12-31"],
    "windows-plan": ["windows plan --prod 2026-03-28"],
    "windows-routine": ["windows routine --date 2026-06-17"],
    "windows-availability": ["windows availability --year 2026 --prod 2026-03-18 --outage 2026-03-05T10:00/90m"],
    "windows-certificates": [f"windows certificates {DATA}bad.toml"],
    "windows-startup": [f"windows startup {DATA}scalable.toml"],
    "rules-documents": ["rules documents"],
    "rules-search": ["rules search brandvagg"],
    "rules-contradictions": ["rules contradictions"],
}
ONE_ANSWER = {"check-keys"}  # in JSON alone


def ask(command, form):
    words = command.split()
    run = subprocess.run([os.path.join(bin_folder, "lifecare-" + words[0]), *words[1:], *(DAY if words[0] != "rules" else []), "--lang", "en", "--format", form], stdin=subprocess.DEVNULL, capture_output=True)
    if run.returncode not in (0, 1):
        sys.exit(f"{command} --format {form}: {run.stderr.decode('utf-8', 'replace')}")
    if not run.stdout:
        sys.exit(f"{command} --format {form}: no answer")
    return run.stdout.decode("utf-8")


def kinds(value, at=""):
    kind = {dict: "object", list: "list", str: "text", bool: "truth", type(None): "nothing"}.get(type(value), "number")
    if at:
        yield at, kind
    if kind == "object":
        for key, inner in value.items():
            yield from kinds(inner, f"{at}.{key}".lstrip("."))
    elif kind == "list":
        for inner in value:
            yield from kinds(inner, at + "[]")


def names():
    for name, commands in JSON.items():
        for command in commands:
            for key, kind in kinds(json.loads(ask(command, "json"))):
                yield "json " + name, key, kind
            if name not in ONE_ANSWER:
                for column in next(csv.reader(io.StringIO(ask(command, "csv").lstrip("\ufeff")))):
                    yield "csv " + name, column, "column"
    for table in csv.DictReader(io.StringIO(ask("rules tables", "csv"))):
        for column in next(csv.reader(io.StringIO(ask(f"rules list {table['table']}", "csv")))):
            yield "csv rules-list-" + table["table"], column, "column"
    for row in csv.DictReader(io.StringIO(ask("check --list", "csv"))):
        yield "check", row["id"], "id"
    for run in json.loads(ask(f"check {DATA}bad.toml", "sarif"))["runs"]:
        for result in run["results"]:
            for fingerprint in result["partialFingerprints"]:
                yield "sarif", fingerprint, "fingerprint"
    for key in json.loads(ask("check keys", "json")):
        yield "file", f"{key['heading']} {key['key']}".strip(), "key"
    part = subprocess.run(
        [os.path.join(bin_folder, "lifecare-ports"), "check", "examples/data/medium.toml", "--log", "tests/data/0.1.0/inputs/pfirewall.log", "--partial"], capture_output=True
    )
    for key, kind in kinds(json.loads(part.stdout)):
        yield "log part", key, kind
    yield "log part", json.loads(part.stdout)["kind"], "form"
    with open("examples/data/collected.schema.json", encoding="utf-8") as f:
        schema = json.load(f)
    yield "collected", "lifecare_collected " + str(schema["properties"]["lifecare_collected"]["const"]), "form"
    for key in schema["properties"]:
        yield "collected", key, "key"


now = sorted(set("\t".join(row) for row in names()))
if "--update" in sys.argv[3:]:
    with open(kept_file, "w", encoding="utf-8") as f:
        f.write("# answer\tname\tkind\n" + "\n".join(now) + "\n")
with open(kept_file, encoding="utf-8") as f:
    kept = [line.rstrip("\n") for line in f if not line.startswith("#")]
gone, new = sorted(set(kept) - set(now)), sorted(set(now) - set(kept))
for line in gone:
    print("gone, or of another kind:", line.replace("\t", " | "))
for line in new:
    print("new, and not kept (sh tests/tools/stable_names.test.sh --update):", line.replace("\t", " | "))
print(f"{len(now)} names by which programs read answers")
sys.exit(bool(gone or new))
