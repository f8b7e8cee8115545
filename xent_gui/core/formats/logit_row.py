"""A row of logits as people have it: typed with spaces, a line of a table, or what Python prints."""

from __future__ import annotations

import re

_BETWEEN = re.compile(r"[\s;\[\]()|]+|,(?=\s|$)|,(?=[\[(])")
_WRAPPING = re.compile(r"\b(?:tensor|array|grad_fn=\S*|dtype=\S*|device=\S*)")


def split_logits(text: str) -> list[str]:
    """The numbers of a row, as texts: "2 1 0.1", "2; 1; 0,1", "[2.0, 1.0, 0.1]", "tensor([2., 1.])".

    A comma with nothing after it on either side of a number of other commas separates, one alone in a
    number is its decimal mark: "1,5 2" is one and a half and two, "1,5,2" is three numbers.
    """
    parts = [part for part in _BETWEEN.split(_WRAPPING.sub(" ", text)) if part and part != ","]
    found: list[str] = []
    for part in parts:
        found += [piece for piece in part.split(",") if piece] if _is_list(part) else [part.rstrip(",")]
    return [piece for piece in found if piece]


def _is_list(part: str) -> bool:
    return part.count(",") > 1 or ("," in part and "." in part)
