"""The identity strip: H(p, q) = H(p) + D(p‖q) as one bar drawn to scale."""

from __future__ import annotations

import math

from PySide6.QtCore import QEasingCurve, QEvent, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.readout import Identity, Readout
from xent_gui.core.document.shown import Look, State
from xent_gui.ui.style.fonts import font, give_look, look_of, scaled
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.widgets.identity_paint import paint_plan
from xent_gui.ui.widgets.identity_plan import CROSS, DIVERGENCE, ENTROPY, Plan, Words, height_of, plan
from xent_gui.ui.widgets.readout_words import accessible_value, definition

_ORDER = (ENTROPY, DIVERGENCE, CROSS)
_DURATION = 180  # milliseconds


class IdentityView(QWidget):
    """Three parts, each of which can be clicked: the bracket H(p, q), the bar H(p), the hatched D(p‖q).

    With the keyboard: arrow keys go from part to part, Enter or Space chooses.
    """

    measure_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State | None = None
        self._identity = Identity(math.nan, math.nan, math.nan, "nothing")
        self._from = self._identity
        self._plan: Plan | None = None
        self._at = CROSS
        self._by_mouse = False
        self._parts: frozenset[str] | None = None
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(_DURATION)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._on_moved)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Cross entropy is entropy plus divergence: H(p, q) = H(p) + D(p‖q)"))

    @property
    def layout_plan(self) -> Plan | None:
        """Where everything stands now; None where there is nothing to show."""
        if self._state is None or self._identity.case == "nothing":
            return None
        if self._plan is None:
            scene = self._state.scene
            even = math.log(max(len(scene), 1)) / math.log(scene.unit.base)
            words = self._words(self._state.readout)
            self._plan = plan(self._identity, even, words, look_of(self), self.width())
        return self._plan

    def show_state(self, old: State | None, new: State) -> None:
        """Show the scene in view; slides to another scene where the look animates."""
        self._state = new
        self._at = new.focus.measure if new.focus.measure in _ORDER else self._at
        if old is None or old.readout is not new.readout or old.look != new.look:
            target = new.readout.identity
            another = old is not None and old.focus.scene != new.focus.scene
            both_finite = target.case == self._identity.case == "finite"
            self._from = self._identity
            if another and both_finite and new.look.animate and self.isVisible():
                self._motion.start()
            else:
                self._motion.stop()
                self._identity = target
            self.setAccessibleDescription(self._sentence(new.readout))
        self._plan = None
        self.update()

    @property
    def moving(self) -> bool:
        """Whether it is sliding to another scene."""
        return self._motion.state() == QVariantAnimation.State.Running

    def settle(self) -> None:
        """Be there now."""
        if self.moving:
            self._motion.stop()
            self._on_moved(1.0)

    def show_parts(self, parts: frozenset[str]) -> None:
        """Show only some measures, each in its place, and none as the chosen one: for a talk."""
        if parts != self._parts:
            self._parts = parts
            self.update()

    def sizeHint(self) -> QSize:  # Qt override
        return QSize(scaled(600, look_of(self)), height_of(look_of()))

    def minimumSizeHint(self) -> QSize:  # Qt override
        return QSize(scaled(200, look_of(self)), height_of(look_of()))

    def changeEvent(self, event: QEvent) -> None:  # Qt override
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_motion"):
            self._plan = None
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:  # Qt override
        if event.type() == QEvent.Type.Resize:
            self._plan = None
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            key = self._part(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), definition(key) if key else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # Qt override
        over = self._part(event.position().x(), event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt override
        self._by_mouse = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # Qt override
        key = self._part(event.position().x(), event.position().y())
        if key and event.button() == Qt.MouseButton.LeftButton:
            self.measure_chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        self._by_mouse = False
        if step is not None:
            place = _ORDER.index(self._at) + step
            self._at = _ORDER[max(0, min(place, len(_ORDER) - 1))]
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.measure_chosen.emit(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # Qt override
        self._by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt override
        look = look_of(self)
        ringed = self._at if self.hasFocus() and not self._by_mouse else None
        chosen = self._state.focus.measure if self._state is not None and self._parts is None else ""
        self._paint(QPainter(self), look, chosen, ringed)

    def paint_on(self, painter: QPainter, width: float, look: Look) -> None:
        """Paint the strip elsewhere, `height_of(look)` high; with a view that is not on the screen."""
        give_look(self, look)
        self._plan = None
        self.resize(round(width), height_of(look))
        self._paint(painter, look, "", None)

    def _paint(self, painter: QPainter, look: Look, chosen: str, ringed: str | None) -> None:
        made, tokens = self.layout_plan, tokens_of(look.theme)
        if made is not None:
            paint_plan(painter, made, tokens, look, chosen, ringed, self._parts)
            return
        painter.setFont(font("body", look))
        painter.setPen(QColor(tokens.muted))
        words = self._state.readout.cause(CROSS) if self._state is not None else ""
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), words)

    def _part(self, x: float, y: float) -> str | None:
        made = self.layout_plan
        return made.part_at(x, y) if made is not None else None

    def _words(self, readout: Readout) -> Words:
        texts = {key: f"{MEASURES[key].symbol} {readout.text(key)}" for key in _ORDER}
        unit = readout.unit(CROSS)
        apart: tuple[str, ...] = (f"{texts[DIVERGENCE]} {unit}", texts[DIVERGENCE])
        if self._identity.case == "infinite":
            cause = readout.cause(DIVERGENCE)
            ways = self.tr("{divergence} because {cause}"), self.tr("{divergence}: {cause}")
            apart = tuple(way.format(divergence=texts[DIVERGENCE], cause=cause) for way in ways)
        elif self._identity.divergence < 0:
            ways = (
                self.tr("{divergence} runs backwards: the numbers as typed do not sum to 1"),
                self.tr("{divergence} runs backwards"),
            )
            apart = (*(way.format(divergence=texts[DIVERGENCE]) for way in ways), *apart)
        return Words(f"{texts[CROSS]} {unit}", (f"{texts[ENTROPY]} {unit}", texts[ENTROPY]), apart)

    def _sentence(self, readout: Readout) -> str:
        if readout.identity.case == "nothing":
            return readout.cause(CROSS)
        shown = {key: accessible_value(readout, key) for key in _ORDER}
        return self.tr("{cross} = {entropy} + {divergence}").format(
            cross=shown[CROSS], entropy=shown[ENTROPY], divergence=shown[DIVERGENCE]
        )

    def _on_moved(self, share: float) -> None:
        if self._state is None:
            return
        start, end = self._from, self._state.readout.identity

        def between(one: float, other: float) -> float:
            return one + (other - one) * share

        self._identity = Identity(
            between(start.entropy, end.entropy),
            between(start.divergence, end.divergence),
            between(start.cross_entropy, end.cross_entropy),
            end.case,
        )
        self._plan = None
        self.update()
