#!/usr/bin/env bash
# Generates the Java of the document model from leam.ecore into src-gen, or into the bundle folder that is given. Commit what changes.
set -eu
. "$(dirname -- "${BASH_SOURCE[0]}")/../lib.sh"

bundle=${1:-$root/bundles/eu.leam.workbench.model}
find_java
find_maven
lib="$build/emfgen"
if [ ! -f "$lib/.complete" ]; then
    "$mvn" -q -B ${repository_option[@]+"${repository_option[@]}"} -f "$root/releng/emfgen/pom.xml" \
        org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies "-DoutputDirectory=$lib" >"$build/emfgen.log" 2>&1 ||
        fail 1 "What generates the model could not be fetched; see $build/emfgen.log."
    touch "$lib/.complete"
fi
rm -rf "$bundle/src-gen"
"$JAVA_HOME/bin/java" -cp "$lib/*" "$root/releng/emfgen/Generate.java" "$bundle/model/leam.genmodel" "$bundle"
