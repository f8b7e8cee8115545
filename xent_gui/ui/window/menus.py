"""The menus, as nested ids of actions; None is a line between groups, "@name" a list made when it opens."""

from __future__ import annotations

from dataclasses import dataclass

from xent_gui.core.document.readout import MEASURES
from xent_gui.core.document.state import MAX_DECIMALS
from xent_gui.core.document.units import UNITS
from xent_gui.core.language import LANGUAGES, QT_TRANSLATE_NOOP, translate
from xent_gui.ui.panels.charts_panel import CHARTS
from xent_gui.ui.window.panes import COLUMNS, PANES


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu or submenu: its title (untranslated, with &) and what is in it."""

    title: str
    items: tuple[str | Menu | None, ...]

    @property
    def shown_title(self) -> str:
        """The title in the user's language."""
        return translate("actions", self.title)


RECENT, GALLERY, SCENES, DISPLAYS = "@recent", "@gallery", "@scenes", "@displays"

MENUS: tuple[Menu, ...] = (
    Menu(
        QT_TRANSLATE_NOOP("actions", "&File"),
        (
            "new",
            Menu(QT_TRANSLATE_NOOP("actions", "New &from gallery"), (GALLERY,)),
            "gallery",
            None,
            "open",
            Menu(QT_TRANSLATE_NOOP("actions", "Open &recent"), (RECENT,)),
            "save",
            "save_as",
            "revert",
            None,
            "import_csv",
            "export_csv",
            "worksheet",
            "figure",
            "copy_figure",
            "handout",
            None,
            "print",
            "print_preview",
            None,
            "close",
            "quit",
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("actions", "&Edit"),
        (
            "undo",
            "redo",
            None,
            "cut",
            "copy",
            "paste",
            "delete",
            "copy_number",
            None,
            "add_outcome",
            "insert_outcome",
            "duplicate_outcome",
            "remove_outcome",
            "outcome_up",
            "outcome_down",
            "lock",
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("actions", "&Scene"),
        (
            "next_scene",
            "previous_scene",
            "choose_scene",
            Menu(QT_TRANSLATE_NOOP("actions", "A&ll scenes"), (SCENES,)),
            None,
            "add_scene",
            "scene_from_gallery",
            "duplicate_scene",
            "remove_scene",
            None,
            "rename_scene",
            "edit_notes",
            "scene_earlier",
            "scene_later",
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("actions", "&Data"),
        (
            "normalise_p",
            "normalise_q",
            None,
            "uniform_p",
            "uniform_q",
            None,
            "swap",
            "copy_p_to_q",
            "copy_q_to_p",
            None,
            "type_observations",
            "read_observations",
            "simulate_observations",
            None,
            "p_from_counts",
            "q_from_counts",
            None,
            "classifier",
            "predictions",
            None,
            "clear_p",
            "clear_q",
            "clear_counts",
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("actions", "&View"),
        (
            *(f"pane_{pane.key}" for pane in PANES),
            Menu(
                QT_TRANSLATE_NOOP("actions", "Table &columns"), tuple(f"column_{key}" for key, _ in COLUMNS)
            ),
            "reset_layout",
            None,
            *(f"unit_{key}" for key in UNITS),
            Menu(
                QT_TRANSLATE_NOOP("actions", "&Decimals"),
                (
                    *(f"decimals_{number}" for number in range(MAX_DECIMALS + 1)),
                    None,
                    "more_decimals",
                    "fewer_decimals",
                ),
            ),
            Menu(
                QT_TRANSLATE_NOOP("actions", "&Go to chart"), tuple(f"chart_{entry.key}" for entry in CHARTS)
            ),
            Menu(
                QT_TRANSLATE_NOOP("actions", "Ste&p through the derivation"),
                ("derivation_next", "derivation_back", "derivation_play"),
            ),
            "gradient",
            Menu(QT_TRANSLATE_NOOP("actions", "Chosen n&umber"), tuple(f"measure_{key}" for key in MEASURES)),
            None,
            Menu(
                QT_TRANSLATE_NOOP("actions", "&Theme"),
                ("theme_system", None, "theme_light", "theme_dark", "theme_contrast"),
            ),
            Menu(
                QT_TRANSLATE_NOOP("actions", "&Language"),
                ("language_system", None, *(f"language_{key}" for key in LANGUAGES)),
            ),
            Menu(
                QT_TRANSLATE_NOOP("actions", "Decimal &mark"),
                ("decimal_mark_language", None, "decimal_mark_point", "decimal_mark_comma"),
            ),
            Menu(QT_TRANSLATE_NOOP("actions", "&Zoom"), ("zoom_in", "zoom_out", "zoom_reset")),
            "animate",
            "full_screen",
            None,
            "next_pane",
            "previous_pane",
            "more_room",
            "less_room",
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("actions", "&Talk"),
        (
            "present",
            "present_here",
            "present_with_notes",
            None,
            Menu(QT_TRANSLATE_NOOP("actions", "&Display"), (DISPLAYS,)),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("actions", "&Help"),
        ("guide", "shortcuts", "palette", None, "practice", None, "about"),
    ),
)


def ids_in(menu: Menu) -> list[str]:
    """The ids of all actions in a menu and its submenus."""
    found: list[str] = []
    for item in menu.items:
        if isinstance(item, Menu):
            found.extend(ids_in(item))
        elif item is not None and not item.startswith("@"):
            found.append(item)
    return found
