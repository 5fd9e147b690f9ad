#!/usr/bin/env pwsh
# Makes the program and the editions into artifacts/.
#   ./build.ps1                  the editions
#   ./build.ps1 --target Test    the tests
#   ./build.ps1 --help           all tasks and options
# Needs the .NET SDK that global.json names, and nothing else.
$ErrorActionPreference = 'Stop'

$root = $PSScriptRoot
$build = Join-Path $root 'artifacts/.build/bin/Build/release/Build.dll'
$stamp = Join-Path $root 'artifacts/.build/stamps/build'
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
$env:DOTNET_NOLOGO = '1'
$env:DOTNET_SKIP_FIRST_TIME_EXPERIENCE = '1'

if (-not (Get-Command dotnet -ErrorAction SilentlyContinue)) {
    Write-Error "build.ps1: there is no 'dotnet' in PATH. Install the .NET SDK 10: https://dotnet.microsoft.com/download"
}

$inputs = 'build', 'src', 'Directory.Build.props', 'Directory.Packages.props', 'global.json' | ForEach-Object { Join-Path $root $_ }
$isCurrent = $false
if ((Test-Path $build) -and (Test-Path $stamp)) {
    $done = (Get-Item $stamp).LastWriteTimeUtc
    $changed = @(Get-Item $inputs) + @(Get-ChildItem $inputs -Recurse -Force) | Where-Object { $_.LastWriteTimeUtc -gt $done } | Select-Object -First 1
    $isCurrent = $null -eq $changed
}
if (-not $isCurrent) {
    $begun = (Get-Date).ToUniversalTime()
    Write-Output 'Compiling the build ...'
    Push-Location $root
    try {
        dotnet msbuild build/Build.csproj -restore -property:Configuration=Release -verbosity:quiet -nologo
        if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
    }
    finally {
        Pop-Location
    }
    New-Item -ItemType File -Force $stamp | Out-Null
    (Get-Item $stamp).LastWriteTimeUtc = $begun
}

dotnet $build @args
exit $LASTEXITCODE
