#!/bin/sh
# SPDX-License-Identifier: MIT
# From nothing to the main job: installs what is missing, builds the tools into build/bin/ and sizes a real municipality.
set -eu
cd "$(dirname "$0")/.."
. examples/setup.sh

say "1. What the build needs"
# shellcheck disable=SC2086 # the list is words
install $tool_packages

say "2. Building the tools into build/bin/"
if [ -f build/build.ninja ]; then
    cmake -S . -B build -DCMAKE_BUILD_TYPE=Release >/dev/null
else
    # From nothing, several files are read at once (unity): most of the time of each goes to the same headers.
    cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_UNITY_BUILD=ON -DLIFECARE_WARNINGS_AS_ERRORS=OFF -DLIFECARE_BUILD_TESTS=OFF -DLIFECARE_BUILD_BENCH=OFF >/dev/null
fi
cmake --build build --target tools

say "3. Sizing Vellinge: build/bin/lifecare-size examples/data/vellinge.toml"
echo
build/bin/lifecare-size examples/data/vellinge.toml
echo
say "4. Checking an installation: build/bin/lifecare-check examples/data/medium.toml --as-of 2025-06-02"
echo
build/bin/lifecare-check examples/data/medium.toml --as-of 2025-06-02
build/bin/lifecare-check examples/data/medium.toml --as-of 2025-06-02 --format html --output build/report.html
echo
echo "The report: $PWD/build/report.html"
echo
say "What to try next"
cat <<'NEXT'
   build/bin/lifecare-size examples/data/vellinge.toml --explain     the source and the arithmetic of every figure
   build/bin/lifecare-size --inhabitants 37816 --voo-clients 1200    your own numbers
   build/bin/lifecare-size --batch examples/data/municipalities.csv  all 290 municipalities
   build/bin/lifecare-check examples/data/bad.toml                   an installation in which much is wrong
   build/bin/lifecare-size --help                                    everything else
NEXT
