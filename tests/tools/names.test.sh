#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-names: output, exit codes, and what it says to bad input.
tool=lifecare-names
. tests/tools/harness.sh

common_promises

# One name: what it is, whose, where that is printed, what is wrong with it.
run what HWE_Mönsterby_TSS
exits 0
silent
prints 'of +HWE_Domän_TSS: Replaces TSS on disk'
prints 'domain +Mönsterby'
prints 'source +techspec-2024 13.4, techspec-2025 13.3'
run what hwe_mby_deviation --lang sv
exits 0
prints 'Avvikelser, IFO/VoO'
run what MBY_Activity --format csv
exits 0
prints '^MBY_Activity,database,legacy,.*,MBY,,HWE_MBY_ActivityLog,'
# NAME VERDICT RIGHT: near misses
near() {
    run what "$1" --format csv
    exits 1
    prints "^$1,database,$2,.*,$3,"
}
near HWE_MBY_Deviations misspelt HWE_MBY_Deviation
near MBY_KQO misspelt MBY_KQ0
near HWE-MBY-TSS wrong-divider HWE_MBY_TSS
near HWE__TSS missing-domain HWE_Domän_TSS
near HWE_TSS missing-domain HWE_Domän_TSS
near MBY_TSS missing-prefix HWE_MBY_TSS
near HWE_MBY_SYSLOG unwanted-domain HWE_SYSLOG
near HWE_KI0 missing-domain Domän_KI0
near HWE_MBY_KI0 fixed-part-in-domain MBY_KI0
near MBY_TSS_KI0 fixed-part-in-domain MBY_KI0
near HCWMYMESSAGES_ missing-customer HCWMYMESSAGES_Kundnamn
run what HWE_MBY_AuditLog --document techspec-2025
exits 0
prints 'printed in techspec-2024 13.4, not in techspec-2025'
# A name is advised only where it is sure what is meant: no word is divided into a domain and an end.
for name in HWE_Monitoring HWE_Reporting HWE_Timebooking HWE_MBYDeviatin; do
    run what $name --format csv
    exits 1
    prints "^$name,unknown,unknown,"
    run_on "HCWMETA1\n$name\n" check
    exits 0
    prints "^   2  $name +unknown +built as the suite's newer names are \(HWE_xxx\), but no"
done
# The same names, however they are marked: in quotation marks and brackets, in any line or cell.
for list in '[HCWMETA1]\n[HWE_MBY_TSS]\n' 'HCWMETA1\n[HWE_MBY_TSS]\n' '"HCWMETA1"\n”HWE_MBY_TSS”\n' \
    'name;owner\n[HCWMETA1];sa\n"[HWE_MBY_TSS]";sa\n' '[{"name":"[HCWMETA1]"},{"name":"HWE_MBY_TSS"}]\n' "N'HCWMETA1'\nN'HWE_MBY_TSS'\n"; do
    run_on "$list" check
    exits 0
    prints '^2 names: 2 valid$'
done
run_on 'HCWMETA1\n[dbo].[HWE_MBY_TSS]\n' check
prints '1 unknown, 1 valid$'
# Letters in two characters are the same name, and told as such.
run_on 'HCWMETA1\nHWE_A\0314\0212mål_TSS\nÅmål_KQ0\n' check
exits 0
prints '^   2  HWE_.* +valid +å, ä or ö is two characters in the name'
prints '^3 names: 3 valid$'
# One that lacks its domain is judged by the edition that prints it.
run_on 'HWE_Scheduling\nHCWMETA1\n' check --document techspec-2025 --format csv
exits 0
prints '^1,HWE_Scheduling,other-document,HWE_Domän_Scheduling,,,"?the domain is missing in the name; HWE_Domän_Scheduling is printed in techspec-2024 13.4, not in techspec-2025'
run_on 'HWE_Scheduling\nHCWMETA1\n' check --document techspec-2024
exits 1
prints 'HWE_Scheduling +missing-domain '
run what HWE_MBY_AuditLog --family education --as-of 2026-01-15
exits 0
prints 'a database of the suite'
run what ReportServer
exits 1
prints 'unknown: not close to a name of the suite'
run what ReportServer --lang sv
prints 'okänt: liknar inget namn i sviten'
run what HCWMYMESSAGES_X_KQ0
exits 0
prints 'also +Domän_KQ0 of HCWMYMESSAGES_X'
# Files between systems, and the client's variables.
run what AVLÄSNINGLIS1.TXT
exits 0
prints 'TEIS 174: BoSko till LIS'
prints 'TEIS 316: BoSko till Profdoc'
prints 'stockholm-2013 3.1.2.2'
run what "$(printf 'AVLA\314\210SNINGLIS1.TXT')" # as macOS writes it
exits 0
prints 'TEIS 316: BoSko till Profdoc'
run what FD-F104-1.txt
exits 0
prints 'of +Invoice data, int, LG04'
prints 'stockholm-2013 3.1.4.4; stockholm-2013 3.1.4.3'
prints 'basis +printed; figure$'
run what AP:CSN.HANNA.ANDRING
exits 0
prints 'TEIS 77: HANNA till CSN'
run what TITAN_LOOKUP_IPV6_ENABLE=Y TITAN_LOOKUP_IPV4_DISABLE=Y
exits 0
prints 'IPv6 only, for DirectAccess'
run what TITAN_LOOKUP_IPV4_DISABLE=Y
exits 0
prints 'no communication'
if ! on_windows; then # where every argument is UTF-16
    run what "$(printf 'HWE_\377_TSS')"
    exits 2
    complains 'is not UTF-8'
fi
run what HWE_MBY_TSS --format tap
exits 2
complains 'is for check and compare'

# A list: one a line, with and without findings.
run_on 'HCWMETA1\nHWE_MBY_TSS\n\nmby_kq0\n' check
exits 0
prints '^3 names: 3 valid$'
lines 1
run_on 'HCWMETA1\nHWE_MBY_TS\nReportServer\n' check -
exits 1
prints '^   2  HWE_MBY_TS +misspelt +misspelt; did you mean HWE_MBY_TSS\?$'
prints '^   3  ReportServer +unknown '
prints '^3 names: 1 misspelt, 1 unknown, 1 valid$'
# Other systems have databases too, and an upgrade leaves those of the edition before: notes, as in lifecare-check and in what.
for name in ReportServer HWE_MBY_Scheduling MBY_KJ1 HWE_Spaces HCWSYSLOG; do
    run_on "HCWMETA1\n$name\n" check --document techspec-2025
    exits 0
    prints "^   2  $name "
done
for name in HWE_MBY_Scheduling MBY_KJ1 HWE_Spaces HCWSYSLOG; do
    run what $name --document techspec-2025
    exits 0
done
# Printed in both editions, whose cells differ by an apostrophe, or by a word.
for name in EconomyConfiguration Checklist CitizenInternal; do
    run what HWE_MBY_$name --document techspec-2025
    prints 'source +techspec-2024 13.4, techspec-2025 13.3$'
done
run what HCWSYSLOG --document techspec-2025
prints 'the new one is HWE_SYSLOG'
prints 'techspec-2025 6.9'
run_on 'HCWMETA1\nReportServer\n' check --ignore-foreign
exits 0
prints_not ReportServer
run_on 'HCWMETA1\r\nHWE_MBY_AuditLog\r\n' check --document techspec-2024 --format json
exits 0
prints '"name":"HWE_MBY_AuditLog","verdict":"valid","database":"HWE_Domän_AuditLog","part":"MBY"'
# With --explain every name, and where its database is printed.
# An older name is no fault: 13.3 says that it can occur ("kan förekomma") and is moved in time.
run_on 'HCWMETA1\nMBY_Activity\n' check --explain --document techspec-2025
exits 0
prints '^   1  HCWMETA1 +valid +HCWMETA1 \[techspec-2024 13.4, techspec-2025 13.3, printed\]$'
prints 'HWE_Domän_ActivityLog \[techspec-2024 13.4,'
# sqlcmd with its heading, padding and count; talk above it; tempdb is the server's own.
sqlcmd='Changed database context to master.\nname                                    \n----------------------------------------\nmaster                                  \ntempdb                                  \nHCWMETA1                                \nHWE_M\303\266nsterby_TSS                       \n\n(4 rows affected)\n'
run_on "$sqlcmd" check
exits 0
prints '^4 names: 2 system-database, 2 valid$'
run_on 'HCWMETA1\nHWE_MBY_TSS\n(2 rader påverkas)\n' check
exits 0
prints '^2 names: 2 valid$'
run_on 'database_id name        state\n----------- ----------- -----\n          5 MBY_KQO     ONLINE\n          6 Å_ÄÖ_KQ0    ONLINE\n' check --format csv
exits 1
prints '^3,MBY_KQO,misspelt,Domän_KQ0,MBY,MBY_KQ0,'
prints '^4,Å_ÄÖ_KQ0,valid,Domän_KQ0,Å_ÄÖ,,$'
run_on 'id name\n-- ----\n5 MBY_KQ0\n' check
exits 2
complains '^-:3:3: error: the columns are not under their headings'
# CSV with a heading, in the encodings of Windows.
run_on 'server,name\nS1,HWE_MBY_TSS\nS1,"HWE_M,Y_TS"\n' check --format csv
exits 1
prints '^3,"HWE_M,Y_TS",'
run_on 'server;databas\nS1;HWE_MBY_TSS\n' check --column databas
exits 0
run_on 'server;databas\nS1;HWE_MBY_TSS\n' check --column database
exits 2
complains 'no column is called "database"; did you mean "databas"\?'
printf 'HWE_M\366nsterby_TSS\n' >"$work/ansi.txt"
run check "$work/ansi.txt" --format csv
exits 0
prints '^1,HWE_Mönsterby_TSS,valid,'
printf '\377\376H\000C\000W\000M\000E\000T\000A\0001\000\r\000\n\000' >"$work/utf16.txt"
run check "$work/utf16.txt"
exits 0
prints '^1 name: 1 valid$'

# Plain lists in files are read in blocks: lines across their edges, other encodings in the middle, a line longer than a block.
awk 'BEGIN { for (i = 0; i < 40000; i++) printf "HWE_D%d_TimeBook\r\n", i; print "HWE_MBY_TimeBok"; printf "MBY_KQ0" }' >"$work/long.txt"
run check "$work/long.txt"
exits 1
prints '^40001  HWE_MBY_TimeBok +misspelt '
prints '^40 002 names: 1 misspelt, 40 001 valid$'
{ cat "$work/long.txt"; printf '\nHWE_M\366nsterby_TSS\n'; } >"$work/mixed.txt"
run check "$work/mixed.txt"
exits 1
prints '^40 003 names: 1 misspelt, 40 002 valid$'
grep -q 'read as Windows-1252' "$work/err" || fault "the encoding is not said"
{ cat "$work/long.txt"; printf '\nHWE_\000_TSS\n'; } >"$work/zero.txt"
run check "$work/zero.txt"
exits 2
complains 'zero.txt:40003:5: error: holds a NUL byte'
awk 'BEGIN { print "MBY_KQ0"; for (i = 0; i < 5500; i++) printf "HWE_D%d_", i; print "" }' >"$work/wide.txt"
run check "$work/wide.txt" --output "$work/wide.out"
exits 1
equal "$(tail -n 1 "$work/wide.out")" "2 names: 1 too-long, 1 valid"
printf '\n\r\n  \n' >"$work/blank.txt"
run check "$work/blank.txt"
exits 2
complains 'is empty'
ran='check <FILE'
"$BIN/$tool" check <"$work/mixed.txt" >"$work/out" 2>"$work/err"
code=$?
exits 1
prints '^40 003 names: 1 misspelt, 40 002 valid$'

# Nothing checked is never success.
run_on '' check
exits 2
complains 'is empty'
run_on 'name\n----\n\n(0 rows affected)\n' check
exits 2
complains 'holds no names'
run check "$work/none"
exits 2
complains 'cannot be read'
run check --kind servers
exits 2
complains '"servers" is not accepted; did you mean "server"\?'
run_on 'HCWMETA1\n' check --document vellinge
exits 2
complains 'vellinge prints no databases'
run check --column
exits 2

# Servers: length, first character, forbidden characters, duplicates, collisions.
run_on 'MBYCORE01\nmbycore01\n1MBY\nMBYAPPLICATION01\nMBYAPPLICATION02\nMBY:WEB\nMBY WEB\n' check --kind server --format csv
exits 1
prints '^1,MBYCORE01,valid,$'
prints '^2,mbycore01,duplicate,the same name as on line 1$'
prints '^3,1MBY,starts-with-digit,'
prints '^4,MBYAPPLICATION01,too-long,"16 characters; at most 15 \(3.1.3, of core and application servers\)"$'
prints '^5,MBYAPPLICATION02,collision,"?after 15 characters the same name as on line 4 \(MBYAPPLICATION01\); 16 characters'
prints '^6,MBY:WEB,forbidden-character,'
prints '^7,MBY WEB,forbidden-character,'
run_on 'MBYCORE01\nMBYWEB01\nMBYINTRANET01.monsterby.se\n' check --kind server
exits 0
prints '^3 names: 3 valid$'
run_on 'MBYAPPLICATION01.monsterby.se\n' check --kind server
exits 1
prints 'too-long +16 characters; at most 15'

# A password is judged, and nothing of it is shown.
run_on 'hemligt123\n' check --kind password
exits 0
prints 'fits: .*at most 15'
prints_not 'hemligt'
run_on 'hemligt123456789\n' check --kind password --format json
exits 1
prints '"verdict":"too-long"'
prints_not 'hemligt|16'
run_on 'åäöåäöåäöåäöåäö' check --kind password
exits 0
run_on '' check --kind password
exits 2
complains 'holds no password'
run_on 'a\000b\n' check --kind password
exits 2
complains 'holds a NUL byte'
run_on 'a\nb\n' check --kind password
exits 2
complains 'more than one line'
run_on 'a\n' check --kind password "$work/file"
exits 2
complains 'read from standard input alone'

# What an installation should have.
cat >"$work/mby.toml" <<'TOML'
customer = "Mönsterby"
family = "welfare"
[[domain]]
name = "MBY"
subsystems = ["KIR", "VoO", "IFO", "FtB"]
TOML
run expect "$work/mby.toml" --as-of 2026-01-15
exits 0
prints '^HCWMYMESSAGES_Mönsterby +required '
prints '^HWE_MBY_TSS +possible \(assumed\) +Gemensam; after activation$'
prints '^MBY_KQ0 +required \(assumed\) +VoO'
prints '^required \(assumed\): the register of a subsystem; that it is there with the subsystem is not printed$'
run expect "$work/mby.toml" --as-of 2026-01-15 --lang sv
prints '^MBY_KQ0 +ska finnas \(antaget\) +VoO'
prints '^ska finnas \(antaget\): ett delsystems register; att det finns där delsystemet används står inte i$'
prints '^HWE_Identity +ska finnas +Samtliga'
run expect "$work/mby.toml" --as-of 2026-01-15
prints '^possible: Some databases come with a feature that was bought or activated; the document lists all'
prints_not 'AuditLog|Spaces'
# 2025 prints 29 rows and all of them belong to such an installation.
run expect "$work/mby.toml" --document techspec-2025 --format csv
lines 30
prints '^HWE_MBY_Deviation,possible,MBY,HWE_Domän_Deviation,printed,13.3,IFO/VoO'
prints '^MBY_KQ0,required,MBY,Domän_KQ0,assumed,13.3,VoO'
prints '^HWE_Identity,required,,HWE_Identity,printed,13.3,Samtliga'
run expect examples/data/vellinge.toml
[ "$(grep -c '^\[\[domain' examples/data/vellinge.toml)" -gt 0 ] || { exits 2; complains 'has no \[\[domain\]\]'; }
# Six of every installation (HCWMETA1 HCWMYMESSAGES HCWREPORT HWE_SYSLOG HWE_SignService HWE_Identity) and the registers of four subsystems; all 29 with the possible ones.
run generate --domain MBY --subsystems KIR,VoO,IFO,FtB --customer Mönsterby --document techspec-2025
exits 0
lines 10
run generate --domain MBY --subsystems KIR,VoO,IFO,FtB --customer Mönsterby --document techspec-2025 --possible
exits 0
lines 29
cp "$work/out" "$work/databases.txt"
run generate --domain MBY --subsystems IFO,VoO --document techspec-2025
exits 0
prints_not 'Kundnamn|MBY_KI0|MBY_EKO'
run generate --domain MBY --subsystems IFO,VOF
exits 2
complains '"VOF" is not accepted; did you mean "VoO"\?'
# What is odd about what was asked for is said, and the names are given.
run generate --domain 'å b' --subsystems VoO --document techspec-2025
exits 0
prints '^å b_KQ0$'
grep -q 'the domain "å b" has a blank: SQL needs brackets' "$work/err" || fault 'a blank in a domain passes in silence'
run generate --domain MBY --subsystems EDU --document techspec-2025
exits 0
grep -q 'techspec-2025 prints no databases of EDU' "$work/err" || fault 'the subsystem of another edition passes in silence'
run generate --domain MBY --subsystems EDU,KIR --customer X --document techspec-2024
exits 0
silent
for domain in HWE HWE_MBY MBY_KI0; do # what LC-NAME-005 finds in a file
    run generate --domain "$domain" --subsystems KIR
    exits 2
    complains "the domain \"$domain\" has a fixed part of the naming standard"
    printf 'customer = "M"\n[[domain]]\nname = "%s"\nsubsystems = ["KIR"]\n' "$domain" >"$work/odd.toml"
    run expect "$work/odd.toml"
    exits 2
    printf '%s_KI0\n' "$domain" >"$work/odd.txt"
    run compare "$work/odd.toml" "$work/odd.txt"
    exits 2
done
run generate --domain HCWMYMESSAGES_X --subsystems KIR
exits 0
grep -q 'the domain "HCWMYMESSAGES_X" gives databases whose names are not recognised' "$work/err" || fault 'a domain that LC-NAME-005 finds passes in silence'
run generate --domain HWEX --subsystems KIR
exits 0
prints '^HWEX_KI0$'
run generate --domain "$(printf 'a\033b')" --subsystems IFO
exits 2
complains 'cannot be part of a name'

# The set against the installation: one missing, one misspelt, one older, one foreign, two possible ones not there. Exactly that.
run compare "$work/mby.toml" "$work/databases.txt" --document techspec-2025
exits 0
prints '^29 names: 10 required, 19 possible$'
{ grep -v -e MBY_KQ0 -e _Deviation -e _TimeBook -e _Compensation -e SEReport "$work/databases.txt"; printf 'HWE_MBY_TimeBok\nMBY_Deviation\nReportServer\n'; } >"$work/wrong.txt"
run compare "$work/mby.toml" "$work/wrong.txt" --document techspec-2025
exits 1
prints '^26 names: 1 missing, 1 misspelt, 1 older, 1 unknown, 9 required, 14 possible, 3 missing-possible$'
prints 'MBY_KQ0 +missing +missing; belongs to VoO \(EC\) \[techspec-2025 13.3, assumed\]$'
prints 'HWE_MBY_TimeBok +misspelt +misspelt; did you mean HWE_MBY_TimeBook\?$'
prints 'MBY_Deviation +older +an older name; the new one is HWE_MBY_Deviation$'
prints 'ReportServer +unknown '
prints_not 'Compensation|SEReport'
lines 8
run compare "$work/mby.toml" "$work/wrong.txt" --document techspec-2025 --format csv
prints '^,HWE_MBY_Compensation,missing-possible,HWE_Domän_Compensation,MBY,,"?Some databases come with a feature'
# What may be missing, what may be older, and what is not there because nothing was bought: no findings.
{ grep -v -e _Deviation -e _Compensation -e SEReport "$work/databases.txt"; echo MBY_Deviation; } >"$work/right.txt"
run compare "$work/mby.toml" "$work/right.txt" --document techspec-2025
exits 0
prints '^26 names: 1 older, 10 required, 15 possible, 3 missing-possible$'
run compare "$work/mby.toml" "$work/right.txt" --document techspec-2025 --format junit
exits 0
# Where the installation has one domain and a customer, a wrong name is told with them and not with their placeholders.
printf 'HWE_TSS\nHCWMYMESSAGES\n' >"$work/parts.txt"
run compare "$work/mby.toml" "$work/parts.txt" --document techspec-2025 --format csv
exits 1
prints '^1,HWE_TSS,missing-domain,HWE_Domän_TSS,,HWE_MBY_TSS,.*built as HWE_MBY_TSS"?$'
prints '^2,HCWMYMESSAGES,missing-customer,HCWMYMESSAGES_Kundnamn,,HCWMYMESSAGES_Mönsterby,.*built as HCWMYMESSAGES_Mönsterby"?$'
{ cat "$work/databases.txt"; printf 'HWE_MYB_TSS\nHCWMYMESSAGES_Vellinge\nhcwmeta1\nHWE_MBY_Scheduling\n'; } >"$work/odd.txt"
run compare "$work/mby.toml" "$work/odd.txt" --document techspec-2025 --format csv
exits 1
prints '^30,HWE_MYB_TSS,unknown-domain,.*did you mean HWE_MBY_TSS'
prints '^31,HCWMYMESSAGES_Vellinge,unknown-customer,.*installation is Mönsterby.s$'
printf 'HCWMYMESSAGES_Mönsterb\n' >"$work/close.txt"
run compare "$work/mby.toml" "$work/close.txt" --document techspec-2025 --lang sv
exits 1
prints 'installationen är Mönsterbys; menar du'
prints '^ +HCWMYMESSAGES_Mönsterby\?$'
prints 'saknas; hör till samtliga installationer'
run compare "$work/mby.toml" "$work/odd.txt" --document techspec-2025 --format csv
prints '^32,hcwmeta1,duplicate,'
prints '^33,HWE_MBY_Scheduling,other-document,'
run_on 'x' compare - --document techspec-2025
exits 2
complains 'is read from standard input'

# Hostile names are shown, not obeyed.
printf '=cmd|1\n<script>\n\033[31mx\n]]>&"\n# SKIP\n' >"$work/hostile.txt"
run check "$work/hostile.txt"
exits 1
prints '\\u001B\[31mx'
run check "$work/hostile.txt" --format csv
prints "^1,'=cmd"
run check "$work/hostile.txt" --format tap
prints '^ok 5 - \\# SKIP$'
run check "$work/hostile.txt" --format junit
prints 'name="&lt;script&gt;"'
printf 'kept' >"$work/old"
run check "$work/none" --output "$work/old"
exits 2
equal "$(cat "$work/old")" kept

# What IdentityServer's database is for is stated not to be there; a product is stated in either place, and the same in both.
identity='customer = "M"\nfamily = "welfare"\n[[domain]]\nname = "MBY"\nsubsystems = ["KIR"]\n'
printf "$identity" >"$work/with.toml"
printf "${identity}[conditions]\nidentity-server = false\n" >"$work/without.toml"
printf 'HCWMETA1\nHCWREPORT\nHWE_SYSLOG\nHWE_SignService\nHCWMYMESSAGES_M\nMBY_KI0\n' >"$work/there.txt"
run compare "$work/with.toml" "$work/there.txt" --document techspec-2025
exits 1
prints 'HWE_Identity +missing '
run compare "$work/without.toml" "$work/there.txt" --document techspec-2025
exits 0
run expect "$work/without.toml" --document techspec-2025 --format csv
prints '^HWE_Identity,possible,'
printf 'HWE_A\314\212m\303\245l_TSS\nHWE_\303\205m\303\245l_TSS\n' >"$work/twice.txt"
sed 's/MBY/Åmål/' "$work/without.toml" >"$work/åmål.toml"
run compare "$work/åmål.toml" "$work/twice.txt" --document techspec-2025
prints '^   2  HWE_Åmål_TSS +duplicate '
contradicted() { # FILE MESSAGE
    run_on "$1" expect -
    exits 2
    complains "$2"
}
contradicted 'family = "education"\nproducts = ["spaces", "audit-log"]\n[conditions]\naudit-log = false\n[[domain]]\nname = "MBY"\nsubsystems = ["EDU"]\n' '^-:4:13: error: audit-log = false, but products in line 2 names audit-log'
contradicted '[conditions]\nkir = false\n[[domain]]\nname = "MBY"\nsubsystems = ["KIR"]\n' '^-:2:7: error: kir = false, but the \[\[domain\]\] in line 3 has the subsystem KIR'
contradicted '[conditions]\nedlevo = true\n[[domain]]\nname = "MBY"\nsubsystems = ["KIR"]\n' '^-:2:10: error: edlevo = true, but no \[\[domain\]\] \(the first in line 3\) has the subsystem EDU'
# A domain whose subsystems are not told may have any.
run_on '[conditions]\nvoo = true\n[[domain]]\nname = "MBY"\n' expect -
exits 0
run_on 'family = "education"\n[conditions]\nedlevo = true\naudit-log = true\n[[domain]]\nname = "MBY"\nsubsystems = ["EDU"]\n' expect -
exits 0

# What PowerShell and a console write: one quoted column, the line of its type, code page 850.
run_on '#TYPE System.Data.DataRow\r\n"name"\r\n"HWE_MBY_TSS"\r\n"MBY_KQ0"\r\n' check
exits 0
prints '^2 names: 2 valid'
run_on 'name               \n-------------------\nHWE_M\0224nsterby_TSS  \n\n(1 rows affected)\n' check --format csv
exits 0
prints ',HWE_Mönsterby_TSS,valid,'
grep -q 'read as code page 850' "$work/err" || fault "the code page is not said"
# Two encodings, as one program adds to what another wrote: neither is guessed.
for other in '\0366' '\0224'; do
    run_on "HCWMYMESSAGES_\0303\0205m\0303\0245l\nHCWMYMESSAGES_G${other}teborg\n" check
    exits 2
    complains 'is in two encodings: UTF-8 at line 1 and another one at other lines; save it as UTF-8'
    run_on "HCWMYMESSAGES_G${other}teborg\nHCWMYMESSAGES_\0303\0205m\0303\0245l\n" check --lang sv
    exits 2
    complains 'har två teckenkodningar: UTF-8 på rad 2 och en annan på andra rader'
done
# One pair alone, as Format-List writes it of one database, is no name with a colon; in a file as on standard input.
while IFS=';' read -r pair names; do
    printf "$pair" >"$work/pair"
    for list in "$work/pair" -; do
        run_on "$pair" check "$list" --format csv
        equal "$(tail -n +2 "$work/out" | cut -d, -f2 | tr '\n' ' ')" "$names "
    done
done <<'PAIRS'
name : MBY_KI0\n;MBY_KI0
\r\nName : MBY_KI0\r\n\r\n;MBY_KI0
databas: [MBY_KI0]\n;MBY_KI0
name : MBY_KI0, MBY_KQ0\n;MBY_KI0 MBY_KQ0
MBY_KI0\nDatabase : MBY_KQ0\n;MBY_KI0 MBY_KQ0
PAIRS
run_on 'HWE_MBY_TSS, HWE_Identity, MBY_KQ0\n' check
exits 0
prints '^3 names: 3 valid'
run_on 'id;size\n1;2\n3;4\n' check
exits 2
complains 'no column is called "name"; accepted: id, size'
run_on '  TCP    0.0.0.0:135   0.0.0.0:0   LISTENING\n' check
exits 2
complains 'output of netstat; a list of names is needed: sqlcmd'

# What a list holds beside its table is never passed over: another table, or a name above or below.
for text in 'name;id\nHWE_MBY_TSS;1\nid;name\n2;HWE_x_y\n' 'name,id\nHWE_MBY_TSS,1\n\ndatabase,owner\nHWE_x_y,3\n'; do
    run_on "$text" check -
    exits 2
    complains 'begins another table; give each one in a file of its own'
done
for text in 'name;id\nHWE_MBY_TSS;1\n\nHWE_x_y\n' 'HWE_x_y\nname;id\nHWE_MBY_TSS;1\n' \
    'name\n----\nHWE_MBY_TSS\n\n(1 rows affected)\nHWE_x_y\n' 'name : HWE_MBY_TSS\nid : 1\n\nHWE_x_y\n'; do
    run_on "$text" check -
    exits 2
    complains '"HWE_x_y" is outside the table; give the list and the table in a file each'
done
# The headings once more, and rows without a name, are counted.
run_on 'name,id\nHWE_MBY_TSS,1\n,2\nName,ID\nHCWMETA1,3\n' check -
exits 0
prints '^2 names: 2 valid$'
equal "$(cat "$work/err")" '-: 1 row has no name, line 3
-: 1 line is read as the heading, line 4'
# Records that call it differently, each its own way, and texts of JSON one behind the other.
run_on '[{"Name": "HWE_MBY_TSS"}, {"NAME": "HCWMETA1"}, {"database": "MBY_KQ0"}, {"title": "x"}]\n[{"name": "HWE_MBY_TS"}]\n' check -
exits 1
prints '^4 names: 1 misspelt, 3 valid$'
equal "$(cat "$work/err")" '-: 1 row has no name'
# In CSV of one column a quotation mark is doubled.
run_on '"name"\n"HCWMETA1"\n"HWE ""x"""\n' check - --format csv
prints ',"HWE ""x""",'

finish
