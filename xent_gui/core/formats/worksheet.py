"""A worksheet as one HTML file: scenes with their numbers, to be worked by hand or worked already.

Formulas are set by ziamath as inline SVG, so that the file needs nothing else: no network, no fonts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.state import Scene
from xent_gui.core.explain.pieces import Step
from xent_gui.core.explain.sums import definition
from xent_gui.core.explain.worked import NothingToMeasure, Worked, worked
from xent_gui.core.language import translate

WORKSHEET_MEASURES = ("entropy_p", "cross_entropy", "kl_divergence", "nll_total")
_STYLE = """
body { font: 15px/1.5 Inter, "Helvetica Neue", Arial, sans-serif; color: #1A1D23; max-width: 46em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.5em; } h2 { font-size: 1.2em; margin-top: 2em; border-bottom: 1px solid #DFE2E8; }
h3 { font-size: 1em; margin-bottom: .3em; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .25em 1em; border-bottom: 1px solid #DFE2E8; text-align: right; } th:first-child, td:first-child { text-align: left; }
.p { color: #095097; } .q { color: #863A07; } .blank { display: inline-block; min-width: 9em; border-bottom: 1px solid #868D9B; }
td.blank-cell { min-width: 7em; } .note { color: #8A5A00; font-size: .9em; } .line { margin: .35em 0; } .line svg { vertical-align: middle; margin-right: .25em; }
section { break-inside: avoid; }
"""  # noqa: E501 (a style sheet reads better in lines of its own length)


@dataclass(frozen=True, slots=True)
class Exercise:
    """One scene of a worksheet and what is asked of it; `solved` shows the working, else blanks."""

    scene: Scene
    measures: tuple[str, ...]


def exercises(scenes: Sequence[Scene], measures: Sequence[str] = WORKSHEET_MEASURES) -> list[Exercise]:
    """Each scene with those of the measures that it has: no likelihood without counts."""
    made = []
    for scene in scenes:
        kept = tuple(key for key in measures if scene.has_counts or not key.startswith(("nll", "log")))
        if len(scene):
            made.append(Exercise(scene, kept))
    return made


def worksheet_html(title: str, sheet: Sequence[Exercise], solved: bool) -> str:
    """The worksheet as HTML, with the solution or with blanks to fill in."""
    body = "\n".join(_section(exercise, solved) for exercise in sheet)
    name = escape(title)
    #: the code of the language
    language = translate("core", "en")
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8"><title>{name}</title>'
        f"<style>{_STYLE}</style></head>\n<body><h1>{name}</h1>\n{body}\n</body></html>\n"
    )


def _section(exercise: Exercise, solved: bool) -> str:
    scene = exercise.scene
    notes = f"<p>{escape(scene.notes)}</p>" if scene.notes else ""
    parts = [f"<h2>{escape(scene.title)}</h2>{notes}{_table(scene, solved)}"]
    for key in exercise.measures:
        parts.append(_solution(scene, key) if solved else _blank(scene, key))
    return f"<section>{''.join(parts)}</section>"


def _table(scene: Scene, solved: bool) -> str:
    head = [
        "x",
        "p",
        "q",
        *(["n"] if scene.has_counts else []),
        *([] if solved else [translate("core", "term")] * 2),
    ]
    rows = []
    for row in range(len(scene)):
        outcome = scene.outcome(row)
        cells = [
            f"<td>{escape(outcome.label)}</td>",
            f'<td class="p">{escape(scene.p.shown(row))}</td>',
            f'<td class="q">{escape(scene.q.shown(row))}</td>',
        ]
        if scene.has_counts:
            cells.append(f"<td>{'' if outcome.count is None else outcome.count}</td>")
        if not solved:
            cells += ['<td class="blank-cell"></td>'] * 2
        rows.append(f"<tr>{''.join(cells)}</tr>")
    header = "".join(f"<th>{name}</th>" for name in head)
    return f"<table><thead><tr>{header}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _solution(scene: Scene, key: str) -> str:
    try:
        calculation = worked(scene, key)
    except NothingToMeasure:
        return ""
    return _heading(key) + "".join(_line(step) for step in calculation.steps) + _said(calculation)


def _blank(scene: Scene, key: str) -> str:
    unit = scene.unit.name if key != "perplexity" else ""
    answer = f'{MEASURES[key].symbol} = <span class="blank">&nbsp;</span> {unit}'
    return f"{_heading(key)}{_line(definition(key, scene))}<p>{answer}</p>"


def _heading(key: str) -> str:
    return f"<h3>{MEASURES[key].name}, {MEASURES[key].symbol}</h3>"


def _line(step: Step) -> str:
    pictures = "".join(_picture(piece.latex, piece.text, piece.struck) for piece in step.pieces)
    notes = "".join(f' <span class="note">({escape(note)})</span>' for note in step.notes)
    return f'<div class="line">{pictures}{notes}</div>'


def _said(calculation: Worked) -> str:
    return f"<!-- {escape(calculation.spoken).replace('--', '- -')} -->"


def _picture(latex: str, text: str, struck: bool) -> str:
    from ziamath.config import config
    from ziamath.zmath import Latex

    config.svg2 = False
    svg: str = Latex(rf"\cancel{{{latex}}}" if struck else latex, size=18).svg()
    return re.sub("<svg ", f'<svg role="img" aria-label="{escape(text)}" ', svg, count=1)
