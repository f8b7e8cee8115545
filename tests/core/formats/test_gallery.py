"""The gallery: the reference cases are exact, and every entry is fit to be shown."""

from __future__ import annotations

import math
import re
from decimal import Decimal

import pytest

from xent_gui.assets import asset_names, asset_text
from xent_gui.core.document.readout import MEASURES, TERM_COLUMNS, Readout
from xent_gui.core.formats.gallery import FIRST, gallery, gallery_document
from xent_gui.core.formats.xent_json import to_json

KEYS = [entry.key for entry in gallery() if entry.group != "Talks"]
TALKS = [entry.key for entry in gallery() if entry.group == "Talks"]
GROUPS = ["Dice", "First steps", "Language and learning", "Talks"]


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
    assert sorted(f"{key}.xent" for key in TALKS) == [
        f"talks/{name}" for name in asset_names("gallery/talks", ".xent")
    ]
    assert len({entry.title for entry in gallery()}) == len(KEYS) + len(TALKS) == 13
    assert FIRST in KEYS
    assert [entry.group for entry in gallery()] == sorted(
        (entry.group for entry in gallery()), key=GROUPS.index
    )


def test_an_unknown_key() -> None:
    with pytest.raises(KeyError):
        gallery_document("../index")


@pytest.mark.parametrize("key", TALKS)
def test_a_talk_is_finished_enough_to_be_given(key: str) -> None:
    document = gallery_document(key)
    assert to_json(document) == asset_text(f"gallery/{key}.xent"), "written as the program writes it"
    assert 12 <= len(document.scenes) <= 20
    assert document.scenes[0].staging.layout == document.scenes[-1].staging.layout == "title"
    for scene in document.scenes:
        assert scene.p.total == scene.q.total == 1
        line, _, speaker = scene.notes.partition("\n\n")
        assert line and speaker, "a line for the slide, and notes for whoever speaks"
        assert "\n" not in line and len(line) <= (160 if scene.staging.layout == "title" else 130)


@pytest.mark.parametrize("key", TALKS)
def test_every_number_that_a_talk_says_is_a_number_that_it_shows(key: str) -> None:
    """Four decimals are the program's: each must be a measure or a term of a scene of the talk."""
    scenes = gallery_document(key).scenes
    readouts = [Readout(scene) for scene in scenes]
    shown = {readout.text(measure) for readout in readouts for measure in MEASURES}
    shown |= {cell for readout in readouts for column in TERM_COLUMNS for cell in readout.cells(column)}
    entropy, crossed = Decimal("1.7918"), Decimal("1.7946")
    assert {str(entropy), str(crossed)} <= shown or key != "talks/word-by-word"
    # said on purpose: the difference of two rounded numbers, the sum of rounded terms, ln 2
    shown |= {str(crossed - entropy), "1.8357", f"{math.log(2):.4f}"}
    for scene in scenes:
        for number in re.findall(r"(?<![\d.])[−]?\d+\.\d{4}(?!\d)", scene.notes):
            assert number in shown, (scene.title, number)
