"""The .xent file: exact round trips, and a sentence for everything else."""

from __future__ import annotations

import json
import time
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.document.scenes import alone, observed_die, scene_of, scenes
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.staging import Staging
from xent_gui.core.document.state import Document, Scene
from xent_gui.core.document.units import BITS
from xent_gui.core.document.wording import clean_line, clean_text
from xent_gui.core.formats.xent_json import FormatError, from_json, to_json

OUTCOME = '{"label": "a", "p": "1/6", "q": "0.18"}'
words = st.text(max_size=12).map(clean_line)


def file_of(outcomes: str = OUTCOME, scene: str = "", top: str = "") -> str:
    return f'{{"format": "xent", "version": 1, {top} "scenes": [{{{scene} "outcomes": [{outcomes}]}}]}}'


def refusal(source: str | bytes) -> str:
    with pytest.raises(FormatError) as caught:
        from_json(source)
    message = str(caught.value)
    assert message.endswith(".")
    assert "\n" not in message
    return message


@st.composite
def worded(draw: st.DrawFn) -> Scene:
    """A scene with titles, notes and labels of any characters."""
    scene = draw(scenes(max_outcomes=4))
    labels = tuple(draw(words) for _ in scene.labels)
    notes = draw(st.text(max_size=40).map(clean_text))
    return scene.with_(title=draw(words), labels=labels, notes=notes)


@given(st.lists(worded(), min_size=1, max_size=4))
def test_what_is_written_is_read_back_exactly(found: list[Scene]) -> None:
    document = Document(tuple(found))
    text = to_json(document)
    again = from_json(text)
    assert again == document
    assert from_json(text.encode()) == document
    assert to_json(again) == text
    assert [scene.p.texts for scene in again.scenes] == [scene.p.texts for scene in found], "as typed"


@given(st.lists(st.fractions(min_value=0, max_value=3), min_size=1, max_size=6))
def test_computed_values_come_back_exactly(values: list[Fraction]) -> None:
    side = Distribution.exact(values)
    scene = Scene("", ("",) * len(side), side, side, (None,) * len(side))
    assert tuple(from_json(to_json(alone(scene))).scenes[0].p) == tuple(values)


def test_a_fraction_longer_than_can_be_typed_comes_back() -> None:
    long = Fraction(3**30_000, 7**30_000)
    side = Distribution.exact([long])
    text = to_json(alone(Scene("", ("",), side, side, (None,))))
    again = from_json(text)
    assert again.scenes[0].p[0] == long
    assert to_json(again) == text


def test_one_outcome_a_line_and_a_last_line_feed() -> None:
    text = to_json(alone(observed_die().with_(unit=BITS, locked=frozenset({1}))))
    assert '        {"label": "1", "p": "1/10", "q": "0.18", "n": 18},\n' in text
    assert '"q": "0.18", "n": 18, "locked": true},\n' in text
    assert text.endswith("}\n")
    assert json.loads(text)["scenes"][0]["unit"] == "bits"


def test_fields_that_are_left_out_have_their_defaults() -> None:
    (scene,) = from_json(file_of('{"p": "1", "q": "1"}')).scenes
    assert (scene.title, scene.notes, scene.unit.key, scene.decimals) == ("Untitled", "", "nats", 4)
    assert scene.labels == ("1",)
    assert scene.counts == (None,)


def test_unknown_keys_are_ignored() -> None:
    text = file_of('{"label": "a", "p": "1", "q": "1", "colour": [1e999]}', '"stage": {"x": 1},', '"by": 3,')
    assert from_json(text) == from_json(file_of('{"label": "a", "p": "1", "q": "1"}'))


def test_staging_is_written_only_where_it_says_something() -> None:
    assert "staging" not in to_json(alone(observed_die()))
    staged = observed_die().with_(staging=Staging("chart", steps=(("p",), ("q",))))
    text = to_json(alone(staged))
    assert '"staging": {"layout": "chart", "steps": [["p"], ["q"]]}' in text


def test_layouts_and_parts_of_a_newer_version_are_kept() -> None:
    staging = '"staging": {"layout": "hologram", "charts": ["cube"], "steps": [["smell"]], "sound": 3},'
    document = from_json(file_of(scene=staging))
    assert document.scenes[0].staging == Staging("hologram", ("cube",), steps=(("smell",),))
    assert from_json(to_json(document)) == document


def test_json_numbers_keep_their_digits() -> None:
    (scene,) = from_json(file_of('{"label": "a", "p": 0.1000000000000000055511, "q": 1e-300, "n": 7}')).scenes
    assert scene.p.texts == ("0.1000000000000000055511",)
    assert scene.p[0] == Fraction("0.1000000000000000055511")
    assert scene.q[0] == Fraction(1, 10**300)
    assert scene.counts == (7,)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_trouble(encoding: str) -> None:
    assert from_json(file_of().encode(encoding)) == from_json(file_of())
    assert from_json("\ufeff" + file_of()) == from_json(file_of())


def test_halves_of_characters_become_marks() -> None:
    (scene,) = from_json(file_of('{"label": "a\\ud800\\u0007b", "p": "1", "q": "1"}')).scenes
    assert scene.labels == ("a\ufffd b",)


HEAD = '{"format": "xent", "version": 1'
REFUSED = {
    "": "The document is damaged in line 1, column 1: expecting value.",
    '{"format": "xent",\n "version" 1}': "The document is damaged in line 2, column 12: "
    "expecting ':' delimiter.",
    "[]": 'This is not a xent document: it does not begin with {"format": "xent".',
    '{"format": "other"}': 'This is not a xent document: it does not begin with {"format": "xent".',
    '{"format": "xent"}': "The document does not say its version: “version” must be a whole number from 1.",
    HEAD + "}": "The document has no scenes: “scenes” must be a list of at least one.",
    '{"format": "xent", "version": 2}': "The document was written by a newer xent (version 2 of the format; "
    "this one reads up to 1): update the program to open it.",
    HEAD + ', "scenes": []}': "The document has no scenes: “scenes” must be a list of at least one.",
    HEAD + ', "scenes": [3]}': "Scene 1 is not an object in braces, with its title and outcomes.",
    HEAD + ', "scenes": [{"title": "a"}]}': "Scene 1 has no outcomes: “outcomes” must be a list.",
    '{"format": "xent", "format": "xent"}': "The document has “format” twice in one object, so its meaning "
    "is ambiguous.",
    file_of("3"): "Scene 1, outcome 1 is not an object such as {“label”: …, “p”: …, “q”: …}.",
    file_of(
        OUTCOME + ', {"label": "b", "q": "1"}'
    ): "Scene 1, outcome 2: p is missing, and a number such as “1/6” is needed.",
    file_of('{"p": null, "q": "1"}'): "Scene 1, outcome 1: p is null, and a number such as “1/6” is needed.",
    file_of(
        '{"p": ["1"], "q": "1"}'
    ): "Scene 1, outcome 1: p is a list, and a number such as “1/6” is needed.",
    file_of(
        '{"p": "1", "q": "-1"}'
    ): "Scene 1, outcome 1, q: “-1” is negative, and a probability or count is zero "
    "or more: type a number such as 0.18, 0,18, 1/6, 18 % or 1e-3.",
    file_of(
        '{"p": 1e1000, "q": "1"}'
    ): "Scene 1, outcome 1, p: “1e1000” has a power of ten beyond 999: type a "
    "number such as 0.18, 0,18, 1/6, 18 % or 1e-3.",
    file_of('{"p": NaN, "q": "1"}'): "The document holds NaN, which is not a finite number.",
    file_of('{"p": -Infinity, "q": "1"}'): "The document holds -Infinity, which is not a finite number.",
    file_of(
        '{"label": true, "p": "1", "q": "1"}'
    ): "Scene 1, outcome 1: the label is true, and a text is needed.",
    file_of(
        '{"p": "1", "q": "1", "n": "a"}'
    ): "Scene 1, outcome 1, n: “a” is not a whole number: type a whole "
    "number such as 12 or 1 000, or nothing.",
    file_of(
        '{"p": "1", "q": "1", "n": [1]}'
    ): "Scene 1, outcome 1: n is a list, and a whole number is needed.",
    file_of(
        '{"p": "1", "q": "1", "locked": 1}'
    ): "Scene 1, outcome 1: “locked” is “1”, and true or false is needed.",
    file_of(scene='"title": 3,'): "Scene 1: title is not a text in quotation marks.",
    file_of(scene='"unit": "e",'): "Scene 1: unit is “e”, and must be “nats”, “bits” or “bans”.",
    file_of(scene='"decimals": 13,'): "Scene 1: decimals is “13”, and must be a whole number from 0 to 12.",
    file_of(scene='"answers": [{"measure": []}],'): "Scene 1: answers must each name a measure.",
    file_of(scene='"staging": [],'): "Scene 1: staging must be an object in braces, such as "
    "{“layout”: “chart”}.",
    file_of(scene='"staging": {"layout": 3},'): "Scene 1: staging has in “layout” something that is not a "
    "short text in quotation marks.",
    file_of(scene='"staging": {"charts": "bars"},'): "Scene 1: staging must have in “charts” a list of at "
    "most 1,000 texts.",
    file_of(scene='"staging": {"steps": ["p"]},'): "Scene 1: staging must have in “steps” a list of at "
    "most 1,000 texts.",
    file_of(scene='"staging": {"steps": "p"},'): "Scene 1: staging must have in “steps” a list of at "
    "most 1,000 lists of texts.",
    file_of(scene='"staging": {"notes": 1},'): "Scene 1: staging says in “notes” “1”, and true or false is "
    "needed.",
    file_of(scene='"staging": {"strip": []},'): "Scene 1: staging says in “strip” something else, and true "
    "or false is needed.",
}


@pytest.mark.parametrize("source", REFUSED)
def test_what_cannot_be_read_is_told_in_a_sentence(source: str) -> None:
    assert refusal(source) == REFUSED[source]


def test_bytes_that_are_no_text() -> None:
    assert refusal(b'{"format": "\xff"}') == "The document is not text in UTF-8: byte 13 is damaged."


def test_nesting_that_would_overflow_the_stack() -> None:
    assert refusal("[" * 200_000) == "The document is nested too deeply to be one of xent's."
    assert "nested" in refusal('{"a":' * 200_000)


def test_long_numbers_are_refused_at_once() -> None:
    start = time.process_time()
    assert "longer than" in refusal(file_of('{"p": ' + "9" * 5_000_000 + ', "q": "1"}'))
    assert time.process_time() - start < 2


def test_too_many_scenes_are_refused() -> None:
    scene = '{"outcomes": []}'
    text = f'{{"format": "xent", "version": 1, "scenes": [{",".join([scene] * 1001)}]}}'
    assert refusal(text) == "The document has 1,001 scenes; 1,000 are the most that are read."


@settings(max_examples=200)
@given(st.binary(max_size=60) | st.text(max_size=60))
def test_anything_is_a_document_or_a_refusal(source: bytes | str) -> None:
    try:
        assert isinstance(from_json(source), Document)
    except FormatError as error:
        assert str(error).endswith(".")


KEYS = """
    format version scenes outcomes label p q n locked title notes unit decimals answers measure terms
    staging layout charts readouts strip steps
"""
trees = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(KEYS.split()),
            inner,
            max_size=6,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=200)
@given(trees, trees, trees)
def test_any_json_in_any_place_is_a_document_or_a_refusal(
    outcome: object, field: object, top: object
) -> None:
    good = json.loads(OUTCOME)
    if isinstance(outcome, dict):
        good |= outcome
    scene = {"outcomes": [good], **(field if isinstance(field, dict) else {"answers": field})}
    for value in (top, {"format": "xent", "version": 1, "scenes": [scene, top]}):
        try:
            assert isinstance(from_json(json.dumps(value)), Document)
        except FormatError as error:
            assert str(error).endswith(".")


@given(st.data())
def test_a_damaged_file_is_a_document_or_a_refusal(data: st.DataObject) -> None:
    whole = to_json(alone(observed_die())).encode()
    place = data.draw(st.integers(0, len(whole) - 1))
    damaged = whole[:place] + data.draw(st.binary(max_size=3)) + whole[place + data.draw(st.integers(0, 3)) :]
    try:
        assert isinstance(from_json(damaged), Document)
    except FormatError as error:
        assert str(error).endswith(".")


def test_a_hundred_thousand_outcomes_come_back_as_they_were() -> None:
    """How long it takes is measured by `./dev bench files`."""
    size = 100_000
    p = Distribution.typed([f"0.0000{place * 7919 % 10**6:06d}" for place in range(size)])
    q = Distribution.typed([f"{place % 97}/{size + place}" for place in range(size)])
    document = alone(Scene("", tuple(map(str, range(size))), p, q, tuple(range(size))))
    assert from_json(to_json(document)) == document


def test_scene_of_the_tests_is_what_it_says() -> None:
    assert from_json(to_json(alone(scene_of("1/6 5/6", "0,5 0.5")))).scenes[0].q.texts == ("0,5", "0.5")
