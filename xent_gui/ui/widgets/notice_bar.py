"""A bar that says one thing: a symbol, a sentence, what can be done about it, and a cross to close it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from xent_gui.ui.style.fonts import look_of, restyle, scaled, set_role
from xent_gui.ui.style.icons import icon
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.widgets.link_button import LinkButton

# kind: icon, its colour
_KINDS = {
    "info": ("info", "accent"),
    "ok": ("check", "ok"),
    "warning": ("warning", "notice"),
    "bad": ("warning", "bad"),
}


class NoticeBar(QFrame):
    """Hidden until `say`; read aloud when it comes up. Kinds: info, ok, warning, bad."""

    action_chosen = Signal(str)  # the key of a button
    closed = Signal()  # by its cross

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = "info"
        self._symbol, self._words, self._close = QLabel(self), QLabel(self), QToolButton(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        set_role(self._words, "body")
        self._close.setProperty("kind", "plain")
        self._close.setAccessibleName(self.tr("Close notice"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self._on_close)
        self._links: list[LinkButton] = []
        self._progress: QProgressBar | None = None
        self._row, self._actions = QHBoxLayout(self), QHBoxLayout()
        self._row.addWidget(self._symbol)
        self._row.addWidget(self._words, 1)
        self._row.addLayout(self._actions)
        self._row.addWidget(self._close)
        self._dress()
        self.hide()

    def say(
        self, kind: str, sentence: str, actions: Sequence[tuple[str, str]] = (), closable: bool = True
    ) -> None:
        """Show a sentence with buttons given as (key, words)."""
        self._kind = kind
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self._close.setVisible(closable)
        if self._progress is not None:
            self._progress.hide()
        self._set_actions(actions)
        self.setProperty("notice", kind)
        restyle(self)
        self._dress()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def show_share(self, share: float) -> None:
        """Show how far the work is that the sentence names, 0 to 1."""
        if self._progress is None:
            self._progress = QProgressBar(self)
            self._progress.setTextVisible(False)
            self._progress.setFixedWidth(scaled(160, look_of()))
            self._row.insertWidget(2, self._progress)
        self._progress.setAccessibleName(self._words.text())
        self._progress.setValue(round(100 * share))
        self._progress.show()

    @property
    def sentence(self) -> str:
        """What it says; "" while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_actions"):
            self._dress()

    def _set_actions(self, actions: Sequence[tuple[str, str]]) -> None:
        for link in self._links:
            self._actions.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = [self._link(key, words) for key, words in actions]

    def _link(self, key: str, words: str) -> LinkButton:
        link = LinkButton(words, self)
        link.setObjectName(key)
        link.clicked.connect(self._on_action)
        self._actions.addWidget(link)
        link.show()
        return link

    def _on_action(self) -> None:
        self.action_chosen.emit(self.sender().objectName())

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()

    def _dress(self) -> None:
        look = look_of()
        tokens = tokens_of(look.theme)
        name, tone = _KINDS[self._kind]
        size = scaled(16, look)
        self._symbol.setPixmap(icon(name, tokens, tone).pixmap(QSize(size, size), self.devicePixelRatioF()))
        self._close.setIcon(icon("close", tokens, "muted"))
        self._close.setIconSize(QSize(scaled(12, look), scaled(12, look)))
        self._row.setContentsMargins(scaled(10, look), scaled(6, look), scaled(8, look), scaled(6, look))
        for row in (self._row, self._actions):
            row.setSpacing(scaled(10, look))
