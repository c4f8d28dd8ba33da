#!/bin/sh
# SPDX-License-Identifier: MIT
# Workbooks read by the validator of DocumentFormat.OpenXml, another's library of another language: no part breaks the format.
. tests/tools/dotnet.sh

# One line for each fault, and the number of sheets of each file.
program_with DocumentFormat.OpenXml 3.3.0 <<'CODE'
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
