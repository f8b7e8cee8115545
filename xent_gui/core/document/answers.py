"""Answers to check: typed by a person, kept with the scene, undoable."""

from __future__ import annotations

from dataclasses import replace

from xent_gui.core.document.edit import Edit, on_scene, rows_within
from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.state import Answered, Scene
from xent_gui.core.document.wording import clean_line
from xent_gui.core.language import translate


def answer_of(scene: Scene, measure: str) -> Answered:
    """What was answered for a measure; an empty answer where nothing was."""
    return next((answer for answer in scene.answers if answer.measure == measure), Answered(measure))


def set_answer(scene: int, measure: str, text: str) -> Edit:
    """Answer a measure; "" takes the answer back."""
    name = translate("core", "Answer {measure}").format(measure=MEASURES[measure].symbol)
    return on_scene(
        name, scene, lambda old: _with(old, replace(answer_of(old, measure), text=clean_line(text)))
    )


def set_term_answer(scene: int, measure: str, row: int, text: str) -> Edit:
    """Answer one term of a measure; "" takes it back."""

    def change(old: Scene) -> Scene:
        rows_within(old, [row])
        answer = answer_of(old, measure)
        terms = [*answer.terms, *[""] * (len(old) - len(answer.terms))][: len(old)]
        terms[row] = clean_line(text)
        return _with(old, replace(answer, terms=tuple(terms) if any(terms) else ()))

    name = translate("core", "Answer a term of {measure}").format(measure=MEASURES[measure].symbol)
    return on_scene(name, scene, change)


def clear_answers(scene: int) -> Edit:
    """Take every answer back."""
    name = translate("core", "Clear answers")
    return on_scene(name, scene, lambda old: old.with_(answers=()) if old.answers else old)


def _with(scene: Scene, answer: Answered) -> Scene:
    if answer == answer_of(scene, answer.measure):
        return scene
    others = [other for other in scene.answers if other.measure != answer.measure]
    kept = [*others, answer] if answer.text or answer.terms else others
    return scene.with_(answers=tuple(sorted(kept, key=lambda held: list(MEASURES).index(held.measure))))
