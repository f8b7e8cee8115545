"""The running program over AT-SPI, as a screen reader on Linux knows it: everything named, read and set."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from xent_gui.core.document.readout import Readout
from xent_gui.core.formats.gallery import FIRST, gallery_document
from xent_gui.ui.window.action import without_mnemonic
from xent_gui.ui.window.actions import ALL

SYSTEM = "/usr/bin/python3"  # whose packages know AT-SPI; the environment's Python has none of them
READER = Path(__file__).parent / "at_spi_reader.py"


def is_there() -> bool:
    """Whether this computer has what a screen reader needs."""
    needed = ("xdotool", "dbus-run-session", SYSTEM)
    if not os.environ.get("DISPLAY") or not all(map(shutil.which, needed)):
        return False
    asked = [SYSTEM, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.skipif(not is_there(), reason="needs an X server, xdotool, D-Bus and the system's AT-SPI"),
]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the reader found in one walk through the program."""
    home = tmp_path_factory.mktemp("home")
    homes = {f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "STATE", "DATA", "CACHE")}
    done = subprocess.run(
        ["dbus-run-session", "--", SYSTEM, str(READER), sys.executable],
        capture_output=True,
        text=True,
        env=os.environ | homes,
        cwd=Path(__file__).parent.parent.parent,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    answer: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return answer


def test_whatever_takes_the_focus_has_a_name(found: dict[str, Any]) -> None:
    assert len(found["nameless"]) == 20, "the window, seven charts, the scenes and eleven dialogs"
    assert {where: what for where, what in found["nameless"].items() if what} == {}


def test_each_readout_is_read_with_its_number(found: dict[str, Any]) -> None:
    readout = Readout(gallery_document(FIRST).scenes[0])
    for name, measure in {
        "Entropy H(p)": "entropy_p",
        "Cross entropy H(p, q)": "cross_entropy",
        "KL divergence D(p‖q)": "kl_divergence",
        "Negative log likelihood −log L": "nll_total",
        "Mean negative log likelihood −(1/m) log L": "nll_mean",
    }.items():
        assert found["readouts"][name] == f"{readout.text(measure)} nats"


def test_each_bar_is_read_and_set(found: dict[str, Any]) -> None:
    assert found["set"]["bars"] == [f"{side} of {row}" for row in range(1, 7) for side in "pq"]
    assert found["set"]["cell"] == "p of 1, 0.25", "the table says what the bar was set to"
    assert found["set"]["others"] == 0.15, "the others share the rest"


def test_each_cell_is_read_and_typed(found: dict[str, Any]) -> None:
    assert {"outcome 1", "p of 1, 1/6", "q of 1, 0.18", "n of 1, 18"} <= set(found["cells"])
    assert len(found["cells"]) == 36
    assert found["typed"] == "q of 1, 0.3"


def test_each_command_is_an_entry_of_a_menu(found: dict[str, Any]) -> None:
    said = {words.rstrip("…") for words in found["menus"]}
    renamed = ("column_", "unit_", "decimals_", "measure_", "chart_")  # whose words follow the scene
    plain = [action for action in ALL if not action.id.startswith(renamed)]
    words = {action.id: without_mnemonic(action.shown_text()).rstrip("…") for action in plain}
    assert [name for name, text in words.items() if text not in said] == []
