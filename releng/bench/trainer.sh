#!/usr/bin/env bash
# The trainer beside Python's PyTorch, see trainer/.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
exec "$here/trainer/bench-trainer.sh" "$1/programs/trainer"
