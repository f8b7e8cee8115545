"""Observations, typed or in a dataframe, to counts; and which outcome a label is."""

from __future__ import annotations

import shutil
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from xent_gui.core.formats.errors import FormatError
from xent_gui.core.formats.matching import match_outcomes
from xent_gui.core.formats.observations import count_outcomes
from xent_gui.core.formats.sequence import (
    MAX_TYPED,
    SEPARATORS,
    Separator,
    count_sequence,
    guess_separator,
)
from xent_gui.core.formats.tally import Tally

DIE = ("1", "2", "3", "4", "5", "6")
ROLLS = [18, 18, 15, 17, 17, 15]


def typed(text: str, labels: tuple[str, ...] = DIE) -> dict[str, int]:
    return dict(count_sequence(text, guess_separator(text, labels)).counts)


@pytest.mark.parametrize(
    "text",
    [
        "3, 1, 6, 6, 2", "3,1,6,6,2", "3 1 6 6 2", "3;1;6;6;2", "3\t1\t6\t6\t2", "3\n1\n6\n6\n2\n",
        "3 1 6\n6 2", "3, 1, 6,\n6, 2,\n", "31662", '"3", "1", "6", "6", "2"', "['3', '1', '6', '6', '2']",
        "(3, 1, 6, 6, 2)", "3\r\n1\r\n6\r\n6\r\n2", "\ufeff3 1 6 6 2", "  3,  1 ,6,6 , 2  ",
        "3.0, 1.0, 6.0, 6.00, 2.", "3.0; 1,0; +6; 6; 2",
    ],
)  # fmt: skip
def test_the_same_five_rolls_however_they_are_typed(text: str) -> None:
    matched = match_outcomes(DIE, count_sequence(text, guess_separator(text, DIE)))
    assert matched.counts == (1, 1, 1, 0, 0, 2)
    assert matched.unknown == () and matched.blank == 0


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("HTTH", {"H": 2, "T": 2}),
        ("H T\nT H", {"H": 2, "T": 2}),
        ("sun rain sun", {"sun": 2, "rain": 1}),
        ("New York\nBoston\nNew York", {"New York": 2, "Boston": 1}),
        ("New York, Boston", {"New York": 1, "Boston": 1}),
        ('"Portland, Oregon", "say ""hi""", it\'s', {"Portland, Oregon": 1, 'say "hi"': 1, "it's": 1}),
        ('"New York" Boston', {"New York": 1, "Boston": 1}),
        ("'tis, 5\" wide", {"'tis": 1, '5" wide': 1}),
        ("0,5; 1,5; 0,5", {"0,5": 2, "1,5": 1}),
    ],
)
def test_letters_and_words_and_quotation_marks(text: str, counts: dict[str, int]) -> None:
    assert typed(text, ("H", "T")) == counts


def test_the_outcomes_decide_where_the_text_could_be_read_in_two_ways() -> None:
    assert typed("aab", ("a", "b")) == {"a": 2, "b": 1}
    assert typed("aab", ("aab", "b")) == {"aab": 1}
    assert typed("New York Boston", ("New York Boston",)) == {"New York Boston": 1}


def test_an_empty_entry_is_told_and_a_separator_at_the_end_is_none() -> None:
    assert count_sequence("3, , 1,, 2,", ",") == Tally({"1": 1, "2": 1, "3": 1}, blank=2)


def test_what_is_too_long_to_type_belongs_into_a_file() -> None:
    with pytest.raises(FormatError, match="save it as a file"):
        count_sequence("1 " * MAX_TYPED, " ")


@given(
    st.one_of(st.text(max_size=200), st.text(alphabet="ab1.,;\t\n\r \"'[](){}", max_size=200)),
    st.sampled_from(list(SEPARATORS)),
)
@example('"a\n', ",")
@example("\ud800, \0", ",")
def test_no_text_is_ever_refused_or_loses_an_entry(text: str, separator: Separator) -> None:
    tally = count_sequence(text, separator)
    assert guess_separator(text, DIE) in SEPARATORS
    assert all(number > 0 for number in tally.counts.values()) and tally.blank >= 0
    matched = match_outcomes(DIE, tally)
    assert matched.known + matched.left_over == tally.total


@given(
    st.lists(st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters="\"'[({"), min_size=1)),
    st.sampled_from([";", "\t", ",", "\n", " "]),
)
def test_every_entry_between_separators_is_counted(words: list[str], separator: Separator) -> None:
    words = [word for word in words if separator not in word]
    tally = count_sequence(separator.join([*words, ""]), separator)
    assert tally.total + tally.blank == len(words)


# which outcome a label is


def matched(labels: tuple[str, ...], *observed: str, ignore_case: bool = False) -> list[str]:
    """The outcome each label is counted for, "?" for none."""
    found = []
    for label in observed:
        one = match_outcomes(labels, Tally.of([(label, 1)]), ignore_case)
        found.append(labels[one.counts.index(1)] if one.known else "?")
    return found


def test_plain_numbers_are_compared_by_value() -> None:
    assert matched(DIE, "3", " 3 ", "3.0", "3,00", "3.", "+3") == ["3"] * 6
    assert matched(("-1", "0", "1"), "−1.0", "-0", "-1") == ["-1", "0", "-1"]
    assert matched(("0.5", "x"), "0,50", ".5") == ["0.5", "?"]


def test_codes_fractions_and_powers_are_words() -> None:
    assert matched(DIE, "03", "6/2", "300%", "3e0", "3 0") == ["?"] * 5
    assert matched(("1/6", "50 %"), "1/6", "50 %") == ["1/6", "50 %"]


def test_case_counts_unless_it_is_ignored() -> None:
    assert matched(("Heads", "tails"), "heads", "tails") == ["?", "tails"]
    assert matched(("Heads", "tails"), "heads", "TAILS", ignore_case=True) == ["Heads", "tails"]
    assert matched(("a", "A"), "a", "A", ignore_case=True) == ["a", "A"], "the same letters come first"


def test_letters_that_look_the_same_are_the_same() -> None:
    assert matched(("é",), "e\u0301") == ["é"]


def test_a_label_that_could_be_two_outcomes_is_unknown() -> None:
    assert matched(("3", "3.0"), "3", "3.0", "3.00") == ["3", "3.0", "?"]
    assert matched(("ab", "aB"), "AB", ignore_case=True) == ["?"]
    assert match_outcomes(("a", "a"), Tally({"a": 2})).counts == (2, 0)


def test_unknown_labels_come_with_their_counts_in_natural_order() -> None:
    tally = count_sequence("10, 9, b, 1, 9.0, a, 9.0", ",")
    found = match_outcomes(("1",), tally)
    assert found.unknown == (("9.0", 3), ("10", 1), ("a", 1), ("b", 1))
    assert (found.known, found.left_over) == (1, 6)


# dataframes

ROWS: list[Any] = [str(face) for face, times in enumerate(ROLLS, 1) for _ in range(times)]


def counted(frame: Any) -> Tally:
    tally = count_outcomes(frame, "face")
    assert list(tally.counts) == sorted(tally.counts)
    return tally


EXPECTED = Tally(dict(zip(DIE, ROLLS, strict=True)), blank=2)


def test_polars_eager_and_lazy() -> None:
    polars = pytest.importorskip("polars")
    frame = polars.DataFrame({"x": range(102), "face": [*ROWS, None, ""]})
    assert counted(frame) == counted(frame.lazy()) == EXPECTED
    whole = frame.with_columns(polars.col("face").str.to_integer(strict=False))
    assert counted(whole) == counted(whole.cast({"face": polars.Float64})) == EXPECTED


def test_pandas_where_missing_whole_numbers_become_floats() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"face": [*map(int, ROWS), None, None]})
    assert frame["face"].dtype == "float64"
    assert counted(frame) == EXPECTED


def test_duckdb_without_pyarrow_in_between() -> None:
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE rolls (face DOUBLE)")
        connection.executemany("INSERT INTO rolls VALUES (?)", [[float(row)] for row in ROWS])
        connection.execute("INSERT INTO rolls VALUES (NULL), ('nan')")
        assert counted(connection.table("rolls")) == EXPECTED


@pytest.mark.filterwarnings("ignore:Dask support is moving:FutureWarning")  # narwhals-dask is not yet there
def test_dask_runs_in_its_own_threads() -> None:
    pandas = pytest.importorskip("pandas")
    dask = pytest.importorskip("dask.dataframe")
    frame = dask.from_pandas(pandas.DataFrame({"face": [*ROWS, None, ""]}), npartitions=5)
    assert counted(frame) == EXPECTED


def test_spark_counts_without_pyarrow() -> None:
    """Only where PySpark and Java are: together they are half a gigabyte."""
    sql = pytest.importorskip("pyspark.sql")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java")
    session = sql.SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        frame = session.createDataFrame([(row,) for row in [*ROWS, None, ""]], "face string")
        assert counted(frame) == EXPECTED
    finally:
        session.stop()


def test_what_is_no_frame_or_no_column_is_told() -> None:
    polars = pytest.importorskip("polars")
    with pytest.raises(FormatError, match="“list” is no dataframe"):
        count_outcomes([1, 2], "face")
    with pytest.raises(FormatError, match="no column “face”; it has roll, q"):
        count_outcomes(polars.DataFrame({"roll": [1], "q": [2]}), "face")


def test_a_column_of_all_different_values_is_refused() -> None:
    polars = pytest.importorskip("polars")
    frame = polars.LazyFrame({"id": polars.int_range(1_500_000, eager=True)})
    with pytest.raises(FormatError, match="more than 1,000,000 different values"):
        count_outcomes(frame, "id")
