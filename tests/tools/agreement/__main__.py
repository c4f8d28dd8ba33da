# SPDX-License-Identifier: MIT
"""agreement BIN: what the tools say of one installation, held against each other.

Every file of examples/data, some others and installations made from a seed are put to all tools; each comparison holds
two or more answers to one question against each other. The first difference of each is printed with the smallest
installation that still shows it, the commands and what they say.
"""
import argparse
import os
import pathlib
import re
import sys
import tempfile
import tomllib

sys.dont_write_bytecode = True
import openings, callers, names, support, times, sizes, every_tool  # isort: skip  (each adds its comparisons)
from asking import COMPARISONS, Asker, Case, Disagreement, Refused, made_case
from installations import corners, made_from, smaller, to_toml


def cases_of(arguments, ask, folder):
    for path in sorted(pathlib.Path("examples/data").glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        day = "2024-06-01" if data.get("class") == "small" else "2026-03-15"  # both specifications have their say
        yield Case(folder, str(path), data, day)
    for data, day in corners():
        yield made_case(folder, data, day)

    def databases_of(data, day):
        case = made_case(folder, data, day)
        try:
            return [row["name"] for row in case.asked(ask, "names", "expect", case.path, "--format", "csv").csv()]
        except Refused:
            return []

    for seed in range(arguments.first, arguments.first + arguments.seeds):
        yield made_case(folder, *made_from(seed, databases_of))


def disagreement(compare, ask, case):
    """What differs; None where nothing does, Refused where the question is not one for this installation."""
    try:
        compare(ask, case)
    except Disagreement as e:
        return e
    return None


def kind(error):
    """What differs, without the files' names: while an installation is made smaller, the difference stays the same."""
    return re.sub(
        r"\S*/\S+",
        "",
        "\n".join(str(error).splitlines()[:2] if "cannot answer" in str(error) else str(error).splitlines()[:1]),
    )


def shown(compare, ask, case, error, budget=400):
    """A disagreement with the smallest installation that still has it."""

    def still(data):
        nonlocal budget, error
        budget -= 1
        if budget < 0:
            return False
        try:
            again = disagreement(compare, ask, made_case(case.folder, data, case.day))
        except (Refused, KeyError):
            return False
        if again is None or kind(again) != kind(error):
            return False
        error = again
        return True

    least = smaller(case.data, still)
    return "%s\nin %s on %s; the smallest file that shows it:\n%s\n%s\n" % (
        compare.__name__.replace("_", " "),
        case.path,
        case.day,
        to_toml(least),
        error,
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin")
    parser.add_argument("--seeds", type=int, default=6, metavar="N", help="so many made installations")
    parser.add_argument("--first", type=int, default=1, metavar="SEED", help="the seed of the first")
    parser.add_argument("--only", default="", metavar="WORDS", help="comparisons whose name has these words")
    parser.add_argument(
        "--self-test", action="store_true", help="change one answer at a time: each comparison must notice"
    )
    parser.add_argument("--keep-going", action="store_true", help="more than the first difference of a comparison")
    parser.add_argument("--no-shrink", action="store_true", help="print the installation's file, not a smaller one")
    arguments = parser.parse_args()
    chosen = [one for one in COMPARISONS if arguments.only.replace(" ", "_") in one[0].__name__]
    ask = Asker(os.path.abspath(arguments.bin))
    os.chdir(pathlib.Path(__file__).resolve().parents[3])
    with tempfile.TemporaryDirectory() as folder:
        cases = list(cases_of(arguments, ask, folder))
        failed = (self_test if arguments.self_test else hold)(chosen, ask, cases, arguments)
    print(
        "%d comparisons, %d installations, %d runs: %s"
        % (len(chosen), len(cases), ask.runs, "%d fail" % failed if failed else "all agree")
    )
    return 1 if failed else 0


def hold(chosen, ask, cases, arguments):
    failed = 0
    for compare, _ in chosen:
        differs = answered = 0
        for case in cases:
            try:
                error = disagreement(compare, ask, case)
            except Refused:
                continue
            answered += 1
            if error:
                differs += 1
                if differs == 1 or arguments.keep_going:
                    print(
                        "FAILED: " + (str(error) if arguments.no_shrink else shown(compare, ask, case, error)),
                        flush=True,
                    )
        if not answered:
            print("FAILED: %s: no installation can be asked" % compare.__name__)
        if differs > 1:
            print("%s: %d of %d installations differ\n" % (compare.__name__, differs, answered))
        failed += 1 if differs or not answered else 0
    return failed


def self_test(chosen, ask, cases, _):
    """Each comparison notices each change of its list, in the first installation whose answers the change touches."""
    failed = 0
    for compare, spoils in chosen:
        if not spoils:
            print("FAILED: %s has no change to notice" % compare.__name__)
            failed += 1
        for spoil in spoils:
            noticed = touched = False
            for case in cases:
                ask.spoil, ask.spoilt = None, False
                try:
                    if disagreement(compare, ask, case):
                        continue
                    ask.spoil = spoil
                    noticed = disagreement(compare, ask, case) is not None
                except Refused:
                    continue
                finally:
                    ask.spoil = None
                touched = touched or ask.spoilt
                if noticed:
                    break
            if not noticed:
                print(
                    "FAILED: %s %s: %s"
                    % (compare.__name__, "does not notice" if touched else "has no answer for", spoil)
                )
                failed += 1
    return failed


if __name__ == "__main__":
    sys.exit(main())
