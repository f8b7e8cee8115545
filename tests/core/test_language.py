"""The language of the core: English costs nothing, another one is heard at once and in every thread."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import PySide6
import pytest

from xent_gui.core.language import QT_TRANSLATE_NOOP, Language, plural, spoken, translate, use

SOURCE = """
from xent_gui.core.language import QT_TRANSLATE_NOOP, translate
A = translate("core", "one line {x}").format(x=1)
B = translate(
    "core",
    "two “lines” of {x} − "
    "and more",
).format(x=1)
TABLE = (Row("a", QT_TRANSLATE_NOOP("core", "read " "later")),)
"""


def shouted(context: str, text: str) -> str:
    return f"{context}: {text.upper()}"


def test_english_is_spoken_with_points_unless_told_otherwise() -> None:
    text = "nothing is said twice"
    assert translate("core", text) is text
    assert QT_TRANSLATE_NOOP("core", text) is text
    assert spoken().decimal_mark == "."


def test_another_language_is_spoken_from_the_next_sentence_on_and_in_threads(
    speak: Callable[[Language], None],
) -> None:
    speak(Language(shouted, ","))
    assert translate("core", "aloud") == "core: ALOUD"
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(translate, "core", "aloud").result() == "core: ALOUD"
    use(Language())
    assert translate("core", "aloud") == "aloud"


@pytest.mark.parametrize(("count", "said"), [(0, "0 rows"), (1, "one row"), (2, "2 rows")])
def test_one_or_many(count: int, said: str) -> None:
    assert plural(count, "one row", "{count} rows") == said


def test_lupdate_collects_what_is_said_and_what_is_marked(tmp_path: Path) -> None:
    lupdate = Path(PySide6.__path__[0]) / "lupdate"
    if not lupdate.exists():
        pytest.skip("PySide6 came without lupdate")
    source, table = tmp_path / "said.py", tmp_path / "said.ts"
    source.write_text(SOURCE, encoding="utf-8")
    subprocess.run([lupdate, source, "-ts", table], check=True, capture_output=True)
    found = table.read_text(encoding="utf-8")
    for text in ("one line {x}", "two “lines” of {x} − and more", "read later"):
        assert f"<source>{text}</source>" in found
