"""The files that a Linux desktop wants of a program, as data: path under the data folder, and content."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter

from xent_gui.assets import asset_bytes, asset_text

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_SMALL = (16, 22, 24)  # drawn for these sizes, every edge on a pixel
_APPS, _TYPES = "apps/xent", "mimetypes/application-x-xent"


def start_command() -> list[str]:
    """What starts this very program: the bundle, the script beside this Python, or this Python itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    script = Path(sys.executable).parent / ("xent-gui.exe" if os.name == "nt" else "xent-gui")
    return [str(script)] if script.is_file() else [sys.executable, "-m", "xent_gui"]


def desktop_files(command: Sequence[str]) -> dict[str, bytes]:
    """Every file by its path under the data folder (XDG_DATA_HOME, or /usr/local/share).

    Parameters
    ----------
    command : what starts the program: an absolute path, then arguments
    """
    icons = {
        f"icons/hicolor/{size}x{size}/{name}.png": rendered(icon_source(name, size), size)
        for size in SIZES
        for name in (_APPS, _TYPES)
    }
    return {
        "applications/xent.desktop": desktop_entry(command).encode(),
        "mime/packages/xent.xml": asset_bytes("desktop/xent.xml"),
        "metainfo/xent.metainfo.xml": asset_bytes("desktop/xent.metainfo.xml"),
        f"icons/hicolor/scalable/{_APPS}.svg": icon_source(_APPS, SIZES[-1]).encode(),
        f"icons/hicolor/scalable/{_TYPES}.svg": icon_source(_TYPES, SIZES[-1]).encode(),
        **icons,
    }


def desktop_entry(command: Sequence[str]) -> str:
    """The entry of the menu, with the command written as the Desktop Entry Specification quotes it."""
    texts = {"TRYEXEC": _escaped(command[0]), "EXEC": " ".join(_quoted(word) for word in command)}
    return re.sub(r"@(\w+)@", lambda found: texts[found[1]], asset_text("desktop/xent.desktop"))


def icon_source(name: str, size: int) -> str:
    """The SVG that was drawn for a size."""
    if name == _APPS:
        return asset_text(f"desktop/xent-{size}.svg" if size in _SMALL else "icons/xent.svg")
    return asset_text("desktop/document-16.svg" if size in _SMALL else "desktop/document.svg")


def rendered(source: str, size: int) -> bytes:
    """An SVG as a square PNG with a transparent ground."""
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, b"png").write(image):
        raise OSError(f"the icon of {size} pixels cannot be drawn")
    return bytes(buffer.data().data())


def _escaped(text: str) -> str:
    """A value of the key file."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")


def _quoted(word: str) -> str:
    """A word of Exec: quoted where the specification reserves a character, then escaped as any value."""
    word = word.replace("%", "%%")
    if re.search(r"[\s\"'\\><~|&;$*?#()`]", word):
        word = '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'
    return _escaped(word)
