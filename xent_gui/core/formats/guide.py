"""The guide inside the program: one Markdown file a section, with numbers, slips and keys put in.

A section is a file `resources/help/KEY.md` that begins with `# Title`, and its key in `help/index.json`; in
German it is `help/de/KEY.md`, with the same headings in the same order: links name them by the English words.
Sections link to each other as files do: `[areas](charts.md#areas)`. What stands in double braces is put in:

- `{{cross_entropy fair-die}}`: a measure of a document of the gallery as the window shows it, so that the
  text cannot say another number than the program; `{{cross_entropy fair-die bits 6}}` in another unit and
  with other decimals.
- `{{slips}}`: the catalogue of the checker. Further names come with `parts` (keys, from the action table).
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from xent_gui.assets import asset, asset_text
from xent_gui.core.document.readout import Readout
from xent_gui.core.explain.slips import SLIPS, TRANSPOSED
from xent_gui.core.language import ENGLISH

from .gallery import gallery_document

_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
_PLACE = re.compile(r"\{\{([^{}]+)\}\}")


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the guide: `key` names its file and is where links lead, `text` is Markdown.

    `headings` are the headings of level 2 as links name them, in order; those put in by a place come after.
    """

    key: str
    title: str
    text: str
    headings: tuple[str, ...] = ()


def guide_sections(parts: Mapping[str, str], language: str = ENGLISH) -> tuple[Section, ...]:
    """All sections in their order.

    Parameters
    ----------
    parts : texts for further places, by name
    language : of the texts; sections that are not translated are English

    Raises
    ------
    KeyError
        A place of the text is known to nobody: a fault of the text.
    """
    keys: list[str] = json.loads(asset_text("help/index.json"))
    return tuple(_section(key, {"slips": _slips(), **parts}, language) for key in keys)


def heading_key(words: str) -> str:
    """A heading as links name it, as forges do: "Zero and ∞" is "zero-and-"."""
    kept = (sign for sign in words.lower() if sign in " -_" or unicodedata.category(sign)[0] in "LN")
    return "".join(kept).replace(" ", "-")


def _section(key: str, parts: Mapping[str, str], language: str) -> Section:
    english = asset_text(f"help/{key}.md")
    translated = f"help/{language}/{key}.md"
    source = asset_text(translated) if asset(translated).is_file() else english
    text = _PLACE.sub(lambda found: _filled(found[1], parts), source)
    headings = tuple(heading_key(words) for words in _HEADING.findall(english))
    return Section(key, text.splitlines()[0].removeprefix("# "), text, headings)


def _filled(place: str, parts: Mapping[str, str]) -> str:
    if place in parts:
        return parts[place]
    words = place.split()
    if len(words) not in (2, 3, 4):
        raise KeyError(place)
    measure, document, unit, decimals = (*words, "", "")[:4]
    readout = Readout(gallery_document(document).scenes[0])
    text = readout.text(measure, unit or readout.scene.unit, int(decimals) if decimals else None)
    return f"{text} {unit or readout.unit(measure)}" if readout.unit(measure) else text


def _slips() -> str:
    rows = (f"- **{slip.name}**: {slip.sentence.replace('{where}', '…')}" for slip in (*SLIPS, TRANSPOSED))
    return "\n".join(rows)
