"""Every text of the program can be translated, and every translation that is there is whole."""

from __future__ import annotations

import ast
import importlib
import re
import shutil
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTranslator

from tests.translations import (
    PACKAGE,
    PARTS,
    ROOT,
    binary,
    catalogue,
    languages,
    messages,
    release,
    sources,
    update,
)
from xent_gui.core.language import ENGLISH, LANGUAGES

MARKS = {"tr", "translate", "QT_TRANSLATE_NOOP"}
SEEN = [
    path for path in sources("ui") if path.is_relative_to(PACKAGE / "ui") or path.parent.name == "editing"
]
WORDS = re.compile(r"[A-Za-z]{2,}[,.:;]? [A-Za-z(]|^[A-Z][a-z]+[ .…!?]?|^ ?[a-z]+ $|^ [a-z]+ ?$")
NO_WORDS = (  # what looks like words and is none
    re.compile(r"[A-Z]\w*[a-z]\w*[A-Z]\w*"),  # QtCore, BarsChart
    re.compile(  # Ctrl+Enter, ← PgUp
        r"(?:(?:Ctrl|Shift|Alt|Up|Down|Left|Right|Return|Enter|Esc|Tab|Del|Space|Backspace|Home|End|Arrows|Drag"
        r"|Pg\w+|F\d+|\d|[A-Z]|[←↑→↓.,+=0 -])(?: |\+|, |$)?)+"
    ),
    re.compile(r"</?\w+.*>|.*[{;] ?}?", re.DOTALL),  # markup and styles
    re.compile(r"[−·()/ pqmL1]*log[ ()/pqL]*"),  # formulas
)
NOT_SHOWN = {  # where a literal with words is right, or names something that is called so in every language
    "ui/charts/derivation.py": {"derivation "},
    "ui/figures/svg.py": {"title desc"},
    "ui/formulas/setter.py": {"STIX Two Math", "DejaVu Serif"},
    "ui/style/fonts.py": {"Xent Symbols", "DejaVu Sans Mono", "Liberation Mono", "Noto Sans Mono"},
    "ui/talk/awake.py": {"xent talk"},
    "ui/talk/stage_view.py": {" chart"},
    # for a report of a fault, which its readers want in English
    "ui/window/about_dialog.py": {
        *(", standalone build", "not installed", "PySide6-Essentials"),
        *("xent ", "Python ", "Qt ", "Screen ", "Settings ", "Errors "),
    },
    "ui/window/crash.py": {"Qt: "},
    "ui/widgets/length_box.py": {" mm"},
    "ui/window/system_motion.py": {"Read"},  # a call by D-Bus
    "ui/window/recovered.py": {"recovered "},
    "editing/recovery.py": {"xent journal"},
}
CAPITALS = {"Title", "Description", "Inter", "Menlo", "Consolas", "Fusion", "Talk", "Inhibit"}
UNSEEN = {"cast", "setProperty", "property", "compile", "replace", "import_module"}
LANGUAGE_PARTS = [(language, part) for language in languages() for part in PARTS]


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def called(node: ast.expr) -> str:
    """The name of what is called, without what it is called on."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def marked(path: Path) -> Iterator[tuple[ast.Call, str, str]]:
    """Every call of tr, translate and QT_TRANSLATE_NOOP, what it is called on, and the class it stands in."""

    def walk(node: ast.AST, inside: str) -> Iterator[tuple[ast.Call, str, str]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call) and called(child.func) in MARKS:
                owner = ast.unparse(child.func.value) if isinstance(child.func, ast.Attribute) else ""
                if called(child.func) != "translate" or owner in ("", "QCoreApplication"):
                    yield child, owner, inside
            yield from walk(child, child.name if isinstance(child, ast.ClassDef) else inside)

    yield from walk(parsed(path), "")


def text_of(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def test_texts_are_marked_so_that_they_are_collected_and_found() -> None:
    """Plain strings, in the context that is looked up when the program runs."""
    wrong = []
    for path in sources("ui"):
        for call, owner, inside in marked(path):
            text = call.args[0] if called(call.func) == "tr" else call.args[1]
            if isinstance(text, ast.JoinedStr):
                wrong.append(f"{path.name}:{call.lineno}: fields have names, filled in by format()")
            if called(call.func) == "tr":
                module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
                if owner != "self" or not issubclass(
                    getattr(importlib.import_module(module), inside), QObject
                ):
                    wrong.append(f"{path.name}:{call.lineno}: here translate(context, text) is needed")
            elif text_of(call.args[0]) is None:
                wrong.append(f"{path.name}:{call.lineno}: the context is a plain string")
    assert wrong == []


def test_no_words_are_left_untranslated() -> None:
    """A literal with words is marked, or is known to be nothing that people read."""
    left = []
    for path in SEEN:
        tree = parsed(path)
        above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        known = NOT_SHOWN.get(path.relative_to(PACKAGE).as_posix(), set()) | CAPITALS
        for node in ast.walk(tree):
            text = text_of(node) if isinstance(node, ast.expr) else None
            if not text or not WORDS.search(text) or text in known or is_no_text(node, above):
                continue
            if not any(pattern.fullmatch(text) for pattern in NO_WORDS):
                left.append(f"{path.name}: {text!r}")
    assert left == [], "mark it by self.tr() or translate(), or name it in NOT_SHOWN"


def is_no_text(node: ast.AST, above: dict[ast.AST, ast.AST]) -> bool:
    """A docstring, a text marked already, a name of something, a reason for programmers."""
    while not isinstance(node, ast.stmt):
        node = above[node]
        if isinstance(node, ast.Call) and called(node.func) in MARKS | UNSEEN:
            return True
    return isinstance(node, ast.Raise | ast.Assert) or (
        isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    )


@pytest.mark.parametrize(("language", "part"), LANGUAGE_PARTS)
def test_the_catalogue_holds_what_the_sources_say(language: str, part: str, tmp_path: Path) -> None:
    """`./dev translate` was run after a text was added, changed or removed."""
    there = catalogue(part, language)
    renewed = Path(shutil.copy(there, tmp_path))
    update(part, language, renewed)
    assert renewed.read_text(encoding="utf-8") == there.read_text(encoding="utf-8"), "run ./dev translate"


@pytest.mark.parametrize("part", PARTS)
def test_every_marked_text_is_collected(part: str) -> None:
    """lupdate reads no Python: what it misses would stay English in every language."""
    found = {(message.context, message.source) for message in messages(catalogue(part, languages()[0]))}
    for path in sources(part):
        for call, _owner, inside in marked(path):
            if path.name == "language.py":
                continue
            texts = [text_of(argument) for argument in call.args]
            if called(call.func) == "tr":
                texts.insert(0, inside)
            if texts[0] is not None and texts[1] is not None:
                assert (texts[0], texts[1]) in found, f"{path.name}:{call.lineno}"


@pytest.mark.parametrize("language", languages())
def test_the_binary_is_made_of_the_catalogues(language: str, tmp_path: Path) -> None:
    release(language, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == binary(language).read_bytes(), "run ./dev translate"
    translator = QTranslator()
    assert translator.load(str(binary(language)))


def test_what_can_be_chosen_is_there() -> None:
    assert set(LANGUAGES) == {ENGLISH, *languages()}


def test_everything_is_translated_to_the_last_text() -> None:
    waiting = [
        f"{message.context}: {message.source}"
        for language, part in LANGUAGE_PARTS
        for message in messages(catalogue(part, language))
        if message.state == "unfinished" or not all(text.strip() for text in message.translations)
    ]
    assert waiting == []


@pytest.mark.parametrize(("language", "part"), LANGUAGE_PARTS)
def test_translations_keep_what_is_no_word(language: str, part: str) -> None:
    """Fields, the letter that chooses, the dots of a dialog, a colon, line ends."""
    changed = []
    for message in messages(catalogue(part, language)):
        for text in message.translations if message.state != "unfinished" else ():
            if any(kept(message.source) != kept(text) for kept in KEPT):
                changed.append(f"{message.source!r} → {text!r}")
    assert changed == []


def fields(text: str) -> list[str]:
    return sorted({name for _, name, _, _ in string.Formatter().parse(text) if name is not None})


KEPT = (
    fields,
    lambda text: "%n" in text,
    lambda text: text.replace("&&", "").count("&"),
    lambda text: text.count("\n"),
    lambda text: text[-1:] if text[-1:] in ("…", ":", " ", "?") else "",
    lambda text: text[:1] if text[:1] in " ,;" else "",
    lambda text: text.count(";;"),
)
