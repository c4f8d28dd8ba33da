# SPDX-License-Identifier: MIT
"""Every link of every page leads somewhere: to a file of the project, and to a heading where it names one.
usage: links.py             (from the top of the project)
       links.py FOLDER      the same of the HTML pages in a folder, without headings"""
import pathlib
import re
import sys

FENCED = re.compile(r"^```.*?^```$", re.M | re.S)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def anchors(page):
    found = set()
    for heading in re.findall(r"^#+ +(.*?) *$", FENCED.sub("", page.read_text("utf-8")), re.M):
        found.add(re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-"))
    return found


if len(sys.argv) == 2:
    html = pathlib.Path(sys.argv[1])
    links = {(page.name, target) for page in html.glob("*.html") for target in re.findall(r'(?:href|src)="([^"#]+)', page.read_text("utf-8"))}
    links = {(page, target) for page, target in links if not re.match(r"[a-z]+:|//", target)}
    dead = sorted(f"{page}: {target}: no such file" for page, target in links if not (html / target).exists())
    print("\n".join(dead) or f"{len(links)} links of HTML pages lead somewhere")
    sys.exit(bool(dead) or len(links) < 100)

pages = [pathlib.Path("README.md"), *sorted(pathlib.Path("docs").rglob("*.md")), *sorted(pathlib.Path("examples").rglob("*.md"))]
count, dead = 0, []
for page in pages:
    for target in LINK.findall(FENCED.sub("", page.read_text("utf-8"))):
        if re.match(r"[a-z]+:", target):
            continue
        count += 1
        path, _, anchor = target.partition("#")
        there = page.parent / path if path else page
        if not there.exists():
            dead.append(f"{page}: {target}: no such file")
        elif anchor and anchor not in anchors(there):
            dead.append(f"{page}: {target}: no such heading")
# A page that nothing leads to is not found by anybody.
reached = {(page.parent / t.partition("#")[0]).resolve() for page in pages for t in LINK.findall(page.read_text("utf-8"))}
for page in pages[1:]:
    if page.resolve() not in reached:
        dead.append(f"{page}: no page links to it")
print("\n".join(dead) or f"{count} links of {len(pages)} pages lead somewhere")
sys.exit(bool(dead) or count < 5)
