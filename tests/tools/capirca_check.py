# SPDX-License-Identifier: MIT
# capirca_check.py FOLDER MATRIX.json: capirca's AclCheck on the policy in FOLDER accepts exactly the matrix' required and conditional openings, between
# all addresses and on all ports of the matrix and some others; capirca's generator for iptables makes rules of it.
import ipaddress
import json
import logging
import sys

from capirca.lib import aclcheck, iptables, naming, policy

logging.disable(logging.CRITICAL)
folder, matrix = sys.argv[1], json.load(open(sys.argv[2]))
definitions = naming.Naming(folder + "/def")
parsed = policy.ParsePolicy(open(folder + "/pol/lifecare.pol").read(), definitions)
assert parsed.filters, "the policy has no filter"


def addresses(text):
    """One address of each prefix: a server's own, one inside a network, one that is nobody's for any."""
    if text == "any":
        return ["198.51.100.77"]
    return [str(ipaddress.ip_network(word)[7 if "/" in word else 0]) for word in text.split()]


def expected(source, destination, port):
    for row in matrix:
        if row["requirement"] == "optional":
            continue
        first, _, last = str(row["port"]).partition("-")
        if not int(first) <= port <= int(last or first):
            continue
        inside = lambda text, a: text == "any" or any(ipaddress.ip_address(a) in ipaddress.ip_network(w) for w in text.split())
        if inside(row["from_address"], source) and inside(row["to_address"], destination):
            return True
    return False


ends = sorted({a for row in matrix for key in ("from_address", "to_address") for a in addresses(row[key])})
ports = sorted({int(str(row["port"]).partition("-")[0]) for row in matrix} | {1, 30705, 65535})
flows = differences = accepted = 0
for source in ends:
    for destination in ends:
        if source == destination or ipaddress.ip_address(source).version != ipaddress.ip_address(destination).version:
            continue
        for port in ports:
            check = aclcheck.AclCheck(parsed, src=source, dst=destination, sport="any", dport=str(port), proto="tcp")
            theirs = any(m.action == "accept" for m in check.ExactMatches())
            ours = expected(source, destination, port)
            flows += 1
            accepted += theirs
            if theirs != ours:
                differences += 1
                print(f"{source} -> {destination} {port}: capirca {theirs}, matrix {ours}")
print(f"{flows} flows, {accepted} accepted, {differences} differences")
assert accepted > 0
rules = str(iptables.Iptables(parsed, 2))
assert rules.count("-j ACCEPT") >= 1, "the iptables generator makes no rules"
sys.exit(1 if differences else 0)
