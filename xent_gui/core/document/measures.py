"""What is measured: names, symbols, formulas and meanings, as tables."""

from __future__ import annotations

from dataclasses import dataclass

from xent_gui.core.language import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class Measure:
    """What a measure is called and how it is explained; `role` is its colour token (p, q, gap, text).

    Names and meaning are in English here, and in the language in use where they are read.
    """

    key: str
    english_name: str
    english_noun: str
    symbol: str
    formula: str
    english_meaning: str
    role: str

    @property
    def name(self) -> str:
        """The name, as a heading."""
        return translate("core", self.english_name)

    @property
    def noun(self) -> str:
        """The name within a sentence: "entropy", but "KL divergence" and "Jensen–Shannon divergence"."""
        return translate("core", self.english_noun)

    @property
    def meaning(self) -> str:
        """What it says, in a few words."""
        return translate("core", self.english_meaning)


MEASURES: dict[str, Measure] = {
    measure.key: measure
    for measure in (
        Measure(
            "entropy_p",
            QT_TRANSLATE_NOOP("core", "Entropy"),
            QT_TRANSLATE_NOOP("core", "entropy"),
            "H(p)",
            "−Σ p log p",
            QT_TRANSLATE_NOOP("core", "how random p is"),
            "p",
        ),
        Measure(
            "cross_entropy",
            QT_TRANSLATE_NOOP("core", "Cross entropy"),
            QT_TRANSLATE_NOOP("core", "cross entropy"),
            "H(p, q)",
            "−Σ p log q",
            QT_TRANSLATE_NOOP("core", "cost of believing q when p is true"),
            "q",
        ),
        Measure(
            "kl_divergence",
            QT_TRANSLATE_NOOP("core", "KL divergence"),
            QT_TRANSLATE_NOOP("core", "KL divergence"),
            "D(p‖q)",
            "Σ p log(p/q)",
            QT_TRANSLATE_NOOP("core", "the extra cost: H(p, q) − H(p)"),
            "gap",
        ),
        Measure(
            "nll_total",
            QT_TRANSLATE_NOOP("core", "Negative log likelihood"),
            QT_TRANSLATE_NOOP("core", "negative log likelihood"),
            "−log L",
            "−Σ n log q",
            QT_TRANSLATE_NOOP("core", "of the observations under q"),
            "text",
        ),
        Measure(
            "nll_mean",
            QT_TRANSLATE_NOOP("core", "Mean negative log likelihood"),
            QT_TRANSLATE_NOOP("core", "mean negative log likelihood"),
            "−(1/m) log L",
            "−(1/m) Σ n log q",
            "= H(p̂, q)",
            "text",
        ),
        Measure(
            "entropy_q",
            QT_TRANSLATE_NOOP("core", "Entropy of q"),
            QT_TRANSLATE_NOOP("core", "entropy of q"),
            "H(q)",
            "−Σ q log q",
            QT_TRANSLATE_NOOP("core", "how random q is"),
            "q",
        ),
        Measure(
            "reverse_cross_entropy",
            QT_TRANSLATE_NOOP("core", "Reverse cross entropy"),
            QT_TRANSLATE_NOOP("core", "reverse cross entropy"),
            "H(q, p)",
            "−Σ q log p",
            QT_TRANSLATE_NOOP("core", "cost of believing p when q is true"),
            "p",
        ),
        Measure(
            "reverse_kl_divergence",
            QT_TRANSLATE_NOOP("core", "Reverse KL divergence"),
            QT_TRANSLATE_NOOP("core", "reverse KL divergence"),
            "D(q‖p)",
            "Σ q log(q/p)",
            QT_TRANSLATE_NOOP("core", "the extra cost the other way round"),
            "gap",
        ),
        Measure(
            "jensen_shannon_divergence",
            QT_TRANSLATE_NOOP("core", "Jensen–Shannon divergence"),
            QT_TRANSLATE_NOOP("core", "Jensen–Shannon divergence"),
            "JS(p, q)",
            "½D(p‖r) + ½D(q‖r), r = (p+q)/2",
            QT_TRANSLATE_NOOP("core", "symmetric, never infinite"),
            "gap",
        ),
        Measure(
            "perplexity",
            QT_TRANSLATE_NOOP("core", "Perplexity"),
            QT_TRANSLATE_NOOP("core", "perplexity"),
            "base^H(p, q)",
            "base^H(p, q)",
            QT_TRANSLATE_NOOP("core", "as uncertain as this many equally likely outcomes"),
            "q",
        ),
        Measure(
            "log_likelihood",
            QT_TRANSLATE_NOOP("core", "Log likelihood"),
            QT_TRANSLATE_NOOP("core", "log likelihood"),
            "log L",
            "Σ n log q",
            QT_TRANSLATE_NOOP("core", "of the observations under q"),
            "text",
        ),
        Measure(
            "likelihood",
            QT_TRANSLATE_NOOP("core", "Likelihood"),
            QT_TRANSLATE_NOOP("core", "likelihood"),
            "L",
            "Π q^n",
            QT_TRANSLATE_NOOP("core", "probability of this sequence of observations under q"),
            "text",
        ),
    )
}


@dataclass(frozen=True, slots=True)
class TermColumn:
    """A computed column of the table: one term of each outcome; `role` is its colour token."""

    key: str
    heading: str
    english_meaning: str
    role: str

    @property
    def meaning(self) -> str:
        """What a cell of it is."""
        return translate("core", self.english_meaning)


TERM_COLUMNS: dict[str, TermColumn] = {
    column.key: column
    for column in (
        TermColumn(
            "surprisal_p", "−log p", QT_TRANSLATE_NOOP("core", "surprisal of the outcome under p"), "p"
        ),
        TermColumn(
            "surprisal_q", "−log q", QT_TRANSLATE_NOOP("core", "surprisal of the outcome under q"), "q"
        ),
        TermColumn("entropy_p", "p·(−log p)", QT_TRANSLATE_NOOP("core", "the outcome's term of H(p)"), "p"),
        TermColumn("entropy_q", "q·(−log q)", QT_TRANSLATE_NOOP("core", "the outcome's term of H(q)"), "q"),
        TermColumn(
            "cross_entropy", "p·(−log q)", QT_TRANSLATE_NOOP("core", "the outcome's term of H(p, q)"), "q"
        ),
        TermColumn(
            "reverse_cross_entropy",
            "q·(−log p)",
            QT_TRANSLATE_NOOP("core", "the outcome's term of H(q, p)"),
            "p",
        ),
        TermColumn(
            "kl_divergence", "p·log(p/q)", QT_TRANSLATE_NOOP("core", "the outcome's term of D(p‖q)"), "gap"
        ),
        TermColumn(
            "reverse_kl_divergence",
            "q·log(q/p)",
            QT_TRANSLATE_NOOP("core", "the outcome's term of D(q‖p)"),
            "gap",
        ),
    )
}
