"""What the chart of likelihood knows about one scene: its families, counts and curves, each made once."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

from xent_gui.core.document.parametric import scene_at
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.state import Scene
from xent_gui.core.language import translate
from xent_gui.core.maths.families import Family, families
from xent_gui.ui.charts.likelihood_curves import MOST_OUTCOMES, Curve, curve_of, is_narrow, narrowed

_NEEDS_Q = ("mixture", "temperature")
_LONGEST = 14  # letters of a label in the list of families


class Study:
    """The families over the outcomes of a scene; `row` is the outcome that "One outcome" is about."""

    def __init__(self, scene: Scene, row: int) -> None:
        self.scene, self.row = scene, row
        self.counts = [count or 0 for count in scene.counts]
        self.m = sum(self.counts)
        self.families = self._families()
        self._curves: dict[tuple[str, float, float], Curve] = {}
        self._spikes: dict[str, bool] = {}
        self._near: dict[str, Family] = {}
        self.readout_at = lru_cache(32)(self._readout_at)

    def _families(self) -> tuple[Family, ...]:
        scene = self.scene
        if not 1 < len(scene) <= MOST_OUTCOMES:
            return ()
        q = scene.q.values.as_list()
        found = families(scene.labels, q, self.counts, self.row)
        label = scene.labels[self.row]
        short = label if len(label) <= _LONGEST else label[: _LONGEST - 1] + "…"
        name = translate("LikelihoodChart", "Outcome {label}").format(label=short)
        return tuple(
            replace(family, name=name) if family.key == "face" else family
            for family in found
            if math.fsum(q) > 0 or family.key not in _NEEDS_Q
        )

    def family(self, key: str) -> Family | None:
        """A family by its key; the first where this scene does not have it."""
        return next(
            (family for family in self.families if family.key == key), next(iter(self.families), None)
        )

    def is_spike(self, family: Family) -> bool:
        """Whether its likelihood needs a closer look to be seen at all."""
        if family.key not in self._spikes:
            self._spikes[family.key] = bool(self.m) and is_narrow(family, self.counts)
        return self._spikes[family.key]

    def near(self, family: Family) -> Family:
        """The family around ŵ only."""
        if family.key not in self._near:
            self._near[family.key] = narrowed(family, self.counts) if self.m else family
        return self._near[family.key]

    def curve(self, family: Family) -> Curve:
        """log L over the axis of a family."""
        key = (family.key, family.low, family.high)
        if key not in self._curves:
            self._curves[key] = curve_of(family, self.counts)
        return self._curves[key]

    def _readout_at(self, key: str, w: float) -> Readout:
        family = self.family(key)
        assert family is not None
        return Readout(scene_at(self.scene, family, w))

    def problem(self) -> str:
        """Why there is no likelihood, and what to do; "" where there is one."""
        outcomes = len(self.scene)
        if outcomes < 2:
            return translate(
                "LikelihoodChart", "A family q(x|w) needs at least two outcomes: add one in the table."
            )
        if outcomes > MOST_OUTCOMES:
            return translate("LikelihoodChart", "Likelihood over w is drawn for up to 10 000 outcomes.")
        if not self.m:
            return translate(
                "LikelihoodChart",
                "No observations yet. Enter how often each outcome was seen in the column n of the table, "
                "for example 15 for 15 sixes.",
            )
        return ""
