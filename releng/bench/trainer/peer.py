"""The trainer's peer: the same model, data order and optimiser in Python's PyTorch, as fast as we can write it there.

Reads a run's plan.json and the checkpoint of its initial weights; draws the same text with its own Philox and split.
  peer.py losses FOLDER STEPS      prints the loss of each step
  peer.py rate FOLDER SECONDS      prints tokens per second and tokens per CPU second
"""
import hashlib
import json
import math
import os
import re
import struct
import sys
import time

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
import torch
import torch.nn.functional as F

torch.set_num_threads(1)
END, VOCABULARY = 256, 257
MASK32 = 0xFFFFFFFF


def philox(seed, stream, index):
    """64 bits of Philox4x32-10 (Salmon et al., 2011)."""
    c = [index & MASK32, index >> 32 & MASK32, stream & MASK32, stream >> 32 & MASK32]
    k0, k1 = seed & MASK32, seed >> 32 & MASK32
    for _ in range(10):
        p0, p1 = 0xD2511F53 * c[0], 0xCD9E8D57 * c[2]
        c = [(p1 >> 32) ^ c[1] ^ k0, p1 & MASK32, (p0 >> 32) ^ c[3] ^ k1, p0 & MASK32]
        k0, k1 = (k0 + 0x9E3779B9) & MASK32, (k1 + 0xBB67AE85) & MASK32
    return c[1] << 32 | c[0]


def training_ring(path):
    """Tokens of the training documents: those whose hash is above the tenth."""
    text = open(path, encoding="utf-8", newline="").read().replace("\r\n", "\n")
    documents = [d.strip() for d in re.split(r"\n[ \t]*(?:\n[ \t]*)+", text)]
    documents = [d for d in documents if d]
    keys = [int(hashlib.sha256(d.encode()).hexdigest()[:8], 16) for d in documents]
    limit = max((1 << 32) // 10, min(keys) + 1)
    if limit > max(keys):
        limit = max(keys)
    ring = []
    for document, key in zip(documents, keys):
        if key >= limit:
            ring += list(document.encode()) + [END]
    return ring


class Draws:
    def __init__(self, plan, folder):
        self.seed = plan["seed"]
        self.batch = plan["training"]["batch"]
        self.context = plan["model"]["context"]
        self.rings = [training_ring(os.path.join(folder, d["path"])) for d in plan["datasets"]]
        self.weights = [d["weight"] for d in plan["datasets"]]

    def batch_of(self, step):
        inputs, targets = [], []
        for sequence in range(self.batch):
            index = step << 16 | sequence
            point = (philox(self.seed, 1, index) >> 11) * 2.0**-53 * sum(self.weights)
            upto, chosen = 0.0, 0
            for chosen, weight in enumerate(self.weights):
                upto += weight
                if point < upto:
                    break
            ring = self.rings[chosen]
            at = (philox(self.seed, 2, index) >> 1) * (2 * len(ring)) >> 64
            row = [ring[(at + i) % len(ring)] for i in range(self.context + 1)]
            inputs.append(row[:-1])
            targets.append(row[1:])
        return torch.tensor(inputs), torch.tensor(targets).view(-1)


def safetensors(path):
    with open(path, "rb") as file:
        data = file.read()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    tensors = {}
    for name, entry in header.items():
        if name != "__metadata__":
            start, end = (8 + length + offset for offset in entry["data_offsets"])
            flat = torch.frombuffer(bytearray(data[start:end]), dtype=torch.float32)
            tensors[name] = flat.view(entry["shape"])
    return tensors


class Model:
    def __init__(self, shape, weights, batch):
        self.layers, self.width, self.heads = shape["layers"], shape["width"], shape["heads"]
        self.context, self.batch = shape["context"], batch
        # One flat buffer each for numbers and gradients: the optimiser is then a few calls.
        matrices = [n for n in weights if weights[n].dim() == 2]
        names = matrices + [n for n in weights if weights[n].dim() == 1]
        self.flat = torch.cat([weights[n].reshape(-1) for n in names])
        self.grad = torch.zeros_like(self.flat)
        self.decayed = sum(weights[n].numel() for n in matrices)
        self.p, at = {}, 0
        for n in names:
            size = weights[n].numel()
            leaf = self.flat[at : at + size].view(weights[n].shape).detach().requires_grad_()
            leaf.grad = self.grad[at : at + size].view(weights[n].shape)
            self.p[n], at = leaf, at + size
        head = self.width // self.heads
        angle = torch.arange(self.context, dtype=torch.float64)[:, None] * 10000.0 ** (
            -torch.arange(0, head, 2, dtype=torch.float64) / head
        )
        turn = torch.polar(torch.ones_like(angle), angle).to(torch.complex64)
        self.turn = turn[:, None, :]
        self.mask = torch.full((self.context, self.context), -math.inf).triu(1)

    def norm(self, h, name):
        return F.layer_norm(h, (self.width,), self.p[name + ".weight"], self.p[name + ".bias"])

    def loss(self, inputs, targets):
        b, t, d, n = self.batch, self.context, self.width, self.heads
        p, head = self.p, self.width // self.heads
        h = F.embedding(inputs, p["embedding.weight"])
        for i in range(self.layers):
            layer = f"layers.{i}."
            mixed = F.linear(self.norm(h, layer + "attention.norm"), p[layer + "attention.in.weight"])
            turned = mixed[..., : 2 * d].reshape(b, t, 2 * n, head // 2, 2)
            turned = torch.view_as_real(torch.view_as_complex(turned) * self.turn).view(b, t, 2, n, head)
            q = turned[:, :, 0].transpose(1, 2).reshape(b * n, t, head)
            k = turned[:, :, 1].transpose(1, 2).reshape(b * n, t, head)
            v = mixed[..., 2 * d :].view(b, t, n, head).transpose(1, 2).reshape(b * n, t, head)
            scores = torch.baddbmm(self.mask, q, k.transpose(1, 2), alpha=1 / math.sqrt(head))
            o = torch.bmm(torch.softmax(scores, -1), v)
            o = o.view(b, n, t, head).transpose(1, 2).reshape(b, t, d)
            h = h + F.linear(o, p[layer + "attention.out.weight"])
            wide = F.gelu(F.linear(self.norm(h, layer + "feedforward.norm"), p[layer + "feedforward.in.weight"]))
            h = h + F.linear(wide, p[layer + "feedforward.out.weight"])
        logits = F.linear(self.norm(h, "norm"), p["embedding.weight"])
        return F.cross_entropy(logits.view(-1, VOCABULARY), targets)


class AdamW:
    def __init__(self, plan, model):
        self.t, self.model = plan, model
        self.m, self.v = torch.zeros_like(model.flat), torch.zeros_like(model.flat)
        self.root = torch.zeros_like(model.flat)

    def rate(self, step, steps):
        t = self.t
        if step < t["warmup"]:
            return t["learningRate"] * (step + 1) / t["warmup"]
        share = min(1, (step - t["warmup"]) / max(1, steps - 1 - t["warmup"]))
        low = t["minimumLearningRate"]
        return low + (t["learningRate"] - low) * 0.5 * (1 + math.cos(math.pi * share))

    @torch.no_grad()
    def step(self, step, steps):
        t, g, flat = self.t, self.model.grad, self.model.flat
        rate = self.rate(step, steps)
        norm = torch.linalg.vector_norm(g).item()
        c = min(1.0, t["clip"] / norm) if t["clip"] > 0 else 1.0
        b1, b2 = t["beta1"], t["beta2"]
        self.m.mul_(b1).add_(g, alpha=(1 - b1) * c)
        self.v.mul_(b2).addcmul_(g, g, value=(1 - b2) * c * c)
        torch.sqrt(self.v, out=self.root)
        self.root.div_(math.sqrt(1 - b2 ** (step + 1))).add_(t["epsilon"])
        flat[: self.model.decayed].mul_(1 - rate * t["weightDecay"])
        flat.addcdiv_(self.m, self.root, value=-rate / (1 - b1 ** (step + 1)))


def main(mode, folder, amount):
    plan = json.load(open(os.path.join(folder, "plan.json")))
    training, shape = plan["training"], plan["model"]
    model = Model(shape, safetensors(os.path.join(folder, "checkpoints/step-00000000/model.safetensors")), training["batch"])
    optimiser, draws = AdamW(training, model), Draws(plan, folder)
    per_step = training["batch"] * shape["context"]
    steps = -(-training["tokens"] // per_step)

    def step(i, inputs, targets):
        model.grad.zero_()
        loss = model.loss(inputs, targets)
        loss.backward()
        optimiser.step(i, steps)
        return loss.item()

    if mode == "losses":
        for i in range(int(amount)):
            print(step(i, *draws.batch_of(i)))
        return
    batches = [draws.batch_of(i) for i in range(20)]
    for i in range(5):
        step(i, *batches[i])
    done, wall, cpu = 0, time.perf_counter(), time.process_time()
    while time.perf_counter() - wall < float(amount):
        step(5 + done, *batches[done % 20])
        done += 1
    print(done * per_step / (time.perf_counter() - wall), done * per_step / (time.process_time() - cpu))


main(*sys.argv[1:4])
