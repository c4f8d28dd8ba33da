#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""coverage.py COVERAGE.json EXCEPTIONS.tsv HEADERS: holds what no test does against the exceptions, and tells the score.

Code that is run counts, and each way of each condition; of a template what one of its instances does. What the compiler writes of itself (= default) does
not count. An exception names a header, a line as it is written, without the blanks before it, what does not happen there ("not run", "never true",
"never false", or * for all of them), and why.
"""
import collections
import json
import os
import sys

CODE = 0  # of the kinds of regions, the one that is counted

coverage, exceptions_file, top = sys.argv[1:]
top = os.path.realpath(top)
times = collections.Counter()
for function in json.load(open(coverage, encoding="utf-8"))["data"][0]["functions"]:
    headers = [os.path.relpath(os.path.realpath(f), top) for f in function["filenames"]]
    for line, column, _, _, count, file, _, kind in function["regions"]:
        if kind == CODE:
            times[headers[file], line, column, "not run"] += count
    for line, column, _, _, true, false, file, _, _ in function["branches"]:
        times[headers[file], line, column, "never true"] += true
        times[headers[file], line, column, "never false"] += false
# Core and the questions; rows are held by other tests.
times = {place: count for place, count in times.items() if not place[0].startswith(("..", "rulebook/", "outside/"))}
written = {h: open(os.path.join(top, h), encoding="utf-8").read().split("\n") for h in {place[0] for place in times}}


def code(header, line):
    return written[header][line - 1].strip()


with open(exceptions_file, encoding="utf-8") as f:
    excepted = {tuple(row.split("\t")[:3]): False for row in f if row.strip()}
failed = False
missed = 0
for (header, line, column, what), count in sorted(times.items()):
    if count != 0 or code(header, line).endswith("= default;"):
        continue
    missed += 1
    key = next((k for k in ((header, code(header, line), w) for w in (what, "*")) if k in excepted), None)
    if key:
        excepted[key] = True
    else:
        failed = True
        print("%s:%d:%d: %s: %s" % (header, line, column, what, code(header, line)))
for key, used in excepted.items():
    if not used:
        failed = True
        print("excepted, but it happens or is gone: %s" % "\t".join(key))
print("%d pieces of code and ways of conditions in %d headers, of which %d never happen" % (len(times), len(written), missed))
sys.exit(failed or len(times) < 4000)
