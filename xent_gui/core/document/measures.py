"""What is measured: names, symbols, formulas and meanings, as tables."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """What a measure is called and how it is explained; `role` is its colour token (p, q, gap, text)."""

    key: str
    name: str
    symbol: str
    formula: str
    meaning: str
    role: str

    @property
    def noun(self) -> str:
        """The name within a sentence: "entropy", but "KL divergence" and "Jensen–Shannon divergence"."""
        proper = self.name.startswith(("KL", "Jensen"))
        return self.name if proper else self.name[0].lower() + self.name[1:]


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


@dataclass(frozen=True, slots=True)
class TermColumn:
    """A computed column of the table: one term of each outcome; `role` is its colour token."""

    key: str
    heading: str
    meaning: str
    role: str


TERM_COLUMNS: dict[str, TermColumn] = {
    column.key: column
    for column in (
        TermColumn("surprisal_p", "−log p", "surprisal of the outcome under p", "p"),
        TermColumn("surprisal_q", "−log q", "surprisal of the outcome under q", "q"),
        TermColumn("entropy_p", "p·(−log p)", "the outcome's term of H(p)", "p"),
        TermColumn("entropy_q", "q·(−log q)", "the outcome's term of H(q)", "q"),
        TermColumn("cross_entropy", "p·(−log q)", "the outcome's term of H(p, q)", "q"),
        TermColumn("reverse_cross_entropy", "q·(−log p)", "the outcome's term of H(q, p)", "p"),
        TermColumn("kl_divergence", "p·log(p/q)", "the outcome's term of D(p‖q)", "gap"),
        TermColumn("reverse_kl_divergence", "q·log(q/p)", "the outcome's term of D(q‖p)", "gap"),
    )
}
