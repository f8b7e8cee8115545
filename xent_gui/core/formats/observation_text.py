"""Counts of a file of text in bounded memory: a megabyte is read at a time, and only the counts are kept."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

from xent_gui.core.document.counts import CountError, parse_count
from xent_gui.core.language import grouped, translate

from .decoding import encoding_name
from .errors import FormatError
from .load import opened
from .observation_reading import ObservationReading
from .rows import csv_failure, separator_line
from .tally import MAX_CHARACTERS, Tally, Told, check_different, untold

_BLOCK = 2**20  # bytes; the progress is told after each
_LONGEST_LINE = 1_000_000
_ROWS = 20_000


def count_text(path: Path, reading: ObservationReading, told: Told = untold) -> Tally:
    """Count the observations in a file of text, whatever its size.

    An empty row of a single column is blank, as an empty cell is; between the rows of a table it is no row.

    Raises
    ------
    FormatError
        It cannot be read, or holds more different values than there can be outcomes.
    """
    with opened(path) as (file, size):
        lines = _without_separator_line(_lines(file, size, reading.encoding, told))
        if reading.delimiter:
            return _count_rows(lines, reading)
        if reading.header:
            next((line for line in lines if line.strip()), None)
        gathered = _Gathered()
        while block := list(islice(lines, _ROWS)):
            gathered.add(block)
    return Tally.of((_unquoted(line), number) for line, number in gathered.counts.items())


class _Gathered:
    """Counts of raw values, refused as soon as they are too many or too long."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self._bound = 0  # at least as many characters as all values have together

    def add(self, values: list[str]) -> None:
        before = len(self.counts)
        self.counts.update(values)
        if len(self.counts) > before:
            self._bound += sum(map(len, values))
            if self._bound > MAX_CHARACTERS:
                self._bound = sum(map(len, self.counts))
            check_different(len(self.counts), self._bound)


def _count_rows(lines: Iterable[str], reading: ObservationReading) -> Tally:
    rows = _rows(lines, reading)
    if reading.header:
        next(rows, None)
    if reading.counts is not None:
        return _count_table(rows, reading, reading.counts)
    place, gathered = reading.column, _Gathered()
    while block := list(islice(rows, _ROWS)):
        try:
            values = [row[place] for row in block]
        except IndexError:  # a row is too short: its cell is empty
            values = [row[place] if place < len(row) else "" for row in block]
        gathered.add(values)
    return Tally.of(gathered.counts.items())


def _rows(lines: Iterable[str], reading: ObservationReading) -> Iterator[list[str]]:
    """The rows that are not empty."""
    reader = csv.reader((f"{line}\n" for line in lines), delimiter=reading.delimiter, skipinitialspace=True)
    try:
        yield from filter(None, reader)
    except csv.Error as error:
        raise FormatError(csv_failure(reader.line_num, str(error))) from None


def _count_table(rows: Iterator[list[str]], reading: ObservationReading, counts: int) -> Tally:
    """Add up the counts of each outcome; a row without one of the two is blank."""
    sums: Counter[str] = Counter()
    blank = 0
    for number, row in enumerate(rows, 1):
        label = row[reading.column].strip() if reading.column < len(row) else ""
        cell = row[counts] if counts < len(row) else ""
        try:
            count = parse_count(cell)
        except CountError as error:
            place = translate("core", "Row {row}, {column}").format(row=number, column=reading.name(counts))
            raise FormatError(f"{place}: {error}") from None
        if count is None or not label:
            blank += 1
            continue
        sums[label] += count
        if number % _ROWS == 0:
            check_different(len(sums), sum(map(len, sums)))
    check_different(len(sums))
    tally = Tally.of(sums.items())
    return Tally(tally.counts, tally.blank + blank)


def _lines(file: BinaryIO, size: int, encoding: str, told: Told) -> Iterator[str]:
    return chain.from_iterable(_line_blocks(file, size, encoding, told))


def _line_blocks(file: BinaryIO, size: int, encoding: str, told: Told) -> Iterator[list[str]]:
    """The lines of a file, a block at a time; told after each block."""
    inner = codecs.getincrementaldecoder(encoding)()
    decoder = io.IncrementalNewlineDecoder(inner, translate=True)
    rest, done, first = "", 0, True
    while True:
        block = file.read(_BLOCK)
        held = len(inner.getstate()[0])
        try:
            text = decoder.decode(block, final=not block)
        except UnicodeDecodeError as error:
            at = done - held + error.start + 1
            wrong = translate(
                "core",
                "Byte {byte} is damaged when the file is read as {encoding}: choose another encoding.",
            )
            raise FormatError(wrong.format(byte=grouped(at), encoding=encoding_name(encoding))) from None
        if first:
            text, first = text.removeprefix("\ufeff"), False
        done += len(block)
        lines = (rest + text).split("\n")
        rest = lines.pop()
        if len(rest) > _LONGEST_LINE:
            wrong = translate("core", "A line has more than {most} characters: these are no observations.")
            raise FormatError(wrong.format(most=grouped(_LONGEST_LINE)))
        yield lines
        if not block:
            break
        told(min(done / size, 1.0) if size else 1.0)
    if rest:
        yield [rest]


def _without_separator_line(lines: Iterator[str]) -> Iterator[str]:
    """The lines without Excel's first line ``sep=;``."""
    start = next(lines, None)
    if start is None:
        return lines
    return lines if separator_line(f"{start[:40]}\n")[1] else chain((start,), lines)


def _unquoted(line: str) -> str:
    """A line of a single column without its quotation marks."""
    text = line.strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        return text[1:-1].replace('""', '"')
    return text
