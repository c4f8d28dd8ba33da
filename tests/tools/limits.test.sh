#!/bin/sh
# SPDX-License-Identifier: MIT
# Inputs beyond all measure end in a message and exit code 2, in bounded time and memory: docs/limitations.md has the limits.
tool=lifecare-size
. tests/tools/harness.sh
loopback=tests/data/loopback.toml
# A sanitizer needs more memory than is allowed here.
memory=800000
(ulimit -v $memory && "$BIN/$tool" --version) >/dev/null 2>&1 || memory=unlimited

refuses() { # REGEX TOOL ARGUMENTS...
    expected=$1
    tool=$2
    shift 2
    ran="$tool $*"
    (ulimit -v $memory && exec timeout 60 "$BIN/$tool" "$@") >"$work/out" 2>"$work/err" </dev/null
    code=$?
    exits 2
    complains "$expected"
    checks=$((checks + 1))
    [ "$(wc -c <"$work/err")" -lt 5000 ] || fault "the message is longer than a screen"
}
longest() { head -c "$1" /dev/zero | tr '\0' "$2"; }

# Lines without an end: longer than memory for those that are read in blocks.
longest 100000000 x >"$work/line"
refuses 'holds no row of Windows Firewall' lifecare-ports check $loopback --log "$work/line"
refuses 'larger than 16000000 bytes' lifecare-size "$work/line"
refuses 'larger than 16000000 bytes' lifecare-check "$work/line"
refuses 'line:1:1: error: is 100000000 bytes without an end; no name is that long|not enough memory' lifecare-names check "$work/line"
refuses 'error: ' lifecare-names check --kind server "$work/line"
refuses 'error: ' lifecare-names check --kind password "$work/line"
refuses 'error: ' lifecare-ports merge $loopback "$work/line"
tool=lifecare-ports
ran="lifecare-ports check --log - of a line of 100 MB"
# shellcheck disable=SC3045 # a limit that dash has
(ulimit -v $memory && exec "$BIN/$tool" check $loopback --log -) <"$work/line" >"$work/out" 2>"$work/err"
code=$?
exits 2
rm -f "$work/line"

# A million servers, and more than an installation has.
awk 'BEGIN { for (i = 0; i < 1000000; ++i) printf "[[server]]\nname = \"S%d\"\n", i }' >"$work/million.toml"
refuses 'larger than 16000000 bytes' lifecare-ports matrix "$work/million.toml"
awk 'BEGIN { for (i = 0; i < 20000; ++i) printf "[[server]]\nname = \"S%d\"\n", i }' >"$work/many.toml"
refuses 'has 20000 \[\[server\]\]; at most 2000 are read' lifecare-ports matrix "$work/many.toml"

# More domains than a municipality has; with as many as are read, a list of 20 000 names in 10 000 domains that it does not have.
awk 'BEGIN { for (i = 0; i < 501; ++i) printf "[[domain]]\nname = \"D%d\"\n", i }' >"$work/domains.toml"
refuses 'has 501 \[\[domain\]\]; at most 500 are read' lifecare-names expect "$work/domains.toml"
awk 'BEGIN { print "family = \"welfare\""; for (i = 0; i < 500; ++i) printf "[[domain]]\nname = \"%c%c%c\"\nsubsystems = [\"IFO\"]\n", 65 + i % 26, 65 + i / 26 % 26, 75 + i % 7 }' >"$work/domains.toml"
awk 'BEGIN { for (i = 0; i < 10000; ++i) printf "Q%05d_TSS\nHWE_Q%05d_TSS\n", i, i }' >"$work/unknown"
ran="lifecare-names compare of 20 000 names with 500 domains"
timeout 30 "$BIN/lifecare-names" compare "$work/domains.toml" "$work/unknown" >"$work/out" 2>"$work/err"
code=$?
exits 1
prints 'the installation has no domain "Q09999"'

# Nesting.
{ printf 'a = '; longest 100000 '['; echo; } >"$work/lists.toml"
refuses 'lists.toml:1:[0-9]+: error: is not TOML: nested deeper than any installation file' lifecare-size "$work/lists.toml"
{ printf a; yes .a | head -n 300000 | tr -d '\n'; echo ' = 1'; } >"$work/keys.toml"
refuses 'keys.toml:1: error: has more than 100 full stops' lifecare-size "$work/keys.toml"
{ printf '["=".a'; yes '."#"."="' | head -n 100000 | tr -d '\n'; echo ']'; } >"$work/heading.toml"
refuses 'heading.toml:1: error: has more than 100 full stops' lifecare-check "$work/heading.toml"
longest 3000000 '[' >"$work/lists.json"
refuses 'lists.json:1:1: error: begins like JSON' lifecare-support check --inventory "$work/lists.json"
refuses 'lists.json:1:101: error: is not a whole part' lifecare-ports merge $loopback "$work/lists.json"
{ printf '<nmaprun scanner="nmap">'; yes '<host>' | head -n 1000000 | tr -d '\n'; } >"$work/deep.xml"
refuses 'nested deeper' lifecare-ports check $loopback --from client --nmap "$work/deep.xml"

# Entities that grow: a billion laughs, and a file of the machine.
cat >"$work/laughs.xml" <<'XML'
<?xml version="1.0"?><!DOCTYPE nmaprun [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<nmaprun scanner="nmap"><host>&c;</host></nmaprun>
XML
refuses 'laughs.xml:1:[0-9]+: error: .*entit' lifecare-ports check $loopback --from client --nmap "$work/laughs.xml"
echo '<!DOCTYPE nmaprun [<!ENTITY a SYSTEM "file:///etc/passwd">]><nmaprun scanner="nmap">&a;</nmaprun>' >"$work/file.xml"
refuses 'file.xml:1:[0-9]+: error: .*entit' lifecare-ports check $loopback --from client --nmap "$work/file.xml"

# A word that nobody would search for.
tool=lifecare-rules
ran="lifecare-rules search of 20 kB"
timeout 60 "$BIN/$tool" search "$(longest 20000 0)" >"$work/out" 2>"$work/err"
code=$?
exits 1

refuses 'has 2000 words; a question has at most 100' lifecare-rules search "$(yes port | head -n 2000 | tr '\n' ' ')"
refuses 'has 101 words; a question has at most 100' lifecare-rules explain "$(yes port | head -n 101 | tr '\n' ' ')"

# Sockets by the hundred thousand, none twice.
awk 'BEGIN {
    print "Proto Local Foreign State"
    for (i = 0; i < 300000; ++i) printf "TCP 10.%d.%d.%d:1433 0.0.0.0:0 LISTENING 4\n", i / 65536, i / 256 % 256, i % 256
}' >"$work/sockets"
tool=lifecare-ports
ran="lifecare-ports check of 300000 sockets"
timeout 60 "$BIN/$tool" check examples/data/medium.toml --netstat "$work/sockets" --on MELDB01 >"$work/out" 2>"$work/err"
code=$?
exits 0

# Long tables of CSV are not held: each of these took more memory than it has here.
answers() { # CODE MEMORY TOOL ARGUMENTS...
    expected=$1
    allowed=$2
    tool=$3
    shift 3
    ran="$tool $*"
    [ "$memory" != unlimited ] || allowed=unlimited
    (ulimit -v "$allowed" && exec timeout 120 "$BIN/$tool" "$@") >"$work/out" 2>"$work/err" </dev/null
    code=$?
    exits "$expected"
}
awk 'BEGIN {
    print "Computer,Name,Version"
    for (i = 0; i < 100000; ++i) printf "MEL%05d,%s,15.0.2000\n", i % 2000, i % 5000 ? "Agent that watches all that runs on a server of ours and says so" : "SQL Server 2019"
}' >"$work/inventory.csv"
answers 0 110000 lifecare-support check --inventory "$work/inventory.csv" --as-of 2025-06-02
prints '^100000 read, 20 judged, 0 to be fixed'
"$BIN/lifecare-ports" matrix $loopback --document techspec-2025 --format csv >"$work/matrix.csv" 2>"$work/err"
{ cat "$work/matrix.csv" && sed 1d "$work/matrix.csv" | awk '{ all = all $0 "\n" } END { while (length(all) < 9e6) all = all all; printf "%s", all }'; } >"$work/rules.csv"
answers 0 110000 lifecare-ports check $loopback --rules "$work/rules.csv" --document techspec-2025
prints ' 0 findings, '
answers 0 110000 lifecare-ports changes $loopback --rules "$work/rules.csv" "$work/matrix.csv" --document techspec-2025
prints '^Nothing opened or closed'
echo 'NOBODY,,NOBODY,,443,tcp' >>"$work/rules.csv"
answers 2 110000 lifecare-ports check $loopback --rules "$work/rules.csv" --document techspec-2025
complains 'rules.csv:[0-9]+:[0-9]+: error: '
# Rules that do not say what they do are as many as others.
awk 'BEGIN {
    print "Name\tEnabled\tAction\tLocal Port\tProtocol\tRemote Address"
    for (i = 0; i < 20001; ++i) printf "Rule number %d of many that do not say it\t\tAllow\t443\tTCP\tAny\n", i
}' >"$work/unsaid.txt"
refuses 'unsaid.txt:20002: error: has more than 20 000 rules that do not say what they do' lifecare-ports check $loopback --rules "$work/unsaid.txt" --on "$(sed -n 's/^name = "\(.*\)"/\1/p' $loopback | head -n 1)"
rm -f "$work/inventory.csv" "$work/rules.csv"

# Numbers without an end.
digits=$(longest 100000 9)
printf '[volumes]\ninhabitants = %s\n' "$digits" >"$work/number.toml"
refuses 'number.toml:2:[0-9]+: error: ' lifecare-size "$work/number.toml"
printf 'code,name,inhabitants\n1,a,%s\n' "$digits" >"$work/number.csv"
refuses 'number.csv:2:5: error: .*is too large' lifecare-size --batch "$work/number.csv"
refuses 'inhabitants: error: .*is too large' lifecare-size --inhabitants "$digits"

# One long name does not fill the rows of all others with blanks, and a line of many names is measured once.
{ yes UNKNOWN | head -n 2000; longest 200000 a; echo; } >"$work/names"
tool=lifecare-names
ran="lifecare-names check of a name of 200 kB among 2000"
timeout 60 "$BIN/$tool" check "$work/names" >"$work/out" 2>"$work/err"
code=$?
exits 1
checks=$((checks + 1))
[ "$(wc -c <"$work/out")" -lt 2000000 ] || fault "the answer is longer than ten times the list"
yes 'a;' | head -n 200000 | tr -d '\n' >"$work/names"
ran="lifecare-names check of 200000 names in a line"
timeout 60 "$BIN/$tool" check "$work/names" >"$work/out" 2>"$work/err"
code=$?
exits 1

# As many headings as they like, written once more below themselves.
awk 'BEGIN { for (again = 0; again < 2; ++again) { for (i = 0; i < 200000; ++i) printf "%sc%d", i ? "," : "", i; print "" } }' >"$work/wide.csv"
refuses 'holds no names' lifecare-names check "$work/wide.csv" --column c5

# Servers with hundreds of thousands of addresses, of which one is the address of both.
awk 'BEGIN {
    for (server = 1; server <= 2; ++server) {
        printf "[[server]]\nname = \"A%d\"\nroles = [\"web-server\"]\naddresses = [", server
        for (n = 0; n < 300000; ++n) {
            i = n + (server - 1) * 299999
            printf "\"10.%d.%d.%d\",", i / 65536, i / 256 % 256, i % 256
        }
        print "]"
    }
}' >"$work/addresses.toml"
refuses 'addresses.toml:5:1: error: 10.4.147.223 is an address of the \[\[server\]\] in line 1' lifecare-check "$work/addresses.toml"

# A million rows of a scan are read; none of them is ours.
awk 'BEGIN {
    printf "<?xml version=\"1.0\"?><nmaprun scanner=\"nmap\"><scaninfo type=\"syn\" protocol=\"tcp\" services=\"1-65535\"/>"
    for (i = 0; i < 250000; ++i) printf "<host><status state=\"up\"/><address addr=\"10.%d.%d.%d\" addrtype=\"ipv4\"/><ports><port protocol=\"tcp\" portid=\"443\"><state state=\"open\"/></port></ports></host>\n", i / 65536, i / 256 % 256, i % 256
    printf "<runstats><finished time=\"1\"/></runstats></nmaprun>"
}' >"$work/scan.xml"
refuses 'no host of the scan has an address' lifecare-ports check $loopback --from client --nmap "$work/scan.xml"
finish
