"""What every test stands on: an offscreen Qt, own settings, and no widget left behind."""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if os.environ["QT_QPA_PLATFORM"] == "offscreen":  # of 800 × 800 unless told otherwise: too small for 200 %
    os.environ["QT_QPA_PLATFORM"] += f":configfile={Path(__file__).parent / 'data' / 'screen.json'}"
os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")
os.environ |= {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}  # the tests speak English unless they say otherwise

from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from xent_gui.core.language import Language, use
from xent_gui.ui.window.leaving import leave

settings.register_profile(
    "xent", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.register_profile("ci", parent=settings.get_profile("xent"), derandomize=True)  # same cases each time
settings.load_profile("ci" if os.environ.get("CI") else "xent")

DATA = Path(__file__).parent / "data"


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings of the person who runs it."""
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable.lower()))


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """What a test lets the core speak ends with it."""
    yield
    use(Language())


@pytest.fixture
def speak() -> Callable[[Language], None]:
    """Let the core speak another language until the end of the test."""
    return use


def pytest_sessionfinish() -> None:
    """The tests end as the program does, or what they left on the clipboard ends them with a crash."""
    app = QCoreApplication.instance()
    if isinstance(app, QApplication):
        leave(app)


@pytest.fixture(autouse=True)
def no_widget_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that leaves a top-level widget behind fails."""
    yield
    if not isinstance(QCoreApplication.instance(), QApplication):
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not left, f"widgets left open: {left}"
