"""The list of all scenes that the scene chooser opens: choose one, or put them in another order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from xent_gui.core.document.shown import State
from xent_gui.ui.style.fonts import font, look_of, scaled
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.widgets.link_button import LinkButton
from xent_gui.ui.widgets.preview import paint_preview
from xent_gui.ui.widgets.scene_order import SceneOrder
from xent_gui.ui.window.action import without_mnemonic

_MOST_ROWS = 8
_ROW, _PICTURE = 44, 64
Index = QModelIndex | QPersistentModelIndex


class SceneList(QFrame):
    """Pops up once and goes away by itself; says which scene was chosen, or moved where."""

    scene_chosen = Signal(int)
    scene_moved = Signal(int, int)  # from, to

    def __init__(self, state: State, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "popup")
        self.setAccessibleName(self.tr("All scenes"))
        self.rows = _Rows(state, self)
        self.rows.scene_moved.connect(self._on_moved)
        self.rows.itemActivated.connect(self._on_activated)
        self.rows.itemClicked.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.rows)
        links = QHBoxLayout()
        links.setContentsMargins(6, 2, 6, 2)
        for action in actions:
            links.addWidget(self._link(action))
        links.addStretch(1)
        column.addLayout(links)

    def open_at(self, corner: QPoint, width: int) -> None:
        """Show with the upper left corner here, within the screen."""
        look = look_of()
        rows = min(self.rows.count(), _MOST_ROWS)
        self.rows.setFixedHeight(rows * scaled(_ROW, look) + 2 * self.rows.frameWidth())
        self.setMinimumWidth(max(width, scaled(360, look)))
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = min(corner.x(), screen.right() - self.width())
        self.move(max(left, screen.left()), min(corner.y(), screen.bottom() - self.height()))
        self.show()
        self.rows.setFocus(Qt.FocusReason.PopupFocusReason)
        self.rows.scrollToItem(self.rows.currentItem())

    def _link(self, action: QAction) -> LinkButton:
        link = LinkButton(without_mnemonic(action.text()).rstrip("…"), self, strong=False)
        link.setEnabled(action.isEnabled())
        link.clicked.connect(self.close)
        link.clicked.connect(action.trigger)
        return link

    def _on_activated(self, item: QListWidgetItem) -> None:
        row = self.rows.row(item)
        self.close()
        self.scene_chosen.emit(row)

    def _on_moved(self, start: int, to: int) -> None:
        self.close()
        self.scene_moved.emit(start, to)


class _Rows(SceneOrder):
    """One row per scene; dragged, or moved by Alt+Up and Alt+Down."""

    def __init__(self, state: State, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_SceneDelegate(state, self))
        for number, scene in enumerate(state.document.scenes, start=1):
            self.addItem(f"{number}  {scene.title}")
        self.setCurrentRow(state.focus.scene)


class _SceneDelegate(QStyledItemDelegate):
    """Paints a small picture, the number and title, and how the notes begin."""

    def __init__(self, state: State, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # Qt override
        return QSize(0, scaled(_ROW, look_of()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # Qt override
        look = self._state.look
        tokens = tokens_of(look.theme)
        box = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or over:
            painter.setPen(QColor(tokens.accent) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.raised))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6)
        pad, picture = scaled(8, look), scaled(_PICTURE, look)
        readout = self._state.readouts[index.row()]
        frame = QRectF(box.left() + pad, box.top() + pad - 2, picture, box.height() - 2 * pad + 2)
        paint_preview(painter, frame, readout.heights("p"), readout.heights("q"), tokens)
        self._paint_words(painter, box.adjusted(picture + 3 * pad, 0, -pad, 0), index.row())
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, row: int) -> None:
        look, scene = self._state.look, self._state.document.scenes[row]
        tokens = tokens_of(look.theme)
        notes = scene.notes.strip().split("\n")[0]
        half = box.height() // 2 if notes else box.height()
        upper = QRect(box.left(), box.top() + (3 if notes else 0), box.width(), half - (3 if notes else 0))
        lower = QRect(box.left(), box.top() + half, box.width(), half - 3)
        title = scene.title or self.tr("No title")
        words = ((upper, f"{row + 1}   {title}", "strong", tokens.text),)
        for place, text, role, ink in (*words, (lower, notes, "small", tokens.muted)):
            painter.setFont(font(role, look))
            painter.setPen(QColor(ink))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
