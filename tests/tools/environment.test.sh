#!/bin/sh
# SPDX-License-Identifier: MIT
# When the surroundings fail: each tool ends with 2 and says so, and a file is whole or as it was. A table of what the tools write, one of what they
# read, and a function for each thing that goes wrong with them.
tool=lifecare-size
# In memory, where there is some: what is written to a disk waits for it.
[ -w /dev/shm ] && export TMPDIR=/dev/shm
. tests/tools/harness.sh
small=examples/data/small.toml
printf 'HWE_MBY_TSS\nMBY_KQO\n' >"$work/names"
chmod 755 "$work"
root=$([ "$(id -u)" -eq 0 ] && command -v setpriv >/dev/null && echo yes)
as_nobody() { setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; }
[ "$root" ] && ! as_nobody "$BIN/$tool" --version >/dev/null 2>&1 && root=
[ "$root" ] || skipped="$skipped, what only root can set up"
permissions() { stat -c '%a %U %h' "$1"; }

between=$work/between.so
{ cc -shared -fPIC -O1 -o "$between" tests/tools/between.c && LD_PRELOAD=$between "$BIN/$tool" --version; } >/dev/null 2>&1 || {
    between=
    skipped="$skipped, clocks and signals at a known moment (no compiler, or a sanitizer)"
}

# Writing. Each function is run for each command; $work/whole is its answer, $usual its exit code, and $work/place/answer an old file alone in its folder.
commands='lifecare-size examples/data/small.toml
lifecare-ports generate examples/data/medium.toml --target nftables --server MELDB01
lifecare-names expect examples/data/medium.toml
lifecare-support timeline --format svg
lifecare-windows plan --prod 2026-03-18 --format ics --as-of 2026-03-01
lifecare-rules list client-ports --format json
lifecare-check examples/data/small.toml --format html --as-of 2026-11-29'
answered() { # what was told, and that nothing but the old file is in the folder
    : >"$work/out"
    exits 2
    complains "$1"
    equal "$(cat "$work/place/answer")" old
    equal "$(ls -A "$work/place")" answer
}
# run_with SHELL: the command as $1 and more, with $place and $file.
run_with() {
    ran="$tool $arguments: $1"
    # shellcheck disable=SC2086 # words
    sh -c "$1" sh "$BIN/$tool" $arguments >"$work/out" 2>"$work/err" </dev/null
    code=$?
}
export place="$work/place" file="$work/place/answer" work between

full_disk() {
    run_with '"$@" >/dev/full'
    answered 'standard output: error: cannot be written: No space left'
    run_with '"$@" --output /dev/full'
    answered '/dev/full: error: cannot be written: No space left'
}
limit_of_sizes() {
    run_with '(ulimit -f 0; exec "$@" --output "$file") 2>&1 | cat >&2; exit 2'
    answered 'answer: error: cannot be written: File too large'
}
reader_that_leaves() {
    run_with '{ "$@"; echo $? >"$work/code"; } | true'
    silent
    run_with '{ "$@" --output /dev/stdout; echo $? >"$work/code"; } | true'
    silent
}
closed_streams() {
    run_with '"$@" <&- >&-'
    answered 'standard output: error: cannot be written'
    run_with '"$@" --output /dev/fd/9'
    answered '/dev/fd/9: error: cannot be written: Bad file descriptor'
}
wrong_places() {
    for wrong in "$place" "$work/no/such/folder/answer" "$work/names/answer" /proc/self/answer "$place/$(printf '%0256d' 0)"; do
        wrong=$wrong run_with '"$@" --output "$wrong"'
        answered "$wrong: error: "
    done
}
open_descriptors() {
    run_with '"$@" --output /dev/stdout | cat'
    cmp "$work/whole" "$work/out" || fault "the pipe did not get the answer"
    for name in /dev/stdout /dev/fd/1 /proc/self/fd/1 /dev/fd/../fd/1; do
        name=$name run_with 'echo first >"$work/log"; "$@" --output "$name" >>"$work/log"'
        exits "$usual"
        { echo first; cat "$work/whole"; } | cmp - "$work/log" || fault "the file behind $name was not added to"
    done
    run_with '"$@" --output /dev/fd/7 7>"$work/seventh"'
    cmp "$work/whole" "$work/seventh" || fault "the seventh descriptor did not get the answer"
    run_with '(rm "$work/seventh"; "$@" --output /dev/fd/7; code=$?; cat <&8; exit $code) 7>"$work/seventh" 8<"$work/seventh"'
    exits "$usual"
    cmp "$work/whole" "$work/out" || fault "the file that is gone from its folder did not get the answer"
    equal "$(find "$work" -name "seventh*")" ""
}
links() {
    ln -s answer "$place/link"
    run_with '"$@" --output "$place/link"'
    cmp "$work/whole" "$file" || fault "what the link leads to is not what is printed"
    ln -sf "$work/to be" "$place/link"
    run_with '"$@" --output "$place/link"'
    cmp "$work/whole" "$work/to be" || fault "the file that the link names is not there"
    rm "$place/link" "$work/to be"
    echo old >"$file"
    mkdir "$work/chain"
    ln -s one "$work/chain/other"
    ln -s other "$work/chain/one"
    ln -s "$file" "$work/chain/0"
    for i in $(seq 41); do ln -s $((i - 1)) "$work/chain/$i"; done
    for name in one 41; do
        name=$name run_with '"$@" --output "$work/chain/$name"'
        answered "chain/$name: error: cannot be written: Too many levels of symbolic links"
        [ -L "$work/chain/$name" ] || fault "the link is gone"
    done
    run_with '"$@" --output "$work/chain/38"'
    exits "$usual"
    cmp "$work/whole" "$file" || fault "a chain of 39 links does not lead to the file"
    rm -r "$work/chain"
}
pipes_and_devices() {
    mkfifo "$work/pipe"
    run_with 'cat "$work/pipe" & "$@" --output "$work/pipe"; code=$?; wait; exit $code'
    exits "$usual"
    cmp "$work/whole" "$work/out" || fault "the pipe did not get the answer"
    [ -p "$work/pipe" ] || fault "the pipe was replaced"
    rm "$work/pipe"
    run_with '"$@" --output /dev/null'
    exits "$usual"
    [ -c /dev/null ] || fault "/dev/null was replaced"
}
names_of_files() {
    for name in "$(printf '%0249d' 0)" "$(printf '%0255d' 0)" "$(printf 'å%.0s' $(seq 127))" ' ' '-x' 'a
b' '$(x)' "$(printf '\377\033')"; do
        name=$name run_with '"$@" --output "$place/$name"'
        exits "$usual"
        cmp "$work/whole" "$place/$name" || fault "the file is not what is printed"
        rm -f "$place/$name"
    done
}
owner_and_permissions() {
    ln "$file" "$place/other"
    chmod 640 "$file"
    run_with '"$@" --output "$file"'
    cmp "$work/whole" "$file" || fault "the file is not what is printed"
    equal "$(permissions "$file" | cut -d' ' -f1,3)" '640 1'
    equal "$(cat "$place/other")" old
    rm "$file" "$place/other"
    run_with 'umask 027; "$@" --output "$file"'
    equal "$(stat -c %a "$file")" 640
    [ "$root" ] || return 0
    chown nobody:daemon "$file"
    chmod 6755 "$file"
    run_with '"$@" --output "$file"'
    equal "$(stat -c '%a %U %G' "$file")" '755 nobody daemon'
    # What the folder alone would allow.
    chown nobody "$place"
    echo old >"$file"
    chown nobody "$file"
    chmod 444 "$file"
    run_with 'setpriv --reuid 65534 --regid 65534 --clear-groups "$@" --output "$file"'
    answered 'answer: error: cannot be written: Permission denied'
    rm "$file"
    chown root "$place"
    run_with 'setpriv --reuid 65534 --regid 65534 --clear-groups "$@" --output "$file"'
    echo old >"$file"
    answered 'answer: error: cannot be written: Permission denied'
}
signals() {
    [ "$between" ] || return 0
    for signal in INT TERM HUP QUIT ALRM USR1 KILL; do
        ran="$tool $arguments while SIG$signal comes"
        # In the background the shell ignores INT and QUIT, and what ignores them keeps doing so: hence python's.
        LD_PRELOAD=$between UNTIL=$work/never python3 -c '
import os, signal, subprocess, sys, time
p = subprocess.Popen(sys.argv[3:], preexec_fn=lambda: [signal.signal(s, signal.SIG_DFL) for s in (signal.SIGINT, signal.SIGQUIT)], stderr=subprocess.PIPE)
end = time.time() + 20
while len(os.listdir(sys.argv[2])) < 2 and time.time() < end: time.sleep(0.002)
p.send_signal(getattr(signal, "SIG" + sys.argv[1]))
sys.exit(0 if p.wait() == -getattr(signal, "SIG" + sys.argv[1]) else 1)' $signal "$place" "$BIN/$tool" $arguments --output "$file" >"$work/out" 2>"$work/err"
        code=$?
        exits 0
        equal "$(cat "$file")" old
        [ $signal = KILL ] || equal "$(ls -A "$place")" answer
    done
    rm -f "$place"/answer.*
}
two_writers() {
    run_with '"$@" --output "$file" & "$@" --output "$file" & "$@" --output "$file"; code=$?; wait; exit $code'
    exits "$usual"
    cmp "$work/whole" "$file" || fault "the file is not one whole answer"
    equal "$(ls -A "$place")" answer
}
# The machine's language and zone: the same bytes.
settings() {
    for setting in LC_ALL=C LC_ALL=tr_TR.UTF-8 LC_ALL=sv_SE.ISO8859-1 LC_NUMERIC=sv_SE.UTF-8 TZ=Pacific/Kiritimati TZ=:nonsense TMPDIR=/nowhere HOME= PATH= TERM=dumb; do
        setting=$setting run_with 'exec env "$setting" LIFECARE_LANG=en "$@"'
        exits "$usual"
        cmp "$work/whole" "$work/out" || fault "the answer depends on $setting"
    done
}

while read -r tool arguments; do
    # shellcheck disable=SC2086 # words
    run $arguments
    usual=$code
    [ "$usual" -lt 2 ] && [ -s "$work/out" ] || fault "the case itself does not work"
    cp "$work/out" "$work/whole"
    for wrong_thing in full_disk limit_of_sizes reader_that_leaves closed_streams wrong_places open_descriptors links pipes_and_devices names_of_files owner_and_permissions signals two_writers settings; do
        rm -rf "$place"
        mkdir "$place"
        echo old >"$file"
        $wrong_thing
    done
done <<CASES
$commands
CASES

# Help and version are answers, too.
for tool in lifecare lifecare-check lifecare-names lifecare-ports lifecare-rules lifecare-size lifecare-support lifecare-windows; do
    for arguments in --help --version '--help --lang sv'; do
        run_with '"$@" >/dev/full'
        : >"$work/out"
        exits 2
        complains 'standard (output: error|ut: fel): '
        run_with '"$@" >&-'
        exits 2
        complains 'standard (output: error|ut: fel): '
    done
done

# Reading. A table of what reads a file; "-" is standard input to each.
while read -r tool arguments; do
    for bad in "$work" "$work/no-such-file" "$work/names/below-a-file" /proc/self/mem "$(printf '%0256d' 0)"; do
        bad=$bad run_with '"$@" "$bad"'
        exits 2
        complains "$bad: error: (cannot be read: |is a directory|holds no file whose name ends in .toml$)"
    done
    ln -s circle "$work/circle"
    run_with '"$@" "$work/circle"'
    exits 2
    complains 'circle: error: cannot be read: Too many levels of symbolic links'
    rm "$work/circle"
    for closed in '<&-' '</' '</dev/null' '</proc/self/mem'; do
        run_with "\"\$@\" - $closed"
        exits 2
        complains '^-: error: '
    done
    # A name that is not UTF-8, and one that would write on the terminal; a name that fills the screen.
    bad=$(printf '%s/no\377\033]0;x\007such' "$work") run_with '"$@" "$bad"'
    exits 2
    complains 'no\\xFF\\u001B\]0;x\\u0007such: error: cannot be read'
    run_with '"$@" "$(printf "%0100000d" 0)"'
    exits 2
    checks=$((checks + 1))
    [ "$(wc -c <"$work/err")" -lt 5000 ] || fault "the message is longer than a screen"
    [ "$root" ] || continue
    cp $small "$work/secret"
    chmod 000 "$work/secret"
    run_with 'setpriv --reuid 65534 --regid 65534 --clear-groups "$@" "$work/secret"'
    exits 2
    complains 'secret: error: cannot be read: Permission denied'
    rm "$work/secret"
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
lifecare-names compare $small
lifecare-support check --inventory
lifecare-support changes --lifecycle
lifecare-windows startup
lifecare-check
lifecare-check values
CASES

# The answer never takes the place of what is read: under no name of it, and neither where it comes in through a redirection. A table of what is read
# and by what; READ is its place.
"$BIN/lifecare-check" $small --as-of 2026-11-29 --format json >"$work/since"
printf '%s\n' '#Fields: date time action protocol src-ip dst-ip src-port dst-port' '2026-01-01 10:00:00 ALLOW TCP 127.0.0.13 127.0.0.11 50123 23110' >"$work/log"
printf '<nmaprun scanner="nmap"><scaninfo type="connect" protocol="tcp" numservices="1" services="23110"/><host><status state="up"/><address addr="127.0.0.11" addrtype="ipv4"/><ports><port protocol="tcp" portid="23110"><state state="open"/></port></ports></host><runstats><finished time="1"/></runstats></nmaprun>\n' >"$work/scan"
"$BIN/lifecare-ports" check tests/data/loopback.toml --log "$work/log" --partial --output "$work/part"
"$BIN/lifecare-ports" matrix tests/data/loopback.toml --format csv --output "$work/rules"
mkdir "$work/read"
while read -r what tool arguments; do
    rm -f "$work/read"/*
    cp "$what" "$work/read/it"
    cp "$work/read/it" "$work/as_it_was"
    ln "$work/read/it" "$work/read/hard"
    ln -s it "$work/read/soft"
    for output in "$work/read/it" "$work/./read/../read/it" "$work/read/hard" "$work/read/soft"; do
        for from in "$work/read/it" "$work/read/soft"; do
            # shellcheck disable=SC2046 # words
            run $(echo "$arguments" | sed "s|READ|$from|g") --output "$output"
            exits 2
            complains "$output: error: is read by this command and would be written over; give another name"
            cmp "$work/as_it_was" "$work/read/it" || fault "what is read was written over"
        done
    done
    equal "$(ls -A "$work/read")" "hard
it
soft"
    # What it was to be refused for: the same command with another name.
    # shellcheck disable=SC2046 # words
    run $(echo "$arguments" | sed "s|READ|$work/read/it|g") --output "$work/read/another"
    [ "$code" -lt 2 ] && [ -s "$work/read/another" ] || fault "the case itself does not work"
    case $arguments in *--since*) continue ;; esac
    output=$work/read/hard
    export output
    arguments=$(echo "$arguments" | sed 's|READ|-|g') run_with '"$@" --output "$output" <"$work/read/it"'
    exits 2
    complains "$output: error: is read by this command"
    cmp "$work/as_it_was" "$work/read/it" || fault "standard input was written over"
done <<CASES
$small lifecare-size READ
examples/data/municipalities.csv lifecare-size --batch READ
$small lifecare-ports matrix READ
$small lifecare-ports generate READ --target nftables
$work/log lifecare-ports check tests/data/loopback.toml --log READ
tests/data/loopback.toml lifecare-ports check READ --log $work/log
$work/rules lifecare-ports check tests/data/loopback.toml --rules READ
$work/rules lifecare-ports changes tests/data/loopback.toml --rules READ $work/rules
$work/scan lifecare-ports check tests/data/loopback.toml --from WEB --nmap READ
tests/data/observed/ss-tulpen-ubuntu.txt lifecare-ports check tests/data/loopback.toml --on DB --ss READ
$work/part lifecare-ports merge tests/data/loopback.toml --partial READ
$work/names lifecare-names check READ
$work/names lifecare-names check READ --format json
$work/names lifecare-names compare $small READ
$small lifecare-names compare READ $work/names
$small lifecare-names expect READ
$small lifecare-support check READ
$small lifecare-support check --inventory READ
tests/data/vendor-lifecycle.tsv lifecare-support timeline --lifecycle READ
$small lifecare-windows startup READ
$small lifecare-check READ --format html
$small lifecare-check READ examples/data/medium.toml
$small lifecare-check values READ
$small lifecare-check header READ
$small lifecare-check diff READ examples/data/medium.toml
$work/since lifecare-check $small --since READ --format json
CASES
cp $small "$work/read/mine"
tool=lifecare-check
run set "$work/read/mine" customer=Ours --output "$work/read/mine"
exits 0
equal "$(grep -c '^customer = "Ours"' "$work/read/mine")" 1

# What an argument may be wrong with, in a message that is read: as long as the argument is short.
while read -r tool arguments; do
    run_with '"$@" "$(printf "%0100000d" 0)"'
    exits 2
    checks=$((checks + 1))
    [ "$(wc -c <"$work/err")" -lt 5000 ] || fault "the message is longer than a screen"
done <<CASES
lifecare
lifecare-check --no-such-option
lifecare-check $small --format
lifecare-check $small --fail-on
lifecare-check $small --as-of
lifecare-check explain $small
lifecare-names check --column
lifecare-names check --kind
lifecare-ports matrix $small --view
lifecare-ports generate $small --target
lifecare-ports generate $small --target windows --server
lifecare-rules list
lifecare-size --inhabitants
lifecare-support timeline
lifecare-windows plan --prod
lifecare-windows availability --year
CASES

# Standard input begins where another program has left it.
tool=lifecare-names
printf 'name\nHWE_MBY_TSS\nMBY_KQ0\n' >"$work/list"
for format in text json; do
    format=$format run_with '{ read -r heading; exec "$@" check --format "$format"; } <"$work/list"'
    exits 0
    checks=$((checks + 1))
    grep -q heading "$work/out" && fault "the heading was read again"
done

# A terminal: one Ctrl-D ends the input, and a password is never shown, whatever ends the program.
if command -v python3 >/dev/null; then
    ran="what reads from a terminal"
    BIN=$BIN python3 tests/tools/terminal_check.py >"$work/out" 2>"$work/err"
    code=$?
    exits 0
fi

# Memory ends: a message and 2, never an abort.
# shellcheck disable=SC3045 # a limit that dash has
if (ulimit -v 400000 && "$BIN/$tool" --version) >/dev/null 2>&1; then
    awk 'BEGIN { for (i = 0; i < 20000; ++i) print "MBY_KQO" i }' >"$work/many"
    for most in 20000 30000 40000 60000; do
        while read -r tool arguments; do
            most=$most run_with 'ulimit -v $most; exec "$@"'
            checks=$((checks + 1))
            case $code in
            0 | 1) ;;
            2) grep -q 'error: ' "$work/err" || fault "no word of why" ;;
            126 | 127) ;; # not enough to load the program
            *) fault "exit code $code" ;;
            esac
        done <<CASES
lifecare-names check $work/many --format sarif
lifecare-names check $work/many --format json
lifecare-check $small --format json
lifecare-check $small --format sarif
lifecare-ports matrix $small --format json
CASES
    done
fi

# A small stack: what is read takes its room elsewhere, what nests deep is refused. A tool that is made to be watched needs more.
awk 'BEGIN { for (i = 0; i < 50000; ++i) print "HWE_MBY_" i }' >"$work/many"
awk 'BEGIN { print "code,name,inhabitants"; for (i = 1000; i < 20000; ++i) print i ",N" i "," i }' >"$work/many.csv"
deep() { printf '%s' "$1"; printf "%0$3d" 0 | sed "s/0/$2/g"; printf 1; printf "%0$3d" 0 | sed "s/0/$4/g"; echo; }
deep 'a = ' '[' 31 ']' >"$work/lists"
deep 'a = ' '{ a = ' 31 '}' >"$work/tables"
deep 'a = ' '{ a = ' 32 '}' >"$work/too-deep"
echo "a$(printf '%0100d' 0 | sed 's/0/.a/g') = 1" >"$work/stops"
deep '' '{"a":' 100 '}' >"$work/deep.json"
deep '' '{"a":' 101 '}' >"$work/too-deep.json"
# shellcheck disable=SC3045 # a limit that dash has
if (ulimit -v 400000 && ulimit -s 64 && "$BIN/lifecare-size" --version) >/dev/null 2>&1; then
    for most in 128 256; do
        while read -r expected tool arguments; do
            most=$most run_with 'ulimit -s $most; exec "$@"'
            exits "$expected"
            [ "$code" -lt 2 ] || complains 'error: '
        done <<CASES
1 lifecare check $small
1 lifecare-check examples/data/medium.toml --format html
1 lifecare-check examples/data/medium.toml --format json
1 lifecare-check $small examples/data/medium.toml
0 lifecare-check init --from examples/data/inventory
2 lifecare-check $work/lists
2 lifecare-check $work/tables
2 lifecare-check $work/too-deep
2 lifecare-check $work/stops
2 lifecare-check $small --since $work/deep.json
2 lifecare-check $small --since $work/too-deep.json
0 lifecare-size examples/data/medium.toml
0 lifecare-size --batch $work/many.csv --jobs 8
0 lifecare-ports matrix examples/data/medium.toml --format svg
0 lifecare-ports diff examples/data/medium.toml --from techspec-2024 --to techspec-2025
0 lifecare-ports generate examples/data/medium.toml --target nftables
0 lifecare-ports check tests/data/loopback.toml --log $work/log
0 lifecare-ports check tests/data/loopback.toml --rules $work/rules
1 lifecare-ports check tests/data/loopback.toml --from WEB --nmap $work/scan
1 lifecare-names check $work/many --jobs 8
0 lifecare-names expect examples/data/medium.toml
1 lifecare-support check $small
2 lifecare-support check --inventory $work/deep.json
2 lifecare-support check --inventory $work/too-deep.json
0 lifecare-windows availability --year 2026
0 lifecare-rules search brandvägg
CASES
    done
else
    skipped="$skipped, small stacks (none is large enough)"
fi

# Clocks: before 1970, at midnight, and beyond every calendar. A day has one answer, whatever the minute.
if [ "$between" ]; then
    tool=lifecare-windows
    for zone in UTC America/Los_Angeles Pacific/Kiritimati; do
        # 1969-12-31 22:59:59 and 23:00:01 in UTC are two days in Sweden; so are 2026-06-30 21:59:59 and 22:00:00, in summer.
        for moment in '-3601 1969-12-31' '-3599 1970-01-01' '1782856799 2026-06-30' '1782856800 2026-07-01' '253368082799 9998-11-30'; do
            day=${moment#* } clock=${moment% *} zone=$zone run_with 'TZ=$zone LD_PRELOAD=$between CLOCK=$clock exec "$BIN/lifecare-windows" routine --date 9998-12-31 --format ics'
            exits 0
            cp "$work/out" "$work/by_clock"
            tool=lifecare-windows
            run routine --date 9998-12-31 --format ics --as-of "${moment#* }"
            exits 0
            cmp "$work/out" "$work/by_clock" || fault "the day of the clock is not $moment in $zone"
        done
    done
    for beyond in 253402297200 99999999999999999 -99999999999999999; do
        clock=$beyond run_with 'LD_PRELOAD=$between CLOCK=$clock exec "$BIN/lifecare-support" check --inventory examples/data/small.toml'
        exits 2
        complains 'the clock of the machine is wrong'
    done
fi
for day in 0000-00-00 0000-01-01 10000-01-01 2026-02-29 -0001-01-01 2026-1-1 ' 2026-01-01' 9223372036854775807; do
    for tool in lifecare-check lifecare-support lifecare-windows; do
        case $tool in lifecare-check) arguments=$small ;; lifecare-support) arguments=timeline ;; *) arguments="availability --year 2026" ;; esac
        day=$day run_with 'exec "$@" --as-of "$day"'
        exits 2
        complains 'is not a day|is empty'
    done
done
tool=lifecare-check
run $small --as-of 9999-12-31
exits 1
run $small --as-of 1969-12-31
exits 2
complains 'no document governs'

# An option that does not apply is refused, never passed over in silence.
while read -r tool arguments; do
    # shellcheck disable=SC2086 # words
    run $arguments
    exits 2
    complains '[Ee]rror'
done <<CASES
lifecare-check schema --fail-on nonsense
lifecare-check schema --fail-on error
lifecare-check $small --format nonsense
lifecare-check $small --lang nonsense
lifecare-check schema --as-of nonsense
lifecare-names what MBY_KQO --column x
lifecare-size --inhabitants 5000 --batch examples/data/municipalities.csv
lifecare-ports matrix $small --target windows
lifecare-rules documents --as-of nonsense
lifecare-check keys --fail-on nonsense
lifecare-check --list --fail-on nonsense
lifecare-check --list --since nonsense
lifecare-check --list $small
lifecare-check --list --explain LC-NAME-001
lifecare-check $small --explain LC-NAME-001
lifecare-check --explain LC-NAME-001 --years nonsense
lifecare-check header $small --growth nonsense
lifecare-check values $small --since nonsense
lifecare-check diff $small $small --since nonsense
lifecare-check init --customer X --since nonsense
lifecare-check set $small customer=y --since nonsense
lifecare-ports check tests/data/loopback.toml --ss tests/data/observed/ss-tulpen-ubuntu.txt --on DB --from APP
lifecare-ports check tests/data/loopback.toml --nmap tests/data/observed/nmap-scan.xml --from APP --on DB
lifecare-ports check tests/data/loopback.toml --log tests/data/observed/pfirewall-2005.log --on nonsense
CASES
[ -z "$skipped" ] || echo "not checked:${skipped#,}"
finish
