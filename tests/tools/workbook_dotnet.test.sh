#!/bin/sh
# SPDX-License-Identifier: MIT
# Workbooks read by the validator of DocumentFormat.OpenXml, another's library of another language: no part breaks the format.
set -eu
command -v dotnet >/dev/null || { echo "skipped: dotnet is not installed"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
mkdir "$work/read"
cat >"$work/read/read.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net$(BundledNETCoreAppTargetFrameworkVersion)</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <UseAppHost>false</UseAppHost>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="DocumentFormat.OpenXml" Version="3.3.0" /></ItemGroup>
</Project>
PROJECT
# One line for each fault, and the number of sheets of each file.
cat >"$work/read/read.cs" <<'CODE'
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
foreach (var path in args) {
    using var book = SpreadsheetDocument.Open(path, false);
    foreach (var fault in new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book))
        Console.WriteLine($"{Path.GetFileName(path)} {fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");
    Console.WriteLine($"{Path.GetFileName(path)}: {book.WorkbookPart!.WorksheetParts.Count()} sheets");
}
CODE
# A package feed that does not answer is no fault of the workbooks.
timeout 120 dotnet build "$work/read" -c Release -o "$work/out" -v q >"$work/log" 2>&1 || {
    grep -qE 'NU1[0-9]{3}|NETSDK|timed out|Unable to load' "$work/log" || [ ! -s "$work/log" ] || { cat "$work/log"; exit 1; }
    echo "skipped: DocumentFormat.OpenXml cannot be had here"
    exit 77
}
on="--document techspec-2025 --as-of 2025-11-01 --format xlsx"
# shellcheck disable=SC2086 # words
{
    "$BIN/lifecare-size" examples/data/medium.toml $on --lang sv --years 5 --growth 2.5 --output "$work/size.xlsx"
    "$BIN/lifecare-ports" matrix examples/data/medium.toml $on --output "$work/matrix.xlsx" 2>/dev/null
    "$BIN/lifecare-check" examples/data/medium.toml $on --lang sv --output "$work/check.xlsx" || [ $? -eq 1 ]
    "$BIN/lifecare-check" tests/data/hostile.toml $on --output "$work/hostile.xlsx" || [ $? -eq 1 ]
}
"$BIN/lifecare-size" examples/data/medium.toml examples/data/education.toml --as-of 2025-11-01 --format xlsx --output "$work/both.xlsx"
dotnet "$work/out/read.dll" "$work"/*.xlsx >"$work/read.txt"
printf '%s\n' 'both.xlsx: 12 sheets' 'check.xlsx: 2 sheets' 'hostile.xlsx: 2 sheets' 'matrix.xlsx: 2 sheets' 'size.xlsx: 6 sheets' >"$work/meant.txt"
diff "$work/meant.txt" "$work/read.txt" || { echo "< is meant, > is what the validator says"; exit 1; }
echo "the validator finds no fault in five workbooks"
