"""Edits of whole outcomes: add, insert, remove, move, duplicate, lock."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from xent_gui.core.document.edit import Edit, EditRefused, on_scene, rows_named, rows_within
from xent_gui.core.document.state import Answered, Scene
from xent_gui.core.document.wording import outcomes
from xent_gui.core.language import grouped, plural, translate

MAX_OUTCOMES = 1_000_000
"""Most outcomes a scene may grow to."""


def add_outcome(scene: int) -> Edit:
    """Add an outcome at the end: the next label, p = q = 0; the only outcome of a scene gets p = q = 1."""
    return on_scene(translate("core", "Add outcome"), scene, lambda old: grown(old, len(old), 1))


def insert_outcomes(scene: int, row: int, count: int = 1) -> Edit:
    """Insert outcomes with p = q = 0 before `row`."""

    def change(old: Scene) -> Scene:
        if not 0 <= row <= len(old):
            raise EditRefused(_no_place(row, old))
        return grown(old, row, count)

    one, many = translate("core", "Insert outcome"), translate("core", "Insert {count} outcomes")
    return on_scene(plural(count, one, many), scene, change)


def remove_outcomes(scene: int, rows: Iterable[int], label: str | None = None) -> Edit:
    """Remove outcomes; p and q of the others stay as typed. `label` names the only one."""
    wanted = sorted(set(rows))

    def change(old: Scene) -> Scene:
        gone = set(rows_within(old, wanted))
        return _reordered(old, [row for row in range(len(old)) if row not in gone]) if gone else old

    name = translate("core", "Remove {outcomes}").format(outcomes=rows_named(wanted, label))
    return on_scene(name, scene, change)


def move_outcomes(scene: int, rows: Iterable[int], to: int, label: str | None = None) -> Edit:
    """Move outcomes together so that they stand before the outcome that is now at row `to` (K: the end).

    Moving one outcome up is ``to = row − 1``, down is ``to = row + 2``.
    """
    wanted = sorted(set(rows))
    name = _move_name(wanted, to).format(outcomes=rows_named(wanted, label))

    def change(old: Scene) -> Scene:
        moved = rows_within(old, wanted)
        if not 0 <= to <= len(old):
            raise EditRefused(_no_place(to, old))
        others = set(moved)
        before = [row for row in range(to) if row not in others]
        after = [row for row in range(to, len(old)) if row not in others]
        return _reordered(old, [*before, *moved, *after])

    return on_scene(name, scene, change)


def _move_name(rows: Sequence[int], to: int) -> str:
    if not rows:
        return translate("core", "Move {outcomes}")
    if to <= rows[0]:
        return translate("core", "Move {outcomes} up")
    if to > rows[-1]:
        return translate("core", "Move {outcomes} down")
    return translate("core", "Move {outcomes} together")


def _no_place(place: int, scene: Scene) -> str:
    sentence = translate("core", "There is no place {number}: the scene has {outcomes}.")
    return sentence.format(number=place + 1, outcomes=outcomes(len(scene)))


def duplicate_outcomes(scene: int, rows: Iterable[int], label: str | None = None) -> Edit:
    """Copy outcomes as typed, with labels of their own, to below the last of them."""
    wanted = sorted(set(rows))

    def change(old: Scene) -> Scene:
        copied = rows_within(old, wanted)
        if not copied:
            return old
        _check_room(old, len(copied))
        end = copied[-1] + 1
        new = _reordered(old, [*range(end), *copied, *range(end, len(old))])
        labels = list(new.labels)
        taken = set(old.labels)
        for place in range(end, end + len(copied)):
            labels[place] = copy_name(labels[place], taken)
            taken.add(labels[place])
        return new.with_(labels=tuple(labels))

    name = translate("core", "Duplicate {outcomes}").format(outcomes=rows_named(wanted, label))
    return on_scene(name, scene, change)


def set_locked(scene: int, rows: Iterable[int], locked: bool, label: str | None = None) -> Edit:
    """Lock outcomes, so that p and q of theirs stay while others are dragged, or unlock them."""
    wanted = sorted(set(rows))

    def change(old: Scene) -> Scene:
        these = frozenset(rows_within(old, wanted))
        return old.with_(locked=old.locked | these if locked else old.locked - these)

    name = translate("core", "Lock {outcomes}") if locked else translate("core", "Unlock {outcomes}")
    return on_scene(name.format(outcomes=rows_named(wanted, label)), scene, change)


def toggle_lock(scene: int, rows: Iterable[int], label: str | None = None) -> Edit:
    """Unlock outcomes where all of them are locked, else lock them all."""
    wanted = sorted(set(rows))

    def change(old: Scene) -> Scene:
        these = frozenset(rows_within(old, wanted))
        return old.with_(locked=old.locked - these if these <= old.locked else old.locked | these)

    name = translate("core", "Change lock of {outcomes}").format(outcomes=rows_named(wanted, label))
    return on_scene(name, scene, change)


def grown(scene: Scene, row: int, count: int) -> Scene:
    """The scene with new outcomes before `row`: free labels, p = q = 0 (1 for the only outcome), no n."""
    if count <= 0:
        return scene
    _check_room(scene, count)
    texts = ["0"] * count
    if not len(scene):
        texts[0] = "1"
    return scene.with_(
        labels=(*scene.labels[:row], *_free_labels(scene.labels, row, count), *scene.labels[row:]),
        p=scene.p.inserted(row, texts),
        q=scene.q.inserted(row, texts),
        counts=(*scene.counts[:row], *([None] * count), *scene.counts[row:]),
        locked=frozenset(old + count if old >= row else old for old in scene.locked),
        answers=_answers_at(scene, [*range(row), *[None] * count, *range(row, len(scene))]),
    )


def _check_room(scene: Scene, count: int) -> None:
    if len(scene) + count > MAX_OUTCOMES:
        sentence = translate("core", "{count} more outcomes are too many: a scene holds at most {most}.")
        raise EditRefused(sentence.format(count=grouped(count), most=grouped(MAX_OUTCOMES)))


def copy_name(name: str, taken: Iterable[str]) -> str:
    """A name for a copy that nothing else has: "3 copy", "3 copy 2"."""
    others = set(taken)
    start = translate("core", "{name} copy").format(name=name).strip()
    number = 1
    while (new := start if number == 1 else f"{start} {number}") in others:
        number += 1
    return new


def _free_labels(labels: Sequence[str], row: int, count: int) -> list[str]:
    """Labels that go on where the one above ends: 7 after 6, d after c; else the next free number."""
    taken, new = set(labels), list[str]()
    last = labels[row - 1] if row else (labels[-1] if labels else "0")
    number = len(labels)
    for _ in range(count):
        last = _next(last)
        while not last or last in taken:
            number += 1
            last = str(number)
        taken.add(last)
        new.append(last)
    return new


def _next(label: str) -> str:
    """The label after this one, "" where none is natural."""
    if label.isascii() and label.isdigit() and len(label) < 16:
        return str(int(label) + 1)
    if len(label) == 1 and label.isascii() and label.isalpha() and label not in "zZ":
        return chr(ord(label) + 1)
    return ""


def _reordered(scene: Scene, rows: Sequence[int]) -> Scene:
    """The outcomes named, in that order, with their locks."""
    if len(rows) == len(scene) and all(row == place for place, row in enumerate(rows)):
        return scene
    return scene.with_(
        labels=tuple(scene.labels[row] for row in rows),
        p=scene.p.reordered(rows),
        q=scene.q.reordered(rows),
        counts=tuple(scene.counts[row] for row in rows),
        locked=frozenset(place for place, row in enumerate(rows) if row in scene.locked),
        answers=_answers_at(scene, rows),
        classifier=scene.classifier and scene.classifier.reordered(rows),
    )


def _answers_at(scene: Scene, rows: Sequence[int | None]) -> tuple[Answered, ...]:
    """The answers with each term's at its outcome's new place; None for a new outcome."""
    if not any(answer.terms for answer in scene.answers):
        return scene.answers
    moved = (replace(answer, terms=_terms_at(answer.terms, rows)) for answer in scene.answers)
    return tuple(answer for answer in moved if answer.text or answer.terms)


def _terms_at(terms: tuple[str, ...], rows: Sequence[int | None]) -> tuple[str, ...]:
    moved = tuple(terms[row] if row is not None and row < len(terms) else "" for row in rows)
    return moved if any(moved) else ()
