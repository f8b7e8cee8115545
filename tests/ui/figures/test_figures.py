"""Figures: every source in every format, readable back, repeatable, and the same as on the screen."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from xent_gui.core.document.shown import Focus, Look, State, readouts_for
from xent_gui.core.formats.gallery import gallery_document
from xent_gui.ui.charts.bars import BarsChart
from xent_gui.ui.charts.chart import table_of
from xent_gui.ui.charts.codes import CodesChart
from xent_gui.ui.figures.data import table_csv
from xent_gui.ui.figures.drawing import Frame, figure_bytes, figure_image, lay
from xent_gui.ui.figures.sizes import PER_MM
from xent_gui.ui.figures.slide import SlidePicture
from xent_gui.ui.figures.sources import SOURCES, source_of
from xent_gui.ui.figures.svg import svg_bytes
from xent_gui.ui.style.fonts import register_fonts
from xent_gui.ui.style.theme import apply_theme

SVG = "{http://www.w3.org/2000/svg}"
KEYS = [source.key for source in SOURCES]
COLUMN = Frame(85 * PER_MM)


@pytest.fixture
def state(qtbot: QtBot) -> State:
    return state_of("observed-die-biased-belief")


def state_of(key: str) -> State:
    register_fonts()
    document = gallery_document(key)
    return State(document, Focus(), Look(animate=False), readouts_for(document, ()))


def drawn(svg: bytes, width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    QSvgRenderer(svg).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of the grey of two pictures, 0 to 1, looked at from a little way off."""
    assert one.size() == other.size()
    grey = [picture.convertToFormat(QImage.Format.Format_Grayscale8) for picture in (one, other)]
    small = [picture.scaled(one.width() // 4, one.height() // 4) for picture in grey]
    places = [(x, y) for x in range(0, small[0].width(), 2) for y in range(0, small[0].height(), 2)]
    apart = [abs(small[0].pixelColor(*at).red() - small[1].pixelColor(*at).red()) for at in places]
    return sum(apart) / len(apart) / 255


@pytest.mark.parametrize("key", KEYS)
def test_an_svg_has_outlines_a_title_and_no_pixels_and_is_the_same_again(state: State, key: str) -> None:
    first, again = (figure_bytes(source_of(key).make(state, None), COLUMN, "svg") for _ in range(2))
    assert first == again
    root = ElementTree.fromstring(first)
    tags = {element.tag for element in root.iter()}
    assert f"{SVG}path" in tags and not tags & {f"{SVG}text", f"{SVG}image"}
    assert root.findtext(f"{SVG}title") and root.findtext(f"{SVG}desc")
    assert root.get("width") == "85mm"
    assert b"font-family" not in first and b"nan" not in first


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("scene", ["observed-die-biased-belief", "english-letters", "missed-outcome"])
def test_svg_and_png_show_the_same(qtbot: QtBot, scene: str, key: str) -> None:
    picture, frame = source_of(key).make(state_of(scene), None), Frame(640, 400, scale=1)
    image = figure_image(picture, frame)
    svg = drawn(figure_bytes(picture, frame, "svg"), 640, 400)
    picture.close()
    assert difference(svg, image) < 0.02
    assert image.text("Title")


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_a_pdf_has_its_fonts_and_its_size(state: State, theme: str) -> None:
    pdf = figure_bytes(source_of("bars").make(state, None), Frame(85 * PER_MM, theme=theme), "pdf")
    assert pdf.startswith(b"%PDF") and b"Inter" in pdf and b"FontFile" in pdf


def test_numbers_in_a_pdf_are_letters_that_can_be_searched_and_copied(
    qapp: QApplication, state: State
) -> None:
    apply_theme(qapp, state.look)  # its font has figures of equal width, and painters begin with it
    pdf = figure_bytes(source_of("bars").make(state, None), COLUMN, "pdf")
    letters = b"".join(re.findall(rb"begincmap(.*?)endcmap", pdf, re.DOTALL)).upper()
    missing = [letter for letter in "0125678./" if f"<{ord(letter):04X}>".encode() not in letters]
    assert missing == []


def test_a_pdf_is_the_same_at_any_moment_and_another_file_has_another_id(state: State) -> None:
    first = figure_bytes(source_of("bars").make(state, None), COLUMN, "pdf")
    assert figure_bytes(source_of("bars").make(state, None), COLUMN, "pdf") == first
    assert b"Date" not in first
    areas = figure_bytes(source_of("areas").make(state, None), COLUMN, "pdf")
    ids = [re.findall(rb"uuid:([0-9a-f-]{36})", pdf) for pdf in (first, areas)]
    assert len(ids[0]) == 1 and ids[0] != ids[1]


@pytest.mark.parametrize(("height", "whole"), [(300, False), (1000, True)])
def test_a_list_longer_than_its_figure_shows_whole_lines_and_says_which(
    qtbot: QtBot, height: int, whole: bool
) -> None:
    chart = CodesChart()
    qtbot.addWidget(chart)
    chart.prepare_figure(True)
    chart.resize(640, height)
    chart.show_state(None, state_of("english-letters"))
    chart.show()
    qtbot.waitExposed(chart)
    last = chart.line_box(chart.lines_in_view()[-1])
    assert (chart.lines_in_view().stop == chart.count) == whole
    assert chart.view.bottom() + 1 >= last.bottom()
    image, below = chart.canvas.grab().toImage(), round(chart.view.bottom()) + 4
    written = {image.pixel(x, below + y) for x in range(1, 12) for y in range(12)}
    assert (len(written) > 1) != whole


def test_a_png_at_the_size_of_the_screen_is_what_the_window_shows(qtbot: QtBot, state: State) -> None:
    chart = BarsChart()
    qtbot.addWidget(chart)
    chart.prepare_figure(True)
    chart.resize(624, 384)
    chart.show_state(None, state)
    chart.show()
    qtbot.waitExposed(chart)
    QCoreApplication.processEvents()  # the axes take their room
    window = chart.canvas.grab().toImage()
    width, height = window.width(), window.height()
    frame = Frame(width + 16, height + 16, scale=1, zoom=1)
    figure = figure_image(source_of("bars").make(state, chart), frame)
    assert difference(window, figure.copy(8, 8, width, height).convertToFormat(window.format())) < 0.004


def test_a_transparent_figure_has_nothing_in_its_corners(state: State) -> None:
    for transparent, alpha in ((True, 0), (False, 255)):
        image = figure_image(source_of("areas").make(state, None), Frame(640, 400, transparent=transparent))
        assert image.pixelColor(1, 1).alpha() == alpha
        assert image.width() == 1920


def test_small_print_is_six_points_and_slides_have_large_type(state: State) -> None:
    picture = source_of("bars").make(state, None)
    assert lay(picture, COLUMN).unit * 12 * 72 / 96 >= 6
    assert lay(picture, Frame(1280, 720)).unit * 12 >= 720 / 36


def test_too_many_dots_are_refused_in_words(state: State) -> None:
    with pytest.raises(ValueError, match="choose a smaller size"):
        figure_bytes(source_of("bars").make(state, None), Frame(8000, 8000, scale=16), "png")


def test_data_stand_as_shown_and_fractions_as_decimals_beside_them() -> None:
    table = table_of(("outcome", "p", "term"), [('a "b", c', "1/3", "−0.5"), ("−x", "18 %", "∞")])
    rows = list(csv.reader(io.StringIO(table_csv(table))))
    assert rows[0] == ["outcome", "p", "p, decimal", "term"]
    assert rows[1] == ['a "b", c', "1/3", "0.33333333333333331", "-0.5"]
    assert rows[2] == ["−x", "18 %", "0.17999999999999999", "∞"]


def test_letters_of_formulas_are_filled_and_not_stroked(state: State) -> None:
    picture = source_of("worked").make(state, None)
    root = ElementTree.fromstring(figure_bytes(picture, COLUMN, "svg"))
    groups = [group for group in root.iter(f"{SVG}g") if group.get("fill") == "#1a1d23"]
    assert groups
    assert all(
        group.get("stroke", "none") == "none" or group.get("stroke-opacity") == "0" for group in groups
    )


def test_a_step_of_a_slide_shows_only_what_is_revealed(state: State) -> None:
    slide = SlidePicture(state)
    first, last = slide.steps[0], slide.steps[-1]
    pictures = []
    for revealed in (first, last):
        slide.revealed = revealed
        pictures.append(figure_image(slide, Frame(640, 360, scale=1)))
    orange = [
        sum(picture.pixelColor(x, y).name() == "#c2540a" for x in range(0, 460, 2) for y in range(40, 250, 2))
        for picture in pictures
    ]
    slide.close()
    assert ("q" in first.parts) == (orange[0] > 20)
    assert orange[1] > 200


def clipped_text(painter: QPainter) -> None:
    painter.drawText(QRectF(0, 0, 8, 4), 0, "a text that is larger than its box")


def clipped_shape(painter: QPainter) -> None:
    painter.save()
    painter.setClipRect(QRectF(0, 0, 8, 4), Qt.ClipOperation.IntersectClip)
    painter.drawLine(0, 0, 50, 50)
    painter.restore()


@pytest.mark.parametrize("first", [clipped_text, clipped_shape])
def test_a_clip_ends_where_it_ends(qtbot: QtBot, first: Callable[[QPainter], None]) -> None:
    """QtSvg goes on clipping, so that everything after a text in a tight box is missing."""

    def paint(painter: QPainter) -> None:
        painter.setClipRect(QRectF(0, 0, 200, 100))
        first(painter)
        painter.fillRect(QRectF(50, 20, 10, 10), QColor("#123456"))

    root = ElementTree.fromstring(svg_bytes(200, 100, "t", "d", paint))
    clips = {clip.get("id"): clip[0].get("d", "") for clip in root.iter(f"{SVG}clipPath")}
    outer = next(
        group for group in root.iter(f"{SVG}g") if any(inner.get("fill") == "#123456" for inner in group)
    )
    shape = clips.get(outer.get("clip-path", "").removeprefix("url(#").rstrip(")"), "M0,0 L200,100")
    across = [float(x) for x in re.findall(r"(-?[\d.]+),", shape)]
    assert min(across) <= 50 and max(across) >= 60
