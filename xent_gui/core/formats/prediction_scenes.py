"""Scenes from a file of predictions: one row, or all of them together."""

from __future__ import annotations

from fractions import Fraction

from xent_gui.core.document.classifier import Classifier, scene_of
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Scene
from xent_gui.core.document.wording import typographic
from xent_gui.core.language import grouped, translate, with_mark
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
    title = translate("core", "{name}, line {line}").format(name=name, line=row.line)
    none = (None,) * count
    notes = translate("core", "The label says {label}, the classifier {predicted}.").format(
        label=result.classes[row.label], predicted=result.classes[row.predicted]
    )
    texts = ["1" if at == row.label else "0" for at in range(count)]
    p = Distribution.typed(texts)
    try:
        if result.logits:
            plain = Scene(title, result.classes, p, p, none, notes=notes)
            return scene_of(plain, Classifier(row.texts, label=row.label))
        return Scene(title, result.classes, p, Distribution.typed(row.texts), none, notes=notes)
    except NumberError as error:
        place = translate("core", "Line {line}").format(line=row.line)
        raise FormatError(f"{place}: {error}") from None


def scene_of_means(result: LogLoss, name: str) -> Scene:
    """All rows: n counts the labels, p is how often each occurs, q the mean prediction to 15 digits.

    H(p, q) is then the loss of a classifier that says the same of every row; the mean NLL of the file is
    smaller by what the classifier knows of each.
    """
    counts = tuple(sums.count for sums in result.sums)
    total = sum(counts)
    q = Distribution.typed([with_mark(f"{sums.predicted / total:.15g}") for sums in result.sums])
    p = Distribution.exact([Fraction(count, total) for count in counts])
    notes = translate(
        "core",
        "Class frequencies p and mean predictions q of {rows} rows of {name}; "
        "the mean NLL of its rows is {number} nats.",
    ).format(rows=grouped(total), name=name, number=typographic(result.mean_text(2.718281828459045, 4)))
    title = translate("core", "Mean prediction of {name}").format(name=name)
    return Scene(title, result.classes, p, q, counts, notes=notes)
