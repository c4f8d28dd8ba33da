#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A table's columns begin under their headings: columns.py FILE...

A heading is the comment above the rows of an array that the formatter leaves alone, its names two or more blanks apart; a row is a line with all of its
cells. The first name stands where the comment begins. Tables whose rows take several lines have no columns."""
import re
import sys


def cells_of(line):
    """The columns at which the cells of a row begin."""
    starts, depth, quoted, fresh, i = [], 0, False, False, 0
    while i < len(line):
        c = line[i]
        if quoted:
            if c == "\\":
                i += 1
            quoted = c != '"'
        elif line.startswith("//", i):
            break
        else:
            if fresh and c != " ":
                starts.append(i)
                fresh = False
            if c == '"':
                quoted = True
            elif c in "{(":
                depth += 1
                fresh = fresh or (depth == 1 and c == "{")
            elif c in "})":
                depth -= 1
                if depth == 0:
                    return starts
            elif c == "," and depth == 1:
                fresh = True
        i += 1
    return None  # goes on in the next line


def main(files):
    wrong, tables = [], 0
    for name in files:
        with open(name, encoding="utf-8") as source:
            lines = source.read().split("\n")
        heading = None
        for number, line in enumerate(lines, 1):
            comment = re.match(r"    // (\S.*)$", line)
            if comment and re.search(r"\S {2,}\S", comment.group(1)):
                heading = [m.start() for m in re.finditer(r"(?<=  )\S|(?<=^// )\S", line[4:])]
                heading = [4 + at for at in heading]
                rows = 0
            elif heading and re.match(r"    \{", line):
                starts = cells_of(line)
                if starts is None:
                    heading = None  # a row of several lines
                    continue
                rows += 1
                tables += rows == 1
                for k in range(1, min(len(starts), len(heading))):
                    if starts[k] != heading[k]:
                        wrong.append("%s:%d:%d: the heading of column %d is at %d" % (name, number, starts[k] + 1, k + 1, heading[k] + 1))
                        break
            elif heading and not re.match(r"    (//|$)", line) and line.strip():
                heading = None
    print("\n".join(wrong) if wrong else "the columns of %d tables begin under their headings" % tables)
    return 1 if wrong or not tables else 0


sys.exit(main(sys.argv[1:]))
