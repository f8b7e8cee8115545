"""What a chart wears: colours and fonts of a look, made once and asked for often."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import cached_property

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from xent_gui.core.document.shown import Look
from xent_gui.ui.style.fonts import font
from xent_gui.ui.style.tokens import Tokens, tokens_of

_ROLES = {
    "tick": "small",
    "label": "label",
    "value": "small_strong",
    "legend": "small",
    "note": "small",
    "title": "title",
}


class Dress:
    """Colours and fonts for one look. Immutable; equal looks give equal dresses."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.tokens: Tokens = tokens_of(look.theme)
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetricsF] = {}
        self._colors: dict[tuple[str, int], QColor] = {}
        self._pictures: dict[Hashable, QPixmap] = {}
        self._widths: dict[tuple[str, str], float] = {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Dress) and (self.look.theme, self.look.zoom) == (
            other.look.theme,
            other.look.zoom,
        )

    def __hash__(self) -> int:
        return hash((self.look.theme, self.look.zoom))

    @cached_property
    def zoom(self) -> float:
        """Factor of all lengths that belong to type: margins, handles, swatches."""
        return self.look.zoom

    def font(self, role: str) -> QFont:
        """The font for a tick, a label under the axis, a value, the legend, a note or the title."""
        if role not in self._fonts:
            self._fonts[role] = font(_ROLES[role], self.look)
        return self._fonts[role]

    def metrics(self, role: str) -> QFontMetricsF:
        """Metrics of `font(role)`."""
        if role not in self._metrics:
            self._metrics[role] = QFontMetricsF(self.font(role))
        return self._metrics[role]

    def text_width(self, role: str, text: str) -> float:
        """Width of a text in pixels; remembered, because a drag asks for the same texts again and again."""
        key = (role, text)
        if key not in self._widths:
            if len(self._widths) > 4096:
                self._widths.clear()
            self._widths[key] = self.metrics(role).horizontalAdvance(text)
        return self._widths[key]

    def color(self, token: str, alpha: int = 255) -> QColor:
        """A token of the palette as a colour; `alpha` from 0 to 255."""
        key = (token, alpha)
        if key not in self._colors:
            color = QColor(getattr(self.tokens, token))
            color.setAlpha(alpha)
            self._colors[key] = color
        return self._colors[key]

    def picture(
        self, name: Hashable, size: tuple[int, int], ratio: float, draw: Callable[[QPainter], None]
    ) -> QPixmap:
        """A small picture drawn once for each size: what is painted again and again, like a handle."""
        key = (name, size, ratio)
        if key not in self._pictures:
            if len(self._pictures) > 256:
                self._pictures.clear()
            made = QPixmap(QSizeF(size[0] * ratio, size[1] * ratio).toSize())
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            draw(painter)
            painter.end()
            self._pictures[key] = made
        return self._pictures[key]
