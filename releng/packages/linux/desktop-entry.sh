#!/bin/sh
# Puts the workbench into the menu of this user's desktop, with its icon and its kind of file (leam.yaml). With --remove it takes all
# of that out again. The Debian package needs no such step.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry="$data/applications/leam-workbench.desktop"

if [ "${1:-}" = --remove ]; then
    (cd "$here/share" && find icons mime -type f) | while IFS= read -r file; do rm -f "$data/$file"; done
    rm -f "$entry"
else
    mkdir -p "$data/applications"
    cp -R "$here/share/icons" "$here/share/mime" "$data/"
    # The quoting of a desktop entry: a backslash before what is special within quotes, itself doubled as in every value.
    program=$(printf '%s' "$here/leam-workbench" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/%/%%/g')
    PROGRAM="$program" awk '/^Exec=/ { print "Exec=\"" ENVIRON["PROGRAM"] "\" %f"; next } { print }' \
        "$here/share/applications/leam-workbench.desktop" >"$entry"
fi
if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime"; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database "$data/applications"; fi
if command -v gtk-update-icon-cache >/dev/null; then gtk-update-icon-cache -qtf "$data/icons/hicolor" || true; fi
