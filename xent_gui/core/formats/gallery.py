"""The gallery: documents that come with the program, in an order, by group."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from xent_gui.assets import asset_bytes, asset_text
from xent_gui.core.document.state import Document
from xent_gui.core.language import with_mark

from .xent_json import from_json

FIRST = "observed-die-fair-belief"
"""The key of the document that the first start opens."""


@dataclass(frozen=True, slots=True)
class GalleryEntry:
    """One document of the gallery: its key, and the title and notes of its first scene."""

    key: str
    title: str
    notes: str
    group: str


@cache
def gallery() -> tuple[GalleryEntry, ...]:
    """All entries, in the order of resources/gallery/index.json."""
    return tuple(_entry(key, group) for group, keys in _groups().items() for key in keys)


def gallery_document(key: str) -> Document:
    """The document of an entry.

    Raises
    ------
    KeyError
        No entry has this key.
    """
    if not any(key in keys for keys in _groups().values()):
        raise KeyError(key)
    return _document(key)


def _with_marks(document: Document) -> Document:
    """The document with its numbers as they would be typed where decimals have a comma."""
    if with_mark(".") == ".":
        return document
    return Document(
        tuple(
            scene.with_(
                p=scene.p.each_text(with_mark),
                q=scene.q.each_text(with_mark),
                classifier=scene.classifier and scene.classifier.each_text(with_mark),
            )
            for scene in document.scenes
        )
    )


@cache
def _groups() -> dict[str, list[str]]:
    groups: dict[str, list[str]] = json.loads(asset_text("gallery/index.json"))
    return groups


def _entry(key: str, group: str) -> GalleryEntry:
    scene = _document(key).scenes[0]
    return GalleryEntry(key, scene.title, scene.notes, group)


def _document(key: str) -> Document:
    return _with_marks(from_json(asset_bytes(f"gallery/{key}.xent")))
