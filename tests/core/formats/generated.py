"""Files of scenes that are hard to compute, and what mpmath says of them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

import mpmath

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Document, Scene
from xent_gui.core.document.units import UNITS

KINDS = ("decimals", "fractions", "doubles", "nearly equal", "tiny", "zeros", "one-hot", "counts", "off")
DIGITS = 700  # of the reference: a perplexity of 1e300 with twelve decimals, and room


def generated_document(seed: int) -> Document:
    """One to three scenes of a kind that the seed chooses; sums of 1 and others."""
    source = random.Random(seed)
    return Document(tuple(_scene(source, KINDS[seed % len(KINDS)]) for _ in range(source.randint(1, 3))))


def _scene(source: random.Random, kind: str) -> Scene:
    size = source.choice((1, 2, 3, 6, 6, 11, 26, 60))
    p = _numbers(source, kind, size)
    q = _nearly(source, p) if kind == "nearly equal" else _numbers(source, kind, size)
    counted = kind == "counts" or source.random() < 0.3
    counts = tuple(
        source.choice((None, 0, source.randint(0, 10**12))) if counted else None for _ in range(size)
    )
    labels = tuple(str(place) for place in range(size))
    unit = source.choice(list(UNITS.values()))
    return Scene(kind, labels, Distribution.typed(p), Distribution.typed(q), counts, unit=unit)


def _numbers(source: random.Random, kind: str, size: int) -> list[str]:
    weights = [source.random() for _ in range(size)]
    total = sum(weights)
    shares = [weight / total for weight in weights]
    if kind == "fractions":
        whole = [source.randint(0, 99) for _ in range(size)]
        return [f"{number}/{max(1, sum(whole))}" for number in whole]
    if kind == "tiny":
        return [
            source.choice((repr(share), f"{source.randint(1, 9)}e-{source.randint(1, 300)}"))
            for share in shares
        ]
    if kind == "zeros":
        return [source.choice(("0", repr(share))) for share in shares]
    if kind == "one-hot":
        return ["1" if place == source.randrange(size) else "0" for place in range(size)]
    if kind == "off":
        return [source.choice(("0.5", "18 %", "½", "1,25", repr(share))) for share in shares]
    if kind == "decimals":
        return [f"{share:.2f}" for share in shares]
    return [repr(share) for share in shares]


def _nearly(source: random.Random, p: Sequence[str]) -> list[str]:
    """Each number a few units of its sixteenth digit off, or the same."""
    moved = [Fraction(text) + source.randint(-9, 9) * Fraction(1, 10**16) for text in p]
    return [
        format(Decimal(max(value, Fraction(0)).numerator) / value.denominator, "f") if value > 0 else "0"
        for value in moved
    ]


def reference(scene: Scene, base: str, decimals: int) -> dict[str, str | None]:
    """Every measure of `xent values --json`, by mpmath at 700 digits."""
    with mpmath.workdps(DIGITS):
        p, q = ([_mpf(value) for value in side] for side in (scene.p, scene.q))
        log = {"nats": mpmath.mpf(1), "bits": mpmath.log(2), "bans": mpmath.log(10)}[base]
        values = _measures(p, q, list(scene.counts), log)
        return {key: None if value is None else _rounded(value, decimals) for key, value in values.items()}


def _measures(
    p: list[mpmath.mpf], q: list[mpmath.mpf], counts: list[int | None], log: mpmath.mpf
) -> dict[str, mpmath.mpf | None]:
    middle = [(a + b) / 2 for a, b in zip(p, q, strict=True)]
    cross = _cross(p, q)
    observed = [mpmath.mpf(count or 0) for count in counts]
    total = sum(observed)
    nll = _cross(observed, q) / log if total else None
    return {
        "entropy_p": _cross(p, p) / log,
        "entropy_q": _cross(q, q) / log,
        "cross_entropy": cross / log,
        "reverse_cross_entropy": _cross(q, p) / log,
        "kl_divergence": (cross - _cross(p, p)) / log,
        "reverse_kl_divergence": (_cross(q, p) - _cross(q, q)) / log,
        "jensen_shannon_divergence": (_cross(middle, middle) - (_cross(p, p) + _cross(q, q)) / 2) / log,
        "perplexity": mpmath.exp(cross),
        "nll_total": nll,
        "nll_mean": None if nll is None else nll / total,
    }


def _cross(weights: list[mpmath.mpf], values: list[mpmath.mpf]) -> mpmath.mpf:
    """−Σ w log v with 0·log 0 = 0; each logarithm is computed once."""
    pairs = [(weight, value) for weight, value in zip(weights, values, strict=True) if weight]
    if any(not value for _, value in pairs):
        return mpmath.inf
    return -mpmath.fsum(weight * mpmath.log(value) for weight, value in pairs)


def _mpf(value: Fraction) -> mpmath.mpf:
    return mpmath.mpf(value.numerator) / value.denominator


def _rounded(value: mpmath.mpf, decimals: int) -> str:
    if mpmath.isinf(value):
        return "inf"
    exact = Decimal(mpmath.nstr(value, DIGITS - 100, min_fixed=0, max_fixed=0))
    rounded = exact.quantize(Decimal((0, (1,), -decimals)), ROUND_HALF_UP, Context(prec=DIGITS))
    return format(rounded if rounded else rounded.copy_abs(), "f")
