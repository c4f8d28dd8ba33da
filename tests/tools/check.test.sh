#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-check: findings, formats, waivers, differences, starting files, and what other programs read of it.
tool=lifecare-check
. tests/tools/harness.sh

common_promises
on="--as-of 2025-06-02"
data=examples/data

# The shipped good installations are clean on a day of their document.
for file in small medium scalable education; do
    run $data/$file.toml $on
    exits 0
    silent
    prints '^0 errors, 0 warnings, '
done
run $data/medium.toml $on --format json
prints '"not_checked": 0'
# One that tells no machine cannot be checked.
run $data/vellinge.toml $on
exits 2

# The shipped bad one is not: each id once at least, with section and remedy.
run $data/bad.toml $on
exits 1
prints "^  LC-NAME-001  The server's name is too long  \[techspec-2025 3\.1\.3\]\$"
prints '^      FELBY-APPLICATION01: 19 characters \(at most 15\)$'
prints '^      Remedy: Rename the server before the installation\.$'
prints '^      client: 35 ms \(at most 10 ms\)$'
prints '^      HWE_FEL_Tdia: did you mean HWE_FEL_Tida\?$'
prints '^      client: 30700-30760$'
prints '^      client: Windows 10 Enterprise 22H2 \(supported until 2025-10-14\)$'
prints '^  LC-ASK-006  The answer is no: Does core start first'
prints '^  LC-WAIVE-001'
prints '^  LC-WAIVE-002'
prints '^  LC-WAIVE-003'
prints '^Waived \(1\)$'
prints '^      Accepted: the pools are divided in June \(IT\)'
run $data/bad.toml $on --lang sv
exits 1
prints '^  LC-NAME-001  Servernamnet är för långt  '
prints '^      FELBY-APPLICATION01: 19 tecken \(högst 15\)$'
prints '^      Åtgärd: '

# What is the same is told once, with all that it is about; checks that ask the same are one question.
prints '^      WEB:01, WEB02$'
run $data/small.toml $on
prints '^  LC-NET-005, LC-NET-006, LC-NET-007  How are the client computers connected to the servers\?$'
for n in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do printf '[[server]]\nname = "S%02d-OF-TOO-MANYS"\nroles = ["application-server"]\n' $n; done >"$work/many.toml"
run "$work/many.toml" $on
exits 1
prints '^Errors: 1 \(2 places\)$' # 2 roles that none has; the web's is a note
prints '^Warnings: 1 \(20 places\)$' # 20 names of 16 characters: "viktigt" (3.1.3) is a recommendation
equal "$(grep -c "The server's name is too long" "$work/out")" 1
equal "$(grep -o 'S[0-9]*-OF-TOO-MANYS' "$work/out" | sort -u | wc -l)" 20
prints '^      S01-OF-TOO-MANYS, .*,$'
prints ' characters \(at most 15\)$'
run "$work/many.toml" $on --format json
equal "$(grep -c "\"message\": \"The server's name is too long" "$work/out")" 20

# No line is wider than 100 columns, and each heading counts what the programs are told.
for file in small medium education scalable bad bad-education bad-scalable vellinge; do
    for how in "" "--lang sv" "--questions" "--questions --lang sv"; do
        # shellcheck disable=SC2086 # words
        run $data/$file.toml $on $how
        checks=$((checks + 1))
        [ "$(wc -L <"$work/out")" -le 100 ] || fault "a line is wider than 100 columns"
        # "Errors: 5 (12 places)", "Notes: 3" where causes are as many as places, "Waived (1)".
        headed=$(sed -n -e 's/^[^ 0-9].* (\([0-9]*\)\( places\| ställen\)*)$/\1/p' -e 's/^[^ ]*: \([0-9]*\)$/\1/p' "$work/out" | paste -sd+ -)
        # shellcheck disable=SC2086 # words
        equal "$((${headed:-0}))" "$("$BIN/$tool" $data/$file.toml $on --format json $how | grep -c '"subject": ')"
    done
done
for how in "--list" "--list --lang sv" "--explain LC-SW-006" "--explain LC-ASK-023 --lang sv"; do
    # shellcheck disable=SC2086 # words
    run $how
    checks=$((checks + 1))
    [ "$(wc -L <"$work/out")" -le 100 ] || fault "a line is wider than 100 columns"
done
run $data/bad.toml $on --format markdown
exits 1
prints '^## Errors: [0-9]+ \([0-9]+ places\)$'
prints '^- \*\*LC-SW-006\*\* \.NET Framework 4\.8 is missing \(techspec-2025 8\.2\)$'
prints '^  - WEB:01, WEB02$'
prints '^  - \*Remedy:\* Upgrade the machine\.$'

# The shipped bad installations together show every check failing, and answers of no.
for file in bad bad-education bad-scalable; do
    run $data/$file.toml $on --format csv
    exits 1
    cat "$work/out" >>"$work/shown"
done
run $data/bad-cloud.toml --as-of 2025-09-01 --format csv
exits 1
cat "$work/out" >>"$work/shown"
# LMO fjärrtillsyn is of welfare (3.1.6.2), which the specification of 2024 governed until 2025-01-20.
sed 's/^family = .*/family = "welfare"/' $data/bad-scalable.toml >"$work/welfare.toml"
run "$work/welfare.toml" --as-of 2024-06-01 --format csv
cat "$work/out" >>"$work/shown"
run --list --format csv
for id in $(sed -n 's/^\(LC-[A-Z]*-[0-9]*\),.*/\1/p' "$work/out" | grep -v '^LC-ASK-' | sort -u) LC-ASK-006 LC-ASK-015; do
    checks=$((checks + 1))
    grep -q "^$id,[a-z]*,found," "$work/shown" || fault "no shipped bad installation shows $id"
done

# Answers to questions: of the right kind, to questions that are asked.
run_on 'customer = "X"\n[answers]\nstart-up-order = true\nlog-purge = false\n' - $on
exits 1
prints '^  LC-ASK-013  The answer is no: Are logs purged that are no longer needed or required to be kept\?$'
prints '^    \[techspec-2025 12\.8\]$'
prints '2 of 86 questions answered' # as many as tests/data/transcription/questions.tsv has of techspec-2025
run_on 'customer = "X"\n[answers]\nstart-up-order = true\n' - $on --questions
exits 0
prints_not 'start-up-order: '
prints 'log-purge: Are logs'
run_on '[answers]\nstart-up-ordr = true\n' -
exits 2
complains 'unknown key "start-up-ordr" in \[answers\]; did you mean "start-up-order"\?'
run_on '[answers]\nlog-purge = "yes"\n' -
exits 2
complains '^-:2:13: error: log-purge must be true, false, or "not-applicable: REASON", not text; did you mean true\?$'
for no_reason in not-applicable 'not-applicable:' 'Not-Applicable :  ' "not-applicable: $(printf '\302\240\342\200\213\343\200\200')"; do
    run_on "[answers]\nlog-purge = \"$no_reason\"\n" -
    exits 2
    complains 'log-purge = ".*" gives no reason; write "not-applicable: REASON"$'
done
for no_reason in '' '  ' '\302\240' '\342\200\203 ' '\342\200\213'; do
    run_on "[[waiver]]\ncheck = \"LC-NET-006\"\nreason = \"$no_reason\"\nuntil = \"2030-01-01\"\n" -
    exits 2
    complains '^-:3:10: error: reason is empty$'
done

# The third answer, with its reason, counted apart and no finding, in every format. A condition says so of all that depend on it.
third='customer = "X"\n[answers]\nlog-purge = "Not-applicable:  we keep <none>"\nstart-up-order = true\n'
run_on "$third" - $on
exits 0
prints '^Questions that by the file do not apply \(1\)$'
prints '^  LC-ASK-013  Are logs purged that are no longer needed or required to be kept\?$'
prints '^      Reason: we keep <none>$'
prints '^2 of 86 questions answered, of which 1 does not apply$'
run_on "$third" - $on --lang sv
exits 0
prints '^Frågor som enligt filen inte gäller \(1\)$'
prints '^      Skäl: we keep <none>$'
prints '^2 av 86 frågor besvarade, varav 1 inte gäller$'
run_on "$third" - $on --format markdown
prints '^## Questions that by the file do not apply \(1\)$'
prints '^  - \*Reason:\* we keep &lt;none&gt;$|^  - \*Reason:\* we keep \\<none\\>$|^  - \*Reason:\* we keep \\<none>$'
run_on "$third" - $on --format json
prints '"answer": "not-applicable",'
prints '"reason": "we keep <none>",'
prints '"state": "not-applicable",'
run_on "$third" - $on --format tap
prints '^ok [0-9]* - LC-ASK-013 # SKIP does not apply: we keep <none>$'
run_on "$third" - $on --format junit
prints 'does not apply: we keep &lt;none&gt;'
run_on "$third" - $on --format html
prints 'does not apply: we keep &lt;none&gt;'
run_on 'customer = "X"\n[answers]\nstart-up-order = true\ntde-certificate = false\n' - $on
exits 0
prints '^  LC-ASK-095  The answer is no: Is there a certificate for it\? \(if data or backup files are'
prints '^      X: say in \[conditions\] whether it applies: data-encryption$'
run_on 'customer = "X"\n[answers]\nstart-up-order = true\ntde-certificate = false\n[conditions]\ndata-encryption = true\n' - $on
exits 1
prints '^  LC-ASK-095  The answer is no: Is there a certificate for it\? \(if data or backup files are'
run_on 'customer = "X"\n[answers]\nstart-up-order = true\ntde-certificate = false\n[conditions]\ndata-encryption = false\n' - $on
exits 0
prints_not 'LC-ASK-095'
prints '^1 of 84 questions answered$' # nor is the one about data files, which are files
run_on '[conditions]\ndata-encrypton = true\n' -
exits 2
complains 'unknown key "data-encrypton" in \[conditions\]; did you mean "data-encryption"\?'
run_on '[network.client]\nopen_ports = [0, "30709-30700", "x"]\n' -
exits 2
complains '"30709-30700" is not a port or a range'

# Severities decide the exit code, and what is not checked never does.
run_on 'customer = "X"\n[[server]]\nname = "A"\nroles = ["core-server","application-server","database-server","web-server"]\nsoftware = ["Notepad++ 8.6", ".NET Framework 4.8", "RabbitMQ"]\n' - $on --format csv --fail-on error
exits 0
prints '^LC-SW-005,note,found,A,'
prints '^LC-NET-003,error,not-checked,X,'
run_on 'customer = "X"\n' - $on
exits 2
# A customer's servers are none of the cloud's: what is said of them is not used, and not judged.
run_on 'hosting = "cloud"\n[[server]]\nname = "X1"\nsoftware = ["Windows Server 2012", "Okänt"]\n[client]\ntwo_factor = true\n' - --as-of 2025-09-01
prints 'LC-FILE-001'
prints_not 'LC-SW-00[45]'
# So is a key of what another edition alone prints: Forwardproxy's port, Edlevo's pupils and log.
run_on 'customer = "X"\n[ports]\nforward_proxy = 23610\nsql = 1500\nevent_service = 31000\n[volumes]\ncompulsory_pupils = 4000\ninhabitants = 37000\n[[server]]\nname = "A1"\nroles = ["core-server","application-server","database-server"]\nmemory_gb = 64\ndisk_gb = 500\n' - --document techspec-2025 --as-of 2025-06-01 --format csv
prints '^LC-FILE-001,note,found,X,.*: ports.forward_proxy: the document does not print the port,.*,-,3$'
prints '^LC-FILE-001,note,found,X,.*: compulsory_pupils: the document prints no storage rate for the volume,.*,-,7$'
prints '^LC-HW-005,[a-z]*,not-checked,A1,.* \(compulsory_pupils: the document prints no storage rate for the volume\),'
prints_not '^LC-NET-010,'
equal "$(grep -c '^LC-FILE-001,' "$work/out")" 2
run_on 'customer = "X"\n[ports]\nforward_proxy = 23610\n[volumes]\ncompulsory_pupils = 4000\n[[server]]\nname = "A1"\nroles = ["core-server","application-server","database-server"]\n' - --document techspec-2024 --family education --as-of 2024-06-01 --format csv
prints '^LC-NET-010,error,found,'
prints_not '^LC-FILE-001,'
run_on 'customer = "X"\n[ports]\nforward_proxy = 30705\nsql = 30705\n[[server]]\nname = "A1"\nroles = ["core-server","application-server","database-server"]\n' - --document techspec-2025 --as-of 2025-06-01 --format csv
equal "$(grep -c '^LC-NET-011,' "$work/out")" 1 # of sql
# A file that says two things is told so, with both keys, the place of one and the section that says why.
run_on 'customer = "X"\n[conditions]\nodbc-firewall = true\nodbc = false\nthin-client = true\n[client]\nthin_client = false\n[iis]\ntls_in_front = false\nforwarded_host = true\n[monitoring]\nscom = false\napm = true\n[answers]\nstart-up-order = true\n' - --document techspec-2024 --family education --as-of 2024-06-01 --format csv
exits 1
prints '^LC-FILE-002,warning,found,X,".*: odbc-firewall: ODBC through a firewall is ODBC, but odbc is false",.*,techspec-2024,"10.1.3; 10.1.4",derived,-,4$'
prints '^LC-FILE-002,warning,found,X,.*: thin-client: client.thin_client says otherwise,.*,-,5$'
prints '^LC-FILE-002,warning,found,X,".*: iis.forwarded_host: what ends TLS sends it, but iis.tls_in_front is false",.*,-,10$'
prints '^LC-FILE-002,warning,found,X,".*: monitoring.apm: APM is a part of SCOM, but monitoring.scom is false",.*,-,13$'
equal "$(grep -c '^LC-FILE-002,' "$work/out")" 4
# A server whose addresses lie in another network than its zone.
printf '[network.dmz]\nprefixes = ["192.0.2.0/24"]\n[network.admin-network]\nprefixes = ["10.20.0.0/24"]\n[[server]]\nname = "WEB01"\naddress = "10.20.0.5"\nzone = "dmz"\nroles = ["web-server"]\n' >"$work/elsewhere.toml"
run "$work/elsewhere.toml" --format csv --as-of 2026-06-01
exits 1
prints '^LC-FILE-002,warning,found,WEB01,.*the address is in another network'
# The lists of programs answer what they can: TDE of data files needs the Enterprise Edition (12.6).
run_on 'customer = "X"\n[[server]]\nname = "D1"\nroles = ["database-server"]\nsoftware = ["SQL Server 2022 Standard"]\n[conditions]\ndata-file-encryption = true\n' - --document techspec-2025 --as-of 2025-06-01 --format csv
prints '^LC-ASK-096,error,found,X,The lists of programs say no: Is SQL Server an Enterprise Edition\?'
# Two measures of the same documents are no answer either, and the reason is told.
run_on 'customer = "X"\n[volumes]\nifo_interventions = 5\nifo_documents = 6\n[[server]]\nname = "A1"\nroles = ["core-server","application-server","database-server"]\nmemory_gb = 64\ndisk_gb = 500\n' - --document techspec-2025 --as-of 2025-06-01 --format csv
prints '^LC-HW-004,[a-z]*,not-checked,A1,.* \(ifo_interventions: ifo_documents is another measure of the same documents\),'
run_on 'customer = "X"\n[volumes]\ncompulsory_pupils = 4000\n[[server]]\nname = "A1"\nroles = ["database-server"]\n' - --document techspec-2025 --as-of 2025-06-01 --format html
prints 'The document prints no storage rate for compulsory_pupils: no estimate.'
run_on 'hosting = "cloud"\n[client]\ntwo_factor = false\n' - --as-of 2025-09-01
exits 1
prints '^  LC-LOGIN-001  Users log in without multi-factor authentication \(MFA\)'
prints '^      client$'

# All mistakes in the file are told, each with its line and the nearest word.
run_on 'customr = "X"\n[iis]\nhttp = true\n' -
exits 2
complains '^-:1:1: error: unknown key "customr"; did you mean "customer"\?'
complains '^-:3:1: error: unknown key "http"'
run_on '[iis]\nhttps = true\n' - --fail-on bad
exits 2
complains '"bad" is not accepted'

# The list, the explanation, the page of documentation.
run --list
exits 0
prints '^74 checks and 129 questions$'
equal "$(sed -n 's/^\(LC-[A-Z]*-[0-9]*\) .*/\1/p' "$work/out" | grep -v '^LC-ASK-' | uniq)" "$(sed -n 's/^### //p' docs/reference/checks.md)" # each has a heading to link to
equal "$(grep -c '^LC-ASK-' "$work/out")" "$(grep -c '^| LC-ASK-' docs/reference/checks.md)"
# Of one document, its own: 2024 alone prints classes, and the cloud asks nothing of servers.
run --list --document techspec-2025 --format csv
exits 0
prints '^LC-SW-007,'
prints_not '^LC-ENV-002,|^LC-NET-005,.*cloud-6.2'
run --list --document cloud-6.2
prints_not '^LC-ROLE-|^LC-ASK-002 '
prints '^LC-NET-005 +error +The latency of the internet connection is too high$'
run --explain LC-NET-005 --document cloud-6.2
exits 0
prints_not 'techspec'
run --explain LC-ENV-002 --document techspec-2025
exits 2
complains 'techspec-2025 has no check LC-ENV-002'
run --list --format markdown
exits 0
{ printf '# What lifecare-check checks\n\n'; cat "$work/out"; } >"$work/page"
checks=$((checks + 1))
cmp -s "$work/page" docs/reference/checks.md || fault "docs/reference/checks.md differs from its heading and lifecare-check --list --format markdown"
run --explain LC-CERT-003
exits 0
prints '\[techspec-2025 6\.9, derived\]'
# In the other formats it is the row of the list, and no text under another name.
run --explain LC-CERT-003 --format csv
exits 0
lines 3 # what a certificate is shared through differs between the specifications and the cloud
prints '^LC-CERT-003,certificates,'
run --explain LC-CERT-003 --format xlsx
exits 0
equal "$(head -c 2 "$work/out")" PK
run --explain LC-CERT-003 --format sarif
exits 2
run --explain LC-CERT-03
exits 2
complains 'did you mean "LC-CERT-003"'

# A change: what it breaks and what it fixes.
run diff $data/bad.toml $data/medium.toml $on --format csv
exits 0
prints '^fixes,LC-NAME-001,warning,FELBY-APPLICATION01,'
prints_not '^breaks,'
run diff $data/medium.toml $data/bad.toml $on
exits 1
prints '^breaks'
run diff $data/medium.toml $data/medium.toml $on
exits 0
prints 'neither fixes nor breaks'

# Hostile words stay words in every format.
printf 'customer = "</title><script>alert(1)</script>"\n[[server]]\nname = "1<b>|x\\u001b[31m\\n#"\nsoftware = ["=cmd()", "--><img src=x onerror=alert(1)>"]\n' >"$work/hostile.toml"
for format in text csv json markdown html sarif junit tap; do
    run "$work/hostile.toml" $on --format $format
    exits 1
    checks=$((checks + 1))
    if [ "$format" = html ] || [ "$format" = junit ]; then
        ! grep -qE '<script|<img|<b>\|' "$work/out" || fault "$format lets words out as markup"
    fi
    ! grep -q "$(printf '\033')" "$work/out" || fault "$format lets a control character out"
done

# Other programs read it: check_readers.test.sh for SARIF, JUnit and TAP.
run $data/bad.toml $on --format html
prints '<h1>Check of Felby</h1>'
prints_not '<script|<link|<img|@import|url\(|src=|href="[^#]'
run schema
cp "$work/out" "$work/schema.json"
checks=$((checks + 1))
cmp -s "$work/schema.json" $data/installation.schema.json || fault "$data/installation.schema.json differs from lifecare-check schema"
run $data/bad.toml $on --format json
cp "$work/out" "$work/bad.json"
if command -v python3 >/dev/null; then
    python3 - "$work" $data <<'PY' || { failed=$((failed + 1)); echo "FAILED: read by Python"; }
import glob, json, sys
work, data = sys.argv[1:]
said = json.load(open(work + "/bad.json"))
assert all(f["section"] and f["document"] for f in said["findings"])

try:
    import jsonschema, tomllib
except ImportError:
    print("SKIPPED: the schema was not tried: python3-jsonschema or tomllib is absent")
else:
    schema = json.load(open(work + "/schema.json"))
    validator = jsonschema.Draft202012Validator(schema)
    for name in glob.glob(data + "/*.toml"):
        with open(name, "rb") as f: doc = json.loads(json.dumps(tomllib.load(f), default=str))
        errors = list(validator.iter_errors(doc))
        if name.endswith("/bad.toml"): assert [e.path[0] for e in errors] == ["waiver"], errors
        else: assert not errors, (name, errors[0].message)
    assert list(validator.iter_errors({"iis": {"http": True}}))
PY
fi
# The clients' programs answer what asks for one: no where it is not among them, and an answer of yes beside them is told.
run_on 'hosting = "cloud"\nproducts = ["procapita-as-a-service"]\n[client]\nsoftware = ["Windows 11 Pro 25H2"]\n' - --as-of 2026-06-01
exits 1
prints "^  LC-ASK-111  The clients' programs say no: Do the clients have a Citrix client"
run_on 'hosting = "cloud"\nproducts = ["procapita-as-a-service"]\n[answers]\ncloud-client-citrix = true\n[client]\nsoftware = ["Windows 11 Pro 25H2"]\n' - --as-of 2026-06-01
exits 0
prints "^  LC-ASK-111  The answer is yes: Do the clients have a Citrix client"
prints "^      client: but the clients' list lacks the program$"
# Who integrates by TEIS, as 5 recommends, does not use the APIs, and nothing is wrong (6.9).
run_on '[answers]\napi-use = false\n[conditions]\nintegrations = true\nintegrations-without-teis = false\n[client]\nlatency_ms = 4\n' - --as-of 2026-06-01
exits 0
prints_not 'LC-ASK-052'
# A day is told with what it is, a growth with its years, one thing in the singular, and a text that names no version as it stands.
run_on '[[server]]\nname = "A"\nsoftware = ["Windows Server 2016", "SQL Server", "Windows Server Standard"]\n' - $on --lang sv
prints 'Windows Server 2016 \(struken 2025-01-21\)'
prints '^      A: SQL Server: versionen, Windows Server Standard: versionen$'
run $data/medium.toml $on --years 5 --growth 3,25
prints '^Mellanby: .*, disk and memory after 5 years, 3\.25 % a year$'
run $data/medium.toml $on --years 1 --growth 3 --lang sv --format html
prints 'tillväxt: om 1 år, 3 % per år'
run $data/medium.toml $on --years 1 --growth 3 --format json
prints '"growth": \{'
# 3.1.1 is about computers with the classic Navigator, not about thin clients.
run_on '[client]\nmemory_gb = 4' - $on --format html
prints 'What the machines have, against what is needed'
run_on '[client]\nthin_client = true\nmemory_gb = 4' - $on --format html
prints_not 'What the machines have, against what is needed'
run_on '[client]\nlatency_ms = 5\nsoftware = ["Windows 8"]' - $on --format html --lang sv
prints_not '<b>1</b> <span>(anmärkningar|kontroller)'

# An id is found in any case; a mistyped subcommand is told.
run --explain lc-net-005
exits 0
prints '^LC-NET-005 '
run shema
exits 2
complains '^shema: error: is neither a file nor a subcommand; did you mean "schema"\?'
run dif a.toml b.toml
exits 2
complains '^dif: error: is neither a file nor a subcommand; did you mean "diff"\?'

# 4.2: "får ej överstiga 10 ms": a decimal over it is over, and both numbers show it. An empty list says that nothing is watched.
run_on '[client]\nlatency_ms = 10.4\n' - --document techspec-2025 --as-of 2025-06-01
exits 1
prints '10\.4 ms \(at most 10 ms\)'
run_on '[[server]]\nname = "A"\nroles = ["core-server"]\n[monitoring]\nwatched = []\n' - --document techspec-2025 --as-of 2025-06-01 --format csv
exits 1
prints '^LC-MON-001,warning,found,cpu,'

# The keys of the file, one table for all that reads it: the schema has the same, and a finding is placed at a key that says so.
run keys --format csv
exits 0
cp "$work/out" "$work/keys.csv"
prints '^heading,key,type,limits,unit,required,description,checks,cpp_member$'
prints '^\[client\],latency_ms,number,"0 to 4294967295, at most 3 decimals",ms,false,"latency to the servers, of thin clients the terminal server.s; in the cloud of the internet connection",LC-NET-005,client_computers::latency_ms$'
prints '^\[volumes\],rto_hours,number,1 to 65535,hours,false,'
run keys --lang sv
exits 0
prints '^\[client\] +latency_ms +svarstid till servrarna, av tunna klienter$'
prints '^\[volumes\] +ifo_caseworkers +IFO tidbok: handläggare$'
prints '^\[volumes\] +users +samtidiga användare$'
# What nothing reads is refused.
for ignored in 'keys extra' 'schema extra.toml' 'init --update' 'diff a.toml b.toml c.toml'; do
    run $ignored
    exits 2
done
run keys extra
complains 'extra: error: is not read by keys'
run keys --format sarif
exits 2
command -v python3 >/dev/null && for file in bad bad-education bad-scalable bad-cloud; do
    run $data/$file.toml --as-of 2025-09-01 --format csv
    checks=$((checks + 1))
    python3 - "$work/keys.csv" "$work/out" $data/$file.toml >"$work/err" 2>&1 <<'PYTHON' || fault "a key does not name the check that judges it"
import csv, re, sys
judged = {}
for row in csv.DictReader(open(sys.argv[1], encoding="utf-8")):
    judged[row["heading"].replace(".NAME", ""), row["key"]] = row["checks"].split()
lines = open(sys.argv[3], encoding="utf-8").read().split("\n")
wrong = 0
for finding in csv.DictReader(open(sys.argv[2], encoding="utf-8")):
    if finding["state"] != "found" or not finding["line"]:
        continue
    at = int(finding["line"]) - 1
    if lines[at].startswith("["):
        continue  # the table as a whole, or what is missing in it
    heading = next((re.match(r"\[+[a-z]+", line) for line in reversed(lines[:at]) if line.startswith("[")), None)
    heading = "" if heading is None else heading.group() + ("]]" if heading.group().startswith("[[") else "]")
    while not re.match(r"[a-z0-9_-]+ *=", lines[at]):
        at -= 1  # a list over several lines
    key = lines[at].split("=")[0].strip()
    if finding["id"] not in judged.get((heading, key), []):
        print(finding["id"], heading, key, file=sys.stderr)
        wrong += 1
sys.exit(wrong != 0)
PYTHON
done

finish
