"""The pure core: mathematics, documents and formats. Nothing below here imports Qt."""

from __future__ import annotations

from .maths import (
    cross_entropy,
    empirical_distribution,
    entropy,
    jensen_shannon_divergence,
    kl_divergence,
    log_likelihood,
    negative_log_likelihood,
    normalise,
    parse_number,
    perplexity,
    round_measure,
    surprisal,
)

__all__ = [
    "cross_entropy",
    "empirical_distribution",
    "entropy",
    "jensen_shannon_divergence",
    "kl_divergence",
    "log_likelihood",
    "negative_log_likelihood",
    "normalise",
    "parse_number",
    "perplexity",
    "round_measure",
    "surprisal",
]
