"""Makes torch_cross_entropy.json: losses and gradients of torch, in double precision on the CPU.

pip install torch==2.13.0 && python tests/data/torch_cross_entropy.py
"""

from __future__ import annotations

import json
import random
from pathlib import Path

TARGET = Path(__file__).with_suffix(".json")


def cases() -> list[tuple[list[str], str, int, str]]:
    """Logits, temperature, label and smoothing as typed."""
    made = [
        (["2.0", "1.0", "0.1"], "1", 0, "0"),
        (["2.0", "1.0", "0.1"], "1", 2, "0.1"),
        (["0", "0", "0", "0"], "1", 3, "0"),
        (["1000", "-1000", "0"], "1", 1, "0"),
        (["1000", "-1000", "0"], "1", 0, "0.2"),
        (["1000", "-1000", "0"], "50", 2, "0.05"),
        (["3.5", "-inf", "1.25"], "2", 0, "0"),
        (["3.5", "-inf", "1.25"], "1", 1, "0"),
        (["-2.5", "4.75"], "0.25", 0, "0.5"),
        (["0.3", "0.2", "0.1"], "1", 1, "1"),
    ]
    chance = random.Random(20)
    for classes in (2, 3, 5, 10, 26, 200):
        for temperature, smoothing in (("1", "0"), ("0.5", "0.1"), ("3", "0.3")):
            logits = [f"{chance.gauss(0, 4):.4f}" for _ in range(classes)]
            made.append((logits, temperature, chance.randrange(classes), smoothing))
    return made


def of_torch(logits: list[str], temperature: str, label: int, smoothing: str) -> dict[str, object]:
    """What torch.nn.functional.cross_entropy(z/T, label, label_smoothing=ε) says, with d/dz."""
    import torch

    z = torch.tensor([float(text) for text in logits], dtype=torch.float64, requires_grad=True)
    scaled = z / float(temperature)
    target = torch.tensor(label)
    loss = torch.nn.functional.cross_entropy(scaled, target, label_smoothing=float(smoothing))
    loss.backward()
    assert z.grad is not None
    softmax = torch.softmax(scaled.detach(), 0)
    return {
        "loss": repr(loss.item()),
        "softmax": [repr(share) for share in softmax.tolist()],
        "gradient": [repr(slope) for slope in z.grad.tolist()],
    }


def main() -> None:
    """Write the file."""
    import torch

    lines = [
        json.dumps(
            {"logits": case[0], "temperature": case[1], "label": case[2], "smoothing": case[3]}
            | of_torch(*case)
        )
        for case in cases()
    ]
    version = json.dumps(torch.__version__.partition("+")[0])
    TARGET.write_text(f'{{"torch": {version}, "cases": [\n' + ",\n".join(lines) + "\n]}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
