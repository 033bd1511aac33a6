#!/usr/bin/env bash
# Builds the product into .leam-build/product when a source is newer than the last build. Further arguments go to Maven.
set -eu
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

product="$build/product"
stamp="$product/.built"

changed() {
    [ -f "$stamp" ] || return 0
    [ -n "$(find "$root/pom.xml" "$root/bundles" "$root/features" "$root/releng" "$root/target-platform" \
        \( -name target -o -name bin -o -name bin_test -o -name tests -o -name bench -o -name decisions \) -prune -o -type f -newer "$stamp" ! -name '*.md' ! -name '*.sh' -print -quit)" ]
}

# Puts the built product and the two programs beside it into one folder, complete before it replaces the former one.
assemble() {
    local next="$product.next" trainer="$root/bundles/eu.leam.workbench.trainer/target" queue="$root/bundles/eu.leam.workbench.queue/target"
    rm -rf "$next"
    cp -R "$root/releng/eu.leam.workbench.product/target/products/eu.leam.workbench.product/linux/gtk/x86_64" "$next"
    mkdir -p "$next/programs/trainer" "$next/programs/queue"
    cp -R "$trainer/lib" "$trainer"/eu.leam.workbench.trainer-*[!s].jar "$next/programs/trainer/"
    cp -R "$queue/lib" "$queue"/eu.leam.workbench.queue-*[!s].jar "$next/programs/queue/"
    cp "$root/releng/dist/leam" "$root/releng/dist/leam-workbench" "$root/releng/dist/start.sh" "$root/LICENSE" "$next/"
    cp "$root/bundles/eu.leam.workbench.app/css/gtk.css" "$next/"
    chmod +x "$next/leam" "$next/leam-workbench"
    printf '%s\n' "$JAVA_HOME" >"$next/.java-home"
    rm -rf "$product"
    mv "$next" "$product"
    touch -d "@$started" "$stamp"
}

# Offline when this target was resolved before: faster, and it works without a network.
run_maven() {
    local inputs
    inputs=$(cat "$root/pom.xml" "$root"/target-platform/*.target "$root"/bundles/*/pom.xml | cksum | cut -d' ' -f1)
    local resolved="$build/resolved-$inputs-$(printf '%s' "${LEAM_MAVEN_REPO:-}" | cksum | cut -d' ' -f1)"
    cd "$root"
    if [ -f "$resolved" ]; then
        "$mvn" -B -o ${repository_option[@]+"${repository_option[@]}"} "$@" && return 0
        [ -n "${LEAM_OFFLINE:-}" ] && return 1
        grep -q 'offline mode\|has not been downloaded\|not found in repository' "$build/build.log" 2>/dev/null || return 1
    fi
    "$mvn" -B ${repository_option[@]+"${repository_option[@]}"} "$@" || return 1
    touch "$resolved"
}

if [ "${1:-}" = --if-changed ]; then
    shift
    if ! changed; then exit 0; fi
    set -- -DskipTests -Dspotless.check.skip=true -Djacoco.skip=true package "$@"
fi
find_java
find_maven
started=$(date +%s)
say "building with $JAVA_HOME; the log is $build/build.log"
if ! run_maven "$@" >"$build/build.log" 2>&1; then
    grep -E '^\[ERROR\]|Tests run:.*(FAIL|ERROR)' "$build/build.log" | head -40 >&2
    fail 1 "The build failed; see $build/build.log."
fi
assemble
say "built in $(($(date +%s) - started)) s"
