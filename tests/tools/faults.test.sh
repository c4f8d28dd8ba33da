#!/bin/sh
# SPDX-License-Identifier: MIT
# When writing and reading fail: each tool ends with 2 and says so, and a file is whole or as it was.
tool=lifecare-ports
. tests/tools/harness.sh
small=examples/data/small.toml

# Every tool with an answer that is longer than a buffer where it can be.
printf 'HWE_MBY_TSS\nMBY_KQO\n' >"$work/names"
printf 'Windows Server 2022\n' >"$work/inventory.txt"
cases='lifecare-size examples/data/small.toml
lifecare-ports matrix examples/data/scalable.toml --format csv
lifecare-names expect examples/data/medium.toml
lifecare-support timeline --format svg
lifecare-windows plan --prod 2026-03-18 --format ics
lifecare-rules list client-ports --format json
lifecare-check examples/data/small.toml --format json
lifecare-check examples/data/small.toml --format html'
printf '%s\n' "$cases" >"$work/cases"

while read -r tool arguments; do
    # shellcheck disable=SC2086 # words
    run $arguments
    usual=$code
    [ "$usual" -lt 2 ] || fault "the case itself does not work"
    [ -s "$work/out" ] || fault "the case prints nothing"
    cp "$work/out" "$work/whole"

    # A full disk, behind standard output and behind --output.
    ran="$tool $arguments >/dev/full"
    # shellcheck disable=SC2086 # words
    "$BIN/$tool" $arguments >/dev/full 2>"$work/err" </dev/null
    code=$?
    : >"$work/out"
    exits 2
    complains 'standard output: error: cannot be written: No space left'
    # shellcheck disable=SC2086 # words
    run $arguments --output /dev/full
    exits 2
    complains '/dev/full: error: cannot be written: No space left'
    # A limit that the file runs into: the old file stands, and no other.
    mkdir -p "$work/place"
    rm -f "$work"/place/*
    echo old >"$work/place/answer"
    ran="$tool $arguments --output in a folder without room"
    # shellcheck disable=SC2086 # words
    (trap '' XFSZ; ulimit -f 0; exec "$BIN/$tool" $arguments --output "$work/place/answer") </dev/null 2>&1 | cat >"$work/err"
    : >"$work/out"
    complains 'answer: error: cannot be written: File too large'
    equal "$(cat "$work/place/answer")" old
    equal "$(ls -A "$work/place")" answer
    # A reader that leaves: no message, and no success.
    ran="$tool $arguments | true"
    # shellcheck disable=SC2086 # words
    { "$BIN/$tool" $arguments 2>"$work/err" </dev/null; echo $? >"$work/code"; } | true
    silent
    # What is written is whole, through a link too, and nothing lies beside it.
    ln -sf answer "$work/place/link"
    # shellcheck disable=SC2086 # words
    run $arguments --output "$work/place/link"
    exits "$usual"
    cmp "$work/whole" "$work/place/answer" || fault "the file is not what is printed"
    equal "$(ls -A "$work/place" | tr '\n' ' ')" "answer link "
    # Places that cannot be written.
    # shellcheck disable=SC2086 # words
    for place in "$work" "$work/no/such/folder/answer" "$work/names/answer" /proc/self/answer; do
        run $arguments --output "$place"
        exits 2
        complains "$place: error: "
    done
    # Standard input and output closed: an answer of nothing is no success.
    ran="$tool $arguments <&- >&-"
    # shellcheck disable=SC2086 # words
    "$BIN/$tool" $arguments <&- >&- 2>"$work/err"
    code=$?
    : >"$work/out"
    exits 2
    complains 'standard output: error: cannot be written'
done <"$work/cases"

# Killed while it writes: the old file is whole.
tool=lifecare-check
"$BIN/$tool" $small --format html --output "$work/answer.html" >"$work/out" 2>&1
cp "$work/answer.html" "$work/whole"
for delay in 0.001 0.003 0.005 0.008 0.012 0.02; do
    for signal in TERM KILL INT HUP; do
        ran="$tool killed by $signal after $delay s"
        timeout -s $signal $delay "$BIN/$tool" $small --format html --output "$work/answer.html" >/dev/null 2>&1
        checks=$((checks + 1))
        cmp -s "$work/whole" "$work/answer.html" || fault "the file is half"
    done
done

# What cannot be read. A file without permission is readable to root, hence another user where there is one.
while read -r tool before; do
    for bad in "$work" "$work/no-such-file" "$work/names/below-a-file" /proc/self/mem; do
        # shellcheck disable=SC2086 # words
        run $before "$bad"
        exits 2
        complains "$bad: error: (cannot be read: |is a directory|holds no file whose name ends in .toml$)"
    done
    ran="$tool $before - <&-"
    # shellcheck disable=SC2086 # words
    "$BIN/$tool" $before - <&- >"$work/out" 2>"$work/err"
    code=$?
    exits 2
    complains '^-: error: '
    # A folder as standard input.
    ran="$tool $before - <folder"
    # shellcheck disable=SC2086 # words
    "$BIN/$tool" $before - <"$work" >"$work/out" 2>"$work/err"
    code=$?
    exits 2
    complains '^-: error: '
    # A name that is not UTF-8, and one that would write on the terminal.
    odd=$(printf '%s/no\377\033]0;x\007such' "$work")
    # shellcheck disable=SC2086 # words
    run $before "$odd"
    exits 2
    complains 'no\\xFF\\u001B\]0;x\\u0007such: error: cannot be read'
done <<CASES
lifecare-size
lifecare-size --batch
lifecare-ports matrix
lifecare-ports check $small --log
lifecare-ports check $small --from client --nmap
lifecare-ports check $small --rules
lifecare-ports merge $small
lifecare-names check
lifecare-names check --kind server
lifecare-names expect
lifecare-support check --inventory
lifecare-support changes --lifecycle
lifecare-windows startup
lifecare-check
CASES
if [ "$(id -u)" -eq 0 ] && command -v setpriv >/dev/null; then
    chmod 755 "$work"
    cp $small "$work/secret.toml"
    chmod 000 "$work/secret.toml"
    mkdir -m 555 "$work/closed"
    tool=lifecare-size
    ran="lifecare-size of an unreadable file, as nobody"
    if setpriv --reuid 65534 --regid 65534 --clear-groups "$BIN/$tool" --version >/dev/null 2>&1; then
        setpriv --reuid 65534 --regid 65534 --clear-groups "$BIN/$tool" "$work/secret.toml" >"$work/out" 2>"$work/err"
        code=$?
        exits 2
        complains 'secret.toml: error: cannot be read: Permission denied'
        ran="lifecare-size --output in a folder that is closed, as nobody"
        setpriv --reuid 65534 --regid 65534 --clear-groups "$BIN/$tool" --users 100 --inhabitants 5000 --output "$work/closed/answer" >"$work/out" 2>"$work/err"
        code=$?
        exits 2
        complains 'closed/answer: error: cannot be written: Permission denied'
    else
        echo "not checked: unreadable files; nobody cannot run the tools here"
    fi
fi
finish
