"""The gallery: the reference cases are exact, and every entry is fit to be shown."""

from __future__ import annotations

import re

import pytest

from xent_gui.assets import asset_names, asset_text
from xent_gui.core.document.readout import Readout
from xent_gui.core.formats.gallery import FIRST, gallery, gallery_document
from xent_gui.core.formats.xent_json import to_json

KEYS = [entry.key for entry in gallery()]


@pytest.mark.parametrize(
    ("key", "measure", "value"),
    [
        ("fair-die", "entropy_p", "1.7918"),
        ("biased-die", "entropy_p", "1.4979"),
        ("extreme-die", "entropy_p", "0.2790"),
        ("observed-die-fair-belief", "cross_entropy", "1.7946"),
        ("observed-die-biased-belief", "cross_entropy", "1.8356"),
        ("observed-die-biased-belief", "kl_divergence", "0.3378"),
        ("observed-die-biased-belief", "nll_mean", "1.7889"),
        ("biased-die", "kl_divergence", "0.2939"),
        ("fair-coin", "entropy_p", "1.0000"),
        ("classifier", "cross_entropy", "0.3701"),
        ("weather-forecast", "entropy_p", "1.7500"),
        ("weather-forecast", "kl_divergence", "0.2500"),
        ("english-letters", "cross_entropy", "4.7004"),
        ("missed-outcome", "cross_entropy", "∞"),
    ],
)
def test_the_numbers_that_the_notes_promise(key: str, measure: str, value: str) -> None:
    assert Readout(gallery_document(key).scenes[0]).text(measure) == value


def test_the_observed_die_is_a_hundred_rolls() -> None:
    scene = gallery_document(FIRST).scenes[0]
    assert scene.p.texts == ("1/6",) * 6
    assert scene.q.texts == ("0.18", "0.18", "0.15", "0.17", "0.17", "0.15")
    assert scene.counts == (18, 18, 15, 17, 17, 15)


@pytest.mark.parametrize("key", KEYS)
def test_every_entry_sums_to_one_and_is_explained_in_two_sentences(key: str) -> None:
    document = gallery_document(key)
    for scene in document.scenes:
        assert scene.p.total == scene.q.total == 1
        sentences = re.findall(r"[.!?](?=\s|$)", re.sub(r"“[^”]*”|P\. Norvig", "", scene.notes))
        assert len(sentences) == 2, scene.notes
        assert len(set(scene.labels)) == len(scene)
    assert to_json(document) == asset_text(f"gallery/{key}.xent"), "written as the program writes it"


def test_the_index_names_every_file_once() -> None:
    assert sorted(f"{key}.xent" for key in KEYS) == asset_names("gallery", ".xent")
    assert len({entry.title for entry in gallery()}) == len(KEYS) == 11
    assert FIRST in KEYS
    assert [entry.group for entry in gallery()] == sorted(
        (entry.group for entry in gallery()), key=["Dice", "First steps", "Language and learning"].index
    )


def test_an_unknown_key() -> None:
    with pytest.raises(KeyError):
        gallery_document("../index")
