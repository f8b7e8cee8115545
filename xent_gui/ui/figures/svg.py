"""SVG that looks the same everywhere and is the same each time: QSvgGenerator's drawing, put in order.

Text becomes outlines: programs that show SVG choose fonts of their own, know no tabular figures, and
measure letters differently; a paper needs the picture as it was. What it says stands in title and desc.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath
from PySide6.QtSvg import QSvgGenerator

from xent_gui.ui.style.fonts import with_tabular_figures

_NAMESPACE = "http://www.w3.org/2000/svg"
_FONT = ("font-family", "font-size", "font-weight", "font-style")
_IDLE = {"vector-effect": "none", "transform": "matrix(1,0,0,1,0,0)"}
_REFERENCE = re.compile(r"url\(#(\w+)\)")
_EVERYWHERE = QRectF(-1e6, -1e6, 2e6, 2e6)
_DPI = 96


class _Painter(QPainter):
    """QtSvg goes on clipping after a clip has ended, until another is set: so one is set that clips nothing.

    Clips end in `restore()`, and in `drawText()` where a text is larger than its box.
    """

    def restore(self) -> None:
        super().restore()
        self.setClipRect(_EVERYWHERE, Qt.ClipOperation.IntersectClip)

    def drawText(self, *place_and_text: Any) -> Any:  # Qt override
        drawn = super().drawText(*place_and_text)
        self.setClipRect(_EVERYWHERE, Qt.ClipOperation.IntersectClip)
        return drawn


def svg_bytes(
    width: float, height: float, title: str, description: str, paint: Callable[[QPainter], None]
) -> bytes:
    """Draw into an SVG of a size in pixels of 1/96 inch; equal drawings give equal bytes."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(_DPI)
    generator.setSize(QSize(round(width), round(height)))
    generator.setViewBox(QRectF(0, 0, width, height))
    painter = _Painter(generator)
    paint(painter)
    painter.end()
    buffer.close()
    root = ElementTree.fromstring(_printable(bytes(held.data()).decode("utf-8", "replace")))
    return _in_order(root, width, height, title, description)


def _in_order(root: ElementTree.Element, width: float, height: float, title: str, description: str) -> bytes:
    ElementTree.register_namespace("", _NAMESPACE)
    _merge_clips(root)
    _tidy(root)
    for name in ("title", "desc"):
        for old in root.findall(_tag(name)):
            root.remove(old)
    root.set("width", f"{width * 25.4 / _DPI:.6g}mm")
    root.set("height", f"{height * 25.4 / _DPI:.6g}mm")
    root.set("role", "img")
    root.set("aria-labelledby", "title desc")
    for place, (name, words) in enumerate((("title", title), ("desc", description))):
        element = ElementTree.Element(_tag(name), {"id": name})
        element.text = _printable(words)
        root.insert(place, element)
    for element in root.iter():
        element.tail = "\n"
        if not (element.text or "").strip():
            element.text = "\n" if len(element) else None
    head = b'<?xml version="1.0" encoding="UTF-8"?>\n'
    return head + ElementTree.tostring(root, encoding="utf-8", xml_declaration=False)


def _tidy(parent: ElementTree.Element) -> None:
    """Outline texts, drop fonts that nothing is written in, attributes that say nothing, empty groups."""
    for child in list(parent):
        if child.tag == _tag("text"):
            _outline(child)
        for name in _FONT:
            child.attrib.pop(name, None)
        for name, value in _IDLE.items():
            if child.get(name) == value:
                del child.attrib[name]
        _tidy(child)
        if child.tag == _tag("g") and not len(child):
            parent.remove(child)


def _merge_clips(root: ElementTree.Element) -> None:
    """One definition for each shape that clips."""
    first: dict[bytes, str] = {}
    renamed: dict[str, str] = {}
    for definitions in root.iter(_tag("defs")):
        for clip in definitions.findall(_tag("clipPath")):
            shape = ElementTree.tostring(clip[0]) if len(clip) else b""
            renamed[clip.get("id", "")] = first.setdefault(shape, f"clip{len(first) + 1}")
            if renamed[clip.get("id", "")] in {other.get("id") for other in definitions}:
                definitions.remove(clip)
            else:
                clip.set("id", renamed[clip.get("id", "")])
    for element in root.iter():
        found = _REFERENCE.fullmatch(element.get("clip-path", ""))
        if found:
            element.set("clip-path", f"url(#{renamed.get(found.group(1), found.group(1))})")


def _outline(text: ElementTree.Element) -> None:
    """A text becomes the outlines of its letters, in place."""
    used = QFont([name.strip("' ") for name in text.get("font-family", "").split(",")])
    used.setPixelSize(round(float(text.get("font-size", "12"))))
    used.setWeight(QFont.Weight(int(text.get("font-weight", "400"))))
    used.setItalic(text.get("font-style") == "italic")
    path = QPainterPath()
    x, y = (float(text.get(name, "0")) for name in ("x", "y"))
    path.addText(x, y, with_tabular_figures(used), "".join(text.itertext()))
    kept = {name: value for name, value in text.attrib.items() if name in ("fill", "fill-opacity", "stroke")}
    text.clear()
    text.tag = _tag("path")
    text.attrib.update(kept)
    text.set("fill-rule", "nonzero")
    text.set("d", path_data(path))


def path_data(path: QPainterPath) -> str:
    """A path as SVG writes it, to a thousandth of a pixel."""
    kinds, words = QPainterPath.ElementType, []
    for place in range(path.elementCount()):
        element = path.elementAt(place)
        letter = {kinds.MoveToElement: "M", kinds.LineToElement: "L", kinds.CurveToElement: "C"}.get(
            element.type, ""
        )
        words.append(f"{letter}{_short(element.x)},{_short(element.y)}")
    return " ".join(words)


def _short(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") or "0"


def _printable(text: str) -> str:
    """Without the control characters that no XML may hold."""
    return "".join(letter for letter in text if letter >= " " or letter in "\t\n\r")


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"
