#!/usr/bin/env bash
# The trainer beside Python's PyTorch: same model, data order, initial weights and thread count, interleaved rounds, medians.
# Usage: bench-trainer.sh LIBDIR   (the trainer's folder in the product; rows go to standard output, tab separated, see ../../bench.sh)
set -eu
here=$(CDPATH= cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
. "$here/../../lib.sh"
lib=$1
rounds=${LEAM_BENCH_ROUNDS:-5}
seconds=${LEAM_BENCH_SECONDS:-4}
peer="Python PyTorch"
names=("tokens per second" "tokens per CPU second")

give_up() { for name in "${names[@]}"; do printf 'trainer\t%s\t\ttokens/s\t%s\t\t\t%s\n' "$name" "$peer" "$1"; done; exit 0; }

find_java
# Both are needed: without OpenBLAS Debian's PyTorch takes a reference BLAS, and the peer would not be a fair one.
(need_packages python3-torch libopenblas0-pthread) || give_up "python3-torch and libopenblas0-pthread could not be installed"
python=
for candidate in /usr/bin/python3 python3; do
    if "$candidate" -c 'import torch' 2>/dev/null; then
        python=$candidate
        break
    fi
done
[ -n "$python" ] || give_up "python3-torch cannot be had on this system"
"$python" -c 'import torch; torch.ones(9, 9) @ torch.ones(9, 9); t = open("/proc/self/maps").read(); exit("openblas" not in t and "mkl_" not in t)' \
    || give_up "the peer's PyTorch runs without OpenBLAS or MKL; install libopenblas0-pthread"
peer="Python PyTorch $("$python" -c 'import torch; print(torch.__version__)')"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 MKL_NUM_THREADS=1
trainer() {
    "$JAVA_HOME/bin/java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED "-Dorg.bytedeco.javacpp.cachedir=$build/javacpp" \
        -cp "$lib/*:$lib/lib/*" eu.leam.workbench.trainer.Main "$@" 2>>"$work/trainer.err"
}

# The text is this repository's own: English prose and Java, each a corpus.
"$python" "$here/corpora.py" "$root" "$work"

# Both must agree before a rate is printed: 25 losses to four digits.
trainer train --folder "$work" --stop-after 0 || give_up "the trainer did not start: $(tail -n 1 "$work/trainer.err" | tr '\t' ' ')"
trainer train --folder "$work" --resume --stop-after 25
"$python" "$here/peer.py" losses "$work" 25 >"$work/peer.losses"
"$python" "$here/agree.py" "$work/metrics.jsonl" "$work/peer.losses" || give_up "the losses of both differ"

for round in $(seq "$rounds"); do
    trainer probe --plan "$work/plan.json" --seconds "$seconds" --out "$work/probe.json"
    "$python" -c 'import json,sys; p = json.load(open(sys.argv[1])); print(p["tokensPerSecond"], 1 / p["cpuSecondsPerToken"])' \
        "$work/probe.json" >>"$work/ours"
    "$python" "$here/peer.py" rate "$work" "$seconds" >>"$work/theirs"
done
for i in 1 2; do
    paste "$work/ours" "$work/theirs" | awk -v name="${names[$((i - 1))]}" -v peer="$peer" -v i="$i" '
        { a[NR] = $i; b[NR] = $(i + 2); r[NR] = $i / $(i + 2) }
        function median(x, n,   k, m, t) {
            for (k = 2; k <= n; k++) for (m = k; m > 1 && x[m - 1] > x[m]; m--) { t = x[m]; x[m] = x[m - 1]; x[m - 1] = t }
            return n % 2 ? x[(n + 1) / 2] : (x[n / 2] + x[n / 2 + 1]) / 2 }
        END { printf "trainer\t%s\t%.0f\ttokens/s\t%s\t%.0f\t%.3f\t\n", name, median(a, NR), peer, median(b, NR), median(r, NR) }'
done
