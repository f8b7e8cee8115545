"""The numbers of a classifier's example, correctly rounded from the logits as typed: loss, LSE, gradient."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property

from xent_gui.core.document.classifier import Classifier
from xent_gui.core.document.units import Unit
from xent_gui.core.document.wording import INFINITY, typographic
from xent_gui.core.maths.reading import read_base
from xent_gui.core.maths.softmax import round_log_sum_exp, round_quotient, round_share


class ClassifierNumbers:
    """What the logits, T, the label and ε give: H(p, q) = LSE(z/T) − Σ p z/T and its gradient (q − p)/T."""

    def __init__(self, classifier: Classifier) -> None:
        self.classifier = classifier
        self._texts: dict[tuple[str, int, int], str] = {}  # tables ask for them more than once

    @cached_property
    def impossible(self) -> tuple[int, ...]:
        """The classes with a logit of −∞ that p gives weight: each makes the loss infinite."""
        classifier = self.classifier
        rows = enumerate(classifier.parsed.numbers)
        return tuple(row for row, value in rows if value is None and classifier.p[row])

    @cached_property
    def vanished(self) -> tuple[int, ...]:
        """The classes that the softmax gives less than q in the table can hold: 0 there, not here."""
        numbers = self.classifier.parsed.numbers
        return tuple(row for row in self.classifier.q.values.zeros if numbers[row] is not None)

    @cached_property
    def expected(self) -> Fraction | None:
        """Σ p z/T, exactly; None where it is −∞."""
        if self.impossible:
            return None
        classifier, logits = self.classifier, self.classifier.parsed
        expected = (1 - classifier.epsilon) * (logits.numbers[classifier.label] or Fraction(0))
        return (expected + classifier.epsilon * logits.total / len(logits)) / classifier.t

    def loss(self, unit: Unit, decimals: int) -> str:
        """The cross entropy loss, H(p, q) of the logits as typed; "∞" where the label is ruled out."""
        if self.expected is None:
            return INFINITY
        rounded = round_log_sum_exp(self.classifier.softmax, self.expected, read_base(unit.base), decimals)
        return typographic(rounded)

    def log_sum_exp(self, unit: Unit, decimals: int) -> str:
        """log Σ e^(z/T)."""
        softmax = self.classifier.softmax
        return typographic(round_log_sum_exp(softmax, Fraction(0), read_base(unit.base), decimals))

    def expected_logit(self, unit: Unit, decimals: int) -> str:
        """Σ p z/T; without smoothing the z/T of the label."""
        if self.expected is None:
            return f"−{INFINITY}"
        return typographic(round_quotient(self.expected, read_base(unit.base), decimals))

    def share(self, row: int, decimals: int) -> str:
        """softmax(z/T) of a class."""
        key = "share", row, decimals
        if key not in self._texts:
            rounded = round_share(self.classifier.softmax, row, Fraction(0), Fraction(1), decimals)
            self._texts[key] = typographic(rounded)
        return self._texts[key]

    def gradient(self, row: int, decimals: int) -> str:
        """∂H/∂z of a class, (q − p)/T in nats, with its sign: "−0.3", "+0.2", "0"."""
        key, classifier = ("gradient", row, decimals), self.classifier
        if key not in self._texts:
            rounded = round_share(classifier.softmax, row, classifier.p[row], classifier.t, decimals)
            self._texts[key] = signed(rounded)
        return self._texts[key]


def signed(text: str) -> str:
    """A rounded number with + or −; zero has neither."""
    return typographic(text if text.startswith("-") or not text.strip("0.") else f"+{text}")
