"""Edits of how a scene is shown on stage."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from xent_gui.core.document.edit import Edit, EditRefused, on_scene
from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.staging import LAYOUTS, STAGE_CHARTS, Staging
from xent_gui.core.document.state import Document, Scene
from xent_gui.core.language import translate


def set_staging(scene: int, staging: Staging, name: str = "") -> Edit:
    """Stage a scene in another way, all at once."""
    words = name or translate("core", "Change the staging")
    return on_scene(words, scene, lambda old: old if old.staging == staging else old.with_(staging=staging))


def set_stage_layout(scene: int, layout: str) -> Edit:
    """Give a scene another layout; raises `EditRefused`, when applied, for one that does not exist."""
    name = translate("core", "Change the layout on stage")
    if layout in LAYOUTS:
        name = translate("core", "Stage as “{layout}”").format(layout=LAYOUTS[layout].name)
    unknown = translate("core", "There is no layout “{key}”: there are {known}.")
    return _changed(scene, name, unknown, LAYOUTS, (layout,), layout=layout)


def set_stage_charts(scene: int, charts: Iterable[str]) -> Edit:
    """Choose a scene's charts on stage by their keys; none: the layout's own."""
    keys = tuple(charts)
    unknown = translate("core", "There is no chart “{key}”: there are {known}.")
    name = translate("core", "Choose charts on stage")
    return _changed(scene, name, unknown, STAGE_CHARTS, keys, charts=keys)


def set_stage_readouts(scene: int, measures: Iterable[str] | None) -> Edit:
    """Choose the measures shown as numbers on stage; None: the layout's own."""
    keys = None if measures is None else tuple(measures)
    unknown = translate("core", "There is no measure “{key}”: there are {known}.")
    name = translate("core", "Choose numbers on stage")
    return _changed(scene, name, unknown, MEASURES, keys or (), readouts=keys)


def set_stage_notes(scene: int, shown: bool) -> Edit:
    """Show or hide the notes line on stage."""
    show, hide = (
        translate("core", "Show the notes line on stage"),
        translate("core", "Hide the notes line on stage"),
    )
    return _changed(scene, show if shown else hide, notes=shown)


def set_stage_strip(scene: int, shown: bool | None) -> Edit:
    """Show or hide the identity strip on stage; None: as the layout has it."""
    show = translate("core", "Show the identity strip on stage")
    hide = translate("core", "Hide the identity strip on stage")
    return _changed(scene, hide if shown is False else show, strip=shown)


def set_stage_steps(scene: int, steps: Iterable[Iterable[str]] | None) -> Edit:
    """Choose what each step reveals; None: the steps that suit the layout, empty: all at once."""
    new = None if steps is None else tuple(tuple(parts) for parts in steps)
    usual, other = translate("core", "Use the usual steps"), translate("core", "Change the steps")
    return _changed(scene, usual if new is None else other, steps=new)


def _changed(
    scene: int,
    name: str,
    unknown: str = "",
    known: Iterable[str] = (),
    keys: Iterable[str] = (),
    **changes: Any,
) -> Edit:
    wrong = [key for key in keys if key not in known]

    def change(old: Scene) -> Scene:
        if wrong:
            raise EditRefused(unknown.format(key=wrong[0], known=", ".join(known)))
        new = old.staging.with_(**changes)
        return old if new == old.staging else old.with_(staging=new)

    return on_scene(name, scene, change)


def keep_stage_changes(saved: Document, staged: Document) -> Edit:
    """Take what was changed on stage into the document, which may have gone on meanwhile.

    Parameters
    ----------
    saved : the document as it was when the talk began
    staged : the same scenes with the changes made on stage

    A scene that is no longer there as it was is not overwritten: its changed copy is added at the end.
    """
    pairs = [
        (before, after)
        for before, after in zip(saved.scenes, staged.scenes, strict=True)
        if before is not after and before != after
    ]

    def change(document: Document) -> Document:
        scenes = list(document.scenes)
        for before, after in pairs:
            at = next((place for place, scene in enumerate(scenes) if scene is before), None)
            if at is None:
                scenes.append(after)
            else:
                scenes[at] = after
        return Document(tuple(scenes)) if pairs else document

    return Edit(translate("core", "Changes on stage"), change)
