"""Softmax and log-sum-exp of exact numbers, as finely as anybody asks: what a classifier makes of its logits.

softmax(x)_i = e^(x_i) / Σ e^(x_j), and LSE(x) = ln Σ e^(x_j), so that −ln softmax(x)_i = LSE(x) − x_i. The
largest x is taken out of the exponentials first, exactly, so that nothing overflows; terms too small to reach
the precision asked for are left out, and the error says so.

At ties nothing finer than Ziv's strategy is needed: e^x of different rational x are linearly independent
(Lindemann and Weierstrass), so a softmax is rational only where all finite x are equal, and LSE(x) less a
rational number is rational, in units of any rational base, only where one finite x or none is left, or
where it is a whole number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import ROUND_FLOOR, Context, Decimal
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

from .enclosure import QUICK, Enclosure
from .evaluate import in_base
from .fixed import context, exp_fixed, to_fixed
from .forms import ONE
from .numbers import format_decimal, scaled_text
from .rounding import round_scaled
from .sources import Given
from .vector import SMALL

if TYPE_CHECKING:
    from .softmax_arrays import Gaps, SoftmaxInArrays

Exponent = Fraction | None
"""An exact number, or None for −∞, whose exponential is 0."""

_LEVELS = (QUICK, 256, 1024, 4096)
_LEAST_REACH = 1100  # bits; smaller exponentials than 2^-1100 of the largest are no doubles either
_GUARD = 12  # digits
_INTEGERS = 256  # bits up to which exponentials in integers are faster than those of `decimal`
_FINER = 16
_MOST_IN_ARRAYS = 1 << 20


class Logits:
    """Numbers of which softmaxes are taken, at one temperature after the other; None for −∞."""

    def __init__(self, numbers: Sequence[Exponent]) -> None:
        self.numbers = tuple(numbers)
        finite = [number for number in self.numbers if number is not None]
        if not finite:
            raise ValueError("softmax needs at least one finite number")
        self.finite = len(finite)
        self.largest = max(finite)
        self.equal = min(finite) == self.largest
        """Whether all finite numbers are the same."""

    def __len__(self) -> int:
        return len(self.numbers)

    @cached_property
    def total(self) -> Fraction:
        """The exact sum of the finite numbers."""
        return Given([number for number in self.numbers if number is not None]).total()

    @cached_property
    def gaps(self) -> Gaps:
        """How far each is below the largest."""
        from .softmax_arrays import Gaps

        return Gaps(self.numbers, self.largest)


class Softmax:
    """The softmax of logits divided by a temperature; exponentials are kept for each precision asked for."""

    def __init__(self, logits: Logits, divisor: Fraction = ONE) -> None:
        self.logits, self.divisor = logits, divisor
        self.largest = logits.largest / divisor
        self.uniform = Fraction(1, logits.finite) if logits.equal else None
        """The share of each finite number where all of them are equal."""
        self._known: dict[int, tuple[list[Decimal], Decimal]] = {}

    def __len__(self) -> int:
        return len(self.logits)

    @cached_property
    def arrays(self) -> SoftmaxInArrays | None:
        """The first try; None where there are too few numbers for it, or too many for its bound."""
        if not SMALL < len(self) <= _MOST_IN_ARRAYS:
            return None
        from .softmax_arrays import SoftmaxInArrays

        return SoftmaxInArrays(self.logits.gaps, self.divisor)

    def weights(self, bits: int) -> tuple[list[Decimal], Decimal]:
        """e^(x − largest x) of each, and their sum, all within a relative 2^-bits·10^-4.

        Those below 2^-1100 and below 2^-bits are 0.
        """
        if bits not in self._known:
            using = context(int(bits * 0.30103) + 2 * _GUARD)
            least = -Fraction(7, 10) * max(bits, _LEAST_REACH)
            weights = [self._weight(number, least, bits, using) for number in self.logits.numbers]
            total = Decimal(0)
            for weight in weights:
                if weight:
                    total = using.add(total, weight)
            self._known[bits] = weights, total
        return self._known[bits]

    def shares(self, bits: int = QUICK) -> list[Decimal]:
        """softmax(x), shape (K,), each within a relative 2^-bits·10^-3; 0 for −∞ and below about 1e-331."""
        weights, total = self.weights(bits)
        using = context(int(bits * 0.30103) + 2 * _GUARD)
        return [using.divide(weight, total) if weight else weight for weight in weights]

    def _weight(self, number: Exponent, least: Fraction, bits: int, using: Context) -> Decimal:
        if number is None:
            return Decimal(0)
        below = (number - self.logits.largest) / self.divisor
        if below < least:
            return Decimal(0)
        if bits > _INTEGERS:
            return using.exp(using.divide(Decimal(below.numerator), Decimal(below.denominator)))
        mantissa, shift = exp_fixed(below, bits + _FINER)
        return using.divide(Decimal(mantissa), Decimal(1 << shift))

    def log_sum_exps(self) -> Iterator[Enclosure]:
        """LSE(x), enclosed more and more finely."""
        if self.arrays is not None:
            yield _shifted(self.arrays.log_sum(), self.largest)
        for bits in _LEVELS:
            using = context(int(bits * 0.30103) + 2 * _GUARD)
            logarithm = using.ln(self.weights(bits)[1])
            exact = context(using.prec + bits + 10)
            rest = int(exact.multiply(logarithm, Decimal(1 << bits)).to_integral_value(ROUND_FLOOR))
            # The sum is off by less than 2^-bits·10^-3, what is left out by less still.
            yield _shifted(Enclosure(rest, 3, bits), self.largest)

    def shares_of(self, row: int) -> Iterator[Enclosure]:
        """One number's softmax, enclosed more and more finely."""
        if self.arrays is not None:
            yield self.arrays.share(row)
        for bits in _LEVELS:
            weights, total = self.weights(bits)
            yield Enclosure(to_fixed(Fraction(weights[row]) / Fraction(total), bits), 2, bits)


def round_log_sum_exp(softmax: Softmax, less: Fraction, base: Fraction | None, decimals: int) -> str:
    """(LSE(x) − less) in units of a base (None for e), correctly rounded, ties away from zero."""
    if softmax.logits.finite == 1 and (base is None or softmax.largest == less):
        return format_decimal(softmax.largest - less, decimals)
    below = above = 0
    for enclosed in softmax.log_sum_exps():
        nats = _shifted(enclosed, -less)
        below, above = _rounded_ends(nats if base is None else in_base(nats, base), decimals)
        if below == above:
            break
    return scaled_text(above, decimals)


def round_quotient(value: Fraction, base: Fraction | None, decimals: int) -> str:
    """A rational number of nats in units of a base (None for e), correctly rounded."""
    if base is None or not value:
        return format_decimal(value, decimals)
    below = above = 0
    for bits in _LEVELS:
        below, above = _rounded_ends(in_base(Enclosure(to_fixed(value, bits), 1, bits), base), decimals)
        if below == above:
            break
    return scaled_text(above, decimals)


def round_share(softmax: Softmax, row: int, less: Fraction, divisor: Fraction, decimals: int) -> str:
    """(softmax(x)_row − less) / divisor, correctly rounded: with p and T, the gradient of the loss."""
    if softmax.logits.numbers[row] is None or softmax.uniform is not None:
        share = softmax.uniform if softmax.logits.numbers[row] is not None else None
        return format_decimal(((share or Fraction(0)) - less) / divisor, decimals)
    below = above = 0
    for middle, error, bits in softmax.shares_of(row):
        below, above = (
            _rounded_quotient(end, bits, less, divisor, decimals) for end in (middle - error, middle + error)
        )
        if below == above:
            break
    return scaled_text(above, decimals)


def _rounded_quotient(number: int, bits: int, less: Fraction, divisor: Fraction, decimals: int) -> int:
    """(number/2^bits − less)/divisor·10^decimals rounded to a whole number, ties away from zero."""
    top = (number * less.denominator - (less.numerator << bits)) * divisor.denominator
    bottom = less.denominator * divisor.numerator << bits
    rounded: int = (2 * abs(top) * 10**decimals + bottom) // (2 * bottom)
    return -rounded if top < 0 else rounded


def _shifted(enclosed: Enclosure, number: Fraction) -> Enclosure:
    """The sum of an enclosed number and a rational one."""
    middle, error, bits = enclosed
    return Enclosure(middle + to_fixed(number, bits), error + 1, bits)


def _rounded_ends(enclosed: Enclosure, decimals: int) -> tuple[int, int]:
    middle, error, bits = enclosed
    return round_scaled(middle - error, bits, decimals), round_scaled(middle + error, bits, decimals)
