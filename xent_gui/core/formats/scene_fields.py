"""The fields of a scene in a .xent file, beside its outcomes: one table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from xent_gui.core.document.classifier import (
    Classifier,
    parse_logit,
    parse_smoothing,
    parse_temperature,
)
from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.staging import PLAIN
from xent_gui.core.document.state import MAX_DECIMALS, Answered, Scene
from xent_gui.core.document.units import NATS, UNITS, Unit
from xent_gui.core.document.wording import clean_line, clean_text
from xent_gui.core.language import translate

from .errors import MAX_OUTCOMES, FormatError, quoted
from .json_number import JsonNumber
from .staging_field import read_staging, written_staging


@dataclass(frozen=True, slots=True)
class SceneField:
    """How an attribute of `Scene` stands in a file.

    Attributes
    ----------
    key : its name, in the file and of the attribute
    default : what it is where the file has none
    write : to a JSON value
    read : from a JSON value (numbers come as `JsonNumber`); raises `ValueError`, whose message goes on
        after "Scene 2: title "
    always : written even where it is the default
    """

    key: str
    default: Any
    write: Callable[[Any], Any]
    read: Callable[[Any], Any]
    always: bool = False


def read_fields(scene: dict[str, Any], place: str) -> dict[str, Any]:
    """The attributes of a scene from its JSON object; raises `FormatError` naming scene and field."""
    found = {}
    for field in FIELDS:
        try:
            found[field.key] = field.read(scene[field.key]) if field.key in scene else field.default
        except ValueError as error:
            raise FormatError(f"{place}: {field.key} {str(error).rstrip('.')}.") from None
    return found


def written_fields(scene: Scene) -> Iterator[tuple[str, Any]]:
    """Key and JSON value of each field that is written, in the order of the table."""
    for field in FIELDS:
        value = getattr(scene, field.key)
        if field.always or value != field.default:
            yield field.key, field.write(value)


def _read_text(value: object, clean: Callable[[str], str]) -> str:
    if not isinstance(value, str) or isinstance(value, JsonNumber):
        raise ValueError(translate("core", "is not a text in quotation marks"))
    return clean(value)


def _read_unit(value: object) -> Unit:
    unit = UNITS.get(value) if isinstance(value, str) else None
    if unit is None:
        told = translate("core", "is {value}, and must be “nats”, “bits” or “bans”")
        raise ValueError(told.format(value=quoted(value)))
    return unit


def _read_decimals(value: object) -> int:
    if isinstance(value, JsonNumber) and value.isdigit() and len(value) <= 2 and int(value) <= MAX_DECIMALS:
        return int(value)
    told = translate("core", "is {value}, and must be a whole number from 0 to {most}")
    raise ValueError(told.format(value=quoted(value), most=MAX_DECIMALS))


def _read_answers(value: object) -> tuple[Answered, ...]:
    if not isinstance(value, list):
        raise ValueError(translate("core", "must be a list"))
    return tuple(_read_answer(entry) for entry in value[: len(MEASURES)])


def _read_answer(entry: object) -> Answered:
    measure = entry.get("measure") if isinstance(entry, dict) else None
    if not isinstance(entry, dict) or not isinstance(measure, str) or measure not in MEASURES:
        raise ValueError(translate("core", "must each name a measure"))
    terms = entry.get("terms", [])
    if not isinstance(terms, list) or len(terms) > MAX_OUTCOMES:
        raise ValueError(translate("core", "must have a list of terms"))
    texts = tuple(_read_text(term, clean_line) for term in terms)
    return Answered(measure, _read_text(entry.get("answer", ""), clean_line), texts)


def _write_answers(answers: tuple[Answered, ...]) -> list[dict[str, object]]:
    return [
        {"measure": answer.measure, "answer": answer.text}
        | ({"terms": list(answer.terms)} if answer.terms else {})
        for answer in answers
    ]


def _read_classifier(value: object) -> Classifier:
    """Logits and label that can be read; whether p and q come from them is for the scene to say."""
    logits = value.get("logits") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(logits, list) or not 0 < len(logits) <= MAX_OUTCOMES:
        raise ValueError(translate("core", "must hold a list of logits"))
    label = value.get("label", JsonNumber("1"))
    if not isinstance(label, JsonNumber) or not label.isdigit() or not 0 < int(label[:9]) <= len(logits):
        told = translate("core", "has the label {label}, and must name a class from 1 to {most}")
        raise ValueError(told.format(label=quoted(label), most=len(logits)))
    read = Classifier(
        tuple(_read_parsed(text, parse_logit) for text in logits),
        _read_parsed(value.get("temperature", "1"), parse_temperature),
        int(label) - 1,
        _read_parsed(value.get("smoothing", "0"), parse_smoothing),
    )
    read.softmax  # noqa: B018  at least one logit must be finite
    return read


def _read_parsed(value: object, parse: Callable[[str], object]) -> str:
    text = _read_text(value, clean_line)
    parse(text)
    return text


def _write_classifier(classifier: Classifier) -> dict[str, object]:
    return {
        "logits": list(classifier.logits),
        "temperature": classifier.temperature,
        "label": classifier.label + 1,
        "smoothing": classifier.smoothing,
    }


FIELDS: tuple[SceneField, ...] = (
    SceneField("title", "Untitled", str, lambda value: _read_text(value, clean_line), always=True),
    SceneField("notes", "", str, lambda value: _read_text(value, clean_text)),
    SceneField("unit", NATS, lambda unit: unit.key, _read_unit, always=True),
    SceneField("decimals", 4, int, _read_decimals, always=True),
    SceneField("answers", (), _write_answers, _read_answers),
    SceneField("classifier", None, _write_classifier, _read_classifier),
    SceneField("staging", PLAIN, written_staging, read_staging),
)
"""In the order in which they are written. To keep a new attribute of `Scene` in files, add it here."""
