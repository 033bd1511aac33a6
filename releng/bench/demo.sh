#!/usr/bin/env bash
# The whole demo at its default size: seconds from the command to the report.
set -eu
work=$(mktemp -d /tmp/leam-bench.XXXXXX)
trap 'rm -rf "$work"' EXIT
export LEAM_STATE=$work/state
begun=$(date +%s%N)
"$1/leam" demo "$work/demo" >/dev/null 2>"$work/log" || { printf 'demo\twhole demo, default size\t\ts\t\t\t\t%s\n' "$(tail -1 "$work/log")"; exit 0; }
awk -v ns="$(($(date +%s%N) - begun))" 'BEGIN { printf "demo\twhole demo, default size\t%.0f\ts\t\t\t\t\n", ns / 1e9 }'
