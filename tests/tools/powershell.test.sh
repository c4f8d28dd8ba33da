#!/bin/sh
# SPDX-License-Identifier: MIT
# PowerShell itself runs the module, its completion, the scripts and what is generated: tests/powershell/.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/tools/pwsh.sh
powershell_is_here || { echo "skipped: $lacking"; exit 77; }
export LC_ALL=C.UTF-8 NO_COLOR=1 HOME="$work"
PATH=$BIN:$PATH
export PATH
"$pwsh" -NoProfile -NonInteractive -Command "
    Import-Module '$pester'
    \$with = New-PesterConfiguration
    \$with.Run.Path = 'tests/powershell'; \$with.Run.PassThru = \$true; \$with.Output.Verbosity = 'None'; \$with.Output.RenderMode = 'Plaintext'
    \$result = Invoke-Pester -Configuration \$with
    foreach (\$t in \$result.Failed) { \"FAILED: \$(\$t.ExpandedPath)\"; \$t.ErrorRecord | ForEach-Object { \"  \$_\" } }
    \"\$(\$result.PassedCount) tests passed, \$(\$result.FailedCount) failed\"
    exit [int] (\$result.FailedCount -gt 0 -or \$result.PassedCount -lt 48 -or \$result.FailedBlocksCount -gt 0 -or \$result.FailedContainersCount -gt 0)"
