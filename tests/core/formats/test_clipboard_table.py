"""The clipboard's tables: exact values first, and nothing that a spreadsheet turns into a date."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xent_gui.core.formats.clipboard_table import read_clipboard, write_clipboard

CALC = """<!DOCTYPE html><html><head><style type="text/css"> body,td { font-size:x-small }</style></head>
<body><table cellspacing="0" border="0"><colgroup width="85"></colgroup>
<tr><td height="17" align="left"><font face="Liberation Sans">a &amp; b</font></td>
<td align="right" sdval="0.333333333333333" sdnum="1033;0;0.00">0.33</td>
<td align="right" sdval="0.18" sdnum="1031;0;0%">18%</td>
<td align="right" sdval="45992" sdnum="1031;0;TT.MM.JJ"><br></td></tr>
<!-- a comment with <td>9</td> -->
<tr><td align="left">c<br>d</td><td sdval="1" sdnum="1033;">1</td><td>x</td>
<td align="right" sdval="45992" sdnum="1033;1033;MM/DD/YY">12/01/25</td></tr>
</table></body></html>"""


def test_calc_tells_more_than_it_shows() -> None:
    assert read_clipboard("a & b\t0.33\t18%\t\nc\t1\tx\t12/01/25\n", CALC) == [
        ["a & b", "0.333333333333333", "0.18", ""],
        ["c d", "1", "x", "12/01/25"],
    ]


def test_a_date_of_calc_is_what_it_shows() -> None:
    date = (
        '<table><tr><td sdval="45992" sdnum="1033;0;MM/DD/YY">12/01/25</td><td sdval="2">2</td></tr></table>'
    )
    assert read_clipboard(None, date) == [["12/01/25", "2"]]


@pytest.mark.parametrize(
    "cell",
    [
        '<td x:num="0.3333333333">0.33</td>',
        '<td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:0.3333333333}">0.33</td>',
        "<td sdval=0.3333333333>0.33",
        '<TD SDVAL = "0.3333333333">0.33</TD>',
    ],
)
def test_other_spreadsheets_and_careless_html(cell: str) -> None:
    assert read_clipboard("0.33", f"<table><tr>{cell}<td>b</tr></table>") == [["0.3333333333", "b"]]


@pytest.mark.parametrize(
    "cell",
    [
        '<td sdval="nan">a</td>',
        '<td data-sheets-value="{">a</td>',
        '<td data-sheets-value="[[[[">a</td>',
        '<td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;a&quot;}">a</td>',
        "<td><table><tr><td>a</td></tr></table></td>",
        "<td>\n  a\n</td>",
    ],
)
def test_a_cell_without_a_value_is_what_it_shows(cell: str) -> None:
    assert read_clipboard(None, f"<table><tr>{cell}</tr></table><table><tr><td>no</td></tr></table>") == [
        ["a"]
    ]


def test_html_without_values_is_second_to_the_text() -> None:
    narrow = "<table><tr><td>a</td><td>###</td></tr></table>"
    assert read_clipboard("a\t0.25", narrow) == [["a", "0.25"]]
    assert read_clipboard(None, narrow) == [["a", "###"]]
    assert read_clipboard("just words", "<p>just words</p>") == [["just words"]]


TEXTS = {
    "0,18": [["0,18"]],
    "red, green": [["red, green"]],
    "a\tb\n1\t2\n": [["a", "b"], ["1", "2"]],
    "a\tb\r\n1\t2\r\n": [["a", "b"], ["1", "2"]],
    "a\t\n\tb": [["a", ""], ["", "b"]],
    "a\n1\t2": [["a", ""], ["1", "2"]],
    '"two\nlines"\t"say ""x"""': [["two\nlines", 'say "x"']],
    '"open\t1\nb\t2': [['"open', "1"], ["b", "2"]],
    "0.1\n0.2\n": [["0.1"], ["0.2"]],
    "a;0,5\nb;0,5": [["a", "0,5"], ["b", "0,5"]],
    "a,0.5\nb,0.5": [["a", "0.5"], ["b", "0.5"]],
    "one\ntwo, three": [["one"], ["two, three"]],
    "a\n\nb": [["a"], [""], ["b"]],
    "": [],
}


@pytest.mark.parametrize("text", TEXTS)
def test_text_is_split_as_it_was_meant(text: str) -> None:
    assert read_clipboard(text) == TEXTS[text]


def test_decimals_are_written_with_what_was_typed_beside_them() -> None:
    rows = [["1/6", "1/6", "18 %", "0,5", "−0.12", "∞"]]
    text, html = write_clipboard(rows, text_columns={0})
    assert text == "1/6\t0.16666666666666667\t0.18\t0.5\t-0.12\t∞\n"
    assert '<td sdval="0.16666666666666667" data-xent="1/6">0.16666666666666667</td>' in html
    assert 'mso-number-format:"\\@"' in html.split("</td>")[0], "a label that looks like a date stays a text"
    assert read_clipboard(text, html) == rows


@given(
    st.lists(
        st.lists(
            st.text(max_size=6).map(lambda text: " ".join(text.replace("\0", "").split()))
            | st.sampled_from(["1/3", "0,18", "½", "<b>", '"', "&amp;", "'"]),
            min_size=3,
            max_size=3,
        ),
        min_size=1,
        max_size=4,
    )
)
def test_from_window_to_window_nothing_changes(rows: list[list[str]]) -> None:
    assert read_clipboard(*write_clipboard(rows, {0})) == rows


@settings(max_examples=300)
@given(
    st.text(max_size=60) | st.none(),
    st.lists(
        st.sampled_from(
            [
                "<table>",
                "</table>",
                "<tr>",
                "<td",
                ' sdval="',
                '"',
                "'",
                ">",
                "0.5",
                "</td>",
                "<!--",
                "-->",
                "<br>",
                "&#",
            ]
        )
        | st.text(max_size=4),
        max_size=25,
    ).map("".join),
)
def test_anything_on_the_clipboard_is_a_rectangle(text: str | None, html: str) -> None:
    rows = read_clipboard(text, html)
    assert len({len(row) for row in rows}) <= 1


@pytest.mark.parametrize(
    "piece", ["<", "<a ", '<a "', "<a a='", "<!--", "<table>", "<table><td colspan=999>", "<td a=b ", "&"]
)
def test_hostile_html_is_read_in_linear_time(piece: str) -> None:
    start = time.process_time()
    read_clipboard("x", "<table><tr><td>" + piece * 100_000)
    assert time.process_time() - start < 3
