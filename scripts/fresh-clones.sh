#!/usr/bin/env bash
#
# Runs the README's commands on fresh clones of the last commit, one after the other, and prints the result of each.
#
#   scripts/fresh-clones.sh [--verify] [NUMBER]
#
# For each of NUMBER clones (default 20) it runs ./mvnw test (with --verify: ./mvnw verify) and ./mvnw allure:report. It prints a
# line per clone: green or red, the counts of verdicts, the time, and the report's size. It keeps the red clones, with their paths.
# Exit status: 0 all were green, 1 some were not, 2 wrong usage.
#
# Each clone unpacks the build's interpreters again, as on a new machine: 100 MB, which are deleted with the clone. The clones
# share Maven's local repository. A clone takes about a minute, with --verify four.

set -uo pipefail

phase=test
[ "${1-}" != --verify ] || { phase=verify && shift; }
number=${1-20}
case $number in
    '' | *[!0-9]*) sed -n '3,/^$/{s/^# \{0,1\}//;p;}' "$0" >&2; exit 2 ;;
esac

source=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/gilproof-clones-XXXXXX")
red=0
trap 'rmdir -- "$work" 2>/dev/null' EXIT

for ((i = 1; i <= number; i++)); do
    clone=$work/$i
    git clone -q -- "$source" "$clone" || exit 1
    begun=$SECONDS
    status=green
    (
        cd "$clone" && ./mvnw --batch-mode --no-transfer-progress ${MAVEN_ARGUMENTS-} "$phase" \
            "-Dorg.bytedeco.javacpp.cachedir=$clone/target/javacpp"
    ) >"$clone.log" 2>&1 || status=red
    verdicts=$(grep -E '^[0-9]+ hold, ' "$clone.log" | head -n 1)
    took=$((SECONDS - begun))
    size=none
    if (cd "$clone" && ./mvnw --batch-mode --no-transfer-progress ${MAVEN_ARGUMENTS-} allure:report) >>"$clone.log" 2>&1 &&
        [ -s "$clone/allure-report/index.html" ]; then
        size=$(du -m "$clone/allure-report/index.html" | cut -f1)' MB'
    else
        status=red
    fi
    printf '%2d  %-5s  %s; %d s; report %s\n' "$i" "$status" "${verdicts:-no verdicts}" "$took" "$size"
    if [ "$status" = green ]; then
        rm -rf -- "$clone" "$clone.log"
    else
        red=$((red + 1))
        echo "    kept: $clone and $clone.log"
    fi
done
echo "$((number - red)) of $number green"
[ "$red" = 0 ]
