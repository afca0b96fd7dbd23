<#
.SYNOPSIS
Builds the Windows package from a checkout: an msi in target\installers.

.DESCRIPTION
The version is the POM's; jpackage takes only numbers here, so that 1.0.0-SNAPSHOT becomes 1.0.0.
Where signtool is to sign, ZONEWRIGHT_WINDOWS_SIGN_THUMBPRINT names the certificate in the user's
store; without it the msi is left unsigned, with a message. ZONEWRIGHT_WINDOWS_TIMESTAMP_URL is a
server for time stamps (RFC 3161), without which the signature is worth nothing when the
certificate has expired.

.PARAMETER KeepImage
Takes target\zonewright as it is instead of building it anew.

.PARAMETER Check
Only looks whether everything needed is there.
#>
[CmdletBinding()]
param(
    [switch] $KeepImage,
    [switch] $Check
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

function Write-Step([string] $Text) {
    Write-Host "windows: $Text"
}

# Runs a program and ends this script if it fails.
function Invoke-Program([string] $Program, [string[]] $Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) {
        throw "$Program ended with status $LASTEXITCODE"
    }
}

# The JDK 25 or later with jpackage, or nothing.
function Find-Jdk {
    $candidates = @($env:JAVA_HOME_25, $env:JAVA_HOME)
    foreach ($vendor in 'Eclipse Adoptium', 'Java', 'Microsoft', 'Zulu') {
        $candidates += Get-ChildItem -Directory -ErrorAction SilentlyContinue `
            (Join-Path $env:ProgramFiles (Join-Path $vendor '*25*')) | ForEach-Object FullName
    }
    foreach ($candidate in $candidates) {
        if ($candidate -and (Test-Path (Join-Path $candidate 'bin\jpackage.exe'))) {
            $version = & (Join-Path $candidate 'bin\jpackage.exe') --version
            if ([int] ($version -split '\.')[0] -ge 25) {
                return $candidate
            }
        }
    }
}

# jpackage looks for WiX itself, also where WiX 3 is not on the path.
function Test-Wix {
    if (Get-Command 'wix', 'candle' -ErrorAction SilentlyContinue) {
        return $true
    }
    foreach ($directory in ${env:ProgramFiles(x86)}, $env:ProgramFiles) {
        if ($directory -and (Test-Path (Join-Path $directory 'WiX Toolset v3*\bin\candle.exe'))) {
            return $true
        }
    }
    return $false
}

$jdk = Find-Jdk
$missing = @()
if (-not $jdk) {
    $missing += 'jpackage (a JDK 25; set JAVA_HOME_25)'
}
if (-not $KeepImage -and -not (Get-Command 'mvn' -ErrorAction SilentlyContinue)) {
    $missing += 'mvn (Apache Maven 3.8 or later, on the path)'
}
if (-not (Test-Wix)) {
    $missing += 'wix (dotnet tool install --global wix --version 5.0.2, with the extensions Util and UI; or WiX 3.14)'
}
if ($env:ZONEWRIGHT_WINDOWS_SIGN_THUMBPRINT -and -not (Get-Command 'signtool' -ErrorAction SilentlyContinue)) {
    $missing += 'signtool (part of the Windows SDK; it must be on the path)'
}
if ($missing) {
    Write-Step 'tools are missing:'
    $missing | ForEach-Object { Write-Host "  $_" }
    exit 1
}
if ($Check) {
    exit 0
}

if ($KeepImage) {
    if (-not (Test-Path 'target\zonewright')) {
        throw 'there is no image in target\zonewright'
    }
} else {
    Write-Step 'building the image'
    Invoke-Program 'mvn' @('-q', '-B', '-DskipTests', '-Pimage', 'package')
}

$answer = & 'target\zonewright\bin\java.exe' -m org.zonewright/org.zonewright.Zonewright --version
if ($LASTEXITCODE -ne 0) {
    throw 'the image does not start'
}
$version = (@($answer)[0] -split ' ')[-1]
$numbers = ($version -split '-')[0]
if ($numbers -notmatch '^\d+(\.\d+){0,2}$') {
    throw "the version $version does not begin with numbers"
}
if ($numbers -ne $version) {
    Write-Step "version $version is packaged as $numbers"
}

$options = @('--type', 'msi', '@installers/shared/jpackage.args', '@installers/windows/jpackage.args',
    '--app-version', $numbers, '--runtime-image', 'target/zonewright', '--dest', 'target/installers')
if (Test-Path 'target\zonewright\lib\zonewright.aot') {
    # $APPDIR is jpackage's word for the directory with the launchers' settings
    $options += @('--java-options', '-XX:AOTCache=$APPDIR/../runtime/lib/zonewright.aot')
}
$homepage = Get-Content 'installers\shared\publisher.properties' |
    Where-Object { $_ -like 'homepage=*' } | ForEach-Object { $_.Substring('homepage='.Length) }
if ($homepage) {
    $options += @('--about-url', $homepage)
}
New-Item -ItemType Directory -Force 'target\installers' | Out-Null
Write-Step 'building the msi'
Invoke-Program (Join-Path $jdk 'bin\jpackage.exe') $options

$msi = "target\installers\Zonewright-$numbers.msi"
if ($env:ZONEWRIGHT_WINDOWS_SIGN_THUMBPRINT) {
    $signing = @('sign', '/sha1', $env:ZONEWRIGHT_WINDOWS_SIGN_THUMBPRINT, '/fd', 'SHA256')
    if ($env:ZONEWRIGHT_WINDOWS_TIMESTAMP_URL) {
        $signing += @('/tr', $env:ZONEWRIGHT_WINDOWS_TIMESTAMP_URL, '/td', 'SHA256')
    } else {
        Write-Step 'signed without a time stamp: ZONEWRIGHT_WINDOWS_TIMESTAMP_URL is not set'
    }
    Invoke-Program 'signtool' ($signing + $msi)
} else {
    Write-Step 'not signed: ZONEWRIGHT_WINDOWS_SIGN_THUMBPRINT is not set'
}
Get-Item $msi
