"""Changing the theme while widgets wait for the garbage collector."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import gc
from PySide6.QtWidgets import QApplication, QCalendarWidget, QWidget
from xent_gui.core.document.shown import Look
from xent_gui.ui.style.theme import apply_theme

app = QApplication([])
looks = [Look("light"), Look("dark")]
for turn, threshold in enumerate(range(20, 1500, 80)):
    gc.collect()
    gc.disable()
    for _ in range(20):
        widget = QCalendarWidget()  # its parts get their Python side only when they are listed
        widget.itself = widget
    del widget
    gc.set_threshold(threshold)
    gc.enable()
    apply_theme(app, looks[turn % 2])
print("dressed")
"""


def test_widgets_that_die_meanwhile_do_not_take_the_program_with_them() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert done.stdout == "dressed\n", done.stderr
