#!/usr/bin/env bash
#
# Gets a free-threaded CPython (one without the GIL) where this machine can have one.
#
#   scripts/free-threaded-cpython.sh [DIRECTORY]
#
# Prints the path of the executable as the only line on stdout; progress and errors go to stderr.
# Exit status: 0 found or made, 1 nothing worked (each way tried is named with its reason), 2 wrong usage.
#
# DIRECTORY is where one is put if it has to be built, and looked for on the next run.
# It is $XDG_CACHE_HOME/gilproof/free-threaded unless told (~/.cache where XDG_CACHE_HOME is unset).
#
# The ways, in order:
#   1. one that is already here: on PATH, uv's, pyenv's, or built earlier in DIRECTORY
#   2. uv python install
#   3. pyenv install
#   4. a build from Debian's source package, with the system's own apt and its keyring
#
# Way 4 takes some minutes (about five of processor time). A later run finds its result in less than a second.
#
# It runs on macOS too (ways 1 to 3), hence nothing newer than bash 3.2.

set -u

readonly WANTED=3.14t             # what uv and pyenv are asked for: the newest free-threaded release
readonly DEBIAN_SUITE=trixie      # no Debian suite packages a free-threaded build; this one has the source of
readonly DEBIAN_SOURCE=python3.13 # the first version that can be built as one
readonly DEBIAN_MIRROR=http://deb.debian.org/debian
readonly MARKER=.built-by-gilproof # DIRECTORY is ours to replace if it has this file
readonly CONNECT_SECONDS=10        # a network that refuses or swallows packets must cost seconds, not minutes
readonly INSTALL_SECONDS=1800      # pyenv compiles, on a slow machine for a quarter of an hour

say() { printf '%s\n' "free-threaded-cpython: $*" >&2; }

# A way that failed. All of them are printed together at the end, because the last one's reason alone
# ("no apt-get") rarely names a problem that the reader can solve.
failures=
failed() {
    say "$1: $2"
    failures="$failures
  $1: $2"
}

usage() {
    sed -n '3,/^$/{s/^# \{0,1\}//;p;}' "$0"
}

case ${1-} in
    -h | --help) usage; exit 0 ;;
    -*) usage >&2; exit 2 ;;
esac
[ $# -le 1 ] || { usage >&2; exit 2; }

directory=${1:-${XDG_CACHE_HOME:-${HOME:-}/.cache}/gilproof/free-threaded}
case $directory in
    /*) ;;
    *) directory=$PWD/$directory ;;
esac
while [ "${directory%/}" != "$directory" ]; do directory=${directory%/}; done

# Settings of the caller for its own Python or make must not change the ones started here.
unset PYTHONHOME PYTHONPATH PYTHON_GIL MAKEFLAGS MFLAGS MAKELEVEL

# ---------------------------------------------------------------- temporary files, long commands

work= # everything temporary; made when first needed
stage= # the finished tree on its way to DIRECTORY
child= # the process group of the long command that is running
log=  # that command's output

# shellcheck disable=SC2317 # the trap calls it
cleanup() {
    # A caller that ran out of patience kills only this shell; the compilers would go on without it.
    if [ -n "$child" ]; then
        kill -TERM -- "-$child" 2>/dev/null
        wait "$child" 2>/dev/null
    fi
    [ -z "$stage" ] || rm -rf -- "$stage"
    [ -z "$work" ] || rm -rf -- "$work"
}
trap cleanup EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

make_work() {
    [ -z "$work" ] || return 0
    work=$(mktemp -d "${TMPDIR:-/tmp}/free-threaded.XXXXXX") || return 1
    log=$work/log
}

# Runs a long command with its output in the log. It runs in the background, since a shell that waits
# for a foreground command handles no signal until it ends, and in a process group of its own (set -m),
# so that cleanup reaches everything it started.
run() {
    local status
    printf '+ %s\n' "$*" >"$log"
    set -m
    "$@" >>"$log" 2>&1 </dev/null &
    child=$!
    set +m
    wait "$child"
    status=$?
    child=
    return "$status"
}

# The same with a time limit where the system has one to offer (macOS does not).
run_limited() {
    if command -v timeout >/dev/null; then
        run timeout "$INSTALL_SECONDS" "$@"
    else
        run "$@"
    fi
}

show_log() { tail -n "${1:-15}" "$log" | sed 's/^/    | /' >&2; }

# The last line of the log that is no blank: most tools end on their reason.
last_line() { grep -v '^[[:space:]]*$' "$log" | tail -n 1; }

# ---------------------------------------------------------------- does it work?

# Everything the suite imports, in a process started without site packages or PYTHON* variables (-I).
# The lock is asked about last: an extension module that is not marked as safe without the GIL
# switches it back on when it is imported.
# multiprocessing.synchronize is the one that fails where semaphores are missing.
# (No apostrophes in the Python: it stands in a shell string.)
readonly CHECK='
import sys
if not hasattr(sys, "_is_gil_enabled") or sys._is_gil_enabled():
    sys.exit("has the GIL")
import ctypes, hashlib, json, mmap, multiprocessing, queue, select, socket, subprocess, threading, zlib
import _ctypes, _json, _multiprocessing, _posixshmem, _queue
import multiprocessing.shared_memory, multiprocessing.synchronize
hashlib.sha256(bytes(4096)).digest()
if sys._is_gil_enabled():
    sys.exit("one of its own modules switches the GIL back on")
print(sys.executable)
'

# usable COMMAND: sets $interpreter to the executable behind it, or $defect to what is wrong with it.
# sys.executable is what is kept, because the command may be a shim (pyenv has them), and a shim costs
# a shell script at every start and chooses by the directory it is started in.
interpreter=
defect=
newline='
'
usable() {
    local output
    if output=$("$1" -I -c "$CHECK" 2>&1 </dev/null) && [ -x "${output##*"$newline"}" ]; then
        interpreter=${output##*"$newline"}
        return 0
    fi
    defect=${output##*"$newline"}
    # Only a free-threaded Python that cannot be used is worth a message; an ordinary python3 is not.
    [ "$defect" = "has the GIL" ] || say "$1 cannot be used: $defect"
    return 1
}

succeed() {
    say "$1"
    printf '%s\n' "$interpreter"
    exit 0
}

# ---------------------------------------------------------------- 1. one that is already here

on_path() {
    local name
    # Plain python3 comes last: actions/setup-python and virtual environments may have only that.
    for name in python3.14t python3.13t python3; do
        command -v "$name" >/dev/null && usable "$(command -v "$name")" && return 0
    done
    return 1
}

from_uv() {
    local found
    command -v uv >/dev/null || return 1
    # An environment variable, because an older uv refuses an option that it does not know.
    found=$(UV_PYTHON_DOWNLOADS=never uv python find --no-project "$WANTED" 2>/dev/null </dev/null) &&
        usable "$found"
}

from_pyenv() {
    local root candidate
    command -v pyenv >/dev/null || return 1
    root=$(pyenv root 2>/dev/null) || return 1
    # The newest version first, whatever its name (3.14.0t, 3.13t-dev, ...).
    while IFS= read -r candidate; do
        [ -x "$candidate" ] && usable "$candidate" && return 0
    done <<LIST
$(printf '%s\n' "$root"/versions/*t*/bin/python3.*t | sort -rV)
LIST
    return 1
}

from_directory() {
    local candidate
    for candidate in "$directory"/bin/python3.*t; do
        [ -x "$candidate" ] && usable "$candidate" && return 0
    done
    return 1
}

on_path && succeed "found on PATH"
from_uv && succeed "found among uv's"
from_pyenv && succeed "found among pyenv's"
from_directory && succeed "built earlier"
failed "already here" "none on PATH, among uv's or pyenv's versions, or in $directory"

# ---------------------------------------------------------------- 2. uv

install_with_uv() {
    command -v uv >/dev/null || { failed uv "not installed"; return 1; }
    make_work || { failed uv "no temporary directory"; return 1; }
    say "uv: installing $WANTED"
    export UV_HTTP_CONNECT_TIMEOUT=$CONNECT_SECONDS UV_HTTP_TIMEOUT=30 UV_HTTP_RETRIES=1
    if ! run_limited uv python install "$WANTED"; then
        show_log
        failed uv "$(last_line)"
        return 1
    fi
    from_uv || { failed uv "installed it, but: ${defect:-uv python find $WANTED does not name it}"; return 1; }
}

install_with_uv && succeed "installed by uv"

# ---------------------------------------------------------------- 3. pyenv

install_with_pyenv() {
    local version
    command -v pyenv >/dev/null || { failed pyenv "not installed"; return 1; }
    # The list is a part of pyenv, so an old one says without any network that it knows none.
    # Not "pyenv latest", which prefers a release candidate to the release before it.
    version=$(pyenv install --list 2>/dev/null | tr -d ' ' | grep -xE "${WANTED%t}\.[0-9]+t" | sort -V | tail -n 1)
    [ -n "$version" ] || { failed pyenv "knows no $WANTED ($(pyenv --version 2>/dev/null))"; return 1; }
    make_work || { failed pyenv "no temporary directory"; return 1; }
    say "pyenv: installing $version"
    # pyenv passes these on to whichever client it finds. It waits for ever with their defaults.
    # TMPDIR: it leaves its log and its sources there when it fails.
    if ! run_limited env TMPDIR="$work" \
        PYTHON_BUILD_CURL_OPTS="--connect-timeout $CONNECT_SECONDS --speed-limit 1000 --speed-time 30" \
        PYTHON_BUILD_WGET_OPTS="--timeout=$CONNECT_SECONDS --tries=1" \
        PYTHON_BUILD_ARIA2_OPTS="--connect-timeout=$CONNECT_SECONDS --timeout=30 --max-tries=1" \
        pyenv install --skip-existing "$version"; then
        show_log
        failed pyenv "pyenv install $version failed: $(pyenv_reason)"
        return 1
    fi
    from_pyenv || { failed pyenv "installed $version, but: ${defect:-it has no python3.*t}"; return 1; }
}

# The client's own words where there are any ("curl: (6) Could not resolve host"), else pyenv's.
pyenv_reason() {
    grep -E '^(curl|wget|aria2c): ' "$log" | tail -n 1 | grep . || grep -iE 'error|failed' "$log" | head -n 1
}

install_with_pyenv && succeed "installed by pyenv"

# ---------------------------------------------------------------- 4. Debian's source package

# What the build needs. libffi-dev is for ctypes, zlib1g-dev for zlib; dpkg-dev and xz-utils unpack.
readonly NEEDED_PACKAGES="gcc libc6-dev make libffi-dev zlib1g-dev dpkg-dev xz-utils debian-archive-keyring"
# Welcome, not needed: without OpenSSL, hashlib has CPython's own SHA-2, which works without the lock too.
readonly WELCOME_PACKAGES="pkg-config libssl-dev"

missing_packages() {
    local package
    for package in "$@"; do
        # pkgconf took pkg-config's place and its command; a package may also be there for one of several
        # architectures (libffi-dev:amd64), which dpkg-query's pattern matches.
        if [ "$package" = pkg-config ] && command -v pkg-config >/dev/null; then continue; fi
        dpkg-query --show --showformat='${db:Status-Abbrev}\n' "$package" 2>/dev/null | grep -q '^ii' ||
            printf '%s ' "$package"
    done
}

# apt-get install is not put into the background: killed half-way, it leaves dpkg to be repaired by hand.
apt_install() {
    # shellcheck disable=SC2086 # a list of package names
    DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -o DPkg::Lock::Timeout=300 \
        install -y --no-install-recommends $1 >"$log" 2>&1 </dev/null
}

install_build_packages() {
    local needed welcome
    # shellcheck disable=SC2086
    needed=$(missing_packages $NEEDED_PACKAGES)
    # shellcheck disable=SC2086
    welcome=$(missing_packages $WELCOME_PACKAGES)
    if [ "$(id -u)" -ne 0 ]; then
        [ -z "$needed" ] || { failed debian "needs packages; as root: apt-get install $needed$welcome"; return 1; }
        return 0
    fi
    [ -n "$needed$welcome" ] || return 0
    say "debian: installing $needed$welcome"
    # Lists may be absent (images are shipped without them) or name versions that are gone. If they cannot
    # be renewed, the old ones may still do, so only the installation's failure counts.
    LC_ALL=C apt-get update >"$log" 2>&1 </dev/null
    if [ -n "$needed" ] && ! apt_install "$needed"; then
        show_log
        failed debian "apt-get install $needed: $(last_line)"
        return 1
    fi
    [ -z "$welcome" ] || apt_install "$welcome" || say "debian: goes on without $welcome"
}

# The mirrors to try: the one this system already uses for Debian (it may reach no other), then the
# project's own. Ubuntu and the other derivatives have no Debian origin, and so go straight to the latter.
mirrors() {
    {
        # shellcheck disable=SC2016 # a placeholder of apt's, not a variable
        apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' 2>/dev/null
        printf '%s\n' "$DEBIAN_MIRROR"
    } | sed 's|/*$||' | awk '!seen[$0]++'
}

# An apt configuration that lives and dies with $work: its own source list, package lists and cache, so
# that neither deb-src nor another suite is ever added to the system's. The system's own configuration is
# read before it, which keeps its proxies. Nothing unsigned is taken, whatever the system allows.
# The hooks are the system's (they feed desktop package managers), and no concern of these lists.
write_apt_configuration() {
    cat >"$work/apt.conf" <<CONF
Dir::Etc::sourcelist "$work/apt.sources";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State::lists "$work/lists";
Dir::Cache "$work/cache";
APT::Default-Release "$DEBIAN_SUITE";
APT::Update::Error-Mode "any";
APT::Get::AllowUnauthenticated "false";
Acquire::AllowInsecureRepositories "false";
Acquire::AllowWeakRepositories "false";
Acquire::AllowDowngradeToInsecureRepositories "false";
Acquire::http::Timeout "$CONNECT_SECONDS";
Acquire::https::Timeout "$CONNECT_SECONDS";
Acquire::Retries "1";
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
CONF
    cat >"$work/apt.sources" <<SOURCES
Types: deb-src
URIs: $1
Suites: $DEBIAN_SUITE
Components: main
Signed-By: $2
SOURCES
}

# Leaves the unpacked source in $work/source.
# The chain of trust: the keyring signs the Release file, which has the hash of the Sources index, which
# has the hashes of the files downloaded. apt checks each link and stops at the first that does not hold.
fetch_debian_source() {
    local keyring mirror reason=
    for keyring in /usr/share/keyrings/debian-archive-keyring.{gpg,pgp} ''; do
        [ ! -r "$keyring" ] || break
    done
    [ -n "$keyring" ] || { failed debian "debian-archive-keyring has no keyring where one is expected"; return 1; }

    # apt downloads as the user _apt where it can: that user must reach the directory it writes to.
    chmod 711 "$work"
    mkdir "$work/lists" "$work/cache" "$work/download" || return 1
    if [ "$(id -u)" -eq 0 ] && id _apt >/dev/null 2>&1; then chown _apt "$work/download"; fi
    cd "$work/download" || return 1

    for mirror in $(mirrors); do
        say "debian: fetching the source of $DEBIAN_SOURCE ($DEBIAN_SUITE) from $mirror"
        write_apt_configuration "$mirror" "$keyring"
        if run env LC_ALL=C apt-get -c="$work/apt.conf" update &&
            run env LC_ALL=C apt-get -c="$work/apt.conf" source --only-source --download-only "$DEBIAN_SOURCE"; then
            reason=
            break
        fi
        show_log
        reason="${reason:+$reason; }$mirror: $(grep '^E:' "$log" | head -n 1)"
    done
    [ -z "$reason" ] || { failed debian "$reason"; return 1; }

    # Without Debian's patches: they move directories about for its own packages, and what the suite
    # documents is CPython as its developers released it.
    # dpkg-source's warning that it cannot check the .dsc's signature may be passed over: that is the
    # uploader's, and its file's hash is in the signed index.
    if ! run dpkg-source --skip-patches -x "$DEBIAN_SOURCE"_*.dsc "$work/source"; then
        show_log
        failed debian "dpkg-source: $(last_line)"
        return 1
    fi
}

# A step of the build, whose log is long: its first error is the reason, the last lines its surroundings.
build_step() {
    run "$@" && return 0
    show_log 25
    failed debian "$1 $2 failed: $(grep -iE '(^|[^a-z])error[: ]' "$log" | head -n 1)"
    return 1
}

# Leaves the installed tree in $work/root$directory.
#   --without-static-libpython, OPT without -g: nothing here links against it or debugs it.
#   No --enable-optimizations: the suite compares runs of one interpreter with each other, and a profiled
#   build takes ten times as long to make.
# It is told its final place, and installed elsewhere by DESTDIR: that is how a package is made, and so
# the paths in its byte code and its configuration are right once it has been moved.
build() {
    cd "$work/source" || return 1
    say "debian: configuring"
    build_step ./configure --prefix="$directory" --disable-gil --without-ensurepip --disable-test-modules \
        --without-static-libpython OPT="-O3 -Wall" || return 1
    say "debian: compiling on $(nproc) processors (some minutes)"
    build_step make -j"$(nproc)" || return 1
    say "debian: installing"
    build_step make altinstall DESTDIR="$work/root" || return 1
    : >"$work/root$directory/$MARKER"
}

# Moves the tree to DIRECTORY in one step, so that no other process sees half of it: first beside it, on its
# file system, then by a rename.
put_in_place() {
    if ! mkdir -p "$(dirname "$directory")" ||
        ! stage=$(mktemp -d "$(dirname "$directory")/.free-threaded.XXXXXX"); then
        failed debian "cannot write to $(dirname "$directory")"
        return 1
    fi
    # Another run may have been faster; what it put there may be in use by now.
    if from_directory; then return 0; fi
    mv -- "$work/root$directory" "$stage/tree" || { failed debian "cannot write to $stage"; return 1; }
    # One of ours that has stopped working (a library it used is gone) makes room for the new one.
    if [ -e "$directory/$MARKER" ]; then mv -- "$directory" "$stage/old"; fi
    # -T: onto the name itself, never into a directory of that name. It fails if another run has come
    # first since, and then that run's result is as good as this one's.
    mv -T -- "$stage/tree" "$directory" 2>>"$log" || from_directory ||
        { failed debian "cannot move the build to $directory: $(last_line)"; return 1; }
}

build_from_debian() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        failed debian "this is no Debian-like system (no apt-get)"
        return 1
    fi
    # Checked first, before the build takes its minutes.
    if [ -e "$directory" ] && [ ! -e "$directory/$MARKER" ] && [ -n "$(ls -A "$directory" 2>&1)" ]; then
        failed debian "$directory is not empty and not of this script's making; name another directory"
        return 1
    fi
    make_work || { failed debian "no temporary directory"; return 1; }
    case $directory$work in
        *[[:space:]]*)
            failed debian "CPython's makefile cannot build or install under a path with a blank: $directory, $work"
            return 1
            ;;
    esac
    install_build_packages && fetch_debian_source && build || return 1

    local candidate
    for candidate in "$work/root$directory"/bin/python3.*t; do
        usable "$candidate" || { failed debian "the build is no good: $defect"; return 1; }
    done
    put_in_place || return 1
    from_directory || { failed debian "the build is no good in $directory: $defect"; return 1; }
}

build_from_debian && succeed "built from Debian's source package"

say "no free-threaded CPython could be had. Tried:$failures"
exit 1
