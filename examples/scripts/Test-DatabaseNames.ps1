# SPDX-License-Identifier: MIT
<#
.SYNOPSIS
Fails when a database on the server has a wrong name, or one that should be there is missing.
.EXAMPLE
./Test-DatabaseNames.ps1 -Installation mby.toml -Server MBYDB01
.EXAMPLE
Get-Content databases.txt | ./Test-DatabaseNames.ps1 -Installation mby.toml
#>
param(
    [Parameter(Mandatory)] [string] $Installation,
    [string] $Server,
    [Parameter(ValueFromPipeline)] [string[]] $Name
)
begin { $names = @() }
process { $names += $Name }
end {
    if ($Server) { $names = Invoke-Sqlcmd -ServerInstance $Server -Query 'SELECT name FROM sys.databases' | ForEach-Object { $_.name } }
    # In the package the program is beside the script; else it is in the path.
    $program = Join-Path $PSScriptRoot 'lifecare-names.exe'
    if (-not (Test-Path -LiteralPath $program)) { $program = 'lifecare-names' }
    # What goes through the pipe is UTF-8 both ways, so that no letter is lost.
    $OutputEncoding = New-Object System.Text.UTF8Encoding $false
    $before = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = $OutputEncoding
        $names | & $program compare $Installation -
    } finally {
        [Console]::OutputEncoding = $before
    }
    exit $LASTEXITCODE
}
