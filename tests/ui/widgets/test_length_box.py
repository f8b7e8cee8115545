"""Lengths mean the same in every language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from xent_gui.core.language import spoken, use
from xent_gui.ui.widgets.length_box import LengthBox


@pytest.fixture(params=["de_DE", "en_GB", "C"])
def locale(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("typed", ["85.5", "85,5"])
def test_a_comma_and_a_point_are_both_the_decimal_mark(qtbot: QtBot, locale: None, typed: str) -> None:
    box = LengthBox(10, 2000, 160)
    qtbot.addWidget(box)
    box.show()
    box.selectAll()
    QTest.keyClicks(box, typed)
    assert box.value() == 85.5
    box.stepUp()
    assert box.text() == "86.5 mm"


def test_a_thousand_is_written_without_a_mark(qtbot: QtBot, locale: None) -> None:
    box = LengthBox(10, 2000, 1234.5)
    qtbot.addWidget(box)
    assert box.text() == "1234.5 mm"
    before = spoken()
    use(replace(before, decimal_mark=","))
    try:
        box.setValue(1234.6)
        assert box.text() == "1234,6 mm"
    finally:
        use(before)
