#!/bin/sh
# SPDX-License-Identifier: MIT
# A page is true: its blocks of code are run, compiled, or refused as it says. In order, in a folder of their own beside links to the project's:
#   ```cpp                   compiles            ```cpp refused: REGEX    does not, and the compiler prints this
#   ```cpp FILE, ```toml FILE, ```sh FILE ...    is written to FILE, for the blocks after it
#   ```console               each "$ command" prints what stands below it
#   ```cmake                 configures a project that has a target your-target, with the package installed
#   ```sh                    names only scripts that exist and is shell
#   ```text                  is no code
# With COMMANDS_ONLY set, nothing is compiled or configured.
# A command line of a tool, wherever it stands, names only subcommands and options that the tool knows.
# usage: docs.sh PAGE COMPILER BIN-FOLDER BUILD-FOLDER [--update]    (from the top of the project; --update writes the output into the page)
set -eu
page=$1
compiler=$2
bin=$(cd "$3" && pwd)
build=$(cd "$4" && pwd)
update=${5:-}
top=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 NO_COLOR=1
unset LIFECARE_LANG || true

mkdir -p "$work/place/build" "$work/path"
for folder in include examples tests bench docs CMakeLists.txt LICENSE; do ln -s "$top/$folder" "$work/place/$folder"; done
ln -s "$bin" "$work/place/build/bin"
ln -s "$(command -v "$compiler")" "$work/path/c++"
PATH=$work/path:$PATH
cd "$work/place"
checked=0
wrong() { echo "$page: $1"; shift; [ $# -eq 0 ] || cat "$@"; exit 1; }

block() { # what a finished block is held to; its text is in $work/block, its opening line in $info
    checked=$((checked + 1))
    case ${COMMANDS_ONLY:+without }$info in
    "without cpp" | "without cpp refused: "* | "without cmake") return ;;
    esac
    case $info in
    cpp)
        c++ -std=c++20 -fsyntax-only -Iinclude -x c++ "$work/block" 2>"$work/said" || wrong "this does not compile:" "$work/block" "$work/said" ;;
    "cpp refused: "*)
        expected=${info#cpp refused: }
        ! c++ -std=c++20 -fsyntax-only -Iinclude -x c++ "$work/block" 2>"$work/said" || wrong "this should be refused with $expected:" "$work/block"
        grep -q "$expected" "$work/said" || wrong "refused, but not with $expected:" "$work/said" ;;
    cmake)
        [ -d "$work/installed" ] || cmake --install "$build" --component headers --prefix "$work/installed" >/dev/null
        rm -rf "$work/project"
        mkdir "$work/project"
        printf 'cmake_minimum_required(VERSION 3.24)\nproject(page LANGUAGES CXX)\nadd_library(your-target INTERFACE)\n' >"$work/project/CMakeLists.txt"
        sed 's/(your-target PRIVATE/(your-target INTERFACE/' "$work/block" >>"$work/project/CMakeLists.txt"
        ln -s "$top" "$work/project/lifecare-rules"
        cmake -S "$work/project" -B "$work/project/build" -DCMAKE_PREFIX_PATH="$work/installed" >"$work/said" 2>&1 || wrong "this does not configure:" "$work/block" "$work/said" ;;
    sh)
        sh -n "$work/block" || wrong "this is not shell:" "$work/block"
        sed -n 's/^sh \([^ ]*\).*/\1/p' "$work/block" >"$work/scripts"
        while read -r script; do [ -f "$script" ] || wrong "there is no $script"; done <"$work/scripts" ;;
    *" "*)
        file=${info#* }
        case $file in /* | *..* | *" "*) wrong "\"$file\" is not a file of the page's own folder" ;; esac
        cp "$work/block" "$file" ;;
    text | console) ;;
    *) wrong "no test knows a block of \"$info\"" ;;
    esac
}

# known: command lines of tools, one a line: whether the tool knows what they name
known() {
    while read -r tool words; do
        "$bin/$tool" --help >"$work/help"
        case $words in
        [a-z]*)
            sub=${words%%[!a-z-]*}
            if sed -n '/^Subcommands:$/,/^$/p' "$work/help" | grep -q "^  $sub "; then
                "$bin/$tool" "$sub" --help >>"$work/help"
            else
                case "$words " in "$sub "*) grep -q '^Subcommands:$' "$work/help" && wrong "$tool has no subcommand $sub" ;; esac
            fi ;;
        esac
        for word in $words; do
            case $word in --*) grep -qE -- "^  (-[a-z-]+,)*${word%%=*}([ ,]|\$)" "$work/help" || wrong "$tool does not know ${word%%=*}: $words" ;; esac
        done
    done
}

inside=
info=
while IFS= read -r line; do
    if [ -z "$inside" ]; then
        printf '%s\n' "$line"
        case $line in
        '```'*) inside=1 info=${line#\`\`\`}; : >"$work/block" ;;
        esac
        continue
    fi
    if [ "$line" = '```' ]; then
        printf '%s\n' "$line"
        block >&2
        inside=
        continue
    fi
    printf '%s\n' "$line" >>"$work/block"
    if [ "$info" != console ]; then
        printf '%s\n' "$line"
    else
        case $line in
        '$ '*)
            printf '%s\n' "$line"
            sh -c "${line#\$ }" 2>&1 </dev/null || [ $? -eq 1 ] || wrong "this could not be answered: $line" >&2 ;;
        esac
    fi
done <"$top/$page" >"$work/page"
[ -z "$inside" ] || wrong "the last block has no end"
set -f
{ sed -n 's/`\(lifecare-[a-z]* [^`]*\)`/\n\1\n/gp' "$top/$page" | grep '^lifecare-'; grep -oE '(^|[|] |[$] (build/bin/)?)lifecare-[a-z]+ [^|#]*' "$top/$page" | sed 's|.*lifecare-|lifecare-|'; } >"$work/commands" || true
known <"$work/commands"
set +f

cd "$top"
if [ "$update" = --update ]; then
    cp "$work/page" "$page"
else
    diff "$page" "$work/page" || wrong "it shows other output than the tools print; tests/docs.sh $page COMPILER BIN BUILD --update writes it anew"
fi
echo "$page: $checked blocks and $(wc -l <"$work/commands") command lines are true"
