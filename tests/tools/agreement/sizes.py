# SPDX-License-Identifier: MIT
"""Sizes: storage, servers, class."""
import decimal
import re

from asking import audit, comparison, document_of, found, made_case, report, same, sized, tables_of


def as_read(size):
    """A size as a person reads it, rounded half up: "1.4 GB"."""
    for unit, of in ("TB", 10**12), ("GB", 10**9), ("MB", 10**6), ("KB", 10**3):
        if size >= of:
            tenths = (decimal.Decimal(size) / of).quantize(decimal.Decimal("0.1"), decimal.ROUND_HALF_UP)
            return f"{tenths} {unit}"
    return f"{size} B"


def as_ordered(size):
    """Whole gigabytes, rounded up: "1 200 GB"."""
    return f"{-(-size // 10**9):,} GB".replace(",", " ")


@comparison(
    ("size .*csv", r",(\d+),database,", r",1\1,database,"),
    ("size .*markdown", r"\| (\d+[^|]*) \| database", r"| 1\1 | database"),
    ("size .*text", r"= \d", "= 9"),
)
def sizes_are_the_same_in_every_format(ask, case):
    answer = sized(ask, case)
    said = answer.json()
    lines = [
        (one["item"], str(one["count"]), str(one["bytes"]), str(one["bytes_min"]), one["where"])
        for one in said["lines"]
    ]
    table = case.asked(ask, "size", case.path, "--format", "csv")
    rows = [(r["item"], r["count"], r["bytes"], r["bytes_min"], r["where"]) for r in table.csv()]
    same("storage", answer, lines, table, [row for row in rows if row[0] != "total"])
    same(
        "total",
        answer,
        (str(said["total_bytes"]), str(said["total_bytes_min"])),
        table,
        next((r[2], r[3]) for r in rows if r[0] == "total"),
    )
    markdown = case.asked(ask, "size", case.path, "--format", "markdown")
    cells = [[cell.strip() for cell in line.split("|")[1:-1]] for line in markdown.lines() if line.startswith("| ")]
    heads = [c for c in cells if c[0] in ("item", "#")]
    of_lines = [dict(zip(heads[0], c)) for c in cells if len(c) == len(heads[0]) and c[-3] in ("database", "buffer-files")]
    names = {r["item"]: r["name"] for r in table.csv()}
    same(
        "storage",
        answer,
        [(names[i], count, as_read(int(least)), as_read(int(most)), where) for i, count, most, least, where in lines],
        markdown,
        [
            (r["item"], re.sub(r"\D", "", r["count"]), r.get("least", r["now"]), r["now"], r["where"])
            for r in of_lines
        ],
    )
    servers = [
        (str(s["count"]), " + ".join(s["roles"]), as_ordered(s["memory"]["bytes"]), as_ordered(s["disk"]["bytes"]))
        for s in said["servers"]
    ]
    planned = [(c[0], c[1], c[3], c[4]) for c in cells if len(c) == 6 and c[0].isdigit()]
    same("servers", answer, servers, markdown, planned)
    text = case.asked(ask, "size", case.path, "--format", "text")
    total = re.search(r"^  Total .*= ([\d ]+) B", text.out, re.M)
    same("total", answer, said["total_bytes"], text, int(total[1].replace(" ", "")) if total else None)


@comparison(("size --batch", r",(\d+)$", r",1\1"))
def a_batch_of_one_is_the_single_answer(ask, case):
    volumes = {
        k: v
        for k, v in case.data.get("volumes", {}).items()
        if not isinstance(v, bool) and k not in ("users", "rto_hours", "availability_pct")
    }
    if not volumes or case.data.get("products"):
        return
    answer = sized(ask, case)
    rows = "code,name," + ",".join(volumes) + "\n0000,X," + ",".join(map(str, volumes.values())) + "\n"
    batch = case.asked(ask, "size", "--batch", case.written(rows, ".csv"), "--format", "csv", *document_of(ask, case))
    row = batch.csv()[0]
    said = answer.json()
    want = {one["item"]: str(one["bytes"]) for one in said["lines"]}
    got = {key: value for key, value in row.items() if key not in ("code", "name", "total_bytes") and value != "0"}
    same("storage", answer, {key: value for key, value in want.items() if value != "0"}, batch, got)
    same("total", answer, str(said["total_bytes"]), batch, row["total_bytes"])


@comparison(
    (
        "check .*html",
        r'(<th scope="row">[^<]*</th><td[^>]*class="number">)([\d ]+)(</td><td[^>]*class="number">)\d',
        r"\g<1>\2\g<3>9",
    )
)
def the_report_shows_the_storage_of_size(ask, case):
    answer, page = sized(ask, case), report(ask, case)
    names = {row["item"]: row["name"] for row in case.asked(ask, "size", case.path, "--format", "csv").csv()}
    text = case.asked(ask, "size", case.path, "--format", "text")
    shown = {}
    for one in answer.json()["lines"]:
        m = re.search(r"^  %s +[^\n]*?(\d[\d ]*\.?\d* [KMGT]?B)(?: |$)" % re.escape(names[one["item"]]), text.out, re.M)
        shown[names[one["item"]]] = (
            f'{one["count"]:,}'.replace(",", " ") if one["count"] else "",
            m[1].split("  ")[-1].strip() if m else None,
        )
    rows = [
        row
        for row in tables_of(page.out).get("Storage", [])
        if row and 'scope="row"' in row[0][0] and row[0][1] != "Total"
    ]
    same("storage", text, shown, page, {row[0][1]: (row[1][1], row[2][1]) for row in rows})


PART_OF_ROLE = {
    "core-server": "Application server",
    "application-server": "Application server",
    "intranet-server": "Web server",
    "web-server": "Web server",
    "database-server": "Database server",
    "compute-server": "Compute server",
    "analysis-server": "Analysis server",
    "esense-server": "eSense server",
}


@comparison(("check .*json", r'"want": (\d{11,})', r'"want": 1\1'))
def the_check_demands_the_hardware_that_size_plans(ask, case):
    answer, checked = sized(ask, case), audit(ask, case)
    for part in ("memory", "disk"):
        printed = {}
        for server in answer.json()["servers"]:
            for one in server[part]["parts"]:
                if one["basis"] == "printed":
                    printed[one["what"]] = one["bytes"]
        for f in found(checked, "LC-HW-001", "LC-HW-002"):
            if ": %s " % part not in f["message"] or f["subject"] == "client":
                continue
            mine = {PART_OF_ROLE[role] for role in case.roles(f["subject"]) if role in PART_OF_ROLE}
            if not mine <= set(printed):
                continue  # the plan has no such server
            same(
                "%s of %s" % (part, f["subject"]),
                answer,
                True,
                checked,
                f["want"] in [printed[one] for one in mine] or [f["want"], printed],
            )


@comparison(
    ("check .*json", r'(?s)("id": "LC-HW-004".*?"want": )', r"\g<1>1"),
    ("check .*json", r'(?s)("id": "LC-HW-005".*?"want": )', r"\g<1>1"),
    ("check .*--years", r'(?s)("id": "LC-HW-005".*?"want": )', r"\g<1>1"),
)
def the_database_server_is_asked_for_what_size_estimates(ask, case):
    if case.data.get("volumes", {}).get("largest_table_gb"):
        return
    for words, key in (((), "bytes"), (("--years", "5", "--growth", "3"), "grown_bytes")):
        answer, checked = sized(ask, case, *words), audit(ask, case, *words)
        lines = [one[key] for one in answer.json()["lines"] if one["where"] == "database"]
        for f in found(checked, "LC-HW-004"):
            same("memory of " + f["subject"], answer, sum(lines), checked, f["want"])
        for f in found(checked, "LC-HW-005"):  # the largest line stands for the largest table, twice for its rebuild
            same("disk of " + f["subject"], answer, sum(lines) + 2 * max(lines), checked, f["want"])


@comparison(
    ("size .*json", r'("planned_class": \{\s*"class": )"\w+"', r'\1"spoilt"'),
    ("check .*json", r'"LC-ENV-002"', '"LC-ENV-009"'),
)
def the_class_is_the_same(ask, case):
    claimed = case.data.get("class")
    without = {key: value for key, value in case.data.items() if key != "class"}
    checked = audit(ask, case)
    unclaimed = made_case(case.folder, without, case.day)
    answer = sized(ask, unclaimed)
    plan = answer.json().get("planned_class")  # none without a number that votes
    if found(checked, "LC-ROLE-004"):  # from medium on, 3.1 has the database on a server of its own
        same(
            "the class of an installation with a database of its own",
            answer,
            True,
            checked,
            plan is not None and plan["class"] != "small",
        )
    if not claimed or answer.json().get("class") is None:
        return  # 2025's specification prints no classes: there is none to be held to
    classes = ("small", "medium", "scalable")  # what is built for more is built for fewer, too
    met = classes[: classes.index(claimed) + 1]
    larger = {plan["class"]} if plan and plan["class"] not in met else set()
    told = {
        next((c for c in classes if f["message"].rstrip(")").endswith(c)), f["message"])
        for f in found(checked, "LC-ENV-002")
    }
    same("the class by the numbers", answer, larger, checked, told)


@comparison(("size --", r'"bytes": (\d)', r'"bytes": 9\1'))
def volumes_as_options_are_sized_as_in_the_file(ask, case):
    volumes = case.data.get("volumes", {})
    if not volumes:
        return
    alone = made_case(case.folder, {"family": case.data.get("family", "welfare"), "volumes": volumes}, case.day)
    options = []
    for key, value in volumes.items():
        if value is not False:
            options += ["--" + key.replace("_", "-")] + ([] if value is True else [str(value)])
    answer = sized(ask, alone)
    family = ("--family", alone.data["family"])
    flags = case.asked(ask, "size", *options, *family, "--format", "json")
    same("the answer", answer, answer.json(), flags, flags.json())
