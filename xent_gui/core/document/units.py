"""The three units of information: nats, bits and bans, as one table."""

from __future__ import annotations

import math
from dataclasses import dataclass

from xent_gui.core.language import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of log base `base`.

    `key` is its name in files, `name` the one in the language in use; `log` is how the logarithm is written
    in running text, `latex` in a formula.
    """

    key: str
    singular: str
    base: float
    log: str
    latex: str
    base_name: str

    @property
    def name(self) -> str:
        """Its name beside a number: "nats"."""
        return translate("core", self.key)

    @property
    def one(self) -> str:
        """Its name beside 1: "nat"."""
        return translate("core", self.singular)


NATS = Unit(QT_TRANSLATE_NOOP("core", "nats"), QT_TRANSLATE_NOOP("core", "nat"), math.e, "ln", r"\ln", "e")
BITS = Unit(QT_TRANSLATE_NOOP("core", "bits"), QT_TRANSLATE_NOOP("core", "bit"), 2, "log₂", r"\log_2", "2")
BANS = Unit(QT_TRANSLATE_NOOP("core", "bans"), QT_TRANSLATE_NOOP("core", "ban"), 10, "lg", r"\lg", "10")
UNITS: dict[str, Unit] = {unit.key: unit for unit in (NATS, BITS, BANS)}
