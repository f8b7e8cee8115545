"""A scene on paper: title, notes, chart, identity, numbers, calculation; for printers and handouts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPen

from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.shown import Look, State
from xent_gui.core.document.wording import NOTHING
from xent_gui.core.formats.xent_json import to_json
from xent_gui.ui.charts.chart import Chart
from xent_gui.ui.figures.pdf import PdfFile
from xent_gui.ui.figures.slide import SlidePicture
from xent_gui.ui.figures.sources import Picture, scene_state, source_of
from xent_gui.ui.style.fonts import font, plain_figures
from xent_gui.ui.style.tokens import LIGHT
from xent_gui.ui.window.worksheet_pdf import Page

_LOOK = Look("light")
_ROW, _GAP, _CHART = 20.0, 12.0, 300.0
_MARGIN_MM = 16.0
_DPI = 300


def draw_scenes(
    device: QPagedPaintDevice, state: State, scenes: Sequence[int], chart: str, like: Chart | None
) -> None:
    """Draw scenes on the pages of a printer or a PDF, each beginning a new one."""
    page = Page(device)
    for scene in scenes:
        page.turn()
        _scene(page, scene_state(state, scene), chart, like)
    page.end()


def handout_pdf(state: State, title: str, chart: str, like: Chart | None) -> bytes:
    """All scenes as a PDF on A4, each with everything that is known of it."""
    file = PdfFile(title, f"scenes\n{chart}\n{to_json(state.document)}", _DPI)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    portrait, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    file.writer.setPageLayout(QPageLayout(size, portrait, margins, unit))
    with plain_figures():
        draw_scenes(file.writer, state, range(len(state.document.scenes)), chart, like)
    return file.finish()


def slides_pdf(state: State, title: str) -> bytes:
    """The talk as a PDF, a page for each step, as the audience sees it in the light theme."""
    file = PdfFile(title, f"slides\n{to_json(state.document)}", _DPI)
    writer = file.writer
    page = QPageSize(QSizeF(960, 540), QPageSize.Unit.Point)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    first = True
    for scene in range(len(state.document.scenes)):
        slide = SlidePicture(scene_state(state, scene))
        for revealed in slide.steps:
            if not first:
                writer.newPage()
            first, slide.revealed = False, revealed
            with plain_figures():
                slide.paint(painter, QRectF(0, 0, writer.width(), writer.height()), "light", True)
        slide.close()
    painter.end()
    return file.finish()


def _scene(page: Page, state: State, chart: str, like: Chart | None) -> None:
    page.text(state.scene.title, "heading")
    if state.scene.notes:
        page.text(state.scene.notes, "body", LIGHT.muted)
    for key, made_like in ((chart, like), ("identity", None)):
        picture = source_of(key).make(state, made_like)
        _picture(page, picture, picture.height_for(page.width) or _CHART)
    _numbers(page, state)
    picture = source_of("worked").make(state, None)
    _picture(page, picture, picture.height_for(page.width) or _CHART)


def _picture(page: Page, picture: Picture, height: float) -> None:
    height = min(height, page.height)
    top = page.room(height + _GAP)
    picture.paint(page.painter, QRectF(0, top, page.width, height), "light", True)
    picture.close()


def _numbers(page: Page, state: State) -> None:
    """The measures, two side by side."""
    readout, painter = state.readout, page.painter
    lines = [
        (f"{measure.name} {measure.symbol}", _with_unit(readout.text(key), readout.unit(key)))
        for key, measure in MEASURES.items()
    ]
    half = page.width / 2
    for place in range(0, len(lines), 2):
        top = page.room(_ROW)
        for column, (name, value) in enumerate(lines[place : place + 2]):
            box = QRectF(column * half, top, half - _GAP, _ROW)
            painter.setPen(QColor(LIGHT.text))
            painter.setFont(font("small", _LOOK))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
            painter.setFont(font("small_strong", _LOOK))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, value)
            painter.setPen(QPen(QColor(LIGHT.line), 1))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
    page.room(_GAP)


def _with_unit(text: str, unit: str) -> str:
    return text if text == NOTHING else f"{text} {unit}".rstrip()
