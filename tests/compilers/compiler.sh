#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds every header alone and the library's tests with another compiler, and runs them.
# usage: NAME    with SOURCE (the project), WORK (a folder of its own) and CMAKE in the environment
set -eu
export LC_ALL=C.UTF-8
run=
standard=20
case $1 in
clang-14) compiler=clang++-14 flags="" ;;
clang-16-libc++) compiler=clang++-16 flags="-stdlib=libc++" standard=23 ;;
clang-19) compiler=clang++-19 flags="" standard=23 ;;
32-bit) # libc6-dev-i386 leaves <asm/...> to gcc-multilib, which cannot be installed beside a cross compiler
    compiler=g++ flags="-m32 -idirafter /usr/include/x86_64-linux-gnu" ;;
big-endian) compiler=s390x-linux-gnu-g++-12 flags="-static" run=qemu-s390x-static ;;
arm64) compiler=aarch64-linux-gnu-g++-12 flags="-static" run=qemu-aarch64-static ;;
*) echo "no such compiler: $1"; exit 2 ;;
esac
for program in $compiler $run; do command -v "$program" >/dev/null || { echo "skipped: $program is not installed"; exit 77; }; done
probe=$(mktemp -d)
trap 'rm -rf "$probe"' EXIT
# shellcheck disable=SC2086 # flags are words
echo '#include <string>
int main() { return static_cast<int>(std::string().size()); }' | "$compiler" $flags -x c++ - -o "$probe/program" 2>/dev/null || { echo "skipped: $compiler $flags finds no C++ library to build with"; exit 77; }
# A kernel may be built without the other word size.
$run "$probe/program" 2>/dev/null || { echo "skipped: this machine does not run what $compiler $flags builds"; exit 77; }
[ -f /usr/include/doctest/doctest.h ] || [ -z "$run" ] || { echo "skipped: doctest.h is not in /usr/include/doctest"; exit 77; }

# Another architecture must not see the headers of this one: doctest's alone are lent to it.
lent=
if [ -n "$run" ]; then
    mkdir -p "$WORK/lent/include"
    cp -r /usr/include/doctest "$WORK/lent/include/"
    mkdir -p "$WORK/lent/lib/cmake"
    cp -r /usr/lib/cmake/doctest "$WORK/lent/lib/cmake/"
    sed -i "s|_IMPORT_PREFIX \"/usr\"|_IMPORT_PREFIX \"$WORK/lent\"|" "$WORK/lent/lib/cmake/doctest/doctestTargets.cmake"
    lent="-Ddoctest_DIR=$WORK/lent/lib/cmake/doctest"
fi
# What a program writes that embeds the library. Constants of its own functions ask more of a compiler than the tests' do.
name_of_standard=$standard
[ "$standard" != 23 ] || name_of_standard=2b
for program in check_monsterby make_databases naming_script_test plug_in; do
    # shellcheck disable=SC2086 # flags are words
    "$compiler" $flags -std=c++$name_of_standard -Wall -Wextra -Werror -fsyntax-only -I"$SOURCE/include" "$SOURCE/examples/embed/$program.cpp"
done

# With the standard library of g++, every header has already been read alone. Emulation runs optimised code several times faster than the rest, and compiles
# what it runs alone.
case $1 in
*libc++) flags="$flags -O0" targets="each-header-alone two-units library-tests" ;;
clang* | 32-bit) flags="$flags -O0" targets="two-units library-tests" ;;
*) flags="$flags -O1" targets="two-units library-tests-at-run-time" ;;
esac
# shellcheck disable=SC2086 # lent is one word or none
"$CMAKE" -S "$SOURCE" -B "$WORK/build" -G Ninja $lent -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_CXX_FLAGS="$flags" -DCMAKE_CXX_STANDARD=$standard -DCMAKE_BUILD_TYPE=None \
    -DLIFECARE_BUILD_TOOLS=OFF -DLIFECARE_BUILD_BENCH=OFF -DLIFECARE_INSTALL=OFF -DLIFECARE_TEST_SURROUNDINGS=OFF >"$WORK.log" 2>&1 || { cat "$WORK.log"; exit 1; }
# shellcheck disable=SC2086 # targets are words
"$CMAKE" --build "$WORK/build" --target $targets >"$WORK.log" 2>&1 || { grep -E 'error|FAILED' "$WORK.log" | head -n 40; exit 1; }
$run "$WORK/build/tests/two-units"
$run "$WORK/build/tests/${targets##* }"
