#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-support: both clocks, inventories in every form, timeline, changes; exit codes; what it says to bad input.
tool=lifecare-support
. tests/tools/harness.sh

common_promises
day='--as-of 2026-06-01'

# One version: who says so and until when.
# shellcheck disable=SC2086 # two words
run show "SQL Server 2019" $day --format csv
exits 0
silent
prints '^,SQL Server 2019,sql-server,2019,,supported,2030-01-08,vendor,supported,2020-05-11,,printed,techspec-2025,8.2,,supported,2030-01-08,endoflife-date/'
run show Windows Server 2016 --as-of 2024-02-01 --format csv
exits 1
prints ',finding,2022-11-20,suite,ended,,2022-11-20,assumed,techspec-2024,8.2,'
run show Windows Server 2016 --as-of 2025-02-01 --format csv
exits 1
prints ',finding,2022-11-20,suite,withdrawn,,2022-11-20,'
run show Silverlight --document techspec-2024 --as-of 2021-12-31
exits 0
run show Silverlight --document techspec-2024 --as-of 2022-01-01
exits 1
prints 'support ended, last day 2021-12-31'
# Supported by the suite, ended at the vendor.
run show .NET 8.0.11 --as-of 2026-11-10
exits 0
run show .NET 8.0.11 --as-of 2026-11-11 --explain
exits 1
prints 'NOT SUPPORTED .NET 8.0.11  \(last day 2026-11-10, vendor\)'
prints '2024v04 begins on Monday 2024-01-22'
prints 'endoflife-date/endoflife.date:products/dotnet.md, 2026-08-22, external'
# Sources that disagree are shown; the age of the dates too.
run show "SQL Server 2019" --as-of 2026-09-01 --explain
prints '10 days old'
prints 'another source says: .*2025-01-14'
# An edition that was not told.
run show Windows 11 22H2 --as-of 2025-02-01
exits 0 # as lifecare-check, which calls it not checked
prints '^DEPENDS'
prints 'ended 2024-10-08 for 11 22H2 Home/Pro, not for 11 22H2 Enterprise/Education'
run show 10.0.17763
exits 1
prints 'write the word Server'
run show windows-server --as-of 2026-06-01 --format csv
exits 0
prints ',Windows Server 2022,'
# 8.2: "Acrobat Reader ... BBIC (IFO)"; 5.1: "Adobe Reader krävs för utskrifter i Procapita-as-a-Service". Whether that is
# used the file says, and lifecare-check reads it alike.
printf '[[domain]]\nname = "MBY"\nsubsystems = ["KIR", "VoO"]\n[client]\nsoftware = ["Windows 11 Enterprise 24H2", "Acrobat Reader"]\n' >"$work/reader.toml"
run check "$work/reader.toml" --as-of 2026-06-01
exits 0
prints '^not judged    client: Acrobat Reader$'
prints 'named only for BBIC \(IFO\), which is not used \(techspec-2025 8.2\)'
sed 's/VoO/IFO/' "$work/reader.toml" >"$work/reader_ifo.toml"
run check "$work/reader_ifo.toml" --as-of 2026-06-01
exits 0
prints '^supported     client: Acrobat Reader$'
for printing in true false; do
    printf 'hosting = "cloud"\nproducts = ["procapita-as-a-service"]\n[client]\nsoftware = ["Windows 11 Enterprise 24H2", "Adobe Reader"]\n[conditions]\nprocapita-printing = %s\n' $printing >"$work/printing.toml"
    run check "$work/printing.toml" --as-of 2026-06-01
    exits 0
    if [ $printing = true ]; then
        prints '^supported     client: Adobe Reader$'
    else
        prints 'named only for printing in Procapita-as-a-Service, which is not used'
    fi
done
# 8.2 lists an operating system for clients or for servers: for the other it is not named, which is neither yes nor no.
run show "Windows 11 Enterprise 24H2" --as-of 2026-06-01
exits 0
prints 'supported from 2022-01-24; listed for clients only'
printf '[[server]]\nname = "DB01"\nroles = ["database-server"]\nsoftware = ["Windows 11 Pro 24H2", "SQL Server 2022"]\n[client]\nsoftware = ["Windows Server 2022"]\n' >"$work/machines.toml"
run check "$work/machines.toml" --as-of 2026-06-01
exits 0
prints '^not judged    DB01: Windows 11 Pro 24H2$'
prints 'not named for such a machine: listed for clients only \(techspec-2025 8.2\)'
prints '^not judged    client: Windows Server 2022$'
prints 'not judged: 2'
run check "$work/machines.toml" --as-of 2026-06-01 --lang sv
prints 'nämns inte för en sådan maskin: listas endast för servrar'
printf 'thin_client = true\n' >>"$work/machines.toml"
run check "$work/machines.toml" --as-of 2026-06-01
prints '^supported     client: Windows Server 2022'
# What is demanded is the printed 4.8; 4.8.1 is a higher version, as a service pack is.
run show ".NET Framework 4.8.1" --as-of 2026-06-01 --explain
exits 0
prints '^DEPENDS'
says 'supported on a condition: 4.8 is demanded of every server and client from 2023v38'
says 'approved it in writing \(8.1\)'
says 'may not be: higher versions, service packs or the like included, .*\[techspec-2025 8.1\]'
run show "SQL Server 2022 Service Pack 1" --as-of 2025-06-01 --lang sv
says 'inte angivet: om Tietoevry har godkänt den skriftligt \(8.1\)'
# The least subversion is asked for where it is not stated.
run show ".NET 7.0 Hosting Bundle" --document techspec-2024 --as-of 2024-02-01
exits 0
prints '^DEPENDS'
says 'subversion at least 5 \(not stated: the subversion\)'
# What is not out on the day is not judged; the build of an IIS is its Windows Server's.
run show "Windows 11 Pro 25H2" --as-of 2025-06-01
exits 1
prints '^not judged    Windows 11 Pro 25H2$'
run show "IIS 10.0.14393" --as-of 2025-06-01
exits 1
says 'it is part of Windows Server 2016, not supported'
run show "Safari 27.1 iPhone" --document techspec-2025 --as-of 2026-11-28 --explain
exits 0
says 'suite: Safari  ?\[techspec-2025 8.3, assumed\]'
says 'reading: each release of Safari is a version;.*\[assumed\]'
run show "Firefox 139 on Linux" --as-of 2025-06-01
exits 0
says 'supported if it is the latest version.*not stated: whether Tietoevry has approved it in writing'
run show "Citrix XenApp" --as-of 2025-06-01
exits 0
says 'not stated: whether the users have separate accounts in the environment'
says 'some functions do not work'
run show ".NET Framework 4.8" --as-of 2026-06-01
prints 'supported: demanded of every server and client from 2023v38'
run show nosuchthing
exits 1
equal "$(grep -c 'not a product of the platform tables' "$work/err")" 1
run show rabbitmq --family education
exits 1
prints 'not named in techspec-2024'
run show "Windows Server 2022" --lang sv --as-of 2026-06-01
prints 'stöds från 2022-01-24'

# Each argument that names a product is asked about; of what names two none is answered.
run show "SQL Server 2019" "Windows Server 2016" --as-of 2026-06-01 --format csv
exits 1
equal "$(cut -d, -f2,6 "$work/out" | tr '\n' ' ')" 'software,outcome SQL Server 2019,supported Windows Server 2016,finding '
run show "SQL Server 2022" "SQL Server 2016" --as-of 2026-06-01
exits 1
prints '^supported +SQL Server 2022 '
prints '^NOT SUPPORTED SQL Server 2016'
prints '^2 read, 2 judged, 1 to be fixed$'
run show SQL Server 2019 Windows Server 2016 --lang sv
exits 2
complains '"SQL Server 2019 Windows Server 2016" är mer än en produkt; fråga om en i taget'
run timeline "SQL Server 2019 Windows Server 2016"
exits 2
complains 'is more than one product'
# More than one product in one text is none: asked about, in a file, in a list.
for several in 'Windows Server 2022/2016' 'SQL Server 2022 and 2014' 'Windows Server 2016, SQL Server 2019'; do
    run show "$several" --as-of 2026-01-15
    exits 2
    complains 'is more than one product'
    printf 'customer = "X"\nfamily = "welfare"\n[[server]]\nname = "A"\nsoftware = ["%s"]\n' "$several" >"$work/several.toml"
    run check "$work/several.toml"
    exits 2
    complains 'several.toml:5:13: error: software = ".*" is more than one product; write each in quotes of its own'
    printf 'Computer,DisplayName\nDB,Windows Server 2022\nDB,"%s"\n' "$several" >"$work/several.csv"
    run check --inventory "$work/several.csv" --as-of 2026-01-15
    exits 1
    prints '^UNCLEAR +DB: '
    prints '^ +more than one product in one text; write each by itself$'
    prints '^2 read, 1 judged, 1 to be fixed; not judged: 1$'
    run check --inventory "$work/several.csv" --as-of 2026-01-15 --format csv
    exits 1
    prints '^DB,.*,ambiguous,'
done
tool=lifecare-check
run init --from "$work/several.csv" --customer X
exits 0
grep -q '^DB: "Windows Server 2016, SQL Server 2019" (.*several.csv) is more than one product and is left out' "$work/err" || fault "what was left out is not said"
cp "$work/out" "$work/several.toml"
tool=lifecare-support
run check "$work/several.toml" --as-of 2026-01-15
exits 0
# A version that was not understood is told, and is no answer.
for version in 2o19 02019 16 '２０１９'; do
    run show "SQL Server $version" --as-of 2026-01-15
    exits 1
    equal "$(cat "$work/err")" "lifecare-support: \"$version\" was not understood; the answer is about SQL Server"
done
run show 'SQL Server (64-bit)' --as-of 2026-01-15
exits 0
silent
# What was not understood is told.
run show "SQL Server 2019" banan --as-of 2026-06-01 --lang sv
exits 0
equal "$(cat "$work/err")" 'lifecare-support: "banan" förstods inte; svaret gäller SQL Server 2019'
for words in 'Microsoft SQL Server 2019 Standard Edition (64-bit)' 'Windows 11 Enterprise 24H2 x64' \
    'Microsoft .NET 8.0.11 - Windows Server Hosting' 'Microsoft .NET 8.0.11 Hosting Bundle' 'Windows 10 Semi-Annual Channel (Targeted)' \
    'Windows 10 Enterprise Long-Term Servicing Channel 2019' 'Windows 10 Current Branch for Business' 'Firefox 140 Extended Support Release' 'Office 2016 32-bit' 'Outlook 2019 engelska' 'SQL Server 2022 on Windows Server 2022'; do
    run show "$words" --as-of 2026-06-01
    silent
done
# Places that are words are in the reader's language.
run show "Windows Server 2016" --as-of 2026-06-01 --lang sv
prints 'borttagen 2025-01-21 \(techspec-2025 ändringshistorik\)'
# A product without a version in its row.
run show "RabbitMQ 4.1" --as-of 2026-06-01 --lang sv --explain
prints 'systemet: RabbitMQ, "'

# Products as technicians write them for short.
printf 'SQL 2017\nMicrosoft SQL 2017\nServer 2016\nSQL Server 2022\n' >"$work/short.txt"
run check --inventory "$work/short.txt" --as-of 2025-06-01
exits 1
prints '^NOT SUPPORTED Microsoft SQL 2017 '
prints '^4 read, 4 judged, 3 to be fixed'
run show 'SQL Std 2022' 'MS SQL 2022' --as-of 2026-06-01
exits 0
silent

# Inventories behind each other: none is milder than apart.
printf '\nDisplayName    : Google Chrome\nDisplayVersion : 999.0\n\n' >"$work/list.txt"
printf 'Windows Registry Editor Version 5.00\n\n[hkey_local_machine\\software\\a]\n"displayname"="Microsoft SQL Server 2014"\n"displayversion"="12.0.1"\n\n' >"$work/a.reg"
printf '[{"name": "Microsoft SQL Server 2014", "version": "12.0.1"}]\n' >"$work/a.json"
printf '\nName    : Microsoft SQL Server 2014\nVersion : 12.0.1\n\n' >"$work/other.txt"
for old in a.reg a.json other.txt; do
    cat "$work/list.txt" "$work/$old" >"$work/joined.txt"
    run check --inventory "$work/joined.txt" --as-of 2026-06-01 --format csv
    exits 1
    prints '^,Microsoft SQL Server 2014 12.0.1,sql-server,2014,'
    cat "$work/$old" "$work/list.txt" "$work/a.json" >"$work/joined.txt"
    run check --inventory "$work/joined.txt" --as-of 2026-06-01 --format csv
    exits 1
    prints '^,Microsoft SQL Server 2014 12.0.1,sql-server,2014,'
    prints ',chrome,'
done

# systeminfo, as Windows prints it.
run check --inventory tests/data/systeminfo/windows10.txt --document techspec-2025 --as-of 2022-05-10 --format csv
exits 0
prints '^DESKTOP-WIN01,.*,windows,10,20H2,depends,2023-05-09,vendor,conditional,'
run check --inventory tests/data/systeminfo/windows10.txt --document techspec-2025 --as-of 2023-05-10 --format csv
exits 1
prints '^DESKTOP-WIN01,.*,finding,2023-05-09,vendor,conditional,.*,ended,'
run check --inventory tests/data/systeminfo/windows10.txt --document techspec-2025 --as-of 2022-05-10
equal "$(awk 'length($0) > 100' "$work/out")" ''
prints '^ +\(last day 2023-05-09, vendor\)$'
run check --inventory tests/data/systeminfo/windows2012r2.txt --as-of 2026-06-01 --format csv
exits 1
prints '^WIN-1A1A1AA11AA,.*,windows-server,2012 R2,,finding,,,not-listed,.*,ended,2023-10-10,'
run check --inventory tests/data/systeminfo/windows2012r2.txt --as-of 2026-06-01 --paid-updates --format csv
prints ',not-listed,.*,supported,2026-10-13,'

# A written inventory with the right verdicts on both clocks, in every form.
cat >"$work/list.txt" <<'LIST'
# what runs here
Windows Server 2022 Standard
Microsoft SQL Server 2019 (RTM-CU25) 15.0.4355.3
.NET 8.0.11
Windows Server 2016
Notepad++ 8.6
LIST
run check --inventory "$work/list.txt" --as-of 2026-06-01 --format csv
exits 1
prints '^,Windows Server 2022 Standard,windows-server,2022,,supported,2031-10-14,vendor,'
prints '^,Microsoft SQL Server 2019 \(RTM-CU25\) 15.0.4355.3,sql-server,2019,RTM,supported,2030-01-08,vendor,'
prints '^,.NET 8.0.11,dotnet,8.0.11,,depends,2026-11-10,vendor,conditional,'
prints '^,Windows Server 2016,.*,finding,2022-11-20,suite,withdrawn,'
prints '^,Notepad\+\+ 8.6,,,,not-judged,,,not-named,'
grep -v 2016 "$work/list.txt" >"$work/good.txt"
run check --inventory "$work/good.txt" --as-of 2026-06-01
exits 0
prints '4 read, 3 judged, 0 to be fixed; not judged: 1'
prints_not 'Notepad'
# 6 months from 2026-06-01 is 2026-12-01: .NET 8 ends before it; 5 months is 2026-11-01.
run check --inventory "$work/good.txt" --as-of 2026-06-01 --within 6m
exits 1
prints '^ENDS SOON     .NET 8.0.11'
run check --inventory "$work/good.txt" --as-of 2026-06-01 --within 5m
exits 0
printf 'machine;displayname;version\nAPP1;Microsoft Windows Server 2019 Standard;10.0.17763\nAPP1;Firefox;131.0\n' >"$work/list.csv"
run check --inventory "$work/list.csv" --as-of 2026-06-01 --format csv
exits 1
prints '^APP1,Microsoft Windows Server 2019 Standard 10.0.17763,windows-server,2019,,depends,2029-01-09,vendor,conditional,'
prints '^APP1,Firefox 131.0,firefox,131.0,,finding,2024-10-28,release,rolling,'
printf '[{"name":"Microsoft Windows Server 2022 Datacenter","version":"10.0.20348","build":"20348","platform":"windows"},{"name":"RabbitMQ Server","version":"3.13.7"}]' >"$work/osquery.json"
run check --inventory "$work/osquery.json" --as-of 2026-06-01 --format csv
exits 1
prints ',windows-server,2022,,supported,'
prints ',rabbitmq,3.13.7,,finding,2024-09-17,vendor,rolling,.*,4.3,'
printf '{"hostIdentifier":"APP1","columns":{"name":"Microsoft .NET Runtime - 8.0.11 (x64)","version":"64.44.23253"}}' >"$work/osqueryd.json"
run check --inventory "$work/osqueryd.json" --as-of 2026-06-01 --format csv
exits 0
prints '^APP1,Microsoft .NET Runtime - 8.0.11 \(x64\) 64.44.23253,dotnet,8.0.11,,depends,'
printf '{"Sources":[{"Packages":[{"PackageIdentifier":"Mozilla.Firefox","Version":"131.0"},{"PackageIdentifier":"Microsoft.DotNet.Runtime.8","Version":"8.0.11"},{"PackageIdentifier":"Microsoft.SQLServer.2019.Developer","Version":"15.0.2000.5"}]}]}' >"$work/winget.json"
run check --inventory "$work/winget.json" --as-of 2026-06-01 --format csv
exits 1
prints ',firefox,131.0,'
prints ',dotnet,8.0.11,'
prints ',sql-server,2019,'
run_on 'customer = "X"\n[[server]]\nname = "A"\nroles = ["core-server"]\nsoftware = ["Windows Server 2022", "SQL Server 2014"]\n' check - --as-of 2026-06-01 --format csv
exits 1
prints '^A,Windows Server 2022,.*,supported,'
prints '^A,SQL Server 2014,.*,finding,.*,not-listed,'
# UTF-16 of PowerShell 5.
printf 'Windows Server 2022\r\n' | iconv -t UTF-16 >"$work/utf16.txt"
run check --inventory "$work/utf16.txt" --as-of 2026-06-01
exits 0

# The dates of a file in place of those built in: the copy that they were made from answers alike.
for product in windows windows-server sql-server dotnet dotnet-framework rabbitmq; do
    run show "$product" --as-of 2026-06-01 --format csv
    cut -d, -f1-17,19-22 "$work/out" >"$work/builtin"
    run show "$product" --as-of 2026-06-01 --format csv --lifecycle tests/data/vendor-lifecycle.tsv
    equal "$(cut -d, -f1-17,19-22 "$work/out" | sed 's/MicrosoftDocs[^,]*//g')" "$(sed 's/MicrosoftDocs[^,]*//g' "$work/builtin")"
done
for version in 'Windows 10 Enterprise LTSC 2019' 'Windows 10 1607 LTSB' 'Windows 11 Pro 23H2' 'Windows Server, version 20H2' 'Windows Server 2008 R2 SP1' 'SQL Server 2016 SP2' 'SQL Server 2016' 'SQL Server 2008 R2' 'SQL Server 2012 RTM' '.NET Core 3.1' '.NET Framework 3.5' 'macOS 13' 'Windows 10 21H1' 'Citrix Virtual Apps 2402'; do
    run show "$version" --as-of 2026-06-01 --format csv
    cut -d, -f1-17,19 "$work/out" >"$work/builtin"
    run show "$version" --as-of 2026-06-01 --format csv --lifecycle tests/data/vendor-lifecycle.tsv
    equal "$(cut -d, -f1-17,19 "$work/out")" "$(cat "$work/builtin")"
done
# A file knows the browsers' versions too.
run show Firefox 140 --as-of 2026-08-20 --document cloud-6.2 --lifecycle tests/data/vendor-lifecycle.tsv
exits 1
says 'superseded on 2025-08-19; the newest is 154 \(2026-08-18;'
run show Firefox 153 --as-of 2026-08-20 --document cloud-6.2 --lifecycle tests/data/vendor-lifecycle.tsv
exits 0
sed 's/2030-01-08/2024-01-08/' tests/data/vendor-lifecycle.tsv >"$work/newer.tsv"
run show SQL Server 2019 --as-of 2026-06-01 --lifecycle "$work/newer.tsv"
exits 1
prints 'security updates ended 2024-01-08'

# Newer releases of browsers come in their own form; the vendors' dates stay those built in.
run show Chrome 157 --as-of 2026-11-28 --format csv
equal "$(cut -d, -f6,9,21,23,24 "$work/out" | tail -1)" 'supported,rolling,157,2026-11-03,2026-11-12'
run show Chrome 157 --as-of 2026-11-28 --lifecycle tests/data/browser-releases.tsv --format csv
equal "$(cut -d, -f6,9,21,23,24 "$work/out" | tail -1)" 'supported,rolling,157,2026-11-03,2026-11-12'
sed '/^chrome\t158/s/beta/current/; s/2026-11-12$/2026-11-20/' tests/data/browser-releases.tsv >"$work/releases.tsv"
run show Chrome 157 --as-of 2026-11-28 --lifecycle "$work/releases.tsv"
exits 1
says 'superseded on 2026-11-17; the newest is 158 \(2026-11-17; data of 2026-11-20\)'
run show Chrome 158 --as-of 2026-11-28 --lifecycle "$work/releases.tsv"
exits 0
run show SQL Server 2019 --as-of 2026-06-01 --lifecycle "$work/releases.tsv"
exits 0
prints 'security updates until 2030-01-08'
# The order of rows says nothing, not even of one version with two days.
for order in '17 18' '18 17'; do
    {
        printf 'product\tmajor\trelease_day\tstatus\tsource\tversion_of_source\tsnapshot_day\n'
        for day in $order; do printf 'chrome\t158\t2026-11-%s\tcurrent\ta/b\t1\t2026-11-20\n' "$day"; done
    } >"$work/twice.tsv"
    run show Chrome 157 --as-of 2026-11-28 --lifecycle "$work/twice.tsv"
    exits 1
    says 'the newest is 158 \(2026-11-17; data of 2026-11-20\)'
done
printf 'kind\tproduct\tcycle\tlabel\trelease\tmainstream_end\tsecurity_end\tpaid_esu_end\tsource\tsnapshot_date\tnote\ndate\tmssqlserver\t2019\tSQL Server 2019\t2019-11-04\t2018-01-01\t2009-01-01\t\ta/b\t2026-01-01\t\n' >"$work/bad.tsv"
run show SQL Server 2019 --lifecycle "$work/bad.tsv"
exits 2
complains 'bad.tsv:2.*mainstream_end 2018-01-01 is before release 2019-11-04'
complains 'bad.tsv:2.*security_end 2009-01-01 is before release 2019-11-04'
printf 'product\tmajor\trelease_day\tstatus\tsource\tversion_of_source\tsnapshot_day\nchrome\tx\t2026-01-01\tcurrent\ta/b\t1\t2026-02-01\nchrome\t9\tsoon\tcurrent\ta/b\t1\t2026-02-01\n' >"$work/bad.tsv"
run show Chrome 9 --lifecycle "$work/bad.tsv"
exits 2
complains 'bad.tsv:2.*"x" is not a version; write it as 157 or 27.2'
complains 'bad.tsv:3.*"soon" is not a day'
printf 'product\tmajor\trelease_day\tstatus\n' >"$work/bad.tsv"
run show Chrome 9 --lifecycle "$work/bad.tsv"
exits 2
complains 'the column "source" is missing'
# The script of the page writes that form.
if command -v node >/dev/null; then
    sed -n '/^```js releases.js$/,/^```$/p' docs/how-to/update-the-dates.md | sed '1d;$d' >"$work/releases.js"
    printf '{"__meta":{"version":"9.9.9","timestamp":"2026-11-20T10:00:00Z"},"browsers":{"chrome":{"releases":{"158":{"release_date":"2026-11-17","status":"current"},"170":{"status":"planned"}}},"edge":{"releases":{}},"firefox":{"releases":{}},"safari":{"releases":{}}}}' >"$work/data.json"
    node "$work/releases.js" "$work/data.json" >"$work/written.tsv"
    run show Chrome 158 --as-of 2026-11-28 --lifecycle "$work/written.tsv"
    exits 0
    says 'data of 2026-11-20'
else
    skipped="$skipped node"
fi
# Citrix' two tracks, from a file.
printf 'kind\tproduct\tcycle\tlabel\trelease\tmainstream_end\tsecurity_end\tpaid_esu_end\tsource\tsnapshot_date\tnote\n' >"$work/citrix.tsv"
printf 'date\tcitrix-workspace-app\t%s\t%s\t%s\t\t%s\t\tx/y:z\t2026-11-01\t\n' 2402 '2402 LTSR' 2024-03-26 2029-03-26 2507 '2507 LTSR' 2025-08-19 2030-08-19 2511 2511 2025-12-01 '' >>"$work/citrix.tsv"
citrix="--document cloud-6.2 --as-of 2026-11-28 --lifecycle $work/citrix.tsv"
run show Citrix Workspace app 2402 LTSR $citrix --products procapita-as-a-service
exits 1
says 'for Procapita-as-a-Service, the latest version of LTSR \(Long Term Service Release\) is recommended'
says 'superseded on 2025-08-19'
run show Citrix Workspace app 2507 LTSR $citrix --products procapita-as-a-service
exits 0
prints '^supported'
# It is printed for Procapita-as-a-Service alone: without the service nothing is said of it.
for version in 2402 2507; do
    run show Citrix Workspace app $version LTSR $citrix
    exits 0
    prints '^DEPENDS'
    says 'the newest is 2507 .* \(not stated: whether Procapita-as-a-Service is used\)'
    run show Citrix Workspace app $version LTSR $citrix --lang sv
    prints '^MED VILLKOR'
    says 'inte angivet: om Procapita-as-a-Service används'
    run show Citrix Workspace app $version LTSR $citrix --products lifecare-as-a-service,liam
    exits 1
    prints '^not judged'
    says 'named only for Procapita-as-a-Service, which is not used \(cloud-6\.2 5\.1\)'
    run show Citrix Workspace app $version LTSR $citrix --products lifecare-as-a-service --lang sv
    says 'nämns bara för Procapita-as-a-Service, som inte används'
done
run timeline 'Citrix Workspace app 2507 LTSR' $citrix --products liam --format csv
exits 0
run show 'Citrix Workspace app' --products procapita
exits 2
complains '"procapita".*procapita-as-a-service'

# What a rolling row accepts is decided by the releases; what cannot be placed is not judged.
not_supported() { # DOCUMENT WORDS REASON
    run show "$2" --document "$1" --as-of 2026-11-28
    exits 1
    prints '^NOT SUPPORTED '
    says "$3"
}
not_supported techspec-2025 'Chrome 60' 'superseded on 2017-09-05; the newest is 157 \(2026-11-03; data of 2026-11-12\)'
not_supported techspec-2025 'Firefox 100' 'superseded on 2022-05-31'
not_supported techspec-2025 'Edge 90' 'superseded on 2021-05-27'
not_supported techspec-2025 'Outlook 2003' 'does not match: the version'
not_supported techspec-2025 'Crystal Reports 2013 13.0.33' 'does not match: the full version'
not_supported techspec-2025 'Windows Server 2019 Swedish' 'English version'
not_supported techspec-2025 'OLE DB Driver 18.2' 'superseded on 2025-05-09'
not_supported techspec-2025 'Firefox ESR 153' 'this is an ESR'
not_supported techspec-2025 'Firefox 153' '153 is an ESR'
not_supported techspec-2025 'IIS 8.5' 'part of Windows Server 2012 R2'
not_supported cloud-6.2 'Safari 14' 'last day 2021-10-24, then superseded' # 14.1, when 15.1 came
for words in 'Chrome 200' 'Acrobat Reader 9' 'IIS 11'; do
    run show "$words" --as-of 2026-11-28
    exits 1
    prints '^not judged'
done
# A recommended version is told so, of a preview what it is, of IIS 10 which of its systems are supported, of .NET Framework what is demanded beside it.
run show 'Citrix Workspace app' --document cloud-6.2 --as-of 2026-11-28
exits 0
says 'for Procapita-as-a-Service, the latest version of CR or LTSR is recommended'
run show 'Citrix Workspace app' --document cloud-6.2 --as-of 2026-11-28 --lang sv
says 'för Procapita-as-a-Service är senaste versionen av CR eller LTSR rekommenderad'
not_supported techspec-2025 'RabbitMQ 4.3.0-rc.1' 'this is a preview'
not_supported techspec-2025 'SQL Server 2022 RC0' 'a preview is not the version that is listed'
run show 'IIS 10' --document techspec-2025 --as-of 2026-11-28
exits 0
prints '^DEPENDS'
says 'part of Windows Server 2022, 2019; also of'
run show 'TeamViewer 15' --document techspec-2025 --as-of 2026-11-28
exits 1
says 'named, but not a part of the platform table; not judged \(techspec-2025 7.1\)'
run show 'Remote Desktop Services' --document techspec-2024
exits 0
prints 'suite:  supported \(techspec-2024 3.1.2\)'
run show 'Fujitsu NetCOBOL v9.0' --document techspec-2024
exits 1
says 'named as Fujitsu NetCOBOL v8.0, not in this version'
# Tablets: 8.3 is of telephones; 12.10 names them, and 5.1 of the cloud does not support them for Citrix.
run show 'Chrome 142 on an Android tablet' --document techspec-2025
exits 1
says 'not named for tablets \(techspec-2025 8.2\)'
run show 'iPadOS 18' --document techspec-2025
exits 1
says 'the requirements of devices for LMO are a document of their own \(3.1.6.1\) \(techspec-2025 12.10\)'
run show 'iPadOS 18' --document cloud-6.2 --lang sv
exits 1
says 'plattor stöds inte för Citrix/Procapita-as-a-Service; LMO och tjänster för handhållna enheter har egna krav'
run show 'Safari 17' --document techspec-2024
exits 1
says 'named for telephones only \(techspec-2024 8.3\)'
run show 'Firefox 160 Android' --document techspec-2024 --lang sv
says 'nämns inte i techspec-2024 för telefoner'
run show 'Windows Server 2019' --document stockholm-2013
says 'stockholm-2013 has no platform table'
run show '.NET Framework 4.8' --document techspec-2024 --as-of 2023-09-17
says 'demanded of every server and client from 2023v38'
run show '.NET Framework 4.7.2' --document techspec-2025 --as-of 2026-11-28
exits 0
says '4.8 is demanded of every server and client'
run show 'Citrix Receiver 4.9' --document cloud-6.2 --as-of 2026-11-28
exits 1
prints '^not judged'
for words in 'Windows Server 2019' 'Crystal Reports 2013' 'Outlook 2016' 'Chrome' 'RabbitMQ'; do
    run show "$words" --as-of 2026-11-28
    exits 0
    prints '^DEPENDS'
done
run show 'Windows Server 2019' --as-of 2026-11-28 --lang sv
prints 'stöds med villkor: engelsk version'

# Timeline and changes.
run timeline --as-of 2026-06-01
exits 0
prints 'SQL Server 2022 +suite .*#'
prints ' vendor .*= +2033-01-11$'
run timeline 'windows server' --as-of 2026-06-01 --format svg
exits 0
prints '<svg xmlns='
prints 'Windows Server 2022'
prints_not 'SQL Server'
# What lies outside the days is not drawn: SQL Server 2019 has its last day at the vendor in 2030.
run timeline 'SQL Server 2019' --as-of 2026-06-01 --from 2031-01-01 --to 2032-01-01 --format svg
exits 0
prints_not 'vendor: 2019'
# Of the latest version alone the bar has the days on which this one was that: from its release to the next one.
run timeline 'RabbitMQ 4.1' --as-of 2026-06-01 --from 2025-04-15 --to 2026-06-15 --format svg
prints 'RabbitMQ 4.1, suite: 2025-04-15 - 2025-10-26'
run timeline 'RabbitMQ 4.1' --as-of 2026-06-01
prints 'RabbitMQ 4.1 +suite +#+ +\| +2025-10-26$'
for document in techspec-2024 techspec-2025 cloud-6.2; do
    run timeline --as-of 2026-06-01 --document $document
    equal "$(awk 'length($0) > 100' "$work/out")" ''
done
run changes --from 2024-01-15 --to 2026-12-31 --as-of 2026-06-01
exits 0
prints '^2025-01-21  suite   techspec-2025 +governs welfare'
prints '^2024-01-22  suite   .Net 8.0 +support starts'
prints '^2026-11-10  vendor  .NET 8.0 +last day of security updates'
run changes --from 2024-01-15 --to 2026-12-31 --as-of 2026-06-01 --lang sv
prints '^Dag +Enligt +Vad +Ändring'
# The clients in words; of many machines as many whole names as there is room for, and how many more.
printf '[client]\nsoftware = ["Windows 11 24H2"]\n' >"$work/clients.toml"
run timeline "$work/clients.toml" --as-of 2026-06-01 --format svg --lang sv
prints '>klienter<'
for n in 1 2 3 4 5 6 7 8; do printf '[[server]]\nname = "MUNICIPAL%s"\nroles = ["web-server"]\nsoftware = ["Windows Server 2022"]\n' $n; done >"$work/eight.toml"
run timeline "$work/eight.toml" --as-of 2026-06-01 --format svg
prints '>MUNICIPAL1, MUNICIPAL2, MUNICIPAL3 \+5<'
# What a new document withdrew and brought, as show says it; of an inventory or an installation what is in it.
run changes --from 2025-01-01 --to 2025-02-01 --as-of 2026-06-01
exits 0
for what in 'Windows Server 2016' 'SQL Server 2017' '.Net 6.0' '.Net 7.0' Silverlight; do prints "^2025-01-21  suite  $what +withdrawn$"; done
prints '^2025-01-21  suite  RabbitMQ +first listed$'
prints '^2025-01-21  suite  techspec-2025 +governs'
prints_not 'Windows 10|Windows Server 2019'
run changes --from 2025-01-01 --to 2025-02-01 --as-of 2026-06-01 --format csv
prints '^2025-01-21,suite,SQL Server 2017,withdrawn,techspec-2025 '
prints '^2025-01-21,suite,RabbitMQ,first listed,techspec-2025 8.2$'
run changes --from 2021-12-01 --to 2024-12-31 --as-of 2026-06-01 --format csv
prints '^2021-12-31,suite,Silverlight,last supported day,techspec-2024 8.2$'
prints '^2022-11-20,suite,Windows Server 2016,last supported day,techspec-2024 8.2$'
prints '^2023-05-22,suite,.Net 7.0,support starts,techspec-2024 8.2$'
prints '^2024-01-14,suite,SQL Server 2017,last supported day,techspec-2024 8.2$'
prints '^2024-08-22,suite,RabbitMQ,added,techspec-2025 change history$'
run show "RabbitMQ 3.13.7" --as-of 2024-09-15
exits 1
says 'not named in techspec-2024; added on 2024-08-22 \(techspec-2025 change history\)'
run show "RabbitMQ 3.13.7" --as-of 2024-08-21
prints_not 'added'
run show SITHS-kort --as-of 2025-06-01 --explain
exits 0
says 'card type of eTjänstekort, an option, for VoO, IFO only \(not stated: what it is used for\) \(techspec-2025 6.1.2\)'
says 'suite: SITHS-kort \[techspec-2025 6.1.2, printed\]'
run changes --from 2025-01-01 --to 2025-02-01 --as-of 2026-06-01 --lang sv
prints 'SQL Server 2017 +borttagen$'
prints 'RabbitMQ +börjar listas$'
run changes --from 2025-01-01 --to 2025-02-01 --family education --as-of 2026-06-01
prints_not 'withdrawn|first listed'
printf 'Windows Server 2016 Standard\n.NET 6.0.36\nNotepad++ 8.6\n' >"$work/old.txt"
run changes --from 2024-01-01 --to 2025-12-31 --as-of 2026-06-01 --inventory "$work/old.txt"
prints 'Windows Server 2016 +withdrawn$'
prints '.Net 6.0 +withdrawn$'
prints '2024-11-12  vendor  .NET 6.0 +last day of security updates'
prints_not 'SQL Server|RabbitMQ|Silverlight|Windows 11|.NET 8'
printf '[[server]]\nname = "DB01"\nroles = ["database-server"]\nsoftware = ["SQL Server 2017", "RabbitMQ 4.1"]\n' >"$work/old.toml"
run changes "$work/old.toml" --from 2025-01-01 --to 2025-02-01 --as-of 2026-06-01
prints 'SQL Server 2017 +withdrawn$'
prints 'RabbitMQ +first listed$'
prints_not 'Windows|Silverlight'
run changes --from 2022-11-20 --to 2022-11-20 --document techspec-2024
prints 'Windows Server 2016 +last supported day'

# Ends as calendar entries, one for what several machines run.
printf 'machine,name\nA,SQL Server 2019\nB,SQL Server 2019\nB,.NET 8.0\n' >"$work/two.csv"
run check --inventory "$work/two.csv" --as-of 2026-06-01 --format ics
exits 0
equal "$(grep -c '^BEGIN:VEVENT' "$work/out")" 2
prints '^DTSTART;VALUE=DATE:20261110'
prints '^DTSTART;VALUE=DATE:20300108'
equal "$(cat "$work/err")" 'lifecare-support: 2 events; 0 to be fixed'
printf 'Windows Server 2016\nSQL Server 2019\n' >"$work/bad.txt"
run check --inventory "$work/bad.txt" --as-of 2026-06-01 --format ics --output "$work/ends.ics" --lang sv
exits 1
equal "$(cat "$work/err")" "$work/ends.ics: 1 händelse; 1 att åtgärda"
# Nothing within the span: what ends first is told.
run check --inventory "$work/two.csv" --as-of 2026-01-01 --within 6m --lang sv
exits 0
prints '^Inget som stöds upphör till och med 2026-07-01; det första slutet är 2026-11-10\.$'
run check --inventory "$work/two.csv" --as-of 2026-01-01 --within 1y
prints_not 'Nothing that is supported'
# People get in columns what the text says; programs every column.
run check --inventory "$work/two.csv" --as-of 2026-06-01 --format markdown --lang sv
prints '^\| Maskin \| Program \| Utfall \| Sista dag \| Avgörs av \| Enligt dokumentet \| Enligt leverantören \| Källa \|$'
prints '^\| B \| \.NET 8\.0 \| MED VILLKOR \| 2026-11-10 \| leverantören \| stöds med villkor från 2024-01-22: \.Net bundle .*\| techspec-2025 8\.2 \|$'
run check --inventory "$work/two.csv" --as-of 2026-06-01 --format csv
equal "$(head -n 1 "$work/out" | tr ',' '\n' | wc -l)" 28
# 8.2 of 2024 prints a week for Windows Server 2016: the Sunday before it is assumed. Microsoft's day of Windows 10 is its own.
run show 'Windows Server 2016 English' --document techspec-2024 --as-of 2022-06-01 --format csv
prints ',assumed,assumed$'
run show 'Windows 10 Enterprise 22H2' --document techspec-2025 --as-of 2025-06-01 --format csv
prints ',external,$'

# A calendar's edition is never negative.
run_on 'Windows Server 2016 English\n' check --inventory - --as-of 2019-01-01 --document techspec-2024 --format ics
prints '^SEQUENCE:0'

# Untrusted names break out of nothing.
printf 'machine,name\n=cmd|x,"Windows Server 2022 </svg><script>"\n' >"$work/evil.csv"
run check --inventory "$work/evil.csv" --as-of 2026-06-01 --format csv
prints "^'=cmd"
run timeline --inventory "$work/evil.csv" --as-of 2026-06-01 --format svg
prints_not '<script>'
printf 'Windows Server 2022 \033[31m\n' >"$work/escape.txt"
run check --inventory "$work/escape.txt" --as-of 2026-06-01
prints 'u001B'

# Nothing checked is never success.
printf 'Notepad++ 8.6\nGIMP 2.10\n' >"$work/none.txt"
run check --inventory "$work/none.txt"
exits 2
complains 'nothing was checked'
run check --inventory /nonexistent
exits 2
complains 'cannot be read'
: >"$work/empty"
run check --inventory "$work/empty"
exits 2
complains 'is empty'
run check
exits 2
complains 'is needed'
run_on 'customer = "X"\n' check -
exits 2
complains 'names no software'
run_on '{"a": ' check --inventory -
exits 2
complains 'JSON'
run check --inventory "$work/list.txt" --as-of 2022-06-01
exits 2
complains 'no document governs'
run check --inventory "$work/list.txt" --within soon
exits 2
complains 'is not a span of time'
run check --inventory "$work/list.txt" --format svg
exits 2
complains 'timeline only'
run show sql --lifecycle "$work/list.txt"
exits 2
complains 'is not a file of vendors. dates'
printf 'kind\tproduct\tcycle\tlabel\trelease\tmainstream_end\tsecurity_end\tpaid_esu_end\tsource\tsnapshot_date\tnote\ndate\tdotnet\t8\t8\t2023-11-14\t\tnever\t\tx/y:z\t2026-01-01\t\n' >"$work/bad.tsv"
run show sql --lifecycle "$work/bad.tsv"
exits 2
complains 'bad.tsv:2.*"never" is not a day'
run timeline nosuch
exits 2
complains 'not a product'
run changes --from 2026-01-01
exits 2
complains 'is missing'

# An inventory in place of the installation file is named as one, and how it is given.
printf 'SQL Server 2019\nWindows Server 2022\n' >"$work/list.txt"
run check "$work/list.txt"
exits 2
complains "list.txt: error: is not an installation file \(TOML\); if it is an inventory, give it with --inventory "
run check "$work/list.txt" --lang sv
exits 2
complains "list.txt: fel: är ingen installationsfil \(TOML\); är den en inventering, ge den med --inventory "
# A file that is meant to be one keeps its own mistakes.
printf 'customer = "X"\nfamily = welfare\n' >"$work/broken.toml"
run check "$work/broken.toml"
exits 2
complains "broken.toml:2:"
# A technique of 3.1.2 is no row of 8.2: it is explained from where it is printed, with what is printed beside it.
run show 'Citrix XenApp' --document techspec-2025 --explain
exits 0
says 'separate accounts in the environment\); some functions do not work, such as docking the Navigator'
prints 'suite: Citrix Virtual Apps  \[techspec-2025 3\.1\.2, printed\]'
run show citrix-virtual-apps --document techspec-2024 --explain --lang sv
exits 0
prints 'systemet: stöds; Navigatorn kan ej dockas'
prints '\[techspec-2024 3\.1\.2, ur dokumentet\]'

finish
