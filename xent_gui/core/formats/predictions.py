"""A file of predictions in a stream: each row a label, and a probability or logit for each class.

Rows are read a few thousand at a time and only sums are kept, so that a file of any size takes little memory.
Probabilities are taken as they stand: rows that do not sum to 1 are counted and named, never changed.
"""

from __future__ import annotations

import csv
import math
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Literal

from xent_gui.core.document.wording import clean_line
from xent_gui.core.language import grouped, translate
from xent_gui.core.language import quoted as in_quotes
from xent_gui.core.maths.log_loss import LogLoss

from .errors import FormatError, quoted
from .prediction_rows import opened, split_lines

Kind = Literal["probabilities", "logits"]
KINDS: tuple[Kind, ...] = ("probabilities", "logits")
MOST_CLASSES = 1000
_LABELS = (
    "label",
    "labels",
    "y",
    "y_true",
    "true",
    "truth",
    "target",
    "class",
    "true class",
    "gold",
    "actual",
)
_ASIDE = ("id", "index", "row", "split", "fold", "name", "file", "prediction", "predicted", "y_pred")
_SAMPLE = 200  # rows that the layout is guessed from
_CHUNK = 2000  # rows read between two reports of progress


@dataclass(frozen=True, slots=True)
class Layout:
    """How a file is read.

    Attributes
    ----------
    names : of the columns, made up where there is no header
    header : whether the first row holds names
    label : place of the column of labels
    columns : places of the columns with a number for each class, in the order of `classes`
    classes : what the classes are called in the column of labels
    kind : whether the numbers are probabilities or logits
    delimiter : between columns; "json" for a JSON object a line
    comma : whether the decimal mark is a comma
    """

    names: tuple[str, ...]
    header: bool
    label: int
    columns: tuple[int, ...]
    classes: tuple[str, ...]
    kind: Kind
    delimiter: str
    comma: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the reading of a file is: `part` of it from 0 to 1, with everything counted so far."""

    part: float
    result: LogLoss


def guess_layout(path: Path, label: str | int | None = None, kind: Kind | None = None) -> Layout:
    """How a file is most likely to be read; raises `FormatError` where it is no file of predictions.

    Parameters
    ----------
    path : CSV, TSV or their relatives, with or without a header; or JSON lines
    label : the column of labels, where it is known: its name or number (from 1) as text, or its place
    kind : of the numbers, where it is known
    """
    with opened(path) as file:
        lines = list(islice(file, _SAMPLE))
    if not any(line.strip() for line in lines):
        raise FormatError(translate("core", "{name} is empty.").format(name=in_quotes(path.name)))
    delimiter = "json" if lines[0].lstrip().startswith("{") else _delimiter(lines)
    rows = [cells for _, cells in split_lines(iter(lines), delimiter)]
    header = delimiter == "json" or sum(_number(cell) is None for cell in rows[0]) > 1
    width = len(rows[0])
    names = tuple(rows[0]) if header else _made_up(width)
    body = rows[1:] if header else rows
    if not body or width < 3:
        told = translate(
            "core",
            "{name} has {count} columns: a label and a number for each of two classes or more are needed.",
        )
        raise FormatError(told.format(name=in_quotes(path.name), count=width))
    comma = delimiter != "," and any("," in cell for row in body for cell in row)
    place = _label_place(names, body, label, header)
    aside = {at for at, name in enumerate(names) if header and name.strip().casefold() in _ASIDE}
    columns = tuple(at for at in range(width) if at != place and at not in aside and _holds_numbers(body, at))
    if len(columns) < 2:
        told = translate("core", "{name} has no two columns of numbers beside the label {label}.")
        raise FormatError(told.format(name=in_quotes(path.name), label=quoted(names[place])))
    if len(columns) > MOST_CLASSES:
        told = translate("core", "{name} has {count} classes; {most} are the most that are read.")
        count = grouped(len(columns))
        raise FormatError(told.format(name=in_quotes(path.name), count=count, most=grouped(MOST_CLASSES)))
    numbers = [_number(row[at]) or 0.0 for row in body for at in columns if len(row) > at]
    guessed: Kind = "logits" if any(number < 0 or number > 1.001 for number in numbers) else "probabilities"
    layout = Layout(names, header, place, columns, (), kind or guessed, delimiter, comma)
    return replace(
        layout, classes=_classes(layout, columns, [row[place] for row in body if len(row) > place])
    )


def read_predictions(path: Path, layout: Layout) -> Iterator[Progress]:
    """Read the whole file, a few thousand rows at a time; stop asking to cancel.

    Rows that cannot be read (too few cells, no number, an unknown label) are counted and named in
    `LogLoss.unread`, and belong to no sum.
    """
    result = LogLoss(layout.classes, layout.kind == "logits")
    known = {name: at for at, name in enumerate(layout.classes)}
    size = max(path.stat().st_size, 1)
    with opened(path) as file:
        rows = split_lines(file, layout.delimiter, layout.names)
        if layout.header:
            next(rows, None)
        while chunk := list(islice(rows, _CHUNK)):
            _add(result, chunk, layout, known)
            yield Progress(min(os.lseek(file.fileno(), 0, os.SEEK_CUR) / size, 1.0), result)
    result.finish()
    yield Progress(1.0, result)


def _add(result: LogLoss, chunk: list[tuple[int, list[str]]], layout: Layout, known: dict[str, int]) -> None:
    lines, labels, values, texts = [], [], [], []
    for line, cells in chunk:
        if not any(cells):
            continue
        try:
            numbers = _numbers(cells, layout)
            label = known.get(cells[layout.label].strip())
            if label is None:
                told = translate("core", "{label} is none of the classes")
                raise ValueError(told.format(label=quoted(cells[layout.label])))
        except ValueError as error:
            result.refuse(line, str(error))
            continue
        lines.append(line)
        labels.append(label)
        values.append(numbers)
        texts.append(cells)
    result.add(lines, labels, values, lambda at: tuple(texts[at][place].strip() for place in layout.columns))


def _numbers(cells: list[str], layout: Layout) -> list[float]:
    if len(cells) <= max(*layout.columns, layout.label):
        told = translate("core", "has {count} cells, and {needed} are needed")
        raise ValueError(told.format(count=len(cells), needed=len(layout.names)))
    texts = [cells[place] for place in layout.columns]
    try:
        if layout.comma:
            texts = [text.replace(",", ".") for text in texts]
        numbers = list(map(float, texts))
    except ValueError:
        wrong = next(text for text in texts if _number(text) is None)
        raise ValueError(translate("core", "{text} is not a number").format(text=quoted(wrong))) from None
    total, least = sum(numbers), min(numbers)
    if not math.isfinite(total) or (least < 0 and layout.kind == "probabilities"):  # seldom: look closer
        _check(numbers, texts, layout.kind)
    if layout.kind == "logits" and max(numbers) == float("-inf"):
        raise ValueError(translate("core", "every logit is −inf"))
    return numbers


def _check(numbers: list[float], texts: list[str], kind: Kind) -> None:
    for number, text in zip(numbers, texts, strict=True):
        if math.isnan(number) or number == math.inf or (kind == "probabilities" and number < 0):
            logit, probability = (
                translate("core", "{text} is no logit"),
                translate("core", "{text} is no probability"),
            )
            raise ValueError((logit if kind == "logits" else probability).format(text=quoted(text)))


def _made_up(width: int) -> tuple[str, ...]:
    name = translate("core", "column {number}")
    return tuple(name.format(number=place) for place in range(1, width + 1))


def _delimiter(lines: list[str]) -> str:
    """The one that cuts most rows into the same number of cells, the more the better."""

    def score(mark: str) -> tuple[int, int]:
        widths = [len(row) for row in csv.reader(lines[:50], delimiter=mark) if row]
        return (widths.count(widths[0]), widths[0]) if widths and widths[0] > 1 else (0, 0)

    return max(("\t", ";", ",", "|", " "), key=score)


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


def _holds_numbers(body: list[list[str]], at: int) -> bool:
    """Whether most rows have a number there: single bad ones are told when the file is read."""
    known = [_number(row[at]) is not None for row in body if len(row) > at]
    return 2 * sum(known) > len(known)


def _label_place(names: Sequence[str], body: list[list[str]], wanted: str | int | None, header: bool) -> int:
    if wanted is not None:
        return wanted if isinstance(wanted, int) else _named_place(names, wanted, header)
    for place, name in enumerate(names):
        if header and name.strip().casefold() in _LABELS:
            return place
    for place in range(len(names)):
        if any(len(row) > place and _number(row[place]) is None for row in body):
            return place
    for place in (len(names) - 1, 0):
        if all(len(row) > place and row[place].strip().isdigit() for row in body):
            return place
    raise FormatError(translate("core", "No column of labels was found: name it, or give its number."))


def _named_place(names: Sequence[str], wanted: str, header: bool) -> int:
    lowered = [name.strip().casefold() for name in names]
    if header and wanted.strip().casefold() in lowered:
        return lowered.index(wanted.strip().casefold())
    if wanted.isdigit() and 1 <= int(wanted) <= len(names):
        return int(wanted) - 1
    told = translate("core", "There is no column {wanted}: the columns are {columns}.")
    raise FormatError(told.format(wanted=quoted(wanted), columns=", ".join(names[:12])))


def _classes(layout: Layout, columns: Sequence[int], labels: Sequence[str]) -> tuple[str, ...]:
    """The names of the columns where labels are such names, else 0, 1, … or 1, 2, …"""
    seen = {label.strip() for label in labels}
    bare = [clean_line(layout.names[place]) for place in columns]
    for cut in ("", "p_", "prob_", "proba_", "p(", "logit_", "z_", "class_", "score_"):
        names = [name[len(cut) :].rstrip(")") if name.startswith(cut) else name for name in bare]
        if len(set(names)) == len(names) and seen <= set(names) and seen:
            return tuple(names)
    first = 1 if str(len(columns)) in seen and "0" not in seen else 0
    counted = tuple(str(place + first) for place in range(len(columns)))
    return counted if not seen or seen & set(counted) or not layout.header else tuple(bare)
