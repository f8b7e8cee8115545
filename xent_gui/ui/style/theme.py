"""The look of the whole program: Fusion with our palette, one style sheet made from tokens, our fonts."""

from __future__ import annotations

import gc
import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from xent_gui.assets import asset_text
from xent_gui.core.document.shown import Look
from xent_gui.ui.style.fonts import ROLES, font, give_look, look_of, register_fonts, scaled
from xent_gui.ui.style.icons import icon_file
from xent_gui.ui.style.tokens import Tokens, tokens_of

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_PLACEHOLDER = re.compile(r"@(?:icon\((\w+), *(\w+)\)|(\d+)px|(\w+))")


def mixed(ground: str, ink: str, share: float) -> str:
    """`ground` with a share of `ink` laid over it, "#rrggbb"."""
    below, above = QColor(ground), QColor(ink)
    pairs = (
        (below.redF(), above.redF()),
        (below.greenF(), above.greenF()),
        (below.blueF(), above.blueF()),
    )
    return QColor.fromRgbF(*(under + share * (over - under) for under, over in pairs)).name()


def derived(tokens: Tokens) -> dict[str, str]:
    """Every colour a style sheet may name: the tokens, and what follows from them."""
    plain = {name: str(getattr(tokens, name)) for name in Tokens.__dataclass_fields__}
    sharp = tokens.name == "contrast"
    return plain | {
        "accent": tokens.accent,
        "hover": mixed(tokens.raised, tokens.text, 0.30 if sharp else 0.07),
        "pressed": mixed(tokens.raised, tokens.text, 0.45 if sharp else 0.14),
        "accent_hover": mixed(tokens.accent, tokens.text, 0.15),
        "accent_pressed": mixed(tokens.accent, tokens.text, 0.30),
        "disabled": mixed(tokens.panel, tokens.muted, 0.7),
        "handle": mixed(tokens.panel, tokens.muted, 0.8 if sharp else 0.45),
        "button_edge": tokens.line if sharp else "transparent",
    }


def style_sheet(look: Look) -> str:
    """resources/themes/xent.qss with tokens, lengths (`@8px`, scaled by the zoom) and icons filled in."""
    colours = derived(tokens_of(look.theme))

    def fill(found: re.Match[str]) -> str:
        picture, ink, pixels, name = found.groups()
        if picture:
            return f'url("{icon_file(picture, colours[ink])}")'
        return f"{scaled(int(pixels), look)}px" if pixels else colours[name]

    return _PLACEHOLDER.sub(fill, _COMMENT.sub("", asset_text("themes/xent.qss")))


def palette(tokens: Tokens) -> QPalette:
    """The tokens as Qt's colour roles, for everything that no style sheet rule reaches."""
    made, colours, roles = QPalette(), derived(tokens), QPalette.ColorRole
    for role, name in {
        roles.Window: "ground", roles.WindowText: "text", roles.Base: "panel", roles.AlternateBase: "ground",
        roles.Text: "text", roles.Button: "raised", roles.ButtonText: "text", roles.BrightText: "bad",
        roles.PlaceholderText: "muted", roles.Highlight: "accent", roles.HighlightedText: "on_accent",
        roles.Accent: "accent", roles.Link: "accent", roles.LinkVisited: "gap", roles.ToolTipBase: "panel",
        roles.ToolTipText: "text", roles.Light: "hover", roles.Midlight: "raised", roles.Mid: "line",
        roles.Dark: "edge", roles.Shadow: "line",
    }.items():  # fmt: skip
        made.setColor(role, QColor(colours[name]))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["disabled"]))
    return made


def system_theme(app: QApplication) -> str:
    """What the desktop asks for: "contrast", "dark" or "light" (also where it does not say)."""
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def apply_theme(app: QApplication, look: Look) -> None:
    """Dress the application: style, palette, fonts and style sheet; cheap when nothing changed."""
    register_fonts()
    app.setProperty("xent_look", look)
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    sheet = style_sheet(look)
    if app.styleSheet() == sheet:
        return
    app.setPalette(palette(tokens_of(look.theme)))
    app.setFont(font("body", look))
    QToolTip.setFont(font("small", look))
    app.setStyleSheet(sheet)
    for widget in _widgets(app):
        role = widget.property("fontRole")
        if role in ROLES:
            widget.setFont(font(role, look_of(widget)))


def dress_part(part: QWidget, look: Look) -> None:
    """Give a part of the interface a look of its own, with all that is in it now."""
    give_look(part, look)
    sheet = style_sheet(look)
    if part.styleSheet() != sheet:
        part.setPalette(palette(tokens_of(look.theme)))
        part.setStyleSheet(sheet)
    dress_fonts(part, look)


def dress_fonts(part: QWidget, look: Look) -> None:
    """Give what came into such a part since the fonts of its look."""
    for widget in part.findChildren(QWidget):
        role = widget.property("fontRole")
        if role in ROLES:
            widget.setFont(font(role, look))


def stand_on_panel(widget: QWidget) -> None:
    """Let a widget fill the ground of its card itself: what lies beneath it need not be painted with it."""
    widget.setBackgroundRole(QPalette.ColorRole.Base)
    widget.setAutoFillBackground(True)


def _widgets(app: QApplication) -> list[QWidget]:
    """All widgets. Garbage collected while Qt's list becomes Python's would delete what is still to come."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return app.allWidgets()
    finally:
        if collecting:
            gc.enable()
