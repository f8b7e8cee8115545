"""The readout: every number that anything shows, from one frozen value made once per change."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from xent_gui.core.document.state import Scene


@dataclass(frozen=True, slots=True)
class Measure:
    """What a measure is called and how it is explained; `role` is its colour token (p, q, gap, text)."""

    key: str
    name: str
    symbol: str
    formula: str
    meaning: str
    role: str


MEASURES: dict[str, Measure] = {
    measure.key: measure
    for measure in (
        Measure("entropy_p", "Entropy", "H(p)", "−Σ p log p", "how random p is", "p"),
        Measure(
            "cross_entropy",
            "Cross entropy",
            "H(p, q)",
            "−Σ p log q",
            "cost of believing q when p is true",
            "q",
        ),
        Measure(
            "kl_divergence",
            "KL divergence",
            "D(p‖q)",
            "Σ p log(p/q)",
            "the extra cost: H(p, q) − H(p)",
            "gap",
        ),
        Measure(
            "nll_total",
            "Negative log likelihood",
            "−log L",
            "−Σ n log q",
            "of the observations under q",
            "text",
        ),
        Measure(
            "nll_mean",
            "Mean negative log likelihood",
            "−(1/m) log L",
            "−(1/m) Σ n log q",
            "= H(p̂, q)",
            "text",
        ),
        Measure("entropy_q", "Entropy of q", "H(q)", "−Σ q log q", "how random q is", "q"),
        Measure(
            "reverse_cross_entropy",
            "Reverse cross entropy",
            "H(q, p)",
            "−Σ q log p",
            "cost of believing p when q is true",
            "p",
        ),
        Measure(
            "reverse_kl_divergence",
            "Reverse KL divergence",
            "D(q‖p)",
            "Σ q log(q/p)",
            "the extra cost the other way round",
            "gap",
        ),
        Measure(
            "jensen_shannon_divergence",
            "Jensen–Shannon divergence",
            "JS(p, q)",
            "½D(p‖r) + ½D(q‖r), r = (p+q)/2",
            "symmetric, never infinite",
            "gap",
        ),
        Measure(
            "perplexity",
            "Perplexity",
            "base^H(p, q)",
            "base^H(p, q)",
            "as uncertain as this many equally likely outcomes",
            "q",
        ),
        Measure(
            "log_likelihood", "Log likelihood", "log L", "Σ n log q", "of the observations under q", "text"
        ),
        Measure(
            "likelihood",
            "Likelihood",
            "L",
            "Π q^n",
            "probability of this sequence of observations under q",
            "text",
        ),
    )
}


class Readout:
    """All numbers of one scene, computed when first asked for and kept."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self._texts: dict[tuple[str, str, int], str] = {}

    def text(self, key: str, unit: str | None = None, decimals: int | None = None) -> str:
        """The measure as shown: correctly rounded, "∞", or "–" where there is nothing to measure."""
        raise NotImplementedError

    def unit(self, key: str) -> str:
        """The unit beside the number: "nats", or "" for perplexity and likelihood."""
        return "" if key in ("perplexity", "likelihood") else self.scene.unit.key

    def value(self, key: str) -> float:
        """The measure as a float, for drawing; nan where there is nothing to measure."""
        raise NotImplementedError

    def cause(self, key: str) -> str:
        """Why the measure is infinite or missing, naming the outcome; "" when finite."""
        raise NotImplementedError

    def cell(self, column: str, row: int) -> str:
        """A computed table cell: column is a term name of core.maths.rounding.round_term."""
        raise NotImplementedError

    @cached_property
    def sum_line(self) -> str:
        """The line under the table."""
        raise NotImplementedError
