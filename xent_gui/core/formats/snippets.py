"""A measure as code: Python that runs with numpy and scipy, and a spreadsheet formula."""

from __future__ import annotations

from fractions import Fraction

from xent_gui.core.document.readout import MEASURES
from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import BANS, BITS, Unit

_PYTHON = {
    "entropy_p": "entr(p).sum()",
    "entropy_q": "entr(q).sum()",
    "cross_entropy": "-xlogy(p, q).sum()",
    "reverse_cross_entropy": "-xlogy(q, p).sum()",
    "kl_divergence": "(xlogy(p, p) - xlogy(p, q)).sum()",
    "reverse_kl_divergence": "(xlogy(q, q) - xlogy(q, p)).sum()",
    "jensen_shannon_divergence": "entr((p + q) / 2).sum() - (entr(p).sum() + entr(q).sum()) / 2",
    "perplexity": "np.exp(-xlogy(p, q).sum())",
    "nll_total": "-xlogy(n, q).sum()",
    "nll_mean": "-xlogy(n, q).sum() / n.sum()",
    "log_likelihood": "xlogy(n, q).sum()",
}
_PER_UNIT = {BITS.key: " / np.log(2)", BANS.key: " / np.log(10)"}


def python_snippet(scene: Scene, measure: str) -> str:
    """A script that prints the measure; runs with numpy and scipy, exact fractions kept as divisions."""
    functions = ", ".join(name for name in ("entr", "xlogy") if name in _PYTHON[measure])
    lines = ["import numpy as np", f"from scipy.special import {functions}", ""]
    needed = _PYTHON[measure]
    for letter in "pq":
        if (
            f"{letter}," in needed
            or f"({letter}" in needed
            or f", {letter})" in needed
            or f"{letter})" in needed
        ):
            side = scene.p if letter == "p" else scene.q
            lines.append(f"{letter} = np.array([{', '.join(_division(value) for value in side)}])")
    if "n" in measure.split("_")[0] or measure == "log_likelihood":
        lines.append(f"n = np.array([{', '.join(str(count or 0) for count in scene.counts)}])")
    convert = "" if measure == "perplexity" else _PER_UNIT.get(scene.unit.key, "")
    formula = f"({needed}){convert}" if convert else needed
    unit = "" if measure == "perplexity" else f", {scene.unit.key}"
    lines += ["", f"print({formula})  # {MEASURES[measure].symbol}{unit}", ""]
    return "\n".join(lines)


def calc_formula(scene: Scene, measure: str) -> str:
    """A formula for a cell of LibreOffice Calc or Excel, with the numbers in it.

    Terms of weight zero are left out, since a spreadsheet refuses LN(0); a measure that is infinite
    has no formula that a spreadsheet can evaluate, and gives ``#NUM!`` there.
    """
    p, q = list(scene.p), list(scene.q)
    counts = [Fraction(count or 0) for count in scene.counts]
    total = sum(counts, Fraction(0))
    match measure:
        case "jensen_shannon_divergence":
            r = [(a + b) / 2 for a, b in zip(p, q, strict=True)]
            return f"=({_ratio_sum(p, r, scene.unit)}+{_ratio_sum(q, r, scene.unit)})/2"
        case "kl_divergence":
            return f"={_ratio_sum(p, q, scene.unit)}"
        case "reverse_kl_divergence":
            return f"={_ratio_sum(q, p, scene.unit)}"
        case "perplexity":
            return f"=EXP(-({_log_sum(p, q, None)}))"
        case "nll_mean":
            return f"=-({_log_sum(counts, q, scene.unit)})/{total}"
        case "log_likelihood":
            return f"={_log_sum(counts, q, scene.unit)}"
    weights, arguments = {
        "entropy_p": (p, p), "entropy_q": (q, q), "cross_entropy": (p, q),
        "reverse_cross_entropy": (q, p), "nll_total": (counts, q),
    }[measure]  # fmt: skip
    return f"=-({_log_sum(weights, arguments, scene.unit)})"


def _log_sum(weights: list[Fraction], arguments: list[Fraction], unit: Unit | None) -> str:
    terms = [f"{_cell(w)}*{_log(_cell(a), unit)}" for w, a in zip(weights, arguments, strict=True) if w]
    return "+".join(terms) or "0"


def _ratio_sum(above: list[Fraction], below: list[Fraction], unit: Unit) -> str:
    terms = [
        f"{_cell(a)}*{_log(f'{_cell(a)}/{_cell(b)}', unit)}" for a, b in zip(above, below, strict=True) if a
    ]
    return f"({'+'.join(terms) or '0'})"


def _log(argument: str, unit: Unit | None) -> str:
    if unit == BITS:
        return f"LOG({argument};2)"
    return f"LOG10({argument})" if unit == BANS else f"LN({argument})"


def _cell(value: Fraction) -> str:
    return str(value) if value.denominator == 1 else f"({value.numerator}/{value.denominator})"


def _division(value: Fraction) -> str:
    return str(value) if value.denominator == 1 else f"{value.numerator} / {value.denominator}"
