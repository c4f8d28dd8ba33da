# SPDX-License-Identifier: MIT
# The module, its help and completion, the scripts and the generated scripts, as PowerShell runs them. From the top of the project; lifecare is in the path.
# Cmdlets that only Windows has are played: they record what they are called with.

BeforeDiscovery {
    $top = Split-Path (Split-Path $PSScriptRoot)
    # Get-ChildItem -Recurse would follow build folders.
    $script:scripts = @(
        Get-ChildItem "$top/examples/powershell/Lifecare" -Recurse -Include *.ps1, *.psm1, *.psd1
        Get-ChildItem "$top/examples/scripts" -Filter *.ps1
    ) | ForEach-Object { @{ File = $_.FullName; Name = $_.Name } }
    $functions = @((Import-PowerShellDataFile "$top/examples/powershell/Lifecare/Lifecare.psd1").FunctionsToExport)
    $script:helped = foreach ($language in 'en-US', 'sv-SE') { foreach ($function in $functions) { @{ Language = $language; Function = $function } } }
}

BeforeAll {
    $top = Split-Path (Split-Path $PSScriptRoot)
    Import-Module "$top/examples/powershell/Lifecare" -Force
    $data = "$top/examples/data"
    function Complete([string] $Line) { (TabExpansion2 $Line $Line.Length).CompletionMatches.CompletionText }

    # What Windows PowerShell 5.1 reads otherwise, or not at all.
    function Get-Misread([string] $Path) {
        $tokens = $errors = $null
        $tree = [System.Management.Automation.Language.Parser]::ParseFile($Path, [ref] $tokens, [ref] $errors)
        foreach ($e in $errors) { "does not parse: $e" }
        foreach ($t in $tokens) {
            if ($t.Kind -in 'AndAnd', 'OrOr', 'QuestionQuestion', 'QuestionQuestionEquals', 'QuestionDot', 'QuestionLBracket', 'QuestionMark') { "$($t.Kind) at line $($t.Extent.StartLineNumber)" }
        }
        foreach ($a in $tree.FindAll({ param($n) $n.GetType().Name -in 'TernaryExpressionAst', 'PipelineChainAst' }, $true)) { "$($a.GetType().Name): $a" }
        foreach ($v in $tree.FindAll({ param($n) $n -is [System.Management.Automation.Language.VariableExpressionAst] -and "$n" -match '^\$Is(Windows|Linux|MacOS|CoreCLR)$' }, $true)) { "$v is not there" }
        $bytes = [IO.File]::ReadAllBytes($Path)
        $marked = $bytes.Length -ge 3 -and $bytes[0] -eq 0xef -and $bytes[1] -eq 0xbb -and $bytes[2] -eq 0xbf
        if (-not $marked -and @($bytes | Where-Object { $_ -gt 0x7e }).Count) { 'letters outside ASCII without a byte order mark' }
    }
}

Describe 'Windows PowerShell 5.1' {
    It 'reads <Name>' -ForEach $scripts { Get-Misread $File | Should -BeNullOrEmpty }
    It 'is told from PowerShell 7 by this test' {
        $file = Join-Path $TestDrive 'newer.ps1'
        Set-Content $file 'a && b; $x ?? 1; $IsWindows; $y ? 1 : 2; "å"' -Encoding utf8NoBOM
        @(Get-Misread $file).Count | Should -BeGreaterOrEqual 5
    }
}

Describe 'Help' {
    BeforeAll {
        # Help follows the language of the process: the file of each is read.
        function Get-MamlOf([string] $Language, [string] $Function) {
            $xml = New-Object xml
            $xml.Load("$top/examples/powershell/Lifecare/$Language/Lifecare-help.xml")
            $xml.helpItems.command | Where-Object { $_.details.name -eq $Function }
        }
        $common = [System.Management.Automation.PSCmdlet]::CommonParameters + [System.Management.Automation.PSCmdlet]::OptionalCommonParameters
    }
    It '<Function> has a page in <Language> with each of its parameters and an example' -ForEach $helped {
        $page = Get-MamlOf $Language $Function
        $page.details.description.para | Should -Not -BeNullOrEmpty
        $page.examples.example.code.InnerText | Should -Match '\w'
        $named = @($page.parameters.parameter | ForEach-Object { $_.name } | Sort-Object)
        $real = @((Get-Command $Function).Parameters.Keys | Where-Object { $_ -notin $common } | Sort-Object)
        $named -join ' ' | Should -Be ($real -join ' ')
        foreach ($p in $page.parameters.parameter) { $p.description.para | Should -Not -BeNullOrEmpty }
        # The example is PowerShell that calls it.
        $tokens = $errors = $null
        $tree = [System.Management.Automation.Language.Parser]::ParseInput($page.examples.example.code.InnerText, [ref] $tokens, [ref] $errors)
        $errors | Should -BeNullOrEmpty
        @($tree.FindAll({ param($n) $n -is [System.Management.Automation.Language.CommandAst] }, $true) | ForEach-Object { $_.GetCommandName() }) | Should -Contain $Function
    }
    It 'is what Get-Help shows' { (Get-Help Test-LifecareName).Synopsis | Should -Be 'Judges names of databases or servers.' }
}

Describe 'Functions' {
    It 'return findings as objects' {
        $found = @(Test-LifecareInstallation "$data/bad.toml" -AsOf 2026-01-15 -WarningAction SilentlyContinue)
        $found.Count | Should -BeGreaterThan 5
        $found[0].PSObject.TypeNames[0] | Should -Be 'Lifecare.Finding'
        $found.id | Should -Match '^LC-[A-Z]+-[0-9]+$'
        @($found.severity | Select-Object -Unique) | Should -Contain 'error'
        @($found.installation | Select-Object -Unique).Count | Should -Be 1
    }
    It 'take files from the pipeline' {
        $all = @(Get-ChildItem "$data/bad.toml", "$data/medium.toml" | Test-LifecareInstallation -AsOf 2026-01-15 -WarningAction SilentlyContinue)
        @($all.file | Select-Object -Unique).Count | Should -Be 2
    }
    It 'judge names with letters, quotes and blanks as they are' {
        $hostile = 'HWE_MÖN_TSS', 'MBY_KQO', 'a "b" \', '$(Stop-Computer)', 'a;b', "it's"
        $judged = @($hostile | Test-LifecareName -AsOf 2026-01-15)
        $judged.Count | Should -Be $hostile.Count
        $judged.name | Should -Be $hostile
        $judged[0].verdict | Should -Be 'valid'
        $judged[1].verdict | Should -Be 'misspelt'
        $judged[1].suggestion | Should -Be 'MBY_KQ0'
    }
    It 'pass arguments as they are' {
        foreach ($word in 'b c', 'a"b', '"', 'a\', 'a b\', 'a\\"b c\\', 'å ä', '$x `n %PATH%') {
            # It is not a product: the word comes back in the message.
            (Get-LifecareSupport "zz$word" 3>&1) -join ' ' | Should -Match ([regex]::Escape("`"zz$word`""))
        }
        { Find-LifecareRule '' } | Should -Throw
        (Get-LifecareSupport 'SQL Server 2019' -AsOf 2026-01-15).outcome | Should -Be 'supported'
        @('SQL Server 2019', 'Windows Server 2022' | Get-LifecareSupport -AsOf 2026-01-15).Count | Should -Be 2
    }
    It 'answer in Swedish' { (Find-LifecareRule 'brandvägg' -Language sv).holds -join ' ' | Should -Match 'brandvägg' }
    It 'compare databases' {
        $compared = @('HWE_MBY_TSS', 'MBY_KQO' | Compare-LifecareDatabase "$data/medium.toml" -AsOf 2026-01-15 -WarningAction SilentlyContinue)
        $compared.Count | Should -BeGreaterThan 2
    }
    It 'size, open and plan' {
        # 6 MB per 1 000 inhabitants, 80 MB per 100 clients (techspec-2025, 3.1.4): 226 896 kB + 960 000 kB
        (Get-LifecareSize -Inhabitants 37816 -VooClients 1200 -AsOf 2026-01-15).total_bytes | Should -Be 1186896000
        (Get-LifecarePort "$data/medium.toml" -AsOf 2026-01-15 -WarningAction SilentlyContinue).port | Should -Contain '1433'
        (Get-LifecareServiceWindow 2026-03-18 -AsOf 2026-03-01)[-1].start_utc | Should -Be '2026-03-18T21:00Z'
    }
    It 'write a report, and say what they would write' {
        $report = New-LifecareReport "$data/medium.toml" (Join-Path $TestDrive 'rapport åäö.html') -AsOf 2026-01-15 -Language sv
        [IO.File]::ReadAllText($report.FullName) | Should -Match 'lang="sv"'
        New-LifecareReport "$data/medium.toml" (Join-Path $TestDrive 'none.html') -WhatIf 6>$null
        Join-Path $TestDrive 'none.html' | Should -Not -Exist
    }
    It 'end with an error that says what was wrong' {
        { Test-LifecareInstallation (Join-Path $TestDrive 'none.toml') } | Should -Throw '*none.toml*cannot be read*'
        { Get-LifecareSize "$data/medium.toml" -Document nosuch } | Should -Throw '*nosuch*'
        { Invoke-Lifecare nosuch } | Should -Throw '*nosuch*'
    }
    It 'give lines where lines are asked for' { (Invoke-Lifecare --version) | Should -Match '^lifecare\S* \d+\.\d+\.\d+$' }
    It 'do not depend on the encodings of the console' {
        $before = [Console]::OutputEncoding
        try {
            [Console]::OutputEncoding = [Text.Encoding]::GetEncoding('iso-8859-1')
            ('HWE_MÖN_TSS' | Test-LifecareName).name | Should -Be 'HWE_MÖN_TSS'
        } finally { [Console]::OutputEncoding = $before }
    }
}

Describe 'Completion' {
    It 'offers subcommands, options and their words' {
        Complete 'lifecare-ports ' | Should -Contain 'generate'
        Complete 'lifecare-ports --' | Should -Contain '--document'
        Complete 'lifecare-ports --format ' | Should -Be 'text', 'csv', 'json', 'markdown', 'html', 'xlsx', 'dot', 'svg'
        Complete 'lifecare-ports generate --target ' | Should -Contain 'nftables'
        Complete 'lifecare-names check --kind ' | Should -Contain 'password'
        Complete 'lifecare-check --fail-on w' | Should -Be 'warning'
        Complete 'lifecare-support check --paid' | Should -Be '--paid-updates'
        Complete 'lifecare-ports --document ' | Should -Be @(Invoke-Lifecare rules documents --format csv | Select-Object -Skip 1 | ForEach-Object { ($_ -split ',')[0] })
    }
    It 'does so for the one program' {
        Complete 'lifecare ' | Should -Contain 'schedule'
        Complete 'lifecare ports generate --ta' | Should -Be '--target'
        Complete 'lifecare check --lang ' | Should -Be 'sv', 'en'
    }
    It 'offers nothing that a file holds' {
        $file = Join-Path $TestDrive 'names.toml'
        Set-Content $file "customer = `"T`"`nfamily = `"welfare`"`n[[server]]`nname = `"db`$(exit)`"`nroles = [`"database-server`"]"
        Complete "lifecare-ports generate '$file' --target nftables --server " | Should -Match '^-*[a-z0-9-]+$'
    }
}

Describe 'Test-DatabaseNames.ps1' {
    BeforeAll {
        $installation = Join-Path $TestDrive 'installation.toml'
        Set-Content $installation "customer = `"Mönsterby`"`nfamily = `"welfare`"`n[[domain]]`nname = `"MBY`"`nsubsystems = [`"VoO`"]"
        $right = @(Invoke-Lifecare names generate --domain MBY --subsystems VoO --customer Mönsterby)
        function Invoke-Sqlcmd($ServerInstance, $Query) { $right | ForEach-Object { [pscustomobject]@{ name = $_ } } }
        $script = "$top/examples/scripts/Test-DatabaseNames.ps1"
    }
    It 'ends with 0 where all is right and 1 where a name is wrong' {
        $right | & $script -Installation $installation | Out-Null
        $LASTEXITCODE | Should -Be 0
        ($right -replace 'KQ0', 'KQO' | & $script -Installation $installation) -join "`n" | Should -Match 'MBY_KQO +misspelt'
        $LASTEXITCODE | Should -Be 1
    }
    It 'asks a server' {
        & $script -Installation $installation -Server MBYDB01 | Out-Null
        $LASTEXITCODE | Should -Be 0
    }
}

Describe 'Generated firewall scripts' {
    BeforeAll {
        # What a machine has, by name.
        $script:rules = @{}
        function New-NetFirewallRule($Group, $Name, $DisplayName, $Description, $Direction, $Action, $Protocol, $LocalPort, $RemoteAddress, $Program, $Profile) {
            if ($script:rules.ContainsKey($Name)) { throw "$Name is there already" }
            $script:rules[$Name] = [pscustomobject]@{ Group = $Group; Name = $Name; DisplayName = $DisplayName; Description = $Description; Direction = $Direction; Action = $Action; Port = $LocalPort; From = $RemoteAddress; Program = $Program }
        }
        function Get-NetFirewallRule($Group) { @($script:rules.Values) | Where-Object Group -EQ $Group }
        function Remove-NetFirewallRule { param([Parameter(ValueFromPipeline)] $Rule) process { if ($Rule) { $script:rules.Remove($Rule.Name) } } }
        function Stop-Computer { throw 'a name was run' }
        function Invoke-Generated([string] $Path, [string] $Computer) {
            $before = $env:COMPUTERNAME
            try { $env:COMPUTERNAME = $Computer; . ([scriptblock]::Create([IO.File]::ReadAllText($Path))) } finally { $env:COMPUTERNAME = $before }
        }
        function Get-Generated([string[]] $Arguments) {
            $file = Join-Path $TestDrive "$([guid]::NewGuid()).ps1"
            Invoke-Lifecare ports generate @Arguments --target windows --output $file 3>$null | Out-Null
            $file
        }
    }
    BeforeEach {
        $script:rules = @{ theirs = [pscustomobject]@{ Group = 'Theirs'; Name = 'theirs' } }
    }
    It 'open, open again and close again, and touch nothing else' {
        $open = Get-Generated "$data/medium.toml", --server, MELDB01
        $close = Get-Generated "$data/medium.toml", --server, MELDB01, --undo
        Invoke-Generated $open MELDB01
        $first = $script:rules.Count
        $first | Should -BeGreaterThan 1
        ($script:rules.Values | Where-Object Name -Like 'lifecare*').Port | Should -Contain '1433'
        Invoke-Generated $open MELDB01
        $script:rules.Count | Should -Be $first
        Invoke-Generated $close MELDB01
        @($script:rules.Keys) | Should -Be 'theirs'
    }
    It 'open nothing on another computer' {
        { Invoke-Generated (Get-Generated "$data/medium.toml") OTHER } | Should -Throw '*not in the installation file*'
    }
    It 'are read by Windows PowerShell 5.1, <_> included' -ForEach 'examples/data/medium.toml', 'examples/data/scalable.toml', 'tests/data/hostile.toml' {
        Get-Misread (Get-Generated "$top/$_", --m3server, "D:\M3'SERVER `"`$(calc)", --optional) | Should -BeNullOrEmpty
        Get-Misread (Get-Generated "$top/$_", --undo) | Should -BeNullOrEmpty
    }
    It 'run no name' {
        $hostile = "$top/tests/data/hostile.toml"
        $open = Get-Generated $hostile, --m3server, "D:\M3'SERVER `"`$(calc)", --optional
        $names = Invoke-Lifecare ports matrix $hostile --format json 3>$null | Out-String | ConvertFrom-Json | ForEach-Object { $_.to } | Select-Object -Unique
        $ran = 0
        foreach ($name in $names) {
            try { Invoke-Generated $open $name; $ran++ } catch { if ("$_" -notmatch 'not in the installation file') { throw } }
        }
        $ran | Should -BeGreaterThan 1
        Join-Path $top pwned | Should -Not -Exist
    }
}
