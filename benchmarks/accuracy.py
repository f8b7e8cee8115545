"""How right H(p), H(p, q) and D(p‖q) are beside scipy, scikit-learn, torch, dit and plain numpy.

    python -m benchmarks.accuracy [--write]

The same doubles go into all; true values are mpmath's with 80 digits for these very numbers, whatever they
sum to. Told is the worst relative error of each measure over the cases, and what each does with zeros, with
an infinite divergence, with numbers that do not sum to 1, with a negative number and with nan. With --write
the tables go into docs/accuracy.md. Ends with 1 when a double of ours is not the nearest or a shown digit is
wrong.
"""

from __future__ import annotations

import argparse
import math
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

import mpmath
import numpy as np

from benchmarks._kit import Row, machine, tell
from benchmarks._peers import MEASURES, Floats, Found, peers
from xent_gui.core.maths import Values, measure_float, round_measure

SIZES = (6, 100, 1_000)
DIGITS = 80
DECIMALS = (0, 4, 12)
HALF = 2.0**-53
"""The worst relative error of the nearest double."""

DOCUMENT = Path(__file__).parent.parent / "docs" / "accuracy.md"
SYMBOLS = dict(zip(MEASURES, ("H(p)", "H(p, q)", "D(p‖q)"), strict=True))
Measure = Callable[[Floats, Floats], Found]
Worst = dict[str, dict[str, tuple[float, str]]]  # each peer's worst error of each measure, with its case


def xent(p: Floats, q: Floats) -> Found:
    """The program's own."""
    one, other = Values.of(p), Values.of(q)
    return {name: measure_float(name, one, other, None, math.e) for name in MEASURES}


def cases(size: int) -> dict[str, tuple[Floats, Floats]]:
    """Pairs of distributions, ordinary and awkward."""
    random = np.random.default_rng(size)
    p, q = (random.dirichlet(np.ones(size)) for _ in range(2))
    sharp, tiny = np.full(size, 1e-12 / (size - 1)), p.copy()
    sharp[0] = 1 - 1e-12
    tiny[1:3] = 0.0
    tiny /= tiny.sum()
    tiny[1], tiny[2] = 1e-300, 5e-324
    return {
        "random": (p, q),
        "q within 1e-7 of p": (p, p * (1 + 1e-7 * random.uniform(-1, 1, size))),
        "q next to p": (p, np.nextafter(p, 1)),
        "nearly certain": (sharp, q),
        "1e-300 and 5e-324 in p": (tiny, q),
        "1e-300 and 5e-324 in q": (p, np.where(tiny < 1e-200, tiny, q)),
    }


def truth(p: Floats, q: Floats) -> dict[str, mpmath.mpf]:
    """The three measures of these very doubles."""
    with mpmath.workdps(DIGITS):
        pairs = [(mpmath.mpf(a), mpmath.mpf(b)) for a, b in zip(p.tolist(), q.tolist(), strict=True)]
        logs = [(a, mpmath.log(a), mpmath.log(b)) for a, b in pairs]
        h = -mpmath.fsum(a * log_a for a, log_a, _ in logs)
        ce = -mpmath.fsum(a * log_b for a, _, log_b in logs)
        return dict(zip(MEASURES, (h, ce, ce - h), strict=True))


def off(found: float, true: mpmath.mpf) -> float:
    """The relative error; ∞ for what is no number."""
    if not math.isfinite(found):
        return math.inf
    with mpmath.workdps(DIGITS):
        return float(abs((mpmath.mpf(found) - true) / true))


def wrong_texts(p: Floats, q: Floats, true: dict[str, mpmath.mpf]) -> int:
    """How many of our texts differ from the true value rounded to their decimals."""
    one, other = Values.of(p), Values.of(q)
    wrong = 0
    for name in MEASURES:
        for decimals in DECIMALS:
            text = round_measure(name, one, other, None, math.e, decimals)
            with mpmath.workdps(DIGITS):
                wrong += abs(mpmath.mpf(text) - true[name]) > mpmath.mpf(10) ** -decimals / 2
    return wrong


def worst_errors(measures: dict[str, tuple[Measure, int]]) -> tuple[Worst, int]:
    """Each peer's worst relative error of each measure with its case, and our number of wrong texts."""
    worst: Worst = {name: {} for name in measures}
    wrong = 0
    for size in SIZES:
        for case, (p, q) in cases(size).items():
            true = truth(p, q)
            wrong += wrong_texts(p, q, true)
            for peer, (measure, most) in measures.items():
                for name, value in (measure(p, q) if size <= most else {}).items():
                    error = off(value, true[name]), f"{case}, K = {size:,}"
                    worst[peer][name] = max(worst[peer].get(name, (0.0, "")), error)
    return worst, wrong


ODD = {
    "0·log 0: D(½, ½, 0 ‖ ¼, ¼, ½) = 0.6931": ([0.5, 0.5, 0], [0.25, 0.25, 0.5], "kl_divergence"),
    "q = 0 < p: D(½, ½ ‖ 1, 0) = ∞": ([0.5, 0.5], [1, 0], "kl_divergence"),
    "Σp = 0.9: H(0.5, 0.4) = 0.7131 as typed": ([0.5, 0.4], [0.5, 0.5], "entropy_p"),
    "negative: H(−0.1, 1.1)": ([-0.1, 1.1], [0.5, 0.5], "entropy_p"),
    "nan: H(nan, 1)": ([math.nan, 1], [0.5, 0.5], "entropy_p"),
}


def answer(measure: Measure, p: list[float], q: list[float], wanted: str) -> str:
    """What comes back, or how it is refused."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            found = measure(np.array(p, dtype=float), np.array(q, dtype=float))
        except (ValueError, ArithmeticError):
            return "refused"
        except Exception as error:
            return f"fails: {type(error).__name__}"
    if wanted not in found and wanted == "entropy_p":
        return "not offered"
    value = found.get(wanted, found.get("cross_entropy", math.nan))
    kind = "" if wanted in found else "H(p, q) = "
    text = "∞" if value == math.inf else "−∞" if value == -math.inf else f"{value:.4f}".replace("-", "−")
    return f"{kind}{text}{', with a warning' if said else ''}"


def table(heads: list[str], rows: list[list[str]]) -> str:
    """Rows in Markdown."""
    return "\n".join(f"| {' | '.join(row)} |" for row in [heads, ["---"] * len(heads), *rows])


def shown_error(found: tuple[float, str] | None, with_case: bool = True) -> str:
    """An error in words."""
    if found is None:
        return "not offered"
    error, case = found
    if error <= HALF:
        return "≤ 2⁻⁵³: the nearest double"
    size = "no number" if math.isinf(error) else f"{error:.1e}"
    return f"{size} ({case})" if with_case else size


INTRODUCTION = """# How right the measures are, beside others

Made by `./dev python -m benchmarks.accuracy --write` on: {machine}.

The same doubles go into all, K = {sizes}: random distributions, q within 1e-7 of p, q next to p, one outcome
nearly certain, 1e-300 and 5e-324 in p or in q. True values are mpmath's with {digits} digits for these very
numbers. scipy.stats and torch.distributions divide by the sums first, which are off by a rounding;
scikit-learn moves q = 0 to 2.2e-16, and gives H(p, q) only; dit calculates in bits.
"""


def document(worst: Worst, measures: dict[str, Measure], gone: list[str]) -> str:
    """Both tables, with what was measured and where."""
    errors = [[peer, *(shown_error(found.get(name)) for name in MEASURES)] for peer, found in worst.items()]
    odd = [
        [peer, *(answer(measure, p, q, wanted) for p, q, wanted in ODD.values())]
        for peer, measure in measures.items()
    ]
    for name in gone:
        errors.append([name, *["not installed"] * len(MEASURES)])
        odd.append([name, *["not installed"] * len(ODD)])
    listed = ", ".join(f"{size:,}" for size in SIZES)
    said = INTRODUCTION.format(machine=machine().split(", load")[0], sizes=listed, digits=DIGITS)
    worst_table, odd_table = table(["", *SYMBOLS.values()], errors), table(["", *ODD], odd)
    return f"{said}\n## Worst relative error\n{worst_table}\n\n## What each does with\n{odd_table}\n"


def told(worst: Worst, wrong: int) -> list[Row]:
    """The figures with their budgets."""
    rows = []
    for name in MEASURES:
        peers_said = "; ".join(
            f"{peer} {shown_error(found[name], False)}"
            for peer, found in worst.items()
            if name in found and peer != "xent"
        )
        ours = worst["xent"][name]
        what, unit = f"{SYMBOLS[name]}, worst relative error", "of 2⁻⁵³"
        rows.append(Row(what, shown_error(ours, False), peers_said, ours[0] / HALF, 1.0, unit))
    texts = len(SIZES) * len(cases(6)) * len(MEASURES) * len(DECIMALS)
    rows.append(Row(f"{texts} texts of 0, 4 and 12 decimals", f"{wrong} wrong", "mpmath", wrong, 0, "wrong"))
    return rows


def main() -> int:
    """Measure, tell, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true")
    wanted = parser.parse_args()
    here = [peer for peer in peers() if peer.module is not None]
    measures: dict[str, tuple[Measure, int]] = {"xent": (xent, 10**7)}
    measures |= {peer.name: (peer.measure, peer.most) for peer in here}
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        worst, wrong = worst_errors(measures)
    gone = [peer.name for peer in peers() if peer.module is None]
    with np.errstate(all="ignore"):
        text = document(worst, {name: measure for name, (measure, _) in measures.items()}, gone)
    if wanted.write:
        DOCUMENT.write_text(text, encoding="utf-8")
    else:
        print(text)
    return tell(told(worst, wrong))


if __name__ == "__main__":
    sys.exit(main())
