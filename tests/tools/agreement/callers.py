# SPDX-License-Identifier: MIT
"""Who may call: a network, or somebody in it, as allowed, rules, scans and logs see them."""
import ipaddress

from asking import comparison, same

PORTS = ("443", "80", "2100", "30705")
SURPLUS = {"open-without-rule", "open-not-recommended", "allowed-without-rule", "allowed-not-recommended"}
SCAN = (
    '<?xml version="1.0"?><nmaprun scanner="nmap" start="1749950000"><host><status state="up"/><address addr="%s" '
    'addrtype="ipv4"/><ports><port protocol="tcp" portid="%s"><state state="open"/></port></ports></host><runstats>'
    '<finished time="1749950001"/></runstats></nmaprun>'
)
LOG = (
    "#Version: 1.5\n#Fields: date time action protocol src-ip dst-ip src-port dst-port size tcpflags tcpsyn tcpack "
    "tcpwin icmptype icmpcode info path\n2026-03-01 08:00:00 ALLOW TCP %s %s 50000 %s 0 - 0 0 0 - - - RECEIVE\n"
)


def prefixes(case, network):
    told = case.data.get("network", {}).get(network, {}).get("prefixes", [])
    return [p for p in map(ipaddress.ip_network, told) if p.version == 4]


def address_of_users(case, network):
    """An address of a network that is in no other one but those that all of the network is in; None for none."""
    mine = prefixes(case, network)
    for other in case.data.get("network", {}):
        if other != network and any(p.subnet_of(q) and p != q for p in prefixes(case, other) for q in mine):
            return None
    servers = {a for s in case.servers for a in s.get("addresses", [])}
    return next((str(mine[0][n]) for n in (-2, 0) if mine and str(mine[0][n]) not in servers), None)


@comparison(
    ("allowed client", r'"verdict":"required"', '"verdict":"unknown"'),
    ("check .*--rules", r",open-without-rule,", ",open,"),
    ("check .*--nmap", r",open-without-rule,", ",open,"),
    ("check .*--log", r",allowed-without-rule,", ",allowed,"),
)
def what_a_network_may_whoever_is_in_it_may(ask, case):
    answering = [(s["name"], a) for s in case.servers for a in s.get("addresses", [])[:1] if ":" not in a]
    picked = case.pick.sample(answering, min(3, len(answering)))
    for network in sorted(case.data.get("network", {})):
        if not prefixes(case, network) or network not in ("client", "intranet", "dmz", "admin-network"):
            continue
        user = address_of_users(case, network) if network in ("client", "intranet") else None
        for name, address in picked:
            for port in PORTS:
                what = (network, name, port)
                allowed = case.asked(
                    ask, "ports", "allowed", network, name, port, "--installation", case.path, "--format", "json"
                )
                verdicts = {one["verdict"] for one in allowed.json()} - {"unknown", "not-recommended"}

                def agrees(how, *words):
                    answer = case.asked(ask, "ports", "check", case.path, *words, "--all", "--format", "csv")
                    surplus = {
                        (name, port)
                        for row in answer.csv()
                        if row["state"] in SURPLUS and row["to"] == name and row["port"] == port
                    }
                    same("%s -> %s %s, %s" % (*what, how), allowed, bool(verdicts), answer, not surplus)

                rules = "from,to,port,transport\n%s,%s,%s,tcp\n" % what
                agrees("as a rule", "--rules", case.written(rules, ".csv"))
                agrees("scanned", "--nmap", case.written(SCAN % (address, port), ".xml"), "--from", network)
                if user:
                    agrees("logged", "--log", case.written(LOG % (user, address, port), ".log"))
