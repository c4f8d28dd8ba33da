# SPDX-License-Identifier: MIT
"""Support of software: show, check, timeline, calendar, report."""
import datetime
import re

from asking import audit, comparison, document_of, found, report, same, tables_of


def judged(ask, case, *words):
    return case.asked(ask, "support", "check", case.path, "--format", "csv", *words)


def products_of(case):
    """The products in use, which decide whether some programs are judged; the same as in the file."""
    used = case.data.get("products", [])
    return ("--products", ",".join(used)) if used else ()


def programs(answer):
    return {(row["machine"], row["software"]): row for row in answer.csv()}


@comparison(
    ("support show", r'"outcome":"\w+"', '"outcome":"spoilt"'),
    ("support show", r'"suite_state":"\w+"', '"suite_state":"spoilt"'),
)
def one_program_is_supported_as_in_the_file(ask, case):
    checked = judged(ask, case)
    rows = {row["software"]: row for row in checked.csv()}
    keys = (
        "product",
        "version",
        "outcome",
        "last_day",
        "binds",
        "suite_state",
        "suite_last_day",
        "vendor_state",
        "vendor_last_day",
    )
    for name, row in sorted(rows.items()):
        if not row["product"] or not row["version"]:
            continue  # show answers for a product in all its versions when none is told
        if row["product"] == "iis" or row["suite_state"] == "other-machine":
            continue  # which its machine decides: by its Windows, and by what kind it is
        if row["product"] == "acrobat-reader":
            continue  # which the file's domains and conditions decide: for what it is used
        shown = case.asked(ask, "support", "show", name, "--format", "json", *document_of(ask, case), *products_of(case))
        said = shown.json()
        same("rows for " + name, checked, 1, shown, len(said))
        same(name, checked, {k: row[k] for k in keys}, shown, {k: str(said[0][k]) for k in keys})


def told_by_the_check(checked, named, *ids):
    """Machine and program of some findings: a message ends with the program, and after it a day in parentheses or for
    which machines an operating system is listed."""
    out = set()
    for f in found(checked, *ids):
        words = re.sub(r" \([^()]*\d{4}-\d\d-\d\d\)$|: listed for (client|server)s only$", "", f["message"])
        here = (program for machine, program in named if machine == f["subject"] and words.endswith(program))
        out.add((f["subject"], max(here, key=len, default=words)))
    return out


# What the document's platform says nothing of to this customer.
unjudged = ("not-named", "named-elsewhere", "other-machine", "other-version", "not-applicable")


@comparison(
    ("support check .*csv", r",finding,", ",supported,"),
    ("check .*json", r'"LC-SW-001"', '"LC-SW-099"'),
    ("check .*json", r'"LC-SW-004"', '"LC-SW-099"'),
    ("check .*json", r'"LC-SW-005"', '"LC-SW-099"'),
)
def the_check_judges_programs_as_support_does(ask, case):
    table, checked = judged(ask, case), audit(ask, case)
    named = programs(table)
    of = lambda test: {key for key, row in named.items() if test(row)}
    told = lambda *ids: told_by_the_check(checked, named, *ids)
    ended = of(lambda row: row["vendor_state"] == "ended")
    same("programs without security updates", table, ended, checked, told("LC-SW-004"))
    # Another section than the platform table may name it: then that is told, and it is not judged all the same. A
    # component of C1 is named in its version.
    unnamed = of(lambda row: row["suite_state"] in ("not-named", "other-machine", "other-version"))
    same("programs that the document does not name", table, unnamed, checked, told("LC-SW-005"))
    # Of a program that it does not name a document says nothing (8.1), so that it is not judged; that its vendor has
    # ended it is told by both, and counts where security updates are asked for (12.9).
    silent = of(lambda row: row["suite_state"] in unjudged)
    wrong = of(lambda row: row["outcome"] == "finding") | silent & ended
    findings = told("LC-SW-001", "LC-SW-002", "LC-SW-004", "LC-SW-009")
    same("programs that are not supported", table, wrong, checked, findings)


@comparison(("check .*json", r'"LC-SW-00(?=[1-49]",\s+"severity": "[a-z]+",\s+"state": "not-checked")', '"LC-SX-00'))
def what_support_cannot_judge_is_not_checked(ask, case):
    table, checked = judged(ask, case), audit(ask, case)
    undecided = lambda row: row["outcome"] in ("not-judged", "depends") and row["suite_state"] not in unjudged
    machines = {machine for (machine, _), row in programs(table).items() if undecided(row)}
    ids = ["LC-SW-001", "LC-SW-002", "LC-SW-003", "LC-SW-004", "LC-SW-009"]
    told = {f["subject"] for f in found(checked, *ids, state="not-checked")}
    same("machines with programs that are not judged", table, machines, checked, machines & told)


@comparison(("support check .*--within", r",ends-soon,", ",supported,"))
def what_ends_within_half_a_year_is_so_everywhere(ask, case):
    table, checked, page = judged(ask, case, "--within", "182d"), audit(ask, case), report(ask, case)
    day = datetime.date.fromisoformat(case.day)
    near = lambda row: row["last_day"] and (datetime.date.fromisoformat(row["last_day"]) - day).days <= 182
    ends = {
        key
        for key, row in programs(judged(ask, case)).items()
        if row["outcome"] in ("supported", "depends") and near(row)
    }
    same(
        "what ends within half a year",
        judged(ask, case),
        ends,
        table,
        {key for key, row in programs(table).items() if row["outcome"] == "ends-soon"},
    )
    said = told_by_the_check(checked, programs(table), "LC-SW-003")
    same("what ends within half a year", table, ends, checked, said)
    soon = {program for _, program in ends}
    shown = {
        row[0][1]
        for row in tables_of(page.out).get("Support", [])
        if len(row) > 1 and row[1][1] == "ends within half a year"
    }
    same("what ends within half a year", table, soon, page, shown)


STATES = [
    ("supported", "supported"),
    ("ends within", "ends-soon"),
    ("has ended", "finding"),
    ("older than", "finding"),
    ("not the version that is required", "finding"),
    ("not supported", "finding"),
    ("depends", "depends"),
    ("not judged", "not-judged"),
]


@comparison(
    ("check .*html", r">supported<", ">not supported<"),
    ("check .*html", r'(<td[^>]*class="number">)20(\d\d-\d\d-\d\d)<', r'\g<1>19\2<'),
)
def the_report_judges_programs_as_support_does(ask, case):
    table, page = judged(ask, case, "--within", "182d"), report(ask, case)
    # Of what the suite never supported and the vendor no longer does, the page has the vendor's day.
    ended = lambda row: row["vendor_last_day"] if row["vendor_state"] == "ended" else ""
    want = {(row["software"], row["outcome"], row["last_day"] or ended(row) or "–") for row in table.csv()}
    outcome = lambda words: next((known for start, known in STATES if words.startswith(start)), words)
    rows = [
        row
        for row in tables_of(page.out).get("Support", [])
        if len(row) > 3 and "row" in row[0][0] and "col" not in row[0][0]
    ]
    said = {(row[0][1], outcome(row[1][1]), row[2][1]) for row in rows}
    same("support of programs", table, want, page, said)


@comparison(
    ("support check .*json", r'"outcome":"\w+"', '"outcome":"spoilt"'),
    ("support check .*ics", r"^DTSTART;VALUE=DATE:(\d{4})", r"DTSTART;VALUE=DATE:1\1"),
)
def support_is_the_same_in_every_format(ask, case):
    table = judged(ask, case)
    as_json = case.asked(ask, "support", "check", case.path, "--format", "json")
    same("rows", table, table.csv(), as_json, as_json.json_rows())
    same("exit code", table, table.code, as_json, as_json.code)
    calendar = case.asked(ask, "support", "check", case.path, "--format", "ics")
    days = calendar.days()
    known = {row[key] for row in table.csv() for key in ("last_day", "suite_last_day", "vendor_last_day")}
    same("days of the calendar that no row has", table, set(), calendar, days - known)
    ends = {row["last_day"] for row in table.csv() if row["outcome"] == "supported" and row["last_day"] >= case.day}
    same("ends to come", table, ends, calendar, ends & days)


@comparison(("support timeline", r",(\d{4})-(\d\d-\d\d)$", r",1999-\2"))
def the_timeline_shows_the_days_of_show(ask, case):
    if not case.path.startswith("examples"):
        return  # it is the document's, not the installation's, and the examples have every document
    line = case.asked(ask, "support", "timeline", "--format", "csv", *document_of(ask, case))
    for row in line.csv():
        words = row["version"].strip()
        if not re.search(r" \S*\d\S*$", words) or not row["vendor_last_day"] + row["suite_last_day"]:
            continue
        shown = case.asked(ask, "support", "show", words, "--format", "json", *document_of(ask, case))
        rows = shown.json()
        # the timeline reaches to the end of the last release of a version; which release one has, decides
        keys = (
            ("suite_last_day",)
            if any(one["vendor_state"] == "depends" for one in rows)
            else ("suite_last_day", "vendor_last_day")
        )
        same(words, line, {tuple(row[k] for k in keys)}, shown, {tuple(one[k] for k in keys) for one in rows})


@comparison(("support check --inventory", r",(finding|supported),", ",spoilt,"))
def an_inventory_is_judged_as_the_file_is(ask, case):
    checked = judged(ask, case)
    by_machine = {row["software"] for row in checked.csv() if row["suite_state"] == "other-machine"}
    by_the_file = ("", "iis", "acrobat-reader")  # by its Windows, domains and conditions
    names = sorted({row["software"] for row in checked.csv() if row["product"] not in by_the_file} - by_machine)
    if not names:
        return
    inventory = case.written("".join(name + "\n" for name in names), ".txt")
    asked = ("--inventory", inventory, "--format", "csv", *document_of(ask, case), *products_of(case))
    listed = case.asked(ask, "support", "check", *asked)
    keys = ("software", "outcome", "last_day", "suite_state", "vendor_state")
    said = lambda answer: {tuple(row[key] for key in keys) for row in answer.csv() if row["software"] in names}
    same("programs", checked, said(checked), listed, said(listed))
