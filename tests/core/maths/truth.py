"""True values by mpmath, from the exact fractions, with far more digits than are asked of the program."""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

import mpmath

DIGITS = 700  # 1e-300 is squared in D(p‖q) for p next to q


def _log(value: Fraction) -> mpmath.mpf:
    return mpmath.log(_mp(value))


def _mp(value: Fraction) -> mpmath.mpf:
    return mpmath.mpf(value.numerator) / value.denominator


def _cross(p: Sequence[Fraction], q: Sequence[Fraction]) -> mpmath.mpf:
    if any(a and not b for a, b in zip(p, q, strict=True)):
        return mpmath.inf
    return -mpmath.fsum(_mp(a) * _log(b) for a, b in zip(p, q, strict=True) if a)


def _kl(p: Sequence[Fraction], q: Sequence[Fraction]) -> mpmath.mpf:
    if any(a and not b for a, b in zip(p, q, strict=True)):
        return mpmath.inf
    return mpmath.fsum(_mp(a) * _log(a / b) for a, b in zip(p, q, strict=True) if a)


def true_value(
    name: str,
    p: Sequence[Fraction],
    q: Sequence[Fraction],
    counts: Sequence[int] | None,
    base: float | Fraction,
    digits: int = DIGITS,
) -> mpmath.mpf:
    """Return a measure to about ``digits`` digits."""
    with mpmath.workdps(digits):
        if name == "perplexity":
            return mpmath.exp(_cross(p, q))
        unit = mpmath.mpf(1) if base == math.e else _log(Fraction(base))
        n = [Fraction(count) for count in counts or ()]
        r = [(a + b) / 2 for a, b in zip(p, q, strict=True)]
        nats = {
            "entropy_p": lambda: _cross(p, p),
            "entropy_q": lambda: _cross(q, q),
            "cross_entropy": lambda: _cross(p, q),
            "reverse_cross_entropy": lambda: _cross(q, p),
            "kl_divergence": lambda: _kl(p, q),
            "reverse_kl_divergence": lambda: _kl(q, p),
            "jensen_shannon_divergence": lambda: (_kl(p, r) + _kl(q, r)) / 2,
            "nll_total": lambda: _cross(n, q),
            "nll_mean": lambda: _cross(n, q) / _mp(sum(n)),
            "log_likelihood": lambda: -_cross(n, q),
        }[name]()
        if mpmath.isinf(nats) and unit < 0:
            return -nats
        return nats / unit


def rounded(value: mpmath.mpf, decimals: int, digits: int = DIGITS) -> str:
    """Return the value as the program should show it, rounded from all its digits."""
    if mpmath.isinf(value):
        return "inf" if value > 0 else "-inf"
    with mpmath.workdps(digits):
        exact = Decimal(mpmath.nstr(value, digits - 20, strip_zeros=False))
    text = format(
        exact.quantize(Decimal((0, (1,), -decimals)), ROUND_HALF_UP, Context(prec=digits + 400)), "f"
    )
    return text.lstrip("-") if not Decimal(text) else text


def nearest(value: mpmath.mpf) -> float:
    """Return the nearest double (mpmath's float() is right for normal numbers; subnormals round twice)."""
    if mpmath.isinf(value):
        return math.inf if value > 0 else -math.inf
    with mpmath.workdps(60):
        return float(Decimal(mpmath.nstr(value, 60)))


def is_nearest(found: float, true: mpmath.mpf) -> bool:
    """Whether no other double is nearer, but for a billionth of the gap: exact halves have two neighbours."""
    if math.isinf(found) or mpmath.isinf(true):
        return found == nearest(true)
    with mpmath.workdps(DIGITS):
        return bool(abs(mpmath.mpf(found) - true) <= mpmath.mpf(math.ulp(found)) * (0.5 + 1e-9))
