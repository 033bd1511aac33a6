#!/usr/bin/env bash
# Runs all tests on a virtual display of its own. --long repeats kills, faults and scale. Further arguments go to Maven.
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
"$root/releng/tests/summary.sh" "$root" "$begun" || status=$?
[ "$status" = 0 ] || exit "$status"
"$root/releng/tests/product.sh" "$build/product"
"$root/releng/tests/survival.sh" "$build/product"
[ "$long" = false ] || "$root/releng/emfgen/check.sh"
