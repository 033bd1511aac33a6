"""Compares losses: agree.py METRICS LOSSES. Equal to four digits after the first or a difference below 5e-4, else exit 1."""
import json
import sys

ours = [json.loads(line)["loss"] for line in open(sys.argv[1])]
theirs = [float(line) for line in open(sys.argv[2])]
worst = max(abs(a - b) for a, b in zip(ours, theirs))
print(f"{len(theirs)} losses, largest difference {worst:.1e}", file=sys.stderr)
sys.exit(0 if len(ours) == len(theirs) and worst < 5e-4 else 1)
