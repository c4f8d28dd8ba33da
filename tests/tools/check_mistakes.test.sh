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
[answers]\nx = true ==> 2:1 unknown key "x" in [answers]; none of the 232 accepted words is near
customer = "A"\ncustomer = "B" ==> 2:12 cannot redefine existing string 'customer'
[iis]\nhttps = true\n[client]\n[iis]\npool_per_application = true ==> 4:1 cannot redefine existing table 'iis'
# kinds
customer = 5 ==> 1:12 customer must be text in quotes, not a whole number
[server]\nname = "A" ==> 1:1 server must be a list of tables: [[server]], not a table
server = "A" ==> 1:10 server must be a list of tables: [[server]], not text
[[server]]\nname = "A"\nroles = "core-server" ==> 3:9 must be a list of words in quotes, not text; did you mean ["core-server"]?
[[server]]\nname = "A"\nmemory_gb = "16 GB" ==> 3:13 memory_gb must be a number, not text; did you mean 16?
[client]\nwan = "nej" ==> 2:7 wan must be true or false, not text; did you mean false?
[client]\nlatency_ms = 5.5 ==> 2:14 latency_ms must be a whole number, such as 37816 or 37_816, not a number with decimals
# words
[[server]]\nname = "A"\nroles = ["core-sever"] ==> 3:10 roles = "core-sever" is not accepted; did you mean "core-server"?
[[server]]\nname = "A"\nroles = ["web-server", "web-server"] ==> 3:24 roles names "web-server" twice
[[domain]]\nname = "ÅÄÖ"\nsubsystems = ["KIR", "Vård och omsorg", "Skola"] ==> 3:22 accepted: KIR, VoO, IFO, FtB, EDU, TSS & 3:41 "Skola" is not accepted
[monitoring]\nwatched = ["cpu", "memry"] ==> 2:19 watched = "memry" is not accepted; did you mean "memory"?
# names, addresses, numbers, days
[[server]]\nname = "A"\n\n[[server]]\nname = "a" ==> 5:8 name = "a" is the name of the [[server]] in line 1
[[server]]\nroles = ["core-server"] ==> 1:1 [[server]] has no name
[[server]]\nname = "" ==> 2:8 name is empty
[[server]]\nname = "A"\naddress = "10.0.0.256" ==> 3:11 is not an address; accepted: IPv4 as "10.20.0.11"
[network.client]\nprefixes = ["10.64.0.1/16", "10.0.0.0/33"] ==> 2:13 did you mean "10.64.0.0/16"? & 2:29 is not a prefix; accepted: "10.20.0.0/24"
[ports]\nsql = 0 ==> 2:7 sql = 0 is not a port; 1 to 65535 is accepted
[[server]]\nname = "A"\nprocessors = 70000 ==> 3:14 processors = 70000 is out of range; a whole number from 0 to 65535 is accepted
[volumes]\nusers = 4_294_967_296 ==> 2:9 users = 4294967296 is out of range
[client]\nlatency_ms = -5 ==> 2:14 latency_ms = -5 is out of range; 0 to 4294967295 is accepted
[volumes]\navailability_pct = 99.999 ==> 2:20 availability_pct = 99.999 is out of range; 0 to 100 with at most 2 decimals is accepted
[[certificate]]\nname = "x"\nexpires = "2026-02-30" ==> 3:11 expires = "2026-02-30" is not a day
[[certificate]]\nname = "x"\nexpires = true ==> 3:11 expires must be a day, such as 2026-01-31, not true or false
# waivers
[[waiver]]\ncheck = "LC-NAME-001" ==> 1:1 [[waiver]] has no reason
[[waiver]]\ncheck = "LC-NAME-001"\nreason = ""\nuntil = "now" ==> 3:10 reason is empty & 4:9 until = "now" is not a day
# what is no TOML
customer = "X\nfamily = "welfare" ==> 1:14 the text is not closed: a quote is missing
customer = "Växjö\r\nfamily = "welfare"\r\n ==> 1:18 the text is not closed: a quote is missing
customer = Växjö ==> 1:12 text stands in quotes: "Växjö"
customer = “Växjö” ==> 1:12 quotes are straight
customer = "Åmål" familj = "x" ==> 1:19 the line must end here, saw 'f'
customer = ==> 1:11 a value is missing
customer: "A" ==> 1:9 a key and its value are divided by =
customer = "A" // who ==> 1:16 a comment begins with #
customer = "V\0344xj\0366" ==> 1:14 is not UTF-8 here; save the file as UTF-8
[client]\nwan = yes ==> 2:7 did you mean true?
[[server]]\nname = "A"\nroles = [core-server] ==> 3:10 text stands in quotes: "core-server"
[[server]]\nname = "A"\nroles = ["core-server" "web-server"] ==> 3:24 expected comma or closing ']'
[[server]]\nname = "A"\nmemory_gb = 16 GB ==> 3:13 the unit is told by the key; write 16
[[server]]\nname = "A"\nmemory_gb = 16,5 ==> 3:13 decimals follow a point; write 16.5
[volumes]\nusers = 37 816 ==> 2:9 a number has no blanks; write 37816
[volumes]\nusers = 99999999999999999999 ==> 2:9 is not representable in 64 bits
[[certificate]]\nname = "x"\nexpires = 2026-1-5 ==> 3:11 a day is written YYYY-MM-DD
[[certificate]]\nname = "x"\nexpires = 2026-02-30 ==> 3:11 expected day between 1 and 28
[iis]\naudit_buffer = "D:\\\\logs\\\\x" # right\nhttps = yes ==> 3:9 did you mean true?
[iis]\naudit_buffer = "D:\\logs" ==> 2:20 unknown escape sequence
# several, also after a line that is no TOML
customr = "X"\nfamily = "welfar"\n[iis]\nhttp = true\nhttps = "ja"\n[[server]]\nroles = ["web"]\nzone = "DMZ" ==> 1:1 customr & 2:10 "welfare"? & 4:1 unknown key "http" & 5:9 did you mean true? & 6:1 has no name & 7:10 "web-server"? & 8:8 "dmz"?
customer = X\n[volumes]\nusers = 1 000\nuser = 1\n[client]\nwan = yes ==> 1:12 text stands in quotes & 3:9 write 1000 & 4:1 unknown key "user" in [volumes] & 6:7 did you mean true?
[[server]\nname = "A"\nmemry_gb = 4\n[iis]\nhttp = true ==> 1:10 the line ends too early & 5:1 unknown key "http"
[[server]]\nname = A\nmemry_gb = 4 ==> 2:8 text stands in quotes: "A" & 3:1 did you mean "memory_gb"?
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

# Fifty mistakes are told, the others counted.
run_on "$(seq -s'\n' -f 'key%g = 1' 1 70)\n" -
exits 2
complains '^-: error: has 20 more mistakes$'
equal "$(grep -c 'unknown key' "$work/err")" 50

finish
