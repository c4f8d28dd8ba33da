# SPDX-License-Identifier: MIT
<#
.SYNOPSIS
Writes down what a server is, one JSON file a server, for lifecare-check init --from.
.DESCRIPTION
Reads only, and only what examples/data/collected.schema.json names: name, addresses, processors, memory, disks, Windows, installed software,
.NET, SQL Server, sites of IIS with their pools, certificates of the computer with their dates, listening TCP ports with their programs, names of databases.
It reads no password, no account, no file of a user and no content of a database, and needs no administrator: what it could not read, it says, in the file too.
With -ComputerName the same is read on other servers through PowerShell remoting, with the rights of the one who runs it.

Skriver ned vad en server är, en JSON-fil per server, för lifecare-check init --from. Läser bara, aldrig lösenord, konton, användares filer eller innehåll i databaser.
Det som inte gick att läsa anges, även i filen. Med -ComputerName läses andra servrar via PowerShell-fjärrkommunikation.
.PARAMETER ComputerName
Servers to read; without it, this one.
.PARAMETER OutputFolder
Where the files are written, NAME.json each; without it, the current folder.
.PARAMETER Skip
Parts that are not to be read.
.EXAMPLE
./Collect-Lifecare.ps1 -OutputFolder collected
.EXAMPLE
./Collect-Lifecare.ps1 -ComputerName MBYCORE01, MBYDB01 -Skip software
.OUTPUTS
The files that were written.
#>
[CmdletBinding()]
param(
    [string[]] $ComputerName,
    [string] $OutputFolder = '.',
    [ValidateSet('addresses', 'hardware', 'disks', 'windows', 'software', 'iis', 'certificates', 'listening', 'databases')] [string[]] $Skip = @()
)
$ErrorActionPreference = 'Stop'

# Runs on the server that is read, whichever that is, and returns JSON.
$collect = {
    param([string[]] $Skip)
    $ErrorActionPreference = 'Stop'
    $script:notRead = @()
    # One part; of what fails only the kind is kept, since messages name accounts and folders of users.
    function Read-Part([string] $Part, [scriptblock] $Read) {
        if ($Skip -contains $Part) { $script:notRead += [ordered]@{ part = $Part; why = 'skipped' }; return }
        try { & $Read } catch {
            $denied = $_.CategoryInfo.Category -in 'PermissionDenied', 'SecurityError' -or $_.Exception -is [UnauthorizedAccessException]
            $script:notRead += [ordered]@{ part = $Part; why = $(if ($denied) { 'denied' } else { 'failed' }) }
        }
    }
    # Personal numbers have no place in a file about servers, wherever somebody wrote one.
    function Get-Text($Value) {
        [regex]::Replace("$Value".Trim(), '(?<!\d)(?:19|20)?\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+]?\d{4}(?!\d)', '(removed)')
    }
    function Get-Gigabyte($Bytes) { [math]::Round([double] $Bytes / 1GB, 1) }
    function Get-Day($Time) { $Time.ToString('yyyy-MM-dd', [Globalization.CultureInfo]::InvariantCulture) }
    # Instances of SQL Server: the name of each, and its key in the registry as the value.
    function Get-SqlInstance {
        $names = Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Microsoft SQL Server\Instance Names\SQL' -ErrorAction SilentlyContinue
        if ($names) { $names.PSObject.Properties | Where-Object { $_.Name -notlike 'PS*' } }
    }
    $uninstall = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\*', 'SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall\*'

    $out = [ordered]@{ lifecare_collected = 1; computer_name = [Environment]::MachineName; collected = (Get-Date).ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", [Globalization.CultureInfo]::InvariantCulture) }
    Read-Part 'hardware' {
        # The properties are named, so that the account that is logged on is not even asked for.
        $system = Get-CimInstance -ClassName Win32_ComputerSystem -Property Name, NumberOfLogicalProcessors, TotalPhysicalMemory
        $out.computer_name = "$($system.Name)"
        $out.processors = [int] $system.NumberOfLogicalProcessors
        $out.memory_gb = Get-Gigabyte $system.TotalPhysicalMemory
    }
    Read-Part 'addresses' {
        $out.addresses = @(Get-NetIPAddress |
            Where-Object { "$($_.AddressState)" -in 'Preferred', '4' -and $_.IPAddress -notmatch '^(127\.|169\.254\.|::1$|fe80:)' } |
            ForEach-Object { "$($_.IPAddress)/$($_.PrefixLength)" })
    }
    Read-Part 'disks' {
        $out.disks_gb = @(Get-CimInstance -ClassName Win32_DiskDrive -Property Size | Where-Object { $_.Size } | ForEach-Object { Get-Gigabyte $_.Size })
        $out.partitions = @(Get-CimInstance -ClassName Win32_LogicalDisk -Filter 'DriveType = 3' -Property DeviceID, Size, FreeSpace | ForEach-Object {
            [ordered]@{ drive = "$($_.DeviceID)"; size_gb = Get-Gigabyte $_.Size; free_gb = Get-Gigabyte $_.FreeSpace; system = "$($_.DeviceID)" -eq $env:SystemDrive }
        })
    }
    Read-Part 'windows' {
        $windows = Get-CimInstance -ClassName Win32_OperatingSystem -Property Caption, Version
        $out.windows = [ordered]@{ name = Get-Text $windows.Caption; version = "$($windows.Version)" }
    }
    Read-Part 'software' {
        $all = @(foreach ($place in $uninstall) {
            # A 32-bit Windows has only the first.
            Get-ItemProperty "HKLM:\$place" -ErrorAction $(if ($place -like '*WOW6432*') { 'SilentlyContinue' } else { 'Stop' }) | Where-Object { $_.DisplayName } |
                ForEach-Object { [ordered]@{ name = Get-Text $_.DisplayName; version = Get-Text $_.DisplayVersion } }
        })
        # .NET Framework says its version as a number that grows with each.
        $release = (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full' -ErrorAction SilentlyContinue).Release
        $framework = ('4.8.1', 533320), ('4.8', 528040), ('4.7.2', 461808), ('4.7.1', 461308), ('4.7', 460798), ('4.6.2', 394802) | Where-Object { $release -ge $_[1] } | Select-Object -First 1
        if ($framework) { $all += [ordered]@{ name = 'Microsoft .NET Framework'; version = $framework[0] } }
        if ($env:ProgramFiles) {
            Get-ChildItem "$env:ProgramFiles\dotnet\shared\Microsoft.*\*" -Directory -ErrorAction SilentlyContinue |
                ForEach-Object { $all += [ordered]@{ name = $_.Parent.Name; version = $_.Name } }
        }
        $iis = (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\InetStp' -ErrorAction SilentlyContinue).MajorVersion
        if ($iis) { $all += [ordered]@{ name = 'Internet Information Services'; version = "$iis.0" } }
        foreach ($instance in Get-SqlInstance) {
            $setup = Get-ItemProperty "HKLM:\SOFTWARE\Microsoft\Microsoft SQL Server\$($instance.Value)\Setup" -ErrorAction SilentlyContinue
            $year = @{ 13 = 2016; 14 = 2017; 15 = 2019; 16 = 2022; 17 = 2025 }[[int] ("$($setup.Version)" -split '\.')[0]]
            if ($year) { $all += [ordered]@{ name = "Microsoft SQL Server $year $($setup.Edition)"; version = "$($setup.PatchLevel)" } }
        }
        $out.software = @($all)
    }
    Read-Part 'iis' {
        # Of the configuration only these attributes are taken: the file has accounts and encrypted passwords, too.
        $path = "$env:SystemRoot\System32\inetsrv\config\applicationHost.config"
        if ((Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\InetStp' -ErrorAction SilentlyContinue).MajorVersion) {
            $configuration = [xml] ((Get-Content -LiteralPath $path -Encoding UTF8) -join "`n")
            $out.iis_sites = @($configuration.SelectNodes('/configuration/system.applicationHost/sites/site') | ForEach-Object {
                [ordered]@{
                    name         = Get-Text $_.GetAttribute('name')
                    bindings     = @($_.SelectNodes('bindings/binding') | ForEach-Object { [ordered]@{ protocol = $_.GetAttribute('protocol'); binding = Get-Text $_.GetAttribute('bindingInformation') } })
                    applications = @($_.SelectNodes('application') | ForEach-Object { [ordered]@{ path = Get-Text $_.GetAttribute('path'); pool = Get-Text $_.GetAttribute('applicationPool') } })
                }
            })
        }
    }
    Read-Part 'certificates' {
        $out.certificates = @(Get-ChildItem Cert:\LocalMachine\My | ForEach-Object {
            $uses = @($_.Extensions | Where-Object { $_.Oid.Value -eq '2.5.29.37' } | ForEach-Object { $_.EnhancedKeyUsages } | ForEach-Object { $_.Value })
            $server = $uses -contains '1.3.6.1.5.5.7.3.1'
            # A certificate that is not a server's may be a person's, with a name: of it, the beginning of the thumbprint is enough.
            [string] $name = if ($server) { $_.GetNameInfo([Security.Cryptography.X509Certificates.X509NameType]::DnsName, $false) }
            if ($name -notmatch '^(\*\.)?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$') { $name = "certificate $($_.Thumbprint.Substring(0, 8))" }
            [ordered]@{
                name    = Get-Text $name
                issued  = Get-Day $_.NotBefore
                expires = Get-Day $_.NotAfter
                server  = $server
                client  = $uses -contains '1.3.6.1.5.5.7.3.2'
            }
        })
    }
    Read-Part 'listening' {
        $programs = @{}
        foreach ($process in Get-Process) { $programs[[int] $process.Id] = $process.ProcessName }
        $out.listening = @(Get-NetTCPConnection -State Listen | ForEach-Object {
            [ordered]@{ address = "$($_.LocalAddress)"; port = [int] $_.LocalPort; program = "$($programs[[int] $_.OwningProcess])" }
        })
    }
    Read-Part 'databases' {
        $instances = @(Get-SqlInstance)
        $sqlcmd = Get-Command sqlcmd -ErrorAction SilentlyContinue | Select-Object -First 1
        if ($instances -and -not $sqlcmd) { $script:notRead += [ordered]@{ part = 'databases'; why = 'no-sqlcmd' } }
        elseif ($instances) {
            $names = @()
            # What sqlcmd writes is read as UTF-8, so that no letter is lost; a session without a console has no encoding to set.
            $before = $null
            try { $before = [Console]::OutputEncoding; [Console]::OutputEncoding = New-Object Text.UTF8Encoding $false } catch { $before = $null }
            try {
                foreach ($instance in $instances) {
                    # lpc: this machine's own memory, no network. -E: as the one who runs this, no password.
                    $server = if ($instance.Name -eq 'MSSQLSERVER') { 'lpc:.' } else { "lpc:.\$($instance.Name)" }
                    $answer = & $sqlcmd -S $server -E -C -l 10 -f 65001 -h -1 -W -b -Q 'SET NOCOUNT ON; SELECT name FROM sys.databases WHERE database_id > 4'
                    if ($LASTEXITCODE) { throw (New-Object UnauthorizedAccessException) }
                    $names += @($answer | Where-Object { "$_".Trim() } | ForEach-Object { Get-Text $_ })
                }
            } finally { if ($before) { [Console]::OutputEncoding = $before } }
            $out.databases = @($names)
        }
    }
    $out.not_read = @($script:notRead)
    ConvertTo-Json $out -Depth 6
}

$swedish = (Get-UICulture).TwoLetterISOLanguageName -eq 'sv'
$words = if ($swedish) {
    @{ skipped = 'hoppades över'; denied = 'behörighet saknas: kör som administratör, eller lämna det oläst'; failed = 'gick inte att läsa'; 'no-sqlcmd' = 'sqlcmd finns inte här'; 'not-read' = 'inte läst' }
} else {
    @{ skipped = 'skipped'; denied = 'access denied: run as administrator, or leave it unread'; failed = 'could not be read'; 'no-sqlcmd' = 'there is no sqlcmd here'; 'not-read' = 'not read' }
}
if (-not (Test-Path -LiteralPath $OutputFolder -PathType Container)) { throw "$OutputFolder is not a folder" }
$folder = (Resolve-Path -LiteralPath $OutputFolder).ProviderPath
$failed = 0
foreach ($computer in $(if ($ComputerName) { $ComputerName } else { '' })) {
    try {
        [string] $json = if ($computer) { Invoke-Command -ComputerName $computer -ScriptBlock $collect -ArgumentList (, $Skip) } else { & $collect $Skip }
        $read = ConvertFrom-Json $json
        # The name comes from the other machine, and becomes that of a file.
        if ($read.computer_name -notmatch '^[\w-]{1,63}$') { throw "$($computer): the name of the server is not one" }
        # Whole or not at all, as UTF-8 without a mark.
        $file = Join-Path $folder "$($read.computer_name).json"
        [IO.File]::WriteAllText("$file.new", $json + "`n", (New-Object Text.UTF8Encoding $false))
        Move-Item -LiteralPath "$file.new" -Destination $file -Force
        foreach ($part in $read.not_read) { Write-Warning "$($read.computer_name): $($words['not-read']): $($part.part) ($($words[$part.why]))" }
        Get-Item -LiteralPath $file
    } catch {
        $failed++
        Write-Error "$($computer): $_" -ErrorAction Continue
    }
}
if ($failed) { exit 1 }
