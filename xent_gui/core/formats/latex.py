"""A worked calculation as LaTeX: an ``align*`` environment, the preamble it needs, and a whole document."""

from __future__ import annotations

from xent_gui.core.explain.pieces import Step
from xent_gui.core.explain.worked import Worked

PACKAGES = ("amsmath",)
STRUCK = "cancel"  # the package that strikes terms of zero, needed only where there are any


def latex(worked: Worked) -> str:
    """The calculation as an ``align*`` environment; needs `PACKAGES`, and `STRUCK` for zeros."""
    first, *rest = worked.steps
    left, _, right = first.latex.partition(" = ")
    lines = [f"  {left} &= {right}", *(f"  {_aligned(step)}" for step in rest)]
    return "\\begin{align*}\n" + " \\\\\n".join(lines) + "\n\\end{align*}\n"


def latex_document(worked: Worked) -> str:
    """The calculation as a document that compiles as it stands."""
    body = latex(worked)
    packages = (*PACKAGES, STRUCK) if r"\cancel" in body else PACKAGES
    preamble = "\\documentclass{article}\n" + "".join(f"\\usepackage{{{name}}}\n" for name in packages)
    return f"{preamble}\\begin{{document}}\n{body}\\end{{document}}\n"


def _aligned(step: Step) -> str:
    """A line aligned at its first equals sign, broken where it is long."""
    before, equals, after = step.latex.partition("=")
    line = f"{before.strip()} &= {after.strip()}".strip() if equals else f"&\\phantom{{=}} {step.latex}"
    pieces = [piece for piece in step.pieces if piece.row is not None]
    if len(pieces) > 4 and step.key == "inserted":
        line = _broken(step, before.strip())
    notes = "".join(rf" && \text{{({_prose(note)})}}" for note in step.notes)
    return line + notes


def _broken(step: Step, before: str) -> str:
    lines: list[list[str]] = [[]]
    for piece in step.pieces:
        if len(lines[-1]) >= 4:
            lines.append([])
        body = rf"\cancel{{{piece.latex}}}" if piece.struck else piece.latex
        if body.strip() not in ("=", before):
            lines[-1].append(body)
    rows = [" ".join(line) for line in lines if line]
    return f"{before} &= ".lstrip() + " \\\\\n  &\\quad ".join(rows)


def _prose(note: str) -> str:
    """A note's Unicode as LaTeX text."""
    table = {"·": r"$\cdot$", "−": "$-$", "₂": "$_2$", "‖": r"$\|$", "∞": r"$\infty$", "%": r"\%", "&": r"\&",
             "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}", "$": r"\$"}  # fmt: skip
    return "".join(table.get(sign, sign) for sign in note)
