from __future__ import annotations

import json
import math
import re
import subprocess
import sys
from fractions import Fraction

import mpmath
import pytest
from hypothesis import given

from tests.conftest import DATA
from tests.core.document.scenes import observed_die, scene_of, scenes
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.readout import MEASURES, TERM_COLUMNS, Identity, Readout
from xent_gui.core.document.state import Scene, blank_scene
from xent_gui.core.document.units import BANS, BITS
from xent_gui.core.maths.numbers import parse_number

CASES = json.loads((DATA / "measures.json").read_text(encoding="utf-8"))
INFINITE = {"inf": math.inf, "-inf": -math.inf}


def log(x: Fraction) -> mpmath.mpf:
    return mpmath.log(mpmath.mpf(x.numerator)) - mpmath.log(mpmath.mpf(x.denominator))


def exactly(key: str, scene: Scene) -> mpmath.mpf | None:
    """The measure in nats by mpmath, by its definition; None for nothing to measure."""
    p, q, n = list(scene.p), list(scene.q), [count or 0 for count in scene.counts]
    m = sum(n)
    if not p or (key in ("nll_total", "nll_mean", "log_likelihood", "likelihood") and not m):
        return None

    def cross(weights: list[Fraction], arguments: list[Fraction]) -> mpmath.mpf:
        pairs = [(w, a) for w, a in zip(weights, arguments, strict=True) if w]
        if any(not a for _, a in pairs):
            return mpmath.inf
        return -mpmath.fsum((mpmath.mpf(w.numerator) / w.denominator) * log(a) for w, a in pairs)

    r = [(a + b) / 2 for a, b in zip(p, q, strict=True)]
    counts = [Fraction(count) for count in n]
    definitions = {
        "entropy_p": lambda: cross(p, p),
        "entropy_q": lambda: cross(q, q),
        "cross_entropy": lambda: cross(p, q),
        "reverse_cross_entropy": lambda: cross(q, p),
        "kl_divergence": lambda: cross(p, q) - cross(p, p),
        "reverse_kl_divergence": lambda: cross(q, p) - cross(q, q),
        "jensen_shannon_divergence": lambda: cross(r, r) - cross(p, p) / 2 - cross(q, q) / 2,
        "perplexity": lambda: mpmath.exp(cross(p, q)),
        "nll_total": lambda: cross(counts, q),
        "nll_mean": lambda: cross(counts, q) / m,
        "log_likelihood": lambda: -cross(counts, q),
        "likelihood": lambda: mpmath.exp(-cross(counts, q)),
    }
    return definitions[key]()


def test_the_reference_die() -> None:
    readout = Readout(observed_die())
    assert readout.text("entropy_p") == "1.4979"
    assert readout.text("cross_entropy") == "1.8356"
    assert readout.text("kl_divergence") == "0.3378"
    assert readout.text("nll_total") == "178.8929"
    assert readout.text("log_likelihood") == "−178.8929"
    assert readout.text("cross_entropy", "bits") == readout.text("cross_entropy", BITS) == "2.6482"
    assert readout.text("cross_entropy", decimals=0) == "2"
    assert readout.cells("cross_entropy") == ["0.1715", "0.1715", "0.1897", "0.1772", "0.1772", "0.9486"]
    assert readout.cells("kl_divergence", 4) == ["−0.0531", "0.6020"]
    assert readout.total("cross_entropy") == "1.8356" and readout.total("surprisal_q") == ""
    assert readout.sum_counts == 100


@pytest.mark.parametrize("number", range(len(CASES)))
def test_reference_values_at_twelve_decimals(number: int) -> None:
    case = CASES[number]
    counts = tuple(case["n"]) if case["n"] else (None,) * len(case["p"])
    labels = tuple(map(str, range(len(case["p"]))))
    scene = Scene("case", labels, Distribution.typed(case["p"]), Distribution.typed(case["q"]), counts)
    readout = Readout(scene)
    for key, value in case["nats"].items():
        if value is None:
            assert readout.text(key) == "–" and math.isnan(readout.value(key))
        elif value == "inf":
            assert readout.text(key) == "∞" and readout.value(key) == math.inf and readout.cause(key)
        else:
            with mpmath.workdps(60):
                shown = readout.copy_text(key, decimals=12)
                known = mpmath.mpf(value)  # to 40 digits
                half = mpmath.mpf("0.5e-12") + abs(known) * mpmath.mpf("1e-39")
                assert abs(mpmath.mpf(shown) - known) <= half
            assert readout.value(key) == pytest.approx(float(value), rel=3e-16)
            assert readout.cause(key) == ""


@given(scenes())
def test_every_measure_of_every_scene_is_its_definition(scene: Scene) -> None:
    readout = Readout(scene)
    for key in MEASURES:
        with mpmath.workdps(400):
            value = exactly(key, scene)
            text = readout.copy_text(key)
            if value is None:
                assert (text, readout.text(key)) == ("", "–") and readout.cause(key).startswith(
                    "There are no"
                )
                continue
            if key == "likelihood":
                assert abs(mpmath.mpf(text) - value) <= value * mpmath.mpf(10) ** -scene.decimals
                continue
            if mpmath.isinf(value):
                assert INFINITE[text] == value and "∞" in readout.text(key) and "0" in readout.cause(key)
                continue
            if key != "perplexity":
                value = value / (mpmath.log(scene.unit.base) if scene.unit.key != "nats" else 1)
            assert re.fullmatch(r"-?\d+" + (rf"\.\d{{{scene.decimals}}}" if scene.decimals else ""), text)
            assert abs(mpmath.mpf(text) - value) <= mpmath.mpf(10) ** -scene.decimals * mpmath.mpf(
                "0.5000000001"
            )
        assert "nan" not in readout.text(key)
        assert readout.cause(key) == ""


@given(scenes(min_outcomes=1))
def test_terms_add_up_to_their_total(scene: Scene) -> None:
    readout = Readout(scene)
    for column in TERM_COLUMNS:
        terms, cells = readout.term_values(column), readout.cells(column)
        assert len(terms) == len(cells) == len(scene)
        for term, cell in zip(terms, cells, strict=True):
            assert ("∞" in cell) == math.isinf(term)
            if math.isfinite(term):
                assert abs(float(cell.replace("−", "-")) - term) <= 0.51 * 10.0**-scene.decimals + 1e-12
        if not column.startswith("surprisal") and all(map(math.isfinite, terms)):
            assert math.fsum(terms) == pytest.approx(readout.value(column), abs=1e-12)


def test_nothing_to_measure() -> None:
    empty = Readout(blank_scene(outcomes=0))
    for key in MEASURES:
        assert (empty.text(key), empty.copy_text(key), empty.cause(key)) == ("–", "", "There are no outcomes")
    assert empty.cells("cross_entropy") == [] and empty.total("cross_entropy") == ""
    assert empty.identity.case == "nothing" and list(empty.heights("p")) == []
    uncounted = Readout(blank_scene())
    assert uncounted.text("nll_mean") == "–" and uncounted.cause("nll_mean").startswith(
        "There are no observations"
    )
    assert uncounted.text("cross_entropy") == "0.6931" and uncounted.spoken("likelihood").endswith(
        "nothing to measure"
    )


def test_infinity_names_the_outcomes() -> None:
    readout = Readout(scene_of("1/6 1/6 1/6 1/6 1/3", "0.5 0.5 0 0 0", "- - 15 1 -"))
    assert readout.text("cross_entropy") == "∞" and readout.infinite_rows("cross_entropy") == (2, 3, 4)
    assert readout.cause("kl_divergence") == "q is 0 at 3, 4 and 5, where p is not"
    assert readout.cause("nll_total") == "q is 0 at 3 and 4, which were observed"
    assert readout.text("likelihood") == "0" and readout.copy_text("likelihood") == "0"
    assert readout.text("log_likelihood") == "−∞"
    one = Readout(scene_of("5/6 1/6", "1 0", "3 1"))
    assert one.cause("cross_entropy") == "q(2) = 0 where p(2) = 1/6"
    assert one.cause("nll_mean") == "q(2) = 0, but 2 was observed once"
    assert Readout(scene_of("1 0", "5/6 1/6")).cause("reverse_kl_divergence") == "p(2) = 0 where q(2) = 1/6"
    many = Readout(scene_of(" ".join(["0.01"] * 100), " ".join(["1"] + ["0"] * 99)))
    assert many.cause("perplexity") == "q is 0 at 2, 3, 4 and 96 more, where p is not"


def test_what_is_tiny_is_not_zero() -> None:
    tiny = scene_of(" ".join(["0.01"] * 100), " ".join(["1"] + ["1e-400"] * 98 + ["0"]))
    assert Readout(tiny).infinite_rows("cross_entropy") == (99,)


def test_a_tiny_weight_is_enough_for_infinity() -> None:
    texts = " ".join(["1"] + ["0"] * 98 + ["1e-400"])
    readout = Readout(scene_of(texts, " ".join(["1"] + ["0"] * 99)))
    assert readout.infinite_rows("cross_entropy") == (99,) and readout.text("cross_entropy") == "∞"
    assert readout.cause("cross_entropy") == "q(100) = 0 where p(100) = 1e-400"


def test_likelihood_does_not_underflow() -> None:
    readout = Readout(scene_of("1/6 5/6", "1/6 5/6", "1000000 0"))
    with mpmath.workdps(60):
        mantissa, exponent = readout.likelihood_parts(4) or ("", 0)
        value = mpmath.mpf(6) ** -1_000_000
        assert abs(mpmath.mpf(mantissa) * mpmath.mpf(10) ** exponent / value - 1) < mpmath.mpf("1e-4")
    assert readout.text("likelihood").endswith("× 10⁻⁷⁷⁸¹⁵²") and readout.value("likelihood") == 0.0
    assert Readout(observed_die()).text("likelihood") == "2.0315 × 10⁻⁷⁸"
    assert Readout(scene_of("1", "1", "5")).text("likelihood") == "1.0000"


def test_what_is_said_and_copied() -> None:
    readout = Readout(observed_die())
    assert readout.spoken("cross_entropy") == "Cross entropy H(p, q), 1.8356 nats"
    assert readout.spoken("log_likelihood") == "Log likelihood log L, minus 178.8929 nats"
    assert readout.spoken("perplexity") == "Perplexity base^H(p, q), 6.2690"
    assert readout.copy_text("log_likelihood") == "-178.8929"
    assert readout.copy_text("likelihood") == "2.0315e-78"
    assert Readout(scene_of("1", "0")).spoken("cross_entropy") == "Cross entropy H(p, q), infinite"
    assert readout.unit("perplexity") == "" and readout.unit("cross_entropy") == "nats"


@pytest.mark.parametrize(
    ("scene", "case"),
    [
        (observed_die(), "finite"),
        (scene_of("0.5 0.5", "0.5 0.5"), "finite"),
        (scene_of("0.5 0.5", "1 0"), "infinite"),
        (scene_of("0.5 0.4", "0.6 0.6"), "negative"),
        (scene_of("2 0", "0.5 0.5"), "negative"),
        (blank_scene(outcomes=0), "nothing"),
    ],
)
def test_identity(scene: Scene, case: str) -> None:
    identity = Readout(scene).identity
    assert identity.case == case
    if case in ("finite", "negative"):
        assert identity.entropy + identity.divergence == pytest.approx(identity.cross_entropy, abs=1e-15)
    assert isinstance(identity, Identity)


def test_a_readout_lends_its_numbers_where_they_stay() -> None:
    old = Readout(observed_die())
    old.text("cross_entropy")
    assert Readout(old.scene.with_(unit=BANS, title="x"), old).figures is old.figures
    changed = Readout(old.scene.with_side("p", old.scene.p.replaced(0, "0.2")), old)
    assert changed.figures is not old.figures and changed.text("cross_entropy") != old.text("cross_entropy")


def test_every_measure_is_explained() -> None:
    for key, measure in MEASURES.items():
        assert measure.key == key and measure.name and measure.symbol and measure.formula and measure.meaning
        assert measure.role in ("p", "q", "gap", "text")
    for key, column in TERM_COLUMNS.items():
        assert column.key == key and column.heading and column.meaning


@given(scenes(min_outcomes=1))
def test_heights_are_the_numbers_typed(scene: Scene) -> None:
    readout = Readout(scene)
    assert list(readout.heights("q")) == [float(parse_number(text)) for text in scene.q.texts]
    assert list(readout.heights("n")) == [float(count or 0) for count in scene.counts]


def test_a_scene_of_64_outcomes_is_read_out_without_numpy() -> None:
    code = (
        "import sys; from xent_gui.core.document.state import blank_scene, Document;"
        "from xent_gui.core.document.readout import Readout, MEASURES, TERM_COLUMNS;"
        "from xent_gui.core.document.edits import drag_bar;"
        "document = Document((blank_scene(outcomes=64).with_(counts=(3,) * 64),));"
        "document = drag_bar(0, document.scenes[0].q, 3, 'q', 0.2).change(document);"
        "r = Readout(document.scenes[0]);"
        "[(r.text(k), r.value(k), r.cause(k), r.spoken(k)) for k in MEASURES];"
        "[(r.cells(c), r.term_values(c), r.total(c)) for c in TERM_COLUMNS];"
        "r.identity, r.sum_line, r.heights('q');"
        "assert 'numpy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("apart", [1, 10**-9])
def test_the_strip_of_many_outcomes_is_drawn_right(apart: float) -> None:
    number = 2_000
    shares = [Fraction(1 + row % 7, 7) for row in range(number)]
    others = [share + Fraction(apart) * (row % 2) for row, share in enumerate(shares)]
    p, q = (
        Distribution.exact([one / total for one in side])
        for side in (shares, others)
        for total in [sum(side)]
    )
    readout = Readout(Scene("", tuple(map(str, range(number))), p, q, (None,) * number))
    drawn = readout.identity
    assert drawn.case == "finite"
    assert drawn.entropy == pytest.approx(readout.value("entropy_p"), rel=1e-5)
    assert drawn.divergence == pytest.approx(readout.value("kl_divergence"), rel=1e-5)
    assert drawn.cross_entropy == pytest.approx(readout.value("cross_entropy"), rel=1e-5)
