"""The scenes as a strip of small pictures: choose one, drag it to another place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from xent_gui.core.document.shown import State
from xent_gui.ui.style.fonts import font, look_of, scaled
from xent_gui.ui.style.tokens import Tokens, tokens_of
from xent_gui.ui.widgets.preview import paint_preview
from xent_gui.ui.widgets.scene_order import SceneOrder

_WIDTH, _HEIGHT = 132, 92
_WORDS = 22
Index = QModelIndex | QPersistentModelIndex


class FilmStrip(SceneOrder):
    """One card a scene, from left to right; moved by dragging, or by Alt with the arrow keys."""

    scene_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._delegate = _CardDelegate(self)
        self.setItemDelegate(self._delegate)
        self._showing = False
        self.currentRowChanged.connect(self._on_current)
        self._fit()

    def show_state(self, old: State | None, new: State) -> None:
        """Show the scenes of a state, the one in view chosen and in sight."""
        self._delegate.state = new
        self._showing = True
        scenes = new.document.scenes
        if old is None or old.document is not new.document:
            while self.count() > len(scenes):
                self.takeItem(self.count() - 1)
            self.addItems([""] * (len(scenes) - self.count()))
            for row, scene in enumerate(scenes):
                title = scene.title or self.tr("No title")
                self.item(row).setText(f"{row + 1}  {title}")
                self.item(row).setToolTip(title)
        if self.currentRow() != new.focus.scene:
            self.setCurrentRow(new.focus.scene)
            self.scrollToItem(self.currentItem())
        self._showing = False
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_delegate"):
            self._fit()

    def _fit(self) -> None:
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(scaled(_HEIGHT, look_of()) + bar + 4)
        self.scheduleDelayedItemsLayout()

    def _on_current(self, row: int) -> None:
        if row >= 0 and not self._showing:
            self.scene_chosen.emit(row)


class _CardDelegate(QStyledItemDelegate):
    """Paints a card: p and q as bars, or the title where it is a title slide; number and title below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.state: State | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # Qt override
        return QSize(scaled(_WIDTH, look_of()), scaled(_HEIGHT, look_of()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # Qt override
        state = self.state
        if state is None or index.row() >= len(state.document.scenes):
            return
        tokens = tokens_of(state.look.theme)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(3, 2, -3, -2)
        painter.setPen(QColor(tokens.accent if chosen else tokens.edge if over else tokens.line))
        if chosen and focused:
            pen = painter.pen()
            pen.setWidth(2)
            painter.setPen(pen)
        painter.setBrush(QColor(tokens.raised if chosen or over else tokens.panel))
        painter.drawRoundedRect(card, 6, 6)
        self._paint_card(painter, card, state, index.row(), tokens)
        painter.restore()

    def _paint_card(self, painter: QPainter, card: QRectF, state: State, row: int, tokens: Tokens) -> None:
        scene, look = state.document.scenes[row], state.look
        pad, words = scaled(8, look), scaled(_WORDS, look)
        picture = card.adjusted(pad, pad, -pad, -words - 2)
        painter.setPen(QColor(tokens.text))
        if scene.staging.arrangement.key == "title":
            painter.setFont(font("strong", look))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(picture, int(flags), scene.title)
        else:
            readout = state.readouts[row]
            paint_preview(painter, picture, readout.heights("p"), readout.heights("q"), tokens)
        painter.setFont(font("small", look))
        painter.setPen(QColor(tokens.text))
        below = QRectF(card.left() + pad, card.bottom() - words, card.width() - 2 * pad, words - 2)
        title = scene.title or self.tr("No title")
        text = f"{row + 1}  {title}"
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(below.width()))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
