# SPDX-License-Identifier: MIT
"""Asking the tools, and holding what they say."""
import collections
import csv
import hashlib
import html
import io
import json
import os
import pathlib
import random
import re
import subprocess

from installations import to_toml


class Disagreement(Exception):
    """Two answers differ."""


class Refused(Exception):
    """A tool could not answer: exit 2."""


# Why a tool may not answer what another does: the question is not one for this installation.
REFUSALS = {
    r"has no \[\[server\]\]": "openings are between servers (4.3); a file may name none",
    r"prints no (databases|ports|openings)": "the cloud's description prints neither 13.3 nor 4.3",
    r"has no \[\[domain\]\]": "13.3 names databases by domain; a file may name none",
    r"no volume is given": "3.1.4 sizes by volumes; a file may name none",
    r"does not cover education": "2025's specification prints no Education",
    r"nothing could be checked": "a file of volumes only has nothing that a rule asks for",
    r"names? no software": "support is asked about programs; a file may name none",
    r"judges none of the products": "of programs that it does not name a document says nothing (8.1)",
    r"has no \[\[certificate\]\]": "a file may name none",
    r"no validity is known for it": "11.1 gives the end of an agent's certificate, and is the specifications'",
}


class Answer:
    def __init__(self, command, code, out, err):
        self.command, self.code, self.out, self.err = command, code, out, err

    def csv(self):
        return list(csv.DictReader(io.StringIO(self.out)))

    def json(self):
        return json.loads(self.out)

    def json_rows(self):
        """Rows of JSON as those of CSV: every value is text."""
        return [{key: str(value) for key, value in row.items()} for row in self.json()]

    def lines(self):
        return self.out.splitlines()

    def days(self):
        """The whole days of a calendar."""
        found = re.findall(r"^DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)", self.out, re.M)
        return {"-".join(parts) for parts in found}


class Asker:
    """Runs a tool, each question once. `spoil` changes the answers of some commands: to see that it is noticed."""

    def __init__(self, folder):
        self.folder, self.known, self.runs = folder, {}, 0
        self.spoil, self.spoilt = None, False

    def run(self, words):
        self.runs += 1
        done = subprocess.run(
            [os.path.join(self.folder, words[0])] + list(words[1:]),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            close_fds=False,
            env=ENVIRONMENT,
        )
        return Answer(
            " ".join(words), done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")
        )

    def __call__(self, *words):
        if words not in self.known:
            self.known[words] = self.run(words)
        answer = self.known[words]
        if self.spoil and re.search(self.spoil[0], answer.command):
            out = re.sub(self.spoil[1], self.spoil[2], answer.out, count=1, flags=re.M)
            self.spoilt = self.spoilt or out != answer.out
            answer = Answer(answer.command, answer.code, out, answer.err)
        if answer.code == 2:
            if not any(re.search(reason, answer.err) for reason in REFUSALS):
                raise Disagreement("%s\n  cannot answer: %s" % (answer.command, answer.err.strip()))
            raise Refused(answer.command)
        if answer.code not in (0, 1):
            raise Disagreement("%s\n  ends with %d: %s" % (answer.command, answer.code, answer.err.strip()))
        return answer


ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "NO_COLOR": "1", "LIFECARE_LANG": "en"}


class Case:
    """One installation: its file, what is in it, and the day of the questions."""

    def __init__(self, folder, path, data, day):
        self.folder, self.path, self.data, self.day = folder, path, data, day

    @property
    def pick(self):
        """Chance that is the same at each asking."""
        return random.Random(hashlib.sha1(repr(self.data).encode()).hexdigest())

    @property
    def servers(self):
        return self.data.get("server", [])

    def roles(self, name):
        return next((s["roles"] for s in self.servers if s["name"] == name), [])

    def zone(self, name):
        return next((s.get("zone") for s in self.servers if s["name"] == name), None)

    def asked(self, ask, tool, *words):
        return ask("lifecare-" + tool, *words, "--as-of", self.day)

    def written(self, text, ending):
        path = os.path.join(self.folder, hashlib.sha1(text.encode()).hexdigest()[:12] + ending)
        if not os.path.exists(path):
            pathlib.Path(path).write_text(text, encoding="utf-8")
        return path


def same(what, a, said_a, b, said_b):
    """Two answers must say the same."""
    if said_a == said_b:
        return
    if isinstance(said_a, (set, frozenset)) and isinstance(said_b, (set, frozenset)):
        said_a, said_b = sorted(said_a - said_b, key=repr), sorted(said_b - said_a, key=repr)
    elif isinstance(said_a, list) and isinstance(said_b, list) and len(said_a) == len(said_b):
        pairs = [pair for pair in zip(said_a, said_b) if pair[0] != pair[1]]
        if isinstance(pairs[0][0], dict) and isinstance(pairs[0][1], dict):
            pairs = [
                [{key: row.get(key) for key in x.keys() | y.keys() if x.get(key) != y.get(key)} for row in (x, y)]
                for x, y in pairs
            ]
        said_a, said_b = zip(*pairs)
    lines = [what]
    for answer, said in ((a, said_a), (b, said_b)):
        words = "nothing more" if said in ([], ()) else str(said)
        lines += ["  " + answer.command, "    " + (words if len(words) < 800 else words[:800] + " ...")]
    raise Disagreement("\n".join(lines))


COMPARISONS = []  # functions, each with the changes that it must notice


def comparison(*spoils):
    """A comparison, with the changes that it must notice: (command, pattern, replacement)."""

    def keep(function):
        COMPARISONS.append((function, spoils))
        return function

    return keep


def multiset(rows):
    return sorted(collections.Counter(rows).items(), key=repr)


# What several comparisons ask


def tables_of(page):
    """The tables of the report: caption to rows of cells, scripts and pictures left out."""
    out = {}
    page = re.sub(r"<svg.*?</svg>", "", page, flags=re.S)
    for caption, body in re.findall(r"<table[^>]*><caption>(.*?)</caption>(.*?)</table>", page, re.S):
        rows = []
        for row in re.findall(r"<tr[^>]*>(.*?)</tr>", body, re.S):
            cells = re.findall(r"<t[dh]([^>]*)>(.*?)</t[dh]>", row, re.S)
            rows.append(
                [(attributes, html.unescape(re.sub(r"<[^>]*>", " ", text)).strip()) for attributes, text in cells]
            )
        out[html.unescape(caption)] = rows
    return out


def report(ask, case, *words):
    return case.asked(ask, "check", case.path, "--format", "html", *words)


def audit(ask, case, *words):
    return case.asked(ask, "check", case.path, "--format", "json", *words)


def found(answer, *ids, state="found"):
    return [f for f in answer.json()["findings"] if f["id"] in ids and f["state"] == state]


def sized(ask, case, *words):
    return case.asked(ask, "size", case.path, "--format", "json", *words)


def document_of(ask, case):
    """The document that governs the installation, for tools that are asked without its file."""
    try:
        key = audit(ask, case).json()["document"]
    except Refused:
        key = sized(ask, case).json()["document"]
    return "--document", key, "--family", case.data.get("family", "welfare")


def made_case(folder, data, day):
    case = Case(folder, "", data, day)
    case.path = case.written(to_toml(data), ".toml")
    return case
