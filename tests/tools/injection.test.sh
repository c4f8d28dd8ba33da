#!/bin/sh
# SPDX-License-Identifier: MIT
# Hostile texts through every tool and format, read by independent parsers.
command -v python3 >/dev/null || { echo "skipped: no python3"; exit 77; }
export LC_ALL=C.UTF-8 NO_COLOR=1
exec python3 tests/tools/injection_check.py "$BIN"
