"""The three units of information: nats, bits and bans, as one table."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of log base `base`.

    `log` is how the logarithm is written in running text, `latex` in a formula.
    """

    key: str
    singular: str
    base: float
    log: str
    latex: str
    base_name: str


NATS = Unit("nats", "nat", math.e, "ln", r"\ln", "e")
BITS = Unit("bits", "bit", 2, "log₂", r"\log_2", "2")
BANS = Unit("bans", "ban", 10, "lg", r"\lg", "10")
UNITS: dict[str, Unit] = {unit.key: unit for unit in (NATS, BITS, BANS)}
