#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""score.py FOLDER SURVIVORS.tsv STEP: holds the living mutants of a run against the explained ones, and tells the score."""
import sys

folder, explained_file, step = sys.argv[1], sys.argv[2], int(sys.argv[3])


def rows(name):
    with open(name, encoding="utf-8") as f:
        return [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("#")]


tried = rows(folder + "/tried.tsv")
living = [tuple(r[1:]) for r in rows(folder + "/living.tsv")]
explained = rows(explained_file)
# An explanation is of a header, what is written, and what becomes of it; * stands for whatever it becomes.
fits = lambda e, m: e[0] == m[0] and e[1] == m[2] and e[2] in ("*", m[3])
failed = False
for m in living:
    if not any(fits(e, m) for e in explained):
        failed = True
        print("no test fails when %s:%s has  %s  for  %s" % (m[0], m[1], m[3], m[2]))
if step == 1:
    for e in explained:
        if not any(fits(e, m) for m in living):
            failed = True
            print("explained, but dead or gone: %s" % "\t".join(e[:3]))
dead = len(tried) - len(living)
per_header = {}
for m in tried:
    per_header.setdefault(m[1], [0, 0])[1] += 1
for m in living:
    per_header[m[0]][0] += 1
for header, (alive, all_of) in sorted(per_header.items()):
    print("%-24s %4d mutants, %3d live" % (header, all_of, alive))
print("%d of %d mutants are dead: %.1f of 100" % (dead, len(tried), 100 * dead / len(tried)))
if step == 1 and dead * 100 < len(tried) * 95:
    failed = True
    print("fewer than 95 of 100")
sys.exit(failed)
