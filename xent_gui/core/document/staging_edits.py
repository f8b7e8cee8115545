"""Edits of how a scene is shown on stage."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from xent_gui.core.document.edit import Edit, EditRefused, on_scene
from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.staging import LAYOUTS, STAGE_CHARTS, Staging
from xent_gui.core.document.state import Document, Scene


def set_staging(scene: int, staging: Staging, name: str = "Change the staging") -> Edit:
    """Stage a scene in another way, all at once."""
    return on_scene(name, scene, lambda old: old if old.staging == staging else old.with_(staging=staging))


def set_stage_layout(scene: int, layout: str) -> Edit:
    """Give a scene another layout; raises `EditRefused`, when applied, for one that does not exist."""
    name = f"Stage as “{LAYOUTS[layout].name}”" if layout in LAYOUTS else "Change the layout on stage"
    return _changed(scene, name, "layout", LAYOUTS, (layout,), layout=layout)


def set_stage_charts(scene: int, charts: Iterable[str]) -> Edit:
    """Choose a scene's charts on stage by their keys; none: the layout's own."""
    keys = tuple(charts)
    return _changed(scene, "Choose charts on stage", "chart", STAGE_CHARTS, keys, charts=keys)


def set_stage_readouts(scene: int, measures: Iterable[str] | None) -> Edit:
    """Choose the measures shown as numbers on stage; None: the layout's own."""
    keys = None if measures is None else tuple(measures)
    return _changed(scene, "Choose numbers on stage", "measure", MEASURES, keys or (), readouts=keys)


def set_stage_notes(scene: int, shown: bool) -> Edit:
    """Show or hide the notes line on stage."""
    return _changed(scene, f"{_verb(shown)} the notes line on stage", notes=shown)


def set_stage_strip(scene: int, shown: bool | None) -> Edit:
    """Show or hide the identity strip on stage; None: as the layout has it."""
    return _changed(scene, f"{_verb(shown is not False)} the identity strip on stage", strip=shown)


def set_stage_steps(scene: int, steps: Iterable[Iterable[str]] | None) -> Edit:
    """Choose what each step reveals; None: the steps that suit the layout, empty: all at once."""
    new = None if steps is None else tuple(tuple(parts) for parts in steps)
    return _changed(scene, "Use the usual steps" if new is None else "Change the steps", steps=new)


def _verb(shown: bool) -> str:
    return "Show" if shown else "Hide"


def _changed(
    scene: int,
    name: str,
    kind: str = "",
    known: Iterable[str] = (),
    keys: Iterable[str] = (),
    **changes: Any,
) -> Edit:
    wrong = [key for key in keys if key not in known]

    def change(old: Scene) -> Scene:
        if wrong:
            raise EditRefused(f"There is no {kind} “{wrong[0]}”: there are {', '.join(known)}.")
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

    return Edit("Changes on stage", change)
