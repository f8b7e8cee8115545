"""What actions do to the look of the window: panes, columns, theme, zoom, animations; each remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from xent_gui.core.language import LANGUAGES
from xent_gui.editing.language import language_for, spoken_language, write_decimals
from xent_gui.editing.settings import MAX_ZOOM, MIN_ZOOM
from xent_gui.ui.style.theme import system_theme
from xent_gui.ui.tables.columns import SHOWN_AT_FIRST
from xent_gui.ui.window.notices import Offer
from xent_gui.ui.window.panes import COLUMNS

if TYPE_CHECKING:
    from xent_gui.ui.window.desk import Desk

LANGUAGE = "language"  # topic of the notice
ZOOMS = (0.5, 0.67, 0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class ViewWork(QObject):
    """Changes how the window looks, and remembers it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = desk.window
        remembered = desk.settings.load()
        self.theme, self.language = remembered.theme, remembered.language
        self.decimal_mark = remembered.decimal_mark
        self._last_focus: dict[int, QWidget] = {}
        self._part = "outcomes"  # where the focus was last
        app = _app()
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        app.focusChanged.connect(self._on_focus_changed)
        desk.outcomes.columns_changed.connect(self._on_columns_changed)

    @property
    def columns(self) -> frozenset[str]:
        """The shown columns of the outcome table, without those that cannot be hidden."""
        return frozenset(self._desk.outcomes.columns) & {key for key, _ in COLUMNS}

    def toggle_pane(self, key: str) -> None:
        """Show a hidden pane, hide a shown one."""
        area = self._window.area
        area.show_pane(key, key not in area.shown)

    def toggle_column(self, key: str) -> None:
        """Show a hidden column of the table, hide a shown one."""
        self._desk.outcomes.set_columns(self.columns ^ {key})
        self._on_columns_changed()

    def choose_theme(self, theme: str) -> None:
        """Take a theme; "system" follows the desktop."""
        self.theme = theme
        self._desk.settings.update(theme=theme)
        self._desk.editor.dress(theme=resolved(theme))
        self._desk.stirred.emit()

    def choose_language(self, language: str) -> None:
        """Take a language, from the next start on; "system" is the desktop's."""
        self.language = language
        self._desk.settings.update(language=language)
        wanted = language_for(language)
        if wanted == spoken_language():
            self._window.notices.drop(LANGUAGE)
        else:
            words = self.tr("xent speaks {language} from the next start on.")
            again = Offer(self.tr("Start again now"), self._desk.restart_asked.emit)
            self._desk.say("info", words.format(language=LANGUAGES[wanted]), again, topic=LANGUAGE)
        self._desk.stirred.emit()

    def choose_decimal_mark(self, choice: str) -> None:
        """Write numbers with a point or a comma, or as the language has it, at once and everywhere."""
        self.decimal_mark = choice
        self._desk.settings.update(decimal_mark=choice)
        self._desk.editor.dress(decimal_mark=write_decimals(choice))
        self._desk.stirred.emit()

    def zoom(self, step: int) -> None:
        """One step larger (+1) or smaller (−1); 0 is the original size."""
        now = self._desk.state.look.zoom
        if step > 0:
            wanted = next((zoom for zoom in ZOOMS if zoom > now + 0.01), MAX_ZOOM)
        elif step < 0:
            wanted = next((zoom for zoom in reversed(ZOOMS) if zoom < now - 0.01), MIN_ZOOM)
        else:
            wanted = 1.0
        self._desk.editor.dress(zoom=wanted)
        self._desk.settings.update(zoom=wanted)

    def toggle_animations(self) -> None:
        """Let bars glide to a new scene, or not."""
        animate = not self._desk.state.look.animate
        self._desk.editor.dress(animate=animate)
        self._desk.settings.update(animate=animate)

    def follow_motion(self) -> None:
        """As long as nobody has chosen: animations as the desktop wants them, now and when it changes."""
        from xent_gui.ui.window.system_motion import SystemMotion

        motion = SystemMotion(self)
        motion.changed.connect(self._on_motion_changed)
        motion.ask()

    def toggle_gradient(self) -> None:
        """Draw the arrows of the gradient on the bars, or not."""
        self._desk.editor.dress(gradient=not self._desk.state.look.gradient)

    def toggle_full_screen(self) -> None:
        """Take the whole screen, or give it back."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self._desk.stirred.emit()

    def cycle_pane(self, step: int) -> None:
        """Go to the next part of the window, to where the focus was in it last."""
        stops = [self._window.bar, *self._window.area.in_order()]
        at = next((place for place, stop in enumerate(stops) if _holds_focus(stop)), -1 if step > 0 else 0)
        for offset in range(1, len(stops) + 1):
            stop = stops[(at + step * offset) % len(stops)]
            last = self._last_focus.get(id(stop))
            target = last if last is not None and _can_focus(last) else first_focusable(stop)
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def give_room(self, step: int) -> None:
        """More room (+1) or less (−1) for the part of the window that has the focus, or had it last."""
        self._window.area.give_room(self._part if self._part in self._window.area.shown else "outcomes", step)

    def reset_layout(self) -> None:
        """Panes and columns as at first."""
        self._window.area.reset()
        self._desk.outcomes.set_columns(SHOWN_AT_FIRST)
        self._desk.settings.update(columns=None)
        self._desk.stirred.emit()

    def _on_columns_changed(self) -> None:
        self._desk.settings.update(columns=tuple(key for key, _ in COLUMNS if key in self.columns))
        self._desk.stirred.emit()

    def _on_system_changed(self) -> None:
        if self.theme == "system":
            self._desk.editor.dress(theme=resolved("system"))

    def _on_motion_changed(self, less: bool) -> None:
        if self._desk.settings.load().animate is None:
            self._desk.editor.dress(animate=not less)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        for stop in (self._window.bar, *self._window.area.panels.values()):
            if new is not None and (new is stop or stop.isAncestorOf(new)):
                self._last_focus[id(stop)] = new
                keys = (key for key, panel in self._window.area.panels.items() if panel is stop)
                self._part = next(keys, self._part)


def resolved(theme: str) -> str:
    """The palette of a chosen theme: "system" is what the desktop asks for."""
    return system_theme(_app()) if theme == "system" else theme


def first_focusable(stop: QWidget) -> QWidget | None:
    """The first widget inside that takes the focus by Tab, in the order of Tab."""
    widget = stop.nextInFocusChain()
    while widget is not None and widget is not stop:
        if (
            stop.isAncestorOf(widget)
            and _can_focus(widget)
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            return widget
        widget = widget.nextInFocusChain()
    return None


def _can_focus(widget: QWidget) -> bool:
    """Whether a widget is (still) there to be focused; cell editors go away."""
    return isValid(widget) and widget.isVisible() and widget.isEnabled()


def _holds_focus(stop: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is stop or stop.isAncestorOf(focus))


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
