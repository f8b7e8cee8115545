"""Which language the program speaks, and how its texts get there; for English nothing is loaded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from xent_gui.assets import asset
from xent_gui.core.language import ENGLISH, LANGUAGES, Language, spoken, use

_PROPERTY = "xent_language"


def language_for(chosen: str, system: Sequence[str] | None = None) -> str:
    """The language of a choice: itself, or the first of the system's that the program speaks, or English.

    Parameters
    ----------
    chosen : "system" or a key of `LANGUAGES`
    system : the languages that the system asks for, best first ("de-AT"); asked from Qt where None
    """
    if chosen in LANGUAGES:
        return chosen
    wanted = QLocale.system().uiLanguages() if system is None else system
    found = (tag.replace("_", "-").partition("-")[0].lower() for tag in wanted)
    return next((language for language in found if language in LANGUAGES), ENGLISH)


def speak(app: QCoreApplication, chosen: str) -> None:
    """Speak a language from now on; widgets that are there already keep their words.

    Where the texts of the language are missing or damaged, the program speaks English.
    """
    if spoken_language() != ENGLISH:  # a start has nothing to take back, and this question costs it 20 ms
        for old in app.findChildren(QTranslator):
            app.removeTranslator(old)
            old.deleteLater()
    language = language_for(chosen)
    if language != ENGLISH and not _load(app, asset(f"translations/xent_{language}.qm")):
        language = ENGLISH
    app.setProperty(_PROPERTY, language)
    translate = Language.translate
    if language != ENGLISH:
        translate = cache(QCoreApplication.translate)  # checking an answer names slips by the thousand
        # Qt's own: Cancel in the dialogs of colours and printers
        _load(
            app, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}.qm")
        )
    use(replace(spoken(), translate=translate))


def write_decimals(chosen: str) -> str:
    """Write numbers with a decimal mark from now on, and return it: "." or ",".

    Parameters
    ----------
    chosen : "point", "comma", or "language" for the one usual in what is spoken
    """
    usual = QLocale(spoken_language()).decimalPoint()
    mark = {"point": ".", "comma": ","}.get(chosen, "," if usual == "," else ".")
    use(replace(spoken(), decimal_mark=mark))
    return mark


def spoken_language() -> str:
    """The language that the program speaks, a key of `LANGUAGES`."""
    app = QCoreApplication.instance()
    return str(app.property(_PROPERTY) or ENGLISH) if app is not None else ENGLISH


def _load(app: QCoreApplication, path: Path) -> bool:
    translator = QTranslator(app)
    if translator.load(str(path)) and not translator.isEmpty():
        return app.installTranslator(translator)
    translator.deleteLater()
    return False
