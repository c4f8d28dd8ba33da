#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What people read is written with the words of the glossary in docs/contributing.md: wording.py FILE...

In sources the strings are read, in pages all but blocks of code and names between backquotes."""
import re
import sys

# What is not written, and what is written in its place.
GLOSSARY = [
    (r"\b(is|are|was|be|not|as) told\b|\btold (as|so|by)\b", "given, stated; not stated, unknown"),
    (r"\btells? (no|nothing|of|the)\b", "states, says, reports"),
    (r"\b(un)?mend(s|ed|ing)?\b", "fix"),
    (r"\bstands? (in|on|at|as|under|for itself|between|before|behind|beside|twice|without|there)\b", "is, is listed, is written"),
    (r"\b(is|are|was|were) no (?!longer\b|more\b|less\b|fewer\b|one\b|such\b|doubt\b|need\b)(?<!there is no )(?<!there are no )(?<!there was no )(?<!there were no )", "is not a"),
    (r"\breckon(s|ed|ing)? with\b", "expect"),
    (r"\bdo(es)? for\b", "be enough, suffice"),
    (r"\bnear to\b", "close to"),
    (r"\bhad before\b", "obtained before"),
]


def strings(text):
    """The strings of a source, each with its line."""
    text = re.sub(r"//[^\n]*", lambda m: " " * len(m.group()) if m.group().count('"') % 2 == 0 and '"' not in m.group() else m.group(), text)
    for m in re.finditer(r'R"\((.*?)\)"|"((?:[^"\\\n]|\\.)*)"', text, re.S):
        yield text.count("\n", 0, m.start()) + 1, m.group(1) or m.group(2) or ""


def prose(text):
    """The lines of a page that are not code."""
    code = False
    for number, line in enumerate(text.split("\n"), 1):
        if line.lstrip().startswith("```"):
            code = not code
        elif not code:
            yield number, re.sub(r"`[^`]*`", "`", line)


def main(files):
    wrong = 0
    for name in files:
        with open(name, encoding="utf-8") as source:
            text = source.read()
        for line, words in prose(text) if name.endswith(".md") else strings(text):
            for pattern, instead in GLOSSARY:
                for found in re.finditer(pattern, words, re.I):
                    wrong += 1
                    print("%s:%d: \"%s\": write %s" % (name, line, found.group().strip(), instead))
    print("%d sources and pages have the words of the glossary" % len(files) if not wrong else "%d words" % wrong)
    return 1 if wrong else 0


sys.exit(main(sys.argv[1:]))
