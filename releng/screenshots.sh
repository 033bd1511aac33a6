#!/usr/bin/env bash
# Photographs the packaged workbench into the folder $1: every perspective, view and page of the preferences, in English light and German
# dark at 1280 x 800, and the views of a project that could not be opened; beside them index.html, and a check of the dark pictures.
# The product does it itself (option -tour), on a display of its own. $2 is the folder of a finished demo, of which a copy is shown;
# without it a demo is made first (some minutes). --readme before both also takes the README's picture, with a run that trains.
set -eu
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"
readme=
[ "${1:-}" = --readme ] && { readme=1; shift; }
[ $# -gt 0 ] || fail 2 "Name the folder for the pictures."
need_packages "${display_packages[@]}" xvfb openbox imagemagick git
"$root/releng/build.sh" --if-changed
product=$build/product
out=$(mkdir -p "$1" && cd "$1" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/leam-screenshots.XXXXXX")
export LEAM_STATE=$work/state LANG=C.UTF-8
mkdir -p "$LEAM_STATE"
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

if [ $# -gt 1 ]; then cp -R "$2" "$work/demo"; else "$product/leam" demo "$work/demo"; fi

exec 3>"$work/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
pids+=($!)
exec 3>&-
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
export DISPLAY=":$(cat "$work/display")"
# Without decorations: a window manager's own colours are none of ours.
cat >"$work/openbox.xml" <<'EOF'
<openbox_config xmlns="http://openbox.org/3.4/rc"><applications><application class="*"><decor>no</decor></application></applications></openbox_config>
EOF
openbox --config-file "$work/openbox.xml" >/dev/null 2>&1 &
pids+=($!)

# A tour: its folder, language, theme, project. Each has a workspace of its own, so that nothing of a former one shows.
tour() {
    local state=$work/state-$1
    mkdir -p "$state" "$out/$1"
    rm -f "$out/$1"/*.png
    timeout 300 "$product/leam-workbench" -data "$state/workspace" -nl "$2" \
        -cssTheme "eu.leam.workbench.theme.$3" -tour "$out/$1" "$4" >"$work/$1.log" 2>&1 ||
        fail 1 "The tour $1 did not end well: $(tail -3 "$work/$1.log")"
    say "took $(ls "$out/$1" | wc -l) pictures of $1"
}

# Connected areas of more than 400 pixels that are lighter than #C0C0C0, which no dark theme has.
light_areas() {
    local picture found=0 areas
    for picture in "$out"/*dark/*.png; do
        areas=$(convert "$picture" -alpha off -colorspace Gray -threshold 75% -define connected-components:verbose=true \
            -define connected-components:area-threshold=400 -connected-components 4 null: 2>/dev/null |
            awk '$NF ~ /255|white/ && $4 > 400 {print $2 " " $4 " pixels"}')
        [ -z "$areas" ] || { found=1; say "light in the dark: ${picture#"$out"/}: $(printf '%s' "$areas" | tr '\n' ';')"; }
    done
    return $found
}

index() {
    {
        printf '<!doctype html><meta charset="utf-8"><title>LEAM Workbench</title><style>body{font:14px sans-serif;margin:16px}'
        printf 'figure{display:inline-block;margin:8px}img{width:600px;border:1px solid #888}</style>\n'
        local folder picture
        for folder in "$out"/*/; do
            printf '<h2>%s</h2>\n' "$(basename "$folder")"
            for picture in "$folder"*.png; do
                local name=${picture#"$out"/}
                printf '<figure><a href="%s"><img src="%s" alt="" loading="lazy"></a><figcaption>%s</figcaption></figure>\n' "$name" "$name" "$(basename "$name" .png)"
            done
        done
    } >"$out/index.html"
}

tour en-light en light "$work/demo"
tour de-dark de dark "$work/demo"
tour en-light-failed en light "$work/no such project"
if [ -n "$readme" ]; then
    say "launching a run that trains while the picture is taken"
    run=$("$product/leam" experiment launch -C "$work/demo" balanced --seed 3 --json 2>/dev/null | sed -n 's/.*"run" *: *"\([^"]*\)".*/\1/p' | head -1)
    [ -n "$run" ] || fail 1 "No run could be launched."
    steps() { sed -n 's/.*"step" *: *\([0-9]*\).*/\1/p' "$work/demo/.leam/runs/$run/status.json" 2>/dev/null | head -1; }
    for _ in $(seq 600); do [ "$(steps || echo 0)" -ge 420 ] 2>/dev/null && break; sleep 0.5; done
    tour readme en light "$work/demo"
    convert "$out/readme/perspective-run.png" -strip -define png:compression-level=9 "$root/releng/pictures/workbench.png"
    rm -rf "$out/readme"
fi
index
stalls=$LEAM_STATE/stalls.log
[ ! -s "$stalls" ] || { cp "$stalls" "$out/stalls.txt"; say "the window stood still $(grep -c ' ms$' "$stalls") times for more than 50 ms; see $out/stalls.txt"; }
light_areas || fail 1 "Dark pictures have light areas."
say "the pictures lie in $out/index.html"
