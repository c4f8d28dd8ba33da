# SPDX-License-Identifier: MIT
# The tools as functions that return objects, for Windows PowerShell 5.1 and PowerShell 7. Each asks lifecare for JSON; what it says besides is a
# warning, and what it cannot do is an error.
Set-StrictMode -Version 2

# The program beside the module, as it is in the package; else the one in the path.
function Find-Program {
    $windows = [Environment]::OSVersion.Platform -eq 'Win32NT'
    $name = 'lifecare'
    if ($windows) { $name = 'lifecare.exe' }
    $beside = Join-Path (Split-Path (Split-Path $PSScriptRoot)) $name
    if (Test-Path -LiteralPath $beside -PathType Leaf) { return $beside }
    $found = @(Get-Command $name -CommandType Application -ErrorAction SilentlyContinue)
    if ($found.Count -eq 0) { throw "$name is neither in $(Split-Path $beside) nor in the path" }
    return $found[0].Source
}

# One argument as a program of Windows reads it back. Windows PowerShell itself drops the quotes in it.
function ConvertTo-Argument([string] $Text) {
    if ($Text -ne '' -and $Text -notmatch '[\s"]') { return $Text }
    '"' + (($Text -replace '(\\*)"', '$1$1\"') -replace '(\\+)$', '$1$1') + '"'
}

# Runs the program with text in UTF-8 both ways, whatever the console's code page is.
function Start-Program([string[]] $Arguments, [string] $Text) {
    $start = New-Object System.Diagnostics.ProcessStartInfo
    $start.FileName = Find-Program
    $start.Arguments = @($Arguments | ForEach-Object { ConvertTo-Argument $_ }) -join ' '
    $start.WorkingDirectory = (Get-Location -PSProvider FileSystem).ProviderPath
    $start.UseShellExecute = $false
    $start.RedirectStandardInput = $true
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    $start.StandardOutputEncoding = New-Object System.Text.UTF8Encoding $false
    $start.StandardErrorEncoding = $start.StandardOutputEncoding
    $process = [System.Diagnostics.Process]::Start($start)
    try {
        $answer = $process.StandardOutput.ReadToEndAsync()
        $said = $process.StandardError.ReadToEndAsync()
        try {
            $bytes = $start.StandardOutputEncoding.GetBytes($Text)
            $process.StandardInput.BaseStream.Write($bytes, 0, $bytes.Length)
            $process.StandardInput.BaseStream.Close()
        } catch [System.IO.IOException] {
            Write-Verbose 'The program ended before it had read everything.'
        }
        $process.WaitForExit()
        [pscustomobject]@{ Code = $process.ExitCode; Answer = $answer.Result; Said = $said.Result.Trim() }
    } finally {
        $process.Dispose()
    }
}

# The objects of an answer. The exit codes of the tools: 0 and 1 are answers, everything else is none.
function Get-Answer([string] $Tool, [string[]] $Arguments, [hashtable] $Common, [string] $Text = '') {
    $all = @($Tool) + $Arguments
    foreach ($key in $Common.Keys) { if ($Common[$key]) { $all += "--$key", $Common[$key] } }
    $run = Start-Program ($all + '--format', 'json') $Text
    if ($run.Code -ne 0 -and $run.Code -ne 1) { throw $run.Said }
    if ($run.Said) { Write-Warning $run.Said }
    # Windows PowerShell gives an array as one object.
    if ($run.Answer.Trim()) { ConvertFrom-Json $run.Answer | ForEach-Object { $_ } }
}

# The same objects, which say what they are.
filter Add-Name([string] $Name) {
    $_.PSObject.TypeNames.Insert(0, "Lifecare.$Name")
    $_
}

function Get-Day($Day) { if ($Day) { $Day.ToString('yyyy-MM-dd', [Globalization.CultureInfo]::InvariantCulture) } }

# A file by its full name: functions may be called from a drive that no program knows.
function Get-FullPath([string] $Path) { $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path) }

# .EXTERNALHELP Lifecare-help.xml
function Invoke-Lifecare {
    [CmdletBinding()] [OutputType([string])]
    param([Parameter(Mandatory, Position = 0, ValueFromRemainingArguments)] [string[]] $Arguments)
    $run = Start-Program $Arguments ''
    $global:LASTEXITCODE = $run.Code
    if ($run.Said) { if ($run.Code -gt 1) { throw $run.Said } else { Write-Warning $run.Said } }
    $run.Answer -split '\r?\n' | Select-Object -SkipLast 1
}

# .EXTERNALHELP Lifecare-help.xml
function Test-LifecareInstallation {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Alias('FullName')] [string] $Path,
        [string] $Document,
        [Nullable[datetime]] $AsOf,
        [ValidateSet('sv', 'en')] [string] $Language
    )
    process {
        $answer = Get-Answer check @(Get-FullPath $Path) @{ document = $Document; 'as-of' = Get-Day $AsOf; lang = $Language }
        foreach ($finding in $answer.findings) {
            Add-Member -InputObject $finding -NotePropertyName installation -NotePropertyValue $answer.installation
            Add-Member -InputObject $finding -NotePropertyName file -NotePropertyValue $Path
            $finding | Add-Name Finding
        }
    }
}

# .EXTERNALHELP Lifecare-help.xml
function New-LifecareReport {
    [CmdletBinding(SupportsShouldProcess)] [OutputType([IO.FileInfo])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Path,
        [Parameter(Mandatory, Position = 1)] [string] $Destination,
        [string] $Document,
        [Nullable[datetime]] $AsOf,
        [ValidateSet('sv', 'en')] [string] $Language
    )
    $target = Get-FullPath $Destination
    if (-not $PSCmdlet.ShouldProcess($target)) { return }
    $arguments = @('check', (Get-FullPath $Path), '--format', 'html', '--output', $target)
    if ($Document) { $arguments += '--document', $Document }
    if ($AsOf) { $arguments += '--as-of', (Get-Day $AsOf) }
    if ($Language) { $arguments += '--lang', $Language }
    $run = Start-Program $arguments ''
    if ($run.Code -gt 1 -or $run.Code -lt 0) { throw $run.Said }
    Get-Item -LiteralPath $target
}

# .EXTERNALHELP Lifecare-help.xml
function Test-LifecareName {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [string[]] $Name,
        [ValidateSet('database', 'server')] [string] $Kind = 'database',
        [string] $Document,
        [Nullable[datetime]] $AsOf,
        [ValidateSet('sv', 'en')] [string] $Language
    )
    begin { $names = New-Object System.Collections.Generic.List[string] }
    process { foreach ($one in $Name) { $names.Add($one) } }
    end {
        Get-Answer names @('check', '--kind', $Kind) @{ document = $Document; 'as-of' = Get-Day $AsOf; lang = $Language } (($names -join "`n") + "`n") | Add-Name Name
    }
}

# .EXTERNALHELP Lifecare-help.xml
function Compare-LifecareDatabase {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Installation,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline)] [string[]] $Name,
        [string] $Document,
        [Nullable[datetime]] $AsOf,
        [ValidateSet('sv', 'en')] [string] $Language
    )
    begin { $names = New-Object System.Collections.Generic.List[string] }
    process { foreach ($one in $Name) { $names.Add($one) } }
    end {
        Get-Answer names @('compare', (Get-FullPath $Installation), '-') @{ document = $Document; 'as-of' = Get-Day $AsOf; lang = $Language } (($names -join "`n") + "`n") | Add-Name Database
    }
}

# .EXTERNALHELP Lifecare-help.xml
function Get-LifecareSupport {
    [CmdletBinding(DefaultParameterSetName = 'Product')]
    param(
        [Parameter(Mandatory, Position = 0, ParameterSetName = 'Product', ValueFromPipeline)] [string[]] $Product,
        [Parameter(Mandatory, ParameterSetName = 'Installation')] [string] $Installation,
        [Parameter(Mandatory, ParameterSetName = 'Inventory')] [string] $Inventory,
        [string] $Within,
        [string] $Document,
        [Nullable[datetime]] $AsOf,
        [ValidateSet('sv', 'en')] [string] $Language
    )
    process {
        $common = @{ within = $Within; document = $Document; 'as-of' = Get-Day $AsOf; lang = $Language }
        switch ($PSCmdlet.ParameterSetName) {
            'Product' { foreach ($one in $Product) { Get-Answer support @('show', $one) $common | Add-Name Support } }
            'Installation' { Get-Answer support @('check', (Get-FullPath $Installation)) $common | Add-Name Support }
            'Inventory' { Get-Answer support @('check', '--inventory', (Get-FullPath $Inventory)) $common | Add-Name Support }
        }
    }
}

# .EXTERNALHELP Lifecare-help.xml
function Get-LifecarePort {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Installation,
        [ValidateSet('exact', 'ranges')] [string] $Clients,
        [string] $Document,
        [Nullable[datetime]] $AsOf,
        [ValidateSet('sv', 'en')] [string] $Language
    )
    Get-Answer ports @('matrix', (Get-FullPath $Installation)) @{ clients = $Clients; document = $Document; 'as-of' = Get-Day $AsOf; lang = $Language } | Add-Name Opening
}

# .EXTERNALHELP Lifecare-help.xml
function New-LifecareFirewallScript {
    [CmdletBinding(SupportsShouldProcess)] [OutputType([IO.FileInfo])]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Installation,
        [Parameter(Mandatory, Position = 1)] [string] $Destination,
        [string] $Server,
        [switch] $Undo
    )
    $target = Get-FullPath $Destination
    if (-not $PSCmdlet.ShouldProcess($target)) { return }
    $arguments = @('ports', 'generate', (Get-FullPath $Installation), '--target', 'windows', '--output', $target)
    if ($Server) { $arguments += '--server', $Server }
    if ($Undo) { $arguments += '--undo' }
    $run = Start-Program $arguments ''
    if ($run.Code -ne 0) { throw $run.Said }
    if ($run.Said) { Write-Warning $run.Said }
    Get-Item -LiteralPath $target
}

# .EXTERNALHELP Lifecare-help.xml
function Get-LifecareSize {
    [CmdletBinding(DefaultParameterSetName = 'Installation')]
    param(
        [Parameter(Mandatory, Position = 0, ParameterSetName = 'Installation')] [string] $Installation,
        [Parameter(Mandatory, ParameterSetName = 'Volumes')] [int] $Inhabitants,
        [Parameter(ParameterSetName = 'Volumes')] [int] $VooClients,
        [Parameter(ParameterSetName = 'Volumes')] [int] $Users,
        [string] $Document,
        [Nullable[datetime]] $AsOf,
        [ValidateSet('sv', 'en')] [string] $Language
    )
    $arguments = @('--inhabitants', $Inhabitants)
    if ($Installation) { $arguments = @(Get-FullPath $Installation) }
    Get-Answer size $arguments @{ 'voo-clients' = $VooClients; users = $Users; document = $Document; 'as-of' = Get-Day $AsOf; lang = $Language } | Add-Name Size
}

# .EXTERNALHELP Lifecare-help.xml
function Get-LifecareServiceWindow {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [datetime] $Production,
        [Nullable[datetime]] $AsOf,
        [ValidateSet('sv', 'en')] [string] $Language
    )
    Get-Answer windows @('plan', '--prod', (Get-Day $Production)) @{ 'as-of' = Get-Day $AsOf; lang = $Language } | Add-Name ServiceWindow
}

# .EXTERNALHELP Lifecare-help.xml
function Find-LifecareRule {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Text,
        [ValidateSet('sv', 'en')] [string] $Language
    )
    Get-Answer rules @('search', $Text) @{ lang = $Language } | Add-Name Rule
}

. (Join-Path $PSScriptRoot 'Lifecare.Completion.ps1')
Export-ModuleMember -Function *-Lifecare*
