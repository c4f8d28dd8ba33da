# SPDX-License-Identifier: MIT
"""The numbers of the last run of all tests, as the table of docs/explanation/quality.md. Usage: quality.py BUILD-FOLDER [--update]

Reads what `sh tests/run.sh` left in BUILD-FOLDER (ctest's log) and the tables of the project; runs and installs nothing. --update writes the table into the page."""
import glob, os, re, sys

os.chdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
build = sys.argv[1] if len(sys.argv) > 1 else "build"
page = "docs/explanation/quality.md"
with open(os.path.join(build, "Testing/Temporary/LastTest.log"), encoding="utf-8", errors="replace") as f:
    log = f.read()
began = re.search(r"^Start testing: (.*)$", log, re.M)[1]

# Each test: what it said, how it went, how long it took.
tests = {}
for part in re.split(r"^\d+/\d+ Testing: ", log, flags=re.M)[1:]:
    name = part.split("\n", 1)[0]
    said = re.search(r"^Output:\n-+\n(.*)^<end of output>", part, re.M | re.S)
    seconds = re.search(r"^Test time = +([\d.]+) sec", part, re.M)
    ended = re.search(r"^Test (Passed|Failed|Skipped|Not Run)", part, re.M)
    output = said[1] if said else ""
    skipped = ended is None or ended[1] in ("Skipped", "Not Run") or re.match(r"skipped", output)
    state = "skipped" if skipped else "passed" if ended[1] == "Passed" else "failed"
    tests[name] = (output, state, float(seconds[1]) if seconds else 0.0)


def of(pattern, state=None):
    return [name for name in tests if re.fullmatch(pattern, name) and (state is None or tests[name][1] == state)]


def said(name, pattern):
    """All groups that a test's output has, as numbers; nothing where it did not pass."""
    if name not in tests or tests[name][1] != "passed":
        return []
    return [tuple(int(g) for g in m.groups()) for m in re.finditer(pattern, tests[name][0], re.M)]


def spaced(number):
    return f"{number:,}".replace(",", " ")


def counted(list_of):
    """Names of tests without their folder, what was skipped in brackets."""
    words = []
    for name in list_of:
        short = name.split("/", 1)[-1].replace("-", " ")
        words.append(short if tests[name][1] == "passed" else f"({short}: {tests[name][1]})")
    return ", ".join(words)


def lines_of(path):
    with open(path, encoding="utf-8") as f:
        return sum(1 for line in f if line.strip() and not line.startswith("#")) - 1


rows = []


def row(what, number):
    rows.append((what, number or "not in this run"))


states = [state for _, state, _ in tests.values()]
row("tests", f"{states.count('passed')} passed, {states.count('failed')} failed, {states.count('skipped')} skipped")
doctest = [said(name, r"^\[doctest\] test cases: +(\d+) .*\n\[doctest\] assertions: +(\d+)") for name in ("library-tests", "tool-parts-tests")]
row("assertions in test programs", doctest[0] and doctest[1] and f"{spaced(doctest[0][0][1])} of the library, {spaced(doctest[1][0][1])} of the tools' parts")
row("facts typed a second time", f"{spaced(sum(lines_of(p) for p in glob.glob('tests/data/transcription/*.tsv')))} rows in {len(glob.glob('tests/data/transcription/*.tsv'))} tables")
tried = said("mutation/rows", r"^(\d+) of (\d+) falsifications tried, (\d+) live")
row("false fields of rows", tried and f"{spaced(sum(t[0] for t in tried))} of {spaced(sum(t[1] for t in tried))} tried, {sum(t[2] for t in tried)} not noticed")
wrong = said("mutation/questions", r"^(\d+) of (\d+) mutants are dead")
with open("tests/mutation/survivors.tsv", encoding="utf-8") as f:
    survivors = sum(1 for line in f if line.strip() and not line.startswith("#"))
row("wrong decisions", wrong and f"{wrong[0][1]} tried, {wrong[0][0]} noticed; {survivors} of all are listed as such that no test can notice")
ways = said("coverage", r"^(\d+) pieces of code and ways of conditions in (\d+) headers, of which (\d+) never happen")
row("lines and ways of conditions", ways and f"{spaced(ways[0][0])} in {ways[0][1]} headers; {ways[0][2]} never happen, each with its reason")
inputs = said("fuzz", r"^Done (\d+) runs")
row("inputs from the fuzzer", inputs and f"{spaced(sum(i[0] for i in inputs))} to {len(inputs)} readers")
made = said("tool-parts-tests", r"(\d+) generated installations, (\d+) comparisons")
row("generated installations", made and f"{spaced(made[0][0])}, held to {spaced(made[0][1])} comparisons")
asked = said("tool-parts-tests", r"(\d+) changed questions")
row("changed questions to whole tools", asked and spaced(asked[0][0]))
agree = said("tools/agreement", r"^(\d+) comparisons, (\d+) installations, (\d+) runs: all agree")
row("answers of tools held against each other", agree and f"{agree[0][0]} comparisons of {agree[0][1]} installations, {spaced(agree[0][2])} runs")
earlier = said("tools/earlier", r"^(\d+) verdicts of .* hold, but for (\d+) corrections")
row("verdicts of earlier versions", earlier and f"{spaced(sum(e[0] for e in earlier))} hold, but for {sum(e[1] for e in earlier)} corrections with their reasons")
names = said("tools/stable_names", r"^(\d+) names by which programs read answers")
row("names for programs that stay", names and spaced(names[0][0]))
row("compilers beside the one that built", counted(of("compilers/.*")))
row("under sanitizers", counted(of("fuzz|headers-under-sanitizers|owned-installation-under-address-sanitizer")))
row("on Windows", counted(of("windows/.*")))
row("in the page", counted(of("page/.*")))
row("packages", counted(of("package/.*")))
row("pages whose examples were run", str(len(of("pages/.*", "passed"))) if of("pages/.*") else "")
row("lint", counted(of("lint/.*")))
row("time of all tests, one after the other", f"{sum(seconds for _, _, seconds in tests.values()) / 60:.0f} minutes")

table = f"## The last run\n\n{began}, {len(tests)} tests.\n\n| what | number |\n| --- | --- |\n" + "".join(f"| {what} | {number} |\n" for what, number in rows)
if "--update" in sys.argv[2:]:
    with open(page, encoding="utf-8") as f:
        whole = f.read()
    before, after = re.split(r"^## The last run\n(?:.*\n)*?(?=^## )", whole, maxsplit=1, flags=re.M)
    with open(page, "w", encoding="utf-8") as f:
        f.write(before + table + "\n" + after)
else:
    print(table, end="")
