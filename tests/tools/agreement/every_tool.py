# SPDX-License-Identifier: MIT
"""What holds of every tool: formats, languages, the document, the same bytes."""
import collections
import re

from asking import Refused, audit, comparison, multiset, same
from names import database_file


@comparison(
    ("check .*sarif", r'"ruleId": "LC-', '"ruleId": "LX-'),
    ("check .*junit", r"<failure", "<passes"),
    ("check .*tap", r"^not ok", "ok"),
    ("check .*text", r"^(\d+) errors?( \(\d+ places\))?", r"1\1 errors (1\1 places)"),
    ("check .*html", r"<b>(\d+)</b>", r"<b>1\1</b>"),
    ("check .*html", r"<span>([^<]*)\((\d+) places", r"<span>\1(1\2 places"),
)
def findings_are_the_same_in_every_format(ask, case):
    answer = audit(ask, case)
    said = answer.json()
    findings = [f for f in said["findings"] if f["state"] == "found"]
    ids = multiset(f["id"] for f in findings)
    of = lambda form: case.asked(ask, "check", case.path, "--format", form)
    sarif = of("sarif")
    results = [
        r for r in sarif.json()["runs"][0]["results"] if r.get("kind", "fail") == "fail" and not r.get("suppressions")
    ]
    same("findings", answer, ids, sarif, multiset(r["ruleId"] for r in results))
    # a note is no failure to the readers of JUnit and TAP, which know no more than passed and failed
    ids = multiset(f["id"] for f in findings if f["severity"] != "note")
    junit = of("junit")
    cases = re.findall(r'<testcase [^>]*name="(LC-[A-Z]+-\d+)[^"]*"[^>]*>\s*<failure', junit.out)
    same("findings", answer, ids, junit, multiset(cases))
    tap = of("tap")
    same(
        "findings",
        answer,
        ids,
        tap,
        multiset(m[1] for m in re.finditer(r"^not ok \d+ - (LC-[A-Z]+-\d+)(?!.*# (?:SKIP|TODO))", tap.out, re.M)),
    )
    counts = (said["errors"], said["warnings"], said["notes"])
    text = of("text")
    # What is wrong alike in many places is one cause, and its places are counted where they are more.
    places = r"(?: \((\d+) places\))?"
    m = re.search(rf"^(\d+) errors?{places}, (\d+) warnings?{places}, (\d+) notes?{places}$", text.out, re.M)
    said_in_text = [int(m[i + 1] or m[i]) for i in (1, 3, 5)] if m else None
    same("sums", answer, list(counts), text, said_in_text)
    page = of("html")
    # The page counts causes, and the places of each where they are more: "22" "errors: must be fixed (34 places)".
    tiles = re.findall(
        r'<li class="(error|warning|note)">\s*<a [^>]*><b>(\d+)</b>\s*<span>[^<(]*(?:\((\d+) places?\))?', page.out
    )
    same("sums", answer, list(counts), page, [int(places or causes) for _, causes, places in tiles])
    entries = collections.Counter(re.findall(r'<article class="finding (\w+)"', page.out))
    same("causes", page, [entries[kind] for kind, _, _ in tiles], page, [int(causes) for _, causes, _ in tiles])
    severity = collections.Counter(f["severity"] for f in findings)
    same("sums", answer, counts, answer, tuple(severity[key] for key in ("error", "warning", "note")))
    same("exit code", answer, 1 if counts[0] + counts[1] else 0, answer, answer.code)


def without(answer, *keys):
    return [{k: v for k, v in row.items() if k not in keys} for row in answer.csv()]


@comparison(
    ("matrix .*--lang sv", r",443,", ",444,"),
    ("check .*json --lang sv", r'"LC-NAME-001"', '"LC-NAME-002"'),
    ("support check .*--lang sv", r",supported,", ",finding,"),
    ("names compare .*--lang sv", r",required,", ",missing,"),
)
def both_languages_say_the_same(ask, case):
    pairs = [
        ("ports", ("matrix", case.path), ("name",)),
        ("support", ("check", case.path), ("condition", "unstated", "contradicted")),
        ("names", ("expect", case.path), ("subsystem",)),
        ("windows", ("certificates", case.path), ("verdict", "basis")),
        ("size", (case.path,), ("name",)),
    ]
    if case.data.get("databases"):
        pairs.append(("names", ("compare", case.path, database_file(case)), ("message",)))
    for tool, words, texts in pairs:
        try:
            english, swedish = (
                case.asked(ask, tool, *words, "--format", "csv", *lang) for lang in ((), ("--lang", "sv"))
            )
        except Refused:
            continue
        same("rows", english, without(english, *texts), swedish, without(swedish, *texts))
        same("exit code", english, english.code, swedish, swedish.code)
    english, swedish = audit(ask, case), audit(ask, case, "--lang", "sv")
    keys = ["id", "severity", "state", "have", "want", "day", "line"]
    if case.data.get("customer"):
        keys.append("subject")  # of an installation without a name, words say what it is
    key = lambda f: tuple(f.get(one) for one in keys)
    same(
        "findings",
        english,
        [key(f) for f in english.json()["findings"]],
        swedish,
        [key(f) for f in swedish.json()["findings"]],
    )
    same("exit code", english, english.code, swedish, swedish.code)


@comparison(
    ("windows routine .*json", r'"step":"', '"step":"x'),
    ("windows routine .*markdown", r"(\d\d-\d\d \d?)(\d:\d\d)", r"\g<1>9:99"),
)
def the_routine_is_the_same_in_every_format(ask, case):
    routine = lambda form: case.asked(ask, "windows", "routine", "--date", case.day, "--format", form)
    table, as_json, markdown = (routine(form) for form in ("csv", "json", "markdown"))
    same("steps", table, table.csv(), as_json, as_json.json_rows())
    times = lambda text: re.findall(r"\d?\d:\d\d", text)
    same("times", table, [words for row in table.csv() for words in times(row["time"])], markdown, times(markdown.out))


@comparison(("windows startup .*json", r'"server":"', '"server":"X'))
def servers_start_in_one_order(ask, case):
    if not case.servers:
        return
    table = case.asked(ask, "windows", "startup", case.path, "--format", "csv")
    as_json = case.asked(ask, "windows", "startup", case.path, "--format", "json")
    same("order", table, table.csv(), as_json, as_json.json_rows())
    same(
        "servers", table, {s["name"] for s in case.servers if s["roles"]}, table, {row["server"] for row in table.csv()}
    )


@comparison(
    ("check .*json", r"(?s).*", ""),
)
def the_same_question_gives_the_same_bytes(ask, case):
    asks = [("check", (case.path, "--format", form)) for form in ("json", "html")] + [
        ("ports", ("matrix", case.path, "--format", "csv")),
        ("support", ("check", case.path, "--format", "ics")),
        ("size", (case.path, "--format", "json")),
    ]
    for tool, words in asks:
        try:
            first = case.asked(ask, tool, *words)
        except Refused:
            continue
        second = ask.run(("lifecare-" + tool, *words, "--as-of", case.day))
        same("bytes", first, (first.code, first.out), second, (second.code, second.out))


@comparison(
    ("support check .*csv", r"(?s).*", "machine,software,document,as_of\n,,cloud-0,2000-01-01\n"),
    ("matrix .*csv", r"techspec-\d+", "techspec-1999"),
)
def every_tool_answers_from_the_governing_document(ask, case):
    checked = audit(ask, case)
    governs = checked.json()["document"]
    for tool, words in (("ports", ("matrix", case.path)), ("support", ("check", case.path)), ("size", (case.path,))):
        try:
            table = case.asked(ask, tool, *words, "--format", "csv")
        except Refused:
            continue
        same(
            "the document",
            checked,
            set() if not table.csv() else {governs},
            table,
            {row["document"] for row in table.csv()},
        )


@comparison(
    ("rules list questions", r"^LC-ASK-\d+.*\n", ""),
    ("check .*text", r"^(\d+ of )(\d+ questions)", r"\g<1>1\2"),
    ("check .*html", r"<b>(\d+ of )", r"<b>1\1"),
)
def the_questions_are_those_of_the_document(ask, case):
    checked = audit(ask, case)
    said = checked.json()
    listed = ask("lifecare-rules", "list", "questions", "--document", said["document"], "--format", "csv")
    asked = [q["id"] for q in said["questions"]]
    same("questions", listed, [row["id"] for row in listed.csv()], checked, asked)
    # A condition that the file tells not to hold has its question not asked; all others stand as the file answers them.
    states = {q["rule"]: q["state"] for q in said["questions"] if q["state"] != "not-asked"}
    word = lambda answer: {True: ("yes",), False: ("no", "undecided")}.get(answer, ("not-applicable",))
    told = {rule: answer for rule, answer in case.data.get("answers", {}).items() if rule in states}
    answered = {rule for rule, state in states.items() if state != "open"}
    same("questions that are answered", checked, set(told), checked, answered & set(told))
    # What is on the client, its software says: yes where it is there, and no where the list has other programs alone.
    itself = {rule: states[rule] == "yes" for rule in answered - set(told)}
    programs = {"cloud-client-citrix": "Citrix (Workspace|Receiver)", "cloud-client-adobe-reader": "Adobe Reader"}
    software = case.data.get("client", {}).get("software", [])
    there = {rule: any(re.search(programs[rule], program) for program in software) for rule in itself}
    same("answers that nobody gave", checked, there, checked, itself)
    same(
        "answers", checked, set(), checked, {rule for rule, answer in told.items() if states[rule] not in word(answer)}
    )
    of = lambda form: case.asked(ask, "check", case.path, "--format", form)
    for answer in (of("text"), of("html"), of("markdown")):
        shown = re.search(r"(\d+) of (\d+)(?:</b> <span>| )questions answered", answer.out)
        counts = (str(len(answered)), str(len(states)))
        same("questions answered", checked, counts if states else None, answer, shown and shown.groups())
