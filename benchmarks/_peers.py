"""The measures as peers compute them, each as its users write it: scipy, scikit-learn, torch, dit, numpy."""

from __future__ import annotations

import importlib
import math
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

Floats = np.ndarray
Found = dict[str, float]
MEASURES = ("entropy_p", "cross_entropy", "kl_divergence")


class Peer(NamedTuple):
    """Somebody else's way to the measures.

    Attributes
    ----------
    name : as tables call it
    module : what has to be installed; None where it is not
    measure : p and q to the measures it offers, in nats
    most : outcomes up to which it takes less than seconds
    """

    name: str
    module: Any
    measure: Callable[[Floats, Floats], Found]
    most: int


def peers() -> list[Peer]:
    """All peers, those that are not installed without their module."""
    return [_made(*one) for one in _PEERS]


def _made(name: str, module: str, measure: Callable[[Any, Floats, Floats], Found], most: int) -> Peer:
    try:
        found = importlib.import_module(module)
    except ImportError:
        found = None
    return Peer(name, found, lambda p, q: measure(found, p, q), most)


def _numpy(_: Any, p: Floats, q: Floats) -> Found:
    """What most people write."""
    log_p, log_q = np.log(p), np.log(q)
    return _named(-(p * log_p).sum(), -(p * log_q).sum(), (p * (log_p - log_q)).sum())


def _scipy_stats(stats: Any, p: Floats, q: Floats) -> Found:
    return {"entropy_p": float(stats.entropy(p)), "kl_divergence": float(stats.entropy(p, q))}


def _scipy_special(special: Any, p: Floats, q: Floats) -> Found:
    """H(p, q) is the sum of the other two."""
    h, d = special.entr(p).sum(), special.rel_entr(p, q).sum()
    return _named(h, h + d, d)


def _sklearn(metrics: Any, p: Floats, q: Floats) -> Found:
    """log_loss with one row for each outcome, weighed by p."""
    classes = np.arange(len(q))
    return {
        "cross_entropy": float(
            metrics.log_loss(classes, np.tile(q, (len(q), 1)), sample_weight=p, labels=classes)
        )
    }


def _torch(torch: Any, p: Floats, q: Floats) -> Found:
    one, other = torch.from_numpy(p), torch.from_numpy(q)
    log_p, log_q = one.log(), other.log()
    return _named(-(one @ log_p), -(one @ log_q), one @ (log_p - log_q))


def _torch_distributions(module: Any, p: Floats, q: Floats) -> Found:
    import torch

    one, other = (module.Categorical(probs=torch.from_numpy(side)) for side in (p, q))
    return {"entropy_p": float(one.entropy()), "kl_divergence": float(module.kl_divergence(one, other))}


def _dit(dit: Any, p: Floats, q: Floats) -> Found:
    """In bits, made nats."""
    names = [(row,) for row in range(len(p))]
    one, other = (dit.Distribution(names, side.tolist()) for side in (p, q))
    kinds = dit.divergences
    bits = (
        dit.shannon.entropy(one),
        kinds.cross_entropy(one, other),
        kinds.kullback_leibler_divergence(one, other),
    )
    return _named(*(float(value) * math.log(2) for value in bits))


def _named(*values: Any) -> Found:
    return dict(zip(MEASURES, map(float, values), strict=True))


_PEERS: tuple[tuple[str, str, Callable[[Any, Floats, Floats], Found], int], ...] = (
    ("plain numpy", "numpy", _numpy, 10**7),
    ("scipy.stats.entropy", "scipy.stats", _scipy_stats, 10**7),
    ("scipy.special", "scipy.special", _scipy_special, 100_000),
    ("sklearn log_loss", "sklearn.metrics", _sklearn, 1_000),
    ("torch", "torch", _torch, 10**7),
    ("torch.distributions", "torch.distributions", _torch_distributions, 100_000),
    ("dit", "dit", _dit, 1_000),
)
