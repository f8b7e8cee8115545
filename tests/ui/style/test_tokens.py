"""The three palettes keep the rules of contrast, and p, q and gap stay apart for every kind of eye."""

from __future__ import annotations

import itertools

import pytest

from xent_gui.ui.style.tokens import PALETTES, Tokens, tokens_of

GROUNDS = ("panel", "ground", "raised", "highlight")
APART = 30  # CIE 1976 ΔE*ab that two colours differ by at least, where telling them apart says something

# G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A physiologically-based model for simulation of color
# vision deficiency", IEEE TVCG 15 (2009) 1291–1298, table 1, severity 1, on linear RGB
KINDS_OF_EYE = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(colour: str) -> list[float]:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2."""
    dark, light = sorted(
        sum(w * part for w, part in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))
        for colour in (one, other)
    )
    return (light + 0.05) / (dark + 0.05)


def lab(colour: str, eye: str) -> list[float]:
    seen = [
        min(max(sum(a * b for a, b in zip(row, linear(colour), strict=True)), 0), 1)
        for row in KINDS_OF_EYE[eye]
    ]
    to_xyz = (
        (0.4124, 0.3576, 0.1805, 0.95047),
        (0.2126, 0.7152, 0.0722, 1.0),
        (0.0193, 0.1192, 0.9505, 1.08883),
    )
    x, y, z = (
        value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116
        for value in ((r * seen[0] + g * seen[1] + b * seen[2]) / white for r, g, b, white in to_xyz)
    )
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]


def difference(one: str, other: str, eye: str) -> float:
    """ΔE*ab of CIE 1976: the distance in L*a*b*, white D65."""
    return sum((a - b) ** 2 for a, b in zip(lab(one, eye), lab(other, eye), strict=True)) ** 0.5


@pytest.fixture(params=PALETTES)
def tokens(request: pytest.FixtureRequest) -> Tokens:
    return tokens_of(request.param)


def test_black_on_white_has_the_largest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("role", ["text", "p", "q", "gap"])
def test_values_have_seven_to_one_on_every_ground(tokens: Tokens, role: str, ground: str) -> None:
    assert contrast(tokens.ink(role), getattr(tokens, ground)) >= 7


@pytest.mark.parametrize("tone", ["muted", "ok", "bad", "notice", "p", "q", "gap"])
def test_words_and_large_numbers_have_four_and_a_half_to_one(tokens: Tokens, tone: str) -> None:
    assert contrast(getattr(tokens, tone), tokens.panel) >= 4.5


@pytest.mark.parametrize("ground", GROUNDS)
def test_muted_words_can_be_read_on_every_ground(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.muted, getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("filled", ["p", "q", "gap"])
def test_words_on_filled_marks_can_be_read(tokens: Tokens, filled: str) -> None:
    assert contrast(tokens.on_accent, getattr(tokens, filled)) >= 4.5


@pytest.mark.parametrize("ground", ["panel", "ground", "highlight"])
@pytest.mark.parametrize("mark", ["p", "q", "gap", "edge"])
def test_marks_have_three_to_one(tokens: Tokens, mark: str, ground: str) -> None:
    assert contrast(getattr(tokens, mark), getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("eye", KINDS_OF_EYE)
@pytest.mark.parametrize("pair", list(itertools.combinations(("p", "q", "gap"), 2)), ids="-".join)
def test_p_q_and_gap_differ_for_every_kind_of_eye(tokens: Tokens, pair: tuple[str, str], eye: str) -> None:
    one, other = pair
    assert difference(getattr(tokens, one), getattr(tokens, other), eye) >= APART


@pytest.mark.parametrize("eye", KINDS_OF_EYE)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("mark", ["p", "q", "gap", "ok", "bad", "notice", "text", "muted"])
def test_marks_and_words_differ_from_their_ground(tokens: Tokens, mark: str, ground: str, eye: str) -> None:
    assert difference(getattr(tokens, mark), getattr(tokens, ground), eye) >= APART
