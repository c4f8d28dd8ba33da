#!/bin/sh
# SPDX-License-Identifier: MIT
# The tools for Windows: cross-compiled, and run by Wine. Each stage after the first is skipped where that one was.
# usage: windows.sh build|library|cases|tools|pages|bytes|package FOLDER LINUX-BIN-FOLDER    (from the top of the project; VERSION in the environment)
# A process costs a quarter of a second under Wine, so "tools" and "pages" run what is about reading and writing: with EVERYTHING=1 they run all.
set -eu
stage=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
linux=$3
skip() { echo "skipped: $1"; exit 77; }
export LC_ALL=C.UTF-8 NO_COLOR=1 WINEDEBUG=-all WINEPREFIX="$folder/wine"
unset DISPLAY LIFECARE_LANG || true
command -v x86_64-w64-mingw32-g++-posix >/dev/null || skip "g++-mingw-w64-x86-64-posix is not installed"
wine=/usr/lib/wine/wine64 # where Debian's package has it; nothing else of it is needed
[ -x "$wine" ] || wine=$(command -v wine64 || command -v wine || true)
[ -x "$wine" ] || skip "Wine is not installed; Debian has none for this architecture, or the package wine64 is missing"
# Its server and services are left running for a minute, or each program would start them anew; apart from what is read of programs.
server=$(dirname "$wine")/wineserver64
if [ -d "$WINEPREFIX" ] && [ -x "$server" ]; then { "$server" -p60 && "$wine" wineboot; } </dev/null >/dev/null 2>&1 || true; fi
[ "$stage" = build ] || [ -f "$folder/built" ] || skip "the tools for Windows were not built"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

case $stage in
build)
    rm -f "$folder/built"
    # As little optimised as the answers allow: what is shipped is built by the preset alone, in twice the time.
    cmake --preset windows -B "$folder" -DCMAKE_UNITY_BUILD=ON "-DCMAKE_CXX_FLAGS_RELEASE=-O1 -DNDEBUG" -DLIFECARE_BUILD_TESTS=ON -DLIFECARE_TEST_SURROUNDINGS=OFF >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
    cmake --build "$folder" --target tools windows-cases library-tests-at-run-time tool-parts-tests >"$folder/log" 2>&1 || { grep -E 'error|FAILED' "$folder/log" | head -n 40; exit 1; }
    # As servers before 2022 run it: nothing but its own code makes it speak UTF-8.
    x86_64-w64-mingw32-objcopy --remove-section .rsrc "$folder/bin/lifecare.exe" "$folder/bin/lifecare-bare.exe"
    # Each tool by its own name, for tests that know nothing of Windows.
    mkdir -p "$folder/run"
    for tool in "$linux"/lifecare*; do
        name=$(basename "$tool")
        printf '#!/bin/sh\nexec "%s" "%s/bin/%s.exe" "$@"\n' "$wine" "$folder" "$name" >"$folder/run/$name"
        chmod +x "$folder/run/$name"
    done
    "$wine" wineboot --init >"$folder/log" 2>&1 || skip "Wine does not start here: $(tail -n 1 "$folder/log")"
    said=$("$folder/run/lifecare-rules" --version)
    [ "$said" = "lifecare-rules $VERSION" ] || { echo "lifecare-rules --version says \"$said\""; exit 1; }
    for program in "$folder"/bin/lifecare*.exe; do
        # Windows' own libraries only; loaded at an address that nobody knows, no code in data.
        x86_64-w64-mingw32-objdump -p "$program" >"$work/headers"
        others=$(sed -n 's/.*DLL Name: //p' "$work/headers" | grep -vixE '(KERNEL32|ADVAPI32|SHELL32|msvcrt|USER32|bcrypt)\.dll' || true)
        [ -z "$others" ] || { echo "$program needs $others"; exit 1; }
        for flag in HIGH_ENTROPY_VA DYNAMIC_BASE NX_COMPAT; do grep -q "$flag" "$work/headers" || { echo "$program is built without $flag"; exit 1; }; done
    done
    for library in expat zlib; do [ -d "$folder/sources/$library" ] || echo "the tools are built without $library: its source could not be fetched"; done
    touch "$folder/built"
    echo "built: $(cd "$folder/bin" && echo lifecare*.exe)" ;;
library)
    "$wine" "$folder/tests/library-tests-at-run-time.exe" -m
    "$wine" "$folder/tests/tool-parts-tests.exe" -m
    echo "the library's tests and those of the tools' parts pass" ;;
cases)
    cd "$folder/bin"
    "$wine" ./windows-cases.exe -m
    # The language that Windows shows to its user; Wine's is that of a locale, which has to be there.
    not_shown=
    if localedef -i sv_SE -f UTF-8 "$work/sv_SE.UTF-8" 2>/dev/null; then
        LOCPATH=$work LC_ALL=sv_SE.UTF-8 "$folder/run/lifecare-rules" tables >"$work/displayed"
        "$folder/run/lifecare-rules" tables --lang sv | cmp - "$work/displayed" || { echo "a Swedish Windows is not spoken to in Swedish"; exit 1; }
    else
        not_shown=", but for the language of its display: the package locales is missing"
    fi
    echo "what only Windows has is right$not_shown" ;;
tools) # the tests of the tools as they are, but those that are not about the tools' answers, or about Linux
    in_every_run=" check_from check_header check_many language lifecare names_readers ports_merge size_batch "
    failed=0
    ran=0
    for script in tests/tools/*.test.sh; do
        name=$(basename "$script" .test.sh)
        case $name in
        hardened | manual_pages | completion | powershell | names_scripts | names_postgres) continue ;; # programs around the tools, and ELF
        limits | injection | environment) continue ;;                                                    # POSIX: bytes that are no UTF-16, modes, /dev/full, 100 kB of arguments
        calendar* | report_* | ports_capirca | ports_namespaces | ports_nft | ports_nmap | ports_pictures | ports_powershell | earlier) continue ;; # validators of what "bytes" compares
        agreement) continue ;; # tools against each other: 2 000 processes
        esac
        case $in_every_run in *" $name "*) ;; *) [ "${EVERYTHING:-}" ] || continue ;; esac
        ran=$((ran + 1))
        ON_WINDOWS=1 BIN=$folder/run timeout 900 sh "$script" >"$work/said" 2>&1 || [ $? -eq 77 ] || { echo "== $name"; tail -n 60 "$work/said"; failed=1; }
    done
    [ "$failed" -eq 0 ] || exit 1
    echo "$ran scripts of tests/tools pass" ;;
pages)
    set -- README.md docs/tutorial.md
    [ -z "${EVERYTHING:-}" ] || set -- "$@" docs/how-to/*.md examples/data/README.md
    for page in "$@"; do COMMANDS_ONLY=1 sh tests/docs.sh "$page" c++ "$folder/run" "$folder"; done ;;
bytes) # the same output, complaints, exit codes and files
    mkdir "$work/linux" "$work/windows"
    for system in linux windows; do
        n=0
        [ $system = linux ] && bin=$linux || bin=$folder/run
        bin=$(cd "$bin" && pwd)
        for name in examples tests; do ln -s "$PWD/$name" "$work/$system/$name"; done
        while read -r line; do
            case $line in '' | '#'*) continue ;; esac
            for lang in sv en; do
                n=$((n + 1))
                (
                    cd "$work/$system"
                    code=0
                    eval "\"$bin/lifecare-\"$line --lang $lang" >"$n.out" 2>"$n.err" || code=$?
                    echo "$code $line" >"$n.code"
                ) </dev/null
            done
        done <tests/windows/same_bytes.txt
    done
    (cd "$work" && rm -f linux/examples linux/tests windows/examples windows/tests && diff -r linux windows) >"$work/said" || { head -n 60 "$work/said"; exit 1; }
    grep -L '^[01] ' "$work"/linux/*.code | while read -r code; do echo "no answer: $(cat "$code" "${code%.code}.err")"; done >"$work/said"
    [ ! -s "$work/said" ] || { cat "$work/said"; exit 1; }
    echo "the same bytes from $n commands" ;;
package)
    zip=lifecare-tools-$VERSION-windows-x64.zip
    for zone in Europe/Stockholm America/New_York; do
        TZ=$zone cpack --config "$folder/CPackConfig.cmake" -B "$work/$zone" >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }
        sleep 2 # what a zip tells apart
    done
    cmp "$work/Europe/Stockholm/$zip" "$work/America/New_York/$zip" || { echo "built twice, not the same bytes"; exit 1; }
    (cd "$work/Europe/Stockholm" && sha256sum --check --quiet "$zip.sha256") || { echo "the hash beside the zip is not its own"; exit 1; }
    python3 -m zipfile -e "$work/Europe/Stockholm/$zip" "$work/unpacked"
    top=$work/unpacked/${zip%.zip}
    for file in lifecare.exe lifecare-check.exe lifecare-names.exe lifecare-ports.exe lifecare-rules.exe lifecare-size.exe lifecare-support.exe lifecare-windows.exe \
        Test-DatabaseNames.ps1 PowerShell/Lifecare/Lifecare.psd1 PowerShell/Lifecare/sv-SE/Lifecare-help.xml docs/on-windows.md docs/pa-windows.md \
        lifecare-tools.cdx.json examples/medium.toml licences/lifecare-rules.txt licences/libcli11-dev.txt licences/libfmt-dev.txt licences/gcc-mingw-w64-base.txt; do
        [ -s "$top/$file" ] || { echo "$file is not in the package"; exit 1; }
    done
    [ ! -f build/lifecare.html ] || (cd "$top" && sha256sum --check --quiet lifecare.html.sha256) || { echo "the page is not in the package, or not whole"; exit 1; }
    for library in expat zlib; do
        [ ! -d "$folder/sources/$library" ] || [ -s "$top/licences/$library.txt" ] || { echo "the licence of $library is not in the package"; exit 1; }
    done
    ! grep -rl "$PWD" "$top" || { echo "these files name folders of the machine that built them"; exit 1; }
    # It runs from where it was unpacked.
    "$wine" "$top/lifecare.exe" schedule plan --prod 2026-03-18 --as-of 2026-03-01 --format csv >"$work/said"
    grep -q '^PROD,' "$work/said" || { echo "lifecare schedule does not answer"; exit 1; }
    cmake -DZIP="$work/Europe/Stockholm/$zip" -DVERSION="$VERSION" -DHOMEPAGE=https://lifecare.example -DOUTPUT="$work/manifests" -P examples/packaging/windows_manifests.cmake
    for python in python3 /usr/bin/python3; do "$python" -c 'import jsonschema, yaml' 2>/dev/null && break; done
    "$python" - "$work/manifests" tests/data/packages "$(sha256sum <"$work/Europe/Stockholm/$zip" | cut -d' ' -f1)" <<'PYTHON'
import json, sys, jsonschema, yaml
made, schemas, sha = sys.argv[1:]
for kind, schema in (("", "version"), (".installer", "installer"), (".locale.en-US", "defaultLocale")):
    with open(f"{schemas}/winget-{schema}-1.6.0.json") as s, open(f"{made}/winget/LifecareRules.Tools{kind}.yaml") as m:
        manifest = yaml.safe_load(m)
        jsonschema.validate(manifest, json.load(s))
    if schema == "installer":
        assert manifest["Installers"][0]["InstallerSha256"].lower() == sha
with open(f"{schemas}/scoop.json") as s, open(f"{made}/scoop/lifecare-tools.json") as m:
    manifest = json.load(m)
    jsonschema.validate(manifest, json.load(s))
assert manifest["architecture"]["64bit"]["hash"] == sha
PYTHON
    echo "the package is the same bytes twice, whole, and its manifests are valid" ;;
*) echo "no such stage: $stage"; exit 2 ;;
esac
