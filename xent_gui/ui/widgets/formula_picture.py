"""A calculation as a picture: SVG for papers, PNG for everything else."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from xent_gui.core.document.shown import Look
from xent_gui.ui.widgets.formula_view import FormulaView

_WIDTH, _MARGIN = 900.0, 8.0


def picture_svg(view: FormulaView, width: float = _WIDTH) -> bytes:
    """The calculation as SVG, dark letters on nothing."""
    size = _size(view, width)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    _paint(view, QPainter(generator), width)
    buffer.close()
    return bytes(held.data())


def picture_png(view: FormulaView, width: float = _WIDTH, scale: float = 2.0) -> bytes:
    """The calculation as PNG with a transparent ground, `scale` dots a pixel."""
    size = _size(view, width)
    image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    _paint(view, painter, width)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want str here, Qt takes bytes or str
    return bytes(held.data())


def _size(view: FormulaView, width: float) -> QSize:
    return QSize(round(width + 2 * _MARGIN), round(view.height_at(width) + 2 * _MARGIN))


def _paint(view: FormulaView, painter: QPainter, width: float) -> None:
    painter.translate(_MARGIN, _MARGIN)
    view.paint_on(painter, width, Look(theme="light"))
    painter.end()
