#!/bin/sh
# SPDX-License-Identifier: MIT
# The headers by MSVC's rules, without MSVC: its limits, its mode of clang, the macros of its windows.h, its code pages.
# usage: msvc_rules.sh COMPILER    (from the top of the project)
set -eu
export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
umbrella=include/lifecare/lifecare.hpp
said=
silent() { # WHAT COMMAND...: compiles and says nothing
    what=$1
    shift
    "$@" -std=c++20 -fsyntax-only -Iinclude >"$work/said" 2>&1 || { echo "$what: this does not compile"; head -n 40 "$work/said"; exit 1; }
    [ ! -s "$work/said" ] || { echo "$what: it compiles, but not silently"; head -n 40 "$work/said"; exit 1; }
    said="$said $what;"
}
has() { command -v "$1" >/dev/null; }

# cl stops a constant expression after 100 000 steps. What is not C++20 is a warning, and so is everything else that clang can say but
#   that C++98 to C++17 are not C++20, that structs are padded, that pointers have arithmetic, that a switch names every case or has
#   no default, that a table of virtual functions is in every file that uses it: such is a header-only library.
limits="-fconstexpr-steps=100000 -Wall -Wextra -Wpedantic -Wgnu -Wmicrosoft"
everything="-Weverything -Wno-c++98-compat -Wno-c++98-compat-pedantic -Wno-pre-c++14-compat -Wno-pre-c++17-compat -Wno-pre-c++20-compat-pedantic -Wno-c++20-compat
    -Wno-padded -Wno-unsafe-buffer-usage -Wno-switch-enum -Wno-switch-default -Wno-weak-vtables"
# shellcheck disable=SC2086 # options are words
{
    if has clang++-14; then silent clang-14 clang++-14 $limits $umbrella; fi # -Weverything is more than this one bears
    if has clang++-16; then silent clang-16 clang++-16 -stdlib=libc++ $limits $everything $umbrella; fi
    if has clang++-19; then silent clang-19 clang++-19 $limits -Wno-unknown-warning-option $everything $umbrella; fi
}

# MSVC's mode, with the standard library that Debian has for Windows: it counts on a type of 128 bits, which that mode lacks.
library=$(echo /usr/lib/gcc/x86_64-w64-mingw32/*-posix/include/c++)
for clang in clang++-19 clang++-16 clang++-14; do
    has "$clang" && [ -d "$library" ] || continue
    # shellcheck disable=SC2086
    silent "$clang in MSVC's mode" "$clang" --target=x86_64-pc-windows-msvc -fms-compatibility -fms-compatibility-version=19.40 -fms-extensions $limits -U__SIZEOF_INT128__ -nostdinc++ \
        -isystem "$library" -isystem "$library/x86_64-w64-mingw32" -isystem /usr/x86_64-w64-mingw32/include $umbrella
    break
done

# What windows.h and the headers that it draws in define, before ours.
{
    for name in small hyper interface; do echo "#define $name char"; done
    for name in near far IN OUT OPTIONAL CONST CALLBACK PASCAL; do echo "#define $name"; done
    for name in ERROR NO_ERROR TRUE FALSE DELETE STRICT IGNORE INFINITE THIS RELATIVE ABSOLUTE TRANSPARENT OPAQUE NEAR FAR; do echo "#define $name 0x7f"; done
    for name in min max; do echo "#define $name(a, b) (((a) < (b)) ? (a) : (b))"; done
    for name in CreateFile GetMessage DeleteFile SendMessage GetObject DrawText FindText Yield; do echo "#define $name ${name}W"; done
    echo '#include <lifecare/lifecare.hpp>'
    echo 'static_assert(lifecare::reference_class::smallest != lifecare::reference_class::medium);'
} >"$work/macros.cpp"
silent "the macros of windows.h" "$1" -Wall -Wextra "$work/macros.cpp"
windows=x86_64-w64-mingw32-g++-posix
if has $windows; then
    printf '#include <algorithm>\n#include <windows.h>\n#include <lifecare/lifecare.hpp>\n#ifndef near\n#error windows.h changed\n#endif\n' >"$work/windows.cpp"
    silent "windows.h itself" $windows -Wall -Wextra "$work/windows.cpp"
fi

# A compiler that does not take sources and strings for UTF-8 says how it would.
for charset in -finput-charset=ISO-8859-1 -fexec-charset=ISO-8859-1; do
    "$1" --version | grep -q 'Free Software' || continue # clang knows nothing else than UTF-8
    if echo '#include <lifecare/core/text.hpp>' | "$1" -std=c++20 $charset -fsyntax-only -Iinclude -x c++ - 2>"$work/said"; then echo "$charset is accepted"; exit 1; fi
    grep -q 'compile with /utf-8' "$work/said" || { echo "$charset: nothing says /utf-8"; head -n 10 "$work/said"; exit 1; }
done
echo "the headers compile by the rules of:${said%;}"
