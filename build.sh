#!/usr/bin/env bash
# Makes the program and the editions into artifacts/.
#   ./build.sh                  the editions
#   ./build.sh --target Test    the tests
#   ./build.sh --help           all tasks and options
# Needs the .NET SDK that global.json names, and nothing else.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
build="$root/artifacts/.build/bin/Build/release/Build.dll"
stamp="$root/artifacts/.build/stamps/build"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

if ! command -v dotnet > /dev/null; then
    echo "build.sh: there is no 'dotnet' in PATH. Install the .NET SDK 10: https://dotnet.microsoft.com/download" >&2
    exit 1
fi

inputs=("$root/build" "$root/src" "$root/Directory.Build.props" "$root/Directory.Packages.props" "$root/global.json")
if [ ! -f "$build" ] || [ ! -f "$stamp" ] || [ -n "$(find "${inputs[@]}" -newer "$stamp" 2> /dev/null | head -n 1)" ]; then
    mkdir -p "$(dirname -- "$stamp")"
    touch "$stamp.begun"
    echo "Compiling the build ..."
    (cd "$root" && dotnet msbuild build/Build.csproj -restore -property:Configuration=Release -verbosity:quiet -nologo)
    mv "$stamp.begun" "$stamp"
fi

exec dotnet "$build" "$@"
