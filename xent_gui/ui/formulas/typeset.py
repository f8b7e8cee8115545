"""Mathematics set by ziamath: LaTeX → SVG paths, painted by QSvgRenderer.

Setting a formula takes milliseconds, so results are kept; ziamath itself is imported when the first
formula is set. The colour is put in when painting, so that a theme costs nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

_INK = "#010203"
# QtSvg fills with a pen of no colour, which printers, PDF and SVG draw all the same, unless it is transparent
_UNSTROKED = 'stroke="#000000" stroke-opacity="0"'
_BOX = re.compile(r'viewBox="([-\d.e]+) ([-\d.e]+) ([-\d.e]+) ([-\d.e]+)"')


@dataclass(frozen=True, slots=True)
class Setting:
    """A formula as SVG; lengths in the pixels of the size asked for. `left` is where its box begins."""

    svg: str
    left: float
    width: float
    ascent: float
    descent: float


@lru_cache(maxsize=4096)
def typeset(latex: str, size: float) -> Setting:
    """Set a formula at a font size in pixels.

    A formula that ziamath cannot read comes back as its source in upright letters, never as an error.
    """
    from ziamath.config import config
    from ziamath.zmath import Latex

    config.svg2 = False  # QtSvg draws nothing of SVG 2's symbols
    try:
        svg = Latex(latex, size=size, color=_INK).svg()
    except Exception:  # ziamath raises whatever its parser runs into
        words = re.sub(r"[^\w .,=+-]", " ", latex)
        svg = Latex(rf"\text{{{words}}}", size=size, color=_INK).svg()
    box = _BOX.search(svg)
    assert box is not None, "ziamath gives every picture a viewBox"
    left, top, width, height = (float(part) for part in box.groups())
    return Setting(svg, left, width, -top, height + top)


@lru_cache(maxsize=4096)
def renderer(latex: str, size: float, colour: str) -> QSvgRenderer:
    """What paints a formula in a colour ("#RRGGBB")."""
    svg = typeset(latex, size).svg.replace(_INK, colour).replace("<svg ", f"<svg {_UNSTROKED} ", 1)
    return QSvgRenderer(QByteArray(svg.encode()))
