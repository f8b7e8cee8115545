"""Large whole numbers as charts write them."""

from __future__ import annotations

NARROW = "\u202f"
"""The space between groups of three digits: narrow, and no place to break a line."""


def grouped(number: int) -> str:
    """Digits in groups of three: "1 000 000"."""
    return f"{number:,}".replace(",", NARROW)
