"""The lines of a file of predictions as rows of cells, one at a time: tables of text, and JSON lines."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from xent_gui.core.language import quoted, translate

from .errors import FormatError


def opened(path: Path) -> io.TextIOWrapper:
    """The file as text, UTF-8; raises `FormatError`."""
    try:
        return path.open(encoding="utf-8-sig", errors="replace", newline="")
    except OSError as error:
        told = translate("core", "{name} cannot be read: {reason}.")
        raise FormatError(told.format(name=quoted(path.name), reason=error.strerror or error)) from None


def split_lines(
    lines: Iterator[str] | io.TextIOWrapper, delimiter: str, names: Sequence[str] = ()
) -> Iterator[tuple[int, list[str]]]:
    """Rows with the line each begins in."""
    if delimiter == "json":
        yield from _json_rows(lines, names)
        return
    # by readline and not by iteration, so that the file can tell how far it is
    source = iter(lines.readline, "") if isinstance(lines, io.TextIOWrapper) else lines
    reader = csv.reader(source, delimiter=delimiter)
    before = 0
    try:
        for cells in reader:
            yield before + 1, cells
            before = reader.line_num
    except csv.Error as error:
        told = translate("core", "Line {line} cannot be read: {reason}.")
        raise FormatError(told.format(line=before + 1, reason=error)) from None


def _json_rows(
    lines: Iterator[str] | io.TextIOWrapper, names: Sequence[str]
) -> Iterator[tuple[int, list[str]]]:
    """The objects of JSON lines as rows below a header: a list of numbers becomes a column for each."""
    header = list(names)
    if names:
        yield 1, header
    source = iter(lines.readline, "") if isinstance(lines, io.TextIOWrapper) else lines
    for line, text in enumerate(source, 1):
        if not text.strip():
            continue
        try:
            flat = _flat(json.loads(text))
        except (ValueError, RecursionError):
            told = translate("core", "Line {line} is no JSON object with a label and a list of numbers.")
            raise FormatError(told.format(line=line)) from None
        if not header:
            header = list(flat)
            yield 1, header
        yield line, [flat.get(name, "") for name in header]


def _flat(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        raise ValueError
    flat: dict[str, str] = {}
    for key, held in value.items():
        if isinstance(held, list):
            flat |= {str(place): str(each) for place, each in enumerate(held)}
        elif isinstance(held, dict):
            flat |= {str(name): str(each) for name, each in held.items()}
        else:
            flat[str(key)] = str(held)
    return flat
