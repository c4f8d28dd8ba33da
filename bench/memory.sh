#!/bin/sh
# SPDX-License-Identifier: MIT
# The memory that each command needs for 2 000 servers, and each reader for a gigabyte, as Markdown. Takes some ten minutes and 4 GB of disk, and measures
# the same on a machine that has other work.
#   sh bench/memory.sh [BIN-DIRECTORY] [MEGABYTES]
set -eu
bin=${1:-build/bin}
megabytes=${2:-1000}
here=$(dirname "$0")
. "$here/inputs.sh"
[ -x /usr/bin/time ] || { echo "memory.sh: GNU time is not installed" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# row WORDS COMMAND...: ends where the command could not answer.
row() {
    case $1 in
    lifecare-*) words="\`$1\`" ;;
    *) words=$1 ;;
    esac
    shift
    code=0
    /usr/bin/time -f %M -o "$work/peak" "$@" >/dev/null 2>"$work/err" </dev/null || code=$?
    [ "$code" -le 1 ] || { echo "memory.sh: $*: exit code $code" >&2; cat "$work/err" >&2; exit 2; }
    awk -v words="$words" 'END { printf "| %s | %.1f | %s |\n", words, $1 / 1024, $1 <= 64 * 1024 ? "met" : "**missed**" }' "$work/peak"
}
# gigabyte BLOCK: it again and again, as many megabytes as were asked for.
gigabyte() {
    times=$((megabytes * 1000000 / $(wc -c <"$1")))
    while [ "$times" -gt 0 ]; do
        cat "$1"
        times=$((times - 1))
    done
}

all=$work/installation.toml
servers 2000 >"$all"
echo '| command, of 2 000 servers | MB | at most 64 |'
echo '| --- | ---: | --- |'
for format in text csv json markdown html xlsx sarif junit tap; do row "lifecare-check --format $format" "$bin/lifecare-check" "$all" --as-of 2025-06-02 --format $format --output "$work/out"; done
for format in text csv json markdown html dot svg; do row "lifecare-ports matrix --format $format" "$bin/lifecare-ports" matrix "$all" --document techspec-2025 --format $format --output "$work/out"; done
rm "$work/out"
for view in role zone; do row "lifecare-ports matrix --view $view" "$bin/lifecare-ports" matrix "$all" --document techspec-2025 --view $view; done
for target in nftables iptables capirca ticket; do row "lifecare-ports generate --target $target" "$bin/lifecare-ports" generate "$all" --document techspec-2025 --target $target --output "$work/rules-$target"; done
row "lifecare-ports generate --target windows --server" "$bin/lifecare-ports" generate "$all" --document techspec-2025 --target windows --server MEL00001
row 'lifecare-ports probe' "$bin/lifecare-ports" probe "$all" --document techspec-2025 --from MEL00000
row 'lifecare-ports allowed' "$bin/lifecare-ports" allowed MEL00000 MEL00001 1433 --installation "$all" --document techspec-2025
row 'lifecare-names expect' "$bin/lifecare-names" expect "$all" --document techspec-2025
row 'lifecare-size' "$bin/lifecare-size" "$all"
row 'lifecare-support check' "$bin/lifecare-support" check "$all" --as-of 2025-06-02
row 'lifecare-support timeline' "$bin/lifecare-support" timeline "$all" --as-of 2025-06-02
row 'lifecare-windows startup' "$bin/lifecare-windows" startup "$all"
rm -rf "$work"/rules-*

echo
echo "| reader, of $megabytes MB | MB | at most 64 |"
echo '| --- | ---: | --- |'
log_rows 100000 >"$work/rows"
head -n 5 "$work/rows" >"$work/file"
tail -n +6 "$work/rows" >"$work/block"
gigabyte "$work/block" >>"$work/file"
row 'the log of Windows Firewall' "$bin/lifecare-ports" check "$here/../examples/data/scalable.toml" --log "$work/file" --document techspec-2025
"$bin/lifecare-names" generate --domain MEL --subsystems KIR,VoO,IFO,FtB --customer Mellanby --document techspec-2025 | awk '{ all = all $0 "\n" } END { for (i = 0; i < 1000; ++i) printf "%s", all }' >"$work/block"
gigabyte "$work/block" >"$work/file"
row 'names of databases, a line each' "$bin/lifecare-names" check --document techspec-2025 "$work/file"
sed 's/.*/1,&,"Drift, IT"/' "$work/block" >"$work/cells"
{ echo 'id,name,owner' && gigabyte "$work/cells"; } >"$work/file"
row 'names of databases, a column of CSV' "$bin/lifecare-names" check --document techspec-2025 "$work/file"
municipalities 100000 >"$work/rows"
head -n 1 "$work/rows" >"$work/file"
tail -n +2 "$work/rows" >"$work/block"
gigabyte "$work/block" >>"$work/file"
row 'municipalities as CSV' "$bin/lifecare-size" --batch "$work/file" --document techspec-2025 --format csv
servers 50 >"$all"
"$bin/lifecare-ports" matrix "$all" --document techspec-2025 --format csv >"$work/rows" 2>/dev/null
head -n 1 "$work/rows" >"$work/file"
tail -n +2 "$work/rows" >"$work/block"
gigabyte "$work/block" >>"$work/file"
row 'rules as CSV' "$bin/lifecare-ports" check "$all" --rules "$work/file" --document techspec-2025
row 'rules as CSV, beside the same again' "$bin/lifecare-ports" changes "$all" --rules "$work/file" "$work/file" --document techspec-2025
windows_rules 20000 Yes >"$work/file"
windows_rules 100000 No | tail -n +2 >"$work/block"
gigabyte "$work/block" >>"$work/file"
row 'rules of a Windows Firewall, 20 000 that are on' "$bin/lifecare-ports" check "$all" --rules "$work/file" --on MEL00000 --document techspec-2025
awk 'BEGIN { for (i = 0; i < 20000; ++i) printf "MEL%05d,Microsoft SQL Server 2019,15.0.2000\nMEL%05d,.NET Framework,4.8\n", i % 2000, i % 2000 }' >"$work/block"
{ echo 'Computer,Name,Version' && gigabyte "$work/block"; } >"$work/file"
row 'an inventory as CSV' "$bin/lifecare-support" check --inventory "$work/file" --as-of 2025-06-02
servers 2000 >"$all"
"$bin/lifecare-ports" matrix "$all" --document techspec-2025 --format csv >"$work/file" 2>/dev/null
row 'the matrix of 2 000 servers as CSV, 730 MB' "$bin/lifecare-ports" check "$all" --rules "$work/file" --document techspec-2025
