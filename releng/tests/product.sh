#!/usr/bin/env bash
# Looks at the packaged product as its user has it: what is in it, and that both programs start, from a folder with spaces and umlauts.
# Needs a display. Licences are checked where the product is put together, the way through the command line by cli.sh.
set -eu
. "$(dirname -- "${BASH_SOURCE[0]}")/../lib.sh"
product="$build/product"
work=$(mktemp -d "${TMPDIR:-/tmp}/leam-product.XXXXXX")
window=
cleanup() {
    [ -z "$window" ] || kill "$window" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
wrong() {
    printf 'product: %s\n' "$1" >&2
    exit 1
}

# What the test harness brings along must not be shipped, nor what draws foreign menus into the window.
for foreign in org.eclipse.ui.ide org.eclipse.ui.editors org.eclipse.core.resources org.junit assertj eu.leam.workbench.testkit eu.leam.workbench.tests; do
    for jar in "$product"/plugins/*"$foreign"*; do [ ! -e "$jar" ] || wrong "${jar##*/} is in the product"; done
done

home="$work/Heim mit Ä ö ß"
mkdir -p "$home/anderswo"
cd "$home/anderswo"
export HOME="$home" LEAM_STATE="$home/.leam-workbench" GIT_CONFIG_NOSYSTEM=1
ln -s "$product/leam" "$home/leam"
version=$(LC_ALL=C "$home/leam" --version 2>"$work/err") || wrong "leam --version failed: $(cat "$work/err")"
case $version in "LEAM Workbench "*) ;; *) wrong "leam --version says: $version" ;; esac
[ ! -s "$work/err" ] || wrong "leam --version talks on standard error: $(head -3 "$work/err")"
LC_ALL=C "$home/leam" project new "$home/Projekt ü" >/dev/null 2>"$work/err" || wrong "leam project new failed: $(cat "$work/err")"
[ -f "$home/Projekt ü/leam.yaml" ] || wrong "the project is not in the folder with the umlaut: $(ls "$home")"

JAVA_TOOL_OPTIONS="-Dleam.startMark=$work/mark" LC_ALL=C "$product/leam-workbench" "$home/Projekt ü" >"$work/out" 2>&1 &
window=$!
for _ in $(seq 1200); do
    [ ! -s "$work/mark" ] && kill -0 "$window" 2>/dev/null || break
    sleep 0.1
done
[ -s "$work/mark" ] || wrong "the window did not open: $(tail -5 "$work/out")"
kill "$window"
wait "$window" 2>/dev/null || true
window=
log="$LEAM_STATE/workspace/.metadata/.log"
if [ -f "$log" ] && grep -qE '^!ENTRY [^ ]+ [24] ' "$log"; then wrong "the window's start left in its log: $(grep -E -A2 '^!ENTRY [^ ]+ [24] ' "$log" | head -6)"; fi
echo "product: both programs start, and nothing foreign is shipped"
