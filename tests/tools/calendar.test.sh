#!/bin/sh
# SPDX-License-Identifier: MIT
# Calendar files and Swedish time, read by programs that others wrote: zoneinfo and icalendar of Python, khal.
set -eu
python=/usr/bin/python3 # Debian's own: its packages are not seen by another
[ -x "$python" ] || { echo "skipped: $python is absent"; exit 77; }
"$python" -c 'import zoneinfo; zoneinfo.ZoneInfo("Europe/Stockholm")' 2>/dev/null || { echo "skipped: no zone data"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$python" tests/tools/calendar_check.py "$BIN" "$work"
