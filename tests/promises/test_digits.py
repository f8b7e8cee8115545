"""Every digit shown is right: adversarial scenes against mpmath, 2,000, where CI is set 5,000, or 100,000.

mpmath has 60 digits, and 900 where 60 cannot tell on which side of a tie a value lies.
"""

from __future__ import annotations

import os

import pytest

from tests.promises.adversarial import adversarial_scene, is_shown_right, truth_of
from xent_gui.core.document.readout import TERM_COLUMNS, Readout

SCENES = 100_000 if os.environ.get("XENT_TORTURE") else 5_000 if os.environ.get("CI") else 2_000
BATCHES = 100 if os.environ.get("XENT_TORTURE") else 10


@pytest.mark.parametrize("batch", range(BATCHES))
def test_every_measure_and_term_is_correctly_rounded(batch: int) -> None:
    size = SCENES // BATCHES
    for seed in range(batch * size, (batch + 1) * size):
        scene = adversarial_scene(seed)
        readout, truth = Readout(scene), truth_of(scene)
        for key in truth.measures:
            shown = readout.text(key)
            assert is_shown_right(scene, truth, key, shown), (seed, scene.title, key, shown)
        for key in TERM_COLUMNS:
            row = seed % len(scene)
            shown = readout.cell(key, row)
            assert is_shown_right(scene, truth, key, shown, row), (seed, key, row, shown)


def test_a_digit_that_is_one_off_is_seen() -> None:
    """The check itself can fail."""
    scene = adversarial_scene(2).with_(decimals=6)
    truth = truth_of(scene)
    shown = Readout(scene).text("cross_entropy")
    wrong = shown[:-1] + str((int(shown[-1]) + 1) % 10)
    assert is_shown_right(scene, truth, "cross_entropy", shown)
    assert not is_shown_right(scene, truth, "cross_entropy", wrong)
