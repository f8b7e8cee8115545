"""Rows of the action table: what is shown and how."""

from __future__ import annotations

from xent_gui.core.document.readout import MEASURES
from xent_gui.core.document.state import MAX_DECIMALS
from xent_gui.core.document.units import UNITS
from xent_gui.core.language import LANGUAGES, QT_TRANSLATE_NOOP, translate
from xent_gui.ui.panels.charts_panel import CHARTS
from xent_gui.ui.window.action import Action
from xent_gui.ui.window.panes import COLUMNS, PANES

THEMES = (
    ("system", QT_TRANSLATE_NOOP("actions", "&Follow the system"), "settings"),
    ("light", QT_TRANSLATE_NOOP("actions", "&Light theme"), "sun"),
    ("dark", QT_TRANSLATE_NOOP("actions", "&Dark theme"), "moon"),
    ("contrast", QT_TRANSLATE_NOOP("actions", "&High contrast theme"), "contrast"),
)

_UNIT_TEXTS = {
    "nats": QT_TRANSLATE_NOOP("actions", "Show &nats (log base {base})"),
    "bits": QT_TRANSLATE_NOOP("actions", "Show &bits (log base {base})"),
    "bans": QT_TRANSLATE_NOOP("actions", "Show ban&s (log base {base})"),
}

MARKS = (
    ("language", QT_TRANSLATE_NOOP("actions", "Decimal mark of the &language")),
    ("point", QT_TRANSLATE_NOOP("actions", "Decimal &point, 0.18")),
    ("comma", QT_TRANSLATE_NOOP("actions", "Decimal &comma, 0,18")),
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
    return Action(
        f"column_{key}",
        QT_TRANSLATE_NOOP("actions", "Column {name}"),
        lambda desk: desk.view.toggle_column(key),
        checked=lambda now: key in now.columns,
        tip=QT_TRANSLATE_NOOP("actions", "Show or hide this column of the table"),
        fill=lambda: {"name": header},
    )


def _unit(key: str, number: int) -> Action:
    return Action(
        f"unit_{key}",
        _UNIT_TEXTS[key],
        lambda desk: desk.choose_unit(key),
        (f"Ctrl+{number}",),
        checked=lambda now: now.state.scene.unit.key == key,
        fill=lambda: {"base": UNITS[key].base_name},
    )


def _decimals(number: int) -> Action:
    one = QT_TRANSLATE_NOOP("actions", "Show 1 decimal")
    many = QT_TRANSLATE_NOOP("actions", "Show {number} decimals")
    return Action(
        f"decimals_{number}",
        one if number == 1 else many,
        lambda desk: desk.choose_decimals(number),
        checked=lambda now: now.state.scene.decimals == number,
        fill=lambda: {"number": str(number)},
    )


def _measure(key: str) -> Action:
    measure = MEASURES[key]
    return Action(
        f"measure_{key}",
        QT_TRANSLATE_NOOP("actions", "Choose {name} {symbol}"),
        lambda desk: desk.editor.point(measure=key),
        checked=lambda now: now.state.focus.measure == key,
        tip=QT_TRANSLATE_NOOP("actions", "The chosen number is highlighted, explained and copied"),
        fill=lambda: {"name": measure.name, "symbol": measure.symbol},
    )


def _chart(key: str, name: str) -> Action:
    return Action(
        f"chart_{key}",
        QT_TRANSLATE_NOOP("actions", "Chart {name}"),
        lambda desk: desk.show_chart(key),
        fill=lambda: {"name": translate("ChartsPanel", name)},
    )


def _theme(key: str, text: str, icon: str) -> Action:
    return Action(
        f"theme_{key}",
        text,
        lambda desk: desk.view.choose_theme(key),
        icon=icon,
        checked=lambda now: now.theme == key,
    )


def _decimal_mark(key: str, text: str) -> Action:
    return Action(
        f"decimal_mark_{key}",
        text,
        lambda desk: desk.view.choose_decimal_mark(key),
        checked=lambda now: now.decimal_mark == key,
        tip=QT_TRANSLATE_NOOP("actions", "How numbers are shown; both marks are always read"),
    )


def _language(key: str, name: str) -> Action:
    return Action(
        f"language_{key}",
        QT_TRANSLATE_NOOP("actions", "Language: {name}"),
        lambda desk: desk.view.choose_language(key),
        checked=lambda now: now.language == key,
        fill=lambda: {"name": name},
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
        "language_system",
        QT_TRANSLATE_NOOP("actions", "Language of the &system"),
        lambda desk: desk.view.choose_language("system"),
        checked=lambda now: now.language == "system",
    ),
    *(_language(key, name) for key, name in LANGUAGES.items()),
    *(_decimal_mark(*mark) for mark in MARKS),
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
        "more_room",
        QT_TRANSLATE_NOOP("actions", "More room for this part"),
        lambda desk: desk.view.give_room(+1),
        ("Ctrl+F6",),
        tip=QT_TRANSLATE_NOOP("actions", "The part of the window that you are in grows; the others give way"),
    ),
    Action(
        "less_room",
        QT_TRANSLATE_NOOP("actions", "Less room for this part"),
        lambda desk: desk.view.give_room(-1),
        ("Ctrl+Shift+F6",),
    ),
    Action(
        "reset_layout",
        QT_TRANSLATE_NOOP("actions", "Reset la&yout"),
        lambda desk: desk.view.reset_layout(),
        tip=QT_TRANSLATE_NOOP("actions", "Every part of the window where it was at first"),
    ),
)
