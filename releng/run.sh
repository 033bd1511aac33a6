#!/usr/bin/env bash
# Sets everything up and runs the main job: with a display the workbench on the sample project, else (or with --headless) the demo.
# LEAM_DEMO and LEAM_SAMPLE name other folders than $HOME/leam-demo and $HOME/leam-sample. Further arguments go to the program.
set -eu
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

reason=
if [ "${1:-}" = --headless ]; then
    reason="without a window, as asked"
    shift
elif [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    reason="there is no display"
fi

[ -n "$reason" ] || need_packages "${display_packages[@]}"
"$root/releng/build.sh" --if-changed
"$root/releng/warm.sh"
product="$build/product"

# The first name of the form $1, $1-2, $1-3 ... that is free.
free_folder() {
    local folder=$1 n=2
    while [ -e "$folder" ]; do folder="$1-$n"; n=$((n + 1)); done
    printf '%s' "$folder"
}

if [ -n "$reason" ]; then
    folder=${LEAM_DEMO:-$(free_folder "$HOME/leam-demo")}
    say "$reason: running the demo in $folder"
    exec "$product/leam" demo "$folder" "$@"
fi
folder=${LEAM_SAMPLE:-$HOME/leam-sample}
if [ ! -e "$folder/leam.yaml" ]; then
    say "making the sample project in $folder"
    "$product/leam" project new --sample "$folder"
fi
say "opening the workbench on $folder"
exec "$product/leam-workbench" "$folder" "$@"
