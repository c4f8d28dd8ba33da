# SPDX-License-Identifier: MIT
"""Names of databases and servers: expect, compare, check, what, generate, report."""
from asking import audit, comparison, document_of, found, made_case, multiset, report, same, tables_of


def database_file(case):
    return case.written("".join(name + "\n" for name in case.data["databases"]), ".txt")


def compared(ask, case, *words):
    return case.asked(ask, "names", "compare", case.path, database_file(case), "--format", "csv", *words)


WRONG_NAME = {
    "misspelt",
    "missing-domain",
    "missing-customer",
    "missing-prefix",
    "unwanted-domain",
    "fixed-part-in-domain",
    "wrong-divider",
    "unknown",
    "other-document",
    "too-long",
    "not-text",
}
ELSEWHERE = {"unknown-domain", "unknown-customer", "unexpected"}


@comparison(
    ("names check", r",legacy,", ",valid,"),
    ("names compare", r",misspelt,", ",required,"),
    ("names compare", r",unknown-domain,", ",required,"),
    ("names compare", r"^,.*,missing,.*\n", ""),
    ("check .*json", r"LC-NAME-008", "LC-NAME-099"),
)
def the_check_judges_databases_as_compare_does(ask, case):
    if not case.data.get("databases") or not case.data.get("domain"):
        return
    table, checked = compared(ask, case), audit(ask, case)
    of = lambda verdicts: {row["name"] for row in table.csv() if row["verdict"] in verdicts}
    wrong = {f["subject"] for f in found(checked, "LC-NAME-006")}
    same("names that are none of the document's", table, of(WRONG_NAME), checked, wrong)
    same("names of others", table, of(ELSEWHERE), checked, {f["subject"] for f in found(checked, "LC-NAME-007")})
    # A message ends with the name, and after it in parentheses why it is expected.
    name = lambda message: message.rsplit(": ", 1)[1].split(", ")[-1].split(" (")[0]
    named = lambda identity: {name(f["message"]) for f in found(checked, identity)}
    same("names that are missing", table, of({"missing"}), checked, named("LC-NAME-008"))
    possible = named("LC-NAME-010")  # of the possible ones, the check tells those of products in use
    same("names that may be missing", table, possible, checked, possible & of({"missing-possible"}))
    listed = case.asked(ask, "names", "check", database_file(case), "--format", "csv", *document_of(ask, case))
    older = {row["name"] for row in listed.csv() if row["verdict"] == "legacy"}
    same("older names", listed, older, checked, {f["subject"] for f in found(checked, "LC-NAME-009")})
    # What is no more than a note to one is no more to the other.
    listed_in_sarif = case.asked(ask, "names", "compare", case.path, database_file(case), "--format", "sarif")
    results = listed_in_sarif.json()["runs"][0]["results"]
    lines = {row["line"]: row["name"] for row in table.csv() if row["verdict"] in WRONG_NAME | ELSEWHERE}
    at = lambda result: str(result["locations"][0]["physicalLocation"]["region"]["startLine"])
    notes = {lines[at(r)] for r in results if r["level"] == "note" and at(r) in lines}
    noted = {f["subject"] for f in found(checked, "LC-NAME-006", "LC-NAME-007") if f["severity"] == "note"}
    same("names that are noted", table, notes, checked, noted)


@comparison(
    ("check .*html", r"(<td[^>]*>)missing</td>", r"\1there</td>"),
    ("check .*html", r"(<td[^>]*>)there under its older name</td>", r"\1there</td>"),
    ("names expect", r",possible,", ",required,"),
)
def the_report_shows_the_databases_that_are_expected(ask, case):
    if not case.data.get("databases") or not case.data.get("domain"):
        return
    page, expected = report(ask, case), case.asked(ask, "names", "expect", case.path, "--format", "csv")
    rows = [[text for _, text in row] for row in tables_of(page.out).get("Databases of the installation", [])[1:]]
    shown = {(row[0], row[1]) for row in rows}
    same("databases", expected, {(row["name"], row["need"]) for row in expected.csv()}, page, shown)
    table = compared(ask, case)
    for words, verdict in {"missing": "missing", "not in the list": "missing-possible"}.items():
        said = {row["name"] for row in table.csv() if row["verdict"] == verdict}
        same("databases " + verdict, table, said, page, {row[0] for row in rows if row[2] == words})
    there = {row["name"].upper() for row in table.csv() if row["verdict"] in ("required", "possible")}
    same("databases that are there", table, there, page, {row[0].upper() for row in rows if row[2] == "there"})
    older = {row["suggestion"] for row in table.csv() if row["verdict"] == "older"}
    shown = {row[0] for row in rows if row[2] == "there under its older name"}
    same("databases under an older name", table, older - {row[0] for row in rows if row[2] == "there"}, page, shown)


@comparison(("names compare", r"^,(\w+),missing,.*\n", ""), ("names expect", r",required,", ",possible,"))
def compare_misses_what_expect_requires(ask, case):
    if not case.data.get("databases"):
        return
    expected = case.asked(ask, "names", "expect", case.path, "--format", "csv")
    table = compared(ask, case)
    # An older printed name that is there counts as its successor being there (13.3: "Dessa kommer med tiden att
    # migreras över"), and what is told as misspelt is not told again as missing.
    there = {row[key].upper() for row in table.csv() if row["line"] for key in ("name", "suggestion")}
    required = {row["name"] for row in expected.csv() if row["need"] == "required" and row["name"]}
    want = {name for name in required if name.upper() not in there}
    same(
        "names that are missing",
        expected,
        want,
        table,
        {row["name"] for row in table.csv() if row["verdict"] == "missing"},
    )
    right = {row["name"].upper(): row["need"] for row in expected.csv()}
    rows = [row for row in table.csv() if row["line"] and row["verdict"] in set(right.values())]
    same(
        "needs of the names that are there",
        expected,
        {(r["name"], right.get(r["name"].upper())) for r in rows},
        table,
        {(r["name"], r["verdict"]) for r in rows},
    )


@comparison(("names check", r",misspelt,", ",valid,"), ("names what", r'"verdict":"misspelt"', '"verdict":"valid"'))
def a_name_is_the_same_in_check_compare_and_what(ask, case):
    if not case.data.get("databases"):
        return
    table = compared(ask, case)
    checked = case.asked(ask, "names", "check", database_file(case), "--format", "csv", *document_of(ask, case))
    # compare knows the installation: what is printed, in a newer or an older form, is right to check, whoever has it
    printed = {"required": "valid", "possible": "valid", "older": "legacy", **dict.fromkeys(ELSEWHERE, "printed")}
    # a name that stands twice is judged on its first line; the list's second is compare's to tell
    lines = [row for row in table.csv() if row["line"] and row["verdict"] != "duplicate"]
    said = {row["name"]: printed.get(row["verdict"], row["verdict"]) for row in lines}
    alone = {row["name"]: row["verdict"] for row in checked.csv()}
    alone.update(
        (name, "printed") for name, one in said.items() if one == "printed" and alone[name] in ("valid", "legacy")
    )
    same("verdicts", table, set(said.items()), checked, set(alone.items()))
    names = [row["name"] for row in checked.csv() if row["verdict"] not in ("unknown", "system-database")][:30]
    if names:
        what = case.asked(ask, "names", "what", *names, "--format", "json", *document_of(ask, case))
        same(
            "verdicts",
            checked,
            {(row["name"], row["verdict"]) for row in checked.csv() if row["name"] in names},
            what,
            {(row["name"], row["verdict"]) for row in what.json()},
        )


@comparison(
    ("names expect .*json", r'"need":"required"', '"need":"conditional"'),
    ("names compare .*json", r'"verdict":"missing"', '"verdict":"required"'),
)
def names_are_the_same_in_every_format(ask, case):
    table = case.asked(ask, "names", "expect", case.path, "--format", "csv")
    as_json = case.asked(ask, "names", "expect", case.path, "--format", "json")
    same("expected names", table, table.csv(), as_json, as_json.json_rows())
    if not case.data.get("databases"):
        return
    table = compared(ask, case)
    as_json = case.asked(ask, "names", "compare", case.path, database_file(case), "--format", "json")
    same("verdicts", table, table.csv(), as_json, as_json.json_rows())
    as_sarif = case.asked(ask, "names", "compare", case.path, database_file(case), "--format", "sarif")
    results = as_sarif.json()["runs"][0]["results"]
    passes = {"required", "possible", "missing-possible", "system-database"}
    same(
        "findings",
        table,
        multiset(row["verdict"] for row in table.csv() if row["verdict"] not in passes),
        as_sarif,
        multiset(r["ruleId"] for r in results),
    )
    same("exit code", table, table.code, as_sarif, as_sarif.code)


FAULTS = {
    "too-long": "LC-NAME-001",
    "starts-with-digit": "LC-NAME-002",
    "forbidden-character": "LC-NAME-003",
    "empty": "LC-NAME-003",
    "not-text": "LC-NAME-003",
    "collision": "LC-NAME-004",
    "duplicate": "LC-NAME-004",
}


@comparison(
    ("names check .*server", r",too-long,", ",valid,"), ("names check .*server", r",starts-with-digit,", ",valid,")
)
def servers_are_named_as_the_check_says(ask, case):
    if not case.servers:
        return
    listed = case.asked(
        ask,
        "names",
        "check",
        "--kind",
        "server",
        case.written("".join(s["name"] + "\n" for s in case.servers), ".txt"),
        "--format",
        "csv",
    )
    checked = audit(ask, case)
    want = {(row["name"], FAULTS[row["verdict"]]) for row in listed.csv() if row["verdict"] in FAULTS}
    # A line of the list has one verdict; of a name that is another's, too, its message tells the rest.
    others = {name for name, fault in want if fault == "LC-NAME-004"}
    said = {(f["subject"], f["id"]) for f in found(checked, *set(FAULTS.values()))}
    same(
        "faults of servers' names",
        listed,
        want,
        checked,
        {one for one in said if one[0] not in others or one[1] == "LC-NAME-004"},
    )


@comparison(("names generate", r"^HCWREPORT,.*\n", ""))
def generated_names_are_the_expected_ones(ask, case):
    """Of the first domain alone: generate knows no more than what its options say."""
    if not any(one.get("subsystems") for one in case.data.get("domain", [])):
        return
    domain = next(one for one in case.data["domain"] if one.get("subsystems"))
    alone = made_case(
        case.folder,
        {"customer": case.data["customer"], "family": case.data.get("family", "welfare"), "domain": [domain]},
        case.day,
    )
    expected = case.asked(ask, "names", "expect", alone.path, "--format", "csv")
    generated = case.asked(
        ask,
        "names",
        "generate",
        "--domain",
        domain["name"],
        "--subsystems",
        ",".join(domain["subsystems"]),
        "--customer",
        case.data["customer"],
        "--format",
        "csv",
        *document_of(ask, case)
    )
    same(
        "names", expected, {row["name"] for row in expected.csv()}, generated, {row["name"] for row in generated.csv()}
    )
