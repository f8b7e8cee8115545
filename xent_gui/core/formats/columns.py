"""A document by columns, as the journal keeps it: what stayed the same is not written anew.

    {"scenes": [
      {"fields": {"title": "Fair die", …}, "locked": [2], "labels": ["1", …], "counts": [18, null, …],
       "p": {"texts": ["1/6", …]},
       "q": {"step": "1/1000000", "units": ["CAcA…", …], "others": {"4": "1/7"}}}]}

Texts are as typed, and "=7/36" is a number that was computed. What a drag leaves on a grid stands there as
whole multiples of its step (eight bytes each, the lowest first, in base64: a drag changes all of them many
times a second), with the rows that were typed or changed since as others.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple

from xent_gui.core.document.classifier import with_fitting_classifier
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Document, Scene
from xent_gui.core.maths.numbers import integer_text
from xent_gui.core.maths.vector import Values

from .numerals import collecting_later, read_distribution, read_number
from .scene_fields import read_fields, written_fields
from .xent_json import strict_json

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from xent_gui.core.maths.sources import Units

_BLOCK = 2_048  # rows that are written, and compared with what was written, at once
_KEPT = 12  # columns of earlier documents whose bytes are kept: undo brings them back
_COMPUTED = "="
_json = json.JSONEncoder(ensure_ascii=False).encode

_Block = tuple[Sequence[Any], bytes]


class _Column(NamedTuple):
    """How a column is written: `head`, the entries of all rows, `tail`; `held` is what the entries are of."""

    held: object
    entries: Callable[[slice], Sequence[Any]]
    head: str = "["
    tail: str = "]"


class ColumnWriter:
    """Writes documents one after the other, and keeps the bytes of columns from each to the next."""

    def __init__(self) -> None:
        self._columns: dict[int, tuple[object, list[_Block]]] = {}  # by identity of what the entries are of
        self._places: dict[tuple[int, str], list[_Block]] = {}  # those of the last document

    def parts(self, document: Document) -> Iterator[bytes]:
        """The bytes of a document, part by part, each made within a few milliseconds."""
        columns, places = dict[int, tuple[object, list[_Block]]](), dict[tuple[int, str], list[_Block]]()
        yield b'{"scenes": ['
        for place, scene in enumerate(document.scenes):
            fields, locked = _json(dict(written_fields(scene))), _json(sorted(scene.locked))
            yield _bytes(f'{"," if place else ""}\n{{"fields": {fields}, "locked": {locked}')
            for name, column in _columns_of(scene).items():
                yield _bytes(f', "{name}": {column.head}')
                blocks = places[place, name] = list[_Block]()
                for block in self._blocks(column, len(scene), (place, name)):
                    yield b", " + block[1] if blocks else block[1]
                    blocks.append(block)
                columns[id(column.held)] = column.held, blocks
                yield _bytes(column.tail)
            yield b"}"
        yield b"]}\n"
        earlier = [(key, kept) for key, kept in self._columns.items() if key not in columns]
        self._columns, self._places = {**dict(earlier[-_KEPT:]), **columns}, places

    def _blocks(self, column: _Column, length: int, place: tuple[int, str]) -> Iterator[_Block]:
        """The entries block by block: as they were kept, or made where they are not the ones of before."""
        if id(column.held) in self._columns:
            yield from self._columns[id(column.held)][1]
            return
        before = self._places.get(place, [])
        for number, start in enumerate(range(0, length, _BLOCK)):
            entries = column.entries(slice(start, start + _BLOCK))
            same = number < len(before) and before[number][0] == entries
            yield before[number] if same else (entries, _bytes(_json(_written(entries))[1:-1]))


def from_columns(source: bytes) -> Document:
    """Read a document that a `ColumnWriter` wrote.

    Raises
    ------
    ValueError, TypeError, KeyError, OverflowError
        When it is damaged.
    """
    with collecting_later():
        scenes = strict_json(source)["scenes"]
        if not scenes:
            raise ValueError("no scenes")
        return Document(tuple(_read_scene(scene) for scene in scenes))


def _columns_of(scene: Scene) -> dict[str, _Column]:
    return {
        "labels": _Column(scene.labels, scene.labels.__getitem__),
        "counts": _Column(scene.counts, scene.counts.__getitem__),
        "p": _column_of(scene.p),
        "q": _column_of(scene.q),
    }


def _column_of(distribution: Distribution) -> _Column:
    grid = distribution.on_grid()
    if grid is None:
        return _Column(distribution, distribution.entries, '{"texts": [', "]}")
    units, others = grid
    rows = map(str, others)
    written = _json(dict(zip(rows, _written(list(others.values())), strict=True)))
    return _Column(
        units,
        lambda rows: _packed(units, rows),
        f'{{"step": "{units.step}", "units": [',
        f'], "others": {written}}}',
    )


def _packed(units: Units, rows: slice) -> list[str]:
    return [b64encode(units.part(rows).astype("<i8").tobytes()).decode("ascii")]


def _unpacked(blocks: list[str]) -> NDArray[np.int64]:
    import numpy as np

    return np.frombuffer(b"".join(b64decode(block, validate=True) for block in blocks), "<i8")


def _written(entries: Sequence[Any]) -> Sequence[Any]:
    """The entries as JSON has them."""
    if Fraction not in set(map(type, entries)):
        return entries
    try:
        return [one if type(one) is str else _quotient(*one.as_integer_ratio()) for one in entries]
    except ValueError:  # digits by the thousand, which Python does not write by itself
        return [
            one if type(one) is str else _quotient(*map(integer_text, one.as_integer_ratio()))
            for one in entries
        ]


def _quotient(top: int | str, bottom: int | str) -> str:
    return f"{_COMPUTED}{top}/{bottom}"


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")  # a lone surrogate becomes its escape


def _read_scene(held: dict[str, Any]) -> Scene:
    labels, locked = held["labels"], frozenset(map(int, held["locked"]))
    if not all(isinstance(label, str) for label in labels) or not locked <= set(range(len(labels))):
        raise ValueError("wrong labels or locks")
    scene = Scene(
        labels=tuple(labels),
        p=_read_distribution(held["p"]),
        q=_read_distribution(held["q"]),
        counts=tuple(None if count is None else int(count) for count in held["counts"]),
        locked=locked,
        **read_fields(held["fields"], "a scene"),
    )
    return with_fitting_classifier(scene)


def _read_distribution(held: dict[str, Any]) -> Distribution:
    if "step" not in held:
        return _read_entries(held["texts"])
    whole = Distribution.exact(Values.of_units(_unpacked(held["units"]), read_number(held["step"])))
    others: dict[str, str] = held["others"]
    if not others:
        return whole
    read = _read_entries(list(others.values()))
    cells = {int(row): (read.typed_text(place), read[place]) for place, row in enumerate(others)}
    return whole.placed(cells)


def _read_entries(entries: list[str]) -> Distribution:
    values = read_distribution([entry.removeprefix(_COMPUTED) for entry in entries]).values
    return Distribution([None if entry.startswith(_COMPUTED) else entry for entry in entries], values)
