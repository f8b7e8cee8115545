"""Where everything stands on stage: boxes for each layout. Pure; lengths follow the height of the screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect

from xent_gui.core.document.staging import Staging

LINES = 432.0
"""Logical pixels that the stage is high: its smallest type, 12 of them, is 1/36 of the height."""
_WIDEST_NUMBERS = 220


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Boxes on stage; empty where a layout has no such part."""

    title: QRect
    line: QRect
    charts: tuple[QRect, ...]
    numbers: QRect
    strip: QRect
    calculation: QRect
    dots: QRect


def zoom_for(height: int, factor: float = 1.0) -> float:
    """The zoom of everything on a stage of so many pixels."""
    return max(height, 1) / LINES * factor


def arrange(staging: Staging, width: int, height: int, zoom: float, line: bool, strip: int) -> Arrangement:
    """The boxes of a layout.

    Parameters
    ----------
    width, height : of the stage in pixels
    zoom : pixels for one logical pixel
    line : whether there is a notes line
    strip : how high the identity strip is in pixels; 0 for none
    """

    def px(length: float) -> int:
        return round(length * zoom)

    side, none = px(18), QRect()
    inner = width - 2 * side
    dots = QRect(0, height - px(18), width, px(14))
    if staging.arrangement.key == "title":
        middle = QRect(side, px(110), inner, px(110))
        return Arrangement(middle, QRect(side, px(226), inner, px(120)), (), none, none, none, dots)
    title = QRect(side, px(18), inner, px(34))
    under = QRect(side, title.bottom() + px(2), inner, px(20) if line else 0)
    top = (under if line else title).bottom() + px(8)
    strip_box = QRect(side, dots.top() - px(4) - strip, inner, strip) if strip else none
    bottom = (strip_box.top() - px(6)) if strip else dots.top() - px(4)
    body = QRect(side, top, inner, max(bottom - top, 1))
    numbers, charts, calculation = none, body, none
    if staging.arrangement.key == "worked":
        return Arrangement(title, under, (), none, strip_box, body, dots)
    if staging.arrangement.max_readouts and staging.shown_readouts:
        taken = min(px(_WIDEST_NUMBERS), inner * 28 // 100)
        numbers = QRect(body.right() + 1 - taken, body.top(), taken, body.height())
        charts = body.adjusted(0, 0, -taken - px(12), 0)
    count, gap = len(staging.shown_charts), px(18)
    wide = (charts.width() - (count - 1) * gap) // max(count, 1)
    boxes = tuple(
        QRect(charts.left() + place * (wide + gap), charts.top(), wide, charts.height())
        for place in range(count)
    )
    return Arrangement(title, under, boxes, numbers, strip_box, calculation, dots)
