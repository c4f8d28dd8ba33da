# SPDX-License-Identifier: MIT
# Sourced by the tests that PowerShell itself runs. powershell_is_here sets pwsh to the program and pester to the module's file; where they cannot be had it
# fails, and lacking says why. .NET fetches both once for a build folder.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 POWERSHELL_TELEMETRY_OPTOUT=1

powershell_is_here() {
    command -v dotnet >/dev/null || { lacking="dotnet is not installed"; return 1; }
    fetched=$(dirname "$BIN")/powershell
    mkdir -p "$fetched"
    pwsh=$(command -v pwsh) || pwsh=$fetched/pwsh
    pester=$fetched/packages/pester/6.2.0/tools/Pester.psd1
    cat >"$fetched/pester.csproj.$$" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net$(BundledNETCoreAppTargetFrameworkVersion)</TargetFramework></PropertyGroup>
  <ItemGroup><PackageDownload Include="Pester" Version="[6.2.0]" /></ItemGroup>
</Project>
PROJECT
    mv "$fetched/pester.csproj.$$" "$fetched/pester.csproj"
    (
        flock 9
        [ -x "$pwsh" ] || timeout 300 dotnet tool install --tool-path "$fetched" PowerShell --version 7.6.9 || exit 1
        [ -e "$pester" ] || timeout 120 dotnet restore "$fetched/pester.csproj" --packages "$fetched/packages"
    ) 9>"$fetched/lock" >"$fetched/log.$$" 2>&1 || {
        lacking="PowerShell or Pester cannot be had here: $(tail -n 1 "$fetched/log.$$")"
        rm -f "$fetched/log.$$"
        return 1
    }
    rm -f "$fetched/log.$$"
}
