# SPDX-License-Identifier: MIT
# Completion for the tools in PowerShell. Subcommands, options and their words come from the tool's own --help. The module loads it; by itself:
#   . .\Lifecare.Completion.ps1
Register-ArgumentCompleter -Native -CommandName @(
    'check', 'names', 'ports', 'rules', 'size', 'support', 'windows' | ForEach-Object { "lifecare-$_", "lifecare-$_.exe" }
    'lifecare', 'lifecare.exe'
) -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $given = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { "$_" })
    if ($given.Count -eq 0) { return }
    $program, $rest = $given
    $rest = @($rest | Where-Object { $_ })
    $help = @(& $program --help --lang en 2>$null)
    # A word that is a subcommand, or a tool of the one program, adds its options.
    $known = @()
    foreach ($word in $rest) {
        if ($word -notmatch '^[a-z-]+$' -or $known.Count -eq 2) { continue }
        $tools = @($help -match '^Tools: ' -replace '^Tools: ' -split '[ ()]+')
        $subcommands = @(); $inside = $false
        foreach ($line in $help) {
            if ($line -eq 'Subcommands:') { $inside = $true } elseif ($line -eq '') { $inside = $false }
            if ($inside -and $line -match '^  ([a-z][a-z-]*) ') { $subcommands += $Matches[1] }
        }
        if ($word -in $tools) { $known += $word; $help = @(& $program @known --help --lang en 2>$null) }
        elseif ($word -in $subcommands) { $known += $word; $help += @(& $program @known --help --lang en 2>$null); break }
    }
    $lines = @(); $skip = $false
    foreach ($line in $help) {
        if ($line -match '^(Positionals|Examples):') { $skip = $true } elseif ($line -eq '') { $skip = $false }
        if (-not $skip) { $lines += $line }
    }
    $words = @()
    $before = $given[-1]
    if ($before -eq '--document') {
        $words = @(& $program rules documents --format csv 2>$null | Select-Object -Skip 1 | ForEach-Object { ($_ -split ',')[0] })
        if ($words.Count -eq 0) { $words = @(& ($program -replace 'lifecare-[a-z]+', 'lifecare-rules') documents --format csv 2>$null | Select-Object -Skip 1 | ForEach-Object { ($_ -split ',')[0] }) }
    } elseif ($before -like '-*') {
        # "this is what it is: one, two or three"
        foreach ($line in $lines) {
            if ($line -match "^  $([regex]::Escape($before)) [^,]*  +(.*: )?([a-z0-9-]+)( \(default\))?((, [a-z0-9-]+)*(,? or [a-z0-9-]+)?)$" -and $Matches[4]) {
                $words = @(($Matches[2] + $Matches[4]) -split ',? or |, ')
            }
        }
    }
    if ($words.Count -eq 0) {
        foreach ($line in $lines) { if ($line -match '^  (-h,)?(--[a-z0-9-]+|[a-z][a-z-]*)[ =]') { $words += $Matches[2] } }
        $tools = @($help -match '^Tools: ' -replace '^Tools: ' -split '[ ()]+' | Where-Object { $_ -and $_ -ne 'or' })
        $words += $tools
    }
    $words | Select-Object -Unique | Where-Object { $_ -like "$wordToComplete*" } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
