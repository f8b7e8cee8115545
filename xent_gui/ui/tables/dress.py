"""What the table wears: colours, fonts and lengths of one look, made once."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QIcon

from xent_gui.core.document.shown import Look
from xent_gui.ui.style.fonts import font, scaled
from xent_gui.ui.style.icons import icon
from xent_gui.ui.style.theme import mixed
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.tables.columns import OutcomeColumn

# the semibold 4 is a 64th of a pixel narrower than the others, and stays itself
_ONE_FIGURE = str.maketrans("12356789", "0" * 8)
_MOST_WIDTHS = 4096


class TableDress:
    """Colours, fonts and lengths for one look."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.tokens = tokens_of(look.theme)
        self.cell_font, self.strong_font = font("number", look), font("number_strong", look)
        self.header_font = font("small_strong", look)
        self.cell_metrics, self.strong_metrics = QFontMetrics(self.cell_font), QFontMetrics(self.strong_font)
        self.header_metrics = QFontMetrics(self.header_font)
        self.panel, self.line = QColor(self.tokens.panel), QColor(self.tokens.line)
        self.hovered, self.chosen = QColor(self.tokens.highlight), QColor(self.tokens.raised)
        self.accent, self.muted = QColor(self.tokens.accent), QColor(self.tokens.muted)
        self.selected = QColor(mixed(self.tokens.panel, self.tokens.accent, 0.3 if self._sharp else 0.16))
        self.padding = self.length(10)
        self.margin = self.length(16)  # right of the last column
        self.gutter = self.length(22)  # room for the handle, left of the label
        self._inks: dict[str, QColor] = {}
        self._widths: dict[tuple[bool, str], float] = {}

    @property
    def _sharp(self) -> bool:
        return self.tokens.name == "contrast"

    def length(self, pixels: float) -> int:
        """A length at zoom 1 as it is at this zoom."""
        return scaled(pixels, self.look)

    def ink(self, tone: str) -> QColor:
        """The colour of small text of a tone."""
        if tone not in self._inks:
            self._inks[tone] = QColor(self.tokens.ink(tone))
        return self._inks[tone]

    def after(self, last: bool) -> int:
        """The room right of a number, in the last column or another."""
        return self.margin if last else self.padding

    def font(self, column: OutcomeColumn) -> QFont:
        """The font of a column's cells."""
        return self.strong_font if column.strong else self.cell_font

    def metrics(self, column: OutcomeColumn) -> QFontMetrics:
        """The metrics of a column's cells."""
        return self.strong_metrics if column.strong else self.cell_metrics

    def baseline(self, column: OutcomeColumn, height: int) -> float:
        """How far below the top of a cell of that height its text stands."""
        ascent, line = self._upright[column.strong]
        return (height - line) / 2 + ascent

    def advance(self, column: OutcomeColumn, text: str) -> float:
        """How wide a text is in a column's cells: figures are equally wide, so one number stands for many.

        Not so beside a stroke, to which some figures stand nearer.
        """
        many = column.key != "label" and "/" not in text
        shape = column.strong, text.translate(_ONE_FIGURE) if many else text
        width = self._widths.get(shape)
        if width is None:
            if len(self._widths) > _MOST_WIDTHS:
                self._widths.clear()
            width = self._widths[shape] = QFontMetricsF(self.font(column)).horizontalAdvance(shape[1])
        return width

    def width(self, column: OutcomeColumn, text: str) -> int:
        """The same in whole pixels."""
        return int(self.advance(column, text) + 0.5)

    @cached_property
    def _upright(self) -> dict[bool, tuple[float, float]]:
        """How high the letters of plain and strong cells are, and a line of them."""
        plain, strong = QFontMetricsF(self.cell_font), QFontMetricsF(self.strong_font)
        return {False: (plain.ascent(), plain.height()), True: (strong.ascent(), strong.height())}

    @cached_property
    def handle(self) -> QIcon:
        """The dots by which a row is dragged."""
        return icon("drag", self.tokens, "muted")

    @cached_property
    def lock(self) -> QIcon:
        """A closed padlock."""
        return icon("lock", self.tokens, "muted")
