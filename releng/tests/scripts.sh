#!/usr/bin/env bash
# Tests of the scripts themselves, on a copy in a folder with spaces and umlauts, with a JDK and a Maven that only keep count.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/leam-scripts.XXXXXX")
trap 'rm -rf "$work"' EXIT
tests=0

equal() { # what, expected, found
    tests=$((tests + 1))
    [ "$2" = "$3" ] && return 0
    printf 'scripts: %s\n  expected: %s\n  found:    %s\n' "$1" "$2" "$3" >&2
    exit 1
}

fake_jdk() { # folder, version, whether it has a release file
    mkdir -p "$1/bin"
    printf '#!/bin/sh\n[ "$1" != -version ] || echo "openjdk version \\"%s\\" 2026-01-01" >&2\n' "$2" | tee "$1/bin/java" >"$1/bin/javac"
    chmod +x "$1/bin/java" "$1/bin/javac"
    [ "${3:-}" = bare ] || printf 'IMPLEMENTOR="X"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
}

# A tree like the real one as far as the scripts look at it.
fake_tree() {
    local tree=$1 bundle
    mkdir -p "$tree/target-platform" "$tree/features/f" "$tree/bundles/b/src"
    cp -R "$here" "$tree/releng"
    rm -rf "$tree/releng/dist"
    mkdir -p "$tree/releng/dist" "$tree/releng/eu.leam.workbench.product/target/products/eu.leam.workbench.product/linux/gtk/x86_64/plugins"
    printf '#!/bin/sh\nfor each in leam "$@"; do printf "<%%s>" "$each"; done\necho\n' >"$tree/releng/dist/leam"
    printf '#!/bin/sh\nprintf "<window><%%s>\\n" "$@"\n' >"$tree/releng/dist/leam-workbench"
    for bundle in trainer queue; do
        mkdir -p "$tree/bundles/eu.leam.workbench.$bundle/target/lib"
        : >"$tree/bundles/eu.leam.workbench.$bundle/target/eu.leam.workbench.$bundle-1.jar"
        : >"$tree/bundles/eu.leam.workbench.$bundle/pom.xml"
    done
    mkdir -p "$tree/bundles/eu.leam.workbench.app/css" "$tree/.leam-build/maven/apache-maven-3.9.11/bin"
    : >"$tree/bundles/eu.leam.workbench.app/css/gtk.css"
    touch "$tree/pom.xml" "$tree/LICENSE" "$tree/target-platform/t.target" "$tree/bundles/b/src/One.java" "$tree/bundles/b/src/Two.java"
    printf '#!/bin/sh\nprintf "%%s\\n" "$*" >>"%s/maven"\n' "$work" >"$tree/.leam-build/maven/apache-maven-3.9.11/bin/mvn"
    find "$tree" -type f -exec touch -d '1 hour ago' {} +
}

fake_jdk "$work/seventeen" 17.0.15
fake_jdk "$work/system/twenty-one" 21.0.4
fake_jdk "$work/system/twenty five" 25.0.1
fake_jdk "$work/system/eleven" 11.0.2
fake_jdk "$work/bare/twenty-two" 22 bare
tree="$work/Klon mit Ä ö ß/leam"
fake_tree "$tree"
mkdir "$work/elsewhere"
cd "$work/elsewhere"

export LEAM_NO_APT=1 HOME="$work/home" JAVA_HOME="$work/seventeen" PATH="$work/seventeen/bin:/usr/bin:/bin"
unset DISPLAY WAYLAND_DISPLAY LEAM_MAVEN_REPO LEAM_OFFLINE LEAM_DEMO LEAM_SAMPLE
mkdir "$HOME"
builds() { if [ -f "$work/maven" ]; then wc -l <"$work/maven" | tr -d ' '; else echo 0; fi; }
found() { LEAM_JDK_DIRS="$1" bash -c '. "$0/releng/lib.sh"; find_java; printf %s "$JAVA_HOME"' "$tree"; }

equal "the highest JDK is taken, an older one in JAVA_HOME and PATH passed over" "$work/system/twenty five" "$(found "$work/system")"
equal "a JDK without a release file is asked" "$work/bare/twenty-two" "$(found "$work/bare")"
equal "JAVA_HOME is taken when it will do" "$work/system/twenty-one" "$(JAVA_HOME="$work/system/twenty-one" found "$work/nothing")"
for script in run.sh build.sh test.sh leam bench.sh package.sh; do
    code=0
    message=$(LEAM_JDK_DIRS="$work/nothing" "$tree/releng/$script" 2>&1 | grep -v 'are only installed as root') || code=$?
    equal "$script with nothing but 17 says one sentence" "leam: No JDK 21 or newer was found in JAVA_HOME, PATH or the system's folders; install one, for instance Temurin 25, and start again." "$message"
    code=0
    LEAM_JDK_DIRS="$work/nothing" "$tree/releng/$script" >/dev/null 2>&1 || code=$?
    equal "$script with nothing but 17 exits with" 3 "$code"
done
equal "nothing was built without a JDK" 0 "$(builds)"

export LEAM_JDK_DIRS="$work/system"
equal "the first start builds and runs the demo" "<leam><demo><$work/home/leam-demo><--tokens><1 000>" "$("$tree/releng/run.sh" --headless --tokens "1 000" 2>/dev/null)"
equal "the first build" 1 "$(builds)"
equal "no display runs the demo, too, in a folder that is free" "<leam><demo><$work/home/leam-demo-2>" "$(mkdir "$HOME/leam-demo" && "$tree/releng/run.sh" 2>/dev/null)"
equal "the second start does not rebuild" 1 "$(builds)"
with_display=$(DISPLAY=:none LEAM_SAMPLE="$work/mein Beispiel" "$tree/releng/run.sh" 2>/dev/null)
equal "a display opens the workbench on a new sample" "<leam><project><new><--sample><$work/mein Beispiel>
<window><$work/mein Beispiel>" "$with_display"
equal "a POSIX locale does not break the names" "<leam><demo><ü>" "$(LC_ALL=C LEAM_DEMO="ü" "$tree/releng/run.sh" 2>/dev/null)"
equal "and does not rebuild" 1 "$(builds)"
equal "Java is told to read names as UTF-8" UTF-8 "$(LC_ALL=C bash -c '. "$0/releng/lib.sh"; locale charmap' "$tree")"
ln -s "$tree/releng/leam" "$work/elsewhere/leam"
equal "the command line passes arguments on, through a link as well" "<leam><mixture><show><a b>" "$("$work/elsewhere/leam" mixture show "a b" 2>/dev/null)"

touch "$tree/README.md" "$tree/releng/decisions/0001-note.md" 2>/dev/null || true
"$tree/releng/build.sh" --if-changed 2>/dev/null
equal "texts about the project do not rebuild" 1 "$(builds)"
touch -d '1 minute' "$tree/bundles/b/src/One.java"
"$tree/releng/build.sh" --if-changed 2>/dev/null
equal "a changed source rebuilds" 2 "$(builds)"
touch -d '1 hour ago' "$tree/bundles/b/src/One.java"
"$tree/releng/build.sh" --if-changed 2>/dev/null
rm "$tree/bundles/b/src/Two.java"
"$tree/releng/build.sh" --if-changed 2>/dev/null
equal "a source that went rebuilds" 3 "$(builds)"
touch -d '1 minute' "$tree/releng/dist/leam"
"$tree/releng/build.sh" --if-changed 2>/dev/null
equal "a start script rebuilds" 4 "$(builds)"
equal "only the first build asks the network" "1 online, 3 offline" "$(awk '/ -o /{o++} !/ -o /{n++} END {printf "%d online, %d offline", n, o}' "$work/maven")"
LEAM_MAVEN_REPO="$work/ein Vorrat" "$tree/releng/build.sh" verify 2>/dev/null
equal "another repository is passed on and asked anew" "-B -Dmaven.repo.local=$work/ein Vorrat verify" "$(tail -1 "$work/maven")"
# The start script of the product, with Javas that only tell their arguments.
fake_java() { # folder, release
    mkdir -p "$1/bin"
    printf '#!/bin/sh\nprintf "%%s\\n" "%s" "$@"\n' "$1" >"$1/bin/java"
    chmod +x "$1/bin/java"
    printf 'JAVA_VERSION="%s"\n' "$2" >"$1/release"
}
bundles=configuration/org.eclipse.equinox.simpleconfigurator
start="$work/ein Ort/leam workbench"
mkdir -p "$start/plugins" "$start/$bundles"
cp "$here"/dist/* "$start/"
chmod +x "$start/leam" "$start/leam-workbench"
echo one >"$start/$bundles/bundles.info"
: >"$start/plugins/org.eclipse.equinox.launcher_1.jar"
for release in 17.0.1 21.0.4 25; do fake_java "$work/java $release" "$release"; done
starts() { # what to look for in the arguments of a start, JAVA_HOME
    JAVA_HOME="$2" LEAM_STATE="$work/state" "$start/leam" --version 2>&1 | grep -e "$1" || true
}
equal "Java 21 is not asked for a log that it has not" "" "$(starts Xlog:aot "$work/java 21.0.4")"
equal "Java 25 says nothing about an archive that does not fit" "-Xlog:aot=off:stderr" "$(starts Xlog:aot "$work/java 25")"
equal "the user's folder is the one that HOME names" "-Duser.home=$HOME" "$(starts Duser.home "$work/java 25")"
equal "an older Java is refused in one sentence" \
    "leam: Java 21 or newer is needed, and $work/java 17.0.1/bin/java of release 17 was found; set JAVA_HOME to the folder of one, and start again." \
    "$(starts . "$work/java 17.0.1")"
: >"$start/leam.aot"
equal "the caches of a Java of the package's own are not for a user's" "" "$(starts XX:AOTCache= "$work/java 25")"
fake_java "$start/jre" 25
equal "a package's own Java comes first" "$start/jre" "$(starts 'jre$' "$work/java 25")"
equal "and takes the caches beside it" "-XX:AOTCache=$start/leam.aot" "$(starts XX:AOTCache= "$work/java 25")"
rm -r "$start/jre"
first=$(starts 'cache/cli-' "$work/java 25")
echo two >"$start/$bundles/bundles.info"
tests=$((tests + 1))
[ "$first" != "$(starts 'cache/cli-' "$work/java 25")" ] || { echo "scripts: two builds share one configuration area" >&2; exit 1; }
echo "scripts: $tests checks passed"
