"""Worksheets: with the solution, or with blanks and no number given away."""

from __future__ import annotations

from html.parser import HTMLParser

from tests.core.explain.scenes import BIASED, FAIR, ONE_HOT
from xent_gui.core.formats.worksheet import exercises, worksheet_html


class Balanced(HTMLParser):
    """Fails on a tag that is closed and was not opened last."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_solution_shows_every_line_and_the_blank_sheet_gives_nothing_away() -> None:
    sheet = exercises([FAIR, BIASED, ONE_HOT])
    solved, blank = worksheet_html("Dice", sheet, True), worksheet_html("Dice", sheet, False)
    assert "1.8356 nats" in solved
    assert "1.8356" not in blank
    assert 'class="blank"' in blank
    for text in (solved, blank):
        parser = Balanced()
        parser.feed(text)
        assert not parser.open
        assert "http://" not in text.replace("http://www.w3.org", "")


def test_no_likelihood_is_asked_without_counts_and_titles_are_escaped() -> None:
    assert "nll_total" not in exercises([ONE_HOT])[0].measures
    assert "nll_total" in exercises([FAIR])[0].measures
    assert "<b>" not in worksheet_html("x", exercises([FAIR.with_(title="<b>bold</b>")]), False)
