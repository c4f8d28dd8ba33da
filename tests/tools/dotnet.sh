#!/bin/sh
# SPDX-License-Identifier: MIT
# Sourced by the tests that have an answer read by a library of .NET. Sets work, a folder that goes away with the test; skips it where there is no .NET.
set -eu
command -v dotnet >/dev/null || { echo "skipped: dotnet is not installed"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

# program_with PACKAGE VERSION: builds the C# on standard input with one package, as $work/out/read.dll. A feed that does not answer skips the test.
program_with() {
    mkdir "$work/read"
    cat >"$work/read/read.cs"
    cat >"$work/read/read.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net\$(BundledNETCoreAppTargetFrameworkVersion)</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <UseAppHost>false</UseAppHost>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="$1" Version="$2" /></ItemGroup>
</Project>
PROJECT
    timeout 120 dotnet build "$work/read" -c Release -o "$work/out" -v q >"$work/log" 2>&1 || {
        grep -qE 'NU1[0-9]{3}|NETSDK|timed out|Unable to load' "$work/log" || [ ! -s "$work/log" ] || { cat "$work/log"; exit 1; }
        echo "skipped: $1 cannot be had here"
        exit 77
    }
}
