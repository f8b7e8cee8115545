"""A class's answers in one go: a CSV of student, measure, answer; verdict and slip beside each row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.state import Document, Scene
from xent_gui.core.explain.check import CHECKED, Verdict, check_answer
from xent_gui.core.formats.decoding import decode, guess_encoding
from xent_gui.core.formats.errors import FormatError

_NEEDED = ("student", "measure", "answer")
ADDED = ("verdict", "right", "slip", "sentence")


@dataclass(frozen=True, slots=True)
class Marked:
    """One row of an answer sheet and what is to be said of it."""

    student: str
    scene: int
    measure: str
    answer: str
    verdict: Verdict


def measure_named(name: str) -> str:
    """The key of a measure by key, symbol or name: cross_entropy, H(p, q), cross entropy.

    Raises
    ------
    FormatError
        Naming the measures there are.
    """
    wanted = _plain(name)
    for key in CHECKED:
        if wanted in (_plain(key), _plain(MEASURES[key].symbol), _plain(MEASURES[key].name)):
            return key
    raise FormatError(f"“{name}” is no measure; there are {', '.join(CHECKED)}.")


def mark_answers(document: Document, data: bytes) -> Iterator[Marked]:
    """Check every row of a CSV with columns student, measure, answer and, if wanted, scene (from 1).

    Raises
    ------
    FormatError
        With line and column, at the first row that cannot be read.
    """
    text = decode(data, guess_encoding(data))
    delimiter = max(";\t,", key=text.partition("\n")[0].count)
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    columns = {(name or "").strip().lower(): name for name in reader.fieldnames or ()}
    missing = [name for name in _NEEDED if name not in columns]
    if missing:
        raise FormatError(
            f"Line 1: the column “{missing[0]}” is missing; there must be {', '.join(_NEEDED)}."
        )
    for row in reader:
        where = f"Line {reader.line_num}"
        cells = {name: (row.get(columns[name]) or "").strip() for name in _NEEDED}
        scene = _scene_index(document, (row.get(columns.get("scene", "")) or "").strip(), where)
        try:
            measure = measure_named(cells["measure"])
        except FormatError as error:
            raise FormatError(f"{where}, column measure: {error}") from None
        verdict = check_answer(document.scenes[scene], measure, cells["answer"])
        yield Marked(cells["student"], scene, measure, cells["answer"], verdict)


def marked_csv(rows: Iterator[Marked]) -> str:
    """The rows with verdict, right (yes or no), slip and sentence, as CSV."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("student", "scene", "measure", "answer", *ADDED))
    for row in rows:
        verdict = row.verdict
        said = (verdict.kind, "yes" if verdict.right else "no", verdict.slip, verdict.sentence)
        writer.writerow((row.student, row.scene + 1, row.measure, row.answer, *said))
    return out.getvalue()


def verdict_json(scene: Scene, measure: str, answer: str, verdict: Verdict) -> dict[str, object]:
    """A verdict as plain data for JSON."""
    return {
        "scene": scene.title,
        "measure": measure,
        "answer": answer,
        "unit": scene.unit.key,
        "verdict": verdict.kind,
        "right": verdict.right,
        "sentence": verdict.sentence,
        "detail": verdict.detail,
        "slips": [{"name": found.name, "sentence": found.sentence} for found in verdict.explanations],
        "tried": verdict.tried,
    }


def _scene_index(document: Document, text: str, where: str) -> int:
    if not text:
        return 0
    if text.isdecimal() and 1 <= int(text) <= len(document.scenes):
        return int(text) - 1
    raise FormatError(f"{where}, column scene: there is no scene “{text}”; there are {len(document.scenes)}.")


def _plain(text: str) -> str:
    return text.lower().replace("_", " ").replace(" ", "").replace("||", "‖").replace("−", "-")
