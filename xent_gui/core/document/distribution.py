"""One column of probabilities: the texts as typed and their exact values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from xent_gui.core.maths.numbers import as_text, parse_number
from xent_gui.core.maths.vector import Values


class Distribution:
    """Probabilities as typed: immutable, text and exact value side by side.

    Not necessarily summing to 1: what is typed is kept, and `total` tells.
    """

    __slots__ = ("_texts", "values")

    def __init__(self, texts: Sequence[str | None], values: Values) -> None:
        self._texts = tuple(texts)
        self.values = values

    @classmethod
    def typed(cls, texts: Iterable[str]) -> Distribution:
        """Parse each text; raises `NumberError` for the first that is no number."""
        kept = tuple(text.strip() for text in texts)
        return cls(kept, Values.of([parse_number(text) for text in kept]))

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
        return isinstance(other, Distribution) and (self is other or self.texts == other.texts)

    def __hash__(self) -> int:
        return hash(self.texts)

    def __repr__(self) -> str:
        return f"Distribution({list(self.texts[:8])}{'…' if len(self) > 8 else ''})"

    @property
    def texts(self) -> tuple[str, ...]:
        """All texts; costs K formattings where values came from a drag."""
        return tuple(self.text(row) for row in range(len(self)))

    @property
    def total(self) -> Fraction:
        """Σ, exactly."""
        return self.values.total

    def text(self, row: int) -> str:
        """The value of a row as typed."""
        typed = self._texts[row]
        return as_text(self.values[row]) if typed is None else typed

    def replaced(self, row: int, text: str) -> Distribution:
        """The same with one row typed anew; raises `NumberError`."""
        value = parse_number(text)
        texts = (*self._texts[:row], text.strip(), *self._texts[row + 1 :])
        return Distribution(texts, self.values.replaced(row, value))

    def reordered(self, rows: Sequence[int]) -> Distribution:
        """The rows named, in that order (a row may be left out or named twice)."""
        values = [self.values[row] for row in rows]
        return Distribution([self._texts[row] for row in rows], Values.of(values))

    def inserted(self, row: int, texts: Sequence[str]) -> Distribution:
        """New rows before `row`."""
        new = [parse_number(text) for text in texts]
        old = list(self.values)
        kept = (*self._texts[:row], *(text.strip() for text in texts), *self._texts[row:])
        return Distribution(kept, Values.of([*old[:row], *new, *old[row:]]))
