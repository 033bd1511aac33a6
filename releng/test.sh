#!/usr/bin/env bash
# Runs all tests on a virtual display of its own. --long repeats kills, faults and scale, and makes and tests the packages. Further arguments go to Maven.
set -eu
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

long=false
[ "${1:-}" = --long ] && { long=true; shift; }
need_packages "${display_packages[@]}" "${test_packages[@]}"
find_java
find_maven

. "$root/releng/tests/display.sh"
# A state folder of its own, so that no test touches the user's queue.
LEAM_STATE=$(mktemp -d "${TMPDIR:-/tmp}/leam-test.XXXXXX")
export LEAM_STATE
cleanup() {
    stop_display
    rm -rf "$LEAM_STATE"
}
trap cleanup EXIT
start_display

"$root/releng/tests/scripts.sh"
"$root/releng/tests/repository.sh"
begun=$(date +%s)
status=0
"$root/releng/build.sh" "-Dleam.long=$long" "$@" verify || status=$?
if [ "$status" = 0 ]; then
    "$root/releng/tests/product.sh" || status=$?
    "$root/releng/tests/cli.sh" || status=$?
    "$root/releng/tests/survival.sh" "$build/product" || status=$?
    [ "$long" = false ] || "$root/releng/emfgen/check.sh" || status=$?
    [ "$long" = false ] || "$root/releng/tests/package.sh" || status=$?
fi
# The last line of all: how many passed, failed and were skipped.
"$root/releng/tests/summary.sh" "$root" "$begun" || status=$?
exit "$status"
