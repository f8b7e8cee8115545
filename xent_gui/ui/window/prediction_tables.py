"""What the window of predictions shows of a `LogLoss`: sentences, and rows of its tables."""

from __future__ import annotations

import math

from xent_gui.core.document.units import Unit
from xent_gui.core.document.wording import typographic
from xent_gui.core.language import grouped, translate, with_mark
from xent_gui.core.maths.log_loss import LogLoss
from xent_gui.ui.tables.sortable_table import Cell

DECIMALS = 4


def headline(result: LogLoss, unit: Unit, decimals: int) -> str:
    """The mean NLL with its unit."""
    text = typographic(result.mean_text(unit.base, decimals))
    return f"{text} {unit.name}" if text else "–"


def sentences(result: LogLoss, unit: Unit) -> list[str]:
    """What is to be said of the file, most important first."""
    said = [
        translate(
            "PredictionsDialog",
            "{rows} rows, {classes} classes, {kind}. The true class is the likeliest in {right} %.",
        ).format(
            rows=grouped(result.rows),
            classes=len(result.classes),
            kind=translate("PredictionsDialog", "logits")
            if result.logits
            else translate("PredictionsDialog", "probabilities"),
            right=with_mark(f"{100 * result.accuracy:.2f}") if result.rows else "–",
        )
    ]
    clipped = with_mark(f"{result.clipped / math.log(unit.base):.6f}") if result.rows else "–"
    said.append(
        translate(
            "PredictionsDialog",
            "scikit-learn's log_loss says {clipped} {unit}: it clips each p to [2⁻⁵², 1 − 2⁻⁵²].",
        ).format(clipped=clipped, unit=unit.name)
    )
    return [*said, *_troubles(result)]


def _troubles(result: LogLoss) -> list[str]:
    """What is wrong with rows of the file."""
    said = []
    if result.count_infinite:
        lines = ", ".join(map(str, result.infinite[:4]))
        said.append(
            translate(
                "PredictionsDialog",
                "True class with probability 0: {count} of the rows (line {lines}); the mean is ∞.",
            ).format(count=grouped(result.count_infinite), lines=lines)
        )
    if result.count_uneven:
        total, line = result.uneven[0]
        said.append(
            translate(
                "PredictionsDialog",
                "Rows that do not sum to 1: {count} (most: {total} in line {line}); none was changed.",
            ).format(count=grouped(result.count_uneven), total=with_mark(f"{total:.9g}"), line=line)
        )
    if result.count_unread:
        line, reason = result.unread[0]
        said.append(
            translate(
                "PredictionsDialog",
                "Rows that could not be read and are left out: {count} (line {line}: {reason}).",
            ).format(count=grouped(result.count_unread), line=line, reason=reason)
        )
    return said


def class_rows(result: LogLoss, unit: Unit) -> list[list[Cell]]:
    """Class, rows, mean NLL, accuracy, mean p of the true class, mean p over all rows."""
    scale = math.log(unit.base)
    return [
        [
            (name, name),
            (grouped(sums.count), float(sums.count)),
            _cell(sums.mean_loss / scale),
            _cell(_mean(float(sums.correct), sums.count)),
            _cell(_mean(sums.share, sums.count)),
            _cell(_mean(sums.predicted, result.rows)),
        ]
        for name, sums in zip(result.classes, result.sums, strict=True)
    ]


def worst_rows(result: LogLoss, unit: Unit) -> list[list[Cell]]:
    """Line, true class, predicted class, p of the true class, NLL."""
    scale = math.log(unit.base)
    return [
        [
            (str(row.line), float(row.line)),
            (result.classes[row.label], result.classes[row.label]),
            (result.classes[row.predicted], result.classes[row.predicted]),
            (with_mark(f"{row.share:.4g}"), row.share),
            _cell(row.loss / scale),
        ]
        for row in result.worst
    ]


def mistake_rows(result: LogLoss) -> list[list[Cell]]:
    """True class, predicted class, how often, part of the true class's rows, first line."""
    found = sorted(result.pairs.items(), key=lambda pair: -pair[1][0])
    return [
        [
            (result.classes[true], result.classes[true]),
            (result.classes[guess], result.classes[guess]),
            (grouped(count), float(count)),
            _cell(_mean(float(count), result.sums[true].count)),
            (str(line), float(line)),
        ]
        for (true, guess), (count, line) in found
    ]


def trouble_rows(result: LogLoss) -> list[list[Cell]]:
    """Line and what is wrong with it: unreadable, infinite, not summing to 1."""
    rows: list[tuple[int, str]] = list(result.unread)
    rows += [
        (line, translate("PredictionsDialog", "the true class has probability 0")) for line in result.infinite
    ]
    rows += [
        (
            line,
            translate("PredictionsDialog", "sums to {total}").format(total=with_mark(f"{total:.12g}")),
        )
        for total, line in result.uneven
    ]
    return [[(str(line), float(line)), (words, words)] for line, words in rows]


def _mean(total: float, count: int) -> float:
    return total / count if count else math.nan


def _cell(value: float) -> Cell:
    if math.isnan(value):
        return "–", -1.0
    return typographic(f"{value:.{DECIMALS}f}"), value
