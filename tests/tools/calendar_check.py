# SPDX-License-Identifier: MIT
"""Calendar files and Swedish time as programs that others wrote read them: Python's zoneinfo and icalendar, and khal.

calendar_check.py BIN WORK: BIN holds the tools, WORK is an empty folder. Exits 77 with the reason where one of the programs is absent.
"""
import csv
import datetime as dt
import io
import os
import shutil
import subprocess
import sys
import zoneinfo

BIN, WORK = sys.argv[1], sys.argv[2]
try:
    import icalendar
except ImportError:
    print("skipped: python3-icalendar is not installed")
    sys.exit(77)
if not shutil.which("khal"):
    print("skipped: khal is not installed")
    sys.exit(77)
STOCKHOLM, UTC = zoneinfo.ZoneInfo("Europe/Stockholm"), dt.timezone.utc


def tool(*arguments, name="lifecare-windows"):
    return subprocess.run([f"{BIN}/{name}", *arguments], capture_output=True, check=True).stdout


def as_utc(text):
    return dt.datetime.strptime(text, "%Y-%m-%dT%H:%MZ").replace(tzinfo=UTC)


# Ten years of days: every window against zoneinfo. Subtracting in UTC is how time passes.
days = [dt.date(2020, 1, 1) + dt.timedelta(n) for n in range(3653)]
checked = 0
for first in range(0, len(days), 1000):
    productions = [argument for day in days[first:first + 1000] for argument in ("--prod", day.isoformat())]
    for row in csv.DictReader(io.StringIO(tool("plan", *productions, "--format", "csv").decode())):
        production = dt.date.fromisoformat(row["production"])
        before, start, hours = {"UTB 10": (10, 8, 10), "UTB 2 ": (2, 16, 3), "PROD": (0, 22, 4)}[row["window"][:6]]
        begins = dt.datetime.combine(production - dt.timedelta(before), dt.time(start), STOCKHOLM).astimezone(UTC)
        ends = begins + dt.timedelta(hours=hours)
        assert as_utc(row["start_utc"]) == begins, row
        assert as_utc(row["end_utc"]) == ends, row
        assert row["start"] == begins.astimezone(STOCKHOLM).strftime("%Y-%m-%d %H:%M"), row
        assert row["end"] == ends.astimezone(STOCKHOLM).strftime("%Y-%m-%d %H:%M"), row
        assert row["told_by"] == (production - dt.timedelta(before + 7)).isoformat(), row
        checked += 1
assert checked == 3 * 3653
print(f"{checked} windows agree with zoneinfo")

# Months of ten years: how long they last.
for year in range(2020, 2031):
    for row in csv.DictReader(io.StringIO(tool("availability", "--year", str(year), "--format", "csv").decode())):
        span = row["period"].split("-")
        month = int(span[1]) if len(span) == 2 else 0
        first = dt.datetime(year, month or 1, 1, tzinfo=STOCKHOLM).astimezone(UTC)
        after = (dt.datetime(year + (month in (0, 12)), 1 if month in (0, 12) else month + 1, 1, tzinfo=STOCKHOLM)).astimezone(UTC)
        assert int(row["measured_seconds"]) == (after - first).total_seconds(), row
print("the months of 2020 to 2030 agree with zoneinfo")


def events(ics):
    calendar = icalendar.Calendar.from_ical(ics)
    found = list(calendar.walk("VEVENT"))
    for event in found:
        assert event.errors == [], event.errors
    return found


# icalendar reads the same local times, over both changes.
for production, start, end in (("2026-03-28", "2026-03-28 21:00", "2026-03-29 01:00"), ("2026-10-24", "2026-10-24 20:00", "2026-10-25 00:00"), ("2026-03-18", "2026-03-18 21:00", "2026-03-19 01:00")):
    found = events(tool("plan", "--prod", production, "--as-of", "2026-02-01", "--format", "ics"))
    assert len(found) == 3
    prod = [e for e in found if e["SUMMARY"] == "Lifecare PROD"][0]
    assert prod["DTSTART"].dt.astimezone(UTC).strftime("%Y-%m-%d %H:%M") == start, prod["DTSTART"].dt
    assert prod["DTEND"].dt.astimezone(UTC).strftime("%Y-%m-%d %H:%M") == end, prod["DTEND"].dt
assert len(events(tool("certificates", "--issued", "2026-04-01", "--name", "a,b;c\\d", "--as-of", "2026-05-01", "--format", "ics"))) == 4
ends = events(tool("timeline", "--as-of", "2026-06-01", "--format", "ics", name="lifecare-support"))
assert any(e["DTSTART"].dt == dt.date(2026, 11, 10) and ".NET 8.0" in e["SUMMARY"] for e in ends)
print("icalendar reads every event without an error, with the same times")

# The texts of every calendar: no code of a control character is read, a line break is one, and what the tools say in their tables is what is read.
files = {
    "christmas": ("lifecare-windows", "plan", "--prod", "2026-12-31", "--as-of", "2026-11-29"),
    "clocks": ("lifecare-windows", "plan", "--prod", "2026-03-28", "--as-of", "2026-03-01", "--lang", "sv"),
    "characters": ("lifecare-windows", "plan", "--prod", "2026-03-18", "--as-of", "2026-02-01", "--release", 'å;ä,ö\\"x": y\nz\tåäö ' + 60 * "€å"),
    "routine": ("lifecare-windows", "routine", "--date", "2026-06-17", "--as-of", "2026-06-01", "--lang", "sv"),
    "certificates": ("lifecare-windows", "certificates", "--issued", "2026-04-01", "--name", "a,b;c\\d", "--as-of", "2026-05-01"),
    "kir": ("lifecare-windows", "kir", "--last", "2026-03-18", "--as-of", "2026-03-20"),
    "timeline": ("lifecare-support", "timeline", "--as-of", "2026-06-01"),
    "check": ("lifecare-support", "check", "examples/data/medium.toml", "--as-of", "2026-03-15"),
}
read = {}
for label, (name, *arguments) in files.items():
    written = subprocess.run([f"{BIN}/{name}", *arguments, "--format", "ics"], capture_output=True).stdout
    with open(f"{WORK}/{label}.ics", "wb") as f:
        f.write(written)
    lines = written.split(b"\n")
    assert lines[-1] == b"" and all(line.endswith(b"\r") and len(line) <= 76 for line in lines[:-1]), label
    for line in lines[:-1]:
        line.decode("utf-8")  # folded between characters
    assert b"\\u" not in written.replace(b"\r\n ", b""), label
    read[label] = events(written)
    assert read[label] and len({e["UID"] for e in read[label]}) == len(read[label]), label
    for e in read[label]:
        assert e["DTSTAMP"].dt.tzinfo is not None
        ends = e["DTEND"].dt
        assert (ends if not isinstance(ends, dt.datetime) else ends.date()) > dt.date.fromisoformat(arguments[arguments.index("--as-of") + 1]), e
prod = [e for e in read["christmas"] if e["SUMMARY"] == "Lifecare PROD"][0]
assert str(prod["DESCRIPTION"]).split("\n") == ["Service window, cloud-6.2 4.5. To be announced by 2026-12-24",
                                               "New Year's Eve; ends on New Year's Day; the last day of notice is Christmas Eve"], prod["DESCRIPTION"]
assert str(read["characters"][0]["SUMMARY"]).endswith('å;ä,ö\\"x": y\nz åäö ' + 60 * "€å"), read["characters"][0]["SUMMARY"]
assert any("a,b;c\\d" in e["SUMMARY"] for e in read["certificates"])
assert "eller information finns på Insidan" in read["routine"][0]["DESCRIPTION"], read["routine"][0]["DESCRIPTION"]

# Reminders ring at eight in the morning, on the last working day before the last day of notice.
def rings(event):
    start = event["DTSTART"].dt
    return start + [c for c in event.subcomponents if c.name == "VALARM"][0]["TRIGGER"].dt


for production, expected in (("2026-12-31", "2026-12-23 08:00"),   # notice by Christmas Eve, a Thursday
                             ("2026-03-18", "2026-03-10 08:00"),   # notice by Wednesday 11th
                             ("2026-04-13", "2026-04-02 08:00"),   # notice by Easter Monday: the Thursday before Good Friday
                             ("2026-03-30", "2026-03-20 08:00")):  # notice by Monday 23rd, over the change of the clocks
    found = events(tool("plan", "--prod", production, "--as-of", "2026-02-01", "--format", "ics"))
    at = rings([e for e in found if e["SUMMARY"] == "Lifecare PROD"][0])
    assert at.strftime("%Y-%m-%d %H:%M") == expected, (production, at)

# What has ended before the day is not an event; what ends on it is one.
for as_of, expected in (("2026-03-08", 3), ("2026-03-09", 2), ("2026-03-18", 1), ("2026-03-19", 1), ("2026-03-20", 0)):
    found = events(tool("plan", "--prod", "2026-03-18", "--as-of", as_of, "--format", "ics"))
    assert len(found) == expected, (as_of, len(found))
print("texts, reminders and days of every calendar are what is meant")

# khal: a second import of a moved window moves it and does not add another.
os.makedirs(f"{WORK}/calendars/lifecare")
environment = {**os.environ, "HOME": WORK, "XDG_CONFIG_HOME": WORK, "XDG_DATA_HOME": WORK, "XDG_CACHE_HOME": WORK, "TZ": "Europe/Stockholm", "LC_ALL": "C.UTF-8"}
with open(f"{WORK}/khal.conf", "w") as f:
    f.write(f"[calendars]\n[[lifecare]]\npath = {WORK}/calendars/lifecare\n[locale]\nlocal_timezone = Europe/Stockholm\ndefault_timezone = Europe/Stockholm\n"
            "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = " f"{WORK}/khal.db\n")


def khal(*arguments):
    return subprocess.run(["khal", "-c", f"{WORK}/khal.conf", *arguments], capture_output=True, text=True, env=environment, check=True).stdout


def imported(*arguments):
    with open(f"{WORK}/plan.ics", "wb") as f:
        f.write(tool("plan", "--format", "ics", *arguments))
    khal("import", "--batch", f"{WORK}/plan.ics")
    return sorted(set(khal("list", "--notstarted", "--format", "{start-long}|{end-long}|{title}", "--day-format", "", "2026-01-01", "400d").split("\n")) - {""})


first = imported("--prod", "2026-03-28", "--release", "2026.1", "--as-of", "2026-02-01")
assert first == ["2026-03-18 08:00|2026-03-18 18:00|Lifecare UTB 10 days before 2026.1", "2026-03-26 16:00|2026-03-26 19:00|Lifecare UTB 2 days before 2026.1", "2026-03-28 22:00|2026-03-29 03:00|Lifecare PROD 2026.1"], first
moved = imported("--prod", "2026-04-01", "--release", "2026.1", "--as-of", "2026-02-10")
assert moved == ["2026-03-22 08:00|2026-03-22 18:00|Lifecare UTB 10 days before 2026.1", "2026-03-30 16:00|2026-03-30 19:00|Lifecare UTB 2 days before 2026.1", "2026-04-01 22:00|2026-04-02 02:00|Lifecare PROD 2026.1"], moved
autumn = imported("--prod", "2026-10-24", "--release", "2026.2", "--as-of", "2026-02-10")
assert len(autumn) == 6 and "2026-10-24 22:00|2026-10-25 02:00|Lifecare PROD 2026.2" in autumn, autumn
print("khal shows the same local times, and a moved window has moved")

old, new = (events(tool("plan", "--prod", day, "--as-of", as_of, "--format", "ics")) for day, as_of in (("2026-03-18", "2026-02-01"), ("2026-03-25", "2026-02-02")))
assert [e["UID"] for e in old] == [e["UID"] for e in new] and int(new[0]["SEQUENCE"]) > int(old[0]["SEQUENCE"])
