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
from xent_gui.core.language import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip: its sentence has a place {where} if it can happen in several places.

    `local` slips happen in one term; the others change the calculation as a whole and may be combined.
    """

    key: str
    english_name: str
    english_sentence: str
    work: Callable[[Case], Iterable[Slipped]]
    local: bool = False

    @property
    def name(self) -> str:
        """What it is called."""
        return translate("core", self.english_name)

    @property
    def sentence(self) -> str:
        """What went wrong, with the place still open."""
        return translate("core", self.english_sentence)

    def says(self, where: str) -> str:
        """The sentence for one place."""
        return self.sentence.replace("{where}", where)


_CROSS = ("entropy_p", "cross_entropy", "kl_divergence")
_OTHERS = (
    "entropy_q", "reverse_cross_entropy", "reverse_kl_divergence",
    "jensen_shannon_divergence", "nll_mean", "nll_total", "log_likelihood",
)  # fmt: skip

SLIPS: tuple[Slip, ...] = (
    Slip(
        "swapped",
        QT_TRANSLATE_NOOP("core", "p and q swapped"),
        QT_TRANSLATE_NOOP("core", "p and q are swapped."),
        whole.swapped,
    ),
    Slip(
        "minus",
        QT_TRANSLATE_NOOP("core", "missing minus sign"),
        QT_TRANSLATE_NOOP("core", "The minus sign is missing."),
        whole.whole(lambda c: replace(c, scale=-c.scale, note=translate("core", "without the minus"))),
    ),
    Slip(
        "measure",
        QT_TRANSLATE_NOOP("core", "another measure"),
        QT_TRANSLATE_NOOP("core", "That is {where}."),
        whole.measure_for(*_CROSS),
    ),
    Slip(
        "base",
        QT_TRANSLATE_NOOP("core", "another base"),
        QT_TRANSLATE_NOOP("core", "The log was taken as {where}."),
        whole.other_base,
    ),
    Slip(
        "weight",
        QT_TRANSLATE_NOOP("core", "weights left out"),
        QT_TRANSLATE_NOOP("core", "The weights are left out: the logs were only added up."),
        whole.weightless,
    ),
    Slip(
        "sum_for_mean",
        QT_TRANSLATE_NOOP("core", "sum for mean, or the reverse"),
        QT_TRANSLATE_NOOP("core", "A factor m is off: the result is {where}."),
        whole.factor_m,
    ),
    Slip(
        "term_left_out",
        QT_TRANSLATE_NOOP("core", "a term left out"),
        QT_TRANSLATE_NOOP("core", "The term of outcome {where} is left out."),
        local.each_term(local.left_out),
        True,
    ),
    Slip(
        "term_twice",
        QT_TRANSLATE_NOOP("core", "a term counted twice"),
        QT_TRANSLATE_NOOP("core", "The term of outcome {where} is counted twice."),
        local.each_term(local.twice),
        True,
    ),
    Slip(
        "power",
        QT_TRANSLATE_NOOP("core", "perplexity for entropy, or the reverse"),
        QT_TRANSLATE_NOOP("core", "The result is a perplexity where an entropy is asked, or the reverse."),
        whole.raised,
    ),
    Slip(
        "power_base",
        QT_TRANSLATE_NOOP("core", "perplexity with another base"),
        QT_TRANSLATE_NOOP("core", "{where} was raised to the entropy."),
        whole.wrong_power,
    ),
    Slip(
        "mean_for_weights",
        QT_TRANSLATE_NOOP("core", "plain mean for the weighted one"),
        QT_TRANSLATE_NOOP("core", "Each outcome got the same weight instead of its own ({where})."),
        whole.mean_for_sum,
    ),
    Slip(
        "percent",
        QT_TRANSLATE_NOOP("core", "percentages not divided by 100"),
        QT_TRANSLATE_NOOP("core", "Percentages were not divided by 100: {where}."),
        whole.percent,
    ),
    Slip(
        "normalised",
        QT_TRANSLATE_NOOP("core", "normalised without need"),
        QT_TRANSLATE_NOOP("core", "{where} normalised first; the numbers are used as typed."),
        whole.normalised,
    ),
    Slip(
        "rounded_inputs",
        QT_TRANSLATE_NOOP("core", "numbers rounded before the calculation"),
        QT_TRANSLATE_NOOP("core", "The probabilities were rounded to {where} before the calculation."),
        whole.rounded_inputs,
    ),
    Slip(
        "zero",
        QT_TRANSLATE_NOOP("core", "0·log 0 or an infinite term taken as something else"),
        QT_TRANSLATE_NOOP("core", "About the zero: {where}."),
        whole.zero_terms,
    ),
    Slip(
        "other_measure",
        QT_TRANSLATE_NOOP("core", "a less usual measure"),
        QT_TRANSLATE_NOOP("core", "That is {where}."),
        whole.measure_for(*_OTHERS),
    ),
    Slip(
        "ratio",
        QT_TRANSLATE_NOOP("core", "the ratio in D(p‖q) handled wrongly"),
        QT_TRANSLATE_NOOP("core", "The ratio p/q was not used as it should: {where}."),
        whole.no_ratio,
    ),
    Slip(
        "halves",
        QT_TRANSLATE_NOOP("core", "the halves of JS"),
        QT_TRANSLATE_NOOP("core", "The two halves were not put together as ½ + ½: {where}."),
        whole.half,
    ),
    Slip(
        "no_log",
        QT_TRANSLATE_NOOP("core", "the log forgotten"),
        QT_TRANSLATE_NOOP("core", "The logs are missing: products were added up."),
        whole.squared,
    ),
    Slip(
        "complement",
        QT_TRANSLATE_NOOP("core", "1 − p used"),
        QT_TRANSLATE_NOOP("core", "1 − probability was used {where}."),
        whole.complement,
    ),
    Slip(
        "conversion",
        QT_TRANSLATE_NOOP("core", "unit converted the wrong way"),
        QT_TRANSLATE_NOOP("core", "The result was {where}."),
        whole.multiplied_base,
    ),
    Slip(
        "point",
        QT_TRANSLATE_NOOP("core", "decimal point shifted"),
        QT_TRANSLATE_NOOP("core", "The decimal point has slipped: the result is {where}."),
        whole.shifted_point,
    ),
    Slip(
        "log_of_other",
        QT_TRANSLATE_NOOP("core", "log of the other's value in one term"),
        QT_TRANSLATE_NOOP(
            "core", "In the term of outcome {where} the log is of the other distribution's value."
        ),
        local.each_term(local.log_of_the_other),
        True,
    ),
    Slip(
        "weight_of_other",
        QT_TRANSLATE_NOOP("core", "weight of the other distribution in one term"),
        QT_TRANSLATE_NOOP("core", "In the term of outcome {where} the weight is the other distribution's."),
        local.each_term(local.weight_of_the_other),
        True,
    ),
    Slip(
        "term_sign",
        QT_TRANSLATE_NOOP("core", "one term subtracted"),
        QT_TRANSLATE_NOOP("core", "The term of outcome {where} was subtracted."),
        local.each_term(local.subtracted),
        True,
    ),
    Slip(
        "term_base",
        QT_TRANSLATE_NOOP("core", "one term in another base"),
        QT_TRANSLATE_NOOP("core", "The term of outcome {where} is in another base."),
        local.each_term(local.term_in_other_base),
        True,
    ),
    Slip(
        "term_weight",
        QT_TRANSLATE_NOOP("core", "weight left out in one term"),
        QT_TRANSLATE_NOOP("core", "The term of outcome {where} lacks its weight."),
        local.each_term(local.unweighted_term),
        True,
    ),
    Slip(
        "term_log",
        QT_TRANSLATE_NOOP("core", "log forgotten in one term"),
        QT_TRANSLATE_NOOP("core", "The term of outcome {where} lacks its log."),
        local.each_term(local.unlogged_term),
        True,
    ),
    Slip(
        "misread",
        QT_TRANSLATE_NOOP("core", "one probability misread for another"),
        QT_TRANSLATE_NOOP("core", "{where} was read in the wrong row."),
        local.misread,
        True,
    ),
    Slip(
        "decimal_place",
        QT_TRANSLATE_NOOP("core", "a decimal place off in one number"),
        QT_TRANSLATE_NOOP("core", "In the term of outcome {where} a decimal place is off."),
        local.each_term(local.decimal_place),
        True,
    ),
)

TRANSPOSED = Slip(
    "transposed",
    QT_TRANSLATE_NOOP("core", "digits transposed"),
    QT_TRANSLATE_NOOP("core", "Two digits are transposed: {where}."),
    lambda _: (),
)
"""Found in the answer rather than in the calculation."""
