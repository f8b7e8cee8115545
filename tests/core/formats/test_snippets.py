"""What is copied out of a calculation: it runs, and it says the same number."""

from __future__ import annotations

import contextlib
import io
import re

import pytest

from tests.core.explain.scenes import BIASED, FAIR, MISSING, ONE_HOT
from xent_gui.core.document.units import UNITS
from xent_gui.core.explain.check import true_value
from xent_gui.core.explain.worked import WORKED, worked
from xent_gui.core.formats.latex import latex, latex_document
from xent_gui.core.formats.markdown import markdown, plain_text, unicode_text
from xent_gui.core.formats.snippets import calc_formula, python_snippet


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("measure", WORKED)
def test_the_python_runs_and_prints_the_measure(measure: str, unit: str) -> None:
    scene = BIASED.with_(unit=UNITS[unit])
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(python_snippet(scene, measure), "snippet", "exec"), {})
    assert float(printed.getvalue()) == pytest.approx(
        float(true_value(scene, measure, scene.unit)), rel=1e-12
    )


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("measure", WORKED)
def test_the_formula_gives_the_measure(measure: str, unit: str) -> None:
    import math

    scene = FAIR.with_(unit=UNITS[unit])
    formula = calc_formula(scene, measure)
    assert formula.startswith("=")
    names = {"LN": math.log, "LOG10": math.log10, "EXP": math.exp, "LOG": math.log}
    value = eval(formula[1:].replace(";", ","), {"__builtins__": {}}, names)
    assert value == pytest.approx(float(true_value(scene, measure, scene.unit)), rel=1e-12, abs=1e-15)


@pytest.mark.parametrize("measure", WORKED)
def test_latex_is_balanced_and_aligned(measure: str) -> None:
    for scene in (FAIR, BIASED):
        text = latex(worked(scene, measure))
        assert text.count("{") == text.count("}")
        assert text.count(r"\left(") == text.count(r"\right)")
        body = text.splitlines()[1:-1]
        assert all("&" in line for line in body)
        assert re.fullmatch(r"[\x20-\x7e\n]*", text), "pure ASCII, so that it compiles everywhere"
        assert latex_document(worked(scene, measure)).count(r"\begin{document}") == 1


def test_struck_terms_and_notes_come_along() -> None:
    text = latex(worked(ONE_HOT, "entropy_p"))
    assert r"\cancel{" in text
    assert r"0$\cdot$ln 0 = 0" in text
    assert r"\infty" in latex(worked(MISSING, "cross_entropy"))


def test_markdown_and_text() -> None:
    calculation = worked(BIASED, "cross_entropy")
    assert markdown(calculation).count("$$") == 2
    assert "= 1.8356 nats" in unicode_text(calculation)
    assert plain_text(calculation).isascii()
