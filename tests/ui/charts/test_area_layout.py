"""The geometry of the areas: areas are the numbers, pixels keep them, drags become probabilities."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.charts.kit import die, scene
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.state import Scene
from xent_gui.core.document.units import BANS, BITS
from xent_gui.ui.charts.area_layout import (
    Boxes,
    averaged,
    boxes_of,
    edge_at,
    label_places,
    q_for_height,
    row_at,
    width_for_edge,
)


def boxes(shown: Scene) -> Boxes:
    readout = Readout(shown)
    heights = (readout.term_values(column) for column in ("surprisal_p", "surprisal_q"))
    return boxes_of(readout.heights("p"), *heights)


SCENES = {
    "die": die(),
    "bits": die(unit=BITS),
    "bans": die(unit=BANS),
    "zero": scene("0 1/4 3/4 0", "1/4 1/4 1/4 1/4"),
    "overfull": scene("0.5 0.5", "0.7 0.7"),
    "above one": scene("1.5 0.5", "0.5 2"),
}


@pytest.mark.parametrize("name", SCENES)
def test_the_areas_are_the_measures(name: str) -> None:
    readout = Readout(SCENES[name])
    filled, hatched, dashed = boxes(SCENES[name]).areas
    assert filled + dashed == pytest.approx(readout.value("entropy_p"))
    assert filled + hatched == pytest.approx(readout.value("cross_entropy"))
    assert hatched - dashed == pytest.approx(readout.value("kl_divergence"))


def test_where_q_is_zero_the_area_is_endless_and_the_rest_finite() -> None:
    made = boxes(scene("1/2 1/4 1/4", "1/2 0 1/2"))
    assert made.endless.tolist() == [False, True, False]
    assert made.areas[1] == math.inf
    assert made.highest == pytest.approx(math.log(4))


def test_where_p_is_zero_there_is_no_width_and_no_area() -> None:
    made = boxes(scene("0 1", "0 1"))
    assert made.flat == (0,)
    assert made.areas == (0, 0, 0)
    assert not made.endless.any()
    assert row_at(made, 0.0) == 1


@pytest.mark.parametrize("columns", [1, 7, 480])
@pytest.mark.parametrize("name", SCENES)
def test_pixel_columns_keep_the_areas(name: str, columns: int) -> None:
    made = boxes(SCENES[name])
    part = made.total / columns
    for means, area in zip(averaged(made, columns)[:3], made.areas, strict=True):
        assert means.sum() * part == pytest.approx(area)


def test_a_narrow_endless_box_is_seen_in_its_column() -> None:
    p = " ".join(["1/1000"] * 1000)
    q = " ".join(["1/999"] * 500 + ["0"] + ["1/999"] * 499)
    endless = averaged(boxes(scene(p, q)), 300)[3]
    assert 1 <= endless.sum() <= 2
    assert endless[150]


@given(st.lists(st.integers(1, 50), min_size=2, max_size=12), st.data())
def test_an_edge_dragged_to_a_place_is_there_when_the_others_keep_their_proportions(
    weights: list[int], data: st.DataObject
) -> None:
    p = np.array(weights) / sum(weights)
    made = boxes_of(p.tolist(), p.tolist(), p.tolist())
    row = data.draw(st.integers(0, len(weights) - 2))
    before = made.edges[row] / (1 - p[row])
    place = data.draw(st.floats(before, 1.0))
    value = width_for_edge(made, row, place)
    others = p * (1 - value) / (1 - p[row])
    assert others[:row].sum() + value == pytest.approx(place)


def test_an_edge_dragged_alone_changes_one_width_only() -> None:
    made = boxes(die())
    assert width_for_edge(made, 1, 0.25, alone=True) == pytest.approx(0.15)
    assert width_for_edge(made, 1, 0.05, alone=True) == 0


def test_edges_are_found_within_reach_and_the_outer_ones_are_none() -> None:
    made = boxes(die())
    assert edge_at(made, 0.205, 0.01) == 1
    assert edge_at(made, 0.25, 0.01) is None
    assert edge_at(made, 0.0, 0.01) is None
    assert edge_at(made, 1.0, 0.01) is None


def test_a_line_at_a_height_is_a_probability_in_every_unit() -> None:
    assert q_for_height(1, 2) == pytest.approx(0.5)
    assert q_for_height(1, math.e) == pytest.approx(1 / math.e)
    assert q_for_height(-1, 2) == 1
    assert q_for_height(3, 2, above=40) == pytest.approx(0.125 / 2)
    assert q_for_height(3, 2, above=80) == 0


@given(st.lists(st.floats(0, 60), min_size=1, max_size=40), st.floats(5, 60))
def test_labels_never_touch(widths: list[float], wide: float) -> None:
    edges = np.concatenate(([0.0], np.cumsum(widths)))
    rows = label_places(edges, [wide] * len(widths), 4.0)
    middles = [(edges[row] + edges[row + 1]) / 2 for row in rows]
    assert rows == sorted(rows)
    assert all(later - one >= wide + 4 - 1e-6 for one, later in pairwise(middles))
