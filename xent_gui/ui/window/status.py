"""The status line: whether p and q are distributions, how many outcomes, whether it is saved; the file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from xent_gui.core.document.shown import State
from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone
from xent_gui.ui.widgets.elided_label import ElidedLabel


class StatusLine(QWidget):
    """One line at the foot of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Status"))
        self.words, self.file = QLabel(self), ElidedLabel("", self, Qt.TextElideMode.ElideMiddle)
        self.file.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.file.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for label in (self.words, self.file):
            set_role(label, "small")
            set_tone(label, "muted")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words)
        self._row.addWidget(self.file, 1)
        self._space()

    def show_state(self, old: State | None, new: State) -> None:
        """Show the facts of the scene in view and of the file."""
        if old is not None and old.scene is new.scene and _file(old) == _file(new):
            return
        self.words.setText(" · ".join((self._validity(new), self._outcomes(new), self._saving(new))))
        self.file.setText(new.path.name if new.path else self.tr("no file yet"))
        self.file.setToolTip(str(new.path or ""))

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_row"):
            self._space()

    def _validity(self, new: State) -> str:
        wrong = [side for side, problem in new.readout.sums.items() if problem is not None]
        if not len(new.scene):
            return self.tr("no outcomes")
        if len(wrong) == 2:
            return self.tr("neither p nor q sums to 1")
        if wrong:
            return self.tr("{side} does not sum to 1").format(side=wrong[0])
        return self.tr("p and q valid")

    def _outcomes(self, new: State) -> str:
        count = len(new.scene)
        return (
            self.tr("1 outcome") if count == 1 else self.tr("{number} outcomes").format(number=f"{count:,}")
        )

    def _saving(self, new: State) -> str:
        if new.modified:
            return self.tr("unsaved changes")
        return self.tr("saved") if new.path else self.tr("unchanged")

    def _space(self) -> None:
        look = look_of()
        self._row.setContentsMargins(scaled(16, look), scaled(4, look), scaled(16, look), scaled(4, look))
        self._row.setSpacing(scaled(16, look))


def _file(state: State) -> tuple[object, bool]:
    return state.path, state.modified
