"""Icons: our own small SVGs, drawn in a colour of the theme, crisp at any size."""

from __future__ import annotations

import atexit
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt, QTemporaryDir
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from xent_gui.assets import asset_names, asset_text
from xent_gui.ui.style.tokens import Tokens

_APPLICATION = "xent"
_APPLICATION_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
_DRAWN_SMALL = (16, 22, 24)  # with every edge on a pixel


def icon_names() -> list[str]:
    """Every icon there is."""
    names = (name.removesuffix(".svg") for name in asset_names("icons", ".svg"))
    return [name for name in names if name != _APPLICATION]


def icon(name: str, tokens: Tokens, tone: str = "text") -> QIcon:
    """An icon in the colour of a token: `tone` while enabled, fainter while disabled.

    Raises FileNotFoundError for a name that is not among `icon_names()`.
    """
    return QIcon(_SvgEngine(asset_text(f"icons/{name}.svg"), str(getattr(tokens, tone))))


def icon_file(name: str, colour: str) -> str:
    """The icon as a file for style sheets, which take colours from files only; gone when the program ends."""
    app = QApplication.instance()
    assert app is not None, "icons need an application"
    folder = app.property("xent_icon_folder")
    if folder is None:
        made = QTemporaryDir()
        atexit.register(made.remove)  # which also keeps it until then
        folder = made.path()
        app.setProperty("xent_icon_folder", folder)
    path = Path(folder) / f"{name}-{colour.lstrip('#')}.svg"
    if not path.exists():
        path.write_text(_coloured(asset_text(f"icons/{name}.svg"), colour), encoding="utf-8")
    return path.as_posix()


def application_icon() -> QIcon:
    """The icon of the program: p and q as bars, and the gap between them."""
    made = QIcon()
    for size in _APPLICATION_SIZES:
        name = f"desktop/{_APPLICATION}-{size}" if size in _DRAWN_SMALL else f"icons/{_APPLICATION}"
        made.addPixmap(svg_pixmap(asset_text(f"{name}.svg"), QSize(size, size)))
    return made


def svg_pixmap(source: str, size: QSize) -> QPixmap:
    """An SVG drawn at exactly `size` device pixels, ground transparent."""
    made = QPixmap(size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _draw(source, painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return made


def _coloured(source: str, colour: str) -> str:
    return source.replace('"currentColor"', f'"{colour}"')


def _draw(source: str, painter: QPainter, box: QRectF) -> None:
    from PySide6.QtSvg import QSvgRenderer  # only when the first icon is drawn

    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(source.encode())).render(painter, box)


class _SvgEngine(QIconEngine):
    """Draws one SVG at whatever size is asked for and keeps what it drew."""

    def __init__(self, source: str, colour: str) -> None:
        super().__init__()
        self._sources = {
            QIcon.Mode.Normal: _coloured(source, colour),
            QIcon.Mode.Disabled: _coloured(source, colour).replace("<svg ", '<svg opacity="0.45" ', 1),
        }
        self._drawn: dict[tuple[int, int, QIcon.Mode], QPixmap] = {}

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:  # Qt override
        mode = mode if mode in self._sources else QIcon.Mode.Normal
        key = (size.width(), size.height(), mode)
        if key not in self._drawn:
            self._drawn[key] = svg_pixmap(self._sources[mode], size)
        return self._drawn[key]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _: QIcon.State) -> None:  # Qt override
        mode = mode if mode in self._sources else QIcon.Mode.Normal
        _draw(self._sources[mode], painter, QRectF(rect))
