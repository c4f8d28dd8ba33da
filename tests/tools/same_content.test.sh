#!/bin/sh
# SPDX-License-Identifier: MIT
# The same content is the same answer, in whatever encoding and with whatever line ends it comes: every reader of every tool is asked.
command -v python3 >/dev/null || { echo "skipped: python3 is not installed"; exit 77; }
exec python3 tests/tools/same_content_check.py "$BIN"
