"""Exact numbers and the measures of distributions: every digit that comes out is right."""

from __future__ import annotations

from .forms import MEASURE_NAMES, TERM_NAMES, NothingToMeasure
from .likelihood import log_likelihood, negative_log_likelihood, round_likelihood
from .measures import (
    cross_entropy,
    empirical_distribution,
    entropy,
    jensen_shannon_divergence,
    kl_divergence,
    normalise,
    perplexity,
    surprisal,
)
from .numbers import NumberError, as_text, format_decimal, parse_number
from .rounding import measure_float, round_measure, round_term, round_terms, term_floats
from .vector import Values

__all__ = [
    "MEASURE_NAMES",
    "TERM_NAMES",
    "NothingToMeasure",
    "NumberError",
    "Values",
    "as_text",
    "cross_entropy",
    "empirical_distribution",
    "entropy",
    "format_decimal",
    "jensen_shannon_divergence",
    "kl_divergence",
    "log_likelihood",
    "measure_float",
    "negative_log_likelihood",
    "normalise",
    "parse_number",
    "perplexity",
    "round_likelihood",
    "round_measure",
    "round_term",
    "round_terms",
    "surprisal",
    "term_floats",
]
