"""Which texts stand at the bars and the axis, and where, so that none collides. Pure, without Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from xent_gui.core.maths.numbers import NumberError, format_decimal, parse_number
from xent_gui.ui.charts.slots import Slots

Width = Callable[[str], float]
Manner = Literal["level", "slanted", "upright"]

ELLIPSIS = "…"
_APART = 6.0  # pixels between level labels of neighbours
_LONGEST = 96.0  # pixels of a slanted or upright label, before zoom
_SLOPE = 0.71  # of a label slanted by 45°: pixels aside and down for one along
_ROUND_STRIDES = (1, 2, 5)


@dataclass(frozen=True)
class AxisLabels:
    """The row of outcome labels: which rows have one, what it says, and how it is written."""

    rows: tuple[int, ...]
    texts: tuple[str, ...]
    manner: Manner
    depth: float
    """Pixels it needs below the axis."""


def axis_labels(
    slots: Slots, labels: Sequence[str], width: Width, line: float, before: float = 0.0
) -> AxisLabels:
    """Lay out the labels of the visible outcomes: level if they fit, else slanted or upright, else only some.

    Parameters
    ----------
    width : the width of a text in pixels
    line : height of a line of text in pixels
    before : pixels left of the plot area that slanted labels may reach into
    """
    visible = slots.visible
    if not visible:
        return AxisLabels((), (), "level", line)
    if slots.slot < line * 1.05:
        return _thinned(slots, labels, width, line)
    texts = [labels[row] for row in visible]
    widest = max(map(width, texts))
    room = slots.slot - _APART
    if widest <= room or slots.slot >= 72 * slots.zoom:
        return AxisLabels(tuple(visible), tuple(elided(text, room, width) for text in texts), "level", line)
    return _turned(slots, labels, width, line, before)


def _turned(slots: Slots, labels: Sequence[str], width: Width, line: float, before: float) -> AxisLabels:
    longest, visible = _LONGEST * slots.zoom, slots.visible
    slanted = slots.slot >= line * 1.5
    texts = []
    for row in visible:
        room = (slots.x(row + 0.5) + before) / _SLOPE - line / 2 if slanted else longest
        texts.append(elided(labels[row], min(longest, room), width))
    widest = max(map(width, texts))
    if slanted:
        return AxisLabels(tuple(visible), tuple(texts), "slanted", widest * _SLOPE + line)
    return AxisLabels(tuple(visible), tuple(texts), "upright", widest + line * 0.5)


def _thinned(slots: Slots, labels: Sequence[str], width: Width, line: float) -> AxisLabels:
    """Every 2nd, 5th, 10th, … label, level; where labels are numbers, the round ones."""
    visible = slots.visible
    # the widest is looked for among a sample: 100,000 labels cannot all be measured at each step of a zoom
    sample = (*visible[:: max(1, len(visible) // 64)], visible[-1])
    widest = min(max(width(labels[row]) for row in sample), 120 * slots.zoom)
    stride = _round_stride((widest + 2 * _APART) / slots.slot)
    first = _round_start(labels, visible.start, stride)
    rows = tuple(range(first, visible.stop, stride))
    return AxisLabels(rows, tuple(elided(labels[row], widest, width) for row in rows), "level", line)


def _round_stride(needed: float) -> int:
    power = 1
    while True:
        for factor in _ROUND_STRIDES:
            if factor * power >= needed:
                return factor * power
        power *= 10


def _round_start(labels: Sequence[str], start: int, stride: int) -> int:
    """The first row to label: one whose number is a multiple of the stride, where labels count up by one."""
    label = labels[start]
    if label.isascii() and label.isdigit() and len(label) < 16:
        row = start + -int(label) % stride
        if row < len(labels) and labels[row] == str(int(label) + row - start):
            return row
    return start + -start % stride


def elided(text: str, room: float, width: Width) -> str:
    """The text, cut with an ellipsis where it is wider than `room`; "" where not even that fits."""
    if width(text) <= room:
        return text
    low, high = 0, min(len(text), 400)
    while low < high:
        middle = (low + high + 1) // 2
        if width(text[:middle].rstrip() + ELLIPSIS) <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS if low else ""


def value_text(typed: str, room: float, width: Width) -> str:
    """A value as typed, or as much of it as fits: an "…" stands for the last digits of a decimal.

    Fractions, powers and percentages are never cut: part of "1/12" would read as another number. Where
    nothing of that fits, the value rounded to fewer decimals stands there, but not a 0 that is none, and
    no decimal among percentages.
    """
    if width(typed) <= room:
        return typed
    point = "," if "," in typed else "."
    whole, mark, digits = typed.partition(point)
    if mark and digits.isdigit() and (whole.isdigit() or not whole):
        cut = elided(typed, room, width)
        if len(cut) > len(whole) + 3:
            return cut
    return "" if "%" in typed else _rounded(typed, point, room, width)


def _rounded(typed: str, point: str, room: float, width: Width) -> str:
    """A value with as many decimals as it has, two at most, rounded as by hand."""
    try:
        value = parse_number(typed)
    except NumberError:  # half typed
        return ""
    decimals = next((few for few in (0, 1) if (value * 10**few).denominator == 1), 2)
    text = format_decimal(value, decimals).replace(".", point)
    hidden = value and not any(digit in text for digit in "123456789")
    return text if not hidden and width(text) <= room else ""
