# SPDX-License-Identifier: MIT
"""Installations to ask about: made from a seed, written as TOML, and made smaller while something stays so."""
import copy
import datetime
import json
import random

DAYS = [
    "2024-06-01",
    "2025-03-01",
    "2026-06-01",
    "2026-11-28",
]  # of 2024's specification (education: always), and of 2025's
SUBSYSTEMS = {"welfare": ["KIR", "VoO", "IFO", "FtB"], "education": ["KIR", "EDU"]}
PRODUCTS = {
    "welfare": ["planning", "remote-supervision", "legacy-web", "audit-log", "mobile-care", "counters", "scanning"],
    "education": ["analysis", "legacy-web", "learning-platform", "spaces", "audit-log"],
}
ROLES = ["core-server", "application-server", "database-server", "intranet-server", "web-server"]
SPARE_ROLES = {"welfare": ["compute-server", "esense-server"], "education": ["analysis-server"]}
SERVER_SOFTWARE = [
    "Windows Server 2022",
    "Windows Server 2019",
    "Windows Server 2016",
    "Windows Server 2025",
    "Windows Server 2019 Swedish",
    "Windows 11 Pro 24H2",
    "Windows 10 LTSC 2019",
    "SQL Server 2022",
    "SQL Server 2019",
    "SQL Server 2017",
    "SQL Server 2014",
    ".NET Framework 4.8",
    ".NET Framework 4.7",
    ".NET 8.0",
    ".NET 6.0",
    "RabbitMQ",
    "RabbitMQ 3.8",
    "RabbitMQ 4.1",
    "Microsoft OLE DB Driver for SQL Server 19.3",
    "Microsoft OLE DB Driver for SQL Server 18.6",
    "IIS 10",
    "IIS 8.5",
    "Notepad++ 8.6",
    "Crystal Reports 2013 13.0.22",
    "Crystal Reports 2013 13.0.33",
    "SQL Server",
    "Silverlight 5",
]
CLIENT_SOFTWARE = [
    "Windows 11 Enterprise 24H2",
    "Windows 11 23H2",
    "Windows 10 Enterprise 22H2",
    "Windows 10 LTSC 2019",
    "Windows 8.1",
    "Windows Server 2022",
    "Windows Server 2016",
    "macOS 13",
    "macOS 15",
    "Google Chrome 60",
    "Google Chrome 200",
    "Firefox 100",
    "Firefox ESR 115",
    "Microsoft Edge 90",
    "Safari 12",
    "Outlook 2003",
    "Outlook 2016 64-bit",
    "Outlook 2019",
    "Citrix Receiver 4.9",
    "Citrix Workspace app 2402 LTSR",
    "Adobe Reader",
    ".NET Framework 4.8",
    "Acme Viewer 3",
]
NETWORKS = ["client", "intranet", "dmz", "admin-network"]


def corners():
    """Installations of which some tools once said this and others that, each with its day."""
    day = datetime.date
    one = {
        "addresses": ["10.20.0.11", "2001:db8:20::11"],
        "zone": "admin-network",
        "processors": 4,
        "memory_gb": 32,
        "disk_gb": 500,
    }
    other = {
        **one,
        "addresses": ["10.20.0.12"],
        "name": "MELDB01",
        "roles": ["database-server"],
        "memory_gb": 16,
        "disk_gb": 60,
    }
    web = {
        **one,
        "addresses": ["192.0.2.21"],
        "zone": "dmz",
        "roles": ["web-server"],
        "name": "MELWEB01",
        "disk_gb": 50,
    }
    yield {
        "customer": "Mellanby",
        "family": "welfare",
        "databases": [
            "HWE_SYSLOG",
            "MEL_Deviation",
            "MEL_Activity",
            "HWE_MEL_Tdia",
            "HWE_ANN_Tida",
            "Ekonomi",
            "master",
        ],
        "volumes": {"inhabitants": 60_000, "users": 400, "voo_clients": 30_000, "ifo_cases": 1_500},
        "network": {
            "client": {"prefixes": ["10.30.0.0/15", "2001:db8:31::/48"]},
            "intranet": {"prefixes": ["10.16.0.0/13", "10.24.0.0/13", "2001:db8:30::/44"]},
            "admin-network": {"prefixes": ["10.20.0.0/16"]},
        },
        "domain": [{"name": "MEL", "subsystems": ["KIR", "VoO", "IFO"]}],
        "server": [
            {**one, "name": "MELCORE01", "roles": ["core-server", "application-server"], "software": SERVER_SOFTWARE},
            {**other, "software": ["SQL Server 2014", ".NET 8.0"]},
            web,
        ],
        "client": {"memory_gb": 4, "disk_gb": 256, "software": CLIENT_SOFTWARE},
        "certificate": [
            {"name": "lca1", "use": "agent", "issued": day(2025, 3, 1), "expires": day(2028, 3, 1)},
            {"name": "lca2", "use": "agent", "issued": day(2024, 2, 29), "expires": day(2027, 3, 1)},
            {"name": "later", "use": "server", "issued": day(2026, 7, 1), "expires": day(2027, 7, 1)},
            {"name": "short", "use": "server", "issued": day(2026, 5, 20), "expires": day(2026, 7, 10)},
            {"name": "*.ended.example", "use": "client", "issued": day(2025, 5, 20), "expires": day(2026, 5, 31)},
        ],
    }, "2026-06-01"
    yield {
        "customer": "Molnby",
        "hosting": "cloud",
        "client": {"memory_gb": 8, "disk_gb": 256, "software": CLIENT_SOFTWARE},
        "certificate": [
            {"name": "www.molnby.example", "use": "server", "issued": day(2025, 9, 1), "expires": day(2027, 9, 1)}
        ],
    }, "2026-11-28"
    yield {
        "customer": "Skolby",
        "family": "education",
        "class": "small",
        "products": ["legacy-web", "analysis"],
        "volumes": {"inhabitants": 90_000},
        "server": [
            {**one, "name": "SKOCORE01", "roles": ["core-server", "application-server", "database-server"]},
            web,
        ],
        "ports": {"sql": 14330, "event_service": 30725},
    }, "2026-06-01"


def to_toml(data):
    """The text of an installation file."""

    def value(v):
        if isinstance(v, bool):
            return "true" if v else "false"
        if isinstance(v, (int, float)):
            return str(v)
        if isinstance(v, datetime.date):
            return v.isoformat()
        if isinstance(v, list):
            return "[" + ", ".join(value(one) for one in v) + "]"
        return json.dumps(v, ensure_ascii=False)

    def table(path, values, array):
        lines = [("[[%s]]" if array else "[%s]") % path] if path else []
        below = []
        for key, v in values.items():
            name = key if key.replace("-", "").replace("_", "").isalnum() and key.isascii() else json.dumps(key)
            inner = path + "." + name if path else name
            if isinstance(v, dict):
                below += [""] + table(inner, v, False)
            elif isinstance(v, list) and v and isinstance(v[0], dict):
                for one in v:
                    below += [""] + table(inner, one, True)
            else:
                lines.append(name + " = " + value(v))
        return lines + below

    return "\n".join(table("", data, False)) + "\n"


def smaller(data, still):
    """What remains of `data` when everything is taken away without which still(data) holds."""

    def places(node, path=()):
        items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
        for key, child in list(items):
            yield path + (key,)
            yield from places(child, path + (key,))

    data = copy.deepcopy(data)
    again = True
    while again:
        again = False
        for path in sorted(places(data), key=lambda p: (len(p), [str(k) for k in p]), reverse=False):
            attempt = copy.deepcopy(data)
            node = attempt
            try:
                for key in path[:-1]:
                    node = node[key]
                del node[path[-1]]
            except (KeyError, IndexError):
                continue  # went with something that was taken away before
            if still(attempt):
                data = attempt
                again = True
    return data


def made_from(seed, databases_of):
    """An installation and the day to ask about it. databases_of(data, day) names the databases that it may have."""
    pick = random.Random(seed)
    some = lambda values, most: pick.sample(values, pick.randint(0, min(most, len(values))))
    maybe = lambda chance: pick.random() < chance
    day = pick.choice(DAYS)
    family = "education" if maybe(0.35) else "welfare"
    data = {"customer": pick.choice(["Mellanby", "Åsby", "Örtofta kommun"]), "family": family}
    if maybe(0.1):
        day = pick.choice(DAYS[2:])  # the cloud's description is of 2025-08-21
        data["family"], data["hosting"] = "welfare", "cloud"
        data["client"] = {"memory_gb": 8, "disk_gb": 256, "software": some(CLIENT_SOFTWARE, 6)}
        data["certificate"] = certificates(pick, day)
        return data, day
    if maybe(0.4):
        data["class"] = pick.choice(["small", "medium", "scalable"])
    data["products"] = some(PRODUCTS[family], 4)
    data["volumes"] = {
        "inhabitants": pick.choice([8000, 24999, 25000, 40000, 75000, 90000]),
        "users": pick.choice([60, 99, 100, 400, 500, 800]),
    }
    if family == "welfare":
        data["volumes"].update(voo_clients=pick.randint(0, 5000), ifo_cases=pick.randint(0, 3000), mobile=maybe(0.5))
    else:
        data["volumes"].update(compulsory_pupils=pick.randint(0, 9000), preschool_placements=pick.randint(0, 4000))
    if maybe(0.3):
        data["ports"] = {
            key: port for key, port in (("sql", 14330), ("forward_proxy", 8088), ("event_service", 30725)) if maybe(0.6)
        }
    data["network"] = {}
    for number, name in enumerate(NETWORKS):
        if maybe(0.7):
            both = ["10.%d.0.0/16" % (31 + number), "2001:db8:%d::/48" % (31 + number)]
            data["network"][name] = {"prefixes": pick.choice([both, both[:1], both[1:]])}
    data["domain"] = [
        {"name": name, "subsystems": some(SUBSYSTEMS[family], 4)}
        for name in pick.sample(["MEL", "ASB", "ORT"], pick.randint(1, 2))
    ]
    data["server"] = servers(pick, family)
    data["iis"] = {"https": maybe(0.7), "firewall_behind": maybe(0.7)}
    data["client"] = {
        "memory_gb": pick.choice([4, 8, 16]),
        "disk_gb": pick.choice([128, 256]),
        "software": some(CLIENT_SOFTWARE, 5),
    }
    if maybe(0.5):
        data["client"]["thin_client"] = maybe(0.5)
    data["certificate"] = certificates(pick, day)
    data["databases"] = database_list(pick, databases_of(data, day))
    return data, day


def servers(pick, family):
    count = pick.randint(1, 8)
    out = []
    for number in range(count):
        both = ["10.20.0.%d" % (11 + number), "2001:db8:20::%d" % (11 + number)]
        out.append(
            {
                "name": pick.choice(["LC%02d", "Mellanby-Lifecare%02d", "srv%02d", "%dDB"]) % (number + 1),
                "addresses": pick.choice([both, both, both[:1], both[1:]]),
                "zone": pick.choice(["admin-network", "admin-network", "dmz", "intranet"]),
                "roles": [],
                "processors": pick.choice([2, 4, 8]),
                "memory_gb": pick.choice([8, 12, 16, 28, 32, 64]),
                "disk_gb": pick.choice([40, 50, 100, 500, 1000]),
                "software": pick.sample(SERVER_SOFTWARE, pick.randint(0, 6)),
            }
        )
    for role in ROLES + [r for r in SPARE_ROLES[family] if pick.random() < 0.4]:
        for one in pick.sample(out, min(len(out), pick.choice([1, 1, 1, 2]))):
            one["roles"].append(role)
    for one in out:
        if one["roles"] and pick.random() < 0.15:
            one["roles"].append("load-balanced-server")
        if pick.random() < 0.05:
            del one["addresses"]
        if pick.random() < 0.05:
            del one["zone"]
    return [one for one in out if one["roles"]]


def certificates(pick, day):
    today = datetime.date.fromisoformat(day)
    out = []
    for number in range(pick.randint(0, 4)):
        issued, years = pick.choice(
            [
                today - datetime.timedelta(pick.choice([300, 340, 366, 700])),
                datetime.date(2018, 10, 15),
                datetime.date(2024, 2, 29),
            ]
        ), pick.choice([1, 2, 3])
        expires = datetime.date(issued.year + years, issued.month, min(issued.day, 28)) + datetime.timedelta(
            pick.choice([-1, 0, 1])
        )
        if pick.random() < 0.3:
            expires = today + datetime.timedelta(pick.choice([-1, 0, 1, 59, 60, 61]))
        if pick.random() < 0.2:
            issued = today + datetime.timedelta(pick.choice([-30, -1, 0, 1]))  # short, or not valid yet
            expires = today + datetime.timedelta(pick.choice([10, 59, 80]))
        one = {
            "name": pick.choice(["www%d.mellanby.example", "*.c%d.example"]) % number,
            "use": pick.choice(["server", "client", "agent"]),
        }
        one["issued"] = issued
        if one["use"] != "agent" or pick.random() < 0.8:  # an agent's end follows from 11.1
            one["expires"] = expires
        if expires > issued:
            out.append(one)
    return out


def database_list(pick, expected):
    """A correct list, with some names taken away, misspelt, older, of another domain, or somebody else's."""
    older = {"_Deviation": "_Deviation", "_Housing": "_Housing", "_ActivityLog": "_Activity"}
    out = []
    for name in expected:
        chance = pick.random()
        if chance < 0.12:
            continue
        if chance < 0.16 and len(name) > 6:
            name = name[:-3] + name[-2] + name[-3] + name[-1]
        elif chance < 0.30:
            for new, old in older.items():
                if name.startswith("HWE_") and name.endswith(new):
                    name = name[len("HWE_") : -len(new)] + old
        elif chance < 0.33:
            name = name.replace("MEL", "ANN").replace("ASB", "ANN")
        out.append(name)
    return out + [
        name
        for name in ("master", "Ekonomi", "HWE_ANN_Tida", "HCWMYMESSAGES_Annanby", "MEL_KQO")
        if pick.random() < 0.2
    ]
