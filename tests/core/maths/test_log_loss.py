"""The log loss of predictions, chunk by chunk, against sums over single rows."""

from __future__ import annotations

import math
from collections import Counter
from fractions import Fraction

import mpmath
import numpy as np
import pytest

from xent_gui.core.maths.log_loss import EPSILON, KEPT, LogLoss, Prediction

CLASSES = ("a", "b", "c")
CHUNKS = (1, 7, 500, 0, 700)


def rows(number: int, logits: bool) -> tuple[list[int], list[list[float]]]:
    """True classes and numbers; among probabilities zeros, ones and sums that are off."""
    random = np.random.default_rng(3)
    numbers = random.normal(0, 3, (number, 3)).round(3)
    if logits:
        numbers[5] = numbers[6] = (0, 0, -math.inf)
        numbers[8] = (800, 0, -800)
    else:
        numbers = np.exp(numbers)
        numbers = (numbers / numbers.sum(axis=1, keepdims=True)).round(6)
        numbers[3], numbers[4], numbers[5], numbers[9] = (1, 0, 0), (0, 1, 0), (0.5, 0.5, 0), (0.4, 0.4, 0.1)
        numbers[::11] = numbers[10]
    true = random.integers(0, 3, number)
    true[3:7] = 0, 0, 2, 1
    return true.tolist(), numbers.tolist()


def text(row: list[float]) -> tuple[str, ...]:
    return tuple(map(str, row))


def gathered(true: list[int], numbers: list[list[float]], logits: bool) -> LogLoss:
    result, start = LogLoss(CLASSES, logits), 0
    for size in CHUNKS:
        part = slice(start, start + size)
        kept = numbers[part]
        result.add(range(2, 2 + len(true))[part], true[part], kept, lambda at, kept=kept: text(kept[at]))
        start += size
    assert start == len(true)
    result.finish()
    return result


class Single:
    """The same, each row for itself, with mpmath."""

    def __init__(self, true: list[int], numbers: list[list[float]], logits: bool) -> None:
        powers = [[mpmath.exp(x) for x in row] if logits else list(map(mpmath.mpf, row)) for row in numbers]
        sums = [mpmath.fsum(row) if logits else 1 for row in powers]
        self.true, self.all = true, range(len(true))
        self.shares = [[x / whole for x in row] for row, whole in zip(powers, sums, strict=True)]
        self.picked = [self.shares[at][label] for at, label in enumerate(true)]
        self.losses = [-mpmath.log(share) if share else mpmath.inf for share in self.picked]
        self.endless = {at for at in self.all if not self.picked[at]}
        self.guesses = [row.index(max(row)) for row in numbers]
        self.right = [guess == label for guess, label in zip(self.guesses, true, strict=True)]


@pytest.mark.parametrize("logits", [False, True])
def test_everything_that_is_said_is_what_single_rows_say(logits: bool) -> None:
    true, numbers = rows(sum(CHUNKS), logits)
    result = gathered(true, numbers, logits)
    with mpmath.workdps(50):
        single = Single(true, numbers, logits)
        finite = [single.losses[at] for at in single.all if at not in single.endless]
        mean = mpmath.fsum(finite) / len(finite)
        assert (result.rows, result.mean) == (len(true), math.inf)
        assert result.count_infinite == len(single.endless) > 0
        assert result.infinite == [at + 2 for at in sorted(single.endless)]
        assert result.mean_finite == pytest.approx(float(mean), rel=1e-14)
        assert abs(result.mean_finite - mean) <= result.error / len(finite) + 1e-16
        assert result.error / len(finite) <= (1e-12 if logits else 1e-14), "right but too wide"
        clipped = [min(max(share, EPSILON), 1 - EPSILON) for share in single.picked]
        whole = -mpmath.fsum(map(mpmath.log, clipped))
        assert result.clipped == pytest.approx(float(whole / len(true)), rel=1e-13)
        assert result.accuracy == sum(single.right) / len(true)
        for label, one in enumerate(result.sums):
            here = {at for at in single.all if true[at] == label}
            assert (one.count, one.infinite) == (len(here), len(here & single.endless))
            assert one.correct == sum(single.right[at] for at in here)
            assert one.loss == pytest.approx(
                float(mpmath.fsum(single.losses[at] for at in here - single.endless))
            )
            assert one.share == pytest.approx(float(mpmath.fsum(single.picked[at] for at in here)))
            assert one.predicted == pytest.approx(float(mpmath.fsum(row[label] for row in single.shares)))
            assert one.mean_loss == (math.inf if one.infinite else pytest.approx(one.loss / one.count))
        wrong = [(true[at], single.guesses[at], at + 2) for at in single.all if not single.right[at]]
        counts = Counter(pair[:2] for pair in wrong)
        firsts = {pair[:2]: pair[2] for pair in reversed(wrong)}
        assert result.pairs == {pair: (counts[pair], firsts[pair]) for pair in counts}


@pytest.mark.parametrize("logits", [False, True])
def test_the_worst_rows_are_kept_the_first_of_equal_ones_first(logits: bool) -> None:
    true, numbers = rows(sum(CHUNKS), logits)
    worst, single = gathered(true, numbers, logits).worst, Single(true, numbers, logits)
    order = sorted(single.all, key=lambda at: (-single.losses[at], at))
    assert len(worst) == KEPT < len(true)
    for row, at in list(zip(worst, order, strict=False))[:50]:
        assert row == Prediction(at + 2, true[at], single.guesses[at], row.share, row.loss, text(numbers[at]))
        assert row.share == pytest.approx(float(single.picked[at]))
        assert row.loss == pytest.approx(float(single.losses[at]))
    assert min(row.loss for row in worst) >= float(single.losses[order[KEPT]]) - 1e-12


def test_sums_that_are_not_one_are_told_largest_difference_first() -> None:
    true, numbers = rows(sum(CHUNKS), False)
    apart = [(abs(sum(map(Fraction, row)) - 1), at, sum(row)) for at, row in enumerate(numbers)]
    uneven = sorted((entry for entry in apart if entry[0] > 1e-12), key=lambda entry: (-entry[0], entry[1]))
    result = gathered(true, numbers, False)
    assert result.count_uneven == len(uneven) > 0
    assert sorted(line for _, line in result.uneven) == sorted(at + 2 for _, at, _ in uneven)
    assert [total for total, _ in result.uneven] == pytest.approx([total for _, _, total in uneven], abs=3e-6)
    assert result.uneven[0] == (pytest.approx(0.9), 11)
    assert gathered(*rows(sum(CHUNKS), True), True).count_uneven == 0


def test_of_each_trouble_a_thousand_rows_are_kept() -> None:
    result, many = LogLoss(CLASSES, False), KEPT + 5
    for start in (0, many):
        lines = range(start, start + many)
        values = [[0.0, 1.0, (line + 1) / 2**20] for line in lines]
        result.add(lines, [0] * many, values, lambda at: (str(at),))
        for line in lines:
            result.refuse(line, f"because {line}")
    result.finish()
    assert result.count_infinite == result.count_uneven == result.count_unread == 2 * many
    assert result.infinite == list(range(KEPT))
    assert result.unread == [(line, f"because {line}") for line in range(KEPT)]
    assert [line for _, line in result.uneven] == list(range(2 * many - 1, 2 * many - 1 - KEPT, -1))
    assert [row.line for row in result.worst] == list(range(KEPT))
    assert math.isnan(result.mean_finite)
    assert result.mean_text(2, 3) == "inf"


def test_nothing_added_is_nothing_said() -> None:
    result = LogLoss(CLASSES, False)
    result.add([], [], [], lambda _: ())
    assert (result.rows, result.error, result.mean_text(2, 4), result.worst) == (0, 0.0, "", [])
    for value in (result.mean, result.mean_finite, result.clipped, result.accuracy, result.sums[0].mean_loss):
        assert math.isnan(value)


@pytest.mark.parametrize(("base", "bits"), [(2, 1), (4, 2), (1024, 10)])
def test_as_many_digits_are_shown_as_the_bound_decides(base: float, bits: int) -> None:
    def of(share: float) -> LogLoss:
        result = LogLoss(("a", "b"), False)
        result.add([1], [0], [[share, 1 - share]], lambda _: ())
        return result

    third = of(0.125)  # 3 bits
    for decimals in (1, 3, 12):
        assert third.mean_text(base, decimals) == f"{3 / bits:.{decimals}f}"
    assert 13 < len(third.mean_text(base, 30)) < 20, "the bound leaves the rest open"
    assert of(1.0).mean_text(base, 4) == "0.0000"
    assert of(1 + 1e-9).mean_text(base, 4) == "0.0000"
    assert of(1 + 1e-9).mean_text(base, 10) == f"{-1e-9 / math.log(base):.10f}"
