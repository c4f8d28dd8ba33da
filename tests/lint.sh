#!/bin/sh
# SPDX-License-Identifier: MIT
# What programs and habits say of the sources.
# usage: lint.sh [house-style|columns|chains|wording|clang-format|shellcheck|cppcheck|clang-tidy|analyse|presets]    (from the top of the project)
# Without a name: all that needs no build and little time, for before a commit.
set -eu
export LC_ALL=C.UTF-8
need() { command -v "$1" >/dev/null || { echo "skipped: $1 is not installed"; exit 77; }; }
sources() { find include examples tests bench \( -name '*.hpp' -o -name '*.cpp' \) -print; }
scripts() { find examples tests .ci \( -name '*.sh' -o -name '*.bash' -o -name run \) -type f -print; }

if [ $# -eq 0 ]; then
    failed=0
    for check in house-style columns chains wording clang-format shellcheck; do
        sh tests/lint.sh $check || [ $? -eq 77 ] || failed=1
    done
    sh tests/words.sh || failed=1
    sh tests/architecture.sh || [ $? -eq 77 ] || failed=1
    python3 tests/links.py || failed=1
    exit $failed
fi

case $1 in
house-style) # the rules of docs/contributing.md that a program can see, by their names there
    failed=0
    complain() { # RULE FILES
        [ -z "$2" ] || { echo "$1:"; printf '%s\n' "$2" | sed 's/^/  /'; failed=1; }
    }
    complain "licence-first: the SPDX line is among the first two lines" \
        "$(for f in $(sources; scripts); do head -n 2 "$f" | grep -q 'SPDX-License-Identifier: MIT' || echo "$f"; done)"
    complain "file-comment: a header says what it is for, in at most 12 lines beside its example" \
        "$(find include -name '*.hpp' | while read -r f; do awk -v f="$f" 'NR == 2 && $0 != "/// \\file" { print f ": no \\file" } /^\/\/\/ \\code$/ { example = 1 } NR > 2 && /^\/\/\// && !done && !example { n++ } /^\/\/\/ \\endcode$/ { example = 0 } !/^\/\// { done = 1 } END { if (n > 12) print f ": " n " lines" }' "$f"; done)"
    complain "once: a header has #pragma once" "$(grep -rL --include='*.hpp' '^#pragma once$' include examples tests || true)"
    complain "small-includes: the library includes <cstdint> <cstddef> <string_view> <compare> <optional> <initializer_list> <bit> <type_traits> and itself" \
        "$(grep -rnE --include='*.hpp' '^#include' include | grep -vE '<(cstdint|cstddef|string_view|compare|optional|initializer_list|bit|type_traits|concepts|utility|lifecare/[a-z_/0-9]+\.hpp)>' | grep -vE '^include/lifecare/(chrono|format|ostream|owned_installation)(/[a-z_]+)?\.hpp:|^include/lifecare/core/language_standard\.hpp:' || true)"
    complain "top-level: nothing is at the top but what the project is made of" \
        "$(git ls-files 2>/dev/null | cut -d/ -f1 | sort -u | grep -vxE '\.(ci|clang-format|clang-tidy|editorconfig|gitignore)|CMakeLists\.txt|CMakePresets\.json|LICENSE|README\.md|conanfile\.py|vcpkg\.json|bench|docs|examples|include|tests' || true)"
    complain "rooms: a test is in the folder of what it tests, core, rulebook, outside, questions, questions/audit or tools/unit; elsewhere none is built" \
        "$(find tests -name '*.test.cpp' | grep -vE '^tests/(core|rulebook|outside|questions|questions/audit|tools/unit)/[a-z_0-9]+\.test\.cpp$' || true)"
    complain "floors: core includes core; what documents print, core and itself; the tables about them and the outside facts, both and themselves" \
        "$( { grep -rnE '^#include <lifecare/' include/lifecare/core | grep -v '<lifecare/core/'
            grep -nE '^#include <lifecare/' include/lifecare/rulebook/*.hpp | grep -vE '<lifecare/(core|rulebook)/[a-z_0-9]+\.hpp>'
            grep -nE '^#include <lifecare/' include/lifecare/rulebook/about/*.hpp | grep -vE '<lifecare/(core|rulebook|rulebook/about)/[a-z_0-9]+\.hpp>'
            grep -nE '^#include <lifecare/' include/lifecare/outside/*.hpp | grep -vE '<lifecare/(core|rulebook|outside)/[a-z_0-9]+\.hpp>'; } || true)"
    complain "public: what the tools use of the library is not in a namespace detail" \
        "$(grep -rnE --include='*.?pp' '\bdetail::' examples || true)"
    complain "every-compiler: nothing that MSVC lacks; of the builtins it has strlen, memcmp, bit_cast and is_constant_evaluated" \
        "$(find include examples \( -name '*.hpp' -o -name '*.cpp' \) -exec grep -nE '__builtin_|__BYTE_ORDER__|__ORDER_|__int128|__SIZEOF_|__attribute__|__PRETTY_FUNCTION__|__extension__|\?:' {} + | sed -E 's/__builtin_(strlen|memcmp|bit_cast|is_constant_evaluated)\>//g' | grep -E '__builtin_|__BYTE_ORDER__|__ORDER_|__int128|__SIZEOF_|__attribute__|__PRETTY_FUNCTION__|__extension__|\?:' || true)"
    complain "no-tabs-no-trailing-blanks" "$( { (sources; scripts) | xargs grep -nE "$(printf '\t')|[ ]+$" | grep -v 'awk\|printf'; find docs README.md -name '*.md' -exec grep -nE '[ ]+$' {} +; } || true)"
    [ "$failed" -eq 0 ] && echo "$(sources | wc -l) sources and $(scripts | wc -l) scripts keep the house style"
    exit "$failed" ;;
columns) # of the tables that the formatter leaves alone
    need python3
    find include -name '*.hpp' -exec python3 tests/columns.py {} + ;;
chains) # no conditional within a conditional, no comma after return
    need python3
    find include examples bench \( -name '*.hpp' -o -name '*.cpp' \) -exec python3 tests/chains.py {} + ;;
wording) # the glossary of docs/contributing.md
    need python3
    {
        find include examples \( -name '*.hpp' -o -name '*.cpp' \) -print
        find README.md docs -name '*.md' ! -path 'docs/reference/*' ! -name changelog.md -print
    } | xargs python3 tests/wording.py ;;
clang-format)
    need clang-format
    clang-format --version | grep -q ' version 14\.' || { echo "skipped: $(clang-format --version): the layout is that of version 14"; exit 77; }
    sources | xargs clang-format --dry-run -Werror
    echo "$(sources | wc -l) sources are laid out as .clang-format says" ;;
shellcheck)
    need shellcheck
    # What is sourced is checked as POSIX sh, with the names that its callers set.
    scripts | xargs shellcheck --shell=bash -x -S warning -e SC2034,SC2154,SC2010,SC2028,SC2044
    echo "$(scripts | wc -l) scripts" ;;
cppcheck)
    need cppcheck
    # cppcheck 2.10 does not parse all of C++20, counts "\u00a0" as one byte, and sees neither a lambda's return nor a bound that was checked before. It takes what
    # a member function returns for a part of the temporaries that it was called with.
    cppcheck --std=c++20 --language=c++ --enable=warning,portability --inline-suppr --quiet --error-exitcode=1 -j2 \
        --suppress=syntaxError --suppress=internalAstError --suppress=incorrectStringCompare --suppress=ignoredReturnValue --suppress=containerOutOfBounds --suppress=danglingTempReference \
        -Iinclude examples
    echo "cppcheck has nothing to say" ;;
clang-tidy)
    need clang-tidy
    clang-tidy --quiet tests/two_units/first.cpp -- -std=c++20 -Iinclude 2>/dev/null
    # Of the tools, what reads and writes files, without the analyzer: with it, or with all of them, it would take longer than the rest of the lint.
    printf 'examples/%s.cpp\n' common/icalendar common/input common/read/encoding common/read/name_list common/read/sheet_numbers common/read/sheet_rows common/read/unzip common/read/workbook_file common/read/xml_reader common/text common/installation_reader common/toml common/toml_mistakes ports/firewall_log ports/observed |
        xargs -P2 -I{} clang-tidy --quiet --checks='-clang-analyzer-*' {} -- -std=c++20 -Iinclude -Iexamples 2>/dev/null
    echo "clang-tidy has nothing to say of the headers, nor of what reads and writes the tools' files" ;;
analyse) # all of the tools with clang's analyzer: for a night, each folder as one file, in some six minutes of processor time
    need clang-tidy
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    failed=0
    # Excused: what snprintf writes fits, and what signals and the last message return helps nobody; a failure is put into words before errno is another's.
    checks='cert-*,-cert-err33-c,-cert-err09-cpp,-cert-err60-cpp,-cert-err61-cpp,-performance-*,-bugprone-suspicious-include'
    for folder in $(find examples -name '*.cpp' ! -name '*_windows.cpp' -exec dirname {} + | sort -u | grep -vE '^examples(/embed|/page)?$'); do
        find "$PWD/$folder" -maxdepth 1 -name '*.cpp' ! -name '*_windows.cpp' | sort | sed 's/.*/#include "&"/' >"$work/folder.cpp"
        clang-tidy --quiet --config-file=.clang-tidy --checks="$checks" "$work/folder.cpp" -- -std=c++20 -Iinclude -Iexamples -DTOML_HEADER_ONLY=1 2>/dev/null || failed=1
    done
    [ "$failed" -eq 0 ] && echo "clang's analyzer has nothing to say of the tools, nor have the checks bugprone and cert"
    exit "$failed" ;;
presets) # each configures, and docs/contributing.md names it; one for a compiler that is not here is told
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    names=$(cmake --list-presets | sed -n 's/^  "\([^"]*\)".*/\1/p')
    [ -n "$names" ] || { echo "there are no presets"; exit 1; }
    for name in $names; do
        grep -q "\`$name\`\|preset $name\`" docs/contributing.md || { echo "docs/contributing.md does not name the preset $name"; exit 1; }
        case $name in clang-libc++) compiler=clang++-16 ;; windows) compiler=x86_64-w64-mingw32-g++-posix ;; asan* | clang* | coverage) compiler=clang++ ;; *) compiler=c++ ;; esac
        command -v $compiler >/dev/null || { echo "$name: not tried, $compiler is not installed"; continue; }
        cmake --preset "$name" -B "$work/$name" >"$work/log" 2>&1 || { cat "$work/log"; echo "the preset $name does not configure"; exit 1; }
    done
    echo "every preset configures: $(echo "$names" | tr '\n' ' ')" ;;
*)
    echo "no such check: $1"
    exit 2 ;;
esac
