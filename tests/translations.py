"""The translations: what lupdate finds in the sources, and the binary that the program reads.

    ./dev translate          renew resources/translations for every language that is there
    ./dev translate fr       begin another one

Texts of the core and of the interface are in files of their own, xent_core_de.ts and xent_ui_de.ts; both
together are xent_de.qm. A new text is left untranslated for a person, in Qt Linguist or an editor.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
PACKAGE = ROOT / "xent_gui"
PARTS = ("core", "ui")


@dataclass(frozen=True)
class Message:
    """A text and its translation; as many translations as the language has forms where it counts (%n)."""

    context: str
    source: str
    translations: tuple[str, ...]
    state: str
    counts: bool


def languages() -> list[str]:
    """The languages that are there, beside English."""
    return sorted({path.stem.rpartition("_")[2] for path in FOLDER.glob("*.ts")})


def catalogue(part: str, language: str) -> Path:
    """The file with the texts of the core or the interface."""
    return FOLDER / f"xent_{part}_{language}.ts"


def binary(language: str) -> Path:
    """The file that the program reads."""
    return FOLDER / f"xent_{language}.qm"


def sources(part: str) -> list[Path]:
    """The modules of the core, or all others."""
    core = PACKAGE / "core"
    return sorted(path for path in PACKAGE.rglob("*.py") if (core in path.parents) == (part == "core"))


def messages(path: Path) -> Iterator[Message]:
    """What a .ts file holds."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found = message.find("translation")
            assert found is not None
            counts = message.get("numerus") == "yes"
            texts = tuple(form.text or "" for form in found) if counts else (found.text or "",)
            name, source = context.findtext("name") or "", message.findtext("source") or ""
            yield Message(name, source, texts, found.get("type") or "", counts)


def update(part: str, language: str, target: Path) -> None:
    """Bring a .ts file up to date with the sources; texts that are gone leave it."""
    files = [str(path.relative_to(ROOT)) for path in sources(part)]
    options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en_GB"]
    _tool("lupdate", *options, "-target-language", language, *files, "-ts", str(target))


def release(language: str, target: Path) -> None:
    """Make the binary of a language from its .ts files."""
    _tool("lrelease", "-silent", *(str(catalogue(part, language)) for part in PARTS), "-qm", str(target))


def _tool(name: str, *words: str) -> None:
    command = str(Path(sys.executable).with_name(f"pyside6-{name}"))
    subprocess.run([command, *words], cwd=ROOT, check=True)


def main() -> None:
    """Renew all, and say what waits for a translation."""
    FOLDER.mkdir(exist_ok=True)
    for language in sorted({*languages(), *sys.argv[1:]}):
        waiting = 0
        for part in PARTS:
            update(part, language, catalogue(part, language))
            waiting += sum(message.state == "unfinished" for message in messages(catalogue(part, language)))
        release(language, binary(language))
        sys.stdout.write(f"{binary(language).name}: {waiting} texts wait for a translation\n")


if __name__ == "__main__":
    main()
