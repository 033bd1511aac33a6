#!/usr/bin/env bash
# Makes the caches of classes and profiles beside the built product, or beside the one in the folder that is given, once for each build,
# so that window and command line start quickly.
# Needs Java 25, and for the window's Xvfb; where either is missing the JVM's own archive does, and this says nothing.
set -eu
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
. "$root/releng/tests/display.sh"

product=${1:-$build/product}
home="$product/jre"
[ -d "$home" ] || home=$(cat "$product/.java-home")
[ "$(java_release "$home")" -ge 25 ] || exit 0
work=$(mktemp -d "${TMPDIR:-/tmp}/leam-warm.XXXXXX")
export LEAM_STATE="$work/state"
cleanup() {
    stop_display
    rm -rf "$work"
}
trap cleanup EXIT

# The cache appears whole or not at all: the JVM writes it at its end, in a process of its own.
keep() { # name
    if [ -s "$work/$1.aot" ]; then mv "$work/$1.aot" "$product/$1.aot"; else say "no cache for a quick start of $1 was made"; fi
}

if [ ! -f "$product/leam.aot" ]; then
    say "preparing a quick start of the command line"
    "$product/leam" --help >/dev/null 2>&1 || true
    LEAM_CACHE_OUT="$work/leam.aot" "$product/leam" --help >/dev/null 2>&1 || true
    keep leam
fi

if [ ! -f "$product/window.aot" ] && command -v Xvfb >/dev/null && command -v openbox >/dev/null; then
    say "preparing a quick start of the window"
    start_display
    "$product/leam" project new "$work/project" >/dev/null 2>&1 || true
    LEAM_CACHE_OUT="$work/window.aot" JAVA_TOOL_OPTIONS="-Dleam.startMark=$work/mark" "$product/leam-workbench" "$work/project" >/dev/null 2>&1 &
    window=$!
    for _ in $(seq 600); do
        [ ! -s "$work/mark" ] && kill -0 "$window" 2>/dev/null || break
        sleep 0.1
    done
    kill "$window" 2>/dev/null || true
    wait "$window" || true
    keep window
fi
