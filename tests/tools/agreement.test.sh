#!/bin/sh
# SPDX-License-Identifier: MIT
# All tools are asked about the same installations, and their answers are held against each other.
set -eu
python3 -c 'import tomllib' 2>/dev/null || { echo "skipped: python3 is absent or older than 3.11"; exit 77; }
python3 tests/tools/agreement "$BIN"
python3 tests/tools/agreement "$BIN" --self-test
