# SPDX-License-Identifier: MIT
# Collect-Lifecare.ps1 on servers that are played, the schema of what it writes, and the installation file that comes of it. From the top of the project; lifecare-check is in the path.

BeforeAll {
    $top = Split-Path (Split-Path $PSScriptRoot)
    $script = "$top/examples/scripts/Collect-Lifecare.ps1"
    $schema = "$top/examples/data/collected.schema.json"

    # A database server and an intranet server, with what must not be in a file: accounts, passwords, a person's certificate and number.
    function New-PlayedCertificate([string] $Name, [string] $Use, [int] $Days) {
        $key = [Security.Cryptography.RSA]::Create(2048)
        $request = [Security.Cryptography.X509Certificates.CertificateRequest]::new("CN=$Name, SERIALNUMBER=191212121212", $key, 'SHA256', [Security.Cryptography.RSASignaturePadding]::Pkcs1)
        $uses = [Security.Cryptography.OidCollection]::new()
        [void] $uses.Add([Security.Cryptography.Oid]::new($Use))
        $request.CertificateExtensions.Add([Security.Cryptography.X509Certificates.X509EnhancedKeyUsageExtension]::new($uses, $false))
        $first = [DateTimeOffset]::new(2026, 1, 1, 12, 0, 0, [TimeSpan]::Zero)
        $request.CreateSelfSigned($first, $first.AddDays($Days))
    }
    $certificates = @(
        New-PlayedCertificate 'intra.monsterby.example' '1.3.6.1.5.5.7.3.1' 365
        New-PlayedCertificate 'Åsa Öberg' '1.3.6.1.5.5.7.3.2' 30
    )
    # An object, for a function called from a script sees that script's own variables.
    $env:SystemDrive = 'C:'
    $play = @{ Server = 'MBYDB01'; Denied = @(); Asked = @() }
    function Assert-Allowed([string] $What) { if ($play.Denied -contains $What) { throw [UnauthorizedAccessException]::new("MBY\asa.oberg may not read $What") } }
    function Get-CimInstance($ClassName, $Property, $Filter) {
        if (-not $Property) { throw "$ClassName is read whole" }
        switch ($ClassName) {
            'Win32_ComputerSystem' { [pscustomobject]@{ Name = $play.Server; NumberOfLogicalProcessors = 8; TotalPhysicalMemory = 64GB - 20MB } }
            'Win32_OperatingSystem' { [pscustomobject]@{ Caption = 'Microsoft Windows Server 2022 Standard'; Version = '10.0.20348' } }
            'Win32_DiskDrive' { [pscustomobject]@{ Size = 100GB }, [pscustomobject]@{ Size = 500GB } }
            'Win32_LogicalDisk' { [pscustomobject]@{ DeviceID = 'C:'; Size = 99.4GB; FreeSpace = 40GB }, [pscustomobject]@{ DeviceID = 'D:'; Size = 499.9GB; FreeSpace = 300GB } }
            default { throw "nobody plays $ClassName" }
        }
    }
    function Get-NetIPAddress {
        foreach ($a in @('127.0.0.1', 8), @($(if ($play.Server -eq 'MBYINT01') { '10.20.0.13' } else { '10.20.0.12' }), 24), @('fe80::1%4', 64)) { [pscustomobject]@{ IPAddress = $a[0]; PrefixLength = $a[1]; AddressState = 'Preferred' } }
    }
    function Get-NetTCPConnection($State) {
        foreach ($k in @('0.0.0.0', $(if ($play.Server -eq 'MBYINT01') { 443 } else { 1433 }), 42), @('127.0.0.1', 5000, 43)) { [pscustomobject]@{ LocalAddress = $k[0]; LocalPort = $k[1]; OwningProcess = $k[2] } }
    }
    function Get-Process { [pscustomobject]@{ Id = 42; ProcessName = 'sqlservr' } }
    function Get-ItemProperty {
        [CmdletBinding()] param([Parameter(Position = 0)] $Path)
        Assert-Allowed registry
        $sql = $play.Server -eq 'MBYDB01'
        switch -Wildcard ($Path) {
            'HKLM:\SOFTWARE\Microsoft\Windows\*Uninstall*' {
                [pscustomobject]@{ DisplayName = 'Microsoft OLE DB Driver 19 for SQL Server'; DisplayVersion = '19.4.1.0'; InstallSource = 'C:\Users\asa.oberg\Downloads' }
                [pscustomobject]@{ DisplayName = 'Räknare åt 19121212-1212'; DisplayVersion = '1.0' }
                [pscustomobject]@{ DisplayName = $null; DisplayVersion = '2' }
            }
            '*NDP\v4\Full' { [pscustomobject]@{ Release = 528449 } }
            '*InetStp' { if (-not $sql) { [pscustomobject]@{ MajorVersion = 10 } } }
            '*Instance Names\SQL' { if ($sql) { [pscustomobject]@{ MSSQLSERVER = 'MSSQL16.MSSQLSERVER'; PSPath = 'HKLM' } } }
            '*MSSQL16.MSSQLSERVER\Setup' { [pscustomobject]@{ Version = '16.0.1000.6'; PatchLevel = '16.0.4135.4'; Edition = 'Standard Edition'; AGTSvcAccount = 'MBY\asa.oberg' } }
        }
    }
    function Get-ChildItem {
        [CmdletBinding()] param([Parameter(Position = 0)] $Path, [switch] $Directory)
        if ($Path -eq 'Cert:\LocalMachine\My') { Assert-Allowed certificates; $certificates }
    }
    function Get-Content {
        param($LiteralPath, $Encoding)
        if ($LiteralPath -notlike '*applicationHost.config') { throw "nobody plays $LiteralPath" }
        Assert-Allowed configuration
        '<configuration><system.applicationHost>'
        '<applicationPools><add name="Lifecare"><processModel userName="MBY\asa.oberg" password="[enc:AesProvider:hemligt]" /></add></applicationPools>'
        '<sites><site name="Intranät" id="1"><application path="/" applicationPool="Lifecare"><virtualDirectory path="/" physicalPath="D:\web" userName="MBY\asa.oberg" password="hemligt" /></application>'
        '<bindings><binding protocol="https" bindingInformation="*:443:intra.monsterby.example" /></bindings></site></sites></system.applicationHost></configuration>'
    }
    function sqlcmd {
        $play.Asked = $args
        $global:LASTEXITCODE = [int] ($play.Denied -contains 'databases')
        if ($global:LASTEXITCODE) { "Login failed for user 'MBY\asa.oberg'." } else { 'HWE_MBY_TSS', 'MBY_KI0', 'Åtgärder' }
    }
    function Invoke-Command($ComputerName, $ScriptBlock, $ArgumentList) {
        if ($ComputerName -eq 'MBYOFF01') { throw 'it does not answer' }
        $play.Server = $ComputerName
        & $ScriptBlock @ArgumentList
    }
    function Read-Collected([string] $Name) { [IO.File]::ReadAllText((Join-Path $folder "$Name.json")) }
}

Describe 'Collect-Lifecare.ps1' {
    BeforeEach {
        $play.Server = 'MBYDB01'
        $play.Denied = @()
        $folder = Join-Path $TestDrive ([guid]::NewGuid())
        [void] [IO.Directory]::CreateDirectory($folder)
    }
    It 'writes what a server is' {
        (& $script -OutputFolder $folder 3>$null).Name | Should -Be 'MBYDB01.json'
        $read = Read-Collected MBYDB01 | ConvertFrom-Json
        $read.computer_name | Should -Be 'MBYDB01'
        $read.processors | Should -Be 8
        $read.memory_gb | Should -Be 64
        $read.addresses | Should -Be '10.20.0.12/24'
        $read.disks_gb | Should -Be 100, 500
        $read.partitions.drive | Should -Be 'C:', 'D:'
        $read.listening[0].program | Should -Be 'sqlservr'
        $read.databases | Should -Be 'HWE_MBY_TSS', 'MBY_KI0', 'Åtgärder'
        ($read.software | Where-Object name -EQ 'Microsoft .NET Framework').version | Should -Be '4.8'
        ($read.software | Where-Object name -EQ 'Microsoft SQL Server 2022 Standard Edition').version | Should -Be '16.0.4135.4'
        $read.not_read.Count | Should -Be 0
        $play.Asked | Should -Contain '-E'
    }
    It 'keeps to its schema, with all of it and with nothing of it' {
        & $script -OutputFolder $folder 3>$null | Out-Null
        Test-Json -Json (Read-Collected MBYDB01) -SchemaFile $schema | Should -BeTrue
        & $script -ComputerName MBYINT01 -OutputFolder $folder 3>$null | Out-Null
        Test-Json -Json (Read-Collected MBYINT01) -SchemaFile $schema | Should -BeTrue
        $play.Server = 'MBYDB02'
        & $script -OutputFolder $folder -Skip addresses, disks, windows, software, iis, certificates, listening, databases 3>$null | Out-Null
        Test-Json -Json (Read-Collected MBYDB02) -SchemaFile $schema | Should -BeTrue
        { Test-Json -Json ((Read-Collected MBYDB02) -replace '"processors"', '"password"') -SchemaFile $schema -ErrorAction Stop } | Should -Throw
    }
    It 'writes no password, account, person or personal number' {
        & $script -ComputerName MBYDB01, MBYINT01 -OutputFolder $folder 3>$null | Out-Null
        foreach ($server in 'MBYDB01', 'MBYINT01') {
            Read-Collected $server | Should -Not -Match 'hemligt|oberg|Öberg|121212'
            Read-Collected $server | Should -Match '\(removed\)'
        }
        (Read-Collected MBYINT01 | ConvertFrom-Json).certificates.name | Should -Match '^(intra\.monsterby\.example|certificate [0-9A-F]{8})$'
    }
    It 'says what it may not read, and reads the rest' {
        $play.Denied = 'certificates', 'databases'
        $said = & $script -OutputFolder $folder 3>&1 | Where-Object { $_ -is [Management.Automation.WarningRecord] }
        "$said" | Should -Match 'MBYDB01.*certificates'
        $read = Read-Collected MBYDB01 | ConvertFrom-Json
        $read.not_read.part | Should -Be 'certificates', 'databases'
        $read.not_read.why | Should -Be 'denied', 'denied'
        $read.processors | Should -Be 8
        Read-Collected MBYDB01 | Should -Not -Match 'oberg'
    }
    It 'reads the others where one server does not answer, and fails' {
        & $script -ComputerName MBYOFF01, MBYDB01 -OutputFolder $folder 2>$null 3>$null | Out-Null
        $LASTEXITCODE | Should -Be 1
        Join-Path $folder MBYDB01.json | Should -Exist
        Join-Path $folder MBYOFF01.json | Should -Not -Exist
    }
    It 'writes nowhere but in the folder' {
        & $script -ComputerName '..\OTHER' -OutputFolder $folder 2>$null 3>$null | Out-Null
        @([IO.Directory]::GetFileSystemEntries($folder)).Count | Should -Be 0
        { & $script -OutputFolder (Join-Path $folder none) } | Should -Throw '*is not a folder*'
    }
    It 'gives lifecare-check an installation file' {
        & $script -ComputerName MBYDB01, MBYINT01 -OutputFolder $folder 3>$null | Out-Null
        $file = Join-Path $folder mby.toml
        $said = & lifecare-check init --from $folder --customer Mönsterby --output $file 2>&1
        $LASTEXITCODE | Should -Be 0
        "$said" | Should -Match 'read 2 files, 0 not understood'
        $text = [IO.File]::ReadAllText($file)
        foreach ($line in 'name = "MBYDB01"', 'addresses = ["10.20.0.12"]', 'processors = 8', 'memory_gb = 64', 'disk_gb = 500', 'partitions = ["C:", "D:"]', 'roles = ["database-server"]',
            'https = true', 'pool_per_application = true', 'name = "intra.monsterby.example"', 'issued = 2026-01-01', 'expires = 2027-01-01', 'name = "MBY"') { $text | Should -Match "(?m)^$([regex]::Escape($line))" }
        $text | Should -Match '(?m)^# \? zone = "" .*10\.20\.0\.0/24'
        $text | Should -Match '(?m)^databases = \["HWE_MBY_TSS", "MBY_KI0"'
        & lifecare-check $file --format csv 2>$null | Select-Object -Skip 1 -First 1 | Should -Match '^LC-'
        # The same again changes nothing.
        & lifecare-check init --from "$folder/MBYDB01.json" --from "$folder/MBYINT01.json" $file 2>$null | Should -BeNullOrEmpty
        $LASTEXITCODE | Should -Be 0
    }
}
