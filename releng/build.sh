#!/usr/bin/env bash
# Builds the product into .leam-build/product. With --if-changed only when a source changed since. Further arguments go to Maven.
set -eu
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

product="$build/product"
stamp="$product/.built"

# Every file that goes into the product; tests of the scripts, benchmarks and texts about the project do not.
sources() {
    cd "$root"
    find pom.xml bundles features target-platform releng/dist releng/licences.txt releng/eu.leam.workbench.product \
        \( -name target -o -name bin -o -name bin_test -o -path 'bundles/*/lib' \) -prune \
        -o -type f ! -name '*.md' ! -name '.tycho-consumer-pom.xml' "$@" -print
}

# Names as well as times: a file that went is a change, too.
names() { sources | LC_ALL=C sort | cksum; }

changed() {
    [ -f "$stamp" ] || return 0
    [ "$(cat "$stamp")" = "$(names)" ] || return 0
    [ -n "$(sources -newer "$stamp" | head -1)" ]
}

# Puts the built product and the two programs beside it into one folder, complete before it replaces the former one.
assemble() {
    local next="$product.next" program
    rm -rf "$next"
    cp -R "$root/releng/eu.leam.workbench.product/target/products/eu.leam.workbench.product/linux/gtk/x86_64" "$next"
    for program in trainer queue; do
        local target="$root/bundles/eu.leam.workbench.$program/target"
        mkdir -p "$next/programs/$program"
        cp -R "$target/lib" "$target/eu.leam.workbench.$program"-*[!s].jar "$next/programs/$program/"
    done
    cp "$root"/releng/dist/* "$root/LICENSE" "$root/releng/licences.txt" "$next/"
    cp "$root/bundles/eu.leam.workbench.app/css/gtk.css" "$next/"
    chmod +x "$next/leam" "$next/leam-workbench"
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 "$root/releng/tests/Licences.java" "$root/releng/licences.txt" "$next" >>"$build/build.log" 2>"$build/licences.log" ||
        fail 1 "The product holds something whose licence does not allow it: $(head -3 "$build/licences.log")"
    printf '%s\n' "$JAVA_HOME" >"$next/.java-home"
    names >"$next/.built"
    touch -d "@$started" "$next/.built"
    rm -rf "$product"
    mv "$next" "$product"
}

# Offline when this target was resolved before: faster, and it works without a network.
run_maven() {
    local inputs resolved
    inputs=$(cd "$root" && cat pom.xml target-platform/*.target bundles/*/pom.xml | cksum | cut -d' ' -f1)
    resolved="$build/resolved-$inputs-$(printf '%s' "${LEAM_MAVEN_REPO:-}" | cksum | cut -d' ' -f1)"
    cd "$root"
    if [ -f "$resolved" ]; then
        "$mvn" -B -o ${repository_option[@]+"${repository_option[@]}"} "$@" && return 0
        [ -z "${LEAM_OFFLINE:-}" ] || return 1
        grep -q 'offline mode\|has not been downloaded\|not found in repository' "$build/build.log" || return 1
    fi
    "$mvn" -B ${repository_option[@]+"${repository_option[@]}"} "$@" || return 1
    touch "$resolved"
}

# Two builds of one tree would tear each other's files. Maven does not inherit the lock: what it starts may live longer.
alone() {
    command -v flock >/dev/null || return 0
    exec 9>"$build/lock"
    flock -n 9 || { say "waiting for another build in this folder"; flock 9; }
}

alone
if [ "${1:-}" = --if-changed ]; then
    shift
    changed || exit 0
    set -- -DskipTests -Dspotless.check.skip=true -Djacoco.skip=true package "$@"
fi
find_java
find_maven
started=$(date +%s)
# Compiled anew: an incremental build neither sees that another bundle changed nor finds the unchanged tests.
rm -rf "$root"/bundles/*/target/classes "$root"/bundles/*/target/test-classes
say "building with $JAVA_HOME; the log is $build/build.log"
if ! run_maven "$@" >"$build/build.log" 2>&1 9>&-; then
    grep -E '^\[ERROR\]|Tests run:.*(FAIL|ERROR)' "$build/build.log" | head -40 >&2
    fail 1 "The build failed; see $build/build.log."
fi
assemble
say "built in $(($(date +%s) - started)) s"
