# SPDX-License-Identifier: MIT
@{
    RootModule = 'Lifecare.psm1'
    ModuleVersion = '0.1.0'
    GUID = '7d0c2d0e-3c0b-4c55-9a2e-5b8d1a6f4e21'
    Author = 'The maintainers of lifecare-rules'
    Copyright = 'MIT License'
    Description = 'The platform rules of Procapita, Lifecare and Edlevo: checks of installations, names, support and ports, as objects.'
    PowerShellVersion = '5.1'
    FunctionsToExport = @(
        'Compare-LifecareDatabase', 'Find-LifecareRule', 'Get-LifecarePort', 'Get-LifecareServiceWindow', 'Get-LifecareSize', 'Get-LifecareSupport',
        'Invoke-Lifecare', 'New-LifecareFirewallScript', 'New-LifecareReport', 'Test-LifecareInstallation', 'Test-LifecareName'
    )
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
}
