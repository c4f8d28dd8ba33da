#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""sample.py MUTANTS.tsv STEP: prints every STEP-th mutant. Which ones is decided by what they are, and which of its like in the header a mutant is: a new
decision changes nothing for the others."""
import sys
import zlib

file, step = sys.argv[1], int(sys.argv[2])
seen = {}
with open(file, encoding="utf-8") as mutants:
    for line in mutants:
        number, header, place, was, now = line.rstrip("\n").split("\t")
        like = "\t".join((header, was, now))
        seen[like] = seen.get(like, 0) + 1
        if zlib.crc32(("%s\t%d" % (like, seen[like])).encode()) % step == 0:
            sys.stdout.write(line)
