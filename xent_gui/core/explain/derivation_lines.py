"""The lines of the derivation: each formula in letters, and with a scene's numbers, elided where long."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import Unit
from xent_gui.core.explain.pieces import Piece, log_latex, log_text, number_latex
from xent_gui.core.explain.samples import Samples
from xent_gui.core.language import translate

_MOST_FACTORS = 7
_FACTORS_FIRST = 4
_MOST_TERMS = 6
_TERMS_FIRST = 3


def share(count: int | None, m: int) -> Fraction:
    """n/m, exactly."""
    return Fraction(count or 0, m)


def formula(key: str, unit: Unit) -> tuple[Piece, ...]:
    """The formula of a step, in pieces that stay the same from step to step where nothing changes."""
    log, log_l = unit.log, unit.latex
    equals, minus = Piece("=", "="), Piece("-", "−")
    mean = Piece(r"\tfrac{1}{m}", "(1/m)", spoken=translate("core", "one over m times"))
    log_name = Piece(rf"{log_l}\, L", f"{log} L")
    said = translate("core", "the product over all samples j of q of x j")
    product = Piece(r"\prod_{j=1}^{m} q(x_j)", "Π q(xⱼ)", spoken=said)
    sum_j = Piece(r"\sum_{j=1}^{m}", "Σⱼ", spoken=translate("core", "the sum over all samples j of"))
    said = translate("core", "{log} q of x j").format(log=log)
    log_j = Piece(rf"{log_l}\, q(x_j)", f"{log} q(xⱼ)", spoken=said)
    sum_i = Piece(r"\sum_{i}", "Σᵢ", spoken=translate("core", "the sum over all outcomes i of"))
    said = translate("core", "{log} q of x i").format(log=log)
    log_i = Piece(rf"{log_l}\, q(x_i)", f"{log} q(xᵢ)", spoken=said)
    count = Piece(r"n_i", "nᵢ")
    p_hat = Piece(r"\hat{p}(x_i)", "p̂(xᵢ)", spoken=translate("core", "p hat of x i"))
    fraction = Piece(r"\tfrac{n_i}{m}", "(nᵢ/m)", spoken=translate("core", "n i over m"))
    cross = Piece(r"H(\hat{p}, q)", "H(p̂, q)", spoken=translate("core", "H of p hat and q"))
    table = {
        "likelihood": (Piece("L", "L"), equals, product),
        "log": (log_name, equals, sum_j, log_j),
        "minus": (minus, log_name, equals, minus, sum_j, log_j),
        "mean": (minus, mean, log_name, equals, minus, mean, sum_j, log_j),
        "regroup": (minus, mean, log_name, equals, minus, mean, sum_i, count, log_i),
        "shares": (minus, mean, log_name, equals, minus, sum_i, fraction, log_i),
        "equal": (minus, mean, log_name, equals, minus, sum_i, p_hat, log_i, equals, cross),
    }
    return table[key]


def product(scene: Scene, found: Samples) -> tuple[Piece, ...]:
    """q of each sample times q of the next: the first few, how many more, the last."""
    pieces: list[Piece] = [Piece("=", "=")]
    for at, row in enumerate(_written(found)):
        if row is None:
            pieces.append(_gap(found.m - _FACTORS_FIRST - 1, r"\cdot", "·"))
            continue
        text = scene.q.shown(row)
        lead, lead_text = (r"\cdot\, ", "· ") if at else ("", "")
        pieces.append(Piece(f"{lead}{number_latex(text)}", f"{lead_text}{text}", row))
    return tuple(pieces)


def log_sum(scene: Scene, found: Samples, key: str) -> tuple[Piece, ...]:
    """The log of q of each sample plus that of the next; with a minus and 1/m where the step has them."""
    terms: list[Piece] = []
    for at, row in enumerate(_written(found)):
        if row is None:
            terms.append(_gap(found.m - _FACTORS_FIRST - 1, "+", "+"))
            continue
        latex, text = _log(scene, row)
        terms.append(Piece(f"+\\; {latex}" if at else latex, f"+ {text}" if at else text, row))
    return _wrapped(terms, found.m, key)


def outcome_sum(scene: Scene, m: int, named: Sequence[int], shares: bool) -> tuple[Piece, ...]:
    """n log q of each outcome observed, or n/m log q; what is infinite is among what is written."""
    seen = [row for row, count in enumerate(scene.counts) if count]
    terms: list[Piece] = []
    for at, row in enumerate(_chosen(seen, named)):
        if row is None:
            terms.append(_gap(len(seen) - _TERMS_FIRST - 1, "+", "+"))
            continue
        latex, text = _log(scene, row)
        (count, count_text), (whole, whole_text) = _whole(scene.counts[row] or 0), _whole(m)
        weight = rf"\tfrac{{{count}}}{{{whole}}}" if shares else count
        weight_text = f"{count_text}/{whole_text}" if shares else count_text
        plus, plus_text = (r"+\; ", "+ ") if at else ("", "")
        terms.append(Piece(rf"{plus}{weight} \cdot {latex}", f"{plus_text}{weight_text}·{text}", row))
    return _wrapped(terms, m, "minus" if shares else "mean")


def _wrapped(terms: list[Piece], m: int, key: str) -> tuple[Piece, ...]:
    """With what stands before a sum, and brackets around it."""
    equals = Piece("=", "=")
    if key == "log":
        return (equals, *terms)
    mean, (whole, whole_text) = key == "mean", _whole(m)
    latex = r"-" + (rf"\tfrac{{1}}{{{whole}}}" if mean else "")
    text = "−" + (f"1/{whole_text}·" if mean else "")
    return (equals, Piece(latex + r"\big(", f"{text}("), *terms, Piece(r"\big)", ")"))


def _log(scene: Scene, row: int) -> tuple[str, str]:
    text = scene.q.shown(row)
    bracket = "/" in text or "%" in text
    return log_latex(scene.unit, number_latex(text)), log_text(scene.unit, text, bracket)


def _written(found: Samples) -> list[int | None]:
    """The rows of the samples that are written; None for the many left out."""
    rows: list[int | None] = [tile.row for tile in found.tiles]
    if found.m <= _MOST_FACTORS:
        return rows
    return [*rows[:_FACTORS_FIRST], None, rows[-1]]


def _chosen(rows: Sequence[int], named: Sequence[int]) -> list[int | None]:
    """The rows whose terms are written: the first few, the last, and one of those named."""
    if len(rows) <= _MOST_TERMS:
        return list(rows)
    first = list(rows[:_TERMS_FIRST])
    if named and named[0] not in (*first, rows[-1]):
        first[-1] = named[0]
    return [*first, None, rows[-1]]


def _gap(number: int, latex: str, text: str) -> Piece:
    whole, whole_text = _whole(number)
    more = translate("core", "{count} more")
    before, after = (rf"\text{{{part}}}" if part else "" for part in more.split("{count}"))
    terms, factors = (
        translate("core", "and {count} more terms"),
        translate("core", "and {count} more factors"),
    )
    return Piece(
        rf"{latex} \cdots ({before}{whole}{after}) \cdots",
        f"{text} … ({more.format(count=whole_text)}) …",
        spoken=(terms if text == "+" else factors).format(count=number),
    )


def _whole(number: int) -> tuple[str, str]:
    """A whole number in LaTeX and in Unicode, from five digits on in groups of three."""
    if number < 10_000:
        return str(number), str(number)
    groups = f"{number:,}".split(",")
    return r"\,".join(groups), "\u202f".join(groups)
