# SPDX-License-Identifier: MIT
"""Certificates, service windows and the order of starting."""
import datetime
import re

from asking import audit, comparison, found, same


CERTIFICATE_CHECKS = {  # what the certificates' verdicts say of the same
    "LC-CERT-001": "^EXPIRED|^NOT YET",
    "LC-CERT-002": "^RENEW",
    "LC-CERT-005": "longer than the document",
    "LC-CERT-006": "longer than a public authority",
}


def held(ask, case, *words):
    return case.asked(ask, "windows", "certificates", case.path, "--format", "csv", *words)


@comparison(
    ("windows certificates", r",EXPIRED", ",valid"),
    ("windows certificates", r",RENEW NOW", ",valid"),
    ("windows certificates", r"; longer than the document[^\n]*", ""),
    ("windows certificates", r"; longer than a public[^\n]*", '"'),
    ("windows certificates", r",(\d+),(\d{4}-\d\d-\d\d),", r",1\1,\2,"),
)
def certificates_end_when_the_check_says(ask, case):
    if not case.data.get("certificate"):
        return
    table, checked = held(ask, case), audit(ask, case)
    rows = {row["name"]: row for row in table.csv()}
    of = lambda pattern: {name for name, row in rows.items() if re.search(pattern, row["verdict"])}
    told = {identity: {f["subject"]: f for f in found(checked, identity)} for identity in CERTIFICATE_CHECKS}
    for identity, pattern in CERTIFICATE_CHECKS.items():
        same("certificates of " + identity, table, of(pattern), checked, set(told[identity]))
    for name, f in told["LC-CERT-002"].items():
        same(
            "days that are left",
            table,
            (rows[name]["days_left"], rows[name]["last_day"]),
            checked,
            (str(f["have"]), f["day"]),
        )
    for name, f in told["LC-CERT-005"].items():
        printed = re.search(r"document's (\S+)", rows[name]["verdict"])[1]
        same("last day of an agent's certificate", table, printed, checked, f["day"])


@comparison(
    ("windows certificates .*json", r'"last_day":"\d', '"last_day":"1'),
    ("windows certificates .*ics", r"^DTSTART;VALUE=DATE:2", "DTSTART;VALUE=DATE:1"),
)
def certificates_are_the_same_in_every_format(ask, case):
    if not case.data.get("certificate"):
        return
    table = held(ask, case)
    as_json = case.asked(ask, "windows", "certificates", case.path, "--format", "json")
    same("rows", table, table.csv(), as_json, as_json.json_rows())
    calendar = case.asked(ask, "windows", "certificates", case.path, "--format", "ics")
    ends = {row["last_day"] for row in table.csv() if row["last_day"] >= case.day}  # what has ended is not an event
    same("ends to come", table, ends, calendar, ends & calendar.days())


@comparison(
    ("windows plan .*json", r'"start":"20', '"start":"19'),
    ("windows plan .*ics", r"^DTSTART;TZID=Europe/Stockholm:20", "DTSTART;TZID=Europe/Stockholm:19"),
    ("windows plan .*text", r"^(PROD +\S+ +)20", r"\g<1>19"),
    ("windows availability .*--prod", r"^(\d{4}),31", r"\1,32"),
)
def service_windows_are_the_same_in_every_format(ask, case):
    day = datetime.date.fromisoformat(case.day) + datetime.timedelta(case.pick.randint(20, 200))
    prod = case.pick.choice([day.isoformat(), "2026-03-28", "2026-10-24", "2026-12-31"])
    plan = lambda form: case.asked(ask, "windows", "plan", "--prod", prod, "--format", form)
    table, as_json, text, markdown, calendar = (plan(form) for form in ("csv", "json", "text", "markdown", "ics"))
    rows = table.csv()
    same("windows", table, rows, as_json, as_json.json_rows())
    days = [(row["start"], row["end"], row["told_by"]) for row in rows]
    moment = r"(\d{4}-\d\d-\d\d \d\d:\d\d)"
    same("windows", table, days, text, re.findall(moment + "  " + moment + r"  (\d{4}-\d\d-\d\d)", text.out))
    same(
        "windows", table, days, markdown, re.findall(moment + r" \| " + moment + r" \| (\d{4}-\d\d-\d\d)", markdown.out)
    )
    stamp = lambda words: "%s-%s-%s %s:%s" % (words[:4], words[4:6], words[6:8], words[9:11], words[11:13])
    starts = {stamp(words) for words in re.findall(r"^DTSTART;TZID=Europe/Stockholm:(\d{8}T\d{6})", calendar.out, re.M)}
    # what has ended is not an event
    coming = {row["start"] for row in rows if row["end"] > case.day}
    same("starts of windows", table, coming, calendar, starts & {row["start"] for row in rows})
    near = {start for start in starts if start[:10] in {row["start"][:10] for row in rows}}
    same("starts of events on the windows' days", table, coming, calendar, near)
    year = prod[:4]
    availability = lambda *words: case.asked(ask, "windows", "availability", "--year", year, "--format", "csv", *words)
    plain, planned = availability(), availability("--prod", prod)
    measured = lambda answer: int(answer.csv()[-1]["measured_seconds"])
    window = next(row for row in rows if row["window"] == "PROD")
    if window["end_utc"][:4] == year and window["start_utc"][:4] == year and prod[5:] != "12-31":
        same(
            "seconds that the window takes from the year",
            table,
            int(window["minutes"]) * 60,
            planned,
            measured(plain) - measured(planned),
        )


@comparison(("certificates --name", r"EXPIRED|RENEW NOW|valid", "spoilt"))
def one_certificate_is_judged_as_in_the_file(ask, case):
    told = [c for c in case.data.get("certificate", []) if c.get("issued") and c.get("expires")]
    if not told or case.data.get("hosting") == "cloud":
        return  # options tell no hosting, and 11.1 is the specifications'
    table = held(ask, case)
    for one in told[:2]:
        days = ("--issued", one["issued"].isoformat(), "--expires", one["expires"].isoformat())
        words = ("--name", one["name"], "--use", one["use"], *days, "--format", "csv")
        alone = case.asked(ask, "windows", "certificates", *words)
        want = [row for row in table.csv() if row["name"] == one["name"]]
        same(one["name"], table, want, alone, alone.csv())
