"""How much work a call does, without a clock: function calls in this thread and memory held at once."""

from __future__ import annotations

import sys
import tracemalloc
from collections.abc import Callable
from types import FrameType
from typing import NamedTuple


class Work(NamedTuple):
    """What a call took."""

    calls: int
    bytes: int


def work(call: Callable[[], object]) -> Work:
    """Run a call; count every function it calls in this thread, Python's and C's, and its memory's peak.

    Nothing is counted under mutmut (see tests/mutants.py), which calls functions of its own around each.
    """
    if "mutmut" in sys.modules:
        call()
        return Work(0, 0)
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    tracemalloc.start()
    sys.setprofile(count)
    try:
        call()
    finally:
        sys.setprofile(before)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    return Work(calls, peak)
