#!/usr/bin/env bash
# Adds up the reports of all test runs in the tree $1 and closes with one line.
set -eu
find "$1/bundles" -path '*/target/surefire-reports/TEST-*.xml' -print0 | xargs -0 -r sed -n 's/^<testsuite [^>]*/&/p;' /dev/null \
    | grep -o '<testsuite [^>]*' | awk '
    { for (k in n) v[k] = 0; if (match($0, / tests="[0-9]+"/)) t += substr($0, RSTART + 8, RLENGTH - 9)
      if (match($0, / errors="[0-9]+"/)) e += substr($0, RSTART + 9, RLENGTH - 10)
      if (match($0, / failures="[0-9]+"/)) f += substr($0, RSTART + 11, RLENGTH - 12)
      if (match($0, / skipped="[0-9]+"/)) s += substr($0, RSTART + 10, RLENGTH - 11) }
    END { printf "%d passed, %d failed, %d skipped\n", t - e - f - s, e + f, s; exit (e + f > 0 || t == 0) }'
