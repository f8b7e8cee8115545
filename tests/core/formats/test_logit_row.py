"""Rows of logits as people have them."""

from __future__ import annotations

import pytest

from xent_gui.core.formats.logit_row import split_logits


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("2 1 0.1", ["2", "1", "0.1"]),
        ("2\t1\n0,1", ["2", "1", "0,1"]),
        ("2; 1; 0,1", ["2", "1", "0,1"]),
        ("[2.0, -1.5, 1e-3]", ["2.0", "-1.5", "1e-3"]),
        ("1.5,2.5", ["1.5", "2.5"]),
        ("1,5,2", ["1", "5", "2"]),
        ("1,5 2", ["1,5", "2"]),
        ("tensor([ 2., -inf])", ["2.", "-inf"]),
        ("array([1.0, 2.0])", ["1.0", "2.0"]),
        ("tensor([1., 2.], grad_fn=<AddBackward0>)", ["1.", "2."]),
        ("  ", []),
        (",", []),
    ],
)
def test_rows_are_split(text: str, parts: list[str]) -> None:
    assert split_logits(text) == parts
