#!/usr/bin/env bash
#
# Gets a CPython for Windows that runs under Wine, where this machine can have one.
#
#   scripts/windows-cpython.sh [DIRECTORY]
#   scripts/windows-cpython.sh --try [DIRECTORY]
#
# Prints the path of a start script as the only line on stdout; progress and errors go to stderr. With --try it runs the
# claims on it instead, and its exit status is theirs.
# Exit status: 0 found or made, 1 it cannot be had (with the reason), 2 wrong usage.
#
# DIRECTORY is where it is put, and looked for on the next run.
# It is $XDG_CACHE_HOME/gilproof/windows-cpython unless told (~/.cache where XDG_CACHE_HOME is unset).
#
# The interpreter is the one that comes with the build, in its Windows form, from Maven Central (25 MB; unpacked 110 MB).
# Wine is the system's; on a Debian-like system it is installed, by root. The first time takes about a minute.
#
# Wine is not Windows, but it has the main differences: processes are spawned, /proc is missing, and pipes and clocks are those
# of Windows.

set -u

readonly MARKER=.made-by-gilproof # DIRECTORY is ours to replace if it has this file
readonly CLASSIFIER=windows-x86_64
readonly DEPENDENCY_PLUGIN=org.apache.maven.plugins:maven-dependency-plugin:3.8.1
readonly INSTALL_SECONDS=600 # Wine is 200 MB with what it needs
readonly PREFIX_SECONDS=180  # Wine makes itself a Windows folder

say() { printf '%s\n' "windows-cpython: $*" >&2; }

give_up() {
    say "no Windows CPython can be had: $*"
    exit 1
}

usage() {
    sed -n '3,/^$/{s/^# \{0,1\}//;p;}' "$0"
}

try=
case ${1-} in
    -h | --help) usage; exit 0 ;;
    --try) try=yes; shift ;;
    -*) usage >&2; exit 2 ;;
esac
[ $# -le 1 ] || { usage >&2; exit 2; }

directory=${1:-${XDG_CACHE_HOME:-${HOME:-}/.cache}/gilproof/windows-cpython}
case $directory in
    /*) ;;
    *) directory=$PWD/$directory ;;
esac
project=$(cd "$(dirname "$0")/.." && pwd)
python=$directory/python

work= # everything temporary; made when first needed
trap '[ -z "$work" ] || rm -rf -- "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Runs a long command with its output in the log and a time limit.
run() {
    local seconds=$1
    shift
    timeout "$seconds" "$@" >"$work/log" 2>&1 </dev/null
}

last_line() { grep -v '^[[:space:]]*$' "$work/log" | tail -n 1; }

# The Wine that starts 64-bit programs. Debian keeps it off the path.
wine() {
    local candidate
    for candidate in /usr/lib/wine/wine64 /usr/lib64/wine/wine64 /opt/wine-stable/bin/wine64; do
        [ -x "$candidate" ] && { printf '%s\n' "$candidate"; return 0; }
    done
    command -v wine64 || command -v wine
}

install_wine() {
    wine >/dev/null && return 0
    command -v apt-get >/dev/null || give_up "there is no Wine here, and this is no Debian-like system (no apt-get)"
    [ "$(id -u)" = 0 ] || give_up "there is no Wine here, and only root can install it: apt-get install wine64"
    say "installing Wine"
    run "$INSTALL_SECONDS" apt-get update -q || give_up "apt-get update: $(last_line)"
    run "$INSTALL_SECONDS" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends wine64 ||
        give_up "apt-get install wine64: $(last_line)"
    wine >/dev/null || give_up "the package wine64 brought no Wine that is known here"
}

# The jar of the build's own version, unpacked.
fetch() {
    local version jar
    version=$(sed -n 's/.*<cpython.version>\(.*\)<\/cpython.version>.*/\1/p' "$project/pom.xml")
    say "fetching org.bytedeco:cpython:$version for $CLASSIFIER"
    (cd "$project" && run "$INSTALL_SECONDS" ./mvnw -q -B "$DEPENDENCY_PLUGIN:copy" \
        -Dartifact="org.bytedeco:cpython:$version:jar:$CLASSIFIER" -DoutputDirectory="$work/jar") ||
        give_up "Maven: $(grep -m 1 ERROR "$work/log" || last_line)"
    jar=$(command -v jar || printf '%s\n' "${JAVA_HOME:-/nowhere}/bin/jar")
    (cd "$work" && run "$INSTALL_SECONDS" "$jar" xf jar/*.jar "org/bytedeco/cpython/$CLASSIFIER") ||
        give_up "the archive cannot be unpacked: $(last_line)"
    [ -f "$work/org/bytedeco/cpython/$CLASSIFIER/python.exe" ] || give_up "the archive has no python.exe"
}

# A text in quotes for a shell.
quoted() { printf "'%s'" "$(printf '%s' "$1" | sed "s/'/'\\\\''/g")"; }

# Known before anything is fetched, not after.
may_be_replaced() {
    if [ -e "$directory" ] && [ ! -e "$directory/$MARKER" ] && [ -n "$(ls -A "$directory" 2>&1)" ]; then
        give_up "$directory is not empty and not of this script's making; name another directory"
    fi
}

put_in_place() {
    rm -rf -- "$directory" && mkdir -p "$directory" && : >"$directory/$MARKER" || give_up "$directory cannot be written"
    mv "$work/org/bytedeco/cpython/$CLASSIFIER" "$directory/cpython" || give_up "$directory cannot be written"
    {
        printf '%s\n' '#!/bin/sh' '# Made by scripts/windows-cpython.sh. Its input and output must be pipes or files.'
        # Without these two Wine would offer to fetch a .NET and a browser.
        printf '%s\n' "WINEPREFIX=$(quoted "$directory/prefix") WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='"
        printf '%s\n' 'export WINEPREFIX WINEDEBUG WINEDLLOVERRIDES'
        printf '%s\n' "exec $(quoted "$(wine)") $(quoted "$directory/cpython/python.exe") \"\$@\""
    } >"$python"
    chmod +x "$python"
    say "making Wine its Windows folder"
    run "$PREFIX_SECONDS" env WINEPREFIX="$directory/prefix" WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' \
        "$(wine)" winecfg -v win10 || give_up "Wine cannot make its folder: $(last_line)"
}

# Whether it runs: with pipes, since Windows knows no /dev/null as an input.
usable() {
    [ -x "$python" ] || return 1
    local said
    said=$(printf '' | timeout 120 "$python" -c 'import ctypes, multiprocessing, sys; print(sys.platform)' 2>&1 | cat)
    case $said in
        *win32*) return 0 ;;
        *) defect=${said:-it says nothing}; return 1 ;;
    esac
}

defect=
if ! usable; then
    work=$(mktemp -d "${TMPDIR:-/tmp}/windows-cpython.XXXXXX") || give_up "no temporary directory"
    may_be_replaced
    command -v timeout >/dev/null || give_up "the system has no command 'timeout'"
    install_wine
    fetch
    put_in_place
    usable || give_up "it does not run: $defect"
    say "made in $directory"
    rm -rf -- "$work" # exec runs no trap
    work=
fi

if [ -n "$try" ]; then
    cd "$project" && exec ./mvnw test -Dgilproof.runtimes="$python"
fi
printf '%s\n' "$python"
