"""Rows of the action table: edits of p, q and n as wholes."""

from __future__ import annotations

from xent_gui.core.document import edits
from xent_gui.core.document.state import Side
from xent_gui.core.language import QT_TRANSLATE_NOOP, translate
from xent_gui.ui.window.action import Action, Now
from xent_gui.ui.window.desk import Desk


def _to_normalise(now: Now, side: Side) -> bool:
    return now.state.scene.side(side).total != 1 and len(now.state.scene) > 0


def _has_outcomes(now: Now) -> bool:
    return len(now.state.scene) > 0


def _has_counts(now: Now) -> bool:
    return now.state.scene.has_counts


def _clear(desk: Desk, side: Side, name: str) -> None:
    desk.edit(edits.clear_cells, range(len(desk.state.scene)), (side,), name)


def _can_roll(now: Now) -> bool:
    return now.state.scene.p.total == 1


DATA_ACTIONS = (
    Action(
        "type_observations",
        QT_TRANSLATE_NOOP("actions", "Type or p&aste observations…"),
        lambda desk: desk.observations.type(),
        ("Ctrl+Shift+O",),
        "paste",
        tip=QT_TRANSLATE_NOOP("actions", "A sequence such as 3, 1, 6, 6, 2 becomes counts n"),
    ),
    Action(
        "read_observations",
        QT_TRANSLATE_NOOP("actions", "&Read observations…"),
        lambda desk: desk.observations.read(),
        icon="download",
        tip=QT_TRANSLATE_NOOP(
            "actions",
            "A file of any size with one observation a row, or a table of counts: CSV, text, Parquet",
        ),
    ),
    Action(
        "simulate_observations",
        QT_TRANSLATE_NOOP("actions", "Si&mulate observations…"),
        lambda desk: desk.observations.simulate(),
        icon="dice",
        when=_can_roll,
        tip=QT_TRANSLATE_NOOP("actions", "Roll m observations from p into the counts n, by a seed"),
    ),
    Action(
        "normalise_p",
        QT_TRANSLATE_NOOP("actions", "&Normalise p"),
        lambda desk: desk.edit(edits.normalise, "p"),
        ("Ctrl+Shift+P",),
        "scale",
        when=lambda now: _to_normalise(now, "p"),
        tip=QT_TRANSLATE_NOOP("actions", "Divide p by its sum, exactly"),
    ),
    Action(
        "normalise_q",
        QT_TRANSLATE_NOOP("actions", "N&ormalise q"),
        lambda desk: desk.edit(edits.normalise, "q"),
        ("Ctrl+Shift+Q",),
        "scale",
        when=lambda now: _to_normalise(now, "q"),
        tip=QT_TRANSLATE_NOOP("actions", "Divide q by its sum, exactly"),
    ),
    Action(
        "uniform_p",
        QT_TRANSLATE_NOOP("actions", "Make p &uniform"),
        lambda desk: desk.edit(edits.make_uniform, "p"),
        when=_has_outcomes,
    ),
    Action(
        "uniform_q",
        QT_TRANSLATE_NOOP("actions", "Make q un&iform"),
        lambda desk: desk.edit(edits.make_uniform, "q"),
        when=_has_outcomes,
    ),
    Action(
        "swap",
        QT_TRANSLATE_NOOP("actions", "&Swap p and q"),
        lambda desk: desk.edit(edits.swap_p_q),
        ("Ctrl+Shift+X",),
        "swap",
        when=_has_outcomes,
    ),
    Action(
        "copy_p_to_q",
        QT_TRANSLATE_NOOP("actions", "&Copy p to q"),
        lambda desk: desk.edit(edits.copy_p_to_q),
        when=_has_outcomes,
    ),
    Action(
        "copy_q_to_p",
        QT_TRANSLATE_NOOP("actions", "Cop&y q to p"),
        lambda desk: desk.edit(edits.copy_q_to_p),
        when=_has_outcomes,
    ),
    Action(
        "p_from_counts",
        QT_TRANSLATE_NOOP("actions", "Set &p from the counts"),
        lambda desk: desk.edit(edits.p_from_counts),
        when=_has_counts,
        tip=QT_TRANSLATE_NOOP("actions", "p becomes the empirical distribution n/m, exactly"),
    ),
    Action(
        "q_from_counts",
        QT_TRANSLATE_NOOP("actions", "Set &q from the counts"),
        lambda desk: desk.edit(edits.q_from_counts),
        when=_has_counts,
        tip=QT_TRANSLATE_NOOP("actions", "q becomes n/m, exactly: the q of largest likelihood"),
    ),
    Action(
        "classifier",
        QT_TRANSLATE_NOOP("actions", "q from &logits…"),
        lambda desk: desk.dialogs.classifier(),
        tip=QT_TRANSLATE_NOOP(
            "actions", "A classifier: softmax with a temperature, label smoothing, its loss"
        ),
    ),
    Action(
        "predictions",
        QT_TRANSLATE_NOOP("actions", "Predictions &file…"),
        lambda desk: desk.files.predictions(),
        tip=QT_TRANSLATE_NOOP(
            "actions", "The log loss of a classifier on a file, its worst rows and mistakes"
        ),
    ),
    Action(
        "clear_p",
        QT_TRANSLATE_NOOP("actions", "Clear p"),
        lambda desk: _clear(desk, "p", translate("actions", "Clear p")),
        when=_has_outcomes,
    ),
    Action(
        "clear_q",
        QT_TRANSLATE_NOOP("actions", "Clear q"),
        lambda desk: _clear(desk, "q", translate("actions", "Clear q")),
        when=_has_outcomes,
    ),
    Action(
        "clear_counts",
        QT_TRANSLATE_NOOP("actions", "Clear the coun&ts"),
        lambda desk: desk.edit(edits.clear_counts),
        when=_has_counts,
    ),
)
