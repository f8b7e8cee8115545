"""Worked by hand: the chosen measure, step by step, with ways to take it along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.shown import State
from xent_gui.core.explain.worked import WORKED, NothingToMeasure, Options, Worked, worked
from xent_gui.core.formats.latex import latex
from xent_gui.core.formats.markdown import markdown, plain_text, unicode_text
from xent_gui.core.formats.snippets import calc_formula, python_snippet
from xent_gui.core.language import QT_TRANSLATE_NOOP, translate
from xent_gui.editing.editor import Editor
from xent_gui.ui.style.focus_ring import FocusRing
from xent_gui.ui.style.fonts import set_role, set_tone
from xent_gui.ui.style.theme import stand_on_panel
from xent_gui.ui.widgets.card import Card
from xent_gui.ui.widgets.elided_label import ElidedLabel
from xent_gui.ui.widgets.formula_picture import picture_png, picture_svg
from xent_gui.ui.widgets.formula_view import FormulaView
from xent_gui.ui.widgets.scroll import scrolled
from xent_gui.ui.widgets.worked_lines import lines_of

_FIRST = ("latex", "markdown", "python", "sheet")


class WorkedPanel(Card):
    """Shows the calculation of the measure in focus; hovering a term highlights its outcome everywhere."""

    copied = Signal(str)  # what was copied, in words

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(self_title(), parent)
        self._editor = editor
        self._options = Options()
        self._stale = True
        self.view = FormulaView()
        self.view.setAccessibleName(self.tr("Worked calculation"))
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.outcome_hovered.connect(self._on_hovered)
        self._empty = ElidedLabel("", self)
        set_role(self._empty, "body")
        set_tone(self._empty, "muted")
        self.body.addWidget(self._empty)
        scroll = scrolled(self.view)
        stand_on_panel(self.view)
        FocusRing(self.view, frame=scroll)
        self.body.addWidget(scroll, 1)
        self._build_links()
        editor.changed.connect(self.show_state)
        self.show_state(None, editor.state)

    @property
    def options(self) -> Options:
        """How the calculation is written."""
        return self._options

    def set_options(self, **changes: bool) -> None:
        """Collect equal terms, show the change of base."""
        self._options = replace(self._options, **changes)
        self._stale = True
        self._renew(self._editor.state)

    def show_state(self, old: State | None, new: State) -> None:
        """Show the measure in focus; a hidden panel catches up when it is shown."""
        same_numbers = old is not None and old.readout is new.readout and old.scene is new.scene
        if not (
            same_numbers
            and old is not None
            and old.focus.measure == new.focus.measure
            and old.look == new.look
        ):
            self._stale = True
        if self.isVisible() or old is None:
            self._renew(new)

    def showEvent(self, event: QShowEvent) -> None:  # Qt override
        super().showEvent(event)
        self._renew(self._editor.state)

    def calculation(self) -> Worked | None:
        """The calculation in view; None where there is nothing to measure."""
        state = self._editor.state
        measure = measure_worked(state.focus.measure)
        try:
            return worked(state.scene, measure, self._options, state.readout)
        except NothingToMeasure:
            return None

    def copy(self, form: str) -> None:
        """Copy the calculation: a key of `FORMS`, or "svg", "png"."""
        calculation = self.calculation()
        if calculation is None:
            return
        clipboard = QGuiApplication.clipboard()
        if form in ("svg", "png"):
            clipboard.setMimeData(self._picture(form))
        else:
            state = self._editor.state
            clipboard.setText(text_of(form, calculation, state))
        self.copied.emit(self.tr("Copied {0} as {1}").format(calculation.symbol, FORMS[form]))

    def _picture(self, form: str) -> QMimeData:
        self.view.finish()
        data = QMimeData()
        if form == "svg":
            svg = picture_svg(self.view)
            data.setData("image/svg+xml", svg)
            data.setText(svg.decode())
        else:
            data.setData("image/png", picture_png(self.view))
        return data

    def _renew(self, state: State) -> None:
        measure = measure_worked(state.focus.measure)
        if self._stale:
            self._calculation = self.calculation()
            self._stale = False
        calculation, about = self._calculation, MEASURES[measure]
        self.set_subtitle(about.symbol, about.role)
        self.view.setVisible(calculation is not None)
        self._empty.setVisible(calculation is None)
        if calculation is None:
            self._empty.setText(state.readout.cause(measure) or self.tr("Nothing to measure yet."))
            return
        self.view.show_lines(lines_of(calculation), state.look, state.focus.hovered, calculation.spoken)

    def _on_hovered(self, row: int | None) -> None:
        self._editor.hover(row)

    def _build_links(self) -> None:
        for form in _FIRST:
            name = self.tr(FORMS[form])
            link = self.add_link(self.tr("Copy {0}").format(name) if form == "latex" else name)
            link.setAccessibleName(self.tr("Copy as {0}").format(name))
            link.setProperty("form", form)
            link.clicked.connect(self._on_link)
        more = self.add_link(self.tr("More"))
        more.setMenu(self._menu(more))

    def _menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        for form, name in FORMS.items():
            menu.addAction(self.tr("Copy as {0}").format(self.tr(name))).setData(form)
        menu.triggered.connect(self._on_menu)
        menu.addSeparator()
        grouped = self._checkable(menu, self.tr("Collect equal terms"))
        grouped.toggled.connect(self._set_grouped)
        base = self._checkable(menu, self.tr("Show the change of base"))
        base.toggled.connect(self._set_change_of_base)
        return menu

    def _checkable(self, menu: QMenu, text: str) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        return action

    def _set_grouped(self, on: bool) -> None:
        self.set_options(grouped=on)

    def _set_change_of_base(self, on: bool) -> None:
        self.set_options(change_of_base=on)

    def _on_link(self) -> None:
        self.copy(str(self.sender().property("form")))

    def _on_menu(self, action: QAction) -> None:
        if action.data():
            self.copy(str(action.data()))


FORMS = {
    "latex": QT_TRANSLATE_NOOP("WorkedPanel", "LaTeX"),
    "markdown": QT_TRANSLATE_NOOP("WorkedPanel", "Markdown"),
    "python": QT_TRANSLATE_NOOP("WorkedPanel", "Python"),
    "sheet": QT_TRANSLATE_NOOP("WorkedPanel", "Sheet"),
    "unicode": QT_TRANSLATE_NOOP("WorkedPanel", "Unicode text"),
    "plain": QT_TRANSLATE_NOOP("WorkedPanel", "plain text"),
    "svg": QT_TRANSLATE_NOOP("WorkedPanel", "picture (SVG)"),
    "png": QT_TRANSLATE_NOOP("WorkedPanel", "picture (PNG)"),
}


def text_of(form: str, calculation: Worked, state: State) -> str:
    """A calculation as text in one of the textual `FORMS`."""
    writers: dict[str, Callable[[], str]] = {
        "latex": lambda: latex(calculation),
        "markdown": lambda: markdown(calculation),
        "unicode": lambda: unicode_text(calculation),
        "plain": lambda: plain_text(calculation),
        "python": lambda: python_snippet(state.scene, calculation.measure),
        "sheet": lambda: calc_formula(state.scene, calculation.measure),
    }
    return writers[form]()


def measure_worked(key: str) -> str:
    """The measure that is worked when `key` is in focus: the likelihood is worked through its log."""
    return key if key in WORKED else "log_likelihood"


def self_title() -> str:
    """The panel's title."""
    return translate("WorkedPanel", "Worked by hand")
