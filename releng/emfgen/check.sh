#!/usr/bin/env bash
# Fails when the committed src-gen is not what the model gives.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
bundle="$here/../../bundles/eu.leam.workbench.model"
work=$(mktemp -d "${TMPDIR:-/tmp}/leam-emfgen.XXXXXX")
trap 'rm -rf "$work"' EXIT
cp -R "$bundle/model" "$work/"
cp "$bundle/plugin.xml" "$bundle/plugin.properties" "$bundle/build.properties" "$work/"
"$here/generate.sh" "$work"
if ! diff -r "$bundle/src-gen" "$work/src-gen" >&2; then
    echo "emfgen: src-gen is not what model/leam.ecore gives; run releng/emfgen/generate.sh and commit it" >&2
    exit 1
fi
echo "emfgen: $(find "$work/src-gen" -name '*.java' | wc -l | tr -d ' ') generated files are equal"
