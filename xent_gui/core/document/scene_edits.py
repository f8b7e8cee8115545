"""Edits of scenes: how one is shown, its title and notes; and adding, copying, removing, moving scenes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from xent_gui.core.document.edit import Edit, EditRefused, on_scene
from xent_gui.core.document.row_edits import copy_name
from xent_gui.core.document.state import MAX_DECIMALS, Document, Scene, blank_scene
from xent_gui.core.document.units import UNITS, Unit
from xent_gui.core.document.wording import clean_line, clean_text, scenes_text
from xent_gui.core.language import plural, translate


def set_unit(scene: int, unit: Unit | str) -> Edit:
    """Show a scene in nats, bits or bans."""
    chosen = UNITS[unit] if isinstance(unit, str) else unit
    return on_scene(
        translate("core", "Show {unit}").format(unit=chosen.name), scene, lambda old: old.with_(unit=chosen)
    )


def set_decimals(scene: int, decimals: int) -> Edit:
    """Show a scene with 0 to 12 decimals."""

    def change(old: Scene) -> Scene:
        if not 0 <= decimals <= MAX_DECIMALS:
            one = translate("core", "{count} decimal cannot be shown: 0 to {most} can.")
            many = translate("core", "{count} decimals cannot be shown: 0 to {most} can.")
            raise EditRefused((one if decimals == 1 else many).format(count=decimals, most=MAX_DECIMALS))
        return old.with_(decimals=decimals)

    one, many = translate("core", "Show {count} decimal"), translate("core", "Show {count} decimals")
    return on_scene(plural(decimals, one, many), scene, change)


def set_title(scene: int, title: str) -> Edit:
    """Name a scene."""
    new = clean_line(title)
    name = translate("core", "Rename scene to “{title}”").format(title=new)
    return on_scene(name, scene, lambda old: old.with_(title=new))


rename_scene = set_title


def set_notes(scene: int, notes: str) -> Edit:
    """Write a scene's notes."""
    new = clean_text(notes)
    return on_scene(translate("core", "Change the notes"), scene, lambda old: old.with_(notes=new))


def replace_scene(scene: int, new: Scene, name: str) -> Edit:
    """Make a scene another one, for imports and whatever changes several columns at once."""
    return on_scene(name, scene, lambda old: old if new == old else new)


def add_scene(current: int, scene: Scene | None = None) -> Edit:
    """Add a scene after the current one: `scene`, or a blank one in the current one's unit and decimals."""

    def change(document: Document) -> Document:
        before = document.scenes[current]
        title = free_title(translate("core", "Untitled"), document.scenes)
        new = scene or replace(blank_scene(title), unit=before.unit, decimals=before.decimals)
        return _spliced(document, current + 1, 0, [new])

    return Edit(translate("core", "Add scene"), change, current + 1)


def insert_scenes(at: int, scenes: Iterable[Scene], name: str | None = None) -> Edit:
    """Insert scenes before place `at`; the first of them is in view."""
    new = tuple(scenes)
    words = name or translate("core", "Insert {scenes}").format(scenes=scenes_text(len(new)))
    return Edit(words, lambda document: _spliced(document, at, 0, new), at if new else None)


def duplicate_scene(index: int) -> Edit:
    """Copy a scene to after itself."""

    def change(document: Document) -> Document:
        old = document.scenes[index]
        title = copy_name(old.title, (scene.title for scene in document.scenes))
        return _spliced(document, index + 1, 0, [replace(old, title=title)])

    return Edit(translate("core", "Duplicate scene"), change, index + 1)


def remove_scene(index: int) -> Edit:
    """Remove a scene; the last one leaves a blank scene behind."""

    def change(document: Document) -> Document:
        return _spliced(document, index, 1, [blank_scene()] if len(document.scenes) == 1 else [])

    return Edit(translate("core", "Remove scene"), change, index)


def move_scene(index: int, to: int) -> Edit:
    """Move a scene so that it has place `to` afterwards."""

    def change(document: Document) -> Document:
        if not (0 <= to < len(document.scenes) and 0 <= index < len(document.scenes)):
            sentence = translate("core", "There is no place {number}: there are {scenes}.")
            raise EditRefused(sentence.format(number=to + 1, scenes=scenes_text(len(document.scenes))))
        if to == index:
            return document
        scenes = list(document.scenes)
        scenes.insert(to, scenes.pop(index))
        return Document(tuple(scenes))

    up, down = translate("core", "Move scene up"), translate("core", "Move scene down")
    return Edit(up if to < index else down, change, to)


def free_title(title: str, scenes: Iterable[Scene]) -> str:
    """A title that no scene has: "Untitled", "Untitled 2"."""
    taken = {scene.title for scene in scenes}
    number = 1
    while (new := title if number == 1 else f"{title} {number}") in taken:
        number += 1
    return new


def _spliced(document: Document, at: int, gone: int, new: Sequence[Scene]) -> Document:
    scenes = document.scenes
    if not (0 <= at <= len(scenes) - gone):
        sentence = translate("core", "There is no scene {number}: there are {scenes}.")
        raise EditRefused(sentence.format(number=at + 1, scenes=scenes_text(len(scenes))))
    if not gone and not new:
        return document
    return Document((*scenes[:at], *new, *scenes[at + gone :]))
