#!/usr/bin/env bash
# Sets everything up and runs the main job: with a display the workbench on the sample project, else (or with --headless) the demo.
set -eu
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

headless=
[ "${1:-}" = --headless ] && { headless=1; shift; }
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || headless=1

[ -n "$headless" ] || need_packages "${display_packages[@]}"
"$root/releng/build.sh" --if-changed
leam="$build/product/leam"

# The first name of the form $1, $1-2, $1-3 ... that is free.
free_folder() {
    local folder=$1 n=2
    while [ -e "$folder" ]; do folder="$1-$n"; n=$((n + 1)); done
    printf '%s' "$folder"
}

if [ -n "$headless" ]; then
    folder=${LEAM_DEMO:-$(free_folder "$HOME/leam-demo")}
    say "no display: running the demo in $folder"
    exec "$leam" demo "$folder" "$@"
fi
folder=${LEAM_SAMPLE:-$HOME/leam-sample}
if [ ! -e "$folder/leam.yaml" ]; then
    say "making the sample project in $folder"
    "$leam" project new --sample "$folder"
fi
exec "$build/product/leam-workbench" "$folder" "$@"
