#!/usr/bin/env bash
# Start-up of window and command line, warm: median of five after one, beside the same product without start-up flags.
set -eu
product=$1
work=$(mktemp -d /tmp/leam-bench.XXXXXX)
export LEAM_STATE=$work/state
pids=()
cleanup() { for pid in ${pids[@]+"${pids[@]}"}; do kill "$pid" 2>/dev/null || true; done; rm -rf "$work"; }
trap cleanup EXIT

now() { date +%s%N; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
seconds() { awk -v ns="$1" 'BEGIN { printf "%.2f", ns / 1e9 }'; }
java="$(cat "$product/.java-home")/bin/java"
for launcher in "$product"/plugins/org.eclipse.equinox.launcher_*.jar; do :; done

cli() { "$product/leam" --version >/dev/null; }
cli_plain() { "$java" -Djava.awt.headless=true "-Dleam.home=$product" -jar "$launcher" -application eu.leam.workbench.cli.leam -nosplash -data @none -configuration "$work/plain" --version >/dev/null; }
timed() { local begun; begun=$(now); "$@"; echo $(($(now) - begun)); }
repeat() { timed "$@" >/dev/null; for _ in 1 2 3 4 5; do timed "$@"; done | median; }

row() { awk -v name="$1" -v a="$2" -v b="$3" 'BEGIN { printf "start\t%s\t%.2f\ts\tsame product, plain JVM flags\t%.2f\t%.2f\t\n", name, a / 1e9, b / 1e9, a / b }'; }
row "command line --version, warm" "$(repeat cli)" "$(repeat cli_plain)"

command -v Xvfb >/dev/null && command -v openbox >/dev/null || { printf 'start\twindow usable, warm\t\ts\t\t\t\tXvfb and openbox are not installed\n'; exit 0; }
exec 3>"$work/display"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
pids+=($!)
exec 3>&-
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
export DISPLAY=":$(cat "$work/display")"
openbox >/dev/null 2>&1 &
pids+=($!)
"$product/leam" project new --sample "$work/sample" >/dev/null 2>&1

# Starts the window, waits for its mark (written when the window is open and its event loop idle), answers the nanoseconds.
window() {
    rm -f "$work/mark"
    local begun
    begun=$(now)
    JAVA_TOOL_OPTIONS="-Dleam.startMark=$work/mark" "$@" "$work/sample" >/dev/null 2>&1 &
    local pid=$!
    for _ in $(seq 3000); do [ -s "$work/mark" ] && break; sleep 0.02; done
    if [ -s "$work/mark" ]; then echo $(($(cat "$work/mark") - begun)); fi
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
}
plain_window() { exec "$java" "-Dleam.home=$product" -jar "$launcher" -data "$work/plain-workspace" -configuration "$work/plain-window" "$@"; }
repeat_window() { window "$@" >/dev/null; for _ in 1 2 3 4 5; do window "$@"; done | median; }
row "window usable, warm" "$(repeat_window "$product/leam-workbench")" "$(repeat_window plain_window)"
