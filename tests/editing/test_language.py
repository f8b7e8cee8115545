"""The language of the program: which one is spoken, and what happens where its texts are missing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from xent_gui import assets
from xent_gui.core.language import spoken, translate, use
from xent_gui.editing.language import language_for, speak, spoken_language


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = spoken()
    yield qapp
    speak(qapp, "en")
    use(before)


@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        (["de-DE", "de"], "de"),
        (["de_AT"], "de"),
        (["DE-CH"], "de"),
        (["fr-FR", "fr", "de-DE"], "de"),
        (["fr-FR"], "en"),
        (["nds-DE"], "en"),
        (["en-GB", "de-DE"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_system_asks_for_languages_in_an_order(system: list[str], spoken: str) -> None:
    assert language_for("system", system) == spoken


def test_a_choice_goes_before_the_system() -> None:
    assert language_for("de", ["en-GB"]) == "de"
    assert language_for("en", ["de-DE"]) == "en"
    assert language_for("kl", ["de-DE"]) == "de", "not spoken: as the system asks"


def test_what_the_program_says_is_in_the_language_and_so_are_the_words_of_qt(app: QApplication) -> None:
    speak(app, "de")
    assert spoken_language() == "de"
    assert translate("actions", "&File") == "&Datei"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak(app, "en")
    assert spoken_language() == "en"
    assert translate("actions", "&File") == "&File"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_text_that_is_not_translated_stays_english(app: QApplication) -> None:
    speak(app, "de")
    assert translate("actions", "Nobody has translated this") == "Nobody has translated this"


@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "noise"])
def test_damaged_texts_mean_english(
    app: QApplication, damage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = assets.asset_bytes("translations/xent_de.qm")
    damaged = {"empty": b"", "cut": whole[: len(whole) // 2], "noise": bytes(range(256)) * 40}
    (tmp_path / "translations").mkdir()
    if damage in damaged:
        (tmp_path / "translations" / "xent_de.qm").write_bytes(damaged[damage])
    monkeypatch.setattr(assets, "_root", lambda: tmp_path)
    speak(app, "de")
    assert spoken_language() == "en"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel", "not half in each language"
