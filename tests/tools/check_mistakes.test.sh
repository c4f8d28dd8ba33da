#!/bin/sh
# SPDX-License-Identifier: MIT
# What is wrong in an installation file is told with its line, its column in characters, and what would be right. One case a line:
#     TEXT OF THE FILE ==> LINE:COLUMN COMPLAINT, and " & LINE:COLUMN COMPLAINT" for each further mistake, in the order of the file.
# The text is as printf writes it; a complaint is a part of the message. All complaints are listed: what is told beside them is a fault.
tool=lifecare-check
. tests/tools/harness.sh

while IFS= read -r case; do
    case $case in '' | '#'*) continue ;; esac
    expected=${case##* ==> }
    run_on "${case% ==> *}" -
    exits 2
    ran="the case: $case"
    said=$(grep -E '^-(:[0-9]+){0,2}: error: ' "$work/err")
    wanted=$(printf '%s\n' "$expected" | sed 's/ & /\n/g')
    equal "$(printf '%s\n' "$said" | wc -l) complaints" "$(printf '%s\n' "$wanted" | wc -l) complaints"
    n=0
    while IFS= read -r one; do
        n=$((n + 1))
        place=${one%% *}
        checks=$((checks + 1))
        printf '%s\n' "$said" | sed -n "${n}p" | grep -qF -- "-:$place: error: " || fault "complaint $n is not at $place"
        checks=$((checks + 1))
        printf '%s\n' "$said" | sed -n "${n}p" | grep -qF -- "${one#* }" || fault "complaint $n does not say: ${one#* }"
    done <<ONE
$wanted
ONE
done <<'CASES'
# keys
customr = "X" ==> 1:1 unknown key "customr"; did you mean "customer"?
\tcustomr\t= "X" ==> 1:2 unknown key "customr"
\0357\0273\0277customr = "X" ==> 1:1 unknown key "customr"
customer = "X"\r\nfamliy = "welfare"\r\n ==> 2:1 unknown key "famliy"; did you mean "family"?
name = "A"\nroles = ["core-server"] ==> 1:1 it belongs under [[server]] or [[domain]] or [[certificate]] & 2:1 it belongs under [[server]]
[[server]]\nname = "A"\nmemory = 16 ==> 3:1 unknown key "memory" in [[server]]; did you mean "memory_gb"?
[network.klient]\nprefixes = [] ==> 1:10 unknown key "klient" in [network]; did you mean "client"?
[answers]\nlog-purg = true ==> 2:1 unknown key "log-purg" in [answers]; did you mean "log-purge"?
[answers]\nLC-ASK-013 = true ==> 2:1 the answer to LC-ASK-013 has the key "log-purge"
[answers]\nx = true ==> 2:1 unknown key "x" in [answers]; none of the 129 accepted words is near
customer = "A"\ncustomer = "B" ==> 2:12 customer is given twice (line 1)
[iis]\nhttps = true\n[client]\n[iis]\npool_per_application = true ==> 4:1 [iis] is there already (line 1)
[[waiver]]\ncheck = 5\nreason = "x" ==> 2:9 check must be text in quotes
# kinds
customer = 5 ==> 1:12 customer must be text in quotes, not a whole number
[server]\nname = "A" ==> 1:1 server must be a list of tables: [[server]], not a table
server = "A" ==> 1:10 server must be a list of tables: [[server]], not text
[[server]]\nname = "A"\nroles = "core-server" ==> 3:9 must be a list of words in quotes, not text; did you mean ["core-server"]?
[[server]]\nname = "A"\nroles = "sql-server" ==> 3:9 roles must be a list of words in quotes, not text; did you mean ["database-server"]?
[[server]]\nname = "A"\nmemory_gb = "16 GB" ==> 3:13 memory_gb must be a number, not text; did you mean 16?
[client]\nwan = "nej" ==> 2:7 wan must be true or false, not text; did you mean false?
[client]\nbandwidth_mbit = 5.5 ==> 2:18 bandwidth_mbit must be a whole number, such as 37816 or 37_816, not a number with decimals
# words
[[server]]\nname = "A"\nroles = ["core-sever"] ==> 3:10 roles = "core-sever" is not accepted; did you mean "core-server"?
[[server]]\nname = "A"\nroles = ["web-server", "web-server"] ==> 3:24 roles names "web-server" twice
[[domain]]\nname = "ÅÄÖ"\nsubsystems = ["KIR", "Vård och omsorg", "Skola"] ==> 3:22 "Vård och omsorg" is not accepted; did you mean "VoO"? & 3:41 did you mean "EDU"?
[monitoring]\nwatched = ["cpu", "memry"] ==> 2:19 watched = "memry" is not accepted; did you mean "memory"?
[[domain]]\nname = "A"\nsubsystems = ["KIR", "Kök"] ==> 3:22 "Kök" is not accepted; accepted: KIR, VoO, IFO, FtB, EDU, TSS
# what people call a role, a zone, a size: advised, each with its siblings
[[server]]\nname = "A"\nroles = ["sql-server", "SQL Server", "mssql", "db", "Databas", "database", "db-server"] ==> 3:10 "database-server"? & 3:24 "database-server"? & 3:38 "database-server"? & 3:47 "database-server"? & 3:53 "database-server"? & 3:64 "database-server"? & 3:76 "database-server"?
[[server]]\nname = "A"\nroles = ["web", "iis", "Webbserver", "app", "applikation", "core", "intranät", "klient", "Lastbalanserad"] ==> 3:10 "web-server"? & 3:17 "web-server"? & 3:24 "web-server"? & 3:38 "application-server"? & 3:45 "application-server"? & 3:60 "core-server"? & 3:68 "intranet-server"? & 3:80 "client"? & 3:90 "load-balanced-server"?
[[server]]\nname = "A"\nroles = ["file-server", "mail-server", "server", "lastbalanserare"] ==> 3:10 "file-server" is not accepted; accepted: core-server & 3:25 accepted: core-server & 3:40 accepted: core-server & 3:50 accepted: core-server
[[server]]\nname = "A"\nzone = "intranät" ==> 3:8 did you mean "intranet"?
[[server]]\nname = "A"\nzone = "internt" ==> 3:8 did you mean "intranet"?
[[server]]\nname = "A"\nzone = "Adminnät" ==> 3:8 did you mean "admin-network"?
[[server]]\nname = "A"\nzone = "LAN" ==> 3:8 zone = "LAN" is not accepted; accepted: internet, intranet, dmz, admin-network
family = "utbildning"\nhosting = "moln"\nclass = "Medelstor" ==> 1:10 did you mean "education"? & 2:11 did you mean "cloud"? & 3:9 did you mean "medium"?
products = ["LMO", "edWise"]\n[[certificate]]\nname = "x"\nuse = "klient" ==> 1:13 "mobile-care"? & 1:20 "learning-platform"? & 4:7 did you mean "client"?
# common words in a key's place
[[server]]\nname = "A"\nip = "10.0.0.1"\ncpu = 4\nminne = 16\ndisk = 100\nOS = "Windows Server 2022"\nroll = "core-server" ==> 3:1 did you mean "addresses"? & 4:1 did you mean "processors"? & 5:1 did you mean "memory_gb"? & 6:1 did you mean "disk_gb"? & 7:1 did you mean "software"? & 8:1 did you mean "roles"?
[[server]]\nnamn = "A"\nip-adress = "x"\nCores = 4\nRAM = 16\n"kärnor" = 4\nvlan = "dmz" ==> 1:1 has no name & 2:1 did you mean "name"? & 3:1 did you mean "addresses"? & 4:1 did you mean "processors"? & 5:1 did you mean "memory_gb"? & 6:1 did you mean "processors"? & 7:1 did you mean "zone"?
[dmz]\nprefixes = [] ==> 1:2 unknown key "dmz"; did you mean [network.dmz]?
[intranet]\nprefixes = [] ==> 1:2 did you mean [network.intranet]?
[[servers]]\nname = "A" ==> 1:3 unknown key "servers"; did you mean [[server]]?
[[certificates]]\nname = "A"\n[[undantag]]\nreason = "x" ==> 1:3 did you mean [[certificate]]? & 3:3 did you mean [[waiver]]?
port = 1433\ncpu = 4\nkommun = "X" ==> 1:1 did you mean [ports]? & 2:1 did you mean "processors" under [[server]], or "processors" under [client]? & 3:1 did you mean "customer"?
minne = 16 ==> 1:1 did you mean "memory_gb" under [[server]], or "memory_gb" under [client]?
[client]\nlatens = 5\nbandbredd = 100\nlan = true\nCitrix = true\nmfa = true ==> 2:1 "latency_ms"? & 3:1 "bandwidth_mbit"? & 4:1 unknown key "lan" in [client]; accepted: processors, memory_gb & 5:1 "thin_client"? & 6:1 "two_factor"?
[volumes]\n"invånare" = 1\nAnvändare = 2\nsla = 99 ==> 2:1 "inhabitants"? & 3:4 expected '=', saw 'ä'; a key has no å, ä or ö & 4:1 "availability_pct"?
[network.dmz]\nsubnet = "x"\nportar = [1] ==> 2:1 "prefixes"? & 3:1 "open_ports"?
[network.internt]\nprefixes = [] ==> 1:10 did you mean "intranet"?
[network.lan]\nprefixes = [] ==> 1:10 unknown key "lan" in [network]; accepted: internet, intranet, dmz
[[certificate]]\ncn = "x"\nnotAfter = 2026-01-01 ==> 1:1 has no name & 2:1 "name"? & 3:1 "expires"?
[[waiver]]\nid = "LC-NAME-001"\nmotivering = "x"\ntill = 2026-01-01 ==> 1:1 has no check & 1:1 has no reason & 2:1 "check"? & 3:1 "reason"? & 4:1 "until"?
# a number with a unit: advised in the key's own, where that is sure
[[server]]\nname = "A"\nmemory_gb = "32 000 MB"\ndisk_gb = "1 TB" ==> 3:13 memory_gb must be a number, not text; did you mean 32? & 4:11 did you mean 1000?
[[server]]\nname = "A"\nmemory_gb = "512 MB"\ndisk_gb = "0,5 TB" ==> 3:13 did you mean 0.512? & 4:11 did you mean 500?
[[server]]\nname = "A"\nmemory_gb = "1,5"\ndisk_gb = "1.5TB" ==> 3:13 did you mean 1.5? & 4:11 did you mean 1500?
[[server]]\nname = "A"\nmemory_gb = "16 gigabyte"\ndisk_gb = "1\u00a0500 GB" ==> 3:13 did you mean 16? & 4:11 did you mean 1500?
[[server]]\nname = "A"\nmemory_gb = "16 GiB"\ndisk_gb = "1 TiB" ==> 3:13 memory_gb must be a number, not text; write it without quotes, in GB & 4:11 not text; write it without quotes, in GB
[[server]]\nname = "A"\nmemory_gb = "16 Gb"\ndisk_gb = "500 G" ==> 3:13 not text; write it without quotes, in GB & 4:11 not text; write it without quotes, in GB
[[server]]\nname = "A"\nmemory_gb = "16"\ndisk_gb = "1.500 GB" ==> 3:13 not text; write it without quotes, in GB & 4:11 not text; write it without quotes, in GB
[[server]]\nname = "A"\nmemory_gb = "-16 GB"\ndisk_gb = "2 x 500 GB" ==> 3:13 not text; write it without quotes, in GB & 4:11 not text; write it without quotes, in GB
[[server]]\nname = "A"\nmemory_gb = "1 KB"\ndisk_gb = "2 000 TB" ==> 3:13 not text; write it without quotes, in GB & 4:11 not text; write it without quotes, in GB
[[server]]\nname = "A"\nprocessors = "2x4" ==> 3:14 processors must be a number, not text; did you mean 8?
[[server]]\nname = "A"\nprocessors = "2 × 4 kärnor" ==> 3:14 did you mean 8?
[[server]]\nname = "A"\nprocessors = "4 st" ==> 3:14 did you mean 4?
[[server]]\nname = "A"\nprocessors = "4 vCPU" ==> 3:14 did you mean 4?
[[server]]\nname = "A"\nprocessors = "2 sockets" ==> 3:14 not text; write it without quotes
[[server]]\nname = "A"\nprocessors = "2x4x2" ==> 3:14 not text; write it without quotes
[client]\nlatency_ms = "7 ms"\nbandwidth_mbit = "1 Gbit/s" ==> 2:14 did you mean 7? & 3:18 did you mean 1000?
[client]\nlatency_ms = "7ms"\nbandwidth_mbit = "100 Mbps" ==> 2:14 did you mean 7? & 3:18 did you mean 100?
[client]\nlatency_ms = "1 s"\nbandwidth_mbit = "100 MB/s" ==> 2:14 did you mean 1000? & 3:18 not text; write it without quotes, in Mbit/s
[client]\nlatency_ms = "0,5 ms"\nbandwidth_mbit = "100 Mb" ==> 2:14 did you mean 0.5? & 3:18 not text; write it without quotes, in Mbit/s
[volumes]\nrto_hours = "4 timmar"\navailability_pct = "99 %" ==> 2:13 did you mean 4? & 3:20 did you mean 99?
[volumes]\nrto_hours = "1 dygn"\navailability_pct = "99,95 procent" ==> 2:13 did you mean 24? & 3:20 did you mean 99.95?
[volumes]\nrto_hours = "90 min"\navailability_pct = "101 %" ==> 2:13 not text; write it without quotes, in hours & 3:20 not text; write it without quotes, in %
[volumes]\nusers = "64 700"\ninhabitants = "64.700" ==> 2:9 did you mean 64700? & 3:15 not text; write it without quotes
[volumes]\nusers = "400 användare"\ninhabitants = "64,700" ==> 2:9 did you mean 400? & 3:15 not text; write it without quotes
[volumes]\nusers = "ca 400"\ninhabitants = "37k" ==> 2:9 not text; write it without quotes & 3:15 not text; write it without quotes
[ports]\nsql = "1433"\nevent_service = "TCP 30722" ==> 2:7 did you mean 1433? & 3:17 did you mean 30722?
[ports]\nsql = "70000"\nevent_service = "30722/udp" ==> 2:7 not text; write it without quotes & 3:17 not text; write it without quotes
# names, addresses, numbers, days
[[server]]\nname = "A"\n\n[[server]]\nname = "a" ==> 5:8 name = "a" is the name of the [[server]] in line 1
[[server]]\nroles = ["core-server"] ==> 1:1 [[server]] has no name
[[server]]\nname = "" ==> 2:8 name is empty
[[server]]\nname = "A"\naddress = "10.0.0.256" ==> 3:11 is not an address; accepted: IPv4 as "10.20.0.11"
[network.client]\nprefixes = ["10.64.0.1/16", "10.0.0.0/33"] ==> 2:13 did you mean "10.64.0.0/16"? & 2:29 is not a prefix; accepted: "10.20.0.0/24"
[ports]\nsql = 0 ==> 2:7 sql = 0 is not a port; 1 to 65535 is accepted
[[server]]\nname = "A"\nprocessors = 70000 ==> 3:14 processors = 70000 is out of range; a whole number from 0 to 65535 is accepted
[volumes]\nusers = 4_294_967_296 ==> 2:9 users = 4294967296 is out of range
[client]\nlatency_ms = -5 ==> 2:14 latency_ms = -5 is out of range; 0 to 4294967295 with at most 3 decimals is accepted
[volumes]\navailability_pct = 99.999 ==> 2:20 availability_pct = 99.999 is out of range; 0 to 100 with at most 2 decimals is accepted
[[server]]\nname = "A"\nmemory_gb = 11.99996 ==> 3:13 memory_gb = 11.99996 is out of range; 0 to 1000000 with at most 3 decimals is accepted
[[certificate]]\nname = "x"\nexpires = "2026-02-30" ==> 3:11 expires = "2026-02-30" is not a day
[[certificate]]\nname = "x"\nexpires = true ==> 3:11 expires must be a day, such as 2026-01-31, not true or false
# waivers
[[waiver]]\ncheck = "LC-NAME-001" ==> 1:1 [[waiver]] has no reason
[[waiver]]\ncheck = "LC-NAME-001"\nreason = ""\nuntil = "now" ==> 3:10 reason is empty & 4:9 until = "now" is not a day
# what is no TOML
customer = "X\nfamily = "welfare" ==> 1:14 the text is not closed: a quote is missing
customer = "Växjö\r\nfamily = "welfare"\r\n ==> 1:18 the text is not closed: a quote is missing
customer = Växjö ==> 1:12 text is written in quotes: "Växjö"
customer = “Växjö” ==> 1:12 quotes are straight
customer = "Åmål" familj = "x" ==> 1:19 the line must end here, saw 'f'
customer = ==> 1:11 a value is missing
customer: "A" ==> 1:9 a key and its value are divided by =
customer = "A" // who ==> 1:16 a comment begins with #
customer = "V\0344xj\0366" ==> 1:14 is not UTF-8 here; save the file as UTF-8
[client]\nwan = yes ==> 2:7 did you mean true?
[[server]]\nname = "A"\nroles = [core-server] ==> 3:10 text is written in quotes: "core-server"
[[server]]\nname = "A"\nroles = ["core-server" "web-server"] ==> 3:24 expected comma or closing ']'
[[server]]\nname = "A"\nmemory_gb = 16 GB ==> 3:13 the unit is given by the key; write 16
[[server]]\nname = "A"\nmemory_gb = 32 000 MB ==> 3:13 the unit is given by the key; write 32
[[server]]\nname = "A"\ndisk_gb = 1 TB # new ==> 3:11 the unit is given by the key; write 1000
[[server]]\nname = "A"\ndisk_gb = 0,5 TB ==> 3:11 the unit is given by the key; write 500
[[server]]\nname = "A"\nmemory_gb = 16 GiB ==> 3:13 the unit is given by the key, in GB
[[server]]\nname = "A"\nmemory_gb = 16Gb ==> 3:13 the unit is given by the key, in GB
[[server]]\nname = "A"\nprocessors = 2x4 ==> 3:14 the unit is given by the key; write 8
[client]\nlatency_ms = 7ms ==> 2:14 the unit is given by the key; write 7
[volumes]\navailability_pct = 99 % ==> 2:20 the unit is given by the key; write 99
[volumes]\ninhabitants = 64,700 ==> 2:15 decimals follow a point
[[server]]\nname = "A"\nmemory_gb = 16,5 ==> 3:13 decimals follow a point; write 16.5
[volumes]\nusers = 37 816 ==> 2:9 a number has no blanks; write 37816
[volumes]\nusers = 99999999999999999999 ==> 2:9 the number is too large
[[certificate]]\nname = "x"\nexpires = 2026-1-5 ==> 3:11 a day is written YYYY-MM-DD
[[certificate]]\nname = "x"\nexpires = 2026-02-30 ==> 3:11 expected day between 1 and 28
[iis]\naudit_buffer = "D:\\\\logs\\\\x" # right\nhttps = yes ==> 3:9 did you mean true?
[iis]\naudit_buffer = "D:\\logs" ==> 2:20 unknown escape sequence
# several, also after a line that is no TOML
customr = "X"\nfamily = "welfar"\n[iis]\nhttp = true\nhttps = "ja"\n[[server]]\nroles = ["web"]\nzone = "DMS" ==> 1:1 customr & 2:10 "welfare"? & 4:1 unknown key "http" & 5:9 did you mean true? & 6:1 has no name & 7:10 "web-server"? & 8:8 "dmz"?
customer = X\n[volumes]\nusers = 1 000\nuser = 1\n[client]\nwan = yes ==> 1:12 text is written in quotes & 3:9 write 1000 & 4:1 unknown key "user" in [volumes] & 6:7 did you mean true?
[[server]\nname = "A"\nmemry_gb = 4\n[iis]\nhttp = true ==> 1:10 the line ends too early & 5:1 unknown key "http"
[[server]]\nname = A\nmemry_gb = 4 ==> 2:8 text is written in quotes: "A" & 3:1 did you mean "memory_gb"?
# where a list or text is not closed, the lines after it belong to it
databases = ["A",\n"B"\ncustomer = "X"\nfamliy = 5 ==> 3:1 expected comma or closing ']'
CASES

# The line is shown with a caret under the character, of a long line the part around it.
run_on '[[domain]]\nname = "Å"\nsubsystems = ["Å", "ÖÄÅ"]\n' -
equal "$(sed -n '5,6p' "$work/err")" "$(printf '    subsystems = ["Å", "ÖÄÅ"]\n                       ^')"
run_on "databases = [$(seq -s, -f '"D%g"' 1 300), 7, $(seq -s, -f '"E%g"' 1 300)]\n" -
exits 2
complains '^    \.\.\. .*"D300", 7, "E1".* \.\.\.$'
equal "$(sed -n 2p "$work/err" | cut -c"$(sed -n 3p "$work/err" | wc -L)")" 7

# Values are the same words in any case.
words='family = "welfare"\nhosting = "on-premises"\nproducts = ["planning"]\nclass = "medium"\n[[domain]]\nname = "X"\nsubsystems = ["KIR", "VoO"]
[[server]]\nname = "X"\nzone = "dmz"\nroles = ["core-server"]\n[monitoring]\nwatched = ["cpu"]\n[[certificate]]\nname = "X"\nuse = "server"
[[waiver]]\ncheck = "LC-NAME-001"\nreason = "X"\n'
run_on "$words" - --as-of 2025-06-02 --format json
silent
cp "$work/out" "$work/printed"
for case in toupper tolower; do
    other=$(printf '%b' "$words" | awk -F'"' "{ for (i = 2; i <= NF; i += 2) \$i = $case(\$i) } 1" OFS='"' | sed 's/"x"/"X"/')
    run_on "$other\n" - --as-of 2025-06-02 --format json
    silent
    equal "$(cat "$work/out")" "$(cat "$work/printed")"
done

# Fifty mistakes are told, the others counted.
run_on "$(seq -s'\n' -f 'key%g = 1' 1 70)\n" -
exits 2
complains '^-: error: has 20 more mistakes$'
equal "$(grep -c 'unknown key' "$work/err")" 50

finish
