"""What a readout says in words: its face for a state, its tool tip, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.wording import NOTHING
from xent_gui.ui.widgets.readout_face import Face

_CONTEXT = "Readout"


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def grouped(number: int) -> str:
    """A count with its digits in threes from five digits on: "9999", "10 000" (narrow no-break spaces)."""
    return f"{number:,}".replace(",", "\u202f") if number >= 10_000 else str(number)


def face_of(readout: Readout, key: str) -> Face:
    """What the readout of a measure shows now."""
    measure = MEASURES[key]
    number, cause = readout.text(key), readout.cause(key)
    there = number != NOTHING
    unit = readout.unit(key) if there else ""
    lead, beside, symbol = "", "", measure.symbol
    note, warns = cause or _tr(measure.meaning), bool(cause) and there
    if key == "nll_total":
        unit = _tr("{unit} total").format(unit=unit) if unit else ""
        symbol, note, warns = "", "", False
        if there and readout.sum_counts == 1:
            beside = _tr("of 1 observation")
        elif there:
            beside = _tr("of {count} observations").format(count=grouped(readout.sum_counts))
    if key == "nll_mean":
        note, warns = "", False
        lead = _tr("÷ {count} =").format(count=grouped(readout.sum_counts)) if there else ""
    return Face(_tr(measure.name), symbol, number, unit, note, lead, beside, measure.role, warns)


def likelihood_note(readout: Readout) -> tuple[str, bool]:
    """The words under the negative log likelihood, and whether they warn."""
    cause = readout.cause("nll_total")
    if cause:
        return cause, readout.text("nll_total") != NOTHING
    words = _tr("= H(p̂, q): the same number as the cross entropy of the observations’ own distribution p̂")
    return words, False


def accessible_name(key: str) -> str:
    """What a screen reader calls the readout: "Cross entropy H(p, q)"."""
    measure = MEASURES[key]
    return f"{_tr(measure.name)} {measure.symbol}"


def accessible_value(readout: Readout, key: str) -> str:
    """What is shown, with its unit: "1.8356 nats"; with the reason where it is infinite or missing."""
    number, unit, cause = readout.text(key), readout.unit(key), readout.cause(key)
    said = (
        _tr("nothing to measure") if number == NOTHING else " ".join(part for part in (number, unit) if part)
    )
    return f"{said}: {cause}" if cause else said


def definition(key: str) -> str:
    """The tool tip of a measure: its name, its formula and what it means."""
    measure = MEASURES[key]
    formula = (
        f"{measure.symbol} = {measure.formula}" if measure.symbol != measure.formula else measure.formula
    )
    meaning = _tr(measure.meaning)
    return f"<p style='white-space:pre'><b>{_tr(measure.name)}</b><br>{formula}<br>{meaning}</p>"
