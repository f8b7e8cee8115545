"""Figures as files: SVG, PDF and PNG of a picture, at a size on paper or on a screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QMimeData, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from xent_gui.ui.figures.pdf import PdfFile
from xent_gui.ui.figures.sizes import PER_MM, height_for, scale_for
from xent_gui.ui.figures.sources import Picture
from xent_gui.ui.figures.svg import svg_bytes
from xent_gui.ui.style.fonts import plain_figures, register_fonts

FORMATS = ("svg", "pdf", "png")
MOST_PIXELS = 200_000_000
_PDF_DPI = 1200


@dataclass(frozen=True, slots=True)
class Frame:
    """How a figure is drawn.

    Attributes
    ----------
    width, height : pixels of 1/96 inch; a height of 0 follows from the width and the picture
    theme : "light", "dark" or "contrast"
    transparent : whether nothing is drawn behind it
    scale : dots of a PNG for one pixel of 1/96 inch
    zoom : size of the type against the screen; 0 for what the size asks for
    """

    width: float
    height: float = 0.0
    theme: str = "light"
    transparent: bool = False
    scale: float = 3.0
    zoom: float = 0.0


@dataclass(frozen=True, slots=True)
class Laid:
    """A frame with everything decided: its pixels, and what one pixel of the picture is in them."""

    width: float
    height: float
    unit: float


def lay(picture: Picture, frame: Frame) -> Laid:
    """Decide height and size of type."""
    width = max(frame.width, 1.0)
    unit = frame.zoom or scale_for(width, frame.height or height_for(width))
    height = frame.height or (picture.height_for(width / unit) or height_for(width / unit)) * unit
    return Laid(width, max(height, 1.0), unit)


def figure_bytes(picture: Picture, frame: Frame, form: str) -> bytes:
    """The picture in a format of `FORMATS`; ValueError where a PNG would be too large to make."""
    register_fonts()
    return {"svg": _svg, "pdf": _pdf, "png": _png}[form](picture, frame)


def figure_mime(picture: Picture, frame: Frame) -> QMimeData:
    """The picture for the clipboard, as SVG and PNG: each program takes the one it knows."""
    data = QMimeData()
    data.setData("image/svg+xml", figure_bytes(picture, frame, "svg"))
    data.setImageData(figure_image(picture, frame))
    return data


def figure_image(picture: Picture, frame: Frame) -> QImage:
    """The picture in dots; drawn at their number, so that nothing is enlarged afterwards."""
    register_fonts()
    laid = lay(picture, frame)
    across, down = round(laid.width * frame.scale), round(laid.height * frame.scale)
    if not 0 < across * down <= MOST_PIXELS:
        raise ValueError(f"{across} × {down} dots are too many for a PNG: choose a smaller size or scale.")
    image = QImage(across, down, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(laid.unit * frame.scale)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    _paint(picture, painter, laid, frame)
    painter.end()
    image.setDevicePixelRatio(1.0)
    for set_dots in (image.setDotsPerMeterX, image.setDotsPerMeterY):
        set_dots(round(frame.scale * PER_MM * 1000))
    image.setText("Title", picture.title)
    image.setText("Description", picture.description)
    return image


def _paint(picture: Picture, painter: QPainter, laid: Laid, frame: Frame) -> None:
    rect = QRectF(0, 0, laid.width / laid.unit, laid.height / laid.unit)
    picture.paint(painter, rect, frame.theme, not frame.transparent)


def _png(picture: Picture, frame: Frame) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    figure_image(picture, frame).save(buffer, "PNG")  # type: ignore[call-overload]  # Qt takes str
    return bytes(held.data())


def _svg(picture: Picture, frame: Frame) -> bytes:
    laid = lay(picture, frame)

    def paint(painter: QPainter) -> None:
        painter.scale(laid.unit, laid.unit)
        _paint(picture, painter, laid, frame)

    return svg_bytes(laid.width, laid.height, picture.title, picture.description, paint)


def _pdf(picture: Picture, frame: Frame) -> bytes:
    laid = lay(picture, frame)
    file = PdfFile(picture.title, f"{picture.title}\n{picture.description}\n{frame}", _PDF_DPI)
    page = QPageSize(QSizeF(laid.width * 0.75, laid.height * 0.75), QPageSize.Unit.Point)
    file.writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(file.writer)
    painter.scale(laid.unit * _PDF_DPI / 96, laid.unit * _PDF_DPI / 96)
    with plain_figures():
        _paint(picture, painter, laid, frame)
    painter.end()
    return file.finish()
