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
# A package brings a Java of its own, a build names the one that built it; the caches beside the product are that Java's.
built_with="$here/jre/bin/java"
if [ ! -x "$built_with" ]; then
    built_with=
    [ ! -f "$here/.java-home" ] || built_with="$(cat "$here/.java-home")/bin/java"
fi
java=$built_with
if [ ! -x "$java" ] && [ -n "${JAVA_HOME:-}" ]; then java="$JAVA_HOME/bin/java"; fi
# The system's own answer, on macOS.
if [ ! -x "$java" ] && [ -x /usr/libexec/java_home ]; then java="$(/usr/libexec/java_home -v 21+ 2>/dev/null)/bin/java"; fi
[ -x "$java" ] || java=$(command -v java) || java=
# Its feature release, where it says so in a file; to ask it would cost a start.
java_release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$(dirname -- "$(readlink -f -- "${java:-java}")")/../release" 2>/dev/null)
if [ -z "$java" ] || [ "${java_release:-21}" -lt 21 ]; then
    printf '%s\n' "leam: Java 21 or newer is needed, and ${java:-none} ${java_release:+of release $java_release }was found; set JAVA_HOME to the folder of one, and start again." >&2
    exit 3
fi
for launcher in "$here"/plugins/org.eclipse.equinox.launcher_*.jar; do :; done
state=${LEAM_STATE:-$HOME/.leam-workbench}
# A build of its own gets a configuration area of its own, so that a new build never reads a former one's caches.
build_id=$(cksum <"$here/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" | cut -d' ' -f1)
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
        # An archive that does not fit is passed over; that is no error of the user's, and no line on the error stream.
        # A Java before 24 knows no such name of a log, and would not start at all.
        [ "${java_release:-21}" -lt 24 ] || set -- -Xlog:aot=off:stderr "$@"
        set -- -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$state/cache/classes-$build_id-$cache.jsa" \
            -Xlog:cds=off:stderr -Xlog:cds+dynamic=off:stderr "$@"
    fi
    # HOME is the user's folder, as it is for Git and this script; Java by itself asks the system's list of users.
    # shellcheck disable=SC2086 # the flags are words
    exec "$java" $flags ${HOME:+"-Duser.home=$HOME"} -Xmx1g -Xlog:disable -Xlog:all=error:stderr "-Djava.util.logging.config.file=$here/logging.properties" "-Dleam.home=$here" "$@"
}
