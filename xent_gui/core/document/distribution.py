"""One column of probabilities: the texts as typed and their exact values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import cast

from xent_gui.core.language import with_mark
from xent_gui.core.maths.numbers import as_text, parse_number
from xent_gui.core.maths.sources import Units
from xent_gui.core.maths.vector import Values

_MOST_TYPED = 256  # rows of a column on a grid that are told one by one
_LOOKED_AT = 2_048  # rows at once


class Unwritten(Sequence[str | None]):
    """Texts of many numbers, of which few are looked at: each is written then."""


class Distribution:
    """Probabilities as typed: immutable, text and exact value side by side.

    Not necessarily summing to 1: what is typed is kept, and `total` tells.
    A text is None where the value came from a computation; it is made when somebody looks at it, and kept.
    """

    __slots__ = ("_made", "_texts", "values")

    def __init__(self, texts: Sequence[str | None], values: Values) -> None:
        self._texts = texts if isinstance(texts, Unwritten) else tuple(texts)
        self._made: dict[int, str] = {}  # texts of computed values, as far as they were looked at
        self.values = values

    @classmethod
    def typed(cls, texts: Iterable[str]) -> Distribution:
        """Parse each text; raises `NumberError` for the first that is no number."""
        kept = tuple(text.strip() for text in texts)
        return cls(kept, Values.of(_parsed(kept)))

    @classmethod
    def exact(cls, values: Values | Iterable[Fraction]) -> Distribution:
        """Exact values whose texts are made when somebody looks at them."""
        held = values if isinstance(values, Values) else Values.of(list(values))
        return cls((None,) * len(held), held)

    def __len__(self) -> int:
        return len(self._texts)

    def __iter__(self) -> Iterator[Fraction]:
        return iter(self.values)

    def __getitem__(self, row: int) -> Fraction:
        return self.values[row]

    def __eq__(self, other: object) -> bool:
        """Whether every text is the same. Values come first: they differ at once where texts would."""
        if self is other:
            return True
        if not isinstance(other, Distribution) or len(self) != len(other):
            return False
        if self.values is not other.values and self.values != other.values:
            return False
        if self._texts is other._texts or self._texts == other._texts:
            return True
        pairs = enumerate(zip(self._texts, other._texts, strict=True))
        return all(mine == theirs or self.text(row) == other.text(row) for row, (mine, theirs) in pairs)

    def __hash__(self) -> int:
        return hash(self.values)

    def __repr__(self) -> str:
        texts = [self.text(row) for row in range(min(8, len(self)))]
        return f"Distribution({texts}{'…' if len(self) > 8 else ''})"

    @property
    def texts(self) -> tuple[str, ...]:
        """All texts; each different number is written once where values came from a drag."""
        texts = tuple(self._texts)
        if None not in texts:
            return cast("tuple[str, ...]", texts)
        numbers = self.values.numbers
        written: dict[int, str] = {}  # by identity: equal steps of a grid are one number
        for number in numbers:
            if id(number) not in written:
                written[id(number)] = as_text(number)
        pairs = zip(texts, numbers, strict=True)
        return tuple(written[id(number)] if typed is None else typed for typed, number in pairs)

    def on_grid(self) -> tuple[Units, dict[int, str | Fraction]] | None:
        """Whole multiples of a step, and the entries of the rows that were typed or changed since.

        None where the numbers were not made of such, or many rows are to be told apart.
        """
        grid = self.values.grid
        if grid is None or len(self) - self._texts.count(None) > _MOST_TYPED:
            return None
        others: dict[int, str | Fraction] = dict(grid[1])
        for start in range(0, len(self), _LOOKED_AT):
            texts = self._texts[start : start + _LOOKED_AT]
            if texts.count(None) < len(texts):
                others |= {row: text for row, text in enumerate(texts, start) if text is not None}
        return grid[0], others

    def entries(self, rows: slice) -> Sequence[str | Fraction]:
        """Some rows: the text where one was typed, the number where it was computed."""
        texts = self._texts[rows]
        computed = texts.count(None)
        if not computed:
            return cast("tuple[str, ...]", texts)
        numbers = self.values.numbers[rows]
        if computed == len(texts):
            return numbers
        return tuple(n if text is None else text for n, text in zip(numbers, texts, strict=True))

    @property
    def total(self) -> Fraction:
        """Σ, exactly."""
        return self.values.total

    def text(self, row: int) -> str:
        """The value of a row as typed."""
        typed = self._texts[row]
        if typed is not None:
            return typed
        made = self._made.get(row)
        if made is None:
            made = self._made[row] = as_text(self.values[row])
        return made

    def shown(self, row: int) -> str:
        """The value of a row for people: as typed, and with the decimal mark in use where it was computed."""
        typed = self._texts[row]
        return with_mark(self.text(row)) if typed is None else typed

    def typed_text(self, row: int) -> str | None:
        """The value of a row as typed, None where it was computed."""
        return self._texts[row]

    def replaced(self, row: int, text: str) -> Distribution:
        """The same with one row typed anew; raises `NumberError`."""
        texts = list(self._texts)
        texts[row] = text.strip()
        return Distribution(texts, self.values.replaced(row, parse_number(text)))

    def with_value(self, row: int, value: Fraction, text: str | None = None) -> Distribution:
        """The same with one row at a value, `text` None where it was computed."""
        texts = list(self._texts)
        texts[row] = text
        return Distribution(texts, self.values.replaced(row, value))

    def each_text(self, change: Callable[[str], str]) -> Distribution:
        """The same values with each typed text written in another way."""
        return Distribution([text and change(text) for text in self._texts], self.values)

    def placed(self, cells: Mapping[int, tuple[str | None, Fraction]]) -> Distribution:
        """The same with several rows replaced by (text, value), text None for a computed value."""
        texts, values = list(self._texts), list(self.values)
        for row, (text, value) in cells.items():
            texts[row], values[row] = text, value
        return Distribution(texts, Values.of(values))

    def reordered(self, rows: Sequence[int]) -> Distribution:
        """The rows named, in that order (a row may be left out or named twice)."""
        values = list(self.values)
        return Distribution([self._texts[row] for row in rows], Values.of([values[row] for row in rows]))

    def inserted(self, row: int, texts: Sequence[str]) -> Distribution:
        """New rows before `row`; raises `NumberError`."""
        new = _parsed([text.strip() for text in texts])
        old = list(self.values)
        kept = (*self._texts[:row], *(text.strip() for text in texts), *self._texts[row:])
        return Distribution(kept, Values.of([*old[:row], *new, *old[row:]]))


def _parsed(texts: Sequence[str]) -> list[Fraction]:
    """Parse each text, each different one once: large columns repeat a few."""
    known = {text: parse_number(text) for text in dict.fromkeys(texts)}
    return [known[text] for text in texts]
