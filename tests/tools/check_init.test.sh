#!/bin/sh
# SPDX-License-Identifier: MIT
# lifecare-check init: a file to start from, by flags and by asking.
tool=lifecare-check
. tests/tools/harness.sh
on="--as-of 2025-06-02"
new=$work/new.toml

# found DAY FILE: the ids of what is found in it on a day, each once.
found() {
    "$BIN/$tool" "$2" --as-of "$1" --format json 2>"$work/err" | grep -B2 '"state": "found"' | sed -n 's/.*"id": "\(.*\)",/\1/p' | sort -u | paste -sd' ' -
}
# is_right FILE CUSTOMER [IDS]: what was written is read without a mistake; nothing is found but that it is an example, which stands at the top of each report,
# and what the answers themselves bring with them.
is_right() {
    equal "$(found "${on#* }" "$1")" "LC-ENV-003${3:+ $3}"
    run "$1" $on
    exits 1
    silent
    prints "^$2: "
    equal "$(sed -n '2s/: .*//p' "$work/out")" "An example, not your installation"
    run "$1" $on --format markdown --lang sv
    equal "$(sed -n '3s/: .*//p' "$work/out")" "**Exempel, inte er installation"
    run "$1" $on --format html --lang sv
    prints '<p class="verdict warning"><strong>Exempel, inte er installation: '
    # Without the marks it is somebody's own.
    sed '/^example = true/d' "$1" >"$work/own.toml"
    equal "$(found "${on#* }" "$work/own.toml")" "${3:-}"
}

# By flags. Both languages write the same keys and values.
for how in "" "--one-server" "--family education" "--hosting cloud" "--hosting on-premises --family welfare"; do
    for lang in en sv; do
        # shellcheck disable=SC2086 # words
        run init --customer 'Ny "kommun"' --lang $lang $how
        exits 0
        silent
        sed 's/ *# .*//' "$work/out" | grep . >"$work/$lang.keys"
        cp "$work/out" "$new"
        # What stands in comments is right, too, once it is no comment.
        sed 's/^# \(\[\|[a-z0-9_-]* = \)/\1/' "$new" >"$work/all.toml"
        # On a day on which what the example names has come out.
        run "$work/all.toml" --as-of 2025-10-15 --format json
        silent
        prints '"installation": "Ny \\"kommun\\""'
        prints '"not_checked": [0-4],'
        # On no day is software chosen that has ended at its vendor by then: .NET 8.0 ended on 2026-11-10, Windows 11 23H2 Enterprise on the same day.
        for day in 2025-10-15 2026-11-29 2027-06-01; do
            # shellcheck disable=SC2086 # words
            run init --as-of $day --lang $lang $how
            case $how in *cloud*) wanted="" ;; *) wanted=LC-ENV-003 ;; esac
            exits 0
            cp "$work/out" "$work/day.toml"
            equal "$(found $day "$work/day.toml")" "$wanted"
            sed 's/^# \(\[\|[a-z0-9_-]* = \)/\1/' "$work/day.toml" >"$work/all.toml"
            equal "$(found $day "$work/all.toml")" "$wanted"
        done
        case $how in
            *cloud*) # what is no comment tells nothing but whose it is
                run "$new" --as-of 2025-10-15
                exits 2
                prints '^Ny "kommun": cloud-6\.2' ;;
            *) is_right "$new" 'Ny "kommun"' ;;
        esac
    done
    equal "$(cat "$work/en.keys")" "$(cat "$work/sv.keys")"
done
# The databases that a file offers are those that such an installation must have, by lifecare-names too.
for how in "" "--one-server" "--family education"; do
    # shellcheck disable=SC2086 # words
    run init --customer Monsterby $how
    sed 's/^# databases/databases/' "$work/out" >"$work/all.toml"
    sed -n 's/^databases = \[\(.*\)\].*/\1/p' "$work/all.toml" | tr -d '" ' | tr , '\n' >"$work/databases.txt"
    n=$(grep -c . "$work/databases.txt")
    "$BIN/lifecare-names" compare "$work/all.toml" "$work/databases.txt" --as-of 2025-10-15 >"$work/compared" 2>&1
    equal $? 0
    equal "$(tail -n 1 "$work/compared" | cut -d, -f1)" "$n names: $n required"
done
run init --inhabitants '37 816' --users 400
exits 0
prints '^inhabitants = 37816$'
prints '^users = 400 '
run init --customer "$(printf 'a\177b')"
exits 0
prints '^customer = "a\\u007fb"$'
run init --customer "$(printf '\345')"
exits 2
complains 'not UTF-8'
run init --hosting clout
exits 2
complains 'did you mean "cloud"\?'
run init --hosting cloud --family education
exits 2
complains 'no document governs education in cloud'
run init --hosting cloud --users 4
exits 2
complains "are Tietoevry's"
run init --users many
exits 2
complains '^--users'

# A file that exists is somebody's work.
run init --customer X --output "$new"
exits 2
complains "new\.toml: error: exists; give another name, or --overwrite"
run init --customer X --output "$new" --overwrite
exits 0
is_right "$new" X

# By asking: an empty answer gives what stands in brackets, a wrong one is told why and asked again.
rm "$new"
ask() { run_on "$@" --ask; }
ask "Växjö\nwelfar\nEDUCATION\nabc\n95 000\n-1\n\nmaybe\nYES\n$work\n$new\n" init
exits 0
for said in 'Whose installation is it\? \(a name\) \[Kommun\]: ' '"welfar" is not accepted; did you mean "welfare"\?' '"abc" is not a whole number from 0 to 4294967295' \
    '"-1" is not a whole number' 'How many concurrent users\? \(a whole number, such as 37 816\) \[not known\]: ' '"maybe" is not accepted' 'is a folder' \
    'To which file\? \(a file name, - for standard output\) \[installation\.toml\]: '; do
    checks=$((checks + 1))
    grep -qE -- "$said" "$work/err" || fault "does not say: $said"
done
equal "$(cat "$work/out")" ""
equal "$(grep -c '^name = "WEB01"' "$new")" 1
equal "$(grep -cE '^(inhabitants = 95000|family = "education" .*|customer = "Växjö"|# users = 400 .*|name = "SERVER01" .*)$' "$new")" 5
is_right "$new" Växjö LC-ROLE-005  # 95 000 inhabitants are scalable (3.1), and everything stands on one server
ask "\n\n\n\n\n\n-\n" init --lang sv
exits 0
prints '^customer = "Kommun"$'
checks=$((checks + 1))
grep -q 'Vems installation är det? (ett namn) \[Kommun\]: ' "$work/err" || fault "does not ask in Swedish"
# What the flags tell is not asked; education has no cloud to ask about, and cloud no servers.
ask "\n\n\n-" init --customer X --family education
exits 0
prints '^customer = "X"$'
ask "cloud\n-\n" init --customer X --family welfare
exits 0
prints '^hosting = "cloud" '
# The answers end: nothing is written.
for given in '' 'X\n' 'X\nwelfare\non-premises\n1\n2\nyes\n'; do
    ask "$given" init
    exits 2
    complains '^lifecare-check init: error: the answers ended before the questions; nothing is written$'
done
ask "X\n" init --output "$work/none.toml"
exits 2
checks=$((checks + 1))
[ ! -e "$work/none.toml" ] || fault "a file was written without its answers"
# A file that exists is asked about: no asks for another.
cp "$new" "$work/before.toml"
ask "Y\n\n\n\n\n\n$new\nno\n$work/other.toml\n" init
exits 0
equal "$(cat "$new")" "$(cat "$work/before.toml")"
is_right "$work/other.toml" Y
ask "Z\n\n\n\n\n\n$new\nyes\n" init
exits 0
is_right "$new" Z

# In a terminal init without flags asks by itself; with a flag it does not; the end of input there is Ctrl-D. Wine draws its console in its own way.
if on_windows; then
    echo "SKIPPED: asking in a terminal: this one is Wine's"
elif command -v python3 >/dev/null; then
    checks=$((checks + 1))
    python3 - "$BIN/$tool" "$work/terminal.toml" <<'PY' || fault "does not ask in a terminal as it should"
import os, pty, sys
tool, file = sys.argv[1:]

def talk(arguments, answers):
    """What is said in a terminal, answering each question when it is asked, and the exit code."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(tool, [tool] + arguments)
    said = b""
    answers = list(answers)
    while True:
        try:
            part = os.read(terminal, 4096)
        except OSError:
            break
        if not part: break
        said += part
        if part.endswith(b"]: ") and answers: os.write(terminal, answers.pop(0))
    return said.decode(), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), answers

said, code, left = talk(["init"], [b"Ume\xc3\xa5\n", b"\n", b"\n", b"x\n", b"130 000\n", b"\n", b"\n", file.encode() + b"\n"])
assert code == 0 and not left, (code, left, said)
assert "\"x\" is not a whole number" in said
text = open(file, encoding="utf-8").read()
assert 'customer = "Umeå"\n' in text and "inhabitants = 130000\n" in text
said, code, left = talk(["init"], [b"X\n", b"\x04"])
assert code == 2 and "the answers ended" in said, (code, said)
said, code, left = talk(["init", "--customer", "X"], [])
assert code == 0 and 'customer = "X"' in said and "]: " not in said, said
PY
else
    echo "SKIPPED: asking in a terminal: python3 is absent"
fi

# What is always written in one form takes no other.
for what in init schema "header examples/data/small.toml" "set examples/data/small.toml client.latency_ms=7"; do
    # shellcheck disable=SC2086 # words
    run $what --format xlsx
    exits 2
    complains '\-\-format: error: does not apply to '
done

finish
