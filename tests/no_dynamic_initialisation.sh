#!/bin/sh
# SPDX-License-Identifier: MIT
# An object file that includes everything holds no initialiser that runs before main.
set -eu
nm=$1
shift
[ $# -gt 0 ] || { echo "no object files given"; exit 1; }
for object in $(echo "$@" | tr ';' ' '); do
    [ -s "$object" ] || { echo "no such object: $object"; exit 1; }
    if "$nm" "$object" | grep -q __asan_; then echo "skipped: the sanitizer adds initialisers of its own"; exit 77; fi
    "$nm" "$object" | grep -q ' [TtVvRrDdu] ' || { echo "nothing to see in $object"; exit 1; }
    if "$nm" "$object" | grep -E '_GLOBAL__sub_I|__cxx_global_var_init|__static_initialization'; then
        echo "dynamic initialisation in $object"
        exit 1
    fi
done
echo "no dynamic initialisation"
