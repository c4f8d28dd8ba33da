# SPDX-License-Identifier: MIT
# Sourced by the tool tests. run ARGUMENTS... runs $tool; then exits, prints, complains and silent say what must have come of it.
set -u
export LC_ALL=C.UTF-8 NO_COLOR=1
unset LIFECARE_LANG || true
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
checks=0

# True where the tools are those for Windows, run by Wine: what only POSIX has is left out there.
on_windows() { [ -n "${ON_WINDOWS:-}" ]; }

run() {
    ran="$tool $*"
    "$BIN/$tool" "$@" >"$work/out" 2>"$work/err" </dev/null
    code=$?
}
# run_on TEXT ARGUMENTS...: the same with standard input.
run_on() {
    given=$1
    shift
    ran="$tool $* (with standard input)"
    printf '%b' "$given" | "$BIN/$tool" "$@" >"$work/out" 2>"$work/err"
    code=$?
}
# python_with MODULE: sets python to one that has it, the system's own or another; else adds it to what is skipped.
skipped=""
python_with() {
    for python in python3 /usr/bin/python3; do
        "$python" -c "import $1" 2>/dev/null && return
    done
    skipped="$skipped python3-$1"
    return 1
}
fault() {
    failed=$((failed + 1))
    printf 'FAILED: %s\n  %s\n' "$ran" "$1"
    sed 's/^/  stdout: /' "$work/out" | head -n 40
    sed 's/^/  stderr: /' "$work/err" | head -n 40
}
exits() {
    checks=$((checks + 1))
    [ "$code" -eq "$1" ] || fault "exit code $code, expected $1"
}
# prints REGEX: a line of standard output matches.
prints() {
    checks=$((checks + 1))
    grep -qE -- "$1" "$work/out" || fault "standard output has no line that matches: $1"
}
# says REGEX: standard output has it, however its lines are wrapped.
says() {
    checks=$((checks + 1))
    tr -s ' \n' '  ' <"$work/out" | grep -qE -- "$1" || fault "standard output does not say: $1"
}
# notes REGEX: a line of standard error matches, beside an answer.
notes() {
    checks=$((checks + 1))
    grep -qE -- "$1" "$work/err" || fault "standard error has no line that matches: $1"
}
prints_not() {
    checks=$((checks + 1))
    ! grep -qE -- "$1" "$work/out" || fault "standard output has a line that matches: $1"
}
# complains REGEX: a line of standard error matches, and nothing was answered.
complains() {
    checks=$((checks + 1))
    grep -qE -- "$1" "$work/err" || fault "standard error has no line that matches: $1"
    [ ! -s "$work/out" ] || fault "something was printed although nothing could be checked"
}
silent() {
    checks=$((checks + 1))
    [ ! -s "$work/err" ] || fault "standard error is not empty"
}
lines() {
    checks=$((checks + 1))
    n=$(wc -l <"$work/out")
    [ "$n" -eq "$1" ] || fault "$n lines, expected $1"
}
equal() {
    checks=$((checks + 1))
    [ "$1" = "$2" ] || fault "\"$1\" is not \"$2\""
}
finish() {
    if [ "$failed" -ne 0 ]; then
        echo "$failed of $checks checks failed"
        exit 1
    fi
    echo "$checks checks passed"
}
# What every tool promises.
common_promises() {
    run --help
    exits 0
    prints 'Examples:'
    prints '\-\-format'
    run --version
    exits 0
    prints "^$tool $VERSION\$"
    run --no-such-option
    exits 2
    complains "$tool"
    run --format xml
    exits 2
    run --color blue
    exits 2
    run --hlep
    exits 2
    complains 'did you mean --help'
    for word in help hjälp; do
        run $word
        exits 0
        prints 'Examples:'
    done
}
