#!/bin/sh
# SPDX-License-Identifier: MIT
# The names on a real database server: PostgreSQL in a folder of its own, with the expected databases, listed by its own client.
tool=lifecare-names
. tests/tools/harness.sh

skip() {
    echo "skipped: $1"
    exit 77
}
server=$(command -v initdb || ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null | tail -n 1)
[ -n "$server" ] || skip "PostgreSQL's server is absent"
server=$(dirname "$(readlink -f "$server")")
command -v psql >/dev/null || skip "psql is absent"
# The server refuses to run as root.
if [ "$(id -u)" -eq 0 ]; then
    id postgres >/dev/null 2>&1 || skip "root cannot run PostgreSQL, and there is no user postgres"
    command -v runuser >/dev/null || skip "root cannot run PostgreSQL without runuser"
    as_server() { (cd / && runuser -u postgres -- "$@"); }
else
    as_server() { "$@"; }
fi
# A short path: that of a socket has at most 107 bytes.
home=$(mktemp -d /tmp/names.XXXXXX)
chmod 755 "$home"
[ "$(id -u)" -ne 0 ] || chown postgres "$home"
as_server "$server/initdb" -D "$home/data" -U postgres -A trust --encoding=UTF8 --locale=C.UTF-8 >"$work/initdb.log" 2>&1 || { cat "$work/initdb.log"; rm -rf "$home"; skip "initdb refuses"; }
as_server "$server/pg_ctl" -D "$home/data" -w -l "$home/log" -o "-c listen_addresses='' -k $home -c fsync=off -c full_page_writes=off" start >"$work/start.log" 2>&1 || { cat "$work/start.log"; rm -rf "$home"; skip "the server does not start"; }
trap 'as_server "$server/pg_ctl" -D "$home/data" -m immediate stop >/dev/null 2>&1; rm -rf "$work" "$home"' EXIT
sql() { psql -h "$home" -U postgres -AtX -v ON_ERROR_STOP=1 "$@"; }

cat >"$work/mby.toml" <<'TOML'
customer = "Mönsterby"
family = "welfare"
[[domain]]
name = "MBY_Ö"
subsystems = ["KIR", "VoO", "IFO", "FtB"]
TOML
run generate --possible --domain MBY_Ö --subsystems KIR,VoO,IFO,FtB --customer Mönsterby --document techspec-2025
exits 0
sed 's/.*/CREATE DATABASE "&";/' "$work/out" >"$work/create.sql"
ran="psql"
sql -q -f "$work/create.sql" >"$work/out" 2>"$work/err"
code=$?
exits 0

list="SELECT datname FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres' ORDER BY oid"
sql -c "$list" >"$work/names.txt"
run compare "$work/mby.toml" "$work/names.txt" --document techspec-2025
exits 0
prints '^29 names: 10 required, 19 possible$'
run check "$work/names.txt" --document techspec-2025
exits 0

# One dropped, one misspelt, one under its older name, one foreign.
sql -q -c 'DROP DATABASE "MBY_Ö_KQ0"' -c 'ALTER DATABASE "HWE_MBY_Ö_TimeBook" RENAME TO "HWE_MBY_Ö_TimeBok"' -c 'ALTER DATABASE "HWE_MBY_Ö_Deviation" RENAME TO "MBY_Ö_Deviation"' -c 'CREATE DATABASE "ReportServer"'
sql -c "$list" >"$work/names.txt"
run compare "$work/mby.toml" "$work/names.txt" --document techspec-2025
exits 1
prints '^29 names: 1 missing, 1 misspelt, 1 older, 1 unknown, 9 required, 17 possible$' # 10 - KQ0; 19 - TimeBook - Deviation
prints ' MBY_Ö_KQ0 +missing '
prints 'did you mean HWE_MBY_Ö_TimeBook\?$'
prints 'the new one is HWE_MBY_Ö_Deviation$'

finish
