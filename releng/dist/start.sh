# Shared by leam and leam-workbench: finds the product's folder, Java and the launcher. Sourced, never run.
here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
java="$here/jre/bin/java"
if [ ! -x "$java" ] && [ -f "$here/.java-home" ]; then java="$(cat "$here/.java-home")/bin/java"; fi
if [ ! -x "$java" ] && [ -n "${JAVA_HOME:-}" ]; then java="$JAVA_HOME/bin/java"; fi
[ -x "$java" ] || java=java
for launcher in "$here"/plugins/org.eclipse.equinox.launcher_*.jar; do :; done
state=${LEAM_STATE:-$HOME/.leam-workbench}
# A build of its own gets a configuration area of its own, so that a new build never reads a former one's caches.
build_id=$(cksum <"$here/artifacts.xml" | cut -d' ' -f1)
archive="$state/cache/classes-$build_id"
mkdir -p "$state/cache" 2>/dev/null || true
# C2 compiles later: quicker start, and long computations still reach it.
flags="-XX:+UseSerialGC -XX:Tier4InvocationThreshold=40000 -XX:Tier4MinInvocationThreshold=8000 -XX:Tier4CompileThreshold=80000 -XX:Tier4BackEdgeThreshold=400000 --enable-native-access=ALL-UNNAMED -Dslf4j.internal.verbosity=ERROR"
