"""Makes two corpora of the repository's own text and the plan of the comparison: corpora.py ROOT FOLDER."""
import hashlib
import json
import os
import sys

root, folder = sys.argv[1:3]


def corpus(name, endings, least):
    documents = set()
    for path, folders, files in os.walk(root):
        folders[:] = sorted(f for f in folders if not f.startswith(".") and f not in ("target", "bin"))
        for file in sorted(files):
            if file.endswith(endings):
                text = open(os.path.join(path, file), encoding="utf-8", errors="ignore").read()
                documents.update(d.strip() for d in text.split("\n\n") if len(d.strip()) > least)
    target = os.path.join(folder, name + ".txt")
    with open(target, "w", encoding="utf-8", newline="") as out:
        out.write("\n\n".join(sorted(documents)[:4000]) + "\n")
    return {
        "id": name,
        "language": "en",
        "path": name + ".txt",
        "sha256": hashlib.sha256(open(target, "rb").read()).hexdigest(),
        "weight": 0.3 if name == "prose" else 0.7,
    }


plan = {
    "schema": 1,
    "run": "bench",
    "seed": 7,
    "threads": 1,
    "model": {"layers": 4, "width": 96, "heads": 4, "context": 128},
    "training": {
        "tokens": 500000,
        "batch": 4,
        "learningRate": 0.003,
        "minimumLearningRate": 0.0003,
        "warmup": 10,
        "weightDecay": 0.1,
        "beta1": 0.9,
        "beta2": 0.95,
        "epsilon": 1e-8,
        "clip": 1.0,
        "validateEvery": 0,
        "checkpointEvery": 0,
    },
    "datasets": [corpus("prose", ("LICENSE", ".md", ".properties"), 40), corpus("code", (".java",), 60)],
}
json.dump(plan, open(os.path.join(folder, "plan.json"), "w"), indent=1)
