#!/usr/bin/env bash
# Tests of the scripts themselves: an older JDK is passed over, a missing one is said in one sentence.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d /tmp/leam-scripts.XXXXXX)
trap 'rm -rf "$work"' EXIT

fake_jdk() {
    mkdir -p "$1/bin"
    printf '#!/bin/sh\nexit 0\n' | tee "$1/bin/java" >"$1/bin/javac"
    chmod +x "$1/bin/java" "$1/bin/javac"
    printf 'JAVA_VERSION="%s"\n' "$2" >"$1/release"
}
fake_jdk "$work/seventeen" 17.0.15
fake_jdk "$work/system/twenty-one" 21.0.4
fake_jdk "$work/system/twenty five" 25.0.1
fake_jdk "$work/system/eleven" 11.0.2

found() { env PATH="$work/seventeen/bin:/usr/bin:/bin" JAVA_HOME="$work/seventeen" LEAM_NO_APT=1 LEAM_JDK_DIRS="$1" bash -c '. "$0/lib.sh"; find_java; printf %s "$JAVA_HOME"' "$here/.."; }

[ "$(found "$work/system")" = "$work/system/twenty five" ] || { echo "the highest JDK was not chosen: $(found "$work/system")" >&2; exit 1; }
code=0
message=$(found "$work/nothing" 2>&1) || code=$?
[ "$code" = 3 ] || { echo "a missing JDK must exit 3, not $code" >&2; exit 1; }
[ "$(printf '%s\n' "$message" | wc -l)" = 1 ] || { echo "a missing JDK must be one sentence: $message" >&2; exit 1; }
echo "scripts: an older JDK is passed over, a missing one is told"
