# Shared by the scripts of this folder: finds Java and Maven, installs system packages. Sourced, never run.
root=$(CDPATH= cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
build="$root/.leam-build"
mkdir -p "$build"

# Java reads file names with the encoding of the locale: without UTF-8 a folder with umlauts is not found. Numbers keep their point.
use_utf8() {
    if [ -n "${LC_ALL:-}" ]; then
        export LANG=$LC_ALL
        unset LC_ALL
    fi
    export LC_NUMERIC=C
    case $(locale charmap 2>/dev/null) in
        UTF-8 | utf8) ;;
        *) export LC_CTYPE=C.UTF-8 ;;
    esac
}
use_utf8

say() { printf '%s\n' "leam: $*" >&2; }
fail() { say "$2"; exit "$1"; }

# Feature release of the Java in folder $1.
java_release() {
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/java" -version 2>&1 | sed -n '1s/^[^"]*"\([0-9]*\).*/\1/p'
    fi
}

# The same for a JDK; nothing when there is none in the folder.
jdk_release() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    java_release "$1"
}

# Prints the folder of the highest JDK >= 21 in JAVA_HOME, PATH and where systems keep theirs; older ones are passed over.
best_jdk() {
    local candidates=() folder version best=20 found=
    [ -n "${JAVA_HOME:-}" ] && candidates+=("$JAVA_HOME")
    local javac
    javac=$(command -v javac || true)
    [ -n "$javac" ] && candidates+=("$(dirname "$(dirname "$(readlink -f "$javac")")")")
    local IFS=:
    for folder in ${LEAM_JDK_DIRS-/usr/lib/jvm:/usr/java:/opt/java:/opt:/Library/Java/JavaVirtualMachines:$HOME/.sdkman/candidates/java:$HOME/.jdks}; do
        for folder in "$folder"/* "$folder"/*/Contents/Home; do candidates+=("$folder"); done
    done
    for folder in "${candidates[@]}"; do
        version=$(jdk_release "$folder")
        if [ -n "$version" ] && [ "$version" -gt "$best" ]; then best=$version; found=$folder; fi
    done
    printf '%s' "$found"
}

# System packages are installed only as root, only on Debian and its kin; LEAM_NO_APT=1 forbids it.
can_apt() {
    [ "$(id -u)" = 0 ] && [ -z "${LEAM_NO_APT:-}" ] && command -v apt-get >/dev/null &&
        grep -qsE '^(ID|ID_LIKE)=.*(debian|ubuntu)' /etc/os-release
}

apt_updated=
apt_update() {
    [ -n "$apt_updated" ] && return 0
    say "reading the system's package lists"
    apt-get update -qq >/dev/null 2>&1 || true
    apt_updated=1
}

# Installs the Debian packages that are missing, when root on Debian or Ubuntu; else names them.
need_packages() {
    local missing=() package
    command -v dpkg-query >/dev/null || return 0
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' \
            || dpkg-query -W -f '${Status}' "${package}t64" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} = 0 ] && return 0
    if can_apt; then
        apt_update
        say "installing ${missing[*]}"
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >"$build/apt.log" 2>&1 \
            || fail 3 "The packages ${missing[*]} could not be installed; see $build/apt.log."
    else
        say "These packages are missing and are only installed as root: ${missing[*]}"
    fi
}

find_java() {
    local home
    home=$(best_jdk)
    if [ -z "$home" ] && can_apt; then
        apt_update
        local package
        for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
            if apt-cache policy "$package" 2>/dev/null | grep -q 'Candidate: [0-9]'; then
                need_packages "$package"
                home=$(best_jdk)
                [ -n "$home" ] && break
            fi
        done
    fi
    [ -n "$home" ] || fail 3 "No JDK 21 or newer was found in JAVA_HOME, PATH or the system's folders; install one, for instance Temurin 25, and start again."
    export JAVA_HOME=$home
}

maven_version=3.9.11
repository_option=()
[ -n "${LEAM_MAVEN_REPO:-}" ] && repository_option=("-Dmaven.repo.local=$LEAM_MAVEN_REPO")

# Sets $mvn to a Maven 3.9, fetched as an artifact through whatever mvn there is.
find_maven() {
    mvn="$build/maven/apache-maven-$maven_version/bin/mvn"
    if [ ! -f "$mvn" ]; then
        local any
        any=$(command -v mvn || true)
        [ -n "$any" ] || { need_packages maven; any=$(command -v mvn || true); }
        [ -n "$any" ] || fail 3 "Maven was not found; install any version (Debian: apt install maven) and start again."
        say "getting Maven $maven_version"
        (cd "$build" && "$any" -B ${repository_option[@]+"${repository_option[@]}"} \
            org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
            "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$build/maven") >"$build/maven.log" 2>&1 \
            || fail 3 "Maven $maven_version could not be fetched; is the network there? See $build/maven.log."
        # Without a project the plugin takes its marker folder's name literally.
        rm -rf "$build/\${project.basedir}"
    fi
    chmod +x "$mvn"
}

# Figures need fonts, also without a display.
headless_packages=(fontconfig fonts-dejavu-core)
display_packages=("${headless_packages[@]}" libgtk-3-0 libxtst6 libgl1 dbus-x11 adwaita-icon-theme librsvg2-common)
test_packages=(xvfb openbox git)
