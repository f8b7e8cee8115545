"""Practice: random questions of a chosen difficulty, repeatable from a seed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import BITS, NATS, Unit
from xent_gui.core.language import QT_TRANSLATE_NOOP, translate, with_mark


@dataclass(frozen=True, slots=True)
class Difficulty:
    """A kind of question: how the numbers are written, how many outcomes, what may be asked."""

    key: str
    english_name: str
    english_sentence: str
    outcomes: tuple[int, int]
    numbers: Callable[[Random, int], tuple[list[str], list[str]]]
    measures: tuple[str, ...]
    unit: Unit = NATS

    @property
    def name(self) -> str:
        """Its name."""
        return translate("core", self.english_name)

    @property
    def sentence(self) -> str:
        """What is asked."""
        return translate("core", self.english_sentence)


@dataclass(frozen=True, slots=True)
class Question:
    """One question: the scene with its numbers, the measure that is asked."""

    scene: Scene
    measure: str
    seed: int
    number: int


def _shares(random: Random, outcomes: int, total: int) -> list[int]:
    """Positive whole numbers that add to a total."""
    cuts = sorted(random.sample(range(1, total), outcomes - 1))
    return [after - before for before, after in zip([0, *cuts], [*cuts, total], strict=True)]


def _decimals(random: Random, outcomes: int) -> tuple[list[str], list[str]]:
    p, q = (_shares(random, outcomes, 20) for _ in "pq")
    return [f"{share * 5 / 100:.2f}" for share in p], [f"{share * 5 / 100:.2f}" for share in q]


def _fractions(random: Random, outcomes: int) -> tuple[list[str], list[str]]:
    def side() -> list[str]:
        total = random.choice((6, 8, 10, 12))
        return [f"{share}/{total}" for share in _shares(random, outcomes, total)]

    return side(), side()


def _zeros(random: Random, outcomes: int) -> tuple[list[str], list[str]]:
    p, q = _decimals(random, outcomes - 1)
    at = random.randrange(outcomes)
    _, q = _decimals(random, outcomes)
    p.insert(at, "0")
    if random.random() < 0.25:  # the outcome that q misses: H(p, q) is infinite
        miss = random.choice([row for row in range(outcomes) if row != at])
        q[at] = f"{float(q[at]) + float(q[miss]):.2f}"
        q[miss] = "0"
    return p, q


def _one_hot(random: Random, outcomes: int) -> tuple[list[str], list[str]]:
    at = random.randrange(outcomes)
    _, q = _decimals(random, outcomes)
    return ["1" if row == at else "0" for row in range(outcomes)], q


def _halves(random: Random, outcomes: int) -> tuple[list[str], list[str]]:
    def side() -> list[str]:
        powers = [*range(1, outcomes), outcomes - 1]
        random.shuffle(powers)
        return [f"1/{2**power}" for power in powers]

    return side(), side()


DIFFICULTIES: dict[str, Difficulty] = {
    kind.key: kind
    for kind in (
        Difficulty("decimals", QT_TRANSLATE_NOOP("core", "Decimals"),
                   QT_TRANSLATE_NOOP("core", "Two to four outcomes with decimals, in nats."), (2, 4),
                   _decimals, ("entropy_p", "cross_entropy", "kl_divergence")),
        Difficulty("fractions", QT_TRANSLATE_NOOP("core", "Fractions"),
                   QT_TRANSLATE_NOOP("core", "Fractions with small denominators, in nats."), (2, 4),
                   _fractions, ("entropy_p", "cross_entropy", "kl_divergence")),
        Difficulty("bits", QT_TRANSLATE_NOOP("core", "Bits"),
                   QT_TRANSLATE_NOOP("core", "Powers of one half, in bits: every answer is a short number."),
                   (2, 5), _halves, ("entropy_p", "cross_entropy", "kl_divergence"), BITS),
        Difficulty("one_hot", QT_TRANSLATE_NOOP("core", "One-hot"),
                   QT_TRANSLATE_NOOP("core", "A label against a classifier: only one term counts."), (3, 5),
                   _one_hot, ("cross_entropy", "perplexity")),
        Difficulty("zeros", QT_TRANSLATE_NOOP("core", "Zeros"),
                   QT_TRANSLATE_NOOP("core", "Zeros in p, and now and then in q: 0·log 0, and ∞."), (3, 4),
                   _zeros, ("entropy_p", "cross_entropy", "kl_divergence")),
        Difficulty("counts", QT_TRANSLATE_NOOP("core", "Counts"),
                   QT_TRANSLATE_NOOP("core", "Observed counts: NLL, total and mean."), (2, 4),
                   _decimals, ("nll_total", "nll_mean", "log_likelihood")),
    )
}  # fmt: skip


def question(seed: int, number: int, difficulty: str) -> Question:
    """Question `number` (from 1) of a seed: the same wherever and whenever it is asked.

    Raises
    ------
    KeyError
        For a difficulty that is not in `DIFFICULTIES`.
    """
    kind = DIFFICULTIES[difficulty]
    random = Random(f"xent practice {seed} {number} {difficulty}")
    outcomes = random.randint(*kind.outcomes)
    p, q = kind.numbers(random, outcomes)
    for _ in range(20):  # equal sides teach nothing
        if p != q:
            break
        outcomes = random.randint(*kind.outcomes)
        p, q = kind.numbers(random, outcomes)
    counts: tuple[int | None, ...] = (None,) * outcomes
    if difficulty == "counts":
        counts = tuple(random.randint(1, 12) for _ in range(outcomes))
    scene = Scene(
        title=translate("core", "Question {number}, seed {seed}").format(number=number, seed=seed),
        labels=tuple("ABCDEFGH"[:outcomes]),
        p=Distribution.typed(map(with_mark, p)),
        q=Distribution.typed(map(with_mark, q)),
        counts=counts,
        unit=kind.unit,
    )
    return Question(scene, random.choice(kind.measures), seed, number)
