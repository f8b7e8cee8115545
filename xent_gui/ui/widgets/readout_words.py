"""What a readout says in words: its face for a state, its tool tip, in the language of the interface."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context

from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.wording import NOTHING, scientific
from xent_gui.core.language import translate
from xent_gui.ui.widgets.readout_face import Face

_MOST_DIGITS = 21  # before the point; a total of 10¹² observations has up to 16


def grouped(number: int) -> str:
    """A count with its digits in threes from five digits on: "9999", "10 000" (narrow no-break spaces)."""
    return f"{number:,}".replace(",", "\u202f") if number >= 10_000 else str(number)


def shown_number(readout: Readout, key: str) -> str:
    """The number as shown; a perplexity of dozens of digits as mantissa and power of ten.

    The mantissa is rounded from all its digits, so each of its digits is right.
    """
    shown = readout.text(key)
    if key == "likelihood" or len(shown) <= _MOST_DIGITS:
        return shown
    text = readout.copy_text(key)
    whole = text.partition(".")[0]
    if len(whole) <= _MOST_DIGITS or not whole.isdecimal():
        return shown
    using = Context(prec=readout.scene.decimals + 1, rounding=ROUND_HALF_UP)
    mantissa, _, exponent = f"{using.create_decimal(text):e}".partition("e")
    return scientific(mantissa, int(exponent))


def face_of(readout: Readout, key: str) -> Face:
    """What the readout of a measure shows now."""
    measure = MEASURES[key]
    number, cause = shown_number(readout, key), readout.cause(key)
    there = number != NOTHING
    unit = readout.unit(key) if there else ""
    lead, symbol = "", measure.symbol
    beside: tuple[str, ...] = ()
    note, warns = cause or measure.meaning, bool(cause) and there
    if key == "nll_total":
        unit = translate("Readout", "{unit} total").format(unit=unit) if unit else ""
        symbol, note, warns = "", "", False
        beside = _observations(readout.sum_counts) if there else ()
    if key == "nll_mean":
        note, warns = "", False
        lead = f"÷ {grouped(readout.sum_counts)} =" if there else ""
    return Face(measure_name(key), symbol, number, unit, note, lead, beside, measure.role, warns)


def _observations(number: int) -> tuple[str, ...]:
    """How many observations, in words and, for little room, as m."""
    one = translate("Readout", "of 1 observation")
    words = one if number == 1 else translate("Readout", "of {count} observations")
    return words.format(count=grouped(number)), f"m = {grouped(number)}"


def likelihood_note(readout: Readout) -> tuple[str, bool]:
    """The words under the negative log likelihood, and whether they warn."""
    cause = readout.cause("nll_total")
    if cause:
        return cause, readout.text("nll_total") != NOTHING
    words = translate(
        "Readout", "= H(p̂, q): the same number as the cross entropy of the observed distribution p̂"
    )
    return words, False


def measure_name(key: str) -> str:
    """The name of a measure."""
    return MEASURES[key].name


def accessible_name(key: str) -> str:
    """What a screen reader calls the readout: "Cross entropy H(p, q)"."""
    measure = MEASURES[key]
    return f"{measure_name(key)} {measure.symbol}"


def accessible_value(readout: Readout, key: str) -> str:
    """What is shown, with its unit: "1.8356 nats"; with the reason where it is infinite or missing."""
    number, unit, cause = shown_number(readout, key), readout.unit(key), readout.cause(key)
    said = " ".join(part for part in (number, unit) if part)
    if number == NOTHING:
        said = translate("Readout", "nothing to measure")
    return f"{said}: {cause}" if cause else said


def definition(key: str) -> str:
    """The tool tip of a measure: its name, its formula and what it means."""
    measure = MEASURES[key]
    formula = (
        f"{measure.symbol} = {measure.formula}" if measure.symbol != measure.formula else measure.formula
    )
    meaning = measure.meaning
    return f"<p style='white-space:pre; margin:0'><b>{measure_name(key)}</b><br>{formula}<br>{meaning}</p>"
