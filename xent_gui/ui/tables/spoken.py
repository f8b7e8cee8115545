"""What cells and headers say: to screen readers, and in tooltips."""

from __future__ import annotations

from xent_gui.core.document.causes import label_of
from xent_gui.core.document.readout import TERM_COLUMNS, Readout
from xent_gui.core.document.wording import INFINITY
from xent_gui.core.language import translate
from xent_gui.ui.tables.columns import OUTCOME_COLUMNS, OutcomeColumn, cell_text, plain


def spoken_cell(readout: Readout, key: str, row: int) -> str:
    """A cell read aloud: "p of 3, 0.18"."""
    name = label_of(readout.scene, row)
    if key == "label":
        return translate("outcome table", "outcome {label}").format(label=name)
    text = plain(cell_text(readout, key, row)) or translate("outcome table", "empty")
    said = translate("outcome table", "{column} of {label}, {value}").format(
        column=OUTCOME_COLUMNS[key].heading,
        label=name,
        value=translate("outcome table", "infinite") if text == "inf" else text,
    )
    return f"{said} {readout.scene.unit.name}" if key in TERM_COLUMNS and text != "inf" else said


def spoken_note(readout: Readout, key: str, row: int) -> str:
    """What a screen reader may add."""
    return translate("outcome table", "locked") if key == "label" and row in readout.scene.locked else ""


def editor_name(readout: Readout, key: str, row: int) -> str:
    """How the field is called in which a cell is edited."""
    name = label_of(readout.scene, row)
    if key == "label":
        return translate("outcome table", "Label of outcome {label}").format(label=name)
    return translate("outcome table", "{column} of {label}").format(column=key, label=name)


def cell_tip(readout: Readout, key: str, row: int) -> str | None:
    """Why a computed cell is infinite, that an outcome is locked; None where there is nothing to say."""
    scene = readout.scene
    if key == "label" and row in scene.locked:
        return translate(
            "outcome table", "{label} is locked: it keeps p and q while other bars are dragged"
        ).format(label=label_of(scene, row))
    if key not in TERM_COLUMNS or INFINITY not in cell_text(readout, key, row):
        return None
    side = "q" if not scene.q[row] else "p"
    return translate("outcome table", "{column} of {label} is infinite, because {side}({label}) = 0").format(
        column=TERM_COLUMNS[key].heading, label=label_of(scene, row), side=side
    )


def heading_tip(column: OutcomeColumn, readout: Readout | None) -> str:
    """The definition of a column; with the unit where it has one."""
    meaning = column.shown_meaning()
    if column.key not in TERM_COLUMNS or readout is None:
        return meaning
    unit = readout.scene.unit
    return translate("outcome table", "{column}: {meaning}, in {unit} (log is {log})").format(
        column=column.heading, meaning=meaning, unit=unit.name, log=unit.log
    )
