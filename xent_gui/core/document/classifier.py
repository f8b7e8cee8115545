"""What a classifier says of one example: logits with a temperature, the label with its smoothing, as typed.

q = softmax(z/T) and p = (1 − ε)·one-hot + ε/K. The scene's q holds the softmax as decimals, because q is a
column of numbers like any other: each rounded to 15 significant digits and at most 300 decimals, the largest
taking what rounding left over, so that they sum to exactly 1. The loss itself is computed from the logits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Scene
from xent_gui.core.language import QT_TRANSLATE_NOOP, quoted, translate, with_mark
from xent_gui.core.maths.numbers import NumberError, parse_number
from xent_gui.core.maths.softmax import Exponent, Logits, Softmax

MOST_DECIMALS = 300
"""Of a q in the table: smaller ones are 0 there, as they nearly are for doubles."""

LARGEST_LOGIT = 10**6
LEAST_TEMPERATURE, MOST_TEMPERATURE = Fraction(1, 10**6), Fraction(10**6)
_NEAR = Fraction(1, 10**13)  # by how much q of a file may differ from the softmax of its logits
_MINUSES = "-\u2212"
_INFINITE = {"inf", "infinity", "∞"}
_LOGITS = QT_TRANSLATE_NOOP(
    "core", "type a logit such as 2, −1.5, 1e-3, or −inf for a class that is ruled out"
)


@dataclass(frozen=True)
class Classifier:
    """Logits, temperature, label and smoothing as typed, all of them readable.

    Attributes
    ----------
    logits : one text per outcome, length K
    temperature : text of T, above 0
    label : row of the true class
    smoothing : text of ε, from 0 to 1
    """

    logits: tuple[str, ...]
    temperature: str = "1"
    label: int = 0
    smoothing: str = "0"

    def __len__(self) -> int:
        return len(self.logits)

    @cached_property
    def parsed(self) -> Logits:
        """The logits exactly; raises `NumberError` where every one is −∞."""
        return _finite([parse_logit(text) for text in self.logits])

    @cached_property
    def t(self) -> Fraction:
        """T, exactly."""
        return parse_temperature(self.temperature)

    @cached_property
    def epsilon(self) -> Fraction:
        """ε, exactly."""
        return parse_smoothing(self.smoothing)

    @cached_property
    def softmax(self) -> Softmax:
        """softmax(z/T); raises `NumberError` where every logit is −∞."""
        return Softmax(self.parsed, self.t)

    @cached_property
    def p(self) -> Distribution:
        """(1 − ε)·one-hot + ε/K, exactly."""
        others = self.epsilon / len(self)
        values = [others] * len(self)
        values[self.label] += 1 - self.epsilon
        return Distribution.exact(values)

    @cached_property
    def q(self) -> Distribution:
        """softmax(z/T) as decimals that sum to exactly 1."""
        softmax = self.softmax
        if softmax.uniform is not None:
            share, none = softmax.uniform, Fraction(0)
            return Distribution.exact([none if value is None else share for value in self.parsed.numbers])
        # imported here, for the first frame does without
        from xent_gui.core.document.parametric import decimals_of, distribution_of

        decided = softmax.arrays and softmax.arrays.decimals(MOST_DECIMALS)
        if decided:
            return distribution_of(decided, MOST_DECIMALS)
        return decimals_of(softmax.shares(), MOST_DECIMALS)

    def with_(self, **changes: object) -> Classifier:
        """A copy with some fields changed; what it has in common with this one is not computed again."""
        new = replace(self, **changes)  # type: ignore[arg-type]
        if "parsed" in self.__dict__:
            if new.logits is self.logits:
                new.__dict__["parsed"] = self.parsed
            else:
                known = dict(zip(self.logits, self.parsed.numbers, strict=True))
                numbers = [known[text] if text in known else parse_logit(text) for text in new.logits]
                new.__dict__["parsed"] = _finite(numbers)
        same_p = (new.smoothing, new.label, len(new)) == (self.smoothing, self.label, len(self))
        if same_p and "p" in self.__dict__:
            new.__dict__["p"] = self.p  # the very same: nothing that shows p alone is computed again
        return new

    def each_text(self, change: Callable[[str], str]) -> Classifier:
        """The same with each typed number written in another way."""
        return replace(
            self,
            logits=tuple(map(change, self.logits)),
            temperature=change(self.temperature),
            smoothing=change(self.smoothing),
        )

    def reordered(self, rows: Sequence[int | None]) -> Classifier | None:
        """The classes in another order; None where any is missing, new, or there twice."""
        if sorted(row for row in rows if row is not None) != list(range(len(self))) or None in rows:
            return None
        logits = tuple(self.logits[row] for row in rows if row is not None)
        return replace(self, logits=logits, label=list(rows).index(self.label))


def _finite(numbers: Sequence[Exponent]) -> Logits:
    try:
        return Logits(numbers)
    except ValueError:
        sentence = translate("core", "Every logit is −inf: at least one class must be possible.")
        raise NumberError(sentence) from None


def parse_logit(text: str) -> Exponent:
    """Read a logit: any number, also below zero; None for −inf, a class that is ruled out.

    Raises
    ------
    NumberError
        One sentence: what was typed, what is wrong, what is accepted.
    """
    body = text.strip()
    negative = body[:1] in _MINUSES and body != ""
    size = body[1:].strip() if negative or body[:1] == "+" else body
    if size.casefold() in _INFINITE and negative:
        return None
    try:
        value = parse_number(size)
    except NumberError as error:
        wrong = (
            error.wrong.replace(quoted(size), quoted(body))
            if size
            else translate("core", "Nothing was typed")
        )
        raise NumberError(wrong, translate("core", _LOGITS)) from None
    if value > LARGEST_LOGIT:
        sentence = translate("core", "“{typed}” is too large for a logit: from −{most} to {most}.")
        raise NumberError(sentence.format(typed=body[:40], most=LARGEST_LOGIT))
    return -value if negative else value


def parse_temperature(text: str) -> Fraction:
    """Read T, above 0; raises `NumberError`."""
    value = parse_number(text)
    if not LEAST_TEMPERATURE <= value <= MOST_TEMPERATURE:
        sentence = translate(
            "core", "A temperature of {typed} is not possible: T must be above 0, from {least} to {most}."
        )
        least, most = with_mark("0.000001"), "1000000"
        raise NumberError(sentence.format(typed=text.strip(), least=least, most=most))
    return value


def parse_smoothing(text: str) -> Fraction:
    """Read ε, from 0 to 1; raises `NumberError`."""
    value = parse_number(text)
    if value > 1:
        sentence = translate("core", "A smoothing of {typed} is not possible: ε must be from 0 to 1.")
        raise NumberError(sentence.format(typed=text.strip()))
    return value


def scene_of(scene: Scene, classifier: Classifier) -> Scene:
    """The scene with p and q of a classifier, which stays with it."""
    return scene.with_(p=classifier.p, q=classifier.q, classifier=classifier)


def with_fitting_classifier(scene: Scene) -> Scene:
    """The scene of a file, without logits that do not give its p and q: the table is what counts."""
    classifier = scene.classifier
    if classifier is None:
        return scene
    fits = len(classifier) == len(scene) and classifier.label < len(scene)
    fits = fits and all(mine == theirs for mine, theirs in zip(classifier.p, scene.p, strict=True))
    fits = fits and all(abs(a - b) <= _NEAR for a, b in zip(classifier.q, scene.q, strict=True))
    return scene if fits else scene.with_(classifier=None)
