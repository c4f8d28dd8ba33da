#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""No conditional expression within another, and nothing but a value after return: chains.py FILE...

`a ? b : c ? d : e` is written as if statements; `return x, y;` as two."""
import re
import sys


def code_of(text):
    """The text with blanks for what is in strings and comments."""
    pattern = r'R"\((?:.*?)\)"|"(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*.*?\*/|(?<![0-9A-Za-z_])\'(?:[^\'\\\n]|\\.)+\''
    return re.sub(pattern, lambda m: re.sub(r"[^\n]", " ", m.group()), text, flags=re.S)


def conditionals(code):
    """Where a second ? stands in one expression."""
    open_ = [0]
    for at, c in enumerate(code):
        if c in "({[":
            open_.append(0)
        elif c in ")}]" and len(open_) > 1:
            open_.pop()
        elif c in ";,":
            open_[-1] = 0
        elif c == "?":
            open_[-1] += 1
            if open_[-1] == 2:
                yield at


def commas(code):
    """Where a return has a comma outside of all brackets."""
    for m in re.finditer(r"\breturn\b", code):
        depth = 0
        for at in range(m.end(), len(code)):
            c = code[at]
            if c in "({[":
                depth += 1
            elif c in ")}]":
                depth -= 1
            elif c == ";" or depth < 0:
                break
            elif c == "," and depth == 0:
                if not re.search(r"<[\w:*& ]*$", code[m.end() : at]):  # of a template
                    yield m.start()
                break


def main(files):
    wrong = []
    for name in files:
        with open(name, encoding="utf-8") as source:
            code = code_of(source.read())
        wrong += ["%s:%d: a conditional within a conditional" % (name, code.count("\n", 0, at) + 1) for at in conditionals(code)]
        wrong += ["%s:%d: a comma after return" % (name, code.count("\n", 0, at) + 1) for at in commas(code)]
    print("\n".join(wrong) if wrong else "%d sources have no chained conditional and no comma after return" % len(files))
    return 1 if wrong else 0


sys.exit(main(sys.argv[1:]))
