#!/usr/bin/env bash
# Comparing two versions over 100,000 items: bits per byte with 10,000 bootstrap rounds, beside numpy and a plain loop; shares of 0 and 1
# by Tango's score interval without any rounds, as the product does them, beside a plain bootstrap loop. Rates are printed only when
# both give the same interval to within a twentieth of its width.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
product=$1
work=$(mktemp -d /tmp/leam-bench.XXXXXX)
trap 'rm -rf "$work"' EXIT
bits='two versions, 100000 items'
shares='the same by shares of 0 and 1'

java="$(cat "$product/.java-home")/bin/java"
"$java" -cp "$product/plugins/*" "$here/evaluate/CompareBench.java" "$work" >"$work/rows" 2>"$work/log" || {
    for name in "$bits" "$shares"; do printf 'evaluate\t%s\t\ts\t\t\t\t%s\n' "$name" "$(tail -1 "$work/log" | tr '\t' ' ')"; done
    exit 0
}
if python3 -c 'import numpy' 2>/dev/null; then
    python3 "$here/evaluate/peer.py" "$work/items.f64" >>"$work/rows" 2>>"$work/log" || true
fi
awk -v bits="$bits" -v shares="$shares" '
    { seconds[$1] = $2; lower[$1] = $3; upper[$1] = $4; busy[$1] = $5 }
    function agree(a, b,    width, d, e) { width = upper[b] - lower[b]; d = lower[a] - lower[b]; if (d < 0) d = -d; e = upper[a] - upper[b]; if (e < 0) e = -e; return d < width / 20 && e < width / 20 }
    function row(name, own, peer, title, reason) {
        if (!(peer in seconds)) { printf "evaluate\t%s\t\ts\t%s\t\t\t%s\n", name, title, "the peer did not run"; return }
        if (!agree(own, peer)) { printf "evaluate\t%s\t\ts\t%s\t\t\tthe intervals disagree: %s..%s and %s..%s\n", name, title, lower[own], upper[own], lower[peer], upper[peer]; return }
        printf "evaluate\t%s\t%.3f\ts\t%s\t%.3f\t%.2f\t%s s of processor time%s\n", name, seconds[own], title, seconds[peer], seconds[own] / seconds[peer], busy[own], reason
    }
    END {
        if ("numpy" in seconds) row(bits, "bits", "numpy", "numpy, a process a core", "")
        else row(bits, "bits", "loop", "plain loop, all cores", "; numpy is not there, so beside a plain loop")
        row(shares, "shares", "loop-shares", "plain bootstrap loop, all cores", "; score interval of Tango 1998, no bootstrap")
    }' "$work/rows"
