# SPDX-License-Identifier: MIT
# ports_sets_check.py INSTALLATION FOLDER: what FOLDER's nftables, iptables, "iptables --ipv6" and capirca let through is what its matrix.csv has: required
# and conditional openings, between all prefixes, on all its ports.
import pathlib
import sys
import tomllib

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent / "agreement"))
import openings
from asking import Answer


class Case:
    servers = tomllib.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")).get("server", [])


folder = pathlib.Path(sys.argv[2])
answer = lambda name: Answer(name, 0, (folder / name).read_text(encoding="utf-8"), "")
want = openings.filtered(openings.needed(answer("matrix.csv")))
of_version = lambda version: {one for one in want if (":" in one[0]) == (version == 6)}
failed = 0
for name, expected, opened in (
    ("nftables", want, openings.read_nftables(answer("nftables"))),
    ("iptables", of_version(4), openings.read_iptables(answer("iptables"), "0.0.0.0/0")),
    ("iptables --ipv6", of_version(6), openings.read_iptables(answer("iptables --ipv6"), "::/0")),
    ("capirca", want, openings.read_capirca(folder / "capirca")),
):
    expected, opened = openings.told_apart(Case, expected, opened)
    if expected != opened:
        failed = 1
        print(name, "lacks", sorted(expected - opened)[:5], "and has", sorted(opened - expected)[:5])
print(len(want), "openings")
sys.exit(failed or not want)
