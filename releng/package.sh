#!/usr/bin/env bash
# Makes the packages: tar.gz and .deb for Linux x86_64 with a Java of their own; zip for Windows x86_64 and tar.gz for macOS aarch64, which
# use the user's Java. With each goes a CycloneDX list of what is inside, with all of them SHA256SUMS. The argument names the folder that
# takes them, .leam-build/packages without one. What is only needed here (natives of the other platforms) comes through Maven.
set -eu
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

[ "$(uname -sm)" = "Linux x86_64" ] || fail 3 "Packages are made on Linux x86_64, since the Java that goes with them is linked from the one that runs here."
out=${1:-$build/packages}
kit="$root/releng/packages"
"$root/releng/build.sh" --if-changed
need_packages "${test_packages[@]}" zip
find_java
find_maven
[ -x "$JAVA_HOME/bin/jlink" ] || fail 3 "$JAVA_HOME has no jlink; install a whole JDK and start again."
command -v zip >/dev/null || fail 3 "zip was not found; install it and start again."
product="$build/product"
mkdir -p "$out"
out=$(CDPATH= cd -- "$out" && pwd)
work=$(mktemp -d "$build/package.XXXXXX")
trap 'rm -rf "$work"' EXIT

# 0.1.0 names the files; the build's own version, with its time, stands in the packages.
for jar in "$product"/plugins/eu.leam.workbench.app_*.jar; do build_version=${jar##*_}; done
build_version=${build_version%.jar}
version=${build_version%.*}
time=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}
for jar in "$product"/plugins/org.eclipse.swt_*.jar; do swt_version=${jar##*_}; done
swt_version=${swt_version%.jar}

# Maven, without the network when it has been asked before.
ask_maven() { # goal of the dependency plugin, arguments
    local goal=$1
    shift
    set -- "$mvn" -B -q ${repository_option[@]+"${repository_option[@]}"} -f "$kit/pom.xml" \
        "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:$goal" "$@"
    "$@" -o >"$build/package.log" 2>&1 && return 0
    [ -z "${LEAM_OFFLINE:-}" ] || fail 3 "Maven has not what the packages need, and LEAM_OFFLINE forbids to ask for it; see $build/package.log."
    "$@" >"$build/package.log" 2>&1 || fail 3 "What the packages need could not be fetched; is the network there? See $build/package.log."
}
fetch() { # group:artifact:version[:type:classifier], folder
    ask_maven copy "-Dartifact=$1" "-DoutputDirectory=$2"
}

# The product without what belongs to the build, and without p2, which nothing in it reads.
copy_product() { # folder
    mkdir -p "$1"
    (cd "$product" && tar -cf - --exclude=./p2 --exclude=./artifacts.xml --exclude=./eclipse.ini --exclude='./.*' --exclude='./*.aot' ./*) | tar -xf - -C "$1"
    sed -i.before '/^eclipse\.p2\./d' "$1/configuration/config.ini"
    rm "$1/configuration/config.ini.before"
}

# A Java of its own. Which packages the bundles import is only known when they start: all of Java SE, and of the JDK what libraries ask
# for and what texts, dates and archives of all languages need.
modules=java.se,jdk.accessibility,jdk.charsets,jdk.crypto.cryptoki,jdk.jfr,jdk.localedata,jdk.management,jdk.naming.dns,jdk.net,jdk.security.auth,jdk.unsupported,jdk.xml.dom,jdk.zipfs
link_java() { # folder
    "$JAVA_HOME/bin/jlink" --add-modules "$modules" --no-header-files --no-man-pages --compress=zip-0 --generate-cds-archive \
        --output "$1" >"$build/jlink.log" 2>&1 ||
        fail 1 "$JAVA_HOME cannot link a Java for the package (it needs its jmods, or release 24 and a run-time image that is linkable): $(head -3 "$build/jlink.log")"
}

linux="$work/leam-workbench-$version-linux-x86_64"
make_linux() {
    copy_product "$linux"
    link_java "$linux/jre"
    mkdir -p "$linux/share/applications" "$linux/share/mime/packages"
    cp "$kit/linux/desktop-entry.sh" "$linux/"
    cp "$kit/linux/leam-workbench.desktop" "$linux/share/applications/"
    cp "$kit/linux/leam-workbench.xml" "$linux/share/mime/packages/"
    "$JAVA_HOME/bin/java" -Djava.awt.headless=true -cp "$work/classes:$(printf '%s' "$product"/plugins/com.github.weisj.jsvg_*.jar)" Icons \
        "$kit/leam-workbench.svg" "$linux/share/icons/hicolor"
    chmod -R u+rwX,go+rX,go-w "$linux"
    chmod 755 "$linux/desktop-entry.sh"
    # The caches know the jars by size and second, so nothing may touch those afterwards.
    find "$linux" -exec touch -h -d "@$time" {} +
    "$root/releng/warm.sh" "$linux"
    touch -h -d "@$time" "$linux" "$linux"/*.aot 2>/dev/null || true
}

# What Windows and macOS have in common: their fragment of SWT for that of GTK, their natives for those of Linux, no Java.
make_other() { # folder, SWT's name of the platform, JavaCPP's
    local folder=$1 swt="org.eclipse.swt.$2" platform=$3 bundles line trainer
    copy_product "$folder"
    rm "$folder/gtk.css" "$folder"/plugins/org.eclipse.swt.gtk.*.jar "$folder"/plugins/org.eclipse.e4.ui.swt.gtk_*.jar
    fetch "org.eclipse.platform:$swt:${swt_version%.v*}" "$work/$platform"
    mv "$work/$platform/$swt-${swt_version%.v*}.jar" "$folder/plugins/${swt}_$swt_version.jar"
    bundles="$folder/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
    sed -i.before -e '/^org\.eclipse\.e4\.ui\.swt\.gtk,/d' -e "s/org\.eclipse\.swt\.gtk\.linux\.x86_64/$swt/g" "$bundles"
    rm "$bundles.before"
    trainer="$folder/programs/trainer/lib"
    for line in "$trainer"/*-linux-x86_64.jar; do
        line=${line##*/}
        line=${line%-linux-x86_64.jar}
        # javacpp-1.5.13, openblas-0.3.31-1.5.13: the artifact ends at the first hyphen
        fetch "org.bytedeco:${line%%-*}:${line#*-}:jar:$platform" "$trainer"
        rm "$trainer/$line-linux-x86_64.jar"
    done
}

windows="$work/leam-workbench-$version-windows-x86_64"
make_windows() {
    local script id
    make_other "$windows" win32.win32.x86_64 windows-x86_64
    # Not ours to pass on (releng/licences.txt), and no other library asks for it.
    zip -q -d "$windows"/programs/trainer/lib/javacpp-*-windows-x86_64.jar '*/libomp140.x86_64.dll' >>"$build/package.log"
    rm "$windows/leam" "$windows/leam-workbench" "$windows/start.sh"
    id=$(cksum <"$windows/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" | cut -d' ' -f1)
    for script in "$kit"/windows/*.cmd; do
        sed -e "s/@BUILD@/$id/g" -e 's/$/\r/' "$script" >"$windows/${script##*/}"
    done
}

macos="$work/leam-workbench-$version-macos-aarch64"
make_macos() {
    make_other "$macos" cocoa.macosx.aarch64 macosx-arm64
    cp "$kit/macos/leam-workbench" "$macos/"
    chmod 755 "$macos/leam-workbench"
}

# The Debian package has the folder of the tar.gz in /opt, and its desktop files where the system looks for them.
deb="$work/leam-workbench_${build_version}_amd64"
make_deb() {
    mkdir -p "$deb/opt" "$deb/usr/bin" "$deb/usr/share/doc/leam-workbench"
    cp -a "$linux" "$deb/opt/leam-workbench"
    rm "$deb/opt/leam-workbench/desktop-entry.sh"
    mv "$deb"/opt/leam-workbench/share/* "$deb/usr/share/"
    rmdir "$deb/opt/leam-workbench/share"
    ln -s ../../opt/leam-workbench/leam ../../opt/leam-workbench/leam-workbench "$deb/usr/bin/"
    {
        printf 'LEAM Workbench is under the Eclipse Public License 2.0; its text follows the list of what others have made.\n\n'
        cat "$root/releng/licences.txt"
        printf '\nThe notices of the Java run time lie in /opt/leam-workbench/jre/legal.\n\n'
        cat "$root/LICENSE"
    } >"$deb/usr/share/doc/leam-workbench/copyright"
    find "$deb" -newermt "@$((time + 1))" -exec touch -h -d "@$time" {} +
}
pack_deb() {
    mkdir "$deb/DEBIAN"
    # The natives of PyTorch ask for these releases of the two libraries.
    cat >"$deb/DEBIAN/control" <<EOF
Package: leam-workbench
Version: $build_version
Architecture: amd64
Maintainer: LEAM <leam-workbench@leam.invalid>
Installed-Size: $(du -sk --exclude=DEBIAN "$deb" | cut -f1)
Depends: libc6 (>= 2.35), libstdc++6 (>= 12), libgtk-3-0t64 | libgtk-3-0, libxtst6, fontconfig, fonts-dejavu-core | fonts-freefont-ttf
Recommends: adwaita-icon-theme, librsvg2-common, libgl1, shared-mime-info
Section: science
Priority: optional
Description: workbench for the people who make large language models
 Weight datasets into a mixture, train, watch the curves, measure quality and
 bias per language, and decide on a release from one dossier; in a window and
 on the command line. It brings its own Java.
EOF
    (cd "$deb" && find opt usr -type f -print0 | sort -z | xargs -0 md5sum) >"$deb/DEBIAN/md5sums"
    dpkg-deb --root-owner-group -Zxz -z1 --build "$deb" "$out/" >>"$build/package.log"
}

list_inside() { # folder
    "$JAVA_HOME/bin/java" -cp "$work/classes:$tools/*" Bom "$1" "$root/releng/licences.txt" leam-workbench "$build_version" "$time" "$out/${1##*/}.cdx.json"
}
tarball() { # folder
    tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner -cf - "${1##*/}" | gzip -6n >"$out/${1##*/}.tar.gz"
}

say "getting what makes the lists"
tools="$build/package-tools"
rm -rf "$tools"
ask_maven copy-dependencies "-DoutputDirectory=$tools"
"$JAVA_HOME/bin/javac" -encoding UTF-8 -d "$work/classes" -cp "$tools/*:$(printf '%s' "$product"/plugins/com.github.weisj.jsvg_*.jar)" \
    "$kit"/*.java "$root/releng/tests/Licences.java"
say "putting together the package for Linux"
make_linux
say "putting together the packages for Windows and macOS"
make_windows
make_macos
find "$windows" "$macos" -exec touch -h -d "@$time" {} +
"$JAVA_HOME/bin/java" -cp "$work/classes" Licences --packages "$root/releng/licences.txt" "$linux" "$windows" "$macos" >>"$build/package.log" 2>"$build/licences.log" ||
    fail 1 "The packages hold something whose licence does not allow it: $(head -3 "$build/licences.log")"

rm -f "$out"/leam-workbench[-_]*.tar.gz "$out"/leam-workbench[-_]*.zip "$out"/leam-workbench[-_]*.deb "$out"/leam-workbench[-_]*.cdx.json "$out/SHA256SUMS"
say "packing"
tarball "$linux"
tarball "$macos"
(cd "$work" && find "${windows##*/}" -type f | LC_ALL=C sort | zip -q -X -@ "$out/${windows##*/}.zip")
for folder in "$linux" "$windows" "$macos"; do list_inside "$folder"; done
if command -v dpkg-deb >/dev/null; then
    make_deb
    list_inside "$deb"
    pack_deb
else
    say "There is no dpkg-deb on this system, so no .deb was made."
fi
(cd "$out" && LC_ALL=C sha256sum leam-workbench[-_]*) >"$work/sums"
mv "$work/sums" "$out/SHA256SUMS"
(cd "$out" && ls -l leam-workbench[-_]* SHA256SUMS | awk '{ printf "leam: %8.1f MB  %s\n", $5 / 1e6, $NF }') >&2
say "The packages lie in $out. Those for Windows and macOS were put together here and not run: nobody has started them yet."
say "On Windows runs cannot be launched on the machine itself: the keeper of the local queue needs /bin/sh."
