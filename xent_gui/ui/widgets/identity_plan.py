"""Where everything in the identity strip stands: H(p, q) = H(p) + D(p‖q) to scale.

Labels never collide and are never clipped. Only numbers and boxes: nothing is painted here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetrics

from xent_gui.core.document.readout import Identity
from xent_gui.core.document.shown import Look
from xent_gui.ui.style.fonts import font, scaled
from xent_gui.ui.style.texts import elided, fitted, width_of

ENTROPY, CROSS, DIVERGENCE = "entropy_p", "cross_entropy", "kl_divergence"
SIDE, BAR, BRACKET, GAP = 16, 30, 9, 4
_HEADROOM = 1.12  # the scale reaches a little beyond what an even distribution would need
_TORN_FROM = 0.7  # where H(p) ends at most when D is infinite, so that the torn part has room


class Words(NamedTuple):
    """What the labels say; of `divergence` and `entropy` the first that fits is shown."""

    cross: str
    entropy: tuple[str, ...]
    divergence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """Words with their place; `inside` where they stand on the filled bar."""

    key: str
    words: str
    box: QRectF
    used: QFont
    inside: bool = False


@dataclass(frozen=True)
class Plan:
    """The strip for one width. x of 0, of H(p) and of H(p, q); boxes of the parts; labels."""

    zero: float
    entropy: float
    cross: float
    case: str
    bracket_y: float
    boxes: dict[str, QRectF]
    labels: list[Label] = field(default_factory=list)

    @property
    def backward(self) -> bool:
        """Whether D is drawn from right to left."""
        return self.cross < self.entropy

    def part_at(self, x: float, y: float) -> str | None:
        """The measure drawn at a place; its labels count."""
        for label in self.labels:
            if not label.inside and label.box.adjusted(-4, -2, 4, 2).contains(x, y):
                return label.key
        for key in (DIVERGENCE, ENTROPY, CROSS):
            if self.boxes[key].contains(x, y):
                return key
        return None


def height_of(look: Look) -> int:
    """How high the strip is."""
    line = QFontMetrics(font("strong", look)).height()
    return 2 * line + scaled(BRACKET, look) + scaled(BAR, look) + 3 * scaled(GAP, look)


def plan(identity: Identity, reference: float, words: Words, look: Look, width: int) -> Plan:
    """Lay out the strip.

    Parameters
    ----------
    identity : values in the unit shown, not of the case "nothing"
    reference : entropy of the even distribution in the same unit, which sets the scale
    words : texts of the labels
    width : pixels
    """
    left, right = float(scaled(SIDE, look)), float(width - scaled(SIDE, look))
    zero, entropy, cross = _places(identity, reference, left, right)
    line = QFontMetrics(font("strong", look)).height()
    gap, bar = scaled(GAP, look), scaled(BAR, look)
    bracket = line + gap + scaled(BRACKET, look) / 2
    top = line + 2.0 * gap + scaled(BRACKET, look)
    # A value below zero makes the parts run over each other: then one stands over the other, half as high.
    half = bar / 2 if min(entropy, cross) < zero else 0
    boxes = {
        ENTROPY: _span(zero, entropy, top, bar - half),
        DIVERGENCE: _span(entropy, cross, top + half, bar - half),
        CROSS: _span(zero, cross, 0, top - gap / 2),
    }
    made = Plan(zero, entropy, cross, identity.case, bracket, boxes)
    made.labels.append(_top_label(words.cross, made, look, left, right))
    made.labels.extend(_lower_labels(words, made, look, left, right))
    return made


def _places(identity: Identity, reference: float, left: float, right: float) -> tuple[float, float, float]:
    entropy, cross = identity.entropy, identity.cross_entropy
    if identity.case == "infinite":
        low, high = min(0.0, entropy), max(reference * _HEADROOM, entropy / _TORN_FROM, 1e-300)
    else:
        low, high = min(0.0, entropy, cross), max(reference * _HEADROOM, entropy, cross)
    span = high - low or 1.0

    def place(value: float) -> float:
        return left + (right - left) * ((value - low) / span)

    return place(0.0), place(entropy), right if identity.case == "infinite" else place(cross)


def _span(start: float, end: float, top: float, height: float) -> QRectF:
    return QRectF(min(start, end), top, abs(end - start), height)


def _top_label(words: str, made: Plan, look: Look, left: float, right: float) -> Label:
    used = fitted(font("strong", look), words, int(right - left))
    box = _box(words, used, (made.zero + made.cross) / 2, 0.0, left, right)
    return Label(CROSS, words, box, used)


def _lower_labels(words: Words, made: Plan, look: Look, left: float, right: float) -> list[Label]:
    """H(p) in its bar where it fits, else under it; D under its part; side by side where both are under."""
    strong = font("strong", look)
    below = made.boxes[DIVERGENCE].bottom() + scaled(GAP, look)
    pad = scaled(10, look)
    free = made.boxes[ENTROPY]
    if made.backward:  # D covers the right end of H(p)
        free = QRectF(free.left(), free.top(), max(made.cross - free.left(), 0), free.height())
    stacked = made.boxes[DIVERGENCE].top() > free.top()
    for text in () if stacked else words.entropy:
        if width_of(text, strong) + 2 * pad <= free.width():
            room = int(right - left)
            text_below, used = _first_fitting(words.divergence, strong, room)
            middle = made.boxes[DIVERGENCE].center().x()
            inside = QRectF(free.left() + pad, free.top(), width_of(text, strong) + 1, free.height())
            return [
                Label(ENTROPY, text, inside, strong, inside=True),
                Label(DIVERGENCE, text_below, _box(text_below, used, middle, below, left, right), used),
            ]
    return _both_below(words, made, strong, below, left, right)


def _both_below(
    words: Words, made: Plan, strong: QFont, below: float, left: float, right: float
) -> list[Label]:
    entropy, apart = words.entropy[-1], 16
    room = int(right - left) - apart
    fitting = (
        text for text in words.divergence if width_of(text, strong) <= room - width_of(entropy, strong)
    )
    divergence = next(fitting, words.divergence[-1])
    used = fitted(strong, entropy + divergence, room)
    divergence = elided(divergence, used, max(room - width_of(entropy, used), 20))
    first = _box(entropy, used, made.boxes[ENTROPY].center().x(), below, left, right)
    second = _box(divergence, used, made.boxes[DIVERGENCE].center().x(), below, left, right)
    if first.right() + apart > second.left():
        first.moveLeft(max(left, min(first.left(), right - second.width() - apart - first.width())))
        second.moveLeft(first.right() + apart)
    return [Label(ENTROPY, entropy, first, used), Label(DIVERGENCE, divergence, second, used)]


def _first_fitting(choices: tuple[str, ...], wanted: QFont, room: int) -> tuple[str, QFont]:
    for text in choices:
        if width_of(text, wanted) <= room:
            return text, wanted
    used = fitted(wanted, choices[-1], room)
    return elided(choices[-1], used, room), used


def _box(words: str, used: QFont, middle: float, top: float, left: float, right: float) -> QRectF:
    """The box of words around a middle, kept between left and right."""
    width = float(width_of(words, used) + 1)
    start = max(left, min(middle - width / 2, right - width))
    return QRectF(start, top, width, QFontMetrics(used).height())
