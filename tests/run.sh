#!/bin/sh
# SPDX-License-Identifier: MIT
# Every test: installs what is missing, builds everything with warnings as errors, and runs it all.
set -eu
cd "$(dirname "$0")/.."
. examples/setup.sh

say "1. What the build needs"
# shellcheck disable=SC2086 # the list is words
install $tool_packages doctest-dev libbenchmark-dev libsqlite3-dev bats clang libclang-rt-14-dev clang-16 clang-19 g++-mingw-w64-x86-64-posix locales libc++-16-dev libc++abi-16-dev clang-format clang-tidy cppcheck shellcheck doxygen dpkg-dev pkg-config binutils khal python3-icalendar gperf libre2-dev postgresql python3-jsonschema python3-junitparser python3-yaml nftables iptables nmap python3-capirca graphviz libreoffice-calc-nogui libxml2-utils iproute2 mawk lib32stdc++-12-dev libc6-dev-i386 llvm-14 python3-clang-14 man-db mandoc zsh fish parallel tidy chromium wine64 emscripten xz-utils

say "2. Building everything, warnings are errors"
cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_UNITY_BUILD=ON -DLIFECARE_WARNINGS_AS_ERRORS=ON -DLIFECARE_BUILD_TESTS=ON -DLIFECARE_BUILD_BENCH=ON >/dev/null
cmake --build build

say "3. Testing"
ctest --test-dir build --no-tests=error --output-on-failure -j"$(nproc)"
