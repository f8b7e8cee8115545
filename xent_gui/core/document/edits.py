"""Edits: pure functions Document → Document, each with the name that undo shows.

Every constructor here returns an `Edit`; `Edit.change(document)` gives the new document or raises
`EditRefused` with one sentence for the user. Scenes and rows are given by index; `label` is only what
the undo menu calls the outcome.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xent_gui.core.document.answers import clear_answers, set_answer, set_term_answer
    from xent_gui.core.document.bar_edits import drag_bar, nudge_bar, type_bar
    from xent_gui.core.document.cell_edits import (
        COLUMNS,
        Column,
        clear_cells,
        set_cell,
        set_cells,
        set_count,
        set_label,
        set_probability,
    )
    from xent_gui.core.document.classifier_edits import (
        drop_classifier,
        q_from_logits,
        set_classifier,
        set_logit,
        set_logits,
        set_smoothing,
        set_temperature,
        set_true_class,
    )
    from xent_gui.core.document.column_edits import (
        clear_counts,
        copy_p_to_q,
        copy_q_to_p,
        from_counts,
        make_uniform,
        normalise,
        p_from_counts,
        q_from_counts,
        replace_distribution,
        set_counts,
        swap_p_q,
    )
    from xent_gui.core.document.edit import Edit, EditRefused
    from xent_gui.core.document.observed import observe
    from xent_gui.core.document.row_edits import (
        add_outcome,
        duplicate_outcomes,
        insert_outcomes,
        move_outcomes,
        remove_outcomes,
        set_locked,
        toggle_lock,
    )
    from xent_gui.core.document.scene_edits import (
        add_scene,
        duplicate_scene,
        insert_scenes,
        move_scene,
        remove_scene,
        rename_scene,
        replace_scene,
        set_decimals,
        set_notes,
        set_title,
        set_unit,
    )
    from xent_gui.core.document.staging_edits import (
        set_stage_charts,
        set_stage_layout,
        set_stage_notes,
        set_stage_readouts,
        set_stage_steps,
        set_stage_strip,
        set_staging,
    )

_HOMES = (
    "answers",
    "bar_edits",
    "cell_edits",
    "classifier_edits",
    "column_edits",
    "edit",
    "observed",
    "row_edits",
    "scene_edits",
    "staging_edits",
)

__all__ = [
    "COLUMNS",
    "Column",
    "Edit",
    "EditRefused",
    "add_outcome",
    "add_scene",
    "clear_answers",
    "clear_cells",
    "clear_counts",
    "copy_p_to_q",
    "copy_q_to_p",
    "drag_bar",
    "drop_classifier",
    "duplicate_outcomes",
    "duplicate_scene",
    "from_counts",
    "insert_outcomes",
    "insert_scenes",
    "make_uniform",
    "move_outcomes",
    "move_scene",
    "normalise",
    "nudge_bar",
    "observe",
    "p_from_counts",
    "q_from_counts",
    "q_from_logits",
    "remove_outcomes",
    "remove_scene",
    "rename_scene",
    "replace_distribution",
    "replace_scene",
    "set_answer",
    "set_cell",
    "set_cells",
    "set_classifier",
    "set_count",
    "set_counts",
    "set_decimals",
    "set_label",
    "set_locked",
    "set_logit",
    "set_logits",
    "set_notes",
    "set_probability",
    "set_smoothing",
    "set_stage_charts",
    "set_stage_layout",
    "set_stage_notes",
    "set_stage_readouts",
    "set_stage_steps",
    "set_stage_strip",
    "set_staging",
    "set_temperature",
    "set_term_answer",
    "set_title",
    "set_true_class",
    "set_unit",
    "swap_p_q",
    "toggle_lock",
    "type_bar",
]


def __getattr__(name: str) -> object:
    """An edit, from its own module: none of them loads before the first edit, after the first frame."""
    if name in __all__:
        for home in _HOMES:
            module = import_module(f"xent_gui.core.document.{home}")
            if hasattr(module, name):
                found: object = globals().setdefault(name, getattr(module, name))
                return found
    raise AttributeError(f"There is no edit {name!r}")
