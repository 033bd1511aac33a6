#!/usr/bin/env bash
# Benchmarks: a table with the peer beside each figure. Usage: bench.sh [--json] [section]   (sections: trainer start demo evaluate)
set -eu
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

json=
[ "${1:-}" = --json ] && { json=1; shift; }
only=${1:-}
"$root/releng/build.sh" --if-changed
"$root/releng/warm.sh"
find_java
rows=$(mktemp)
trap 'rm -f "$rows"' EXIT

# A section prints lines: section TAB name TAB value TAB unit TAB peer TAB peer value TAB ratio TAB reason
for section in trainer start demo evaluate; do
    [ -z "$only" ] || [ "$only" = "$section" ] || continue
    say "measuring $section (load $(cut -d' ' -f1 /proc/loadavg))"
    "$root/releng/bench/$section.sh" "$build/product" >>"$rows" || true
done

# Joins the rows with the budgets; a budget without a row is a row that is not ok.
awk -F'\t' -v only="$only" -v json="$json" '
    function q(s) { gsub(/["\\]/, "\\\\&", s); return "\"" s "\"" }
    function n(s) { return s == "" ? "null" : s }
    function put(section, name, value, unit, peer, peer_value, ratio, budget, ok, reason) {
        if (json != "") printf "{\"section\":%s,\"name\":%s,\"value\":%s,\"unit\":%s,\"peer\":%s,\"peer_value\":%s,\"ratio\":%s,\"budget\":%s,\"ok\":%s,\"reason\":%s}\n", \
            q(section), q(name), n(value), q(unit), q(peer), n(peer_value), n(ratio), q(budget), ok ? "true" : "false", q(reason)
        else printf "%-9s %-32s %12s %-14s %-34s %12s %7s  %-10s %-3s %s\n", section, name, value, unit, peer, peer_value, ratio, budget, ok ? "ok" : "NO", reason
    }
    BEGIN { if (json == "") printf "%-9s %-32s %12s %-14s %-34s %12s %7s  %-10s %-3s\n", "section", "name", "value", "unit", "peer", "peer value", "ratio", "budget", "ok" }
    FNR == NR { if ($0 !~ /^#/ && (only == "" || only == $1)) { key = $1 "\t" $2; of[key] = $3; rule[key] = $4; limit[key] = $5; order[++count] = key }; next }
    { key = $1 "\t" $2; seen[key] = 1
      measured = (key in of) && of[key] == "ratio" ? $7 : $3
      ok = !(key in of) || measured != "" && (rule[key] == "<=" ? measured + 0 <= limit[key] + 0 : measured + 0 >= limit[key] + 0)
      put($1, $2, $3, $4, $5, $6, $7, (key in of) ? rule[key] " " limit[key] : "", ok, $8) }
    END { for (i = 1; i <= count; i++) if (!(order[i] in seen)) { split(order[i], part, "\t"); put(part[1], part[2], "", "", "", "", "", rule[order[i]] " " limit[order[i]], 0, "not measured") } }
' "$root/releng/bench/budgets.tsv" "$rows"
