#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds everything that is given to others twice, by people of other habits: in another folder, with another locale, time zone and umask. The same
# bytes both times; what is not is named, member by member. In some twenty minutes of processor time, hence by hand:
# [FLAGS=-O0] [PARTS="debian page windows"] reproducible.sh [WORK-FOLDER]    (from the top of the project; FLAGS in place of those of a release, for a quick try)
set -eu
parts=" ${PARTS:-debian page windows} "
has() { case $parts in *" $1 "*) return 0 ;; *) return 1 ;; esac }
work=${1:-$(mktemp -d)}
mkdir -p "$work"
work=$(cd "$work" && pwd)

trap '[ $? -eq 0 ] || tail -n 40 "$work/log"' EXIT
build() { # FOLDER UMASK ZONE LOCALE
    (
        umask "$2"
        export TZ="$3" LC_ALL="$4"
        mkdir -p "$work/$1/source" "$work/$1/made"
        git ls-files -z | tar --null -T - -cf - | (cd "$work/$1/source" && tar xf -)
        cd "$work/$1/source"
        set -- "$1" -DLIFECARE_BUILD_TESTS=OFF -DLIFECARE_BUILD_BENCH=OFF -DCMAKE_UNITY_BUILD=ON ${FLAGS:+"-DCMAKE_CXX_FLAGS_RELEASE=$FLAGS"}
        folder=$1
        shift
        cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release "$@"
        cmake --build build --target tools manual-pages single-header
        if has page && command -v em++ && command -v node; then cmake --build build --target page page-without-webassembly || echo "not compared: the page, which was not built"; fi
        ! has debian || cpack --config build/CPackConfig.cmake -B "$work/$folder/made"
        cp build/single-header/lifecare.hpp "$work/$folder/made/"
        for page in build/*.html; do [ ! -e "$page" ] || cp "$page" "$work/$folder/made/"; done
        if has windows && command -v x86_64-w64-mingw32-g++-posix; then
            cmake --preset windows -B windows "$@"
            cmake --build windows
            cpack --config windows/CPackConfig.cmake -B "$work/$folder/made"
        fi
        rm -rf "$work/$folder/made/_CPack_Packages"
    ) >"$work/log" 2>&1
    grep '^not compared' "$work/log" || true
}
unpacked() { # FILE FOLDER
    mkdir -p "$2"
    case $1 in
    *.deb) dpkg-deb -R "$1" "$2" ;;
    *.zip) python3 -m zipfile -e "$1" "$2" ;;
    esac
}

build one 022 Europe/Stockholm C.UTF-8
build another/and/longer 077 America/New_York C
failed=0
for file in "$work"/one/made/*; do
    [ ! -d "$file" ] || continue
    name=$(basename "$file")
    if cmp -s "$file" "$work/another/and/longer/made/$name"; then
        echo "the same bytes: $name"
        continue
    fi
    failed=1
    echo "not the same bytes: $name"
    unpacked "$file" "$work/unpacked/one"
    unpacked "$work/another/and/longer/made/$name" "$work/unpacked/another"
    diff -rq "$work/unpacked/one" "$work/unpacked/another" || true
    rm -rf "$work/unpacked"
done
exit "$failed"
