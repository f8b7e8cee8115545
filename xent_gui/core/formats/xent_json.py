"""The .xent file: versioned JSON, one document of scenes, every value as it was typed.

    {"format": "xent", "version": 1, "scenes": [
      {"title": "Fair die", "unit": "nats", "decimals": 4, "outcomes": [
        {"label": "1", "p": "1/6", "q": "0.18", "n": 18},
        …

- Values are texts, so "1/6" stays 1/6. A file written by hand may hold JSON numbers: their digits count, not
  the double they would become.
- A field of a scene that has its default may be left out; unknown keys are ignored. A change that older
  programs must not overlook gets a new version number, which they refuse.
- Further fields of a scene are one entry each in `scene_fields.FIELDS`.
"""

from __future__ import annotations

import codecs
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from xent_gui.core.document.classifier import with_fitting_classifier
from xent_gui.core.document.counts import CountError, parse_count
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Document, Scene
from xent_gui.core.document.wording import clean_line
from xent_gui.core.language import grouped, translate

from .errors import MAX_BYTES, MAX_OUTCOMES, MAX_SCENES, FormatError, quoted
from .json_number import JsonNumber
from .numerals import CellError, collecting_later, read_distribution
from .scene_fields import FIELDS, read_fields, written_fields

__all__ = ["FIELDS", "VERSION", "FormatError", "from_json", "strict_json", "to_json"]

VERSION = 1
_PLAIN_COUNT = 15  # digits up to which a count is read without a second look
_text = json.JSONEncoder(ensure_ascii=False).encode


def to_json(document: Document) -> str:
    """Write a document: the same document gives the same text, one outcome a line."""
    return "".join(_lines(document))


def _lines(document: Document) -> Iterator[str]:
    yield f'{{\n  "format": "xent",\n  "version": {VERSION},\n  "scenes": [\n'
    for place, scene in enumerate(document.scenes):
        yield ",\n" if place else ""
        yield from _scene_lines(scene)
    yield "\n  ]\n}\n"


def _scene_lines(scene: Scene) -> Iterator[str]:
    yield "    {\n"
    for key, value in written_fields(scene):
        yield f"      {_text(key)}: {_text(value)},\n"
    if not len(scene):
        yield '      "outcomes": []\n    }'
        return
    yield '      "outcomes": [\n'
    yield ",\n".join(_outcome_lines(scene))
    yield "\n      ]\n    }"


def _outcome_lines(scene: Scene) -> Iterator[str]:
    labels, p, q = (map(_text, texts) for texts in (scene.labels, scene.p.texts, scene.q.texts))
    for row, (label, count) in enumerate(zip(labels, scene.counts, strict=True)):
        n = "" if count is None else f', "n": {count}'
        locked = ', "locked": true' if row in scene.locked else ""
        yield f'        {{"label": {label}, "p": {next(p)}, "q": {next(q)}{n}{locked}}}'


def from_json(source: str | bytes) -> Document:
    """Read a document that `to_json` wrote, or a person.

    Parameters
    ----------
    source : text, or bytes in UTF-8 (or in UTF-16 with a byte order mark)

    Raises
    ------
    FormatError
        One sentence that names the place: "Scene 2, outcome 3, p: “a” is not a number: …".
    """
    with collecting_later():
        return _document(strict_json(source))


def _document(top: object) -> Document:
    if not isinstance(top, dict) or top.get("format") != "xent":
        told = translate("core", "This is not a xent document: it does not begin with {beginning}.")
        raise FormatError(told.format(beginning='{"format": "xent"'))
    _check_version(top.get("version"))
    scenes = top.get("scenes")
    if not isinstance(scenes, list) or not scenes:
        told = translate("core", "The document has no scenes: “scenes” must be a list of at least one.")
        raise FormatError(told)
    if len(scenes) > MAX_SCENES:
        told = translate("core", "The document has {count} scenes; {most} are the most that are read.")
        raise FormatError(told.format(count=grouped(len(scenes)), most=grouped(MAX_SCENES)))
    name = translate("core", "Scene {number}")
    return Document(
        tuple(_read_scene(scene, name.format(number=place)) for place, scene in enumerate(scenes, 1))
    )


def _check_version(version: object) -> None:
    if not isinstance(version, JsonNumber) or not version.isdigit() or len(version) > 6 or version == "0":
        told = translate(
            "core", "The document does not say its version: “version” must be a whole number from 1."
        )
        raise FormatError(told)
    if int(version) > VERSION:
        told = translate(
            "core",
            "The document was written by a newer xent (version {version} of the format; "
            "this one reads up to {own}): update the program to open it.",
        )
        raise FormatError(told.format(version=version, own=VERSION))


def _read_scene(value: object, place: str) -> Scene:
    if not isinstance(value, dict):
        told = translate("core", "{place} is not an object in braces, with its title and outcomes.")
        raise FormatError(told.format(place=place))
    outcomes = value.get("outcomes")
    if not isinstance(outcomes, list):
        told = translate("core", "{place} has no outcomes: “outcomes” must be a list.")
        raise FormatError(told.format(place=place))
    if len(outcomes) > MAX_OUTCOMES:
        told = translate("core", "{place} has {count} outcomes; {most} are the most that are read.")
        count, most = grouped(len(outcomes)), grouped(MAX_OUTCOMES)
        raise FormatError(told.format(place=place, count=count, most=most))
    for row, outcome in enumerate(outcomes, 1):
        if not isinstance(outcome, dict):
            told = translate("core", "{place} is not an object such as {example}.")
            example = "{“label”: …, “p”: …, “q”: …}"
            raise FormatError(told.format(place=outcome_place(place, row), example=example))
    scene = Scene(
        labels=tuple(_labels(outcomes, place)),
        p=_distribution(outcomes, "p", place),
        q=_distribution(outcomes, "q", place),
        counts=tuple(_counts(outcomes, place)),
        locked=frozenset(row for row, outcome in enumerate(outcomes) if _is_locked(outcome, row, place)),
        **read_fields(value, place),
    )
    return with_fitting_classifier(scene)


def outcome_place(place: str, row: int) -> str:
    """Where an outcome stands: "Scene 2, outcome 3"."""
    return translate("core", "{place}, outcome {number}").format(place=place, number=row)


def _labels(outcomes: list[dict[str, Any]], place: str) -> Iterator[str]:
    for row, outcome in enumerate(outcomes, 1):
        label = outcome.get("label", str(row))
        if not isinstance(label, str):
            told = translate("core", "{place}: the label is {value}, and a text is needed.")
            raise FormatError(told.format(place=outcome_place(place, row), value=_kind(label)))
        yield label.strip() if label.isprintable() else clean_line(label)


def _distribution(outcomes: list[dict[str, Any]], side: str, place: str) -> Distribution:
    texts = [outcome.get(side) for outcome in outcomes]
    for row, text in enumerate(texts, 1):
        if not isinstance(text, str):
            told = translate("core", "{place}: {field} is missing, and a number such as “1/6” is needed.")
            if side in outcomes[row - 1]:
                told = translate("core", "{place}: {field} is {value}, and a number such as “1/6” is needed.")
            where = outcome_place(place, row)
            raise FormatError(told.format(place=where, field=side, value=_kind(text)))
    try:
        return read_distribution(texts)  # type: ignore[arg-type]  # checked one by one above
    except CellError as error:
        raise FormatError(f"{outcome_place(place, error.row + 1)}, {side}: {error}") from None


def _counts(outcomes: list[dict[str, Any]], place: str) -> Iterator[int | None]:
    for row, outcome in enumerate(outcomes, 1):
        count = outcome.get("n")
        if count is None:
            yield None
            continue
        if not isinstance(count, str):
            told = translate("core", "{place}: n is {value}, and a whole number is needed.")
            raise FormatError(told.format(place=outcome_place(place, row), value=_kind(count)))
        if count.isdigit() and count.isascii() and len(count) < _PLAIN_COUNT:
            yield int(count)
            continue
        try:
            yield parse_count(count)
        except CountError as error:
            raise FormatError(f"{outcome_place(place, row)}, n: {error}") from None


def _is_locked(outcome: dict[str, Any], row: int, place: str) -> bool:
    locked = outcome.get("locked", False)
    if not isinstance(locked, bool):
        told = translate("core", "{place}: “locked” is {value}, and true or false is needed.")
        raise FormatError(told.format(place=outcome_place(place, row + 1), value=_kind(locked)))
    return locked


def _kind(value: object) -> str:
    """What a JSON value is called in a sentence."""
    if isinstance(value, dict | list):
        listed = translate("core", "a list")
        return translate("core", "an object in braces") if isinstance(value, dict) else listed
    return {None: "null", True: "true", False: "false"}.get(value, quoted(value))  # type: ignore[call-overload, no-any-return]


def _decoded(source: str | bytes) -> str:
    if len(source) > MAX_BYTES:
        told = translate("core", "The document is larger than {most} MB, the most that is read.")
        raise FormatError(told.format(most=MAX_BYTES >> 20))
    if isinstance(source, str):
        return source.removeprefix("\ufeff")
    wide = source.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return source.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        told = translate("core", "The document is not text in UTF-8: byte {byte} is damaged.")
        raise FormatError(told.format(byte=grouped(error.start + 1))) from None


def strict_json(source: str | bytes) -> Any:
    """Parse JSON strictly: no NaN, no key twice, no number turned into a double, no depth that kills.

    Numbers come as `JsonNumber`. Raises `FormatError`.
    """
    text = _decoded(source)
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_refuse_constant,
            parse_float=JsonNumber,
            parse_int=JsonNumber,
            strict=False,
        )
    except json.JSONDecodeError as error:
        told = translate("core", "The document is damaged in line {line}, column {column}: {reason}.")
        reason = _reason(error.msg)
        raise FormatError(told.format(line=error.lineno, column=error.colno, reason=reason)) from None
    except RecursionError:
        told = translate("core", "The document is nested too deeply to be one of xent's.")
        raise FormatError(told) from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        twice = Counter(key for key, _ in pairs).most_common(1)[0][0]
        told = translate("core", "The document has {key} twice in one object, so its meaning is ambiguous.")
        raise FormatError(told.format(key=quoted(twice)))
    return made


def _refuse_constant(name: str) -> None:
    told = translate("core", "The document holds {name}, which is not a finite number.")
    raise FormatError(told.format(name=name))


def _reason(message: str) -> str:
    """The reason of json's error, as the end of a sentence."""
    return message[:1].lower() + message[1:].rstrip(": ") if message else translate("core", "it is not JSON")
