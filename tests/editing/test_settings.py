"""Settings: what was remembered comes back, and no damage stops the program."""

from __future__ import annotations

import os
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from xent_gui.editing.places import settings_file, state_folder
from xent_gui.editing.settings import MOST_RECENT, Preferences, Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "config" / "xent.ini")


def changed(tmp_path: Path) -> Preferences:
    return Preferences(
        theme="dark",
        language="de",
        decimal_mark="comma",
        zoom=1.25,
        animate=False,
        unit="bits",
        decimals=7,
        columns=("label", "p", 'ä,"%;='),
        hidden=("identity",),
        geometry=bytes(range(256)),
        window=b"\x00\xff",
        splitters={"main": b"\x01", "right": b""},
        recent=(tmp_path / "ein Würfel, 50 %.xent", tmp_path / "b.xent"),
        folder=tmp_path,
        commands=("save", "undo"),
        chart="rolls",
        expanded=True,
        figure={"form": "png", "width": "85.0"},
        display="HDMI-1",
    )


def test_every_field_comes_back_as_it_was(settings: Settings, tmp_path: Path) -> None:
    wanted = changed(tmp_path)
    for each in fields(Preferences):
        assert getattr(wanted, each.name) != getattr(Preferences(), each.name), "the test changes every field"
    assert settings.update(**{each.name: getattr(wanted, each.name) for each in fields(Preferences)})
    assert Settings(settings.path).load() == wanted
    assert settings.path.read_text(encoding="utf-8").startswith("[General]")


def test_no_file_gives_the_defaults_and_makes_none(settings: Settings) -> None:
    assert settings.load() == Preferences()
    assert not settings.path.exists()


def test_an_update_leaves_what_another_window_wrote(settings: Settings) -> None:
    other = Settings(settings.path)
    settings.update(theme="dark")
    other.update(zoom=2.0)
    settings.update(decimals=2)
    assert settings.load() == Preferences(theme="dark", zoom=2.0, decimals=2)


def test_a_misspelt_field_raises(settings: Settings) -> None:
    with pytest.raises(TypeError):
        settings.update(thema="dark")


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ('theme="\\"neon\\""', "theme"),
        ("theme=dark", "theme"),
        ("zoom=nan", "zoom"),
        ("zoom=NaN", "zoom"),
        ("zoom=Infinity", "zoom"),
        ("zoom=[]", "zoom"),
        ("animate=2", "animate"),
        ('decimals="1e400"', "decimals"),
        ("decimals=true", "decimals"),
        ('hidden="[1, 2]"', "hidden"),
        ('geometry="\\"not base64!\\""', "geometry"),
        ('splitters="[]"', "splitters"),
        ('recent="[\\"relative.xent\\"]"', "recent"),
        ('recent="[\\"/a\\\\u0000b\\"]"', "recent"),
        ('folder="7"', "folder"),
        ('unit="\\"hartleys\\""', "unit"),
        ('columns="{}"', "columns"),
        ("window=" + "[" * 50_000, "window"),
        ("theme=@Invalid()", "theme"),
        ("theme=a, b, c", "theme"),
    ],
)
def test_a_damaged_line_costs_that_line_only(settings: Settings, line: str, field: str) -> None:
    settings.path.parent.mkdir()
    other = "decimals=9" if field != "decimals" else "zoom=2.0"
    settings.path.write_text(f"[General]\n{line}\n{other}\n", encoding="utf-8")
    expected = Preferences(decimals=9) if field != "decimals" else Preferences(zoom=2.0)
    assert settings.load() == expected


def test_numbers_out_of_range_are_brought_into_it(settings: Settings) -> None:
    settings.path.parent.mkdir()
    settings.path.write_text("[General]\nzoom=1000\ndecimals=-3\n", encoding="utf-8")
    assert settings.load() == Preferences(zoom=3.0, decimals=0)


@given(rubbish=st.binary(max_size=300))
def test_any_bytes_give_preferences_and_can_be_written_over(
    rubbish: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    settings = Settings(tmp_path_factory.mktemp("settings") / "xent.ini")
    settings.path.write_bytes(rubbish)
    assert isinstance(settings.load(), Preferences)
    settings.update(theme="contrast")
    assert settings.load().theme == "contrast"


class _Trap:
    """A value that makes a folder when it is unpickled."""

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder)

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (self.folder,)


def test_a_settings_file_cannot_run_code(settings: Settings, tmp_path: Path) -> None:
    """QSettings unpickles @Variant values while it reads: such a file is not given to it."""
    trapped = tmp_path / "trapped"
    written = QSettings(str(tmp_path / "written.ini"), QSettings.Format.IniFormat)
    written.setValue("theme", _Trap(trapped))
    written.sync()
    settings.path.parent.mkdir()
    plain = tmp_path / "plain.ini"  # another name, because QSettings keeps what it wrote in memory
    for copy in (plain, settings.path):
        copy.write_bytes((tmp_path / "written.ini").read_bytes())
    try:
        QSettings(str(plain), QSettings.Format.IniFormat).value("theme")
    except RuntimeError:
        pass  # PySide6 refuses by itself from 6.12 on
    else:
        assert trapped.exists(), "the danger is real"
        trapped.rmdir()

    assert settings.load() == Preferences()
    assert settings.update(theme="dark")
    assert settings.load().theme == "dark"
    assert not trapped.exists()
    assert settings.path.with_suffix(".damaged").exists(), "what was there is kept"


def test_what_we_write_is_never_taken_for_damage(settings: Settings) -> None:
    texts = ("@Variant(", "@DateTime(", "@Invalid()", "=@Variant(", "a, @Variant(")
    settings.update(hidden=texts)
    assert settings.load().hidden == texts


def test_a_folder_or_a_file_in_the_way_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "xent.ini").mkdir()
    in_the_way = Settings(tmp_path / "xent.ini")
    assert in_the_way.load() == Preferences()
    (tmp_path / "file").write_bytes(b"")
    nowhere = Settings(tmp_path / "file" / "xent.ini")
    assert nowhere.load() == Preferences()
    assert not nowhere.update(theme="dark")


def test_recent_files_are_six_newest_first_without_the_missing(settings: Settings, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.xent" for number in range(8)]
    for path in paths:
        path.write_bytes(b"")
        settings.add_recent(path)
    assert settings.load().recent == tuple(reversed(paths[2:]))
    assert len(settings.load().recent) == MOST_RECENT
    settings.add_recent(paths[4])
    assert settings.load().recent[0] == paths[4]
    paths[7].unlink()
    assert paths[7] not in settings.load().recent_there
    assert len(settings.load().recent_there) == 5
    assert settings.load().folder == tmp_path


def test_the_places_follow_the_platform(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert settings_file() == tmp_path / "config" / "xent" / "xent.ini"
    assert state_folder() == tmp_path / "state" / "xent"


def test_qsettings_still_reads_the_file(settings: Settings) -> None:
    settings.update(theme="dark")
    plain = QSettings(str(settings.path), QSettings.Format.IniFormat)
    assert plain.value("theme") == '"dark"'
    assert replace(Preferences(), theme="dark") == settings.load()
