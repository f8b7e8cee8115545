"""Export a figure: what, in which format, how large; seen as it will be while one chooses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xent_gui.core.document.shown import State
from xent_gui.core.language import QT_TRANSLATE_NOOP, translate, with_mark
from xent_gui.ui.charts.chart import Chart
from xent_gui.ui.figures.drawing import FORMATS, Frame, figure_image, lay
from xent_gui.ui.figures.sizes import LEAST, MOST, PER_MM, SIZES
from xent_gui.ui.figures.sources import SOURCES, source_of
from xent_gui.ui.style.fonts import look_of, scaled, set_role, set_tone
from xent_gui.ui.widgets.length_box import LengthBox
from xent_gui.ui.widgets.notice_bar import NoticeBar

_PAUSE = 120  # ms without a change before the preview is drawn
_PREVIEW = (460, 380)
_SCALES = ("1", "2", "3", "4", "6")
_THEMES = ("light", "dark", "contrast")
_SHOWN = {
    "light": QT_TRANSLATE_NOOP("FigureDialog", "Light"),
    "dark": QT_TRANSLATE_NOOP("FigureDialog", "Dark"),
    "contrast": QT_TRANSLATE_NOOP("FigureDialog", "High contrast"),
}
_SCREEN = 640.0, 400.0  # pixels, where nothing is on the screen


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen; texts, as settings keep them."""

    source: str = "bars"
    form: str = "svg"
    size: str = "column"
    width: str = "160"
    height: str = "100"
    theme: str = "light"
    transparent: str = ""
    scale: str = "3"

    @classmethod
    def read(cls, kept: Mapping[str, str]) -> Choices:
        """From settings; what makes no sense there is as at first."""
        allowed = {
            "source": [source.key for source in SOURCES],
            "form": FORMATS,
            "size": [size.key for size in SIZES],
            "theme": _THEMES,
            "transparent": ("", "yes"),
            "scale": _SCALES,
        }
        names = {each.name for each in fields(cls)}
        found = {
            name: text
            for name, text in kept.items()
            if name in names and (text in allowed[name] if name in allowed else _is_length(text))
        }
        return cls(**found)

    def written(self) -> dict[str, str]:
        """For settings."""
        return asdict(self)

    def frame(self, shown: Chart | None) -> Frame:
        """Size, theme and scale; "as on the screen" is the size of the chart that is shown."""
        size = next(size for size in SIZES if size.key == self.size)
        width, height, zoom = size.width * PER_MM, size.height * PER_MM, 0.0
        if self.size == "screen":
            width, height = _SCREEN if shown is None else (float(shown.width()), float(shown.height()))
            zoom = 1.0 if shown is None else shown.dress.zoom
        elif self.size == "free":
            width, height = float(self.width) * PER_MM, float(self.height) * PER_MM
        return Frame(width, height, self.theme, bool(self.transparent), float(self.scale), zoom)


def _is_length(text: str) -> bool:
    plain = text.isascii() and text.replace(".", "", 1).isdigit() and len(text) < 9
    return plain and LEAST <= float(text) <= MOST


class FigureDialog(QDialog):
    """Emits what is wanted, with the `Choices`; it stays open until it is closed."""

    export_wanted = Signal(object)
    all_wanted = Signal(object)
    data_wanted = Signal(object)
    copy_wanted = Signal(object)
    chosen = Signal(object)

    def __init__(
        self, state: State, shown: Chart | None, choices: Choices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export figure"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._state, self._shown = state, shown
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.draw_preview)
        self._build(choices)
        self._renew()

    def _build(self, choices: Choices) -> None:
        self.source = self._combo([(each.key, each.shown_name) for each in SOURCES], choices.source)
        self.form = self._combo([(form, form.upper()) for form in FORMATS], choices.form)
        self.size_box = self._combo(
            [(each.key, translate("figures", each.name)) for each in SIZES], choices.size
        )
        self.wide, self.high = self._length(choices.width), self._length(choices.height)
        self.theme = self._combo([(key, self.tr(_SHOWN[key])) for key in _THEMES], choices.theme)
        self.transparent = QCheckBox(self.tr("Transparent ground"))
        self.transparent.setChecked(bool(choices.transparent))
        self.transparent.toggled.connect(self._renew)
        self.dots = self._combo([(scale, f"{scale} ×") for scale in _SCALES], choices.scale)
        self._form = form = QFormLayout()
        for name, widget in (
            (self.tr("&Figure"), self.source),
            (self.tr("F&ormat"), self.form),
            (self.tr("&Size"), self.size_box),
            (self.tr("&Width"), self.wide),
            (self.tr("&Height"), self.high),
            (self.tr("&Theme"), self.theme),
            (self.tr("Dots a &pixel"), self.dots),
        ):
            form.addRow(name, widget)
            widget.setAccessibleName(name.replace("&", ""))
        form.addRow("", self.transparent)
        self.preview, self.about = QLabel(), QLabel()
        self._arrange(form)

    def _arrange(self, form: QFormLayout) -> None:
        look = look_of()
        self.preview.setFixedSize(*(scaled(side, look) for side in _PREVIEW))
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setAccessibleName(self.tr("Preview"))
        set_role(self.about, "small")
        set_tone(self.about, "muted")
        seen = QVBoxLayout()
        seen.addWidget(self.preview, 1)
        seen.addWidget(self.about, 0, Qt.AlignmentFlag.AlignHCenter)
        top = QHBoxLayout()
        top.setSpacing(scaled(16, look))
        top.addLayout(form)
        top.addLayout(seen, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole
        for words, signal, place in (
            (self.tr("&Export…"), self.export_wanted, role.AcceptRole),
            (self.tr("&All scenes…"), self.all_wanted, role.ActionRole),
            (self.tr("&Copy"), self.copy_wanted, role.ActionRole),
            (self.tr("&Data (CSV)…"), self.data_wanted, role.ActionRole),
        ):
            button = QPushButton(words)
            button.clicked.connect(self._emitter(signal))
            buttons.addButton(button, place)
            button.setDefault(place == role.AcceptRole)
        buttons.rejected.connect(self.reject)
        self.notice = NoticeBar(self)
        column = QVBoxLayout(self)
        column.addLayout(top, 1)
        column.addWidget(self.notice)
        column.addWidget(buttons)

    def _emitter(self, signal: object) -> object:
        def emit() -> None:
            self.notice.hide()
            self.chosen.emit(self.choices)
            signal.emit(self.choices)  # type: ignore[attr-defined]

        return emit

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        return Choices(
            self.source.currentData(),
            self.form.currentData(),
            self.size_box.currentData(),
            f"{self.wide.value():.1f}",
            f"{self.high.value():.1f}",
            self.theme.currentData(),
            "yes" if self.transparent.isChecked() else "",
            self.dots.currentData(),
        )

    def say(self, kind: str, sentence: str) -> None:
        """Tell what came of a button, in the dialog: the window lies behind it."""
        self.notice.say(kind, sentence)

    def draw_preview(self) -> None:
        """Draw it as it will be, in as many dots as there is room for."""
        choices = self.choices
        picture, frame = source_of(choices.source).make(self._state, self._shown), choices.frame(self._shown)
        laid, ratio = lay(picture, frame), self.devicePixelRatioF()
        fit = min(self.preview.width() / laid.width, self.preview.height() / laid.height)
        image = figure_image(picture, replace(frame, scale=fit * ratio))
        picture.close()
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        self.preview.setPixmap(pixmap)
        words = self.tr("{width} × {height} mm").format(
            width=with_mark(f"{laid.width / PER_MM:.1f}"), height=with_mark(f"{laid.height / PER_MM:.1f}")
        )
        if choices.form == "png":
            dots = round(laid.width * frame.scale), round(laid.height * frame.scale)
            words += self.tr(", {across} × {down} dots").format(across=dots[0], down=dots[1])
        self.about.setText(words)

    def _renew(self) -> None:
        free, png = self.size_box.currentData() == "free", self.form.currentData() == "png"
        for widget, on in ((self.wide, free), (self.high, free), (self.dots, png)):
            self._form.setRowVisible(widget, on)
        self._timer.start()

    def _combo(self, entries: list[tuple[str, str]], chosen: str) -> QComboBox:
        box = QComboBox()
        for key, words in entries:
            box.addItem(words, key)
        box.setCurrentIndex([key for key, _ in entries].index(chosen))
        box.currentIndexChanged.connect(self._renew)
        return box

    def _length(self, text: str) -> LengthBox:
        box = LengthBox(LEAST, MOST, float(text))
        box.valueChanged.connect(self._renew)
        return box
