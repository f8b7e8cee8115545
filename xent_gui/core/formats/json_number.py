"""Numbers of a JSON file as they stand there."""

from __future__ import annotations


class JsonNumber(str):
    """A number of a JSON file as its digits, so that nothing is rounded on the way."""

    __slots__ = ()
