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
    # What goes through the pipe is UTF-8, so that å, ä and ö arrive.
    $OutputEncoding = [System.Text.UTF8Encoding]::new($false)
    $names | lifecare-names compare $Installation -
    exit $LASTEXITCODE
}
