"""A document by columns: exact round trips, what stayed is not made again, damage is an error."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.document.scenes import alone, observed_die, scenes
from tests.work import work
from xent_gui.core.document import edits
from xent_gui.core.document.classifier import Classifier, scene_of
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.edit import Edit
from xent_gui.core.document.state import Document, Scene, blank_scene
from xent_gui.core.document.wording import clean_line
from xent_gui.core.formats.columns import ColumnWriter, from_columns
from xent_gui.core.formats.xent_json import to_json

MANY = 5_000


def written(writer: ColumnWriter, document: Document) -> bytes:
    data = b"".join(writer.parts(document))
    assert data == b"".join(ColumnWriter().parts(document)), "what was kept is what would be made"
    return data


def same(one: Document, other: Document) -> bool:
    """Equal, and typed and computed numbers are told apart."""
    pairs = [
        (a, b) for x, y in zip(one.scenes, other.scenes, strict=True) for a, b in ((x.p, y.p), (x.q, y.q))
    ]
    typed = all(a.typed_text(row) == b.typed_text(row) for a, b in pairs for row in range(len(a)))
    return one == other and typed


@settings(max_examples=25)
@given(st.lists(scenes(max_outcomes=4), min_size=2, max_size=5), st.data())
def test_what_one_writer_writes_in_turn_is_read_back_exactly(found: list[Scene], data: st.DataObject) -> None:
    writer = ColumnWriter()
    for _ in range(4):
        chosen = data.draw(st.lists(st.sampled_from(found), min_size=1, max_size=3))
        labels = tuple(clean_line(data.draw(st.text(max_size=5))) for _ in chosen[0].labels)
        document = Document(
            (chosen[0].with_(labels=labels, locked=frozenset(range(len(labels)))), *chosen[1:])
        )
        assert same(from_columns(written(writer, document)), document)


def large_edits() -> list[Edit]:
    start = blank_scene(outcomes=MANY).q
    return [
        edits.drag_bar(0, start, 7, "q", 0.1),
        edits.drag_bar(0, start, 7, "q", 0.2),
        edits.set_probability(0, MANY - 1, "q", "1/7", "x"),
        edits.swap_p_q(0),
        edits.set_count(0, 3, "12"),
        edits.set_label(0, 2_048, "a\ud800\n“ä”"),
        edits.toggle_lock(0, [5, 6]),
        edits.normalise(0, "p"),
        edits.remove_outcomes(0, [4_000]),
        edits.insert_scenes(0, [observed_die()], "two"),
        edits.remove_scene(1),
    ]


def test_each_of_many_edits_of_many_outcomes_comes_back() -> None:
    document, writer = Document((blank_scene(outcomes=MANY),)), ColumnWriter()
    for edit in large_edits():
        document = edit.change(document)
        assert same(from_columns(written(writer, document)), document), edit.name


def test_what_stayed_is_not_made_again() -> None:
    numbers = Distribution.exact([Fraction(row + 1, 977) for row in range(MANY)])
    first = alone(blank_scene(outcomes=MANY).with_(p=numbers, q=numbers))
    writer = ColumnWriter()
    whole = work(lambda: b"".join(writer.parts(first))).calls
    typed = edits.set_probability(0, 3, "q", "0.5", "x").change(first)
    assert work(lambda: b"".join(writer.parts(typed))).calls < whole / 3


def test_a_number_too_long_to_type_and_logits_come_back() -> None:
    long = Fraction(10**5_000 + 1, 7**6_000)
    scene = blank_scene(outcomes=2).with_(p=Distribution.exact([long, 1 - long]))
    logits = scene_of(blank_scene(outcomes=3), Classifier(("1", "-1e3", "-inf"), "0.5", 1, "0.1"))
    document = Document((scene, logits))
    assert same(from_columns(written(ColumnWriter(), document)), document)


@given(st.data())
def test_damage_is_an_error_or_another_document(data: st.DataObject) -> None:
    good = b"".join(ColumnWriter().parts(Document((observed_die(), blank_scene(outcomes=70)))))
    place = data.draw(st.integers(0, len(good) - 1))
    damaged = good[:place] + data.draw(st.binary(max_size=3)) + good[place + data.draw(st.integers(0, 9)) :]
    try:
        read = from_columns(damaged)
    except (ValueError, TypeError, KeyError, OverflowError):
        return
    assert to_json(read)


@pytest.mark.parametrize(
    "damaged", [b"", b"[]", b"{}", b'{"scenes": []}', b'{"scenes": [{}]}', b'{"scenes": 3}']
)
def test_what_holds_no_document_is_an_error(damaged: bytes) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        from_columns(damaged)
