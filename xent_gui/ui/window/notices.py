"""Where the program says something without getting in the way: bars above the panes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xent_gui.ui.style.fonts import look_of, scaled
from xent_gui.ui.widgets.notice_bar import NoticeBar

_MOST = 3


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be done about a notice: its words and its deed."""

    text: str
    does: Callable[[], object]


class Notices(QWidget):
    """A few notice bars; one with a topic replaces the last of that topic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ground")
        self._bars: dict[str, NoticeBar] = {}
        self._offers: dict[str, tuple[Offer, ...]] = {}
        self._column = QVBoxLayout(self)
        self._space()
        self.hide()

    def say(
        self,
        kind: str,
        sentence: str,
        offers: Sequence[Offer] = (),
        topic: str = "",
        share: float | None = None,
    ) -> None:
        """Show a sentence; kinds are info, ok, warning and bad. Choosing an offer closes the bar.

        `share` is how far some work is, 0 to 1: such a bar goes with the work, not by a cross.
        """
        topic = topic or sentence
        while topic not in self._bars and len(self._bars) >= _MOST:
            self.drop(next(iter(self._bars)))
        if topic not in self._bars:
            bar = NoticeBar(self)
            bar.setObjectName(topic)
            bar.action_chosen.connect(self._on_chosen)
            bar.closed.connect(self._on_closed)
            self._bars[topic] = bar
            self._column.addWidget(bar)
        self._offers[topic] = tuple(offers)
        keys = [(str(at), offer.text) for at, offer in enumerate(offers)]
        self._bars[topic].say(kind, sentence, keys, closable=share is None)
        if share is not None:
            self._bars[topic].show_share(share)
        self.show()

    @property
    def sentences(self) -> list[str]:
        """What is said now, oldest first."""
        return [bar.sentence for bar in self._bars.values()]

    def show_share(self, topic: str, share: float) -> None:
        """Show how far the work of a notice is by now; harmless where there is none."""
        if topic in self._bars:
            self._bars[topic].show_share(share)

    def drop(self, topic: str) -> None:
        """Take a notice away; harmless where there is none."""
        bar = self._bars.pop(topic, None)
        if bar is None:
            return
        del self._offers[topic]
        self._column.removeWidget(bar)
        bar.hide()
        bar.deleteLater()
        self.setVisible(bool(self._bars))

    def choose(self, topic: str, place: int) -> None:
        """Do one of the offers of a notice, as a click on it does."""
        offer = self._offers[topic][place]
        self.drop(topic)
        offer.does()

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_column"):
            self._space()

    def _on_chosen(self, key: str) -> None:
        self.choose(self.sender().objectName(), int(key))

    def _on_closed(self) -> None:
        self.drop(self.sender().objectName())

    def _space(self) -> None:
        look = look_of()
        self._column.setContentsMargins(scaled(14, look), scaled(10, look), scaled(14, look), 0)
        self._column.setSpacing(scaled(6, look))
