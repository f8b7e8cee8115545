"""At home on the desktop: what is written, that it can be written twice, and that it can be taken away."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from xent_gui.app import main
from xent_gui.assets import asset_bytes
from xent_gui.desktop.files import SIZES, desktop_entry, desktop_files, icon_source, rendered, start_command

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux desktops only")


def data_home(tmp_path: Path) -> Path:
    return tmp_path / "xdg_data_home"


def written(folder: Path) -> dict[str, bytes]:
    names = desktop_files(start_command())
    return {name: (folder / name).read_bytes() for name in names if (folder / name).exists()}


def test_installing_writes_every_file_and_says_so_and_again_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--install-desktop"]) == 0
    first = written(data_home(tmp_path))
    assert first == desktop_files(start_command())
    assert f"Wrote {len(first)} files under “{data_home(tmp_path)}”" in capsys.readouterr().out
    assert main(["--install-desktop", "--user"]) == 0
    assert written(data_home(tmp_path)) == first
    assert "nothing had to be changed" in capsys.readouterr().out


def test_uninstalling_takes_away_what_was_installed_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = data_home(tmp_path) / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("kept")
    main(["--install-desktop"])
    assert main(["--uninstall-desktop"]) == 0
    assert written(data_home(tmp_path)) == {}
    assert other.read_text() == "kept"
    main(["--uninstall-desktop"])
    assert "There was nothing of xent" in capsys.readouterr().out


def test_a_folder_that_cannot_be_written_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data_home(tmp_path).write_text("a file, where a folder should be")
    assert main(["--install-desktop"]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert str(data_home(tmp_path)) in said


@pytest.mark.parametrize(
    "command",
    [
        ["/usr/bin/xent-gui"],
        ['/home/a b/x$y`z\\w"q/100%/python', "-m", "xent_gui"],
    ],
)
def test_the_command_survives_the_quoting_of_the_specification(command: list[str]) -> None:
    (line,) = (row for row in desktop_entry(command).splitlines() if row.startswith("Exec="))
    value = line.removeprefix("Exec=").replace("\\\\", "\\")  # the key file's escaping, undone
    # within double quotes the shell's rules are the specification's
    printed = subprocess.run(
        ["sh", "-c", f"printf '%s\\n' {value}"], capture_output=True, text=True, check=True
    )
    *words, place = printed.stdout.splitlines()
    assert place == "%f"
    assert [word.replace("%%", "%") for word in words] == command


def test_the_program_that_the_menu_starts_is_there() -> None:
    assert Path(start_command()[0]).is_file()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["apps/xent", "mimetypes/application-x-xent"])
def test_icons_have_their_size_and_show_p_and_q(name: str, size: int) -> None:
    image = QImage.fromData(rendered(icon_source(name, size), size))
    assert (image.width(), image.height()) == (size, size)
    step = max(size // 64, 1)
    places = range(0, size, step)
    colours = {image.pixelColor(x, y).name() for x in places for y in places}
    assert {"#0b6acb", "#c2540a"} <= colours, "some pixels are wholly of p's and of q's colour"


@pytest.mark.parametrize(
    ("tool", "name"),
    [
        (["desktop-file-validate"], "applications/xent.desktop"),
        (["appstreamcli", "validate", "--no-net"], "metainfo/xent.metainfo.xml"),
        (["xmllint", "--noout"], "mime/packages/xent.xml"),
    ],
)
def test_the_validators_pass(tool: list[str], name: str, tmp_path: Path) -> None:
    if shutil.which(tool[0]) is None:
        pytest.skip(f"{tool[0]} is not installed")
    file = tmp_path / Path(name).name
    file.write_bytes(desktop_files(["/bin/true"])[name])
    done = subprocess.run([*tool, str(file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_document_is_recognised_by_name_and_by_content(tmp_path: Path) -> None:
    if shutil.which("update-mime-database") is None or shutil.which("gio") is None:
        pytest.skip("no shared-mime-info here")
    main(["--install-desktop"])
    for name in ("a.xent", "noname"):
        path = tmp_path / name
        path.write_bytes(asset_bytes("gallery/fair-die.xent"))
        told = subprocess.run(
            ["gio", "info", "-a", "standard::content-type", str(path)],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        assert "application/x-xent" in told, name
