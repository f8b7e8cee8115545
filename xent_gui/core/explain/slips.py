"""The catalogue of slips: what goes wrong in hand calculations, as data.

A slip has a name, a sentence and a function that works the calculation with the slip in it, once for
each place where it can happen. They stand in order of likelihood: the common ones first. `SLIPS` is
the only list; the checker, the help and the tests read it.

Sources: the worked examples and marking notes of information theory courses (swapped arguments, KL
taken for cross entropy, lost minus, wrong base, Σ −log q without weights), scikit-learn's and Keras'
clipping of probabilities, and the tutorial that this project began with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from xent_gui.core.explain import slips_local as local
from xent_gui.core.explain import slips_whole as whole
from xent_gui.core.explain.case import Case, Slipped


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip: `sentence` has a place {where} if it can happen in several places.

    `local` slips happen in one term; the others change the calculation as a whole and may be combined.
    """

    key: str
    name: str
    sentence: str
    work: Callable[[Case], Iterable[Slipped]]
    local: bool = False

    def says(self, where: str) -> str:
        """The sentence for one place."""
        return self.sentence.replace("{where}", where)


_CROSS = ("entropy_p", "cross_entropy", "kl_divergence")
_OTHERS = (
    "entropy_q", "reverse_cross_entropy", "reverse_kl_divergence",
    "jensen_shannon_divergence", "nll_mean", "nll_total", "log_likelihood",
)  # fmt: skip

SLIPS: tuple[Slip, ...] = (
    Slip("swapped", "p and q swapped", "p and q are swapped.", whole.swapped),
    Slip(
        "minus",
        "missing minus sign",
        "The minus sign is missing.",
        whole.whole(lambda c: replace(c, scale=-c.scale, note="without the minus")),
    ),
    Slip("measure", "another measure", "That is {where}.", whole.measure_for(*_CROSS)),
    Slip("base", "another base", "The log was taken as {where}.", whole.other_base),
    Slip(
        "weight",
        "weights left out",
        "The weights are left out: the logs were only added up.",
        whole.weightless,
    ),
    Slip(
        "sum_for_mean",
        "sum for mean, or the reverse",
        "A factor m is off: the result is {where}.",
        whole.factor_m,
    ),
    Slip(
        "term_left_out",
        "a term left out",
        "The term of outcome {where} is left out.",
        local.each_term(local.left_out),
        True,
    ),
    Slip(
        "term_twice",
        "a term counted twice",
        "The term of outcome {where} is counted twice.",
        local.each_term(local.twice),
        True,
    ),
    Slip(
        "power",
        "perplexity for entropy, or the reverse",
        "The result is a perplexity where an entropy is asked, or the reverse.",
        whole.raised,
    ),
    Slip(
        "power_base", "perplexity with another base", "{where} was raised to the entropy.", whole.wrong_power
    ),
    Slip(
        "mean_for_weights",
        "plain mean for the weighted one",
        "Each outcome got the same weight instead of its own ({where}).",
        whole.mean_for_sum,
    ),
    Slip(
        "percent",
        "percentages not divided by 100",
        "Percentages were not divided by 100: {where}.",
        whole.percent,
    ),
    Slip(
        "normalised",
        "normalised without need",
        "{where} normalised first; the numbers are used as typed.",
        whole.normalised,
    ),
    Slip(
        "rounded_inputs",
        "numbers rounded before the calculation",
        "The probabilities were rounded to {where} before the calculation.",
        whole.rounded_inputs,
    ),
    Slip(
        "zero",
        "0·log 0 or an infinite term taken as something else",
        "About the zero: {where}.",
        whole.zero_terms,
    ),
    Slip("other_measure", "a less usual measure", "That is {where}.", whole.measure_for(*_OTHERS)),
    Slip(
        "ratio",
        "the ratio in D(p‖q) handled wrongly",
        "The ratio p/q was not used as it should: {where}.",
        whole.no_ratio,
    ),
    Slip("halves", "the halves of JS", "The two halves were not put together as ½ + ½: {where}.", whole.half),
    Slip("no_log", "the log forgotten", "The logs are missing: products were added up.", whole.squared),
    Slip("complement", "1 − p used", "1 − probability was used {where}.", whole.complement),
    Slip("conversion", "unit converted the wrong way", "The result was {where}.", whole.multiplied_base),
    Slip(
        "point",
        "decimal point shifted",
        "The decimal point has slipped: the result is {where}.",
        whole.shifted_point,
    ),
    Slip(
        "log_of_other",
        "log of the other's value in one term",
        "In the term of outcome {where} the log is of the other distribution's value.",
        local.each_term(local.log_of_the_other),
        True,
    ),
    Slip(
        "weight_of_other",
        "weight of the other distribution in one term",
        "In the term of outcome {where} the weight is the other distribution's.",
        local.each_term(local.weight_of_the_other),
        True,
    ),
    Slip(
        "term_sign",
        "one term subtracted",
        "The term of outcome {where} was subtracted.",
        local.each_term(local.subtracted),
        True,
    ),
    Slip(
        "term_base",
        "one term in another base",
        "The term of outcome {where} is in another base.",
        local.each_term(local.term_in_other_base),
        True,
    ),
    Slip(
        "term_weight",
        "weight left out in one term",
        "The term of outcome {where} lacks its weight.",
        local.each_term(local.unweighted_term),
        True,
    ),
    Slip(
        "term_log",
        "log forgotten in one term",
        "The term of outcome {where} lacks its log.",
        local.each_term(local.unlogged_term),
        True,
    ),
    Slip(
        "misread",
        "one probability misread for another",
        "{where} was read in the wrong row.",
        local.misread,
        True,
    ),
    Slip(
        "decimal_place",
        "a decimal place off in one number",
        "In the term of outcome {where} a decimal place is off.",
        local.each_term(local.decimal_place),
        True,
    ),
)

TRANSPOSED = Slip(
    "transposed",
    "digits transposed",
    "Two digits are transposed: {where}.",
    lambda _: (),
)
"""Found in the answer rather than in the calculation."""
