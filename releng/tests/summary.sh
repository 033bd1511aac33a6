#!/usr/bin/env bash
# Adds up the reports of all test runs in the tree $1 that were written since the second $2; closes with one line.
# Before it: what failed, what was skipped and why, and the ten classes that took longest.
set -eu
cd "$1"
since=${2:-1}
find bundles -path '*/target/surefire-reports/TEST-*.xml' -newermt "@$((since - 1))" -exec cat {} + | awk '
    function attribute(name,    start, rest) {
        start = index($0, " " name "=\"")
        if (!start) return ""
        rest = substr($0, start + length(name) + 3)
        return substr(rest, 1, index(rest, "\"") - 1)
    }
    function plain(text) { gsub(/&quot;/, "\"", text); gsub(/&apos;/, "\047", text); gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&#10;.*/, "", text); gsub(/&amp;/, "\\&", text); return text }
    function short(class) { sub(/^eu\.leam\.workbench\./, "", class); return class }
    /^<testsuite |^<testsuite\t/ { tests += attribute("tests"); errors += attribute("errors") + attribute("failures"); skipped += attribute("skipped")
        seconds = attribute("time"); gsub(/,/, "", seconds); total += seconds
        slow[short(attribute("name"))] += seconds }
    /<testcase / { case_of = short(attribute("classname")) "." attribute("name") }
    /<(failure|error)[ >]/ { printf "failed   %s: %s\n", case_of, plain(attribute("message")) }
    /<skipped/ { why = plain(attribute("message")); printf "skipped  %s%s\n", case_of, why == "" ? "" : ": " why }
    END {
        for (n = 0; n < 10; n++) {
            best = ""
            for (name in slow) if (best == "" || slow[name] > slow[best]) best = name
            if (best == "" || slow[best] < 1) break
            printf "%7.1f s  %s\n", slow[best], best
            delete slow[best]
        }
        printf "%d passed, %d failed, %d skipped in %.0f s of tests\n", tests - errors - skipped, errors, skipped, total
        exit (errors > 0 || tests == 0)
    }'
