#!/usr/bin/env bash
# Takes the README's picture of the workbench: the Run view with three finished runs and one that trains, on a display of its own.
# With the folder of a finished demo as argument it looks at a copy of that; without one it makes a demo first (some minutes).
set -eu
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
need_packages "${display_packages[@]}" xdotool imagemagick git
"$root/releng/build.sh" --if-changed
product=$build/product
work=$(mktemp -d /tmp/leam-pictures.XXXXXX)
export LEAM_STATE=$work/state LANG=C.UTF-8
mkdir -p "$root/releng/pictures" "$LEAM_STATE"
pids=()
run=
cleanup() {
    if [ -n "$run" ]; then "$product/leam" run stop -C "$work/demo" "$run" >/dev/null 2>&1 || true; fi
    for pid in ${pids[@]+"${pids[@]}"}; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    # The keeper of the queue leaves by itself once no job is left.
    for _ in $(seq 600); do pgrep -f -- "$LEAM_STATE/queue" >/dev/null || break; sleep 0.1; done
    rm -rf "$work"
}
trap cleanup EXIT

if [ $# -gt 0 ]; then cp -R "$1" "$work/demo"; else "$product/leam" demo "$work/demo"; fi
say "launching a run that trains while the picture is taken"
run=$("$product/leam" experiment launch -C "$work/demo" balanced --seed 3 --json 2>/dev/null | sed -n 's/.*"run" *: *"\([^"]*\)".*/\1/p' | head -1)
[ -n "$run" ] || fail 1 "No run could be launched."

exec 3>"$work/display"
Xvfb -displayfd 3 -screen 0 1300x840x24 -nolisten tcp >/dev/null 2>&1 &
pids+=($!)
exec 3>&-
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
export DISPLAY=":$(cat "$work/display")"
openbox >/dev/null 2>&1 &
pids+=($!)
JAVA_TOOL_OPTIONS="-Dleam.startMark=$work/mark" "$product/leam-workbench" -nl en -perspective eu.leam.workbench.ui.run.perspective "$work/demo" >"$work/window.log" 2>&1 &
pids+=($!)
for _ in $(seq 600); do [ -s "$work/mark" ] && break; sleep 0.1; done
[ -s "$work/mark" ] || fail 1 "The workbench did not open; its log: $(tail -3 "$work/window.log")"
window=$(xdotool search --onlyvisible --name 'LEAM Workbench' | tail -1)
xdotool windowmove "$window" 0 0 windowsize --sync "$window" 1280 800

# Steps that the live run has done so far.
steps() { sed -n 's/.*"step" *: *\([0-9]*\).*/\1/p' "$work/demo/.leam/runs/$run/status.json" 2>/dev/null | head -1; }
for _ in $(seq 600); do [ "$(steps || echo 0)" -ge 420 ] 2>/dev/null && break; sleep 0.5; done
# All runs selected, the pointer out of the way.
xdotool mousemove --window "$window" 420 "${LEAM_ROW:-620}" click 1
sleep 0.5
xdotool key --clearmodifiers ctrl+a
xdotool mousemove --window "$window" 1270 790
sleep 2
import -window "$window" -depth 8 "$work/workbench.png"
convert "$work/workbench.png" -strip -colors 255 -define png:compression-level=9 "$root/releng/pictures/workbench.png"
say "took $root/releng/pictures/workbench.png ($(stat -c %s "$root/releng/pictures/workbench.png") bytes)"
