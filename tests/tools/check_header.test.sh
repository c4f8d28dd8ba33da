#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-check header: the file as a constexpr C++ header, which says the same and does not compile while the file is not clean.
tool=lifecare-check
. tests/tools/harness.sh
day=2026-01-15
compilers=""
for compiler in g++ clang++; do
    if command -v $compiler >/dev/null; then compilers="$compilers $compiler"; else skipped="$skipped $compiler"; fi
done

# What a program finds in the header, and what the tool finds in the file: each check with its subject and state.
cat >"$work/audit.cpp" <<'CPP'
#include <cstdio>
#include "ours.hpp"
int main() {
    using namespace lifecare;
    audit(ours::described, {.document = DOCUMENT, .day = {2026, 1, 15}}, [](const finding& f) {
        constexpr const char* states[] = {"found", "waived", "not known"};
        const std::string_view subject = f.subject == ours::described.customer ? std::string_view{} : f.subject;
        std::printf("%s|%s|%.*s\n", std::string_view(f.row->code).data(), states[static_cast<int>(f.state)],
                    static_cast<int>(subject.size()), subject.data());
    });
}
CPP
says_the_same() { # FILE DOCUMENT COMPILER
    run header "$1" --as-of $day --document "$2" --output "$work/written.hpp"
    exits 0
    silent
    sed '/^static_assert/d' "$work/written.hpp" >"$work/ours.hpp"
    ran="$3 on the header of $1"
    "$3" -std=c++20 -O0 -Wall -Wextra -Wpedantic -Wconversion -Werror -Iinclude "-DDOCUMENT=$(echo "$2" | tr '.-' '__')" "$work/audit.cpp" -o "$work/audit" >"$work/out" 2>&1
    code=$?
    exits 0
    "$work/audit" | grep -v '|not known|' | LC_ALL=C sort >"$work/of_header"
    "$BIN/$tool" "$1" --as-of $day --document "$2" --format json 2>"$work/err" >"$work/json"
    python3 -c '
import json, sys
all = json.load(open(sys.argv[1]))
for f in all["findings"]:  # where nothing of it is meant, the tool names the installation
    if f["state"] in ("found", "waived"): print(f["id"], f["state"], "" if f["subject"] == all["installation"] else f["subject"], sep="|")' "$work/json" | LC_ALL=C sort >"$work/of_file"
    checks=$((checks + 1))
    cmp -s "$work/of_header" "$work/of_file" || {
        diff "$work/of_header" "$work/of_file" >"$work/out"
        fault "the header (<) and the file (>) do not say the same"
    }
}

# A file with a value of each kind, and texts that would break out of a literal.
cat >"$work/all.toml" <<'TOML'
customer = "Åmål \"1\" \\ ??/ \u0001a \u202e1 \u200b\u00ad\U000e0041\n"
family = "welfare"
class = "small"
products = ["planning", "liam", "mobile-care", "lifecare-as-a-service"]
databases = ["HWE_MBY_TSS", "x\"); int y = (\""]
[volumes]
inhabitants = 37_000
audit_calls = 5
audit_months = 6
users = 400
mobile = true
rto_hours = 12
availability_pct = 99.5
largest_table_gb = 1.5
[ports]
sql = 1521
[network.client]
prefixes = ["10.31.0.0/16", "2001:db8:31::/48"]
open_ports = ["2100-2140", 30710]
[network.forsakringskassan]
prefixes = ["192.0.2.0/24"]
[[domain]]
name = "MBY"
subsystems = ["KIR", "VoO", "IFO", "FtB", "TSS"]
example = true
[[server]]
name = "A"
addresses = ["10.20.0.11", "2001:db8:20::11"]
zone = "admin-network"
roles = ["core-server", "application-server", "intranet-server", "web-server", "database-server", "compute-server", "analysis-server", "esense-server", "load-balanced-server"]
processors = 4
memory_gb = 32.5
disk_gb = 200
partitions = ["C:", "D:\\"]
software = ["Windows Server 2022"]
example = false
[client]
memory_gb = 8
latency_ms = 0.25
wan = true
ipv6_enable = false
software = ["Windows 11", "Google Chrome 130"]
[iis]
https = true
audit_buffer = "D:\\buffer"
[backup]
servers = true
[monitoring]
watched = []
scom = false
[[certificate]]
name = "*.amal.se"
use = "server"
issued = 2025-01-01
expires = 2026-12-31
[[waiver]]
check = "LC-NAME-001"
reason = "gammalt \"namn\""
until = 2026-12-31
[answers]
start-up-order = true
[conditions]
data-encryption = true
TOML
for compiler in $compilers; do says_the_same "$work/all.toml" techspec-2025 $compiler; done
ran="what nobody sees, in the header of all.toml"
for hidden in '\342\200\256' '\342\200\213' '\302\255' '\363\240\201\201'; do
    equal "$(LC_ALL=C grep -c "$(printf "$hidden")" "$work/written.hpp")" 0
done
if command -v g++ >/dev/null; then says_the_same examples/data/bad.toml techspec-2025 g++; fi

# A clean file compiles; one that is not does not, and the compiler names the check.
echo '#include "ours.hpp"' >"$work/it.cpp"
for compiler in $compilers; do
    run header examples/data/small.toml --as-of $day --output "$work/ours.hpp"
    ran="$compiler on the header of small.toml"
    $compiler -std=c++20 -fsyntax-only -Iinclude "$work/it.cpp" >"$work/out" 2>&1
    code=$?
    exits 0
    run header examples/data/bad.toml --as-of $day --output "$work/ours.hpp"
    ran="$compiler on the header of bad.toml"
    $compiler -std=c++20 -fsyntax-only -Iinclude "$work/it.cpp" >"$work/out" 2>&1
    code=$?
    exits 1
    prints "this_installation_fails_a_check"
    prints "checks::server_name"
done

# Its namespace is chosen; what is no name is refused, and nothing is written.
run header examples/data/small.toml --as-of $day --namespace monsterby::drift
exits 0
prints '^namespace monsterby::drift \{$'
prints '^// Written by lifecare-check header from "examples/data/small.toml". Change that file, and write this one anew.$'
for word in '1a' 'a b' 'a::' '::a' 'a::::b' 'a:b' 'a{' 'å' class xor_eq std drift::int 'namespace::a'; do
    run header examples/data/small.toml --namespace "$word"
    exits 2
    complains '^--namespace: .*is not the name of a namespace'
done
run header
exits 2
run header "$work/none.toml"
exits 2
complains 'none.toml'
[ -z "$skipped" ] || echo "SKIPPED: not installed:$skipped"
finish
