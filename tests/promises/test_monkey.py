"""Random events on the real window: no exception, no warning, and undo leads back to the start."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.promises.monkey import play

TORTURE = bool(os.environ.get("XENT_TORTURE"))
SEEDS = range(50) if TORTURE else range(4)
EVENTS = 2_000 if TORTURE else 250


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_random_events_do_no_harm(qapp: QApplication, tmp_path: Path, seed: int) -> None:
    monkey = play(seed, EVENTS, tmp_path)
    assert monkey.faults == [], f"seed {seed}: {monkey.story()}"
    assert len(monkey.done) >= EVENTS * 0.9
