#!/bin/sh
# SPDX-License-Identifier: MIT
# run.sh BUILD-FOLDER [RUNS [LENGTH [TARGETS]]]: builds the fuzz targets and runs each on its seeds for a fixed number of inputs, always the same ones, of at most
# so many bytes. A million of 400 bytes take an hour and a half; mutants of short inputs are many, of long ones slow.
set -eu
cd "$(dirname "$0")/../.."
build=$1
runs=${2:-1000}
length=${3:-4096}
targets=${4:-csv firewall_log installation inventory lifecycle log_part names nmap rules servers sockets words workbook} # and "tools", whole ones

compiler=""
for candidate in clang++-14 clang++; do
    echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }' |
        $candidate -fsanitize=fuzzer,address,undefined -x c++ - -o /dev/null 2>/dev/null && compiler=$candidate && break
done
[ -n "$compiler" ] || { echo "skipped: no clang with libFuzzer"; exit 77; }
cmake -S tests/fuzz -B "$build" -G Ninja -DCMAKE_CXX_COMPILER="$compiler" >/dev/null
# shellcheck disable=SC2046 # words
cmake --build "$build" --target $(printf 'fuzz-%s ' $targets) >"$build/log" || { cat "$build/log"; exit 1; }

for target in $targets; do
    # Seeds: what is kept for the target, and the example data of its form. Found inputs are kept for this run alone.
    seeds=tests/fuzz/seeds/$target
    case $target in
    csv) seeds="$seeds examples/data" ;;
    words) # one a line, as printf's %b reads it
        seeds=$build/words
        mkdir -p "$seeds"
        number=0
        while IFS= read -r word; do
            number=$((number + 1))
            printf '%b' "$word" >"$seeds/$number"
        done <tests/fuzz/seeds/words.txt ;;
    installation) seeds="examples/data tests/data" ;;
    tools) seeds="" ;; # its changes make questions of nothing
    inventory) seeds="$seeds tests/data/systeminfo" ;;
    firewall_log | nmap | sockets) seeds="$seeds tests/data/observed" ;;
    esac
    dictionary=tests/fuzz/dictionaries/$target.dict
    [ -f "$dictionary" ] && dictionary=-dict=$dictionary || dictionary=""
    found=$(mktemp -d)
    echo "== $target"
    # shellcheck disable=SC2086 # folders, and a dictionary or nothing
    "$build/fuzz-$target" -runs="$runs" -seed=1 -max_len="$length" -rss_limit_mb=1024 -timeout=10 $dictionary -artifact_prefix="$build/" "$found" $seeds >"$build/$target.log" 2>&1 || { tail -n 40 "$build/$target.log"; exit 1; }
    tail -n 1 "$build/$target.log"
    rm -rf "$found"
done
