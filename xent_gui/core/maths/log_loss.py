"""The mean NLL of a classifier's predictions (log loss), gathered chunk by chunk with a bound on its error.

Each −ln p is off by less than four units in its last place (numpy's logarithm) and by what reading a decimal
as a double costs, 2^-53 of p; sums are exact before their rounding (`math.fsum`). A number is shown with the
digits that this bound decides.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

KEPT = 1000
"""Worst rows, and rows of each kind of trouble, that are kept to be shown."""

EPSILON = 2.0**-52
"""Where scikit-learn's log_loss clips double precision probabilities: to [eps, 1 − eps]."""

_UNITS = 4 * 2.0**-52  # relative error of a logarithm
_READING = 2.0**-53  # relative error of a decimal read as a double
_SUM_TO_ONE = 1e-12  # differences of a sum from 1 that rounding alone may cause


@dataclass(frozen=True, slots=True)
class Prediction:
    """One row of the file: the line it begins in, the true and the predicted class, p of the true one."""

    line: int
    label: int
    predicted: int
    share: float
    loss: float
    texts: tuple[str, ...]


@dataclass(slots=True)
class ClassSums:
    """What is added up for one class: over the rows whose label it is."""

    count: int = 0
    loss: float = 0.0
    infinite: int = 0
    correct: int = 0
    share: float = 0.0
    predicted: float = 0.0
    """Σ of this class's probability over all rows."""

    @property
    def mean_loss(self) -> float:
        """Mean NLL of its rows in nats; nan without rows."""
        if not self.count:
            return math.nan
        return math.inf if self.infinite else self.loss / self.count


class LogLoss:
    """Everything that is said of a file of predictions."""

    def __init__(self, classes: Sequence[str], logits: bool) -> None:
        self.classes, self.logits = tuple(classes), logits
        self.rows = 0
        self.sums = [ClassSums() for _ in self.classes]
        self.pairs: dict[tuple[int, int], tuple[int, int]] = {}
        """(true, predicted) → how often, and the first line."""
        self.infinite: list[int] = []
        self.unread: list[tuple[int, str]] = []
        self.uneven: list[tuple[float, int]] = []
        self.count_infinite = self.count_unread = self.count_uneven = 0
        self.error = 0.0
        self._clipped: list[float] = []
        self._losses: list[float] = []
        self._worst: list[tuple[float, int, Prediction]] = []
        self._uneven: list[tuple[float, int, float]] = []

    # adding

    def refuse(self, line: int, reason: str) -> None:
        """A row that cannot be read."""
        self.count_unread += 1
        if len(self.unread) < KEPT:
            self.unread.append((line, reason))

    def add(
        self,
        lines: Sequence[int],
        labels: Sequence[int],
        values: Sequence[Sequence[float]],
        texts: Callable[[int], tuple[str, ...]],
    ) -> None:
        """Add rows: line, label and numbers of each; `texts(i)` gives the numbers of row i as they stand."""
        if not lines:
            return
        import numpy as np

        numbers = np.array(values, dtype=np.float64)
        true = np.array(labels, dtype=np.intp)
        each = np.arange(len(lines))
        if self.logits:
            shares, losses = _of_logits(numbers, true)
            largest = np.abs(np.where(np.isfinite(numbers), numbers, 0.0)).max()
            self.error += len(lines) * float((largest + numbers.shape[1]) * _UNITS)
        else:
            shares = numbers
            with np.errstate(divide="ignore"):
                losses = -np.log(shares[each, true])
            self._check_sums(lines, shares.sum(axis=1))
        self.rows += len(lines)
        picked = shares[each, true]
        guesses = shares.argmax(axis=1)
        clipped = np.clip(picked, EPSILON, 1 - EPSILON)
        self._clipped.append(math.fsum((-np.log(clipped)).tolist()))
        self._add_losses(lines, losses)
        self._add_classes(true, guesses, picked, losses, shares)
        self._add_pairs(lines, true, guesses)
        self._add_worst(lines, true, guesses, picked, losses, texts)

    def _add_losses(self, lines: Sequence[int], losses: Floats) -> None:
        import numpy as np

        endless = np.flatnonzero(np.isinf(losses))
        self.count_infinite += len(endless)
        self.infinite += [lines[at] for at in endless[: KEPT - len(self.infinite)]]
        finite = losses[np.isfinite(losses)]
        total = math.fsum(np.abs(finite).tolist())
        self._losses.append(math.fsum(finite.tolist()))
        self.error += total * _UNITS + len(lines) * _READING

    def _add_classes(self, true: NDArray[np.intp], guesses: NDArray[np.intp], *floats: Floats) -> None:
        import numpy as np

        picked, losses, shares = floats
        count = len(self.classes)
        finite = np.where(np.isfinite(losses), losses, 0.0)
        counts = np.bincount(true, minlength=count)
        by_class = (
            counts,
            np.bincount(true, finite, minlength=count),
            np.bincount(true, np.isinf(losses), minlength=count),
            np.bincount(true, guesses == true, minlength=count),
            np.bincount(true, picked, minlength=count),
            shares.sum(axis=0),
        )
        for at, one in enumerate(self.sums):
            n, loss, endless, correct, share, predicted = (column[at] for column in by_class)
            one.count += int(n)
            one.loss += float(loss)
            one.infinite += int(endless)
            one.correct += int(correct)
            one.share += float(share)
            one.predicted += float(predicted)

    def _add_pairs(self, lines: Sequence[int], true: NDArray[np.intp], guesses: NDArray[np.intp]) -> None:
        import numpy as np

        wrong = np.flatnonzero(guesses != true)
        codes, first, counts = np.unique(
            true[wrong] * len(self.classes) + guesses[wrong], return_index=True, return_counts=True
        )
        for code, at, count in zip(codes.tolist(), first.tolist(), counts.tolist(), strict=True):
            pair = divmod(code, len(self.classes))
            before, line = self.pairs.get(pair, (0, lines[int(wrong[at])]))
            self.pairs[pair] = before + count, line

    def _add_worst(
        self,
        lines: Sequence[int],
        true: NDArray[np.intp],
        guesses: NDArray[np.intp],
        picked: Floats,
        losses: Floats,
        texts: Callable[[int], tuple[str, ...]],
    ) -> None:
        import numpy as np

        least = self._worst[0][0] if len(self._worst) == KEPT else -math.inf
        for at in np.argsort(-losses, kind="stable")[:KEPT].tolist():
            loss = float(losses[at])
            if loss <= least:
                break
            share, line = float(picked[at]), lines[at]
            row = Prediction(line, int(true[at]), int(guesses[at]), share, loss, texts(at))
            (heapq.heappush if len(self._worst) < KEPT else heapq.heappushpop)(
                self._worst, (loss, -line, row)
            )

    def _check_sums(self, lines: Sequence[int], sums: Floats) -> None:
        import numpy as np

        apart = np.abs(sums - 1)
        uneven = np.flatnonzero(apart > _SUM_TO_ONE)
        self.count_uneven += len(uneven)
        for at in uneven[np.argsort(-apart[uneven], kind="stable")][:KEPT].tolist():
            entry = float(apart[at]), -lines[at], float(sums[at])
            (heapq.heappush if len(self._uneven) < KEPT else heapq.heappushpop)(self._uneven, entry)

    def finish(self) -> None:
        """Sort what is kept."""
        self.uneven = [(total, -line) for _, line, total in sorted(self._uneven, reverse=True)]

    # what came of it

    @property
    def worst(self) -> list[Prediction]:
        """The rows with the largest loss, worst first."""
        return [row for _, _, row in sorted(self._worst, key=lambda entry: entry[:2], reverse=True)]

    @property
    def mean(self) -> float:
        """Mean NLL in nats; inf where a true class has probability 0, nan without rows."""
        if not self.rows:
            return math.nan
        return math.inf if self.count_infinite else math.fsum(self._losses) / self.rows

    @property
    def mean_finite(self) -> float:
        """Mean NLL in nats of the rows where it is finite."""
        left = self.rows - self.count_infinite
        return math.fsum(self._losses) / left if left else math.nan

    @property
    def clipped(self) -> float:
        """What scikit-learn's log_loss says of the same numbers as doubles, clipped to [eps, 1 − eps]."""
        return math.fsum(self._clipped) / self.rows if self.rows else math.nan

    @property
    def accuracy(self) -> float:
        """Part of the rows whose true class has the largest number (the first of equal ones)."""
        return sum(one.correct for one in self.sums) / self.rows if self.rows else math.nan

    def mean_text(self, base: float, decimals: int) -> str:
        """The mean NLL in units of a base, with as many of the decimals as the error bound decides."""
        if not math.isfinite(self.mean):
            return "inf" if self.rows else ""
        bound = (self.error / self.rows + abs(self.mean) * 2.0**-51) / math.log(base)
        value = self.mean / math.log(base)
        for places in (*range(decimals, -1, -1), decimals + 1):
            text = _rounded(value, places)
            if text == _rounded(value - bound, places) == _rounded(value + bound, places):
                break
        return text


def _rounded(value: float, places: int) -> str:
    """To decimals, never "-0.00"."""
    text = f"{value:.{places}f}"
    return text if float(text) else text.lstrip("-")


def _of_logits(numbers: Floats, true: NDArray[np.intp]) -> tuple[Floats, Floats]:
    """softmax of each row, shape (n, K), and −ln of it at the label, shape (n,), both without overflow."""
    import numpy as np

    each = np.arange(len(numbers))
    below = numbers - numbers.max(axis=1, keepdims=True)
    weights = np.exp(below)
    totals = weights.sum(axis=1)
    return weights / totals[:, None], np.log(totals) - below[each, true]
