"""A worked calculation as Markdown, as plain text and as Unicode."""

from __future__ import annotations

from xent_gui.core.document.readout import MEASURES
from xent_gui.core.explain.worked import Worked
from xent_gui.core.formats.latex import latex

_PLAIN = str.maketrans(
    {
        "−": "-",
        "·": "*",
        "‖": "||",
        "∞": "inf",
        "Σ": "sum",
        "½": "1/2",
        "₂": "2",
        "…": "...",
        "–": "-",
        "̂": "^",
    }
)


def markdown(worked: Worked) -> str:
    """A heading and the calculation as display mathematics (``$$``), as GitHub and Jupyter show it."""
    body = latex(worked).replace("align*", "aligned").strip()
    return f"**{MEASURES[worked.measure].name} {worked.symbol}**\n\n$$\n{body}\n$$\n"


def unicode_text(worked: Worked) -> str:
    """The calculation line by line, with − · ‖ ∞ as they are."""
    lines = []
    for step in worked.steps:
        lines.append(step.text + "".join(f"   ({note})" for note in step.notes))
    return "\n".join(lines) + "\n"


def plain_text(worked: Worked) -> str:
    """The same in ASCII only, for mail and terminals."""
    return unicode_text(worked).translate(_PLAIN)
