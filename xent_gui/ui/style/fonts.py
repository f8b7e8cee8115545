"""Fonts: Inter from resources/, tabular figures, one size per role, scaled by the zoom."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from xent_gui.assets import asset, asset_names
from xent_gui.core.document.shown import Look

FAMILY = "Inter"
FALLBACK = "Xent Symbols"  # the few signs that Inter lacks: sixths, fifths, angle brackets
_MONOSPACED = ("DejaVu Sans Mono", "Menlo", "Consolas", "Liberation Mono", "Noto Sans Mono", "monospace")
_TABULAR = "tnum"
_PLAIN = "xent_plain_figures"  # property of the application

# role: size in logical pixels at zoom 1, weight, italic
_ROLES: dict[str, tuple[int, QFont.Weight, bool]] = {
    "tiny": (11, QFont.Weight.Normal, False),
    "small": (12, QFont.Weight.Normal, False),
    "small_strong": (12, QFont.Weight.DemiBold, False),
    "body": (13, QFont.Weight.Normal, False),
    "label": (13, QFont.Weight.Medium, False),
    "strong": (13, QFont.Weight.DemiBold, False),
    "symbol": (13, QFont.Weight.Normal, True),
    "title": (14, QFont.Weight.DemiBold, False),
    "heading": (18, QFont.Weight.DemiBold, False),
    "number": (13, QFont.Weight.Normal, False),
    "number_strong": (13, QFont.Weight.DemiBold, False),
    "number_medium": (20, QFont.Weight.Bold, False),
    "number_big": (28, QFont.Weight.Bold, False),
    "mono": (13, QFont.Weight.Normal, False),
}
ROLES = tuple(_ROLES)


def register_fonts() -> None:
    """Give the bundled fonts to Qt; once per application, again does nothing."""
    app = QApplication.instance()
    assert app is not None, "fonts need an application"
    if app.property("xent_fonts"):
        return
    for suffix in (".otf", ".ttf"):
        for name in asset_names("fonts", suffix):
            QFontDatabase.addApplicationFont(str(asset(f"fonts/{name}")))  # by its file: read where needed
    app.setProperty("xent_fonts", True)


def scaled(pixels: float, look: Look) -> int:
    """A length in logical pixels at zoom 1, as it is at this zoom; never 0 for a length that is there."""
    return max(round(pixels * look.zoom), 1) if pixels else 0


def font(role: str, look: Look) -> QFont:
    """The font of a role (`ROLES`) at the zoom of the look, with figures of equal width; one's own copy."""
    app = QApplication.instance()
    plain = app is not None and bool(app.property(_PLAIN))
    return QFont(_made(role, look, plain))


@contextmanager
def plain_figures() -> Iterator[None]:
    """Meanwhile fonts have the figures that stand for digits in the font file.

    Those of equal width are other glyphs, which a PDF has no letters for: nobody could search or copy them.
    """
    app = QApplication.instance()
    assert app is not None, "fonts need an application"
    app.setProperty(_PLAIN, True)
    try:
        yield
    finally:
        app.setProperty(_PLAIN, False)


@lru_cache(maxsize=256)
def _made(role: str, look: Look, plain: bool) -> QFont:
    size, weight, italic = _ROLES[role]
    made = QFont()
    if role == "mono":
        made.setFamilies([*_MONOSPACED, FAMILY])
        made.setStyleHint(QFont.StyleHint.Monospace)
    else:
        made.setFamilies([FAMILY, FALLBACK])
        made.setStyleHint(QFont.StyleHint.SansSerif)
        # said in both cases: what a font leaves open it takes from the application's
        made.setFeature(QFont.Tag(_TABULAR), int(not plain))
    made.setWeight(weight)
    made.setItalic(italic)
    made.setPixelSize(scaled(size, look))
    return made


def with_tabular_figures(used: QFont) -> QFont:
    """A copy with figures of equal width."""
    made = QFont(used)
    made.setFeature(QFont.Tag(_TABULAR), 1)
    return made


def look_of(widget: QWidget | None = None) -> Look:
    """The look of the part of the interface that a widget is in, else the application's.

    Parts with a look of their own (`give_look`) are the stage of a talk and pictures of it: as long as there
    are none, nobody need ask every widget up to the window.
    """
    app = QApplication.instance()
    if app is None or not app.property("xent_parts"):
        widget = None
    while widget is not None:
        look = widget.property("xent_look")
        if isinstance(look, Look):
            return look
        widget = widget.parentWidget()
    look = app.property("xent_look") if app is not None else None
    return look if isinstance(look, Look) else Look()


def give_look(part: QWidget, look: Look) -> None:
    """Give a part of the interface a look of its own, see `look_of`."""
    part.setProperty("xent_look", look)
    app = QApplication.instance()
    if app is not None:
        app.setProperty("xent_parts", True)


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget the font of a role, now and at every change of zoom (`apply_theme` renews it)."""
    if widget.property("fontRole") == role:
        return
    widget.setProperty("fontRole", role)
    widget.setFont(font(role, look_of(widget)))


def set_tone(widget: QWidget, tone: str) -> None:
    """Colour a label's text by a token's name: text, muted, p, q, gap, ok, bad or notice, in every theme."""
    if widget.property("tone") == tone:
        return
    widget.setProperty("tone", tone)
    restyle(widget)


def restyle(widget: QWidget) -> None:
    """Dress a widget anew after a property changed that the style sheet asks for."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it will be when first shown
        widget.style().unpolish(widget)
        widget.style().polish(widget)
