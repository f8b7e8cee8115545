"""Buttons that stand for actions: they follow them, for hours."""

from __future__ import annotations

from PySide6.QtCore import SIGNAL

from xent_gui.app import Program
from xent_gui.core.document import edits


def test_edits_do_not_pile_up_connections_between_actions_and_their_buttons(program: Program) -> None:
    undo, button = program.actions["undo"], program.window.bar.buttons["undo"]
    before = undo.receivers(SIGNAL("changed()"))
    for number in range(20):
        program.desk.edit(edits.set_probability, 0, "p", f"0.{number + 1}", "1")
        assert button.isEnabled()
        program.editor.undo()
        assert not button.isEnabled()
    assert undo.receivers(SIGNAL("changed()")) <= before
    program.desk.edit(edits.set_probability, 0, "p", "0.5", "1")
    assert button.toolTip() == undo.toolTip()
    assert button.accessibleName() == "Undo Set p of 1"
    button.click()
    assert not program.editor.can_undo
