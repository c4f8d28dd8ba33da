#!/bin/sh
# SPDX-License-Identifier: MIT
# The binaries are hardened, and need nothing that a system without packages lacks: read back from what was linked.
tool=readelf
. tests/tools/harness.sh
command -v readelf >/dev/null || { echo "skipped: no readelf"; exit 77; }
[ "$(head -c 4 "$BIN/lifecare-size" | tail -c 3)" = ELF ] || { echo "skipped: not ELF"; exit 77; }

for file in "$BIN"/lifecare-*; do
    ran="readelf of $(basename "$file")"
    readelf -hldW --dyn-syms "$file" >"$work/out" 2>"$work/err"
    code=$?
    exits 0
    prints '^ *Type: +DYN'                          # loaded at an address that nobody knows
    prints 'FLAGS_1.*PIE'
    prints 'GNU_RELRO'                              # what the linker filled in is read-only,
    prints '\(FLAGS(_1)?\).*NOW|BIND_NOW'           # all of it, since all is bound at the start
    prints '^ *GNU_STACK.* RW +0x'                  # no code on the stack,
    prints_not '^ *LOAD.* RWE '                     # nor in any page that can be written
    prints_not '\(RPATH\)|\(RUNPATH\)'
    prints_not '\(TEXTREL\)'
    prints '__stack_chk_fail'
    prints '_chk@'                                  # _FORTIFY_SOURCE: memcpy and printf know how much fits
    equal "$(sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' "$work/out" | grep -vxE 'lib(c|m|stdc\+\+|gcc_s)\.so\.[0-9]+|ld-linux[-a-z0-9_]*\.so\.[0-9]+' | tr '\n' ' ')" ""
done
finish
