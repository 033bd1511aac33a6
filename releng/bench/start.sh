#!/usr/bin/env bash
# Start-up of command line and window, warm: median of five rounds after one, interleaved with the same product without start-up flags.
# The watch starts before the process. A window is usable when its project is there and its event loop has nothing left to do
# (the program itself marks that moment, see StartMark); the command line is done when its process has ended.
set -eu
product=$1
. "$(dirname -- "${BASH_SOURCE[0]}")/../lib.sh"
. "$root/releng/tests/display.sh"
rounds=5
work=$(mktemp -d "${TMPDIR:-/tmp}/leam-bench.XXXXXX")
export LEAM_STATE="$work/state"
cleanup() {
    stop_display
    rm -rf "$work"
}
trap cleanup EXIT

now() { date +%s%N; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
java="$(cat "$product/.java-home")/bin/java"
for launcher in "$product"/plugins/org.eclipse.equinox.launcher_*.jar; do :; done

cli() { "$product/leam" --version >/dev/null; }
cli_plain() {
    "$java" -Djava.awt.headless=true "-Dleam.home=$product" -jar "$launcher" -application eu.leam.workbench.cli.leam -nosplash \
        -data @none -configuration "$work/plain" --version >/dev/null 2>&1
}
timed() {
    local begun
    begun=$(now)
    "$@"
    echo $(($(now) - begun))
}

# Starts the window, waits for its mark, answers the nanoseconds; nothing when it did not come within a minute.
timed_window() {
    rm -f "$work/mark"
    local begun pid
    begun=$(now)
    JAVA_TOOL_OPTIONS="-Dleam.startMark=$work/mark" "$@" "$work/sample" >/dev/null 2>&1 &
    pid=$!
    for _ in $(seq 3000); do [ -s "$work/mark" ] && break; sleep 0.02; done
    if [ -s "$work/mark" ]; then echo $(($(cat "$work/mark") - begun)); fi
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
}
window_plain() { exec "$java" "-Dleam.home=$product" -jar "$launcher" -data "$work/plain-workspace" -configuration "$work/plain-window" "$@"; }

# Both ways in turn, so that a change of the machine's load meets both; the first round is not counted.
row() { # name, how to time, ours, plain
    local round
    : >"$work/ours"
    : >"$work/plain-times"
    for round in $(seq 0 "$rounds"); do
        "$2" "$3" >"$work/one"
        "$2" "$4" >"$work/two"
        [ "$round" = 0 ] || cat "$work/one" >>"$work/ours"
        [ "$round" = 0 ] || cat "$work/two" >>"$work/plain-times"
    done
    awk -v name="$1" -v a="$(median <"$work/ours")" -v b="$(median <"$work/plain-times")" -v load="$(cut -d' ' -f1 /proc/loadavg)" \
        -v processors="$(getconf _NPROCESSORS_ONLN)" 'BEGIN {
            note = load > processors ? "not a quiet machine: load " load " on " processors " processors" : ""
            if (a == "" || b == "") printf "start\t%s\t\ts\tsame product, plain JVM flags\t\t\tit did not start within a minute\n", name
            else printf "start\t%s\t%.2f\ts\tsame product, plain JVM flags\t%.2f\t%.2f\t%s\n", name, a / 1e9, b / 1e9, a / b, note }'
}
row "command line --version, warm" timed cli cli_plain

if ! command -v Xvfb >/dev/null || ! command -v openbox >/dev/null; then
    printf 'start\twindow usable, warm\t\ts\tsame product, plain JVM flags\t\t\tXvfb and openbox are not installed\n'
    exit 0
fi
start_display
"$product/leam" project new --sample "$work/sample" >/dev/null 2>&1
row "window usable, warm" timed_window "$product/leam-workbench" window_plain
