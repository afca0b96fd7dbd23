<#
.SYNOPSIS
Tries the msi in target\installers as its users do.

.DESCRIPTION
Installs it for the current user without questions, asks the command line, opens the window on the
demo, uninstalls, and looks whether the program is gone and the user's data still there. For a
machine that is disposable, such as a CI runner.
#>
[CmdletBinding()]
param()

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

$msi = Get-ChildItem 'target\installers\*.msi' | Sort-Object LastWriteTime | Select-Object -Last 1
if (-not $msi) {
    throw 'there is no msi in target\installers; run installers\windows\build.ps1'
}
$program = Join-Path $env:LOCALAPPDATA 'Programs\Zonewright'
$data = Join-Path $env:LOCALAPPDATA 'Zonewright'
$menu = Join-Path $env:APPDATA 'Microsoft\Windows\Start Menu\Programs\Zonewright\Zonewright.lnk'

function Assert-True([bool] $Condition, [string] $Otherwise) {
    if (-not $Condition) {
        throw $Otherwise
    }
}

function Invoke-Installer([string] $Action) {
    $log = Join-Path $env:TEMP 'zonewright-msi.log'
    $process = Start-Process msiexec.exe -Wait -PassThru `
        -ArgumentList @($Action, "`"$($msi.FullName)`"", '/qn', '/norestart', '/l*v', "`"$log`"")
    if ($process.ExitCode -ne 0) {
        Get-Content $log -Tail 40
        throw "msiexec $Action ended with status $($process.ExitCode)"
    }
}

if ($env:ZONEWRIGHT_WINDOWS_SIGN_THUMBPRINT) {
    $signature = Get-AuthenticodeSignature $msi.FullName
    Assert-True ($signature.Status -eq 'Valid') "the msi's signature is not valid: $($signature.StatusMessage)"
    Write-Host "try: signed by $($signature.SignerCertificate.Subject)"
}
Invoke-Installer '/i'
Assert-True (Test-Path (Join-Path $program 'Zonewright.exe')) "nothing was installed in $program"
Assert-True (Test-Path $menu) 'there is no entry in the start menu'
Write-Host 'try: installed'

$cli = Join-Path $program 'zonewright-cli.exe'
$version = & $cli --version
Assert-True ($LASTEXITCODE -eq 0) '--version failed'
Write-Host "try: $(@($version)[0])"
$zones = & $cli zones --demo --json | Out-String | ConvertFrom-Json
Assert-True ($LASTEXITCODE -eq 0 -and @($zones).Count -gt 0) 'zones --demo --json failed'
Write-Host "try: zones --demo --json: $(@($zones).Count) zones"

$window = Start-Process (Join-Path $program 'Zonewright.exe') -ArgumentList '--demo' -PassThru
$title = ''
foreach ($attempt in 1..120) {
    Start-Sleep -Milliseconds 500
    $window.Refresh()
    Assert-True (-not $window.HasExited) "the window ended by itself with status $($window.ExitCode)"
    $title = $window.MainWindowTitle
    if ($title) {
        break
    }
}
Assert-True ($title -like '*Zonewright*') 'no window after a minute'
Write-Host "try: the window is open: $title"
Start-Sleep -Seconds 10
$null = $window.CloseMainWindow()
if (-not $window.WaitForExit(30000)) {
    $window.Kill()
    throw 'the window does not close'
}

Invoke-Installer '/x'
Assert-True (-not (Test-Path (Join-Path $program 'Zonewright.exe'))) 'the program is still there'
Assert-True (-not (Test-Path $menu)) 'the entry in the start menu is still there'
Assert-True (Test-Path $data) "the user's data is gone"
Write-Host "try: uninstalled; left is only the user's data"
