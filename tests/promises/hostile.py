"""Files and clipboards that do not mean well, made by mutating good ones, and what reads them."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from tests.core.formats.generated import generated_document
from xent_gui.core.document.state import Scene
from xent_gui.core.formats.clipboard_table import read_clipboard, write_clipboard
from xent_gui.core.formats.csv_table import write_table
from xent_gui.core.formats.load import read_document
from xent_gui.core.formats.observation_duckdb import count_table_of_text, has_duckdb
from xent_gui.core.formats.observations import count_file, guess_file
from xent_gui.core.formats.xent_json import to_json

TOKENS = (
    b"\0", b"\xed\xa0\x80", b"\xff\xfe", b"1e999999999", b"1e-999999999", b"9" * 5000, b"1/" * 300,
    b"[" * 3000,
    b'{"a":' * 3000, b'"', b"'", b"\\ud800", b"NaN", b"-Infinity", b"\r", b",,,,", b"\t" * 500,
    b"x" * 100_000,
    b"<table>" * 500, b"<td colspan=99999999>", b"<!--", b"&#x110000;", b"__import__('os')",
    b"=cmd|' /C calc'!A0",
    b"0." + b"3" * 4000, b"<script src=http://example.org/a.js>", b"%", b"\xe2\x88\x92", b"1.234.567,8",
)  # fmt: skip
Act = Callable[[], object]


def mutated(chance: random.Random, data: bytes) -> bytes:
    """One to five changes: bytes flipped, cut, doubled, hostile tokens put in."""
    for _ in range(chance.randint(1, 5)):
        place = chance.randrange(len(data) + 1)
        end = min(len(data), place + chance.choice((1, 3, 20, 200)))
        act = chance.randrange(5)
        if act == 0:
            data = data[:place] + data[end:]
        elif act == 1:
            data = data[:end] + data[place:end] * chance.choice((1, 2, 50)) + data[end:]
        elif act == 2 and data:
            data = data[:place] + bytes([chance.randrange(256)]) + data[place + 1 :]
        else:
            data = data[:place] + chance.choice(TOKENS) + data[place:]
    return data


def hostile_reading(seed: int, folder: Path, parquet: bytes) -> Act:
    """Make a file or a clipboard by a seed; what is returned reads it when called.

    Parameters
    ----------
    parquet : a good Parquet file with the columns outcome and n; empty where DuckDB is not installed
    """
    chance = random.Random(seed)
    document = generated_document(abs(seed) % 500)
    scene = document.scenes[0]
    kind = seed % 6
    if kind == 3:
        return _clipboard(scene, chance, seed % 12 == 3)
    if kind >= 4:
        return _observations(scene, chance, folder, parquet if kind == 5 else b"")
    data = (to_json(document) if kind == 0 else write_table(scene, ",;\t"[seed % 3])).encode()
    path = folder / f"a{('.xent', '.csv', '.txt')[kind]}"
    path.write_bytes(mutated(chance, data))
    return partial(read_document, path)


def _clipboard(scene: Scene, chance: random.Random, plain: bool) -> Act:
    text, html = write_clipboard(list(zip(scene.labels, scene.p.texts, scene.q.texts, strict=True)))
    dirty = mutated(chance, (text if plain else html).encode()).decode("utf-8", "surrogateescape")
    return partial(read_clipboard, dirty) if plain else partial(read_clipboard, "", dirty)


def _observations(scene: Scene, chance: random.Random, folder: Path, parquet: bytes) -> Act:
    """One observation a line, a column of a table, a table of counts, or Parquet; any of its columns."""
    if parquet:
        path, data = folder / "o.parquet", parquet
    else:
        path, data = folder / "o.csv", _observed(scene, chance).encode()
    path.write_bytes(mutated(chance, data))

    def read() -> None:
        reading, _shown = guess_file(path, scene.labels)
        for column in range(min(len(reading.names), 3)):
            count_file(path, replace(reading, column=column, counts=None))
        count_file(path, reading)
        if has_duckdb() and not reading.parquet:
            count_table_of_text(path, reading)  # large files go this way; so do small ones here

    return read


def _observed(scene: Scene, chance: random.Random) -> str:
    labels = chance.choices(scene.labels, k=chance.choice((0, 1, 30, 400)))
    form = chance.randrange(3)
    if form == 0:
        return "\n".join(labels)
    if form == 1:
        return "\n".join(["outcome,n", *(f"{label},{chance.randint(0, 99)}" for label in labels)])
    return "\r\n".join(["at;who;outcome", *(f"{place};me;{label}" for place, label in enumerate(labels))])


def good_parquet(folder: Path) -> bytes:
    """A Parquet file of observations as DuckDB writes it; empty where that is not installed."""
    if not has_duckdb():
        return b""
    import duckdb

    path = folder / "good.parquet"
    table = "SELECT (range % 6)::VARCHAR AS outcome, range AS n, range / 7 AS w FROM range(500)"
    duckdb.sql(f"COPY ({table}) TO '{path}' (FORMAT parquet)")
    return path.read_bytes()
