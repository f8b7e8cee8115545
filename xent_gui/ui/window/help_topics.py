"""Which section of the guide belongs to what has the focus: the section that is called as the pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xent_gui.ui.window.desk import Desk

Topic = tuple[str, str]  # section, heading in it ("" for its beginning)
START: Topic = ("start", "")


def topic_of(desk: Desk) -> Topic:
    """The section about the pane in focus; of the charts, the heading about the chart in view."""
    focus = desk.window.focusWidget()  # where one was, even while a menu is open
    for key, panel in desk.window.area.panels.items():
        if focus is not None and (panel is focus or panel.isAncestorOf(focus)):
            return (key, desk.charts.key if key == "charts" else "")
    return START
