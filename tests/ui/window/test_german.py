"""The program in German, from the menus to the guide; and how a language is chosen."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.window.kit import ScriptedAsker, running_program
from xent_gui.app import Program, build_shell
from xent_gui.assets import asset_names, asset_text
from xent_gui.core.formats.guide import guide_sections
from xent_gui.editing.language import speak, spoken_language
from xent_gui.editing.settings import Settings
from xent_gui.ui.window.action import without_mnemonic
from xent_gui.ui.window.command_list import found
from xent_gui.ui.window.commands import commands
from xent_gui.ui.window.guide_dialog import GuideDialog
from xent_gui.ui.window.leaving import start_again

HEADING = re.compile(r"^(#+) ", re.MULTILINE)
PLACE = re.compile(r"\{\{[^}]*\}\}")
TARGET = re.compile(r"\]\(([^)]+)\)")
BLOCK = re.compile(r"```.*?```", re.DOTALL)


@pytest.fixture
def german(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running_program(tmp_path, ScriptedAsker(), language="de") as program:
        yield program


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with running_program(tmp_path, ScriptedAsker()) as program:
        yield program


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_the_menus_speak_german_with_the_keys_of_before(german: Program) -> None:
    assert [without_mnemonic(menu.title()) for menu in german.window.menus] == [
        *("Datei", "Bearbeiten", "Szene", "Daten", "Ansicht", "Vortrag", "Hilfe")
    ]
    assert without_mnemonic(german.actions["open"].text()) == "Öffnen …"
    assert german.actions["open"].shortcut().toString() == "Ctrl+O"
    assert without_mnemonic(german.actions["unit_bits"].text()) == "In Bit zeigen (Basis 2)"


def test_letters_that_choose_are_unique_within_each_menu(german: Program) -> None:
    menus = german.window.findChildren(QMenu)
    for titles in (*(texts(menu) for menu in menus), [menu.title() for menu in german.window.menus]):
        plain = [text.replace("&&", "") for text in titles]
        letters = Counter(text[text.index("&") + 1].lower() for text in plain if "&" in text)
        assert [letter for letter, times in letters.items() if times > 1] == [], titles


def test_a_dialog_speaks_german(german: Program) -> None:
    german.actions["rename_scene"].trigger()
    dialog = german.desk.dialogs.current
    assert dialog is not None
    assert dialog.windowTitle() == "Szene umbenennen"
    assert {button.text() for button in dialog.findChildren(QPushButton)} == {"&Umbenennen", "Abbrechen"}


def test_a_step_is_named_in_german(german: Program) -> None:
    german.actions["duplicate_scene"].trigger()
    assert without_mnemonic(german.actions["undo"].text()).startswith("Rückgängig: ")


def test_commands_are_found_by_german_and_by_english_words(german: Program) -> None:
    def first(typed: str) -> str:
        return found(commands(german.desk), (), typed)[0][0].id

    assert first("abbildung export") == "figure"
    assert first("export figure") == "figure"
    assert first("herleitung zurück") == "derivation_back"


def test_choosing_a_language_says_from_when_on_and_is_remembered(running: Program) -> None:
    running.actions["language_de"].trigger()
    assert running.window.notices.sentences == ["xent speaks Deutsch from the next start on."]
    assert running.actions["language_de"].isChecked()
    assert not running.actions["language_system"].isChecked()
    assert running.desk.settings.load().language == "de"
    running.actions["language_en"].trigger()
    assert running.window.notices.sentences == [], "what is spoken already needs no start"


def test_starting_again_asks_for_unsaved_work_first(running: Program) -> None:
    asker = running.desk.asker
    assert isinstance(asker, ScriptedAsker)
    running.actions["duplicate_scene"].trigger()
    asker.answers = ["cancel"]
    running.desk.restart_asked.emit()
    assert asker.asked and not running.restarts
    asker.answers = ["discard"]
    running.desk.restart_asked.emit()
    assert running.restarts
    assert not running.window.isVisible()


def test_the_next_start_is_with_the_same_document(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script, told = tmp_path / "python", tmp_path / "told"
    script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{told}.part"; mv "{told}.part" "{told}"\n')
    script.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(script))
    start_again([tmp_path / "a b.xent"])
    qtbot.waitUntil(told.exists)
    assert told.read_text().splitlines() == ["-m", "xent_gui", str(tmp_path / "a b.xent")]


def test_what_is_remembered_is_spoken_and_the_command_line_goes_before(
    qapp: QApplication, tmp_path: Path
) -> None:
    settings = tmp_path / "xent.ini"
    Settings(settings).update(language="de")
    try:
        for asked, spoken in (("", "de"), ("en", "en")):
            window = build_shell(qapp, settings, asked).window
            assert spoken_language() == spoken
            assert without_mnemonic(window.menus[0].title()) == {"de": "Datei", "en": "File"}[spoken]
            window.close()
            window.deleteLater()
    finally:
        speak(qapp, "en")


KEYS = json.loads(asset_text("help/index.json"))


@pytest.mark.parametrize("key", KEYS)
def test_the_guide_says_the_same_in_german(key: str) -> None:
    english, german = asset_text(f"help/{key}.md"), asset_text(f"help/de/{key}.md")
    for pattern in (HEADING, PLACE, TARGET, BLOCK):
        assert pattern.findall(german) == pattern.findall(english)
    decimals = re.compile(r"\d+[.,]\d{2,}")
    assert set(decimals.findall(german)) <= set(decimals.findall(english + english.replace(".", ",")))


def test_no_section_of_the_guide_is_left_over() -> None:
    assert asset_names("help/de") == sorted(f"{key}.md" for key in KEYS)


def test_the_guide_opens_in_german_where_it_speaks_of_the_pane(german: Program) -> None:
    german.desk.show_chart("areas")
    german.actions["guide"].trigger()
    (dialog,) = german.window.findChildren(GuideDialog)
    assert dialog.page.go_to("charts", "areas")
    assert dialog.page.textCursor().block().text() == "Flächen"
    assert "{{" not in dialog.page.toPlainText()
    titles = [section.title for section in guide_sections({"keys": ""}, "de")]
    assert titles[:3] == ["Was das Fenster zeigt", "Maße und ihre Formeln", "Konventionen"]
    assert guide_sections({"keys": ""}, "fr")[0].title == "What the window shows", "English where none is"
