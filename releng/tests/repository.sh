#!/usr/bin/env bash
# Looks through every file that Git knows for what ties the project to one machine, one registry or one circle of people.
# Each rule is one line: what is wrong, and the extended regular expression that finds it.
set -eu
cd "$(dirname -- "${BASH_SOURCE[0]}")/../.."
git rev-parse --is-inside-work-tree >/dev/null 2>&1 || { echo "repository: this folder is no clone, so nothing was looked through"; exit 0; }
self=releng/tests/repository.sh
wrong=$(mktemp)
trap 'rm -f "$wrong"' EXIT

# rule, expression, further arguments of git grep (paths to leave out)
nowhere() {
    local rule=$1 expression=$2
    shift 2
    git grep -InE --untracked -e "$expression" -- . ":!$self" "$@" | sed "s/^/$rule: /" | cut -c1-220 >>"$wrong" || true
}

nowhere "a home folder of somebody" '(^|[^[:alnum:]_.$/-])/(home|Users)/[[:alnum:]_.-]+/' ':!bundles/*/src_test' ':!bundles/*/src/test'
nowhere "a folder of one machine" '(^|[^[:alnum:]_.$/-])/(work|root|mnt|scratch|srv)/[[:alnum:]]' ':!bundles/*/src_test' ':!bundles/*/src/test'
nowhere "the host of a registry" '(repo1?\.maven\.(org|apache\.org)|registry\.npmjs\.org|pypi\.org|files\.pythonhosted\.org|download\.eclipse\.org|oss\.sonatype\.org|artifactory|nexus\.|jitpack\.io)'
nowhere "a repository of its own in a pom" '<(repository|pluginRepository|mirror)>' '*.xml' ':!*.java'
nowhere "a token or key" '(BEGIN [A-Z ]*PRIVATE KEY|gh[pousr]_[[:alnum:]]{30}|AKIA[[:alnum:]]{16}|xox[abp]-[[:alnum:]-]{20})'
nowhere "a conflict of a merge" '^(<<<<<<<|>>>>>>>) '

# Files that no clone needs, and those that Git would only keep by accident.
git ls-files | grep -E '(^|/)(target|bin|bin_test|\.settings|\.idea|\.leam|__pycache__)/|\.(class|jar|pyc|orig|rej)$|(^|/)\.(tycho-consumer-pom\.xml|polyglot\..*|DS_Store)$' |
    sed 's/^/a file that a build or a tool makes: /' >>"$wrong" || true
git ls-files -s | awk '$1 == "120000" { print "a link, which not every system has: " $4 }' >>"$wrong"
git ls-files 'releng/*.sh' releng/leam releng/dist/leam releng/packages/macos/leam-workbench .ci/run | while read -r script; do
    bash -n "$script" 2>&1 | sed "s/^/not a script: /" >>"$wrong"
done
git ls-files -s releng/run.sh releng/test.sh releng/leam releng/bench.sh releng/build.sh .ci/run releng/package.sh releng/tests/package.sh releng/tests/scripts.sh \
    releng/tests/summary.sh releng/packages/linux/desktop-entry.sh |
    awk '$1 != "100755" { print "not executable: " $4 }' >>"$wrong"

if [ -s "$wrong" ]; then
    sed 's/^/repository: /' "$wrong" >&2
    exit 1
fi
echo "repository: no machine, registry or secret is named; nothing built is kept"
