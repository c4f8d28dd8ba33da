# SPDX-License-Identifier: MIT
# Unit test with Pester of a function that names the databases of a new domain: Invoke-Pester NewDomainNames.Tests.ps1
BeforeAll {
    function Get-NewDomainName([string] $Domain) {
        'ActivityLog', 'Checklist', 'Compensation', 'TSS' | ForEach-Object { "HWE_${Domain}_$_" }
    }
}

Describe 'Get-NewDomainName' {
    It 'gives right names for <_>' -ForEach 'MBY', 'Mönsterby' {
        Get-NewDomainName $_ | lifecare-names check - --as-of 2026-01-15 | Out-Null
        $LASTEXITCODE | Should -Be 0
    }
    It 'would be seen to give a wrong one' {
        (Get-NewDomainName MBY) -replace 'TSS', 'TTS' | lifecare-names check - --as-of 2026-01-15 | Out-Null
        $LASTEXITCODE | Should -Be 1
    }
}
