"""Scenes that are hard to compute, and what mpmath says of them with 60 digits."""

from __future__ import annotations

import random
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

import mpmath

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import UNITS

DIGITS = 60
MORE_DIGITS = 900  # where 60 cannot tell on which side of a tie a value lies
KINDS = ("doubles", "decimals", "fractions", "close", "zeros", "subnormal", "ties", "off")
SIZES = (1, 2, 2, 3, 3, 4, 6, 6, 8, 12, 24)


def adversarial_scene(seed: int) -> Scene:
    """A scene of a kind that the seed chooses; one in 500 has a thousand outcomes."""
    source = random.Random(seed)
    kind = KINDS[seed % len(KINDS)]
    size = source.randint(100, 1000) if source.random() < 0.002 else source.choice(SIZES)
    p = _texts(source, kind, size)
    q = _close(source, p) if kind == "close" else _texts(source, kind, size)
    counted = source.random() < 0.5
    counts = tuple(source.choice((0, 1, source.randint(0, 10**12))) if counted else None for _ in range(size))
    labels = tuple(str(row + 1) for row in range(size))
    unit = UNITS["bits"] if kind == "ties" else source.choice(list(UNITS.values()))
    decimals = source.randint(0, 3) if kind == "ties" else source.randint(0, 12)
    return Scene(
        kind, labels, Distribution.typed(p), Distribution.typed(q), counts, unit=unit, decimals=decimals
    )


def _texts(source: random.Random, kind: str, size: int) -> list[str]:
    weights = [source.random() for _ in range(size)]
    shares = [weight / sum(weights) for weight in weights]
    if kind == "fractions":
        whole = [source.randint(0, 30) for _ in range(size)]
        return [f"{number}/{max(1, sum(whole))}" for number in whole]
    if kind == "ties":  # powers of two: entropies in bits are multiples of 1/2**k, so many end in 5
        return _halved(source, size)
    if kind == "decimals":
        return [f"{share:.2f}" for share in shares]
    if kind == "zeros":
        return [source.choice(("0", "0.0", repr(share))) for share in shares]
    if kind == "subnormal":
        small = ("5e-324", "2.5e-310", "1e-300", "0", "1e-400")
        return [source.choice((*small, repr(share), repr(share))) for share in shares]
    if kind == "off":
        return [source.choice(("0.5", "18 %", "½", "1,25", "3", repr(share))) for share in shares]
    return [repr(share) for share in shares]


def _halved(source: random.Random, size: int) -> list[str]:
    """1, split in halves until there are as many parts as wanted, in any order."""
    parts = [0]
    while len(parts) < size:
        depth = parts.pop(source.randrange(len(parts)))
        parts += [depth + 1, depth + 1]
    source.shuffle(parts)
    return [f"1/{2**depth}" for depth in parts]


def _close(source: random.Random, p: list[str]) -> list[str]:
    """Each a few units of its sixteenth digit off, or the same."""
    moved = [Decimal(text) * (1 + source.randint(-9, 9) * Decimal("1e-15")) for text in p]
    return [format(value, "f") for value in moved]


@dataclass(frozen=True)
class Truth:
    """Measures and terms of a scene by mpmath, in its unit."""

    measures: dict[str, mpmath.mpf | None]
    terms: dict[str, list[mpmath.mpf]]
    digits: int


def truth_of(scene: Scene, digits: int = DIGITS) -> Truth:
    """Formulas applied to the numbers as typed, 0·log 0 = 0, infinite where an argument is 0."""
    with mpmath.workdps(digits):
        logs = {side: [_log(value, scene.unit.key) for value in scene.side(side)] for side in ("p", "q")}  # type: ignore[arg-type]
        p, q = ([_mpf(value) for value in side] for side in (scene.p, scene.q))
        n = [mpmath.mpf(count or 0) for count in scene.counts]
        terms = {
            "entropy_p": _terms(p, logs["p"]),
            "entropy_q": _terms(q, logs["q"]),
            "cross_entropy": _terms(p, logs["q"]),
            "reverse_cross_entropy": _terms(q, logs["p"]),
            "surprisal_p": [-log for log in logs["p"]],
            "surprisal_q": [-log for log in logs["q"]],
        }
        terms["kl_divergence"] = _minus(terms["cross_entropy"], terms["entropy_p"])
        terms["reverse_kl_divergence"] = _minus(terms["reverse_cross_entropy"], terms["entropy_q"])
        measures = {key: mpmath.fsum(terms[key]) for key in terms if not key.startswith("surprisal")}
        middle = [(a + b) / 2 for a, b in zip(p, q, strict=True)]
        unit = _unit(scene.unit.key)
        mixed = -mpmath.fsum(value * mpmath.log(value) for value in middle if value) / unit
        measures["jensen_shannon_divergence"] = mixed - (measures["entropy_p"] + measures["entropy_q"]) / 2
        measures["perplexity"] = mpmath.exp(measures["cross_entropy"] * unit)
        total = mpmath.fsum(n)
        nll = mpmath.fsum(_terms(n, logs["q"])) if total else None
        measures |= {"nll_total": nll, "nll_mean": nll / total if total else None}
        measures["log_likelihood"] = None if nll is None else -nll
        return Truth(measures, terms, digits)


def is_shown_right(scene: Scene, truth: Truth, key: str, shown: str, row: int | None = None) -> bool:
    """Whether a text is the value correctly rounded, ties away from zero, as the window writes it.

    Parameters
    ----------
    key : of a measure; of a column where `row` is given
    """
    value = truth.measures[key] if row is None else truth.terms[key][row]
    if value is None:
        return shown == "–"
    if mpmath.isinf(value):
        return shown == ("∞" if value > 0 else "−∞")
    if (
        " × 10" in shown or "e+" in shown
    ):  # a perplexity of dozens of digits, whose mantissa has as many as are wanted
        return _is_mantissa_right(value, shown, scene.decimals)
    if shown == _rounded(value, scene.decimals, truth.digits):
        return True
    if truth.digits == MORE_DIGITS:
        return False
    return is_shown_right(scene, truth_of(scene, MORE_DIGITS), key, shown, row)


def _rounded(value: mpmath.mpf, decimals: int, digits: int) -> str:
    using = Context(prec=2 * digits + 400)
    with mpmath.workdps(digits):
        exact = Decimal(mpmath.nstr(value, digits - 10, strip_zeros=False))
    if exact.adjusted() > digits - 20:
        return ""  # so few digits say nothing of the last one
    fine = Decimal((0, (1,), -(digits - 20)))
    nearly = exact.quantize(fine, ROUND_HALF_UP, using)  # 1.75 where mpmath has 1.74999…
    text = format(nearly.quantize(Decimal((0, (1,), -decimals)), ROUND_HALF_UP, using), "f")
    return text.replace("-", "−") if any(digit in text for digit in "123456789") else text.lstrip("-")


def _is_mantissa_right(value: mpmath.mpf, shown: str, decimals: int) -> bool:
    mantissa = Decimal(shown.partition("e+")[0].partition(" ×")[0])
    with mpmath.workdps(DIGITS):
        exact = Decimal(mpmath.nstr(value, DIGITS - 10, strip_zeros=False, min_fixed=0, max_fixed=0))
    return mantissa == Decimal(f"{exact.scaleb(-exact.adjusted()):.{decimals}f}")


def _terms(weights: list[mpmath.mpf], logs: list[mpmath.mpf]) -> list[mpmath.mpf]:
    return [-weight * log if weight else mpmath.mpf(0) for weight, log in zip(weights, logs, strict=True)]


def _minus(first: list[mpmath.mpf], second: list[mpmath.mpf]) -> list[mpmath.mpf]:
    return [a if mpmath.isinf(a) else a - b for a, b in zip(first, second, strict=True)]


def _log(value: Fraction, unit: str) -> mpmath.mpf:
    return mpmath.log(_mpf(value)) / _unit(unit) if value else -mpmath.inf


def _unit(unit: str) -> mpmath.mpf:
    return {"nats": mpmath.mpf(1), "bits": +mpmath.ln2, "bans": +mpmath.ln10}[unit]  # + rounds to the digits


def _mpf(value: Fraction) -> mpmath.mpf:
    return mpmath.mpf(value.numerator) / value.denominator
