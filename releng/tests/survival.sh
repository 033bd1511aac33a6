#!/usr/bin/env bash
# Test of the packaged product $1: a run that goes on and one that waits outlive the killed command line that submitted them; a
# killed trainer is queued again, a killed keeper is started again, and the losses are those of a run that nobody disturbed.
set -eu
product=$(CDPATH= cd -- "$1" && pwd)
work=$(mktemp -d /tmp/leam-survival.XXXXXX)
project="$work/Projekt mit Ümlaut"
export LEAM_STATE="$work/state" GIT_AUTHOR_NAME=Jana GIT_AUTHOR_EMAIL=jana@example.org
mkdir -p "$LEAM_STATE"
submitter=

keeper() { sed -n 's/.*"pid" *: *\([0-9]*\).*/\1/p' "$LEAM_STATE/queue/address.json"; }
finish() {
    local status=$?
    touch "$work/gate"
    if [ -n "$submitter" ]; then kill -9 -- "-$submitter" 2>/dev/null || true; fi
    kill "$(keeper)" 2>/dev/null || true
    if [ $status != 0 ]; then echo "survival: failed; its files lie in $work" >&2; else rm -rf "$work"; fi
}
trap finish EXIT

leam() { (cd "$project" && "$product/leam" "$@" 2>>"$work/errors"); }
give_up() { echo "survival: $*" >&2; leam queue list >&2 || true; tail -n 20 "$work/errors" >&2 || true; exit 1; }
# Waits until the command holds, at most two minutes.
until_holds() {
    local what=$1 n
    shift
    for n in $(seq 600); do
        if "$@"; then return 0; fi
        sleep 0.2
    done
    give_up "not within two minutes: $what"
}
rows() { [ "$(cat "$project/.leam/runs/$1/metrics.jsonl" 2>/dev/null | wc -l)" -ge "$2" ]; }
has_ended() { grep -q '"state" : "completed"' "$project/.leam/runs/$1/status.json" 2>/dev/null; }
state() { leam queue list | awk -v run="$1" '$2 == "train" && $3 == run { print $5 }'; }
trainer() { pgrep -f "trainer.Main train --folder $project/.leam/runs/$1( |\$)" | while read -r p; do [ "$(ps -o comm= -p "$p")" = java ] && echo "$p"; done; }
# All of a row but what differs by nature.
losses() { sed 's/"time":[^,]*,//; s/"tokens_per_second":[^,]*,//; s/"energy_wh":[^,}]*,*//' "$project/.leam/runs/$1/metrics.jsonl"; }

"$product/leam" project new "$project" 2>>"$work/errors" >/dev/null
mkdir -p "$project/.leam/data" "$project/datasets" "$project/mixtures" "$project/experiments"
awk 'BEGIN { for (i = 0; i < 3000; i++) printf "word%d%s", i * 7919 % 101, i % 9 == 8 ? ".\n\n" : " " }' >"$project/.leam/data/words.txt"
cat >"$project/datasets/words.yaml" <<YAML
schema: 1
title: Words
language: en
modality: text
domain: test
bytes: $(wc -c <"$project/.leam/data/words.txt") bytes
documents: 334 documents
tokens: $(wc -c <"$project/.leam/data/words.txt") tokens
licence: CC0-1.0
licenceText: Made up by a test.
personalData: none
securityLevel: public
sphere: pre-competitive
source: made up by a test
uri: .leam/data/words.txt
sha256: "$(sha256sum "$project/.leam/data/words.txt" | cut -d' ' -f1)"
YAML
printf '%s\n' 'schema: 1' 'title: Only words' 'scheme: proportional' 'temperature: 1' 'tokenBudget: 1000 tokens' 'entries:' \
    '  - dataset: words' '    weight: 1' >"$project/mixtures/only.yaml"
printf '%s\n' 'schema: 1' 'title: Small' 'generation: leam-1' 'mixture: only' 'model:' '  layers: 2' '  width: 32' '  heads: 2' \
    '  context: 32 tokens' 'training:' '  tokens: 128000 tokens' '  batch: 4 sequences' '  learningRate: 0.003' \
    '  minimumLearningRate: 0.0003' '  warmup: 10 steps' '  weightDecay: 0.1' '  beta1: 0.9' '  beta2: 0.95' '  epsilon: 1.0e-8' \
    '  clip: 1' '  seed: 1' '  validateEvery: 50 steps' '  checkpointEvery: 25 steps' '  threads: 1 threads' >"$project/experiments/small.yaml"

leam experiment launch small --run calm >/dev/null || give_up "the first run was not launched"
until_holds "the undisturbed run has ended" has_ended calm

# One free slot; then a session of its own submits two runs, watches them, and is killed as a whole.
slots=$(nproc)
if [ "$slots" -gt 1 ]; then leam queue submit --name guest --slots $((slots - 1)) -- sh -c "until [ -e '$work/gate' ]; do sleep 0.2; done" >/dev/null; fi
cd "$project"
setsid bash -c '"$0" experiment launch small --run first; "$0" experiment launch small --run second; exec "$0" run watch --follow .leam/runs' \
    "$product/leam" >>"$work/submitter" 2>&1 &
submitter=$!
disown
until_holds "the first run is under way" rows first 30
until_holds "the second run waits" eval '[ "$(state second)" = PENDING ]'
kill -9 -- "-$submitter"
victim=$(trainer first)
if [ -n "$victim" ]; then kill -9 $victim; fi
former=$(keeper)
kill -9 "$former"
until_holds "the next client finds a keeper" test -n "$(state first)"
[ "$(keeper)" != "$former" ] || give_up "no new keeper was started"
until_holds "the first run has ended" has_ended first
until_holds "the second run has ended" has_ended second
until_holds "both are told as completed" eval '[ "$(state first)$(state second)" = COMPLETEDCOMPLETED ]'
for run in first second; do
    [ "$(losses calm)" = "$(losses "$run")" ] || give_up "the losses of $run are not those of the undisturbed run"
    [ "$(sed 's/.*"step":\([0-9]*\).*/\1/' ".leam/runs/$run/metrics.jsonl" | uniq | wc -l)" = 1000 ] || give_up "$run has not each step once"
done
[ -n "$victim" ] || give_up "the first run had ended before it could be killed"
echo "survival: two runs outlived the killed command line, one the kill of its trainer, both that of the keeper"
