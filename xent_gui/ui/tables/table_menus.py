"""The context menus of the table: of its cells and of its header."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from xent_gui.core.document.readout import Readout
from xent_gui.core.document.state import Scene
from xent_gui.core.language import translate
from xent_gui.ui.tables.columns import ALWAYS, OUTCOME_COLUMNS

if TYPE_CHECKING:
    from xent_gui.ui.tables.outcome_view import OutcomeView


def open_cell_menu(view: OutcomeView, readout: Readout, at: QPoint) -> QMenu:
    """Show what can be done with the selected cells and rows, at a point of the screen."""
    menu = _menu(view, translate("OutcomeView", "Outcomes"))
    any_row = bool(view.selected_rows())
    _add(menu, translate("OutcomeView", "Cu&t"), view.cut, "Ctrl+X", any_row)
    _add(menu, translate("OutcomeView", "&Copy"), view.copy, "Ctrl+C", any_row)
    _add(menu, translate("OutcomeView", "&Paste"), view.paste, "Ctrl+V")
    _add(menu, translate("OutcomeView", "C&lear"), view.clear, "Del", any_row)
    menu.addSeparator()
    _add_rows(menu, view, readout.scene)
    menu.addSeparator()
    _add_sides(menu, view, readout)
    menu.popup(at)
    return menu


def _add_rows(menu: QMenu, view: OutcomeView, scene: Scene) -> None:
    rows = view.selected_rows()
    ask, some = view.ask_rows, bool(rows)
    _add(
        menu,
        translate("OutcomeView", "Insert &above"),
        lambda: ask("insert_above"),
        "Ctrl+Shift+Return",
        some,
    )
    _add(menu, translate("OutcomeView", "Insert &below"), lambda: ask("insert_below"), "", some)
    _add(menu, translate("OutcomeView", "&Duplicate"), lambda: ask("duplicate"), "Ctrl+D", some)
    _add(menu, translate("OutcomeView", "&Remove"), lambda: ask("remove"), "Ctrl+Del", some)
    _add(
        menu, translate("OutcomeView", "Move &up"), lambda: view.move_rows(-1), "Alt+Up", some and rows[0] > 0
    )
    sinks = some and rows[-1] < len(scene) - 1
    _add(menu, translate("OutcomeView", "Move do&wn"), lambda: view.move_rows(+1), "Alt+Down", sinks)
    locked = some and all(row in scene.locked for row in rows)
    _add(
        menu,
        translate("OutcomeView", "Unloc&k") if locked else translate("OutcomeView", "Loc&k"),
        lambda: ask("lock"),
        "Ctrl+L",
        some,
    )


def _add_sides(menu: QMenu, view: OutcomeView, readout: Readout) -> None:
    ask = view.side_asked.emit
    wrong_p, wrong_q = readout.sums["p"], readout.sums["q"]
    can_p, can_q = (wrong is not None and wrong.can_normalise for wrong in (wrong_p, wrong_q))
    _add(menu, translate("OutcomeView", "&Normalise p"), lambda: ask("normalise", "p"), "Ctrl+Shift+P", can_p)
    _add(menu, translate("OutcomeView", "N&ormalise q"), lambda: ask("normalise", "q"), "Ctrl+Shift+Q", can_q)
    some = len(readout.scene) > 0
    _add(menu, translate("OutcomeView", "Make p un&iform"), lambda: ask("uniform", "p"), "", some)
    _add(menu, translate("OutcomeView", "Make q uni&form"), lambda: ask("uniform", "q"), "", some)
    counted = readout.scene.has_counts
    _add(menu, translate("OutcomeView", "Set p from the count&s"), lambda: ask("counts", "p"), "", counted)


def open_header_menu(view: OutcomeView, at: QPoint) -> QMenu:
    """Show which columns there are; those with a tick are in the table."""
    menu = _menu(view, translate("OutcomeView", "Columns"))
    shown = [column.key for column in view.outcomes.columns]
    for key, column in OUTCOME_COLUMNS.items():
        if key in ALWAYS:
            continue
        action = menu.addAction(column.heading)
        action.setToolTip(column.shown_meaning())
        action.setCheckable(True)
        action.setChecked(key in shown)
        action.setData(key)
    menu.triggered.connect(lambda action: view.toggle_column(action.data()))
    menu.popup(at)
    return menu


def _menu(view: OutcomeView, name: str) -> QMenu:
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(name)
    menu.setToolTipsVisible(True)
    return menu


def _add(menu: QMenu, text: str, does: Callable[[], object], keys: str = "", enabled: bool = True) -> QAction:
    """One row. The keys are shown, not taken: the window or the table answers to them."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    action = menu.addAction(f"{text}\t{shown}" if keys else text)
    action.setEnabled(enabled)
    action.triggered.connect(lambda: does())
    return action
