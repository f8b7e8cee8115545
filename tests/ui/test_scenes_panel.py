"""The scene pane: order, layout, numbers and steps are edits of the document; what is shown follows it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.scenes import LOADED_DIE, MISSING, editor_of
from xent_gui.core.document import edits
from xent_gui.core.document.staging import LAYOUTS, Staging
from xent_gui.core.document.state import Scene
from xent_gui.core.explain.stage_steps import parts_of, steps_of
from xent_gui.core.explain.step_numbers import step_numbers, with_number
from xent_gui.core.formats.gallery import gallery_document
from xent_gui.editing.editor import Editor
from xent_gui.ui.panels.scenes_panel import ScenesPanel


def shown(qtbot: QtBot, *scenes: Scene) -> tuple[ScenesPanel, Editor]:
    editor = editor_of(*scenes)
    panel = ScenesPanel(editor)
    qtbot.addWidget(panel)
    panel.resize(1100, 200)
    panel.show()
    return panel, editor


def titles(editor: Editor) -> list[str]:
    return [scene.title for scene in editor.state.document.scenes]


THREE = tuple(LOADED_DIE.with_(title=title) for title in "abc")


def test_the_strip_shows_the_scenes_and_follows_undo(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, *THREE)
    assert [panel.film.item(row).text() for row in range(3)] == ["1  a", "2  b", "3  c"]
    editor.apply(edits.remove_scene(0))
    assert [panel.film.item(row).text() for row in range(panel.film.count())] == ["1  b", "2  c"]
    editor.undo()
    assert panel.film.count() == 3


def test_a_click_on_a_picture_shows_its_scene(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, *THREE)
    place = panel.film.visualItemRect(panel.film.item(2)).center()
    qtbot.mouseClick(panel.film.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor.state.focus.scene == 2
    editor.point(scene=1)
    assert panel.film.currentRow() == 1


def test_alt_and_an_arrow_move_a_scene_as_one_undoable_step(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, *THREE)
    panel.film.setFocus()
    qtbot.keyClick(panel.film, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert titles(editor) == ["b", "a", "c"]
    assert editor.state.focus.scene == panel.film.currentRow() == 1
    qtbot.keyClick(panel.film, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(panel.film, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert titles(editor) == ["b", "c", "a"], "the last place is the last place"
    editor.undo()
    editor.undo()
    assert titles(editor) == ["a", "b", "c"]
    assert not editor.can_undo


def test_the_layout_chosen_is_the_scenes_and_decides_what_can_be_chosen(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    bar = panel.bar
    for key, layout in LAYOUTS.items():
        row = bar.layouts.findData(key)
        bar.layouts.setCurrentIndex(row)
        bar.layouts.activated.emit(row)
        assert editor.state.scene.staging.layout == key
        charts = 0 if layout.fixed else len(layout.charts)
        assert [combo.isVisible() for combo in bar.charts] == [charts > 0, charts > 1]
        assert bar.numbers.isVisible() == (layout.max_readouts > 0)
        number = len(steps_of(editor.state.scene))
        assert bar.steps.text() == ("1 step" if number == 1 else f"{number} steps")


def test_two_charts_are_never_the_same(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE.with_(staging=Staging("two", ("bars", "areas"))))
    first = panel.bar.charts[0]
    first.setCurrentIndex(first.findData("areas"))
    first.activated.emit(first.currentIndex())
    assert editor.state.scene.staging.charts == ("areas", "bars")


def test_numbers_are_chosen_up_to_the_room_there_is(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    actions = {action.data(): action for action in panel.bar.numbers.menu().actions()}
    actions["perplexity"].trigger()
    assert editor.state.scene.staging.readouts == (
        "entropy_p",
        "cross_entropy",
        "kl_divergence",
        "perplexity",
    )
    assert not actions["nll_mean"].isEnabled()
    actions["entropy_p"].trigger()
    assert editor.state.scene.staging.readouts == ("cross_entropy", "kl_divergence", "perplexity")
    assert actions["nll_mean"].isEnabled()


def test_lines_are_switched_by_their_boxes(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    panel.bar.notes.click()
    panel.bar.strip.click()
    assert editor.state.scene.staging == Staging(notes=False, strip=False)
    assert not panel.bar.strip.isChecked()


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_a_part_gets_another_step_by_its_number(qtbot: QtBot) -> None:
    panel, editor = shown(qtbot, LOADED_DIE)
    panel.bar.steps.click()
    assert panel.steps.isVisible()
    page = panel.steps._scroll
    assert page.viewport().width() >= page.widget().minimumSizeHint().width(), "nothing is cut off"
    assert panel.steps.boxes["q"].value() == 2
    panel.steps.boxes["q"].setValue(1)
    assert step_numbers(editor.state.scene)["q"] == 1
    assert panel.steps.boxes["q"].value() == 1
    panel.steps.at_once.click()
    assert len(steps_of(editor.state.scene)) == 1
    panel.steps.usual.click()
    assert editor.state.scene.staging.steps is None
    panel.steps.close()


def test_what_is_hidden_does_no_work_and_catches_up(qtbot: QtBot) -> None:
    editor = editor_of(*THREE)
    panel = ScenesPanel(editor)
    qtbot.addWidget(panel)
    assert panel.film.count() == 0
    panel.show()
    assert panel.film.count() == 3


@pytest.mark.parametrize("talk", ["talks/word-by-word", "talks/classifier-loss"])
def test_any_part_of_any_scene_can_get_any_step(talk: str) -> None:
    for scene in (*gallery_document(talk).scenes, MISSING):
        for part in parts_of(scene):
            for number in range(1, len(steps_of(scene)) + 2):
                staged = scene.with_(staging=scene.staging.with_(steps=with_number(scene, part, number)))
                before, after = step_numbers(scene), step_numbers(staged)
                others = [name for name in before if name != part]
                order = sorted({before[name] for name in others})
                assert [order.index(before[name]) for name in others] == [
                    sorted({after[name] for name in others}).index(after[name]) for name in others
                ], "the others keep their order"
                assert all(after[part] <= after[name] for name in others if before[name] >= number)
                assert all(after[part] >= after[name] for name in others if before[name] <= number)


def test_the_strip_is_dragged_to_another_place(qtbot: QtBot) -> None:
    """What a drop does; the drag itself is the platform's."""
    from PySide6.QtCore import QMimeData, QPointF
    from PySide6.QtGui import QDropEvent

    panel, editor = shown(qtbot, *THREE)
    film = panel.film
    place = film.visualItemRect(film.item(2)).center() + QPoint(20, 0)
    data = QMimeData()
    drop = QDropEvent(
        QPointF(place),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    film.dropEvent(drop)
    assert titles(editor)[0] == "b"
    assert sorted(titles(editor)) == ["a", "b", "c"]
