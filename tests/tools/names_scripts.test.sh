#!/bin/sh
# SPDX-License-Identifier: MIT
# The scripts that check names: each passes on right names and fails on wrong ones, where its interpreter exists.
tool=lifecare-names
. tests/tools/harness.sh
. tests/tools/pwsh.sh
skipped=""
scripts=$PWD/examples/scripts
PATH=$BIN:$PATH
export PATH

cat >"$work/installation.toml" <<'TOML'
customer = "Mönsterby"
family = "welfare"
[[domain]]
name = "MBY"
subsystems = ["VoO"]
TOML
run generate --domain MBY --subsystems VoO --customer Mönsterby
exits 0
cp "$work/out" "$work/right.txt"
sed s/KQ0/KQO/ "$work/right.txt" >"$work/wrong.txt"

# script CODE LIST COMMAND...: runs a command in the folder with the list as databases.txt and as standard input.
script() {
    expected=$1
    cp "$work/$2" "$work/databases.txt"
    shift 2
    ran="$*"
    (cd "$work" && "$@") >"$work/out" 2>"$work/err" <"$work/databases.txt"
    code=$?
    exits "$expected"
}

script 0 right.txt sh "$scripts/database-names.sh" installation.toml
prints ' names: '
script 1 wrong.txt sh "$scripts/database-names.sh" installation.toml
prints 'MBY_KQO +misspelt'
: >"$work/none.txt"
script 2 none.txt sh "$scripts/database-names.sh" installation.toml
# The same from a database server, whose client is played here.
mkdir "$work/bin"
printf '#!/bin/sh\nprintf "name\\n-------\\nmaster\\n"\ncat "%s"\nprintf "\\n(20 rows affected)\\n"\n' "$work/right.txt" >"$work/bin/sqlcmd"
chmod +x "$work/bin/sqlcmd"
PATH=$work/bin:$PATH
script 0 right.txt sh "$scripts/database-names.sh" installation.toml MBYDB01
prints '1 system-database'

if powershell_is_here; then
    for list in right wrong; do
        script "$([ $list = right ] && echo 0 || echo 1)" $list.txt "$pwsh" -NoProfile -Command "Get-Content databases.txt | & '$scripts/Test-DatabaseNames.ps1' -Installation installation.toml; exit \$LASTEXITCODE"
    done
    script 0 right.txt "$pwsh" -NoProfile -Command "Import-Module '$pester'; \$r = Invoke-Pester -PassThru '$scripts/NewDomainNames.Tests.ps1'; exit [int](\$r.PassedCount -ne 3 -or \$r.FailedCount -ne 0)"
else
    skipped="$skipped PowerShell ($lacking)"
fi

# Unit tests of somebody's naming scripts.
if command -v bats >/dev/null; then
    script 0 right.txt bats "$scripts/new_domain_names.bats"
    prints '^1\.\.3$'
    prints_not 'skip'
else
    skipped="$skipped bats"
fi
cmake -S "$scripts/names-in-ctest" -B "$work/ctest" -DINSTALLATION="$work/installation.toml" -DNAMES="$work/databases.txt" >"$work/out" 2>"$work/err"
code=$?
ran="cmake"
exits 0
script 0 right.txt ctest --test-dir "$work/ctest" --no-tests=error
script 8 wrong.txt ctest --test-dir "$work/ctest" --no-tests=error --output-on-failure
prints 'MBY_KQO +misspelt'

for python in python3 /usr/bin/python3; do
    "$python" -c 'import yaml' 2>/dev/null && break
    python=""
done
if [ -n "$python" ]; then
    # As the runner does it: each line of the job's script in one shell that ends at the first failure.
    "$python" -c 'import sys, yaml
for job in yaml.safe_load(open(sys.argv[1])).values():
    print("\n".join(job["script"]))' "$scripts/names.gitlab-ci.yml" >"$work/job.sh"
    script 0 right.txt sh -e "$work/job.sh"
    grep -q 'failures="0"' "$work/names.xml" || fault "names.xml tells of failures"
    script 1 wrong.txt sh -e "$work/job.sh"
    grep -q 'failures="1"' "$work/names.xml" || fault "names.xml does not tell of the failure"
else
    skipped="$skipped python3-yaml"
fi

if [ -n "$skipped" ] && [ "$failed" -eq 0 ]; then
    echo "skipped, absent:$skipped ($checks other checks passed)"
    exit 77
fi
finish
