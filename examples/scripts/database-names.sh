#!/bin/sh
# SPDX-License-Identifier: MIT
# Fails when a database on the server has a wrong name, or one that should be there is missing. For cron and for pipelines.
#   database-names.sh INSTALLATION.toml SERVER      asks SQL Server
#   database-names.sh INSTALLATION.toml <NAMES      reads names, one a line
# Ends with 0 when all is right, 1 when something is to be fixed, 2 when nothing could be checked.
set -eu
installation=$1
if [ $# -gt 1 ]; then
    sqlcmd -S "$2" -Q "SELECT name FROM sys.databases"
else
    cat
fi | lifecare-names compare "$installation" -
