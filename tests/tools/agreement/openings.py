# SPDX-License-Identifier: MIT
"""What is to be opened in firewalls: matrix, ticket, rules, report, allowed."""
import collections
import hashlib
import html
import ipaddress
import itertools
import os
import pathlib
import re

from asking import Disagreement, comparison, report, same, tables_of


def matrix(ask, case, *words):
    return case.asked(ask, "ports", "matrix", case.path, "--format", "csv", *words)


def opening(row):
    return row["from"], row["to"], row["port"], row["transport"]


def openings(answer):
    return {opening(row) for row in answer.csv()}


def prefixes(text):
    """An address cell as networks of both versions; "any" is every address."""
    if text == "any":
        return [ipaddress.ip_network("0.0.0.0/0"), ipaddress.ip_network("::/0")]
    return [ipaddress.ip_network(word) for word in text.split()]


def filtered(rows, ends=lambda row: (prefixes(row["from_address"]), prefixes(row["to_address"]))):
    """What a packet filter must let through for these rows: from, to and port, prefix by prefix."""
    return {
        (str(a), str(b), row["port"])
        for row in rows
        for a in ends(row)[0]
        for b in ends(row)[1]
        if a.version == b.version
    }


def needed(answer):
    return [row for row in answer.csv() if row["requirement"] != "optional"]


@comparison(
    ("matrix .*json", r'"port":\d+', '"port":9'),
    ("matrix .*markdown", r"\| tcp \|", "| udp |"),
    ("matrix .*text", r"^(\S+ +\S+ +)\d+( +required)", r"\g<1>9\2"),
)
def the_matrix_is_the_same_in_every_format(ask, case):
    table = matrix(ask, case)
    rows = [tuple(row.values()) for row in table.csv()]
    as_json = case.asked(ask, "ports", "matrix", case.path, "--format", "json")
    same("rows of the matrix", table, rows, as_json, [tuple(str(v) for v in row.values()) for row in as_json.json()])
    as_markdown = case.asked(ask, "ports", "matrix", case.path, "--format", "markdown")
    cells = [
        tuple(re.sub(r"\\(.)", r"\1", html.unescape(cell.strip())) for cell in re.split(r"(?<!\\)\|", line)[1:-1])
        for line in as_markdown.lines()
        if line.startswith("| ")
    ][2:]
    same("rows of the matrix", table, rows, as_markdown, cells)
    as_text = case.asked(ask, "ports", "matrix", case.path, "--format", "text")
    shown = [
        m.groups() for m in re.finditer(r"^(\S+) +(\S+) +([\d-]+) +(required|conditional|optional) ", as_text.out, re.M)
    ]
    same(
        "rows of the matrix",
        table,
        [(r["from"], r["to"], r["port"], r["requirement"]) for r in table.csv()],
        as_text,
        shown,
    )


@comparison(
    ("--target ticket --format csv", r",tcp,", ",udp,"), ("--target ticket --format csv --optional", r",443,", ",444,")
)
def the_ticket_orders_the_matrix(ask, case):
    table = matrix(ask, case)
    key = lambda row: (row["source"].split(" (")[0], row["destination"].split(" (")[0], row["port"], row["transport"])
    for more in ((), ("--optional",)):
        ticket = case.asked(ask, "ports", "generate", case.path, "--target", "ticket", "--format", "csv", *more)
        rows = table.csv() if more else needed(table)
        same(
            "openings that are ordered",
            table,
            {opening(row) for row in rows},
            ticket,
            {key(row) for row in ticket.csv()},
        )


@comparison(
    ("--target nftables", r"\((\d+) in all\)", r"(1\1 in all)"),
    ("--target nftables", r"openings of [\d., ]+ ", "openings of 9.9 "),
    ("--target ticket --format markdown", r"Optional openings \([^)]*\)", "Optional openings (9.9)"),
)
def what_one_can_do_without_is_named_where_it_is_left_out(ask, case):
    table = matrix(ask, case)
    optional = [row for row in table.csv() if row["requirement"] == "optional"]
    places = {row["section"] for row in optional}
    generate = lambda *words: case.asked(ask, "ports", "generate", case.path, "--target", *words)
    filters, ticket = generate("nftables"), generate("ticket", "--format", "markdown")
    said = re.search(r"^# OPTIONAL, LEFT OUT: openings of (.*) \(([\d\s]+) in all\)", filters.out, re.M)
    number = int(re.sub(r"\s", "", said[2])) if said else 0
    named = set(said[1].split(", ")) if said else set()
    same("optional openings", table, (len(optional), places), filters, (number, named))
    ordered = re.search(r"Optional openings \(([^)]*)\) are left out", ticket.out.replace("\\", ""))
    same("their sections", table, places, ticket, set(ordered[1].split(", ")) if ordered else set())


def each(words, anywhere):
    """The addresses of a list as networks; without one every address."""
    return [str(ipaddress.ip_network(word.split()[0])) for word in re.split(r",\s*", words) if word] or [anywhere]


def read_nftables(answer, destination=None):
    sets = {
        name: re.sub(r' comment "[^"]*"', "", elements)
        for name, elements in re.findall(r"^    set (\S+) \{.*?elements = \{\n(.*?)\n        \}", answer.out, re.M | re.S)
    }
    out = set()
    for line in answer.lines():
        if " accept" not in line or "dport" not in line:
            continue
        m = re.fullmatch(
            r"\s*(?:meta nfproto (ipv[46]) )?(?:(ip6?) saddr (@\S+|\{ [^}]* \}) )?(?:(ip6?) daddr (@\S+|\{ [^}]* \}) )?"
            r"tcp dport ([\d-]+) accept comment \".*\"",
            line,
        )
        if not m:
            raise Disagreement("%s\n  has a rule that is not understood: %s" % (answer.command, line))
        versions = {6 if word in ("ip6", "ipv6") else 4 for word in (m[1], m[2], m[4]) if word}
        if len(versions) != 1:
            raise Disagreement("%s\n  has a rule of both versions: %s" % (answer.command, line))
        anywhere = "::/0" if 6 in versions else "0.0.0.0/0"
        words = lambda which: sets[which[1:]].strip() if which[0] == "@" else which.strip("{} ")
        split = lambda which: each(words(which), anywhere) if which else [anywhere]
        out |= set(itertools.product(split(m[3]), destination or split(m[5]), [m[6]]))
    return out


def read_iptables(answer, anywhere):
    """What the chains of FORWARD or INPUT accept: callers jump to a chain of theirs, ports to one of those who answer."""
    chains = collections.defaultdict(list)
    for line in answer.lines():
        if m := re.match(r"-A (\S+) (?:-s (\S+) )?(?:-d (\S+) )?(?:-p tcp -m tcp --dport ([\d:]+) )?(.*)-j (\S+)$", line):
            if re.search(r"conntrack|icmp|-i lo", m[5]) or "--admin" in m[5]:
                continue
            chains[m[1]].append((m[2], m[3], m[4], m[6]))
    out = set()

    def follow(chain, source, destination, port):
        for a, b, p, then in chains[chain]:
            seen = (a or source, b or destination, p or port)
            if then == "ACCEPT":
                out.update(itertools.product(*(each(w or "", anywhere) for w in seen[:2]), [seen[2].replace(":", "-")]))
            elif then in chains:
                follow(then, *seen)
            else:
                raise Disagreement("%s\n  jumps to a chain that is not there: %s" % (answer.command, then))

    follow("INPUT" if chains["INPUT"] else "FORWARD", None, None, None)
    return out


def told_apart(case, want, said):
    """Both without what a set adds: a server's way to itself, and what is within another of the same port."""
    addresses = lambda server: server.get("addresses", [server["address"]] if "address" in server else [])
    own = [{str(p) for a in addresses(s) for p in prefixes(a)} for s in case.servers]
    to_itself = {one for one in said - want if any(one[0] in mine and one[1] in mine for mine in own)}

    def outermost(rules):
        by_port = collections.defaultdict(list)
        for a, b, port in rules:
            by_port[port].append((ipaddress.ip_network(a), ipaddress.ip_network(b)))
        out = set()
        for port, pairs in by_port.items():
            known = set(pairs)
            lengths = [sorted({(p[end].version, p[end].prefixlen) for p in pairs}) for end in (0, 1)]
            around = lambda p, end: [
                p.supernet(new_prefix=n) for version, n in lengths[end] if version == p.version and n <= p.prefixlen
            ]
            for a, b in pairs:
                if not any((c, d) in known and (c, d) != (a, b) for c in around(a, 0) for d in around(b, 1)):
                    out.add((str(a), str(b), port))
        return out

    return outermost(want), outermost(said - to_itself)


def read_capirca(folder):
    read = lambda path: pathlib.Path(folder, path).read_text(encoding="utf-8")
    networks, name = collections.defaultdict(list), ""
    for line in read("def/lifecare.net").splitlines():
        line = line.split("#")[0]
        if "=" in line:
            name, line = (part.strip() for part in line.split("=", 1))
        networks[name] += [str(ipaddress.ip_network(word)) for word in line.split()]
    services = dict(re.findall(r"^(\S+) = ([\d-]+)/tcp", read("def/lifecare.svc"), re.M))
    out = set()
    for term in re.findall(r"^term .*?^}", read("pol/lifecare.pol"), re.M | re.S):
        keys = collections.defaultdict(list)
        for key, words in re.findall(r"^  ([a-z-]+):: (.*)", term, re.M):
            if key != "comment":
                keys[key] += words.split()
        if keys["action"] != ["accept"] or keys["protocol"] != ["tcp"]:
            continue
        spread = lambda names: [p for name in names for p in networks[name]] if names else ["0.0.0.0/0", "::/0"]
        for a, b, service in itertools.product(
            spread(keys["source-address"]), spread(keys["destination-address"]), keys["destination-port"]
        ):
            if (":" in a) == (":" in b):
                out.add((a, b, services[service]))
    return out


@comparison(
    ("--target nftables", r"dport 443 ", "dport 444 "),
    ("--target iptables --as", r"--dport 1433 ", "--dport 1434 "),
    ("--target iptables --ipv6", r"^.*--dport .*\n", ""),
)
def packet_filters_let_through_the_matrix(ask, case):
    table = matrix(ask, case)
    want = filtered(needed(table))
    generate = lambda *words: case.asked(ask, "ports", "generate", case.path, "--target", *words)
    of_version = lambda version: {one for one in want if (":" in one[0]) == (version == 6)}
    nftables, iptables, ip6tables = generate("nftables"), generate("iptables"), generate("iptables", "--ipv6")
    for what, which, answer, said in (
        ("openings", want, nftables, read_nftables(nftables)),
        ("openings of IPv4", of_version(4), iptables, read_iptables(iptables, "0.0.0.0/0")),
        ("openings of IPv6", of_version(6), ip6tables, read_iptables(ip6tables, "::/0")),
    ):
        expected, opened = told_apart(case, which, said)
        same(what, table, expected, answer, opened)


@comparison(("--target nftables --server", r"dport \d+ ", "dport 9 "))
def one_servers_filter_is_its_part_of_the_matrix(ask, case):
    table = matrix(ask, case)
    for server in case.servers[:3]:
        if not server.get("addresses"):
            continue  # a host without addresses has no rules of its own; the file says what was left out
        nftables = case.asked(ask, "ports", "generate", case.path, "--target", "nftables", "--server", server["name"])
        mine = [row for row in needed(table) if row["to"] == server["name"]]
        want = {(a, "here", port) for a, _, port in filtered(mine)}
        said = read_nftables(nftables, ["here"])
        alone = lambda rules: {(a, port) for a, _, port in rules}
        held = {ip for ip in map(ipaddress.ip_network, {a for a, _ in alone(want)})}
        outer = lambda rules: {
            (a, port)
            for a, port in alone(rules)
            if not any(
                (str(p), port) in alone(rules) and p != q and p.version == q.version and q.subnet_of(p)
                for q in [ipaddress.ip_network(a)]
                for p in held
            )
        }
        same("openings of " + server["name"], table, outer(want), nftables, outer(said))


@comparison(("--target capirca", r"(?s).*", "spoilt"))
def capircas_policy_is_the_matrix(ask, case):
    table = matrix(ask, case)
    folder = os.path.join(case.folder, hashlib.sha1(case.path.encode()).hexdigest()[:12] + "-capirca")
    capirca = case.asked(ask, "ports", "generate", case.path, "--target", "capirca", "--output", folder)
    said = read_capirca(folder)
    want, opened = told_apart(case, filtered(needed(table)), said)
    same("openings", table, want, capirca, opened if ask.spoil is None else set(list(opened)[1:]))


@comparison(
    ("--target windows", r"-LocalPort '443'", "-LocalPort '444'"),
    ("--target windows", r"-RemoteAddress @\('", "-RemoteAddress @('10.9.9.9', '"),
)
def windows_rules_are_the_matrix(ask, case):
    table = matrix(ask, case)
    windows = case.asked(ask, "ports", "generate", case.path, "--target", "windows")
    names = {s["name"] for s in case.servers}
    computer = lambda name: name.split(".")[0][:15]  # as Windows knows it: $env:COMPUTERNAME
    # Of two computers that Windows cannot tell apart the script of all refuses both.
    shared = {name for name, n in collections.Counter(computer(name).upper() for name in names).items() if n > 1}
    every = lambda text: frozenset(["any"]) if text == "any" else frozenset(str(p) for p in prefixes(text))
    want = set()
    for row in needed(table):
        if row["to"] in names and row["from_address"]:
            want.add((computer(row["to"]), "Inbound", row["port"], every(row["from_address"])))
        elif row["from"] in names and row["to"] not in names and row["to_address"]:
            want.add((computer(row["from"]), "Outbound", row["port"], every(row["to_address"])))
    want = {one for one in want if one[0].upper() not in shared}
    said, host = set(), ""
    for line in windows.lines():
        if m := re.fullmatch(r"    '(.*)' \{", line):
            host = m[1].replace("''", "'")
        if m := re.search(
            r"-Direction (\w+) -Action Allow -Protocol TCP "
            r"-(?:Local|Remote)Port '([\d-]+)' -RemoteAddress (.*?) \| Out-Null",
            line,
        ):
            addresses = frozenset(
                "any" if a == "Any" else str(ipaddress.ip_network(a)) for a in re.findall(r"'([^']*)'", m[3])
            )
            said.add((host, m[1], m[2], addresses))
    same("rules", table, want, windows, said)


def ends_by_label(ask):
    rows = ask("lifecare-rules", "list", "endpoints", "--format", "csv").csv()
    return {row["name"]: row["key"] for row in rows}


def report_openings(ask, answer):
    labels, out, pairs = ends_by_label(ask), set(), []
    for row in next((rows for caption, rows in tables_of(answer.out).items() if caption.startswith("Openings")), []):
        text = row[0][1]
        if "rowgroup" in row[0][0]:
            text = re.sub(r"^\d+\. ", "", text)
            split = lambda words: [labels.get(word, word) for word in words.split(", ")]
            if text.endswith(" between themselves"):
                pairs = list(itertools.permutations(split(text.removesuffix(" between themselves")), 2))
            else:
                pairs = list(itertools.product(*(split(words) for words in text.split(" → "))))
        elif m := re.fullmatch(r"([\d-]+)/(\w+)", text):
            out |= {(a, b, m[1], m[2]) for a, b in pairs if a != b}
    return out


@comparison(("check .*html", r">(\d+)/tcp<", r">9/tcp<"), ("matrix .*csv", r"^client,.*\n", ""))
def the_report_shows_the_matrix(ask, case):
    table, page = matrix(ask, case), report(ask, case)
    same("openings", table, openings(table), page, report_openings(ask, page))


@comparison(("check .*html --clients ranges", r">(\d+)/tcp<", r">9/tcp<"))
def the_report_opens_for_clients_as_the_matrix_does(ask, case):
    for how in ("exact", "ranges"):
        table, page = matrix(ask, case, "--clients", how), report(ask, case, "--clients", how)
        same("openings", table, openings(table), page, report_openings(ask, page))


@comparison(("matrix .* --clients ranges", r"^client,(.*),2100-2140,", r"client,\1,2100-2101,"))
def ranges_hold_the_clients_exact_ports(ask, case):
    exact, ranges = matrix(ask, case, "--clients", "exact"), matrix(ask, case, "--clients", "ranges")
    rest = lambda answer: {one for one in openings(answer) if one[0] != "client"}
    same("openings of others than clients", exact, rest(exact), ranges, rest(ranges))
    spans = [
        (row["to"], *map(int, (row["port"].split("-") * 2)[:2])) for row in ranges.csv() if row["from"] == "client"
    ]
    outside = {
        one
        for one in openings(exact)
        if one[0] == "client" and not any(to == one[1] and first <= int(one[2]) <= last for to, first, last in spans)
    }
    # 4.3's ranges are the client's ports as delivered; a port that the installation changes is opened as it is set
    own = {str(port) for port in case.data.get("ports", {}).values()}
    same("ports of clients outside the ranges", exact, {one for one in outside if one[2] not in own}, ranges, set())


@comparison(("matrix .*dot", r'tooltip="(\d+)', r'tooltip="1\1'), ("matrix .*dot", r"^  n\d+ -> n\d+ .*\n", ""))
def the_picture_draws_the_matrix(ask, case):
    table, picture = matrix(ask, case), case.asked(ask, "ports", "matrix", case.path, "--format", "dot")
    labels = ends_by_label(ask)
    ends = {
        node: labels.get(label.split("\\n")[0], label.split("\\n")[0])
        for node, label in re.findall(r'^ *(n\d+) \[label="([^"]*)"', picture.out, re.M)
    }
    edges = re.findall(r'^ *(n\d+) -> (n\d+) \[.*tooltip="([^"]*)"', picture.out, re.M)
    drawn = {(ends[a], ends[b], port) for a, b, ports in edges for port in ports.split(", ")}
    same("openings", table, {opening(row)[:3] for row in needed(table)}, picture, drawn)


RANK = ["unknown", "not-recommended", "between-servers", "client-range", "optional", "conditional", "required"]


@comparison(("allowed", r'"verdict":"required"', '"verdict":"unknown"'))
def allowed_says_what_the_matrix_says(ask, case):
    table = matrix(ask, case)
    rows = table.csv()
    for row in rows if len(rows) < 12 else case.pick.sample(rows, 5):
        for port in set(row["port"].split("-")):
            answer = case.asked(
                ask, "ports", "allowed", row["from"], row["to"], port, "--installation", case.path, "--format", "json"
            )
            verdicts = [one["verdict"] for one in answer.json()]
            best = max(verdicts, key=RANK.index) if verdicts else "unknown"
            same(
                "%s -> %s %s" % (row["from"], row["to"], port),
                table,
                (row["requirement"], 0),
                answer,
                (best, answer.code),
            )


@comparison(("allowed", r'"verdict":"\w+"', '"verdict":"unknown"'))
def what_servers_may_their_roles_may(ask, case):
    table = matrix(ask, case)
    own = {str(port) for port in case.data.get("ports", {}).values()}  # roles are asked of the ports as they are printed
    rows = [row for row in table.csv() if case.roles(row["from"]) and case.roles(row["to"]) and row["port"] not in own]
    elsewhere = [row for row in rows if row["section"] == "13.1"]
    for row in case.pick.sample(rows, min(2, len(rows))) + elsewhere[:2]:
        verdicts = ["unknown"]
        for a, b in itertools.product(case.roles(row["from"]), case.roles(row["to"])):
            answer = case.asked(
                ask, "ports", "allowed", a, b, row["port"], "--document", row["document"], "--format", "json"
            )
            verdicts += [one["verdict"] for one in answer.json()]
        best = max(verdicts, key=RANK.index)
        no_less = RANK.index(best) >= RANK.index(row["requirement"])
        same("%s -> %s %s" % (row["from"], row["to"], row["port"]), table, True, answer, no_less)


@comparison(("allowed", r"(?s).*", '[{"verdict":"required"}]'))
def what_the_matrix_does_not_open_is_not_needed(ask, case):
    table = matrix(ask, case)
    rows = table.csv()
    names = sorted({row[key] for row in rows for key in ("from", "to")} & {s["name"] for s in case.servers})
    opened = {(row["from"], row["to"], row["port"]) for row in rows}
    ports = sorted({row["port"] for row in rows if "-" not in row["port"]})
    for a, b in itertools.islice(itertools.permutations(names, 2), 4):
        absent = [port for port in ports if (a, b, port) not in opened]
        if not absent:
            continue
        port = case.pick.choice(absent)
        answer = case.asked(ask, "ports", "allowed", a, b, port, "--installation", case.path, "--format", "json")
        verdicts = {one["verdict"] for one in answer.json()} & {"required", "conditional", "optional"}
        same("%s -> %s %s" % (a, b, port), table, set(), answer, verdicts)


@comparison(("check .*--rules", r"^ok,", "surplus,"), ("check .*--rules", r"^ok,.*\n", ""))
def the_matrix_as_rules_is_right(ask, case):
    table = matrix(ask, case)
    rows = table.out.splitlines(keepends=True)
    check = lambda lines: case.asked(
        ask, "ports", "check", case.path, "--rules", case.written("".join(lines), ".csv"), "--all", "--format", "csv"
    )
    key = lambda row: (row["from"], row["to"], row["port"], row["requirement"])
    audit = check(rows)
    # 80 from the intranet is printed beside a demand of https: the check warns, whether it is open or not.
    disputed = lambda row: (row["from"], row["port"]) == ("intranet", "80")
    said = {("note" if disputed(row) else "ok", *key(row)) for row in table.csv()}
    same("verdicts", table, said, audit, {(row["verdict"], *key(row)) for row in audit.csv()})
    # Between servers 80 or 443, and 5672 or 5671, are enough: the one that is left makes the other right.
    either = lambda row: case.roles(row["from"]) and row["port"] in ("80", "443", "5671", "5672")
    needed_alone = lambda row: row["requirement"] == "required" and not disputed(row) and not either(row)
    gone = next((i for i, row in enumerate(table.csv()) if needed_alone(row)), None)
    if gone is not None:
        lost = check(rows[: gone + 1] + rows[gone + 2 :])
        row = table.csv()[gone]
        same(
            "what is missing without its row",
            table,
            {key(row)},
            lost,
            {key(r) for r in lost.csv() if r["verdict"] != "ok" and not disputed(r)},
        )
        same("exit code", table, 1, lost, lost.code)
        more = check(rows + [rows[gone + 1].replace(",%s,tcp," % row["port"], ",9,tcp,")])
        extra = {(r["from"], r["to"], r["port"]) for r in more.csv() if r["verdict"] != "ok" and not disputed(r)}
        same("what is surplus", table, {(row["from"], row["to"], "9")}, more, extra)


@comparison(("--view zone", r",443,tcp,", ",444,tcp,"))
def zones_see_what_crosses_between_them(ask, case):
    if any(not s.get("zone") for s in case.servers):
        return
    table, zones = matrix(ask, case), matrix(ask, case, "--view", "zone")
    zone = lambda end: case.zone(end) or end
    want = {(zone(a), zone(b), port, how) for a, b, port, how in openings(table)}
    same("openings between zones", table, {one for one in want if one[0] != one[1]}, zones, openings(zones))


@comparison(("--view role", r",1433,tcp,", ",1434,tcp,"), ("--view role", r"^.*,1433,tcp,.*\n", ""))
def roles_see_what_their_servers_open(ask, case):
    table, roles = matrix(ask, case), matrix(ask, case, "--view", "role")
    ends = lambda end: {end, case.zone(end), *case.roles(end)}
    servers, by_role = openings(table), openings(roles)
    alone = {
        one
        for one in servers
        if not any(a in ends(one[0]) and b in ends(one[1]) and one[2:] == (p, t) for a, b, p, t in by_role)
    }
    same("openings of servers that no role has", table, alone, roles, set())
    alone = {
        one
        for one in by_role
        if not any(one[0] in ends(a) and one[1] in ends(b) and one[2:] == (p, t) for a, b, p, t in servers)
    }
    same("openings of roles that no server has", table, set(), roles, alone)


@comparison(("ports diff", r"^opens", "closes"), ("ports diff", r"^opens,.*\n", ""))
def the_difference_of_documents_is_that_of_their_matrices(ask, case):
    old, new = (matrix(ask, case, "--document", key) for key in ("techspec-2024", "techspec-2025"))
    change = case.asked(
        ask, "ports", "diff", case.path, "--from", "techspec-2024", "--to", "techspec-2025", "--format", "csv"
    )
    before, after = ({one[:3] for one in openings(answer)} for answer in (old, new))
    want = {("opens", *one) for one in after - before} | {("closes", *one) for one in before - after}
    said = {(row["change"], row["from"], row["to"], row["port"]) for row in change.csv()}
    same("what changes", new, want, change, {one for one in said if one[0] in ("opens", "closes")})


@comparison(("ports who", r",4\.3,(?s:.*)", ",9.9,x\n"))  # with the other rows of the port, which may say the same
def who_knows_the_rules_of_the_matrix(ask, case):
    table = matrix(ask, case)
    own = {str(port) for port in case.data.get("ports", {}).values()}  # who answers for the ports as they are printed
    rows = [row for row in table.csv() if row["from"] != "client" and row["port"] not in own]
    for row in case.pick.sample(rows, min(2, len(rows))):
        answer = case.asked(ask, "ports", "who", row["port"], "--format", "csv")
        places = {(one["document"], one["section"], one["name"].split(" - ")[0]) for one in answer.csv()}
        # one opening by several rules has the names of all
        said = {(row["document"], row["section"].split("; ")[0], name) for name in row["name"].split("; ")}
        same("rules for " + row["port"], table, said, answer, said & places)
