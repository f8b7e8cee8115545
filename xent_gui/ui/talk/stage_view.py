"""What the audience sees of a scene: title, notes line, charts, numbers, identity strip, progress."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.shown import Look, State
from xent_gui.core.document.staging import stage_line
from xent_gui.core.document.state import Scene
from xent_gui.core.explain.stage_steps import Revealed
from xent_gui.ui.charts.chart import Chart
from xent_gui.ui.panels.charts_panel import CHARTS
from xent_gui.ui.style.fonts import font, scaled
from xent_gui.ui.style.texts import balanced, elided, fitted, width_of, wrapped
from xent_gui.ui.style.theme import dress_fonts, dress_part
from xent_gui.ui.style.tokens import tokens_of
from xent_gui.ui.talk.arrangement import Arrangement, arrange, zoom_for
from xent_gui.ui.talk.calculation import StageCalculation
from xent_gui.ui.talk.numbers import StageNumbers
from xent_gui.ui.widgets.identity_plan import CROSS, DIVERGENCE, ENTROPY, height_of
from xent_gui.ui.widgets.identity_view import IdentityView

_STRIP = {"identity": ENTROPY, "bracket": CROSS, "gap": DIVERGENCE}
_MOST_DOTS = 24
_TITLE, _SLIDE = 26, 44  # logical pixels


class StageView(QWidget):
    """Shows a state and what of it is revealed. Holds no editor: `chart_made` gives each chart away once."""

    chart_made = Signal(object)  # Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Stage"))
        self.factor = 1.0  # of the type size; 1 is the smallest that is read from the last row
        self._state: State | None = None
        self._revealed = Revealed(frozenset())
        self._step = (0, 1)
        self._look = Look()
        self._charts: dict[str, Chart] = {}
        self._numbers = StageNumbers(self)
        self._calculation = StageCalculation(self)
        self._strip = IdentityView(self)
        self._strip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._strip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._boxes: Arrangement | None = None
        self.progress = True
        self._painted: tuple[object, ...] = ()

    @property
    def look(self) -> Look:
        """The look on stage: the zoom follows the height."""
        return self._look

    @property
    def charts(self) -> list[Chart]:
        """The charts of the scene in view, revealed or not."""
        if self._state is None:
            return []
        keys = self._state.scene.staging.shown_charts
        return [self._charts[key] for key in keys if key in self._charts]

    @property
    def numbers(self) -> StageNumbers:
        """The column of numbers."""
        return self._numbers

    @property
    def calculation(self) -> StageCalculation:
        """The worked calculation."""
        return self._calculation

    def show_stage(self, state: State, revealed: Revealed) -> None:
        """Show a scene at a step."""
        self._state, self._revealed = state, revealed
        self._wear()
        self._arrange()
        self._fill()
        painted = (self._look, self._boxes, self._title, self._line, self._place, self.progress)
        if painted != self._painted:  # not at each frame of a drag: the whole screen is much to fill
            self._painted = painted
            self.update()

    @property
    def moving(self) -> bool:
        """Whether anything on it moves by itself just now."""
        return self._strip.moving or any(chart.moving for chart in self.charts if not chart.isHidden())

    def settle(self) -> None:
        """Be at the end of what moves."""
        self._strip.settle()
        for chart in self.charts:
            chart.settle()

    def picture(self) -> QPixmap:
        """How it looks, with everything laid out."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        return self.grab()

    @property
    def _place(self) -> tuple[int, int]:
        """Of the scene among all."""
        assert self._state is not None
        return self._state.focus.scene, len(self._state.document.scenes)

    def _wear(self) -> None:
        """Dress everything for this height; before anything is laid out by its type."""
        assert self._state is not None
        look = self._state.look
        wanted = Look(look.theme, zoom_for(self.height(), self.factor), look.animate)
        if wanted != self._look or self.property("xent_look") is None:
            self._look = wanted
            dress_part(self, wanted)

    def _arrange(self) -> None:
        assert self._state is not None
        staging = self._state.scene.staging
        made = self._arrangement_of(self._state.scene)
        self._boxes = made
        for part, box in (
            (self._numbers, made.numbers),
            (self._strip, made.strip),
            (self._calculation, made.calculation),
        ):
            part.setGeometry(box)
            part.setVisible(not box.isEmpty())
        for key, chart in self._charts.items():
            chart.setVisible(key in staging.shown_charts and self._is_revealed(key))
        for key, box in zip(staging.shown_charts, made.charts, strict=True):
            shown = self._chart(key)
            if shown is not None:
                shown.setGeometry(box)
                shown.setVisible(self._is_revealed(key))

    def _arrangement_of(self, scene: Scene) -> Arrangement:
        staging, size = scene.staging, self.size()
        strip = height_of(self._look) if staging.shows_strip else 0
        line = bool(stage_line(scene.notes)) and staging.notes
        return arrange(staging, size.width(), size.height(), zoom_for(self.height()), line, strip)

    def prepare(self, state: State) -> list[Chart]:
        """Draw the charts of a scene that is not in view yet, but for those that are; returns them."""
        made, staging = list[Chart](), state.scene.staging
        for key, box in zip(staging.shown_charts, self._arrangement_of(state.scene).charts, strict=True):
            chart = self._chart(key)
            if chart is not None and chart.isHidden():
                chart.setGeometry(box)
                chart.show_state(None, replace(state, look=self._look))
                chart.catch_up()
                made.append(chart)
        return made

    def _fill(self) -> None:
        assert self._state is not None
        state = replace(self._state, look=self._look)
        for chart in self.charts:
            chart.show_parts(self._revealed.parts)
            chart.show_state(None, state)
        self._numbers.show_numbers(state, self._revealed.parts)
        parts = frozenset(measure for part, measure in _STRIP.items() if part in self._revealed)
        self._strip.show_parts(parts)
        self._strip.show_state(self._strip_before, state)
        self._strip_before = state
        if not self._calculation.isHidden():
            self._calculation.show_lines(state, self._revealed.lines("worked"))

    _strip_before: State | None = None

    def _is_revealed(self, key: str) -> bool:
        return key in ("bars", "derivation") or f"{key} chart" in self._revealed

    def _chart(self, key: str) -> Chart | None:
        if key not in self._charts:
            entry = next((entry for entry in CHARTS if entry.key == key), None)
            if entry is None:
                return None
            made = entry.make()
            made.resize(0, 0)  # what it lies on is painted anew when it is lowered
            made.setParent(self)
            made.lower()
            made.prepare_stage()
            self._charts[key] = made
            dress_fonts(made, self._look)
            self.chart_made.emit(made)
        return self._charts[key]

    @property
    def _line(self) -> str:
        assert self._state is not None
        scene = self._state.scene
        return stage_line(scene.notes) if scene.staging.notes else ""

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        super().resizeEvent(event)
        if self._state is not None:
            self.show_stage(self._state, self._revealed)

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:  # Qt override
        painter, tokens = QPainter(self), tokens_of(self._look.theme)
        painter.fillRect(event.rect(), QColor(tokens.panel))
        if self._state is None or self._boxes is None:
            return
        if self._state.scene.staging.arrangement.key == "title":
            self._paint_slide(painter)
        elif event.region().intersects(self._boxes.title | self._boxes.line):  # large letters are slow
            self._paint_heading(painter)
        if self.progress:
            self._paint_progress(painter)

    def _paint_heading(self, painter: QPainter) -> None:
        assert self._state is not None and self._boxes is not None
        tokens, boxes = tokens_of(self._look.theme), self._boxes
        title = fitted(
            self._bold(_TITLE), self._title, boxes.title.width(), font("title", self._look).pixelSize()
        )
        self._write(painter, boxes.title, title, tokens.text, self._title)
        body = font("body", self._look)
        body = fitted(body, self._line, boxes.line.width(), font("small", self._look).pixelSize())
        self._write(painter, boxes.line, body, tokens.muted, self._line)

    def _paint_slide(self, painter: QPainter) -> None:
        assert self._boxes is not None
        tokens, boxes, middle = tokens_of(self._look.theme), self._boxes, Qt.AlignmentFlag.AlignHCenter
        large = self._bold(_SLIDE)
        while (lines := wrapped(self._title, large, boxes.title.width(), 99))[2:] and large.pixelSize() > 20:
            large.setPixelSize(large.pixelSize() - 2)
        painter.setFont(large)
        painter.setPen(QColor(tokens.text))
        words = "\n".join(balanced(self._title, large, boxes.title.width(), len(lines)))
        painter.drawText(boxes.title, int(middle | Qt.AlignmentFlag.AlignBottom), words)
        quiet = font("heading", self._look)
        quiet.setWeight(QFont.Weight.Normal)
        painter.setFont(quiet)
        painter.setPen(QColor(tokens.muted))
        words = "\n".join(balanced(self._line, quiet, boxes.line.width(), 4))
        painter.drawText(boxes.line, int(middle | Qt.AlignmentFlag.AlignTop), words)

    def _paint_progress(self, painter: QPainter) -> None:
        assert self._boxes is not None
        tokens, box = tokens_of(self._look.theme), self._boxes.dots
        at, count = self._place
        zoom = zoom_for(self.height())
        if count > _MOST_DOTS:
            painter.setFont(font("small", self._look))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), f"{at + 1} / {count}")
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        apart, size = 10 * zoom, 5 * zoom
        left = box.center().x() - apart * (count - 1) / 2
        for place in range(count if count > 1 else 0):
            painter.setBrush(QColor(tokens.text if place == at else tokens.edge))
            wide = size * (1.35 if place == at else 1)
            painter.drawEllipse(
                QRect(
                    round(left + place * apart - wide / 2),
                    round(box.center().y() - wide / 2),
                    round(wide),
                    round(wide),
                )
            )

    @property
    def _title(self) -> str:
        assert self._state is not None
        scene = self._state.scene
        if scene.staging.arrangement.key != "worked":
            return scene.title
        measure = MEASURES[scene.staging.shown_readouts[0]]
        return f"{scene.title}: {measure.symbol}" if scene.title else measure.symbol

    def _bold(self, size: int) -> QFont:
        made = font("heading", self._look)
        made.setWeight(QFont.Weight.Bold)
        made.setPixelSize(scaled(size, self._look))
        return made

    def _write(self, painter: QPainter, box: QRect, used: QFont, ink: str, words: str) -> None:
        painter.setFont(used)
        painter.setPen(QColor(ink))
        shown = words if width_of(words, used) <= box.width() else elided(words, used, box.width())
        painter.drawText(
            box,
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip),
            shown,
        )
