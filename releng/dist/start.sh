# Shared by leam and leam-workbench: finds the product's folder, Java and the launcher, and starts. Sourced, never run.
here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
# Java reads file names with the encoding of the locale: without UTF-8 a folder with umlauts is not found.
case $(locale charmap 2>/dev/null) in
    UTF-8 | utf8) ;;
    *)
        [ -z "${LC_ALL:-}" ] || export LANG="$LC_ALL"
        unset LC_ALL
        export LC_CTYPE=C.UTF-8
        ;;
esac
built_with=
[ -f "$here/.java-home" ] && built_with="$(cat "$here/.java-home")/bin/java"
java="$here/jre/bin/java"
[ -x "$java" ] || java=$built_with
if [ ! -x "$java" ] && [ -n "${JAVA_HOME:-}" ]; then java="$JAVA_HOME/bin/java"; fi
[ -x "$java" ] || java=java
for launcher in "$here"/plugins/org.eclipse.equinox.launcher_*.jar; do :; done
state=${LEAM_STATE:-$HOME/.leam-workbench}
# A build of its own gets a configuration area of its own, so that a new build never reads a former one's caches.
build_id=$(cksum <"$here/artifacts.xml" | cut -d' ' -f1)
mkdir -p "$state/cache" 2>/dev/null || true
# C2 compiles later: quicker start, and long computations still reach it (releng/decisions/0012-quick-start.md).
flags="-XX:+UseSerialGC -XX:Tier4InvocationThreshold=40000 -XX:Tier4MinInvocationThreshold=8000 -XX:Tier4CompileThreshold=80000 -XX:Tier4BackEdgeThreshold=400000 --enable-native-access=ALL-UNNAMED"

# Starts Java on the classes and profiles that a run before has left: the cache that lies beside the product when this Java made it, else
# an archive that the JVM itself makes at its first end. LEAM_CACHE_OUT asks this start to make the cache.
launch() { # name of the cache, arguments
    cache=$1
    shift
    if [ -n "${LEAM_CACHE_OUT:-}" ]; then
        set -- "-XX:AOTCacheOutput=$LEAM_CACHE_OUT" "$@"
    elif [ -f "$here/$cache.aot" ] && [ "$java" = "$built_with" ]; then
        set -- "-XX:AOTCache=$here/$cache.aot" "$@"
    else
        set -- -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$state/cache/classes-$build_id-$cache.jsa" "$@"
    fi
    # shellcheck disable=SC2086 # the flags are words
    exec "$java" $flags -Xmx1g -Xlog:disable -Xlog:all=error:stderr "-Djava.util.logging.config.file=$here/logging.properties" "-Dleam.home=$here" "$@"
}
