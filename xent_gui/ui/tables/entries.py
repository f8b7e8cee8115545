"""Whether a text can stand in a cell: the check that is made before anything is changed."""

from __future__ import annotations

from xent_gui.core.document.counts import parse_count
from xent_gui.core.maths.numbers import parse_number


def check_entry(key: str, text: str) -> None:
    """Raise ValueError, with one sentence for the user, for a text that the column `key` cannot hold.

    An empty cell is allowed everywhere: p and q become 0 then, n none.
    """
    if key == "n":
        parse_count(text)
    elif key in ("p", "q") and text.strip():
        parse_number(text)
