#!/bin/sh
# SPDX-License-Identifier: MIT
# PowerShell itself runs the module, its completion, the scripts and what is generated: tests/powershell/.
set -eu
skip() { echo "skipped: $1"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 NO_COLOR=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 POWERSHELL_TELEMETRY_OPTOUT=1 HOME="$work"
command -v dotnet >/dev/null || skip "dotnet is not installed"
pwsh=$(command -v pwsh) || {
    timeout 300 dotnet tool install --tool-path "$work/pwsh" PowerShell --version 7.6.9 >"$work/log" 2>&1 || skip "PowerShell cannot be had here: $(tail -n 1 "$work/log")"
    pwsh=$work/pwsh/pwsh
}
cat >"$work/pester.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net$(BundledNETCoreAppTargetFrameworkVersion)</TargetFramework></PropertyGroup>
  <ItemGroup><PackageDownload Include="Pester" Version="[6.2.0]" /></ItemGroup>
</Project>
PROJECT
timeout 120 dotnet restore "$work/pester.csproj" --packages "$work/packages" >"$work/log" 2>&1 || skip "Pester cannot be had here: $(tail -n 1 "$work/log")"
PATH=$BIN:$PATH
export PATH
"$pwsh" -NoProfile -NonInteractive -Command "
    Import-Module '$work/packages/pester/6.2.0/tools/Pester.psd1'
    \$with = New-PesterConfiguration
    \$with.Run.Path = 'tests/powershell'; \$with.Run.PassThru = \$true; \$with.Output.Verbosity = 'None'; \$with.Output.RenderMode = 'Plaintext'
    \$result = Invoke-Pester -Configuration \$with
    foreach (\$t in \$result.Failed) { \"FAILED: \$(\$t.ExpandedPath)\"; \$t.ErrorRecord | ForEach-Object { \"  \$_\" } }
    \"\$(\$result.PassedCount) tests passed, \$(\$result.FailedCount) failed\"
    exit [int] (\$result.FailedCount -gt 0 -or \$result.PassedCount -lt 47 -or \$result.FailedBlocksCount -gt 0 -or \$result.FailedContainersCount -gt 0)"
