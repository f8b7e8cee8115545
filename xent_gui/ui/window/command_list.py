"""The list of the command palette: commands that fit what was typed, with the letters meant standing out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from xent_gui.core.document.shown import Look
from xent_gui.ui.style.fonts import font, look_of, scaled
from xent_gui.ui.style.tokens import Tokens, tokens_of
from xent_gui.ui.window.commands import Command
from xent_gui.ui.window.fuzzy import Match, match

_ROW, _MOST_ROWS = 34, 12
_DISABLED = 4.0  # what a command that cannot be done now loses against others
_ENGLISH = 5.0  # what loses a command that is found by words that are not shown
_KIND = 6.0  # what a scene, file or gallery entry loses against an action
Index = QModelIndex | QPersistentModelIndex
Line = tuple[Command, Match]


def found(commands: Sequence[Command], recent: Sequence[str], typed: str) -> list[Line]:
    """The commands that fit, best first; with nothing typed those used last, then all in their order."""
    if not typed.strip():
        used = {name: place for place, name in enumerate(recent)}
        ordered = sorted(commands, key=lambda one: (used.get(one.id, len(used)), not one.enabled))
        return [(command, Match(0, ())) for command in ordered]
    lines = []
    for place, command in enumerate(commands):
        fits = match(typed, command.text) or _in_english(typed, command)
        if fits is not None:
            score = fits.score - (0 if command.enabled else _DISABLED) - (_KIND if ":" in command.id else 0)
            score += 2 if command.id in recent else 0
            lines.append((score, -place, command, fits))
    lines.sort(key=lambda line: line[:2], reverse=True)
    return [(command, fits) for _, _, command, fits in lines]


def _in_english(typed: str, command: Command) -> Match | None:
    """Found by the English words: after all that is found by those shown, which have no letters to mark."""
    found = match(typed, command.english) if command.english != command.text else None
    return None if found is None else Match(found.score - _ENGLISH, ())


class CommandModel(QAbstractListModel):
    """The lines of the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def set_lines(self, lines: list[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # Qt override
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # Qt override
        if not index.isValid():
            return None
        command = self.lines[index.row()][0]
        if role == Qt.ItemDataRole.DisplayRole:
            return command.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return command.tip or None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return ", ".join(part for part in (command.place, command.keys, command.tip) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:  # Qt override
        if not index.isValid() or not self.lines[index.row()][0].enabled:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class CommandList(QListView):
    """Shows what `search` finds; says which command was chosen, by its id."""

    command_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands: list[Command] = []
        self._recent: tuple[str, ...] = ()
        self._most_height = 10_000
        self._model = CommandModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_CommandDelegate(self))
        self.setAccessibleName(self.tr("Commands found"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        self.entered.connect(self.setCurrentIndex)

    def set_commands(self, commands: list[Command], recent: tuple[str, ...]) -> None:
        """What can be found, and what was used last."""
        self._commands, self._recent = commands, recent

    def command(self, name: str) -> Command:
        """A command by its id."""
        return next(command for command in self._commands if command.id == name)

    def search(self, typed: str) -> None:
        """Show what fits, the best chosen."""
        self._model.set_lines(found(self._commands, self._recent, typed))
        self._fit()
        first = next((row for row, (one, _) in enumerate(self._model.lines) if one.enabled), -1)
        if first >= 0:
            self.setCurrentIndex(self._model.index(first))
        self.scrollToTop()

    def step(self, rows: int) -> None:
        """Choose another line, over those that cannot be done."""
        enabled = [row for row, (command, _) in enumerate(self._model.lines) if command.enabled]
        if not enabled:
            return
        now = self.currentIndex().row()
        at = enabled.index(now) if now in enabled else 0
        to = at + rows
        if abs(rows) == 1:
            to %= len(enabled)
        self.setCurrentIndex(self._model.index(enabled[max(0, min(to, len(enabled) - 1))]))

    def choose_current(self) -> None:
        """Do the chosen line."""
        self._choose(self.currentIndex())

    def set_most_height(self, pixels: int) -> None:
        """How high it may become; further lines scroll."""
        self._most_height = pixels
        self._fit()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and self._model.lines[index.row()][0].enabled:
            self.command_chosen.emit(self._model.lines[index.row()][0].id)

    def _fit(self) -> None:
        row = scaled(_ROW, look_of())
        rows = min(len(self._model.lines), _MOST_ROWS, max(1, self._most_height // row))
        self.setFixedHeight(max(rows, 1) * row)


class _CommandDelegate(QStyledItemDelegate):
    """Paints the command at the left, its menu after it and its shortcut at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # Qt override
        return QSize(0, scaled(_ROW, look_of()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # Qt override
        model = index.model()
        assert isinstance(model, CommandModel)
        command, fits = model.lines[index.row()]
        look = look_of()
        tokens, pad = tokens_of(look.theme), scaled(10, look)
        box = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(QRectF(box), 6, 6)
        inner = box.adjusted(pad, 0, -pad, 0)
        faint = tokens.on_accent if chosen else tokens.muted
        inner.setRight(inner.right() - _right(painter, inner, command.keys, look, faint) - pad)
        end = _words(painter, inner, command, fits, look, tokens, chosen)
        rest = QRect(end + pad, inner.top(), inner.right() - end - pad, inner.height())
        _left(painter, rest, command.place, font("small", look), faint)
        painter.restore()


def _words(
    painter: QPainter, box: QRect, command: Command, fits: Match, look: Look, tokens: Tokens, chosen: bool
) -> int:
    """The command, with the letters that were typed in bold; returns where it ends."""
    plain, bold = font("body", look), font("strong", look)
    ink = tokens.on_accent if chosen else tokens.text if command.enabled else tokens.muted
    x, meant = box.left(), set(fits.places)
    if command.ticked:
        x += _piece(painter, x, box, "✓ ", bold, ink)
    start = 0
    for place in range(1, len(command.text) + 1):
        if place == len(command.text) or (place in meant) != (start in meant):
            strong = start in meant
            tone = ink if chosen or not strong else tokens.accent
            x += _piece(painter, x, box, command.text[start:place], bold if strong else plain, tone)
            start = place
    return x


def _piece(painter: QPainter, x: int, box: QRect, text: str, face: QFont, ink: str) -> int:
    painter.setFont(face)
    painter.setPen(QColor(ink))
    room = QRect(x, box.top(), max(box.right() - x, 0), box.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    return QFontMetrics(face).horizontalAdvance(text)


def _left(painter: QPainter, box: QRect, text: str, face: QFont, ink: str) -> None:
    if box.width() > 20:
        shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        _piece(painter, box.left(), box, shown, face, ink)


def _right(painter: QPainter, box: QRect, text: str, look: Look, ink: str) -> int:
    painter.setFont(font("small", look))
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
    return painter.fontMetrics().horizontalAdvance(text)
