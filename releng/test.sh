#!/usr/bin/env bash
# Runs all tests on a virtual display of its own. --long repeats kills, faults and scale.
set -eu
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

long=false
[ "${1:-}" = --long ] && { long=true; shift; }
need_packages "${display_packages[@]}" "${test_packages[@]}" git
find_java
find_maven

started=()
cleanup() { for pid in ${started[@]+"${started[@]}"}; do kill "$pid" 2>/dev/null || true; done; }
trap cleanup EXIT

number=$build/display.$$
exec 3>"$number"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
started+=($!)
exec 3>&-
for _ in $(seq 100); do [ -s "$number" ] && break; sleep 0.1; done
[ -s "$number" ] || fail 3 "The virtual display did not start; is Xvfb installed?"
export DISPLAY=":$(cat "$number")"
rm -f "$number"
openbox >/dev/null 2>&1 &
started+=($!)

"$root/releng/tests/scripts.sh"
status=0
# A state folder of its own, so that no test touches the user's queue.
LEAM_STATE=$(mktemp -d /tmp/leam-test.XXXXXX)
export LEAM_STATE
"$root/releng/build.sh" -Dleam.long=$long "$@" verify || status=$?
grep -hE '^\[(INFO|WARNING|ERROR)\] Tests run:|Running eu|^seed|skipped:' "$build/build.log" | grep -v 'Time elapsed' | sort | uniq -c | sort -rn | head -60 || true
rm -rf "$LEAM_STATE"
[ $status = 0 ] || exit $status
"$root/releng/tests/survival.sh" "$build/product"
"$root/releng/tests/summary.sh" "$root"
