#!/bin/sh
# SPDX-License-Identifier: MIT
# Somebody's script: prints the names of the databases that a new VoO domain gets. new_domain_names.bats is its unit test.
set -eu
for of in ActivityLog Checklist Compensation TSS; do echo "HWE_${1}_$of"; done
