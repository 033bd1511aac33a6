#!/usr/bin/env bash
# The whole way through the command line of the packaged product, and what goes wrong on it; the report counts with all other tests.
set -eu
. "$(dirname -- "${BASH_SOURCE[0]}")/../lib.sh"
find_java
work=$(mktemp -d "${TMPDIR:-/tmp}/leam-cli.XXXXXX")
# Its keeper has nothing to do any more and leaves by itself within a minute.
finish() { rm -rf "$work"; }
trap finish EXIT

# A PATH without npm: the sample is then the part that is always there offline.
mkdir "$work/bin"
old_ifs=$IFS
IFS=:
for folder in $PATH; do
    for program in "$folder"/*; do
        case ${program##*/} in npm | npx) continue ;; esac
        [ -e "$work/bin/${program##*/}" ] || ln -s "$program" "$work/bin/" 2>/dev/null || true
    done
done
IFS=$old_ifs

product="$build/product"
libraries=$(printf "%s:" "$product"/plugins/com.fasterxml.jackson.core.jackson-*.jar)
mkdir "$work/classes"
"$JAVA_HOME/bin/javac" -encoding UTF-8 -d "$work/classes" -cp "$libraries" "$root"/releng/tests/cli/*.java
# Whoever runs this in the background with nohup makes it deaf to Ctrl+C, and what it starts as well; the tests of Ctrl+C need it.
env --default-signal=INT "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Dstdout.encoding=UTF-8 "-Dleam.tab=$root/releng/tests/cli/tab.zsh" -cp "$work/classes:$libraries" WholeWay \
    "$product/leam" "$work" "$root/bundles/eu.leam.workbench.tests/target/surefire-reports" "$work/bin"
