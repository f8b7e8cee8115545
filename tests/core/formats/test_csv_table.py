"""Tables of text: how they are guessed, changed, read and written."""

from __future__ import annotations

import csv
import time
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.document.scenes import observed_die, scene_of, scenes
from xent_gui.core.document.state import Scene
from xent_gui.core.formats.csv_table import guess_reading, preview, read_table, write_table
from xent_gui.core.formats.errors import FormatError
from xent_gui.core.formats.reading import Reading

Die = tuple[tuple[str, ...], ...]


def read(text: str | bytes, **given_parts: object) -> Scene:
    data = text.encode() if isinstance(text, str) else text
    return read_table(data, guess_reading(data, **given_parts))  # type: ignore[arg-type]


def columns(scene: Scene) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[int | None, ...]]:
    return scene.labels, scene.p.texts, scene.q.texts, scene.counts


def refusal(text: str | bytes, reading: Reading | None = None) -> str:
    data = text.encode() if isinstance(text, str) else text
    with pytest.raises(FormatError) as caught:
        read_table(data, reading or guess_reading(data))
    message = str(caught.value)
    assert message.endswith(".")
    assert "\n" not in message
    return message


AB, HALVES, NONE = ("a", "b"), ("0.5", "0.5"), (None, None)
COMMAS, SHARES = ("0,5", "0,5"), ("1/2", "1/2")

READ = {
    # two columns, no header: csv.Sniffer takes the comma
    "a;0,5\nb;0,5": (AB, COMMAS, SHARES, NONE),
    "a\t0,5\nb\t0,5\n": (AB, COMMAS, SHARES, NONE),
    "a|0.5\r\nb|0.5\r\n": (AB, HALVES, SHARES, NONE),
    "a,0.5\rb,0.5\r": (AB, HALVES, SHARES, NONE),
    '"a" ,0.5\n"b" ,0.5': (AB, HALVES, SHARES, NONE),
    "\n\na, 0.5 \n\n b,0.5\n\n": (AB, HALVES, SHARES, NONE),
    'x,p\na,"0,5"\nb,"0,5"': (AB, COMMAS, SHARES, NONE),
    "sep=;\na;0,5\nb;0,5": (AB, COMMAS, SHARES, NONE),
    # columns in any order
    "q;n;x;p\n0.25;3;a;0.5\n0.75;4;b;0.5": (AB, HALVES, ("0.25", "0.75"), (3, 4)),
    "Count,Predicted,Class,True\n3,0.25,a,0.5\n4,0.75,b,0.5": (AB, HALVES, ("0.25", "0.75"), (3, 4)),
    "q,x\n0.5,a\n0.5,b": (AB, SHARES, HALVES, NONE),
    "letter,frequency\na,0.5\nb,0.5": (AB, HALVES, SHARES, NONE),
    "word count,word\n3,a\n1,b": (AB, ("0.75", "0.25"), SHARES, (3, 1)),
    # outcomes that are numbers, no outcomes, counts alone
    "1,0.5,0.25\n2,0.5,0.75": (("1", "2"), HALVES, ("0.25", "0.75"), NONE),
    "1,18\n2,6": (("1", "2"), ("0.75", "0.25"), SHARES, (18, 6)),
    "0.5\n0.5": (("1", "2"), HALVES, SHARES, NONE),
    "0,5\n0,5": (("1", "2"), COMMAS, SHARES, NONE),
    "n\n3\n1": (("1", "2"), ("0.75", "0.25"), SHARES, (3, 1)),
    "18\n6": (("1", "2"), ("0.75", "0.25"), SHARES, (18, 6)),
    "x,p,n\na,0.5,3\nb,0.5,1": (AB, HALVES, ("0.75", "0.25"), (3, 1)),
    "x,p,n\na,0.5,\nb,0.5,": (AB, HALVES, SHARES, NONE),
    "1": (("1",), ("1",), ("1",), (None,)),
    "cat,0,0.1\ndog,1,0.9": (("cat", "dog"), ("0", "1"), ("0.1", "0.9"), NONE),
    # numbers of every kind, as typed
    "a,18 %\nb,82%": (AB, ("18 %", "82%"), SHARES, NONE),
    "a;1/6;½\nb;5/6;.5": (AB, ("1/6", "5/6"), ("½", ".5"), NONE),
    # labels with anything in them
    'x,p\n"red, ""dark"" ",0.5\n"two\nlines",0.5': (('red, "dark"', "two lines"), HALVES, SHARES, NONE),
    "red|dark,0.5\nb;c,0.5": (("red|dark", "b;c"), HALVES, SHARES, NONE),
    "red, dark;0,5\nb;0,5": (("red, dark", "b"), COMMAS, SHARES, NONE),
}


@pytest.mark.parametrize("text", READ)
def test_tables_are_read_as_a_person_would(text: str) -> None:
    assert columns(read(text)) == READ[text]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"]
)
def test_every_encoding(encoding: str) -> None:
    data = "größe;p;q\nä;0,5;0,5\nb;0,5;0,5\n".encode(encoding)
    assert columns(read(data)) == (("ä", "b"), COMMAS, COMMAS, NONE)


def test_sniffing_characters_would_be_wrong() -> None:
    assert csv.Sniffer().sniff("a;0,5\nb;0,5").delimiter == ","


def test_the_reading_is_told_and_can_be_changed() -> None:
    data = b"x;a;b\n1;0,2;0,3\n2;0,8;0,7\n"
    reading = guess_reading(data)
    assert reading == Reading(";", ",", "utf-8", True, ("outcome", "p", "q"))
    assert reading.notes == (
        "Columns separated by semicolon, with a decimal comma, in UTF-8.",
        "The first row holds names.",
    )
    swapped = read_table(data, replace(reading, columns=("skip", "q", "p")))
    assert columns(swapped) == (("1", "2"), ("0,3", "0,7"), ("0,2", "0,8"), NONE)
    assert "Outcomes are numbered 1, 2, 3, …" in replace(reading, columns=("skip", "q", "p")).notes
    assert guess_reading(data, delimiter=",").delimiter == ","
    assert guess_reading(data, header=False).columns[0] == "outcome"
    assert "p is not in the table: it is 1/K for each." in replace(reading, columns=("outcome", "q")).notes


def test_what_is_not_in_the_table_is_told() -> None:
    assert guess_reading(b"18\n6").notes[2:] == (
        "Outcomes are numbered 1, 2, 3, …",
        "p is not in the table: it is n divided by the number of observations.",
        "q is not in the table: it is 1/K for each.",
    )


def test_the_preview_shows_the_first_rows_with_their_lines() -> None:
    data = b"x,p\n" + b"\n".join(b"%d,0.01" % place for place in range(1, 31))
    shown = preview(data, guess_reading(data), rows=3)
    assert shown.names == ("x", "p")
    assert shown.rows == (("1", "0.01"), ("2", "0.01"), ("3", "0.01"))
    assert shown.lines == (2, 3, 4)
    assert shown.more


def test_the_preview_of_ragged_rows_is_a_rectangle() -> None:
    shown = preview(b"a,0.5\nb\n", Reading(",", ".", "utf-8", False, ("outcome", "p", "q")))
    assert shown.rows == (("a", "0.5", ""), ("b", "", ""))
    assert not shown.more


TYPE = "type a number such as 0.18, 0,18, 1/6, 18 % or 1e-3."
REFUSED = {
    "": "The file is empty: a table of outcomes with p, q or n is needed.",
    "\n \n": "The file is empty: a table of outcomes with p, q or n is needed.",
    "hello\nworld": "No column of numbers was found: one of p, q or n is needed.",
    "x,p\n": "The table has no rows below its names.",
    "x,p\na,0.5\nb,": "Line 3, column 2 (p) is empty: a number is needed, 0 for none.",
    "x,p\n\na,0.5\nb,0.3\nc,0.2x": f"Line 5, column 2 (p): “0.2x” is not a number: {TYPE}",
    'x,p\n"two\nlines",0.5\nc,-1': "Line 4, column 2 (p): “-1” is negative, and a probability or count is "
    f"zero or more: {TYPE}",
    "x;p\na;0,5\nb;0,4\nc;0.1": "Line 4, column 2 (p): “0.1” has a point, and the decimal mark here is the "
    "comma.",
    "x,n\na,3\nb,4\nc,5.5": "Line 4, column 2 (n): “5.5” is not a whole number: type a whole number such as "
    "12 or 1 000, or nothing.",
    "x,p\na,0.5\nb,0.4\nc,0.1,9": "Line 4 has 3 cells, and there are 2 columns: “9” is too many; a cell that "
    "holds the delimiter needs quotation marks.",
    'x,p\n"a,0.5\nb,0.5': "Line 2: a quotation mark is opened and never closed.",
}


@pytest.mark.parametrize("text", REFUSED)
def test_errors_name_line_and_column(text: str) -> None:
    assert refusal(text) == REFUSED[text]


def test_a_wrong_cell_in_the_first_row_is_no_header() -> None:
    assert refusal("a,0.5x\nb,0.5\nc,0\nd,0").startswith("Line 1, column 2 (p): “0.5x” is not a number")


def test_the_same_column_chosen_twice() -> None:
    reading = Reading(",", ".", "utf-8", False, ("p", "p"))
    assert refusal("1,1", reading) == "Two columns are chosen as p, true: one is needed."


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (
            b"PK\x03\x04",
            "The file is a spreadsheet or archive (xlsx, ods, zip): save the sheet as CSV first.",
        ),
        (b"\x89PNG\r\n", "The file is a picture, not a table."),
        (b"a,0.5\n\0", "The file is not a text file: it holds zero bytes."),
        (b"1\n" * 2_000_101, "The file has 2,000,101 lines, and 1,000,000 rows are the most that are read."),
        (b"a" * 1_000_001, "Line 1 has 1,000,001 characters: this is not a table."),
        (
            b'"' + b"a\n" * 100_000,
            "Line 1: a cell has more than 131,072 characters; perhaps a quotation mark is never closed.",
        ),
    ],
    ids=["xlsx", "png", "nul", "lines", "long line", "open quote"],
)
def test_what_is_no_table(data: bytes, said: str) -> None:
    assert refusal(data) == said


def test_an_encoding_that_does_not_fit() -> None:
    data = "ä;0,5\nb;0,5".encode("cp1252")
    reading = replace(guess_reading(data), encoding="utf-8")
    assert refusal(data, reading) == "Byte 1 is damaged when the file is read as UTF-8."


def test_a_table_is_written_as_typed_or_as_decimals() -> None:
    scene = observed_die().with_(labels=("1", "2;", '"', "4", "5", "6"))
    assert write_table(scene, ";", decimal_comma=True).splitlines()[:4] == [
        "outcome;p;q;n",
        "1;1/10;0,18;18",
        '"2;";1/10;0,18;18',
        '"""";1/10;0,15;15',
    ]
    thirds = scene_of("1/3 2/3", "0,5 18%")
    assert write_table(thirds, "\t", as_typed=False).splitlines() == [
        "outcome\tp\tq",
        "1\t0.33333333333333333\t0.5",
        "2\t0.66666666666666667\t0.18",
    ]


@given(scenes(min_outcomes=1), st.sampled_from([",", ";", "\t", "|"]), st.booleans())
def test_what_is_written_is_read_back(scene: Scene, delimiter: str, comma: bool) -> None:
    text = write_table(scene, delimiter, comma)
    counted = any(count is not None for count in scene.counts)
    roles = ("outcome", "p", "q", "n") if counted else ("outcome", "p", "q")
    reading = Reading(delimiter, "," if comma else ".", "utf-8", True, roles)  # type: ignore[arg-type]
    again = read_table(text.encode(), reading, scene.title)
    assert again.labels == scene.labels
    assert tuple(again.p) == tuple(scene.p)
    assert tuple(again.q) == tuple(scene.q)
    assert again.counts == scene.counts


@given(scenes(min_outcomes=2), st.sampled_from([(",", False), (";", True), ("\t", True), ("\t", False)]))
def test_what_is_written_is_guessed(scene: Scene, form: tuple[str, bool]) -> None:
    again = read(write_table(scene, *form))
    assert (tuple(again.p), tuple(again.q), again.counts) == (tuple(scene.p), tuple(scene.q), scene.counts)


def test_a_number_beyond_all_doubles_is_read_like_any_other() -> None:
    scene = read("outcome,p,q\na,0.5,1e399\nb,0.5,0.25\n")
    assert tuple(scene.q) == (Fraction(10) ** 399, Fraction(1, 4))


@settings(max_examples=300)
@given(st.binary(max_size=80) | st.text("abpqxn0123456789.,;|\t\n\r\"'/% e-", max_size=80).map(str.encode))
def test_any_bytes_are_a_scene_or_a_refusal(data: bytes) -> None:
    try:
        reading = guess_reading(data)
        shown = preview(data, reading)
        assert all(len(row) == len(shown.names) for row in shown.rows)
        assert isinstance(read_table(data, reading), Scene)
    except FormatError as error:
        assert str(error).endswith(".")
        assert "\n" not in str(error)


@settings(max_examples=200)
@given(
    st.text('ap01.,;\n"', max_size=40),
    st.builds(
        Reading,
        st.sampled_from([",", ";", "\t", "|", ""]),
        st.sampled_from([".", ","]),
        st.sampled_from(["utf-8", "utf-16-le", "cp1252"]),
        st.booleans(),
        st.lists(st.sampled_from(["outcome", "p", "q", "n", "skip"]), max_size=5).map(tuple),
    ),
)
def test_any_reading_of_any_text_is_a_scene_or_a_refusal(text: str, reading: Reading) -> None:
    data = text.encode(reading.encoding)
    for act in (lambda: preview(data, reading), lambda: read_table(data, reading)):
        try:
            act()
        except FormatError as error:
            assert str(error).endswith(".")


def test_a_hundred_thousand_rows_are_read_in_seconds() -> None:
    rows = [f"{place};0,{place:07d};1/{place + 1};{place}" for place in range(100_000)]
    data = "\n".join(["x;p;q;n", *rows]).encode()
    start = time.process_time()
    scene = read(data)
    assert time.process_time() - start < 5
    assert scene.q[99_999] == Fraction(1, 100_000)
