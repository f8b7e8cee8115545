"""Scenes from a file of predictions: one row, or all of them together."""

from __future__ import annotations

from fractions import Fraction

from xent_gui.core.document.classifier import Classifier, scene_of
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Scene
from xent_gui.core.maths.log_loss import LogLoss, Prediction
from xent_gui.core.maths.numbers import NumberError

from .errors import FormatError


def scene_of_row(result: LogLoss, row: Prediction, name: str) -> Scene:
    """One row: p is its label, q its probabilities as they stand in the file; logits are kept as logits.

    Raises
    ------
    FormatError
        Where a number of the row is none that a scene can hold, such as 1e-1000.
    """
    count = len(result.classes)
    title, none = f"{name}, line {row.line}", (None,) * count
    notes = f"The label says {result.classes[row.label]}, the classifier {result.classes[row.predicted]}."
    texts = ["1" if at == row.label else "0" for at in range(count)]
    p = Distribution.typed(texts)
    try:
        if result.logits:
            plain = Scene(title, result.classes, p, p, none, notes=notes)
            return scene_of(plain, Classifier(row.texts, label=row.label))
        return Scene(title, result.classes, p, Distribution.typed(row.texts), none, notes=notes)
    except NumberError as error:
        raise FormatError(f"Line {row.line}: {error}") from None


def scene_of_means(result: LogLoss, name: str) -> Scene:
    """All rows: n counts the labels, p is how often each occurs, q the mean prediction to 15 digits.

    H(p, q) is then the loss of a classifier that says the same of every row; the mean NLL of the file is
    smaller by what the classifier knows of each.
    """
    counts = tuple(sums.count for sums in result.sums)
    total = sum(counts)
    q = Distribution.typed([f"{sums.predicted / total:.15g}" for sums in result.sums])
    p = Distribution.exact([Fraction(count, total) for count in counts])
    notes = (
        f"Class frequencies p and mean predictions q of {total:,} rows of {name}; "
        f"the mean NLL of its rows is {result.mean_text(2.718281828459045, 4).replace('inf', '∞')} nats."
    )
    return Scene(f"Mean prediction of {name}", result.classes, p, q, counts, notes=notes)
