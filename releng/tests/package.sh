#!/usr/bin/env bash
# Tests the packages in the folder $1, or makes them first. The one for Linux is started, demo and window, from a folder with spaces
# that nobody can write, by a user with nothing: no Java, no Maven, no network. Those for Windows and macOS are only looked into.
set -eu
. "$(dirname -- "${BASH_SOURCE[0]}")/../lib.sh"
. "$root/releng/tests/display.sh"
find_java
need_packages "${display_packages[@]}" "${test_packages[@]}" unzip desktop-file-utils shared-mime-info
if [ $# -gt 0 ]; then
    packages=$(CDPATH= cd -- "$1" && pwd)
else
    packages="$build/packages"
    "$root/releng/package.sh" "$packages"
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/leam-package.XXXXXX")
cleanup() {
    stop_display
    chmod -R u+w "$work" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
checks=0
wrong() {
    printf 'packages: %s\n' "$1" >&2
    exit 1
}
holds() { # what, command that must succeed
    local what=$1
    shift
    checks=$((checks + 1))
    "$@" >"$work/said" 2>&1 || wrong "not so: $what: $(head -5 "$work/said")"
}
equal() { # what, expected, found
    checks=$((checks + 1))
    [ "$2" = "$3" ] || wrong "$1: expected $2, found $3"
}
none() { # what, pattern of files that must not be there
    checks=$((checks + 1))
    local found
    found=$(compgen -G "$2" | head -3) || true
    [ -z "$found" ] || wrong "$1: $found"
}
only() { # pattern of one file
    local all
    all=$(compgen -G "$1") || wrong "there is no $1"
    [ "$(printf '%s\n' "$all" | wc -l)" = 1 ] || wrong "there are several $1"
    printf '%s' "$all"
}

# --- the folder: sums over everything, one list for each package
(cd "$packages" && sha256sum --quiet -c SHA256SUMS) || wrong "a sum is not that of its file"
equal "every file has a sum" "$(cd "$packages" && ls leam-workbench[-_]*)" "$(awk '{ print $2 }' "$packages/SHA256SUMS")"
linux_tar=$(only "$packages/leam-workbench-*-linux-x86_64.tar.gz")
windows_zip=$(only "$packages/leam-workbench-*-windows-x86_64.zip")
macos_tar=$(only "$packages/leam-workbench-*-macos-aarch64.tar.gz")
deb=$(compgen -G "$packages/leam-workbench_*_amd64.deb") || { deb= && echo "packages: no .deb was made, so none is tested"; }

parent="$work/Ort mit Leerzeichen und ü"
mkdir "$parent"
tar -xzf "$linux_tar" -C "$parent"
tar -xzf "$macos_tar" -C "$work"
unzip -q "$windows_zip" -d "$work"
linux="$parent/$(basename "$linux_tar" .tar.gz)"
windows="$work/$(basename "$windows_zip" .zip)"
macos="$work/$(basename "$macos_tar" .tar.gz)"
tools="$build/package-tools"
"$JAVA_HOME/bin/javac" -encoding UTF-8 -d "$work/classes" -cp "$tools/*" "$root"/releng/tests/packages/*.java
lists() { # list, folder
    holds "$1 is valid and names what is there" "$JAVA_HOME/bin/java" -cp "$work/classes:$tools/*" CheckBom "$packages/$1.cdx.json" "$2"
}
for folder in "$linux" "$windows" "$macos"; do lists "${folder##*/}" "$folder"; done

# --- what every package holds, whatever the system
bundles=configuration/org.eclipse.equinox.simpleconfigurator/bundles.info
for folder in "$linux" "$windows" "$macos"; do
    grep -v '^#' "$folder/$bundles" | while IFS=, read -r name release file _; do
        [ -f "$folder/$file" ] || wrong "${folder##*/}: $file is to be started, but not there"
        case $name in
            org.eclipse.swt.*)
                unzip -p "$folder/$file" META-INF/MANIFEST.MF | grep -q "^Bundle-Version: $release" || wrong "${folder##*/}: $file is not of release $release"
                ;;
        esac
    done
    equal "${folder##*/} starts as many bundles as it holds" "$(ls "$folder/plugins" | wc -l)" "$(grep -vc '^#' "$folder/$bundles")"
    none "what a build leaves is in ${folder##*/}" "$folder/.[jb]*"
    for file in LICENSE licences.txt logging.properties programs/queue/lib programs/trainer/lib; do holds "$file is in ${folder##*/}" test -e "$folder/$file"; done
done

# --- Linux: alone with itself
tools_alone="$work/bin"
mkdir "$tools_alone"
for program in /usr/bin/* /bin/*; do
    case ${program##*/} in java* | mvn* | npm* | npx* | j[a-z]* | node*) ;; *) ln -sf "$program" "$tools_alone/" ;; esac
done
home="$work/Heim ö"
marks="$work/marks" # JAVA_TOOL_OPTIONS takes no blanks
mkdir "$home" "$marks"
chmod 755 "$work" "$parent"
find "$linux" -type f -exec sha256sum {} + | sort >"$work/before"
start_display
# Runs the bash text $1 as a user with nothing, in a world of its own when this is root: no network, no folder of Javas, nothing to write
# but a home.
alone() {
    local inside=(env -i "HOME=$home" "PATH=$tools_alone" "LANG=C.UTF-8" "DISPLAY=$DISPLAY" "TMPDIR=$home" "PACKAGE=$linux" "MARKS=$marks" bash -eu -c "$1")
    if [ "$(id -u)" != 0 ]; then
        "${inside[@]}"
        return
    fi
    chown -R 65534:65534 "$home" "$marks"
    JDK=$JAVA_HOME PARENT="$parent" unshare --net --mount bash -eu -c '
        mount --bind "$PARENT" "$PARENT"
        mount -o remount,bind,ro "$PARENT"
        for folder in "$JDK" /usr/lib/jvm; do [ ! -d "$folder" ] || mount -t tmpfs -o ro none "$folder"; done
        exec setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs "$@"' alone "${inside[@]}"
}
[ "$(id -u)" = 0 ] || { chmod -R a-w "$parent"; echo "packages: not root, so the network was not cut off"; }
holds "there is no Java and no Maven in reach" alone '! command -v java && ! command -v mvn && [ -z "${JAVA_HOME:-}" ]'
holds "the package cannot be written" alone '! touch "$PACKAGE/leam" && ! mkdir "$PACKAGE/new"'
[ "$(id -u)" != 0 ] || holds "there is no network" alone '[ "$(grep -c : /proc/net/dev)" = 1 ] && ! (exec 3<>/dev/tcp/192.0.2.1/80)'
version=$(alone '"$PACKAGE/leam" --version' 2>"$work/errors") || wrong "leam --version failed: $(head -5 "$work/errors")"
case $version in "LEAM Workbench "*) ;; *) wrong "leam --version says $version" ;; esac
[ ! -s "$work/errors" ] || wrong "leam --version talks on standard error: $(head -3 "$work/errors")"
echo "packages: $version runs from a read-only folder, alone; now the demo in it"
alone '"$PACKAGE/leam" demo "$HOME/Versuch mit Ü" --tokens 20000 --json' >"$work/demo.json" 2>"$work/errors" || wrong "the demo failed: $(tail -5 "$work/errors")"
demo="$home/Versuch mit Ü"
holds "the demo has its report" test -s "$demo/report/index.html"
runs=0
for status in "$demo"/.leam/runs/*/status.json; do
    grep -q '"state" : "completed"' "$status" || wrong "$status: $(cat "$status")"
    runs=$((runs + 1))
done
equal "the demo trained" 3 "$runs"
alone 'JAVA_TOOL_OPTIONS="-Dleam.startMark=$MARKS/window" timeout 120 "$PACKAGE/leam-workbench" "$HOME/Versuch mit Ü/leam.yaml"' >"$work/window" 2>&1 &
window=$!
for _ in $(seq 1200); do
    [ ! -s "$marks/window" ] && kill -0 "$window" 2>/dev/null || break
    sleep 0.1
done
holds "the window opened on the project file: $(tail -3 "$work/window")" test -s "$marks/window"
kill "$window" 2>/dev/null || true
wait "$window" 2>/dev/null || true
if [ -f "$linux/leam.aot" ]; then none "the quick start beside the package was not taken" "$home/.leam-workbench/cache/classes-*-leam.jsa"; fi
find "$linux" -type f -exec sha256sum {} + | sort | cmp -s - "$work/before" || wrong "something was written into the package"

# --- Linux: the desktop, first by the script of the tar.gz
desktop() { # folder of data files, what Exec must be
    local entry="$1/applications/leam-workbench.desktop" file
    command -v desktop-file-validate >/dev/null && holds "the entry is valid" desktop-file-validate "$entry"
    equal "the entry starts" "$2" "$(sed -n 's/^Exec=//p' "$entry")"
    for size in 16 48 256; do holds "there is an icon of $size" test -s "$1/icons/hicolor/${size}x$size/apps/leam-workbench.png"; done
    holds "there is the icon as SVG" test -s "$1/icons/hicolor/scalable/apps/leam-workbench.svg"
    mkdir -p "$work/files"
    for file in leam.yaml other.yaml; do echo 'schema: 1' >"$work/files/$file"; done
    if command -v update-mime-database >/dev/null && command -v gio >/dev/null; then
        update-mime-database "$1/mime" 2>/dev/null
        kind() { XDG_DATA_HOME="$1" XDG_DATA_DIRS="$1:/usr/share" gio info -a standard::content-type "$work/files/$2" | sed -n 's/.*content-type: //p'; }
        equal "leam.yaml is a project" application/x-leam-project "$(kind "$1" leam.yaml)"
        case $(kind "$1" other.yaml) in application/x-leam-project) wrong "every YAML file is taken for a project" ;; esac
    else
        echo "packages: without gio and update-mime-database the kind of file was not asked for"
    fi
}
data="$work/data"
XDG_DATA_HOME="$data" "$linux/desktop-entry.sh" >/dev/null 2>"$work/said" || wrong "the desktop's entry was not made: $(tail -3 "$work/said")"
desktop "$data" "\"$linux/leam-workbench\" %f"
XDG_DATA_HOME="$data" "$linux/desktop-entry.sh" --remove >/dev/null 2>"$work/said" || wrong "the desktop's entry was not taken out: $(tail -3 "$work/said")"
equal "the script takes out what it put in" "" "$(find "$data" -name '*leam*')"

# --- Linux: the Debian package
if [ -n "$deb" ]; then
    system="$work/system"
    mkdir -p "$system/var/lib/dpkg/info" "$system/var/lib/dpkg/updates"
    : >"$system/var/lib/dpkg/status"
    if [ "$(id -u)" = 0 ]; then
        dpkg --root="$system" --force-depends -i "$deb" >"$work/said" 2>&1 || wrong "dpkg does not install it: $(tail -3 "$work/said")"
        equal "dpkg finds its files as they were packed" "" "$(dpkg --root="$system" --verify leam-workbench)"
    else
        dpkg-deb -x "$deb" "$system"
    fi
    equal "both programs are in the PATH" "leam leam-workbench" "$(ls "$system/usr/bin" | tr '\n' ' ' | sed 's/ $//')"
    for field in Architecture:amd64 Package:leam-workbench; do equal "${field%:*} of the .deb" "${field#*:}" "$(dpkg-deb -f "$deb" "${field%:*}")"; done
    rm -rf "$work/content"
    dpkg-deb -x "$deb" "$work/content"
    lists "$(basename "$deb" .deb)" "$work/content"
    equal "nothing in it belongs to anyone but root, and nothing is writable by others" "" \
        "$(dpkg-deb -c "$deb" | awk '$2 != "root/root" || ($1 !~ /^l/ && substr($1, 6, 1) == "w") || substr($1, 9, 1) == "w" && $1 !~ /^l/' | head -3)"
    desktop "$system/usr/share" "leam-workbench %f"
    said=$(env -u JAVA_HOME HOME="$home/deb" LEAM_STATE="$work/deb-state" PATH="$tools_alone" "$system/usr/bin/leam" --version)
    equal "the installed program says" "$version" "$said"
    if [ "$(id -u)" = 0 ]; then
        dpkg --root="$system" --purge leam-workbench >"$work/said" 2>&1 || wrong "dpkg does not remove it: $(tail -3 "$work/said")"
        none "removing leaves something" "$system/opt/leam-workbench"
    fi
fi

# --- Windows and macOS: by content
other() { # folder, SWT's name of the platform, JavaCPP's, libraries that must be among the natives
    local folder=$1 swt=$2 platform=$3 name library
    shift 3
    holds "the fragment of SWT is in ${folder##*/}" only "$folder/plugins/org.eclipse.swt.${swt}_*.jar"
    holds "and is started" grep -q "^org.eclipse.swt.$swt," "$folder/$bundles"
    none "something of GTK is in ${folder##*/}" "$folder/plugins/*gtk*"
    none "natives of Linux are in ${folder##*/}" "$folder/programs/*/lib/*linux*"
    none "a Java is in ${folder##*/}" "$folder/jre"
    for name in javacpp openblas pytorch; do
        unzip -l "$(only "$folder/programs/trainer/lib/$name-*-$platform.jar")" | awk '{ print $4 }' >>"$work/natives-$platform"
    done
    for library in "$@"; do holds "$library is in ${folder##*/}" grep -q "/$platform/$library\$" "$work/natives-$platform"; done
}
other "$windows" win32.win32.x86_64 windows-x86_64 jnijavacpp.dll libopenblas.dll jniopenblas.dll torch_cpu.dll c10.dll jnitorch.dll vcruntime140.dll
other "$macos" cocoa.macosx.aarch64 macosx-arm64 libjnijavacpp.dylib libopenblas.0.dylib libtorch_cpu.dylib libc10.dylib libjnitorch.dylib
holds "what may not be passed on is not in the zip" sh -c '! grep libomp140 "$0"' "$work/natives-windows-x86_64"
equal "the scripts of Windows" "leam-workbench.cmd leam.cmd start.cmd" "$(cd "$windows" && LC_ALL=C ls | grep '\.cmd$' | LC_ALL=C sort | paste -sd' ')"
none "scripts of Linux are in the zip" "$windows/*.sh"
for script in "$windows"/*.cmd; do
    equal "every line of ${script##*/} ends as Windows ends lines" "$(wc -l <"$script")" "$(grep -c $'\r$' "$script")"
    holds "nothing is left to be filled in in ${script##*/}" sh -c '! grep -E "@[A-Z]+@" "$0"' "$script"
    # A name in quotes that is opened is closed again on the same line.
    holds "the quotes of ${script##*/} are in pairs" awk '{ if (gsub(/"/, "") % 2) exit 1 }' "$script"
done
for each in 'leam.cmd:"%JAVA_BIN%java.exe" %FLAGS% ' 'leam.cmd:-application eu.leam.workbench.cli.leam ' 'leam-workbench.cmd:"%JAVA_BIN%javaw.exe" %FLAGS% ' \
    'start.cmd:LSS 21 goto :old' 'start.cmd:org.eclipse.equinox.launcher_*.jar'; do
    holds "${each%%:*} has ${each#*:}" grep -qF -- "${each#*:}" "$windows/${each%%:*}"
done

# The scripts of macOS are shell scripts: with a Java that only tells its arguments, and the command line with a true one.
mkdir -p "$work/told/bin"
printf '#!/bin/sh\nprintf "<%%s>" "$@"\n' >"$work/told/bin/java"
chmod +x "$work/told/bin/java"
told() { env "JAVA_HOME=$work/told" "LEAM_STATE=$work/mac-state" "$macos/$1" "a b"; }
case $(told leam-workbench) in *"<-XstartOnFirstThread>"*"<-jar>"*"<a b>") ;; *) wrong "the window of macOS starts with $(told leam-workbench)" ;; esac
case $(told leam) in *-XstartOnFirstThread*) wrong "the command line of macOS takes the first thread" ;; *"<eu.leam.workbench.cli.leam>"*"<a b>") ;; *) wrong "macOS: $(told leam)" ;; esac
holds "a window's script is no Linux one" sh -c '! grep -q gtk "$0"' "$macos/leam-workbench"
equal "the command line of macOS, with a Java of the user's" "$version" "$(env "JAVA_HOME=$JAVA_HOME" "LEAM_STATE=$work/mac-state" "$macos/leam" --version)"
echo "packages: $((checks)) checks passed; the demo and the window ran from the package alone; Windows and macOS were looked into, not run"
