"""How the staging of a scene stands in a file.

    "staging": {"layout": "two", "charts": ["bars", "areas"], "steps": [["p"], ["q", "areas chart"]]}

What has its default is left out. Layouts, charts, measures and parts of a newer version are kept as texts.
"""

from __future__ import annotations

from typing import Any

from xent_gui.core.document.staging import PLAIN, Staging
from xent_gui.core.document.wording import clean_line
from xent_gui.core.language import grouped, translate

from .errors import quoted
from .json_number import JsonNumber

_MOST_KEYS, _LONGEST_KEY = 1000, 100


def written_staging(staging: Staging) -> dict[str, object]:
    """The staging as a JSON value, without what is left to the layout."""
    found: dict[str, object] = {}
    for key in Staging.__dataclass_fields__:
        value = getattr(staging, key)
        if value != getattr(PLAIN, key):
            found[key] = [list(step) for step in value] if key == "steps" else value
    return found


def read_staging(value: object) -> Staging:
    """The staging from a JSON value; the message of a `ValueError` goes on after "Scene 2: staging "."""
    if not isinstance(value, dict):
        told = translate("core", "must be an object in braces, such as {example}")
        raise ValueError(told.format(example="{“layout”: “chart”}"))
    return Staging(
        _key(value.get("layout", PLAIN.layout), "layout"),
        _keys(value.get("charts", []), "charts"),
        _keys(value["readouts"], "readouts") if _says(value, "readouts") else None,
        _flag(value.get("notes", PLAIN.notes), "notes"),
        _flag(value["strip"], "strip") if _says(value, "strip") else None,
        _steps(value["steps"]) if _says(value, "steps") else None,
    )


def _says(value: dict[str, Any], key: str) -> bool:
    return value.get(key) is not None


def _key(value: object, what: str) -> str:
    if not isinstance(value, str) or isinstance(value, JsonNumber) or len(value) > _LONGEST_KEY:
        told = translate("core", "has in “{field}” something that is not a short text in quotation marks")
        raise ValueError(told.format(field=what))
    return clean_line(value)


def _keys(value: object, what: str) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > _MOST_KEYS:
        told = translate("core", "must have in “{field}” a list of at most {most} texts")
        raise ValueError(told.format(field=what, most=grouped(_MOST_KEYS)))
    return tuple(_key(entry, what) for entry in value)


def _steps(value: object) -> tuple[tuple[str, ...], ...]:
    if not isinstance(value, list) or len(value) > _MOST_KEYS:
        told = translate("core", "must have in “{field}” a list of at most {most} lists of texts")
        raise ValueError(told.format(field="steps", most=grouped(_MOST_KEYS)))
    return tuple(_keys(step, "steps") for step in value)


def _flag(value: object, what: str) -> bool:
    if not isinstance(value, bool):
        shown = quoted(value) if isinstance(value, str) else translate("core", "something else")
        told = translate("core", "says in “{field}” {value}, and true or false is needed")
        raise ValueError(told.format(field=what, value=shown))
    return value
