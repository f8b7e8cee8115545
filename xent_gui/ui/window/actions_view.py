"""Rows of the action table: what is shown and how."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from xent_gui.core.document.readout import MEASURES
from xent_gui.core.document.state import MAX_DECIMALS
from xent_gui.core.document.units import UNITS
from xent_gui.core.document.wording import plural
from xent_gui.ui.panels.charts_panel import CHARTS
from xent_gui.ui.window.action import CONTEXT, QT_TRANSLATE_NOOP, Action, Now
from xent_gui.ui.window.panes import COLUMNS, PANES

THEMES = (
    ("system", QT_TRANSLATE_NOOP("actions", "&Follow the system"), "settings"),
    ("light", QT_TRANSLATE_NOOP("actions", "&Light theme"), "sun"),
    ("dark", QT_TRANSLATE_NOOP("actions", "&Dark theme"), "moon"),
    ("contrast", QT_TRANSLATE_NOOP("actions", "&High contrast theme"), "contrast"),
)


def _pane(key: str, text: str) -> Action:
    return Action(
        f"pane_{key}",
        text,
        lambda desk: desk.view.toggle_pane(key),
        checked=lambda now: key in now.panes,
        tip=QT_TRANSLATE_NOOP("actions", "Show or hide this part of the window"),
    )


def _column(key: str, header: str) -> Action:
    def wording(_now: Now) -> str:
        return QCoreApplication.translate(CONTEXT, "Column {name}").format(name=header)

    return Action(
        f"column_{key}",
        f"Column {header}",
        lambda desk: desk.view.toggle_column(key),
        checked=lambda now: key in now.columns,
        wording=wording,
        tip=QT_TRANSLATE_NOOP("actions", "Show or hide this column of the table"),
    )


def _unit(key: str, number: int) -> Action:
    unit = UNITS[key]
    marked = {"bans": "ban&s"}.get(key, f"&{key}")

    def wording(_now: Now) -> str:
        text = QCoreApplication.translate(CONTEXT, "Show {unit} (log base {base})")
        return text.format(unit=marked, base=unit.base_name)

    return Action(
        f"unit_{key}",
        f"Show {marked}",
        lambda desk: desk.choose_unit(key),
        (f"Ctrl+{number}",),
        checked=lambda now: now.state.scene.unit.key == key,
        wording=wording,
    )


def _decimals(number: int) -> Action:
    def wording(_now: Now) -> str:
        if number == 1:
            return QCoreApplication.translate(CONTEXT, "Show 1 decimal")
        return QCoreApplication.translate(CONTEXT, "Show {number} decimals").format(number=number)

    return Action(
        f"decimals_{number}",
        f"Show {plural(number, 'decimal')}",
        lambda desk: desk.choose_decimals(number),
        checked=lambda now: now.state.scene.decimals == number,
        wording=wording,
    )


def _measure(key: str) -> Action:
    measure = MEASURES[key]

    def wording(_now: Now) -> str:
        text = QCoreApplication.translate(CONTEXT, "Choose {name} {symbol}")
        return text.format(name=QCoreApplication.translate("measures", measure.name), symbol=measure.symbol)

    return Action(
        f"measure_{key}",
        f"Choose {measure.name}",
        lambda desk: desk.editor.point(measure=key),
        checked=lambda now: now.state.focus.measure == key,
        wording=wording,
        tip=QT_TRANSLATE_NOOP("actions", "The chosen number is highlighted, explained and copied"),
    )


def _chart(key: str, name: str) -> Action:
    def wording(_now: Now) -> str:
        text = QCoreApplication.translate(CONTEXT, "Chart {name}")
        return text.format(name=QCoreApplication.translate("ChartsPanel", name))

    return Action(f"chart_{key}", f"Chart {name}", lambda desk: desk.show_chart(key), wording=wording)


def _theme(key: str, text: str, icon: str) -> Action:
    return Action(
        f"theme_{key}",
        text,
        lambda desk: desk.view.choose_theme(key),
        icon=icon,
        checked=lambda now: now.theme == key,
    )


VIEW_ACTIONS = (
    *(_pane(pane.key, pane.menu_text) for pane in PANES),
    *(_column(key, header) for key, header in COLUMNS),
    *(_unit(key, number) for number, key in enumerate(UNITS, start=1)),
    *(_decimals(number) for number in range(MAX_DECIMALS + 1)),
    Action(
        "more_decimals",
        QT_TRANSLATE_NOOP("actions", "&More decimals"),
        lambda desk: desk.choose_decimals(desk.state.scene.decimals + 1),
        ("Ctrl+.",),
        when=lambda now: now.state.scene.decimals < MAX_DECIMALS,
    ),
    Action(
        "fewer_decimals",
        QT_TRANSLATE_NOOP("actions", "&Fewer decimals"),
        lambda desk: desk.choose_decimals(desk.state.scene.decimals - 1),
        ("Ctrl+,",),
        when=lambda now: now.state.scene.decimals > 0,
    ),
    *(_measure(key) for key in MEASURES),
    *(_chart(entry.key, entry.name) for entry in CHARTS),
    Action(
        "gradient",
        QT_TRANSLATE_NOOP("actions", "Gradi&ent arrows on the bars"),
        lambda desk: desk.view.toggle_gradient(),
        checked=lambda now: now.state.look.gradient,
        tip=QT_TRANSLATE_NOOP("actions", "How H(p, q) grows with each logit: (q − p)/T"),
    ),
    *(_theme(*theme) for theme in THEMES),
    Action(
        "zoom_in",
        QT_TRANSLATE_NOOP("actions", "Zoom &in"),
        lambda desk: desk.view.zoom(+1),
        ("Ctrl++", "Ctrl+="),
        "plus",
        when=lambda now: now.state.look.zoom < 3,
    ),
    Action(
        "zoom_out",
        QT_TRANSLATE_NOOP("actions", "Zoom &out"),
        lambda desk: desk.view.zoom(-1),
        ("Ctrl+-",),
        "minus",
        when=lambda now: now.state.look.zoom > 0.5,
    ),
    Action(
        "zoom_reset",
        QT_TRANSLATE_NOOP("actions", "Ori&ginal size"),
        lambda desk: desk.view.zoom(0),
        ("Ctrl+0",),
    ),
    Action(
        "animate",
        QT_TRANSLATE_NOOP("actions", "&Animations"),
        lambda desk: desk.view.toggle_animations(),
        checked=lambda now: now.state.look.animate,
        tip=QT_TRANSLATE_NOOP("actions", "Bars move to their new places, in a fifth of a second"),
    ),
    Action(
        "full_screen",
        QT_TRANSLATE_NOOP("actions", "&Full screen"),
        lambda desk: desk.view.toggle_full_screen(),
        ("F11",),
        "fullscreen",
        checked=lambda now: now.full_screen,
    ),
    Action(
        "next_pane",
        QT_TRANSLATE_NOOP("actions", "Ne&xt part of the window"),
        lambda desk: desk.view.cycle_pane(+1),
        ("F6",),
    ),
    Action(
        "previous_pane",
        QT_TRANSLATE_NOOP("actions", "Pre&vious part of the window"),
        lambda desk: desk.view.cycle_pane(-1),
        ("Shift+F6",),
    ),
    Action(
        "reset_layout",
        QT_TRANSLATE_NOOP("actions", "Reset la&yout"),
        lambda desk: desk.view.reset_layout(),
        tip=QT_TRANSLATE_NOOP("actions", "Every part of the window where it was at first"),
    ),
)
